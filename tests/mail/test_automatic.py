import itertools
import json
import random
import time
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.automatic import RULES, AutomaticKind, judge
from mailflow.mail.message import Address, Message, MessageId, Part
from mailflow.mail.parse import parse

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
needs_corpus = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the corpus folder is not beside the project"
)


def mail(
    subject: str, text: str, sender: str = "Ada Okafor <ada@example.org>", **headers: str
) -> Message:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "lena@example.net", subject
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return parse(made.as_bytes())


def kind(message: Message) -> str:
    verdict = judge(message)
    return verdict.kind.value if verdict else ""


AWAY = (
    "Thank you for your message. I am out of the office until 4 May and will reply when I return.\n"
)


@pytest.mark.parametrize(
    ("headers", "wanted"),
    [
        ({"Auto_Submitted": "auto-replied"}, "auto_reply"),
        ({"Auto_Submitted": "auto-replied (vacation)"}, "auto_reply"),
        ({"X_Autoreply": "yes"}, "auto_reply"),
        ({"X_Autorespond": "Re: hello"}, "auto_reply"),
        ({"Precedence": "auto_reply"}, "auto_reply"),
        ({"Return_Path": "<>"}, "auto_reply"),
        ({"Auto_Submitted": "auto-generated"}, "list"),
        ({"Precedence": "bulk"}, "list"),
        ({"Precedence": "bulk", "Return_Path": "<>"}, "auto_reply"),
        ({"List_Id": "<talk.example.org>"}, "list"),
        ({"List_Unsubscribe": "<mailto:off@example.org>"}, "list"),
        ({"Auto_Submitted": "no"}, ""),
        ({"X_Auto_Response_Suppress": "All"}, ""),
        ({"X_Autoreply": "no"}, ""),
        ({"X_Mailer": "Something 1.0"}, ""),
    ],
)
def test_header_fields_tell_machines(headers: dict[str, str], wanted: str) -> None:
    assert (
        kind(mail("Hello", "Here is some text about nothing in particular.", **headers)) == wanted
    )


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: A question", "Auto-Reply: A question", "[Auto-Reply] A question", "Automatische Antwort: Frage",
        "Abwesenheitsnotiz: Frage", "Réponse automatique : question", "Respuesta automática: pregunta", "Resposta automática: pergunta",
        "Risposta automatica: domanda", "Automatisch antwoord: vraag", "Autosvar: fråga", "Automatisk svar: spørgsmål",
        "Automaattinen vastaus: kysymys", "Automatyczna odpowiedź: pytanie", "Automatická odpověď: dotaz", "Automatikus válasz: kérdés",
        "Răspuns automat: întrebare", "Otomatik Yanıt: soru", "Автоответ: вопрос", "Автоматический ответ: вопрос", "Αυτόματη απάντηση: ερώτηση",
        "自動応答: 質問", "自动回复: 问题", "자동 회신: 질문", "תשובה אוטומטית: שאלה", "رد تلقائي: سؤال",
    ],
)  # fmt: skip
def test_programs_mark_their_subjects_in_many_languages(subject: str) -> None:
    assert kind(mail(subject, "...")) in ("auto_reply", "away")
    assert kind(mail(f"Re: {subject}", "That was quick! Shall we say Tuesday at ten?")) == ""


@pytest.mark.parametrize(
    "text",
    [
        AWAY,
        "Hello,\n\nI'm on annual leave with limited access to email. For urgent matters please contact Bo at bo@example.org.\n\nAda\n",
        "Guten Tag,\n\nich bin bis zum 4. Mai nicht im Büro. In dringenden Fällen wenden Sie sich an Bo.\n\nViele Grüße\nAda\n",
        "Bonjour,\n\nJe suis en congés. Je vous répondrai à mon retour.\n\nAda\n",
        "Hola:\n\nEstoy de vacaciones. Responderé a mi regreso.\n\nAda\n",
    ],
)
def test_a_short_notice_of_nothing_but_absence_is_away(text: str) -> None:
    assert kind(mail("Re: A question", text)) == "away"


