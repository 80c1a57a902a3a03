"""Dates in figures alone: "10.12.", "3/9", "18-01-27".

Rules
- Numbers with dots are German dates, with slashes by the sender's order, with dashes
  ISO or with a year; an impossible month or day is no date.
- Behind a weekday "7.3" is a date in every language: no clock has one figure of minutes.
- Behind an ISO date its year holds for a month and a day with a dash, too ("or 03-18").
"""

from __future__ import annotations

from collections.abc import Iterator

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
from mailflow.reading.times.words.lexemes import Cat, Lexeme


def figures(found: Found, at: int, language: str) -> Parsed:
    """ "10.12.", "1/21", "11/02/2027", "18-01-27": two numbers and a sign, glued."""
    if at + 2 >= len(found) or not is_day_number(found, at):
        return None
    sign, second = found[at + 1], found[at + 2]
    if sign.word not in {".", "/", "-"} or not (sign.glued and second.glued):
        return _spaced(found, at) if language == "de" or _has_hour(found, at) else None
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
    elif sign.word == "-" and _shares_a_year(found, at):
        return Day(number=pair[1], month=pair[0]), end
    elif not _short_date(found, at, language):
        return None
    if sign.word == "." and pair[1] <= 12:
        return Day(number=pair[0], month=pair[1], year=year), end
    if sign.word == "." and year is None:
        return None  # "Montag 7.30" is an hour: months first are written with a slash
    return Day(pair=pair, year=year), end


def _spaced(found: Found, at: int) -> Parsed:
    """The German "9. 3." and "9. 3. 2027", as typesetters write it; not "der 9. 3. Stock"."""
    month, dots = found[at + 2], (found[at + 1], found[at + 3] if at + 3 < len(found) else None)
    if any(dot is None or dot.word != "." or not dot.glued for dot in dots):
        return None
    if month.cat is not Cat.NUMBER or not 1 <= month.value <= 12 or found[at].value > 31:
        return None
    behind = found[at + 4] if at + 4 < len(found) else None
    if behind is not None and behind.cat is Cat.NUMBER and behind.end - behind.start == 4:
        return Day(number=found[at].value, month=month.value, year=_year_figure(behind)), at + 5
    noun = behind is not None and behind.cat is Cat.WORD and behind.capital
    if noun or cat_at(found, at + 4) is Cat.MONTH:  # "1. 10. März", of a list
        return None
    if cat_at(found, at + 4) is Cat.NUMBER and found[at + 4].glued:
        return None
    return Day(number=found[at].value, month=month.value), at + 4


def _has_hour(found: Found, at: int) -> bool:
    """ "9. 3. at 10:00", "Monday 9. 3.": a date as most of Europe writes it, in any language."""
    if cat_at(found, at - 1) is Cat.WEEKDAY:
        return True
    hour = at + 4
    while hour < at + 6 and (word_at(found, hour) == "," or cat_at(found, hour) in _TO_HOURS):
        hour += 1
    if cat_at(found, hour) is not Cat.NUMBER or found[hour].glued:
        return False
    led = cat_at(found, hour - 1) in _TO_HOURS and found[hour].value <= _LATEST_HOUR
    return led or is_clock(found, hour)


_TO_HOURS = frozenset({Cat.AT, Cat.IN, Cat.FROM, Cat.AFTER, Cat.BEFORE, Cat.UNTIL, Cat.BETWEEN})
_LATEST_HOUR = 24


def _shares_a_year(found: Found, at: int) -> bool:
    """ "2027-03-16 (Tue) or 03-18 (Thu)": month and day of the year named before.

    Hours ("2027-09-16, 09-12 or 10-11") do not come behind it in the year, one like the other.
    """
    month, day = found[at].value, found[at + 2].value
    if not 1 <= month <= 12 or found[at].end - found[at].start < 2:
        return False
    lead = found[at - 1] if at else found[at]
    lines = lead.cat is Cat.LINE
    if not lines and lead.cat not in _JOINING and (lead.word != "," or day - month <= _LONG_DAY):
        return False
    for back in range(at - 1, max(-1, at - _FAR), -1):
        if found[back].end - found[back].start == len("2027") and (one := iso(found, back, "")):
            pairs = [] if lines else list(_dashed(found, back + 5, at - 2))
            return all(_comes_next(one[0], pair) for pair in (*pairs, (month, day)))
    return False


