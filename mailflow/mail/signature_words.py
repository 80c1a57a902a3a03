"""The words by which a signature is known, language by language.

FOOTERS are patterns of lines that telephones and programs add by themselves; SIGN_OFFS the
phrases before a name; NOTICES the beginnings of a disclaimer's paragraph, and CONFIDENTIAL
the words one of which every disclaimer has.
"""

from __future__ import annotations

_DEVICE = (
    r"(?:i ?phon\w{0,6}|i ?pad|i ?pod|ios|android|samsung|galaxy|blackberry|nokia|huawei|xiaomi|redmi"
    r"|oneplus|pixel|lg|sony|xperia|motorola|moto|htc|windows|outlook|yahoo|gmail|proton|mail"
    r"|smartphone|handy|mobil|mobile|mobiltelefon|telefon|téléphone|celular|móvil|movil|cellulare"
    r"|tablet|tablette|telefoon|gerät|device|dispositivo|appareil|phone|watch|mac|aquamail|k-9"
    r"|spark|thunderbird|fairemail|tutanota|tuta|airmail|sparrow|newton|telephone|handheld"
    r"|телефон\w*|смартфон\w*|устройств\w*|почт\w*|айфон\w*|κινητ\w*|手机|手機|スマート)"
)
#: no comma: "Sent from my desk, which beats the phone" is said
_GAP = r"[^\n.!?,;]{0,50}?"

