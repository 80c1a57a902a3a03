"""What is only supposed denies nothing: "if the hearing is adjourned I'm free on Thursday".

Rules
- A condition that opens its sentence reaches to the comma, to the next subject ("if it's
  cancelled I …") or to its no ("if that's too early 9.30"); what follows is a clause of its own,
  and no word of the condition is said of it.
- What the condition itself denies or names as an event is left out, unless it is said of a time
  in it ("in case Monday is taken, Tuesday").

Known limit: a condition behind its time ("Thursday, unless the client calls") is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

#: the word of the cut behind a condition
THEN: Final = "then"
_SPOKEN: Final = frozenset({Part.DATE, Part.TIME})
_DENYING: Final = frozenset({Cat.REFUSE, Cat.EVENT, Cat.MOVE, Cat.HABIT, Cat.NEUTRAL})
_LEAST: Final = 8  # letters of a condition, its own subject and verb
_NEXT_SUBJECT: Final = re.compile(
    r"\b(?:i|i'm|i'll|i'd|we|we're|we'll|we'd|she|she'll|he|he'll|then)\b"
    r"|\b(?:kann|konnte|bin|hatte|habe) (?:ich|wir)\b|\b(?:je|j'|on|nous)\b|\b(?:puedo|podria)\b"
)


def supposed(setting: Setting, nodes: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence, a condition that opens it apart."""
    at = next((n for n, node in enumerate(nodes) if node.cat is Cat.IF), None)
    if at is None or any(node.part in _SPOKEN for node in nodes[:at]):
        return nodes
    end = _end_of(setting.text, nodes, at)
    if end is None or all(node.part not in _SPOKEN for node in nodes[end:]):
        return nodes
    condition, rest = nodes[at:end], nodes[end:]
    timed = any(node.part in _SPOKEN for node in condition)
    if not timed and all(node.cat not in _DENYING for node in condition):
        return nodes
    if not timed:
        condition = [_silent(node) for node in condition]
    rest = rest[1:] if rest[0].part is Part.JOINT else rest
    cut = Node(Part.BREAK, rest[0].start, rest[0].start, Cat.BUT, 0, THEN)
    return [*nodes[:at], *condition, cut, *rest]


def _end_of(text: str, nodes: Sequence[Node], at: int) -> int | None:
    """The place of the first node behind a condition."""
    for place in range(at + 1, len(nodes)):
        node = nodes[place]
        if node.part is Part.BREAK:
            if place == at + 1 and node.value:
                continue  # "if that's too early"
            return None
        if node.part is Part.JOINT and node.word == ",":
            return place
        if place > at + 1 and _is_settled(text, nodes, at, place):
            return place
        lead = fold(text[nodes[at].end + _LEAST : node.end])
        if place > at + 1 and (found := _NEXT_SUBJECT.search(lead)):
            begins = nodes[at].end + _LEAST + found.start()
            return place if node.end > begins >= nodes[place - 1].end else None
    return None


_OF_THAT: Final = re.compile(r"\b(?:that|that's|thats|it|its|it's|this|those|these|das|ca|eso)\b")
_OF_SOMEONE: Final = re.compile(r"\b(?:you|u|i|we|he|she|they|sie|du|ich|vous|tu|je|usted)\b")


def _is_settled(text: str, nodes: Sequence[Node], at: int, place: int) -> bool:
    """ "If that's too early 9.30", "if Monday's no good Tuesday": a time right behind a no."""
    if nodes[place].part not in _SPOKEN or nodes[place - 1].cat is not Cat.REFUSE:
        return False
    lead = fold(text[nodes[at].end : nodes[place].start])
    timed = any(node.part in _SPOKEN for node in nodes[at + 1 : place])
    return not _OF_SOMEONE.search(lead) and (timed or _OF_THAT.search(lead) is not None)


def _silent(node: Node) -> Node:
    silent = node.part in {Part.STANCE, Part.BREAK}
    return node.silent() if silent else node