@pytest.mark.parametrize(
    "text",
    [
        "I'm out of office until Monday but happy to talk after.",
        "I am on leave until the 9th. How about the 12th?",
        "Ich bin bis Freitag nicht im Büro, danach gern. Passt der Montag?",
        "Je suis en congés jusqu'au 9, on peut se parler après ?",
        "Estoy de vacaciones hasta el 9. Hablamos a la vuelta, con gusto.",
        "We are out of the office all of August, which is how I came to love my trade. Ask Priya about it. She has run the shop since.",
    ],
)
def test_a_person_may_speak_of_being_away(text: str) -> None:
    assert kind(mail("Re: A question", text)) == ""


@pytest.mark.parametrize(
    ("subject", "text", "sender", "wanted"),
    [
        ("[Ticket #48213] A question", "We have received your message and will answer soon.", "help@example.org", "acknowledgement"),
        ("Your enquiry", "Thank you for contacting us. This is an automated response.", "office@example.org", "acknowledgement"),
        ("Ihre Anfrage", "Wir haben Ihre Nachricht erhalten. Diese E-Mail wurde automatisch erzeugt.", "info@example.org", "acknowledgement"),
        ("Votre demande", "Nous avons bien reçu votre message. Message automatique.", "info@example.org", "acknowledgement"),
        ("Re: A question", "We have received your request and I asked Priya to call you.", "Ada <ada@example.org>", ""),
        ("Please verify", "To confirm you are a human, follow https://x.example/v to release your message. Your message is being held.", "guard@example.org", "challenge"),
        ("Re: A question", "Please confirm you are a real person, haha. Tuesday works.", "Ada <ada@example.org>", ""),
        ("Your invoice", "It is attached.", "no-reply@example.org", "list"),
        ("News", "Ten ways to grow.", "newsletter@example.org", "list"),
    ],
)  # fmt: skip
def test_offices_and_filters_answer_by_machine(
    subject: str, text: str, sender: str, wanted: str
) -> None:
    assert kind(mail(subject, text, sender)) == wanted


def test_an_automatic_answer_is_named_by_its_words() -> None:
    received = "We have received your request."
    assert kind(mail("Re: hello", AWAY, Auto_Submitted="auto-replied")) == "away"
    assert kind(mail("Re: hello", received, Auto_Submitted="auto-replied")) == "acknowledgement"


BOUNCE = "<bo@example.org>: 550 5.1.1 no such user. Your message could not be delivered.\n"


def test_report_types_go_before_the_marks_of_automatic_answers() -> None:
    daemon = "MAILER-DAEMON@mx.example.net"
    assert (
        kind(mail("Mail delivery failed", BOUNCE, daemon, Auto_Submitted="auto-replied"))
        == "bounce"
    )
    feedback = Message(
        headers=(
            ("Content-Type", "multipart/report; report-type=feedback-report"),
            ("Auto-Submitted", "auto-generated"),
        )
    )
    assert kind(feedback) == "complaint"


def test_an_automatic_answer_goes_before_a_daemons_name_and_the_null_path() -> None:
    assert (
        kind(mail("Out of office: hello", AWAY, Return_Path="<>", Auto_Submitted="auto-replied"))
        == "away"
    )
    assert kind(mail("Away", AWAY, "postmaster@example.org", X_Autoreply="yes")) == "away"


def test_an_unsubscribe_mail_is_a_wish_to_stop_and_no_vacation_notice() -> None:
    message = mail(
        "unsubscribe",
        "Sent by a mail program to unsubscribe from this list.",
        Auto_Submitted="auto-replied",
    )
    assert kind(message) == "complaint"


