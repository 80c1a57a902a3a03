"""The owner's word that a letter may leave: bound to the octets that were shown, to a moment,
and for so many hours.

The same for `send` by mail and `resend` on the command line; each answer is a sentence that
says when the letter goes out, or why it does not.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from mailflow.mail.finish import addressees, authors
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.pace import Hours, keeps_hours, next_opening
from mailflow.service import guard, maillog
from mailflow.service.leaving import wire_bytes
from mailflow.service.world import World
from mailflow.store import cases, outbox
from mailflow.store.outbox import Work

_S = OutgoingState
_APPROVABLE = {_S.PRESENT, _S.ON_HOLD, _S.FAILED, _S.IN_DOUBT}


def approve(
    world: World, work: Work, *, at: datetime | None = None, shown: str = "", again: bool = False
) -> str:
    """Approve a letter. Runs inside a unit of work.

    `at` is a moment the owner named; `shown` the SHA-256 of the letter as the mail that is
    answered showed it, empty where the owner looks at it now; `again` that a refused letter
    or one in doubt is meant as well.
    """
    name = _name(world, work)
    refusal = _refusal(world, work, shown=shown, again=again)
    if refusal:
        return f"not done: {refusal}"
    now = world.now
    due = _due(world, work, at)
    hours = world.config.sending.approval_hours
    approved = replace(work, approved_at=now)
    moved = outbox.move(
        work,
        _S.APPROVED,
        now=now,
        due_at=due,
        expires_at=due + timedelta(hours=hours),
        approved_at=now,
        approved_sha256=hashlib.sha256(wire_bytes(approved)).hexdigest(),
        attempts=0,
        deferred_since=None,
        claim="",
        remark="",
    )
    if not moved:
        return f"not done: the {work.kind.words} to {name} has just changed; look again."
    maillog.moved(work.key, work.state.value, "approved")
    when = f"{due.astimezone(ZoneInfo(world.person.zone)):%a %d %b, %H:%M}"
    waits = guard.why_read_only(world)
    note = f" But nothing leaves now: {waits}; run “mailflow outbox confirm”." if waits else ""
    return f"the {work.kind.words} to {name} goes out {when}; answer “undo” to stop it.{note}"


def _name(world: World, work: Work) -> str:
    if work.request is None:
        return work.recipient
    return cases.case(world.owner, work.request).contact.name


def _refusal(world: World, work: Work, *, shown: str, again: bool) -> str:
    """Why this letter can't be approved as it is, or nothing."""
    letter = f"the {work.kind.words} to {_name(world, work)}"
    allowed = _APPROVABLE if again else _APPROVABLE - {_S.FAILED, _S.IN_DOUBT}
    if work.state not in allowed:
        return f"{letter} is {work.state.value.replace('_', ' ')}."
    if shown and shown != work.sha256:
        return (
            f"{letter} was changed after that mail was written. Answer this one with the same "
            "order to send it as it stands in Drafts now."
        )
    if work.gone_since is not None and work.state is _S.PRESENT:
        return f"{letter} is no longer in Drafts: it was sent or deleted."
    return _unfit(world, work, letter)


def _unfit(world: World, work: Work, letter: str) -> str:
    """What the owner's edit made of it that mailflow can't send: one person, one address."""
    if work.touched and not work.draft_sha256:
        return f"{letter} is too large for mailflow; send it from your mail program."
    others = {address.key for address in addressees(work.raw)} - {work.recipient.casefold()}
    if others:
        return (
            f"{letter} is now written to somebody else as well, and mailflow sends to one "
            "person only; send it from your mail program."
        )
    if any(author.key not in world.person.keys for author in authors(work.raw)):
        return f"{letter} is from an address that is not yours by the config."
    return ""


def _due(world: World, work: Work, at: datetime | None) -> datetime:
    """When it leaves: after the time for undo, at the named moment, or in the hours there."""
    soonest = world.now + timedelta(minutes=world.config.sending.undo_minutes)
    if at is not None:
        return max(soonest, at)
    return next_opening(soonest, hours_for(world, work)) if keeps_hours(work.kind) else soonest


def hours_for(world: World, work: Work) -> Hours:
    """The working hours of the person this letter goes to."""
    sending, person = world.config.sending, world.person
    zone, country = person.zone, person.country
    if work.request is not None:
        contact = cases.case(world.owner, work.request).contact
        zone = contact.zone or zone
        country = contact.country or world.policy.country or country
    return Hours(sending.from_hour, sending.until_hour, sending.any_day, zone, country)
