"""A slash between blanks that parts the items of a list: "Mon: no / Tue: 10-12".

Rules
- It does so where both items begin with a day, and the one behind it has its colon or the one
  before it its no; from then on all such slashes of the line do. Elsewhere a slash is an "or".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Lexeme

_OPENING: Final = frozenset({Cat.WEEKDAY, Cat.NUMBER, Cat.MONTH, Cat.THE})
_ENDS: Final = frozenset(".?!;")
_HEAD: Final = 6  # lexemes from the begin of an item to its colon


def with_items(found: tuple[Lexeme, ...]) -> tuple[Lexeme, ...]:
    """The lexemes, each such slash a semicolon."""
    slashes = [at for at, lexeme in enumerate(found) if _is_spaced_slash(found, at, lexeme)]
    parted: set[int] = set()
    begin = 0
    for at in slashes:
        line = max((n + 1 for n in range(begin, at) if _ends(found, n)), default=begin)
        item = found[line:at]
        goes_on = bool(parted) and line == begin
        if found[at + 1].cat in _OPENING and item and item[0].cat in _OPENING:
            refused = any(one.cat is Cat.REFUSE for one in item)
            if goes_on or refused or _is_headed(found, at + 1):
                parted.add(at)
        begin = at + 1
    if not parted:
        return found
    return tuple(
        one._replace(cat=Cat.SIGN, value=0, word=";") if at in parted else one
        for at, one in enumerate(found)
    )


def _is_spaced_slash(found: Sequence[Lexeme], at: int, lexeme: Lexeme) -> bool:
    last = at + 1 >= len(found)
    return lexeme.word == "/" and not lexeme.glued and not last and not found[at + 1].glued


def _ends(found: Sequence[Lexeme], at: int) -> bool:
    """Does a line or a sentence end here?"""
    if found[at].cat is Cat.LINE:
        return True
    tight = at + 1 < len(found) and found[at + 1].glued
    return found[at].word in _ENDS and not tight


def _is_headed(found: Sequence[Lexeme], at: int) -> bool:
    """Does a colon stand behind the day of an item?"""
    head = found[at : at + _HEAD]
    colon = next((n for n, one in enumerate(head) if one.word == ":"), None)
    return colon is not None and at + colon + 1 < len(found) and not found[at + colon + 1].glued
