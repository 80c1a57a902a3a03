"""The half of the day of an hour whose day was told before it: "Thursday evening works. 7?".

Rules
- An hour without a.m. or p.m. is in the part of its day that was offered last before it, where it
  can be.
- One of a morning that was refused is in the other half.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.stretches import Stretch
from mailflow.reading.times.hours.clock_values import PARTS
from mailflow.reading.times.hours.expressions import Time, within
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.told import Told

_HALF_A_DAY: Final = 720  # minutes
_MORNING: Final = 0
_NEAR: Final = 60  # minutes that an hour may be beside its part of the day


def of_its_day(one: Proposal, last: Sequence[Stretch], told: Sequence[Told]) -> Proposal:
    """A time of the day spoken of `last`, its hours put into the half of that which was `told`."""
    if one.dates or not last:
        return one
    times = tuple(_of_day(said, last[0].first, told) for said in one.times)
    return one._replace(times=times) if times != one.times else one


def _of_day(said: Time, day: date, told: Sequence[Told]) -> Time:
    """An hour put into the half of its `day` that was `told`; any other time as it is."""
    if not said.loose or said.part is not None or said.same or said.kind is TimeKind.PART_OF_DAY:
        return said
    last = next((one for one in reversed(told) if _day(one) == day), None)
    part = last.said.part if last is not None and last.said is not None else None
    if last is None or part is None or last.slot.kind is not TimeKind.PART_OF_DAY:
        return said
    if last.slot.offered:
        inside = within(said, part)
        return inside if _is_in(inside, part) else said
    hour = _hour(said)
    return _later(said) if part == _MORNING and hour is not None and hour < _HALF_A_DAY else said


def _day(one: Told) -> date | None:
    moment = one.slot.start or one.slot.end
    return moment.date() if moment else None


def _is_in(said: Time, part: int) -> bool:
    begin, end = PARTS[part]
    hour = _hour(said)
    return hour is not None and begin - _NEAR <= hour <= end + _NEAR


def _hour(said: Time) -> int | None:
    return said.first if said.first is not None else said.last


def _later(said: Time) -> Time:
    first = None if said.first is None else said.first + _HALF_A_DAY
    last = None if said.last is None else said.last + _HALF_A_DAY
    return said._replace(first=first, last=last, loose=False)
