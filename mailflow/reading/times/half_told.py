"""The half of the day of an hour that was told before it: "Thursday evening works. 7?", "tonight
after 9, or Sunday after 9".

Rules
- An hour without a.m. or p.m. is in the part of its day that was offered last before it, where it
  can be.
- One offered on a day whose morning was refused is in the other half.
- One that was offered before on another day, in a half that was said, is in that half again; so
  is one up to two hours from it, in the same sentence ("Monday 6pm, Tuesday 7").
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
from mailflow.reading.times.sentences.told_hours import edge, moved
from mailflow.reading.times.told import Told

_HALF_A_DAY: Final = 720  # minutes
_MORNING: Final = 0
_DAY: Final = TimeKind.DAY  # told with no hour, its date alone may be said again
_NEAR: Final = 60  # minutes that an hour may be beside its part of the day


def in_told_half(
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
    named = (one for one in reversed(told) if one.day == day)
    last = next((one for one in named if one.said is not None or one.slot.kind is not _DAY), None)
    part = last.said.part if last is not None and last.said is not None else None
    if last is None or part is None or last.slot.kind is not TimeKind.PART_OF_DAY:
        return said
    if last.slot.offered or refused:  # "Saturday morning I'm out, until 11"
        inside = within(said, part)
        return inside if _is_in(inside, part) else said
    hour = edge(said)
    early = part == _MORNING and hour is not None and hour < _HALF_A_DAY
    return moved(said, _HALF_A_DAY) if early else said


def as_before(said: Time, told: Sequence[Told], sentence: int) -> Time:
    """An hour put into the half in which it was offered before, or beside the one offered right
    before it in its sentence; any other time as it is.
    """
    if _is_settled(said) or said.same:
        return said
    figures = _figures(said)
    known = [one for one in told if one.slot.offered and one.said is not None]
    alike = (one.said for one in reversed(known) if one.said and _figures(one.said) == figures)
    if (last := next(alike, None)) is not None:
        return said._replace(first=last.first, last=last.last) if _is_settled(last) else said
    beside = known[-1] if known and known[-1].sentence == sentence else None
    if beside is None or beside.said is None or beside.said.loose:
        return said  # "Monday evening after 8, or Tuesday at 9": the evening is Monday's
    other = said._replace(first=_turned(said.first), last=_turned(said.last), loose=False)
    far, near = _apart(said, beside.said), _apart(other, beside.said)
    if far <= _BESIDE < near:
        return said._replace(loose=False)
    return other if near <= _BESIDE < far else said


_BESIDE: Final = 120  # minutes from the hour told before


def _is_settled(said: Time) -> bool:
    """Is it known in which half of the day it is?"""
    return not said.loose or said.part is not None


def _turned(minutes: int | None) -> int | None:
    """The same figures in the other half of the day."""
    return None if minutes is None else (minutes + _HALF_A_DAY) % (2 * _HALF_A_DAY)


def _figures(said: Time) -> tuple[int | None, int | None]:
    """What a clock of twelve hours shows."""
    first, last = said.first, said.last
    return (
        None if first is None else first % _HALF_A_DAY,
        None if last is None else last % _HALF_A_DAY,
    )


def _apart(one: Time, other: Time) -> int:
    hour, before = edge(one), edge(other)
    return 2 * _HALF_A_DAY if hour is None or before is None else abs(hour - before)


def _is_in(said: Time, part: int) -> bool:
    begin, end = PARTS[part]
    hour = edge(said)
    return hour is not None and begin - _NEAR <= hour <= end + _NEAR
