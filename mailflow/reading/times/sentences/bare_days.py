"""Which bare numbers are days of the month: the 8 of "Monday 8", the 5 of "March 4 or 5".

Rules
- Where the weekday before it agrees, and no stretch of hours begins with it ("Tue 9-11").
- Behind other such days, and no hour of theirs: "9 March - 12" are days, "9 March - 9-10" hours.
- The last of a list of days before a spaced dash and an hour ("Mar 24, 25 or 26 - 12:15").

Known limits: "Tuesday 2" is the 2nd where one of the next two Tuesdays is a 2nd.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from mailflow.reading.times.dates.day_numbers import Day, is_clock
from mailflow.reading.times.hours.expressions import goes_to, time_at
from mailflow.reading.times.hours.followers import is_pair_of_hours
from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.words.lexemes import Cat, Lexeme

# Named here, as an enum is slow to give its members (see `lexemes`).
_LINE, _NUMBER, _SIGN = Cat.LINE, Cat.NUMBER, Cat.SIGN


def agreeing_day(
    found: Sequence[Lexeme], at: int, last: list[Node], today: date
) -> tuple[Node, int] | None:
    """The 8 of "Monday 8", where one of the next two Mondays is an 8th: no hour, but the day.

    What is no hour of twelve may be a day farther off: "Thu 18 - 14:30".
    """
    lexeme = found[at]
    apart = len(last) > 1 and last[-1].word == "," and _leads_to_hour(found, at + 1)
    day = last[-2 if apart else -1].day if last else None
    if lexeme.cat is not _NUMBER or day is None or day.weekday is None:
        return None
    bare = day.number is None and day.pair is None and day.part is None and not day.each
    if not bare or lexeme.start - last[-1].end > 2:
        return None
    if (dated := _with_month(found, at, day, today)) is not None or is_clock(found, at):
        return dated
    if not _is_soon(day.weekday, lexeme.value, today, weeks=4 if lexeme.value > 12 else 2):
        return None
    if at + 1 < len(found) and (_ranges(found, at) or found[at + 1].cat is Cat.ISH):
        return None
    if _is_hour_or(found, at, is_next=lexeme.value in _of(day.weekday, today, weeks=1)):
        return None
    number = Day(number=lexeme.value, weekday=day.weekday)
    return Node(Part.DATE, lexeme.start, lexeme.end, day=number), at + 1


def _leads_to_hour(found: Sequence[Lexeme], at: int) -> bool:
    """ "(Friday, 19), at 10h": the hour stands behind the number that is none."""
    at += at < len(found) and found[at].word == ","
    hour = at + 1 < len(found) and found[at + 1].cat is _NUMBER
    return hour and found[at].cat in {Cat.AT, Cat.FROM, Cat.BETWEEN, Cat.AFTER}


def _with_month(found: Sequence[Lexeme], at: int, day: Day, today: date) -> tuple[Node, int] | None:
    """The 20.05 of "Thursday 20.05", where that is a Thursday of the months to come: few say an
    hour with such minutes; and the 9-3 of a Dutch "Tuesday 9-3 at 13.30h".
    """
    if at + 2 >= len(found) or found[at + 2].cat is not _NUMBER:
        return None
    number, month = found[at], found[at + 2]
    if not (found[at + 1].glued and month.glued):
        return None
    dashed = found[at + 1].word == "-" and _is_dashed(found, at)
    dotted = found[at + 1].word == "." and month.end - month.start == _TWO
    if not dashed and (not dotted or month.value == _OCTOBER):  # "Thursday 9.10" is an hour
        return None
    meant = (today + timedelta(days=ahead) for ahead in range(_MONTHS))
    if not any(
        (one.day, one.month, one.weekday()) == (number.value, month.value, day.weekday)
        for one in meant
    ):
        return None
    told = Day(number=number.value, month=month.value, weekday=day.weekday)
    return Node(Part.DATE, number.start, month.end, day=told), at + 3


def _is_dashed(found: Sequence[Lexeme], at: int) -> bool:
    """Is "16-3" no stretch of hours, as it is too late for one, an hour stands behind it, or
    another weekday has the same month?
    """
    day, month, end = found[at].value, found[at + 2].value, at + 3
    behind = found[end] if end < len(found) else None
    if behind is not None and (behind.cat in _HOURS_END or is_clock(found, at + 2)):
        return False
    apart = behind is not None and behind.word == ","
    hour = end + (apart or (behind is not None and behind.cat in _TO_HOURS))
    led = not apart and end < hour < len(found) and found[hour].cat is _NUMBER
    if day > _NOON or led or is_clock(found, hour):
        return True
    return any(
        found[n].word == "-" and found[n].glued and found[n + 1].value == month and n != at + 1
        for n in range(2, len(found) - 1)
        if found[n - 2].cat is Cat.WEEKDAY and found[n - 1].cat is found[n + 1].cat is _NUMBER
    )


_NOON = 12
_TO_HOURS = frozenset({Cat.AT, Cat.FROM, Cat.AFTER, Cat.BETWEEN})
_HOURS_END = frozenset({Cat.MERIDIEM, Cat.OCLOCK})
_TWO, _OCTOBER = 2, 10  # figures of a month; the tenth
_MONTHS = 120  # days


def _is_soon(weekday: int, number: int, today: date, *, weeks: int) -> bool:
    """Has one of the next weekdays of that name this number?"""
    return number in _of(weekday, today, weeks=weeks)


def _of(weekday: int, today: date, *, weeks: int) -> set[int]:
    """The days of the month of the next weekdays of that name."""
    ahead = (weekday - today.weekday() - 1) % 7 + 1
    return {(today + timedelta(days=ahead + 7 * more)).day for more in range(weeks)}


def _is_hour_or(found: Sequence[Lexeme], at: int, *, is_next: bool) -> bool:
    """The 16 of "mardi 16 ou 17h", the 12 of "Friday 12 or 1": another hour stands behind the "or";
    that of "Wednesday 10 or 11" where the next Wednesday is no 10th.
    """
    if at + 2 >= len(found) or found[at + 1].cat is not Cat.OR or found[at + 2].cat is not _NUMBER:
        return False
    first, second = found[at], found[at + 2]
    if not 0 < (second.value - first.value) % _NOON <= _HOURS_APART:
        return False
    hour = is_clock(found, at + 2) or (at + 3 < len(found) and found[at + 3].cat in _HOURS_END)
    bare = second.end - second.start <= _TWO and first.value <= _NOON and _closes(found, at + 3)
    return hour or (bare and (second.value < first.value or not is_next))


_HOURS_APART = 2


def hour_in_brackets(
    found: Sequence[Lexeme], end: int, node: Node | None, today: date
) -> tuple[Node | None, int]:
    """ "Monday (2)": a number in brackets that is no such day's is left to be an hour."""
    day, number = node.day if node is not None else None, found[end - 2]
    if node is None or day is None or day.weekday is None or number.cat is not _NUMBER:
        return node, end
    if day.number is None or day.month is not None or found[end - 3].word != "(":
        return node, end
    if _is_soon(day.weekday, number.value, today, weeks=5):
        return node, end
    return node._replace(end=found[end - 4].end, day=Day(weekday=day.weekday)), end - 3


