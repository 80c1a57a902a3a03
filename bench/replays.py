"""Genuine orders that come again and again: does anything happen a second time?

    python bench/replays.py [COUNT] [SEED]

Six answers of the owner's to a digest (send, drop, snooze, add, stop, note) go through the whole
way of a mail, on a real database, COUNT times (10,000) in random order and disguise: from Sent,
INBOX, Junk or an archive, at other places, with fields added by other servers, folded anew, in a
folder made anew, hours and days later. Printed: replays, second effects (the figure that must be 0).
"""

from __future__ import annotations

import random
import sys
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from mailflow.config import parse as parse_config
from mailflow.mail.folders import Place, Role, Sighting
from mailflow.mail.message import MessageId
from mailflow.mail.parse import parse
from mailflow.pipeline.aims import AimId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId
from mailflow.service.ingest import ingest
from mailflow.service.requests import ask
from mailflow.service.world import World, read_templates, shipped
from mailflow.store import aims, cases, issued, outbox, people
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.issued import IssuedItem
from mailflow.store.models import EventRow
from mailflow.store.models_orders import CommandRow

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DIGEST = MessageId("<mf.0123456789abcdef0123456789abcdef@example.org>")
CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
[imap]
host = "127.0.0.1"
[smtp]
host = "127.0.0.1"
"""
ORDERS = (
    *("1 send", "2 drop", "3 snooze 2w", "add Priya Shah <p@x.example>", "stop Ken Ito"),
    "note Eva: asks after the wards",
)
NAMES = ("Jane Doe", "Tom Reed", "Ana Hill", "Ken Ito", "Eva Berg")
ROLES = (Role.SENT, Role.SENT, Role.INBOX, Role.JUNK, Role.ARCHIVE, Role.ALL)


def prepared(folder: Path) -> World:
    """Five drafted requests, and a digest in which they are items 1 to 5."""
    open_database("mailflow.db", folder)
    config = parse_config(CONFIG)
    owner = owner_id("sam@example.org", "Sam Rivera")
    templates = read_templates(shipped("templates"))
    world = World(owner, config.person(), config, templates, clock=lambda: NOW)
    with unit():
        aims.add_aim(owner, "how hospitals put their data to use", (), now=NOW)
        for name in NAMES:
            address = f"{name.split()[0].casefold()}@acme.example"
            research = f"you, {name}, lead the data team"
            people.add_contact(
                owner, Contact(ContactId(0), name, (address,), research=research), now=NOW
            )
            ask(world, name, AimId(1))
    works = outbox.in_states(owner, [OutgoingState.WANTED])
    for work in works:
        for state in (OutgoingState.APPENDING, OutgoingState.PRESENT):
            with unit():
                now = outbox.get(owner, work.key)
                assert now
                outbox.move(now, state, now=NOW)
    items = [IssuedItem(n, work.request, work.key, "") for n, work in enumerate(works, start=1)]
    with unit():
        issued.keep(owner, DIGEST, kind=MailKind.DIGEST, request=None, items=items, now=NOW)
    return world


def answer(number: int, chance: random.Random | None = None) -> bytes:
    """The same mail, as some server on the way left it."""
    fields = [
        "From: Sam Rivera <sam@example.org>",
        "To: sam@example.org",
        "Subject: Re: Your interviews, week 10: 5 for you",
        f"Date: {format_datetime(NOW)}",
        f"Message-ID: <answer{number}@example.org>",
        f"In-Reply-To: {DIGEST}",
        "Content-Type: text/plain; charset=utf-8",
    ]
    if chance:
        top = [f"X-Seen: {chance.random()}", "Delivered-To: sam@example.org", "X-Spam: no"]
        fields = [*chance.sample(top, chance.randint(0, 3)), *fields]
        if chance.random() < 0.3:
            fields = [one.replace(", week", ",\r\n week") for one in fields]
        if chance.random() < 0.3:
            chance.shuffle(fields)
    return ("\r\n".join(fields) + f"\r\n\r\n{ORDERS[number]}\r\n").encode()


def come(world: World, raw: bytes, role: Role, *, place: Place) -> None:
    message = parse(raw)
    seen = Sighting(role, place, world.now, len(raw), message.message_id, message.header("date"))
    assert ingest(world, seen, raw)


def effects(world: World) -> dict[str, object]:
    """All that an order may bring about."""
    works = outbox.in_states(world.owner, [*OutgoingState])
    return {
        "works": sorted((work.key, work.state.value, work.approved_at) for work in works),
        "commands": CommandRow.select().count(),
        "events": EventRow.select().count(),
        "people": sorted((one.name, one.stopped) for one in people.contacts(world.owner)),
        "notes": sorted(case.notes for case in cases.every_case(world.owner)),
    }


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    with TemporaryDirectory() as folder:
        world = prepared(Path(folder))
        for number in range(len(ORDERS)):
            come(world, answer(number), Role.SENT, place=Place("Sent", 1, number + 1))
        first = effects(world)
        receipts = [key for key, *_ in first["works"] if key.startswith("receipt:")]  # type: ignore[attr-defined]
        assert len(receipts) == len(ORDERS), receipts
        began, second = time.process_time(), 0
        for number in range(count):
            moment = NOW + timedelta(minutes=chance.choice((0, 1, 60, 60 * 24, 60 * 24 * 13)))
            later = world._replace(clock=lambda moment=moment: moment)  # type: ignore[misc]
            role = chance.choice(ROLES)
            place = Place(role.value, chance.randint(1, 3), number + 100)
            come(later, answer(chance.randrange(len(ORDERS)), chance), role, place=place)
            if number % 100 == 99 and effects(world) != first:
                second += 1
                first = effects(world)
        took = (time.process_time() - began) * 1e3 / count
        print(
            f"{count} replays of {len(ORDERS)} orders, {second} second effects, {took:.1f} ms each"
        )


if __name__ == "__main__":
    main()
