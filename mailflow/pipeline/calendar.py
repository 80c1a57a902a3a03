"""Business days: Monday to Friday, public holidays left out, in the contact's own zone.

A country is an ISO 3166 code, alone or with its region ("DE-BY", "US-CA"). A deadline keeps
its hour on the wall clock across a clock change; where that hour does not exist (a spring
night) it is moved on by the gap, and where it comes twice it is the first one.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

# Nobody's deadline lies this many days without a working day between: the count ends.
_LONGEST = 4000


@lru_cache(maxsize=256)
def _holidays_of(country: str, year: int) -> frozenset[date]:
    # Imported late: 80 ms and 14 MB that many commands don't need.
    import holidays  # noqa: PLC0415

    land, _, region = country.upper().partition("-")
    try:
        return frozenset(holidays.country_holidays(land, subdiv=region or None, years=year))
    except NotImplementedError:
        # A region the library does not know has its country's holidays; a country it does
        # not know has business days all the same.
        return _holidays_of(land, year) if region else frozenset()


def is_business_day(day: date, country: str = "") -> bool:
    """Is it a working day there? `country` is "DE" or "DE-BY"; empty: no holidays known."""
    return day.weekday() < 5 and not (country and day in _holidays_of(country, day.year))


def add_business_days(moment: datetime, days: int, *, zone: str, country: str = "") -> datetime:
    """The same wall-clock time `days` business days later in that zone (an IANA name).

    From a weekend or holiday the count starts with the next business day as day 1.
    """
    local = moment.astimezone(ZoneInfo(zone))
    day = local.date()
    for _ in range(_LONGEST):
        if days <= 0:
            break
        day += timedelta(days=1)
        days -= is_business_day(day, country)
    return on_wall(day, local.time(), zone)


def on_wall(day: date, clock: time, zone: str) -> datetime:
    """That hour of that day in the zone; one that the clocks skip is moved on by the gap."""
    naive = datetime.combine(day, clock.replace(fold=0))
    return naive.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).astimezone(ZoneInfo(zone))


def add_months(moment: datetime, months: int, *, zone: str = "UTC") -> datetime:
    """The same day and hour in that zone months later; the last of the month where that day
    is missing.
    """
    local = moment.astimezone(ZoneInfo(zone))
    count = local.month - 1 + months
    year, month = local.year + count // 12, count % 12 + 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    return on_wall(date(year, month, min(local.day, last)), local.time(), zone)
