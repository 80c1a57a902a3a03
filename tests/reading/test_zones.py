"""Zones of proposed times, and the clock changes."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from mailflow.pipeline.evidence import Slot
from mailflow.reading.times import slots as times

WINTER = datetime(2027, 1, 12, 10, tzinfo=UTC)
SUMMER = datetime(2027, 7, 13, 10, tzinfo=UTC)


def only(
    text: str,
    written: datetime = WINTER,
    zone: str = "America/New_York",
    owner: str = "Europe/Berlin",
) -> Slot:
    (slot,) = times.find(text, written=written, zone=ZoneInfo(zone), owner_zone=ZoneInfo(owner))
    return slot


def utc(slot: Slot) -> str:
    assert slot.start is not None
    return f"{slot.start.astimezone(UTC):%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("text", "winter", "summer"),
    [
        ("Thursday at 3pm ET", "20:00", "19:00"),
        ("Thursday at 3pm EST", "20:00", "19:00"),
        ("Thursday at 3pm EDT", "20:00", "19:00"),
        ("Thursday at 3pm CT", "21:00", "20:00"),
        ("Thursday at 3pm Mountain time", "22:00", "21:00"),
        ("Thursday at 3pm PT", "23:00", "22:00"),
        ("Thursday at 3pm GMT", "15:00", "15:00"),
        ("Thursday at 3pm UK time", "15:00", "14:00"),
        ("Thursday at 3pm BST", "15:00", "14:00"),
        ("Thursday at 3pm CET", "14:00", "13:00"),
        ("Thursday at 3pm in London", "15:00", "14:00"),
        ("Thursday at 3pm your time", "14:00", "13:00"),
        ("Thursday at 3pm my time", "20:00", "19:00"),
        ("Thursday at 3pm GMT+1", "14:00", "14:00"),
        ("Thursday at 3pm UTC-05:30", "20:30", "20:30"),
        ("Thursday at 3pm JST", "06:00", "06:00"),
        ("Thursday at 3pm (Singapore)", "07:00", "07:00"),
    ],
)
def test_a_zone_is_that_of_the_people_in_summer_and_winter(
    text: str, winter: str, summer: str
) -> None:
    assert utc(only(text)) == f"01-14 {winter}"
    assert utc(only(text, SUMMER)) == f"07-15 {summer}"


@pytest.mark.parametrize(
    ("zone", "expected", "sure"),
    [
        ("Asia/Kolkata", "09:30", True),
        ("Europe/Dublin", "15:00", True),
        ("Asia/Jerusalem", "13:00", True),
        ("America/New_York", "09:30", False),
    ],
)
def test_the_senders_zone_decides_what_ist_means(zone: str, expected: str, *, sure: bool) -> None:
    slot = only("Thursday at 3pm IST", zone=zone)
    assert utc(slot) == f"01-14 {expected}"
    assert slot.sure is sure


def test_a_londoners_gmt_in_summer_is_not_sure() -> None:
    assert only("Thursday at 3pm GMT", zone="Europe/London").sure
    assert not only("Thursday at 3pm GMT", SUMMER, zone="Europe/London").sure


def test_cet_from_madrid_is_madrids_own_zone() -> None:
    slot = only("Thursday at 15:00 CET", zone="Europe/Madrid")
    assert slot.start is not None
    assert slot.start.tzinfo == ZoneInfo("Europe/Madrid")


def test_a_zone_said_once_holds_for_all_times() -> None:
    slots = times.find(
        "All times Pacific: Tue 9am, Wed 10am, Thu 1-2pm.",
        written=WINTER,
        zone=ZoneInfo("America/New_York"),
        owner_zone=ZoneInfo("Europe/Berlin"),
    )
    assert [utc(slot) for slot in slots] == ["01-19 17:00", "01-20 18:00", "01-21 21:00"]


@pytest.mark.parametrize(
    "text",
    [
        "Thursday 9am PT / 12pm ET",
        "Thursday 12pm (18:00 CET)",
        "Thursday at noon my time, so 6 for you",
        "Thursday at noon, that's 6pm in Berlin",
    ],
)
def test_one_moment_said_in_two_zones_is_one_slot(text: str) -> None:
    assert utc(only(text)) == "01-14 17:00"


def test_clocks_going_forward_are_counted() -> None:
    march = datetime(2027, 3, 12, 9, tzinfo=UTC)
    assert utc(only("Saturday 13 March at 3pm", march)) == "03-13 20:00"
    assert utc(only("Monday 15 March at 3pm", march)) == "03-15 19:00"
    assert utc(only("Montag 29. März um 15 Uhr", march, "Europe/Berlin")) == "03-29 13:00"


def test_clocks_going_back_are_counted() -> None:
    autumn = datetime(2027, 10, 29, 9, tzinfo=UTC)
    assert utc(only("Samstag um 15 Uhr", autumn, "Europe/Berlin")) == "10-30 13:00"
    assert utc(only("Montag um 15 Uhr", autumn, "Europe/Berlin")) == "11-01 14:00"
    assert utc(only("Monday 8 November at 3pm", autumn)) == "11-08 20:00"


def test_a_time_that_does_not_exist_or_is_double_is_not_sure() -> None:
    march = datetime(2027, 3, 12, 9, tzinfo=UTC)
    autumn = datetime(2027, 10, 29, 9, tzinfo=UTC)
    assert not only("Sunday 14 March at 2:30am", march).sure
    assert not only("Sunday 7 November at 1:30am", autumn).sure
    assert only("Sunday 14 March at 4am", march).sure


def test_a_place_one_is_at_gives_its_zone_to_that_day() -> None:
    text = "I'm in Berlin myself on the 21st. The 21st at 6pm local?"
    assert utc(only(text)) == "01-21 17:00"


@pytest.mark.parametrize(
    "text", ["Jeudi 15h, à toi de choisir.", "Thursday at 3pm, yours to choose.", "jeudi 15h"]
)
def test_who_leaves_the_choice_names_no_clock(text: str) -> None:
    zone = "America/Montreal" if "eudi" in text else "America/New_York"
    assert utc(only(text, zone=zone)) == "01-14 20:00"


@pytest.mark.parametrize(
    "text",
    [
        "Donnerstag, 16 Uhr bei Ihnen, 10 Uhr bei mir.",
        "Donnerstag um 16 Uhr bei dir (10 Uhr hier)",
        "jeudi à 16h chez vous / 10h chez moi",
        "el jueves a las 16 h para ti, 10 h para mí",
        "4pm your time on Thursday is good for me (10am here).",
        "Thursday, 10am here, 4pm there",
    ],
)
def test_of_both_clocks_side_by_side_the_writers_is_the_one_told(text: str) -> None:
    slot = only(text)
    assert slot.start == datetime(2027, 1, 14, 10, tzinfo=ZoneInfo("America/New_York"))
    assert slot.start.tzinfo == ZoneInfo("America/New_York")


def test_the_writers_hour_beside_the_others_may_be_on_the_next_day() -> None:
    slot = only(
        "Thursday, 8pm your time, 9am mine.", zone="Pacific/Auckland", owner="Europe/London"
    )
    assert slot.start == datetime(2027, 1, 15, 9, tzinfo=ZoneInfo("Pacific/Auckland"))


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Ich lande am 20.1. in London. Am 21.1. geht es leider nicht.", "Europe/Berlin"),
        ("J'arrive à Londres le 20 janvier. Le 21 janvier, impossible.", "Europe/Paris"),
        ("Llego a Londres el 20 de enero. El 21 no puedo.", "Europe/Madrid"),
    ],
)
def test_whole_days_of_a_visit_are_of_the_place_visited(text: str, zone: str) -> None:
    slots = times.find(
        text, written=WINTER, zone=ZoneInfo(zone), owner_zone=ZoneInfo("Europe/London")
    )
    starts = {slot.start for slot in slots if not slot.offered}
    assert datetime(2027, 1, 21, tzinfo=ZoneInfo("Europe/London")) in starts
