"""Dates by the names of their months: "9 March", "March 9th, 2027", "le 9 mars".

Rules
- A month needs a number beside it ("may", "march" are verbs too).
- "14, 15 or 16 December": the month behind holds for all before it.

Known limits: no dates in words ("the ninth").
"""

from __future__ import annotations

from mailflow.reading.times.dates.day_numbers import (
    Day,
    Found,
    Parsed,
    cat_at,
    is_clock,
    is_day_number,
    past_the,
    word_at,
    year_at,
)
from mailflow.reading.times.dates.figures import figures
from mailflow.reading.times.words.lexemes import Cat

# Named here, as an enum is slow to give its members (see `lexemes`).
_THE = Cat.THE
_TO_MONTH = frozenset({Cat.TH, Cat.OF, Cat.THE, Cat.IN})


def named_month(found: Found, at: int, language: str) -> Parsed:
    """ "9 March", "9th of March 2027", "9. März", "le 9 mars", "9 de marzo", "1er mai"."""
    if not is_day_number(found, at):
        return None
    number = found[at].value
    end = at + 1
    while cat_at(found, end) in _TO_MONTH or word_at(found, end) in {".", "de"}:
        end += 1
    if word_at(found, end) == "-" and found[end].glued and cat_at(found, end + 1) is Cat.MONTH:
        end += 1
    if cat_at(found, end) is not Cat.MONTH or end - at > 4:
        return _shared_month(found, at, language)
    if language == "en" and found[end].word in {"may", "march"} and not found[end].capital:
        if cat_at(found, end + 1) in {Cat.SMALL, Cat.OFFER, Cat.WORD, Cat.REFUSE}:
            return None
    if language != "de" and found[end - 1].word == "." and month_day(found, end, language):
        return None  # "1. March 9", the first of a list
    year, behind = year_at(found, _past_dot(found, end + 1))
    return Day(number=number, month=found[end].value, year=year), behind


def _past_dot(found: Found, at: int) -> int:
    """Over the point of an abbreviation, where the sentence plainly goes on.

    A month in full needs no point: "till 12 March. 15th at 9?" are two sentences.
    """
    if word_at(found, at) == "." and found[at].glued and _is_shortened(found[at - 1].word):
        follows = cat_at(found, at + 1)
        if follows in {Cat.NUMBER, Cat.AT, Cat.PART, Cat.MONTH, Cat.FROM, Cat.BETWEEN, Cat.AFTER}:
            return at + 1
        if follows in {Cat.MERIDIEM, Cat.CLOCK, Cat.HALF, Cat.QUARTER, Cat.BEFORE, Cat.UNTIL}:
            return at if found[at + 1].capital else at + 1
        if follows is Cat.SIGN:
            return at + 1
    return at


_SHORTENED = 4  # letters
_SHORT_NAMES = frozenset("may june july mai juni juli mars avril juin mayo".split())


def _is_shortened(month: str) -> bool:
    return len(month) <= _SHORTENED and month not in _SHORT_NAMES


def _shared_month(found: Found, at: int, language: str) -> Parsed:
    """The 14 of "14, 15 or 16 December": it takes the month of the last."""
    end = at + 1
    while cat_at(found, end) is Cat.TH or (word_at(found, end) == "." and language == "de"):
        end += 1
    joint = end
    while joint - end < 3 and (
        cat_at(found, joint) in {Cat.OR, Cat.AND, Cat.TO, Cat.UNTIL, _THE}
        or word_at(found, joint) in {",", "-", "/", "au", "al", "the", "den", "le", "el"}
        or cat_at(found, joint) is Cat.WEEKDAY
    ):
        joint += 1
    if joint == end or not is_day_number(found, joint):
        return None
    if found[joint].value <= found[at].value:
        return None
    following = named_month(found, joint, language)
    if following is None and language == "de":
        following = figures(found, joint, language)  # "vom 15. bis 19.3."
    if following is None or following[0].month is None or _is_hour_beside(found, at, end, joint):
        return None
    month, year = following[0].month, following[0].year
    return Day(number=found[at].value, month=month, year=year), end


#: behind which no other day stands without a joint ("16/12 8-13, or 21 December")
_DATED = frozenset({Cat.NUMBER, Cat.MONTH, Cat.TH})


def _is_hour_beside(found: Found, at: int, end: int, joint: int) -> bool:
    """The 10 of "between 10 and 12 / the 16th of June", "10-17 or Monday 22 March", "8/10 or the
    12th of May": the month is not of the number right behind it, or of a weekday that it lacks.
    """
    if word_at(found, at - 1) == "las" or cat_at(found, at - 1) in _DATED:
        return True
    if any(one.cat is Cat.WEEKDAY for one in found[end:joint]):
        return end == at + 1 and cat_at(found, at - 1) not in {Cat.WEEKDAY, _THE}
    month = joint + 1
    while cat_at(found, month) in _TO_MONTH or word_at(found, month) in {".", "de"}:
        month += 1
    if cat_at(found, month) is Cat.MONTH:
        return False
    figures_of_date = word_at(found, end) == "/" and found[joint].glued
    return figures_of_date or cat_at(found, at - 1) in {Cat.BETWEEN, Cat.FROM}


def month_day(found: Found, at: int, _language: str) -> Parsed:
    """ "March 9", "Dec. 14th, 2027"; a clock behind the month is none ("March 9:30")."""
    if cat_at(found, at) is not Cat.MONTH:
        return None
    behind = at + 1
    if word_at(found, behind) == ".":
        behind += 1
    behind = past_the(found, behind)
    halved = cat_at(found, behind + 1) is Cat.MERIDIEM and not found[behind + 1].glued
    if not is_day_number(found, behind) or (is_clock(found, behind) and not halved):
        return None  # "March 9 pm" is an afternoon
    end = behind + 1
    while cat_at(found, end) is Cat.TH:
        end += 1
    year, end = year_at(found, end)
    return Day(number=found[behind].value, month=found[at].value, year=year), end
