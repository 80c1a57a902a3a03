from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail import daemons
from mailflow.mail.message import Address, Message, Part
from mailflow.mail.notices import notice
from mailflow.mail.parse import parse
from mailflow.mail.reports import Report, report, status_fields

LETTER = """\
From: Lena Baum <lena@example.net>
To: Ada Okafor <ada@example.org>
Subject: A question about your path
Message-ID: <q1@example.net>

Dear Ada, ..."""


def rfc3464(
    fields: str, *, top: str = 'multipart/report; report-type=delivery-status; boundary="b"'
) -> bytes:
    return (
        f"From: MAILER-DAEMON@mx.example.net (Mail Delivery System)\nTo: lena@example.net\n"
        f"Subject: Undelivered Mail Returned to Sender\nMessage-ID: <n1@mx.example.net>\nMIME-Version: 1.0\n"
        f"Content-Type: {top}\n\n--b\nContent-Type: text/plain\n\nIt could not be delivered.\n"
        f"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n{fields}\n"
        f"--b\nContent-Type: message/rfc822\n\n{LETTER}\n--b--\n"
    ).encode()


def told(raw: bytes) -> Report:
    found = report(parse(raw))
    assert found is not None
    return found


def plain(
    subject: str, text: str, sender: str = "MAILER-DAEMON@mx.example.net", **headers: str
) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "lena@example.net", subject
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()


def test_a_report_names_recipient_status_and_letter() -> None:
    found = told(
        rfc3464(
            "Final-Recipient: rfc822; ada@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n no such user"
        )
    )
    (failure,) = found.recipients
    assert (failure.address, failure.action, failure.status) == (
        "ada@example.org",
        "failed",
        "5.1.1",
    )
    assert failure.permanent is True
    assert "no such user" in failure.diagnostic
    assert found.failure
    assert not found.delay
    assert found.original_message_id == "<q1@example.net>"
    assert found.original_recipient == Address("Ada Okafor", "ada@example.org")
    assert found.subject == "A question about your path"


@pytest.mark.parametrize(
    ("action", "status", "failure", "delay", "permanent"),
    [
        ("failed", "5.0.0", True, False, True),
        ("Failed (expired)", "4.4.7", True, False, False),
        ("failed", "", True, False, True),
        ("delayed", "4.4.1", False, True, False),
        ("delivered", "2.0.0", False, False, None),
        ("relayed", "2.0.0", False, False, None),
        ("expanded", "2.0.0", False, False, None),
        ("", "5.1.1", True, False, True),
    ],
)
def test_the_action_decides_and_the_status_says_how_long(
    action: str, status: str, *, failure: bool, delay: bool, permanent: bool | None
) -> None:
    found = told(
        rfc3464(f"Final-Recipient: rfc822; ada@example.org\nAction: {action}\nStatus: {status}")
    )
    assert (found.failure, found.delay) == (failure, delay)
    assert found.recipients[0].permanent is permanent


def test_recipients_may_fare_differently() -> None:
    found = told(
        rfc3464(
            "Final-Recipient: rfc822; ada@example.org\nAction: failed\nStatus: 5.1.1\n\n"
            "Final-Recipient: rfc822;<bo@example.org>\nAction: delayed\nStatus: 4.4.1"
        )
    )
    assert [(one.address, one.permanent) for one in found.recipients] == [
        ("ada@example.org", True),
        ("bo@example.org", False),
    ]
    assert found.failure


BROKEN = {
    "no blank line between": "Final-Recipient: rfc822; a@x.org\nAction: failed\nFinal-Recipient: rfc822; b@x.org\nAction: failed",
    "blank lines everywhere": "Final-Recipient: rfc822; a@x.org\n\nAction: failed\n\nFinal-Recipient: rfc822; b@x.org\n\nAction: failed",
    "no address type": "Final-Recipient: a@x.org\nAction: failed\n\nFinal-Recipient: <b@x.org>\nAction: failed",
    "original first": "Original-Recipient: rfc822; a@x.org\nFinal-Recipient: rfc822; a@x.org\nAction: failed\n\nOriginal-Recipient: rfc822;b@x.org\nAction: failed",
    "short host name": "Final-Recipient: rfc822; a@store3\nOriginal-Recipient: rfc822; a@x.org\nAction: failed\n\nFinal-Recipient: rfc822; b@x.org",
    "quoted": "> Final-Recipient: rfc822; a@x.org\n> Action: failed\n>\n> Final-Recipient: rfc822; b@x.org\n> Action: failed",
}


