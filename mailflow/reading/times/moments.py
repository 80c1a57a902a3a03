"""Date + time + zone → `Slot`, with aware moments.

Rules
- A moment that does not exist (clocks go forward) or is double (clocks go back) stands
  as the earlier reading gives it, and is not sure.
- An appointment ends where its end is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times.dates.stretches import Stretch, numbers_days
from mailflow.reading.times.hours.clock_values import PARTS
from mailflow.reading.times.hours.expressions import Time

Moment = tuple[datetime, bool]


def moment(day: date, minutes: int, zone: tzinfo) -> Moment:
    """The moment so many minutes into a local day, and whether it is the only such one."""
    wall = _on_the_wall(day, minutes, zone)
    single = wall.utcoffset() == wall.replace(fold=1).utcoffset()
    return wall, single


def _on_the_wall(day: date, minutes: int, zone: tzinfo) -> datetime:
    days, rest = divmod(minutes, 1440)
    there = day + timedelta(days=days) if days else day
    return datetime(there.year, there.month, there.day, rest // 60, rest % 60, tzinfo=zone)


def timed(day: date, said: Time, zone: tzinfo, *, sure: bool = True) -> Slot:
    """One expression of time on one local day."""
    first, last = said.first, said.last
    if said.kind is TimeKind.DAY:
        first, last = 0, 1440
    elif said.kind is TimeKind.PART_OF_DAY:
        first, last = PARTS[said.part or 0]
    start = moment(day, first, zone) if first is not None else None
    end = moment(day, last, zone) if last is not None else None
    single = all(one is None or one[1] for one in (start, end))
    return Slot(start and start[0], end and end[0], said.kind, sure=sure and single)


def whole(stretch: Stretch, zone: tzinfo) -> Slot:
    """A day, or a stretch of days, from midnight to midnight."""
    kind = TimeKind.DAY if stretch.is_day else TimeKind.RANGE
    start, end = (_on_the_wall(day, 0, zone) for day in (stretch.first, stretch.last))
    return Slot(start, end, kind, sure=stretch.sure)


def opens(slot: Slot) -> datetime:
    """Where a slot begins in UTC, the beginning of time where it is open."""
    return slot.start.astimezone(UTC) if slot.start else datetime.min.replace(tzinfo=UTC)


def closes(slot: Slot) -> datetime:
    """Where a slot ends in UTC; an appointment without an end where it begins."""
    if slot.end is not None:
        return slot.end.astimezone(UTC)
    if slot.kind is TimeKind.EXACT:
        return opens(slot)
    return datetime.max.replace(tzinfo=UTC)


def key(slot: Slot) -> tuple[datetime | None, datetime | None, bool]:
    """What makes two slots the same: their instants, whatever zone they were said in."""
    start = slot.start.astimezone(UTC) if slot.start else None
    ends = slot.end if slot.kind is not TimeKind.EXACT else None
    return start, ends.astimezone(UTC) if ends else None, slot.offered


def begins_in(part: Slot, hour: Slot) -> bool:
    """Does an hour begin in a part of the day, or so soon before it that it is meant?"""
    if not (part.start and part.end and hour.start):
        return False
    return part.start - _QUARTER <= hour.start < part.end


_QUARTER = timedelta(minutes=15)


def holds(outer: Slot, inner: Slot) -> bool:
    """Does one lie within the other?"""
    if inner.start is None and inner.end is not None:
        return opens(outer) < closes(inner) <= closes(outer)
    if inner.end is None and inner.kind is TimeKind.AFTER:
        return opens(outer) <= opens(inner) < closes(outer)
    return opens(outer) <= opens(inner) and closes(inner) <= closes(outer)


def overlap(one: Slot, other: Slot) -> bool:
    """Do two slots share a moment?"""
    return opens(one) <= closes(other) and opens(other) <= closes(one)


#: a working week
WORKDAYS = timedelta(days=4, hours=23)  # Monday to Friday, where the clocks go forward, too
_WEEK = timedelta(days=7)


def is_gone_through(refused: Slot, later: Sequence[Slot]) -> bool:
    """Are times of a stretch that was refused told one by one, or offered?

    "Next week is a zoo: Monday court"; "I'm off from Saturday, so call on Monday at 3".
    """
    begin, end = refused.start, refused.end
    if begin is None:
        return False
    if refused.kind is TimeKind.AFTER and end is None and not begin.hour:
        starts = [slot.start for slot in later if slot.offered and slot.start is not None]
        return any(begin <= start < begin + _WEEK for start in starts)
    if refused.kind is not TimeKind.RANGE or end is None or begin.weekday():
        return False
    return end - begin >= WORKDAYS and any(holds(refused, slot) for slot in later)


def are_days(week: Stretch, times: Sequence[Time]) -> bool:
    """Is what was read as hours of a week the numbers of its days ("next week (15-19)")?"""
    if len(week.days) < _WORKING or len(times) != 1 or not times[0].loose:
        return False
    begin, end = times[0].first, times[0].last
    if begin is None or end is None or begin % 60 or end % 60:
        return False
    hours = ((begin // 60 - less, end // 60 - less) for less in (0, 12))
    return any(numbers_days(week, first, last) for first, last in hours)


_WORKING = 5  # days
