"""What is only supposed denies nothing: "if the hearing is adjourned I'm free on Thursday".

Rules
- A condition that opens its sentence reaches to the comma, or to the next subject ("if it's
  cancelled I …"); what follows is a clause of its own, and no word of the condition is said of it.
- What the condition itself denies or names as an event is left out, unless it is said of a time
  in it ("in case Monday is taken, Tuesday").

Known limit: a condition behind its time ("Thursday, unless the client calls") is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mailflow.reading.times.sentences.nodes import Node, Part, Sentence
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_SPOKEN: Final = frozenset({Part.DATE, Part.TIME})
_DENYING: Final = frozenset({Cat.REFUSE, Cat.EVENT, Cat.MOVE, Cat.HABIT, Cat.NEUTRAL})
_LEAST: Final = 8  # letters of a condition, its own subject and verb
_NEXT_SUBJECT: Final = re.compile(
    r"\b(?:i|i'm|i'll|i'd|we|we're|we'll|we'd|she|she'll|he|he'll|then)\b"
    r"|\b(?:kann|konnte|bin|hatte|habe) (?:ich|wir)\b|\b(?:je|j'|on|nous)\b|\b(?:puedo|podria)\b"
)


def supposed(text: str, spoken: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences, each condition that opens one apart; `text`: what their nodes stand in."""
    for sentence in spoken:
        at = next((n for n, node in enumerate(sentence.nodes) if node.cat is Cat.IF), None)
        yield sentence if at is None else _apart(text, sentence, at)


def _apart(text: str, sentence: Sentence, at: int) -> Sentence:
    nodes = sentence.nodes
    if any(node.part in _SPOKEN for node in nodes[:at]):
        return sentence
    end = _end_of(text, nodes, at)
    if end is None or all(node.part not in _SPOKEN for node in nodes[end:]):
        return sentence
    condition, rest = nodes[at:end], nodes[end:]
    timed = any(node.part in _SPOKEN for node in condition)
    if not timed and all(node.cat not in _DENYING for node in condition):
        return sentence
    if not timed:
        condition = tuple(_silent(node) for node in condition)
    rest = rest[1:] if rest[0].part is Part.JOINT else rest
    cut = Node(Part.BREAK, rest[0].start, rest[0].start, Cat.BUT, 0, "then")
    return sentence._replace(nodes=(*nodes[:at], *condition, cut, *rest))


def _end_of(text: str, nodes: Sequence[Node], at: int) -> int | None:
    """The place of the first node behind a condition."""
    for place in range(at + 1, len(nodes)):
        node = nodes[place]
        if node.part is Part.BREAK:
            return None
        if node.part is Part.JOINT and node.word == ",":
            return place
        lead = fold(text[nodes[at].end + _LEAST : node.end])
        if place > at + 1 and (found := _NEXT_SUBJECT.search(lead)):
            begins = nodes[at].end + _LEAST + found.start()
            return place if node.end > begins >= nodes[place - 1].end else None
    return None


def _silent(node: Node) -> Node:
    return node._replace(part=Part.WORD, cat=Cat.WORD) if node.part is Part.STANCE else node
