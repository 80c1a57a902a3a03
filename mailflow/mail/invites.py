"""Invitations and their answers as calendars exchange them by mail (iTIP: RFC 5546, 6047).

`invite` reads the first calendar part of a mail that holds an event. What it says is a
proposal; who may act on it is decided elsewhere: a REPLY comes from the attendee's address,
any of them, so it is matched by UID, and a COUNTER is shown and never accepted by itself.
`invitations` writes the owner's own.

Rules: of a series the event without RECURRENCE-ID counts, else the first one. A zone that
Windows names is read by that name or by its VTIMEZONE; a floating time has no zone and
gives None; an all-day event has a day and no times.

Known limits: RRULE is given, not expanded; VTODO and VFREEBUSY are no invitations; zone
definitions with rules finer than a yearly day are read without them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from mailflow.mail.message import Address, Message

if TYPE_CHECKING:
    from icalendar import Component

_TYPES = ("text/calendar", "application/ics", "application/ical", "text/x-vcalendar")
_TEXT_LIMIT = 100_000
_LINE_LIMIT = 2000
_VALUE_LIMIT = 4000
_ATTENDEE_LIMIT = 200
# Twice the longest invitation seen nested: VCALENDAR, VEVENT, VALARM.
_NESTING_LIMIT = 6

# What a zone's rule may hold: once or a few times a year. All others run (nearly) for ever,
# or are written to: dateutil walks every second from 1601 to the meeting.
_ZONE_RULE = re.compile(
    r"RRULE:(?:;?(?:FREQ=YEARLY|INTERVAL=[1-9]|BYMONTH=(?:0?[1-9]|1[0-2])|BYDAY=[+-]?\d?[A-Z]{2}"
    r"|BYMONTHDAY=[\d,-]{1,24}|UNTIL=[\dTZ]{8,16}|WKST=[A-Z]{2})){1,7}\s*$",
    re.IGNORECASE,
)
_LAST_YEAR = 2200
# Windows lets its zones begin in 1601, and every year since would be walked.
_ZONE_BEGIN = re.compile(r"(DTSTART[^:]{0,40}:)(?:0\d\d\d|1[0-8]\d\d|19[0-6]\d)", re.IGNORECASE)
_FOLD = re.compile(r"(?:\r\n?|\n)[ \t]")
_LINE_END = re.compile(r"\r\n?|\n")


class Method(StrEnum):
    """What an iTIP mail is for (RFC 5546 1.4); NONE where it doesn't say."""

    REQUEST = "REQUEST"
    REPLY = "REPLY"
    COUNTER = "COUNTER"
    CANCEL = "CANCEL"
    PUBLISH = "PUBLISH"
    ADD = "ADD"
    REFRESH = "REFRESH"
    DECLINECOUNTER = "DECLINECOUNTER"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Attendee:
    """`partstat` as RFC 5545 3.2.12 spells it: ACCEPTED, DECLINED, TENTATIVE, NEEDS-ACTION."""

    address: Address
    partstat: str = "NEEDS-ACTION"


@dataclass(frozen=True, slots=True)
class Invite:
    """What a mail's calendar part says of one event. `start` and `end` are aware or None.

    `day` is set for an all-day event only; `recurrence_id` names the one instance of a
    series that is meant.
    """

    method: Method
    uid: str
    sequence: int = 0
    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None
    summary: str = ""
    location: str = ""
    organizer: Address | None = None
    attendees: tuple[Attendee, ...] = ()
    comment: str = ""
    status: str = ""
    recurrence: str = ""
    recurrence_id: datetime | None = None
    #: DTSTAMP: when this was said; which of two mails is later (RFC 5546, 2.1.5)
    stamp: datetime | None = None

    def partstat(self, key: str) -> str:
        """The answer of the attendee with this `Address.key`, empty if not among them."""
        found = (one.partstat for one in self.attendees if one.address.key == key)
        return next(found, "")


def invite(message: Message) -> Invite | None:
    """The mail's invitation or the answer to one, None where there is none. Never raises."""
    for part in message.parts:
        if part.content_type in _TYPES and part.text.strip():
            found = _read(part.text, part.param("method"))
            if found:
                return found
    return None


def _read(text: str, stated_method: str) -> Invite | None:
    # Imported here: it costs 70 ms that `mailflow --help` need not pay.
    from icalendar import Calendar  # noqa: PLC0415
    from icalendar.timezone import tzp  # noqa: PLC0415

    # The library keeps the first definition of a zone's name for ever: a stranger's
    # "Customized Time Zone" would move the times of everybody else's.
    tzp.use_default()
    try:
        calendars = Calendar.from_ical("\r\n".join(_sane_lines(text)), multiple=True)
        event = _event(calendars)
        if event is None:
            return None
        return _invite(event, _text(calendars[0], "METHOD") or stated_method)
    except Exception:  # noqa: BLE001 - the library's exceptions on foreign text are not a closed set
        return None


