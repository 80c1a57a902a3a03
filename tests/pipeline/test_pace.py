"""When a letter may leave: working hours at the other end, gap, cap, and retries that grow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.pace import Hours, keeps_hours, next_leave, next_opening, retry_after

BERLIN = ZoneInfo("Europe/Berlin")
HOURS = Hours(zone="Europe/Berlin", country="DE")
MINUTE = timedelta(minutes=1)


def berlin(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("wished", "goes_out"),
    [
        # a working hour is taken as it is
        (berlin(3, 11), berlin(3, 11)),
        (berlin(3, 8), berlin(3, 8)),
        # before and after it, a little past the next opening
        (berlin(3, 5), berlin(3, 8, 5)),
        (berlin(3, 18), berlin(4, 8, 5)),
        # Friday evening and the weekend wait for Monday
        (berlin(6, 19), berlin(9, 8, 5)),
        (berlin(7, 12), berlin(9, 8, 5)),
        # Good Friday to Easter Monday
        (berlin(3, 12, month=4), berlin(7, 8, 5, month=4)),
        # through the night on which the clock changes
        (berlin(28, 12), berlin(30, 8, 5)),
    ],
)
def test_a_letter_waits_for_working_hours_over_there(wished: datetime, goes_out: datetime) -> None:
    assert next_opening(wished, HOURS) == goes_out


def test_the_hours_are_those_of_the_contacts_clock() -> None:
    tokyo = Hours(zone="Asia/Tokyo", country="JP")
    assert next_opening(datetime(2026, 3, 3, 15, tzinfo=UTC), tokyo) == datetime(
        2026, 3, 4, 8, 5, tzinfo=ZoneInfo("Asia/Tokyo")
    )


def test_any_day_may_be_allowed() -> None:
    assert next_opening(berlin(7, 12), Hours(any_day=True, zone="Europe/Berlin")) == berlin(7, 12)


@given(
    st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]),
    st.sampled_from(["", "US", "IN", "NZ"]),
)
def test_the_opening_is_never_before_and_always_within(
    moment: datetime, zone: str, country: str
) -> None:
    hours = Hours(zone=zone, country=country)
    opening = next_opening(moment, hours)
    assert opening >= moment
    assert hours.has(opening)


def test_answers_and_thanks_do_not_wait_for_office_hours() -> None:
    waiting = {kind for kind in MailKind if keeps_hours(kind)}
    assert {MailKind.REQUEST, MailKind.NUDGE, MailKind.CHECK_IN} <= waiting
    assert not waiting & {MailKind.CONFIRMATION, MailKind.THANK_YOU, MailKind.DECLINE_ANSWER}


def test_two_letters_leave_a_gap_apart_and_no_more_than_the_cap_a_day() -> None:
    now = berlin(3, 12)
    assert next_leave([], now, cap=3, gap=MINUTE) == now
    assert next_leave([now - MINUTE / 2], now, cap=3, gap=MINUTE) == now + MINUTE / 2
    three = [now - timedelta(hours=n) for n in (23, 5, 1)]
    assert next_leave(three, now, cap=3, gap=MINUTE) == now + timedelta(hours=1)
    assert next_leave(three, now + timedelta(hours=1), cap=3, gap=MINUTE) == now + timedelta(
        hours=1
    )
    assert next_leave([], now, cap=0, gap=MINUTE) > now


def test_a_letter_put_off_is_tried_again_later_each_time_and_within_half_a_day() -> None:
    waits = [retry_after(attempt) for attempt in range(1, 40)]
    assert waits[0] == timedelta(minutes=15)
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(hours=12)
