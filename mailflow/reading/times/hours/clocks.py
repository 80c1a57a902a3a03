"""One clock time: noon, "half past three", "halb vier", "15h30", "3.30 pm", "at 3".

Rules
- Bare hours: 1-6 are in the afternoon, 7-12 in the morning, unless a.m. or p.m. stands by.
  Written with a leading nought or over 12 they are 24 h, and so are "6h15", "5.45 Uhr".
- "Half nine" is 9:30 in English, "halb neun" 8:30 in German; "viertel vier" is 3:15.
- Four figures are a time with "h", "hours", a range, or behind "at".

Known limits: a number in words needs a leading word; seconds are not read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from mailflow.reading.times.words.clock_words import BEHIND_FIGURES, VERBS_OF_FIGURES
from mailflow.reading.times.words.lexemes import Cat, Lexeme

_COUNT_OR_NUMBER = frozenset({Cat.COUNT, Cat.NUMBER})
_HALF_OR_QUARTER = frozenset({Cat.HALF, Cat.QUARTER})

Found = Sequence[Lexeme]


#: Parts of the day by their number: begin and end in minutes.
PARTS: Final = ((480, 720), (720, 840), (720, 1080), (1080, 1320))

_NOON, _DAY = 720, 1440

NOON_PARTS = ("midi", "mittag", "mediodia")


class Clock(NamedTuple):
    """Minutes of the day as written; `half` 0 a.m., 1 p.m.; `fixed`: 24 h, not to be moved."""

    minutes: int
    half: int | None = None
    fixed: bool = False
    bare: bool = False

    @property
    def loose(self) -> bool:
        """Is nothing said of which half of the day it is in?"""
        return self.half is None and not self.fixed


def minutes_of_day(clock: Clock) -> int:
    """Minutes of the day, after the rule for bare hours."""
    if clock.fixed:
        return clock.minutes
    base = clock.minutes % _NOON
    if clock.half is not None:
        return base + _NOON * clock.half
    return base + _NOON if base < 420 else base


_BEFORE_CLOCK = frozenset({"las", "la", "les", "the", "~", "um", "ca", "ca ."})


def clock_at(found: Found, at: int, *, led: bool) -> tuple[Clock, int] | None:
    """A clock time: noon, "half past three", "halb vier", "15h30", "3.30 pm", "3"."""
    first = at
    while at < len(found) and at - first < 3 and found[at].word in _BEFORE_CLOCK:
        at += 1
    if at >= len(found):
        return None
    lexeme = found[at]
    if lexeme.cat is Cat.CLOCK:
        return _with_plus(found, Clock(lexeme.value, fixed=True), at + 1)
    if lexeme.cat is Cat.PART and lexeme.value == 1 and lexeme.word in NOON_PARTS:
        return _with_plus(found, Clock(_NOON, fixed=True), at + 1)
    if lexeme.cat in _HALF_OR_QUARTER:
        return _fraction(found, at)
    if (spoken := _spoken(found, at)) is not None:
        return spoken
    if lexeme.cat is Cat.COUNT and (lexeme.value <= 12 or _of_the_whole_day(found, at)):
        return _named_hour(found, at, led=led)
    if lexeme.cat is Cat.NUMBER:
        return _figures(found, at, led=led)
    return None


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
        if lexeme.value != 5 or found[behind + 1].value > 4:
            return None  # "5 to 6" is a range
    if found[behind].word == "to" and at and found[at - 1].cat is Cat.FROM:
        return None  # "from ten to twelve"
    sign = -1 if found[behind].word in {"to", "vor"} else 1
    half = found[behind + 1].cat is Cat.HALF
    return _shifted(found, behind + 1 + half, sign * lexeme.value - 30 * half)


def _shifted(found: Found, at: int, shift: int) -> tuple[Clock, int] | None:
    """The hour at this place, moved by some minutes; the rule for bare hours goes by the sum."""
    if at >= len(found):
        return None
    lexeme = found[at]
    if lexeme.cat not in _COUNT_OR_NUMBER or not 1 <= lexeme.value <= 24:
        return None
    end = at + 1
    if end < len(found) and found[end].cat is Cat.OCLOCK:
        end += 1
    half, end = _meridiem(found, end)
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


def _of_the_whole_day(found: Found, at: int) -> bool:
    """ "Seize heures", "(entre) quatorze et seize heures", "achtzehn Uhr"."""
    joined = at + 2 < len(found) and found[at + 1].cat in {Cat.AND, Cat.TO, Cat.UNTIL, Cat.OR}
    place = at + 3 if joined and found[at + 2].cat is Cat.COUNT else at + 1
    return found[at].value < 24 and stands(found, place, Cat.OCLOCK)


def _named_hour(found: Found, at: int, *, led: bool) -> tuple[Clock, int] | None:
    """An hour in words: "at three", "um drei Uhr", "a las tres y media"."""
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
    if not (led or marked or part_behind(found, end) is not None):
        return None
    whole = found[at].value > 12
    return _finished(found, Clock(minutes, bare=not (marked or whole), fixed=whole), end)


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
    minutes, end = _minutes_of(found, at)
    bare = end == at + 1
    fixed = hour > 12 or hour == 0 or (width == 2 and hour < 10)
    fixed = fixed or (hour == 6 and not bare and found[at + 1].word == "h")  # "6h15"
    fixed = fixed or (hour in {5, 6} and not bare and end < len(found) and found[end].word == "uhr")
    clock = Clock((hour * 60 + minutes) % (_DAY + 1), bare=bare, fixed=fixed)
    return _finished(found, clock, end)


def _minutes_of(found: Found, at: int) -> tuple[int, int]:
    """The minutes behind an hour (":30", ".30", "h30", "h 30", " 30 pm"), and the place behind."""
    sign = found[at + 1] if at + 1 < len(found) else None
    if sign is not None and _is_spaced(found, at):
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
    if two and tight and (sign.word in {":", "."} or sign.word in {"h", "u"}):
        return number.value, at + 3
    if two and sign.word == "h" and number.cat is Cat.NUMBER and not number.glued:
        return number.value, at + 3
    return 0, at + 1


_QUARTERS = frozenset({15, 30, 45})


def _is_spaced(found: Found, at: int) -> bool:
    """ "mon 3 30 pm", "11 - 11 30": a quarter behind an hour, and nothing it could count."""
    minutes = found[at + 1]
    if minutes.cat is not Cat.NUMBER or minutes.glued or minutes.value not in _QUARTERS:
        return False
    if stands(found, at + 2, Cat.MERIDIEM):
        return True
    led = at > 0 and (found[at - 1].word == "-" or found[at - 1].cat in {Cat.AT, Cat.TO})
    return led and (at + 2 >= len(found) or found[at + 2].cat in {Cat.LINE, Cat.SIGN, Cat.OR})


def _military(found: Found, at: int, *, led: bool) -> tuple[Clock, int] | None:
    """ "1530h", "0900-1030": four figures, and a mark or a range that makes them a time."""
    width = found[at].end - found[at].start
    hour, minutes = divmod(found[at].value, 100)
    behind = found[min(at + 1, len(found) - 1)]
    if width not in {3, 4} or hour > 23 or minutes > 59:
        return None
    half, end = _meridiem(found, at + 1)
    called = led and found[at].value % 5 == 0
    marked = behind.cat is Cat.OCLOCK or behind.word == "hours"
    if called and width == 4 and half is None and not 1900 <= found[at].value <= 2100:
        return Clock(hour * 60 + minutes, fixed=True), at + 1 + marked
    alone = behind.cat in BEHIND_FIGURES or behind.word in VERBS_OF_FIGURES
    if called and half is None and minutes in _QUARTERS and alone:
        return Clock(hour * 60 + minutes), at + 1  # "fri 930"
    if marked or half is not None:
        return Clock(hour * 60 + minutes, half, fixed=half is None), at + 2 if half is None else end
    ranged = width == 4 and minutes in {0, 15, 30, 45} and not 1900 <= found[at].value <= 2100
    beside = [found[near] for near in (at - 1, at + 1) if 0 <= near < len(found)]
    if ranged and any(lexeme.word in {"-", "bis", "to"} for lexeme in beside):
        return Clock(hour * 60 + minutes, fixed=True), at + 1
    return None


def _finished(found: Found, clock: Clock, at: int) -> tuple[Clock, int]:
    """What may stand behind the figures: h, Uhr, o'clock, a.m., "et demie", "ish"."""
    if at < len(found) and found[at].word == "-" and stands(found, at + 1, Cat.ISH):
        return clock, at + 2
    if at < len(found) and found[at].cat is Cat.ISH:
        return clock._replace(bare=False), at + 1
    if at < len(found) and found[at].cat is Cat.OCLOCK:
        clock, at = clock._replace(bare=False), at + 1
        number = found[at] if at < len(found) else None
        hourly = found[at - 1].word in {"uhr", "heures"}
        if number is not None and number.cat is Cat.NUMBER and hourly:
            if number.value < 60 and clock.minutes % 60 == 0 and _ends_well(found, at + 1):
                clock, at = clock._replace(minutes=clock.minutes + number.value), at + 1
        elif stands(found, at, Cat.COUNT) and hourly:
            if found[at].value > 4 and clock.minutes % 60 == 0 and _ends_well(found, at + 1):
                # "dix heures vingt"
                clock, at = clock._replace(minutes=clock.minutes + found[at].value), at + 1
    half, end = _meridiem(found, at)
    if half is not None and 60 <= clock.minutes < 780:
        return clock._replace(half=half, bare=False, fixed=False), end
    return _with_plus(found, clock, max(at, end if half is not None else at))


