"""What is looked at in the times of the letter answered: dates, hours, clocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.hours.zones import People

# Named here, as an enum is slow to give its members (see `lexemes`).
_DAY, _EXACT = TimeKind.DAY, TimeKind.EXACT


def dates_of(asked: Iterable[Slot]) -> tuple[date, ...]:
    """The dates a letter's times are on, each once."""
    dates = [moment.date() for slot in asked if (moment := slot.start or slot.end)]
    return tuple(dict.fromkeys(dates))


def hours_of(asked: Iterable[Slot]) -> list[Slot]:
    """Those of a letter's times that are no whole days: one can point at them, or just agree."""
    return [slot for slot in asked if slot.kind is not _DAY]


def pointable(asked: Sequence[Slot]) -> list[Slot]:
    """What one can point at in a letter: its hours; where it names none, a few whole days."""
    days = list(asked)
    return hours_of(asked) or (days if len(days) <= _FEW else [])


_FEW = 4


def clocks_of(asked: Sequence[Slot], people: People) -> tuple[Time, ...]:
    """The clock all the letter's times share, on the writer's own: what "same time" means."""
    starts = [slot.start for slot in asked if slot.start and slot.kind is _EXACT]
    local = [start.astimezone(people.sender) for start in starts]
    clocks = {moment.hour * 60 + moment.minute for moment in local}
    return tuple(Time(_EXACT, first=clock) for clock in clocks) if len(clocks) == 1 else ()
