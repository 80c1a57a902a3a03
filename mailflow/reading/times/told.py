"""What was told of times, and what of it stays when all has been said.

Rules
- The sharper of two offers stays ("Thursday afternoon. Say 3?"), and no whole day beside
  an hour of it; a day refused further on is not offered. So does the day of a week said next
  ("mornings next week. Wed?").
- What is refused is taken out of a stretch ("any day but Friday").
- The same instant in two zones is said once; so is the same said more vaguely for the
  other's clock ("4pm here, so in the evening for you").

Known limits: a change of mind is seen for whole days, and for hours said again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times import moments
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.hours.sharpened import EDGES
from mailflow.reading.times.hours.zones import ZoneWord
from mailflow.reading.times.sentences.picks import Pick

# Named here, as an enum is slow to give its members (see `lexemes`).
_DAY, _EXACT = TimeKind.DAY, TimeKind.EXACT
_HOURS = frozenset({TimeKind.EXACT, TimeKind.RANGE})
_AFTER_OR_BEFORE = frozenset({TimeKind.AFTER, TimeKind.BEFORE})
_OPENED = frozenset({TimeKind.EXACT, TimeKind.AFTER})
_NOON = 12
_ELSEWHERE, _SOON_AFTER = timedelta(days=9), timedelta(hours=3)


class Told(NamedTuple):
    """A slot as told. `spread`: one of several days named at once; `leaning`: its date
    comes from an earlier sentence; `apart`: "or" stands before it; `said`: the time in it;
    `preferred`: it would suit best, and others too; `away`: an absence up to a day, or
    from one on; `begins`: where it stands in the text, -1 where only another tells it.
    """

    slot: Slot
    sentence: int
    spread: bool = False
    leaning: bool = False
    apart: bool = False
    said: Time | None = None
    preferred: bool = False
    away: bool = False
    begins: int = -1

    @property
    def moment(self) -> datetime | None:
        """When it begins, or when it ends where that alone is told."""
        return self.slot.start or self.slot.end

    @property
    def day(self) -> date | None:
        """The day of its moment."""
        return self.moment.date() if self.moment else None

    @property
    def zoned(self) -> bool:
        """Is a zone said with it?"""
        return self.said is not None and self.said.zone is not None

    @property
    def bare(self) -> bool:
        """Is it an hour that may be one before noon or after?"""
        return self.said is not None and self.said.loose and self.said.part is None

    @property
    def in_words(self) -> bool:
        """Is it after or before a part of the day, and no hour ("after lunch")?"""
        if self.said is None or self.said.loose:
            return False
        return not EDGES.isdisjoint({self.said.first, self.said.last})

    @property
    def whole(self) -> bool:
        """Is it "all day" in so many words?"""
        return self.said is not None and self.said.kind is _DAY


class Manner(NamedTuple):
    """How something is said: offered or not, in which words and where, with which zone."""

    offered: bool
    words: str
    begins: int = -1
    apart: bool = False
    here: ZoneWord | None = None
    leaning: bool = False
    preferred: bool = False

    def of(self, slot: Slot) -> Slot:
        """A slot, offered or refused so, and in these words."""
        return Slot(slot.start, slot.end, slot.kind, self.offered, self.words, slot.sure)


class Waiting(NamedTuple):
    """A time that waits for its date; said in `sentence`, up to node `last` of it."""

    said: Time
    manner: Manner
    sentence: int
    last: int


@dataclass(frozen=True, slots=True)
class Tale:
    """All that was told. `consents`: plain agreement; `moved`: by how many minutes the letter's
    time is asked for earlier or later, `either`: or as it is; `off`: the sentences that call off
    what was agreed, `drops`: without its day; `unable`: those that tell what the writer can't do;
    `agreed`: the letter's time was agreed on before.
    """

    told: tuple[Told, ...] = ()
    picks: tuple[Pick, ...] = ()
    undated: tuple[Told, ...] = ()
    consents: bool = False
    moved: int = 0
    off: frozenset[int] = frozenset()
    drops: bool = False
    unable: frozenset[int] = frozenset()
    agreed: bool = False
    either: bool = False


def kept(told: Sequence[Told]) -> Iterator[Told]:
    """What is left when all has been said."""
    seen: set[tuple[datetime | None, datetime | None, bool]] = set()
    for at, one in enumerate(told):
        others = [other for other in told if other is not one]
        if one.slot.offered:
            dropped = _struck(one, others) or _sharpened(one, others)
            dropped = dropped or _said_again(one, told[:at]) or _withdrawn(one, told[at:])
            dropped = dropped or _is_part_of_hour(one, told[:at]) or _is_narrowed(one, told)
        else:
            dropped = _taken_back(one, others) or _is_far_off(one, others)
            dropped = dropped or _is_day_off(one, told[at:])
            dropped = dropped or _is_at_all_times(one, told[:at]) or _told_by_days(one, told, at)
        meant = one if one.slot.offered else _cut_out(one, others)
        key = moments.key(meant.slot)
        if not dropped and key not in seen:
            seen.add(key)
            yield meant


def _cut_out(one: Told, others: Iterable[Told]) -> Told:
    """ "Any evening but Tuesday": of the Tuesday the evening is refused."""
    if one.slot.kind is not _DAY:
        return one
    parts = [
        other.slot
        for other in others
        if other.spread
        and other.slot.offered
        and other.sentence == one.sentence
        and other.slot.kind is TimeKind.PART_OF_DAY
        and moments.holds(one.slot, other.slot)
    ]
    if len(parts) != 1:
        return one
    return one._replace(slot=replace(parts[0], offered=False, text=one.slot.text))


def _is_far_off(one: Told, others: Iterable[Told]) -> bool:
    """A day that is taken weeks from all that is offered was only told of."""
    offers = [other.slot for other in others if other.slot.offered]
    when = one.moment
    if when is None or not offers or one.slot.kind is TimeKind.RANGE:
        return False
    times = [time for slot in offers for time in (slot.start, slot.end) if time is not None]
    return all(abs(time - when) > _ELSEWHERE for time in times)


def _told_by_days(one: Told, told: Sequence[Told], at: int) -> bool:
    """ "Next week is a zoo: Monday court, but Friday noon is fine": not all of it is off."""
    days = [other.slot for n, other in enumerate(told) if n > at or other.slot.offered]
    return moments.is_gone_through(one.slot, days)


def _is_at_all_times(one: Told, earlier: Iterable[Told]) -> bool:
    """ "Tuesday at 3 or Thursday at 5. Mornings are out", "Tuesday at 3, not in the morning": on no
    day in particular; but on Wednesday in "Wednesday at 9. In the afternoon I can't".
    """
    start, end = one.slot.start, one.slot.end
    if one.slot.kind is not TimeKind.PART_OF_DAY or not (start and end and one.leaning):
        return False
    hours = [other for other in earlier if other.slot.offered and other.slot.kind in _HOURS]
    begins = [hour.slot.start for hour in hours if hour.slot.start is not None]
    if start.date() not in {begin.date() for begin in begins}:
        return False
    loose = hours[0].sentence == one.sentence or one.slot.text.lower().endswith(_EACH)
    held = start <= begins[0] < end and begins[0].hour != _NOON  # noon is no afternoon yet
    return held or len(hours) > 1 or (loose and hours[0].slot.kind is _EXACT)


def _withdrawn(one: Told, later: Iterable[Told]) -> bool:
    """A whole day that is refused further on, or an hour in a later sentence."""
    return one.slot.kind in {_DAY, _EXACT} and any(
        not other.slot.offered
        and other.slot.start == one.slot.start
        and (other.slot.kind is _DAY or other.sentence > one.sentence or other.leaning)
        and (one.slot.kind is _DAY or other.slot.kind is _EXACT)
        for other in later
    )


def _struck(one: Told, others: Iterable[Told]) -> bool:
    """A day of a stretch that was refused elsewhere ("any day this week except Friday")."""
    refused = (other.slot for other in others if not other.slot.offered)
    return one.spread and any(moments.holds(slot, one.slot) for slot in refused)


def _sharpened(one: Told, others: Iterable[Told]) -> bool:
    """Something vague that a sharper offer is about."""
    slot = one.slot
    if slot.kind in _AFTER_OR_BEFORE:
        return any(_settles(one, other) for other in others)
    if slot.start is None or slot.end is None:
        return False
    long = slot.kind is _DAY or (
        slot.kind is TimeKind.RANGE and slot.end - slot.start > timedelta(hours=23)
    )
    for other in others:
        if not other.slot.offered or not moments.holds(slot, other.slot):
            continue
        if moments.holds(other.slot, slot):
            continue
        if long:
            return not other.preferred or slot.end - slot.start < moments.WORKDAYS
        if slot.kind is TimeKind.PART_OF_DAY and other.leaning and not other.apart:
            return True
    return False


def _settles(one: Told, other: Told) -> bool:
    """ "Later than 4 on Tuesday? Say 4:45": the hour said next is what is meant; "after lunch, so
    from 1.30", too.
    """
    if not (other.leaning and other.slot.offered) or other.apart:
        return False
    edge, meant = one.moment, other.moment
    if edge is None or meant is None or one.day != other.day:
        return False
    if other.slot.kind is one.slot.kind:
        near = 0 <= other.sentence - one.sentence <= 1 and edge != meant
        return near and one.in_words and abs(meant - edge) <= _SOON_AFTER
    return other.slot.kind is _EXACT and moments.holds(one.slot, other.slot)


def _said_again(one: Told, earlier: Iterable[Told]) -> bool:
    """The same said in another zone and more vaguely, or as the edge of a range."""
    if not one.zoned:
        return False
    for other in earlier:
        if not other.slot.offered or other.sentence < one.sentence - 2:
            continue
        if one.moment and other.moment and one.moment.utcoffset() == other.moment.utcoffset():
            continue
        if one.slot.kind in _LONG and moments.overlap(_widened(one.slot), other.slot):
            return True
        ends = (moments.opens(other.slot), moments.closes(other.slot))
        edges = {at + turn for at in ends for turn in _TURNS if at.year in range(1900, 9000)}
        is_edge = one.slot.kind is _EXACT and moments.opens(one.slot) in edges
        if is_edge or _is_reckoned(one, other):
            return True
    return False


_LONG = frozenset({TimeKind.PART_OF_DAY, TimeKind.DAY})
_TURNS = tuple(timedelta(hours=turn) for turn in (-12, 0, 12))


def _is_reckoned(one: Told, other: Told) -> bool:
    """ "Tuesday at 3. It will be 10pm for you": an hour with its zone, and no day of its own."""
    hours = one.slot.kind is other.slot.kind is _EXACT and one.leaning and not one.apart
    return hours and one.day == other.day


def _widened(slot: Slot) -> Slot:
    """A part of the day with the hours before it that may be meant, too."""
    early = slot.start and slot.start - timedelta(hours=3)
    return replace(slot, start=early) if slot.kind is TimeKind.PART_OF_DAY else slot


def _is_part_of_hour(one: Told, earlier: Iterable[Told]) -> bool:
    """ "At 1. Lunch in the union": of the hour's day, or of all ("I hope you like mornings")."""
    if one.slot.kind is not TimeKind.PART_OF_DAY or not one.leaning or one.apart:
        return False
    hours = [other.slot for other in earlier if other.slot.offered and other.slot.kind in _OPENED]
    each = one.slot.text.endswith(_EACH)
    return any(each or moments.begins_in(one.slot, slot) for slot in hours)


