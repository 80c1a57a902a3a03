"""Days and weeks counted in their month or year: "the last Friday of May", "week 12"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.dates.stretches import (
    WEEK,
    Frame,
    Stretch,
    monday_of,
    one_day,
    week_from,
)
from mailflow.reading.times.words.lexemes import Cat

_FRIDAY = 4


def nth_of_month(day: Day, frame: Frame) -> Stretch | None:
    """The nth weekday, or week, of a month; a negative one is the last."""
    if day.how is Cat.OF and day.weekday is not None:  # "Tuesday in the first week of May"
        week = nth_of_month(day._replace(weekday=None, span="week", how=None), frame)
        return week and one_day(week.first + timedelta(days=day.weekday))
    month, year = day.month, day.year
    if month is None:
        there, which = divmod(frame.today.month - 1 + (day.weeks or 0), 12)
        year, month = frame.today.year + there, which + 1
    if year is None:
        year = frame.today.year + (month < frame.today.month)
    nth = day.nth or 1
    weekday = day.weekday or 0
    if nth < 0:
        last = date(year, month, monthrange(year, month)[1])
        if day.span == "day" and day.weekday is None:
            return one_day(last)
        found = last - timedelta(days=(last.weekday() - weekday) % 7)
    else:
        first = date(year, month, 1)
        found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    if day.span == "week":
        return _week_of_month(date(year, month, 1), nth, found)
    return one_day(found)


def _week_of_month(first: date, nth: int, monday: date) -> Stretch:
    """The first week is the one with the month's first working days in it: a Friday is none."""
    if nth < 0:
        short = (monday + timedelta(days=1)).month != first.month  # but its Monday is left
        return week_from(monday - WEEK if short else monday)
    start = first if first.weekday() < _FRIDAY else first + timedelta(days=7 - first.weekday())
    whole = monday_of(start) + WEEK * (nth - 1)
    sure = first.weekday() in {0, 5, 6}
    return Stretch(whole, whole + timedelta(days=5), sure)


def week_of_year(day: Day, nth: int, frame: Frame) -> Stretch | None:
    """Week 12 to come, or a weekday of it; no year has more than 53 (ISO 8601)."""
    this_week = monday_of(frame.today)
    for year in (frame.today.isocalendar().year, frame.today.isocalendar().year + 1):
        try:
            monday = date.fromisocalendar(year, nth, 1)
        except ValueError:
            continue
        if monday >= this_week:
            weekday = day.weekday
            return (
                week_from(monday) if weekday is None else one_day(monday + timedelta(days=weekday))
            )
    return None
