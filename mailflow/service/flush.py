"""Approved letters → submission, each settled by its outcome.

Every arrow is its own committed transaction, and no network call stands inside one. What
was found in the middle after a crash: SENDING had not begun to leave and is sent again;
INFLIGHT may have left and is in doubt: it is sought in what is read from the mailbox, else
the owner is asked, and it is never sent again by itself (failures.md 3).

Right before each letter the folders are read once more (`look`); whatever is new from the
contact or the owner holds it. Trouble with the account or the server holds the whole queue
and is told; nothing of it is lost.

Of several accounts each sends what is its own. While one of them can't be read, letters to
people wait in all: a contact answers to whatever address they know, and no answer is missed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import timedelta
from enum import Enum
from functools import partial

from mailflow.mail.folders import Role
from mailflow.pipeline.clock import Doubt
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.pace import GIVE_UP, keeps_hours, next_leave, next_opening, retry_after
from mailflow.service import copies, guard, maillog, pausing, resting
from mailflow.service.addresses import envelope_sender, is_from_owner, is_through
from mailflow.service.approving import hours_for
from mailflow.service.leaving import draft_behind, tell_untold, wire_bytes
from mailflow.service.placing import put_drafts
from mailflow.service.world import World
from mailflow.store import awaited, folders, outbox, underway
from mailflow.store.database import unit
from mailflow.store.outbox import Work
from mailflow.wire.errors import WireError
from mailflow.wire.imap import Mailbox
from mailflow.wire.outcomes import Accepted, Deferred, Envelope, Halted, Outcome, Refused
from mailflow.wire.smtp import Submission

_S = OutgoingState
_RECEIPTS_AN_HOUR = 10
_NOT_YOURS = "it is from an address that the config has no more; add that again, then say send"


class Sight(Enum):
    """How much a look has seen."""

    ALL = "all"
    #: an account could not be read: an answer may lie there
    IN_PART = "in part"
    #: the look was cut short, or a mail that it found could not be read: it may be the answer
    NONE = "none"

    def lets_leave(self, work: Work) -> bool:
        """May it leave by what was seen?"""
        return self is Sight.ALL or (self is Sight.IN_PART and work.kind.is_note)


def sight_of(world: World) -> Sight:
    """Of a look that reached every account."""
    return Sight.NONE if awaited.count(world.owner) else Sight.ALL


def recover(world: World) -> None:
    """What was being sent when the program, or the round, ended."""
    if not underway.is_any_unsettled(world.owner):
        return  # as almost always; all that ever left need not be read to know it
    for work in outbox.in_states(world.owner, [_S.SENDING]):
        _move(world, work, _S.APPROVED, remark="the program ended before it left", claim="")
    for work in outbox.in_states(world.owner, [_S.INFLIGHT]):
        _move(world, work, _S.IN_DOUBT, remark="the program ended while it was leaving")
    tell_untold(world)


def flush_drafts(world: World, mailbox: Mailbox, names: Mapping[Role, str]) -> None:
    """Put, seek and take back drafts; file copies in Sent."""
    if not guard.may_write(world):
        return
    put_drafts(world, mailbox, names[Role.DRAFTS])
    copies.file_copies(world, mailbox, names[Role.SENT], names[Role.INBOX])
    copies.deliver_notes(world, mailbox, names[Role.INBOX])


def flush_letters(
    world: World,
    mailbox: Mailbox,
    open_submission: Callable[[], Submission],
    *,
    names: Mapping[Role, str] | None = None,
    look: Callable[[], None] = lambda: None,
    sight: Callable[[], Sight] | None = None,
) -> None:
    """Submit what is approved, due, and this account's. `look` reads the folders before each
    letter, and `sight` is how much was seen.
    """
    if not guard.may_write(world):
        return
    for approved in outbox.in_states(world.owner, [_S.APPROVED]):
        _let_expire(world, approved)
    sight = sight or partial(sight_of, world)
    doubt = guard.clock_doubt(world, mailbox, names) if names else Doubt.NONE
    if not _next(world, doubt, sight=sight()):
        return
    if pausing.is_paused(world):
        if names and pausing.is_trouble(world):
            _notes_by_imap(world, mailbox, names[Role.INBOX])
        return
    try:
        submission = open_submission()
    except WireError as error:
        pausing.pause(world, str(error), is_trouble=not error.later)
        return
    try:
        tried: set[int] = set()
        while work := _next(world, doubt, sight=sight(), but=tried):
            tried.add(work.id)
            look()
            if sight().lets_leave(work) and not _one_letter(world, submission, work, names):
                break
    finally:
        submission.close()


def _next(
    world: World, doubt: Doubt, *, sight: Sight, but: frozenset[int] | set[int] = frozenset()
) -> Work | None:
    """The next mail that may leave in this very moment."""
    sending = world.config.sending
    day_ago = world.now - timedelta(days=1)
    is_resting = resting.is_resting(world)
    every = underway.left_since(world.owner, day_ago)
    letters = underway.left_since(world.owner, day_ago, letters_only=True)
    for work in outbox.due(world.owner, _S.APPROVED, world.now):
        if work.id in but or doubt in {Doubt.BACK, Doubt.JUMPED}:
            continue
        if not sight.lets_leave(work) or not is_through(world, work):
            continue
        if is_resting and not work.kind.is_note:
            continue
        # A note after a long time off harms nobody; a letter waits for a clock to be sure of.
        if doubt is Doubt.UNSURE and not work.kind.is_note:
            continue
        cap, gap = sending.daily_cap, timedelta(seconds=sending.gap)
        soonest = next_leave(every, world.now, cap=cap, gap=timedelta(0))
        if not work.kind.is_note:
            soonest = max(soonest, next_leave(letters, world.now, cap=cap, gap=gap))
        if soonest > world.now or _is_too_many(world, work):
            continue
        if not _put_off(world, work):
            return work
    return None


def _is_too_many(world: World, work: Work) -> bool:
    """Receipts, should two programs have begun to answer each other (failures R1)."""
    if work.kind is not MailKind.RECEIPT:
        return False
    hour_ago = world.now - timedelta(hours=1)
    return len(underway.left_since(world.owner, hour_ago, kind=work.kind)) >= _RECEIPTS_AN_HOUR


def _notes_by_imap(world: World, mailbox: Mailbox, inbox: str) -> None:
    """What the owner must know does not wait for a server that takes nothing. Notes are the
    main account's.
    """
    if world.account:
        return
    for work in outbox.due(world.owner, _S.APPROVED, world.now):
        if work.kind.is_note:
            copies.put_into_inbox(world, mailbox, inbox, work)


def _let_expire(world: World, work: Work) -> None:
    if work.expires_at and work.expires_at < world.now:
        _move(world, work, _S.ON_HOLD, remark="your word to send it is too old; say it again")


def _put_off(world: World, work: Work) -> bool:
    """After downtime it may be night over there. A due moment outside the hours is one that
    the owner named, and stands.
    """
    if work.kind.is_note or not keeps_hours(work.kind):
        return False
    hours = hours_for(world, work)
    opening = next_opening(world.now, hours)
    if opening <= world.now or not hours.has(work.due_at):
        return False
    with unit():
        outbox.write(work, due_at=opening)
    return True


def _one_letter(
    world: World, submission: Submission, work: Work, names: Mapping[Role, str] | None
) -> bool:
    """Send this one if it is still as it was approved. False: stop for now."""
    fresh = outbox.get(world.owner, work.key)
    if fresh is None or fresh.state is not _S.APPROVED or not guard.may_write(world):
        return True
    if not fresh.kind.is_note and not is_from_owner(world, fresh):
        _move(world, fresh, _S.ON_HOLD, remark=_NOT_YOURS)
        return True
    sent = folders.cursor(world.owner, names[Role.SENT]) if names else None
    claim = world.new_token()
    with unit():
        if not outbox.take(world.owner, fresh, claim=claim, lease=world.lease, now=world.now):
            return True
        taken = outbox.get(world.owner, work.key)
        if taken is None:
            return True
        if sent:
            outbox.write(taken, sent_uidvalidity=sent.uidvalidity, sent_uid=sent.uid)
    maillog.moved(work.key, "approved", "sending")
    content = wire_bytes(taken)
    if hashlib.sha256(content).hexdigest() != taken.approved_sha256:
        why = "its text is not the one you approved; look at it and say send again"
        _move(world, taken, _S.ON_HOLD, remark=why, claim="")
        return True
    return _submit(world, submission, taken, content)


class _TakenAway(Exception):
    """Somebody else has moved this letter while we talked to the server."""


def _submit(world: World, submission: Submission, work: Work, content: bytes) -> bool:
    envelope = Envelope(envelope_sender(world, content), work.recipient)

    def before_content() -> None:
        # Durable before the first octet leaves: from here on nobody can tell for sure.
        if not _move(world, work, _S.INFLIGHT, left_at=world.now):
            raise _TakenAway(work.key)

    try:
        outcome = submission.submit(envelope, content, before_content=before_content)
    except _TakenAway:
        return False
    current = outbox.get(world.owner, work.key)
    if current is None or current.claim != work.claim:
        return False
    return _settle(world, current, outcome)


def _settle(world: World, work: Work, outcome: Outcome) -> bool:
    """Write down how it ended; False where the next one would end the same way."""
    # Into the log first: should the disk be full now, this line is all that is known.
    maillog.ended(work.key, type(outcome).__name__)
    match outcome:
        case Accepted():
            _accepted(world, work, outcome)
        case Deferred(text=text, code=code):
            _deferred(world, work, text)
            # 421: the server wants to be left alone; no code: it is gone.
            return code not in {0, 421}
        case Refused(text=text):
            _move(world, work, _S.FAILED, remark=text, left_at=None)
        case Halted(text=text):
            _move(world, work, _S.APPROVED, remark=text, left_at=None, claim="")
            pausing.pause(world, text, is_trouble=True)
            return False
        case _:
            _move(world, work, _S.IN_DOUBT, remark=str(outcome.text))
            return False
    return True


def _deferred(world: World, work: Work, text: str) -> None:
    since = work.deferred_since or world.now
    columns: dict[str, object] = {"remark": text, "left_at": None, "claim": ""}
    if world.now - since >= GIVE_UP:
        _move(world, work, _S.APPROVED, **columns)
        waiting = outbox.get(world.owner, work.key)
        if waiting:
            _move(world, waiting, _S.ON_HOLD, remark=f"put off for three days: {text}")
        return
    attempts = work.attempts + 1
    due = world.now + retry_after(attempts)
    _move(world, work, _S.APPROVED, due_at=due, attempts=attempts, deferred_since=since, **columns)


def _accepted(world: World, work: Work, outcome: Accepted) -> None:
    """The server has it: that first, and alone; its story and the rest after."""
    ids = outbox.ids_column(outcome.server_ids)
    _move(world, work, _S.ACCEPTED, remark=outcome.text, server_ids=ids, **draft_behind(work))
    pausing.resume(world)
    tell_untold(world)


def _move(world: World, work: Work, state: OutgoingState, **columns: object) -> bool:
    with unit():
        moved = outbox.move(work, state, now=world.now, **columns)
    if moved:
        maillog.moved(work.key, work.state.value, state.value)
    return moved
