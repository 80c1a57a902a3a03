"""How long something lasts: "30 minutes", "half an hour", "trois heures par nuit"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Lexeme

_COUNT_OR_NUMBER: Final = frozenset({Cat.COUNT, Cat.NUMBER})


def length_at(found: Sequence[Lexeme], at: int) -> tuple[int, int] | None:
    """ "30 minutes", "half an hour", "an hour", "20-minute", "une demi-heure" in minutes."""
    lexeme = found[at]
    behind = at + 1
    if lexeme.word in {"half", "a half"} and behind + 1 < len(found):
        an_hour = found[behind].word in {"an", "a", "hour"} and found[behind + 1].word == "hour"
        return (30, behind + 2) if an_hour else None
    if behind < len(found) and found[behind].word == "-":
        behind += 1
    if lexeme.cat in _COUNT_OR_NUMBER and _is_per(found, behind):
        return lexeme.value * 60, behind + 1
    if behind >= len(found) or found[behind].cat is not Cat.UNIT or found[behind].value > 60:
        return None
    if lexeme.cat in _COUNT_OR_NUMBER and lexeme.end - lexeme.start != 4:
        return min(lexeme.value * found[behind].value, 1440), behind + 1
    return None


_PER = frozenset("par pro per al por".split())
_TURNS = frozenset(
    "nuit jour semaine mois nacht tag woche monat night day week month dia noche semana mes".split()
)


def _is_per(found: Sequence[Lexeme], at: int) -> bool:
    """ "Trois heures par nuit", "8h par jour": hours in each of something."""
    if at + 2 >= len(found) or found[at].cat is not Cat.OCLOCK:
        return False
    return found[at + 1].word in _PER and found[at + 2].word in _TURNS
