"""Which worker serves an owner: one, wherever it runs (failures X3, K7).

On SQLite the lock on the state folder already says who is alone on this machine; the lease
tells a copy of that folder from the folder itself. It remembers the machine and the
database's own file: where one of them is another, somebody copied or moved them, and both
copies may be running. On PostgreSQL the lease is what keeps a second worker away.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from mailflow.store.models_cursors import LeaseRow
from mailflow.store.spelled import spelled


@dataclass(frozen=True, slots=True)
class Here:
    """Where this worker runs. `machine` and `place` are empty where they can't be told."""

    machine: str
    boot: str
    #: the file on SQLite, the state folder on PostgreSQL
    place: str
    #: can nobody else be at the same file, because the state folder is locked?
    is_alone: bool


class LeaseHeld(Exception):
    """Another worker serves this owner now."""


def take(owner: int, here: Here, holder: str, *, now: datetime, length: timedelta) -> bool:
    """Take the lease; True if it was last held from another machine or another file.

    Raises LeaseHeld while that one's time is not over.
    """
    row = LeaseRow.get_or_none(LeaseRow.owner == owner)
    new = {
        "holder": holder,
        "machine": here.machine,
        "boot": here.boot,
        "place": here.place,
        "until": now + length,
    }
    if row is None:
        LeaseRow.create(owner=owner, **new)
        return False
    moved = bool(
        (row.machine and here.machine and row.machine != here.machine)
        or (row.place and here.place and row.place != here.place)
    )
    # The same file under our lock: whoever held it is dead.
    if row.until > now and (moved or not here.is_alone):
        message = (
            f"another mailflow serves this mailbox until {row.until:%Y-%m-%d %H:%M:%S} UTC; "
            "stop it first, or wait. Nothing was sent."
        )
        raise LeaseHeld(message)
    LeaseRow.update(**new).where(
        (LeaseRow.id == row.id) & (LeaseRow.holder == row.holder)
    ).execute()
    return moved


def is_fresh(owner: int, holder: str, *, now: datetime, length: timedelta) -> bool:
    """Is it this worker's, with more than three quarters of its time still to come?"""
    row = _until.first(owner, holder)
    return row is not None and row.until - now > length * 0.75


@spelled
def _until(owner: Any, holder: Any) -> Any:
    mine = (LeaseRow.owner == owner) & (LeaseRow.holder == holder)
    return LeaseRow.select(LeaseRow.until).where(mine)


def renew(owner: int, holder: str, *, now: datetime, length: timedelta) -> bool:
    """Keep the lease; False when somebody else took it."""
    return bool(_renew.run(now + length, owner, holder))


@spelled
def _renew(until: Any, owner: Any, holder: Any) -> Any:
    mine = (LeaseRow.owner == owner) & (LeaseRow.holder == holder)
    return LeaseRow.update(until=until).where(mine)


def release(owner: int, holder: str, *, now: datetime) -> None:
    """End it, so that the next one need not wait."""
    mine = (LeaseRow.owner == owner) & (LeaseRow.holder == holder)
    LeaseRow.update(until=now).where(mine).execute()


def is_held_by(owner: int, holder: str, *, now: datetime) -> bool:
    """Is it this worker's still?"""
    row = LeaseRow.get_or_none((LeaseRow.owner == owner) & (LeaseRow.holder == holder))
    return row is not None and row.until > now
