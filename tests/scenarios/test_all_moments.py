"""The whole table of moments of the product, on a real Dovecot and a virtual clock.

The daemon's own rounds, in this process; the owner lives in another mail program, the post
brings mailflow's notes, and ten people answer each in their way over half a year.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailflow.config import parse as parse_config
from mailflow.mail import invitations
from mailflow.mail.invites import Method, invite
from mailflow.mail.message import Address, Message
from mailflow.pipeline.case import Case
from mailflow.pipeline.people import Contact, ContactId, Relationship
from mailflow.pipeline.stages import Stage
from mailflow.service.loop import Loop
from mailflow.service.requests import ask
from mailflow.service.tick import tick
from mailflow.service.world import World, read_templates, shipped
from mailflow.store import aims, cases, people
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE
from tests.scenarios.actors import POLICY, OwnersProgram, Post, reply
from tests.servers.dovecot import HOST, PASSWORD, Dovecot

HOME, BERLIN = ZoneInfo("Europe/London"), ZoneInfo("Europe/Berlin")
USER, OWNER = "sam-moments", "sam@example.org"
CONFIG = f"""
[owner]
name = "Sam Rivera"
addresses = ["{OWNER}"]
zone = "Europe/London"
country = "GB"
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
"""
R = Relationship


def at(day: int, hour: int, minute: int = 0, *, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=HOME)


class Stories:
    """The owner, the people, the post and the program."""

    def __init__(self, dovecot: Dovecot, folder: Path, database: str) -> None:
        self.now = at(2, 9)
        self.dovecot = dovecot
        self.post = Post(dovecot, USER, OWNER, lambda: self.now)
        self.post.start()
        config = parse_config(CONFIG.format(imap=dovecot.port, smtp=self.post.port))
        open_database(database, folder)
        person = config.person()
        owner = owner_id(person.address, person.name)
        templates = read_templates(shipped("templates"))
        self.world = World(owner, person, config, templates, clock=lambda: self.now)
        self.loop = Loop(self.world)
        self.mailbox = self.loop.connect()
        self.names = self.mailbox.folders(config.folders)
        self.sam = OwnersProgram(dovecot, USER, "Sam Rivera", OWNER)
        self.people: dict[str, str] = {}

    def close(self) -> None:
        self.mailbox.close()
        self.sam.client.logout()
        self.post.stop()
        DATABASE.close()

    def round(self, now: datetime) -> None:
        """Two rounds of the daemon at this moment: what one brings about, the next carries out."""
        self.now = now
        for _ in range(2):
            tick(self.world, self.mailbox, self.loop.submission, names=self.names)

    def add(self, name: str, relationship: Relationship, organisation: str, **more: str) -> None:
        address = f"{name.split(maxsplit=1)[0].casefold()}@{organisation.split(maxsplit=1)[0].casefold()}.example"
        self.people[name] = address
        contact = Contact(
            *(ContactId(0), name, (address,)),
            organisation=organisation,
            relationship=relationship,
            **{"zone": "Europe/London", "country": "GB", **more},  # type: ignore[arg-type]
        )
        with unit():
            people.add_contact(self.world.owner, contact, now=self.now)

    def ask(self, name: str) -> str:
        with unit():
            return ask(self.world, name)

    def case(self, name: str) -> Case:
        contact = people.find(self.world.owner, name)
        return cases.case(self.world.owner, cases.requests_of(self.world.owner, contact.id)[0])

    def draft(self, name: str) -> Message:
        """The only draft to this person."""
        found = self.sam.drafts_to(self.people[name])
        assert len(found) == 1, [mail.text for _, mail in found]
        return found[0][1]

    def drafts(self, name: str) -> int:
        return len(self.sam.drafts_to(self.people[name]))

    def send(self, name: str, now: datetime) -> Message:
        self.now = now
        sent = self.sam.send_draft(self.people[name], now)
        self.round(now + timedelta(minutes=1))
        return sent

    def sent_to(self, name: str) -> Message:
        """The last letter to this person."""
        mine = [m for _, m in self.sam.mails("Sent") if m.to[0].spec == self.people[name]]
        return mine[-1]

    def hears(self, name: str, text: str, now: datetime) -> None:
        """This person answers the last letter."""
        self.brings(reply(f"{name} <{self.people[name]}>", self.sent_to(name), text, now), now)

    def brings(self, raw: bytes, now: datetime) -> None:
        self.now = now
        self.dovecot.deliver(USER, raw, at=now)
        self.round(now + timedelta(minutes=1))

    def notes(self, subject: str) -> list[Message]:
        return [m for m in self.post.to(OWNER) if m.subject.startswith(subject)]

    def answers(self, note: Message, text: str, now: datetime) -> Message:
        """Sam answers a note of mailflow's; the receipt that comes back."""
        self.now = now
        self.sam.answer(note, text, now)
        self.round(now + timedelta(minutes=1))
        return self.post.to(OWNER)[-1]