def _sane_lines(text: str) -> Iterator[str]:
    """The text's lines without what makes a reader run for ever or run deep."""
    depth = 0
    in_zone = False
    for line in _LINE_END.split(_FOLD.sub("", text[:_TEXT_LIMIT]))[:_LINE_LIMIT]:
        upper = line[:40].upper().strip()
        depth += upper.startswith("BEGIN:")
        if upper in {"BEGIN:VTIMEZONE", "END:VTIMEZONE"}:
            in_zone = upper.startswith("BEGIN")
        is_endless = (
            in_zone and upper.startswith(("RRULE", "EXRULE")) and not _ZONE_RULE.match(line)
        )
        if line.strip() and depth <= _NESTING_LIMIT and not is_endless:
            yield _ZONE_BEGIN.sub(r"\g<1>1972", line) if in_zone else line
        depth -= upper.startswith("END:")


def _event(calendars: Iterable[Component]) -> Component | None:
    events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    masters = [event for event in events if "RECURRENCE-ID" not in event]
    return next(iter(masters or events), None)


def _invite(event: Component, method: str) -> Invite:
    start, end = _value(event, "DTSTART"), _value(event, "DTEND")
    length = _value(event, "DURATION")
    if end is None and isinstance(length, timedelta) and start is not None:
        end = _tried(lambda: start + length)
    is_day = isinstance(start, date) and not isinstance(start, datetime)
    rule, moment = event.get("RRULE"), Clock().moment
    return Invite(
        method=_method(method),
        uid=_text(event, "UID"),
        sequence=_number(event.get("SEQUENCE")),
        start=moment(start),
        end=moment(end),
        day=start if is_day else None,
        summary=_text(event, "SUMMARY"),
        location=_text(event, "LOCATION"),
        organizer=_address(event.get("ORGANIZER")),
        attendees=tuple(_attendees(event.get("ATTENDEE"))),
        comment=_text(event, "COMMENT"),
        status=_text(event, "STATUS").upper(),
        recurrence=_tried(lambda: rule.to_ical().decode("utf-8", "replace")) or "" if rule else "",
        recurrence_id=moment(_value(event, "RECURRENCE-ID")),
        stamp=moment(_value(event, "DTSTAMP")),
    )


def _tried(call: Callable[[], Any]) -> Any:
    """The call's answer, or None: each value of a foreign calendar may raise by itself."""
    try:
        return call()
    except Exception:  # noqa: BLE001 - icalendar raises ValueError, TypeError, KeyError and its own
        return None


def _method(stated: str) -> Method:
    try:
        return Method(stated.strip().upper())
    except ValueError:
        return Method.NONE


def _value(event: Component, name: str) -> Any:
    """The date, datetime or timedelta of a property, None where it can't be read."""
    stated = event.get(name)
    stated = stated[0] if isinstance(stated, list) else stated
    return _tried(lambda: stated.dt) if stated is not None else None


class Clock:
    """Reads the moments of one event.

    A zone that raised is not asked again: dateutil keeps the lock of a zone's rule when that
    raises, and whoever asks next waits for ever.
    """

    def __init__(self) -> None:
        self._broken: list[tzinfo] = []

    def moment(self, value: Any) -> datetime | None:
        """The moment with its wall clock's offset from UTC, free of foreign zone definitions."""
        if not isinstance(value, datetime) or value.tzinfo is None or value.year > _LAST_YEAR:
            return None
        offset = self._offset(value, value.tzinfo)
        moment = _tried(lambda: value.replace(tzinfo=timezone(offset)))
        return moment if isinstance(moment, datetime) and _tried(moment.timestamp) else None

    def _offset(self, value: datetime, zone: tzinfo) -> Any:
        if any(zone is broken for broken in self._broken):
            return None
        try:
            return value.utcoffset()
        except Exception:  # noqa: BLE001 - as in _tried
            self._broken.append(zone)
            return None


def _text(component: Component, name: str) -> str:
    stated = component.get(name)
    values = stated if isinstance(stated, list) else [stated] if stated is not None else []
    text = "\n".join(str(one) for one in values)
    return text.replace("\0", "").strip()[:_VALUE_LIMIT]


def _number(stated: Any) -> int:
    number = _tried(lambda: int(stated))
    return number if isinstance(number, int) and 0 <= number < 2**31 else 0


def _address(stated: Any) -> Address | None:
    stated = stated[0] if isinstance(stated, list) and stated else stated
    if stated is None:
        return None
    spec = str(stated).strip()
    spec = spec[7:] if spec[:7].lower() == "mailto:" else spec
    parameters = getattr(stated, "params", {})
    # Exchange may give a directory name as the address and the real one as EMAIL.
    spec = spec if "@" in spec else str(parameters.get("EMAIL", spec))
    name = " ".join(str(parameters.get("CN", "")).split()).strip("\"'")
    return Address(name=name, spec=spec.strip()) if "@" in spec else None


def _attendees(stated: Any) -> Iterator[Attendee]:
    listed = stated if isinstance(stated, list) else [stated]
    for one in listed[:_ATTENDEE_LIMIT]:
        address = _address(one)
        if address:
            partstat = getattr(one, "params", {}).get("PARTSTAT", "NEEDS-ACTION")
            yield Attendee(address, str(partstat).upper())
