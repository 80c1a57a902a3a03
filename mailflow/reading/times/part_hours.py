"""A part of the day and its exact hour right behind it: "Saturday morning? 16 Jan 10am".

Rule: where an hour of the same day follows next, in the same sentence or the one behind and with
no "or", it stands for the part of the day it is in, or begins less than an hour before; an
afternoon begins at noon, though.

Known limit: an hour that "would be best" of a part told in one sentence stands for all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.told import Told

_NOON: Final = 12
_EARLY: Final = timedelta(hours=1)


def hours_for_parts(told: Sequence[Told]) -> Iterator[Told]:
    """What was told, but the parts of the day that an hour right behind them stands for."""
    for one in told:
        is_part = one.slot.kind is TimeKind.PART_OF_DAY and one.slot.offered
        if not is_part or not _has_hour_next(one, told):
            yield one


def _has_hour_next(one: Told, told: Sequence[Told]) -> bool:
    """Is the next time told the exact hour of this part of the day?"""
    behind = [other for other in told if other.begins > one.begins >= 0]
    hour = min(behind, key=lambda other: other.begins, default=None)
    if hour is None or hour.apart or hour.spread or not hour.slot.offered:
        return False
    near = hour.sentence - one.sentence <= 1 and hour.slot.kind is TimeKind.EXACT
    part, when = one.slot, hour.slot.start
    if not near or not (when and part.start and part.end) or when.date() != part.start.date():
        return False
    early = timedelta() if part.start.hour == _NOON else _EARLY
    return part.start - early <= when < part.end
