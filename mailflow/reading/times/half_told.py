"""The half of the day of an hour that was told before it: "Thursday evening works. 7?", "tonight
after 9, or Sunday after 9".

Rules
- An hour without a.m. or p.m. is in the part of its day that was offered last before it, where it
  can be.
- One offered on a day whose morning was refused is in the other half.
- One that was offered before on another day, in a half that was said, is in that half again.
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


def of_its_day(
    one: Proposal, last: Sequence[Stretch], told: Sequence[Told], *, refused: bool
) -> Proposal:
    """A time of the day spoken of `last`, its hours put into the half of that which was `told`."""
    if one.dates or not last:
        return one
    times = tuple(_of_day(said, last[0].first, told, refused=refused) for said in one.times)
    return one._replace(times=times) if times != one.times else one


def _of_day(said: Time, day: date, told: Sequence[Told], *, refused: bool) -> Time:
    """An hour put into the half of its `day` that was `told`; any other time as it is."""
    if not said.loose or said.part is not None or said.same or said.kind is TimeKind.PART_OF_DAY:
        return said
    last = next((one for one in reversed(told) if _day(one) == day), None)
    part = last.said.part if last is not None and last.said is not None else None
    if last is None or part is None or last.slot.kind is not TimeKind.PART_OF_DAY:
        return said
    if last.slot.offered or refused:  # "Saturday morning I'm out, until 11"
        inside = within(said, part)
        return inside if _is_in(inside, part) else said
    hour = _hour(said)
    return _later(said) if part == _MORNING and hour is not None and hour < _HALF_A_DAY else said


def as_before(said: Time, told: Sequence[Told]) -> Time:
    """An hour put into the half in which it was offered before; any other time as it is."""
    if not said.loose or said.part is not None or said.same:
        return said
    known = (one.said for one in reversed(told) if one.said is not None and one.slot.offered)
    last = next((one for one in known if _figures(one) == _figures(said)), None)
    if last is None or (last.loose and last.part is None):
        return said
    return said._replace(first=last.first, last=last.last, part=last.part)


def _figures(said: Time) -> tuple[int | None, int | None]:
    """What a clock of twelve hours shows."""
    first, last = said.first, said.last
    return (
        None if first is None else first % _HALF_A_DAY,
        None if last is None else last % _HALF_A_DAY,
    )


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
