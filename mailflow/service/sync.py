"""New mail of every folder: first the fields of all, then the bodies of those worth it.

A scan puts plausible mails on the work list (`store.awaited`) in the transaction that moves
the cursor, some hundreds at once; the list is read in the order the mails arrived, whatever
folder they lie in, one transaction a mail. Killed anywhere, both go on from where they were.

Sent is scanned before INBOX, so that the ids of letters are known before their answers are
judged; before it Drafts, so that a draft that is gone is known to be gone: it may be what
was sent, and one that still lies there is not. Folders in which mail only lies come after
those it comes to; Junk is looked at once a day, and nothing in it is ever changed.

What becomes known later (a contact, a letter's new id) is a wish to look back: the cursors
are put back, and what was read already is passed over (`mails.unknown`).

Where the owner has several accounts, the same is done with the folders of all together; one
that fails is left out from there on, and what was to be read there waits for it.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from mailflow.mail.folder_names import account_of, shown
from mailflow.mail.folders import Cursor, Fetched, Place, Role, Sighting
from mailflow.service import maillog, owing, survey
from mailflow.service.apply import catch_up
from mailflow.service.correspondents import note_correspondents
from mailflow.service.drafts import look_at_drafts
from mailflow.service.followed import Followed, elsewhere, junk_today
from mailflow.service.hooks import Hooks
from mailflow.service.ingest import ingest, withheld
from mailflow.service.line import Line, unread
from mailflow.service.plausible import Known, plausible
from mailflow.service.world import World
from mailflow.store import awaited, cases, folders, held, jobs, mails
from mailflow.store.database import unit
from mailflow.store.folders import LookBack
from mailflow.wire.errors import UidValidityChanged, WireError
from mailflow.wire.imap import Mailbox

#: header blocks looked at together: one query for their ids, and little memory
_BATCH = 500
_BATCH_OCTETS = 4_000_000
#: bodies fetched together
_AT_ONCE = 50
_AT_ONCE_OCTETS = 8_000_000
#: how long a mail that vanished unread is shown
_SHOWN = timedelta(days=30)
#: a folder that was not read for so long is not followed any more; Junk is, once a day
_FOLLOWED = timedelta(days=3)


def sync(
    world: World, mailbox: Mailbox, names: Mapping[Role, str], hooks: Hooks | None = None
) -> None:
    """Read every followed folder of one account up to its end, or until told to stop."""
    sync_all([Line(world, mailbox, names)], hooks)


def sync_all(lines: Sequence[Line], hooks: Hooks | None = None) -> list[Line]:
    """Read every followed folder of these accounts; those of them that did not fail."""
    hooks = hooks or Hooks()
    run = _Sync(lines, hooks)
    for line in lines:
        run.on(line, partial(look_at_drafts, line.world, line.mailbox, line.names[Role.DRAFTS]))
    near = survey.near(lines)
    # What was learnt in the first pass may make earlier mail recognisable in the second.
    for _ in range(2):
        every = [one for line in lines for one in elsewhere(line)]
        far = [one for one in every if one.folder not in {n.folder for n in near}]
        run.look_back([*near, *far])
        run.scan_near(near)
        run.read_awaited()
        for followed in far:
            run.on(followed.line, partial(run.scan, followed))
        run.read_awaited()
        if hooks.stopping() or not folders.wishes(lines[0].world.owner):
            break
    left = run.lines
    if not hooks.stopping():
        run.finish([one for one in (*near, *far) if one.line in left])
        for line in left:
            hooks.read(line.account)
    return left


class _Sync:
    """One look at the accounts."""

    def __init__(self, lines: Sequence[Line], hooks: Hooks) -> None:
        #: of any account, for what they have in common
        self._world = lines[0].world
        self._lines = {line.account: line for line in lines}
        self._hooks = hooks
        self._known: Known | None = None
        self._renumbered: dict[str, int] = {}
        #: mails that raised or were not given in this look: left for the next
        self._failed: set[Place] = set()
        self._has_read = False

    @property
    def lines(self) -> list[Line]:
        """The accounts that did not fail so far."""
        return list(self._lines.values())

    def on(self, line: Line, work: Callable[[], None]) -> None:
        """Do something on an account that did not fail; should it fail now, it is left out."""
        if line.account in self._lines:
            try:
                work()
            except WireError as error:
                self._hooks.lost(line.account, error)
                del self._lines[line.account]

    # Looking back -------------------------------------------------------------------------

    @property
    def _horizon(self) -> datetime:
        """Begin some days back, not at the first of a hundred thousand mails."""
        return self._world.now - timedelta(days=self._world.config.following.look_back_days)

    def look_back(self, followed: list[Followed]) -> None:
        """Put the cursors back to where there is something new to recognise. To an account that
        is not reached it is owed.
        """
        owner = self._world.owner
        wishes = folders.wishes(owner)
        owed = owing.owed(self._world, self._lines)
        if not wishes and not owed:
            return
        wanted = {account: [*wishes, *owed.get(account, ())] for account in self._lines}
        starts: list[tuple[Cursor, datetime]] = []
        for one in followed:
            self.on(one.line, partial(self._put_back, one, wanted[one.line.account], starts))
        with unit():
            for start, since in starts:
                at = folders.cursor(owner, start.folder)
                if at is None or start.uidvalidity != at.uidvalidity or start.uid < at.uid:
                    folders.begin(owner, start, since=since)
            owing.paid(self._world, self._lines)
            owing.owe(self._world, unread(self._world, self.lines), wishes)
            folders.fulfilled(owner, wishes)
        self._known = None

    def _put_back(
        self, one: Followed, wishes: list[LookBack], starts: list[tuple[Cursor, datetime]]
    ) -> None:
        if wishes and (one.role is not Role.SENT or any(wish.sent for wish in wishes)):
            since = min(wish.since or self._horizon for wish in wishes)
            starts.append((self._start(one, since), since))

    def _start(self, one: Followed, since: datetime) -> Cursor:
        mailbox = one.line.mailbox
        opened = mailbox.examine(one.folder)
        first = mailbox.first_uid_since(one.folder, since)
        return Cursor(one.folder, opened.uidvalidity, first - 1)

    # Scanning -----------------------------------------------------------------------------

    def scan_near(self, near: Sequence[Followed]) -> None:
        """Sent of all accounts before their INBOX; of one account both are asked at once."""
        inbox, found = near[-1], []
        if not self._hooks.stopping():
            self.on(inbox.line, lambda: found.extend(survey.news_of(near)))
        if found and not found[0]:
            self.on(inbox.line, partial(self._look_through, inbox, found[-1], is_last=True))
            return
        for followed in near:
            self.on(followed.line, partial(self.scan, followed))

    def scan(self, followed: Followed) -> None:
        """Look at the fields of what is new in a folder."""
        if self._hooks.stopping():
            return
        mailbox, folder = followed.line.mailbox, followed.folder
        at = folders.cursor(self._world.owner, folder) or self._begin(followed, self._horizon)
        try:
            new = mailbox.news(at)
        except UidValidityChanged as changed:
            at = self._begin_anew(followed, changed)
            new = mailbox.news(at)
        self._look_through(followed, new)

    def _look_through(self, followed: Followed, new: array[int], *, is_last: bool = False) -> None:
        """The fields of these mails of the folder that is open. `is_last`: what is worth it is
        read next.
        """
        folder, done = followed.folder, 0
        mailbox = followed.line.mailbox
        for batch, is_end in _batches(mailbox.scan(folder, new)):
            self._known = self._known or Known(self._world.owner)
            worth = plausible(self._world, followed.role, batch, self._known)
            if is_last and is_end and len(new) <= _AT_ONCE:
                # They are mostly all that is on the list, which is written down meanwhile.
                mailbox.bodies_ahead({one.place.uid: one.size for one in worth})
            self._keep(followed.role, batch, worth)
            done += len(batch)
            self._hooks.progress(shown(folder), done, len(new))
            if self._hooks.stopping():
                return

    def _begin(self, one: Followed, since: datetime) -> Cursor:
        start = self._start(one, since)
        with unit():
            folders.begin(self._world.owner, start, since=since)
        return start

    def _begin_anew(self, one: Followed, changed: UidValidityChanged) -> Cursor:
        """The folder was made anew. What we know of it is found again by what it is, so that
        reading it once more does nothing twice (failures S1).
        """
        owner = self._world.owner
        since = folders.read_since(owner, one.folder) or self._horizon
        start = self._start(one, since)
        with unit():
            awaited.renumbered(owner, start)
            folders.begin(owner, start, since=since)
        maillog.renumbered(changed.old, changed.new)
        self._renumbered[one.folder] = start.uidvalidity
        return start

    def _keep(self, role: Role, batch: list[Fetched], worth: list[Sighting]) -> None:
        place = batch[-1].place
        # After a power cut the folder is scanned from further back: nothing is lost by that.
        with unit(durable=False):
            awaited.add(self._world.owner, worth)
            note_correspondents(self._world, role, batch)
            folders.keep_cursor(
                self._world.owner, Cursor(place.folder, place.uidvalidity, place.uid)
            )

    # Reading ------------------------------------------------------------------------------

    def read_awaited(self) -> None:
        """Read what is on the list, in the order it arrived; what raises is left for later, and
        so is what lies in an account that is not reached.
        """
        while not self._hooks.stopping():
            listed = _at_once(awaited.first(self._world.owner, _AT_ONCE, but=self._failed))
            if not listed:
                return
            bodies, self._has_read = self._bodies(listed), True
            for seen in listed:
                raw, line = bodies.get(seen), self._line(seen.place)
                if line is None:
                    self._failed.add(seen.place)
                elif raw is None:
                    self.on(line, partial(self._missing, seen, line))
                elif not ingest(line.world, seen, raw):
                    self._failed.add(seen.place)
                if self._hooks.stopping():
                    return

    def _line(self, place: Place) -> Line | None:
        """Of the account that a mail lies in, None where that is not reached."""
        return self._lines.get(account_of(place.folder))

    def _bodies(self, some: list[Sighting]) -> dict[Sighting, bytes]:
        found: dict[Sighting, bytes] = {}
        for folder in dict.fromkeys(one.place.folder for one in some):
            here = [one for one in some if one.place.folder == folder]
            if line := self._line(here[0].place):
                self.on(line, partial(self._bodies_in, folder, line.mailbox, here, found))
        return found

    def _bodies_in(
        self, folder: str, mailbox: Mailbox, some: list[Sighting], found: dict[Sighting, bytes]
    ) -> None:
        validity = mailbox.validity(folder)
        here = {one.place.uid: one for one in some if one.place.uidvalidity == validity}
        sizes = {uid: one.size for uid, one in here.items()}
        for uid, raw in mailbox.bodies(folder, list(here), sizes=sizes):
            found[here[uid]] = raw

    def _missing(self, seen: Sighting, line: Line) -> None:
        """Gone, or there and not given. "Not returned" is not "done" (failures S7)."""
        place, mailbox = seen.place, line.mailbox
        is_valid = mailbox.validity(place.folder) == place.uidvalidity
        if is_valid and mailbox.still_there(place.folder, [place.uid]):
            withheld(self._world, seen)
            self._failed.add(place)
            return
        with unit():
            awaited.gone(self._world.owner, place, now=self._world.now)
        maillog.vanished(seen.role.value, place.uid)

    # ----------------------------------------------------------------------------------------

    def finish(self, followed: list[Followed]) -> None:
        """What follows when all is read: stories caught up, the owner told of what is amiss."""
        world = self._world
        if not awaited.count(world.owner):
            for request in cases.catching_up(world.owner):
                with unit():
                    catch_up(world, request)
        # When it was read is told anew in the next look. What was lost is told but once, and
        # nothing leaves for a mail that a power cut could undo.
        with unit(durable=bool(self._renumbered) or self._has_read):
            for one in followed:
                folders.note_read(world.owner, one.folder, one.role.value, now=world.now)
                if one.role is Role.JUNK:
                    jobs.claim(world.owner, junk_today(one.line.world), now=world.now)
            folders.forget_reads(world.owner, before=world.now - _FOLLOWED)
            awaited.forget_gone(world.owner, before=world.now - _SHOWN)
            for folder, validity in self._renumbered.items():
                self._tell_of_loss(folder, validity)

    def _tell_of_loss(self, folder: str, validity: int) -> None:
        found, of_all = mails.found_again(self._world.owner, folder, validity)
        # mbsync's rule: below four in five it is another mailbox rather than this one renumbered.
        if found < of_all * 0.8:
            why = (
                f"the server renumbered the folder, and of {of_all} mails known in it {found} were "
                "found again; nothing was sent or executed again. Was it restored in part?"
            )
            name = f"folder:{folder}"
            held.set_aside(self._world.owner, name, why, trace="", now=self._world.now)


def _batches(found: Iterator[Fetched]) -> Iterator[tuple[list[Fetched], bool]]:
    """Some hundreds at once, fewer where a sender made their fields enormous; each with whether
    it is known to be the last.
    """
    batch: list[Fetched] = []
    octets = 0
    for one in found:
        batch.append(one)
        octets += len(one.header)
        if len(batch) >= _BATCH or octets >= _BATCH_OCTETS:
            yield batch, False
            batch, octets = [], 0
    if batch:
        yield batch, True


def _at_once(some: list[Sighting]) -> list[Sighting]:
    """As many as memory may hold together, one at least."""
    octets = 0
    for number, one in enumerate(some):
        octets += one.size
        if number and octets > _AT_ONCE_OCTETS:
            return some[:number]
    return some
