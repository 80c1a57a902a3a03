"""Numbered migrations, each one transaction, a backup first, a newer schema refused.

playhouse.migrations is not safe when two processes start at once (2 of 3 fail): a lock
file stands around it on SQLite, an advisory lock on PostgreSQL.
"""

from __future__ import annotations

import fcntl
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from peewee import Database, SqliteDatabase

_FOLDER = Path(__file__).parent / "migrations"

# Any number will do as long as no other program on that server takes it.
_ADVISORY_LOCK = 0x6D61696C


class NewerSchema(Exception):
    """The database was written by a newer mailflow."""


def up(database: Database, *, backups: Path) -> list[str]:
    """Bring the schema up to date and return the names of the steps taken.

    Raises NewerSchema, touching nothing, where the database knows steps that we don't.
    """
    if _is_current(database):
        return []
    # Loaded where there is something to do: it brings the drivers of every database along.
    from playhouse.migrations import Runner  # noqa: PLC0415

    with _alone(database):
        runner = Runner(database, str(_FOLDER))
        status = runner.status()
        _refuse_newer(status)
        applied = [step.name for step in status if step.applied]
        due = [step.name for step in status if not step.applied]
        if applied and due:
            _back_up(database, backups / f"before-{due[0]}.db")
        names: list[str] = runner.up()
        return names


def _is_current(database: Database) -> bool:
    """Were exactly our steps taken? The usual case by far, told by playhouse's own table."""
    if not database.table_exists("schema_migration"):
        return False
    rows = database.execute_sql("SELECT name FROM schema_migration").fetchall()
    return {name for (name,) in rows} == {path.stem for path in _FOLDER.glob("[0-9]*.py")}


def pending(database: Database) -> list[str]:
    """The names of the steps that `up` would take. Raises NewerSchema."""
    if _is_current(database):
        return []
    from playhouse.migrations import Runner  # noqa: PLC0415  # as in `up`

    status = Runner(database, str(_FOLDER)).status()
    _refuse_newer(status)
    return [step.name for step in status if not step.applied]


def _refuse_newer(status: Iterable[Any]) -> None:
    unknown = [step.name for step in status if step.path is None]
    if unknown:
        message = (
            f"the database has steps this mailflow does not know ({', '.join(unknown)}). "
            "Nothing was changed. Install the newer mailflow again, or restore a backup."
        )
        raise NewerSchema(message)


def _back_up(database: Database, target: Path) -> None:
    """SQLite's online backup; a PostgreSQL server's backups are its administrator's."""
    if not isinstance(database, SqliteDatabase):
        return
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with sqlite3.connect(target) as copy:
        database.connection().backup(copy)
    copy.close()
    target.chmod(0o600)


@contextmanager
def _alone(database: Database) -> Iterator[None]:
    if not isinstance(database, SqliteDatabase):
        database.execute_sql("SELECT pg_advisory_lock(%s)", (_ADVISORY_LOCK,))
        try:
            yield
        finally:
            database.execute_sql("SELECT pg_advisory_unlock(%s)", (_ADVISORY_LOCK,))
        return
    with in_turn(database.database):
        yield


@contextmanager
def in_turn(file: str | Path) -> Iterator[None]:
    """Do to a SQLite file what only one process may do at a time."""
    with Path(f"{file}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