@pytest.fixture
def stories(dovecot: Dovecot, tmp_path: Path, database_url: str) -> Iterator[Stories]:
    found = Stories(dovecot, tmp_path, database_url)
    yield found
    found.close()


@pytest.mark.timeout(240)
def test_every_moment_of_the_table(stories: Stories) -> None:
    _contacts_are_added_and_asked_for_what_is_missing(stories)
    _sam_sends_the_requests_from_another_program(stories)
    _answers_of_every_kind_come_in(stories)
    _three_days_of_silence_propose_a_colleague(stories)
    _times_offered_are_picked_and_confirmed_in_both_zones(stories)
    _calendars_set_move_and_cancel(stories)
    _the_day_before_there_is_a_brief_and_a_line_for_the_contact(stories)
    _an_hour_after_the_end_sam_is_asked_and_thanks_are_drafted_from_the_notes(stories)
    _seven_days_of_silence_bring_one_nudge_then_nothing(stories)
    _the_absent_are_left_alone_until_two_days_after_their_return(stories)
    _the_referral_is_written_to_and_the_referrer_told(stories)
    _promises_lead_the_digest_and_advice_followed_is_told(stories)
    _a_late_answer_reopens_what_was_silent(stories)
    _after_four_months_without_contact_there_is_a_check_in(stories)
    _nobody_else_was_ever_written_to_again(stories)


def _contacts_are_added_and_asked_for_what_is_missing(stories: Stories) -> None:
    with unit():
        questions = ("What does a normal week look like?", "What should I learn first?")
        topic = "how hospitals put their data to use"
        aims.add_aim(stories.world.owner, topic, questions, now=stories.now)
    add = stories.add
    add(
        "Jane Doe",
        R.ALUMNI,
        "Acme Health",
        zone="Europe/Berlin",
        country="DE-BE",
        connection="we both studied at Leeds",
        research="you lead the team that reads hospital data",
    )
    add("Tom Reed", R.COLD, "Initech", research="you wrote about measuring waiting times")
    add("Ines Costa", R.COLD, "Vandelay", research="your team opened its triage figures")
    add("Lena Vogt", R.CONFERENCE, "Stadtwerke", connection="we met at the data days in Berlin")
    add("Omar Haddad", R.COWORKER, "Bluebird", connection="we shared an office at Initech")
    add("Victor Hale", R.COWORKER, "Hooli", connection="we shared an office at Initech")
    add("Bea Lost", R.COLD, "Gone", research="you built the first ward dashboard")
    add("Stan Stop", R.COLD, "Quiet", research="you run the bed planning of three wards")
    add("Cora Lund", R.ALUMNI, "Umbrella", connection="we both studied at Leeds")
    add("Nell Bare", R.COLD, "Wayne")
    told = stories.ask("Nell Bare")
    assert "not drafted yet" in told
    assert "research" in told
    for name in stories.people:
        if name != "Nell Bare":
            assert "is drafted" in stories.ask(name)
    stories.round(at(2, 9, 5))
    assert "studied at Leeds" in stories.draft("Jane Doe").text
    assert stories.drafts("Nell Bare") == 0


def _sam_sends_the_requests_from_another_program(stories: Stories) -> None:
    for name, address in stories.people.items():
        if name != "Nell Bare":
            stories.sam.send_draft(address, at(2, 10))
    stories.round(at(2, 10, 1))
    stages = {stories.case(name).stage for name in stories.people if name != "Nell Bare"}
    assert stages == {Stage.REQUESTED}


