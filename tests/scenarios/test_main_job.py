"""The main job, end to end: a real Dovecot, a real SMTP server, the program as processes.

One story on a clock of the test's: Jane says yes and is met, Tom stays silent and answers
late, the owner lives in another mail program and answers mailflow's mails from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailflow.mail.message import Message
from tests.crash.life import Nursery
from tests.scenarios.actors import (
    POLICY,
    OwnersProgram,
    Post,
    Program,
    kill,
    newsletter,
    reply,
    wait_until,
)
from tests.servers.dovecot import HOST, PASSWORD, Dovecot

ZONE = ZoneInfo("Europe/London")
USER, OWNER = "sam-scenario", "sam@example.org"
JANE, TOM = "jane.doe@acme.example", "tom.reed@initech.example"

CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["{owner}"]
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
[following]
poll = 1
[store]
database = "{database}"
state = "{state}"
"""


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


class World:
    """All the actors of one scenario."""

    def __init__(
        self, dovecot: Dovecot, folder: Path, database: str, nursery: Nursery | None
    ) -> None:
        self.dovecot = dovecot
        dovecot.log_commands(USER)
        self.post = Post(dovecot, USER, OWNER, lambda: self.program.now)
        self.post.start()
        config = CONFIG.format(
            owner=OWNER,
            host=HOST,
            imap=dovecot.port,
            smtp=self.post.port,
            user=USER,
            password=PASSWORD,
            database=database,
            state=folder / "state",
        )
        self.program = Program(folder, config, at(2, 9), nursery=nursery)
        self.owner = OwnersProgram(dovecot, USER, "Sam Rivera", OWNER)

    def once(self, now: datetime) -> None:
        self.program.at(now)
        self.program("once")

    def deliver(self, raw: bytes) -> None:
        self.dovecot.deliver(USER, raw, at=self.program.now)

    def notes(self, subject: str) -> list[Message]:
        """Mails of mailflow's that reached the owner, by the beginning of their subject."""
        return [m for m in self.post.to(OWNER) if m.subject.startswith(subject)]

    def close(self) -> None:
        self.owner.client.logout()
        self.post.stop()


@pytest.fixture
def world(dovecot: Dovecot, tmp_path: Path, database_url: str) -> Iterator[World]:
    """On SQLite each command is a Python started for it, as from a shell. On PostgreSQL it is the
    database that is looked at, and two thirds of the time went into starting: there they are
    forks of one. The daemon is a Python of its own on both.
    """
    nursery = Nursery() if "://" in database_url else None
    world = World(dovecot, tmp_path, database_url, nursery)
    yield world
    world.close()
    if nursery:
        nursery.close()


@pytest.mark.timeout(600)
def test_the_whole_circle_turns_once(world: World) -> None:
    others = _other_mail_lies_there(world)
    _requests_become_drafts(world)
    request = _the_owner_sends_edited_drafts(world)
    _jane_proposes_a_time(world, request)
    _the_confirmation_goes_out(world)
    _the_interview_passes(world)
    _the_answer_to_the_debrief_becomes_notes(world)
    _one_digest_although_killed_five_times(world)
    _the_digest_is_answered(world)
    _tom_is_nudged_once_and_not_after_his_answer(world)
    _other_mail_is_as_it_was(world, others)


def _other_mail_lies_there(world: World) -> dict[int, tuple[bytes, ...]]:
    for number in range(20):
        world.deliver(newsletter(number, world.program.now))
    client = world.owner.client
    client.select_folder("INBOX")
    client.add_flags([2, 5], [rb"\Seen"])
    client.add_flags([7], [rb"\Flagged"])
    return _flags(world)


def _flags(world: World) -> dict[int, tuple[bytes, ...]]:
    """Flags of the first twenty mails, without \\Recent, which is nobody's flag."""
    client = world.owner.client
    client.select_folder("INBOX", readonly=True)
    found = client.get_flags(list(range(1, 21)))
    return {uid: tuple(sorted(set(flags) - {rb"\Recent"})) for uid, flags in found.items()}


