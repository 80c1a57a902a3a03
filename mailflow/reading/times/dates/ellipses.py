"""Dates whose noun was said before: "la semaine du 7 … celle du 14"."""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.dates.day_numbers import (
    Day,
    Found,
    Parsed,
    cat_at,
    is_clock,
    is_day_number,
    word_at,
)
from mailflow.reading.times.dates.figures import figures
from mailflow.reading.times.dates.month_names import named_month
from mailflow.reading.times.words.lexemes import Cat

_FAR: Final = 40  # lexemes between the noun and what stands for it
#: which part of the day, as in the dates of `weekdays`
_PARTS: Final = (("matin", 0), ("apres", 2), ("aprem", 2), ("soir", 3))


def elliptic(found: Found, at: int, language: str) -> Parsed:
    """ "Celle du 14", "celui du 17 mars": the week, or the part, of that day."""
    if word_at(found, at + 1) != "du" or not is_day_number(found, at + 2):
        return None
    if is_clock(found, at + 2):
        return None
    inner = named_month(found, at + 2, language) or figures(found, at + 2, language)
    day, end = inner or (Day(number=found[at + 2].value), at + 3)
    for before in range(at - 1, max(-1, at - _FAR), -1):
        if cat_at(found, before) is Cat.WEEK:
            return day._replace(span="week"), end
        if cat_at(found, before) is Cat.PART:
            word = word_at(found, before)
            part = next((value for stem, value in _PARTS if stem in word), None)
            return (day._replace(part=part), end) if part is not None else None
    return None
