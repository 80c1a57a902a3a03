"""Why nothing may leave, or be put into the mailbox, right now.

Three reasons bind everything: a dry run, the read-only mode (this database may be an old or
a second one: failures K6, K7) and a lease that somebody else took. The clock binds what is
sent. Following goes on in all of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from mailflow.mail.folders import Cursor, Role
from mailflow.pipeline.clock import Doubt, doubt
from mailflow.service import maillog
from mailflow.service.world import World
from mailflow.store import facts, folders, lease
from mailflow.store.database import file_of, told_as_unavailable, unit

if TYPE_CHECKING:
    from mailflow.wire.imap import Mailbox  # `mailflow status` comes by here and needs no IMAP

_READ_ONLY, _CLOCK = "read-only", "clock"
_MACHINE_IDS = ("/etc/machine-id", "/var/lib/dbus/machine-id")
_BOOT_ID = "/proc/sys/kernel/random/boot_id"


def may_write(world: World) -> bool:
    """May anything be put, sent or taken back at all?"""
    return not world.config.sending.dry_run and not why_read_only(world)


# Read-only ----------------------------------------------------------------------------------


def why_read_only(world: World) -> str:
    """Why mailflow only follows, empty if it works as always."""
    return facts.get(world.owner, _READ_ONLY)


def go_read_only(world: World, why: str) -> None:
    """Follow only, until the owner confirms. Runs inside a unit of work."""
    if not why_read_only(world):
        facts.keep(world.owner, _READ_ONLY, why, now=world.now)
        maillog.held("read-only", why)


def confirm(world: World) -> str:
    """The owner says that this is the one database to work from. Inside a unit of work."""
    why = why_read_only(world)
    if not why:
        return "Nothing was to be confirmed; mailflow sends as always."
    facts.forget(world.owner, _READ_ONLY)
    facts.keep(world.owner, "confirmed", why, now=world.now)
    return "Confirmed: this mailflow puts drafts and sends again. See that no other one runs."


def confirmed_at(world: World) -> datetime | None:
    """When the owner last confirmed: what was seen before counts for nothing."""
    return facts.known_since(world.owner, "confirmed")


# The lease ----------------------------------------------------------------------------------


def lease_length(world: World) -> timedelta:
    """Two rounds and some time to spare."""
    return timedelta(seconds=2 * world.config.following.poll + 120)


@contextmanager
def holding(world: World, state: Path) -> Iterator[World]:
    """Serve this owner alone; the World given has the lease. Raises lease.LeaseHeld."""
    here = _here(state)
    holder = world.new_token()
    with unit():
        length = lease_length(world)
        if lease.take(world.owner, here, holder, now=world.now, length=length):
            go_read_only(
                world,
                "the database was copied or moved here from another machine or file, and "
                "the other one may be running",
            )
    try:
        yield world._replace(lease=holder)
    finally:
        with unit():
            lease.release(world.owner, holder, now=world.now)


def keep_lease(world: World) -> None:
    """Once a round. Raises lease.LeaseHeld when somebody else took it."""
    if not world.lease:
        return
    with told_as_unavailable():
        if lease.is_fresh(world.owner, world.lease, now=world.now, length=lease_length(world)):
            return  # mail may have been told of, and a write takes longer than to look
    # Lost in a power cut, it ends sooner; whoever sends asks the row whether it holds it still.
    with unit(durable=False):
        kept = lease.renew(world.owner, world.lease, now=world.now, length=lease_length(world))
    if not kept:
        message = "another mailflow took this mailbox over; this one stops. Nothing was sent."
        raise lease.LeaseHeld(message)


def _here(state: Path) -> lease.Here:
    file = file_of()
    # The number of the file, not its name: a copy has another, a renamed folder has not.
    place = str(file.stat().st_ino) if file else str(state.resolve())
    machine = _first(_MACHINE_IDS)
    # The state folder is locked: on one machine nobody else is at it. On a server's database
    # another machine may be, and has to be told apart by its id.
    is_alone = file is not None or bool(machine)
    return lease.Here(machine, _first((_BOOT_ID,)), place, is_alone=is_alone)


def _first(paths: tuple[str, ...]) -> str:
    for path in map(Path, paths):
        if path.is_file():
            return path.read_text(encoding="ascii", errors="replace").strip()
    return ""


# The clock ----------------------------------------------------------------------------------


def clock_doubt(world: World, mailbox: Mailbox, names: Mapping[Role, str]) -> Doubt:
    """What speaks against the clock. A believed moment is written down for the next look."""
    if world.steady is None:
        return Doubt.NONE
    seen = facts.known_since(world.owner, _CLOCK)
    passed = _passed(world)
    found = doubt(world.now, seen=seen, passed=passed, arrived=None)
    if found is not Doubt.NONE:
        arrived = _latest_arrival(world, mailbox, names)
        found = doubt(world.now, seen=seen, passed=passed, arrived=arrived)
    if found is Doubt.NONE:
        told = json.dumps({"steady": world.steady(), "boot": _first((_BOOT_ID,))})
        with unit():
            facts.keep(world.owner, _CLOCK, told, now=world.now)
    else:
        maillog.held("clock", found.name.lower())
    return found


def _passed(world: World) -> timedelta | None:
    told = json.loads(facts.get(world.owner, _CLOCK) or "{}")
    if world.steady is None or not told or told["boot"] != _first((_BOOT_ID,)):
        return None
    return timedelta(seconds=world.steady() - told["steady"])


def _latest_arrival(world: World, mailbox: Mailbox, names: Mapping[Role, str]) -> datetime | None:
    """When the server took in the latest mail of INBOX and Sent, by its own clock."""
    moments = []
    for role in (Role.INBOX, Role.SENT):
        cursor = folders.cursor(world.owner, names[role])
        opened = mailbox.examine(names[role])
        if cursor and cursor.uid and cursor.uidvalidity == opened.uidvalidity:
            last = Cursor(cursor.folder, cursor.uidvalidity, cursor.uid - 1)
            moments += [fetched.arrived for fetched in mailbox.fetch(last)]
    # The one nearest to now: a mail filed with a date of the future proves nothing against it.
    return min(moments, key=lambda moment: abs(moment - world.now), default=None)


def last_alive(world: World) -> datetime | None:
    """When the last round ended in which the clock was believed."""
    return facts.known_since(world.owner, "alive")


def note_alive(world: World) -> None:
    """At the end of a round: up to here this database knows what it sent."""
    with unit():
        facts.keep(world.owner, "alive", "", now=world.now)
