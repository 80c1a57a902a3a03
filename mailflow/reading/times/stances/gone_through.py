"""Weekdays gone through one after another, which come in the order of their list.

Rules
- Those of a sentence do, offered or refused, each with its own hour or not; so do those that
  begin lines, and a weekday said right behind the one before it ("Tuesday's full. Wednesday?").
- No part of a list is one that is only mentioned, that is past, that gives way to the other
  ("Monday instead of Thursday"), or that a meeting is brought forward to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Stance
from mailflow.reading.times.words.lexemes import PUTS, Cat
from mailflow.reading.times.words.tokens import fold

_OPENS_LINE: Final = re.compile(
    r"(?:^|\n)[^\w\n]*(?:\w{1,2}[.)][^\w\n]*)?(?:(?:on|am|le|el)[^\w\n]+)?$", re.IGNORECASE
)
_LEAD: Final = 20  # letters before the first weekday of a line
_PAST: Final = re.compile(
    r"\b(?:was|were|wasn't|weren't|couldn't|didn't|missed|since|war|waren|hatten?|konnten?"
    r"|etais|avais|pouvais|pas pu|estuve|estaba|tuve|tenia|pude|podia)\b"
)
#: "can we bring Monday forward to Friday?"
_FORWARD: Final = re.compile(r"(?<!look )(?<!looking )\bforward (?:to|onto)\b")
_THAN: Final = frozenset({"als", "que"})


def is_of_list(text: str, nodes: Sequence[Node], one: Proposal, stance: Stance) -> bool:
    """Is it one of the days that its sentence goes through?"""
    if stance is Stance.MENTION or _gives_way(nodes[one.first - 1] if one.first else None):
        return False
    ends = [node.end for node in nodes[: one.first] if node.day is not None]
    lead = fold(text[ends[-1] if ends else nodes[0].start : nodes[one.first].start])
    past = stance is Stance.REFUSAL and _PAST.search(lead)
    return not past and _FORWARD.search(lead) is None


def _gives_way(before: Node | None) -> bool:
    """ "Monday instead of Thursday", "lieber Montag als Donnerstag"."""
    excepts = before is not None and before.cat is Cat.EXCEPT
    return excepts and before is not None and (before.value == PUTS or before.word in _THAN)


def opens_line(text: str, nodes: Sequence[Node]) -> bool:
    """Does the first date of a sentence begin a line?"""
    first = next((node.start for node in nodes if node.day is not None), None)
    return first is not None and bool(_OPENS_LINE.search(text, max(0, first - _LEAD), first))
