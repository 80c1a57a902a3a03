"""Weeks that are counted: the 11 of "KW 10 und 11", "week 10 or 11"; "in a fortnight"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from mailflow.reading.times.dates.day_numbers import Day, is_clock
from mailflow.reading.times.dates.stretches import Stretch, one_day
from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.words.lexemes import Cat, Lexeme

_MOST: Final = 6  # weeks from the one to the other
_OTHER_THINGS: Final = frozenset({Cat.OCLOCK, Cat.MERIDIEM, Cat.UNIT, Cat.MONTH, Cat.TH})


def continued_week(
    found: Sequence[Lexeme], at: int, last: Sequence[Node]
) -> tuple[Day, int] | None:
    """The number of the next week, and the place behind it."""
    if len(last) < 2 or found[at].cat is not Cat.NUMBER or is_clock(found, at):
        return None
    joint, week = last[-1], last[-2].day
    if week is None or week.span != "week" or week.how is not Cat.WEEK or week.nth is None:
        return None
    if joint.part not in {Part.JOINT, Part.SPAN} or joint.cat is Cat.LINE or joint.word == "(":
        return None
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is not None and (
        behind.cat in _OTHER_THINGS or (behind.glued and behind.word in {".", "/", ":", "h"})
    ):
        closes = behind.word == "." and (at + 2 >= len(found) or not found[at + 2].glued)
        if not closes:
            return None
    if not week.nth < found[at].value <= min(week.nth + _MOST, 53):
        return None
    return Day(nth=found[at].value, span="week", how=Cat.WEEK), at + 1


def counted_day(dates: Sequence[tuple[Day, Day | None]], today: date) -> Stretch | None:
    """The day of "at 10 in a fortnight": an hour is said of it, and of no week."""
    week = dates[0][0]
    if len(dates) > 1 or week.span != "week" or week.how is not Cat.IN or not week.weeks:
        return None
    return one_day(today + timedelta(weeks=week.weeks))
