"""Which half of the day an hour is in, by the part of the day it is said of.

Rules
- An hour before noon moves into the part named with it: "8 in the evening" is 20:00.
- One that was put in the afternoon only for want of a.m. or p.m. goes back: "6:15 in the morning";
  from one on, where the part stands right behind it ("2 in the morning", but "mornings until 2").
"""

from __future__ import annotations

from mailflow.reading.times.hours.clock_values import PARTS

_NOON, _DAY, _DAWN = 720, 1440, 300  # minutes of the day
_MORNING = 0


def in_part(minutes: int | None, part: int, *, loose: bool, behind: bool = False) -> int | None:
    """Minutes of the day moved into part `part`; `loose`: neither a.m. nor p.m. was said;
    `behind`: the part stands behind its hour.
    """
    if minutes is None:
        return None
    begin, finish = PARTS[part]
    if minutes > _NOON:
        early = minutes - _NOON
        goes_back = loose and part == _MORNING and (behind or early >= _DAWN) and early < _NOON
        return early if goes_back else minutes
    if begin - 180 <= minutes <= finish + 120:
        return minutes
    other = (minutes + _NOON) % _DAY
    return other if begin - 240 <= other <= finish + 120 else minutes
