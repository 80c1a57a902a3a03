"""What the owner forwards, copies or puts into a folder for it joins a story; nobody else's does."""

from __future__ import annotations

from datetime import timedelta
from email.utils import format_datetime

import pytest
from imapclient import IMAPClient

from mailflow.config import FoldersConfig
from mailflow.mail.folders import Place, Role, Sighting
from mailflow.mail.parse import parse
from mailflow.pipeline.people import Contact
from mailflow.pipeline.stages import Stage
from mailflow.service.ingest import ingest
from mailflow.service.sync import sync
from mailflow.service.weekly import preview
from mailflow.service.world import World
from mailflow.store import cases, people
from mailflow.store.models import MailRow
from mailflow.wire.imap import Mailbox
from tests.conftest import Account
from tests.service.conftest import NOW

FILE = "sam+mailflow@example.org"
BLOCK = (
    "---------- Forwarded message ---------\r\nFrom: {who}\r\n"
    "Date: Mon, 2 Mar 2026 08:00:00 +0000\r\nSubject: Your question\r\nTo: Sam <sam@home.example>\r\n"
    "\r\nHappy to talk. How about Tuesday, 10 March at 15:00?\r\n\r\nJane\r\n"
)
JANE, PRIYA = "Jane Doe <jane@acme.example>", "Priya Shah <priya@x.example>"
TRACE = "Received: from evil.example (evil.example [203.0.113.9]) by mx.example.org with ESMTP\r\n"


@pytest.fixture
def filing(world: World) -> World:
    owner = world.config.owner._replace(filing_address=FILE)
    return world._replace(
        config=world.config._replace(owner=owner), clock=lambda: NOW + timedelta(hours=1)
    )


def mail(
    text: str,
    *,
    to: str = FILE,
    author: str = "Sam <sam@example.org>",
    name: str = "f",
    top: str = "",
) -> bytes:
    return (
        f"{top}From: {author}\r\nTo: {to}\r\nSubject: Fwd: Your question\r\n"
        f"Date: {format_datetime(NOW)}\r\nMessage-ID: <{name}@example.org>\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}"
    ).encode()


def take_in(world: World, raw: bytes, role: Role = Role.SENT) -> None:
    message = parse(raw)
    place = Place(role.value, 1, MailRow.select().count() + 1)
    at = world.now
    seen = Sighting(role, place, at, len(raw), message.message_id, message.header("date"))
    assert ingest(world, seen, raw)


def stage(world: World, name: str) -> Stage:
    contact = people.find(world.owner, name)
    return cases.case(world.owner, cases.requests_of(world.owner, contact.id)[0]).stage


def proposed(world: World) -> list[Contact]:
    return people.contacts(world.owner, proposed=True)


def test_a_forwarded_answer_joins_the_contacts_story(filing: World) -> None:
    for _ in range(2):
        take_in(filing, mail(BLOCK.format(who=JANE)))
    assert stage(filing, "Jane Doe") is Stage.REPLIED
    (request,) = cases.requests_of(filing.owner, people.find(filing.owner, "Jane Doe").id)
    (reply,) = cases.case(filing.owner, request).replies
    assert "10 March" in reply.reading.new_text
    assert reply.reading.slots


def test_a_forwarded_mail_of_somebody_new_proposes_them(filing: World) -> None:
    for _ in range(2):
        take_in(filing, mail(BLOCK.format(who=PRIYA)))
    (priya,) = proposed(filing)
    assert (priya.name, priya.addresses) == ("Priya Shah", ("priya@x.example",))
    assert "write “request Priya Shah”" in " ".join(preview(filing).text.split())


def test_a_letter_copied_there_proposes_whom_it_is_to(filing: World) -> None:
    take_in(filing, mail("Dear Priya", to=PRIYA, top=f"Bcc: {FILE}\r\n"))
    assert [one.name for one in proposed(filing)] == ["Priya Shah"]


STRANGERS = {
    "a stranger's mail": mail(BLOCK.format(who=JANE), author="Eve <eve@evil.example>", top=TRACE),
    "a forged From": mail(BLOCK.format(who=JANE), top=TRACE),
    "a forged From with results": mail(
        BLOCK.format(who=JANE),
        top=f"Authentication-Results: mx.example.org; dmarc=pass header.from=example.org\r\n{TRACE}",
    ),
    "two authors": mail(BLOCK.format(who=JANE), author="sam@example.org, eve@evil.example"),
    "a robot's": mail(BLOCK.format(who=JANE), top="Auto-Submitted: auto-replied\r\n"),
    "through a list": mail(BLOCK.format(who=JANE), top="List-Id: <l.example.org>\r\n"),
}


@pytest.mark.parametrize("role", [Role.INBOX, Role.SENT])
def test_nobody_else_files_anything(filing: World, role: Role) -> None:
    for attack, raw in STRANGERS.items():
        take_in(filing, raw.replace(b"<f@", f"<{role.value}{len(attack)}@".encode()), role)
        take_in(filing, raw.replace(b"jane@acme", b"eve@evil").replace(b"<f@", b"<g@"), role)
        assert stage(filing, "Jane Doe") is Stage.RESEARCH, attack
        assert proposed(filing) == [], attack


def test_without_an_address_for_filing_nothing_is_filed(world: World) -> None:
    take_in(world, mail(BLOCK.format(who=JANE)))
    assert stage(world, "Jane Doe") is Stage.RESEARCH


def test_what_lies_in_the_folder_is_filed(
    filing: World, mailbox: Mailbox, account: Account
) -> None:
    """On a real server: mails that nothing else would have been read for."""
    with IMAPClient("127.0.0.1", account.config.port, ssl=False) as client:
        client.login(account.user, account.password)
        client.create_folder("Filed")
        for name, text, author in (
            ("a", "Hello Sam, do write to me.\r\n", PRIYA),
            ("b", "Happy to talk on Tuesday, 10 March at 15:00.\r\n\r\nJane\r\n", JANE),
        ):
            client.append("Filed", mail(text, author=author, to="sam@home.example", name=name))
    config = filing.config._replace(folders=FoldersConfig(filing="Filed"))
    world = filing._replace(config=config)
    for _ in range(2):
        sync(world, mailbox, mailbox.folders(config.folders))
    assert stage(world, "Jane Doe") is Stage.REPLIED
    assert [one.name for one in proposed(world)] == ["Priya Shah"]
