"""Databases of earlier versions on a PostgreSQL server: brought up to today, and killed at it.

The golden rows of SQLite, put into tables that the server made by the migrations of then. In CI
the upgrade is killed at every fifteenth statement, and some of the databases are brought up;
`MAILFLOW_KILL_EACH=1` kills at each, and brings up all.
"""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from peewee import Database, PostgresqlDatabase
from playhouse.migrations import Runner

from mailflow.pipeline.moves import next_move
from mailflow.pipeline.policy import Policy
from mailflow.store import cases, migrate, story
from mailflow.store.database import open_database
from mailflow.store.models import DATABASE, OwnerRow
from mailflow.store.tables import ALL_TABLES
from tests.servers.postgres import Postgres
from tests.store.schemas import schema
from tests.store.test_golden import GOLDEN

EACH = int(os.environ.get("MAILFLOW_KILL_EACH", "15"))
#: the oldest, one of a branch of its own, the newest
SOME = GOLDEN if EACH == 1 else [GOLDEN[0], GOLDEN[len(GOLDEN) // 2 - 1], GOLDEN[-1]]
STEPS = Path(migrate.__file__).parent / "migrations"
HISTORY = "schema_migration"
Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def todays(postgres: Postgres) -> set[tuple[object, ...]]:
    """The schema of today's tables."""
    fresh = opened(postgres.new_database())
    with fresh.bind_ctx(ALL_TABLES):
        fresh.create_tables(ALL_TABLES)
        found = schema(fresh)
    fresh.close()
    return found


def ask(url: str, sql: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(url) as connection:
        return connection.execute(sql).fetchall()


def opened(url: str) -> PostgresqlDatabase:
    database = PostgresqlDatabase(url, prefer_psycopg3=True)
    database.connect()
    return database


def folder_of(names: list[str], folder: Path) -> Path:
    """A folder of these migrations alone, as the mailflow had it that knew no others."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in names:
        shutil.copy(STEPS / f"{name}.py", folder)
    return folder


def restore(golden: Path, url: str, folder: Path) -> None:
    """The tables of then by the migrations of then, and the golden rows in them."""
    with closing(sqlite3.connect(":memory:")) as source:
        source.executescript(golden.read_text(encoding="utf-8"))
        taken = [name for (name,) in source.execute(f"SELECT name FROM {HISTORY} ORDER BY name")]
        database = opened(url)
        Runner(database, str(folder_of(taken, folder))).up()
        database.close()
        with psycopg.connect(url) as target:
            target.execute("SET session_replication_role = replica")  # rows in any order
            for name in tables(url):
                fill(source, target, name)


def tables(url: str) -> list[str]:
    told = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
    return [name for (name,) in ask(url, told) if name != HISTORY]


def fill(source: sqlite3.Connection, target: psycopg.Connection[Any], table: str) -> None:
    kinds = dict(
        target.execute(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = %s",
            (table,),
        ).fetchall()
    )
    found = source.execute(f'SELECT * FROM "{table}"')
    columns = [name for name, *_ in found.description]
    assert set(columns) == kinds.keys()
    named, marks = ", ".join(f'"{name}"' for name in columns), ", ".join(["%s"] * len(columns))
    with target.cursor() as cursor:
        cursor.executemany(
            f'INSERT INTO "{table}" ({named}) VALUES ({marks})',
            [
                [fitting(value, kinds[name]) for name, value in zip(columns, row, strict=True)]
                for row in found
            ],
        )
        cursor.execute(
            f"SELECT setval(pg_get_serial_sequence('\"{table}\"', 'id'),"
            f' (SELECT coalesce(max(id), 1) FROM "{table}"))'
        )


def fitting(value: object, kind: str) -> object:
    """What SQLite holds, as a server of then would: no 32 bits go into an INTEGER with a sign."""
    if isinstance(value, int):
        return (
            bool(value) if kind == "boolean" else value & (2**31 - 1 if kind == "integer" else -1)
        )
    return value


def rows(url: str) -> Rows:
    named = tables(url)
    with psycopg.connect(url) as connection:
        return {
            name: connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
            for name in named
        }


@pytest.mark.parametrize("golden", SOME, ids=lambda path: path.stem)
def test_an_old_database_on_a_server_becomes_todays_and_loses_nothing(
    golden: Path, postgres: Postgres, todays: set[tuple[object, ...]], tmp_path: Path
) -> None:
    url = postgres.new_database()
    restore(golden, url, tmp_path / "steps")
    before = rows(url)
    today = open_database(url, tmp_path)
    assert schema(DATABASE.obj) == todays
    after = rows(url)
    assert {name: len(found) for name, found in before.items()} == {
        name: len(after[name]) for name in before
    }
    owner = OwnerRow.get().id
    every = cases.every_case(owner)
    assert len(every) >= 3
    for case in every:
        assert story.told(owner, case.request)
        next_move(case, Policy())
    DATABASE.close()
    today.close()


# Killed -------------------------------------------------------------------------------------


def state(url: str) -> tuple[object, ...]:
    """All that a database holds, but when its migrations were run."""
    database = opened(url)
    try:
        return (schema(database), rows(url), taken(url))
    finally:
        database.close()


def taken(url: str) -> list[str]:
    return [name for (name,) in ask(url, f"SELECT name FROM {HISTORY} ORDER BY name")]


class Watched(psycopg.Cursor[Any]):
    """A cursor that is told of before it asks anything of the server."""

    met: Callable[[psycopg.Connection[Any], object], None] = staticmethod(lambda *_: None)

    def execute(self, query: Any, *arguments: Any, **options: Any) -> Any:
        type(self).met(self.connection, query)
        return super().execute(query, *arguments, **options)


def upgrade(url: str, folder: Path, met: Callable[[psycopg.Connection[Any], object], None]) -> None:
    """What a start of the mailflow does that knows the migrations in the folder."""
    database: Database = opened(url)
    Watched.met = staticmethod(met)
    database.connection().cursor_factory = Watched
    migrate._FOLDER = folder
    migrate.up(database, backups=folder)
    database.close()


def in_a_process(work: Callable[[], None]) -> int:
    """Its exit code, or minus the signal that ended it."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def killed(url: str, folder: Path, statement: int, *, sent: bool = False) -> int:
    """The upgrade in a process that is killed before that statement, or right after it was sent
    and before the server's answer came; its exit code.
    """
    left = statement

    def count(connection: psycopg.Connection[Any], query: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            if sent:
                connection.pgconn.send_query(str(query).encode())
                connection.pgconn.flush()
            os.kill(os.getpid(), signal.SIGKILL)

    return in_a_process(lambda: upgrade(url, folder, count))


def statements(url: str, folder: Path) -> list[str]:
    """All that such a start asks of the server."""
    told = folder / "told"

    def note(_: object, query: object) -> None:
        with told.open("a") as file:
            file.write(" ".join(str(query).split()) + "\n")

    assert in_a_process(lambda: upgrade(url, folder, note)) == 0
    return told.read_text().splitlines()


@pytest.fixture
def pair(postgres: Postgres, tmp_path: Path) -> tuple[str, str]:
    """The oldest golden database twice: one to be killed, one that goes before."""
    found = postgres.new_database(), postgres.new_database()
    for url in found:
        restore(GOLDEN[0], url, tmp_path / "steps")
    return found


def test_a_migration_that_is_killed_on_a_server_is_done_or_not_begun(
    pair: tuple[str, str], tmp_path: Path
) -> None:
    url, ahead = pair
    steps = sorted(path.stem for path in STEPS.glob("[0-9]*.py"))
    met = 0
    for number in range(2, len(steps) + 1):
        folder = folder_of(steps[:number], tmp_path / "steps")
        before = state(url)
        asked = statements(ahead, folder)
        commit = asked.index("COMMIT") + 1
        for statement in range(1, commit + 1):
            met += 1
            if met % EACH == 0 or statement == commit:
                assert killed(url, folder, statement) == -signal.SIGKILL
                assert state(url) == before, asked[statement - 1]
        # The word was on its way: the server may have heard it or not.
        assert killed(url, folder, commit, sent=True) == -signal.SIGKILL
        assert taken(url) in (steps[: number - 1], steps[:number])
        upgrade(url, folder, lambda *_: None)
        assert state(url) == state(ahead) != before
    assert met > 100
