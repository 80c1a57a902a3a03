"""Dates by themselves: the forms they are written in, and what they are counted from."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from mailflow.reading.times import slots as times

WEDNESDAY = datetime(2027, 3, 3, 10, tzinfo=ZoneInfo("America/New_York"))


def dates(
    text: str, written: datetime = WEDNESDAY, zone: str = "America/New_York"
) -> list[tuple[date, bool]]:
    here = ZoneInfo(zone)
    slots = times.find(text, written=written, zone=here, owner_zone=here)
    return [(slot.start.date(), slot.sure) for slot in slots if slot.start is not None]


FORMS = [
    (["tomorrow", "Thursday", "this Thursday", "this coming Thursday", "Thurs"], 4),
    (["Thursday 4 March", "Thursday, March 4th", "3/4", "03/04/2027", "2027-03-04"], 4),
    (["4-Mar", "04-Mar-2027", "4.3.2027", "the 4th", "March 4 (Thursday)", "Mar. 4"], 4),
    (["tomorrow (Thursday)", "tomorrow, 4 March,", "Thursday (4th)", "Thursday 4th"], 4),
    (["the day after tomorrow", "in two days", "two days from now", "fri", "Fri."], 5),
    (["Tuesday", "Tues", "next Tuesday", "Tuesday next week", "next week Tuesday"], 9),
    (
        [
            "Tuesday of next week",
            "Tue 9 Mar 2027",
            "Tue 9/3",
            "Tuesday (March 9)",
            "the 9th of March",
        ],
        9,
    ),
    (["a week today", "a week from today", "Wed 10"], 10),
    (["Thursday week", "a week on Thursday", "a week Thursday", "a week from tomorrow"], 11),
    (["two weeks on Friday", "two weeks from Friday"], 19),
    (["last Friday in March"], 26),
    (["the 31st"], 31),
]


@pytest.mark.parametrize(("form", "day"), [(form, day) for forms, day in FORMS for form in forms])
def test_a_date_may_be_written_in_many_ways(form: str, day: int) -> None:
    assert dates(f"I could do {form} at 3pm.") == [(date(2027, 3, day), True)]


@pytest.mark.parametrize(
    ("form", "days"),
    [
        ("Tue/Wed", [9, 10]),
        ("Mon, Tue or Wed", [8, 9, 10]),
        ("Mon through Wed", [8, 9, 10]),
        ("8, 9 or 10 March", [8, 9, 10]),
        ("8-10 March", [8, 9, 10]),
        ("March 8 to 10", [8, 9, 10]),
        ("March 30/31", [30, 31]),
        ("the 30th or 31st", [30, 31]),
        ("Monday 8 or Tuesday 9", [8, 9]),
        ("Wed 10 or Thu 11", [10, 11]),
        ("any day Monday to Wednesday", [8, 9, 10]),
        ("the second week of March", [8, 9, 10, 11, 12]),
        ("w/c 8 March", [8, 9, 10, 11, 12]),
    ],
)
def test_several_dates_share_a_time(form: str, days: list[int]) -> None:
    assert dates(f"I could do {form} at 3pm.") == [(date(2027, 3, day), True) for day in days]


def test_next_tuesday_within_this_week_is_not_sure() -> None:
    monday = datetime(2027, 3, 1, 9, tzinfo=ZoneInfo("America/New_York"))
    assert dates("Next Thursday at 3pm?", monday) == [(date(2027, 3, 11), False)]
    assert dates("Next Monday at 3pm?", monday) == [(date(2027, 3, 8), True)]


def test_a_bare_weekday_is_never_the_day_of_writing() -> None:
    assert dates("Wednesday at 3pm?") == [(date(2027, 3, 10), True)]


def test_dates_without_a_year_go_over_the_year_end() -> None:
    december = datetime(2026, 12, 30, 9, tzinfo=ZoneInfo("America/New_York"))
    assert dates("January 5 at 10am?", december) == [(date(2027, 1, 5), True)]
    assert dates("The 4th at 10am?", december) == [(date(2027, 1, 4), True)]
    assert dates("Friday at 10am?", december) == [(date(2027, 1, 1), True)]
    assert dates("First Monday in February at 10am?", december) == [(date(2027, 2, 1), True)]


def test_a_date_that_has_just_passed_is_no_offer() -> None:
    assert dates("Your mail of February 24 at 3pm") == []


@pytest.mark.parametrize(
    ("zone", "text", "expected"),
    [
        ("America/New_York", "3/4 at 3pm works", date(2027, 3, 4)),
        ("Europe/London", "3/4 at 3pm works", date(2027, 4, 3)),
        ("Europe/Paris", "Le 3/4 à 15h me va", date(2027, 4, 3)),
        ("America/New_York", "13/4 at 3pm works", date(2027, 4, 13)),
        # the weekday settles it: 4 March is a Thursday, 3 April a Saturday
        ("Europe/London", "Thursday 3/4 at 3pm works", date(2027, 3, 4)),
    ],
)
def test_day_and_month_stand_in_the_order_of_the_writers_country(
    zone: str, text: str, expected: date
) -> None:
    written = datetime(2027, 3, 3, 10, tzinfo=ZoneInfo(zone))
    assert [day for day, _ in dates(text, written, zone)] == [expected]


def test_a_weekday_that_disagrees_with_its_date_is_not_sure() -> None:
    assert dates("Tuesday, March 18, 2027 at 3pm?") == [(date(2027, 3, 18), False)]


def test_the_29th_of_february_waits_for_a_leap_year() -> None:
    assert dates("February 29 at 3pm?") == [(date(2028, 2, 29), True)]
    assert dates("February 30 at 3pm?") == []


def test_the_day_of_writing_is_the_writers_own() -> None:
    # 02:00 in Berlin is still the evening before in New York.
    late = datetime(2027, 3, 4, 2, tzinfo=ZoneInfo("Europe/Berlin"))
    assert dates("Tomorrow at 3pm?", late) == [(date(2027, 3, 4), True)]