def dates_around(found: Sequence[Lexeme], at: int) -> bool:
    """ "Monday - Wednesday" is a stretch, "Monday - I'm free" a pause."""
    days = {Cat.WEEKDAY, _NUMBER, Cat.TH, Cat.MONTH, _SIGN}
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is None or behind.cat not in {Cat.WEEKDAY, Cat.NUMBER, Cat.MONTH}:
        return False
    if behind.cat is _NUMBER and _is_hour_apart(found, at + 1):
        return False  # "Weds 14th - 3 to 5"
    same = found[at - 1].cat is not Cat.WEEKDAY or behind.cat is Cat.WEEKDAY
    return same and found[at - 1].cat in days


def closes_row(found: Sequence[Lexeme], at: int) -> bool:
    """ "Mon 14 -" with "Tue 15" on the next line: a dash that joins nothing."""
    line = found[at + 1 : at + 2]
    if not line or line[0].cat is not _LINE or not line[0].value:
        return False
    behind = [one.cat for one in found[at + 2 : at + 5] if one.cat is not Cat.THE][:2]
    opens = {Cat.WEEKDAY, Cat.MONTH} & set(behind[:1])
    return bool(opens) or (behind[:1] == [_NUMBER] and behind[1:] in ([Cat.MONTH], [Cat.TH]))


