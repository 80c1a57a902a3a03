"""A text read from its first sentence to its last: what is said where, and what of it stays.

Rules
- A time without a date takes the last date spoken of, else the only date of the letter
  answered; with neither it waits for a date to come.
- A zone named once holds for all times that name none; "I'm in Berlin on the 17th" places
  that day. Whole days are in the writer's zone.
- Weekdays behind "next week" are next week's; behind a date in one sentence they follow it.
- The sharper of two offers stays ("Thursday afternoon. Say 3?"); what is refused is taken
  out of a stretch ("any day but Friday"); the same instant in two zones is said once.

Known limits: a week is spread over its days only by a time of the day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading import moments, zones
from mailflow.reading.hours import Time
from mailflow.reading.day_numbers import Day
from mailflow.reading.days import Frame, Stretch, monday_of, month_first, resolve
from mailflow.reading.lexemes import Cat
from mailflow.reading.lexicon import scan
from mailflow.reading.proposals import Dates, Proposal, proposals
from mailflow.reading.nodes import Node, Part, Sentence
from mailflow.reading.speech import sentences
from mailflow.reading.stances import Stance, stances
from mailflow.reading.tokens import plain
from mailflow.reading.zone_words import PLACES
from mailflow.reading.zones import People, ZoneWord

_MOST = 60  # slots; a mail with more offers nothing


@dataclass(frozen=True, slots=True)
class Told:
    """A slot as told. `spread`: one of several days named at once; `leaning`: its date
    comes from an earlier sentence; `apart`: "or" stands before it; `zoned`: it names one.
    """

    slot: Slot
    sentence: int
    spread: bool = False
    leaning: bool = False
    apart: bool = False
    zoned: bool = False


@dataclass(frozen=True, slots=True)
class Pick:
    """ "The second one", "both": an index into the letter's times, -1 last, 9 all."""

    index: int
    offered: bool


@dataclass(frozen=True, slots=True)
class Tale:
    """All that was told. `consents`: plain agreement, nothing asked and nothing refused."""

    told: tuple[Told, ...] = ()
    picks: tuple[Pick, ...] = ()
    undated: tuple[Told, ...] = ()
    consents: bool = False


def read(text: str, *, written: datetime, people: People, asked: Sequence[Slot] = ()) -> Tale:
    """What a text tells of times. `asked` are those of the letter it answers."""
    own = plain(text)
    found, language = scan(own, people.sender.key)
    today = written.astimezone(people.sender).date()
    spoken = sentences(found, language, today)
    frame = Frame(today, month_first(people.sender.key, language))
    teller = _Teller(own, people, frame, written, zones=list(_zones(spoken)), asked=dates_of(asked))
    teller.clocks = _clocks_of(asked, people)
    if len(teller.asked) == 1:
        teller.frame = replace(frame, anchor=teller.asked[0])
    for number, sentence in enumerate(spoken):
        if len(teller.told) > _MOST:
            return Tale()
        teller.hear(sentence, number)
    return Tale(
        tuple(_kept(teller.told)), tuple(_picks(spoken)), tuple(teller.undated), _consents(spoken)
    )


#: What follows these says the same again for the other's clock.
_RESTATING = frozenset(
    "that's|that is|which is|i.e.|i . e .|ie|meaning|so|which means|which i think|das heisst|das ist"
    "|das waren|also|donc|soit|c'est-a-dire|c'est - a - dire|o sea|es decir|que son|=".split("|")
)


def dates_of(asked: Iterable[Slot]) -> tuple[date, ...]:
    """The dates a letter's times are on, each once."""
    dates = [moment.date() for slot in asked if (moment := slot.start or slot.end)]
    return tuple(dict.fromkeys(dates))


def _clocks_of(asked: Sequence[Slot], people: People) -> tuple[Time, ...]:
    """The clock all the letter's times share, on the writer's own: what "same time" means."""
    starts = [slot.start for slot in asked if slot.start and slot.kind is TimeKind.EXACT]
    clocks = {
        (local.hour * 60 + local.minute)
        for start in starts
        for local in [start.astimezone(people.sender)]
    }
    return tuple(Time(TimeKind.EXACT, first=clock) for clock in clocks) if len(clocks) == 1 else ()


