"""A look at a database before it is opened for work: nothing is migrated, nothing written."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from mailflow.store import migrate
from mailflow.store.database import DatabaseUnfit, connect
from mailflow.store.models import DATABASE, OwnerRow


@dataclass(frozen=True, slots=True)
class Fitness:
    """`place` names it without a password; `pending` are the steps the next start will take."""

    place: str
    exists: bool
    pending: tuple[str, ...] = ()


def look(where: str, state: Path) -> Fitness:
    """What is to be said of it. Raises DatabaseUnfit, and NewerSchema."""
    if "://" not in where and not (state / where).exists():
        return Fitness(str(state / where), exists=False)
    if "://" not in where:
        _refuse_damaged(state / where)
    database = connect(where, state)
    try:
        place = str(state / where) if "://" not in where else where.rpartition("@")[2]
        return Fitness(place, exists=True, pending=tuple(migrate.pending(database)))
    finally:
        database.close()


def owner_of(where: str, state: Path, addresses: Sequence[str]) -> int | None:
    """The owner with one of these addresses, on the database opened as it is; None where there is
    none, or where the next start would bring it up to date. Raises DatabaseUnfit, NewerSchema.
    """
    if "://" not in where and not (state / where).exists():
        return None
    database = connect(where, state)
    DATABASE.initialize(database)
    if migrate.pending(database):
        return None
    keys = [one.casefold() for one in addresses]
    row = OwnerRow.select().where(OwnerRow.address.in_(keys)).order_by(OwnerRow.id).first()
    return int(row.id) if row else None


def _refuse_damaged(path: Path) -> None:
    try:
        with closing(sqlite3.connect(path)) as reading:
            told = [str(row[0]) for row in reading.execute("PRAGMA quick_check(3)")]
    except sqlite3.DatabaseError as error:
        told = [str(error)]
    if told != ["ok"]:
        raise DatabaseUnfit(
            f"{path} is damaged: {'; '.join(told)}. Stop mailflow, keep a copy of the file, and "
            "bring the latest backup back: mailflow restore FILE"
        )
