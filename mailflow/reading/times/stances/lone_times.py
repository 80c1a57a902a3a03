"""A time alone in its clause, with nothing said but a word against it: "Tuesday at 3 is awkward".

Rules
- What is denied in so many words is refused: "no estoy disponible el martes a las 15".
- What but a word against it stands beside is never offered: "I've a class on Tuesday at 3".
- A comma parts the two, a question asks, and "never" is of no day.
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.marks import Said
from mailflow.reading.times.words.lexemes import Cat, denies

_PARTING: Final = frozenset({Part.JOINT, Part.BREAK})
_NEVER: Final = frozenset("never nie niemals jamais nunca".split())
_ABOUT_IT: Final = frozenset({Cat.REFUSE, Cat.OFFER, Cat.YES})


def is_only_denied(text: str, said: Said) -> bool:
    """Is the only time of a sentence denied, with no word but the no and what it denies?"""
    nodes = said.sentence.nodes
    taken = [node for node in nodes if node.part is Part.STANCE]
    denials = [node for node in taken if node.cat is Cat.REFUSE]
    if not _is_alone(said) or any(node.cat not in _ABOUT_IT for node in taken):
        return False
    if len(denials) != 1 or not denies(denials[0].word):
        return False
    one, no = said.found[0], denials[0]
    if "," in text[nodes[one.last].end : no.start] or no.word in _NEVER:
        return False
    last = nodes[-2:] if nodes[-1].word == "." else nodes[-1:]
    return no.start < nodes[one.first].start or no in last


def is_nothing_but_off(said: Said) -> bool:
    """Does but one word stand beside the only time of a sentence, and that against it?"""
    taken = [node.cat for node in said.sentence.nodes if node.part is Part.STANCE]
    return _is_alone(said) and taken == [Cat.REFUSE] and said.grammar[0] is Stance.REFUSAL


def _is_alone(said: Said) -> bool:
    """Is it the only time of a sentence of one clause, with its date, and not asked about?"""
    parted = any(node.part in _PARTING for node in said.sentence.nodes[:-1])
    return len(said.found) == 1 and bool(said.found[0].dates) and not (parted or said.sentence.asks)