def test_receipts_are_acknowledgements() -> None:
    head = (("Content-Type", 'multipart/report; report-type="disposition-notification"'),)
    read = Message(
        headers=head,
        text="Your message was displayed.",
        parts=(
            Part(
                "message/disposition-notification",
                text="Disposition: manual-action/MDN-sent-manually; displayed",
            ),
        ),
    )
    arrived = Message(
        headers=(("Content-Type", "multipart/report"),),
        parts=(
            Part(
                "message/delivery-status",
                text="Final-Recipient: rfc822; a@x.org\nAction: delivered\nStatus: 2.0.0",
            ),
        ),
    )
    assert kind(read) == kind(arrived) == "acknowledgement"


def invitation(method: str, note: str) -> Message:
    entry = f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\nSUMMARY:Ada and Lena talk\nLOCATION:Cafe\nEND:VEVENT\nEND:VCALENDAR\n"
    return Message(
        subject="Accepted: Ada and Lena talk",
        from_=(Address("Ada", "ada@example.org"),),
        text=f"When: Tuesday 10:00\nWhere: Cafe\n{note}",
        parts=(Part("text/calendar", (("method", method),), text=entry),),
    )


@pytest.mark.parametrize("method", ["REQUEST", "REPLY", "COUNTER", "CANCEL"])
def test_a_calendar_programs_mail_is_calendar_unless_a_note_stands_in_it(method: str) -> None:
    assert kind(invitation(method, "Ada and Lena talk")) == "calendar"
    assert (
        kind(invitation(method, "Please bring your list of questions, I look forward to them!"))
        == ""
    )


def test_why_names_the_rule_and_its_words() -> None:
    verdict = judge(mail("Automatic reply: A question", "..."))
    assert verdict is not None
    assert verdict.why == "subject-mark: Automatic reply"


def test_the_order_of_the_rules_is_the_written_one() -> None:
    names = [name for name, _ in RULES]
    assert len(set(names)) == len(names)
    ranks = [
        names.index(name)
        for name in (
            "feedback-report",
            "delivery-report",
            "unsubscribe",
            "reply-mark",
            "daemon-name",
            "list",
            "null-path",
            "precedence",
        )
    ]
    assert ranks == sorted(ranks)
    assert set(AutomaticKind) >= {AutomaticKind.BOUNCE, AutomaticKind.DELAY}


# --- a thousand mails by people

GREETINGS = (
    "Hi Lena,",
    "Hello,",
    "Dear Ms Baum,",
    "Liebe Lena,",
    "Sehr geehrte Frau Baum,",
    "Bonjour Lena,",
    "Hola Lena:",
    "",
)
ANSWERS = (
    "Happy to talk. Tuesday after 3 works.", "Not for me, sorry. All the best with it.", "I'm away until the 9th, but do write again then.",
    "I am on vacation next week; how about the week after?", "My colleague Priya knows more about that, and her mailbox is full of such letters.",
    "Your first mail bounced, I think: delivery failed, it said. This one came through!", "Could you confirm you are a real person? Only joking.",
    'I got "550 5.1.1 user unknown" when I wrote to the address in your signature.', "We have received your request and talked it over. Yes, gladly.",
    "Did you get an automatic reply from me? Ignore it, I'm back.", "Gern, am Montag um zehn bin ich wieder im Büro.", "Leider bin ich im Urlaub, danach gern. Passt der 12.?",
    "Ihre Nachricht konnte zuerst nicht zugestellt werden, mein Postfach war voll. Jetzt klappt es.", "Volontiers, mardi à 15 h ?", "Je suis en congés jusqu'au 9, on se parle après ?",
    "Je n'ai pas pu vous répondre plus tôt, le message n'a pas été remis à temps.", "Con mucho gusto, el martes a las tres.", "Estoy de vacaciones hasta el 9, hablamos a la vuelta.",
    "No se pudo entregar mi respuesta la primera vez, así que escribo de nuevo.", "Please stop writing to me, and unsubscribe me from whatever this is.",
    "See the delivery report below. Do you have another address for Bo?", "Quick one: which of my talks did you see?", "Yes.", "k, tmrw 4?",
)  # fmt: skip
BELOW = (
    "",
    "\n--\nAda Okafor\nHead of Mail Delivery, Example Ltd\nDo not print this mail.",
    "\n\nOn Tue, 3 Mar 2026, Lena Baum <lena@example.net> wrote:\n> May I ask you three questions?\n> Lena",
    "\n\n-----Original Message-----\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\nSubject: Undelivered Mail Returned to Sender\n\n" + BOUNCE,
    "\n\n> This message was created automatically by mail delivery software.\n> The following address failed:\n>   bo@example.org\n>     550 5.1.1 unknown\n",
    "\n\nBegin forwarded message:\n\nFrom: postmaster@example.org\nSubject: Undeliverable: hello\n\n" + BOUNCE + "Received: from mx.example.net\nReturn-Path: <>\n",
    "\n\nSent from my phone",
    "\n\nAm 03.03.2026 schrieb Lena Baum:\n> Automatische Antwort: Ich bin nicht im Büro.",
)  # fmt: skip
SUBJECTS = (
    "Re: A question about your path", "AW: Frage zu Ihrem Weg", "Fwd: Undelivered Mail Returned to Sender", "WG: Unzustellbar: Frage", "RE: Automatic reply: A question",
    "Re: Out of office", "A question back", "your failed delivery", "Vacation plans and a call", "Tr: Non remis : question", "RV: No se puede entregar", "",
)  # fmt: skip
HEADERS: tuple[dict[str, str], ...] = (
    {},
    {"X_Auto_Response_Suppress": "DR, OOF, AutoReply"},
    {"In_Reply_To": "<q1@example.net>", "References": "<q1@example.net>"},
    {"Return_Path": "<ada@example.org>", "Auto_Submitted": "no"},
    {"X_Mailer": "Outlook 16.0", "Thread_Index": "AdXYZ", "Importance": "normal"},
)
SENDERS = (
    "Ada Okafor <ada@example.org>",
    "post.master@example.org",
    "Delivery Lead <jo@example.com>",
    "Bo <office@example.org>",
)


