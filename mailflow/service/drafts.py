"""What became of our drafts: untouched, edited, copied, or gone.

A mail program that saves an edited draft writes a new mail and deletes the old one, often
with a new Message-ID; some leave copies behind. The edited text becomes the text, for what
the owner wrote is what the owner wants said, and an approval of the text before it lapses.
A draft that is gone (or marked \\Deleted, M8) holds what was approved at once; if nothing
like it is seen in Sent within a day it counts as dropped, and is never put back (M2).

Of other drafts only the fields of a scan are read; a body is read only where a mark of ours
or the recipient of one of our drafts stands in them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import timedelta

from mailflow.mail.folders import Cursor, Fetched, Place
from mailflow.mail.headers import Scan, scan
from mailflow.mail.parse import parse
from mailflow.pipeline import events as ev
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service import maillog
from mailflow.service.addresses import lies_in
from mailflow.service.apply import happen
from mailflow.service.placing import edited
from mailflow.service.recognise import recognised
from mailflow.service.signs import hold
from mailflow.service.world import World
from mailflow.store import folders, outbox
from mailflow.store.database import unit
from mailflow.store.outbox import Work
from mailflow.wire.imap import Mailbox

_S = OutgoingState

# Programs take their time between the draft's end and the copy in Sent; a phone may be
# offline for an evening.
_GRACE = timedelta(hours=24)
_IN_DRAFTS = (_S.PRESENT, _S.APPROVED, _S.ON_HOLD)
_CHANGED = "you changed it after you said send; say it again"
_GONE = "its draft is gone from Drafts; if you neither sent nor deleted it, say send again"


def look_at_drafts(world: World, mailbox: Mailbox, folder: str) -> None:
    """Compare the drafts we put with what lies in Drafts now."""
    ours = _ours(world)
    if not ours:
        return
    validity = mailbox.examine(folder).uidvalidity
    there = {Place(folder, validity, uid) for uid in mailbox.uids(folder)}
    _read_new(world, mailbox, _cursor(world, folder, validity, ours), there)
    for work in _ours(world):
        if work.draft in there:
            _is_there(work)
        elif work.stale in there:
            _take_ours_again(world, mailbox, work)
        else:
            _is_gone(world, work)


def has_drafts(world: World) -> bool:
    """Is there a draft of ours to look after in this account?"""
    return bool(_ours(world))


def _ours(world: World) -> list[Work]:
    ours = outbox.with_drafts(world.owner, _IN_DRAFTS)
    return [work for work in ours if lies_in(world, work)]


def _cursor(world: World, folder: str, validity: int, ours: Sequence[Work]) -> Cursor:
    """How far Drafts was read; at first from our own oldest draft on, for a copy is younger."""
    known = folders.cursor(world.owner, folder)
    if known and known.uidvalidity == validity:
        return known
    uids = [work.draft.uid for work in ours if work.draft and work.draft.uidvalidity == validity]
    return Cursor(folder, validity, min(uids) - 1 if len(uids) == len(ours) else 0)


def _read_new(world: World, mailbox: Mailbox, cursor: Cursor, there: set[Place]) -> None:
    """Find the copies that the owner's program wrote."""
    known = {place for work in _ours(world) for place in (work.draft, work.stale)}
    recipients = {work.recipient.casefold() for work in _ours(world)}
    wanted: dict[int, Fetched] = {}
    last = cursor.uid
    for fetched in mailbox.fetch(cursor):
        last = fetched.place.uid
        is_new = fetched.place in there and fetched.place not in known
        if is_new and _may_be_ours(scan(fetched.header), recipients):
            wanted[last] = fetched
    sizes = {uid: fetched.size for uid, fetched in wanted.items()}
    for uid, raw in mailbox.bodies(cursor.folder, list(wanted), sizes=sizes):
        _adopt(world, wanted[uid], raw, there)
    if last != cursor.uid or folders.cursor(world.owner, cursor.folder) is None:
        with unit():
            folders.keep_cursor(world.owner, Cursor(cursor.folder, cursor.uidvalidity, last))


def _may_be_ours(fields: Scan, recipients: set[str]) -> bool:
    ids = (fields.message_id or "", *fields.references, *fields.original_ids)
    is_marked = bool(fields.mailflow_id) or any(one.startswith("<mf.") for one in ids)
    return is_marked or any(address.key in recipients for address in fields.to)


def _adopt(world: World, fetched: Fetched, raw: bytes, there: set[Place]) -> None:
    """A copy of a draft of ours that the owner's program saved becomes the draft."""
    work, _ = recognised(world, parse(raw), at=fetched.arrived, still_there=there)
    if work is None or work.state not in _IN_DRAFTS:
        return
    if not lies_in(world, work):
        # A copy that was put into another account: which of them is sent is seen in Sent.
        return
    with unit():
        if hashlib.sha256(raw).hexdigest() == work.draft_sha256:
            # The folder was made anew, or somebody moved the draft out and in.
            outbox.write(work, **outbox.at(fetched.place), gone_since=None)
            return
        _keep_edit(world, work, fetched, raw, there)


def _keep_edit(world: World, work: Work, fetched: Fetched, raw: bytes, there: set[Place]) -> None:
    columns = edited(raw) | outbox.at(fetched.place) | {"gone_since": None}
    # Of a very large mail only the beginning was read; that can't be sent from here.
    is_whole = fetched.size == len(raw)
    columns["draft_sha256"] = hashlib.sha256(raw).hexdigest() if is_whole else ""
    if not work.touched and work.draft in there:
        columns["stale_uid"] = work.draft.uid if work.draft else 0
        columns["stale_uidvalidity"] = work.draft.uidvalidity if work.draft else 0
        columns["stale_sha256"] = work.draft_sha256
    if work.state is _S.PRESENT:
        outbox.write(work, remark="edited by you", changed_at=world.now, **columns)
    else:
        outbox.move(work, _S.PRESENT, now=world.now, remark=_CHANGED, **columns)
    maillog.moved(work.key, work.state.value, "present, edited")


def _is_there(work: Work) -> None:
    """Undeleted in time, it is a draft again (M8)."""
    if work.gone_since is not None:
        with unit():
            outbox.write(work, gone_since=None)


def _take_ours_again(world: World, mailbox: Mailbox, work: Work) -> None:
    """The edit was discarded, and our own draft still lies there."""
    assert work.stale is not None
    raw = next((raw for _, raw in mailbox.bodies(work.stale.folder, [work.stale.uid])), b"")
    if hashlib.sha256(raw).hexdigest() != work.stale_sha256:
        return
    columns = edited(raw) | outbox.at(work.stale)
    columns |= {"stale_uid": 0, "stale_uidvalidity": 0, "stale_sha256": ""}
    columns |= {"touched": False, "draft_sha256": work.stale_sha256, "gone_since": None}
    with unit():
        if work.state is _S.APPROVED:
            outbox.move(work, _S.PRESENT, now=world.now, remark=_CHANGED, **columns)
        else:
            outbox.write(work, remark="", **columns)


def _is_gone(world: World, work: Work) -> None:
    if work.gone_since is None:
        with unit():
            outbox.write(work, gone_since=world.now)
            if work.state is _S.APPROVED:
                hold(world, work, _GONE)
        return
    if world.now - work.gone_since < _GRACE or work.state is _S.APPROVED:
        return
    with unit():
        if not outbox.move(work, _S.DROPPED, now=world.now, remark="you deleted it"):
            return
        maillog.moved(work.key, work.state.value, "dropped")
        if work.request is not None:
            happen(world, work.request, ev.DraftDropped(world.now, work.kind, work.key))
