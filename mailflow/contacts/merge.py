"""Entries and known contacts put together: who is new, who is known, what a file adds.

Rules: the same address is the same person; so is the same link, and the same name at the
same organisation. What the owner knows stands; a file fills gaps, adds addresses and tags,
and notes it has not yet. Where it says otherwise (another employer), that is told and not
taken. An entry that fits two contacts is nobody's, and the owner is asked to merge them.

So the same file again changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from mailflow.contacts.entries import BadEntry, Entry
from mailflow.pipeline.people import (
    Contact,
    ContactId,
    Relationship,
    name_key,
    organisation_key,
)

_GAPS = ("organisation", "title", "zone", "country", "connection", "research")


@dataclass(frozen=True, slots=True)
class Addition:
    """What one entry comes to: the contact before (None: new) and after; what was not taken."""

    place: str
    before: Contact | None
    after: Contact
    told: tuple[str, ...] = ()

    @property
    def changes(self) -> bool:
        return self.before != self.after


@dataclass(slots=True)
class _Known:
    """Everybody met so far, by what they are told by. Later entries of a file find earlier ones."""

    by_address: dict[str, int] = field(default_factory=dict)
    by_name: dict[tuple[str, str], int] = field(default_factory=dict)
    by_link: dict[str, int] = field(default_factory=dict)
    people: list[Contact] = field(default_factory=list)

    def add(self, contact: Contact, at: int | None = None) -> int:
        if at is None:
            at = len(self.people)
            self.people.append(contact)
        self.people[at] = contact
        for key in contact.keys:
            self.by_address.setdefault(key, at)
        name = (name_key(contact.name), organisation_key(contact.organisation))
        self.by_name.setdefault(name, at)
        for word in contact.notes.split():
            if "linkedin.com/in/" in word:
                self.by_link.setdefault(_link(word), at)
        return at

    def find(self, entry: Entry) -> list[int]:
        """Whom it may be, each once."""
        found = [self.by_address.get(address.casefold()) for address in entry.addresses]
        if entry.link:
            found.append(self.by_link.get(_link(entry.link)))
        if not any(at is not None for at in found):
            name = (name_key(entry.name), organisation_key(entry.organisation))
            found = [self.by_name.get(name)]
        return list(dict.fromkeys(at for at in found if at is not None))


def _link(text: str) -> str:
    return text.casefold().rstrip("/").partition("://")[2] or text.casefold().rstrip("/")


def plan(
    known: Sequence[Contact],
    entries: Iterable[Entry | BadEntry],
    *,
    dead: Mapping[str, ContactId] | None = None,
) -> tuple[list[Addition], list[BadEntry]]:
    """What taking these entries in would do, and those that can't be.

    `dead` are addresses (casefolded) that are known not to take mail, and whose they are.
    """
    index = _Known()
    places = {contact.id: index.add(contact) for contact in known}
    gone = frozenset(dead or ())
    for address, contact_id in (dead or {}).items():
        if contact_id in places:
            index.by_address.setdefault(address, places[contact_id])
    done: dict[int, Addition] = {}
    bad: list[BadEntry] = []
    for entry in entries:
        if isinstance(entry, BadEntry):
            bad.append(entry)
            continue
        found = index.find(entry)
        if len(found) > 1:
            bad.append(BadEntry(entry.place, _several([index.people[at] for at in found])))
        elif found:
            _fill(index, done, entry, at=found[0], gone=gone)
        else:
            at = index.add(_alive(entry.as_contact(), gone))
            done[at] = Addition(entry.place, None, index.people[at])
    return list(done.values()), bad


def _alive(contact: Contact, gone: frozenset[str]) -> Contact:
    return contact._replace(
        addresses=tuple(a for a in contact.addresses if a.casefold() not in gone)
    )


def _several(people: Sequence[Contact]) -> str:
    names = " and ".join(f"{one.name} ({one.id})" if one.id else one.name for one in people[:3])
    return f"it fits {names}; make one of them with `mailflow contact merge`, then import again"


def _fill(
    index: _Known, done: dict[int, Addition], entry: Entry, *, at: int, gone: frozenset[str]
) -> None:
    before = index.people[at]
    other = _alive(entry.as_contact(), gone)
    if entry.relationship is None:
        other = other._replace(relationship=before.relationship)
    after = joined(before, other)
    index.add(after, at)
    earlier = done.get(at)
    told = (*(earlier.told if earlier else ()), *_differences(before, entry))
    first = earlier.before if earlier else before
    done[at] = Addition(earlier.place if earlier else entry.place, first, after, told)


def _differences(known: Contact, entry: Entry) -> list[str]:
    """What the file says otherwise and was not taken."""
    told = []
    if entry.organisation and organisation_key(known.organisation) not in {
        "",
        organisation_key(entry.organisation),
    }:
        told.append(
            f"{known.name}: {entry.organisation} in {entry.place}, {known.organisation} kept"
        )
    return told


def joined(kept: Contact, other: Contact) -> Contact:
    """`kept` with its gaps filled from `other`; addresses, tags and notes of both."""
    gaps = {name: getattr(kept, name) or getattr(other, name) for name in _GAPS}
    addresses = {one.casefold(): one for one in (*other.addresses, *kept.addresses)}
    order = dict.fromkeys([a.casefold() for a in (*kept.addresses, *other.addresses)])
    tie = kept.relationship if kept.relationship is not Relationship.COLD else other.relationship
    return kept._replace(
        **gaps,
        addresses=tuple(addresses[key] for key in order),
        relationship=tie,
        language=kept.language if kept.language != "en" else other.language,
        notes=_both_notes(kept.notes, other.notes),
        tags=tuple(dict.fromkeys((*kept.tags, *other.tags))),
        referrer=kept.referrer or other.referrer,
        stopped=kept.stopped or other.stopped,
    )


def _both_notes(notes: str, more: str) -> str:
    lines = set(notes.splitlines())
    new = [line for line in more.splitlines() if line not in lines]
    return "\n".join(filter(None, (notes, *new)))
