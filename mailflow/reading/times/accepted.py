"""Times of the letter answered that the reply takes up.

Rules
- "Tuesday works" with one time on that Tuesday in the letter is that time; a clock alone
  ("2pm works") is the letter's where it names it, else it moves to the letter's only date.
- Date and clock as in the letter are the letter's moment, in the letter's zone; so is a bare "7"
  where the letter says 19:00. The same moment told on another clock stays on that.
- A day offered "all day" stays whole; a part of the day with the letter's only hour is that.
- "The second one", "both", "neither" count through the letter's times in their order; who
  names the days he refuses refuses these and no hours of them.
- Plain consent to a letter with a single time accepts it.
- Who calls "our Thursday talk" off refuses the hour it had; who can't "make it", the only one. So
  does whoever refuses the day of an hour agreed on, unless it is the day that he "can't do".
- "Busy until Monday", "from Saturday on I'm at sea" only take days out of what is offered.
- "An hour later?" refuses the hour that is taken else, or the letter's only one, and offers the
  new one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times import moments
from mailflow.reading.times.asked import dates_of, hours_of, pointable
from mailflow.reading.times.hours.clock_values import PARTS
from mailflow.reading.times.sentences.picks import (
    EVERY,
    FIRST_TWO,
    LAST_TWO,
    MIDDLE,
    OF_PART,
    REMAINING,
    Pick,
)
from mailflow.reading.times.told import Tale, Told


def settle(tale: Tale, asked: Sequence[Slot]) -> tuple[Slot, ...]:
    """The slots of a reply, with what it takes up from the letter put in."""
    timed = hours_of(asked)
    told = [one for one in tale.told if not one.away or one.sentence in tale.off]
    slots = [_as_asked(one, timed, tale) for one in told]
    slots = [slot for slot in slots if not _is_outside(slot, slots, timed)]
    if tale.undated:
        pointing = any(pick.offered and pick.index != EVERY for pick in tale.picks)
        slots += _by_clock(tale.undated, timed, dates_of(asked), pointing=pointing)
    chosen = _chosen(tale.picks, slots, asked) if tale.picks else ()
    short = [slot for slot in pointable(asked) if not _is_long(slot)] if chosen else []
    # What is said of "the others" is known when all else is.
    for pick in sorted(chosen, key=lambda pick: pick.index == REMAINING):
        slots += list(_picked(pick, short, slots))
    if chosen:  # "either of yours next week", "Wednesday. The later one."
        slots = [slot for slot in slots if not _is_sharpened(slot, slots)]
    if tale.drops and len(timed) == 1 and all(slot.offered for slot in slots):
        slots = [replace(timed[0], offered=False), *(one for one in slots if one != timed[0])]
    if tale.agreed and len(timed) == 1 and _is_put_off(slots, timed[0]):
        slots = [*slots, replace(timed[0], offered=False)]
    if not slots and tale.consents and len(timed) == 1:
        slots = [timed[0]]
    if tale.either:
        slots += _beside(slots, timed, timedelta(minutes=tale.moved))
    elif tale.moved:
        slots = _moved(slots, timed, timedelta(minutes=tale.moved))
    return tuple(_each_once(slots))


def _is_put_off(slots: Sequence[Slot], hour: Slot) -> bool:
    """Is another hour than the one agreed on asked for, and nothing said of that?"""
    told = any(slot.start == hour.start or _is_its_day(slot, hour) for slot in slots)
    return not told and any(slot.offered and slot.kind is TimeKind.EXACT for slot in slots)


def _beside(slots: Sequence[Slot], timed: Sequence[Slot], by: timedelta) -> Iterator[Slot]:
    """ "Tuesday at 6, or an hour later": of the reply's only hour, or the letter's."""
    hours = [slot for slot in slots if slot.offered and slot.kind is TimeKind.EXACT]
    hours = hours or [slot for slot in timed if slot.kind is TimeKind.EXACT]
    for hour in hours if len(hours) == 1 else ():
        if hour.start is not None:
            yield replace(hour, start=_shifted(hour.start, by), end=None, offered=True)


def _is_outside(slot: Slot, told: Sequence[Slot], timed: Sequence[Slot]) -> bool:
    """ "Thursday's fine, but not before five": the letter's hour of that day is not taken by it."""
    if not slot.offered or slot not in [replace(one, text=slot.text) for one in timed]:
        return False
    return any(
        not one.offered and one.kind in _OPEN and slot.start and _contains(one, slot.start)
        for one in told
    )


