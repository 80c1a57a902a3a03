"""Opening the database, and the unit of work.

SQLite runs with WAL and synchronous=FULL, read back at start: NORMAL lost acknowledged
commits in power cuts, FULL none. A unit is one BEGIN IMMEDIATE transaction: a deferred one
fails with "database is locked" when it turns into a writer after another process wrote.
No unit spans a network call. What costs nothing to find out again need not wait for the disk
(`durable=False`): WAL keeps the order, so that a later unit is never there without it.

A full disk, a lost server and a lock that stays are told as StoreUnavailable: nothing of the
unit was kept, and the same unit may be tried again later. After a wait for the disk that
failed, the log is first written out into the file: Linux tells of octets it could not write
once, and counts them as written from then on, so that a later unit could be acknowledged
and yet stand behind a gap in the log, where no reader finds it after a power cut.
"""

from __future__ import annotations

import atexit
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path

from peewee import (
    Database,
    DatabaseError,
    InterfaceError,
    OperationalError,
    SqliteDatabase,
)

from mailflow.fault import fault
from mailflow.store import migrate
from mailflow.store.drivers import load_postgres
from mailflow.store.models import DATABASE, AimRow, ContactRow, OwnerRow

#: what a commit waits for: the disk, or (in WAL) only the file's order
_FULL, _NORMAL = 2, 1

#: the SQLite files whose logs may hold what never reached the disk
_DOUBTED: set[Path] = set()

_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": _FULL,
    "foreign_keys": 1,
    "busy_timeout": 10_000,
}


class DatabaseUnfit(Exception):
    """The database can't be used; the message says why and what to do."""


class StoreUnavailable(Exception):
    """The database can't be read or written now; nothing was kept. Trying later may help."""


def open_database(where: str, state: Path) -> Database:
    """Open, check and migrate: a file (relative to the state folder) or postgresql://….

    Raises DatabaseUnfit, or migrate.NewerSchema for a database of a newer mailflow.
    """
    database = connect(where, state)
    DATABASE.initialize(database)
    migrate.up(database, backups=state / "backups")
    return database


@atexit.register
def _close() -> None:
    """The last one to leave a SQLite file writes its log into it and takes the log away."""
    if DATABASE.obj is not None:
        DATABASE.close()


def connect(where: str, state: Path) -> Database:
    """A connection as mailflow wants it; nothing is migrated. Raises DatabaseUnfit."""
    return _postgres(where) if "://" in where else _sqlite(state / where)


def copy_database(where: str, state: Path, folder: Path) -> str:
    """Copy a SQLite file, as it is in this moment, into a folder; the copy's name there.

    Raises DatabaseUnfit for a server's database.
    """
    if "://" in where:
        message = "a dry run works on a copy, and a server's database can't be copied for it"
        raise DatabaseUnfit(message)
    source = state / where
    if source.exists():
        with (
            closing(sqlite3.connect(source)) as live,
            closing(sqlite3.connect(folder / "copy.db")) as copy,
        ):
            live.backup(copy)
    return "copy.db"


def _sqlite(path: Path) -> SqliteDatabase:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        # Made here so that nobody else can ever read it.
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    database = SqliteDatabase(str(path), pragmas=_PRAGMAS)
    try:
        with nullcontext() if _has_log(path) else migrate.in_turn(path):
            database.connect()
        found = {name: database.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in _PRAGMAS}
    except OperationalError as error:
        message = f"{path}: {error}. Check that the folder may be written and the disk has room."
        raise DatabaseUnfit(message) from error
    if found != _PRAGMAS:
        message = f"{path}: SQLite refused a setting: wanted {_PRAGMAS}, got {found}"
        raise DatabaseUnfit(message)
    return database


def _has_log(path: Path) -> bool:
    """Is the file in WAL mode, by its header (bytes 18 and 19 of the SQLite file format)? To turn
    it takes the file alone: of three processes that did so at once some were told at once that it
    is locked, whatever their patience.
    """
    with path.open("rb") as file:
        return file.read(20)[18:] == b"\2\2"


def _postgres(url: str) -> Database:
    try:
        load_postgres()
    except ImportError as error:
        message = (
            "store.database names a PostgreSQL server, and its driver is not installed: "
            "pip install 'mailflow[postgres]'"
        )
        raise DatabaseUnfit(message) from error
    from mailflow.store.postgres import Postgres  # noqa: PLC0415  # for nothing on SQLite

    database: Database = Postgres(url, prefer_psycopg3=True)
    try:
        database.connect()
    except OperationalError as error:
        message = f"store.database: {error}"
        raise DatabaseUnfit(message) from error
    return database


