"""In whatever order letters and answers are seen, the same links stand in the end (L2).

Twenty of the 5,040 orders are tried; MAILFLOW_ORDERS=1000 tries a thousand, in some minutes.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest

from mailflow.config import parse as parse_config
from mailflow.mail.folders import Place, Role, Sighting
from mailflow.mail.parse import parse
from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.stages import Stage
from mailflow.service.ingest import ingest
from mailflow.service.world import World
from mailflow.store import cases, folders, people
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE, LinkRow
from tests.service.following import CONFIG, JANE, answer, letter

BEGUN = datetime(2026, 3, 2, 9, tzinfo=UTC)
AT = [BEGUN + timedelta(hours=number) for number in range(7)]
OFFICE = "office@elsewhere.example"
MAILS = [
    (Role.SENT, AT[0], letter("hello", AT[0])),
    (Role.INBOX, AT[1], answer("a", "hello@example.org", AT[1])),
    (Role.SENT, AT[2], letter("second", AT[2], subject="One more thing")),
    # From an address that nobody knows, to the second letter's id.
    (Role.INBOX, AT[3], answer("b", "second@example.org", AT[3], author=OFFICE)),
    # Without any id, from an address and under a subject that are known.
    (Role.INBOX, AT[4], answer("c", "", AT[4])),
    # A friend of the same office, about something else.
    (Role.INBOX, AT[5], answer("d", "other@example.net", AT[5], author=OFFICE, subject="Lunch")),
    # To an answer, from an address that only that answer tells of.
    (Role.INBOX, AT[6], answer("e", "b@acme.example", AT[6], author=OFFICE)),
]
LINKED = {"<hello@example.org>", "<a@acme.example>", "<second@example.org>"}
LINKED |= {"<b@acme.example>", "<c@acme.example>", "<e@acme.example>"}


@pytest.fixture
def world(tmp_path: Path, database_url: str) -> Iterator[World]:
    database = open_database(database_url, tmp_path)
    config = parse_config(CONFIG)
    yield World(0, config.person(), config, {}, clock=lambda: AT[-1])
    DATABASE.close()
    database.close()


def orders() -> list[tuple[int, ...]]:
    """So many of the 5,040, the plainest and the reverse among them."""
    every = list(permutations(range(len(MAILS))))
    many = int(os.environ.get("MAILFLOW_ORDERS", "20"))
    return [every[0], every[-1], *random.Random(2).sample(every, many - 2)]


def see(world: World, order: tuple[int, ...]) -> set[str]:
    """All mails arrive in this order; what each makes recognisable is looked back for."""
    for count, number in enumerate(order, start=1):
        take_in(world, number)
        while wishes := folders.wishes(world.owner):
            folders.fulfilled(world.owner, wishes)
            for earlier in order[:count]:
                take_in(world, earlier)
    rows = LinkRow.select().where(LinkRow.owner == world.owner)
    return {row.mail.message_id for row in rows}


def take_in(world: World, number: int) -> None:
    role, at, raw = MAILS[number]
    place = Place(role.value, 1, number + 1)
    assert ingest(world, Sighting(role, place, at, len(raw), parse(raw).message_id), raw)


@pytest.mark.timeout(1200)
def test_the_order_in_which_mails_are_seen_changes_no_link(world: World) -> None:
    for number, order in enumerate(orders()):
        here = world._replace(owner=owner_id(f"sam{number}@example.org", "Sam Rivera"))
        with unit():
            people.add_contact(here.owner, Contact(ContactId(0), "Jane Doe", (JANE,)), now=BEGUN)
        assert see(here, order) == LINKED, order
        assert [case.stage for case in cases.every_case(here.owner)] == [Stage.REPLIED], order
