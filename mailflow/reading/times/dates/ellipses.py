"""Dates whose noun was said before: "la semaine du 7 … celle du 14", "l'après-midi du 16 ou celle
du 17", "the week of the 19th is gone and the 26th no better", "esta semana … la que viene".
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


#: what leads from an article to the day that a week begins on
_OF: Final = frozenset({"vom", "del", "of", "ab", "one of", "one from"})
_LONGEST: Final = 4  # lexemes from "week" to its day
_WEEK: Final = 7


def week_again(found: Found, at: int, _language: str) -> Parsed:
    """The 26th of "the week of the 19th … the 26th": some weeks behind a week told by its day."""
    if word_at(found, at) == "la" and cat_at(found, at + 1) in _TO_COME:
        return _week_to_come(found, at)
    place = at + 1
    while place - at < 3 and (word_at(found, place) in _OF or cat_at(found, place) is Cat.THE):
        place += 1
    if not is_day_number(found, place) or is_clock(found, place):
        return None
    numbered = cat_at(found, place + 1) is Cat.TH or word_at(found, place + 1) == "."
    behind = place + 1 + numbered
    if not (numbered or place > at + 1) or cat_at(found, behind) in _NAMED:
        return None
    if any(cat_at(found, near) in _HOURLY for near in range(behind, behind + _LONGEST)):
        return None  # "the 30th then, 10 a.m.": a day
    number = found[place].value
    for before in range(at - 1, max(-1, at - _FAR), -1):
        if cat_at(found, before) is Cat.WEEK:
            days = [
                found[near].value
                for near in range(before + 1, min(before + 1 + _LONGEST, at))
                if is_day_number(found, near)
            ]
            is_later = bool(days) and number > days[0] and (number - days[0]) % _WEEK == 0
            return (Day(number=number, span="week"), place + 1 + numbered) if is_later else None
    return None


def _week_to_come(found: Found, at: int) -> Parsed:
    """ "La que viene", "la prochaine" behind a week that was named, with no other noun."""
    if cat_at(found, at + 2) in _NOUNS:
        return None
    near = found[max(0, at - _FAR) : at]
    named = any(one.cat is Cat.WEEK for one in near)
    return (Day(weeks=1, span="week"), at + 2) if named else None


_TO_COME: Final = frozenset({Cat.COMING, Cat.NEXT})
_NOUNS: Final = frozenset(
    {Cat.WORD, Cat.WEEK, Cat.WEEKEND, Cat.WEEKDAY, Cat.WEEKDAY_PART, Cat.MONTH_WORD, Cat.MONTH}
    | {Cat.PICK, Cat.EVENT, Cat.TIME_NOUN, Cat.NUMBER, Cat.COUNT, Cat.ORDINAL, Cat.UNIT}
)
_HOURLY: Final = frozenset({Cat.MERIDIEM, Cat.OCLOCK, Cat.CLOCK})
#: behind which a number is the day of a month, and of no week
_NAMED: Final = frozenset({Cat.MONTH, Cat.WEEKDAY, Cat.NUMBER, Cat.CLOCK, Cat.AT})
