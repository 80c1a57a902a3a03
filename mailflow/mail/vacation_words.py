"""The words of automatic answers and absence notices, by language.

MARKS stand at the start of a subject and are put there by programs only. ABSENT may stand
there in a person's subject too. The body tables are for notices somebody typed.
"""

from __future__ import annotations

#: Subject starts that programs write: "Automatic reply: …".
MARKS = (
    r"automatic (?:reply|response|answer)", r"auto(?:mated)?[- ]?(?:reply|response|responder|answer)", r"automated (?:reply|response)",
    r"out[- ]of[- ](?:the[- ])?office (?:auto|reply|notif|message|assistant)", r"vacation (?:auto|reply|notice|notification|message)",
    r"automatische (?:antwort|r[üu]ckmeldung|mail|nachricht)", r"autom\. antwort", r"auto-?antwort", r"abwesenheits(?:notiz|meldung|nachricht|assistent|info|agent)",
    r"r[ée]ponse automatique", r"message (?:d'absence|automatique)", r"avis d'absence", r"notification d'absence",
    r"respuesta autom[áa]tica", r"contestaci[óo]n autom[áa]tica", r"resposta autom[àáa]tica", r"aviso de ausencia",
    r"risposta automatica", r"messaggio automatico",
    r"automatisch(?:e)? (?:antwoord|beantwoording|bericht|reactie)", r"afwezigheids(?:bericht|melding)",
    r"autosvar", r"automatiskt? svar", r"fr[åa]nvaromeddelande", r"frav[æa]rs(?:melding|besked|meddelelse)",
    r"automaattinen vastaus", r"poissaoloilmoitus", r"automaatvastus",
    r"automatyczna odpowied[źz]", r"odpowied[źz] automatyczna", r"auto-?odpowied[źz]", r"automatick[áa] odpov[ěe][ďd]", r"automatikus v[áa]lasz",
    r"r[ăa]spuns automat", r"otomatik (?:yan[ıi]t|cevap)", r"automatski odgovor", r"samodejni odgovor", r"automatinis atsakymas", r"automātiskā atbilde",
    r"автоответ", r"автоматический ответ", r"автоматична відповідь", r"автоматичен отговор", r"αυτόματη απάντηση",
    r"自動(?:応答|返信|回覆|回复)", r"自动(?:回复|答复)", r"자동 ?(?:회신|응답)", r"부재중 ?(?:자동|알림|메시지)", r"不在(?:通知|のお知らせ|連絡)",
    r"תשובה אוטומטית", r"رد تلقائي", r"ตอบกลับอัตโนมัติ", r"trả lời tự động", r"balasan otomatis", r"jawapan automatik",
)

