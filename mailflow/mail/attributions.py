"""The words by which mail programs introduce a quote, language by language.

Three tables: verbs of an attribution line ("On Friday Ann *wrote*:"), names of the fields
of a header block ("*From:* Ann"), and titles of a separator ("--- *Original Message* ---").
Only words stand here; `borders` says what they mean together. No single word is ever
enough, so a word that is common in prose ("sent", "From") may stand here safely.

Known limit: the tables hold some forty languages of the big programs; a language that
is missing is still caught where a date, an address and quote marks stand together.
"""

from __future__ import annotations

from enum import Enum


class Field(Enum):
    """What a field of a quoted header block tells."""

    FROM = "from"
    SENT = "sent"
    TO = "to"
    SUBJECT = "subject"
    #: Cc, importance, attachments: they prolong a block and prove nothing
    OTHER = "other"


#: The word of an attribution line that says "wrote", in the third person. Of a phrase
#: ("heeft … het volgende geschreven") only the word that is never left out.
VERBS = (
    # en
    *("wrote", "writes", "written", "said", "sent"),
    # de, nl, af, lb
    *("schrieb", "schreibt", "geschrieben", "schreef", "schrijft", "geschreven"),
    *("geskryf", "geschriwwen"),
    # fr, it, es, pt, ca, gl, ro, eu
    *("écrit", "ecrit", "écrivait", "scritto", "scrive", "scriveva", "scrisse"),
    *("escribió", "escribio", "escrito", "escribe", "escreveu", "escreve"),
    *("escriure", "escrit", "escriví", "escribiu", "scris", "scrie", "idatzi"),
    # sv, da, no, is, fi, et
    *("skrev", "skriver", "skrivit", "skrevet", "skrifaði", "kirjoitti", "kirjoittaa"),
    *("kirjutas",),
    # pl, cs, sk, sl, hr, bs, sr, mk, bg
    *(
        "napisał",
        "napisała",
        "napisana",
        "pisze",
        "napsal",
        "napsala",
        "píše",
        "napísal",
        "napísala",
    ),
    *("napisal", "napisala", "pisal", "napisao", "piše", "написао", "написала", "написа"),
    *("напиша",),
    # ru, uk, be
    *("написал", "писал", "писала", "пишет", "написав", "пише", "напісаў", "піша"),
    # hu, lt, lv, tr, az, el, sq
    *("írta", "rašė", "parašė", "rakstīja", "yazdı", "yazıb", "έγραψε", "γράφει", "shkroi"),
    # vi, id, ms, tl, sw
    *("viết", "menulis", "sumulat", "isinulat", "aliandika"),
    # he, ar, fa
    *("כתב", "כתבה", "كتب", "كتبت", "نوشت"),
    # eo, cy, ga
    *("skribis", "ysgrifennodd", "scríobh"),
)

#: The same for scripts that write words without a space between them.
UNSPACED_VERBS = (
    *("写道", "寫道", "写到", "书写", "のメール", "書きました", "書いた", "のメッセージ"),
    *("작성", "썼습니다", "쓴 글", "님의 말"),
    *("เขียนว่า", "เขียน", "ने लिखा", "লিখেছেন", "எழுதியது"),
)

#: First words of an attribution line. They are capitalised there; a line wrapped after
#: "at" is thereby told from a new one.
OPENERS = (
    *("On", "At", "In message", "In article", "Am", "Um", "Den", "Op", "På", "Le", "El", "Il"),
    *("Il giorno", "In data", "Em", "No dia", "A", "Dia", "W dniu", "Dnia", "Dne", "Dňa", "Pe"),
    *("În", "La", "Data", "Στις", "Την", "Vào", "Lúc", "Pada", "Missatge de", "El dia", "V", "U"),
    *("Dana", "Na", "В", "На", "У", "Kuupäev", "Kl", "Þann", "Em data", "Le jour", "Ar", "Noong"),
    *("בתאריך", "ב-", "في", "در", "在", "于"),
    *("於", "ในวันที่", "เมื่อ", "Quoting", "Zitat von", "Citando"),
    *("Citando a", "Citation de", "Quota", "Citat", "Cytowanie", "Citace", "Цитирую"),
)

