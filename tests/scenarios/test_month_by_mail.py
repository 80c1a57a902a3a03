"""A month lived by mail alone, on a real Dovecot and a real SMTP server.

The owner has set mailflow up, and from then on does nothing but read INBOX and answer what
mailflow mails: he opens no Drafts folder, types no command, and his program is a plain one
that submits by SMTP and files its copy in Sent. The clock is the test's.
"""

from __future__ import annotations

import re
import smtplib
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailflow.config import parse as parse_config
from mailflow.mail.message import Message
from mailflow.pipeline.case import Case
from mailflow.pipeline.people import Contact, ContactId, Relationship
from mailflow.pipeline.stages import Stage
from mailflow.service.loop import Loop
from mailflow.service.tick import tick
from mailflow.service.world import World, read_templates, shipped
from mailflow.store import aims, cases, held, people
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE
from tests.scenarios.actors import POLICY, OwnersProgram, Post, reply
from tests.servers.dovecot import HOST, PASSWORD, Dovecot

HOME = ZoneInfo("Europe/London")
USER, OWNER = "sam-month", "sam@example.org"
JANE, TOM, PRIYA = "jane@acme.example", "tom@initech.example", "priya@northwind.example"
CONFIG = f"""
[owner]
name = "Sam Rivera"
addresses = ["{OWNER}"]
zone = "Europe/London"
about = "a nurse moving into health data"
[imap]
host = "{HOST}"
port = {{imap}}
tls = "none"
user = "{USER}"
password = "{PASSWORD}"
[smtp]
host = "{HOST}"
port = {{smtp}}
tls = "none"
[sending]
approve = "mail"
"""


TEXT = (
    "Dear Tom,\n\nI read what you wrote about waits by ward, and it changed how I see my own. "
    "May I ask you for twenty minutes in the week of 9 March, to hear how your team began to "
    "measure and what you would do in another way today? Any hour that suits you is fine, by "
    "phone or wherever you like.\n\nSam"
)
NOTES = (
    "Jane said clinicians trust a chart only if they see where each number comes from.\n"
    "Promised: I send her my summary\n"
    "Names: Priya Shah priya@northwind.example"
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=HOME)


class MailProgram:
    """The owner's: reads INBOX, answers with a quote below, submits, files a copy in Sent."""

    def __init__(self, dovecot: Dovecot, smtp: int) -> None:
        self._imap = OwnersProgram(dovecot, USER, "Sam Rivera", OWNER)
        self._smtp = smtp
        self._read: set[int] = set()

    def close(self) -> None:
        self._imap.client.logout()

    def new(self) -> list[Message]:
        """What came into INBOX since the last look, without what he sent to himself."""
        every = self._imap.mails("INBOX")
        new = [(uid, mail) for uid, mail in every if uid not in self._read]
        self._read |= {uid for uid, _ in new}
        return [mail for _, mail in new if not mail.subject.startswith("Re: ")]

    def answer(self, note: Message, text: str, now: datetime) -> None:
        quote = "".join(f"> {line}\n" for line in note.text.splitlines())
        mail = EmailMessage(policy=POLICY)
        mail["From"], mail["To"] = f"Sam Rivera <{OWNER}>", f"mailflow <{OWNER}>"
        mail["Subject"] = f"Re: {note.subject}"
        mail["Date"] = format_datetime(now)
        mail["Message-ID"] = make_msgid(domain="example.org")
        mail["In-Reply-To"] = mail["References"] = str(note.message_id)
        mail.set_content(f"{text}\n\nOn {now:%a, %d %b %Y at %H:%M}, mailflow wrote:\n\n{quote}")
        with smtplib.SMTP(HOST, self._smtp) as server:
            server.sendmail(OWNER, [OWNER], mail.as_bytes())
        self._imap.client.append("Sent", mail.as_bytes(), flags=[r"\Seen"], msg_time=now)

    def drafts(self) -> list[Message]:
        return [mail for _, mail in self._imap.mails("Drafts")]

    def sent_to(self, address: str) -> list[Message]:
        return [mail for _, mail in self._imap.mails("Sent") if mail.to[0].spec == address]


