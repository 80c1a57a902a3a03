"""Business days: Monday to Friday, public holidays left out, in the contact's own zone.

A deadline keeps its hour on the wall clock across a clock change. Where that hour does
not exist (a spring night) zoneinfo's answer stands: an hour later.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo


@lru_cache(maxsize=256)
def _holidays_of(country: str, year: int) -> frozenset[date]:
    # Imported late: 80 ms and 14 MB that many commands don't need.
    import holidays  # noqa: PLC0415

    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        # A country the library does not know has business days all the same.
        return frozenset()


def is_business_day(day: date, country: str = "") -> bool:
    """Is it a working day there? `country` is an ISO 3166 code; empty: no holidays known."""
    return day.weekday() < 5 and not (country and day in _holidays_of(country, day.year))


def add_business_days(moment: datetime, days: int, *, zone: str, country: str = "") -> datetime:
    """The same wall-clock time `days` business days later in that zone (an IANA name).

    From a weekend or holiday the count starts with the next business day as day 1.
    """
    local = moment.astimezone(ZoneInfo(zone))
    day = local.date()
    while days > 0:
        day += timedelta(days=1)
        if is_business_day(day, country):
            days -= 1
    return datetime.combine(day, local.timetz())


def add_months(moment: datetime, months: int) -> datetime:
    """The same day and hour months later; the last of the month where that day is missing."""
    count = moment.month - 1 + months
    year, month = moment.year + count // 12, count % 12 + 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    return moment.replace(year=year, month=month, day=min(moment.day, last))
