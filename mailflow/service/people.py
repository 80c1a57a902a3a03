"""What the owner asks for about people, on the command line or by mail alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from mailflow.contacts.entries import BadEntry, Entry
from mailflow.contacts.merge import Addition, plan
from mailflow.pipeline import events as ev
from mailflow.pipeline.organisations import Organisation
from mailflow.pipeline.people import Contact
from mailflow.pipeline.stages import Stage
from mailflow.service.apply import happen
from mailflow.service.world import World
from mailflow.store import cases, names, organisations, people
from mailflow.store.stops import Barred


def stop(world: World, contact: Contact) -> None:
    """No more letters to this person, for good: every request ends, every draft is taken back."""
    people.mark_stopped(world.owner, contact.id)
    for request in cases.requests_of(world.owner, contact.id):
        if cases.case(world.owner, request).stage is not Stage.STOPPED:
            happen(world, request, ev.StopAsked(world.now))


def stop_organisation(world: World, organisation: Organisation) -> int:
    """No more letters to anybody there, nor to whoever is added later; how many it stops now."""
    organisations.keep_organisation(world.owner, organisation.name, stopped=True)
    living = [contact for contact in organisation.contacts if not contact.stopped]
    for contact in living:
        stop(world, contact)
    return len(living)


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import came to, or would: new and filled contacts, known ones, what was left out."""

    new: tuple[Addition, ...]
    filled: tuple[Addition, ...]
    same: tuple[Addition, ...]
    bad: tuple[BadEntry, ...]


def take_in(world: World, entries: Iterable[Entry | BadEntry], *, dry_run: bool = False) -> Taken:
    """Take people from a file in; with `dry_run` only say what would be done."""
    owner = world.owner
    known = [*people.contacts(owner), *people.contacts(owner, proposed=True)]
    additions, bad = plan(known, entries, dead=names.dead_addresses(owner))
    barred = Barred(owner)
    wanted = []
    for one in additions:
        if one.before is None and barred.forgotten(one.after):
            bad.append(BadEntry(one.place, "forgotten on your word, and not taken in again"))
        elif barred.organisation(one.after) and not one.after.stopped:
            wanted.append(replace(one, after=one.after._replace(stopped=True)))
        else:
            wanted.append(one)
    if not dry_run:
        new = [one.after for one in wanted if one.before is None]
        people.insert_contacts(owner, new, now=world.now)
        for one in wanted:
            if one.before and one.changes:
                _fill(world, one.before, one.after)
    return Taken(
        new=tuple(one for one in wanted if one.before is None),
        filled=tuple(one for one in wanted if one.before and one.changes),
        same=tuple(one for one in wanted if not one.changes),
        bad=tuple(sorted(bad, key=lambda one: _line(one.place))),
    )


def _line(place: str) -> tuple[str, int]:
    file, _, line = place.rpartition(":")
    return file, int(line) if line.isdigit() else 0


def _fill(world: World, before: Contact, after: Contact) -> None:
    people.update_contact(world.owner, after)
    for address in after.addresses[len(before.addresses) :]:
        people.append_address(world.owner, after.id, address)