class Month:
    """The program with its surroundings, and what came of each answer."""

    def __init__(self, dovecot: Dovecot, folder: Path, database: str) -> None:
        self.now = at(2, 6)
        self.dovecot = dovecot
        self.post = Post(dovecot, USER, OWNER, lambda: self.now)
        self.post.start()
        config = parse_config(CONFIG.format(imap=dovecot.port, smtp=self.post.port))
        open_database(database, folder)
        person = config.person()
        owner = owner_id(person.address, person.name)
        templates = read_templates(shipped("templates"))
        self.world = World(owner, person, config, templates, clock=lambda: self.now)
        loop = Loop(self.world)
        self.submission = loop.submission
        self.mailbox = loop.connect()
        self.names = self.mailbox.folders(config.folders)
        self.sam = MailProgram(dovecot, self.post.port)
        #: all that the owner found in INBOX
        self.inbox: list[Message] = []

    def close(self) -> None:
        self.mailbox.close()
        self.sam.close()
        self.post.stop()
        DATABASE.close()

    def round(self, now: datetime) -> None:
        """Two rounds of the daemon, and the owner looks into INBOX."""
        self.now = now
        for _ in range(2):
            tick(self.world, self.mailbox, self.submission, names=self.names)
        self.inbox += self.sam.new()

    def found(self, subject: str) -> list[Message]:
        return [one for one in self.inbox if one.subject.startswith(subject)]

    def latest(self, subject: str) -> Message:
        """The last mail in INBOX that begins so."""
        assert self.found(subject), [one.subject for one in self.inbox]
        return self.found(subject)[-1]

    def answers(self, note: Message, text: str, now: datetime) -> str:
        """The owner answers; what the receipt says, all of which must be done."""
        self.now = now
        before = len(self.inbox)
        self.sam.answer(note, text, now)
        self.round(now + timedelta(minutes=1))
        receipts = [
            one for one in self.inbox[before:] if one.subject.endswith("answer to mailflow")
        ]
        assert len(receipts) == 1, [one.subject for one in self.inbox[before:]]
        assert "NOT DONE" not in receipts[0].text, receipts[0].text
        return " ".join(receipts[0].text.split())

    def hears(self, name: str, address: str, text: str, now: datetime) -> None:
        """A contact answers the last letter."""
        self.now = now
        raw = reply(f"{name} <{address}>", self.post.to(address)[-1], text, now)
        self.dovecot.deliver(USER, raw, at=now)
        self.round(now + timedelta(minutes=1))

    def case(self, name: str) -> Case:
        contact = people.find(self.world.owner, name)
        return cases.case(self.world.owner, cases.requests_of(self.world.owner, contact.id)[0])


def words(mail: Message) -> str:
    """Its text without quote marks and the ends of lines."""
    return " ".join(mail.text.replace("│", " ").split())


@pytest.fixture
def month(dovecot: Dovecot, tmp_path: Path, database_url: str) -> Iterator[Month]:
    found = Month(dovecot, tmp_path, database_url)
    yield found
    found.close()


@pytest.mark.timeout(240)
def test_a_whole_month_is_lived_by_answering_mails(month: Month) -> None:
    _two_people_were_added_when_it_was_set_up(month)
    _the_first_digest_begins_it(month)
    _the_requests_are_approved_by_mail(month)
    _jane_offers_times_and_one_is_picked(month)
    _the_interview_is_told_of_and_thanked_for(month)
    _whom_jane_named_is_written_to(month)
    _tom_is_nudged_after_an_undo(month)
    _a_pause_stops_everything_until_it_is_resumed(month)
    _tom_is_never_written_to_again(month)
    _all_of_it_was_done_by_mail_and_once(month)


