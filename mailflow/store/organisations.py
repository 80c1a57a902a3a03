"""Organisations with all their contacts. A row stands only where the owner said something."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from mailflow.pipeline.organisations import Organisation
from mailflow.pipeline.people import Contact, organisation_key
from mailflow.store import people
from mailflow.store.codec import load_strings
from mailflow.store.models_stops import OrganisationRow
from mailflow.store.people import UnknownName


def organisations(owner: int) -> list[Organisation]:
    """All of them by name, each with its contacts, proposed ones too."""
    found = {
        row.key: _organisation(row)
        for row in OrganisationRow.select().where(OrganisationRow.owner == owner)
    }
    by_key: dict[str, list[Contact]] = {}
    for contact in (*people.contacts(owner), *people.contacts(owner, proposed=True)):
        if key := organisation_key(contact.organisation):
            by_key.setdefault(key, []).append(contact)
    for key, members in by_key.items():
        known = found.get(key) or Organisation(key, members[0].organisation)
        found[key] = replace(known, contacts=tuple(members))
    return sorted(found.values(), key=lambda one: one.key)


def _organisation(row: OrganisationRow) -> Organisation:
    return Organisation(row.key, row.name, load_strings(row.domains), row.notes, row.stopped)


def find_organisation(owner: int, name: str) -> Organisation:
    """The one of that name, part of a name or domain. Raises UnknownName."""
    every = organisations(owner)
    key, text = organisation_key(name), name.strip().casefold()
    found = [one for one in every if (key and one.key == key) or text in one.domains]
    found = found or [one for one in every if key and key in one.key]
    if len(found) == 1:
        return found[0]
    if not found:
        message = f"no organisation goes by “{name}”; `mailflow organisation list` shows all"
    else:
        names = ", ".join(one.name for one in found[:8])
        message = f"“{name}” may be {names}; write more of the name"
    raise UnknownName(message)


def keep_organisation(
    owner: int,
    name: str,
    *,
    domains: Iterable[str] | None = None,
    notes: str | None = None,
    stopped: bool = False,
) -> None:
    """Say something of an organisation. A stop once said stays (P7)."""
    row, _ = OrganisationRow.get_or_create(
        owner=owner, key=organisation_key(name), defaults={"name": name}
    )
    row.name = name
    if domains is not None:
        row.domains = json.dumps(sorted({one.strip("@ ").casefold() for one in domains}))
    if notes is not None:
        row.notes = notes
    row.stopped = row.stopped or stopped
    row.save()
