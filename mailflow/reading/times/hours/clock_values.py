"""A clock time as a value, and what may stand behind its hour: h, Uhr, o'clock, a.m., "ish"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from mailflow.reading.times.words.clock_words import PLURAL_PARTS
from mailflow.reading.times.words.lexemes import Cat, Lexeme

Found = Sequence[Lexeme]


#: Parts of the day by their number: begin and end in minutes.
PARTS: Final = ((480, 720), (720, 840), (720, 1080), (1080, 1320))

_NOON, _DAY = 720, 1440

NOON_PARTS = ("midi", "mittag", "mittags", "mediodia")
#: meals, and the part of the day that is behind them
MEALS: Final = {
    **dict.fromkeys(("breakfast", "petit dejeuner", "petit dej"), 0),
    **dict.fromkeys(("lunch", "lunchtime", "lunch break", "lunch hour", "mittagessen"), 2),
    **dict.fromkeys(("dem mittagessen", "mittagspause", "dejeuner", "pause dejeuner"), 2),
    **dict.fromkeys(("comer", "almorzar", "la comida", "almuerzo"), 2),
    **dict.fromkeys(("dinner", "supper"), 3),
}


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


def finished(found: Found, clock: Clock, at: int) -> tuple[Clock, int]:
    """What may stand behind the figures: h, Uhr, o'clock, a.m., "et demie", "ish"."""
    if at < len(found) and found[at].word == "-" and stands(found, at + 1, Cat.ISH):
        return clock, at + 2
    if _is_sixteen_hour(found, at, clock):
        return clock._replace(bare=False), at + 1
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
    half, end = meridiem(found, at)
    if half is not None and 60 <= clock.minutes < 780:
        return clock._replace(half=half, bare=False, fixed=False), end
    return with_plus(found, clock, max(at, end if half is not None else at))


def _is_sixteen_hour(found: Found, at: int, clock: Clock) -> bool:
    """ "From 16 hour", as a stranger says it: no length, which would be "16 hours"."""
    if at >= len(found) or clock.minutes <= 60 or stands(found, at + 1, Cat.WORD):
        return False
    lead = at - 2 - (at > 2 and found[at - 2].cat is Cat.THE)
    led = lead >= 0 and found[lead].cat is Cat.AT  # "at the 16 hours"
    return found[at].word == "hour" or (found[at].word == "hours" and led)


def _ends_well(found: Found, at: int) -> bool:
    if stands(found, at, Cat.WORD):
        if found[at - 2].word == "uhr":  # German counts with a capital: "13 Uhr 30 Leute"
            return not found[at].capital
        word = found[at].word  # … and French what is many: "à 16 heures 30 personnes"
        return word in _EXACTLY or word[-1:] not in "sx"
    return not (at < len(found) and found[at].cat in {Cat.UNIT, Cat.OCLOCK})


_EXACTLY: Final = frozenset({"precises", "tapantes", "petantes", "dans", "sans", "apres"})


def with_plus(found: Found, clock: Clock, at: int) -> tuple[Clock, int]:
    if stands(found, at, Cat.PLUS):
        moved = clock.minutes + found[at].value
        return clock._replace(minutes=moved, bare=False), at + 1
    return clock, at


def meridiem(found: Found, at: int) -> tuple[int | None, int]:
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


def counts_parts(found: Found, at: int) -> bool:
    """ "Three afternoons": so many, and no three o'clock."""
    if not (stands(found, at, Cat.NUMBER) or stands(found, at, Cat.COUNT)):
        return False
    if not stands(found, at + 1, Cat.PART):
        return False
    return found[at + 1].word in PLURAL_PARTS and found[at].value <= _MOST_PARTS


_MOST_PARTS = 7


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
