"""What a look at the mailbox costs, counted where it crosses the socket or the database.

Counts depend on no machine: they hold goals that a clock could not hold in a test (G1 to G6).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mailflow.mail.folders import Role
from mailflow.pipeline.stages import Stage
from mailflow.service.line import Line
from mailflow.service.tick import tick_all
from mailflow.service.world import read_templates, shipped
from mailflow.store import folders
from mailflow.store.database import unit
from mailflow.store.models import DATABASE, LinkRow
from mailflow.wire import asking
from mailflow.wire.imap import Mailbox
from mailflow.wire.link import Link
from tests.conftest import Account
from tests.service.following import Life, answer, letter, life

_WRITING = re.compile(r"INSERT|UPDATE|DELETE")
_LINKED = re.compile(r'INSERT .*INTO "link"')
_WAITS = "PRAGMA synchronous = 2"
_COMMAND = re.compile(rb"^\w+ (UID \w+|\w+) ?([^\r\n]*)", re.MULTILINE)


@dataclass
class Wire:
    """What was said to servers: commands in their order, and how often something was sent."""

    commands: list[tuple[str, str]] = field(default_factory=list)
    sent: int = 0
    #: where else they are noted, to see what came before them
    also: list[str] = field(default_factory=list)

    def note(self, octets: bytes) -> None:
        self.sent += 1
        found = _COMMAND.findall(octets)
        self.also += [verb.decode() for verb, _ in found]
        self.commands += [(verb.decode(), rest.decode()) for verb, rest in found]

    def of(self, verb: str) -> list[str]:
        return [rest for told, rest in self.commands if told == verb]

    @property
    def bodies(self) -> list[str]:
        """The sets of UIDs whose bodies were asked for."""
        return [rest.split()[0] for rest in self.of("UID FETCH") if "BODY.PEEK[]" in rest]


@pytest.fixture
def alive(account: Account, tmp_path: Path, database_url: str) -> Iterator[Life]:
    with life(account, tmp_path, database_url) as made:
        made.world = made.world._replace(templates=read_templates(shipped("templates")))
        yield made


@pytest.fixture
def mailbox(alive: Life) -> Iterator[Mailbox]:
    opened = alive.account.open()
    yield opened
    opened.close()


@pytest.fixture
def wire(mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch) -> Wire:  # logged in before
    counted = Wire()
    plain = Link.sendall

    def sendall(link: Link, octets: bytes) -> None:
        counted.note(octets)
        plain(link, octets)

    monkeypatch.setattr(Link, "sendall", sendall)
    return counted


@pytest.fixture
def statements() -> Iterator[list[str]]:
    """Every statement the database is given."""
    told: list[str] = []

    def note(event: Any) -> None:
        told.append(event.sql)

    DATABASE.obj.query_hooks.append(note)
    yield told
    DATABASE.obj.query_hooks.remove(note)


def written_to_jane(alive: Life, mailbox: Mailbox) -> None:
    alive.contact()
    alive.later(hours=1)
    alive.put("Sent", (alive.now, letter("hello", alive.now)))
    alive.look(mailbox)
    (case,) = alive.cases()
    assert case.stage is Stage.REQUESTED
    alive.later(minutes=1)


def newsletters(alive: Life, count: int) -> list[tuple[Any, bytes]]:
    author, text = "News <news@shop.example>", "Everything must go. " * 200
    return [
        (at := alive.now + timedelta(seconds=n), answer(f"n{n}", "", at, author=author, text=text))
        for n in range(count)
    ]


def test_where_nothing_is_new_no_fetch_is_sent_and_hardly_an_octet(
    alive: Life, mailbox: Mailbox, wire: Wire
) -> None:
    written_to_jane(alive, mailbox)
    alive.put("INBOX", *newsletters(alive, 30))
    alive.look(mailbox)
    wire.commands.clear()
    wire.sent, before = 0, mailbox.octets
    alive.look(mailbox)
    assert wire.of("UID FETCH") == []
    looked_at = wire.of("EXAMINE")
    assert len(looked_at) == len(wire.of("UID SEARCH")) == 3
    # Sent and INBOX in one round trip; the folders were asked for as well, by the test.
    assert wire.sent == len(looked_at) - 1 + len(wire.of("LIST"))
    assert mailbox.octets - before < 600 * (len(looked_at) + 1)


@pytest.mark.parametrize(("mails", "at_once"), [(50, 20), (40, 20), (19, 20)])
def test_a_first_scan_takes_one_fetch_for_each_range_and_one_more_at_most(
    alive: Life,
    mailbox: Mailbox,
    wire: Wire,
    monkeypatch: pytest.MonkeyPatch,
    mails: int,
    at_once: int,
) -> None:
    monkeypatch.setattr(asking, "RANGE", at_once)
    alive.put("INBOX", *newsletters(alive, mails))
    alive.look(mailbox)
    assert 0 < len(wire.of("UID FETCH")) <= 1 + math.ceil(mails / at_once)
    assert wire.bodies == []


def test_only_the_bodies_of_mails_worth_it_are_fetched(
    alive: Life, mailbox: Mailbox, wire: Wire
) -> None:
    written_to_jane(alive, mailbox)
    wire.commands.clear()
    answers = [
        (alive.now + timedelta(hours=n), answer(f"a{n}", "hello@example.org", alive.now))
        for n in (1, 2)
    ]
    alive.put("INBOX", *newsletters(alive, 30), *answers)
    before = mailbox.octets
    alive.look(mailbox)
    assert wire.bodies == ["31:32"]
    # A newsletter's text has 4,000 octets; of the fields a scan wants it has some 300.
    assert mailbox.octets - before < 32 * 600 + sum(len(raw) for _, raw in answers)


def test_an_answer_is_linked_in_three_round_trips(
    alive: Life, mailbox: Mailbox, wire: Wire
) -> None:
    written_to_jane(alive, mailbox)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    wire.commands.clear()
    wire.sent = 0
    alive.look(mailbox)
    assert LinkRow.select().count() == 2
    # One more looks where mail only lies.
    assert wire.sent == 3 + 1 + len(wire.of("LIST"))
    verbs = [verb for verb, _ in wire.commands if verb != "LIST"]
    look = ["EXAMINE", "UID SEARCH"]
    # Sent, INBOX, its new mail's fields and body; then where mail only lies.
    assert verbs == [*look, *look, "UID FETCH", "UID FETCH", *look]


def test_an_answer_is_linked_in_some_sixty_statements(
    alive: Life, mailbox: Mailbox, statements: list[str]
) -> None:
    written_to_jane(alive, mailbox)
    for number in range(30):
        alive.contact(f"Contact {number}", f"contact{number}@acme.example")
    alive.look(mailbox)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    statements.clear()
    alive.look(mailbox)
    assert LinkRow.select().count() == 2
    assert len(statements) <= 60, "\n".join(statements)


def test_the_disk_is_waited_for_once_a_look_when_all_is_read(
    alive: Life, mailbox: Mailbox, statements: list[str], database_url: str
) -> None:
    written_to_jane(alive, mailbox)
    answers = [answer(f"a{n}", "hello@example.org", alive.now) for n in range(3)]
    alive.put("INBOX", *((alive.now, raw) for raw in answers))
    statements.clear()
    alive.look(mailbox)
    linked = [n for n, sql in enumerate(statements) if _LINKED.match(sql)]
    assert len(linked) == len(answers)
    if "://" in database_url:
        # What waits says nothing here, and what does not wait says so: a try, a mail, each time.
        assert sum(sql.startswith("SET LOCAL synchronous_commit") for sql in statements) >= 6
        return
    assert statements.count(_WAITS) == 1
    assert statements.index(_WAITS) > linked[-1]
    statements.clear()
    alive.look(mailbox)
    assert _WAITS not in statements


def test_the_server_works_while_a_round_reads_its_own_rows(
    alive: Life, mailbox: Mailbox, wire: Wire, statements: list[str]
) -> None:
    written_to_jane(alive, mailbox)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    line = Line(alive.world, mailbox, mailbox.folders(alive.world.config.folders))
    wire.commands.clear()
    statements.clear()
    wire.also = statements
    tick_all([line])
    assert LinkRow.select().count() == 2
    look = ["EXAMINE", "UID SEARCH"]
    # As ever, and nothing twice.
    assert [verb for verb, _ in wire.commands] == [*look, *look, "UID FETCH", "UID FETCH", *look]
    # Before the first command only drafts and cursors; before a body is asked for nothing is
    # written down.
    assert statements.index("EXAMINE") == 2
    written = next(n for n, sql in enumerate(statements) if _WRITING.match(sql))
    assert statements[:written].count("UID FETCH") == 2


def test_a_round_knows_from_the_one_before_what_it_asks_first(
    alive: Life, mailbox: Mailbox, wire: Wire, statements: list[str]
) -> None:
    written_to_jane(alive, mailbox)
    line = Line(alive.world, mailbox, mailbox.folders(alive.world.config.folders))
    tick_all([line])
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    wire.commands.clear()
    statements.clear()
    wire.also = statements
    tick_all([line])
    assert LinkRow.select().count() == 2
    assert statements.index("EXAMINE") == 0
    assert len(wire.of("EXAMINE")) == 3


def test_a_mail_that_was_told_of_takes_one_round_trip_less(
    alive: Life, mailbox: Mailbox, wire: Wire
) -> None:
    written_to_jane(alive, mailbox)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    line = Line(alive.world, mailbox, mailbox.folders(alive.world.config.folders))
    line.ahead.is_told = True
    wire.commands.clear()
    wire.sent = 0
    tick_all([line])
    assert LinkRow.select().count() == 2
    look = ["EXAMINE", "UID SEARCH"]
    fields, body = wire.of("UID FETCH")
    assert "HEADER.FIELDS" in fields
    assert wire.bodies == [body.split()[0]]
    assert [verb for verb, _ in wire.commands] == [*look, *look, "UID FETCH", "UID FETCH", *look]
    assert wire.sent == 2 + 1
    # Told of once, it is asked for once.
    wire.commands.clear()
    tick_all([line])
    assert wire.of("UID FETCH") == []


def test_rows_that_changed_since_are_believed_and_not_what_was_known_before(
    alive: Life, mailbox: Mailbox, wire: Wire
) -> None:
    written_to_jane(alive, mailbox)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    line = Line(alive.world, mailbox, mailbox.folders(alive.world.config.folders))
    tick_all([line])
    at = folders.cursor(alive.world.owner, line.names[Role.INBOX])
    assert at
    assert at in line.ahead.cursors
    with unit():
        folders.begin(alive.world.owner, replace(at, uid=at.uid - 1), since=None)
    wire.commands.clear()
    tick_all([line])
    assert f"UID {at.uid}:*" in " ".join(wire.of("UID SEARCH"))
    assert folders.cursor(alive.world.owner, at.folder) == at


def test_an_empty_look_asks_the_database_little(
    alive: Life, mailbox: Mailbox, statements: list[str]
) -> None:
    written_to_jane(alive, mailbox)
    alive.look(mailbox)
    statements.clear()
    alive.look(mailbox)
    assert len(statements) <= 17, "\n".join(statements)
