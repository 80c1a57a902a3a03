"""Who wrote with whom, noted while the folders are scanned, and the way in to an organisation."""

from __future__ import annotations

from mailflow.contacts.warmth import Way, count, ways
from mailflow.mail.folders import Fetched, Role
from mailflow.mail.headers import scan
from mailflow.service.world import World
from mailflow.store import correspondents

#: all mail of a provider holds the other folders' again, and nobody writes to junk
_LEFT_OUT = frozenset({Role.ALL, Role.JUNK, Role.DRAFTS})


def note_correspondents(world: World, role: Role, batch: list[Fetched]) -> None:
    """Count the people of a batch of one folder, ascending; each mail once, however often seen."""
    if role in _LEFT_OUT or not batch:
        return
    place = batch[0].place
    new = correspondents.uncounted(
        *(world.owner, place.folder, place.uidvalidity),
        [fetched.place.uid for fetched in batch],
    )
    mails = (
        (scan(fetched.header), fetched.arrived) for fetched in batch if fetched.place.uid in new
    )
    correspondents.add_counts(world.owner, place.folder, count(mails, world.person.keys))


def ways_to(world: World, text: str) -> list[Way]:
    """The ways to an organisation, a mail host or a name, the warmest first."""
    owner, sought = world.owner, text.strip().removeprefix("@")
    is_host = "." in sought and " " not in sought and "@" not in sought
    hosts = {sought.casefold()} if is_host else correspondents.hosts_of(owner, sought)
    there = correspondents.at_hosts(owner, hosts) if hosts else []
    if not there:
        there = correspondents.named(owner, sought)
    return ways(there, correspondents.company_of(owner, there), now=world.now)
