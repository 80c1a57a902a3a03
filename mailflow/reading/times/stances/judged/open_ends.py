"""A no beside an open end of a day: "Friday I can't before eleven", "ab 12 bin ich weg".

Rule: it is about that end, and so is any word against it between the two; where the clause of the
end takes no stand, the next one that but denies tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.stances.asides import is_fronted
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat, denies

_OPEN: Final = frozenset({TimeKind.AFTER, TimeKind.BEFORE})


def is_denied(said: Said) -> bool:
    """ "Friday I can't before eleven", "ab 12 bin ich weg": a no beside an open end of a day is
    about that end; and so is any word against it between the two ("Montag ganz schlecht nach 4").
    """
    nodes, one = said.nodes, said.one
    if said.grammar is not Stance.REFUSAL or not one.times:
        return False
    if not _OPEN.issuperset(said.kinds):
        return False
    if not one.dates:
        before = said.previous()
        dated = before is not None and bool(before.one.dates and before.one.times)
        dated = dated or (said.next() is not None and is_fronted(nodes, said.found, said.at))
        return dated and _is_told(said)
    inside = said.own
    apart = [at for at, node in enumerate(inside) if node.part in {Part.JOINT, Part.BREAK}]
    between = inside[apart[-1] :] if apart else inside
    told = [node.cat for node in between if node.part is Part.STANCE]
    return told[-1:] == [Cat.REFUSE] or _is_told(said)


def _is_told(said: Said) -> bool:
    """Does the clause of an open end say but one no, with nothing offered behind it?"""
    around = _clause_that_tells(said)
    told = [n for n, node in enumerate(around) if node.part is Part.STANCE]
    denials = [n for n in told if around[n].cat is Cat.REFUSE]
    if len(denials) != 1 or not denies(around[denials[0]].word):
        return False
    behind = [n for n in told if n > denials[0]]
    denied = behind == [denials[0] + 1] and around[behind[0]].cat is Cat.OFFER
    return not any(around[n].cat is Cat.IF for n in told) and (not behind or denied)


def _clause_that_tells(said: Said) -> Sequence[Node]:
    """The clause of a time; where it takes no stand, the next one that but denies."""
    nodes = said.nodes
    around = said.around()
    if any(node.part is Part.STANCE for node in around):
        return around
    behind = list(nodes[nodes.index(around[-1]) + 2 :])
    ends = [n for n, node in enumerate(behind) if node.part in {Part.JOINT, Part.BREAK}]
    clause = behind[: ends[0]] if ends else behind
    told = [node.cat for node in clause if node.part is Part.STANCE]
    timeless = all(node.day is None and node.time is None for node in clause)
    return clause if timeless and told[:1] == [Cat.REFUSE] else around


def turns(said: Said) -> bool:
    """Does it begin where the time before it, which is refused, ends; or does so the next?"""
    later = said.next()
    return _turns_to(said) or (later is not None and _turns_to(later))


def _turns_to(said: Said) -> bool:
    """ "Not before 2, any time after that", "teaching 1 to 2, then free": what begins where the
    time refused before it ends.
    """
    before = said.previous()
    if before is None or said.one.dates:
        return False
    one, other = before.one.times, said.one.times
    if (before.grammar, said.grammar) != (Stance.REFUSAL, Stance.OFFER) or not one or not other:
        return False
    begins = other[0].same and other[0].kind is TimeKind.AFTER
    ends, starts = one[-1].last, other[0].first
    return begins or (ends is not None and starts is not None and starts >= ends)


def is_denied_within(said: Said) -> bool:
    """ "9am is no good on Thursday": a no between an hour and its day."""
    nodes, one = said.nodes, said.one
    between = nodes[one.first + 1 : one.last]
    denied = nodes[one.first].part is Part.TIME and any(n.cat is Cat.REFUSE for n in between)
    return denied and said.grammar is Stance.REFUSAL