def _shares_a_month(found: Found, at: int) -> bool:
    """ "13.11.2026 at 2, or 16.11 from 9 to 11", "18.05 at 12:30 or 20.05": a day of the month of
    a date before that is full or has its clock, or of the next; a joint and no "at" leads to it.
    """
    lead = cat_at(found, at - 1)
    if lead not in {Cat.OR, Cat.AND, Cat.LINE} and word_at(found, at - 1) not in {",", ";"}:
        return False
    for back in range(at - 3, max(-1, at - _FAR), -1):
        day, point, month, closing = found[back : back + 4]
        full = closing.word == "." and closing.glued
        if (
            day.cat is month.cat is Cat.NUMBER
            and point.word == "."
            and (full or _has_clock(found, back))
        ):
            if (
                point.glued
                and month.glued
                and is_day_number(found, back)
                and 1 <= month.value <= 12
            ):
                one = Day(number=day.value, month=month.value)
                return _comes_next(one, (found[at + 2].value, found[at].value))
    return False


def _has_clock(found: Found, at: int) -> bool:
    """ "12.03 at 15:00": an hour behind two glued numbers, which are none then; not "at 12.03"."""
    hour = at + 3 + (cat_at(found, at + 3) is Cat.AT or word_at(found, at + 3) == ",")
    clocked = cat_at(found, hour) is Cat.NUMBER and is_clock(found, hour)
    return clocked and cat_at(found, at - 1) is not Cat.AT


