"""Somebody new in the owner's words: "Priya Shah <p@x.org> via Jane".

Known limit: one address; the name stands before it, the referrer after "via".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailflow.owner.authors import key_of, specs_in

_VIA = re.compile(r"[\s,;(]+via\s+(?P<referrer>[^()<>]{1,80}?)\)?[.!]?$", re.IGNORECASE)
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A person to be added. `referrer` is how the owner calls who pointed to them."""

    name: str
    address: str = ""
    referrer: str = ""


def read_newcomer(words: str) -> Newcomer | None:
    """The person these words name; None where they name nobody, or more than one address."""
    text = " ".join(words.splitlines()[0].split()) if words.strip() else ""
    found = _VIA.search(text)
    referrer = found["referrer"].strip() if found else ""
    text = text[: found.start()] if found else text
    specs = specs_in(text)
    if len(specs) > 1 or (specs and not key_of(specs[0])):
        return None
    name = text.replace(specs[0], " ") if specs else text
    name = " ".join(name.replace("<", " ").replace(">", " ").split()).strip(" ,;:\"'“”()")
    if not name or "@" in name or len(name) > _LONGEST:
        return None
    return Newcomer(name, specs[0] if specs else "", referrer)
