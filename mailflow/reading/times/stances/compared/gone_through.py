"""Weekdays gone through one after another, which come in the order of their list.

Rules
- Those of a sentence do, offered or refused, each with its own hour or not; so do those that
  begin lines, and a weekday said right behind the one before it ("Tuesday's full. Wednesday?").
- No part of a list is one that is only mentioned, that is past, on which one leaves or from which
  on one is away ("I fly out on Monday, so Thursday?"), that gives way to the other ("Monday
  instead of Thursday"), or that a meeting is brought forward to.
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
    r"(?:^|\n|[;:] )[^\w\n]*(?:\w{1,2}[.)][^\w\n]*)?(?:(?:on|am|le|el)[^\w\n]+)?$", re.IGNORECASE
)
_STOP: Final = re.compile(r"[.!?\n]")
_BEFORE: Final = 60  # letters before a day that say what is on it
_LEAD: Final = 20  # letters before the first weekday of a line
_PAST: Final = re.compile(
    r"\b(?:was|were|wasn't|weren't|couldn't|didn't|missed|since|war|waren|hatten?|konnten?"
    r"|etais|avais|pouvais|pas pu|estuve|estaba|tuve|tenia|pude|podia)\b"
)
_LEAVES: Final = re.compile(
    r"\b(?:(?:i|we|i'll|we'll|to) (?:fly|leave|sail|depart|travel)|(?:fly|leav|depart|sett|head)ing"
    r"|off (?:on|to)|from then|(?:ab|ver)reise\w*|fliege\w*|fahren?|pars|partons|m'envole"
    r"|me voy|nos vamos|salgo|salimos|vuelo)\b"
)
_FROM_THEN: Final = frozenset({Cat.FROM, Cat.AFTER})
#: "can we bring Monday forward to Friday?"
_FORWARD: Final = re.compile(r"(?<!look )(?<!looking )\bforward (?:to|onto)\b")
_THAN: Final = frozenset({"als", "que"})


def is_of_list(text: str, nodes: Sequence[Node], one: Proposal, stance: Stance) -> bool:
    """Is it one of the days that its sentence goes through?"""
    if stance is Stance.MENTION or (one.first and _gives_way_behind(nodes[one.first - 1])):
        return False
    start = nodes[one.first].start
    begin = max((node.end for node in nodes[: one.first] if node.day), default=0)
    lead = _STOP.split(fold(text[max(begin, start - _BEFORE) : start]))[-1]
    if stance is Stance.REFUSAL:
        end = min((node.start for node in nodes[one.last + 1 :] if node.day), default=None)
        behind = fold(text[nodes[one.last].end : end or nodes[-1].end])
        if one.bound in _FROM_THEN or _PAST.search(lead) or _LEAVES.search(f"{lead}|{behind}"):
            return False
    return _FORWARD.search(lead) is None


def _gives_way_behind(node: Node) -> bool:
    """ "Monday instead of Thursday", "lieber Montag als Donnerstag"."""
    return node.cat is Cat.EXCEPT and (node.value == PUTS or node.word in _THAN)


def opens_line(text: str, nodes: Sequence[Node]) -> bool:
    """Does the first date of a sentence begin a line?"""
    first = next((node.start for node in nodes if node.day is not None), None)
    return first is not None and bool(_OPENS_LINE.search(text, max(0, first - _LEAD), first))
