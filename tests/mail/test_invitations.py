"""The owner's calendar mails as three independent readers have them, and as RFC 5546 asks."""

from __future__ import annotations

import email
import email.policy
import json
import os
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import pytest
from icalendar import Calendar

from mailflow.mail import invitations
from mailflow.mail.compose import compose
from mailflow.mail.invitations import Meeting
from mailflow.mail.message import Address, Draft, MessageId
from tests.servers.libical import Reader

SAM, JANE = Address("Sam Rivera", "sam@example.org"), Address("Jané Doe, PhD", "jane@acme.example")
START = datetime(2026, 3, 29, 13, 30, tzinfo=UTC)
STAMP = datetime(2026, 3, 20, 9, 0, 7, tzinfo=UTC)
SUMMARY = "Sam Rivera / Jané Doe, PhD; twenty minutes, " + "ü" * 40


def meeting(sequence: int = 2) -> Meeting:
    return Meeting(
        uid="0123456789abcdef@example.org",
        organizer=SAM,
        attendee=JANE,
        start=START,
        end=START + timedelta(minutes=20),
        summary=SUMMARY,
        stamp=STAMP,
        place="Café Orange, room 2",
        sequence=sequence,
    )


def accepted() -> str:
    theirs = meeting()
    theirs["organizer"], theirs["attendee"] = JANE, SAM
    return invitations.reply(is_accepted=True, **theirs)


CALENDARS = {
    "REQUEST": invitations.request(**meeting()),
    "CANCEL": invitations.cancel(**meeting()),
    "REPLY": accepted(),
}
every_method = pytest.mark.parametrize("method", CALENDARS)


@every_method
def test_icalendar_reads_it_back(method: str) -> None:
    calendar = Calendar.from_ical(CALENDARS[method])
    (event,) = calendar.walk("VEVENT")
    assert str(calendar["METHOD"]) == method
    assert event.decoded("DTSTART") == START
    assert event.decoded("DTEND") == START + timedelta(minutes=20)
    assert str(event["SUMMARY"]) == SUMMARY
    assert str(event["LOCATION"]) == "Café Orange, room 2"
    assert event.errors == []


@every_method
def test_libical_reads_it_back_and_finds_the_rules_of_its_method_kept(method: str) -> None:
    found = Reader(CALENDARS[method])
    assert (found.method, found.uid, found.sequence) == (method, "0123456789abcdef@example.org", 2)
    begin = int(START.timestamp())
    assert found.span == (begin, begin + 20 * 60)
    assert (found.summary, found.location) == (SUMMARY, "Café Orange, room 2")
    assert found.keeps_the_rules
    assert found.errors == 0


def test_libical_would_find_a_rule_broken() -> None:
    without = "\r\n".join(
        line for line in CALENDARS["REQUEST"].split("\r\n") if not line.startswith("ORGANIZER")
    )
    assert not Reader(without).keeps_the_rules


@lru_cache
def _modules() -> str:
    """Where node's global packages lie; skips the test where ical.js is not among them."""
    npm = shutil.which("npm")
    if npm and shutil.which("node"):
        root = subprocess.run([npm, "root", "--global"], capture_output=True, text=True, check=True)
        if (Path(root.stdout.strip()) / "ical.js").is_dir():
            return root.stdout.strip()
    if os.environ.get("CI"):
        pytest.fail("CI has no ical.js; tests/install-servers.sh should have installed it")
    pytest.skip("ical.js is not installed here (npm install --global ical.js)")


@every_method
def test_ical_js_reads_it_back(method: str) -> None:
    script = Path(__file__).parents[1] / "servers" / "read_ical.cjs"
    done = subprocess.run(
        ["node", str(script), _modules()],
        input=CALENDARS[method],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found = json.loads(done.stdout)
    sender, other = ("jane@acme.example", "sam@example.org")
    if method != "REPLY":
        sender, other = other, sender
    assert found == {
        "method": method,
        "uid": "0123456789abcdef@example.org",
        "sequence": 2,
        "start": "2026-03-29T13:30:00.000Z",
        "end": "2026-03-29T13:50:00.000Z",
        "stamp": "2026-03-20T09:00:07.000Z",
        "summary": SUMMARY,
        "location": "Café Orange, room 2",
        "organizer": f"mailto:{sender}",
        "attendee": f"mailto:{other}",
        "partstat": "ACCEPTED" if method == "REPLY" else "NEEDS-ACTION",
        "rsvp": None if method == "REPLY" else "TRUE",
    }


@every_method
def test_the_mail_has_the_parts_that_gmail_outlook_and_apple_look_for(method: str) -> None:
    draft = Draft(
        SAM,
        JANE,
        "Our conversation",
        "Hello",
        html="<p>Hello</p>",
        calendar=CALENDARS[method],
        calendar_method=method,
    )
    raw = compose(draft, message_id=MessageId("<x.1@example.org>"), date=STAMP)
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    assert [part.get_content_type() for part in mail.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/ics",
    ]
    *_, calendar, attached = mail.walk()
    assert calendar.get_param("method") == method
    assert calendar.get_content_charset() == "utf-8"
    assert calendar.get_payload(decode=True) == CALENDARS[method].encode()
    assert attached.get_payload(decode=True) == CALENDARS[method].encode()
    assert attached.get_filename() == "invite.ics"
    if method != "REPLY":
        # Outlook shows no buttons where the organizer is not the sender.
        (event,) = Calendar.from_ical(CALENDARS[method]).walk("VEVENT")
        assert str(event["ORGANIZER"]) == f"mailto:{mail['From'].addresses[0].addr_spec}"
        assert event["ATTENDEE"].params["RSVP"] == "TRUE"


@every_method
def test_lines_are_folded_at_75_octets_and_end_as_the_rfc_asks(method: str) -> None:
    text = CALENDARS[method]
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