def _answers_of_every_kind_come_in(stories: Stories) -> None:
    stories.hears(
        "Ines Costa", "Hello Sam,\n\nWhat exactly would you like to know?\n\nInes", at(3, 9)
    )
    assert len(stories.notes("Ines Costa: a question")) == 1
    assert stories.drafts("Ines Costa") == 0
    text = "Dear Sam,\n\nThank you for writing, but I'm afraid I have to decline.\n\nLena"
    stories.hears("Lena Vogt", text, at(3, 9, 30))
    assert stories.case("Lena Vogt").stage is Stage.DECLINED
    assert "won't come back" in stories.draft("Lena Vogt").text
    stories.send("Lena Vogt", at(3, 9, 40))
    text = (
        "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should "
        "talk to Priya Shah (priya@northwind.example), she built the whole team.\n\nOmar"
    )
    stories.hears("Omar Haddad", text, at(3, 10))
    (priya,) = people.contacts(stories.world.owner, proposed=True)
    assert (priya.name, priya.referrer_name) == ("Priya Shah", "Omar Haddad")
    stories.send("Omar Haddad", at(3, 10, 10))
    text = "Please stop contacting me and remove me from your list."
    stories.hears("Stan Stop", text, at(3, 10, 30))
    assert stories.case("Stan Stop").contact.stopped
    stories.brings(_bounce(stories, "Bea Lost", "5.1.1"), at(3, 11))
    assert stories.case("Bea Lost").stage is Stage.BOUNCED
    assert stories.case("Bea Lost").contact.address == ""
    assert len(stories.notes("Bea Lost: bea@gone.example takes no mail")) == 1
    stories.brings(_bounce(stories, "Tom Reed", "4.2.2"), at(3, 11, 30))
    assert stories.case("Tom Reed").stage is Stage.REQUESTED
    stories.brings(_absence(stories, "Victor Hale", "23 March 2026"), at(3, 12))
    assert stories.case("Victor Hale").wait_until == at(25, 9)


def _bounce(stories: Stories, name: str, status: str) -> bytes:
    letter = stories.sent_to(name)
    action = "failed" if status.startswith("5") else "delayed"
    return f"""\
From: MAILER-DAEMON@mx.example
To: {OWNER}
Subject: Undelivered Mail Returned to Sender
Date: {format_datetime(at(3, 11))}
Message-ID: {make_msgid(domain="mx.example")}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

The mail could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; {stories.people[name]}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {status[0]}50 {status} not here

--b
Content-Type: message/rfc822

Message-ID: {letter.message_id}
From: {OWNER}
To: {stories.people[name]}
Subject: {letter.subject}

--b--
""".replace("\n", "\r\n").encode()


def _absence(stories: Stories, name: str, day: str) -> bytes:
    text = f"I am out of the office until {day}. My colleague Kim stands in."
    raw = reply(f"{name} <{stories.people[name]}>", stories.sent_to(name), text, at(3, 12))
    return raw.replace(b"MIME-Version", b"Auto-Submitted: auto-replied\r\nMIME-Version", 1)


def _three_days_of_silence_propose_a_colleague(stories: Stories) -> None:
    stories.round(at(9, 7, 30))
    digest = stories.notes("Your interviews")[-1]
    assert "somebody else at Initech: Tom Reed has not answered yet" in digest.text


def _times_offered_are_picked_and_confirmed_in_both_zones(stories: Stories) -> None:
    text = "Hi Sam,\n\nHappy to. How about Tuesday, 17 March at 15:00 or Wednesday, 18 March at 10:00?\n\nJane"
    stories.hears("Jane Doe", text, at(9, 9))
    (offer,) = stories.notes("Jane Doe: times to choose from")
    assert "(1) Tuesday, 17 March, 14:00 (Europe/London)" in offer.text
    receipt = stories.answers(offer, "pick 2", at(9, 9, 30))
    assert "the confirmation to Jane Doe is drafted" in receipt.text
    draft = stories.draft("Jane Doe")
    assert "10:00" in draft.text
    assert "9:00" in draft.text
    invitation = invite(draft)
    assert invitation is not None
    assert invitation.start == datetime(2026, 3, 18, 10, tzinfo=BERLIN)
    stories.send("Jane Doe", at(9, 10))
    assert stories.case("Jane Doe").stage is Stage.SCHEDULED