#: One of these beside the verb makes a sentence of the author's own: "On Friday I wrote:".
OWN_VOICE = (
    *("i", "we", "you", "he", "she", "they", "it", "who", "ich", "wir", "er", "sie", "ihr", "du"),
    *("ai", "avons", "il", "elle", "nous", "vous", "ils", "elles", "ho", "hai", "yo", "él", "ella"),
    *("he", "has", "ele", "ela", "eu", "ik", "wij", "hij", "zij", "ze", "jag", "vi", "han", "hon"),
    *("hun", "jeg", "hän", "minä", "я", "он", "она", "мы", "que", "qui", "che", "also", "once"),
    # to whom somebody wrote: no program says it
    *("me", "us", "him", "her", "them", "mir", "uns", "ihm", "ihnen", "mi", "ci", "lui", "leur"),
    *("nos", "mij", "ons", "mig", "oss", "мне", "нам", "ему", "ей"),
)

#: One of these before the writer's name: no mail program writes "the board wrote:".
ARTICLES = (
    *("the", "my", "our", "your", "their", "his", "her", "this", "that", "someone", "everyone"),
    *("die", "das", "ein", "eine", "mein", "meine", "unser", "unsere", "mon", "notre", "nuestro"),
)

#: Names of header fields. A name may serve two fields in two languages; order decides.
FIELDS: dict[Field, tuple[str, ...]] = {
    Field.FROM: (
        *("From", "Von", "De", "Da", "Van"),
        *("Från", "Fra", "Lähettäjä", "Od", "Feladó", "Expéditeur"),
        *("Remitente", "Mittente", "Absender", "Afzender", "Avsändare", "Afsender", "Avsender"),
        *("От", "От кого", "Отправитель", "Від"),
        *("Від кого", "Kimden", "Gönderen", "Από", "De la"),
        *("Expeditor", "Remetente", "Nadawca", "Odesílatel", "Odosielateľ", "差出人", "送信者"),
        *("发件人", "寄件者", "寄件人", "보낸 사람"),
        *("보낸사람", "발신", "Dari", "Pengirim", "Từ"),
        *("Người gửi", "מאת", "من", "از"),
        *("Šalje", "Pošiljatelj", "Pošiljalec", "Nuo", "Siuntėjas"),
        *("No", "Sūtītājs", "Saatja", "Kellelt", "จาก"),
        *("Nork", "Od koga", "Frá", "Ó", "Oddi wrth"),
    ),
    Field.SENT: (
        *("Sent", "Date", "Sent at", "Date Sent", "Sent on", "Gesendet", "Gesendet am", "Datum"),
        *(
            "Message du",
            "Envoyé",
            "Envoyé le",
            "Envoyée",
            "Enviado",
            "Enviado el",
            "Enviado em",
            "Enviada em",
        ),
        *("Enviada", "Enviado a las", "Fecha", "Fecha de envío", "Inviato", "Inviata", "Data"),
        *("Data invio", "Verzonden", "Verstuurd", "Skickat"),
        *("Skickade", "Sendt", "Dato", "Sendt den"),
        *("Lähetetty", "Päivämäärä", "Päiväys", "Pvm"),
        *("Wysłano", "Wysłane", "Wysłany", "Odesláno"),
        *("Posláno", "Odoslané", "Dátum", "Elküldve", "Küldve", "Küldés dátuma", "Отправлено"),
        *("Дата", "Дата отправки", "Надіслано", "Відправлено", "Gönderildi", "Gönderme Tarihi"),
        *("Gönderilme", "Gönderilme Tarihi", "Tarih"),
        *("Στάλθηκε", "Ημερομηνία", "Εστάλη", "Trimis"),
        *("Dată", "Data trimiterii", "送信日時", "送信"),
        *("日付", "日時", "发送时间", "发送日期", "日期"),
        *("時間", "傳送時間", "寄件日期", "傳送日期"),
        *("보낸 날짜", "보낸날짜", "날짜", "일시", "발송일"),
        *("Dikirim", "Tanggal", "Đã gửi", "Ngày", "Ngày gửi", "Thời gian", "נשלח", "תאריך"),
        *("تاريخ الإرسال", "تم الإرسال", "أرسلت", "التاريخ"),
        *("تاریخ", "Изпратено", "Poslano", "Poslato"),
        *("Išsiųsta", "Nosūtīts", "Datums", "Saadetud", "Kuupäev", "ส่ง", "วันที่", "Enviat"),
        *("Bidalia", "Sent Time", "Dagsetning", "Received", "Empfangen"),
    ),
    Field.TO: (
        *("To", "An", "À", "A", "Para", "Aan"),
        *("Till", "Til", "Vastaanottaja", "Do", "Dla", "Komu"),
        *("Címzett", "Кому", "Получатель", "До", "Kime", "Alıcı", "Προς", "Către", "La", "宛先"),
        *("收件人", "收件者", "받는 사람", "받는사람", "수신"),
        *("Kepada", "Ke", "Untuk", "Đến", "Tới"),
        *("Người nhận", "אל", "إلى", "به", "Za"),
        *("Prima", "Primatelj", "Kam", "Gavėjas", "Adresāts"),
        *("Saaja", "Kellele", "Per a", "Nori"),
        *("ถึง", "Empfänger", "Destinataire", "Destinatario"),
        *("Destinatário", "Adresat", "Příjemce"),
        *("Príjemca", "Destinatar", "Mottagare", "Modtager"),
        *("Mottaker", "Ontvanger"),
    ),
    Field.SUBJECT: (
        *("Subject", "Betreff", "Objet", "Sujet", "Asunto", "Assunto", "Oggetto", "Onderwerp"),
        *("Ämne", "Emne", "Aihe", "Temat", "Předmět", "Predmet", "Tárgy", "Тема", "Konu", "Θέμα"),
        *("Subiect", "Subiectul", "件名", "主题", "主題"),
        *("主旨", "题目", "제목", "Perihal", "Subjek"),
        *("Judul", "Chủ đề", "Tiêu đề", "נושא"),
        *("الموضوع", "موضوع", "Относно", "Zadeva", "Naslov"),
        *("Tema", "Temats", "Teema", "Assumpte", "Gaia", "เรื่อง", "Efni", "Ábhar", "Pwnc", "Re"),
        *("Paksa"),
    ),
    Field.OTHER: (
        *("Cc", "Bcc", "CC", "BCC", "Kopie", "Copie", "Copie à", "Copia", "Cópia", "Kopia"),
        *("Kopi", "Kopio", "DW", "Másolat", "Másolatot kap", "Копия", "Копія", "Bilgi", "Κοιν"),
        *("Κοινοποίηση", "抄送", "副本", "참조", "Tembusan", "עותק", "نسخة", "Blindkopie"),
        *("Reply-To", "Reply To", "Antwort an"),
        *("Répondre à", "Responder a", "Rispondi a", "Svar til"),
        *("Importance", "Priority", "Wichtigkeit"),
        *("Priorität", "Importancia", "Priorità", "Belang"),
        *("Attachments", "Attachment", "Anlagen", "Anhänge", "Pièces jointes", "Datos adjuntos"),
        *("Adjuntos", "Anexos", "Allegati", "Bijlagen", "Bilagor", "Vedhæftede filer", "附件"),
        *("添付ファイル", "첨부", "Вложения", "Załączniki"),
        *("Přílohy", "Mellékletek", "Ekler", "Liitteet"),
        *("Organization", "Organisation", "Sender", "Message-ID", "In-Reply-To", "Mailing-List"),
        *("Newsgroups", "Resent-From", "Sensitivity"),
        *("Vertraulichkeit", "Follow Up Flag", "X-Mailer"),
    ),
}

