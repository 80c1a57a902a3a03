"""New mail of every folder, in order, one at a time; and what became of the drafts.

Sent is read before INBOX, so that a letter's new Message-ID is known before the answer to
it is read; Drafts is looked at last, so that a draft gone because it was sent is not taken
for one the owner threw away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import islice

from mailflow.mail.folders import Cursor, Fetched, Role
from mailflow.service.drafts import look_at_drafts
from mailflow.service.ingest import ingest
from mailflow.service.plausible import known, plausible
from mailflow.service.world import World
from mailflow.store import folders
from mailflow.store.database import unit
from mailflow.wire.errors import UidValidityChanged
from mailflow.wire.imap import Mailbox

_ORDER = (Role.SENT, Role.INBOX, Role.ARCHIVE, Role.ALL, Role.JUNK)

# Header blocks looked at together: one query for their ids, and little memory.
_BATCH = 500


def sync(world: World, mailbox: Mailbox, names: Mapping[Role, str]) -> None:
    """Read every followed folder up to its end."""
    for role in _ORDER:
        if role in names:
            _follow(world, mailbox, role, names[role])
    look_at_drafts(world, mailbox, names[Role.DRAFTS])


def _follow(world: World, mailbox: Mailbox, role: Role, folder: str) -> None:
    cursor = folders.cursor(world.owner, folder) or _first_cursor(world, mailbox, folder)
    try:
        _read_on(world, mailbox, role, cursor)
    except UidValidityChanged as changed:
        # The folder was made anew. What we know of it is found again by id and bytes
        # (`story.find_mail`), so reading it from the start does nothing twice.
        _read_on(world, mailbox, role, Cursor(folder, changed.new, 0))


def _first_cursor(world: World, mailbox: Mailbox, folder: str) -> Cursor:
    """Begin some days back, not at the first of a hundred thousand mails."""
    opened = mailbox.examine(folder)
    since = world.now - timedelta(days=world.config.following.look_back_days)
    first = mailbox.first_uid_since(folder, since)
    return Cursor(folder, opened.uidvalidity, first - 1)


def _read_on(world: World, mailbox: Mailbox, role: Role, cursor: Cursor) -> None:
    seen = known(world)
    wanted: list[Fetched] = []
    last = cursor
    for batch in _batches(mailbox.fetch(cursor)):
        with unit():
            wanted += plausible(world, role, batch, seen)
        place = batch[-1].place
        last = Cursor(place.folder, place.uidvalidity, place.uid)
    by_uid = {fetched.place.uid: fetched for fetched in wanted}
    for uid, raw in mailbox.bodies(cursor.folder, list(by_uid)):
        ingest(world, role, by_uid[uid], raw)
    if last != cursor or folders.cursor(world.owner, cursor.folder) is None:
        with unit():
            folders.keep_cursor(world.owner, last)


def _batches(mails: Iterator[Fetched]) -> Iterator[list[Fetched]]:
    while batch := list(islice(mails, _BATCH)):
        yield batch
