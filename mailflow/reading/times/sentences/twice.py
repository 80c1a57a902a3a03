"""An hour told twice, for two clocks: "10 Eastern (that's 16:00 for you)" is one time.

Rules
- Two hours that are one instant, on the clocks their zones name, are told twice where a
  bracket, a "=", a slash, a "that's" or a zone of its own says so: the second is left out.
- Where both stand side by side ("3 your time, 5 mine"), the writer's hour is the one that stays.
- A second hour that names no zone is on the other's clock, where that fits to the minute.
- Where only the second is said to be the writer's ("8am your Friday? 4pm mine"), the
  first is the other's.
- Who says again what it is for the other may be an hour off, when clocks are put on.

Known limits: an hour reckoned wrongly by more stays; how far apart the clocks are is asked for the
weeks to come, not for the very day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from itertools import pairwise

from mailflow.reading.times.hours import zones
from mailflow.reading.times.hours.zones import AS_MINE, People, ZoneWord
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.sentences.told_hours import hour_of, said_with, zone_of
from mailflow.reading.times.words.lexemes import Cat

_HALF_DAY = 720  # minutes
#: weeks from the writing at which the clocks are compared; they may be put on or back
_WEEKS = (0, 2, 4, 6, 8, 10)
_OFF_BY = 60  # minutes by which one reckons wrongly where clocks are put on
_SEVERAL = 2
_FAR = 12  # nodes between the two
_MINE = ZoneWord(Cat.MINE, "mine")
_YOURS = ZoneWord(Cat.YOURS, "yours")


def once(setting: Setting, spoken: Sequence[Sentence]) -> tuple[list[Sentence], str]:
    """The sentences, each hour in them told once, and the text without what tells it again."""
    teller = _Clocks(setting.text, setting.people, setting.written)
    result: list[Sentence] = []
    for sentence in map(_zoned, spoken):
        before = result[-1].nodes if result else ()
        first, nodes = teller.told_once(before, sentence.nodes)
        if result and first is not before:
            result[-1] = result[-1]._replace(nodes=tuple(first))
        if nodes is sentence.nodes:
            result.append(sentence)
        elif nodes:
            result.append(sentence._replace(nodes=tuple(nodes)))
    return result, _without(setting.text, spoken, result)


def _without(text: str, spoken: Sequence[Sentence], told: Sequence[Sentence]) -> str:
    """The text, blank where an hour was told again, and where it is said whose the first is: what
    is said twice weighs once.
    """
    kept = {node.start for sentence in told for node in sentence.nodes}
    for sentence in spoken:
        nodes = sentence.nodes
        gone = [at for at, node in enumerate(nodes) if node.start not in kept]
        spans = [_span(nodes, at) for at in gone]
        if gone:
            spans += [_owner(text, node.start) for node in nodes if node.time is not None]
        for begin, end in spans:
            text = text[:begin] + " " * (end - begin) + text[end:]
    return text


def _span(nodes: Sequence[Node], at: int) -> tuple[int, int]:
    """Where a node stands with the words that lead to it; "the middle of the night" leaves them."""
    leads = at and hour_of(nodes[at]) is not None
    return nodes[at - 1].end if leads else nodes[at].start, nodes[at].end


_OWNER = re.compile(r"\b(?:my|your|ton|votre|mon|tu|mi|[dm]eine?|ihre) $", re.IGNORECASE)


def _owner(text: str, at: int) -> tuple[int, int]:
    """Where the "your" of "your 3pm" stands."""
    owner = _OWNER.search(text[max(0, at - 8) : at])
    return (at - len(owner[0]), at) if owner else (at, at)


def _zoned(sentence: Sentence) -> Sentence:
    """ "9 am[,] this Friday your time": a zone right behind the date is the hour's before it."""
    nodes = sentence.nodes
    for at in range(len(nodes) - 1, 1, -1):
        day, zone = nodes[at - 1 : at + 1]
        before = at - 2 - (nodes[at - 2].word == "," and at > 2)
        time = nodes[before].time
        if zone.part is Part.ZONE and day.part is Part.DATE and time and not time.zone:
            told = nodes[before]._replace(time=time._replace(zone=zone.zone))
            nodes = (*nodes[:before], told, *nodes[at - 1 :])
    return sentence if nodes is sentence.nodes else sentence._replace(nodes=nodes)


