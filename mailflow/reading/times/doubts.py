"""Doubts about a time that was told; where three meet it is left unread.

None of them makes a time a wrong one. But of the times in 3,900 replies by hands that knew nothing
of this program one in thirty was read wrongly, and of those on which three doubts fell three in
four.

Doubts
- It is on the other's clock, and no zone is said with it (two).
- It is refused, as is another time of its day.
- A place is named in its sentence, unless it is a whole day, and all that is refused of it.
- An hour was told in the reply, and told of nothing.
- It names a zone, and its day was told in an earlier sentence.
- Another time of its day is offered.
- It is a day, or a part of one, and no hour.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from datetime import date
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.zones import People
from mailflow.reading.times.sentences.nodes import Part, Sentence
from mailflow.reading.times.told import Told

_TOO_MANY: Final = 3
_VAGUE: Final = frozenset({TimeKind.DAY, TimeKind.PART_OF_DAY})


def plain(
    told: Sequence[Told], spoken: Sequence[Sentence], people: People, stays: Container[date]
) -> Iterator[Told]:
    """What was told but the times about which there are too many doubts; `stays`: the days on which
    it is known where the writer is.
    """
    is_left = _hours(spoken) > sum(one.said is not None for one in told)
    for one in told:
        beside = [
            other.slot.offered for other in told if other is not one and _day(other) == _day(one)
        ]
        doubts = (
            2 * (_is_theirs(one, people) and not (one.zoned or _day(one) in stays))
            + (not one.slot.offered and False in beside)
            + (
                _has_clock(one, beside)
                and any(n.part is Part.PLACE for n in spoken[one.sentence].nodes)
            )
            + is_left
            + (one.leaning and one.zoned)
            + (True in beside)
            + (one.slot.kind in _VAGUE)
        )
        if doubts < _TOO_MANY:
            yield one


def _hours(spoken: Sequence[Sentence]) -> int:
    """How many hours and parts of the day were told?"""
    times = (node.time for one in spoken for node in one.nodes if node.part is Part.TIME)
    return sum(time is not None and time.kind is not TimeKind.DAY for time in times)


def _has_clock(one: Told, beside: Sequence[bool]) -> bool:
    """Would another clock make it another time, or another one of its day?"""
    return one.slot.offered or one.slot.kind is not TimeKind.DAY or False in beside


def _day(one: Told) -> date | None:
    moment = one.slot.start or one.slot.end
    return moment.date() if moment else None


def _is_theirs(one: Told, people: People) -> bool:
    """Is a time on another clock than the writer's?"""
    moment = one.slot.start or one.slot.end
    return moment is not None and moment.utcoffset() != moment.astimezone(people.sender).utcoffset()
