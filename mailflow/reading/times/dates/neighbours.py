"""Dates told by another date beside them: "the Monday after the 15th", "le lendemain du 9 mars".

Rules
- Behind "after", "before", "following" a number is a day where its month, an ordinal's ending or
  an article shows it, so that "Tuesday after 3" is left to the hours.
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.dates.day_numbers import (
    Day,
    Found,
    Parsed,
    cat_at,
    is_clock,
    is_day_number,
    iso,
    word_at,
)
from mailflow.reading.times.dates.figures import figures
from mailflow.reading.times.dates.month_names import month_day, named_month
from mailflow.reading.times.words.lexemes import Cat

#: which side of the date behind them they tell of
_SIDES: Final = {
    **dict.fromkeys(("after", "following", "nach", "apres", "d' apres", "suivant"), Cat.AFTER),
    **dict.fromkeys(("siguiente", "despues de", "despues del", "despues"), Cat.AFTER),
    **dict.fromkeys(("before", "vor", "avant", "antes de", "antes del"), Cat.BEFORE),
}
_ARTICLED: Final = ("del", "le", "el", "al", "dem", "den", "du", "the")
_LEADING: Final = frozenset({Cat.THE, Cat.OF, Cat.WEEKDAY})
_COUNTED: Final = frozenset({Cat.WORD, Cat.UNIT, Cat.JUNK, Cat.OCLOCK, Cat.NUMBER, Cat.COUNT})
_LONGEST: Final = 4  # lexemes from the word to the number


def date_beside(found: Found, at: int, language: str) -> Parsed:
    """The date with a number that begins here, past its articles and its weekday."""
    if word_at(found, at) == ",":
        return None  # "the Monday after, the 15th": it is the 15th
    behind = at
    while behind - at < _LONGEST and (
        cat_at(found, behind) in _LEADING
        or (word_at(found, behind) in {",", "on"} and cat_at(found, behind - 1) is Cat.WEEKDAY)
    ):
        behind += 1
    if behind >= len(found):
        return None
    articled = word_at(found, behind - 1).endswith(_ARTICLED)
    parsed = iso(found, behind, language) or named_month(found, behind, language)
    parsed = parsed or month_day(found, behind, language)
    if parsed is None and (articled or word_at(found, behind + 1) == "/"):
        parsed = figures(found, behind, language)
    if parsed is not None:
        return parsed
    if not is_day_number(found, behind) or is_clock(found, behind):
        return None
    day = Day(number=found[behind].value)
    if cat_at(found, behind + 1) is Cat.TH and found[behind + 1].glued:
        return day, behind + 2
    if language == "de":
        return (day, behind + 2) if articled and word_at(found, behind + 1) == "." else None
    plain = articled and language in {"fr", "es"} and cat_at(found, behind + 1) not in _COUNTED
    return (day, behind + 1) if plain else None


def beside_date(found: Found, at: int, language: str) -> tuple[Cat, Day, int] | None:
    """The side of a date that the word here tells of, the date, and the place behind it."""
    side = _SIDES.get(word_at(found, at))
    parsed = date_beside(found, at + 1, language) if side is not None else None
    if side is None or parsed is None:
        return None
    return side, parsed[0], parsed[1]
