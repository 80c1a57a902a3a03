"""Days whose numbers stand behind them all in brackets: "Thursday-Friday (24-25)", "Montag und
Dienstag (8./9.)".

Rule: as many numbers as weekdays, the first of them the day of one of the next such weekdays, go
one by one to their weekdays. Where they do not fit they are left to be hours ("Tue-Wed (2-4)").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from mailflow.reading.times.dates.day_numbers import is_day_number
from mailflow.reading.times.words.lexemes import Cat, Lexeme

_JOINTS: Final = frozenset({Cat.AND, Cat.OR, Cat.TO, Cat.UNTIL, Cat.THE})
_INSIDE: Final = _JOINTS | {Cat.NUMBER, Cat.TH, Cat.MONTH}
_SIGNS: Final = frozenset("-/,.")
_FAR: Final = 35  # days
_SEVERAL: Final = 2
_MOST: Final = 12  # lexemes in such a bracket


def with_numbers(found: Sequence[Lexeme], today: date) -> Sequence[Lexeme]:
    """The lexemes, such numbers behind their weekdays."""
    result = list(found)
    for begin in range(len(found) - 1, 2, -1):
        if found[begin].word != "(" or found[begin - 1].cat is not Cat.WEEKDAY:
            continue
        near = range(begin, min(begin + _MOST, len(found)))
        end = next((at for at in near if found[at].word == ")"), begin)
        numbers = _numbers(found, begin + 1, end)
        days = [*_weekdays_before(found, begin, len(numbers))]
        if len(days) != len(numbers) or len(days) < _SEVERAL:
            continue
        if _agree([found[at].value for at in days], numbers, today):
            del result[begin : end + 1]
            for at, number in zip(days, reversed(numbers), strict=True):
                result[at + 1 : at + 1] = _behind(found[at], number)
    return result


def _numbers(found: Sequence[Lexeme], begin: int, end: int) -> list[int]:
    """The numbers in a bracket that holds nothing else but a month; else none."""
    if any(one.cat not in _INSIDE and one.word not in _SIGNS for one in found[begin:end]):
        return []
    return [found[at].value for at in range(begin, end) if is_day_number(found, at)]


def _weekdays_before(found: Sequence[Lexeme], at: int, most: int) -> Iterator[int]:
    """The places of the weekdays joined to one another before this place, the last one first."""
    for back in range(at - 1, -1, -1):
        if found[back].cat is Cat.WEEKDAY:
            yield back
            most -= 1
        elif found[back].cat not in _JOINTS and found[back].word not in _SIGNS:
            return
        if most <= 0:
            return


def _agree(days: list[int], numbers: list[int], today: date) -> bool:
    """Are these the numbers of those weekdays (the last one first), within the weeks to come?"""
    for ahead in range(_FAR):
        first = today + timedelta(days=ahead)
        if (first.weekday(), first.day) == (days[-1], numbers[0]):
            dates = [first + timedelta(days=(day - days[-1]) % 7) for day in reversed(days)]
            return [one.day for one in dates] == numbers
    return False


def _behind(weekday: Lexeme, number: int) -> tuple[Lexeme, Lexeme]:
    """The "24th" behind a weekday, which takes no room there."""
    place = weekday.end
    day = Lexeme(Cat.NUMBER, number, str(number), place, place)
    return day, Lexeme(Cat.TH, 0, "th", place, place, glued=True)
