"""The digest of hundreds of open requests, gathered from a real database.

    python bench/digest.py [REQUESTS] [FOLDER]

Fills a new database with so many requests (500): a third with a draft waiting, the others
sent, some answered, some met, a mail in doubt and people named by others. Prints how long a
digest takes from the database to the finished mail, and its size (Gmail cuts at 102 kB). With
FOLDER, the mail is left there as HTML and text, to be looked at.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from mailflow.config import parse as parse_config
from mailflow.mail.folders import Place, Role, Sighting
from mailflow.mail.message import MessageId
from mailflow.mail.parse import parse
from mailflow.pipeline import events as ev
from mailflow.pipeline.aims import AimId
from mailflow.pipeline.evidence import Answer, Evidence, Link, Reading, RequestId, Weight
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId, Relationship
from mailflow.service import weekly
from mailflow.service.apply import happen
from mailflow.service.requests import ask
from mailflow.service.world import World, read_templates, shipped
from mailflow.store import aims, cases, mails, outbox, people, story
from mailflow.store.database import open_database, owner_id, unit

NOW = datetime(2026, 3, 9, 7, tzinfo=UTC)
CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
zone = "Europe/London"
[imap]
host = "127.0.0.1"
[smtp]
host = "127.0.0.1"
"""
_FIRST = ("Jane", "Tom", "Priya", "Ana", "Yusuf", "Li", "Olu", "Eva", "Marie-Claire", "Bob")
_LAST = ("Doe", "Ford", "Shah", "García", "Demir", "Wei", "Adeyemi", "Lindqvist", "Dupont", "Hill")
_AT = ("Acme Health", "Globex", "Initech", "St Thomas' Hospital Trust", "Northwind")


def fill(world: World, count: int) -> None:
    """So many requests, each at some point of its story."""
    with unit():
        questions = ("Who signs in the end?", "How long does a first purchase take?")
        aims.add_aim(world.owner, "how hospitals buy software", questions, now=NOW)
    for number in range(count):
        name = f"{_FIRST[number % 10]} {_LAST[number // 10 % 10]} {chr(65 + number // 100)}"
        contact = Contact(
            ContactId(0),
            name,
            (f"c{number}@example.com",),
            organisation=_AT[number % 5],
            relationship=list(Relationship)[number % 5],
            connection="we both studied at Leeds",
            research="you lead the team that reads hospital data",
        )
        with unit():
            kept = people.add_contact(world.owner, contact, now=NOW - timedelta(days=40))
            ask(world, str(kept.id), AimId(1))
            if number % 3:
                _goes_on(world, RequestId(number + 1), number)
            if not number % 25:
                named = Contact(ContactId(0), f"Named {_LAST[number // 25 % 10]}", referrer=kept.id)
                people.add_contact(world.owner, named, now=NOW, proposed=True)


def _goes_on(world: World, request: RequestId, number: int) -> None:
    """The letter left; some answered, some were met."""
    at = NOW - timedelta(days=number % 20 + 1, hours=number % 7)
    (work,) = outbox.in_states(world.owner, [OutgoingState.WANTED], request=request)
    letter = Letter(work.message_id, MailKind.REQUEST, work.subject, at, work.text)
    story.keep_letter(world.owner, request, letter)
    outbox.move(work, OutgoingState.SENT_BY_OWNER, now=at)
    happen(world, request, ev.LetterSent(at, MailKind.REQUEST, work.message_id, work.key))
    if not number % 7:
        text = (
            "Happy to help.\nBefore we talk: are you looking for a job, or is this research? " * 4
        )
        _answers(world, request, at + timedelta(hours=9), text)


def _answers(world: World, request: RequestId, at: datetime, text: str) -> None:
    """A mail of theirs was read, linked and understood as a question."""
    raw = f"From: c@example.com\nMessage-ID: <{request}@example.com>\nSubject: Re: A\n\n{text}\n"
    message, place = parse(raw.encode()), Place("INBOX", 1, int(request))
    seen = Sighting(Role.INBOX, place, at, len(raw), message.message_id)
    link = Link((request,), (Evidence(Weight.PROOF, "in-reply-to"),))
    mail = mails.keep(world.owner, message, seen, link=link)
    reading = Reading((Answer.QUESTION,), new_text=text)
    mails.keep_reading(mail, reading)
    received = ev.ReplyReceived(at, message.message_id or MessageId(""), reading)
    happen(world, request, received, mail=mail)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    config = parse_config(CONFIG)
    with TemporaryDirectory() as folder:
        open_database("mailflow.db", Path(folder))
        owner = owner_id("sam@example.org", "Sam Rivera")
        templates = read_templates(shipped("templates"))
        world = World(owner, config.person(), config, templates, clock=lambda: NOW)
        fill(world, count)
        stages: dict[str, int] = {}
        for case in cases.every_case(owner):
            stages[case.stage.value] = stages.get(case.stage.value, 0) + 1
        print(", ".join(f"{number} {stage}" for stage, number in sorted(stages.items())))
        for _ in range(3):
            began, used = time.perf_counter(), time.process_time()
            draft = weekly.preview(world)
            took, cpu = time.perf_counter() - began, time.process_time() - used
            size = len(draft.html.encode()) + len(draft.text.encode())
            print(
                f"made in {took:.2f} s ({cpu:.2f} s of CPU): {size / 1000:.1f} kB of HTML and text"
            )
        print(draft.text.split("\n\n", 1)[0])
        if len(sys.argv) > 2:
            place = Path(sys.argv[2])
            place.mkdir(parents=True, exist_ok=True)
            (place / "digest-real.html").write_text(draft.html, encoding="utf-8")
            (place / "digest-real.txt").write_text(draft.text, encoding="utf-8")


if __name__ == "__main__":
    main()
