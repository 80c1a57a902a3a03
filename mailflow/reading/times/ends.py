"""The end of an hour, told by how long it is or by when one must be done.

Rules
- A length right behind a time says its end, and so does one that is held to ("30 mins hard stop").
- An hour up to which one has time is the end of the hour offered shortly before it on that day
  ("Thursday at 11. I can give you until noon").
- Who is busy until a day is free on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, timedelta
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.stretches import Stretch
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.told import Manner, Told
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_HOLD, _LENGTH = Cat.HOLD, Part.LENGTH  # named here, as an enum is slow to give its members


def by_length(told: list[Told], begin: int, behind: Sequence[Node]) -> None:
    """ "3pm for 30 minutes": what follows the times told from `begin` on says their end."""
    following = next((node for node in behind if node.part is not Part.JOINT), None)
    if following is not None and following.part is _LENGTH:
        _end(told, begin, following.value)


def by_hold(told: list[Told], nodes: Sequence[Node]) -> None:
    """ "30 mins hard stop." behind the sentence with the time."""
    lengths = [node.value for node in nodes if node.part is _LENGTH]
    if len(lengths) == 1 and any(node.cat is _HOLD for node in nodes):
        _end(told, 0, lengths[0])


def _end(told: list[Told], begin: int, minutes: int) -> None:
    for at in range(begin, len(told)):
        slot = told[at].slot
        if slot.kind is TimeKind.EXACT and slot.end is None and slot.start is not None:
            utc = slot.start.astimezone(UTC) + timedelta(minutes=minutes)
            ended = replace(slot, end=utc.astimezone(slot.start.tzinfo))
            told[at] = told[at]._replace(slot=ended)


_LONGEST: Final = timedelta(hours=3)
_SOON: Final = 2  # sentences
_UNTIL: Final = re.compile(r"(?:until|till?|to|up to|bis|jusqu\w*|hasta)\b")


def by_bound(told: Iterable[Told]) -> list[Told]:
    """Where one has time until an hour, the hour offered before it ends then."""
    result: list[Told] = []
    for one in told:
        at = next((n for n, other in enumerate(result) if _is_end(one, other)), None)
        if at is None:
            result.append(one)
        else:
            ended = replace(result[at].slot, end=one.slot.end)
            result[at] = result[at]._replace(slot=ended)
    return result


def _is_end(one: Told, hour: Told) -> bool:
    until, slot = one.slot, hour.slot
    if not (one.leaning and until.offered and slot.offered):
        return False
    if one.apart and one.sentence != hour.sentence:
        return False  # but "I can ring at 4.30 and talk till 5"
    if until.kind is not TimeKind.BEFORE or slot.kind is not TimeKind.EXACT:
        return False
    if until.end is None or slot.start is None or slot.end is not None:
        return False
    if not _UNTIL.match(fold(until.text)):
        return False  # "11 tomorrow? 11:30 latest" is another hour
    near = 0 <= one.sentence - hour.sentence <= _SOON
    return near and timedelta() < until.end - slot.start <= _LONGEST


def day_bound(one: Proposal, stretch: Stretch, manner: Manner) -> Cat | None:
    """ "Busy until the 15th": one is free on the 15th."""
    ends = one.bound is Cat.UNTIL and not manner.offered and stretch.is_day
    return Cat.BEFORE if ends else one.bound
