"""Which stance the marks of a time speak for most, by the model that was trained for it.

Rules
- Where yes and no are nearly as likely, neither is told; unless grammar, which has no word for
  either, leaves it to the marks that speak for a yes, or has one and it is clear (see below).
- A no for which grammar has no word must lead a yes by much; else neither is told. Nor is where
  grammar has one for a yes, and the no hardly leads.
- What grammar says is one of the marks: where it but just leads, all the others speak against it,
  and neither is told but where it is clear anyhow.
- It is so where nothing else is said in the clause, or nothing but words against the time; where
  the clause behind takes it up ("…, and that works"), of what is liked best, and of a day offered
  with its hour. A time without a date waits for one anyhow.
- Where neither is the likeliest, but hardly more so than a yes, and a no is out of the question,
  it is a yes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.judged.preferred import is_preferred
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.weights import log_shares, shipped

# By how much, in logarithms, the likeliest leads where it hardly does, or a no that no word says, …
_TORN: Final = 0.3
_MUCH: Final = 2.5
_HARDLY: Final = 1.0
# … and the share of what is out of the question.
_RARE: Final = -2.3
_OPPOSITES: Final = frozenset({Stance.OFFER, Stance.REFUSAL})


class Likeliest(NamedTuple):
    """The likeliest stance, None where the marks hardly tell, and its lead, in logarithms."""

    stance: Stance | None
    lead: float


def weigh(
    found: set[str], grammar: Stance, is_clear: Callable[[], bool] = lambda: True
) -> Likeliest:
    """The likeliest stance of a time with these marks, one of which is grammar's. `is_clear`: are
    they plain enough for one that hardly leads?
    """
    model = shipped("stances.bin")
    told = sorted(zip(log_shares(model.sums(found)), model.labels, strict=True), reverse=True)
    lead, rest = told[0][0] - told[1][0], told[2][0]
    first, second = (Stance(label) for _, label in told[:2])
    return Likeliest(_told(first, second, grammar, (lead, rest), is_clear), lead)


def _told(
    first: Stance,
    second: Stance,
    grammar: Stance,
    shares: tuple[float, float],
    is_clear: Callable[[], bool],
) -> Stance | None:
    """What is told of the likeliest two; `shares`: the first's lead, and what the third has."""
    lead, rest = shares
    silent = grammar is Stance.MENTION
    if grammar is second is Stance.OFFER and first is Stance.REFUSAL and lead < _HARDLY:
        return grammar if is_clear() else None
    if silent and (first, second) == (Stance.REFUSAL, Stance.OFFER) and lead < _MUCH:
        return None
    if first is grammar and not silent and lead < _HARDLY and not is_clear():
        return None
    if {first, second} == _OPPOSITES:
        if lead >= _TORN or (silent and first is Stance.OFFER):
            return first
        return grammar if not silent and is_clear() else None
    hardly = silent and first is Stance.MENTION and lead < _HARDLY and rest < _RARE
    return second if hardly and second is Stance.OFFER else first


_HOURS: Final = frozenset({TimeKind.EXACT, TimeKind.RANGE})
_AGAINST: Final = frozenset({Cat.REFUSE, Cat.EXCEPT})
_NEAR: Final = 30  # letters
_TAKES_UP: Final = re.compile(
    r",? (?:(?:and|und|et|y) )?(?:that|which|this|it|das|ca|cela|c'|eso)\b ?"
)


def is_clear(said: Said) -> bool:
    """Is it clear what is said of a time, however little the words beside it weigh?"""
    nodes, one = said.nodes, said.one
    if not one.dates or is_preferred(said.text, nodes, one):
        return True
    hourly = bool(one.times) and _HOURS.issuperset(said.kinds)
    if hourly and said.grammar is Stance.OFFER:
        return True
    around = said.around()
    told = {node.cat for node in around if node.part is Part.STANCE}
    if said.grammar is Stance.REFUSAL and told and told <= _AGAINST:
        return True
    if len(told) <= 1 and not any(node.part is Part.WORD for node in around):
        return True
    said_of_it = {node.cat for node in nodes if node.part is Part.STANCE} == {Cat.OFFER}
    return said_of_it and bool(_TAKES_UP.match(said.behind(_NEAR)))