def _zones(spoken: Iterable[Sentence]) -> Iterator[ZoneWord]:
    """Every zone named beside a time, or alone, in order."""
    for sentence in spoken:
        said_again = False
        for node in sentence.nodes:
            said_again = said_again or node.word in _RESTATING
            if said_again and node.time is not None:
                continue
            named = node.zone or (node.time.zone if node.time else None)
            if named is not None and named.cat is not Cat.LOCAL:
                yield named


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A time that waits for its date."""

    said: Time
    zone: ZoneWord | None
    offered: bool
    sentence: int
    words: str
    last: int


@dataclass(slots=True)
class _Teller:
    """Reads sentence after sentence; holds what later ones lean on."""

    text: str
    people: People
    frame: Frame
    written: datetime
    zones: list[ZoneWord]
    asked: tuple[date, ...]
    told: list[Told] = field(default_factory=list)
    undated: list[Told] = field(default_factory=list)
    #: the last dates spoken of, and the times that wait for one
    last: list[Stretch] = field(default_factory=list)
    before: list[Stretch] = field(default_factory=list)
    waiting: list[_Waiting] = field(default_factory=list)
    clocks: tuple[Time, ...] = ()
    stays: dict[date, str] = field(default_factory=dict)
    refused: list[Stretch] = field(default_factory=list)
    explicit: bool = False
    away_to: date | None = None
    number: int = 0
    nodes: tuple[Node, ...] = ()
    #: the last sentence with a date that was not refused
    leaned_on: int = -1

    def hear(self, sentence: Sentence, number: int) -> None:
        """Take in one sentence."""
        self.number = number
        self.nodes = sentence.nodes
        self.explicit = False
        found = proposals(sentence.nodes)
        here = next(_zones([sentence]), None)
        for one, stance in zip(found, stances(sentence, found), strict=True):
            begin = len(self.told)
            self._take(sentence, one, stance, here)
            self._end_by_length(sentence, one, begin)
        self._hold_to_length(sentence)

    def _take(
        self, sentence: Sentence, one: Proposal, stance: Stance, here: ZoneWord | None
    ) -> None:
        words = self._words(sentence, one)
        offered = stance is Stance.OFFER
        if self._is_habit(sentence, one, stance):
            stance = Stance.MENTION
        if one.dates:
            stretches = self._resolved(one.dates, stance)
            if not stretches:
                return
            self.before = self.last
            if stance is not Stance.REFUSAL or self.leaned_on != self.number:
                self.last = stretches
            if stance is not Stance.REFUSAL:
                self.leaned_on = self.number
            self._stay(sentence, one, stretches)
            if stance is Stance.MENTION:
                return
            self._dated(one, stretches, offered=offered, here=here, words=words)
        elif stance is not Stance.MENTION:
            self._undated(one, offered=offered, here=here, words=words)

    def _is_habit(self, sentence: Sentence, one: Proposal, stance: Stance) -> bool:
        """ "I'm in Tuesdays": a habit, unless a word for or against stands by."""
        each = bool(one.dates) and not one.times and all(day.each for day, _ in one.dates)
        told = any(node.cat in {Cat.OFFER, Cat.YES} for node in sentence.nodes)
        return each and stance is Stance.OFFER and not told

    def _words(self, sentence: Sentence, one: Proposal) -> str:
        nodes = sentence.nodes
        return " ".join(self.text[nodes[one.first].start : nodes[one.last].end].split())

    def _resolved(self, dates: Sequence[Dates], stance: Stance) -> list[Stretch]:
        result: list[Stretch] = []
        for first, last in dates:
            stretch = self._stretch(first, stance)
            if stretch is not None and last is not None:
                end = resolve(self._following(last, stretch), self.frame)
                stretch = _joined(stretch, end)
                if stretch is not None and stance is Stance.REFUSAL:
                    self.away_to = stretch.last - timedelta(days=1)
            if stretch is not None and stretch not in result:
                result.append(stretch)
        if len(result) > 1 and len(dates) == len(result) and dates[0][0].span == "week":
            # "The week of the 15th, Tuesday or Thursday": the week only places the days.
            inside = [one for one in result[1:] if result[0].first <= one.first < result[0].last]
            return inside or result
        return result

    def _stretch(self, day: Day, stance: Stance) -> Stretch | None:
        plain_weekday = day.weekday is not None and (
            day.number is None and day.pair is None and day.how is None and day.weeks is None
        )
        if plain_weekday:
            same = [one for one in self.asked if one.weekday() == day.weekday]
            if len(same) == 1 and same[0] >= self.frame.today and day.span == "day":
                return Stretch(same[0], same[0] + timedelta(days=1))
        if plain_weekday and self.away_to is not None:
            # "I'm out Monday to Wednesday. Thursday at 4?" is the Thursday after.
            self.frame = replace(self.frame, anchor=self.away_to, monday=None)
            day = replace(day, how=Cat.THE)
        if plain_weekday and self.explicit and day.nth is None:
            day = replace(day, how=Cat.THE)
        stretch = resolve(day, self.frame)
        if stretch is None:
            return None
        if plain_weekday and any(gone.first <= stretch.first < gone.last for gone in self.refused):
            week = timedelta(days=7)
            stretch = replace(stretch, first=stretch.first + week, last=stretch.last + week)
        self._lean(day, stretch, stance)
        return stretch

    def _lean(self, day: Day, stretch: Stretch, stance: Stance) -> None:
        """Note what later dates are counted from."""
        monday = self.frame.monday
        if day.number is not None or day.pair is not None:
            self.explicit = stretch.first > self.frame.today
            if monday is not None and monday_of(stretch.first) != monday:
                monday = None
        weekly = day.span in {"week", "early", "mid", "late"} or day.weeks is not None
        if weekly and stance is Stance.REFUSAL and day.span == "week":
            self.refused.append(stretch)
            monday = None
        elif weekly:
            monday = monday_of(stretch.first)
        self.frame = replace(self.frame, anchor=stretch.first, monday=monday)

    def _following(self, last: Day, first: Stretch) -> Day:
        """The end of a stretch of weekdays is counted from its beginning."""
        plain_weekday = last.weekday is not None and last.number is None and last.pair is None
        self.frame = replace(self.frame, anchor=first.first)
        return replace(last, how=Cat.THE, weeks=None) if plain_weekday else last

    def _stay(self, sentence: Sentence, one: Proposal, stretches: Sequence[Stretch]) -> None:
        """ "I'm in Berlin on the 17th": the times of that day are Berlin's."""
        near = sentence.nodes[max(0, one.first - 4) : one.last + 4]
        places = [node.word for node in near if node.part is Part.PLACE]
        if places and any(node.cat is Cat.STAY for node in near):
            for stretch in stretches:
                for day in stretch.days:
                    self.stays[day] = PLACES[places[0]]

    def _dated(
        self,
        one: Proposal,
        stretches: Sequence[Stretch],
        *,
        offered: bool,
        here: ZoneWord | None,
        words: str,
    ) -> None:
        times = self._same(one.times)
        waited = self._waited(one, offered=offered, alone=not times)
        if any(said.same for said in one.times):
            stretches = self._same_day(stretches)
        elif any(said.kind is TimeKind.EXACT for said in times):
            stretches = self._narrowed(stretches)
        for stretch in stretches:
            if not times and not waited:
                bound = one.bound
                if bound is Cat.UNTIL and not offered and len(stretch.days) == 1:
                    bound = Cat.BEFORE
                slot = self._whole(stretch, bound)
                self._tell(slot, offered, words, apart=one.apart)
            for wait in waited:
                self._spread(stretch, wait.said, wait.zone, wait.offered, wait.words, one.apart)
            for said in times:
                self._spread(stretch, _bounded(said, one.bound), here, offered, words, one.apart)

    def _same_day(self, stretches: Sequence[Stretch]) -> Sequence[Stretch]:
        """ "Same time next week": on the weekday spoken of before, or the letter's only one."""
        days = [near.first for near in self.before if len(near.days) == 1]
        days = days or (list(self.asked) if len(self.asked) == 1 else [])
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
            if len(near.days) == 1
            for week in stretches
            if len(week.days) > 4 and week.first <= near.first < week.last
        ]
        return inside or stretches

    def _waited(self, one: Proposal, *, offered: bool, alone: bool) -> list[_Waiting]:
        """The times that waited for this date: of its sentence any, of earlier ones offers."""
        if any(wait.offered for wait in self.waiting):
            self.waiting = [wait for wait in self.waiting if wait.offered]
        waited = [
            wait
            for wait in self.waiting
            if (wait.sentence == self.number and (alone or one.apart) and self._near(wait, one))
            or (alone and offered and wait.offered)
        ]
        self.waiting = []
        return waited

    def _spread(
        self,
        stretch: Stretch,
        said: Time,
        here: ZoneWord | None,
        offered: bool,
        words: str,
        apart: bool,
        leaning: bool = False,
    ) -> None:
        """One time on every day of a stretch."""
        days = stretch.days
        if len(days) > 1 and said.kind is TimeKind.DAY:
            self._tell(self._whole(stretch, None), offered, words, apart=apart)
            return
        for day in days:
            zone, sure = self._zone(said, here, day)
            slot = moments.timed(day, said, zone, sure=sure and stretch.sure)
            if len(days) > 1 and self._is_over(slot):
                continue
            self._tell(
                slot,
                offered,
                words,
                apart=apart,
                spread=len(days) > 1,
                leaning=leaning,
                zoned=said.zone is not None,
            )
        self.clocks = (said,)

    def _is_over(self, slot: Slot) -> bool:
        """Is it past already when the text is written ("any evening this week")?"""
        latest = slot.end or slot.start
        return latest is not None and latest <= self.written

    def _same(self, times: Sequence[Time]) -> list[Time]:
        """With "same time" put in its place."""
        result: list[Time] = []
        for said in times:
            if not said.same:
                result.append(said)
            elif self.clocks:
                result.extend(_like(said, clock) for clock in self.clocks)
        return result

    def _undated(self, one: Proposal, *, offered: bool, here: ZoneWord | None, words: str) -> None:
        times = self._same(one.times)
        if self.last:
            for said in times:
                for stretch in self.last:
                    self._spread(stretch, said, here, offered, words, one.apart, leaning=True)
            return
        if self.asked:
            # The letter settles later on which of its dates is meant.
            for said in times:
                if said.kind is TimeKind.DAY:
                    continue
                for day in self.asked:
                    zone, sure = self._zone(said, here, day)
                    slot = replace(
                        moments.timed(day, said, zone, sure=sure), offered=offered, text=words
                    )
                    zoned = said.zone is not None
                    self.undated.append(Told(slot, self.number, apart=one.apart, zoned=zoned))
        self.waiting += [
            _Waiting(said, here, offered, self.number, words, one.last)
            for said in times
            if said.kind is not TimeKind.DAY
        ]

    def _near(self, wait: _Waiting, one: Proposal) -> bool:
        """A refused time reaches its date only within a clause: "no mornings, no Fridays"."""
        between = self.nodes[wait.last + 1 : one.first]
        cut = any(node.part in {Part.JOINT, Part.BREAK} for node in between)
        return wait.offered or not cut or one.apart

    def _zone(self, said: Time, here: ZoneWord | None, day: date) -> tuple[tzinfo, bool]:
        near = datetime.combine(day, time(12), tzinfo=UTC)
        stay = self.stays.get(day)
        if stay is not None and (said.zone is None or said.zone.cat is Cat.LOCAL):
            return zones.named(stay), True
        word = said.zone or here or (self.zones[0] if self.zones else None)
        return zones.resolve(word, self.people, near)

    def _whole(self, stretch: Stretch, bound: Cat | None) -> Slot:
        near = datetime.combine(stretch.first, time(12), tzinfo=UTC)
        word = self.zones[0] if self.zones and self.zones[0].cat is not Cat.YOURS else None
        zone, _ = zones.resolve(word, self.people, near)
        slot = moments.whole(stretch, zone)
        if bound is Cat.AFTER:
            return Slot(slot.end, None, TimeKind.AFTER, sure=slot.sure)
        if bound is Cat.FROM:
            return Slot(slot.start, None, TimeKind.AFTER, sure=slot.sure)
        if bound is Cat.BEFORE:
            return Slot(None, slot.start, TimeKind.BEFORE, sure=slot.sure)
        if bound is Cat.UNTIL:
            # "Until Friday" may or may not take Friday in.
            return Slot(None, slot.end, TimeKind.BEFORE, sure=False)
        return slot

    def _tell(
        self,
        slot: Slot,
        offered: bool,
        words: str,
        *,
        apart: bool = False,
        spread: bool = False,
        leaning: bool = False,
        zoned: bool = False,
    ) -> None:
        kept = replace(slot, offered=offered, text=words)
        self.told.append(Told(kept, self.number, spread, leaning, apart, zoned))

    def _end_by_length(self, sentence: Sentence, one: Proposal, begin: int) -> None:
        """ "3pm for 30 minutes": the length right behind a time says its end."""
        behind = one.last + 1
        nodes = sentence.nodes
        while behind < len(nodes) and nodes[behind].part is Part.JOINT and not nodes[behind].value:
            behind += 1
        if behind < len(nodes) and nodes[behind].part is Part.LENGTH:
            self._end(begin, nodes[behind].value)

    def _hold_to_length(self, sentence: Sentence) -> None:
        """ "30 mins hard stop." behind the sentence with the time."""
        lengths = [node.value for node in sentence.nodes if node.part is Part.LENGTH]
        holds = any(node.cat is Cat.HOLD for node in sentence.nodes)
        if len(lengths) == 1 and holds:
            self._end(0, lengths[0])

    def _end(self, begin: int, minutes: int) -> None:
        for at in range(begin, len(self.told)):
            slot = self.told[at].slot
            if slot.kind is TimeKind.EXACT and slot.end is None and slot.start is not None:
                utc = slot.start.astimezone(UTC) + timedelta(minutes=minutes)
                ended = replace(slot, end=utc.astimezone(slot.start.tzinfo))
                self.told[at] = replace(self.told[at], slot=ended)