def _is_hour_apart(found: Sequence[Lexeme], at: int) -> bool:
    """Is what stands behind a date and a spaced dash an hour, and no later day of the month?

    "9 March - 9-10", "March 9 – 3", "the 9th - 9ish", but "9 March - 12".
    """
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is None or _closes(found, at + 1):
        return _is_compact(found[at]) or _is_no_later(found, at)
    ish = behind.word == "-" and at + 2 < len(found) and found[at + 2].cat is Cat.ISH
    if behind.cat is Cat.TO or behind.cat is Cat.ISH or ish:
        return True
    other = at + 2
    if not goes_to(found, at + 1) or other >= len(found) or found[other].cat is not _NUMBER:
        return False
    behind = found[other + 1] if other + 1 < len(found) else None
    return behind is None or behind.cat not in {Cat.MONTH, Cat.TH} or is_clock(found, other)


_ENDING = frozenset({_LINE, Cat.YES, Cat.OFFER, Cat.OR, Cat.AND})
_CLOSING = frozenset(")?,;/|")


def _is_no_later(found: Sequence[Lexeme], at: int) -> bool:
    """No day behind the one before the dash, which has no such name as "10th" or "Friday"."""
    named, back = False, at - 2
    while back > 0 and (found[back].cat in _OF_DATES or found[back].word in {"(", ")"}):
        named = named or found[back].cat in {Cat.TH, Cat.WEEKDAY}
        back -= 1
    if found[back].word == "." and found[back - 1].cat is _NUMBER:
        return found[at].value <= 24  # "Mo, 15.3. - 14": a German day has its point
    number = found[back]
    figured = found[back - 1].word == "/" and any(
        one.cat is Cat.WEEKDAY for one in found[max(0, back - 4) : back]
    )
    named = named or figured or found[back - 1].cat is Cat.WEEKDAY
    if number.cat is not _NUMBER or found[at].value > 12:
        return False
    return named or found[at].value <= number.value


def _closes(found: Sequence[Lexeme], at: int) -> bool:
    """Does nothing stand here that goes on with a number?"""
    if at >= len(found) or found[at].cat in _ENDING:
        return True
    return found[at].word in _CLOSING and not (at + 1 < len(found) and found[at + 1].glued)


_OF_DATES = frozenset({Cat.TH, Cat.MONTH, Cat.OF, Cat.WEEKDAY})


def _ranges(found: Sequence[Lexeme], at: int) -> bool:
    """ "Tue 9-11", "Tue 9 to 11"; not "Thu 2 - free", "Fri 16 - 6 to 7", "Fri 9 - 11:30"."""
    sign = found[at + 1]
    number = at + 2 < len(found) and found[at + 2].cat is _NUMBER
    if sign.word != "-" or sign.glued:
        until = sign.word in _TO_ENDS and at + 2 < len(found) and found[at + 2].cat in _HOURLY
        return sign.word in {"-", "to"} or until
    behind = time_at(found, at + 2, dated=True) if number else None
    if behind is not None and (behind[0].last is not None or _is_compact(found[at + 2])):
        return False  # "Mon 8 - 3-4 pm", "Mon 8 – 11:30 - 2", "Tue 9 - 1300"
    to_the_minute = number and not found[at + 2].glued and _has_minutes(found, at + 2)
    return number and found[at].value <= 12 and not to_the_minute


def _is_compact(number: Lexeme) -> bool:
    return number.end - number.start > 2


def names_hours(found: Sequence[Lexeme], at: int, last: list[Node]) -> bool:
    """Are "9/10", "3/5" two hours of the date before, or behind an "at", and no date?"""
    if found[at].cat is not _NUMBER or not at or not is_pair_of_hours(found, at):
        return False
    if found[at - 1].cat is Cat.AT:
        return True
    apart = len(last) > 1 and last[-1].word in _PARTING
    day = last[-2 if apart else -1].day if last else None
    if day is None or (day.number is None and day.pair is None) or day.span != "day":
        return False
    # "3/8, 3/9 or 3/10" are dates, one like the other.
    return day.pair is None or (apart and last[-1].word in {"(", "|", ":"})