def _two_people_were_added_when_it_was_set_up(month: Month) -> None:
    with unit():
        aims.add_aim(month.world.owner, "how hospitals put their data to use", (), now=month.now)
        for name, address, relationship, research in (
            ("Jane Doe", JANE, Relationship.ALUMNI, "you lead the team that reads hospital data"),
            ("Tom Reed", TOM, Relationship.COLD, "you wrote about measuring waiting times"),
        ):
            contact = Contact(
                ContactId(0),
                name,
                (address,),
                relationship=relationship,
                research=research,
                connection="we both studied at Leeds" if name == "Jane Doe" else "",
                zone="Europe/London",
                country="GB",
            )
            people.add_contact(month.world.owner, contact, now=month.now)


def _the_first_digest_begins_it(month: Month) -> None:
    month.round(at(2, 6))
    assert month.inbox == []
    month.round(at(2, 8))
    digest = month.latest("Your interviews, week 10")
    assert "→ write: request Jane Doe" in digest.text
    told = month.answers(digest, "Request Jane Doe\nrequest Tom, thanks!", at(2, 8, 30))
    assert "to Jane Doe is drafted" in told
    assert "to Tom Reed is drafted" in told


def _the_requests_are_approved_by_mail(month: Month) -> None:
    """One as it is; the other with the owner's own words, and at a time of his."""
    assert "Leeds" in month.latest("Draft: request to Jane Doe").text
    month.answers(month.latest("Draft: request to Jane Doe"), "Send", at(2, 9))
    assert month.post.to(JANE) == []
    told = month.answers(month.latest("Draft: request to Tom Reed"), f"edit:\n{TEXT}", at(2, 9, 10))
    assert "says now what you wrote" in told
    assert len(month.post.to(JANE)) == 1
    first, second = month.found("Draft: request to Tom Reed")
    assert "waits by ward" in words(second)
    assert "waits by ward" not in words(first)
    month.answers(second, "send tomorrow 9:00", at(2, 9, 20))
    month.round(at(2, 18))
    assert month.post.to(TOM) == []
    month.round(at(3, 9, 1))
    (letter,) = month.post.to(TOM)
    assert "waits by ward" in letter.text
    assert {month.case(name).stage for name in ("Jane", "Tom")} == {Stage.REQUESTED}


def _jane_offers_times_and_one_is_picked(month: Month) -> None:
    text = "Hi Sam,\n\nGladly. Thursday, 5 March at 15:00 or Friday, 6 March at 10:00?\n\nJane"
    month.hears("Jane Doe", JANE, text, at(3, 11))
    told = month.answers(month.latest("Jane Doe: times to choose from"), "pick 1", at(3, 11, 30))
    assert "Thursday, 5 March 2026, 15:00 it is" in told
    draft = month.latest("Draft: confirmation to Jane Doe")
    assert "invitation for their calendar" in draft.text
    month.answers(draft, "ok, send", at(3, 11, 40))
    month.round(at(3, 11, 50))
    confirmation = month.post.to(JANE)[1]
    assert any(part.content_type == "text/calendar" for part in confirmation.parts)
    assert month.case("Jane").stage is Stage.SCHEDULED


def _the_interview_is_told_of_and_thanked_for(month: Month) -> None:
    month.round(at(4, 15, 5))
    assert "Leeds" in month.latest("Tomorrow: your talk with Jane Doe").text
    month.answers(month.latest("Draft: reminder to Jane Doe"), "drop", at(4, 15, 30))
    month.round(at(5, 16, 30))
    told = month.answers(month.latest("How did it go with Jane Doe?"), NOTES, at(5, 18))
    assert "a thank-you note is being drafted" in told
    thanks = month.latest("Draft: thank-you note to Jane Doe")
    assert "number comes from" in words(thanks)
    month.answers(thanks, "send", at(5, 18, 10))
    month.round(at(5, 18, 20))
    assert month.case("Jane").stage is Stage.THANKED