_OPEN = (TimeKind.BEFORE, TimeKind.AFTER)


def _contains(one: Slot, moment: datetime) -> bool:
    """Does a stretch with an open end hold a moment of that day?"""
    edge = one.start or one.end
    if edge is None or edge.date() != moment.date():
        return False
    return moment < edge if one.kind is TimeKind.BEFORE else edge < moment


def _moved(slots: list[Slot], timed: Sequence[Slot], by: timedelta) -> list[Slot]:
    """With the letter's hour that is taken, or its only one, put earlier or later."""
    hours = {slot.start: slot for slot in timed if slot.kind is TimeKind.EXACT and slot.start}
    taken = [slot.start for slot in slots if slot.offered and slot.start in hours]
    own = any(slot.offered and slot.kind is TimeKind.EXACT for slot in slots)
    meant = taken if taken or own else list(hours)
    if len(meant) != 1 or meant[0] is None:
        return slots
    old = hours[meant[0]]
    new = _shifted(meant[0], by)
    left = [slot for slot in slots if slot.start != old.start and not _is_its_day(slot, old)]
    return [*left, replace(old, offered=False), replace(old, start=new, end=None, offered=True)]


def _shifted(moment: datetime, by: timedelta) -> datetime:
    """Days are counted by the clock on the wall."""
    if not by % timedelta(days=1):
        return moment + by
    return (moment.astimezone(UTC) + by).astimezone(moment.tzinfo)


def _is_its_day(slot: Slot, hour: Slot) -> bool:
    return slot.kind is TimeKind.DAY and _date(slot) == _date(hour)


def _is_sharpened(stretch: Slot, told: Sequence[Slot]) -> bool:
    """Is a week or a day offered, and an hour of it?"""
    if not stretch.offered or not (_is_long(stretch) or stretch.kind is TimeKind.DAY):
        return False
    shorter = [
        one for one in told if one.offered and not _is_long(one) and one.kind is not stretch.kind
    ]
    return any(moments.holds(stretch, one) for one in shorter)


def _each_once(slots: Iterable[Slot]) -> Iterator[Slot]:
    seen: set[tuple[datetime | None, datetime | None, bool]] = set()
    for slot in slots:
        key = moments.key(slot)
        if key not in seen:
            seen.add(key)
            yield slot


def _as_asked(one: Told, timed: Sequence[Slot], tale: Tale) -> Slot:
    slot, start, off = one.slot, one.slot.start, one.sentence in tale.off
    if slot.kind is TimeKind.BEFORE and slot.offered and slot.end:
        return _up_to(slot, slot.end, timed)
    if start is None or not timed:
        return slot
    if off and slot.kind is TimeKind.AFTER and start.time() == time.min:
        slot = replace(slot, kind=TimeKind.DAY)  # "withdraw from Thursday's talk"
    if slot.kind is TimeKind.DAY and (off or _is_of_hour(one, tale)):
        same = [other for other in timed if other.start and other.start.date() == start.date()]
        hour = replace(same[0], offered=slot.offered, text=slot.text) if len(same) == 1 else None
        return hour or slot
    if slot.kind is TimeKind.PART_OF_DAY and slot.offered:
        early = replace(slot, start=start - _AN_HOUR)  # "Thursday after work"
        inside = [other for other in timed if other.start and moments.holds(early, other)]
        return replace(inside[0], text=slot.text) if len(inside) == 1 else slot
    return _as_asked_at(one, start, timed) if slot.kind is TimeKind.EXACT else _late(one, timed)


