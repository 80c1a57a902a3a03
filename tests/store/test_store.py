"""The store on a real database: schema, settings, and what happens once only."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from peewee import Database, PostgresqlDatabase, SqliteDatabase

from mailflow.mail.folders import Cursor, Place, Role, Sighting
from mailflow.mail.message import MessageId
from mailflow.mail.parse import parse
from mailflow.pipeline.evidence import Answer, Link, Person, Reading, Slot, TimeKind
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId
from mailflow.store import codec, folders, held, issued, jobs, mails, outbox, people, underway
from mailflow.store.database import connect, open_database, owner_id, strangers, unit
from mailflow.store.migrate import NewerSchema, in_turn
from mailflow.store.models import DATABASE, ContactRow
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.outbox import Work
from mailflow.store.tables import ALL_TABLES
from tests.store.schemas import schema

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
S = OutgoingState


def work(key: str = "request:1:request:1", state: OutgoingState = S.WANTED) -> Work:
    return Work(
        *(0, key, MailKind.REQUEST, state, None, MessageId(f"<mf.{key}@example.org>"), key),
        *("jane@acme.example", "Hello", "Hi", b"Subject: Hello\r\n\r\nHi\r\n", NOW, NOW),
    )


def added(owner: int, state: OutgoingState = S.WANTED) -> Work:
    with unit():
        assert outbox.add(owner, work(state=state), now=NOW)
    found = outbox.get(owner, work().key)
    assert found
    return found


def test_the_migrations_lead_to_the_models(
    database: Database, request: pytest.FixtureRequest
) -> None:
    fresh = empty(request)
    with fresh.bind_ctx(ALL_TABLES):
        fresh.create_tables(ALL_TABLES)
        assert schema(database) == schema(fresh)
    fresh.close()


def empty(request: pytest.FixtureRequest) -> Database:
    if request.config.getoption("--database") == "sqlite":
        return SqliteDatabase(":memory:")
    url = request.getfixturevalue("postgres").new_database()
    return PostgresqlDatabase(url, prefer_psycopg3=True)


def test_opening_again_changes_nothing(
    database: Database, tmp_path: Path, database_url: str
) -> None:
    before = schema(database)
    database.close()
    again = open_database(database_url, tmp_path)
    assert schema(again) == before


def test_a_database_of_a_newer_mailflow_is_refused_and_left_alone(
    database: Database, tmp_path: Path, database_url: str
) -> None:
    database.execute_sql(
        "INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2027-01-01')"
    )
    before = schema(database)
    with pytest.raises(NewerSchema, match="9999_later"):
        open_database(database_url, tmp_path)
    assert schema(database) == before


def test_three_processes_may_start_at_once(tmp_path: Path, bare_database_url: str) -> None:
    code = (
        "import sys; from pathlib import Path; from mailflow.store.database import open_database;"
        "open_database(sys.argv[1], Path(sys.argv[2]))"
    )
    command = [sys.executable, "-c", code, bare_database_url, str(tmp_path)]
    started = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(3)]
    assert [(p.wait(60), p.stderr.read() if p.stderr else b"") for p in started] == [(0, b"")] * 3


@pytest.mark.usefixtures("only_sqlite")
def test_a_new_file_gets_its_log_from_one_process_at_a_time(tmp_path: Path) -> None:
    # Of three that did so at once, one in six was told that the database is locked.
    def opened() -> str:
        database = connect("new.db", tmp_path)
        found = database.execute_sql("PRAGMA journal_mode").fetchone()[0]
        database.close()
        return str(found)

    with ThreadPoolExecutor(1) as other:
        with in_turn(tmp_path / "new.db"):
            found = other.submit(opened)
            with pytest.raises(TimeoutError):
                found.result(timeout=0.3)
        assert found.result() == "wal"
    with in_turn(tmp_path / "new.db"):
        assert opened() == "wal"  # it stays so, and nobody waits


@pytest.mark.usefixtures("only_sqlite")
def test_nobody_else_may_read_the_file(bare_database_url: str, tmp_path: Path) -> None:
    open_database(bare_database_url, tmp_path).close()
    assert (tmp_path / "test.db").stat().st_mode & 0o077 == 0


def test_a_moment_comes_back_as_it_was_and_sorts_as_it_passes(owner: int) -> None:
    early = datetime.fromisoformat("2026-03-02T15:20-05:00")
    late = datetime.fromisoformat("2026-03-02T20:21+00:00")
    for name, at in (("late", late), ("early", early)):
        ContactRow.create(owner=owner, name=name, created_at=at)
    rows = list(ContactRow.select().order_by(ContactRow.created_at))
    assert [row.name for row in rows] == ["early", "late"]
    assert rows[0].created_at == early
    with pytest.raises(ValueError, match="naive"):
        ContactRow.create(owner=owner, name="x", created_at=datetime(2026, 3, 2))  # noqa: DTZ001


def test_a_mail_is_owed_once_for_its_key(owner: int) -> None:
    added(owner)
    with unit():
        assert not outbox.add(owner, replace(work(), token="other"), now=NOW)


def test_only_one_of_two_takes_an_arrow(owner: int) -> None:
    found = added(owner, S.APPROVED)
    with unit():
        assert outbox.move(found, S.SENDING, now=NOW)
    with unit():
        assert not outbox.move(found, S.SENDING, now=NOW)


def test_an_arrow_that_the_table_does_not_hold_is_a_bug(owner: int) -> None:
    with pytest.raises(ValueError, match="no arrow"):
        outbox.move(added(owner, S.PRESENT), S.ACCEPTED, now=NOW)


def test_bytes_that_changed_in_the_database_are_never_handed_out(owner: int) -> None:
    added(owner, S.APPROVED)
    OutgoingRow.update(octets=b"A").execute()
    with pytest.raises(outbox.BytesChanged, match="nothing was sent"):
        outbox.get(owner, work().key)


def test_a_unit_is_committed_whole_or_not_at_all(owner: int) -> None:
    def half_done() -> None:
        with unit():
            outbox.add(owner, work(), now=NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half_done()
    assert outbox.get(owner, work().key) is None


def test_a_cursor_never_goes_back_within_one_uidvalidity(owner: int) -> None:
    for uidvalidity, uid, expected in ((1, 10, 10), (1, 5, 10), (1, 12, 12), (2, 3, 3)):
        with unit():
            folders.keep_cursor(owner, Cursor("INBOX", uidvalidity, uid))
        assert folders.cursor(owner, "INBOX") == Cursor("INBOX", uidvalidity, expected)


def test_tries_are_counted_before_they_are_made(owner: int) -> None:
    assert [held.begin(owner, "INBOX:1:5", now=NOW) for _ in range(3)] == [1, 2, 3]
    assert held.shown(owner) == []
    assert held.set_aside(owner, "INBOX:1:5", "broken", trace="", now=NOW)
    assert not held.set_aside(owner, "INBOX:1:5", "broken", trace="", now=NOW)
    assert [thing.why for thing in held.shown(owner)] == ["broken"]


def test_a_try_that_failed_for_want_of_room_does_not_count(owner: int) -> None:
    for _ in range(5):
        assert held.begin(owner, "INBOX:1:5", now=NOW) == 1
        held.take_back(owner, "INBOX:1:5")


def test_a_job_is_claimed_once(owner: int) -> None:
    assert jobs.claim(owner, "digest:2026-W10", now=NOW)
    assert not jobs.claim(owner, "digest:2026-W10", now=NOW)


def test_an_issued_mail_is_found_by_its_id_which_the_database_does_not_hold(owner: int) -> None:
    secret = MessageId("<mf.0123456789abcdef@example.org>")
    items = (issued.IssuedItem(1, None, "k", "text"),)
    issued.keep(owner, secret, kind=MailKind.DIGEST, request=None, items=items, now=NOW)
    found = issued.find(owner, (MessageId("<other@x>"), secret))
    assert found is not None
    assert found.items == items
    assert issued.find(owner, (MessageId("<other@x>"),)) is None
    for table in ALL_TABLES:
        assert "0123456789abcdef" not in str(list(table.select().dicts()))


def test_a_command_mail_is_used_once(owner: int) -> None:
    mail = MessageId("<c@example.org>")
    assert issued.use(owner, mail, "done", now=NOW)
    assert issued.is_used(owner, mail)
    assert not issued.use(owner, mail, "done", now=NOW)


@pytest.mark.parametrize("own", ["<plain@x.example>", "<a_b%c@x.example>", '<"q\\s"@x.example>'])
def test_an_answer_that_came_first_is_found_by_the_id_it_names(owner: int, own: str) -> None:
    raw = f"From: a@x.example\r\nMessage-ID: <first@x.example>\r\nIn-Reply-To: {own}\r\n\r\nYes"
    message = replace(parse(raw.encode()), in_reply_to=(MessageId(own),), references=())
    seen = Sighting(Role.INBOX, Place("INBOX", 1, 1), datetime.now(UTC))
    mails.keep(owner, message, seen, link=Link())
    before, after = seen.arrived - timedelta(days=1), seen.arrived + timedelta(seconds=1)
    assert mails.is_answered_unlinked(owner, own, since=before)
    assert not mails.is_answered_unlinked(owner, own, since=after)
    for other in ("<plain@y.example>", "<axb!c@x.example>", "<aXbYc@x.example>"):
        assert not mails.is_answered_unlinked(owner, other, since=before)
    mails.keep(owner, message, seen, link=Link(), settled=True)
    assert not mails.is_answered_unlinked(owner, own, since=before)


@pytest.mark.usefixtures("only_sqlite")  # PostgreSQL reads a small table whole
def test_what_each_round_asks_is_not_asked_of_all_that_ever_was(owner: int) -> None:
    asked: list[Any] = []
    DATABASE.obj.query_hooks.append(asked.append)
    mails.is_answered_unlinked(owner, "<a@x.example>", since=NOW)
    outbox.in_states(owner, [S.SENDING, S.IN_DOUBT])
    outbox.with_drafts(owner, [S.PRESENT, S.APPROVED])
    underway.is_any_unsettled(owner)
    underway.is_any_at_stake(owner)
    underway.left_since(owner, NOW)
    outbox.with_stale_copy(owner)
    DATABASE.obj.query_hooks.clear()
    plans = [
        DATABASE.obj.execute_sql(f"EXPLAIN QUERY PLAN {event.sql}", event.params).fetchall()
        for event in asked
    ]
    searched = [[step[3] for step in plan if " t1 " in step[3]] for plan in plans]
    by_state = "outgoing_owner_id_state_is_told (owner_id=? AND state=?"
    indexes = [
        *("mail_owner_id_arrived (owner_id=? AND arrived>?)", *(by_state,) * 4),
        "outgoing_owner_id_left_at (owner_id=? AND left_at>?",
        "outgoing_owner_id_stale_uid (owner_id=? AND stale_uid>?",
    ]
    for steps, index in zip(searched, indexes, strict=True):
        assert steps
        assert all(index in step for step in steps)


def test_a_reading_comes_back_from_its_column() -> None:
    reading = Reading(
        answers=(Answer.TIMES, Answer.YES),
        slots=(Slot(NOW, NOW + timedelta(hours=1), TimeKind.RANGE, offered=False, text="x"),),
        away_until=NOW.date(),
        delegate=Person("Ana", "ana@x.example"),
        people=(Person("Tom"),),
        lead=True,
    )
    assert codec.load(Reading, codec.dump(reading)) == reading
    assert codec.load(Reading, '{"answers": ["no"], "unknown": 1}') == Reading((Answer.NO,))


def _with_a_contact(owner: int) -> int:
    people.add_contact(owner, Contact(ContactId(0), "Jane", ("jane@acme.example",)), now=NOW)
    return owner


def test_an_owner_is_known_again_by_a_further_address(owner: int) -> None:
    _with_a_contact(owner)
    assert (
        owner_id("new@example.org", "Sam", further=("new@example.org", "sam@example.org")) == owner
    )
    assert owner_id("new@example.org", "Sam") == owner


def test_an_empty_story_begun_in_between_gives_way(owner: int) -> None:
    _with_a_contact(owner)
    assert owner_id("new@example.org", "Sam") != owner
    assert strangers(owner_id("new@example.org", "Sam")) == ["sam@example.org"]
    assert owner_id("new@example.org", "Sam", further=("sam@example.org",)) == owner
    assert strangers(owner) == []


def test_one_of_many_owners_is_never_taken_for_another(owner: int) -> None:
    other = _with_a_contact(owner_id("bea@example.org", "Bea"))
    _with_a_contact(owner)
    third = owner_id("cem@example.org", "Cem", further=("sam@example.org",))
    assert len({owner, other, third}) == 3
