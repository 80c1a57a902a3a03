"""A world on a real database with two requests drafted, to Jane and to Tom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailflow.config import parse as parse_config
from mailflow.pipeline.aims import AimId
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId
from mailflow.service.requests import ask
from mailflow.service.world import World, read_templates, shipped
from mailflow.store import aims, outbox, people
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
[imap]
host = "127.0.0.1"
[smtp]
host = "127.0.0.1"
"""


@pytest.fixture
def world(tmp_path: Path, database_url: str) -> Iterator[World]:
    """A real database (`--database`) with two requests drafted, to Jane and to Tom."""
    database = open_database(database_url, tmp_path)
    config = parse_config(CONFIG)
    templates = read_templates(shipped("templates"))
    owner = owner_id("sam@example.org", "Sam Rivera")
    world = World(owner, config.person(), config, templates, clock=lambda: NOW)
    with unit():
        aims.add_aim(owner, "how hospitals put their data to use", (), now=NOW)
        for name, address in (("Jane Doe", "jane@acme.example"), ("Tom Reed", "tom@acme.example")):
            contact = Contact(
                ContactId(0), name, (address,), research=f"you, {name}, lead the data team"
            )
            people.add_contact(owner, contact, now=NOW)
            ask(world, name, AimId(1))
    for work in outbox.in_states(owner, [OutgoingState.WANTED]):
        with unit():
            outbox.move(work, OutgoingState.APPENDING, now=NOW)
        appending = outbox.get(owner, work.key)
        assert appending
        with unit():
            outbox.move(appending, OutgoingState.PRESENT, now=NOW)
    yield world
    DATABASE.close()
    database.close()