def _calendars_set_move_and_cancel(stories: Stories) -> None:
    stories.brings(_calendar(stories, "Cora Lund", Method.REQUEST, at(19, 11), 0), at(9, 11))
    draft = stories.draft("Cora Lund")
    answer = invite(draft)
    assert answer is not None
    assert (answer.method, answer.partstat(OWNER)) == (Method.REPLY, "ACCEPTED")
    stories.send("Cora Lund", at(9, 11, 30))
    stories.brings(_calendar(stories, "Cora Lund", Method.REQUEST, at(20, 11), 2), at(9, 12))
    stories.brings(_calendar(stories, "Cora Lund", Method.REQUEST, at(19, 15), 1), at(9, 12, 10))
    talk = stories.case("Cora Lund").interview
    assert talk is not None
    assert talk.starts_at == at(20, 11)
    stories.brings(_counter(stories), at(9, 13))
    assert len(stories.notes("Jane Doe: another time proposed")) == 1
    talk = stories.case("Jane Doe").interview
    assert talk is not None
    assert talk.starts_at == at(18, 9)
    stories.brings(_calendar(stories, "Cora Lund", Method.CANCEL, at(20, 11), 3), at(9, 14))
    assert stories.case("Cora Lund").interview is None
    assert len(stories.notes("Cora Lund: called the interview off")) == 1
    assert "did not work out" in stories.draft("Cora Lund").text


def _calendar(stories: Stories, name: str, method: Method, start: datetime, sequence: int) -> bytes:
    meeting = invitations.Meeting(
        uid="cora-1@umbrella.example",
        organizer=Address(name, stories.people[name]),
        attendee=Address("Sam Rivera", OWNER),
        start=start,
        end=start + timedelta(minutes=30),
        summary="Sam and Cora",
        stamp=stories.now,
        sequence=sequence,
    )
    write = invitations.request if method is Method.REQUEST else invitations.cancel
    return _mail_with(write(**meeting), method, f"{name} <{stories.people[name]}>")


def _counter(stories: Stories) -> bytes:
    """Jane's calendar proposes another time for our invitation, from an address of its own."""
    uid = stories.case("Jane Doe").uid
    meeting = invitations.Meeting(
        uid=uid,
        organizer=Address("", OWNER),
        attendee=Address("Jane Doe", stories.people["Jane Doe"]),
        start=at(18, 16),
        end=at(18, 16, 20),
        summary="Sam and Jane",
        stamp=stories.now,
    )
    text = invitations.request(**meeting).replace("METHOD:REQUEST", "METHOD:COUNTER")
    return _mail_with(text, Method.COUNTER, f"Jane Doe <{stories.people['Jane Doe']}>")


def _mail_with(calendar: str, method: Method, author: str) -> bytes:
    mail = EmailMessage(policy=POLICY)
    mail["From"] = author
    mail["To"] = OWNER
    mail["Subject"] = "Sam and I"
    mail["Date"] = format_datetime(at(9, 11))
    mail["Message-ID"] = make_msgid(domain="calendar.example")
    mail.set_content("")
    mail.add_alternative(calendar, subtype="calendar", params={"method": method.value})
    return mail.as_bytes()


def _seven_days_of_silence_bring_one_nudge_then_nothing(stories: Stories) -> None:
    ((_, nudge),) = stories.sam.drafts_to(stories.people["Tom Reed"])
    assert nudge.in_reply_to
    stories.send("Tom Reed", at(19, 10))
    assert stories.case("Tom Reed").stage is Stage.NUDGED
    stories.round(at(27, 10))
    assert stories.case("Tom Reed").stage is Stage.NUDGED
    stories.round(at(30, 11))
    assert stories.case("Tom Reed").stage is Stage.SILENT
    assert stories.drafts("Tom Reed") == 0


def _the_day_before_there_is_a_brief_and_a_line_for_the_contact(stories: Stories) -> None:
    stories.round(at(17, 8, 30))
    assert stories.notes("Tomorrow:") == []
    stories.round(at(17, 9, 5))
    (brief,) = stories.notes("Tomorrow: your talk with Jane Doe")
    for words in ("09:00 (Europe/London)", "10:00 for them", "What should I learn first?"):
        assert words in brief.text
    assert "you lead the team that reads hospital data" in brief.text
    assert "look forward to our conversation" in stories.draft("Jane Doe").text
    stories.send("Jane Doe", at(17, 9, 10))


