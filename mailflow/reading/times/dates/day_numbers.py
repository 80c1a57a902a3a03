"""Dates by their numbers: "9 March", "March 9", "10.12.", "3/9", "2027-03-09".

Rules
- A month needs a number beside it ("may", "march" are verbs too).
- Numbers with dots are German dates, with slashes by the sender's order, with dashes
  ISO or with a year; an impossible month or day is no date.
- "14, 15 or 16 December": the month behind holds for all before it.

Known limits: no dates in words ("the ninth").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mailflow.reading.times.words.lexemes import Cat, Lexeme

# Named here, as an enum is slow to give its members (see `lexemes`).
_THE = Cat.THE
_TO_MONTH = frozenset({Cat.TH, Cat.OF, Cat.THE, Cat.IN})

Found = Sequence[Lexeme]


class Day(NamedTuple):
    """One date as said. `away` days and `weeks` are counted from the day of writing.

    `span` is "day", "week", "weekend", "workdays", "month", or a third of a week
    ("early", "mid", "late"); `how` the word before it; `pair` two numbers in the
    sender's order; `nth` of a month (-1 the last); `feast`: the one it is counted from;
    `gone`: past or not to be told, so never an offer.
    """

    weekday: int | None = None
    number: int | None = None
    month: int | None = None
    year: int | None = None
    pair: tuple[int, int] | None = None
    away: int | None = None
    weeks: int | None = None
    later: int = 0
    nth: int | None = None
    feast: int | None = None
    span: str = "day"
    how: Cat | None = None
    part: int | None = None
    each: bool = False
    gone: bool = False


Parsed = tuple[Day, int] | None


def cat_at(found: Found, at: int) -> Cat | None:
    return found[at].cat if 0 <= at < len(found) else None


def word_at(found: Found, at: int) -> str:
    return found[at].word if 0 <= at < len(found) else ""


def past_the(found: Found, at: int, *, signs: str = "") -> int:
    """Over articles, and over the signs given."""
    first = at
    while (
        at < len(found)
        and at - first < 3
        and (
            found[at].cat is _THE
            or (found[at].word in {"on", "am", "vom", "zum"} and found[at].cat is not Cat.MERIDIEM)
            or (found[at].cat is Cat.SIGN and found[at].word in signs)
        )
    ):
        at += 1
    return at


def iso(found: Found, at: int, _language: str) -> Parsed:
    """RFC 3339 dates, and 2027/3/9."""
    year = found[at]
    if year.cat is not Cat.NUMBER or year.end - year.start != 4 or at + 4 >= len(found):
        return None
    sign, month, again, day = found[at + 1 : at + 5]
    tight = all(lexeme.glued for lexeme in (sign, month, again, day))
    if not tight or sign.word not in {"-", "/", "."} or again.word != sign.word:
        return None
    if month.cat is not Cat.NUMBER or day.cat is not Cat.NUMBER:
        return None
    if word_at(found, at + 5) == "-" and found[at + 5].glued:
        return None
    if not (1 <= month.value <= 12 and 1 <= day.value <= 31 and 1990 <= year.value <= 2100):
        return None
    return Day(number=day.value, month=month.value, year=year.value), at + 5


def year_at(found: Found, at: int) -> tuple[int | None, int]:
    """A year behind a month, with or without comma or "de"."""
    behind = at + 1 if word_at(found, at) in {",", "de", "del", ".", "-"} else at
    if cat_at(found, behind) is Cat.NUMBER and 1990 <= found[behind].value <= 2100:
        if found[behind].end - found[behind].start == 4 and word_at(found, behind + 1) != ":":
            return found[behind].value, behind + 1
    return None, at


def is_day_number(found: Found, at: int) -> bool:
    if cat_at(found, at) is not Cat.NUMBER or found[at].end - found[at].start > 2:
        return False
    return 1 <= found[at].value <= 31


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
    if following is None or following[0].month is None:
        return None
    month, year = following[0].month, following[0].year
    return Day(number=found[at].value, month=month, year=year), end


def month_day(found: Found, at: int, _language: str) -> Parsed:
    """ "March 9", "Dec. 14th, 2027"; a clock behind the month is none ("March 9:30")."""
    if cat_at(found, at) is not Cat.MONTH:
        return None
    behind = at + 1
    if word_at(found, behind) == ".":
        behind += 1
    behind = past_the(found, behind)
    if not is_day_number(found, behind) or is_clock(found, behind):
        return None
    end = behind + 1
    while cat_at(found, end) is Cat.TH:
        end += 1
    year, end = year_at(found, end)
    return Day(number=found[behind].value, month=found[at].value, year=year), end


def is_clock(found: Found, at: int) -> bool:
    """Does this number belong to a time, by what stands right behind it?"""
    if _is_hour(found, at):
        return True
    # "March 9 - 10:30" is a day and a time, "9-10:30" a stretch of hours.
    ranged = word_at(found, at + 1) == "-" and cat_at(found, at + 2) is Cat.NUMBER
    return ranged and found[at + 1].glued and _is_hour(found, at + 2)


def _is_hour(found: Found, at: int) -> bool:
    behind = at + 1
    if word_at(found, behind) in {":", "h"} and found[behind].glued:
        # "Mon 8: 9-11" is a day and its hours
        tight = behind + 1 < len(found) and found[behind + 1].glued
        return word_at(found, behind) == "h" or (tight and found[behind + 1].cat is Cat.NUMBER)
    if cat_at(found, behind) is Cat.MERIDIEM:
        return found[behind].glued or len(found[behind].word) > 1
    if cat_at(found, behind) is Cat.OCLOCK:
        return True
    dotted = word_at(found, behind) == "." and cat_at(found, behind + 1) is Cat.NUMBER
    return dotted and found[behind].glued and found[behind + 1].glued


def figures(found: Found, at: int, language: str) -> Parsed:
    """ "10.12.", "1/21", "11/02/2027", "18-01-27": two numbers and a sign, glued."""
    if at + 2 >= len(found) or not is_day_number(found, at):
        return None
    sign, second = found[at + 1], found[at + 2]
    if sign.word not in {".", "/", "-"} or not (sign.glued and second.glued):
        return None
    if not is_day_number(found, at + 2) or (at and found[at].glued and _bad_before(found, at)):
        return None
    pair = (found[at].value, second.value)
    if min(pair) > 12 or (sign.word == "." and _opens_hours(found, at)):
        return None
    end, year = at + 3, None
    closes = word_at(found, end) == sign.word and found[end].glued
    if closes and cat_at(found, end + 1) is Cat.NUMBER and found[end + 1].glued:
        year, end = _year_figure(found[end + 1]), end + 2
        if year is None:
            return None
    elif sign.word == "." and closes and (language == "de" or _goes_on(found, at, end + 1)):
        end += 1
    elif not _short_date(found, at, language):
        return None
    if sign.word == "." and pair[1] <= 12:
        return Day(number=pair[0], month=pair[1], year=year), end
    if sign.word == "." and year is None:
        return None  # "Montag 7.30" is an hour: months first are written with a slash
    return Day(pair=pair, year=year), end


def _opens_hours(found: Found, at: int) -> bool:
    """ "8.10 bis 8.30", "12.30 - 13.00 Uhr": two clocks with a "to", and no date before it. A date
    has its point or a month that can be ("vom 8.10 bis 12.10"), unless "Uhr" stands behind."""
    joined = cat_at(found, at + 3) in {Cat.UNTIL, Cat.TO} or word_at(found, at + 3) == "-"
    if not joined or not _are_dotted_clocks(found, at):
        return False
    no_month = not 1 <= found[at + 2].value <= 12 or not 1 <= found[at + 6].value <= 12
    return no_month or cat_at(found, at + 7) is Cat.OCLOCK


def _is_dotted_clock(found: Found, at: int) -> bool:
    """ "8.10": two figures of minutes, and no point that closes a date."""
    hour, point, minutes = found[at : at + 3]
    if hour.cat is not Cat.NUMBER or point.word != "." or minutes.cat is not Cat.NUMBER:
        return False
    tight = point.glued and minutes.glued and minutes.end - minutes.start == 2
    closes = word_at(found, at + 3) == "." and found[at + 3].glued
    goes_on = closes and cat_at(found, at + 4) is Cat.NUMBER and found[at + 4].glued
    return tight and hour.value < 24 and minutes.value < 60 and not goes_on


def _are_dotted_clocks(found: Found, at: int) -> bool:
    return 0 <= at < len(found) - 6 and all(_is_dotted_clock(found, n) for n in (at, at + 4))


def _is_of_one_month(found: Found, at: int) -> bool:
    """ "From 11.10 to 13.10": two clocks of the same few minutes are two days of a month."""
    joined = cat_at(found, at + 3) in {Cat.UNTIL, Cat.TO} and _are_dotted_clocks(found, at)
    return joined and 0 < found[at + 2].value == found[at + 6].value <= 12


def _goes_on(found: Found, at: int, behind: int) -> bool:
    """Is it a German date in another language ("Monday 09.11. is fine", "on 12.03., at 9")?"""
    if cat_at(found, behind) is Cat.NUMBER and is_clock(found, behind):
        return True  # "15.6. 16:00"
    if cat_at(found, at - 1) is Cat.AT:
        return False  # a clock, and the end of its sentence
    if _is_written_full(found, at):
        return True
    if cat_at(found, at - 1) is Cat.WEEKDAY and found[at + 2].end - found[at + 2].start == 1:
        return True  # "Friday 12.3. I have": no clock has one figure of minutes
    follows = behind < len(found) and found[behind].cat is not Cat.LINE
    return follows and not found[behind].capital and cat_at(found, at - 1) not in _COUNTING


#: "version 2.3.", "chapter 4.1.": what stands before a number that is no date
_COUNTING = frozenset({Cat.WORD, Cat.SMALL})


def _is_written_full(found: Found, at: int) -> bool:
    """ "12.03.": with a nought that no clock has there, as "9.30." may end a sentence."""
    day, month = found[at], found[at + 2]
    wide = day.end - day.start == 2 and month.end - month.start == 2
    return wide and (month.value < 10 or day.value < 10)


def _year_figure(lexeme: Lexeme) -> int | None:
    width = lexeme.end - lexeme.start
    if width == 2:
        return 2000 + lexeme.value
    return lexeme.value if width == 4 and 1990 <= lexeme.value <= 2100 else None


def _bad_before(found: Found, at: int) -> bool:
    """Do the figures hang on something that makes them no date ("v3/2")? Not in "3/8-3/10"."""
    before = found[at - 1]
    if before.word == "-" and word_at(found, at - 3) == word_at(found, at + 1) != "-":
        return False
    if before.word == "/" and word_at(found, at - 2) == "." == word_at(found, at + 1):
        return False  # "15./16.3."
    return before.word in {".", "/", "-", ":", "v"} or before.cat is Cat.WORD


_LEADING = frozenset({Cat.UNTIL, Cat.FROM, Cat.AFTER, Cat.BEFORE, Cat.WEEKDAY})


#: "Wednesday 10.03": minutes that nobody meets at
_ODD_MINUTES = frozenset({1, 2, 3, 4, 6, 7, 8, 9, 11, 12})


def _short_date(found: Found, at: int, language: str) -> bool:
    """May two glued numbers without a year be a date? Dots only in German, dashes never."""
    sign = found[at + 1].word
    behind = cat_at(found, at + 3)
    led = cat_at(found, at - 1) in _LEADING or word_at(found, at - 1) in {"au", "el", "le"}
    if behind in {Cat.UNIT, Cat.MERIDIEM, Cat.OCLOCK, Cat.JUNK} or (behind is Cat.WORD and not led):
        return False
    if word_at(found, at + 3) == ":" and at + 4 < len(found) and found[at + 4].glued:
        return False
    if word_at(found, at + 3) in {"%", "$", "/", "€", "-"} and found[at + 3].glued:
        return word_at(found, at + 3) == "-" and sign == "/"
    if sign == ".":
        led = word_at(found, at - 1) in {"am", "den", "dem", "der", "vom", "zum", "bis", "ab"}
        day = cat_at(found, at - 1) is Cat.WEEKDAY or word_at(found, at - 1) == ","
        hour = at + 3 + (cat_at(found, at + 3) is Cat.AT or word_at(found, at + 3) == ",")
        clocked = cat_at(found, hour) is Cat.NUMBER and is_clock(found, hour)
        clocked = clocked and cat_at(found, at - 1) is not Cat.AT  # "12.03 at 15:00"
        month = found[at + 2]
        odd = day and month.value in _ODD_MINUTES and month.end - month.start == 2
        same = _is_of_one_month(found, at) or _is_of_one_month(found, at - 4)
        return (language == "de" and (led or day)) or clocked or odd or same
    return sign == "/"
