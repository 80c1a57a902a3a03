"""Providers of all kinds: one mail in many folders, threads of theirs, capabilities missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailflow.config import FoldersConfig
from mailflow.config import parse as parse_config
from mailflow.pipeline.people import Contact, ContactId
from mailflow.service.sync import sync
from mailflow.service.world import World
from mailflow.store import people
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE, EventRow, LinkRow, MailRow
from mailflow.wire.imap import Mailbox
from tests.servers.tiny_imap import ALL, Folder, TinyImap
from tests.service.following import CONFIG, JANE, answer, letter

# The server says that everything arrived on 17 July.
ADDED = datetime(2026, 7, 16, 9, tzinfo=UTC)
NOW = datetime(2026, 7, 17, 12, tzinfo=UTC)
MISSING = ("", "UIDPLUS", "SPECIAL-USE", "IDLE", "LITERAL+", "MOVE", "CONDSTORE", "ESEARCH")


@pytest.fixture
def world(tmp_path: Path, database_url: str) -> Iterator[World]:
    database = open_database(database_url, tmp_path)
    config = parse_config(CONFIG)
    owner = owner_id("sam@example.org", "Sam Rivera")
    with unit():
        new = Contact(ContactId(0), "Jane Doe", (JANE,), research="you lead the data team")
        people.add_contact(owner, new, now=ADDED)
    yield World(owner, config.person(), config, {}, clock=lambda: NOW)
    DATABASE.close()
    database.close()


def look(world: World, server: TinyImap) -> None:
    mailbox = Mailbox.open(server.config, "me", "right")
    sync(world, mailbox, mailbox.folders(FoldersConfig()))
    mailbox.close()


def at(hours: int) -> datetime:
    return NOW - timedelta(hours=hours)


@pytest.mark.parametrize("missing", MISSING)
def test_s13_a_letter_and_its_answer_are_followed_whatever_the_server_lacks(
    world: World, missing: str
) -> None:
    server = TinyImap(ALL - {missing})
    server.add("Sent", letter("hello", at(3)))
    look(world, server)
    server.add("INBOX", answer("a", "hello@example.org", at(1)))
    for _ in range(2):
        look(world, server)
    assert LinkRow.select().count() == 2
    server.close()


def test_s12_one_mail_in_three_folders_of_gmail_is_one_mail(world: World) -> None:
    server = TinyImap(ALL | {"X-GM-EXT-1"})
    server.folders["All Mail"] = Folder(uidvalidity=5)
    sent, reply = letter("hello", at(3)), answer("a", "hello@example.org", at(1))
    for folder, raw, ids in (
        ("Sent", sent, 'X-GM-THRID 176 X-GM-MSGID 17 X-GM-LABELS ("\\\\Sent")'),
        ("All Mail", sent, 'X-GM-THRID 176 X-GM-MSGID 17 X-GM-LABELS ("\\\\Sent")'),
        ("INBOX", reply, 'X-GM-THRID 176 X-GM-MSGID 18 X-GM-LABELS ("\\\\Inbox")'),
        # The same mail, as Gmail shows it elsewhere, and with another size.
        ("All Mail", reply + b"\r\n", 'X-GM-THRID 176 X-GM-MSGID 18 X-GM-LABELS ("\\\\Inbox")'),
    ):
        server.add(folder, raw).ids = ids
    look(world, server)
    before = LinkRow.select().count(), EventRow.select().count(), MailRow.select().count()
    assert before == (2, 2, 2)
    look(world, server)
    assert (LinkRow.select().count(), EventRow.select().count()) == before[:2]
    server.close()


@pytest.mark.parametrize("capability", ["X-GM-EXT-1", "OBJECTID"])
def test_the_providers_thread_makes_an_answer_without_references_known(
    world: World, capability: str
) -> None:
    """The contact's address alone is one sign; the thread of the letter is the second."""
    server = TinyImap(ALL | {capability})
    thread = (
        "X-GM-THRID {} X-GM-MSGID {}"
        if capability != "OBJECTID"
        else "THREADID (T{}) EMAILID (M{})"
    )
    server.add("Sent", letter("hello", at(3))).ids = thread.format(176, 17)
    server.add("INBOX", answer("other", "", at(2), subject="Quite different")).ids = thread.format(
        1, 2
    )
    server.add("INBOX", answer("same", "", at(1), subject="Another matter")).ids = thread.format(
        176, 18
    )
    look(world, server)
    linked = {row.mail.message_id for row in LinkRow.select()}
    assert linked == {"<hello@example.org>", "<same@acme.example>"}
    told = MailRow.get(MailRow.message_id == "<same@acme.example>").evidence
    assert "same thread" in told
    server.close()