#: A whole line, case ignored, that only a program writes. Devices keep prose out.
FOOTERS = (
    # en
    (
        rf"(?:sent|typed|written|composed|envoyé) (?:from|via|with|using|by"
        rf"|on)\b{_GAP}{_DEVICE}.{{0,60}}"
    ),
    r"sent (?:from|via) my [\w' -]{2,40}(?:[,.;]? {1,2}(?:please |sorry |excuse |pardon ).{2,40})?",
    r"get [\w.-]{2,20}(?: mail)? for (?:ios|android|iphone|windows|mac|desktop)",
    r"(?:get|download) outlook for .{2,40}",
    rf"from my {_DEVICE}\b.{{0,20}}",
    (
        r"(?:please )?(?:excuse|forgive|pardon) (?:my |the |any )?(?:brevity|typos"
        r"|errors)\b[^.!?]{0,30}"
    ),
    # de
    (
        rf"(?:von|mit|aus) (?:meine[mr] |der |dem )?{_GAP}{_DEVICE}{_GAP} ?(?:gesendet"
        rf"|geschickt|versendet).{{0,20}}"
    ),
    rf"(?:gesendet|versendet|geschickt) (?:von|mit|über|aus)\b{_GAP}{_DEVICE}.{{0,60}}",
    rf"diese nachricht wurde von{_GAP}{_DEVICE}.{{0,60}}",
    (
        r"(?:outlook für .{2,20} (?:beziehen|herunterladen)|laden sie outlook für .{2,20}"
        r"|holen sie sich outlook.{2,30})"
    ),
    # fr
    rf"envoyée? (?:de|depuis|à partir|avec|par)\b{_GAP}{_DEVICE}.{{0,60}}",
    r"(?:obtenez|obtenir|télécharger|téléchargez) outlook pour .{2,40}",
    # es, pt, ca, gl
    (
        rf"(?:enviado|enviada|enviat) (?:desde|do|da|a partir|de|pelo|con|des"
        rf"|com)\b{_GAP}{_DEVICE}.{{0,60}}"
    ),
    r"(?:obtener|obtén|obter|obtenha|descargar|baixar) (?:o )?outlook (?:para|por) .{2,40}",
    # it
    rf"inviat[oa] (?:da|dal|dalla|con|tramite)\b{_GAP}{_DEVICE}.{{0,60}}",
    r"(?:scarica|ottieni) outlook per .{2,40}",
    # nl, sv, da, no, fi
    rf"(?:verstuurd|verzonden|gestuurd) (?:vanaf|van|met|via|vanuit)\b{_GAP}{_DEVICE}.{{0,60}}",
    r"(?:outlook voor .{2,20} downloaden|download outlook voor .{2,20})",
    rf"(?:skickat|skickades|sänt|sendt|sent) (?:från|fra|via|med)\b{_GAP}{_DEVICE}.{{0,60}}",
    r"(?:hämta|skaffa|hent|få) outlook (?:för|for|til) .{2,40}",
    rf"lähetetty{_GAP}{_DEVICE}.{{0,60}}|hanki outlook.{{2,40}}",
    # pl, cs, sk, sl, hr
    (
        rf"(?:wysłan[eoay]|odesláno|odoslané|poslano|poslato) (?:z|ze|za|s|sa|iz"
        rf"|pomocą)\b{_GAP}{_DEVICE}.{{0,60}}"
    ),
    (
        r"(?:pobierz|stáhnout|stáhněte|získať|získejte|stiahnuť|preuzmite) (?:program |si"
        r" )?outlook.{2,40}"
    ),
    # hu, ro, tr, el
    (
        rf"{_DEVICE}{_GAP}(?:küldve|elküldve|küldtem).{{0,20}}|(?:küldve"
        rf"|elküldve){_GAP}{_DEVICE}.{{0,40}}"
    ),
    rf"trimis (?:de pe|din|de la|cu|prin)\b{_GAP}{_DEVICE}.{{0,60}}",
    rf"{_DEVICE}.{{0,30}}(?:gönderildi|gönderilmiştir)\.?|outlook.{{2,30}}(?:edinin|indirin)",
    rf"(?:στάλθηκε|εστάλη) (?:από|μέσω){_GAP}{_DEVICE}.{{0,60}}|αποκτήστε το outlook.{{2,40}}",
    # ru, uk, bg
    (
        rf"(?:отправлено|послано|надіслано|відправлено|изпратено) (?:с|со|из|з|із|от"
        rf"|через)\b{_GAP}{_DEVICE}.{{0,60}}"
    ),
    r"(?:скачать|получите|скачайте|отримайте|завантажити) outlook.{2,40}",
    # ja, zh, ko, vi, id, th
    r"(?:iphone|ipad|android|スマートフォン|携帯|outlook)[^\n]{0,20}から(?:送信|入手).{0,10}",
    (
        r"(?:从|從|发自|發自|來自|通过)[^\n]{0,12}(?:iphone|ipad|android|手机|手機|outlook"
        r"|邮箱|郵件|网易|qq)[^\n]{0,20}"
    ),
    (
        r"(?:나의 |내 )?[^\n]{0,20}(?:iphone|ipad|android|galaxy|갤럭시"
        r"|outlook)[^\n]{0,15}(?:에서 보냄|에서 보냈습니다|보냄)"
    ),
    rf"(?:đã )?gửi từ{_GAP}{_DEVICE}.{{0,60}}|(?:dikirim|terkirim) dari{_GAP}{_DEVICE}.{{0,60}}",
    rf"ส่งจาก{_GAP}{_DEVICE}.{{0,40}}",
    # he, ar
    rf"נשלח מ{_GAP}{_DEVICE}.{{0,40}}|(?:أرسلت|أُرسلت|مرسل|تم الإرسال) من{_GAP}{_DEVICE}.{{0,40}}",
    # scanners and lists
    (
        r"virus-free\..{0,60}|(?:virenfrei|sans virus|libre de virus|vírus-mentes|vrij van"
        r" virussen)\b.{0,60}"
    ),
    r"this e-?mail has been (?:checked|scanned) (?:for|by) .{0,80}",
    r"(?:diese|cet|este|questa?|esta|deze|den här|denne) .{0,40}\bavast\b.{0,60}|www\.avast\.com",
    (
        r"(?:sent (?:with|via|from|by|using)|powered by) .{0,10}\b(?:proton ?mail|tutanota|tuta"
        r"|mailspring|superhuman|shortwave|front|hey|missive|mimestream|canary|edison|bluemail"
        r"|aqua ?mail|fairemail|polymail|mailbird|em client|zoho ?mail|newton|boomerang|spike"
        r"|nine|typeapp|my ?mail|mail\.ru|gmx|web\.de|hubspot|mixmax|streak|yandex\w*"
        r"|fastmail|tuta ?nota|readdle|posteo|mailbox\.org|roundcube)\b.{0,40}"
    ),
    r"you (?:are receiving|received) this (?:message|email) because you .{0,120}",
)