#: Words of absence; in a subject they need a second sign.
ABSENT = (
    r"out[- ]of[- ](?:the[- ])?office", r"\booo\b", r"away from (?:the |my )?(?:office|desk|e-?mail|mail)", r"on (?:annual |maternity |paternity |parental |medical |sick )?(?:vacation|leave|holidays?|sabbatical)",
    r"(?:i am|i'm|i will be|i'll be|currently|is) (?:currently |now )?(?:away|absent|travell?ing)\b", r"away (?:until|till|from)", r"not in the office", r"limited access to (?:my )?e-?mail",
    r"abwesen", r"nicht im (?:b[üu]ro|hause)", r"au(?:ß|ss)er haus", r"im urlaub", r"in (?:elternzeit|mutterschutz)", r"nicht erreichbar", r"wieder (?:im b[üu]ro|erreichbar|für sie da)",
    r"absent[e]?s? du bureau", r"absence du bureau", r"(?:suis|serai) (?:actuellement |en ce moment )?(?:absente?|en (?:cong[ée]s?|vacances|d[ée]placement))", r"en cong[ée]s?\b", r"de retour (?:le|au bureau)",
    r"fuera de (?:la )?oficina", r"estoy (?:de vacaciones|ausente|fuera)", r"estar[ée] (?:de vacaciones|ausente|fuera)", r"ausente", r"de vacaciones",
    r"fuori (?:sede|ufficio)", r"sono assente", r"assenza", r"in ferie", r"fora do escrit[óo]rio", r"aus[êe]ncia", r"de f[ée]rias", r"afwezig", r"niet aanwezig", r"buiten kantoor", r"op vakantie",
    r"ej p[åa] kontoret", r"inte p[åa] kontoret", r"p[åa] semester", r"fr[åa]nvaro", r"frånvarande", r"ikke (?:p[åa] kontoret|til stede)", r"p[åa] ferie", r"frav[æa]r", r"poissa", r"lomalla", r"en ole paikalla",
    r"poza biurem", r"nieobecn", r"na urlopie", r"mimo kancel", r"nep[řr][íi]tom", r"dovolen", r"h[áa]zon k[íi]v[üu]l", r"t[áa]voll[ée]t", r"szabads[áa]gon", r"(?:în|in) concediu", r"ofis d[ıi][şs][ıi]", r"izinde",
    r"вне офиса", r"отсутству", r"в отпуске", r"відпуст", r"εκτός γραφείου", r"σε άδεια", r"不在", r"休暇", r"休假", r"出差", r"外出中", r"부재중", r"휴가", r"מחוץ למשרד", r"خارج المكتب",
)

#: What a typed absence notice says besides, a sentence each (English, German, French, Spanish).
BESIDES = (
    r"(?:thank(?:s| you)|many thanks) for (?:your|the|getting|contacting|writing|reaching)", r"\b(?:return|back|returning)\b", r"\burgent|immediate|emergenc|time-sensitive", r"(?:limited|no|intermittent|sporadic) (?:access|internet|e-?mail)",
    r"(?:i will|i'll|i shall) (?:respond|reply|answer|get back|read|attend|be (?:back|checking))", r"(?:please|kindly) (?:contact|call|e-?mail|write to|reach)", r"(?:contact|call|e-?mail) (?:my |our )?\S{1,40} (?:at|on|via)", r"not (?:be )?(?:forwarded|read|monitored|checking)",
    r"vielen dank f[üu]r", r"danke f[üu]r", r"wieder (?:da|im|erreichbar|zur[üu]ck)", r"zur[üu]ck", r"dringend", r"in (?:dringenden|eiligen)", r"wenden sie sich", r"wende dich", r"nicht (?:weitergeleitet|gelesen)", r"melde mich", r"beantworte", r"kontaktieren",
    r"merci (?:pour|de) (?:votre|ton|m'avoir)", r"de retour", r"mon retour", r"urgen(?:t|ce)", r"veuillez (?:contacter|vous adresser)", r"je (?:vous |te )?r[ée]pondrai", r"acc[èe]s (?:limit[ée]|restreint)",
    r"gracias por (?:su|tu|escrib)", r"(?:mi|de) (?:regreso|vuelta)", r"volver[ée]", r"urgente", r"(?:contacte|contactar|dir[íi]jase|escriba)", r"responder[ée]", r"acceso limitado",
)

#: Words that only a person answering us would write in the same mail.
PERSONAL = (
    r"\?", r"\bhappy to\b", r"\bglad to\b", r"\blove to\b", r"\blet(?:'|’)?s\b", r"\bhow about\b", r"\bwould (?:be|work|love|like)\b", r"\bcould (?:we|you|do)\b", r"\bcan (?:we|you|do|talk|meet)\b", r"\bsounds\b", r"\bwe (?:can|could|should)\b",
    r"\bafter (?:that|then)\b", r"\bsorry\b", r"\bgern(?:e)?\b", r"\bk[öo]nnen wir\b", r"\bpasst\b", r"\bvolontiers\b", r"\bavec plaisir\b", r"\bencantad[oa]\b", r"\bcon gusto\b", r"\bhablamos\b", r"\bpodemos\b", r"\bon peut\b", r"\btalk\b", r"\bchat\b",
)