class _Clocks:
    """The clocks of the two people, and those a text names."""

    def __init__(self, text: str, people: People, written: datetime) -> None:
        self.text = text
        self.people = people
        self.written = written

    @cached_property
    def moments(self) -> list[datetime]:
        """When the clocks are compared."""
        return [self.written + timedelta(weeks=count) for count in _WEEKS]

    def told_once(
        self, before: Sequence[Node], nodes: Sequence[Node]
    ) -> tuple[Sequence[Node], Sequence[Node]]:
        """The sentence before (an hour in it may get its zone) and this one, put right."""
        joined = [*before, *nodes]
        hours = [at for at, node in enumerate(joined) if _is_told(joined, node, at)]
        if len(hours) < 2 or hours[-1] < len(before):
            return before, nodes
        gone = set(self._row_again(joined, [at for at in hours if at >= len(before)]))
        kept: int | None = None
        for at in (at for at in hours if at not in gone):
            pair = (at if kept is None else kept, at)
            if kept is not None and at >= len(before) and self._fits(joined, pair, len(before)):
                self._turn(joined, pair)
                self._place(joined, pair)
                gone |= set(said_with(joined, pair, len(before)))
            elif hour_of(joined[at]) is not None:
                kept = at
        if not gone:
            return before, nodes
        left = [node for at, node in enumerate(joined) if at >= len(before) and at not in gone]
        return joined[: len(before)], left

    def _row_again(self, nodes: Sequence[Node], hours: Sequence[int]) -> Iterable[int]:
        """ "10 or 2 Mountain (11 or 3 for you)": several hours that are several said again."""
        opens = [at for at, node in enumerate(nodes) if node.word == "(" or _says_again(node)]
        for begin in opens:
            inner = [at for at in hours if at > begin]
            outer = [at for at in hours if at < begin][-len(inner) :]
            if (
                len(inner) < _SEVERAL
                or len(inner) != len(outer)
                or zone_of(nodes, inner[-1]) is None
            ):
                continue
            row = range(begin, inner[-1] + 1)
            if any(nodes[at].day is not None or nodes[at].part is Part.STANCE for at in row):
                continue
            if all(self._shared(nodes, pair) for pair in zip(outer, inner, strict=True)):
                return row
        return ()

    def _fits(self, nodes: Sequence[Node], pair: tuple[int, int], split: int) -> bool:
        first, second = pair
        between = nodes[first + 1 : second]
        if second - first > _FAR or any(_is_or(node) for node in between):
            return False
        if _days_apart(nodes, pair) not in {None, 0, 1, 6}:
            return False  # "Saturday at 2, so Monday at 10?": no clocks are so far apart
        one, other = zone_of(nodes, first), zone_of(nodes, second)
        if hour_of(nodes[second]) is None:
            return self._is_in_part(nodes, pair)
        if _is_said_anew(nodes, pair, zoned=one is not None or other is not None):
            return False
        again = any(node.word in {"(", "="} or _says_again(node) for node in between)
        if first < split <= second and other is None:
            return False
        slashed = any(node.word == "/" for node in between)
        dated = one is None if slashed else any(node.day is not None for node in between)
        if other is None and _are_entries(nodes, pair):
            return False
        if other is None and not again and (one is None or dated):
            return False
        if one is None and not again and dated and _is_listed(nodes, pair):
            return False
        if one is not None and other is not None and one.cat is other.cat and one.key == other.key:
            return False
        if nodes[second - 1].word == "(" and _whose(one) and _whose(other):
            return True  # "9 pm my time (9 am in your time)", however it is reckoned
        about = _OFF_BY if again and _whose(other) else 0
        return bool(self._shared(nodes, pair, about))

    def _is_in_part(self, nodes: Sequence[Node], pair: tuple[int, int]) -> bool:
        """ "8am on Thursday, still Wednesday evening for you": does the hour lie in that part?"""
        first, time = hour_of(nodes[pair[0]]), nodes[pair[1]].time
        ones, other = self._zones(zone_of(nodes, pair[0])), zone_of(nodes, pair[1])
        if first is None or other is None or time is None or time.part is None:
            return False
        begin, end = _LONG_PARTS[time.part]
        shifts = [self._shift(one, other, self.written) for one in ones if one.cat is not other.cat]
        return any((first + shift - begin) % (2 * _HALF_DAY) < end - begin for shift in shifts)

    def _shared(
        self, nodes: Sequence[Node], pair: tuple[int, int], about: int = 0
    ) -> list[ZoneWord]:
        """The zones of the first hour with which both are the same instant, or `about` so."""
        first, second = (hour_of(nodes[at]) or 0 for at in pair)
        ones, others = self._zones(zone_of(nodes, pair[0])), self._zones(zone_of(nodes, pair[1]))
        apart = _days_apart(nodes, pair)
        halves = (-_HALF_DAY, 0, _HALF_DAY) if _is_loose(nodes[pair[0]]) else (0,)
        return [
            one
            for one in ones
            for other in others
            for moment in self.moments
            if (shift := self._shift(one, other, moment))
            and (second - first - shift + about) % _HALF_DAY in {0, about, 2 * about}
            and apart in {None, *((first + half + shift) // (2 * _HALF_DAY) % 7 for half in halves)}
        ]

    def _zones(self, word: ZoneWord | None) -> list[ZoneWord]:
        return [_MINE, _YOURS] if word is None else [word]

    def _shift(self, one: ZoneWord, other: ZoneWord, moment: datetime) -> int:
        """Minutes by which the second clock is ahead of the first."""
        clocks = [zones.resolve(word, self.people, moment)[0] for word in (one, other)]
        ahead = [moment.astimezone(clock).utcoffset() or timedelta() for clock in clocks]
        return round((ahead[1] - ahead[0]).total_seconds() / 60)

    def _place(self, nodes: list[Node], pair: tuple[int, int]) -> None:
        """Give the first hour the other's zone where only that fits."""
        node = nodes[pair[0]]
        if zone_of(nodes, pair[0]) is not None or node.time is None:
            return
        shared = self._shared(nodes, pair)
        if shared and all(word.cat is Cat.YOURS for word in shared):
            nodes[pair[0]] = node._replace(time=node.time._replace(zone=_YOURS))

    def _turn(self, nodes: list[Node], pair: tuple[int, int]) -> None:
        """Put the first hour on the writer's clock where both are told side by side."""
        one, other = (zone_of(nodes, at) for at in pair)
        time = nodes[pair[0]].time
        if one is None or other is None or time is None or hour_of(nodes[pair[1]]) is None:
            return
        sides = one.cat is Cat.YOURS and other.cat is Cat.MINE
        if sides and not self._is_explained(nodes, pair):
            nodes[pair[0]] = nodes[pair[0]]._replace(time=time._replace(zone=AS_MINE))

    def _is_explained(self, nodes: Sequence[Node], pair: tuple[int, int]) -> bool:
        """Is the second hour told to be the first ("9 your time, that's 3 here")?"""
        first, second = pair
        if nodes[second - 1].word == "(":
            return False
        gaps = pairwise(nodes[first : second + 1])
        said = any(ch.isalpha() for one, two in gaps for ch in self.text[one.end : two.start])
        return said or any(_says_again(n) or n.word == "=" for n in nodes[first + 1 : second])


#: minutes of the day that people call morning, noon, afternoon, evening and night
_LONG_PARTS = ((0, 720), (660, 900), (690, 1110), (960, 1740))


def _is_told(nodes: Sequence[Node], node: Node, at: int) -> bool:
    """Is it an hour, or a part of the day on a clock that is named?"""
    return hour_of(node) is not None or (node.time is not None and _whose(zone_of(nodes, at)))


def _is_or(node: Node) -> bool:
    return node.cat is Cat.OR and node.word not in {"/", "soit"}


def _is_listed(nodes: Sequence[Node], pair: tuple[int, int]) -> bool:
    """ "Monday 15:00 and Tuesday 10:00 Beijing time": two days, each with its hour."""
    first, second = pair
    between = nodes[first + 1 : second]
    dated = nodes[second - 1].part is Part.DATE and nodes[first - 1 : first]
    both = bool(dated) and nodes[first - 1].part is Part.DATE
    return both and any(node.cat is Cat.AND or node.word == "," for node in between)


def _are_entries(nodes: Sequence[Node], pair: tuple[int, int]) -> bool:
    """ "Wednesday (10-12), Thursday (2-4)": each behind its own day."""
    opens = [nodes[at - 1].word == "(" and nodes[at - 2].part is Part.DATE for at in pair if at > 1]
    return opens == [True, True]


def _is_said_anew(nodes: Sequence[Node], pair: tuple[int, int], *, zoned: bool) -> bool:
    """ "We close at 6, so Tuesday before 5", "at 2, so I'm free at 3": of a day when the first is
    of none, or with a word of its own; with both where a clock is named.
    """
    first, second = pair
    between = nodes[first + 1 : second]
    judged = any(node.part in _PARTING and not _says_again(node) for node in between)
    dated = [any(node.day is not None for node in part) for part in (nodes[:first], nodes[first:])]
    anew = dated == [False, True]
    return judged and anew and _day_beside(nodes, first) is None if zoned else judged or anew


_PARTING = frozenset({Part.STANCE, Part.BREAK})


def _days_apart(nodes: Sequence[Node], pair: tuple[int, int]) -> int | None:
    """How many days after the first's the second's weekday is, where both have one beside them."""
    first = _day_beside(nodes, pair[0])
    places = first, _day_beside(nodes, pair[1], but=first)
    days = [nodes[at].day for at in places if at is not None]
    weekdays = [day.weekday for day in days if day is not None and day.weekday is not None]
    return (weekdays[1] - weekdays[0]) % 7 if len(weekdays) == len(pair) else None


def _day_beside(nodes: Sequence[Node], at: int, but: int | None = None) -> int | None:
    """Where the day of an hour stands: before it, else behind; not that of another."""
    beside = (near for near in (at - 1, at + 1) if 0 <= near < len(nodes) and near != but)
    return next((near for near in beside if nodes[near].day is not None), None)


def _is_loose(node: Node) -> bool:
    return node.time is not None and node.time.loose


def _says_again(node: Node) -> bool:
    return (node.cat is Cat.BUT and node.value == 1) or node.word in _EQUALS


_EQUALS = frozenset(
    "ist|sind|is|are|entspricht|est|son|es|c'est|serait|makes|ware|should be|will be|soit"
    "|it is|it will be|it would be".split("|")
)


def _whose(word: ZoneWord | None) -> bool:
    return word is not None and word.cat in {Cat.MINE, Cat.YOURS}
