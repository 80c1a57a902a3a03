"""Hours that may be on the writer's clock or on that of a place of the other's: "I'm over in Berlin
at the end of the month. Friday 28th, lunchtime?"

Rule: where the only places named are on the clock of the one who asked, and no zone is named, an
hour is on neither: a time on the wrong clock is worse than none. A place whose hour is told ("6pm
in Berlin", "it's late in London") says that the other hours are the writer's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours import zones
from mailflow.reading.times.hours.zones import People
from mailflow.reading.times.told import Told
from mailflow.reading.times.words.lexemes import Cat, Lexeme

_ZONES: Final = frozenset({Cat.ZONE, Cat.MINE, Cat.LOCAL, Cat.TIME_NOUN})


def are_unclear(found: Sequence[Lexeme], people: People, written: datetime) -> bool:
    """Does a text name a place of the other's clock, and nothing of the writer's?"""
    own, theirs = (written.astimezone(zone).utcoffset() for zone in (people.sender, people.owner))
    if own == theirs or any(lexeme.cat in _ZONES for lexeme in found):
        return False
    named = [at for at, one in enumerate(found) if one.cat is Cat.PLACE and one.capital]
    if any(_tells_hour(lexeme) for at in named for lexeme in found[max(0, at - _NEAR) : at]):
        return False
    if any(one.word in _IS for at in named for one in found[at + 1 : at + 2]):
        return False  # "in London it is 9 then"
    clocks = [written.astimezone(zones.place(found[at].word)).utcoffset() for at in named]
    return bool(clocks) and all(clock == theirs for clock in clocks)


def own(told: Iterable[Told], people: People) -> Iterator[Told]:
    """What was told, that which was told on both clocks side by side by the writer's."""
    for one in told:
        if one.said is None or one.said.zone is not zones.AS_MINE:
            yield one
            continue
        ends = (one.slot.start, one.slot.end)
        start, end = (end and end.astimezone(people.sender) for end in ends)
        yield one._replace(slot=replace(one.slot, start=start, end=end))


_NEAR: Final = 3  # words
_HOURS: Final = frozenset({Cat.CLOCK, Cat.MERIDIEM, Cat.OCLOCK, Cat.PART})
_IS: Final = frozenset("it|it is|it's|that is|that's|ist|sind|c'|es|son".split("|"))
_OF_DAY: Final = frozenset(
    "late early night asleep bedtime spat fruh tard tot tarde temprano".split()
)


def _tells_hour(lexeme: Lexeme) -> bool:
    return lexeme.cat in _HOURS or lexeme.word.partition(" ")[0] in _OF_DAY


def sure(told: Sequence[Told], people: People) -> Iterator[Told]:
    """What was told but the hours of the writer's clock that name no zone."""
    for one in told:
        own = one.moment is not None and one.moment.tzinfo is people.sender
        hourly = one.said is not None and one.said.kind is not TimeKind.DAY
        if not (own and hourly) or one.zoned:
            yield one
