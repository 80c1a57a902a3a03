"""What a mail from somebody else says, as events of the story it belongs to.

A calendar's mail may hold a person's words as well, and then both happened. An invitation is
heard before the words around it, for they only introduce it; with an answer, a proposal
or a cancellation the words come first, for they may say more.
"""

from __future__ import annotations

import gc
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from mailflow.mail.automatic import Automatic, AutomaticKind
from mailflow.mail.folders import Sighting
from mailflow.mail.invites import Invite, Method, invite
from mailflow.mail.message import Message, MessageId
from mailflow.mail.reports import Report
from mailflow.pipeline import events as ev
from mailflow.pipeline.appointments import reading_of
from mailflow.pipeline.case import Case
from mailflow.pipeline.evidence import Reading
from mailflow.pipeline.letters import Letter
from mailflow.reading.read import Setting, read
from mailflow.service.world import World

_BY_MACHINE = {
    AutomaticKind.AUTO_REPLY,
    AutomaticKind.AWAY,
    AutomaticKind.ACKNOWLEDGEMENT,
    AutomaticKind.CHALLENGE,
    AutomaticKind.LIST,
    AutomaticKind.COMPLAINT,
}


@dataclass(frozen=True, slots=True)
class Heard:
    """What happened, in order, and what is kept of it as a reply; None where nobody spoke."""

    events: tuple[ev.Event, ...]
    reading: Reading | None = None


def hear(
    world: World,
    case: Case,
    seen: Sighting,
    message: Message,
    *,
    report: Report | None,
    verdict: Automatic | None,
) -> Heard:
    """The events that this mail is for this request."""
    at, message_id = seen.arrived, message.message_id or MessageId("")
    if returned := _returned(case, seen, message, report=report, verdict=verdict):
        return Heard((returned,))
    reading = _read(world, case, seen, message, verdict=verdict)
    if verdict and verdict.kind in _BY_MACHINE:
        return Heard((ev.AutoReplied(at, message_id, reading.away_until, reading.delegate),))
    said = invite(message)
    if said is None:
        return Heard((ev.ReplyReceived(at, message_id, reading),), reading)
    is_alone = verdict is not None and verdict.kind is AutomaticKind.CALENDAR
    return _with_calendar(at, message_id, said, None if is_alone else reading)


def _with_calendar(
    at: datetime, message_id: MessageId, said: Invite, words: Reading | None
) -> Heard:
    calendar = ev.CalendarReceived(at, message_id, said)
    told = reading_of(said)
    if words is None:
        return Heard((calendar,), told)
    # A time that a calendar proposes is one to choose, beside those in the words.
    words = replace(words, slots=(*words.slots, *told.slots))
    reply = ev.ReplyReceived(at, message_id, words)
    is_first = said.method is Method.REQUEST
    return Heard((calendar, reply) if is_first else (reply, calendar), words)


def _returned(
    case: Case,
    seen: Sighting,
    message: Message,
    *,
    report: Report | None,
    verdict: Automatic | None,
) -> ev.Bounced | None:
    at, message_id = seen.arrived, message.message_id or MessageId("")
    if report and report.recipients and (report.failure or report.delay):
        failure = report.recipients[0]
        # Where the server did not say for how long, it is not for ever.
        return ev.Bounced(
            at,
            message_id,
            failure.address,
            permanent=failure.permanent is True,
            delayed=not report.failure,
        )
    if verdict and verdict.kind in {AutomaticKind.BOUNCE, AutomaticKind.DELAY}:
        delayed = verdict.kind is AutomaticKind.DELAY
        return ev.Bounced(at, message_id, case.contact.address, permanent=False, delayed=delayed)
    return None


def _read(
    world: World, case: Case, seen: Sighting, message: Message, *, verdict: Automatic | None
) -> Reading:
    contact, person = case.contact, world.person
    # A date header more than a few days off is not the day the mail was written.
    written = seen.arrived
    if message.date and abs(message.date - seen.arrived) < timedelta(days=5):
        written = message.date
    setting = Setting(
        zone=ZoneInfo(contact.zone or person.zone),
        owner_zone=ZoneInfo(person.zone),
        written=written,
        owner_names=(person.name,),
        contact_names=(contact.name,),
    )
    return read(message, letter=_answered(case, message), setting=setting, automatic=verdict)


#: an answer in each language whose phrases are known
_SPECIMENS = (
    "Gladly. Would Tuesday at 3 pm suit you? I am away until Monday.",
    "Gerne. Passt Ihnen Dienstag um 15 Uhr? Bis Montag bin ich nicht im Haus.",
    "Avec plaisir. Mardi à 15 heures vous irait-il ? Je suis absent jusqu'à lundi.",
    "Con mucho gusto. ¿Le viene bien el martes a las 15:00? Estoy fuera hasta el lunes.",
)


@cache
def prepare() -> None:
    """Have at hand what every reading needs, once in a process: it is compiled when it is first
    used. A process that ends meanwhile must not be held against the first mail it would read.
    """
    _read_specimen(_SPECIMENS[0])


def _read_specimen(text: str) -> None:
    zone = ZoneInfo("UTC")
    setting = Setting(zone=zone, owner_zone=zone, written=datetime(2026, 3, 2, 9, tzinfo=zone))
    read(Message(text=text), letter=None, setting=setting)


def get_ready() -> None:
    """Have all at hand that reading needs, in each language. To compile it takes longer than to
    read a hundred mails: better while nobody waits than for the first answer.
    """
    for text in _SPECIMENS:
        _read_specimen(text)
    # All that is loaded by now stays for good. A collection that looks through it takes thirty
    # milliseconds, and would come while an answer is read.
    gc.collect()
    gc.freeze()


def _answered(case: Case, message: Message) -> Letter | None:
    """The letter this mail answers: the one it names, else the last one."""
    named = {*message.in_reply_to, *message.references}
    for letter in reversed(case.letters):
        if letter.ids & named:
            return letter
    return case.last_letter
