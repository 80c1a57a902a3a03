"""What waits for the owner's eye, and why: mails that could not be read, events not foreseen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mailflow.store.models_following import HeldRow
from mailflow.store.spelled import insert_once, spelled

#: tries before a mail is set aside and the next one is read
TRIES = 3


@dataclass(frozen=True, slots=True)
class HeldThing:
    """Something shown to the owner: where it lies or what it is about, why, since when."""

    place: str
    why: str
    at: datetime


def begin(owner: int, place: str, *, now: datetime) -> int:
    """Count a try, before it is made: a mail that kills the process is counted too."""
    if insert_once(HeldRow, owner=owner, place=place, why="being read", attempts=1, at=now):
        return 1
    _count.run(owner, place)
    return int(_held.first(owner, place).attempts)


@spelled
def _count(owner: Any, place: Any) -> Any:
    return HeldRow.update(attempts=HeldRow.attempts + 1).where(
        (HeldRow.owner == owner) & (HeldRow.place == place)
    )


@spelled
def _held(owner: Any, place: Any) -> Any:
    return HeldRow.select(HeldRow.attempts).where(
        (HeldRow.owner == owner) & (HeldRow.place == place)
    )


def set_aside_of(owner: int, places: list[str]) -> set[str]:
    """Those of these places that are shown to the owner already."""
    return {place for (place,) in _set_aside(owner, places)}


@spelled
def _set_aside(owner: Any, places: Any) -> Any:
    return HeldRow.select(HeldRow.place).where(
        (HeldRow.owner == owner) & HeldRow.place.in_(places) & HeldRow.set_aside
    )


def take_back(owner: int, place: str) -> None:
    """The try ended by no fault of the thing: it does not count."""
    HeldRow.update(attempts=HeldRow.attempts - 1).where(
        (HeldRow.owner == owner) & (HeldRow.place == place)
    ).execute()


def done(owner: int, place: str) -> None:
    """It was read after all."""
    _done.run(owner, place)


@spelled
def _done(owner: Any, place: Any) -> Any:
    return HeldRow.delete().where((HeldRow.owner == owner) & (HeldRow.place == place))


def set_aside(owner: int, place: str, why: str, *, trace: str, now: datetime) -> bool:
    """Show it to the owner and go on. False: it is shown already, for the same reason."""
    row, made = HeldRow.get_or_create(owner=owner, place=place, defaults={"why": why, "at": now})
    if not made and row.set_aside and row.why == why:
        return False
    HeldRow.update(why=why, trace=trace, set_aside=True).where(HeldRow.id == row.id).execute()
    return True


def shown(owner: int) -> list[HeldThing]:
    """All that was set aside, the oldest first."""
    rows = HeldRow.select().where((HeldRow.owner == owner) & HeldRow.set_aside)
    return [HeldThing(row.place, row.why, row.at) for row in rows.order_by(HeldRow.id)]
