"""What was understood of a mail, for a person at a terminal: what, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from mailflow.mail.automatic import AutomaticKind
from mailflow.mail.invites import Invite
from mailflow.mail.reports import Report
from mailflow.pipeline.evidence import Reading, Slot
from mailflow.reading.understood import Understood

# A mail's text may hold sequences that a terminal obeys.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MACHINES = {
    AutomaticKind.BOUNCE: "a bounce: it was not delivered",
    AutomaticKind.DELAY: "a delay: the server still tries",
    AutomaticKind.AUTO_REPLY: "an automatic reply",
    AutomaticKind.AWAY: "an absence notice",
    AutomaticKind.ACKNOWLEDGEMENT: "an automatic acknowledgement",
    AutomaticKind.COMPLAINT: "a complaint or a wish to be left alone",
    AutomaticKind.LIST: "list or bulk mail",
    AutomaticKind.CALENDAR: "a calendar program",
    AutomaticKind.CHALLENGE: "a challenge: it wants a proof that you are a person",
}


def lines(found: Understood) -> Iterator[str]:
    """The mail in some twenty lines; nothing a terminal obeys is in them."""
    for name, text in _rows(found):
        for number, line in enumerate(_CONTROLS.sub("\ufffd", text).split("\n")):
            yield f"  {'' if number else name:<11} {line}".rstrip()


def _rows(found: Understood) -> Iterator[tuple[str, str]]:
    message, reading = found.message, found.reading
    date = f", {message.date:%a %d %b %Y %H:%M %z}" if message.date else ""
    yield "From", f"{message.author or 'nobody named'}{date}"
    yield "Subject", message.subject or "(none)"
    yield "Written by", _voice(found)
    if found.report:
        yield "Report", "\n".join(_report(found.report))
    if found.invite:
        yield "Invitation", _invite(found.invite)
    yield from _said(reading, silent=bool(found.report))
    if reading.new_text:
        yield "New text", "\n".join(f"│ {line}" for line in reading.new_text.split("\n"))
    if reading.signature:
        yield "Signature", "\n".join(f"│ {line}" for line in reading.signature.split("\n"))
    if message.defects:
        yield "Damaged", ", ".join(message.defects)


def _said(reading: Reading, *, silent: bool) -> Iterator[tuple[str, str]]:
    if not silent:
        yield "Says", ", ".join(answer.value for answer in reading.answers)
        yield "Because", "\n".join(str(one) for one in reading.evidence) or "no sign was found"
    if reading.slots:
        yield "Times", "\n".join(map(_slot, reading.slots))
    if reading.away_until:
        yield "Back on", f"{reading.away_until:%a %d %b %Y}"
    if reading.delegate:
        yield "Instead", _named(reading.delegate.name, reading.delegate.address)
    if reading.people:
        yield "People", "\n".join(_named(one.name, one.address) for one in reading.people)
    if reading.lead:
        yield "Lead", "a job opening is mentioned"


def _voice(found: Understood) -> str:
    if found.automatic is None:
        return "a person"
    return f"{_MACHINES[found.automatic.kind]} ({found.automatic.why})"


def _report(told: Report) -> Iterable[str]:
    for one in told.recipients:
        lasting = {True: "for good", False: "for now", None: "for how long is not said"}
        status = f" {one.status}" if one.status else ""
        action = one.action or "failed"
        fate = (
            "" if action in ("delivered", "relayed", "expanded") else f", {lasting[one.permanent]}"
        )
        yield f"{one.address}: {action}{status}{fate}"
    yield f"about the letter {told.original_message_id or '(no id came back)'}"


def _invite(told: Invite) -> str:
    when = told.day or _moment(told.start)
    answers = "".join(f"\n{one.address}: {one.partstat.lower()}" for one in told.attendees)
    return f"{told.method.value or 'no method'}: {told.summary or '(no title)'}, {when}{answers}"


def _slot(slot: Slot) -> str:
    ends = " – ".join(_moment(end) for end in (slot.start, slot.end) if end)
    meant = f"{slot.kind.value.replace('_', ' ')}, {'offered' if slot.offered else 'refused'}"
    doubt = "" if slot.sure else "; can be read in two ways"
    return f"{ends}  ({meant}{doubt})  “{' '.join(slot.text.split())}”"


def _moment(moment: datetime | None) -> str:
    return f"{moment:%a %d %b %Y %H:%M %z}" if moment else "no time that is certain"


def _named(name: str, address: str) -> str:
    return f"{name} <{address}>".strip() if address else name
