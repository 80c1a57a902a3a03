"""All that is understood of one mail, gathered once: what `mailflow read` and the benches show.

Rules: the report is read once and judged once, as every further question rests on these two.
A complaint says no word of its own, so only the letter it is about is told. `told` gives the
whole as plain values under fixed names: those are read by other programs, so none is ever
renamed and none left out.

Known limit: a calendar part's time without a zone (RFC 5545's floating time) is not given.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mailflow.mail.automatic import Automatic, AutomaticKind, judge
from mailflow.mail.invites import Invite, invite
from mailflow.mail.message import Message
from mailflow.mail.notices import notice, returned_id
from mailflow.mail.reports import Report, report
from mailflow.pipeline.evidence import Person, Reading, Slot
from mailflow.pipeline.letters import Letter
from mailflow.reading.read import Setting, read

_REPORTING = frozenset({AutomaticKind.BOUNCE, AutomaticKind.DELAY, AutomaticKind.COMPLAINT})
#: kinds by which nobody answers anything
_SILENT = _REPORTING | {AutomaticKind.CHALLENGE}


@dataclass(frozen=True, slots=True)
class Understood:
    """A mail with everything that was made of it."""

    message: Message
    automatic: Automatic | None
    report: Report | None
    invite: Invite | None
    reading: Reading


def understand(message: Message, *, letter: Letter | None, setting: Setting) -> Understood:
    """Everything the house knows to say of a mail. Never raises."""
    found = report(message)
    automatic = judge(message, found)
    if found is None and automatic and automatic.kind in _REPORTING:
        found = Report(original_message_id=returned_id(message, notice(message)))
    reading = read(message, letter=letter, setting=setting, automatic=automatic)
    return Understood(message, automatic, found, invite(message), reading)


def told(understood: Understood) -> dict[str, Any]:
    """The same in plain values (text, numbers, lists), as `mailflow read --json` names them."""
    message, reading = understood.message, understood.reading
    automatic = understood.automatic
    silent = automatic is not None and automatic.kind in _SILENT
    until = reading.away_until
    return {
        "message_id": message.message_id,
        "subject": message.subject,
        "from": str(message.author) if message.author else None,
        "automatic": automatic.kind.value if automatic else None,
        "new_text": reading.new_text,
        "signature": reading.signature,
        "report": _report(understood.report) if understood.report else None,
        "invite": _invite(understood.invite) if understood.invite else None,
        "answers": [] if silent else [answer.value for answer in reading.answers],
        "times": [_slot(slot) for slot in reading.slots],
        "away_until": until.isoformat() if until else None,
        "delegate": _person(reading.delegate) if reading.delegate else None,
        "people": [_person(person) for person in reading.people],
        "lead": reading.lead,
        "defects": list(message.defects),
        "evidence": _evidence(understood),
    }


def _evidence(understood: Understood) -> list[str]:
    reasons = [str(one) for one in understood.reading.evidence]
    automatic = understood.automatic
    if automatic and not any(automatic.why in reason for reason in reasons):
        reasons.insert(0, f"automatic, {automatic.kind.value}: {automatic.why}")
    unsure = [slot.text for slot in understood.reading.slots if not slot.sure]
    return reasons + [f"could be read in two ways: {text}" for text in unsure]


def _report(found: Report) -> dict[str, Any]:
    return {
        "recipients": [
            {
                "address": one.address,
                "action": one.action or None,
                "status": one.status or None,
                "permanent": one.permanent,
            }
            for one in found.recipients
        ],
        "original_message_id": found.original_message_id,
    }


def _invite(found: Invite) -> dict[str, Any]:
    return {
        "method": found.method.value or None,
        "uid": found.uid,
        "sequence": found.sequence,
        "start": _moment(found.start) or (found.day.isoformat() if found.day else None),
        "end": _moment(found.end),
        "attendees": [
            {"address": one.address.spec, "partstat": one.partstat} for one in found.attendees
        ],
    }


def _slot(slot: Slot) -> dict[str, Any]:
    return {
        "start": _moment(slot.start),
        "end": _moment(slot.end),
        "kind": slot.kind.value,
        "polarity": "offer" if slot.offered else "refuse",
        "text": slot.text,
    }


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _person(person: Person) -> dict[str, str | None]:
    return {"name": person.name or None, "address": person.address or None}