def _requests_become_drafts(world: World) -> None:
    run = world.program
    run("aim", "add", "how hospitals put their data to use", "-q", "What should I learn first?")
    details = ("--organisation", "Acme Health", "--zone", "Europe/London")
    run(
        *("contact", "add", "Jane Doe", JANE, "--relationship", "alumni", *details),
        *("--connection", "we both studied at Leeds"),
        *("--research", "you lead the team that reads hospital data"),
    )
    run(
        *("contact", "add", "Tom Reed", TOM, "--relationship", "cold", "--organisation", "Initech"),
        *("--zone", "Europe/London", "--research", "you wrote about measuring waiting times"),
    )
    assert "is drafted" in run("request", "Jane Doe")
    assert "is drafted" in run("request", "Tom Reed")
    world.once(at(2, 9, 5))
    assert len(world.owner.drafts_to(JANE)) == len(world.owner.drafts_to(TOM)) == 1
    assert "Leeds" in world.owner.drafts_to(JANE)[0][1].text
    # this week's hour passed before there was anybody; the first comes by the daemon, on the 9th
    assert world.notes("Your interviews") == []


def _the_owner_sends_edited_drafts(world: World) -> Message:
    """Jane's keeps its References as Thunderbird does; Tom's loses every mark."""
    now = at(2, 10)
    request = world.owner.send_draft(JANE, now, added="\nP.S. Greetings to Leeds!\n")
    world.owner.send_draft(TOM, now, added="\nWarmly\n", keep_references=False)
    world.once(now)
    assert world.owner.mails("Drafts") == []
    told = world.program("status")
    assert re.search(r"Jane Doe\s+requested", told)
    assert re.search(r"Tom Reed\s+requested", told)
    return request


def _jane_proposes_a_time(world: World, request: Message) -> None:
    world.program.at(at(3, 11))
    text = "Hi Sam,\n\nHappy to talk. How about Thursday, 5 March at 15:00?\n\nJane"
    world.deliver(reply(f"Jane Doe <{JANE}>", request, text, world.program.now))
    world.once(at(3, 11, 1))
    why = world.program("why", "1")
    assert "in-reply-to" in why.casefold()
    assert "replied" in why
    (draft,) = world.owner.drafts_to(JANE)
    assert "15:00" in draft[1].text
    assert any(part.content_type == "text/calendar" for part in draft[1].parts)


def _the_confirmation_goes_out(world: World) -> None:
    world.owner.send_draft(JANE, at(3, 12))
    world.once(at(3, 12, 1))
    assert re.search(r"Jane Doe\s+scheduled", world.program("status"))


def _the_interview_passes(world: World) -> None:
    world.once(at(4, 15, 5))
    assert len(world.notes("Tomorrow: your talk with Jane Doe")) == 1
    world.once(at(5, 16, 15))
    assert world.notes("How did it go") == []
    world.once(at(5, 16, 21))
    world.once(at(5, 16, 30))
    assert len(world.notes("How did it go with Jane Doe?")) == 1


def _the_answer_to_the_debrief_becomes_notes(world: World) -> None:
    (debrief,) = world.notes("How did it go")
    notes = "Jane said clinicians trust a chart only if they see where each number comes from."
    world.owner.answer(debrief, notes, at(5, 18))
    world.once(at(5, 18, 1))
    (draft,) = world.owner.drafts_to(JANE)
    assert draft[1].subject.startswith("Re: ")
    assert "number" in draft[1].text
    assert "chart" in draft[1].text
    receipts = world.notes("Done: your answer")
    assert len(receipts) == 1
    assert "notes" in receipts[0].text


def _one_digest_although_killed_five_times(world: World) -> None:
    before = len(world.notes("Your interviews"))
    world.program.at(at(9, 6, 59))
    for _ in range(5):
        daemon = world.program.daemon()
        wait_until(lambda: _rounds(world) > 0, "a round of the daemon")
        world.program.at(world.program.now + timedelta(minutes=1))
        wait_until(lambda: len(world.notes("Your interviews")) > before, "the digest")
        kill(daemon)
        (world.program.folder / "daemon.log").write_text("")
    world.once(at(9, 7, 30))
    assert len(world.notes("Your interviews")) == before + 1


