"""A date as said, and the numbers that may be one: "2027-03-09", the 9 of "9 March"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mailflow.reading.times.words.lexemes import Cat, Lexeme

# Named here, as an enum is slow to give its members (see `lexemes`).
_THE = Cat.THE

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
        hour = word_at(found, behind + 1) == ":" or cat_at(found, behind + 1) is Cat.OCLOCK
        if found[behind].end - found[behind].start == 4 and not hour:  # no "3 Jun, 2030 hrs"
            return found[behind].value, behind + 1
    dashed = word_at(found, at) == "-" and found[at].glued
    if dashed and cat_at(found, at + 1) is Cat.NUMBER and found[at + 1].glued:
        if found[at + 1].end - found[at + 1].start == 2 and cat_at(found, at - 1) is Cat.MONTH:
            return 2000 + found[at + 1].value, at + 2  # "09-Mar-27"
    return None, at


def is_day_number(found: Found, at: int) -> bool:
    if cat_at(found, at) is not Cat.NUMBER or found[at].end - found[at].start > 2:
        return False
    return 1 <= found[at].value <= 31


def is_clock(found: Found, at: int) -> bool:
    """Does this number belong to a time, by what stands right behind it?"""
    if cat_at(found, at) is not Cat.NUMBER:
        return False
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


_WEEKS = frozenset("weeks wochen semaines semanas".split())


def weeks_to_come(found: Found, at: int, how: Cat | None) -> bool:
    """ "The coming weeks", "les semaines à venir": are these more than the one to come?

    A "next weeks" with no article lacks but its apostrophe ("next weeks Tuesday").
    """
    if word_at(found, at) not in _WEEKS or how not in {Cat.NEXT, Cat.COMING}:
        return False
    led = word_at(found, at) != "weeks" or how is Cat.COMING or cat_at(found, at - 2) is Cat.THE
    return led and cat_at(found, at + 1) is not Cat.WEEKDAY