def _like(said: Time, before: Time) -> Time:
    """ "Same time" is the time before it, "after that" begins where it ended."""
    if said.kind is not TimeKind.AFTER:
        return before
    ended = before.last if before.last is not None else before.first
    return replace(said, first=ended, zone=before.zone, same=False)


def _bounded(said: Time, bound: Cat | None) -> Time:
    """ "Before Friday at 3" is before that moment."""
    if said.kind is not TimeKind.EXACT or said.last is not None or bound is None:
        return said
    if bound in {Cat.AFTER, Cat.FROM}:
        return replace(said, kind=TimeKind.AFTER)
    if bound in {Cat.BEFORE, Cat.UNTIL}:
        return replace(said, kind=TimeKind.BEFORE, first=None, last=said.first)
    return said


def _joined(first: Stretch, last: Stretch | None) -> Stretch | None:
    if last is None or last.last <= first.first or (last.last - first.first).days > 60:
        return first
    return Stretch(first.first, last.last, first.sure and last.sure)


def _kept(told: Sequence[Told]) -> Iterator[Told]:
    """What is left when all has been said."""
    seen: set[tuple[datetime | None, datetime | None, bool]] = set()
    for at, one in enumerate(told):
        others = [other for other in told if other is not one]
        if one.slot.offered:
            dropped = _struck(one, others) or _sharpened(one, others)
            dropped = dropped or _said_again(one, told[:at]) or _withdrawn(one, told[at:])
        else:
            dropped = _taken_back(one, others)
        key = moments.key(one.slot)
        if not dropped and key not in seen:
            seen.add(key)
            yield one