#: parts of all days
_EACH = ("mornings", "afternoons", "evenings", "nights", "mittags", "abends", "morgens", "matins")


_SOON = 2  # sentences


def _is_narrowed(one: Told, told: Sequence[Told]) -> bool:
    """ "Mornings are best next week. Wed?": of the mornings, the Wednesday's is meant."""
    if not one.spread or one.slot.kind is _DAY:
        return False
    days = [
        other.slot
        for other in told
        if other.slot.kind is _DAY
        and other.slot.offered
        and not (other.spread or other.whole)
        and one.sentence < other.sentence <= one.sentence + _SOON
    ]
    alike = [other.slot for other in told if other.spread and other.sentence == one.sentence]
    meant = [day for day in days if any(moments.holds(day, slot) for slot in alike)]
    return bool(meant) and not any(moments.holds(day, one.slot) for day in meant)


def _taken_back(one: Told, others: Sequence[Told]) -> bool:
    """A whole day refused in which something is offered all the same, or one told with that in
    a breath: "I'm in Leeds on the 10th and 11th. Tea on the 11th at 4?"
    """
    if one.slot.kind is not _DAY:
        return False
    days = [one, *(day for day in others if day.begins == one.begins and not day.slot.offered)]
    return any(
        other.slot.offered
        and other.slot.kind is not _DAY
        and not other.spread
        and any(moments.holds(day.slot, other.slot) for day in days)
        for other in others
    )


def _is_day_off(one: Told, later: Iterable[Told]) -> bool:
    """ "I'm off on the 25th, so the 25th": off work, and free; so is an hour that fell through."""
    return any(
        other.slot.offered and moments.key(other.slot)[:2] == moments.key(one.slot)[:2]
        for other in later
    )