#: Phrases that end a letter. One of them fills its line, but for a comma and a few words.
SIGN_OFFS = (
    *("best", "best regards", "best wishes"),
    *("all best", "all the best", "kind regards", "regards"),
    *("warm regards", "warmly", "warmest regards"),
    *("many thanks", "thanks", "thank you", "cheers"),
    *("thanks again", "thanks so much", "sincerely", "yours sincerely", "yours truly", "yours"),
    *("yours faithfully", "respectfully", "cordially", "kindest regards", "with kind regards"),
    *("have a great day", "have a good day", "have a nice day", "have a good one"),
    *("have a great weekend", "have a good weekend", "have a nice weekend"),
    *("rgds", "br", "kr", "take care", "talk soon", "see you", "looking forward", "with thanks"),
    *("mit freundlichen grüßen", "mit freundlichem gruß", "freundliche grüße", "viele grüße"),
    *("mit freundlichen gruessen", "freundliche grüsse", "beste grüße"),
    *("liebe grüße", "lg", "mfg"),
    *("herzliche grüße", "schöne grüße", "vg", "gruß", "grüße", "besten dank", "vielen dank"),
    *("herzlichst", "mit besten grüßen", "beste grüsse", "liebe grüsse", "danke"),
    *("cordialement", "bien cordialement", "bien à vous", "salutations", "merci", "amicalement"),
    *("sincères salutations", "meilleures salutations", "à bientôt", "bonne journée", "cdt"),
    *("saludos", "un saludo", "saludos cordiales"),
    *("atentamente", "gracias", "un abrazo", "cordialmente"),
    *("un cordial saludo", "muchas gracias", "atenciosamente", "cumprimentos", "abraços", "att"),
    *("obrigado", "obrigada"),
    *("com os melhores cumprimentos", "melhores cumprimentos", "um abraço"),
    *("cordiali saluti", "distinti saluti", "saluti", "un saluto", "grazie", "a presto"),
    *("met vriendelijke groet", "met vriendelijke groeten"),
    *("vriendelijke groet", "groet", "groeten"),
    *("mvg", "hartelijke groet", "med vänliga hälsningar"),
    *("vänliga hälsningar", "hälsningar", "mvh"),
    *("med vänlig hälsning", "vänligen", "med venlig hilsen", "venlig hilsen", "hilsen", "vh"),
    *("de bedste hilsner", "med vennlig hilsen", "vennlig hilsen", "beste hilsen", "mvh."),
    *("ystävällisin terveisin", "terveisin", "parhain terveisin"),
    *("t", "pozdrawiam", "z poważaniem"),
    *("serdecznie pozdrawiam", "s pozdravem", "s přátelským pozdravem", "s pozdravom", "zdravím"),
    *("lep pozdrav", "lijep pozdrav", "srdačan pozdrav"),
    *("pozdrav", "üdvözlettel", "tisztelettel"),
    *("üdv", "köszönettel", "cu stimă", "cu respect", "o zi bună", "с уважением", "с наилучшими"),
    *("с наилучшими пожеланиями", "спасибо", "всего доброго", "з повагою", "дякую", "поздрави"),
    *("saygılarımla", "iyi çalışmalar", "selamlar", "sevgiler", "με εκτίμηση", "φιλικά"),
    *("よろしくお願いいたします", "よろしくお願いします", "敬具", "此致"),
    *("祝好", "谢谢", "感谢", "감사합니다"),
    *("trân trọng", "salam", "hormat saya", "lugupidamisega"),
    *("pagarbiai", "ar cieņu", "בברכה", "مع تحياتي"),
)

