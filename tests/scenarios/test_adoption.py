"""A person with thirty open requests starts today: by processes, on a real Dovecot.

The letters were written by hand over six weeks, before mailflow came; the contacts are added
after the mailbox was scanned once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailflow.mail.parse import parse
from mailflow.pipeline.people import Contact, ContactId
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE
from mailflow.store.people import add_contact
from tests.scenarios.actors import POLICY, OwnersProgram, Post, Program, newsletter, reply
from tests.servers.dovecot import HOST, PASSWORD, Dovecot

ZONE = ZoneInfo("Europe/London")
USER, OWNER = "sam-adopting", "sam@example.org"
START = datetime(2026, 3, 30, 9, tzinfo=ZONE)
CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["{owner}"]
zone = "Europe/London"
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
[store]
state = "{state}"
"""

#: stage that mailflow must come to → the days ago at which who wrote
STORIES = {
    # written lately, waited for
    "requested": [("letter", 3)],
    # the owner wrote a second time by hand: no nudge by mailflow
    "nudged": [("letter", 17), ("letter", 6)],
    # waited for long enough
    "silent": [("letter", 40)],
    # answered, and the owner answered by hand
    "replied": [("letter", 20), ("yes", 15), ("letter", 14)],
    # answered, and nobody answered yet
    "replied!": [("letter", 9), ("yes", 2)],
    # a no that nobody answered yet: a gracious answer is due
    "declined!": [("letter", 12), ("no", 10)],
}
TEXTS = {
    "letter": "May I ask you for twenty minutes about your work? Best wishes, Sam",
    "yes": "Hi Sam,\n\nI would be happy to talk. When would suit you?\n\nBest",
    "no": "Dear Sam,\n\nI am sorry, but I have no time for this. All the best.",
}


class Owners:
    def __init__(self, dovecot: Dovecot, folder: Path) -> None:
        dovecot.log_commands(USER)
        self.dovecot = dovecot
        self.post = Post(dovecot, USER, OWNER, lambda: self.program.now)
        self.post.start()
        config = CONFIG.format(
            owner=OWNER,
            host=HOST,
            imap=dovecot.port,
            smtp=self.post.port,
            user=USER,
            password=PASSWORD,
            state=folder / "state",
        )
        self.program = Program(folder, config, START)
        self.hand = OwnersProgram(dovecot, USER, "Sam Rivera", OWNER)

    def write(self, name: str, address: str, at: datetime, earlier: list[bytes]) -> bytes:
        mail = EmailMessage(policy=POLICY)
        mail["From"] = f"Sam Rivera <{OWNER}>"
        mail["To"] = f"{name} <{address}>"
        mail["Subject"] = f"{'Re: ' if earlier else ''}Your work, {name}"
        mail["Date"] = format_datetime(at)
        mail["Message-ID"] = f"<{at.timestamp():.0f}.{address}>"
        if earlier:
            last = str(parse(earlier[-1]).message_id)
            mail["In-Reply-To"] = mail["References"] = last
        mail.set_content(TEXTS["letter"])
        self.hand.client.append("Sent", mail.as_bytes(), flags=[r"\Seen"], msg_time=at)
        return mail.as_bytes()

    def know(self, people: list[tuple[str, str, str]]) -> None:
        """As `mailflow contact add` does, without a process for each."""
        database = open_database("mailflow.db", self.program.folder / "state")
        owner = owner_id(OWNER, "Sam Rivera")
        with unit():
            for name, address, _ in people:
                new = Contact(ContactId(0), name, (address,), research="you lead a team there")
                add_contact(owner, new, now=self.program.now)
        DATABASE.close()
        database.close()

    def live_through(self, name: str, address: str, story: list[tuple[str, int]]) -> None:
        mails: list[bytes] = []
        for number, (who, days) in enumerate(story):
            at = START - timedelta(days=days, minutes=number)
            if who == "letter":
                mails.append(self.write(name, address, at, mails))
            else:
                raw = reply(f"{name} <{address}>", parse(mails[-1]), TEXTS[who], at)
                self.hand.client.append("INBOX", raw, msg_time=at)
                mails.append(raw)


@pytest.fixture
def owners(dovecot: Dovecot, tmp_path: Path) -> Iterator[Owners]:
    made = Owners(dovecot, tmp_path)
    yield made
    made.hand.client.logout()
    made.post.stop()


@pytest.mark.timeout(600)
def test_thirty_letters_of_before_become_requests_when_their_contacts_are_added(
    owners: Owners,
) -> None:
    people = [
        (f"Person {n:02} {'ABCDEF'[n % 6]}son", f"person{n}@place{n}.example", stage)
        for n, stage in enumerate([*STORIES] * 5)
    ]
    for n, (name, address, stage) in enumerate(people):
        owners.live_through(name, address, STORIES[stage])
        owners.hand.client.append("INBOX", newsletter(n, START), msg_time=START - timedelta(days=n))
    owners.program("once")
    assert "No requests yet" in owners.program("status")
    owners.program.at(START + timedelta(hours=1))
    owners.know(people)
    owners.program.at(START + timedelta(hours=2))
    owners.program("once")
    _each_stands_where_it_should(owners, people)
    # Only whoever waits for the owner's answer gets a draft.
    waiting = {address for _, address, stage in people if stage.endswith("!")}
    assert {mail.to[0].spec for _, mail in owners.hand.mails("Drafts")} == waiting
    _a_new_answer_is_linked(owners, people)
    assert owners.post.sent == [one for one in owners.post.sent if one[0] == OWNER]


def _each_stands_where_it_should(owners: Owners, people: list[tuple[str, str, str]]) -> None:
    told = owners.program("status")
    for name, _, stage in people:
        first = START - timedelta(days=STORIES[stage][0][1])
        assert re.search(rf"{name}\s+{stage.rstrip('!')}\b", told), f"{name} {stage}\n{told}"
        number = re.search(rf"(\d+)  {name}", told)
        assert number
        if number[1] in {"3", "4"}:
            assert f"{first:%Y-%m-%d}" in owners.program("why", number[1])


def _a_new_answer_is_linked(owners: Owners, people: list[tuple[str, str, str]]) -> None:
    name, address, _ = people[2]  # silent since weeks
    letter = next(m for _, m in owners.hand.mails("Sent") if m.to[0].spec == address)
    now = START + timedelta(hours=3)
    owners.program.at(now)
    owners.dovecot.deliver(USER, reply(f"{name} <{address}>", letter, TEXTS["yes"], now), at=now)
    owners.program("once")
    assert re.search(rf"{name}\s+replied", owners.program("status"))