def _dashed(found: Found, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The pairs of numbers with a dash between."""
    for at in range(first, last):
        if cat_at(found, at) is cat_at(found, at + 2) is Cat.NUMBER and found[at + 1].word == "-":
            yield found[at].value, found[at + 2].value


def _comes_next(one: Day, pair: tuple[int, int]) -> bool:
    """Is it a month and a day behind that date, of its month or the next?"""
    month, day = one.month or 0, one.number or 0
    return pair > (month, day) and pair[0] - month <= 1


_LONG_DAY = 10  # hours: "08-18" may be some, "03-18" is a day
_FAR = 60  # lexemes from a date to the year named before it
_JOINING = frozenset({Cat.OR, Cat.AND, Cat.TO, Cat.UNTIL})


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
    """ "From 11.10 to 13.10", "11.03 or 12.03": clocks of the same few minutes are days."""
    if not _are_dotted_clocks(found, at) or found[at + 2].value != found[at + 6].value:
        return False
    if cat_at(found, at + 3) in {Cat.UNTIL, Cat.TO}:
        return 0 < found[at + 2].value <= 12
    # "The 10.03 and 11.03": minutes that nobody meets at, twice
    return cat_at(found, at + 3) in {Cat.AND, Cat.OR} and found[at + 2].value in _ODD_MINUTES


def _goes_on(found: Found, at: int, behind: int) -> bool:
    """Is it a German date in another language ("Monday 09.11. is fine", "on 12.03., at 9")?"""
    if cat_at(found, behind) is Cat.NUMBER and is_clock(found, behind):
        return True  # "15.6. 16:00"
    ranged = cat_at(found, behind) is cat_at(found, behind + 2) is Cat.NUMBER
    if ranged and word_at(found, behind + 1) == "-" and not found[behind].glued:
        return found[at + 2].end - found[at + 2].start == 1  # "Mo 8.3. 10-12"
    led = cat_at(found, behind) in _TO_HOURS and cat_at(found, behind + 1) is Cat.NUMBER
    if led and (not found[behind].capital or is_clock(found, behind + 1)):
        return True  # "11.3. in 15:00", "make it 11.11. at 2pm"
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
    if before.word in {"/", "-"} and word_at(found, at - 2) == "." == word_at(found, at + 1):
        return False  # "15./16.3.", "15.-19.3."
    return before.word in {".", "/", "-", ":", "v"} or before.cat is Cat.WORD


_LEADING = frozenset({Cat.UNTIL, Cat.FROM, Cat.AFTER, Cat.BEFORE, Cat.WEEKDAY})


#: "Wednesday 10.03": minutes that nobody meets at
_ODD_MINUTES = frozenset({1, 2, 3, 4, 6, 7, 8, 9, 11, 12})


_BEHIND_THE = frozenset("and or is are would suits works , ? at from".split())


def _short_date(found: Found, at: int, language: str) -> bool:
    """May two glued numbers without a year be a date? Dots only in German, dashes never."""
    sign = found[at + 1].word
    behind = cat_at(found, at + 3)
    led = cat_at(found, at - 1) in _LEADING or word_at(found, at - 1) in {"au", "el", "le"}
    if behind is Cat.MERIDIEM:
        return _is_no_hour(found, at)
    if word_at(found, at + 3) == "h" and not found[at + 3].glued:
        return cat_at(found, at + 4) is Cat.NUMBER  # "9/3 h 15"
    if behind in {Cat.UNIT, Cat.OCLOCK, Cat.JUNK} or (behind is Cat.WORD and not led):
        return False
    if word_at(found, at + 3) == ":" and at + 4 < len(found) and found[at + 4].glued:
        return False
    if word_at(found, at + 3) in {"%", "$", "/", "€", "-"} and found[at + 3].glued:
        return word_at(found, at + 3) == "-" and sign == "/"
    if sign == ".":
        led = word_at(found, at - 1) in {"am", "den", "dem", "der", "vom", "zum", "bis", "ab"}
        day = cat_at(found, at - 1) is Cat.WEEKDAY or word_at(found, at - 1) == ","
        clocked = _has_clock(found, at)
        month = found[at + 2]
        article = word_at(found, at - 1) == "the" and word_at(found, at + 3) in _BEHIND_THE
        odd = (day or article) and month.value in _ODD_MINUTES and month.end - month.start == 2
        same = _is_of_one_month(found, at) or _is_of_one_month(found, at - 4)
        if language == "de" and (led or day):
            return True
        same = same or _shares_a_month(found, at)
        bracketed = _is_behind_weekday(found, at) and word_at(found, at + 3) == ")"
        bracketed = bracketed and word_at(found, at - 1) == "("  # "Thursday (11.03) 10-12"
        if bracketed or (word_at(found, at - 1) == "on" and month.value <= 12):
            return month.end - month.start == 2
        return clocked or odd or same or _has_short_month(found, at, language)
    return sign == "/"


def _has_short_month(found: Found, at: int, language: str) -> bool:
    """ "Sunday 7.3 in the morning", "Fr, 12.3", a German line's "9.3": no clock has one figure of
    minutes.
    """
    if found[at + 2].end - found[at + 2].start > 1:
        return False
    if _is_behind_weekday(found, at):
        return True
    before = at - 1 - (word_at(found, at - 1) in _BULLETS)
    return language == "de" and cat_at(found, before) in {None, Cat.LINE}


def _is_behind_weekday(found: Found, at: int) -> bool:
    sign = word_at(found, at - 1) in {",", "(", "."}
    return cat_at(found, at - 1 - sign) is Cat.WEEKDAY


_BULLETS = frozenset("-*\N{BULLET}\N{MIDDLE DOT}")


def _is_no_hour(found: Found, at: int) -> bool:
    """ "3/16 pm", "Tue 3/9 am", as no hour is so late and those of "3/4 pm" are neighbours."""
    first, second = found[at].value, found[at + 2].value
    if max(first, second) > 12:
        return True
    if found[at + 3].glued or not _is_behind_weekday(found, at):
        return False
    short = found[at + 2].end - found[at + 2].start == 1 or second in _ODD_MINUTES
    return second - first != 1 if found[at + 1].word == "/" else short
