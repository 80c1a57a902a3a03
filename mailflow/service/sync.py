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
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailflow.mail.folders import Cursor, Fetched, Place, Role, Sighting
from mailflow.service import maillog
from mailflow.service.apply import catch_up
from mailflow.service.correspondents import note_correspondents
from mailflow.service.drafts import look_at_drafts
from mailflow.service.hooks import Hooks
from mailflow.service.ingest import ingest, withheld
from mailflow.service.plausible import Known, known, plausible
from mailflow.service.world import World
from mailflow.store import awaited, cases, folders, held, jobs, mails
from mailflow.store.database import unit
from mailflow.wire.errors import UidValidityChanged
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


@dataclass(frozen=True, slots=True)
class Followed:
    """A folder that is followed, and what it is for."""

    role: Role
    folder: str


def sync(
    world: World, mailbox: Mailbox, names: Mapping[Role, str], hooks: Hooks | None = None
) -> None:
    """Read every followed folder up to its end, or until told to stop."""
    hooks = hooks or Hooks()
    look_at_drafts(world, mailbox, names[Role.DRAFTS])
    run = _Sync(world, mailbox, hooks)
    near = [Followed(role, names[role]) for role in (Role.SENT, Role.INBOX)]
    # What was learnt in the first pass may make earlier mail recognisable in the second.
    for _ in range(2):
        far = [one for one in _far(world, names) if one.folder not in {n.folder for n in near}]
        run.look_back([*near, *far])
        for some in (near, far):
            for followed in some:
                run.scan(followed)
            run.read_awaited()
        if hooks.stopping() or not folders.wishes(world.owner):
            break
    if not hooks.stopping():
        run.finish([*near, *far])
        hooks.read()


def _far(world: World, names: Mapping[Role, str]) -> list[Followed]:
    """Where mail only lies: moved by the owner, or by the provider."""
    roles = (Role.FILING, Role.ARCHIVE, Role.ALL)
    there = [Followed(role, names[role]) for role in roles if role in names]
    there += [Followed(Role.FURTHER, name) for name in world.config.folders.further]
    if Role.JUNK in names and _junk_is_due(world):
        there.append(Followed(Role.JUNK, names[Role.JUNK]))
    return there


def _junk_is_due(world: World) -> bool:
    return not jobs.is_done(world.owner, _junk_today(world))


def _junk_today(world: World) -> str:
    """The day's look at Junk, done once it came to its end."""
    return f"junk:{world.now:%Y-%m-%d}"


