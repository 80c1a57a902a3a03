"""Who is never somebody to write to instead: the owner, the contact, who signs, who is asked.

Known limit: a namesake of theirs is taken for them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from mailflow.reading.beside import addresses_in, words_of
from mailflow.reading.phrases import fold


@dataclass(frozen=True, slots=True)
class Barred:
    """Their names, each as its words, and their addresses."""

    words: tuple[frozenset[str], ...]
    addresses: frozenset[str]

    @classmethod
    def of(cls, exclude: Iterable[str], signature: str) -> Barred:
        """From names and addresses, and from a signature, whose first line has a name."""
        addresses = {one.casefold() for one in exclude if "@" in one}
        addresses |= {match[0].casefold() for match in addresses_in(signature[:2000])}
        names = [one for one in exclude if "@" not in one]
        first = signature.strip().partition("\n")[0]
        names.append(first.replace("|", ",").partition(",")[0])
        return cls(tuple(filter(None, map(_words, names))), frozenset(addresses))

    def writes_from(self, spec: str) -> bool:
        """Is an address made of two names of somebody who never counts?"""
        local = fold(spec).partition("@")[0]
        return any(len(one) > 1 and all(word in local for word in one) for one in self.words)

    def names(self, name: str) -> bool:
        """Is a name one of theirs, or a part of one?"""
        some = frozenset(words_of(name))
        return bool(some) and any(some <= words for words in self.words)


@lru_cache(maxsize=256)
def _words(name: str) -> frozenset[str]:
    """Kept: a mail asks twice for the same few names, and half of them are the owner's."""
    return frozenset(words_of(name))