def _up_to(slot: Slot, end: datetime, timed: Sequence[Slot]) -> Slot:
    """ "Fine by me, till Monday!", "Thursday's fine, but I have to leave at 10": the hour there is
    on that day.
    """
    day = end.date() - timedelta(days=end.time() == time.min)
    met = [one for one in timed if one.start and one.start.date() == day and one.start < end]
    return replace(met[0], text=slot.text) if len(met) == 1 else slot


def _is_of_hour(one: Told, tale: Tale) -> bool:
    """Is a day named for its hour: taken, or refused where the hour had been agreed on and it is
    not the writer who can't do the day?
    """
    return not one.whole and (one.slot.offered or (tale.agreed and one.sentence not in tale.unable))


def _as_asked_at(one: Told, start: datetime, timed: Sequence[Slot]) -> Slot:
    """An hour as the letter has it, where it is one of the letter's."""
    for other in timed:
        if start == other.start:
            return one.slot  # on its own clock
        if other.start and not one.zoned and _wall(start) == _wall(other.start):
            return replace(one.slot, start=other.start, end=one.slot.end and other.end)
    for other in timed:
        if one.bare and other.start and _half_a_day_off(start, other.start):
            return replace(one.slot, start=other.start, end=None)
    return _late(one, timed)


def _late(one: Told, timed: Sequence[Slot]) -> Slot:
    return _in_evening(one.slot, timed) if one.bare else one.slot


_DAWN, _EVENING, _LATEST_BREAKFAST, _NOON = 6, 17, 8, 12  # hours
_CLOSE = timedelta(hours=3)


def _in_evening(slot: Slot, timed: Sequence[Slot]) -> Slot:
    """ "Make it 9?" to who wrote 20:00; "Monday after 7" to who asked for evenings only."""
    starts = [other.start for other in timed if other.start]
    if slot.start is None or not slot.offered or slot.end is not None or slot.start.hour >= _NOON:
        return slot
    later = slot.start + _HALF_A_DAY
    close = any(abs(_wall(later) - _wall(start)) <= _CLOSE for start in starts)
    early = slot.start.hour < _LATEST_BREAKFAST and all(one.hour >= _EVENING for one in starts)
    return replace(slot, start=later) if close or early else slot


def _half_a_day_off(said: datetime, asked: datetime) -> bool:
    """ "7" where the letter says 19:00 of that day."""
    same_day = said.date() == asked.date()
    return same_day and abs(_wall(said) - _wall(asked)) == _HALF_A_DAY


def _wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def _by_clock(
    undated: Sequence[Told], timed: Sequence[Slot], dates: Sequence[date], *, pointing: bool
) -> Iterator[Slot]:
    """Clocks without a date: the letter's own time, or a new one on its only date; where one
    of the letter's is pointed at, only an hour ("The first, please. I'm useless in the evening").
    """
    walls = {_wall(slot.start): slot for slot in timed if slot.start}
    matching = [(one, other) for one in undated if (other := _by_wall(one, walls))]
    if matching:
        for one, other in matching:
            start = other.start
            if one.zoned and start and one.slot.start:  # on the clock it is said by
                start = start.astimezone(one.slot.start.tzinfo)
            yield replace(other, start=start, offered=one.slot.offered, text=one.slot.text)
    refused = matching and not any(one.slot.offered for one, _ in matching)
    if refused:  # "11 rather than 10": on the day of the 10
        days = {other.start.date() for _, other in matching if other.start}
        new = [one for one in undated if one.slot.offered and _date(one.slot) in days]
        yield from (
            _in_evening(one.slot, timed) if one.bare else one.slot for one in new if len(days) == 1
        )
    elif not matching and len(dates) == 1:
        exact = [one for one in undated if one.slot.kind is TimeKind.EXACT]
        told = exact if pointing else undated
        yield from (_in_evening(one.slot, timed) if one.bare else one.slot for one in told)


def _by_wall(one: Told, walls: Mapping[datetime, Slot]) -> Slot | None:
    if one.slot.start is None:
        return None
    if one.zoned:  # "6 pm our time": on the clock that is named
        halves = (timedelta(0), _HALF_A_DAY) if one.bare else (timedelta(0),)
        meant = {one.slot.start.astimezone(UTC) + half for half in halves}
        return next((slot for slot in walls.values() if slot.start in meant), None)
    wall = _wall(one.slot.start)
    near = [wall, wall - _HALF_A_DAY, wall + _HALF_A_DAY]
    near = near if one.bare or wall.hour < _DAWN else near[:1]  # "9 is too early, 5 is fine"
    return next(
        (walls[when] for when in near if when in walls and when.date() == wall.date()), None
    )


