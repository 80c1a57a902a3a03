"""A copy of the database while it is used, and the way back.

SQLite's online backup takes the write-ahead log in; `cp` does not (failures D5). A copy put
back is another file, so that the next start asks before it writes to anybody: letters may
have gone out since the copy was made (failures K6). A PostgreSQL is backed up by its own
tools.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from peewee import SqliteDatabase

from mailflow.store.models import DATABASE


class BackupFailed(Exception):
    """No copy was made, or none put back; the message says what to do."""


def back_up(target: Path) -> None:
    """Copy the opened database to a new file, readable by its owner only, and check the copy.

    Raises BackupFailed, leaving nothing behind.
    """
    if not isinstance(DATABASE.obj, SqliteDatabase):
        message = "the database is a PostgreSQL server's; back it up by pg_dump"
        raise BackupFailed(message)
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        message = f"{target}: {error.strerror}. Nothing was written; name a new file."
        raise BackupFailed(message) from error
    try:
        with closing(sqlite3.connect(target)) as copy:
            DATABASE.connection().backup(copy)
        _check(target)
    except (sqlite3.Error, BackupFailed) as error:
        target.unlink()
        message = f"{target}: {error}. No copy was made; see that there is room for it."
        raise BackupFailed(message) from error


def restore(source: Path, target: Path, *, now: datetime) -> Path | None:
    """Put a copy in the database's place; the old one is kept aside and its path returned.

    Nobody may have the database open: the caller holds the lock of the state folder. Raises
    BackupFailed, changing nothing.
    """
    _check(source)
    fresh = target.with_name(f"{target.name}.restoring")
    fresh.unlink(missing_ok=True)
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(fresh)) as new:
        old.backup(new)
    aside = None
    if target.exists():
        aside = target.with_name(f"{target.name}.before-restore-{now:%Y%m%dT%H%M%S}")
        _put_aside(target, aside)
    fresh.replace(target)
    return aside


def _put_aside(target: Path, aside: Path) -> None:
    """Away with the old one as it is, for it may be damaged; its log belongs to it."""
    for rest in ("", "-wal", "-shm"):
        part = Path(f"{target}{rest}")
        if part.exists():
            part.rename(f"{aside}{rest}")


def _check(path: Path) -> None:
    """Is it a whole database of mailflow's? Raises BackupFailed."""
    if not path.is_file():
        message = f"{path}: no such file"
        raise BackupFailed(message)
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as opened:
            found = opened.execute("PRAGMA integrity_check").fetchone()[0]
            known = opened.execute("SELECT count(*) FROM schema_migration").fetchone()[0]
    except sqlite3.Error as error:
        message = f"{path}: {error}; it is no database of mailflow's. Nothing was changed."
        raise BackupFailed(message) from error
    if found != "ok" or not known:
        message = f"{path}: the file is damaged ({found}). Nothing was changed; take another copy."
        raise BackupFailed(message)
