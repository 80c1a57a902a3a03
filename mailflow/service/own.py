"""What the owner sent: a draft of ours that went out from any program, or a letter by hand.

Whatever it is, letters approved for the same person wait for the owner's word again.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from mailflow.mail.folders import Sighting
from mailflow.mail.message import Message, MessageId
from mailflow.mail.quotes import split_message
from mailflow.pipeline import events as ev
from mailflow.pipeline.adoption import kind_by_hand
from mailflow.pipeline.evidence import Evidence, Link, RequestId, Weight
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.people import ContactId
from mailflow.service import maillog
from mailflow.service.addresses import written_from
from mailflow.service.apply import happen
from mailflow.service.copies import seen_in_sent, unknown_in_sent
from mailflow.service.recognise import recognised, to_keys
from mailflow.service.signs import owner_wrote
from mailflow.service.world import World
from mailflow.store import cases, folders, mails, names, people, story
from mailflow.store.outbox import Work

# A mail read so long after it came is news no more.
_LATE = timedelta(days=2)
# How long after a letter an answer that came before it is looked for.
_RELINKED = timedelta(days=30)


def from_owner(world: World, seen: Sighting, message: Message) -> None:
    """Take in a mail out of Sent that is no command."""
    work, evidence = recognised(world, message, at=seen.arrived)
    if work is None:
        unknown_in_sent(world, message, arrived=seen.arrived)
    if work and work.kind.is_note:
        seen_in_sent(world, work, message)
        return
    if work and work.request is not None:
        _draft_sent(world, seen, message, work, evidence)
        return
    for contact in _recipients(world, message):
        _written_by_hand(world, seen, message, contact)


def _draft_sent(
    world: World, seen: Sighting, message: Message, work: Work, evidence: Evidence
) -> None:
    if work.request is None:
        return
    found = Link((work.request,), (evidence,))
    written_from(world, cases.case(world.owner, work.request), message, at=seen.arrived)
    mail = mails.keep(world.owner, message, seen, link=found)
    letter = _letter(message, work.kind, seen.arrived)
    if work.left_at is not None:
        # Ours, back under the id that the provider gave it.
        ours = letter._replace(message_id=work.message_id, also=(letter.message_id,))
        story.keep_letter(world.owner, work.request, ours)
    else:
        story.keep_letter(world.owner, work.request, letter)
        # The id it was given at first may still come back, from a provider that kept it.
        story.learn_ids(world.owner, work.request, [work.message_id])
    _look_again(world, seen, message)
    maillog.ingested("sent", seen.place.uid, found.requests, evidence.weight.value)
    if seen_in_sent(world, work, message):
        owner_wrote(world, _recipients(world, message), but=work.key)
        event = ev.LetterSent(seen.arrived, work.kind, letter.message_id, work.key)
        happen(world, work.request, event, mail=mail)


def _letter(message: Message, kind: MailKind, at: datetime) -> Letter:
    message_id = message.message_id or MessageId(f"<{message.sha256}@sha256.invalid>")
    return Letter(
        message_id=message_id,
        kind=kind,
        subject=message.subject,
        sent_at=at,
        text=split_message(message).new,
        references=message.references,
    )


def _recipients(world: World, message: Message) -> list[ContactId]:
    known = names.addresses(world.owner)
    return list(dict.fromkeys(known[key] for key in sorted(to_keys(message)) if key in known))


def _written_by_hand(world: World, seen: Sighting, message: Message, contact: ContactId) -> None:
    """A letter by hand to a contact joins the story; where there was none, it begins one (L9)."""
    request = _story_of(world, seen, message, contact)
    if request is None:
        return
    past = is_past(world, seen, contact)
    case = cases.case(world.owner, request)
    written_from(world, case, message, at=seen.arrived)
    kind = kind_by_hand(case, message.subject, seen.arrived)
    letter = _letter(message, kind, seen.arrived)
    evidence = Evidence(Weight.STRONG, "recipient", "written by you")
    found = Link((request,), (evidence,))
    mail = mails.keep(world.owner, message, seen, link=found)
    story.keep_letter(world.owner, request, letter)
    if not past:
        _look_again(world, seen, message)
        owner_wrote(world, [contact])
    maillog.ingested("sent", seen.place.uid, (request,), "strong")
    happen(world, request, ev.OwnerWrote(seen.arrived, letter.message_id), mail=mail, past=past)
    if kind is MailKind.NUDGE:
        nudged = ev.LetterSent(seen.arrived, kind, letter.message_id)
        happen(world, request, nudged, mail=mail, past=past)


def _look_again(world: World, seen: Sighting, message: Message) -> None:
    """An answer may have come before the letter's id was known: it is looked for (L2)."""
    sent_at = min(seen.arrived, message.date or seen.arrived)
    if world.now - sent_at < _RELINKED:
        folders.wish(world.owner, sent_at, sent=False)


def is_past(world: World, seen: Sighting, contact: ContactId) -> bool:
    """Is it mail of before: of before the contact was one, or found long after it came?

    What follows from it is decided when all of the past is read (`adoption`).
    """
    known = people.known_since(world.owner, contact)
    return seen.arrived < known or world.now - seen.arrived > _LATE


def _story_of(
    world: World, seen: Sighting, message: Message, contact: ContactId
) -> RequestId | None:
    """The request a letter by hand belongs to; None for one of before the request there is."""
    named = cases.known_ids(world.owner, (*message.in_reply_to, *message.references))
    theirs = cases.requests_of(world.owner, contact)
    for requests in named.values():
        for request in theirs:
            if request in requests:
                return request
    begun = [one for one in theirs if cases.opened_at(one) <= seen.arrived]
    if begun:
        return begun[0]
    if not theirs:
        return cases.open_request(world.owner, contact, None, now=seen.arrived)
    first = theirs[-1]
    # A request just asked for is about something new, whatever was written before.
    return first if cases.case(world.owner, first).letters else None
