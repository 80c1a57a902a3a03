"""A mailbox on Dovecot, a world that follows it, and what the owner and others put there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from imapclient import IMAPClient

from mailflow.config import Config
from mailflow.config import parse as parse_config
from mailflow.pipeline.case import Case
from mailflow.pipeline.people import Contact, ContactId
from mailflow.service.hooks import Hooks
from mailflow.service.sync import sync
from mailflow.service.world import World
from mailflow.store import cases, people
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE, EventRow, LinkRow
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.wire.imap import Mailbox
from tests import databases
from tests.conftest import Account
from tests.servers.dovecot import HOST, PASSWORD

OWNER = "sam@example.org"
JANE = "jane@acme.example"
CONFIG = f"""
[owner]
name = "Sam Rivera"
addresses = ["{OWNER}"]
[imap]
host = "127.0.0.1"
[smtp]
host = "127.0.0.1"
"""


def letter(
    name: str, at: datetime, *, to: str = JANE, subject: str = "Your work", re: str = ""
) -> bytes:
    """A letter of the owner's, `<name@example.org>`."""
    return _mail(f"Sam Rivera <{OWNER}>", to, f"{name}@example.org", at, subject=subject, re=re)


def answer(
    name: str,
    to: str,
    at: datetime,
    *,
    author: str = JANE,
    subject: str = "Re: Your work",
    text: str = "I am writing to you from the train to Leeds.",
) -> bytes:
    """A mail of somebody else's, `<name@acme.example>`, in answer to an id (or to none)."""
    return _mail(author, OWNER, f"{name}@acme.example", at, subject=subject, re=to, text=text)


def _mail(
    author: str,
    to: str,
    message_id: str,
    at: datetime,
    *,
    subject: str,
    re: str,
    text: str = "May I ask you for twenty minutes about your work?",
) -> bytes:
    thread = f"In-Reply-To: <{re}>\r\nReferences: <{re}>\r\n" if re else ""
    return (
        f"From: {author}\r\nTo: {to}\r\nSubject: {subject}\r\nDate: {format_datetime(at)}\r\n"
        f"Message-ID: <{message_id}>\r\n{thread}\r\n{text}\r\n"
    ).encode()


@dataclass
class Life:
    """The owner's mailbox and mailflow beside it."""

    account: Account
    world: World
    folder: Path
    now: datetime

    @property
    def owner(self) -> int:
        return self.world.owner

    def at(self, now: datetime) -> None:
        self.now = now

    def later(self, **more: float) -> None:
        self.now += timedelta(**more)

    @contextmanager
    def client(self) -> Iterator[IMAPClient]:
        """The owner's own program."""
        client = IMAPClient(HOST, self.account.server.port, ssl=False)
        client.login(self.account.user, PASSWORD)
        yield client
        client.logout()

    def put(self, folder: str, *mails: tuple[datetime, bytes]) -> None:
        """Mails that lie in a folder since those moments."""
        with self.client() as client:
            for at, raw in mails:
                client.append(folder, raw, msg_time=at)

    def contact(self, name: str = "Jane Doe", address: str = JANE) -> ContactId:
        with unit():
            new = Contact(ContactId(0), name, (address,), research="you lead the data team")
            return people.add_contact(self.owner, new, now=self.now).id

    def look(self, mailbox: Mailbox | None = None, hooks: Hooks | None = None) -> None:
        """One look at all folders, on a connection of its own if none is given."""
        opened = mailbox or self.account.open()
        try:
            names = opened.folders(self.world.config.folders)
            sync(self.world, opened, names, hooks)
        finally:
            if mailbox is None:
                opened.close()

    def cases(self) -> list[Case]:
        return cases.every_case(self.owner)

    def maildir(self, folder: str = "") -> Path:
        home = self.account.server.folder / "mail" / self.account.user / "Maildir"
        return home / f".{folder}" if folder else home

    def renumber(self, folder: str = "") -> None:
        """As after a restore: the server forgets which UID it gave to which mail."""
        for path in self.maildir(folder).glob("dovecot*"):
            if path.is_file():
                path.unlink()
            else:
                shutil.rmtree(path)


def facts() -> tuple[int, int, int]:
    """How many links, events and outgoing mails there are."""
    return LinkRow.select().count(), EventRow.select().count(), OutgoingRow.select().count()


@contextmanager
def life(account: Account, folder: Path, database: str = "test.db") -> Iterator[Life]:
    """A life that begins on a Monday in March 2026."""
    if "://" not in database:
        databases.put(folder / database)
    opened = open_database(database, folder)
    config: Config = parse_config(CONFIG)
    owner = owner_id(OWNER, "Sam Rivera")
    begun = datetime(2026, 3, 2, 9, tzinfo=UTC)
    world = World(owner, config.person(), config, {})
    made = Life(account, world, folder, begun)
    made.world = world._replace(clock=lambda: made.now)
    yield made
    DATABASE.close()
    opened.close()