def _chosen(picks: Sequence[Pick], told: Sequence[Slot], asked: Sequence[Slot]) -> Sequence[Pick]:
    """ "Either is fine, let's say the later one": the one of them that is named; and no hours
    where the days are ("neither the 4th nor the 6th").
    """
    dates = dates_of(asked)
    if any(_is_instead(slot, dates) for slot in told):
        # "Both are in the middle of my shift. Friday at 9?"
        picks = [replace(one, offered=False) if _is_guessed(one) else one for one in picks]
    starts = {slot.start for slot in hours_of(asked)}
    if sum(slot.offered and slot.start in starts for slot in told) > 1:
        picks = [pick for pick in picks if pick.index != EVERY]  # "Wednesday and Friday both work"
    off = [slot for slot in told if slot.kind is TimeKind.DAY and not slot.offered]
    if any(_date(slot) in dates for slot in off):
        picks = [pick for pick in picks if pick.index != EVERY or pick.offered]
    if not any(pick.index != EVERY and pick.offered for pick in picks):
        return picks
    return [pick for pick in picks if pick.index != EVERY or not pick.offered]


def _is_instead(slot: Slot, dates: Sequence[date]) -> bool:
    """Is an hour of a day offered that the letter had not named?"""
    return slot.offered and slot.kind is TimeKind.EXACT and _date(slot) not in dates


def _date(slot: Slot) -> date | None:
    return slot.start.date() if slot.start else None


def _is_guessed(pick: Pick) -> bool:
    return pick.index == EVERY and not pick.told


def _picked(pick: Pick, timed: Sequence[Slot], told: Sequence[Slot]) -> Iterator[Slot]:
    pointed = _remaining(timed, told) if pick.index == REMAINING else _pointed_at(pick.index, timed)
    # "Neither is ideal but Wednesday is doable"
    better = [one.start for one in told if one.offered and pick.index == EVERY and not pick.offered]
    for slot in pointed:
        day = slot.kind is TimeKind.DAY and any(_is_of(slot, one) for one in told)
        if not (day or slot.start in better):
            yield replace(slot, offered=pick.offered)


def _remaining(timed: Sequence[Slot], told: Sequence[Slot]) -> Sequence[Slot]:
    """Those of the letter's times of which nothing was said; none where that is all of them."""
    left = [slot for slot in timed if not any(_is_of(slot, one) for one in told)]
    return left if len(left) < len(timed) else ()


def _is_of(asked: Slot, told: Slot) -> bool:
    """Is a time told the one asked for, or its day?"""
    if asked.start is None or told.start is None:
        return False
    whole = told.kind is TimeKind.DAY and told.start.date() == asked.start.date()
    return whole or told.start == asked.start


def _pointed_at(index: int, timed: Sequence[Slot]) -> Sequence[Slot]:
    if index >= OF_PART:
        begin, end = PARTS[index - OF_PART]
        begin -= 60 if end == PARTS[-1][1] else 0  # "the evening one" may be at half past five
        return [slot for slot in timed if slot.start and begin <= _minutes(slot.start) < end]
    if index == EVERY:
        return timed
    if index in {FIRST_TWO, LAST_TWO}:
        return timed[:2] if index == FIRST_TWO else timed[-2:]
    place = len(timed) // 2 if index == MIDDLE else index
    return timed[place:][:1] if place < len(timed) else ()


def _is_long(slot: Slot) -> bool:
    """A week that was asked about is no time to point at."""
    if slot.kind is TimeKind.DAY:
        return False
    return slot.start is not None and slot.end is not None and slot.end - slot.start > _DAY


_DAY, _HALF_A_DAY, _AN_HOUR = timedelta(hours=23), timedelta(hours=12), timedelta(hours=1)


def _minutes(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute
