"""The parts of a sentence that matter to times: what the lexemes become in speech.py."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from itertools import takewhile
from typing import Final, NamedTuple

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.hours.zones import UNCLEAR, ZoneWord
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

# Named here, as an enum is slow to give its members (see `lexemes`).
_BUT = Cat.BUT
_EXACT, _PART_OF_DAY, _ALL_DAY = TimeKind.EXACT, TimeKind.PART_OF_DAY, TimeKind.DAY
_BY_CLOCK = frozenset({TimeKind.EXACT, TimeKind.RANGE, TimeKind.AFTER, TimeKind.BEFORE})


class Part(Enum):
    """The parts of speech that matter to times."""

    # Enum's own hash is written in Python, and is asked a thousand times a mail.
    __hash__ = object.__hash__

    DATE = auto()
    TIME = auto()
    ZONE = auto()
    PLACE = auto()
    LENGTH = auto()
    JOINT = auto()  # value 1: or, and; 0: comma, slash, line, bracket
    SPAN = auto()  # to, until, a dash
    BOUND = auto()  # after, before, from … that no clock follows
    BREAK = auto()  # but, a colon
    STANCE = auto()
    WORD = auto()


_JOINT, _WORD = Part.JOINT, Part.WORD
#: what cuts a clause off
CUTS: Final = frozenset({Part.JOINT, Part.BREAK})
#: what says a word for a time, and what one against it
FOR: Final = frozenset({Cat.OFFER, Cat.YES})
AGAINST: Final = frozenset({Cat.REFUSE, Cat.EXCEPT})


class Node(NamedTuple):
    """One part of a sentence; `cat` and `value` are those of its word."""

    part: Part
    start: int
    end: int
    cat: Cat = Cat.WORD
    value: int = 0
    word: str = ""
    day: Day | None = None
    time: Time | None = None
    zone: ZoneWord | None = None

    @property
    def is_clock(self) -> bool:
        """Is it a time by the clock: no part of the day, no whole day, and not "the same"?"""
        time = self.time
        return time is not None and time.kind in _BY_CLOCK and not time.same

    @property
    def is_hour(self) -> bool:
        """Is it one hour by the clock, with no end, and no bound?"""
        return self.time is not None and self.time.kind is _EXACT and self.time.last is None

    @property
    def is_part_of_day(self) -> bool:
        """Is it a morning, an afternoon, an evening?"""
        return self.time is not None and self.time.kind is _PART_OF_DAY

    @property
    def is_all_day(self) -> bool:
        """Is it "all day", "any time"?"""
        return self.time is not None and self.time.kind is _ALL_DAY

    @property
    def is_time_of_day(self) -> bool:
        """Is it a time by the clock, "the same" as one before, or a part of the day?"""
        return self.time is not None and self.time.kind is not _ALL_DAY

    @property
    def is_new_time(self) -> bool:
        """Is it a time of the day told anew, and not "the same"?"""
        return self.is_clock or self.is_part_of_day

    @property
    def is_one_day(self) -> bool:
        """Is it one day, and no week or other stretch?"""
        return self.day is not None and self.day.span == "day"

    @property
    def is_choice(self) -> bool:
        """Is it an "or" or an "and", and no comma?"""
        return self.part is _JOINT and bool(self.value)

    def silent(self) -> Node:
        """The node as a mere word, which tells no time and takes no stand."""
        return self._replace(part=_WORD, cat=Cat.WORD, time=None)


class Sentence(NamedTuple):
    """The nodes between two full stops; `asks`: it ends with a question mark."""

    nodes: tuple[Node, ...]
    asks: bool = False

    def of(self, nodes: Sequence[Node]) -> Sentence:
        """The sentence with these nodes."""
        return self if nodes is self.nodes else self._replace(nodes=tuple(nodes))


_STOPS = ".!?\n"
_FARTHEST = 200  # letters; a text without stops is not folded anew for each of its sentences


def words_of(text: str, sentence: Sentence) -> str:
    """The words of a sentence from one stop to the next, folded; `text`: what it stands in."""
    first, last = sentence.nodes[0].start, sentence.nodes[-1].end
    nearest, farthest = max(0, first - _FARTHEST), last + _FARTHEST
    begin = max(nearest, max(text.rfind(stop, nearest, first) for stop in _STOPS) + 1)
    behind = [at for stop in _STOPS if (at := text.find(stop, last, farthest)) >= 0]
    return fold(text[begin : min(behind, default=farthest)]).strip()


def zones_named(spoken: Iterable[Sentence], *, alone: bool = False) -> Iterator[ZoneWord]:
    """Every zone named, in order; `alone`: but for those of an hour with its own day, or of one
    that is another choice.
    """
    for sentence in spoken:
        own = alone and any(n.day is not None or n.cat is Cat.OR for n in sentence.nodes)
        told = said_again = False
        for node in sentence.nodes:
            # "That's", "which is", "also" behind an hour: the same again, for the other's clock.
            again = node.word == "(" or (node.value == 1 and node.cat is _BUT)
            said_again |= again and told
            told |= node.time is not None
            named = node.zone or (node.time.zone if node.time and not own else None)
            if named is None or named is UNCLEAR or (said_again and node.time is not None):
                continue
            if named.cat is not Cat.LOCAL:
                yield named


def announced_in(sentence: Sentence) -> ZoneWord | None:
    """The place or zone a sentence names before any hour ("let me give you Pacific: …")."""
    zones = (node.zone for node in takewhile(lambda node: node.time is None, sentence.nodes))
    return next((zone for zone in zones if zone and zone.cat in {Cat.PLACE, Cat.ZONE}), None)


def tells_yours(spoken: Iterable[Sentence]) -> bool:
    """Is an hour told by the clock of the one who asked ("9 your time")?"""
    zones = (node.time.zone for one in spoken for node in one.nodes if node.time is not None)
    return any(zone is not None and zone.cat is Cat.YOURS for zone in zones)


class Stance(Enum):
    """What a proposal is."""

    OFFER = "offer"
    REFUSAL = "refusal"
    MENTION = "mention"
