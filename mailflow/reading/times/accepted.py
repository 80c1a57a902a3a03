"""Times of the letter answered that the reply takes up.

Rules
- "Tuesday works" with one time on that Tuesday in the letter is that time; a clock alone
  ("2pm works") is the letter's where it names it, else it moves to the letter's only date.
- Date and clock as in the letter are the letter's moment, in the letter's zone; so is the
  same moment told on the writer's own clock.
- "The second one", "both", "neither" count through the letter's times in their order.
- Plain consent to a letter with a single time accepts it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times import moments
from mailflow.reading.times.clocks import PARTS
from mailflow.reading.times.picks import EVERY, MIDDLE, OF_PART, Pick
from mailflow.reading.times.told import Tale, Told, dates_of


def settle(tale: Tale, asked: Sequence[Slot]) -> tuple[Slot, ...]:
    """The slots of a reply, with what it takes up from the letter put in."""
    timed = [slot for slot in asked if slot.kind is not TimeKind.DAY]
    slots = [_as_asked(one, timed) for one in tale.told]
    slots += _by_clock(tale.undated, timed, dates_of(asked))
    for pick in _chosen(tale.picks):
        slots += _picked(pick, [slot for slot in timed if not _is_long(slot)])
    if not slots and tale.consents and len(timed) == 1:
        slots = [timed[0]]
    return tuple(_each_once(slots))


def _each_once(slots: Iterable[Slot]) -> Iterator[Slot]:
    seen: set[tuple[datetime | None, datetime | None, bool]] = set()
    for slot in slots:
        key = moments.key(slot)
        if key not in seen:
            seen.add(key)
            yield slot


def _as_asked(one: Told, timed: Sequence[Slot]) -> Slot:
    slot = one.slot
    if slot.start is None or not timed:
        return slot
    if slot.kind is TimeKind.DAY and slot.offered:
        same = [other for other in timed if other.start and other.start.date() == slot.start.date()]
        return replace(same[0], text=slot.text) if len(same) == 1 else slot
    if slot.kind is TimeKind.EXACT:
        for other in timed:
            if other.start and _is_same(slot.start, other.start, walls=not one.zoned):
                return replace(slot, start=other.start, end=slot.end and other.end)
    return slot


def _is_same(said: datetime, asked: datetime, *, walls: bool) -> bool:
    return said == asked or (walls and _wall(said) == _wall(asked))


def _wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def _by_clock(
    undated: Sequence[Told], timed: Sequence[Slot], dates: Sequence[date]
) -> Iterator[Slot]:
    """Clocks without a date: the letter's own time, or a new one on its only date."""
    walls = {_wall(slot.start): slot for slot in timed if slot.start}
    matching = [
        (one, walls[_wall(one.slot.start)])
        for one in undated
        if one.slot.start and _wall(one.slot.start) in walls
    ]
    if matching:
        for one, other in matching:
            yield replace(other, offered=one.slot.offered, text=one.slot.text)
    elif len(dates) == 1:
        yield from (one.slot for one in undated)


def _chosen(picks: Sequence[Pick]) -> Sequence[Pick]:
    """ "Either is fine, let's say the later one": the one of them that is named."""
    if not any(pick.index != EVERY and pick.offered for pick in picks):
        return picks
    return [pick for pick in picks if pick.index != EVERY or not pick.offered]


def _picked(pick: Pick, timed: Sequence[Slot]) -> Iterator[Slot]:
    for slot in _pointed_at(pick.index, timed):
        yield replace(slot, offered=pick.offered)


def _pointed_at(index: int, timed: Sequence[Slot]) -> Sequence[Slot]:
    if index >= OF_PART:
        begin, end = PARTS[index - OF_PART]
        return [slot for slot in timed if slot.start and begin <= _minutes(slot.start) <= end]
    if index == EVERY:
        return timed
    place = len(timed) // 2 if index == MIDDLE else index
    return timed[place:][:1] if place < len(timed) else ()


def _is_long(slot: Slot) -> bool:
    """A week that was asked about is no time to point at."""
    return slot.start is not None and slot.end is not None and slot.end - slot.start > _DAY


_DAY = timedelta(hours=23)


def _minutes(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute
