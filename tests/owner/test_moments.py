"""Moments as typed, counted from a Tuesday afternoon in Berlin, five days before summer time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.owner.moments import until

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2025, 3, 25, 17, 30, tzinfo=BERLIN)

#: minutes of fifteen years
MOMENTS = st.integers(0, 15 * 525_600).map(
    lambda minutes: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)

TYPED = [
    ("2w", "2025-04-08 17:30 +0200"),
    ("2 weeks", "2025-04-08 17:30 +0200"),
    ("two weeks", "2025-04-08 17:30 +0200"),
    ("for two weeks", "2025-04-08 17:30 +0200"),
    ("a fortnight", "2025-04-08 17:30 +0200"),
    ("in 3 days", "2025-03-28 17:30 +0100"),
    ("3 days", "2025-03-28 17:30 +0100"),
    ("10d", "2025-04-04 17:30 +0200"),
    ("1 month", "2025-04-25 17:30 +0200"),
    ("2h", "2025-03-25 19:30 +0100"),
    ("1y", "2026-03-25 17:30 +0100"),
    ("tomorrow", "2025-03-26 09:00 +0100"),
    ("tomorrow 9:00", "2025-03-26 09:00 +0100"),
    ("Tomorrow at 9", "2025-03-26 09:00 +0100"),
    ("tomorrow 9.30", "2025-03-26 09:30 +0100"),
    ("9 am tomorrow", "2025-03-26 09:00 +0100"),
    ("tomorrow 12am", "2025-03-26 00:00 +0100"),
    ("tomorrow noon", "2025-03-26 12:00 +0100"),
    ("tomorrow in the morning", "2025-03-26 09:00 +0100"),
    ("today 18:00", "2025-03-25 18:00 +0100"),
    ("tonight", "2025-03-25 18:00 +0100"),
    ("18:00", "2025-03-25 18:00 +0100"),
    ("9:00", "2025-03-26 09:00 +0100"),
    ("until Friday", "2025-03-28 09:00 +0100"),
    ("Tuesday", "2025-04-01 09:00 +0200"),
    ("Tuesday 18:00", "2025-03-25 18:00 +0100"),
    ("Tuesday 14:00", "2025-04-01 14:00 +0200"),
    ("next Monday", "2025-03-31 09:00 +0200"),
    ("15:00 on Friday", "2025-03-28 15:00 +0100"),
    ("next week", "2025-03-31 09:00 +0200"),
    ("next month", "2025-04-01 09:00 +0200"),
    ("5 April", "2025-04-05 09:00 +0200"),
    ("April 5", "2025-04-05 09:00 +0200"),
    ("the 5th of April", "2025-04-05 09:00 +0200"),
    ("until 5 March", "2026-03-05 09:00 +0100"),
    ("2025-04-05", "2025-04-05 09:00 +0200"),
    ("2025-04-05 15:00", "2025-04-05 15:00 +0200"),
    ("5.4.", "2025-04-05 09:00 +0200"),
    ("5.4.2025 15:00", "2025-04-05 15:00 +0200"),
    ("Tue, 1 Apr 2025, 15:00", "2025-04-01 15:00 +0200"),
    ("Tue 1 April at 3pm", "2025-04-01 15:00 +0200"),
    # the clocks go from 2:00 to 3:00 that night
    ("30 March 02:30", "2025-03-30 03:30 +0200"),
    # and from 3:00 back to 2:00: the first of the two
    ("26 October 02:30", "2025-10-26 02:30 +0200"),
]


@pytest.mark.parametrize(("typed", "meant"), TYPED)
def test_a_moment_is_read_in_the_owners_zone(typed: str, meant: str) -> None:
    moment = until(typed, now=NOW, zone=BERLIN)
    assert moment is not None
    assert f"{moment:%Y-%m-%d %H:%M %z}" == meant


@pytest.mark.parametrize(
    "typed",
    [
        *("", "soon", "2", "2 5", "5 March 9", "may", "3/5", "31 February", "until further notice"),
        *(
            "5 March 2020",
            "Mon 1 April",
            "25:00",
            "13pm",
            "today 9:00",
            "yesterday",
            "0 days",
            "x" * 500,
        ),
    ],
)
def test_what_is_no_clear_moment_ahead_is_none(typed: str) -> None:
    assert until(typed, now=NOW, zone=BERLIN) is None


@pytest.mark.parametrize(
    ("now", "typed", "meant"),
    [
        ("2025-01-31", "1 month", "2025-02-28"),
        ("2024-01-31", "1 month", "2024-02-29"),
        ("2025-10-31", "6 months", "2026-04-30"),
        ("2024-02-29", "1 year", "2025-02-28"),
        ("2025-12-30", "until 2 January", "2026-01-02"),
        ("2025-12-15", "next month", "2026-01-01"),
    ],
)
def test_months_and_years_end_where_the_calendar_ends_them(
    now: str, typed: str, meant: str
) -> None:
    moment = until(typed, now=datetime.fromisoformat(f"{now}T08:00+00:00"), zone=ZoneInfo("UTC"))
    assert moment is not None
    assert f"{moment:%Y-%m-%d}" == meant


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
def test_a_length_in_days_keeps_the_hour_across_a_change_of_clocks(zone: str) -> None:
    here = ZoneInfo(zone)
    for week in range(60):
        now = datetime(2025, 1, 1, 12, tzinfo=here) + timedelta(weeks=week)
        moment = until("2w", now=now, zone=here)
        assert moment is not None
        assert (moment.hour, moment.minute) == (12, 0)
        assert moment.replace(tzinfo=None) - now.replace(tzinfo=None) == timedelta(days=14)


@given(st.text(max_size=60), MOMENTS)
def test_any_text_gives_none_or_a_moment_ahead(text: str, now: datetime) -> None:
    moment = until(text, now=now, zone=BERLIN)
    assert moment is None or moment > now


@given(
    st.sampled_from([typed for typed, _ in TYPED]),
    MOMENTS,
    st.sampled_from(["UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Kiritimati"]),
)
def test_a_moment_is_always_ahead(typed: str, now: datetime, zone: str) -> None:
    moment = until(typed, now=now, zone=ZoneInfo(zone))
    assert moment is None or moment > now