def people(count: int) -> Iterator[Message]:
    """Mails by people, the same ones each time: every answer beside every kind of quote, and so on."""
    chance = random.Random(5)
    pairs = itertools.cycle(itertools.product(ANSWERS, BELOW))
    for (answer, below), number in zip(pairs, range(count), strict=False):
        text = f"{chance.choice(GREETINGS)}\n\n{answer}\n\nAda{below}\n"
        made = EmailMessage()
        made["From"], made["To"], made["Subject"] = (
            chance.choice(SENDERS),
            "lena@example.net",
            chance.choice(SUBJECTS),
        )
        for name, value in chance.choice(HEADERS).items():
            made[name.replace("_", "-")] = value
        made.set_content(text)
        if number % 3 == 1:
            made.add_alternative(
                "<p>" + text.replace("<", "&lt;").replace("\n", "<br>") + "</p>", subtype="html"
            )
        yield parse(made.as_bytes())


def test_of_a_thousand_mails_by_people_none_is_called_automatic() -> None:
    wrong = [
        (verdict.why, message.subject, message.text)
        for message in people(1_000)
        if (verdict := judge(message))
    ]
    assert wrong == []


def test_a_report_a_person_passes_on_is_the_persons_mail() -> None:
    raw = (
        "From: Ada <ada@example.org>\nTo: lena@example.net\nSubject: Fwd: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nHi, this came back. Is the address right?\n'
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; bo@example.org\nAction: failed\nStatus: 5.1.1\n--b--\n"
    )
    assert kind(parse(raw.encode())) == ""


@needs_corpus
def test_people_in_the_corpus_are_people() -> None:
    for path in sorted((CORPUS / "replies" / "eml").glob("*.eml")):
        assert judge(parse(path.read_bytes())) is None, path.name
    for line in (CORPUS / "meaning" / "replies.jsonl").read_text("utf-8").splitlines():
        case = json.loads(line)
        if not {"away", "acknowledgement"} & set(case["answers"]):
            assert judge(mail(case["subject"], case["text"])) is None, case["id"]


