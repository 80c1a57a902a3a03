"""What is taken out of a refusal is offered: "next week is full except Friday morning".

Rules
- A time right behind an "except" is offered where the time before it is refused, or where its
  clause denies something else ("I can't do anything but Thursday"); that refusal is then plain.

Known limit: of several behind one "except" only the first is looked at; the others follow grammar.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.stances.asides import is_after_except
from mailflow.reading.times.words.lexemes import Cat

# Named here, as an enum is slow to give its members (see `lexemes`).
_EXCEPT, _REFUSE = Cat.EXCEPT, Cat.REFUSE


def saved(
    nodes: Sequence[Node], found: Sequence[Proposal], grammar: Sequence[Stance], at: int
) -> Stance | None:
    """The stance of a time that is saved from a refusal, or of the refusal; None for others."""
    if not any(node.cat is _EXCEPT for node in nodes):
        return None
    if is_after_except(nodes, found[at]):
        if not at:
            return Stance.OFFER if _denies(nodes, found[at]) else None
        return Stance.OFFER if _is_whole(found[at - 1], found[at], grammar[at - 1]) else None
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is not None and is_after_except(nodes, behind):
        return Stance.REFUSAL if _is_whole(found[at], behind, grammar[at]) else None
    return None


def _is_whole(one: Proposal, other: Proposal, stance: Stance) -> bool:
    """Is a week, a stretch or every day refused, or a day out of which an hour is taken?"""
    if stance is not Stance.REFUSAL or one.bound is not None:
        return stance is Stance.REFUSAL
    days = any(last is None and day.span == "day" and not day.each for day, last in one.dates)
    return not days or bool(other.times and not one.times)


def _denies(nodes: Sequence[Node], one: Proposal) -> bool:
    if nodes[one.first - 1].word.startswith("any"):
        return False  # "not fussed, any day but Monday"
    before = nodes[: one.first - 1]
    for node in reversed(before[:-1] if before[-1:] and before[-1].word == "," else before):
        if node.part is Part.JOINT or node.part is Part.BREAK:
            return False
        if node.cat is _REFUSE:
            return True
    return False
