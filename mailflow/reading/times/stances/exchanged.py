"""One time given for another: "can we slide Friday's 11 to Monday at 11?", "können wir von Do
15 Uhr auf Fr 15 Uhr schieben?".

Rule: of two times with a "to" between them in a sentence with a verb of moving, wherever that
stands, the first is off and the second offered. What is called off is off.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.appointments import calls_off
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Stance
from mailflow.reading.times.words.tokens import fold

_MOVES: Final = re.compile(
    r"\b(?:mov(?:e|ing)|push(?:ing)?|shift(?:ing)?|slid(?:e|ing)|swap(?:ping)?|switch(?:ing)?"
    r"|chang(?:e|ing)|reschedul\w*|postpon\w*|bump|delay|put|bring|exchange|trade|rearrange"
    r"|verschieb\w*|verleg\w*|umleg\w*|schieb\w*|vorzieh\w*|tausch\w*|umbuch\w*|wechseln"
    r"|decal\w*|report(?:er|ons|ez|e)|deplac\w*|repouss\w*|avanc(?:er|ons|ez)|chang(?:er|eons|ez)"
    r"|bascul\w*|mov\w+|pas(?:ar|amos|emos)\w*|cambi\w+|corr(?:er|emos|amos|erlo|erla)\w*"
    r"|aplaz\w+|pospon\w+|posterg\w+|adelant\w+|retras\w+|traslad\w+)\b"
)
_TO: Final = re.compile(
    r"(?:'s)?(?: (?:[\w']+ ){0,4}?| ?(?:to|onto|auf|au?|al|for|para)\b)??"
    r" ?(?:to|onto|on to|for|auf|zu[mr]?|a|au|al|pour|vers|para|por|hacia|hasta)\b"
)
#: "could we reschedule for Monday the 17th?"; "move our call for Thursday" is the Thursday's
_PUT_FOR: Final = re.compile(
    r"\b(?:reschedule|rearrange|rebook|move|push|put)(?: it| this| that)? for\b[^.,;:!?\n]{0,8}$"
)
_STOPS: Final = ".!?\n"
_AHEAD: Final = 8  # letters of the second time, which may open with its "to"
_BEHIND: Final = 60


def told(text: str, nodes: Sequence[Node], found: Sequence[Proposal], at: int) -> Stance | None:
    """The stance that an exchange, or its calling off, gives a time; None where there is none."""
    if calls_off(text, nodes[found[at].first].start, nodes[found[at].last].end):
        return Stance.REFUSAL
    if _gives_way(text, nodes, found, at) or _is_passed_by(text, nodes, found[at]):
        return Stance.REFUSAL
    begin = nodes[found[at].first].start
    given = at and _gives_way(text, nodes, found, at - 1)
    onto = given or _PUT_FOR.search(fold(text[max(0, begin - _BEHIND) : begin + len("for ")]))
    return Stance.OFFER if onto else None


#: "I see you've offered Thursday 8am …. Could do 11 instead"
_YOU_PROPOSED: Final = re.compile(
    r"\b(?:you (?:have |had |did )?|you've )(?:offer|propos|suggest|mention|sa(?:y|id)|ask)\w*"
    r"(?: for| about)?(?: the)? $"
)
_INSTEAD: Final = re.compile(r"\b(?:instead|rather|stattdessen|en su lugar)\b")
_SOON: Final = 200


def _is_passed_by(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Is it what the other proposed, and another time asked for instead?"""
    begin, end = nodes[one.first].start, nodes[one.last].end
    proposed = _YOU_PROPOSED.search(fold(text[max(0, begin - _BEHIND) : begin]))
    return bool(proposed and _INSTEAD.search(fold(text[end : end + _SOON])))


def _gives_way(text: str, nodes: Sequence[Node], found: Sequence[Proposal], at: int) -> bool:
    if at + 1 >= len(found):
        return False
    begin, end = nodes[found[at].first].start, nodes[found[at].last].end
    second = nodes[found[at + 1].first].start
    last = nodes[found[at + 1].last].end
    between = fold(text[end : second + _AHEAD])
    to = _TO.match(between)
    if to is None or to.end() < second - end - len(" the "):
        return False
    start = max(text.rfind(stop, 0, begin) for stop in _STOPS) + 1
    behind = re.split(r"[.!?\n]", text[last : last + _BEHIND])[0]
    return bool(_MOVES.search(fold(text[start:begin])) or _MOVES.search(fold(behind)))
