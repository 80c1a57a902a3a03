from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.drafting.moments import Reader, place_of, same_clock, spell, spell_slot
from mailflow.pipeline.evidence import Slot, TimeKind

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
START = datetime(2025, 1, 1, tzinfo=UTC)
MOMENT = datetime(2026, 3, 10, 15, tzinfo=UTC)


def reader(zone: str, *, language: str = "en", country: str = "") -> Reader:
    return Reader(language, zone, "Europe/London", country, NOW)


@pytest.mark.parametrize(
    ("zone", "language", "country", "words"),
    [
        ("Europe/London", "en", "", "Tuesday 10 March, 15:00 (London)"),
        ("Europe/Lisbon", "en", "", "Tuesday 10 March, 15:00 (Lisbon)"),
        (
            "Europe/Berlin",
            "en",
            "",
            "Tuesday 10 March, 16:00 your time (Berlin), 15:00 mine (London)",
        ),
        (
            "America/New_York",
            "en",
            "US",
            "Tuesday, March 10, 11:00 am your time (New York), 3:00 pm mine (London)",
        ),
        (
            "Asia/Tokyo",
            "en",
            "",
            "Wednesday 11 March, 00:00 your time (Tokyo), Tuesday 10 March, 15:00 mine (London)",
        ),
        (
            "Europe/Vienna",
            "de",
            "",
            "Dienstag, 10. März, 16:00 Uhr (Wien), bei mir 15:00 Uhr (London)",
        ),
        ("No/Such_Zone", "en", "", "Tuesday 10 March, 15:00 (Such Zone)"),
    ],
)
def test_a_moment_is_told_in_both_zones(zone: str, language: str, country: str, words: str) -> None:
    assert spell(MOMENT, reader(zone, language=language, country=country)) == words


def test_another_year_is_named() -> None:
    assert "Sunday 10 January 2027" in spell(
        datetime(2027, 1, 10, 9, tzinfo=UTC), reader("Europe/London")
    )


@pytest.mark.parametrize(
    ("hour", "words"), [(0, "12:00 am"), (12, "12:00 pm"), (1, "1:00 am"), (23, "11:00 pm")]
)
def test_noon_and_midnight_have_their_right_halves(hour: int, words: str) -> None:
    moment = datetime(2026, 3, 10, hour, tzinfo=UTC)
    assert words in spell(moment, Reader("en", "UTC", "UTC", "US", NOW))


@given(
    st.integers(0, 6 * 365 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes)),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney"]),
)
def test_one_clock_is_told_once_and_two_twice(moment: datetime, zone: str) -> None:
    asked = reader(zone)
    theirs = moment.astimezone(ZoneInfo(zone))
    words = spell(moment, asked)
    assert f"{theirs.hour:02}:{theirs.minute:02}" in words
    assert same_clock(moment, asked) == ("mine" not in words)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (TimeKind.EXACT, "Tuesday 10 March, 15:00 (London)"),
        (TimeKind.DAY, "Tuesday 10 March"),
        (TimeKind.PART_OF_DAY, "Tuesday 10 March"),
        (TimeKind.BEFORE, "before Tuesday"),
    ],
)
def test_a_proposed_time_is_said_back(kind: TimeKind, words: str) -> None:
    slot = Slot(MOMENT, MOMENT + timedelta(hours=1), kind, text="before Tuesday")
    assert spell_slot(slot, reader("Europe/London")) == words


@pytest.mark.parametrize(
    ("zone", "place"),
    [("America/Argentina/Buenos_Aires", "Buenos Aires"), ("UTC", "UTC"), ("", "UTC")],
)
def test_a_zone_is_named_by_its_town(zone: str, place: str) -> None:
    assert place_of(zone) == place
