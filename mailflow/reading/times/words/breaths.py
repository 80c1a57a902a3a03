"""German short names that are no days: the breath "So." at the head of a sentence, "Fr. Okafor".

Known limit: with a day named right before it ("Sa. geht. So. nicht") it is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Lexeme

_PAUSES: Final = frozenset({Cat.SIGN, Cat.LINE})
_DAYS: Final = frozenset({Cat.NEXT, Cat.THIS, Cat.COMING, Cat.WEEKDAY, Cat.WEEKDAY_SHORT})
_HOURLY: Final = frozenset(
    {Cat.NUMBER, Cat.COUNT, Cat.CLOCK, Cat.HALF, Cat.PART, Cat.QUARTER}
    | {Cat.AT, Cat.ONWARDS, Cat.AFTER, Cat.BEFORE, Cat.FROM, Cat.UNTIL}
)
_NEAR: Final = 7  # lexemes from a day to the next one of a list


def is_else(found: Sequence[Lexeme], at: int) -> bool:
    """Is a short name of a day another word here?"""
    return _is_title(found, at) or _is_breath(found, at)


def _is_title(found: Sequence[Lexeme], at: int) -> bool:
    """ "Sg. Fr. Okafor": a lady, and no Friday."""
    point, name = found[at + 1 : at + 2], found[at + 2 : at + 3]
    pointed = bool(point and name) and point[0].word == "." and point[0].glued
    return found[at].word == "fr" and pointed and name[0].cat is Cat.WORD and name[0].capital


def _is_breath(found: Sequence[Lexeme], at: int) -> bool:
    """ "So. Am Dienstag", "So, wie wäre es": with no day right before it, and no hour behind."""
    if found[at].word != "so" or (at and found[at - 1].cat not in _PAUSES):
        return False
    if at + 1 < len(found) and found[at + 1].cat not in _PAUSES:
        return False
    behind = found[at + 2].cat if at + 2 < len(found) else None
    if behind in _HOURLY or (behind in _DAYS and found[at + 1].word in {"-", "/", "&"}):
        return False
    return all(one.cat not in _DAYS for one in found[max(0, at - _NEAR) : at])
