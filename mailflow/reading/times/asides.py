"""Times that are named and not offered: reckonings, asides, deadlines, names of days.

For `stances`, which weighs the words for and against all the others.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.reading.times.lexemes import Cat
from mailflow.reading.times.nodes import Node, Part, Sentence
from mailflow.reading.times.proposals import Proposal

#: who talks of the clocks reckons, and offers nothing by it
_CLOCK_TALK = frozenset(
    {
        "clocks change",
        "clocks go",
        "clock change",
        "daylight saving",
        "zeitumstellung",
        "sommerzeit",
    }
)
#: denies what stands right behind it, and says no more
NOT = frozenset("not nicht erst pas no".split())


def talks_of_clocks(sentence: Sentence) -> bool:
    """Is the sentence about the clocks being changed?"""
    return not sentence.asks and any(node.word in _CLOCK_TALK for node in sentence.nodes)


def is_not_until(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "Not until Thursday at 3": then, and not before."""
    if one.bound is not Cat.UNTIL or not one.times or not one.first:
        return False
    return nodes[one.first - 1].word in NOT


def is_aside(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "5pm, early for you (8am)": an hour alone in brackets says the one before again."""
    edges = (*nodes[max(0, one.first - 1) : one.first], *nodes[one.last + 1 : one.last + 2])
    zoned = any(time.zone is not None for time in one.times)
    return not one.dates and not zoned and [node.word for node in edges] == ["(", ")"]


def is_neither(beside: Sequence[Node]) -> bool:
    """ "Neither Monday nor Friday", "Tuesday neither"."""
    return any(node.cat is Cat.PICK and node.word == "neither" for node in beside)


def is_called(sentence: Sentence, one: Proposal) -> bool:
    """ "Wednesday's carnage": what a day is called is no offer of it."""
    behind = sentence.nodes[one.last + 1 : one.last + 3]
    words = [node.word for node in behind if node.part is Part.WORD]
    return len(words) == len(behind) == 2 and words[0] == "'s" and not one.times


def is_deadline(one: Proposal) -> bool:
    """A day with no hour up to which something lasts ("by Friday")."""
    return one.bound in {Cat.UNTIL, Cat.BEFORE} and bool(one.dates) and not one.times
