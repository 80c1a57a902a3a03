"""Who is who: the owner and the contacts, and by what their names are known.

Organisations are told apart by a key: the name without case, accents, punctuation and legal
form, so that "ACME, Inc." and "Acme" are one. Known limit: "IBM" and "International Business
Machines" are two, until the owner writes one of them anew.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import Enum
from functools import lru_cache
from typing import NamedTuple, NewType

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


class Owner(NamedTuple):
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

    def own(self, addresses: Iterable[str]) -> str:
        """The first of these that is the owner's, spelt as they spell it; empty for none."""
        mine = {address.casefold(): address for address in self.addresses}
        found = (mine[key] for one in addresses if (key := one.casefold()) in mine)
        return next(found, "")

    def writing_from(self, address: str) -> Owner:
        """The same person with this address first, if it is (still) one of theirs."""
        own = self.own([address])
        rest = tuple(one for one in self.addresses if one != own)
        return self._replace(addresses=(own, *rest)) if own else self


class Contact(NamedTuple):
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


_LEGAL_FORMS = frozenset(
    {
        *("inc", "incorporated", "llc", "llp", "ltd", "limited", "plc", "corp", "corporation"),
        *("co", "company", "gmbh", "ggmbh", "mbh", "ag", "kg", "ohg", "ug", "se", "ev", "kgaa"),
        *("sa", "sas", "sarl", "bv", "nv", "ab", "oy", "as", "aps", "spa", "srl", "pty", "kft"),
    }
)
_NAME_WORD = re.compile(r"[^\W_]+")
_INITIALS = re.compile(r"(?<=\b\w)\.(?=\w\b)")


def fold(text: str) -> str:
    """Case and accents taken away, for comparing names ("Zoë" and "zoe")."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


@lru_cache(maxsize=4096)
def organisation_key(name: str) -> str:
    """What two spellings of one organisation share; empty for an empty name."""
    words = _NAME_WORD.findall(fold(_INITIALS.sub("", name)).replace("&", " and "))
    while len(words) > 1 and (words[-1] in _LEGAL_FORMS or words[-1] == "and"):
        words.pop()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def name_key(name: str) -> str:
    """What two spellings of one name share: "Doe, Jane" and "jane  doe"."""
    family, comma, given = name.partition(",")
    text = f"{given} {family}" if comma and given.strip() else name
    return " ".join(_NAME_WORD.findall(fold(text)))
