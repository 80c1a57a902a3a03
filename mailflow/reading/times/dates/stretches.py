"""Stretches of dates, and what dates are counted from."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

WEEK = timedelta(days=7)


class Stretch(NamedTuple):
    """Dates from `first` up to, not including, `last`."""

    first: date
    last: date
    sure: bool = True

    @property
    def is_day(self) -> bool:
        """Is it a single day?"""
        return (self.last - self.first).days == 1

    @property
    def days(self) -> list[date]:
        """Every day of it, at most a fortnight of them."""
        count = min((self.last - self.first).days, 14)
        return [self.first + timedelta(days=step) for step in range(count)]

    @property
    def week_on(self) -> Stretch:
        """The same days a week later."""
        week = timedelta(days=7)
        return self._replace(first=self.first + week, last=self.last + week)


def numbers_days(week: Stretch, first: int, last: int) -> bool:
    """Are two numbers the first and last days of a week ("the first week of March (1-5)")?"""
    ends = range(4, 7)
    return first == week.first.day and last in {(week.first + timedelta(n)).day for n in ends}


class Frame(NamedTuple):
    """What dates are counted from: the day of writing, an earlier date, the week at hand."""

    today: date
    month_first: bool = False
    canada: bool = False
    anchor: date | None = None
    monday: date | None = None
    #: the first day of a month just spoken of ("mid-June"), whose days bare numbers are
    month: date | None = None
    #: dates of the last weeks are meant too: an absence may have begun
    lately: bool = False


def monday_of(day: date) -> date:
    """The Monday of a date's week."""
    return day - timedelta(days=day.weekday())


def one_day(day: date, *, sure: bool = True) -> Stretch:
    """A single day."""
    return Stretch(day, day + timedelta(days=1), sure)


def week_from(monday: date) -> Stretch:
    """The working days of a week."""
    return Stretch(monday, monday + timedelta(days=5))


def weekday_after(weekday: int, after: date) -> date:
    """The first such weekday after a date."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)