def _withdrawn(one: Told, later: Iterable[Told]) -> bool:
    """A whole day that is refused further on."""
    if one.slot.kind is not TimeKind.DAY:
        return False
    return any(not other.slot.offered and other.slot.start == one.slot.start for other in later)


def _struck(one: Told, others: Iterable[Told]) -> bool:
    """A day of a stretch that was refused elsewhere ("any day this week except Friday")."""
    if not one.spread:
        return False
    return any(not other.slot.offered and moments.holds(other.slot, one.slot) for other in others)


def _sharpened(one: Told, others: Iterable[Told]) -> bool:
    """Something vague that a sharper offer is about."""
    slot = one.slot
    if slot.start is None or slot.end is None:
        return False
    long = slot.kind is TimeKind.DAY or (
        slot.kind is TimeKind.RANGE and slot.end - slot.start > timedelta(hours=23)
    )
    for other in others:
        if not other.slot.offered or not moments.holds(slot, other.slot):
            continue
        if moments.holds(other.slot, slot):
            continue
        if long:
            return True
        if slot.kind is TimeKind.PART_OF_DAY and other.leaning and not other.apart:
            return True
    return False


def _said_again(one: Told, earlier: Iterable[Told]) -> bool:
    """The same said in another zone and more vaguely, or as the edge of a range."""
    if not one.zoned:
        return False
    for other in earlier:
        if not other.slot.offered or other.sentence < one.sentence - 2:
            continue
        if _zone_name(one.slot) == _zone_name(other.slot):
            continue
        if one.slot.kind in {TimeKind.PART_OF_DAY, TimeKind.DAY}:
            if moments.overlap(one.slot, other.slot):
                return True
        edges = {moments.opens(other.slot), moments.closes(other.slot)}
        half_day = timedelta(hours=12)
        edges |= {edge + half_day for edge in edges if edge.year in range(1900, 9000)}
        edges |= {edge - half_day for edge in edges if edge.year in range(1900, 9000)}
        if one.slot.kind is TimeKind.EXACT and moments.opens(one.slot) in edges:
            return True
    return False


