"""A part of the day and its hours right behind it: "Saturday morning? 16 Jan 10am".

Rules
- Where an hour of the same day follows next, in the same sentence or the one behind and with no
  "or", it stands for the part of the day it is in, or begins less than an hour before; an
  afternoon begins at noon, though.
- So does a stretch of hours in the same sentence ("Thursday morning, and any time from 10 to 12").

Known limit: an hour that "would be best" of a part told in one sentence stands for all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.told import Told

_NOON: Final = 12
#: how many sentences behind the part an hour, or a stretch of hours, may be told
_REACH: Final = {TimeKind.EXACT: 1, TimeKind.RANGE: 0}
_EARLY: Final = timedelta(hours=1)


def hours_for_parts(told: Sequence[Told]) -> Iterator[Told]:
    """What was told, but the parts of the day that an hour right behind them stands for."""
    for at, one in enumerate(told):
        is_part = one.slot.kind is TimeKind.PART_OF_DAY and one.slot.offered
        if not is_part or not _has_hour_next(one, told, told[at + 1 :]):
            yield one


def _has_hour_next(one: Told, told: Sequence[Told], later: Sequence[Told]) -> bool:
    """Is the next time told the hour, or the hours, of this part of the day?

    `later`: what was told after it, which may begin in the same words.
    """
    same = [other for other in later if other.begins == one.begins >= 0]
    behind = same or [other for other in told if other.begins > one.begins >= 0]
    hour = min(behind, key=lambda other: other.begins, default=None)
    if hour is None or hour.apart or hour.spread or not hour.slot.offered:
        return False
    reach = _REACH.get(hour.slot.kind, -1)
    near = hour.sentence - one.sentence <= reach
    part, when = one.slot, hour.slot.start
    if not near or not (when and part.start and part.end) or when.date() != part.start.date():
        return False
    early = timedelta() if part.start.hour == _NOON else _EARLY
    return part.start - early <= when < part.end
