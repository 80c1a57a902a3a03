"""Drafts put into Drafts, replaced and taken back.

Replaced is: put the new one, see it there, take the old one away; at worst there are two,
never none (failures K4). Taken away is only what is octet for octet what the server stored
when we put it, or what the owner approved and we sent: anything else is the owner's
(M3, M4). A draft that can't be stored is told and tried again, later each time (S11).
"""

from __future__ import annotations

import hashlib

from mailflow.mail.folders import Place
from mailflow.mail.headers import scan
from mailflow.mail.parse import parse
from mailflow.pipeline.outgoing import LEFT_THERE, OutgoingState
from mailflow.pipeline.pace import retry_after
from mailflow.service import maillog, resting
from mailflow.service.addresses import lies_in
from mailflow.service.world import World
from mailflow.store import outbox
from mailflow.store.database import unit
from mailflow.store.outbox import Work
from mailflow.wire.errors import CommandRefused
from mailflow.wire.imap import Mailbox

_S = OutgoingState
_ENDS = {_S.ACCEPTED, _S.FILED, _S.SENT_BY_OWNER, _S.WITHDRAWN}


def put_drafts(world: World, mailbox: Mailbox, folder: str) -> None:
    """Seek what was begun, put what is wanted, take back what is stale; what is this account's."""
    for work in _here(world, outbox.in_states(world.owner, [_S.APPENDING])):
        _seek(world, mailbox, folder, work)
    wanted = [] if resting.is_resting(world) else outbox.due(world.owner, _S.WANTED, world.now)
    for work in _here(world, wanted):
        _append(world, mailbox, folder, work)
    for work in _here(world, outbox.in_states(world.owner, [_S.WITHDRAWING])):
        _take_back(world, mailbox, folder, work)
    take_stale_away(world, mailbox)


def take_stale_away(world: World, mailbox: Mailbox) -> None:
    """Copies of ours that are no draft any more; at once, for who finds one sends it again."""
    for work in _here(world, outbox.with_stale_copy(world.owner)):
        # Of a draft being edited ours stays to the end: who discards the edit wants it back.
        if work.state in _ENDS or (work.state is _S.PRESENT and not work.touched):
            _remove_stale(mailbox, work)


def _here(world: World, works: list[Work]) -> list[Work]:
    return [work for work in works if lies_in(world, work)]


def _append(world: World, mailbox: Mailbox, folder: str, work: Work) -> None:
    with unit():
        if not outbox.move(work, _S.APPENDING, now=world.now):
            return
    begun = outbox.get(world.owner, work.key)
    if begun is None or begun.state is not _S.APPENDING:
        return
    if begun.stale and not _lies_untouched(mailbox, begun.stale, begun.stale_sha256):
        # The owner was quicker: the draft that was to be replaced is changed, sent or deleted,
        # and is not put back.
        _let_be(world, begun)
        return
    try:
        place = mailbox.append(folder, work.raw, flags=(r"\Draft", r"\Seen"), at=world.now)
    except CommandRefused as refused:
        # Some say NO and have stored it all the same (failures S8).
        _seek(world, mailbox, folder, begun, why=refused.said)
        return
    if place is None:
        with unit():
            _not_stored(world, begun, "the server says it is, and it is not there")
        return
    # Exchange stores other octets than it was given; these are what untouched means.
    _placed(world, begun, place, _stored(mailbox, place), touched=False)


def _let_be(world: World, work: Work) -> None:
    with unit():
        outbox.move(
            work,
            _S.PRESENT,
            now=world.now,
            gone_since=world.now,
            stale_uid=0,
            stale_uidvalidity=0,
            stale_sha256="",
        )
    maillog.moved(work.key, "appending", "present")


def _seek(world: World, mailbox: Mailbox, folder: str, work: Work, why: str = "") -> None:
    """A draft whose APPEND was begun: it lies there, or it is put again, later."""
    opened = mailbox.examine(folder)
    old = work.stale
    since = old.uid if old and old.uidvalidity == opened.uidvalidity else 0
    place = mailbox.find(folder, work.message_id, since_uid=since)
    stored = _stored(mailbox, place) if place else b""
    if place and stored:
        # The owner may have been quicker than the restart: only our very octets are ours.
        _placed(world, work, place, stored, touched=stored != work.raw)
        return
    with unit():
        _not_stored(world, work, why)


def _placed(world: World, work: Work, place: Place, stored: bytes, *, touched: bool) -> None:
    columns = outbox.at(place) | {"draft_sha256": _sha256(stored), "touched": touched}
    if touched:
        columns |= edited(stored)
    with unit():
        outbox.move(
            work,
            _S.PRESENT,
            now=world.now,
            gone_since=None,
            attempts=0,
            remark="edited by you" if touched else "",
            **columns,
        )
    maillog.moved(work.key, "appending", "present")


def edited(raw: bytes) -> dict[str, object]:
    """The columns of a letter whose text is the owner's now: these octets are it."""
    message = parse(raw)
    return {
        "octets": raw,
        "sha256": _sha256(raw),
        "subject": message.subject,
        "text": message.text,
        "touched": True,
    }


def _not_stored(world: World, work: Work, why: str) -> None:
    """Back to wanted: at once after a crash, with growing delay where the server refused."""
    attempts = work.attempts + 1 if why else work.attempts
    due = world.now + retry_after(attempts) if why else world.now
    remark = f"the draft could not be stored: {why}" if why else work.remark
    outbox.move(work, _S.WANTED, now=world.now, due_at=due, attempts=attempts, remark=remark)
    maillog.moved(work.key, "appending", "wanted")


def _take_back(world: World, mailbox: Mailbox, folder: str, work: Work) -> None:
    """Delete our own draft; one that the owner touched is theirs and stays."""
    place = work.draft or mailbox.find(folder, work.message_id)
    removed = place is not None and not work.touched and _remove(mailbox, place, _ours(work))
    stays = place is not None and not removed and _stored(mailbox, place) != b""
    remark = f"{work.remark}{LEFT_THERE}" if stays else work.remark
    with unit():
        if outbox.move(work, _S.WITHDRAWN, now=world.now, remark=remark):
            maillog.moved(work.key, "withdrawing", "withdrawn")


def _ours(work: Work) -> set[str]:
    return {work.draft_sha256, work.sha256} - {""}


def _remove_stale(mailbox: Mailbox, work: Work) -> None:
    """A copy of ours that is no longer the draft: an older version, or of what was sent."""
    if work.stale:
        _remove(mailbox, work.stale, {work.stale_sha256})
    with unit():
        outbox.write(work, stale_uid=0, stale_uidvalidity=0, stale_sha256="")


def _lies_untouched(mailbox: Mailbox, place: Place, sha256: str) -> bool:
    if mailbox.examine(place.folder).uidvalidity != place.uidvalidity:
        return False
    is_there = place.uid in mailbox.uids(place.folder)
    return is_there and _sha256(_stored(mailbox, place)) == sha256


def _remove(mailbox: Mailbox, place: Place, hashes: set[str]) -> bool:
    """Delete what lies there if it is one of these, octet for octet."""
    if mailbox.examine(place.folder).uidvalidity != place.uidvalidity:
        return False
    stored = _stored(mailbox, place)
    if _sha256(stored) not in hashes:
        return False
    return mailbox.remove(place, message_id=scan(stored).message_id)


def _stored(mailbox: Mailbox, place: Place) -> bytes:
    """The octets that lie there, empty if nothing does."""
    return next((raw for _, raw in mailbox.bodies(place.folder, [place.uid])), b"")


def _sha256(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