@needs_corpus
def test_bounces_of_the_corpus_are_told_from_delays_and_complaints() -> None:
    right = wrong = 0
    for line in (CORPUS / "bounces" / "labels.jsonl").read_text("utf-8").splitlines():
        label = json.loads(line)
        found = kind(parse((CORPUS / "bounces" / label["file"]).read_bytes()))
        if label["truth"] in ("bounce", "delay", "complaint"):
            right += found == label["truth"]
            wrong += found != label["truth"]
        else:
            assert found not in ("bounce", "delay", "complaint"), label["file"]
    assert right / (right + wrong) >= 0.99


@given(st.text(max_size=300), st.text(max_size=80), st.text(max_size=30))
def test_no_words_make_it_raise(text: str, subject: str, local: str) -> None:
    parts = (Part("text/calendar", text=text), Part("message/feedback-report", text=text))[
        : len(text) % 3
    ]
    message = Message(
        subject=subject,
        from_=(Address(local, local),),
        text=text,
        html=text,
        parts=parts,
        headers=(("From", local), ("Precedence", text)),
    )
    verdict = judge(message)
    assert verdict is None or verdict.why


TYPED = [
    ("Automatic reply", "You asked for the valve with the automatic reply? £38.", "x-mailer"),
    ("Vacation message", "Help me write it: “I am out of the office until 14 July.”", "user-agent"),
    ("I'm away next week", "I'm away from Friday, back the week after.", "user-agent"),
]


@pytest.mark.parametrize(("subject", "text", "field"), TYPED)
def test_what_is_typed_in_a_mail_program_is_a_persons(subject: str, text: str, field: str) -> None:
    program = {"x-mailer": "Microsoft Outlook 16.0", "user-agent": "K-9 Mail for Android"}[field]
    message = Message(
        subject=subject,
        from_=(Address("Ray", "ray@example.org"),),
        text=text,
        headers=((field, program),),
    )
    assert judge(message) is None


@pytest.mark.parametrize(
    "headers",
    [
        (("Precedence", "bulk"), ("RT-Ticket", "example #1")),
        (("List-Unsubscribe", "<https://crm.example/u/1>"),),
    ],
)
def test_a_person_may_answer_through_a_desk_or_a_sales_program(
    headers: tuple[tuple[str, str], ...],
) -> None:
    message = Message(
        subject="Re: Your book",
        from_=(Address("Elspeth", "desk@example.org"),),
        in_reply_to=(MessageId("<mf.1@example.net>"),),
        text="I found it in Aberdeen. Shall I?",
        headers=headers,
    )
    assert judge(message) is None
    alone = replace(message, in_reply_to=())
    verdict = judge(alone)
    assert verdict is not None
    assert verdict.kind is AutomaticKind.LIST


def test_a_notice_typed_to_the_owner_by_name_is_a_persons() -> None:
    message = Message(
        subject="Re: Your book",
        from_=(Address("Trevor", "trevor@example.org"),),
        to=(Address("Sam Rivera", "sam@example.org"),),
        in_reply_to=(MessageId("<mf.1@example.net>"),),
        text="I am out of the office until Monday.\nI will be back on the 9th.",
    )
    verdict = judge(message)
    assert verdict is not None
    assert verdict.kind is AutomaticKind.AWAY
    assert judge(replace(message, text=f"Sam,\n{message.text}")) is None
    # Told by himself and not in answer to anything, it is news from a person.
    assert judge(replace(message, subject="Next week", in_reply_to=())) is None


HOSTILE = (
    "a@",
    "x@y.z.",
    "<",
    "\n",
    "550 5.1.1 ",
    "was delivery to ",
    "verify you are ",
    "Final-Recipient: rfc822; a@b.cc\n",
    "<style",
    "your message is ",
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_megabyte_made_to_hurt_is_judged_soon(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    message = Message(
        subject=text,
        from_=(Address("", "MAILER-DAEMON@x.org"),),
        text=text,
        html=text,
        parts=(Part("message/delivery-status", text=text),),
    )
    started = time.process_time()
    judge(message)
    assert time.process_time() - started < 2
