"""Times in a row of which one is denied and the other is not.

Rules
- "Not one o'clock, two o'clock", "statt um 3 um 4": the second of two hours, and no more, is not
  denied.
- "I'd go for Tuesday, Monday I'm away", "Tuesday please, Monday's chaos": what is said of the day
  behind the comma is not said of the one chosen.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.reading.times.sentences.nodes import FOR, Node, Part
from mailflow.reading.times.words.lexemes import Cat

_NOT = frozenset({"not", "nicht", "pas", "no"})


def hour_instead(nodes: Sequence[Node], first: int, other: int) -> bool:
    """Is the second of two hours said in place of the first ("not one o'clock, two o'clock")?"""
    word = nodes[first - 1].word if first else ""
    if first and nodes[first - 1].cat is Cat.EXCEPT and nodes[first - 1].value == 1:
        return other == first + 1  # "statt um 3 um 4"
    if other not in {first + 2, first + 3} or not (
        word in _NOT or word.endswith(" not")
    ):  # "but not 11, 12"
        return False
    behind = nodes[other + 1 : other + 3]
    return nodes[first + 1].word == "," and all(node.part is not Part.TIME for node in behind)


#: verbs that choose a day ("I'd go for Tuesday", "je prends le mardi")
_CHOOSING = frozenset(
    "go take pick choose prends prendrai choisis retiens nehme nehmen wahle quedo elijo".split()
)
_SHORTEST_WORD = 3  # letters, as in "pls"


def is_chosen_first(nodes: Sequence[Node], first: int, other: int) -> bool:
    """Is the first of two days chosen, and the other, behind a bare comma, taken by something?"""
    if other != first + 2 or nodes[first + 1].word != "," or other + 1 >= len(nodes):
        return False
    before, behind = nodes[first - 1] if first else None, nodes[other + 1]
    wanted = nodes[first + 1].start - nodes[first].end > _SHORTEST_WORD  # "Tuesday please"
    chosen = before is not None and (before.cat in FOR or before.word in _CHOOSING)
    taken = behind.part is Part.WORD or behind.cat is Cat.REFUSE
    return taken and (wanted or chosen)