def _rounds(world: World) -> int:
    return (world.program.folder / "daemon.log").read_text().count("connected")


def _the_digest_is_answered(world: World) -> None:
    """`1 send` by the owner leaves once; the same words from a stranger do nothing."""
    digest = world.notes("Your interviews")[-1]
    assert "1. Thank-you note to Jane Doe" in digest.text
    assert "href" not in digest.html
    raw = world.owner.answer(digest, "1 send, thanks!", at(9, 8))
    _a_stranger_sends_the_same(world, digest)
    world.once(at(9, 8, 1))
    world.once(at(9, 8, 2))
    assert len(world.notes("Done: your answer")) == 2
    assert world.post.to(JANE) == []
    # A copy of the same order later on, as a program that files twice would make it.
    world.owner.client.append("Sent", raw, msg_time=at(9, 8, 3))
    for minute in (8, 9, 30):
        world.once(at(9, 8, minute))
    (thanks,) = world.post.to(JANE)
    assert "chart" in thanks.text
    assert world.owner.drafts_to(JANE) == []
    assert len(world.notes("Done: your answer")) == 2
    sent = [m for _, m in world.owner.mails("Sent") if m.message_id == thanks.message_id]
    assert len(sent) == 1
    assert re.search(r"Jane Doe\s+thanked", world.program("status"))


def _a_stranger_sends_the_same(world: World, digest: Message) -> None:
    mail = EmailMessage(policy=POLICY)
    mail["From"] = f"Sam Rivera <{OWNER}>"
    mail["To"] = OWNER
    mail["Subject"] = f"Re: {digest.subject}"
    mail["Message-ID"] = "<forged@evil.example>"
    mail["In-Reply-To"] = mail["References"] = str(digest.message_id)
    mail.set_content("stop Tom Reed\n1 drop\n")
    world.deliver(mail.as_bytes())


def _tom_is_nudged_once_and_not_after_his_answer(world: World) -> None:
    world.once(at(10, 17))
    assert world.owner.drafts_to(TOM) == []
    for minute in (1, 2, 3):
        world.once(at(11, 10, minute))
    ((_, nudge),) = world.owner.drafts_to(TOM)
    assert nudge.in_reply_to
    world.program.at(at(12, 9))
    text = "Hi Sam,\n\nSorry for the delay. What exactly would you like to know?\n\nTom"
    world.deliver(reply(f"Tom Reed <{TOM}>", _letter_to_tom(world), text, world.program.now))
    world.once(at(12, 9, 1))
    assert world.owner.drafts_to(TOM) == []
    assert re.search(r"Tom Reed\s+replied", world.program("status"))
    for day in (20, 27, 31):
        world.once(at(day, 9))
    assert world.owner.drafts_to(TOM) == []
    assert world.post.to(TOM) == []


def _letter_to_tom(world: World) -> Message:
    return next(m for _, m in world.owner.mails("Sent") if m.to[0].spec == TOM)


def _other_mail_is_as_it_was(world: World, before: dict[int, tuple[bytes, ...]]) -> None:
    assert _flags(world) == before
    world.owner.client.logout()
    world.owner = OwnersProgram(world.dovecot, USER, "Sam Rivera", OWNER)
    fetched = _bodies_fetched(world.dovecot.commands(USER))
    assert fetched, "the log of commands shows no body at all"
    assert not fetched & set(range(1, 21))


def _bodies_fetched(commands: list[str]) -> set[int]:
    """UIDs of INBOX whose bodies mailflow asked for, read from what it really sent."""
    folder, uids = "", set()
    for line in commands:
        if opened := re.search(r" (m\d+) EXAMINE \"?([^\"]+)\"?$", line.rstrip()):
            folder = opened[2]
        found = re.search(r" m\d+ UID FETCH ([\d,:]+) \(.*BODY\.PEEK\[(?!HEADER)", line)
        if found and folder == "INBOX":
            for one in found[1].split(","):
                first, _, last = one.partition(":")
                uids |= set(range(int(first), int(last or first) + 1))
    return uids
