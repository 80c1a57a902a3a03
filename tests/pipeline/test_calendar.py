"""Business days, holidays, clock changes, ends of months."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.pipeline.calendar import add_business_days, add_months, is_business_day

ZONES = (
    *("UTC", "Europe/London", "America/New_York", "Asia/Kolkata"),
    *("Australia/Sydney", "America/Sao_Paulo"),
)
moments = st.datetimes(datetime(2025, 1, 1), datetime(2030, 12, 1), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis wants naive bounds


@pytest.mark.parametrize(
    ("begin", "days", "end"),
    [
        ("2026-03-02", 1, "2026-03-03"),
        ("2026-03-06", 1, "2026-03-09"),
        ("2026-03-07", 1, "2026-03-09"),
        ("2026-03-02", 7, "2026-03-11"),
        ("2026-03-02", 0, "2026-03-02"),
    ],
)
def test_weekends_do_not_count(begin: str, days: int, end: str) -> None:
    moment = datetime.fromisoformat(f"{begin}T10:00+00:00")
    assert add_business_days(moment, days, zone="UTC").date() == date.fromisoformat(end)


def test_public_holidays_do_not_count() -> None:
    thanksgiving_eve = datetime(2026, 11, 25, 10, tzinfo=UTC)
    in_us = add_business_days(thanksgiving_eve, 1, zone="UTC", country="US")
    assert in_us.date() == date(2026, 11, 27)
    assert not is_business_day(date(2026, 12, 25), "DE")
    assert is_business_day(date(2026, 12, 25))


def test_a_country_nobody_knows_has_business_days_all_the_same() -> None:
    assert is_business_day(date(2026, 12, 25), "XX")


@given(moments, st.integers(1, 30), st.sampled_from(ZONES))
def test_a_deadline_keeps_its_hour_on_the_wall_clock(
    moment: datetime, days: int, zone: str
) -> None:
    end = add_business_days(moment, days, zone=zone)
    assert end.time() == moment.astimezone(ZoneInfo(zone)).time()
    assert end.weekday() < 5
    assert end > moment
    counted = sum(
        is_business_day(date.fromordinal(day))
        for day in range(moment.astimezone(ZoneInfo(zone)).toordinal() + 1, end.toordinal() + 1)
    )
    assert counted == days


@pytest.mark.parametrize(
    ("begin", "months", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-11-15", 4, "2027-03-15"),
    ],
)
def test_a_month_ends_where_the_calendar_ends_it(begin: str, months: int, end: str) -> None:
    moment = datetime.fromisoformat(f"{begin}T08:00+00:00")
    assert add_months(moment, months).date() == date.fromisoformat(end)
