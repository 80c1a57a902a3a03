"""What waits for the owner's eye, and why: mails that could not be read, events not foreseen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mailflow.store.models_following import HeldRow

#: tries before a mail is set aside and the next one is read
TRIES = 3


@dataclass(frozen=True, slots=True)
class HeldThing:
    place: str
    why: str
    at: datetime


def begin(owner: int, place: str, *, now: datetime) -> int:
    """Count a try, before it is made: a mail that kills the process is counted too."""
    row, _ = HeldRow.get_or_create(
        owner=owner, place=place, defaults={"why": "being read", "at": now}
    )
    HeldRow.update(attempts=HeldRow.attempts + 1).where(HeldRow.id == row.id).execute()
    return int(row.attempts) + 1


def take_back(owner: int, place: str) -> None:
    """The try ended by no fault of the thing: it does not count."""
    HeldRow.update(attempts=HeldRow.attempts - 1).where(
        (HeldRow.owner == owner) & (HeldRow.place == place)
    ).execute()


def done(owner: int, place: str) -> None:
    """It was read after all."""
    HeldRow.delete().where((HeldRow.owner == owner) & (HeldRow.place == place)).execute()


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
