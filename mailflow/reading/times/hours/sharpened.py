"""Times said one after the other: which of them sharpens the one before it.

Rules
- "After 3 but before 5" is one stretch; an hour sharpens the part of the day before it, and what
  it is soon after ("after lunch, around 2").
- Of two hours without a.m. or p.m. the second is the later one: "at 6 or 7" is in the evening.

Known limit: "at 2 or 10" may mean either half of the day.
"""

from __future__ import annotations

from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.clock_values import PARTS
from mailflow.reading.times.hours.expressions import Time, within
from mailflow.reading.times.words.lexemes import Cat

_SOON: Final = 240  # minutes
_EVENING: Final = 3
_DINED: Final = range(690, 811)
_EATEN: Final = 75
_NEAR_HOURS: Final = 180
_HALF_A_DAY: Final = 720


def joined(found: list[Time], time: Time, *, apart: bool) -> None:
    """Add a time to a list of them, or let it sharpen the part of the day before it."""
    last = found[-1]
    if last.same and last.kind is TimeKind.AFTER and time.kind is TimeKind.DAY:
        return  # "after that any time"
    both = {last.kind, time.kind}
    if both == {TimeKind.AFTER, TimeKind.BEFORE} and (apart or last.kind is TimeKind.AFTER):
        after, before = sorted((last, time), key=lambda one: one.first is None)
        if after.first is not None and before.last is not None and after.first < before.last:
            zone = after.zone or before.zone
            found[-1] = after._replace(kind=TimeKind.RANGE, last=before.last, zone=zone)
            return
    if not apart and (ended := _ended(last, time)) is not None:
        found[-1] = ended
        return
    leans = time.kind is TimeKind.AFTER or (time.kind is not TimeKind.BEFORE and not apart)
    opens = last.kind is TimeKind.PART_OF_DAY and time.same and leans
    # "all day, from 2"; "kids in bed by 8, any evening after that"; "Tuesday morning, same time"
    if opens or (last.kind is TimeKind.DAY and not apart and time.kind is not TimeKind.DAY):
        found[-1] = time
        return
    if not apart and _is_within(last, time):
        found[-1] = time  # "after lunch, around 2"
        return
    if not apart and _is_beside(last, time):
        return  # "at 1, before lunch"
    if last.kind is TimeKind.PART_OF_DAY and not apart and time.kind is not TimeKind.PART_OF_DAY:
        if (sharper := of_part(last, time)) is not None:
            found[-1] = sharper
            return
    if time.kind is TimeKind.PART_OF_DAY and last.first is not None and _is_the_others(time):
        return  # "7 my side, morning for you"
    if time.kind is TimeKind.PART_OF_DAY and not apart and last.kind is not TimeKind.PART_OF_DAY:
        begin, end = PARTS[time.part or 0]
        inside = within(last, time.part or 0) if last.loose else last
        moment = inside.first if inside.first is not None else inside.last
        if moment is not None and begin - 60 <= moment <= end:
            found[-1] = inside  # "at 8, after the kids are in bed"
            return
    found.append(_ascending(last, time))


def of_part(part: Time, time: Time) -> Time | None:
    """What an hour behind a part of the day makes of it; None where it is out of it."""
    sharper = within(time, part.part or 0)
    begin, end = PARTS[part.part or 0]
    if time.kind is TimeKind.BEFORE and sharper.last == end and part.zone is None:
        return part  # "in the morning, until noon"
    moment = sharper.first if sharper.first is not None else sharper.last
    if moment is None:
        return None
    dined = part.part == _EVENING and moment in _DINED  # dinner may be eaten at noon
    return sharper if dined or begin - 180 <= moment <= end + 180 else None


def _is_the_others(time: Time) -> bool:
    return time.zone is not None and time.zone.cat is Cat.YOURS


def _ended(hour: Time, until: Time) -> Time | None:
    """ "3pm, till 3.45 at most": the hour with its end."""
    if hour.kind is not TimeKind.EXACT or hour.last is not None or hour.first is None:
        return None
    if until.kind is not TimeKind.BEFORE or until.last is None or until.part is not None:
        return None
    if until.last in EDGES or not 0 < until.last - hour.first <= _LASTS:
        return None
    long = until.last - hour.first >= _AN_HOUR
    return hour._replace(kind=TimeKind.RANGE if long else TimeKind.EXACT, last=until.last)


_AN_HOUR: Final = 60
_LASTS: Final = 120


def _is_beside(hour: Time, bound: Time) -> bool:
    """Is it a part of the day that an hour said in full is before or after?"""
    if hour.kind is not TimeKind.EXACT or bound.kind not in {TimeKind.AFTER, TimeKind.BEFORE}:
        return False
    edge = bound.first if bound.first is not None else bound.last
    near = hour.first is not None and edge is not None and abs(edge - hour.first) <= _NEAR_HOURS
    return near and not bound.bare and not bound.loose and edge in EDGES


#: where parts of the day begin and end
EDGES: Final[frozenset[int | None]] = frozenset(edge for part in PARTS for edge in part)


def _is_within(bound: Time, time: Time) -> bool:
    """Is an hour, or a stretch, soon after what it is said to be after, or before?"""
    if time.kind not in {TimeKind.EXACT, TimeKind.RANGE} or time.same or time.first is None:
        return False
    if bound.kind is TimeKind.AFTER and bound.same:
        return True  # "we're open till 6, so call after, like 6.15"
    if bound.kind is TimeKind.AFTER and bound.first is not None:
        # "just after lunch, 1.15": lunch is over when one has eaten
        early = _EATEN if bound.first in EDGES and not (bound.loose or bound.bare) else 0
        return -early <= time.first - bound.first <= _SOON
    if bound.kind is TimeKind.BEFORE and bound.last is not None:
        return 0 < bound.last - (time.last or time.first) <= _SOON
    return False


def _ascending(last: Time, time: Time) -> Time:
    """ "Thursday at 6 or 7": the second of two hours said one after the other is the later one."""
    if not (last.loose and time.loose) or time.part is not None:
        return time
    if last.first is None or time.first is None or time.first > last.first:
        return time
    if not 0 < (time.first - last.first) % _HALF_A_DAY <= _NEAR_HOURS:
        return time
    later = time.last + _HALF_A_DAY if time.last is not None else None
    return time._replace(first=time.first + _HALF_A_DAY, last=later)


def like(said: Time, before: Time) -> Time:
    """ "Same time" is the time before it, "after that" begins where it ended."""
    if said.kind is TimeKind.BEFORE:
        return said._replace(last=before.first, zone=before.zone, same=False)
    if said.kind is not TimeKind.AFTER:
        return before
    ended = before.last if before.last is not None else before.first
    if ended is None and before.part is not None:
        ended = PARTS[before.part][1]  # "My first free evening is Thursday's. After that …"
    return said._replace(first=ended, zone=before.zone, same=False)


def bounded(said: Time, bound: Cat | None) -> Time:
    """ "Before Friday at 3" is before that moment."""
    if said.kind is not TimeKind.EXACT or said.last is not None or bound is None:
        return said
    if bound in {Cat.AFTER, Cat.FROM}:
        return said._replace(kind=TimeKind.AFTER)
    if bound in {Cat.BEFORE, Cat.UNTIL}:
        return said._replace(kind=TimeKind.BEFORE, first=None, last=said.first)
    return said