#: How a disclaimer begins (any of these within its first words), case ignored.
NOTICES = (
    *("this e-mail", "this email", "this message", "this communication", "this transmission"),
    *("the information contained", "the information in this"),
    *("the contents of this", "confidentiality"),
    *("confidential", "disclaimer", "privileged", "important notice", "notice:", "legal notice"),
    *("diese e-mail", "diese email", "diese nachricht", "der inhalt dieser", "vertraulich"),
    *("ce message", "cet e-mail", "cet email"),
    *("ce courriel", "ce mail", "les informations contenues"),
    *("este mensaje", "este correo", "la información contenida"),
    *("aviso legal", "aviso de", "esta mensagem"),
    *("este e-mail", "este email", "a informação contida", "questo messaggio", "questa e-mail"),
    *("le informazioni contenute", "il presente messaggio"),
    *("dit bericht", "deze e-mail", "de informatie"),
    *("detta meddelande", "det här meddelandet"),
    *("denne e-mail", "denne meddelelse", "denne e-posten"),
    *("tämä viesti", "tämä sähköposti"),
    *("ta wiadomość", "niniejsza wiadomość", "treść tej wiadomości"),
    *("tento e-mail", "tato zpráva", "táto správa"),
    *("ez az e-mail", "ez az üzenet", "acest mesaj"),
    *("acest e-mail", "это сообщение", "данное сообщение", "это электронное", "це повідомлення"),
    *("bu e-posta", "bu mesaj", "το παρόν", "αυτό το μήνυμα"),
    *("このメール", "本メール", "本邮件", "本郵件"),
    *("이 메일", "본 메일"),
    *("please consider the environment", "think before you print", "before printing"),
    *("caution:", "p please consider", "registered office", "registered in england", "sitz der"),
    *("amtsgericht", "geschäftsführer", "handelsregister"),
)

#: What the law has companies write below their letters; two of these in one paragraph.
REGISTER = (
    *("registered in", "registered office", "registered number", "company no", "company number"),
    *("registered company", "vat no", "vat reg", "sitz der gesellschaft", "geschäftsführ", "hrb"),
    *("amtsgericht", "registergericht", "handelsregister", "ust-id", "ust.-id", "vorstand:"),
    *("siret", "au capital de", "rcs ", "r.c.s.", "n° tva", "registro mercantil", "c.i.f", "p.iva"),
    *(
        "partita iva",
        "p. iva",
        "reg. imprese",
        "capitale sociale",
        "kvk",
        "btw-n",
        "btw n",
        "org.nr",
        "cvr",
    ),
    *("regon", "kapitał zakładowy"),
)

CONFIDENTIAL = (
    *("confidential", "privileged", "intended"),
    *("recipient", "addressee", "unauthorised", "unauthorized"),
    *("vertraulich", "empfänger", "adressat", "confidentiel", "destinataire", "destinatario"),
    *("destinatário", "confidencial", "riservat"),
    *("vertrouwelijk", "geadresseerde", "konfidentiel"),
    *("fortrolig", "mottagare", "modtager", "mottaker", "luottamuksel", "vastaanottaja", "poufn"),
    *("adresat", "důvěrn", "dôvern", "bizalmas", "címzett", "confidențial", "destinatar"),
    *("конфиденциальн", "конфіденційн", "получател", "gizli"),
    *("alıcı", "εμπιστευτικ", "機密", "保密"),
    *("机密", "기밀", "environment", "print"),
    *("registered", "handelsregister", "hrb", "amtsgericht"),
    *("outside", "external", "liability", "virus"),
)