def _an_hour_after_the_end_sam_is_asked_and_thanks_are_drafted_from_the_notes(
    stories: Stories,
) -> None:
    stories.round(at(18, 10, 10))
    assert stories.notes("How did it go") == []
    stories.round(at(18, 10, 21))
    (debrief,) = stories.notes("How did it go with Jane Doe?")
    told = (
        "Jane said clinicians trust a chart only if they see where each number comes from.\n"
        "Advice: read the triage standard first\n"
        "I will send her my summary by 27 March.\n"
        "Names: Hugo Lind <hugo@lind.example>"
    )
    receipt = stories.answers(debrief, told, at(18, 12))
    assert "your notes on Jane Doe are kept; a thank-you note is being drafted" in receipt.text
    assert "where each number comes from" in stories.draft("Jane Doe").text
    stories.send("Jane Doe", at(18, 17))
    assert stories.case("Jane Doe").stage is Stage.THANKED
    named = {
        one.name: one.referrer_name for one in people.contacts(stories.world.owner, proposed=True)
    }
    assert named["Hugo Lind"] == "Jane Doe"


def _the_absent_are_left_alone_until_two_days_after_their_return(stories: Stories) -> None:
    assert stories.drafts("Victor Hale") == 1
    letters = stories.case("Victor Hale").letters
    assert [letter.kind.value for letter in letters] == ["request"]
    assert stories.case("Victor Hale").outgoing[-1].kind.value == "nudge"


def _the_referral_is_written_to_and_the_referrer_told(stories: Stories) -> None:
    owner = stories.world.owner
    with unit():
        (priya,) = [
            one for one in people.contacts(owner, proposed=True) if one.name == "Priya Shah"
        ]
        people.update_contact(owner, priya)
    stories.people["Priya Shah"] = "priya@northwind.example"
    assert "is drafted" in stories.ask("Priya Shah")
    stories.round(at(30, 12))
    assert "Omar Haddad" in stories.draft("Priya Shah").text[:250]
    stories.send("Priya Shah", at(30, 13))
    assert stories.drafts("Omar Haddad") == 0
    stories.hears("Priya Shah", "Dear Sam,\n\nWith pleasure.\n\nPriya", at(31, 9))
    assert "Priya" in stories.draft("Omar Haddad").text
    stories.send("Omar Haddad", at(31, 10))


def _promises_lead_the_digest_and_advice_followed_is_told(stories: Stories) -> None:
    stories.round(at(6, 7, 30, month=4))
    digest = stories.notes("Your interviews")[-1]
    assert "1. With Jane Doe (Acme Health): I will send her my summary by 27 March." in digest.text
    assert "was due Fri 27 Mar" in digest.text
    text = "1 kept\nadvice done Jane: my ward now has one chart that people use"
    receipt = stories.answers(digest, text, at(6, 8, month=4))
    assert "kept: I will send her my summary" in receipt.text
    letter = stories.draft("Jane Doe")
    assert letter.subject == "I did what you advised"
    assert "one chart that people use" in letter.text
    stories.send("Jane Doe", at(6, 9, month=4))


def _a_late_answer_reopens_what_was_silent(stories: Stories) -> None:
    text = "Hi Sam,\n\nSorry for the delay. Yes, let us talk.\n\nTom"
    stories.hears("Tom Reed", text, at(20, 9, month=4))
    assert stories.case("Tom Reed").stage is Stage.REPLIED
    assert stories.drafts("Tom Reed") == 1


def _after_four_months_without_contact_there_is_a_check_in(stories: Stories) -> None:
    stories.round(at(1, 9, month=5))
    assert stories.case("Jane Doe").stage is Stage.IN_TOUCH
    stories.hears("Jane Doe", "Dear Sam,\n\nHow good to hear that!\n\nJane", at(10, 9, month=5))
    stories.round(at(8, 9, month=9))
    assert stories.drafts("Jane Doe") == 0
    stories.round(at(11, 9, month=9))
    assert "Some months have gone by" in stories.draft("Jane Doe").text


def _nobody_else_was_ever_written_to_again(stories: Stories) -> None:
    for name in ("Stan Stop", "Bea Lost", "Lena Vogt"):
        assert stories.drafts(name) == 0
        assert sum(one.kind.value == "nudge" for one in stories.case(name).outgoing) == 0
    # Nothing left but by the owner's own hand.
    assert {recipient for recipient, _ in stories.post.sent} == {OWNER}
