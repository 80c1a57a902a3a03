"""One mail: parse → link → read → decide → apply, committed together, off the work list.

The disk is not waited for after each: a power cut may undo the last of them, wholly and in
order, and they are read again. `sync` waits for it once, before anything that rests on them
leaves.

Three voices are told apart before anything else, for they must never be mistaken: what
lies in Sent is the owner's; what says it is the owner's but lies in INBOX is nobody's
until proven; all else is somebody else's.

Where the owner has several accounts, letters and answers are read in all of them; orders, mail
to be filed by its address and notes of ours are looked for in the main one alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from functools import partial

from mailflow.mail import automatic, reports
from mailflow.mail.folder_names import account_of, within
from mailflow.mail.folders import Role, Sighting
from mailflow.mail.invites import invite
from mailflow.mail.message import Message, MessageId
from mailflow.mail.parse import parse
from mailflow.mail.reports import Report
from mailflow.pipeline.case import Case
from mailflow.pipeline.encounters import Reply
from mailflow.pipeline.evidence import Evidence, Link, Reading, RequestId, Weight
from mailflow.reading.link import link
from mailflow.service import filing, homecoming, maillog
from mailflow.service.addresses import written_to
from mailflow.service.apply import happen
from mailflow.service.hearing import hear, prepare
from mailflow.service.obeying import answers_note, is_note, obey
from mailflow.service.own import from_owner, is_past
from mailflow.service.signs import notice
from mailflow.service.traces import trace_of
from mailflow.service.world import World
from mailflow.store import awaited, cases, doubts, folders, held, mails, story
from mailflow.store.candidates import candidates, named_by
from mailflow.store.database import StoreUnavailable, unit

#: how much sooner than a mail its answer may arrive, on another way
_A_DAY = timedelta(days=1)
#: how much further back a folder is read than was wished for (`first_uid_since`)
_SLACK = timedelta(days=2)


def ingest(world: World, seen: Sighting, raw: bytes) -> bool:
    """Take in one mail. False: it raised, and is tried again; the third time it is set aside.

    The try is counted in a transaction of its own before the mail is touched, so that one
    which kills the process can't do it for ever (failures K2). Raises StoreUnavailable: a disk
    without room is no fault of the mail's.
    """
    if seen.role is not Role.SENT:  # the owner's own letters are not read for what they say
        prepare()
    name = mails.name_of(seen.place)
    with unit(durable=False):
        tries = held.begin(world.owner, name, now=world.now)
    if tries > held.TRIES:
        set_aside(world, seen, "it ended the program each time it was read")
        return True
    try:
        with maillog.once_done(), unit(durable=False):
            _take_in(world, seen, parse(raw))
            held.done(world.owner, name)
            awaited.done(world.owner, seen.place)
    except StoreUnavailable:
        with suppress(StoreUnavailable), unit():
            held.take_back(world.owner, name)
        raise
    except Exception as error:  # noqa: BLE001  # the one place: around one unit of work
        maillog.set_aside(seen.role.value, seen.place.uid, error)
        if tries < held.TRIES:
            return False
        set_aside(
            world, seen, f"it could not be read: {type(error).__name__}", trace=trace_of(error)
        )
    return True


def withheld(world: World, seen: Sighting) -> None:
    """The server has the mail and does not give it: tried again, then set aside."""
    with unit():
        tries = held.begin(world.owner, mails.name_of(seen.place), now=world.now)
    if tries >= held.TRIES:
        set_aside(world, seen, "the server has it and does not give it")


def set_aside(world: World, seen: Sighting, why: str, *, trace: str = "") -> None:
    """Show a mail to the owner and read on."""
    with unit():
        held.set_aside(world.owner, mails.name_of(seen.place), why, trace=trace, now=world.now)
        awaited.done(world.owner, seen.place)


def _take_in(world: World, seen: Sighting, message: Message) -> None:
    if _is_another(message, seen):
        # The UID means another mail by now (failures S2), which nobody asked for.
        folders.wish(world.owner, seen.arrived)
        return
    if mails.is_done(world.owner, message, seen):
        return
    awaited.found_again(world.owner, seen)
    notice(world, seen.role, message, at=seen.arrived)
    author = message.author
    if seen.role is Role.FILING:
        filing.by_folder(world, seen, message, read=_from_others)
    elif _is_order_elsewhere(world, seen, message):
        # Not even remembered: its copy in the main account is the one that counts.
        maillog.commanded("ordinary", "another account", 0)
    elif seen.role is Role.SENT:
        if not _is_taken(world, seen, message):
            from_owner(world, seen, message)
        mails.settle(world.owner, message, seen)
    elif author is not None and author.key in world.person.keys:
        # Own mail never counts as a reply (L6); as a command it must first be proven.
        if not _is_taken(world, seen, message) and not account_of(seen.place.folder):
            homecoming.arrived(world, seen, message)
        mails.settle(world.owner, message, seen)
    else:
        _from_others(world, seen, message)


def _is_order_elsewhere(world: World, seen: Sighting, message: Message) -> bool:
    """Is it the owner's, in a further account, and the answer to a note or the note itself?"""
    author = message.author
    if not account_of(seen.place.folder) or author is None or author.key not in world.person.keys:
        return False
    return answers_note(world, message) or is_note(world, message)


