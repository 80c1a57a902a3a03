"""Copies in Sent: seen there, learnt from, filed where none appears (failures X8).

Some servers file what they send by themselves, some don't, and two copies are as wrong as
none. Until it is known which kind this account's server is, a copy of its own is waited for
a minute; a server that files gets a quarter of an hour, one that does not is not waited for.

Known limit: a server that takes more than a minute for its first copy gets ours beside it,
once; that teaches which kind it is.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from mailflow.mail.message import Message
from mailflow.mail.origin import mailflow_tokens
from mailflow.pipeline.outgoing import OutgoingState, may
from mailflow.pipeline.pace import retry_after
from mailflow.service import guard, maillog
from mailflow.service.addresses import is_through
from mailflow.service.leaving import draft_behind, learn_own_copy, tell, wire_bytes
from mailflow.service.world import World
from mailflow.store import facts, outbox
from mailflow.store.database import unit
from mailflow.store.outbox import Work
from mailflow.wire.errors import CommandRefused
from mailflow.wire.imap import Mailbox

_S = OutgoingState

_WAIT = {"": timedelta(seconds=60), "no": timedelta(0), "yes": timedelta(minutes=15)}
#: a note in doubt, or one whose arrival is not seen, is put into INBOX after this
_NOTE_WAIT = timedelta(minutes=15)
#: clocks of two machines apart, and a round of reading
_OVERLAP = timedelta(hours=1)


# Seen in Sent -------------------------------------------------------------------------------


def seen_in_sent(world: World, work: Work, message: Message) -> bool:
    """A copy of this outgoing mail was read in Sent. True: the owner sent it, which is news
    for the story. Runs inside the unit of work that reads it.
    """
    if work.state is _S.FILED and work.copy_begun:
        if message.sha256 != hashlib.sha256(wire_bytes(work)).hexdigest():
            _files_its_own(world, work)
    elif work.state is _S.FILED and work.kind.is_note:
        _files_its_own(world, work)
    elif work.state in {_S.ACCEPTED, _S.IN_DOUBT}:
        if not work.copy_begun:
            _files_its_own(world, work)
        if work.kind.is_note and work.state is _S.ACCEPTED:
            return False  # that it left is no proof that it came (`file_copies`)
        columns: dict[str, object] = {}
        if work.state is _S.IN_DOUBT:
            columns = {"remark": "found in Sent", **draft_behind(work)}
        outbox.move(work, _S.FILED, now=world.now, **columns)
        maillog.moved(work.key, work.state.value, "filed")
        filed = outbox.get(world.owner, work.key)
        if filed and not filed.is_told:
            tell(world, filed)
    elif may(work.state, _S.SENT_BY_OWNER):
        outbox.move(work, _S.SENT_BY_OWNER, now=world.now, **_leave_behind(work))
        maillog.moved(work.key, work.state.value, "sent_by_owner")
        return True
    return False


def _files_its_own(world: World, work: Work) -> None:
    """A copy in the Sent of an account that it did not leave through is somebody else's doing."""
    if is_through(world, work):
        learn_own_copy(world, "yes")


def _leave_behind(work: Work) -> dict[str, object]:
    """Our own draft, should the owner's program not have taken it away, is to be."""
    if work.touched or work.draft is None:
        return {}
    return {
        "stale_uid": work.draft.uid,
        "stale_uidvalidity": work.draft.uidvalidity,
        "stale_sha256": work.draft_sha256,
    }


def unknown_in_sent(world: World, message: Message, *, arrived: datetime) -> None:
    """A mail in Sent bears a mark that this database never gave (failures K6).

    Newer than what the database knows of, it was sent by a mailflow that this one is an old
    copy of, or a second one beside it: from here on nothing is sent unasked. Older, it is of
    a mailflow that was here before.
    """
    marked = {message.message_id or "", message.header("X-Mailflow-Id").strip()}
    tokens = [
        token
        for token in mailflow_tokens(message)
        if token in marked or any(f"<mf.{token}@" in one for one in marked)
    ]
    since = max(filter(None, (guard.last_alive(world), guard.confirmed_at(world))), default=None)
    is_newer = since is not None and arrived > since - _OVERLAP
    if is_newer and tokens and not any(outbox.by_token(world.owner, one) for one in tokens):
        guard.go_read_only(
            world,
            "Sent holds a letter of mailflow's that this database does not know: it was "
            "restored from an old backup, or a second mailflow is running",
        )


# Filing -------------------------------------------------------------------------------------


def file_copies(world: World, mailbox: Mailbox, sent: str, inbox: str) -> None:
    """One copy in Sent, whatever the provider does: ours only where none appears."""
    for work in outbox.due(world.owner, _S.ACCEPTED, world.now):
        if not is_through(world, work):
            continue
        known = facts.get(world.owner, facts.own_copy(world.account))
        waited = world.now - (work.left_at or work.changed_at)
        if work.kind.is_note:
            # Seen to arrive it is filed (`vouching`). Some servers drop a mail to oneself as a
            # double of its own copy in Sent (X9), and a filter may take it for spam.
            if waited >= _NOTE_WAIT:
                put_into_inbox(world, mailbox, inbox, work)
        elif waited >= _WAIT[known]:
            _file(world, mailbox, sent, work)


def _file(world: World, mailbox: Mailbox, sent: str, work: Work) -> None:
    opened = mailbox.examine(sent)
    before = work.sent
    since = before.uid if before and before.uidvalidity == opened.uidvalidity else 0
    ids = (work.message_id, *work.server_ids)
    is_there = any(mailbox.find(sent, one, since_uid=since) for one in ids)
    if not is_there:
        with unit():
            if not outbox.write(work, copy_begun=True):
                return
        try:
            mailbox.append(sent, wire_bytes(work), flags=(r"\Seen",), at=work.left_at or world.now)
        except CommandRefused as refused:
            _try_later(world, work, refused.said)
            return
    with unit():
        if outbox.move(work, _S.FILED, now=world.now):
            maillog.moved(work.key, "accepted", "filed")
            if not work.copy_begun:
                learn_own_copy(world, "yes" if is_there else "no")


def _try_later(world: World, work: Work, why: str) -> None:
    """No room in Sent is no reason for anything but patience: the letter is gone for good."""
    attempts = work.attempts + 1
    remark = f"its copy could not be stored: {why}"
    with unit():
        outbox.write(
            work, attempts=attempts, remark=remark, due_at=world.now + retry_after(attempts)
        )


def deliver_notes(world: World, mailbox: Mailbox, inbox: str) -> None:
    """A note in doubt is no question for its owner: it lies in INBOX, or it is put there. Notes
    are the main account's.
    """
    if world.account:
        return
    for work in outbox.in_states(world.owner, [_S.IN_DOUBT]):
        if work.kind.is_note and world.now - work.changed_at >= _NOTE_WAIT:
            put_into_inbox(world, mailbox, inbox, work)


def put_into_inbox(world: World, mailbox: Mailbox, inbox: str, work: Work) -> None:
    """By IMAP, where SMTP can't be trusted to have brought it; sought before it is put."""
    since = mailbox.first_uid_since(inbox, work.left_at or work.changed_at)
    is_there = mailbox.find(inbox, work.message_id, since_uid=since - 1) is not None
    if not is_there:
        try:
            mailbox.append(inbox, wire_bytes(work), flags=(), at=world.now)
        except CommandRefused as refused:
            _try_later(world, work, refused.said)
            return
    with unit():
        remark = work.remark if is_there else "put into your INBOX"
        if outbox.move(work, _S.FILED, now=world.now, remark=remark):
            maillog.moved(work.key, work.state.value, "filed")
