"""What became of our drafts: untouched, edited, or gone.

A mail program that saves an edited draft writes a new mail and deletes the old one, often
with a new Message-ID. The edited text becomes the text, for what the owner wrote is what
the owner wants said. A draft that is gone and was not seen in Sent is waited for, then
counts as dropped; it is never put back (failures M2).
"""

from __future__ import annotations

from datetime import timedelta

from mailflow.mail.folders import Cursor, Fetched, Place
from mailflow.mail.headers import scan
from mailflow.mail.parse import parse
from mailflow.pipeline import events as ev
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service import maillog
from mailflow.service.apply import happen
from mailflow.service.own import recognised
from mailflow.service.world import World
from mailflow.store import outbox
from mailflow.store.database import unit
from mailflow.store.outbox import Work
from mailflow.wire.imap import Mailbox

# Programs take their time between the draft's end and the copy in Sent; a phone may be
# offline for an evening.
_GRACE = timedelta(hours=24)


def look_at_drafts(world: World, mailbox: Mailbox, folder: str) -> None:
    """Compare the drafts we put with what lies in Drafts now."""
    ours = outbox.in_states(world.owner, [OutgoingState.PRESENT])
    if not ours:
        return
    validity = mailbox.examine(folder).uidvalidity
    present = set(mailbox.uids(folder))
    gone = []
    for work in ours:
        place = work.draft
        if place is None or place.uidvalidity != validity or place.uid not in present:
            gone.append(work)
    if gone:
        _seek(world, mailbox, gone, Cursor(folder, validity, _lowest(gone, validity)))


def _lowest(gone: list[Work], validity: int) -> int:
    """Behind which UID a re-saved draft can lie: its new copy is younger than our own."""
    uids = [w.draft.uid for w in gone if w.draft and w.draft.uidvalidity == validity]
    return min(uids) if len(uids) == len(gone) else 0


def _seek(world: World, mailbox: Mailbox, gone: list[Work], cursor: Cursor) -> None:
    """Find the copies that the owner's program wrote; drop what stays away."""
    missing = {work.key: work for work in gone}
    later = {fetched.place.uid: fetched for fetched in mailbox.fetch(cursor)}
    taken = {
        work.draft.uid
        for work in outbox.in_states(world.owner, [OutgoingState.PRESENT])
        if work.draft and work.key not in missing
    }
    wanted = [uid for uid in later if uid not in taken]
    for uid, raw in mailbox.bodies(cursor.folder, wanted):
        message = parse(raw)
        work, _ = recognised(world, message)
        if work and work.key in missing:
            del missing[work.key]
            _keep_edit(world, work, later[uid].place, raw=raw, fetched=later[uid])
    for work in missing.values():
        _is_gone(world, work)


def _keep_edit(world: World, work: Work, place: Place, *, raw: bytes, fetched: Fetched) -> None:
    message = parse(raw)
    subject = scan(fetched.header).subject or message.subject
    with unit():
        outbox.rewrite(work, raw, subject=subject, text=message.text, remark="edited by you")
        outbox.place_draft(work, place, now=world.now)
    maillog.moved(work.key, "present", "present, edited")


def _is_gone(world: World, work: Work) -> None:
    if work.draft is not None:
        with unit():
            outbox.place_draft(work, None, now=world.now)
        return
    if world.now - work.changed_at < _GRACE:
        return
    with unit():
        if not outbox.move(work, OutgoingState.DROPPED, now=world.now, remark="you deleted it"):
            return
        maillog.moved(work.key, "present", "dropped")
        if work.request is not None:
            happen(world, work.request, ev.DraftDropped(world.now, work.kind, work.key))