@pytest.mark.parametrize("name", BROKEN, ids=str)
def test_fields_are_read_however_they_are_laid_out(name: str) -> None:
    assert [one.address for one in status_fields(BROKEN[name])] == ["a@x.org", "b@x.org"]


def test_a_local_name_gives_way_to_the_address_we_wrote_to() -> None:
    fields = (
        "Original-Recipient: rfc822;<jo.k@x.org>\nFinal-Recipient: LOCAL;<jo.k>\nAction: failed"
    )
    assert [one.address for one in status_fields(fields)] == ["jo.k@x.org"]


def test_the_address_we_wrote_to_is_kept_beside_the_failed_one() -> None:
    found = told(
        rfc3464(
            "Final-Recipient: rfc822; box7@inner.example\nOriginal-Recipient: rfc822; ada@example.org\nAction: failed"
        )
    )
    assert found.recipients[0].address == "box7@inner.example"
    assert found.recipients[0].original == "ada@example.org"
    assert found.original_recipient == Address("", "ada@example.org")


def test_a_report_whose_mime_was_lost_is_read_from_its_text() -> None:
    text = f"It failed.\nFinal-Recipient: rfc822; ada@example.org\nAction: failed\nStatus: 5.2.1\n\nReceived: from x\n{LETTER}"
    found = told(plain("Returned mail: see transcript", text))
    assert found.recipients[0].status == "5.2.1"
    assert found.original_message_id == "<q1@example.net>"


def test_failed_recipients_stand_in_a_header() -> None:
    text = "These failed:\n\n  ada@example.org\n    452 4.2.2 full\n  bo@example.org\n    550 unknown\n"
    raw = plain("Mail delivery failed", text, X_Failed_Recipients="ada@example.org, bo@example.org")
    assert [(one.address, one.permanent) for one in told(raw).recipients] == [
        ("ada@example.org", False),
        ("bo@example.org", True),
    ]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "failure notice",
            "I wasn't able to deliver your message.\n<ada@example.org>:\n550 no such user\n",
        ),
        (
            "Unzustellbar: Frage",
            "Die Nachricht konnte nicht an folgende Empfänger zugestellt werden:\nada@example.org\n",
        ),
        (
            "Non remis : question",
            "Le message n'a pas pu être remis à :\n\nada@example.org\n550 5.1.1 inconnu\n",
        ),
        ("No se puede entregar: pregunta", "No se pudo entregar el mensaje a:\nada@example.org\n"),
        (
            "Недоставленное сообщение",
            "Сообщение не может быть доставлено:\n  ada@example.org\n    550 unknown\n",
        ),
        ("配信不能", "次の宛先へ送信できませんでした。\n<ada@example.org>\n550 user unknown\n"),
        ("系统退信", "您的邮件无法送达以下收件人：\nada@example.org\n550 5.1.1\n"),
        ("", "Your message was not delivered to ada@example.org: mailbox unavailable\n"),
    ],
)
def test_a_bounce_in_words_names_who_failed(subject: str, text: str) -> None:
    found = told(plain(subject, text))
    assert found.failure
    assert [one.address for one in found.recipients] == ["ada@example.org"]
    assert found.recipients[0].permanent is True


@pytest.mark.parametrize(
    "text",
    [
        "Your message to:\n  ada@example.org\nhas not yet been delivered. We will keep trying for 5 days.\n",
        "THIS IS A WARNING MESSAGE ONLY.\nYOU DO NOT NEED TO RESEND.\n<ada@example.org>\n421 timeout\n",
        "Delivery to ada@example.org has been postponed, and will be attempted again.\n",
    ],
)
def test_a_warning_is_a_delay(text: str) -> None:
    found = told(plain("Warning: message delayed 4 hours", text))
    assert found.delay
    assert not found.failure
    assert found.recipients[0].permanent is False


def test_a_letter_given_up_after_delays_is_a_failure() -> None:
    text = "<ada@example.org>:\n421 Deferred: timed out\nI'm not going to try again; it was in the queue too long.\n"
    found = told(plain("failure notice", text))
    assert found.failure
    assert found.recipients[0].permanent is False


def test_the_letter_names_the_recipient_where_the_notice_is_silent() -> None:
    found = told(
        plain("Undeliverable Mail", f"It was not delivered.\n\n--- Original message ---\n{LETTER}")
    )
    assert [one.address for one in found.recipients] == ["ada@example.org"]


