"""Weeks that are named only to place the days said next: "next week I'm away Monday to Wednesday".

Rules
- Where a week and its days are both refused, those days are off and not the week; so is a week
  that only says again which one is meant ("Friday is a holiday that week").
- A week refused before a day of it is offered places that day, unless something is said against
  the week itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from mailflow.reading.times.dates.weekdays import is_bare_weekday
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.words.lexemes import Cat


def only_placed(
    nodes: Sequence[Node], found: Sequence[Proposal], told: Sequence[Stance]
) -> list[Stance]:
    """ "Next week I'm away Monday to Wednesday": the week is not off, only those days of it."""
    result = list(told)
    for at, (one, other) in enumerate(pairwise(found)):
        week = [day.span for day, _ in one.dates] == ["week"] and not one.times
        days = bool(other.dates) and all(is_bare_weekday(day) for day, _ in other.dates)
        if _points_back(other) and set(told[at : at + 2]) == {Stance.REFUSAL}:
            result[at + 1] = Stance.MENTION  # "Friday is a holiday with us that week"
        parted = any(node.part in _PARTING for node in nodes[one.last + 1 : other.first])
        if week and days and not parted and set(told[at : at + 2]) == {Stance.REFUSAL}:
            result[at] = Stance.MENTION
        if week and days and told[at] is Stance.REFUSAL and told[at + 1] is Stance.OFFER:
            if not _is_denied(nodes, one, other):
                result[at] = Stance.MENTION  # "This week is bad but next week I've got Tuesday"
    return result


def _points_back(one: Proposal) -> bool:
    """ "That week", with nothing else said of it."""
    return not one.times and [(day.span, day.how) for day, _ in one.dates] == [("week", Cat.THAT)]


_PARTING = frozenset({Part.JOINT, Part.BREAK})
_DENYING = frozenset({Cat.REFUSE, Cat.STAY, Cat.EVENT, Cat.EXCEPT, Cat.NEUTRAL, Cat.HABIT})


def _is_denied(nodes: Sequence[Node], one: Proposal, other: Proposal) -> bool:
    """Is anything said against a week in its own clause, or before the days behind it?"""
    first = one.first
    while first and nodes[first - 1].part not in _PARTING:
        first -= 1
    around = nodes[first : other.first]
    return any(node.cat in _DENYING or node.part is Part.BREAK for node in around)