def _ends_well(found: Found, at: int) -> bool:
    if stands(found, at, Cat.WORD):  # German counts with a capital: "13 Uhr 30 Leute"
        return found[at - 2].word == "uhr" and not found[at].capital
    return not (at < len(found) and found[at].cat in {Cat.UNIT, Cat.OCLOCK})


def _with_plus(found: Found, clock: Clock, at: int) -> tuple[Clock, int]:
    if stands(found, at, Cat.PLUS):
        moved = clock.minutes + found[at].value
        return clock._replace(minutes=moved, bare=False), at + 1
    return clock, at


def _meridiem(found: Found, at: int) -> tuple[int | None, int]:
    """A.m. or p.m.; the short "a" and "p" only right behind their number ("11a")."""
    if not stands(found, at, Cat.MERIDIEM):
        return None, at
    lexeme = found[at]
    if len(lexeme.word) == 1 and not lexeme.glued:
        return None, at
    if lexeme.word in {"a", "p"} and stands(found, at + 1, Cat.WORD) and found[at + 1].glued:
        return None, at
    return lexeme.value, at + 1


def stands(found: Found, at: int, cat: Cat) -> bool:
    return at < len(found) and found[at].cat is cat


def part_behind(found: Found, at: int) -> int | None:
    """ "at 10 in the morning", "8 Uhr abends": never across a sign or an "or"."""
    last = at + 3
    while at < min(len(found), last):
        if found[at].cat is Cat.PART:
            return at
        if found[at].cat not in {Cat.IN, Cat.THE, Cat.OF, Cat.AT} and found[at].word != "am":
            return None
        at += 1
    return None


def over_small(found: Found, at: int) -> int:
    """Past the small words between a preposition and its clock ("after about 3")."""
    first = at
    while (
        at < len(found)
        and at - first < 3
        and (
            found[at].cat in {Cat.AT, Cat.THE}
            or found[at].word in {"~", "maybe", "say", "my", "your", "like", "ungefahr", "genre"}
        )
    ):
        at += 1
    return at
