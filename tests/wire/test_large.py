"""Of a large mail only its text is fetched: on Dovecot, and by structures as servers tell them."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from mailflow.mail.parse import parse
from mailflow.wire.large import structure
from mailflow.wire.session import Line
from tests.conftest import Account


def big(*, nested: bool) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Jane Doe <jane@acme.example>", "sam@example.org"
    mail["Subject"], mail["Message-ID"] = "Slides", "<big@acme.example>"
    mail.set_content("Here they are. Thursday at three?\n")
    if nested:
        mail.add_alternative("<p>Here they are. <b>Thursday</b> at three?</p>", subtype="html")
    mail.add_attachment(
        b"\xff" * 3_000_000, maintype="application", subtype="pdf", filename="s.pdf"
    )
    mail.add_attachment("a,b\n" * 300_000, subtype="csv", filename="table.csv")
    return mail.as_bytes()


@pytest.mark.parametrize("nested", [False, True])
def test_q3_of_a_mail_with_large_attachments_the_text_is_read_and_little_fetched(
    account: Account,
    nested: bool,  # noqa: FBT001
) -> None:
    raw = big(nested=nested)
    account.deliver(raw)
    mailbox = account.open()
    mailbox.examine("INBOX")
    before = mailbox.octets
    ((_, found),) = mailbox.bodies("INBOX", [1])
    assert mailbox.octets - before < 20_000
    whole, told = parse(raw), parse(found)
    assert told.text == whole.text
    assert told.html == whole.html
    assert told.message_id == whole.message_id
    assert [p.filename for p in told.parts] == [p.filename for p in whole.parts]
    mailbox.close()


def test_q3_a_thirty_megabyte_mail_costs_no_memory(account: Account) -> None:
    mail = EmailMessage()
    mail["Subject"], mail["Message-ID"] = "Film", "<film@acme.example>"
    mail.set_content("See it.\n")
    mail.add_attachment(b"\x00" * 22_000_000, maintype="video", subtype="mp4", filename="f.mp4")
    account.deliver(mail.as_bytes())
    mailbox = account.open()
    ((_, found),) = mailbox.bodies("INBOX", [1])
    assert len(found) < 5_000
    assert parse(found).text.strip() == "See it."
    mailbox.close()


@pytest.mark.parametrize(
    ("told", "paths"),
    [
        (
            b'(("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 4 1 NIL NIL NIL NIL)'
            b'("application" "pdf" NIL NIL NIL "base64" 99 NIL ("attachment" ("filename" "a)(b")) NIL NIL)'
            b' "mixed" ("boundary" "x\\"y") NIL NIL NIL)',
            ["", "1", "2"],
        ),
        (b'("text" "plain" NIL NIL NIL "7bit" 4 1)', ["1"]),
        (b'(("text" "plain") "mixed" NIL)', None),
        (b"(" * 9000 + b")" * 9000, None),
        (b"NIL", None),
    ],
)
def test_structures_good_and_bad(told: bytes, paths: list[str] | None) -> None:
    root = structure(Line(b"* 1 FETCH (UID 1 BODYSTRUCTURE " + told + b")\r\n"))
    assert (root and [part.path for part in root.all()]) == paths
