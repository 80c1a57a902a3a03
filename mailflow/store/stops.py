"""Who is never written to, for good: people forgotten, and organisations that said so.

Of somebody forgotten nothing is kept but salted hashes: of each address, and of name and
organisation together. They can't be read back; they only answer "is this one of them?".
Known limit: who can read the database can still try out addresses they guess.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from typing import Any

from mailflow.pipeline.people import Contact, name_key, organisation_key
from mailflow.store.codec import load_strings
from mailflow.store.models_stops import OrganisationRow, StopRow
from mailflow.store.spelled import spelled


class NeverAgain(Exception):
    """The owner had this person forgotten; they are not taken in again, nor written to."""


class Barred:
    """What is barred now, read once; asking costs no query (an import asks ten thousand times)."""

    def __init__(self, owner: int) -> None:
        self._owner = owner
        stopped = _stopped(owner)
        self._organisations: dict[str, str] = {row.key: row.name for row in stopped}
        self._domains = {
            domain: row.name for row in stopped for domain in load_strings(row.domains)
        }

    @cached_property
    def _stops(self) -> list[Any]:
        return _stops(self._owner)

    @cached_property
    def salt(self) -> str:
        """What hashes of the owner's are salted with; made where there is none yet."""
        return str(self._stops[0].salt) if self._stops else os.urandom(16).hex()

    @cached_property
    def _digests(self) -> frozenset[str]:
        return frozenset(row.digest for row in self._stops)

    def forgotten(self, contact: Contact) -> bool:
        """Is this somebody the owner had forgotten, by an address or by name and organisation?"""
        return bool(self._digests) and any(
            digest in self._digests for digest in digests(contact, self.salt)
        )

    def organisation(self, contact: Contact) -> str:
        """The stopped organisation they belong to, by its name or an address; else empty."""
        key = organisation_key(contact.organisation)
        if key in self._organisations:
            return self._organisations[key]
        hosts = (address.rpartition("@")[2] for address in contact.keys)
        return next((self._domains[host] for host in hosts if host in self._domains), "")


@spelled
def _stops(owner: Any) -> Any:
    return StopRow.select(StopRow.salt, StopRow.digest).where(StopRow.owner == owner)


@spelled
def _stopped(owner: Any) -> Any:
    return OrganisationRow.select().where(
        (OrganisationRow.owner == owner) & OrganisationRow.stopped
    )


def digests(contact: Contact, salt: str) -> Iterable[str]:
    """The hashes that stand for a person."""
    for key in sorted(contact.keys):
        yield _digest(salt, f"address:{key}")
    name, organisation = name_key(contact.name), organisation_key(contact.organisation)
    if name and organisation:
        yield _digest(salt, f"person:{name}|{organisation}")


def _digest(salt: str, text: str) -> str:
    return hashlib.sha256(f"{salt}:{text}".encode()).hexdigest()


def bar(owner: int, contact: Contact, *, now: datetime) -> None:
    """Never write to this person again, though nothing else is kept of them."""
    salt = Barred(owner).salt
    for digest in digests(contact, salt):
        StopRow.insert(owner=owner, salt=salt, digest=digest, at=now).on_conflict_ignore().execute()
