"""The cast of the demo: contacts who answer in different ways, each after some days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_string
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime, make_msgid

from mailflow.mail.invites import invite
from mailflow.mail.message import Message

OWNER = ("Sam Rivera", "sam@home.example")


@dataclass(frozen=True, slots=True)
class Role:
    """One contact: what the owner knows of them, and how they answer each letter they get.

    `answers` holds, letter by letter, the days they take and what they write; None is
    silence.
    """

    name: str
    address: str
    organisation: str
    relationship: str
    connection: str
    research: str
    answers: tuple[tuple[float, Callable[[Role, Message, datetime], EmailMessage]] | None, ...]


def _reply(role: Role, letter: Message, at: datetime, text: str) -> EmailMessage:
    """An answer as a mail program makes it: on top, with the letter quoted below."""
    mail = EmailMessage()
    mail["From"] = f"{role.name} <{role.address}>"
    mail["To"] = f"{OWNER[0]} <{OWNER[1]}>"
    mail["Subject"] = f"Re: {letter.subject.removeprefix('Re: ')}"
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = make_msgid(domain=role.address.partition("@")[2])
    if letter.message_id:
        mail["In-Reply-To"] = letter.message_id
        mail["References"] = " ".join((*letter.references, letter.message_id))
    quoted = "\n".join(f"> {line}" for line in letter.text.splitlines())
    told = f"On {at:%a, %d %b %Y}, {OWNER[0]} <{OWNER[1]}> wrote:"
    mail.set_content(f"{text}\n\n{told}\n{quoted}\n")
    return mail


def _offers_times(role: Role, letter: Message, at: datetime) -> EmailMessage:
    day = at + timedelta(days=3)
    while day.weekday() > 4:
        day += timedelta(days=1)
    text = (
        f"Hi Sam,\n\nHappy to. How about {day:%A, %d %B} at 15:00? Twenty minutes is fine.\n\n"
        f"{role.name.split()[0]}"
    )
    return _reply(role, letter, at, text)


def _points_on(role: Role, letter: Message, at: datetime) -> EmailMessage:
    text = (
        "Hi Sam,\n\nI have moved on from that field, so I am not the right person. You should "
        "talk to Priya Shah (priya.shah@northwind.example), she built the whole team.\n\nOmar"
    )
    return _reply(role, letter, at, text)


def _declines(role: Role, letter: Message, at: datetime) -> EmailMessage:
    text = (
        "Dear Sam,\n\nThank you for writing, but I'm afraid I have to decline. I wish you well "
        "with your plans.\n\nBest wishes,\nLena"
    )
    return _reply(role, letter, at, text)


def _is_away(role: Role, letter: Message, at: datetime) -> EmailMessage:
    back = at + timedelta(days=14)
    text = f"I am out of the office until {back:%d %B %Y} and will read your mail after that."
    mail = _reply(role, letter, at, text)
    del mail["Subject"]
    mail["Subject"] = f"Automatic reply: {letter.subject}"
    mail["Auto-Submitted"] = "auto-replied"
    return mail


def _asks(role: Role, letter: Message, at: datetime) -> EmailMessage:
    text = "Hello Sam,\n\nSorry for the wait. What exactly would you like to know?\n\nInes"
    return _reply(role, letter, at, text)


def _thanks(role: Role, letter: Message, at: datetime) -> EmailMessage:
    return _reply(role, letter, at, f"Looking forward to it!\n\n{role.name.split()[0]}")


def _bounces(role: Role, letter: Message, at: datetime) -> EmailMessage:
    """What the server at the other end says of an address it does not know (RFC 3464)."""
    host = role.address.partition("@")[2]
    text = f"""From: Mail Delivery System <MAILER-DAEMON@{host}>
To: {OWNER[1]}
Subject: Undelivered Mail Returned to Sender
Date: {format_datetime(at)}
Message-ID: {make_msgid(domain=host)}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Your message could not be delivered: {role.address} is unknown here.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.{host}

Final-Recipient: rfc822; {role.address}
Action: failed
Status: 5.1.1
--b
Content-Type: text/rfc822-headers

Message-ID: {letter.message_id}
Subject: {letter.subject}
--b--
"""
    found: EmailMessage = message_from_string(text, policy=default)
    return found


def _asks_to_stop(role: Role, letter: Message, at: datetime) -> EmailMessage:
    return _reply(role, letter, at, "Please do not write to me again.\n\nG. Moreau")


def _invites(role: Role, letter: Message, at: datetime) -> EmailMessage:
    """A yes by calendar: the contact's own invitation (RFC 5546)."""
    mail = _reply(role, letter, at, f"Hi Sam,\n\nGladly, here it is.\n\n{role.name.split()[0]}")
    return _with_calendar(mail, "REQUEST", role, at, uid=f"sam@{role.address}", days=2)


