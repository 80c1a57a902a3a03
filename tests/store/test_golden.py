"""Databases as earlier versions left them, brought up to today; and the upgrade killed.

`golden/0001-0003.sql` was written by the mailflow that knew the migrations 0001 to 0003, and
so on (`bench/golden.py`). About SQLite's file: on PostgreSQL a killed transaction is the
server's to undo.
"""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from peewee import SqliteDatabase
from playhouse.migrations import Runner

from mailflow.pipeline.moves import next_move
from mailflow.pipeline.policy import Policy
from mailflow.store import amiss, cases, folders, migrate, story
from mailflow.store.database import open_database
from mailflow.store.migrate import NewerSchema
from mailflow.store.models import DATABASE, OwnerRow
from mailflow.store.tables import ALL_TABLES
from tests.store.schemas import schema

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.sql"), key=lambda path: path.stem)
STEPS = Path(migrate.__file__).parent / "migrations"
pytestmark = pytest.mark.usefixtures("only_sqlite")


def restore(golden: Path, file: Path) -> None:
    with closing(sqlite3.connect(file)) as database:
        database.executescript(golden.read_text(encoding="utf-8"))
        database.execute("PRAGMA journal_mode = wal")


def rows(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the history of migrations."""
    with closing(sqlite3.connect(file)) as database:
        named = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        return {
            name: database.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
            for (name,) in named.fetchall()
            if name != "schema_migration"
        }


@pytest.fixture
def upgraded(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A golden database after the start of today's mailflow."""
    file = tmp_path / "golden.db"
    restore(request.param, file)
    opened = open_database(file.name, tmp_path)
    yield file
    DATABASE.close()
    opened.close()


def test_there_is_a_golden_database_of_each_early_version() -> None:
    firsts = [path.stem for path in GOLDEN]
    assert firsts[:2] == ["0001", "0001-0002"]
    assert len(GOLDEN) >= 6


@pytest.mark.parametrize("upgraded", GOLDEN, ids=lambda path: path.stem, indirect=True)
def test_an_old_database_becomes_todays_and_loses_nothing(
    upgraded: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    fresh = SqliteDatabase(":memory:")
    with fresh.bind_ctx(ALL_TABLES):
        fresh.create_tables(ALL_TABLES)
        assert schema(DATABASE.obj) == schema(fresh)
    fresh.close()
    restore(request.node.callspec.params["upgraded"], tmp_path / "before.db")
    before, after = rows(tmp_path / "before.db"), rows(upgraded)
    assert {name: len(found) for name, found in before.items()} == {
        name: len(after[name]) for name in before
    }
    assert DATABASE.execute_sql("PRAGMA foreign_key_check").fetchall() == []
    assert DATABASE.execute_sql("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("upgraded", GOLDEN, ids=lambda path: path.stem, indirect=True)
def test_what_was_remembered_then_is_worked_with_now(upgraded: Path) -> None:
    owner = OwnerRow.get().id
    every = cases.every_case(owner)
    assert len(every) >= 3
    for case in every:
        assert case.letters
        assert story.told(owner, case.request)
        next_move(case, Policy())
    assert amiss.broken(owner) == []
    assert folders.any_read(owner)


# Killed at every statement ------------------------------------------------------------------


def state(file: Path) -> str:
    """All a database holds, but when its migrations were run."""
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        lines = (line for line in database.iterdump() if '"schema_migration" VALUES' not in line)
        names = database.execute("SELECT name FROM schema_migration ORDER BY name").fetchall()
        return "\n".join([*lines, str(names)])


def images(file: Path, step: str) -> list[tuple[bytes, bytes]]:
    """One migration; what lies in the files before each of its statements, and after the last.
    That is what a process leaves that is killed there.
    """
    wal = Path(f"{file}-wal")
    found: list[tuple[bytes, bytes]] = []

    def keep(_: str = "") -> None:
        found.append((file.read_bytes(), wal.read_bytes() if wal.exists() else b""))

    database = SqliteDatabase(str(file), pragmas={"journal_mode": "wal", "foreign_keys": 1})
    database.connect()
    database.connection().set_trace_callback(keep)
    Runner(database, str(STEPS)).up(step)
    database.connection().set_trace_callback(None)
    database.close()
    keep()
    return found


def killed(file: Path, step: str, statement: int) -> None:
    """The same in a process that is really killed before that statement."""
    child = os.fork()
    if child == 0:
        database = SqliteDatabase(str(file), pragmas={"journal_mode": "wal", "foreign_keys": 1})
        database.connect()
        begun = 0

        def count(_: str) -> None:
            nonlocal begun
            begun += 1
            if begun == statement:
                os.kill(os.getpid(), signal.SIGKILL)

        database.connection().set_trace_callback(count)
        Runner(database, str(STEPS)).up(step)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL


def put(image: tuple[bytes, bytes], file: Path) -> Path:
    file.write_bytes(image[0])
    Path(f"{file}-shm").unlink(missing_ok=True)
    Path(f"{file}-wal").write_bytes(image[1])
    return file


def test_a_migration_that_is_killed_is_done_or_not_begun(tmp_path: Path) -> None:
    """At every statement of every migration; the next start finds one of two known states, and
    completes it. Once in each the process is really killed.
    """
    file, dead = tmp_path / "now.db", tmp_path / "dead.db"
    restore(GOLDEN[0], file)
    statements = 0
    for step in sorted(path.stem for path in STEPS.glob("[0-9]*.py"))[1:]:
        before = state(file)
        start = file.read_bytes()
        found = images(file, step)
        allowed = {before, state(file)}
        assert len(allowed) == 2
        assert {state(put(image, dead)) for image in set(found)} == allowed
        killed(put((start, b""), dead), step, len(found) // 2)
        assert state(dead) == before
        statements += len(found)
    assert statements > 150
    fresh = open_database("now.db", tmp_path)
    assert not (tmp_path / "backups").exists()  # nothing was left to do
    DATABASE.close()
    fresh.close()


def test_a_database_of_a_newer_mailflow_is_refused_and_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "golden.db"
    restore(GOLDEN[-1], file)
    opened = open_database(file.name, tmp_path)
    opened.execute_sql(
        "INSERT INTO schema_migration (name, applied) VALUES ('9999_from_tomorrow', '2030-01-01')"
    )
    DATABASE.close()
    opened.close()
    before = state(file)
    with pytest.raises(NewerSchema, match="9999_from_tomorrow"):
        open_database(file.name, tmp_path)
    DATABASE.close()
    assert state(file) == before