def _is_taken(world: World, seen: Sighting, message: Message) -> bool:
    """Did the owner order something by it, or file it?"""
    if account_of(seen.place.folder):
        return False
    if obey(world, message, seen.role):
        return True
    return filing.by_address(world, seen, message, read=_from_others)


def _is_another(message: Message, seen: Sighting) -> bool:
    if message.message_id is None or seen.message_id is None:
        return False
    return message.message_id != seen.message_id and message.header("date") != seen.written


def _from_others(world: World, seen: Sighting, message: Message) -> None:
    report = reports.report(message)
    verdict = automatic.judge(message, report)
    told = doubts.told_of(world.owner, message.message_id)
    found = _linked(world, seen, message, report=report, told=told)
    if theirs := tuple(request for request, belongs in told.items() if belongs):
        found = Link(theirs, (Evidence(Weight.PROOF, "your word"), *found.evidence))
    # Also what is linked to nobody: it may be, when more is known (failures L2).
    mail = mails.keep(world.owner, message, seen, link=found)
    if not found.requests:
        return
    _log(seen, found)
    for request in found.requests:
        case: Case | None = cases.case(world.owner, request)
        assert case
        if report is None and verdict is None:
            case = written_to(world, case, message, at=seen.arrived)
        if message.message_id:
            story.learn_ids(world.owner, request, [message.message_id])
            since = seen.arrived - _A_DAY - _SLACK
            if mails.is_answered_unlinked(world.owner, message.message_id, since=since):
                # Somebody's answer to this very mail came before it (L2).
                folders.wish(world.owner, seen.arrived - _A_DAY, sent=False)
        heard = hear(world, case, seen, message, report=report, verdict=verdict)
        past = is_past(world, seen, case.contact.id)
        if heard.reading:
            mails.keep_reading(mail, heard.reading)
            known = case.with_reply(_reply(seen, message, heard.reading))
            # A mail that answers two letters was written to the second's story already.
            case = known if len(found.requests) == 1 else None
        for event in heard.events:
            happen(world, request, event, mail=mail, past=past, case=case)
            case = None  # as it stands after the first event, the rows know
    if seen.role is Role.JUNK:
        name = cases.case(world.owner, found.requests[0]).contact.name
        why = f"a mail that seems to be from {name} lies in Junk: move it if it is genuine"
        place = f"junk:{within(account_of(seen.place.folder), str(seen.place.uid))}"
        held.set_aside(world.owner, place, why, trace="", now=world.now)


def _reply(seen: Sighting, message: Message, reading: Reading) -> Reply:
    """The mail as the story will have it, without reading the story again."""
    return Reply(
        message_id=message.message_id or MessageId(""),
        at=seen.arrived,
        subject=message.subject,
        reading=reading,
        references=(*message.references, *message.in_reply_to),
    )


def _linked(
    world: World,
    seen: Sighting,
    message: Message,
    *,
    report: Report | None,
    told: Mapping[RequestId, bool],
) -> Link:
    """Whose answer it is. Proof decides alone, so that what the mail names is looked at first:
    to gather all requests, of which there may be hundreds, takes as long as all the rest.
    """
    returned = report.original_message_id if report else None
    ids = (*message.in_reply_to, *message.references, *([returned] if returned else ()))
    said = invite(message)
    for gathered in (
        partial(named_by, world.owner, ids, said.uid if said else ""),
        partial(candidates, world.owner),
    ):
        among = [one for one in gathered() if told.get(one.request, True)]
        found = link(message, among, report=report, threads=seen.threads)
        if any(one.weight is Weight.PROOF for one in found.evidence):
            return found
    return found


def _log(seen: Sighting, found: Link) -> None:
    weight = found.evidence[0].weight.value if found.evidence else "none"
    maillog.ingested(seen.role.value, seen.place.uid, found.requests, weight)