class _Sync:
    """One look at the mailbox."""

    def __init__(self, world: World, mailbox: Mailbox, hooks: Hooks) -> None:
        self._world = world
        self._mailbox = mailbox
        self._hooks = hooks
        self._known: Known | None = None
        self._renumbered: dict[str, int] = {}
        #: mails that raised or were not given in this look: left for the next
        self._failed: set[Place] = set()

    # Looking back -------------------------------------------------------------------------

    @property
    def _horizon(self) -> datetime:
        """Begin some days back, not at the first of a hundred thousand mails."""
        return self._world.now - timedelta(days=self._world.config.following.look_back_days)

    def look_back(self, followed: list[Followed]) -> None:
        """Put the cursors back to where there is something new to recognise."""
        owner = self._world.owner
        wishes = folders.wishes(owner)
        if not wishes:
            return
        since = min(wish.since or self._horizon for wish in wishes)
        in_sent = any(wish.sent for wish in wishes)
        starts = [
            self._start(one.folder, since)
            for one in followed
            if in_sent or one.role is not Role.SENT
        ]
        with unit():
            for start in starts:
                at = folders.cursor(owner, start.folder)
                if at is None or start.uidvalidity != at.uidvalidity or start.uid < at.uid:
                    folders.begin(owner, start, since=since)
            folders.fulfilled(owner, wishes)
        self._known = None

    def _start(self, folder: str, since: datetime) -> Cursor:
        opened = self._mailbox.examine(folder)
        first = self._mailbox.first_uid_since(folder, since)
        return Cursor(folder, opened.uidvalidity, first - 1)

    # Scanning -----------------------------------------------------------------------------

    def scan(self, followed: Followed) -> None:
        """Look at the fields of what is new in a folder."""
        if self._hooks.stopping():
            return
        at = folders.cursor(self._world.owner, followed.folder)
        at = at or self._begin(followed.folder, self._horizon)
        try:
            new = self._mailbox.news(at)
        except UidValidityChanged as changed:
            at = self._begin_anew(followed.folder, changed)
            new = self._mailbox.news(at)
        done = 0
        for batch in _batches(self._mailbox.scan(followed.folder, new)):
            self._keep(followed.role, batch)
            done += len(batch)
            self._hooks.progress(followed.folder, done, len(new))
            if self._hooks.stopping():
                return

    def _begin(self, folder: str, since: datetime) -> Cursor:
        start = self._start(folder, since)
        with unit():
            folders.begin(self._world.owner, start, since=since)
        return start

    def _begin_anew(self, folder: str, changed: UidValidityChanged) -> Cursor:
        """The folder was made anew. What we know of it is found again by what it is, so that
        reading it once more does nothing twice (failures S1).
        """
        owner = self._world.owner
        since = folders.read_since(owner, folder) or self._horizon
        start = self._start(folder, since)
        with unit():
            awaited.renumbered(owner, start)
            folders.begin(owner, start, since=since)
        maillog.renumbered(changed.old, changed.new)
        self._renumbered[folder] = start.uidvalidity
        return start

    def _keep(self, role: Role, batch: list[Fetched]) -> None:
        self._known = self._known or known(self._world)
        place = batch[-1].place
        # After a power cut the folder is scanned from further back: nothing is lost by that.
        with unit(durable=False):
            worth = plausible(self._world, role, batch, self._known)
            awaited.add(self._world.owner, worth)
            note_correspondents(self._world, role, batch)
            folders.keep_cursor(
                self._world.owner, Cursor(place.folder, place.uidvalidity, place.uid)
            )

    # Reading ------------------------------------------------------------------------------

    def read_awaited(self) -> None:
        """Read what is on the list, in the order it arrived; what raises is left for later."""
        while not self._hooks.stopping():
            some = _at_once(awaited.first(self._world.owner, _AT_ONCE, but=self._failed))
            if not some:
                return
            bodies = self._bodies(some)
            for seen in some:
                raw = bodies.get(seen)
                if raw is None:
                    self._missing(seen)
                elif not ingest(self._world, seen, raw):
                    self._failed.add(seen.place)
                if self._hooks.stopping():
                    return

    def _bodies(self, some: list[Sighting]) -> dict[Sighting, bytes]:
        found: dict[Sighting, bytes] = {}
        for folder in dict.fromkeys(one.place.folder for one in some):
            validity = self._mailbox.validity(folder)
            here = {
                one.place.uid: one
                for one in some
                if one.place.folder == folder and one.place.uidvalidity == validity
            }
            sizes = {uid: one.size for uid, one in here.items()}
            for uid, raw in self._mailbox.bodies(folder, list(here), sizes=sizes):
                found[here[uid]] = raw
        return found

    def _missing(self, seen: Sighting) -> None:
        """Gone, or there and not given. "Not returned" is not "done" (failures S7)."""
        place = seen.place
        is_valid = self._mailbox.validity(place.folder) == place.uidvalidity
        if is_valid and self._mailbox.still_there(place.folder, [place.uid]):
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
        # When it was read is told anew in the next look; what was lost is told but once.
        with unit(durable=bool(self._renumbered)):
            for one in followed:
                folders.note_read(world.owner, one.folder, one.role.value, now=world.now)
                if one.role is Role.JUNK:
                    jobs.claim(world.owner, _junk_today(world), now=world.now)
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


def _batches(found: Iterator[Fetched]) -> Iterator[list[Fetched]]:
    """Some hundreds at once, fewer where a sender made their fields enormous."""
    batch: list[Fetched] = []
    octets = 0
    for one in found:
        batch.append(one)
        octets += len(one.header)
        if len(batch) >= _BATCH or octets >= _BATCH_OCTETS:
            yield batch
            batch, octets = [], 0
    if batch:
        yield batch


def _at_once(some: list[Sighting]) -> list[Sighting]:
    """As many as memory may hold together, one at least."""
    octets = 0
    for number, one in enumerate(some):
        octets += one.size
        if number and octets > _AT_ONCE_OCTETS:
            return some[:number]
    return some
