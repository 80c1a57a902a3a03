"""Two mailflows that write to each other, with a robot on each account, come to rest.

One Dovecot, one SMTP server, two owners. Each owner's robot answers every mail that comes in
with "I am away", as careless as robots are: no field says that it is one. The owners are as
careless: whatever their mailflow proposes they send. Notes to the one are forwarded to the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from mailflow.config import parse as parse_config
from mailflow.mail.message import Message
from mailflow.mail.parse import parse
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId
from mailflow.service import approving
from mailflow.service.loop import Loop
from mailflow.service.requests import ask
from mailflow.service.tick import tick
from mailflow.service.world import World, read_templates, shipped
from mailflow.store import aims, outbox, people
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE
from tests.scenarios.actors import POLICY
from tests.servers.dovecot import HOST, PASSWORD, Dovecot, free_port

HOME = ZoneInfo("Europe/London")
SAM, ROB = "sam@example.org", "rob@example.net"
NAMES = {SAM: "Sam Rivera", ROB: "Rob Hill"}
CONFIG = """
[owner]
name = "{name}"
addresses = ["{address}"]
zone = "Europe/London"
about = "a nurse moving into health data"
[imap]
host = "{host}"
port = {imap}
tls = "none"
user = "{user}"
password = "{password}"
[smtp]
host = "{host}"
port = {smtp}
tls = "none"
"""


class PostOffice:
    """Brings every mail to its account; on each a robot answers, once a day to each sender."""

    def __init__(self, dovecot: Dovecot) -> None:
        self.now = datetime(2026, 3, 2, 9, tzinfo=HOME)
        self.port = free_port()
        self.letters: list[tuple[datetime, str, Message]] = []
        self._dovecot = dovecot
        self._answered: set[tuple[str, str, str]] = set()
        self._controller = Controller(self, hostname=HOST, port=self.port)
        self._controller.start()

    def close(self) -> None:
        self._controller.stop()

    async def handle_DATA(  # noqa: N802  # aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        raw = envelope.original_content or b""
        for recipient in envelope.rcpt_tos:
            mail = parse(raw)
            if mail.author and mail.author.spec != recipient:
                self.letters.append((self.now, recipient, mail))
            self._bring(recipient, raw)
            if mail.author and mail.author.spec == recipient:
                # a note of mailflow's: forwarded to the other, mark and all
                self._bring(ROB if recipient == SAM else SAM, raw)
        return "250 2.0.0 queued"

    def _bring(self, recipient: str, raw: bytes) -> None:
        self._dovecot.deliver(user_of(recipient), raw, at=self.now)
        mail = parse(raw)
        author = mail.author.spec if mail.author else ""
        key = (recipient, author, f"{self.now:%j}")
        if author in NAMES and key not in self._answered:
            self._answered.add(key)
            self._dovecot.deliver(user_of(author), self._away(recipient, mail), at=self.now)

    def _away(self, me: str, mail: Message) -> bytes:
        """The robot's answer; where the note was to its owner, even from the owner himself."""
        answer = EmailMessage(policy=POLICY)
        answer["From"], answer["To"] = f"{NAMES[me]} <{me}>", str(mail.author)
        answer["Subject"], answer["Date"] = f"Re: {mail.subject}", format_datetime(self.now)
        answer["Message-ID"] = make_msgid(domain=me.partition("@")[2])
        answer["In-Reply-To"] = answer["References"] = str(mail.message_id)
        answer.set_content("status\n\nThank you for your message. I will read it when I can.\n")
        return answer.as_bytes()


def user_of(address: str) -> str:
    return f"two-{address.partition('@')[0]}"


class Instance:
    """One owner's mailflow."""

    def __init__(self, dovecot: Dovecot, office: PostOffice, address: str) -> None:
        config = parse_config(
            CONFIG.format(
                name=NAMES[address],
                address=address,
                host=HOST,
                imap=dovecot.port,
                smtp=office.port,
                user=user_of(address),
                password=PASSWORD,
            )
        )
        person = config.person()
        templates = read_templates(shipped("templates"))
        owner = owner_id(person.address, person.name)
        self.world = World(owner, person, config, templates, clock=lambda: office.now)
        loop = Loop(self.world)
        self._submission = loop.submission
        self.mailbox = loop.connect()
        self._names = self.mailbox.folders(config.folders)

    def begins(self, other: str) -> None:
        with unit():
            aims.add_aim(self.world.owner, "how hospitals use data", (), now=self.world.now)
            contact = Contact(
                ContactId(0), NAMES[other], (other,), research="you lead the team that reads data"
            )
            people.add_contact(self.world.owner, contact, now=self.world.now)
            assert "is drafted" in ask(self.world, NAMES[other])

    def round(self) -> None:
        tick(self.world, self.mailbox, self._submission, names=self._names)
        # The careless owner says "send" to everything.
        states = (OutgoingState.PRESENT, OutgoingState.ON_HOLD)
        for work in outbox.in_states(self.world.owner, states):
            with unit():
                approving.approve(self.world, work)


@pytest.fixture
def office(dovecot: Dovecot) -> Iterator[PostOffice]:
    found = PostOffice(dovecot)
    yield found
    found.close()


@pytest.fixture
def both(
    dovecot: Dovecot, office: PostOffice, tmp_path: Path, database_url: str
) -> Iterator[list[Instance]]:
    open_database(database_url, tmp_path)
    found = [Instance(dovecot, office, address) for address in (SAM, ROB)]
    yield found
    for one in found:
        one.mailbox.close()
    DATABASE.close()


@pytest.mark.timeout(240)
def test_two_instances_and_two_robots_come_to_rest_within_three_mails(
    both: list[Instance], office: PostOffice
) -> None:
    for instance, other in zip(both, (ROB, SAM), strict=True):
        instance.begins(other)
    begun = office.now
    for day in range(40):
        for minutes in (0, 10, 20) if day < 2 or day % 7 in {0, 3} else (0,):
            office.now = begun + timedelta(days=day, minutes=minutes)
            for instance in both:
                instance.round()
    for address in (SAM, ROB):
        to_them = [(at, mail) for at, recipient, mail in office.letters if recipient == address]
        assert 1 <= len(to_them) <= 3, [mail.subject for _, mail in to_them]
        assert max(at for at, _ in to_them) < begun + timedelta(days=15)
    # No robot's words were taken for orders, and none was answered.
    kinds = {
        one.kind.value for i in both for one in outbox.in_states(i.world.owner, [*OutgoingState])
    }
    assert "digest" in kinds
    assert "receipt" not in kinds
