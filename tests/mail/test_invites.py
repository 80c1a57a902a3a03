"""Invitations, and the answers to them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.invitations import Meeting, cancel, request
from mailflow.mail.invites import Clock, Invite, Method, invite
from mailflow.mail.message import Address, Message, Part
from mailflow.mail.parse import parse

CORPUS = Path(__file__).parents[2] / "../shared/corpus"
START = datetime(2026, 3, 10, 13, tzinfo=UTC)

ZONE = """\
BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:{summer}
TZOFFSETTO:{winter}
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:{winter}
TZOFFSETTO:{summer}
RRULE:{rule}
END:DAYLIGHT
END:VTIMEZONE
"""
YEARLY = "FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3"


def zone(name: str, winter: str = "+0100", summer: str = "+0200", rule: str = YEARLY) -> str:
    return ZONE.format(name=name, winter=winter, summer=summer, rule=rule)


def read(
    *lines: str, method: str = "REQUEST", before: str = "", kind: str = "text/calendar"
) -> Invite | None:
    text = "\n".join(
        [
            "BEGIN:VCALENDAR",
            f"METHOD:{method}",
            before.strip(),
            "BEGIN:VEVENT",
            *lines,
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    )
    return invite(Message(parts=(Part("text/plain", text="hi"), Part(kind, text=text))))


def test_a_request_is_read() -> None:
    found = read(
        *("UID:u1", "SEQUENCE:2", "DTSTART:20260310T130000Z", "DTEND:20260310T133000Z"),
        *("SUMMARY:Coffee\\, and talk", "LOCATION:Room 1", "STATUS:CONFIRMED", "COMMENT:see you"),
        *('ORGANIZER;CN="Weber, Ann":MAILTO:ann@example.net', "RRULE:FREQ=WEEKLY"),
        *("ATTENDEE;PARTSTAT=ACCEPTED:mailto:jo@example.org", "ATTENDEE:mailto:k@example.org"),
    )
    assert found is not None
    assert (found.method, found.uid, found.sequence) == (Method.REQUEST, "u1", 2)
    assert (found.start, found.end) == (START, START + timedelta(minutes=30))
    assert (found.summary, found.location) == ("Coffee, and talk", "Room 1")
    assert (found.status, found.comment, found.recurrence) == (
        "CONFIRMED",
        "see you",
        "FREQ=WEEKLY",
    )
    assert found.organizer == Address("Weber, Ann", "ann@example.net")
    assert found.partstat("jo@example.org") == "ACCEPTED"
    assert found.partstat("k@example.org") == "NEEDS-ACTION"
    assert found.partstat("other@example.org") == ""


@pytest.mark.parametrize("method", ["REQUEST", "REPLY", "COUNTER", "CANCEL", "DECLINECOUNTER"])
def test_the_method_is_known(method: str) -> None:
    found = read("UID:u1", method=method.lower())
    assert found is not None
    assert found.method == method


@pytest.mark.parametrize("kind", ["text/calendar", "application/ics", "text/x-vcalendar"])
def test_a_calendar_comes_under_several_types(kind: str) -> None:
    assert read("UID:u1", kind=kind) is not None


@pytest.mark.parametrize(
    ("stated", "before"),
    [
        (";TZID=Europe/Berlin", ""),
        (";TZID=W. Europe Standard Time", ""),
        (';TZID="(UTC+01:00) Somewhere, Elsewhere"', zone("(UTC+01:00) Somewhere, Elsewhere")),
        (";TZID=Customized Time Zone", zone("Customized Time Zone")),
    ],
)
def test_zones_are_read_by_name_or_by_definition(stated: str, before: str) -> None:
    found = read("UID:u1", f"DTSTART{stated}:20260310T140000", "DURATION:PT30M", before=before)
    assert found is not None
    assert found.start == START
    assert found.end == START + timedelta(minutes=30)
    assert found.start is not None
    assert found.start.hour == 14


def test_summer_time_of_a_defined_zone_counts() -> None:
    found = read("UID:u", "DTSTART;TZID=Own:20260710T140000", before=zone("Own"))
    assert found is not None
    assert found.start == datetime(2026, 7, 10, 12, tzinfo=UTC)


def test_a_strangers_definition_of_a_zone_does_not_outlive_his_mail() -> None:
    for winter, hour in (("+0100", 13), ("-0500", 19)):
        before = zone("Customized Time Zone", winter=winter, summer=winter)
        found = read("UID:u", "DTSTART;TZID=Customized Time Zone:20260310T140000", before=before)
        assert found is not None
        assert found.start == datetime(2026, 3, 10, hour, tzinfo=UTC)


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "rule",
    [
        *("FREQ=SECONDLY", "FREQ=DAILY", "FREQ=SEC\n ONDLY", "INTERVAL=1;FREQ=MINUTELY"),
        "FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2,3;BYYEARDAY=1,2,3",
    ],
)
def test_a_zone_with_an_endless_rule_ends(rule: str) -> None:
    found = read("UID:u", "DTSTART;TZID=Own:21990310T140000", before=zone("Own", rule=rule))
    assert found is not None
    assert found.uid == "u"


def test_an_all_day_event_has_a_day_and_a_floating_one_no_start() -> None:
    day = read("UID:u", "DTSTART;VALUE=DATE:20260310")
    assert day is not None
    assert (day.day, day.start) == (date(2026, 3, 10), None)
    floating = read("UID:u", "DTSTART:20260310T140000")
    assert floating is not None
    assert (floating.day, floating.start) == (None, None)


def test_one_instance_of_a_series_is_named() -> None:
    found = read("UID:u", "RECURRENCE-ID:20260310T130000Z", method="CANCEL")
    assert found is not None
    assert found.recurrence_id == START


@pytest.mark.parametrize(
    "lines",
    [
        ("UID:u", "DTSTART:garbage", "SEQUENCE:many", "ORGANIZER:nobody", "ATTENDEE:x"),
        ("UID:u", "DTSTART:99991231T235959Z", "DTEND;TZID=No/Such:20260310T130000"),
        ("UID:u", "RRULE:FREQ=OFTEN", "DURATION:long", "SUMMARY", 'ATTENDEE;CN="x:mailto:a@b'),
        ("UID:u", *["BEGIN:VALARM"] * 100, *["END:VALARM"] * 100),
    ],
)
def test_damaged_values_do_not_hide_the_rest(lines: tuple[str, ...]) -> None:
    found = read(*lines)
    assert found is not None
    assert found.uid == "u"
    assert found.start is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "BEGIN:VCALENDAR\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR",
    ],
)
def test_what_holds_no_event_is_no_invitation(text: str) -> None:
    assert invite(Message(parts=(Part("text/calendar", text=text),))) is None


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=0",
        "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=00",
        "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=13",
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=0",
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=99",
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-,",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=+9SU",
    ],
)
def test_a_zone_with_an_impossible_rule_is_waited_for_by_nobody(rule: str) -> None:
    read(
        *("UID:u1", "DTSTART;TZID=Own:20260310T140000", "DTEND;TZID=Own:20260310T143000"),
        before=zone("Own", rule=rule),
    )


class Stubborn(tzinfo):
    """A zone that raises when it is asked, and may not be asked again."""

    asked = 0

    def utcoffset(self, _: datetime | None) -> timedelta:
        self.asked += 1
        raise ValueError("not enough values to unpack")

    def dst(self, _: datetime | None) -> timedelta | None:
        raise AssertionError

    def tzname(self, _: datetime | None) -> str | None:
        raise AssertionError


def test_a_zone_that_raised_is_not_asked_again() -> None:
    clock, stubborn = Clock(), Stubborn()
    values = [datetime(2026, 3, 10, hour, tzinfo=stubborn) for hour in (9, 10)]
    assert [clock.moment(value) for value in values] == [None, None]
    assert stubborn.asked == 1
    assert clock.moment(START) == START


LINES = st.lists(
    st.sampled_from(
        [
            *(
                "BEGIN:VEVENT",
                "END:VEVENT",
                "UID:u",
                "DTSTART:20260310T130000Z",
                "DTSTART;TZID=X:1",
            ),
            *(
                "BEGIN:VTIMEZONE",
                "TZID:X",
                "END:VTIMEZONE",
                "RRULE:FREQ=YEARLY",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=0",
                "RRULE:FREQ=YEARLY;BYMONTHDAY=-,",
                'ATTENDEE;CN="',
                ":::",
            ),
            *(
                "BEGIN:STANDARD",
                "TZOFFSETTO:+9999",
                "TZOFFSETFROM:x",
                "END:STANDARD",
                " folded",
                "=;\\",
            ),
            *("BEGIN:VCALENDAR", "END:VCALENDAR", "DTEND;VALUE=DATE:20260310", "SEQUENCE:-1", "\0"),
        ]
    ),
    max_size=25,
)


@given(LINES)
def test_any_calendar_can_be_read(lines: list[str]) -> None:
    text = "\n".join(["BEGIN:VCALENDAR", *lines])
    found = invite(Message(parts=(Part("text/calendar", text=text),)))
    assert found is None or (found.start is None or found.start.tzinfo is not None)


def meeting() -> Meeting:
    return Meeting(
        uid="i-42@example.org",
        organizer=Address('Groß, "Jo"\r\nX:', "jo@example.org"),
        attendee=Address("Ann Weber", "ann@example.net"),
        start=datetime(2026, 3, 10, 14, tzinfo=UTC),
        end=datetime(2026, 3, 10, 14, 30, tzinfo=UTC),
        summary="Coffee; and\ntalk, " + "ü" * 80,
        stamp=datetime(2026, 3, 1, 8, 0, 0, 5, tzinfo=UTC),
        place="Zoom",
        sequence=3,
    )


def test_what_is_written_can_be_read_back() -> None:
    for write, method in ((request, Method.REQUEST), (cancel, Method.CANCEL)):
        text = write(**meeting())
        found = invite(Message(parts=(Part("text/calendar", text=text),)))
        assert found is not None
        assert (found.method, found.uid, found.sequence) == (method, "i-42@example.org", 3)
        assert found.start == datetime(2026, 3, 10, 14, tzinfo=UTC)
        assert found.end == datetime(2026, 3, 10, 14, 30, tzinfo=UTC)
        assert found.summary == "Coffee; and talk, " + "ü" * 80
        assert found.location == "Zoom"
        assert found.organizer == Address("Groß, 'Jo' X:", "jo@example.org")
        assert found.partstat("ann@example.net") == "NEEDS-ACTION"
        assert found.status == ("CANCELLED" if method is Method.CANCEL else "CONFIRMED")


def test_an_invitation_has_what_gmail_and_outlook_ask_for() -> None:
    text = request(**meeting())
    unfolded = text.replace("\r\n ", "")
    assert "DTSTART:20260310T140000Z\r\n" in text
    assert "DTSTAMP:20260301T080000Z\r\n" in text
    assert "RSVP=TRUE" in unfolded
    assert "PARTSTAT=NEEDS-ACTION" in unfolded
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")


def test_a_naive_start_is_refused() -> None:
    naive = meeting()
    naive["start"] = datetime(2026, 3, 10, 14)  # noqa: DTZ001 - the point
    with pytest.raises(ValueError, match="start"):
        request(**naive)


@pytest.mark.skipif(not CORPUS.exists(), reason="no corpus beside the project")
def test_other_projects_invitations_are_read_as_labelled() -> None:
    right, wrong = 0, []
    for line in (CORPUS / "calendar" / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        found = invite(parse((CORPUS / "calendar" / label["file"]).read_bytes()))
        if label["method"] is None:
            assert found is None
            continue
        assert found is not None
        for name, value in _read_as_label(found).items():
            right += value == (label[name] or None)
            if value != (label[name] or None):
                wrong.append((label["mail_number"], name))
    assert right > 150
    assert wrong == []


def _read_as_label(found: Invite) -> dict[str, object]:
    def utc(moment: datetime | None) -> str | None:
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None

    people = [{"address": a.address.spec, "partstat": a.partstat} for a in found.attendees]
    return {
        "method": str(found.method),
        "uid": found.uid,
        "sequence": found.sequence or None,
        "start_utc": utc(found.start),
        "end_utc": utc(found.end),
        "summary": found.summary,
        "status": found.status or None,
        "organizer": found.organizer.spec if found.organizer else None,
        "rrule": found.recurrence or None,
        "attendees": people,
    }