#: What stands in "----- … -----" or alone above a header block.
TITLES = (
    # reply
    *("Original Message", "Original message", "Original E-mail", "Original email"),
    *("Original Appointment", "Reply Message", "Reply message", "Replied Message"),
    *("Ursprüngliche Nachricht", "Originalnachricht", "Original-Nachricht", "Ursprüngliche Mail"),
    *("Original Nachricht", "Ursprünglicher Termin", "Message d'origine", "Message d’origine"),
    *("Message original", "Mail original", "Courriel original", "Message initial"),
    *("Mensaje original", "Correo original", "Mensagem original", "Mensagem Original"),
    *("Messaggio originale", "Messaggio Originale", "Oorspronkelijk bericht"),
    *("Oorspronkelijke bericht", "Origineel bericht", "Ursprungligt meddelande"),
    *("Originalmeddelande", "Oprindelig meddelelse", "Originalmeddelelse", "Original meddelelse"),
    *("Oprindelig besked", "Opprinnelig melding", "Originalmelding", "Alkuperäinen viesti"),
    *("Oryginalna wiadomość", "Wiadomość oryginalna", "Treść oryginalnej wiadomości"),
    *(
        "Wiadomość pierwotna",
        "Původní zpráva",
        "Původní e-mail",
        "Pôvodná správa",
        "Eredeti üzenet",
    ),
    *("Eredeti levél", "Исходное сообщение"),
    *("Оригинальное сообщение", "Первоначальное сообщение"),
    *("Оригінальне повідомлення", "Вихідне повідомлення", "Başlangıçtaki ileti", "Özgün İleti"),
    *("Orijinal Mesaj", "Orjinal Mesaj", "Orijinal ileti", "Αρχικό μήνυμα", "Πρωτότυπο μήνυμα"),
    *("Mesaj original", "Mesajul original", "元のメッセージ", "オリジナルメッセージ", "原始邮件"),
    *("原始郵件", "原邮件", "邮件原件"),
    *("回复的原邮件", "원본 메시지", "원본 메일", "원래 메시지"),
    *("Tin nhắn gốc", "Thư gốc", "Pesan asli", "Pesan Asli", "הודעה מקורית", "رسالة أصلية"),
    *("الرسالة الأصلية", "Оригинално съобщение", "Izvorna poruka", "Izvirno sporočilo"),
    *("Originalna poruka", "Algne kiri", "Originalus laiškas", "Missatge original"),
    # forward
    *("Forwarded message", "Forwarded Message", "Forwarded mail", "Forwarded by", "Forwarded"),
    *("Begin forwarded message", "Begin Forwarded Message", "Start of forwarded message"),
    *("Weitergeleitete Nachricht", "Weitergeleitete Mail", "Weitergeleitet von"),
    *("Anfang der weitergeleiteten Nachricht", "Beginn der weitergeleiteten Nachricht"),
    *("Anfang der weitergeleiteten E-Mail", "Message transféré", "Message réexpédié"),
    *("Début du message réexpédié", "Début du message transféré", "Mail transféré"),
    *("Mensaje reenviado", "Inicio del mensaje reenviado", "Mensagem encaminhada"),
    *("Início da mensagem encaminhada", "Início da mensagem reencaminhada"),
    *("Mensagem reencaminhada", "Messaggio inoltrato", "Inizio messaggio inoltrato"),
    *("Inizio del messaggio inoltrato", "Doorgestuurd bericht", "Begin doorgestuurd bericht"),
    *("Vidarebefordrat meddelande", "Vidarebefordrat brev", "Videresendt meddelelse"),
    *("Vidarebefordrat mejl", "Start på videresendt besked", "Videresendt besked"),
    *("Videresendt melding", "Start på videresendt melding", "Välitetty viesti"),
    *("Edelleenlähetetty viesti", "Välitetty viesti alkaa", "Přeposlaná zpráva"),
    *("Początek przekazywanej wiadomości", "Wiadomość przekazana", "Przekazana wiadomość"),
    *("Treść przekazanej wiadomości", "Začátek přeposlané zprávy", "Preposlaná správa"),
    *("Továbbított üzenet", "Továbbított levél", "Átirányított üzenet kezdete"),
    *("Пересылаемое сообщение", "Пересланное сообщение", "Начало переадресованного сообщения"),
    *("Переслане повідомлення", "Пересланий лист", "Начало переадресованного письма"),
    *("Yönlendirilmiş ileti", "İletilmiş mesaj", "İletilen ileti", "Başlangıç iletilen mesaj"),
    *("Προωθημένο μήνυμα", "Έναρξη προωθημένου μηνύματος", "Mesaj redirecționat"),
    *("Mesaj transmis", "Începutul mesajului redirecționat"),
    *("転送されたメッセージ", "転送メッセージ"),
    *("转发的邮件", "转发邮件", "以下是转发的邮件", "轉寄的郵件", "已轉寄郵件", "開始轉寄郵件"),
    *("전달된 메시지", "전달된 메일", "전달된 메일 시작", "Thư được chuyển tiếp"),
    *("Tin nhắn đã chuyển tiếp", "Pesan terusan", "Pesan yang diteruskan", "הודעה שהועברה"),
    *("رسالة محولة", "الرسالة المعاد توجيهها", "Препратено съобщение", "Proslijeđena poruka"),
    *("Posredovano sporočilo", "Prosleđena poruka", "Edastatud kiri", "Missatge reenviat"),
)
