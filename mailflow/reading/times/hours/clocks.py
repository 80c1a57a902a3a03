"""One clock time: noon, "half past three", "halb vier", "15h30", "3.30 pm", "at 3".

Rules
- Bare hours: 1-6 are in the afternoon, 7-12 in the morning, unless a.m. or p.m. stands by.
  Written with a leading nought or over 12 they are 24 h, and so are "6h15", "5.45 Uhr".
- "Half nine" is 9:30 in English, "halb neun" 8:30 in German; "viertel vier" is 3:15.
- Four figures are a time with "h", "hours", a zone, a range, or behind "at".

Known limits: a number in words needs a leading word; seconds are not read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.hours.clock_values import (
    NOON_PARTS,
    Clock,
    finished,
    meridiem,
    part_behind,
    stands,
    with_plus,
)
from mailflow.reading.times.hours.zones import is_zoned
from mailflow.reading.times.words.clock_words import (
    NEVER_BEHIND_FIGURES,
    NUMBERED,
    VERBS_OF_FIGURES,
)
from mailflow.reading.times.words.lexemes import Cat, Lexeme

_COUNT_OR_NUMBER = frozenset({Cat.COUNT, Cat.NUMBER})
_HALF_OR_QUARTER = frozenset({Cat.HALF, Cat.QUARTER})

Found = Sequence[Lexeme]


_NOON, _DAY = 720, 1440

_BEFORE_CLOCK = frozenset({"las", "la", "les", "the", "~", "um", "ca", "ca .", "your", "my"})


def clock_at(found: Found, at: int, *, led: bool) -> tuple[Clock, int] | None:
    """A clock time: noon, "half past three", "halb vier", "15h30", "3.30 pm", "3"."""
    first = at
    while at < len(found) and at - first < 3 and found[at].word in _BEFORE_CLOCK:
        at += 1
    if at >= len(found) or found[at].word == "un":
        return None  # "on a un enterrement": an hour is "une heure", "la una"
    lexeme = found[at]
    if lexeme.cat is Cat.CLOCK:
        return with_plus(found, Clock(lexeme.value, fixed=True), at + 1)
    if lexeme.cat is Cat.PART and lexeme.value == 1 and lexeme.word in NOON_PARTS:
        if stands(found, at + 1, Cat.COUNT) and found[at + 1].value in _QUARTERS:
            return Clock(_NOON + found[at + 1].value, fixed=True), at + 2  # "midi trente"
        return with_plus(found, Clock(_NOON, fixed=True), at + 1)
    if lexeme.cat in _HALF_OR_QUARTER:
        return _fraction(found, at)
    if (spoken := _spoken(found, at)) is not None:
        return spoken
    if lexeme.cat is Cat.COUNT and (lexeme.value <= 12 or _of_the_whole_day(found, at)):
        return _named_hour(found, at, led=led)
    if lexeme.cat is Cat.NUMBER:
        return _figures(found, at, led=led)
    hour = _LAS.get(lexeme.word) if led else None
    return finished(found, Clock(hour * 60, bare=True), at + 1) if hour is not None else None


#: "las tres" may be three options; behind "entre las dos y" it is an hour
_LAS: Final = {"las dos": 2, "las tres": 3, "las cuatro": 4, "las cinco": 5}


#: "vor zwei (Wochen)" is one lexeme
_AGO_HOURS: Final = {"vor zwei": 2, "vor drei": 3, "vor vier": 4}


def _fraction(found: Found, at: int) -> tuple[Clock, int] | None:
    """Half past three, half nine, halb vier, quarter to four, (drei)viertel vier."""
    lexeme = found[at]
    behind = at + 1
    shift = lexeme.value
    ago = _AGO_HOURS.get(found[behind].word) if behind < len(found) else None
    if lexeme.cat is Cat.QUARTER and ago is not None:
        return Clock(ago * 60 - 15), behind + 1  # "Viertel vor zwei"
    if lexeme.cat is Cat.QUARTER and behind < len(found):
        side = {Cat.OF: -1, Cat.AFTER: 1, Cat.BEFORE: -1, Cat.TO: -1, Cat.UNTIL: -1, Cat.GONE: 1}
        if found[behind].cat in side or found[behind].word == "ab":  # Swiss: "viertel ab drüü"
            shift = 15 * side.get(found[behind].cat, 1)
            behind += 1
        else:  # Southern German: "viertel vier" is 3:15
            shift = -15 if lexeme.value < 0 else -45
    return _shifted(found, behind, shift)


def _spoken(found: Found, at: int) -> tuple[Clock, int] | None:
    """ "Ten past three", "zehn vor vier", "20 to 5", "fünf nach halb vier"."""
    lexeme = found[at]
    if lexeme.cat not in _COUNT_OR_NUMBER or lexeme.value not in {5, 10, 15, 20, 25}:
        return None
    behind = at + 1
    if behind < len(found) and found[behind].cat is Cat.UNIT and found[behind].value == 1:
        behind += 1
    if behind < len(found) and found[behind].word in _AGO_HOURS:
        return Clock(_AGO_HOURS[found[behind].word] * 60 - lexeme.value), behind + 1
    if behind + 1 >= len(found) or found[behind].word not in {"past", "to", "nach", "vor", "after"}:
        return None
    if lexeme.cat is Cat.NUMBER and found[behind].word in {"to", "after"}:
        # "5 to 6" is a range, "20 to 12" can be none
        if found[behind + 1].value > {5: 4, 20: 12, 25: 12}.get(lexeme.value, 0):
            return None
    if found[behind].word == "to" and at and found[at - 1].cat is Cat.FROM:
        return None  # "from ten to twelve"
    sign = -1 if found[behind].word in {"to", "vor"} else 1
    half = found[behind + 1].cat is Cat.HALF
    return _shifted(found, behind + 1 + half, sign * lexeme.value - 30 * half)


def _shifted(found: Found, at: int, shift: int) -> tuple[Clock, int] | None:
    """The hour at this place, moved by some minutes; the rule for bare hours goes by the sum."""
    if at >= len(found) or found[at].word == "un":
        return None  # "on a un enterrement": an hour is "une heure", "la una"
    lexeme = found[at]
    if lexeme.cat is Cat.CLOCK:  # "quarter past noon"
        return Clock((lexeme.value + shift) % _DAY, fixed=True), at + 1
    if lexeme.cat not in _COUNT_OR_NUMBER or not 1 <= lexeme.value <= 24:
        return None
    end = at + 1
    if end < len(found) and found[end].cat is Cat.OCLOCK:
        end += 1
    half, end = meridiem(found, end)
    total = lexeme.value * 60 + shift
    return Clock(total % _DAY, half, fixed=lexeme.value > 12), end


def fraction_of(found: Found, at: int, hour: Clock) -> tuple[Clock, int] | None:
    """ "(Between 12 and) half past", "(not 2 but) quarter past": of the hour said before."""
    if at >= len(found) or clock_at(found, at, led=True) is not None:
        return None
    lexeme, behind, minutes = found[at], at + 1, 30
    if lexeme.cat is Cat.HALF and lexeme.word not in _HALVES_PAST:
        return None
    if lexeme.cat is not Cat.HALF:
        past = behind < len(found) and found[behind].word == "past"
        fifth = lexeme.cat is Cat.QUARTER or lexeme.value in {5, 10, 15, 20, 25}
        if not past or not fifth or lexeme.cat not in {Cat.QUARTER, Cat.COUNT, Cat.NUMBER}:
            return None
        minutes, behind = lexeme.value, behind + 1
    begin = hour.minutes - hour.minutes % 60
    return hour._replace(minutes=begin + minutes, bare=False), behind


_HALVES_PAST = frozenset({"half past", "half-past"})


_ARTICLES = frozenset({"un", "une", "una", "ein", "eine", "einen", "one"})


_POINTING = frozenset({"that", "this", "which", "another"})


def _of_the_whole_day(found: Found, at: int) -> bool:
    """ "Seize heures", "(entre) quatorze et seize heures", "achtzehn Uhr"."""
    joined = at + 2 < len(found) and found[at + 1].cat in {Cat.AND, Cat.TO, Cat.UNTIL, Cat.OR}
    place = at + 3 if joined and found[at + 2].cat is Cat.COUNT else at + 1
    return found[at].value < 24 and stands(found, place, Cat.OCLOCK)


def _named_hour(found: Found, at: int, *, led: bool) -> tuple[Clock, int] | None:
    """An hour in words: "at three", "um drei Uhr", "a las tres y media"."""
    if found[at].word == "one" and at and found[at - 1].word.rpartition(" ")[2] in _POINTING:
        return None  # "but not that one"
    end = at + 1
    if end < len(found) and found[end].word == "-" and stands(found, end + 1, Cat.COUNT):
        end += 1 if found[end + 1].value in {15, 30, 45} else 0  # "four-thirty"
    marked = end < len(found) and found[end].cat in {Cat.OCLOCK, Cat.MERIDIEM, Cat.PLUS, Cat.ISH}
    marked = marked or found[at].word.endswith("ish") or stands(found, end + 1, Cat.ISH)
    if found[at].word in _ARTICLES and not led and stands(found, end, Cat.PART):
        return None  # "un soir", "one evening" is no hour
    minutes = found[at].value * 60
    if end < len(found) and found[end].cat is Cat.COUNT and found[end].value in {15, 30, 45}:
        minutes += found[end].value
        marked = True
        end += 1
    if not (led or marked or part_behind(found, end) is not None or _is_zoned(found, end)):
        return None
    whole = found[at].value > 12
    return finished(found, Clock(minutes, bare=not (marked or whole), fixed=whole), end)


def _is_zoned(found: Found, at: int) -> bool:
    """ "Ten here, twelve your time"."""
    zoned = stands(found, at, Cat.MINE) or stands(found, at, Cat.YOURS)
    return zoned and found[at].word.endswith(" time")


#: "24 hours" last, whatever else of them is an hour of the day
_LASTING = frozenset({"hours", "hrs", "heures", "horas"})


def _figures(found: Found, at: int, *, led: bool) -> tuple[Clock, int] | None:
    hour, width = found[at].value, found[at].end - found[at].start
    if width > 2:
        return _military(found, at, led=led)
    if hour > 24 or (at and found[at].glued and found[at - 1].cat in {Cat.WORD, Cat.SMALL}):
        return None
    if hour == 24 and stands(found, at + 1, Cat.OCLOCK) and found[at + 1].word in _LASTING:
        return None
    minutes, end = _minutes_of(found, at, led=led)
    bare = end == at + 1
    if not bare and found[at + 1].word == "." and at and found[at - 1].word in NUMBERED:
        return None  # "in room 3.17"
    fixed = hour > 12 or hour == 0 or (width == 2 and hour < 10)
    fixed = fixed or (hour == 6 and not bare and found[at + 1].word == "h")  # "6h15"
    fixed = fixed or (hour in {5, 6} and not bare and end < len(found) and found[end].word == "uhr")
    clock = Clock((hour * 60 + minutes) % (_DAY + 1), bare=bare, fixed=fixed)
    return finished(found, clock, end)


def _minutes_of(found: Found, at: int, *, led: bool) -> tuple[int, int]:
    """The minutes behind an hour (":30", ".30", "h30", "h 30", " 30 pm"), and the place behind."""
    sign = found[at + 1] if at + 1 < len(found) else None
    if sign is not None and _is_spaced(found, at, led=led):
        return sign.value, at + 2
    number = found[at + 2] if at + 2 < len(found) else None
    if sign is None or number is None or number.cat is not Cat.NUMBER:
        return 0, at + 1
    two = number.end - number.start == 2 and number.value < 60
    tight = sign.glued and number.glued
    third = found[at + 3] if at + 3 < len(found) else None
    dated = third is not None and third.glued and third.word == "." and sign.word == "."
    if dated and stands(found, at + 4, Cat.NUMBER) and found[at + 4].glued:
        return 0, at + 1  # 10.12.27 is a date
    if (
        two
        and tight
        and sign.word == "-"
        and number.value > 24
        and stands(found, at + 3, Cat.MERIDIEM)
    ):
        return number.value, at + 3  # "6-45pm"
    parted = sign.word in {":", ".", "h", "u"} or (sign.word == "'" and led)  # "a las 8'15"
    if two and tight and parted:
        return number.value, at + 3
    again = third is not None and third.glued and third.word == "h"  # "15h 15h30"
    if two and sign.word == "h" and not again:  # "9 h 30", "9 h30"
        return number.value, at + 3
    return 0, at + 1


_QUARTERS = frozenset({15, 30, 45})
_FULL_OR_QUARTERS = _QUARTERS | {0}
_LEADING = frozenset({Cat.AT, Cat.TO, Cat.WEEKDAY, Cat.DAY_AWAY})
_CLOSING = frozenset({Cat.LINE, Cat.SIGN, Cat.OR, Cat.OFFER, Cat.YES, Cat.IF})


def _is_spaced(found: Found, at: int, *, led: bool) -> bool:
    """ "mon 3 30", "11 - 11 30": a quarter behind an hour, and nothing it could count."""
    minutes = found[at + 1]
    if minutes.cat is not Cat.NUMBER or minutes.glued or minutes.value not in _QUARTERS:
        return False
    if stands(found, at + 2, Cat.MERIDIEM):
        return True
    led = led or (at > 0 and (found[at - 1].word == "-" or found[at - 1].cat in _LEADING))
    behind = found[at + 2] if at + 2 < len(found) else None
    return led and (behind is None or behind.cat in _CLOSING or behind.word == "while")


def _military(found: Found, at: int, *, led: bool) -> tuple[Clock, int] | None:
    """ "1530h", "0900-1030": four figures, and a mark or a range that makes them a time."""
    width = found[at].end - found[at].start
    hour, minutes = divmod(found[at].value, 100)
    behind = found[min(at + 1, len(found) - 1)]
    if width not in {3, 4} or hour > 23 or minutes > 59:
        return None
    half, end = meridiem(found, at + 1)
    called = led and found[at].value % 5 == 0 and not _counts_or_names(found, at + 1)
    marked = behind.cat is Cat.OCLOCK or behind.word == "hours"
    zoned = width == len("1600") and not marked and _is_on_a_clock(found, at + 1)
    if zoned and minutes in _FULL_OR_QUARTERS and half is None:
        return Clock(hour * 60 + minutes, fixed=True), at + 1  # "1600 GMT", "2000 (Berlin)"
    year = _may_be_year(found, at)
    if called and width == 4 and half is None and not year:
        return Clock(hour * 60 + minutes, fixed=True), at + 1 + marked
    if called and half is None and minutes in _FULL_OR_QUARTERS and not year:
        return Clock(hour * 60 + minutes), at + 1  # "fri 930"
    if marked or half is not None:
        return Clock(hour * 60 + minutes, half, fixed=half is None), at + 2 if half is None else end
    ranged = width == 4 and minutes in {0, 15, 30, 45} and not year
    beside = [found[near] for near in (at - 1, at + 1) if 0 <= near < len(found)]
    if ranged and any(lexeme.word in {"-", "bis", "to"} for lexeme in beside):
        return Clock(hour * 60 + minutes, fixed=True), at + 1
    return None


def _is_on_a_clock(found: Found, at: int) -> bool:
    """Does a zone that nothing else could be stand here, in brackets or not?"""
    at += stands(found, at, Cat.SIGN) and found[at].word == "("
    return at < len(found) and is_zoned(found, at)


def _may_be_year(found: Found, at: int) -> bool:
    """ "After 2015"; not "fri 2030", as a weekday has no year, and no day to come has "1930"."""
    if not 1900 <= found[at].value <= 2100 or not at:
        return found[at].value in range(1900, 2101)
    before = found[at - 1].cat
    return before not in _DAYS and (before in _BOUNDS or found[at].value >= _NO_YEAR_AHEAD)


_DAYS = frozenset({Cat.WEEKDAY, Cat.DAY_AWAY, Cat.PART})
_BOUNDS = frozenset({Cat.AFTER, Cat.BEFORE, Cat.FROM, Cat.UNTIL, Cat.BETWEEN, Cat.TO})
_NO_YEAR_AHEAD = 1990


def _counts_or_names(found: Found, at: int) -> bool:
    """Does a noun follow which figures count or number ("1140 Industrial Dr", "fri 930 euros")?"""
    if at >= len(found) or found[at].word in VERBS_OF_FIGURES:
        return False
    if found[at].word == "/" and (not found[at].glued or stands(found, at + 1, Cat.NUMBER)):
        return found[at].glued and found[at + 1].end - found[at + 1].start < 3  # no "1500/1700"
    if stands(found, at, Cat.WORD):
        return found[at].capital or found[at - 1].end - found[at - 1].start == 3
    return found[at].cat in NEVER_BEHIND_FIGURES or found[at].word in _COUNTED_SIGNS


_COUNTED_SIGNS = frozenset("%$€£#°*=_/")


def is_noon_and_more(found: Found, at: int) -> bool:
    """ "Midi et demi", "midi trente", "midi-14h"."""
    if found[at].word not in NOON_PARTS or at + 1 >= len(found):
        return False
    behind = found[at + 1]
    until = behind.word == "-" and stands(found, at + 2, Cat.NUMBER)
    if until and stands(found, at + 3, Cat.OCLOCK):
        return True
    return behind.cat is Cat.PLUS or (behind.cat is Cat.COUNT and behind.value in _QUARTERS)
