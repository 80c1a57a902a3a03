"""A no beside an open end of a day: "Montag ganz schlecht nach 4", "9am is no good on Thursday".

Rule: a no between a day and its open end, or an hour and its day, is about that time.
"""

from __future__ import annotations

from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat

_OPEN: Final = frozenset({TimeKind.AFTER, TimeKind.BEFORE})


def is_denied(said: Said) -> bool:
    """ "Montag ganz schlecht nach 4": is a word against it between a day and its open end?"""
    one = said.one
    if said.grammar is not Stance.REFUSAL or not (one.dates and one.times):
        return False
    if not _OPEN.issuperset(said.kinds):
        return False
    inside = said.own
    apart = [at for at, node in enumerate(inside) if node.part in {Part.JOINT, Part.BREAK}]
    between = inside[apart[-1] :] if apart else inside
    told = [node.cat for node in between if node.part is Part.STANCE]
    return told[-1:] == [Cat.REFUSE]


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
