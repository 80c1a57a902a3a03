"""Who is who: contacts and how the owner came to know them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NewType

ContactId = NewType("ContactId", int)


class Relationship(Enum):
    """How the owner stands to a contact; picks the template and the tone."""

    FRIEND = "friend"
    FAMILY = "family"
    NEIGHBOUR = "neighbour"
    COWORKER = "coworker"
    ALUMNI = "alumni"
    ASSOCIATION = "association"
    CONFERENCE = "conference"
    SUPERVISOR = "supervisor"
    PROFESSOR = "professor"
    REFERRAL = "referral"
    COLD = "cold"


@dataclass(frozen=True, slots=True)
class Owner:
    """The person mailflow works for. `zone` is an IANA name, `addresses` all of theirs.

    `about` says in half a sentence who they are ("a nurse moving into health data").
    """

    name: str
    addresses: tuple[str, ...]
    zone: str = "UTC"
    country: str = ""
    about: str = ""
    signature: str = ""

    @property
    def address(self) -> str:
        """The one that letters are sent from and notes go to."""
        return self.addresses[0]

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(address.casefold() for address in self.addresses)


@dataclass(frozen=True, slots=True)
class Contact:
    """A person the owner talks to, or wants to.

    `addresses` in order of preference; `zone` an IANA name, empty for "the owner's";
    `connection` says in the owner's words how they are connected ("we both studied at
    Leeds"), `research` one line on what the owner found out about the contact's work.
    """

    id: ContactId
    name: str
    addresses: tuple[str, ...] = ()
    organisation: str = ""
    title: str = ""
    relationship: Relationship = Relationship.COLD
    zone: str = ""
    country: str = ""
    language: str = "en"
    connection: str = ""
    research: str = ""
    referrer: ContactId | None = None
    referrer_name: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    #: do-not-contact, for good (promise 2)
    stopped: bool = False

    @property
    def address(self) -> str:
        """Where a letter goes, empty when none is known."""
        return self.addresses[0] if self.addresses else ""

    @property
    def keys(self) -> frozenset[str]:
        """All addresses, for comparing."""
        return frozenset(address.casefold() for address in self.addresses)