def _cancels(role: Role, letter: Message, at: datetime) -> EmailMessage:
    mail = _reply(role, letter, at, "")
    return _with_calendar(mail, "CANCEL", role, at, uid=f"sam@{role.address}", days=2)


def _counters(role: Role, letter: Message, at: datetime) -> EmailMessage:
    """Another time for our invitation, by the button of a calendar program."""
    mail = _reply(role, letter, at, "")
    found = invite(letter)
    uid = found.uid if found else ""
    return _with_calendar(mail, "COUNTER", role, at, uid=uid, days=5)


def _with_calendar(  # what an iCalendar object is made of
    mail: EmailMessage, method: str, role: Role, at: datetime, *, uid: str, days: int
) -> EmailMessage:
    day = at + timedelta(days=days)
    while day.weekday() > 4:
        day += timedelta(days=1)
    start = day.astimezone(UTC).replace(hour=14, minute=0, second=0)
    by, to = (OWNER[1], role.address) if method == "COUNTER" else (role.address, OWNER[1])
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar//EN", f"METHOD:{method}"),
        *("BEGIN:VEVENT", f"UID:{uid}", f"SEQUENCE:{int(method == 'CANCEL')}"),
        f"DTSTAMP:{at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}",
        f"DTEND:{start + timedelta(minutes=20):%Y%m%dT%H%M%SZ}",
        f"ORGANIZER:mailto:{by}",
        f"ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{to}",
        *("SUMMARY:Call with Sam", "END:VEVENT", "END:VCALENDAR", ""),
    )
    mail.add_alternative("\r\n".join(lines), subtype="calendar", params={"method": method})
    return mail


CAST = (
    Role(
        *("Jane Doe", "jane.doe@acme.example", "Acme Health", "alumni"),
        "we both studied at Leeds",
        "you lead the team that reads hospital data",
        ((1.0, _offers_times), (0.2, _thanks)),
    ),
    Role(
        *("Omar Haddad", "omar@bluebird.example", "Bluebird", "cold"),
        "",
        "you wrote about measuring waiting times",
        (None, (2.0, _points_on)),
    ),
    Role(
        *("Lena Vogt", "lena.vogt@stadtwerke.example", "Stadtwerke", "conference"),
        "we met at the health data days in Berlin",
        "you presented a dashboard for wards",
        ((2.0, _declines),),
    ),
    Role(
        *("Victor Hale", "victor@initech.example", "Initech", "coworker"),
        "we shared an office at Initech",
        "you now run the reporting group",
        ((0.1, _is_away),),
    ),
    Role(
        *("Ines Costa", "ines@vandelay.example", "Vandelay", "cold"),
        "",
        "your team opened its triage figures to the public",
        (None, (7.0, _asks)),
    ),
    Role(
        *("Nora Lind", "nora@oldaddress.example", "Fjordcare", "cold"),
        "",
        "you wrote the guide to ward statistics",
        ((0.0, _bounces),),
    ),
    Role(
        *("Guy Moreau", "guy.moreau@clinique.example", "Clinique du Lac", "cold"),
        "",
        "you run the records office",
        ((1.5, _asks_to_stop),),
    ),
    Role(
        *("Karl Weiss", "karl@umbrella.example", "Umbrella", "association"),
        "we are both members of the health data society",
        "you keep the register of implants",
        (None, None),
    ),
    Role(
        *("Tess Bond", "tess@hooli.example", "Hooli Care", "alumni"),
        "we both studied at Leeds",
        "you plan the beds of four hospitals",
        ((1.0, _offers_times), (0.3, _counters)),
    ),
)

#: the second one at Umbrella, asked after three days of Karl's silence; she has to call it off
ADA = Role(
    *("Ada Quinn", "ada@umbrella.example", "Umbrella", "cold"),
    "",
    "you audit the register of implants",
    ((1.0, _invites), (1.0, _cancels)),
)

#: named by Omar, and taken on by the owner
PRIYA = Role(
    *("Priya Shah", "priya.shah@northwind.example", "Northwind", "referral"),
    "",
    "you built the whole data team",
    ((1.0, _invites), (0.5, _thanks)),
)
