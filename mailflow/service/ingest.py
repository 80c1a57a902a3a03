"""One mail: parse → link → read → decide → apply, committed together with the cursor.

Three voices are told apart before anything else, for they must never be mistaken: what
lies in Sent is the owner's; what says it is the owner's but lies in INBOX is nobody's
until proven; all else is somebody else's.
"""

from __future__ import annotations

import traceback
from datetime import timedelta
from zoneinfo import ZoneInfo

from mailflow.mail import automatic, reports
from mailflow.mail.automatic import Automatic, AutomaticKind
from mailflow.mail.folders import Cursor, Fetched, Role
from mailflow.mail.message import Message, MessageId
from mailflow.mail.parse import parse
from mailflow.mail.reports import Report
from mailflow.pipeline import events as ev
from mailflow.pipeline.case import Case
from mailflow.pipeline.evidence import Link, Reading
from mailflow.pipeline.letters import Letter
from mailflow.reading.link import link
from mailflow.reading.read import Setting, read
from mailflow.service import maillog
from mailflow.service.apply import happen
from mailflow.service.execute import obey
from mailflow.service.own import from_owner
from mailflow.service.world import World
from mailflow.store import cases, folders, held, story
from mailflow.store.database import unit


def ingest(world: World, role: Role, fetched: Fetched, raw: bytes) -> None:
    """Take in one mail. A mail that makes the code raise is tried three times, then set aside.

    The try is counted in a transaction of its own before the mail is touched, so that one
    which kills the process can't do it for ever (failures K2).
    """
    place = fetched.place
    name = f"{place.folder}:{place.uidvalidity}:{place.uid}"
    with unit():
        tries = held.begin(world.owner, name, now=world.now)
    if tries > held.TRIES:
        _set_aside(world, fetched, name, "it ended the program each time it was read", "")
        return
    try:
        with unit():
            _take_in(world, role, fetched, parse(raw))
            held.done(world.owner, name)
            folders.keep_cursor(world.owner, _cursor(fetched))
    except Exception as error:  # the one place: around one unit of work
        maillog.set_aside(name, error)
        if tries >= held.TRIES:
            trace = traceback.format_exc()
            _set_aside(world, fetched, name, f"it could not be read: {error!r}", trace)
            return
        raise


def _set_aside(world: World, fetched: Fetched, name: str, why: str, trace: str) -> None:
    with unit():
        held.set_aside(world.owner, name, why, trace=trace, now=world.now)
        folders.keep_cursor(world.owner, _cursor(fetched))


def _cursor(fetched: Fetched) -> Cursor:
    place = fetched.place
    return Cursor(place.folder, place.uidvalidity, place.uid)


def _take_in(world: World, role: Role, fetched: Fetched, message: Message) -> None:
    if story.find_mail(world.owner, role, message):
        return
    author = message.author
    if role is Role.SENT:
        if obey(world, message, role):
            return
        from_owner(world, fetched, message)
    elif author is not None and author.key in world.person.keys:
        # Own mail never counts as a reply (L6); as a command it must first be proven.
        obey(world, message, role)
    else:
        _from_others(world, role, fetched, message)


def _from_others(world: World, role: Role, fetched: Fetched, message: Message) -> None:
    report = reports.report(message)
    verdict = automatic.judge(message)
    found = link(message, cases.candidates(world.owner), report=report)
    if not found.requests and not found.rivals:
        return
    mail = story.keep_mail(
        world.owner, message, fetched.place, role=role, arrived=fetched.arrived, link=found
    )
    _log(role, fetched, found)
    for request in found.requests:
        case = cases.case(world.owner, request)
        if message.message_id:
            story.learn_ids(world.owner, request, [message.message_id])
        event = _event(world, case, fetched, message, report=report, verdict=verdict)
        if isinstance(event, ev.ReplyReceived):
            story.keep_reading(mail, event.reading)
        happen(world, request, event, mail=mail)


def _log(role: Role, fetched: Fetched, found: Link) -> None:
    weight = found.evidence[0].weight.value if found.evidence else "none"
    maillog.ingested(role.value, fetched.place.uid, found.requests, weight)


_BY_MACHINE = {
    AutomaticKind.AUTO_REPLY,
    AutomaticKind.AWAY,
    AutomaticKind.ACKNOWLEDGEMENT,
    AutomaticKind.CHALLENGE,
    AutomaticKind.LIST,
    AutomaticKind.COMPLAINT,
}


def _event(
    world: World,
    case: Case,
    fetched: Fetched,
    message: Message,
    *,
    report: Report | None,
    verdict: Automatic | None,
) -> ev.Event:
    at, message_id = fetched.arrived, message.message_id or MessageId("")
    if report and report.recipients and (report.failure or report.delay):
        failure = report.recipients[0]
        # Where the server did not say for how long, it is not for ever.
        return ev.Bounced(at, message_id, failure.address, permanent=failure.permanent is True)
    if verdict and verdict.kind in {AutomaticKind.BOUNCE, AutomaticKind.DELAY}:
        return ev.Bounced(at, message_id, case.contact.address, permanent=False)
    reading = _read(world, case, fetched, message)
    if verdict and verdict.kind in _BY_MACHINE:
        return ev.AutoReplied(at, message_id, reading.away_until, reading.delegate)
    return ev.ReplyReceived(at, message_id, reading)


def _read(world: World, case: Case, fetched: Fetched, message: Message) -> Reading:
    contact, person = case.contact, world.person
    # A date header more than a few days off is not the day the mail was written.
    written = fetched.arrived
    if message.date and abs(message.date - fetched.arrived) < timedelta(days=5):
        written = message.date
    setting = Setting(
        zone=ZoneInfo(contact.zone or person.zone),
        owner_zone=ZoneInfo(person.zone),
        written=written,
        owner_names=(person.name,),
        contact_names=(contact.name,),
    )
    return read(message, letter=_answered(case, message), setting=setting)


def _answered(case: Case, message: Message) -> Letter | None:
    """The letter this mail answers: the one it names, else the last one."""
    named = {*message.in_reply_to, *message.references}
    for letter in reversed(case.letters):
        if letter.ids & named:
            return letter
    return case.last_letter
