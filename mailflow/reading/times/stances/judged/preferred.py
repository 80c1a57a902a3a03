"""A time that is liked best: "next week is fine, Tuesday at best" takes nothing from the week.

Rule: nor does an example of a week that is free in so many words ("that week is wide open. Let's
say Tuesday at 10"), unless the sentence names the week again. What stands before the full stop, or
the bracket, behind which something is liked best is offered, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.tokens import fold

_NEAR = 40  # letters looked at on either side
_LIKED = (
    r"(?:am (?:aller)?liebsten|am besten|vorzugsweise|bevorzugt|idealerweise|ideally|preferably"
    r"|for preference|best of all|de preference|idealement|dans l'ideal|preferentemente"
    r"|preferiblemente|de preferencia|idealmente|a ser posible|a poder ser|lo ideal)"
)
_BEST_IS = (
    r"(?:best|ideal|nicest|perfect|easiest) (?:would|will|'d) be|(?:am besten|ideal) ware"
    r"|(?:l'ideal|le mieux) serait|lo (?:mejor|ideal) seria"
)
_BEFORE = re.compile(rf"\b(?:{_LIKED}|{_BEST_IS})\b[^.!?;,\n]*$")
_BEHIND = re.compile(
    rf"[ ,(-]*(?:{_LIKED}|(?:would be |is |ware |ist |waren )?(?:my|mein|meine|mir das) "
    r"(?:favourite|favorite|first choice|pick|preference|liebster|favorit|liebste)"
    r"|(?:would|'d) (?:be )?(?:suit (?:me |us )?)?(?:the )?(?:ideal|best|perfect|nicest|easiest)"
    r"|ware (?:mir )?(?:ideal|perfekt)|serait (?:l')?(?:ideal|parfait)"
    r"|seria (?:lo )?(?:ideal|mejor))\b"
)

_OPEN_WEEK = (
    r"\b(?:week|wk|woche|kw|semaine|semana)\b[^.!?\n]{0,40}?"
    r"(?:\b(?:wide )?(?:open|free|clear|empty|ok|okay|fine|yours|frei|leer|offen|passt"
    r"|ginge|irait|me va|libre|vide|dispo\w*|vacia)\b)[^.!?\n,]{0,25}"
)
_SAID_BEFORE = re.compile(rf"{_OPEN_WEEK}[.!]\s+(?:[\w']+ ){{0,2}}$")
_FOR_EXAMPLE = re.compile(
    rf"{_OPEN_WEEK},? (?:for (?:example|instance)|e ?\.g\.|say|zum beispiel|z\. ?b\."
    r"|beispielsweise|par exemple|por ejemplo)(?: (?:am|on|le|el|der|den|the))? ?$"
)
_FAR = 120  # letters from a week to its example

_ENDS = frozenset({Part.DATE, Part.JOINT, Part.BREAK})


def is_preferred(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Is this only the time that would suit best? `text`: what the nodes stand in."""
    before_it = next(
        (node.part for node in reversed(nodes[: one.first]) if node.part in _ENDS), None
    )
    if before_it is Part.DATE:
        return False  # "In KW 8 am besten Donnerstag": the week only places it
    begin, end = nodes[one.first].start, nodes[one.last].end
    if _is_example(text, nodes, begin):
        return True
    before, behind = fold(text[max(0, begin - _NEAR) : begin]), fold(text[end : end + _NEAR])
    return bool(_BEFORE.search(before) or _BEHIND.match(behind))


def _is_example(text: str, nodes: Sequence[Node], begin: int) -> bool:
    """Is a time that begins there an example of a week that is free?"""
    start = nodes[0].start
    if _FOR_EXAMPLE.search(fold(text[max(0, begin - _FAR) : begin])):
        return True
    named = any(node.day is not None and node.day.span == "week" for node in nodes)
    return not named and _SAID_BEFORE.search(fold(text[max(0, start - _FAR) : start])) is not None


#: a preference that begins the next sentence, or a bracket
_NARROWED = Late(
    rf"[ ,]*[.;(\u2013\u2014\n]+ ?(?:{_LIKED}|(?:i )?(?:'d |would )?prefer\w*|best is|ich bevorzuge"
    r"|je prefere|prefiero)\b"
)


def is_narrowed(said: Said) -> bool:
    """ "Monday to Wednesday. Preferably the Tuesday": days one of which is preferred."""
    offered = said.grammar is Stance.OFFER and bool(said.one.dates)
    return offered and _NARROWED.match(said.behind(_NEAR)) is not None