def _zone_name(slot: Slot) -> timedelta | None:
    moment = slot.start or slot.end
    return moment.utcoffset() if moment else None


def _taken_back(one: Told, others: Iterable[Told]) -> bool:
    """A whole day refused in which something is offered all the same."""
    if one.slot.kind is not TimeKind.DAY:
        return False
    return any(
        other.slot.offered
        and other.slot.kind is not TimeKind.DAY
        and not other.spread
        and moments.holds(one.slot, other.slot)
        for other in others
    )


def _picks(spoken: Iterable[Sentence]) -> Iterator[Pick]:
    for sentence in spoken:
        for node in sentence.nodes:
            if node.cat is Cat.PICK:
                yield Pick(node.value, offered=not _denied(sentence, node))


_NONE_OF = ("neither", "none", "kein", "aucun", "ningun")


def _denied(sentence: Sentence, pick: Node) -> bool:
    if pick.word.startswith(_NONE_OF):
        return True
    return any(node.cat is Cat.REFUSE for node in sentence.nodes)


def _consents(spoken: Sequence[Sentence]) -> bool:
    """Does the text say yes, and ask nothing, refuse nothing, put nothing off?"""
    cats = {node.cat for sentence in spoken for node in sentence.nodes}
    if cats & {Cat.REFUSE, Cat.EXCEPT, Cat.WRITE} or any(one.asks for one in spoken):
        return False
    return any(
        node.cat is Cat.YES or (node.cat is Cat.OFFER and node.word in _AGREED)
        for sentence in spoken
        for node in sentence.nodes[:6]
    )


_AGREED = frozenset(
    "yes sure perfect great ok okay works confirmed passt prima super gerne gern perfekt klar"
    " parfait volontiers ok d'accord confirme perfecto vale genial dale".split()
)
