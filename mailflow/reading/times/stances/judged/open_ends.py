"""A no beside an open end of a day: "Friday I can't before eleven", "ab 12 bin ich weg".

Rule: it is about that end, and so is any word against it between the two; where the clause of the
end takes no stand, the next one that but denies tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.stances.asides import clause_around, is_fronted
from mailflow.reading.times.words.lexemes import Cat, denies

_OPEN: Final = frozenset({TimeKind.AFTER, TimeKind.BEFORE})


def is_denied(nodes: Sequence[Node], found: Sequence[Proposal], at: int) -> bool:
    """ "Friday I can't before eleven", "ab 12 bin ich weg": a no beside an open end of a day is
    about that end; and so is any word against it between the two ("Montag ganz schlecht nach 4").
    """
    one = found[at]
    if not one.times or any(time.kind not in _OPEN for time in one.times):
        return False
    if not one.dates:
        dated = at > 0 and bool(found[at - 1].dates and found[at - 1].times)
        dated = dated or (at + 1 < len(found) and is_fronted(nodes, found, at))
        return dated and _is_told(nodes, one)
    inside = nodes[one.first : one.last + 1]
    apart = [at for at, node in enumerate(inside) if node.part in {Part.JOINT, Part.BREAK}]
    between = inside[apart[-1] :] if apart else inside
    said = [node.cat for node in between if node.part is Part.STANCE]
    return said[-1:] == [Cat.REFUSE] or _is_told(nodes, one)


def _is_told(nodes: Sequence[Node], one: Proposal) -> bool:
    """Does the clause of an open end say but one no, with nothing offered behind it?"""
    around = _clause_that_tells(nodes, one)
    said = [n for n, node in enumerate(around) if node.part is Part.STANCE]
    denials = [n for n in said if around[n].cat is Cat.REFUSE]
    if len(denials) != 1 or not denies(around[denials[0]].word):
        return False
    behind = [n for n in said if n > denials[0]]
    denied = behind == [denials[0] + 1] and around[behind[0]].cat is Cat.OFFER
    return not any(around[n].cat is Cat.IF for n in said) and (not behind or denied)


def _clause_that_tells(nodes: Sequence[Node], one: Proposal) -> Sequence[Node]:
    """The clause of a time; where it takes no stand, the next one that but denies."""
    around = clause_around(nodes, one)
    if any(node.part is Part.STANCE for node in around):
        return around
    behind = list(nodes[nodes.index(around[-1]) + 2 :])
    ends = [n for n, node in enumerate(behind) if node.part in {Part.JOINT, Part.BREAK}]
    clause = behind[: ends[0]] if ends else behind
    said = [node.cat for node in clause if node.part is Part.STANCE]
    timeless = all(node.day is None and node.time is None for node in clause)
    return clause if timeless and said[:1] == [Cat.REFUSE] else around
