"""The owner's own calendar mails: invitation, withdrawal, answer to one (RFC 5546 and 6047).

All moments are written in UTC, so that no VTIMEZONE can be wrong. One UID a story, SEQUENCE
higher at every change; METHOD stands in the calendar here, and `compose` puts it into
the Content-Type as well. Outlook and Gmail show buttons only where both agree, the ORGANIZER is
the sender, and the ATTENDEE is the recipient with RSVP=TRUE and PARTSTAT=NEEDS-ACTION.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NotRequired, TypedDict, Unpack

from mailflow.mail.invites import Method
from mailflow.mail.message import Address

if TYPE_CHECKING:
    from icalendar import Event, vCalAddress


class Meeting(TypedDict):
    """One interview with one contact; all moments aware. `stamp` is when this is written."""

    uid: str
    organizer: Address
    attendee: Address
    start: datetime
    end: datetime
    summary: str
    stamp: datetime
    place: NotRequired[str]
    #: one higher at every change, and at the cancellation (RFC 5546 2.1.4)
    sequence: NotRequired[int]


def request(**meeting: Unpack[Meeting]) -> str:
    """The invitation as iCalendar text (METHOD:REQUEST). ValueError for a naive moment."""
    event = _event(meeting)
    event.add("status", "CONFIRMED")
    _add_people(event, meeting, _invited(meeting["attendee"]))
    return _calendar(Method.REQUEST, event)


def cancel(**meeting: Unpack[Meeting]) -> str:
    """The withdrawal of that invitation (METHOD:CANCEL). ValueError for a naive moment."""
    event = _event(meeting)
    event.add("status", "CANCELLED")
    _add_people(event, meeting, _invited(meeting["attendee"]))
    return _calendar(Method.CANCEL, event)


def reply(*, is_accepted: bool, **meeting: Unpack[Meeting]) -> str:
    """The owner's answer, as attendee, to somebody else's invitation (METHOD:REPLY); UID and
    SEQUENCE are those of the invitation (RFC 5546, 3.2.3). ValueError for a naive moment.
    """
    event = _event(meeting)
    answer = _caladdress(meeting["attendee"])
    answer.params["PARTSTAT"] = "ACCEPTED" if is_accepted else "DECLINED"
    _add_people(event, meeting, answer)
    return _calendar(Method.REPLY, event)


def _event(meeting: Meeting) -> Event:
    # Imported here: it costs 70 ms that `mailflow --help` need not pay.
    from icalendar import Event  # noqa: PLC0415

    event = Event()
    moments = {"start": meeting["start"], "end": meeting["end"], "stamp": meeting["stamp"]}
    for name, moment in moments.items():
        if moment.tzinfo is None:
            raise ValueError(f"an invitation's {name} must be aware")
        event.add(f"dt{name}", moment.astimezone(UTC).replace(microsecond=0))
    event.add("uid", meeting["uid"])
    event.add("sequence", meeting.get("sequence", 0))
    event.add("summary", _one_line(meeting["summary"]))
    if place := _one_line(meeting.get("place", "")):
        event.add("location", place)
    return event


def _add_people(event: Event, meeting: Meeting, attendee: vCalAddress) -> None:
    event.add("organizer", _caladdress(meeting["organizer"]), encode=False)
    event.add("attendee", attendee, encode=False)


def _invited(address: Address) -> vCalAddress:
    """Gmail shows a bare file instead of an invitation without RSVP and PARTSTAT."""
    found = _caladdress(address)
    found.params["ROLE"] = "REQ-PARTICIPANT"
    found.params["PARTSTAT"] = "NEEDS-ACTION"
    found.params["RSVP"] = "TRUE"
    return found


def _calendar(method: Method, event: Event) -> str:
    from icalendar import Calendar  # noqa: PLC0415 - as above

    calendar = Calendar()
    calendar.add("prodid", "-//mailflow//mailflow//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method.value)
    calendar.add_component(event)
    return str(calendar.to_ical(), "utf-8")


def _caladdress(address: Address) -> vCalAddress:
    from icalendar import vCalAddress  # noqa: PLC0415 - as above

    found = vCalAddress(f"mailto:{address.spec}")
    name = _one_line(address.name).replace('"', "'")
    if name:
        found.params["CN"] = name
    return found


def _one_line(text: str) -> str:
    return " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", text).split())
