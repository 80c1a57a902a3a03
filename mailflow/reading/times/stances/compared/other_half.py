"""A part of a day offered by its contrast with the other: "Tuesday morning I'm at the lab. Not in
the afternoon, though".

Rule: a part of a day at which one is somewhere, with nothing said against it, is offered where
another part of that day is refused next, and no "either" makes one no of both.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_BEING: Final = re.compile(
    r"\b(?:i'm|i am|i'll be|i will be|im|ill be|we're|(?:bin|sitze|hocke) ich|ich (?:bin|sitze)"
    r"|je suis|je serai|j'suis|chuis|on est|estoy|estare|ando|andare)\b"
)
_BOTH: Final = re.compile(
    r"\b(?:either|neither|nor|too|as well|also|auch|ebenfalls|ebenso|non plus"
    r"|aussi|tampoco|tambien)\b"
)
_AGAINST: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.EVENT, Cat.HABIT, Cat.IF})


def is_offered(said: Said) -> bool:
    """Is the part of a day a proposal names what is left when the other is refused?"""
    text, nodes, one = said.text, said.nodes, said.one
    if not one.dates or not _is_part(one):
        return False
    here = nodes[one.last].start
    later = next((other for other in said.page.spoken if other.start > here), None)
    if later is None or later.stance is not Stance.REFUSAL or not _is_part(later.proposal):
        return False
    again = all(day.how is Cat.THAT or day.away == 0 for day, _ in later.proposal.dates)
    if not again or later.proposal.times[0].part == one.times[0].part:
        return False
    if any(node.cat in _AGAINST for node in nodes if node.start < later.start):
        return False
    own = fold(text[_begin(text, nodes[0].start) : later.start])
    told = fold(text[later.start : later.sentence.nodes[-1].end])
    return _BEING.search(own) is not None and _BOTH.search(told) is None


def _begin(text: str, at: int) -> int:
    return max(text.rfind(stop, 0, at) for stop in ".!?\n") + 1


def _is_part(one: Proposal) -> bool:
    return [time.kind for time in one.times] == [TimeKind.PART_OF_DAY]
