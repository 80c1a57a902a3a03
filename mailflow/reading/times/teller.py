"""Sentence after sentence taken in: which time is said of which date.

Rules
- A time without a date takes the last date spoken of, else the only date of the letter
  answered; with neither it waits for a date to come.
- A zone named away from a dated hour holds for all times that name none, one named with it
  for those behind it; "I'm in Berlin on the 17th" places that day. Whole days are the
  writer's.
- A time said of a week or a stretch is said of each of its days to come; "same time" is
  the time before it, or the letter's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times import ends, moments
from mailflow.reading.times.dates.stretches import Stretch
from mailflow.reading.times.half_told import as_before, in_told_half
from mailflow.reading.times.hours import zones
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.hours.sharpened import bounded, like
from mailflow.reading.times.hours.zones import People, ZoneWord
from mailflow.reading.times.sentences.almanac import Almanac
from mailflow.reading.times.sentences.counted_weeks import counted_day
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import (
    CUTS,
    Node,
    Part,
    Sentence,
    Stance,
    announced_in,
    words_of,
    zones_named,
)
from mailflow.reading.times.sentences.placed_weeks import only_placed
from mailflow.reading.times.sentences.proposals import proposals
from mailflow.reading.times.sentences.stays import Stays, clock_visited
from mailflow.reading.times.stances import asides, clock_talk, habits
from mailflow.reading.times.stances.compared.gone_through import is_of_list, opens_line
from mailflow.reading.times.stances.engaged.recalled import leads_nowhere
from mailflow.reading.times.stances.grammar import stances
from mailflow.reading.times.stances.judged import not_earlier, preferred
from mailflow.reading.times.told import Manner, Told, Waiting
from mailflow.reading.times.words.lexemes import Cat

_MOVE = Cat.MOVE  # named here, as an enum is slow to give its members
_UNTIL_OR_FROM = frozenset({Cat.UNTIL, Cat.FROM})
_SPOKEN_OF = frozenset({Part.DATE, Part.TIME, Part.LENGTH})
MOST = 60  # slots; a mail with more offers nothing


@dataclass(slots=True)
class Teller:
    """Reads sentence after sentence; holds what later ones lean on."""

    text: str
    people: People
    written: datetime
    almanac: Almanac
    zones: list[ZoneWord]
    told: list[Told] = field(default_factory=list)
    undated: list[Told] = field(default_factory=list)
    #: the last dates spoken of, those before them, and the times that wait for one
    last: list[Stretch] = field(default_factory=list)
    before: list[Stretch] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)
    #: the time said last, and the last one that was no part of the day
    clocks: tuple[Time, ...] = ()
    hours: tuple[Time, ...] = ()
    repeated: tuple[Time, ...] = ()  # what "the same" is: the last one offered, or of a day
    stays: Stays = field(default_factory=Stays)
    reckons: bool = False  # is an hour told by the other's clock?
    #: the clock named before the times that are on it: "In Pacific: Tuesday, 8 there"
    announced: ZoneWord | None = None
    #: the place whose clock is the local one
    local: str | None = None
    number: int = 0
    nodes: tuple[Node, ...] = ()
    asks: bool = False
    leaned_on: int = -1  # the last sentence with a date that was not refused
    opens: bool = False  # did the last sentence with a date begin a line with it?
    timed: bool = False  # had the date said last its hour?
    #: what is said of each proposal of a sentence
    stances: Callable[[Sentence, Sequence[Proposal]], list[Stance]] = stances

    def hear(self, sentence: Sentence, number: int) -> None:
        """Take in one sentence."""
        self.number, self.nodes, self.asks = number, sentence.nodes, sentence.asks
        self.almanac.explicit, self.almanac.spoken = False, None
        if _SPOKEN_OF.isdisjoint([node.part for node in sentence.nodes]):
            return
        opened, self.opens = self.opens, opens_line(self.text, self.nodes)
        self.almanac.go_on(listing=opened and self.opens)
        found = self.almanac.placed(sentence.nodes, proposals(sentence.nodes))
        moved = any(node.cat is _MOVE for node in sentence.nodes)
        visited = clock_visited(words_of(self.text, sentence))
        here, start = next(zones_named([sentence]), visited), len(self.told)
        self.announced = announced_in(sentence) or self.announced
        told = only_placed(sentence.nodes, found, self.stances(sentence, found))
        for heard, stance in zip(found, told, strict=True):
            refused = stance is Stance.REFUSAL
            said = in_told_half(heard, self.last, self.told, refused=refused)
            first, words = len(self.told), self._words(said)
            begin = sentence.nodes[said.first].start
            for one, meant in asides.meant(sentence.nodes, said, stance, waits=bool(self.waiting)):
                offered = meant is Stance.OFFER
                manner = Manner(offered, words, begin, one.apart, here)
                liked = preferred.is_preferred(self.text, sentence.nodes, one)
                self._take(one, meant, manner._replace(preferred=liked))
            self.almanac.explicit = self.almanac.explicit or moved
            self._note_clock(said, stance)
            ends.by_length(self.told, first, self.nodes[said.last + 1 :])
            if len(self.told) - first == 1:
                end, slot = self.nodes[said.last].end, self.told[first].slot
                off = not_earlier.refused(self.text, end, slot)
                self.told += [Told(one, self.number) for one in off]
        if asides.corrects(sentence):  # the slip itself is not refused
            self.told[start:] = [one for one in self.told[start:] if one.slot.offered]
        self.zones = [*self.zones, here][-1:] if here is not None else self.zones
        ends.by_hold(self.told, self.nodes)

    def _note_clock(self, one: Proposal, stance: Stance) -> None:
        """ "I finish at 3. After that I'm free": the hour is known, offered or not."""
        clocks = [said for said in one.times if not said.same and said.kind is not TimeKind.DAY]
        if clocks:
            self.clocks = tuple(said for said in clocks if said.kind is clocks[-1].kind)
            if one.dates or stance is Stance.OFFER or not self.repeated:
                self.repeated = self.clocks  # "I come off nights" tells of no such time
            hourly = clocks[-1].kind is not TimeKind.PART_OF_DAY and stance is not Stance.MENTION
            self.hours = self.clocks if hourly or not self.hours else self.hours

    def _words(self, one: Proposal) -> str:
        return " ".join(self.text[self.nodes[one.first].start : self.nodes[one.last].end].split())

    def _take(self, one: Proposal, stance: Stance, manner: Manner) -> None:
        weekly = stance is Stance.OFFER and not self.asks and habits.is_weekly(self.nodes, one)
        if weekly or habits.is_only_habit(self.nodes, one, stance):
            stance = Stance.MENTION
        if not one.dates:
            if stance is not Stance.MENTION:
                self._undated(one, manner)
            return
        if stance is Stance.MENTION and leads_nowhere(self.text, self.nodes, one):
            return
        self.almanac.listing = is_of_list(self.text, self.nodes, one, stance)
        stretches = self.almanac.resolved(one.dates, asides.of_dates(self.nodes, one, stance))
        if not stretches:
            return
        if stance is Stance.MENTION and asides.is_compared(self.nodes, one):
            return  # "Saturday is better than Sunday" leads on from the Saturday
        if clock_talk.is_change(self.text, self.nodes, one, stance):
            return
        self.before = self.last
        if not self._is_passed_by(one, stance):
            both = one.apart and self.leaned_on == self.number and not (one.times or self.timed)
            self.last = [*self.last, *stretches] if both else stretches
            self.timed = bool(one.times)
        if stance is not Stance.REFUSAL:
            self.leaned_on = self.number
        refused = stance is Stance.REFUSAL
        self.stays.note(self.text, self.nodes, one, stretches, refused=refused)
        if refused and not one.times and self.stays.is_visit(stretches, self.people):
            return
        self.almanac.note_end(one, stretches[-1], stance)
        if stance is not Stance.MENTION:
            self._dated(one, stretches, manner)

    def _is_passed_by(self, one: Proposal, stance: Stance) -> bool:
        """Do later times not lean on it: a day excepted, one more that is refused, every day?"""
        if stance is not Stance.OFFER and asides.is_each_day(one):
            return True
        out = asides.is_excepted(self.nodes, one) or self.leaned_on == self.number
        return stance is Stance.REFUSAL and out

    def _dated(self, one: Proposal, stretches: Sequence[Stretch], manner: Manner) -> None:
        times = self._same(one.times, offered=manner.offered)
        if len(stretches) == 1 and moments.are_days(stretches[0], times):
            times = []
        if asides.is_any_day(one) and not (manner.offered and times):
            return  # "Nor any other day" is a no, "any day" a yes, and neither a time.
        is_out = asides.is_excepted(self.nodes, one)
        waited = [] if is_out else self._waited(one, offered=manner.offered, alone=not times)
        if any(said.same for said in one.times):
            stretches = self._same_day(stretches)
        elif any(said.kind is TimeKind.EXACT for said in (*times, *(w.said for w in waited))):
            day = counted_day(one.dates, self.almanac.frame.today)
            stretches = self._narrowed(stretches) if day is None else [day]
        away = one.bound in _UNTIL_OR_FROM
        for stretch in stretches[:MOST]:
            if not times and not waited:
                whole = self._whole(stretch, ends.day_bound(one, stretch, manner))
                self._tell(manner.of(whole), manner, away=not manner.offered and away)
            for wait in waited:
                self._spread(stretch, wait.said, wait.manner._replace(apart=one.apart))
            for said in times:
                self._spread(stretch, bounded(said, one.bound), manner)

    def _same_day(self, stretches: Sequence[Stretch]) -> Sequence[Stretch]:
        """ "Same time next week": on the weekday spoken of before, or the letter's only one."""
        days = [near.first for near in self.before if near.is_day]
        asked = self.almanac.asked
        days = days or (list(asked) if len(asked) == 1 else [])
        placed = [
            Stretch(day, day + timedelta(days=1))
            for week in stretches
            for day in week.days
            if len(week.days) > 4 and day.weekday() in {other.weekday() for other in days}
        ]
        return placed or stretches

    def _narrowed(self, stretches: Sequence[Stretch]) -> Sequence[Stretch]:
        """ "I keep Fridays free. 10 this week?": an hour of a week is that of the day before."""
        inside = [
            near
            for near in self.before
            if near.is_day
            for week in stretches
            if len(week.days) > 4 and week.first <= near.first < week.last
        ]
        return inside or stretches

    def _waited(self, one: Proposal, *, offered: bool, alone: bool) -> list[Waiting]:
        """The times that waited for this date: of its sentence any, of earlier ones offers."""
        waiting, self.waiting = self.waiting, []
        # "Mornings are fine, but Tuesday I can't": not that morning
        first = (offered or not alone) and any(wait.manner.offered for wait in waiting)
        waiting = [wait for wait in waiting if wait.manner.offered is first]
        return [
            wait
            for wait in waiting
            if (wait.sentence == self.number and (alone or one.apart) and self._near(wait, one))
            or (alone and offered and wait.manner.offered)
        ]

    def _near(self, wait: Waiting, one: Proposal) -> bool:
        """A refused time reaches its date only within a clause: "no mornings, no Fridays"."""
        between = self.nodes[wait.last + 1 : one.first]
        cut = any(node.part in CUTS for node in between)
        if not wait.manner.offered and any(node.cat is Cat.EXCEPT for node in between):
            return False  # "My evenings are taken except Monday at 5"
        return wait.manner.offered or not cut or one.apart or wait.said.shifts

    def _undated(self, one: Proposal, manner: Manner) -> None:
        times = self._same(one.times, offered=manner.offered)
        if self.last:
            last = self._left_open() if manner.offered else self.last
            days = [near for near in last if near.is_day]
            for stretch in days if any(said.same for said in one.times) else last:
                for said in times:
                    self._spread(stretch, said, manner._replace(leaning=True))
            return
        times = [said for said in times if said.kind is not TimeKind.DAY][:MOST]
        for said in times:
            # The letter settles later on which of its dates is meant.
            for day in self.almanac.asked:
                slot = self._slot(day, said, manner)
                self.undated.append(Told(slot, self.number, apart=manner.apart, said=said))
        self.waiting += [Waiting(said, manner, self.number, one.last) for said in times]

    def _left_open(self) -> list[Stretch]:
        """ "Could it be the 20th? The 19th is off. At 4": of two days the one that is offered."""
        near = [one for one in self.told[-2:] if self.number - 2 <= one.sentence < self.number]
        days = [one.slot.kind is TimeKind.DAY and not one.spread for one in near]
        two = len(self.last) == 1 and len(near) > 1 and all(days)
        if not two or not near[0].slot.offered or near[1].slot.offered or not near[0].slot.start:
            return self.last
        day = near[0].slot.start.date()
        return [Stretch(day, day + timedelta(days=1))]

    def _same(self, times: Sequence[Time], *, offered: bool) -> list[Time]:
        """With "same time" put in its place; who is off "after that" refuses no time."""
        result: list[Time] = []
        for said in times:
            if not said.same:
                result.append(said)
            elif offered or said.kind is TimeKind.EXACT or self._repeats(said):
                before = {TimeKind.EXACT: self.hours, TimeKind.RANGE: self.repeated}
                result.extend(like(said, clock) for clock in before.get(said.kind, self.clocks))
        return result

    def _repeats(self, said: Time) -> bool:
        """ "Tuesday at 3 is no good, Wednesday likewise": is a refused hour refused again?"""
        last = self.told[-1] if said.kind is TimeKind.RANGE and self.told else None
        return last is not None and last.said is not None and not last.slot.offered

    def _spread(self, stretch: Stretch, said: Time, manner: Manner) -> None:
        """One time on every day of a stretch."""
        if len(self.told) > MOST:
            return
        days, said = stretch.days, as_before(said, self.told, self.number)
        if len(days) > 1 and said.kind is TimeKind.DAY:
            self._tell(manner.of(self._whole(stretch, None)), manner)
            return
        for day in days:
            slot = self._slot(day, said, manner)
            if len(days) > 1 and self._is_over(slot):
                continue
            slot = slot if stretch.sure else replace(slot, sure=False)
            self._tell(slot, manner, spread=len(days) > 1, said=said)

    def _is_over(self, slot: Slot) -> bool:
        """Is it past already when the text is written ("any evening this week")?"""
        return (latest := slot.end or slot.start) is not None and latest <= self.written

    def _slot(self, day: date, said: Time, manner: Manner) -> Slot:
        zone, sure = self._zone(said, manner, day)
        return manner.of(moments.timed(day, said, zone, sure=sure))

    def _zone(self, said: Time, manner: Manner, day: date) -> tuple[tzinfo, bool]:
        here = said.zone is not None and said.zone.cat is Cat.LOCAL
        stay = self.stays.places.get(day) or (self.local if here else None)
        word = said.zone or manner.here or (self.zones[0] if self.zones else None)
        hourly = said.zone is None and said.kind is not TimeKind.PART_OF_DAY
        if self.reckons and hourly and word is not None and word.cat is Cat.YOURS:
            word = None  # "Tuesday at 3? It will be 9pm for you": that is said of the 9 alone
        if stay is not None and (said.zone is None or here):
            word = ZoneWord(Cat.PLACE, stay)
        noon = datetime.combine(day, time(12), tzinfo=UTC)
        return zones.resolve(
            zones.there(word, self.announced, self.people, noon), self.people, noon
        )

    def _whole(self, stretch: Stretch, bound: Cat | None) -> Slot:
        there = self.stays.clock(stretch, self.people)
        slot = moments.whole(stretch, there or self.people.sender)
        if bound in {Cat.AFTER, Cat.FROM}:
            start = slot.end if bound is Cat.AFTER else slot.start
            return Slot(start, None, TimeKind.AFTER, sure=slot.sure)
        if bound is Cat.BEFORE:
            return Slot(None, slot.start, TimeKind.BEFORE, sure=slot.sure)
        if bound is Cat.UNTIL:
            return Slot(None, slot.end, TimeKind.BEFORE, sure=False)  # Friday may be in it or not
        return slot

    def _tell(
        self,
        slot: Slot,
        manner: Manner,
        *,
        spread: bool = False,
        said: Time | None = None,
        away: bool = False,
    ) -> None:
        how = (manner.leaning, manner.apart, said, manner.preferred, away, manner.begins)
        self.told.append(Told(slot, self.number, spread, *how))