@contextmanager
def unit(*, durable: bool = True) -> Iterator[None]:
    """One unit of work: all of it is committed at the end, or none. Raises StoreUnavailable.

    `durable=False` is for what is found out again: how far a folder was scanned, that a mail is
    about to be read. The disk is not waited for, which takes longer than all the rest; a kill
    of the program undoes nothing of it, a power cut may undo the last such units, in order.
    """
    is_sqlite = isinstance(DATABASE.obj, SqliteDatabase)
    with told_as_unavailable():
        if DATABASE.is_closed():
            DATABASE.connect()
        is_outer = not DATABASE.in_transaction()
        if is_sqlite and is_outer:
            _write_out_doubted_log()
            # Said by each unit for itself, so that none can inherit the other's.
            DATABASE.execute_sql(f"PRAGMA synchronous = {_FULL if durable else _NORMAL}")
        with DATABASE.atomic(*(("IMMEDIATE",) if is_sqlite else ())):
            if is_outer and not is_sqlite and not durable:
                DATABASE.execute_sql("SET LOCAL synchronous_commit = off")
            yield
            fault("commit", full=_full)
        fault("committed", full=_full)


@contextmanager
def told_as_unavailable() -> Iterator[None]:
    """Peewee's word for a lost, full or locked database in the store's own."""
    try:
        yield
    except (OperationalError, InterfaceError) as last:
        error = _first(last)
        if (file := file_of()) and _is_of_the_disk(error):
            _DOUBTED.add(file)
        if not isinstance(DATABASE.obj, SqliteDatabase) and not DATABASE.in_transaction():
            DATABASE.close()
        message = f"the database could not be used: {error}. Nothing was changed; it is tried again"
        raise StoreUnavailable(message) from last


def _first(error: Exception) -> Exception:
    """What failed at first: where the disk fails SQLite has rolled back by itself, and Peewee's own
    try to do so fails, too.
    """
    earlier = error.__context__
    while earlier is not None and not isinstance(earlier, StoreUnavailable):
        if isinstance(earlier, OperationalError):
            error = earlier
        earlier = earlier.__context__
    return error


def _is_of_the_disk(error: Exception) -> bool:
    """SQLite's "disk I/O error", whatever was done just then."""
    code: int = getattr(getattr(error, "orig", None), "sqlite_errorcode", 0)
    return code & 0xFF == sqlite3.SQLITE_IOERR


def _write_out_doubted_log() -> None:
    """Put all that the log holds into the file, waiting for the disk, and begin an empty log.
    Raises OperationalError where that fails too, or another process reads just now.
    """
    if (file := file_of()) not in _DOUBTED:
        return
    busy, *_ = DATABASE.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        message = "a write to the disk failed, and others read the log that has to be written out"
        raise OperationalError(message)
    check_whole()
    _DOUBTED.discard(file)


def _full() -> Exception:
    """What SQLite says when the disk is full."""
    return OperationalError("database or disk is full")


def check_whole() -> None:
    """Let SQLite look through its file. Raises DatabaseUnfit where it is damaged (failures D4):
    what can't be read right is never worked with, and never sent.
    """
    file = file_of()
    if file is None:
        return
    try:
        found = str(DATABASE.execute_sql("PRAGMA quick_check(1)").fetchone()[0])
    except DatabaseError as error:
        found = str(error)
    if found != "ok":
        message = (
            f"{file}: the database is damaged ({found}). Nothing was sent. Put a copy back: "
            "mailflow restore FILE; older ones lie in the folder “backups” beside it"
        )
        raise DatabaseUnfit(message)


def file_of() -> Path | None:
    """The database's file; None for a server's."""
    is_file = isinstance(DATABASE.obj, SqliteDatabase)
    return Path(DATABASE.obj.database) if is_file else None


def owner_id(address: str, name: str, *, further: Sequence[str] = ()) -> int:
    """The row of this owner, made if it is not there.

    Where nobody else shares the database, an owner is known again by a `further` address too,
    so that another one may come first in the config without the story of years being left
    behind; also where a start in between had begun an empty one.
    """
    key = address.casefold()
    with told_as_unavailable():
        mine = OwnerRow.get_or_none(OwnerRow.address == key)
        if mine is not None and _has_story(mine):
            return int(mine.id)  # as almost always: nothing is written, and no lock waited for
    with unit():
        mine = OwnerRow.get_or_none(OwnerRow.address == key)
        if mine is None or not _has_story(mine):
            mine = _known_otherwise(key, further) or mine
        row = mine or OwnerRow.create(address=key, name=name)
    return int(row.id)


def _known_otherwise(key: str, further: Sequence[str]) -> OwnerRow | None:
    """The only owner with a story, if it is one of these addresses'; it bears `key` from now on."""
    own = {key, *(one.casefold() for one in further)}
    rows = list(OwnerRow.select())
    if any(row.address not in own for row in rows):
        return None
    old = next((row for row in rows if row.address != key and _has_story(row)), None)
    if old is not None:
        OwnerRow.delete().where(OwnerRow.address == key).execute()
        OwnerRow.update(address=key).where(OwnerRow.id == old.id).execute()
    return old


def _has_story(row: OwnerRow) -> bool:
    return any(of.select().where(of.owner == row.id).exists() for of in (ContactRow, AimRow))


def strangers(owner: int) -> list[str]:
    """The addresses of the other owners that have a story here, where this one has none yet."""
    mine: list[OwnerRow] = []
    others: list[OwnerRow] = []
    for row in OwnerRow.select().order_by(OwnerRow.id):
        (mine if row.id == owner else others).append(row)
    if any(map(_has_story, mine)):
        return []
    return [row.address for row in others if _has_story(row)]
