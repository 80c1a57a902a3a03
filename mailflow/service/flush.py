"""Outbox rows → wire, each settled by its outcome.

Every arrow is its own committed transaction, and no network call stands inside one. What
was found in the middle after a crash: SENDING had not begun to leave and is sent again;
INFLIGHT may have left and is in doubt: it is sought in Sent, else the owner is asked, and
it is never sent again by itself (failures.md 3).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from mailflow.mail.folders import Place, Role
from mailflow.mail.parse import parse
from mailflow.pipeline import events as ev
from mailflow.pipeline.letters import Letter
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service import maillog
from mailflow.service.apply import happen
from mailflow.service.world import World
from mailflow.store import outbox, story
from mailflow.store.database import unit
from mailflow.store.outbox import Work
from mailflow.wire.imap import Mailbox
from mailflow.wire.outcomes import Accepted, Deferred, Envelope, Outcome, Refused
from mailflow.wire.smtp import Submission

_S = OutgoingState

#: a definite 4xx is tried again after this, and given up after that
_AGAIN = timedelta(minutes=15)
_GIVE_UP = timedelta(days=3)
#: how long a provider has to file its own copy in Sent before we do
_OWN_COPY = timedelta(seconds=60)


def recover(world: World) -> None:
    """After a start: what was being sent when the program ended."""
    for work in outbox.in_states(world.owner, [_S.SENDING]):
        _move(world, work, _S.APPROVED, remark="the program ended before it left")
    for work in outbox.in_states(world.owner, [_S.INFLIGHT]):
        _move(world, work, _S.IN_DOUBT, remark="the program ended while it was leaving")


def flush_drafts(world: World, mailbox: Mailbox, names: Mapping[Role, str]) -> None:
    """Put, seek and take back drafts; file copies in Sent."""
    drafts = names[Role.DRAFTS]
    for work in outbox.in_states(world.owner, [_S.APPENDING]):
        _seek_append(world, mailbox, drafts, work)
    for work in outbox.due(world.owner, _S.WANTED, world.now):
        _append(world, mailbox, drafts, work)
    for work in outbox.in_states(world.owner, [_S.WITHDRAWING]):
        _take_back(world, mailbox, work)
    for work in outbox.in_states(world.owner, [_S.ACCEPTED]):
        _file(world, mailbox, names[Role.SENT], work)


def _seek_append(world: World, mailbox: Mailbox, folder: str, work: Work) -> None:
    """A draft whose APPEND was begun: it lies there, or it is put again."""
    place = mailbox.find(folder, work.message_id)
    with unit():
        outbox.place_draft(work, place, now=world.now)
        outbox.move(work, _S.PRESENT if place else _S.WANTED, now=world.now)


def _append(world: World, mailbox: Mailbox, folder: str, work: Work) -> None:
    if not _move(world, work, _S.APPENDING):
        return
    flags = (r"\Draft", r"\Seen")
    place = mailbox.append(folder, work.raw, flags=flags, at=world.now)
    begun = outbox.get(world.owner, work.key)
    if begun is None or begun.state is not _S.APPENDING:
        return
    with unit():
        outbox.place_draft(begun, place, now=world.now)
        outbox.move(begun, _S.PRESENT if place else _S.WANTED, now=world.now)
    maillog.moved(work.key, "appending", "present" if place else "wanted")


def _take_back(world: World, mailbox: Mailbox, work: Work) -> None:
    """Delete our own draft; one that the owner touched is theirs and stays."""
    removed = work.draft is not None and _remove_draft(mailbox, work, work.draft)
    remark = work.remark if removed else f"{work.remark}; it was touched and stays in Drafts"
    _move(world, work, _S.WITHDRAWN, remark=remark)


def _remove_draft(mailbox: Mailbox, work: Work, place: Place) -> bool:
    return mailbox.remove(place, message_id=work.message_id, size=len(work.raw))


def _file(world: World, mailbox: Mailbox, sent: str, work: Work) -> None:
    """One copy in Sent, whatever the provider does: ours only where none appears."""
    if world.now - work.changed_at < _OWN_COPY:
        return
    if not work.kind.is_note and mailbox.find(sent, work.message_id) is None:
        mailbox.append(sent, work.raw, flags=(r"\Seen",), at=work.changed_at)
    _move(world, work, _S.FILED)


def flush_letters(
    world: World, mailbox: Mailbox, open_submission: Callable[[], Submission]
) -> None:
    """Submit what is approved and due. The folders were synced in this very tick."""
    due = outbox.due(world.owner, _S.APPROVED, world.now)
    room = world.config.sending.daily_cap - outbox.sent_since(
        world.owner, world.now - timedelta(days=1)
    )
    if not due or world.config.sending.dry_run:
        return
    submission = open_submission()
    try:
        for work in due[: max(0, room)]:
            if work.expires_at and work.expires_at < world.now:
                _move(world, work, _S.ON_HOLD, remark="your word is too old; say it again")
                continue
            _submit(world, mailbox, submission, work)
    finally:
        submission.close()


def _submit(world: World, mailbox: Mailbox, submission: Submission, work: Work) -> None:
    if not _move(world, work, _S.SENDING):
        return
    envelope = Envelope(world.person.address, work.recipient)
    sending = _again(world, work)

    def before_content() -> None:
        # Durable before the first octet leaves: from here on nobody can tell for sure.
        _move(world, sending, _S.INFLIGHT)

    outcome = submission.submit(envelope, work.raw, before_content=before_content)
    _settle(world, mailbox, _again(world, work), outcome)


def _again(world: World, work: Work) -> Work:
    found = outbox.get(world.owner, work.key)
    return found or work


def _settle(world: World, mailbox: Mailbox, work: Work, outcome: Outcome) -> None:
    match outcome:
        case Accepted():
            _accepted(world, work, outcome)
            if work.draft is not None:
                _remove_draft(mailbox, work, work.draft)
        case Deferred(text=text):
            _deferred(world, work, text)
        case Refused(text=text):
            _move(world, work, _S.FAILED, remark=text)
        case _:
            _move(world, work, _S.IN_DOUBT, remark=str(outcome))


def _deferred(world: World, work: Work, text: str) -> None:
    with unit():
        outbox.move(
            work,
            _S.APPROVED,
            now=world.now,
            remark=text,
            due_at=world.now + _AGAIN,
            attempts=work.attempts + 1,
        )
    maillog.moved(work.key, work.state.value, "approved")
    if work.attempts * _AGAIN > _GIVE_UP:
        _move(world, _again(world, work), _S.ON_HOLD, remark=f"put off for three days: {text}")


def _accepted(world: World, work: Work, outcome: Accepted) -> None:
    """The server has it: row, letter, event and stage are committed together."""
    with unit():
        if not outbox.move(work, _S.ACCEPTED, now=world.now, remark=outcome.text):
            return
        maillog.moved(work.key, work.state.value, "accepted")
        if work.kind.is_note or work.request is None:
            return
        letter = Letter(
            message_id=work.message_id,
            kind=work.kind,
            subject=work.subject,
            sent_at=world.now,
            text=work.text,
            also=outcome.server_ids,
            references=parse(work.raw).references,
        )
        story.keep_letter(world.owner, work.request, letter)
        event = ev.LetterSent(world.now, work.kind, work.message_id, work.key)
        happen(world, work.request, event)


def _move(world: World, work: Work, state: OutgoingState, **columns: object) -> bool:
    with unit():
        moved = outbox.move(work, state, now=world.now, **columns)
    if moved:
        maillog.moved(work.key, work.state.value, state.value)
    return moved
