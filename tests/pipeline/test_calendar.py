"""Business days, holidays, clock changes, ends of months."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.mail.message import MessageId
from mailflow.pipeline import effects as ef
from mailflow.pipeline import events as ev
from mailflow.pipeline.calendar import add_business_days, add_months, is_business_day, on_wall
from mailflow.pipeline.case import Case
from mailflow.pipeline.decide import on_clock, on_event
from mailflow.pipeline.encounters import Interview
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.moves import next_move
from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import Stage

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


@given(moments, st.integers(1, 24), st.sampled_from(ZONES))
def test_months_later_it_is_the_same_hour_on_the_wall_clock(
    moment: datetime, months: int, zone: str
) -> None:
    here = moment.astimezone(ZoneInfo(zone))
    end = add_months(moment, months, zone=zone)
    assert (end.year * 12 + end.month) - (here.year * 12 + here.month) == months
    assert end.day == here.day or (end + timedelta(days=1)).month != end.month
    is_skipped = end.replace(tzinfo=None) - datetime.combine(end.date(), here.time())
    assert is_skipped in {timedelta(0), timedelta(hours=1)}


GAPS = [
    ("Europe/London", "2026-03-27T01:30"),
    ("America/New_York", "2027-03-12T02:30"),
    ("Australia/Sydney", "2028-09-29T02:15"),
]


@pytest.mark.parametrize(("zone", "friday"), GAPS)
def test_an_hour_that_the_clocks_skip_is_moved_on_by_the_gap(zone: str, friday: str) -> None:
    naive = datetime.fromisoformat(friday)
    skipped = on_wall(naive.date() + timedelta(days=2), naive.time(), zone)
    assert skipped.hour == naive.hour + 1
    monday = add_business_days(naive.replace(tzinfo=ZoneInfo(zone)), 1, zone=zone)
    assert (monday.weekday(), monday.time()) == (0, naive.time())


def test_a_region_has_its_own_holidays_beside_its_countrys() -> None:
    corpus_christi, unity = date(2026, 6, 4), date(2029, 10, 3)
    assert not is_business_day(corpus_christi, "DE-BY")
    assert is_business_day(corpus_christi, "DE-BE")
    assert not is_business_day(unity, "DE-BY")
    assert not is_business_day(unity, "DE-XX")  # a region nobody knows has its country's


HOLIDAYS = [
    *(("GB", "2025-12-26"), ("US", "2026-07-03"), ("IN", "2027-01-26"), ("AU", "2028-12-25")),
    *(("BR", "2029-09-07"), ("DE", "2030-05-01"), ("US-CA", "2026-03-31")),
]


@pytest.mark.parametrize(("country", "day"), HOLIDAYS)
def test_no_deadline_falls_on_a_public_holiday(country: str, day: str) -> None:
    holiday = date.fromisoformat(day)
    for before in range(1, 8):
        start = datetime.combine(holiday - timedelta(days=before), time(10), UTC)
        for days in range(1, 6):
            end = add_business_days(start, days, zone="UTC", country=country)
            assert end.date() != holiday


COUNTRIES = {
    "UTC": "",
    "Europe/London": "GB",
    "America/New_York": "US-NY",
    "Asia/Kolkata": "IN",
    "Australia/Sydney": "AU-NSW",
    "America/Sao_Paulo": "BR-SP",
}


@settings(max_examples=150, deadline=None)
@given(moments, st.sampled_from(ZONES))
def test_a_nudge_is_due_seven_business_days_later_at_the_same_hour(
    sent: datetime, zone: str
) -> None:
    contact = Contact(ContactId(1), "Jane", ("j@x.example",), zone=zone, country=COUNTRIES[zone])
    letter = Letter(MessageId("<a@x>"), MailKind.REQUEST, "Hello", sent)
    case = Case(RequestId(1), contact, Stage.REQUESTED, sent, letters=(letter,))
    move = next_move(case, Policy())
    assert move is not None
    here, there = sent.astimezone(ZoneInfo(zone)), move.at.astimezone(ZoneInfo(zone))
    days = [
        here.date() + timedelta(days=n) for n in range(1, (there.date() - here.date()).days + 1)
    ]
    assert sum(is_business_day(day, COUNTRIES[zone]) for day in days) == 7
    assert is_business_day(there.date(), COUNTRIES[zone])
    assert there.time() == here.time()
    assert on_clock(case, move.at - timedelta(seconds=1), Policy()).effects == ()
    assert len(on_clock(case, move.at, Policy()).effects) == 1


@settings(max_examples=150, deadline=None)
@given(moments, st.integers(0, 60), st.sampled_from(ZONES))
def test_after_an_absence_the_clock_goes_on_two_business_days_later(
    at: datetime, away: int, zone: str
) -> None:
    contact = Contact(ContactId(1), "Jane", ("j@x.example",), zone=zone, country=COUNTRIES[zone])
    case = Case(RequestId(1), contact, Stage.REQUESTED, at)
    until = at.date() + timedelta(days=away)
    decision = on_event(case, ev.AutoReplied(at, MessageId("<a@x>"), until), Policy())
    (wait,) = [one for one in decision.effects if isinstance(one, ef.Wait)]
    assert wait.until is not None
    back = wait.until.astimezone(ZoneInfo(zone))
    days = [until + timedelta(days=n) for n in range(1, (back.date() - until).days + 1)]
    assert sum(is_business_day(day, COUNTRIES[zone]) for day in days) == 2
    assert back.time() == time(9)


@settings(max_examples=150, deadline=None)
@given(moments, st.sampled_from(ZONES), st.integers(10, 240))
def test_brief_debrief_and_thanks_are_counted_in_true_hours(
    starts_at: datetime, zone: str, minutes: int
) -> None:
    """Across a clock change a day before is 24 hours, and a day after too."""
    contact = Contact(ContactId(1), "Jane", ("j@x.example",), zone=zone)
    talk = Interview(starts_at, minutes)
    case = Case(RequestId(1), contact, Stage.SCHEDULED, starts_at, interview=talk)
    brief = next_move(case, Policy())
    assert brief is not None
    assert starts_at - brief.at == timedelta(hours=24)
    late = next_move(case, Policy(), now=starts_at)
    assert late is not None
    assert late.at - talk.ends_at == timedelta(hours=1)
    held = case._replace(stage=Stage.INTERVIEWED, since=talk.ends_at)
    thanks = next_move(held, Policy())
    assert thanks is not None
    assert thanks.at - talk.ends_at == timedelta(hours=20)