def test_amazon_tells_in_json() -> None:
    text = (
        '{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":'
        '"ada@example.org","status":"5.1.1","diagnosticCode":"smtp; 550 unknown"}]},"mail":{"commonHeaders":'
        '{"messageId":"<q1@example.net>"}}}'
    )
    found = told(plain("AWS Notification Message", text, "no-reply@sns.example.com"))
    assert found.recipients[0].status == "5.1.1"
    assert found.original_message_id == "<q1@example.net>"


def test_a_refusal_may_come_as_a_disposition() -> None:
    kind = 'multipart/report; report-type=disposition-notification; boundary="b"'
    refused = Message(
        subject="Automatically rejected mail",
        headers=(("Content-Type", kind),),
        text="Your message to <ada@example.org> was automatically rejected:\nQuota exceeded",
        parts=(
            Part(
                "message/disposition-notification",
                text="Disposition: automatic-action/MDN-sent-automatically; deleted",
            ),
        ),
    )
    found = report(refused)
    assert found is not None
    assert found.recipients[0].address == "ada@example.org"


@pytest.mark.parametrize(
    "raw",
    [
        plain(
            "Fwd: Undelivered Mail",
            f"See below, any idea?\n\n---- Forwarded ----\n{LETTER}",
            "Jo <jo@example.org>",
        ),
        plain(
            "Re: your mail",
            "My mail to Ada bounced with 550 5.1.1 user unknown. Could not be delivered!",
            "Jo <jo@example.org>",
        ),
        rfc3464(
            "Final-Recipient: rfc822; a@x.org\nAction: failed", top='multipart/mixed; boundary="b"'
        )
        .replace(b"MAILER-DAEMON@mx.example.net (Mail Delivery System)", b"Jo <jo@example.org>")
        .replace(b"Undelivered Mail", b"Fwd: Undelivered Mail"),
        b"Content-Type: multipart/report; report-type=feedback-report\n\nabuse",
        b"",
    ],
)
def test_what_a_person_or_a_complaint_says_is_no_report(raw: bytes) -> None:
    assert report(parse(raw)) is None


@given(
    st.text(max_size=400),
    st.text(max_size=60),
    st.sampled_from(["MAILER-DAEMON", "jo", "postmaster"]),
)
def test_no_words_make_it_raise(text: str, subject: str, local: str) -> None:
    parts = (Part("message/delivery-status", text=text), Part("message/rfc822", text=text))
    message = Message(
        subject=subject, from_=(Address("", f"{local}@x.org"),), text=text, parts=parts
    )
    found = report(message)
    assert found is None or all(failure.address for failure in found.recipients)


DELAYS = [
    ("Warnung: noch nicht zugestellt", "Ihre Nachricht konnte seit 6 Stunden nicht an"),
    ("Avertissement : message retardé", "n'a pas encore pu être remis à"),
    ("Aviso: mensaje retrasado", "todavía no se ha podido entregar a"),
    ("Внимание: сообщение не доставлено", "пока не удалось доставить адресату"),
]


@pytest.mark.parametrize(("subject", "words"), DELAYS, ids=[one for one, _ in DELAYS])
def test_a_warning_is_a_delay_in_other_languages(subject: str, words: str) -> None:
    found = told(
        plain(subject, f"{words}\n\n    ada@example.org\n\nDer Server versucht es weiter.")
    )
    assert found.delay
    assert [one.address for one in found.recipients] == ["ada@example.org"]


@pytest.mark.parametrize(
    ("subject", "text", "sender"),
    [
        ("hello", "Your message could not be delivered.", "MAILER-DAEMON@mx.example.net"),
        (
            "Undeliverable: hello",
            "Your message could not be delivered to <ada@example.org>:\n550 5.1.1 unknown",
            "gate@example.net",
        ),
        ("hello", "<ada@example.org>\nYour message could not be delivered.", "gate@example.net"),
        (
            "hello",
            "Your message could not be delivered, ada@example.org said: 550 5.1.1 unknown",
            "gate@example.net",
        ),
    ],
)
def test_no_systems_mail_is_lost_by_looking_for_its_words_only_beside_another_sign(
    monkeypatch: pytest.MonkeyPatch, subject: str, text: str, sender: str
) -> None:
    message = parse(plain(subject, text, sender))
    seen = daemons.speaks(message, notice(message))
    monkeypatch.setattr(daemons, "_may_speak", lambda message, note: True)
    assert seen == daemons.speaks(message, notice(message))
    assert seen is not None
