"""What is put in between an "at" and its hour: "at, let me see, ten", "at um 3".

Rules
- A hum, or some words between two commas or dashes, in any language.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.reading.times.hours.clocks import clock_at
from mailflow.reading.times.words.lexemes import Cat, Lexeme

Found = Sequence[Lexeme]


def over_interjection(found: Found, at: int) -> int:
    """The place behind it; this place where nothing is put in."""
    if at < len(found) and found[at].word in _HUMS:
        at += 1  # "at um 3", "at, oh, let me think, ten"
    if at >= len(found) or found[at].word not in {",", "-"}:
        return at
    for end in range(at + 1, min(len(found), at + 2 + _LONGEST_ASIDE)):
        if found[end].word in {",", "-", "?"}:
            hummed = end == at + 2 and found[at + 1].word in _HUMS
            after = end + 1
            return over_interjection(found, end) if hummed and _goes_on(found, after) else after
        if found[end].cat in {Cat.NUMBER, Cat.WEEKDAY, Cat.SIGN, Cat.LINE, Cat.CLOCK}:
            return at
    return at


def _goes_on(found: Found, at: int) -> bool:
    return at < len(found) and clock_at(found, at, led=True) is None


_LONGEST_ASIDE = 6  # words
_HUMS = frozenset(
    "um umm uh er erm hmm hm ooh oh well idk euh heu ben ahm oh bueno pues eh".split()
)
