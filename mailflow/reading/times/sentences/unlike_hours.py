"""Times in a row of which one is denied and the other is not.

Rules
- "Not one o'clock, two o'clock", "statt um 3 um 4": the second of two hours, and no more, is not
  denied.
- "I'd go for Tuesday, Monday I'm away", "Tuesday please, Monday's chaos": what is said of the day
  behind the comma is not said of the one chosen.
- "At 10, in the afternoon I can't": what is said of the part is not said of the hour before it.
- "Neither Monday nor Tuesday, Wednesday perhaps": what a word of contrast stands behind is not
  denied with the dates before it.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.nodes import FOR, Node, Part
from mailflow.reading.times.words.lexemes import Cat

_NOT = frozenset({"not", "nicht", "pas", "no"})
_BREAKS = frozenset({",", ";", "-"})
_I_HAVE = frozenset({"i have", "we have", "i've got", "i got", "i've"})
_NEAR = 4  # nodes from a part of the day to what denies it


def is_part_denied(nodes: Sequence[Node], before: Time, at: int) -> bool:
    """Is a part of the day denied by what stands behind it, and the hour before it not?"""
    time = nodes[at].time
    loose = time is not None and time.kind is TimeKind.PART_OF_DAY and time.first is None
    if not loose or before.first is None or nodes[at - 1].word not in _BREAKS:
        return False
    for node in nodes[at + 1 : at + 1 + _NEAR]:
        if node.cat is Cat.REFUSE or node.word in _I_HAVE:
            return True  # "in the morning I have class"
        if node.part not in {Part.STANCE, Part.WORD}:
            break
    return False


def hour_instead(nodes: Sequence[Node], first: int, other: int) -> bool:
    """Is the second of two hours said in place of the first, which is denied?"""
    word = nodes[first - 1].word if first else ""
    if first and nodes[first - 1].cat is Cat.EXCEPT and nodes[first - 1].value == 1:
        return other == first + 1
    if other not in {first + 2, first + 3} or not (
        word in _NOT or word.endswith(" not")
    ):  # "but not 11, 12"
        return False
    behind = nodes[other + 1 : other + 3]
    return nodes[first + 1].word == "," and all(node.part is not Part.TIME for node in behind)


#: what sets a date against those before it, or makes less sure of it than they are
_CONTRASTS = frozenset(
    "par contre|en revanche|en cambio|dagegen|hingegen|though|however|maybe|perhaps|possibly"
    "|vielleicht|eventuell|evtl|peut - etre|tal vez|quiza|quizas|a lo mejor".split("|")
)


def is_set_against(nodes: Sequence[Node], begin: int, following: int) -> bool:
    """The Monday of "on call this weekend, Monday evening however I'm free", the Wednesday of
    "neither Monday nor Tuesday, Wednesday perhaps".
    """
    if all(node.cat is not Cat.REFUSE for node in nodes[:begin]):
        return False
    behind = following + 1
    while behind < len(nodes) and nodes[behind].part is Part.TIME:
        behind += 1
    return behind < len(nodes) and nodes[behind].word in _CONTRASTS


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


_AWAY = frozenset({Cat.REFUSE, Cat.STAY})


def is_free_later(nodes: Sequence[Node], first: int, following: int) -> bool:
    """ "I'm in court 10-12, 12.30 would work": of two hours, the one taken and the one offered."""
    taken = any(node.cat in _AWAY for node in nodes[max(0, first - 2) : first])
    behind = nodes[following + 1] if following + 1 < len(nodes) else None
    judged = behind is not None and behind.cat in FOR
    return taken and judged and nodes[first + 1].word == "," and following == first + 2