def _whom_jane_named_is_written_to(month: Month) -> None:
    month.round(at(9, 7, 1))
    digest = month.latest("Your interviews, week 11")
    assert "1. With Jane Doe: I send her my summary" in digest.text
    assert "named by Jane Doe: not written to yet" in digest.text
    orders = "1 kept\nask Priya\nadd Ken Ito <ken@hooli.example> via Jane"
    told = month.answers(digest, orders, at(9, 8))
    assert "Ken Ito is contact" in told
    draft = month.latest("Draft: request to Priya Shah")
    assert "Jane Doe" in draft.text
    month.answers(draft, "1: send it please", at(9, 8, 10))
    month.round(at(9, 9))
    assert len(month.post.to(PRIYA)) == 1


def _tom_is_nudged_after_an_undo(month: Month) -> None:
    month.round(at(12, 9, 5))
    draft = month.latest("Draft: nudge to Tom Reed")
    month.answers(draft, "send", at(12, 10))
    assert "taken back" in month.answers(month.latest("Done"), "undo", at(12, 10, 2))
    month.round(at(12, 12))
    assert len(month.post.to(TOM)) == 1
    month.answers(draft, "send", at(12, 13))
    month.round(at(12, 13, 10))
    request, nudge = month.post.to(TOM)
    assert nudge.in_reply_to == (request.message_id,)


def _a_pause_stops_everything_until_it_is_resumed(month: Month) -> None:
    month.round(at(16, 7, 1))
    told = month.answers(month.latest("Your interviews, week 12"), "pause 2w", at(16, 8))
    assert "paused until Mon 30 Mar" in told
    before = len(month.found("Draft:"))
    for day in (18, 19, 20):
        month.round(at(day, 9, 5))
    assert len(month.found("Draft:")) == before
    month.round(at(23, 7, 1))
    digest = month.latest("Your interviews, week 13")
    assert "Paused by you" in digest.text
    assert "goes on" in month.answers(digest, "resume", at(23, 8))
    month.round(at(23, 9, 5))
    assert "Draft: nudge to Priya Shah" in {one.subject for one in month.inbox}
    told = month.answers(month.latest("Draft: nudge to Priya"), "snooze 1w", at(23, 10))
    assert "Priya Shah is left alone until Mon 30 Mar" in told


def _tom_is_never_written_to_again(month: Month) -> None:
    digest = month.latest("Your interviews, week 13")
    assert "no more letters to Tom Reed" in month.answers(digest, "stop Tom", at(23, 10, 30))
    month.round(at(27, 9))
    month.round(at(30, 7, 1))
    told = month.answers(month.latest("Your interviews, week 14"), "status", at(30, 8))
    assert re.search(r"Tom Reed stopped", told)
    month.round(at(31, 9))
    assert month.case("Tom").stage is Stage.STOPPED


def _all_of_it_was_done_by_mail_and_once(month: Month) -> None:
    left = {address: [m.subject for m in month.post.to(address)] for address in (JANE, TOM, PRIYA)}
    assert [len(letters) for letters in left.values()] == [3, 2, 1]
    for address in left:
        copies = [mail.message_id for mail in month.sam.sent_to(address)]
        assert copies == [mail.message_id for mail in month.post.to(address)]
    assert {recipient for recipient, _ in month.post.sent} == {JANE, TOM, PRIYA, OWNER}
    weeks = [one.subject[:24] for one in month.found("Your interviews")]
    assert weeks == [f"Your interviews, week {week}" for week in (10, 11, 12, 13, 14)]
    assert [one.place for one in held.shown(month.world.owner)] == []
    # what the owner never opened holds nothing but what still waits for his word
    assert {mail.to[0].spec for mail in month.sam.drafts()} <= {PRIYA, JANE}