_PARTING = frozenset("-,(|:")


def _has_minutes(found: Sequence[Lexeme], at: int) -> bool:
    return is_clock(found, at) and found[at + 1].word in {":", "."}


def continued_day(
    found: Sequence[Lexeme], at: int, language: str, last: list[Node]
) -> tuple[Day, int] | None:
    """The 5 of "March 4 or 5", the 16 of "Dec 14-16"; in German a day has its point."""
    if len(last) < 2 or found[at].cat is not _NUMBER or found[at].value > 31:
        return None
    joint, before = last[-1], last[-2].day
    listed = joint.part is Part.JOINT and (
        joint.value or joint.word == "/" or _list_goes_on(found, at) or _ends_list(found, at, last)
    )
    if not (listed or joint.part is Part.SPAN) or before is None or before.number is None:
        return None
    behind = found[at + 1] if at + 1 < len(found) else None
    if found[at].value <= before.number or found[at].end - found[at].start > 2:
        return None
    if behind is not None and goes_to(found, at + 1) and is_clock(found, at + 2):
        if not _is_day_before_hour(found, at, last):
            return None  # "Mo 8.3. / 9 - 10 Uhr"
        return Day(number=found[at].value, month=before.month, year=before.year), at + 1
    blocking = {Cat.MERIDIEM, Cat.OCLOCK, Cat.UNIT, Cat.WORD, Cat.MONTH, Cat.TO, Cat.OR, Cat.TH}
    if _list_goes_on(found, at):
        blocking -= {Cat.OR}
    end = at + 1
    dotted = behind is not None and behind.word == "." and behind.glued
    if language == "de" and before.month is not None and not dotted:
        return None  # "Mo, 15.3. - 14"
    if dotted:
        if is_clock(found, at):
            return None  # a date of its own: "vom 15. bis 19.3."
        # The German "9. und 10." goes on behind its point.
        end, behind = at + 2, None
    if behind is not None and (
        behind.cat in blocking or (behind.glued and behind.word in {":", "-", "h", "/"})
    ):
        return None
    return Day(number=found[at].value, month=before.month, year=before.year), end


def _is_day_before_hour(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """The 26 of "Mar 24, 25 or 26 - 12:15": a list of days ends with it, and is at one hour."""
    dash, hour, first = found[at + 1], found[at + 2], last[-2].day
    if dash.word != "-" or dash.glued or hour.glued or not last[-1].value:
        return False
    if first is None or first.weekday is not None or found[at].value - (first.number or 0) != 1:
        return False
    earlier = last[-4].day if len(last) > _LIST and last[-3].part is Part.JOINT else None
    listed = earlier is not None and earlier.span == "day" and earlier.weekday is None
    return found[at].value > hour.value or listed


def _list_goes_on(found: Sequence[Lexeme], at: int) -> bool:
    """Does another day of the month follow, as behind the 17 of "March 16, 17 and 18"?"""
    if at + 2 >= len(found) or found[at + 2].cat is not _NUMBER:
        return False
    joins = found[at + 1].cat in {Cat.AND, Cat.OR} or found[at + 1].word == ","
    later = found[at].value < found[at + 2].value <= 31
    return joins and later and not is_clock(found, at + 2)


def _ends_list(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """Is it the last of three days or more with commas between: the 18 of "Feb 16, 17, 18"?"""
    day = last[-2].day
    bare = day is not None and day.weekday is None and last[-2].word.isdecimal()
    commas = len(last) > _LIST and last[-3].word == last[-1].word == ","
    return bare and commas and bool(last[-4].day) and _closes_sentence(found, at + 1)


def _closes_sentence(found: Sequence[Lexeme], at: int) -> bool:
    stops = at >= len(found) or found[at].word in _STOPPING or found[at].cat is _LINE
    return stops and not (at + 1 < len(found) and found[at].glued and found[at + 1].glued)


_LIST = 3  # nodes
_STOPPING = frozenset(".?!;-)")
_HOURLY = frozenset({Cat.NUMBER, Cat.HALF, Cat.QUARTER})
_TO_ENDS = frozenset("till til until thru through bis a".split())  # not "jeudi 9 jusqu'à 11h"
