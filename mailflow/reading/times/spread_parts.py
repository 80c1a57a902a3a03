"""A part of the day told of every day of a week: "I'm on the train every morning this week".

Rules
- It is left where some of its days have their hours right behind it ("any evening this week, from
  tomorrow until Thursday, from seven").
- It is left where days with an hour of their own are offered, unless it is itself offered by a word
  in its clause ("mornings are best") or an "any".

Known limit: less than three days are no week.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import CUTS, FOR, Sentence
from mailflow.reading.times.told import Told
from mailflow.reading.times.words.tokens import fold

_DAYS: Final = 3
_ANY: Final = re.compile(
    r"\b(?:any|anytime|either|whichever|beliebig\w*|irgend\w*|egal|n'importe quel\w*|cualquier\w*) "
    r"(?:[\w']+ )?$"
)
_LEAD: Final = 40  # letters looked at before the part
_CLOCKED: Final = frozenset({TimeKind.EXACT, TimeKind.RANGE, TimeKind.AFTER, TimeKind.BEFORE})


def meant(text: str, spoken: Sequence[Sentence], told: Sequence[Told]) -> Iterator[Told]:
    """What was told but the parts that only tell of a week, or whose days are named behind."""
    for one in told:
        if not _is_of_week(one, told) or not (
            _has_days_behind(one, told)
            or (_has_hour_beside(one, told) and not _is_offered(text, spoken[one.sentence], one))
        ):
            yield one


def _is_of_week(one: Told, told: Sequence[Told]) -> bool:
    """Is it a part of the day that is told of several days at once?"""
    if not (one.spread and one.slot.offered and one.slot.kind is TimeKind.PART_OF_DAY):
        return False
    days = {other.day for other in told if other.spread and other.begins == one.begins}
    return len(days) >= _DAYS


def _has_days_behind(one: Told, told: Sequence[Told]) -> bool:
    """Are hours of this part told next, of several of its days?"""
    days = {other.day for other in told if other.begins == one.begins}
    behind = [
        other
        for other in told
        if other.spread
        and other.slot.offered
        and other.slot.kind in _CLOCKED
        and other.begins > one.begins >= 0
        and other.sentence - one.sentence <= 1
    ]
    return bool(behind) and all(other.day in days for other in behind)


def _has_hour_beside(one: Told, told: Sequence[Told]) -> bool:
    """Is an hour of a single day offered somewhere, and not with an "or"?"""
    return any(
        other.slot.offered
        and other.slot.kind in _CLOCKED
        and other.begins != one.begins
        and not other.spread
        and not other.apart
        for other in told
    )


def _is_offered(text: str, sentence: Sentence, one: Told) -> bool:
    """Does its clause offer it?"""
    if _ANY.search(fold(text[max(0, one.begins - _LEAD) : one.begins])):
        return True
    nodes = sentence.nodes
    at = next((at for at, node in enumerate(nodes) if node.start == one.begins), None)
    if at is None:
        return True
    first, last = at, at + 1
    while first and nodes[first - 1].part not in CUTS:
        first -= 1
    while last < len(nodes) and nodes[last].part not in CUTS:
        last += 1
    return any(node.cat in FOR for node in nodes[first:last])
