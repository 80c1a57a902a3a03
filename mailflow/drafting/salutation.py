"""How a person is addressed: the given name, the family name, and the first line.

Rules: gender is never guessed, so there is no "Ms" unless the owner wrote one into the
name. A warm relation is greeted by the given name, anybody else by the full name, until
they sign a mail with their given name alone. German says "Sie" until a warm relation or
the contact's own "du" says otherwise; a given name under a mail is not yet a "du".

Known limits: the family name is the last word ("van der Berg" is greeted whole, so it
does not show); names written family name first without a comma are greeted whole anyway.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailflow.pipeline.people import Relationship, fold

__all__ = [
    "WARM",
    "Name",
    "fold",
    "greeting",
    "greets_du",
    "greets_warmly",
    "parse_name",
    "says_du",
    "sign_offs",
    "signed_given",
]

#: who is greeted by the given name from the first letter on
WARM = frozenset(
    {
        Relationship.FRIEND,
        Relationship.FAMILY,
        Relationship.NEIGHBOUR,
        Relationship.COWORKER,
        Relationship.SUPERVISOR,
    }
)
# A former boss is Jane in English and still "Sie" in German.
_DU = WARM - {Relationship.SUPERVISOR}

_HONORIFIC = re.compile(
    r"(?:(?:mr|mrs|ms|miss|mx|dr|drs|prof|professor|sir|frau|herr|dipl\.-ing|ing|mag)\b\.?)",
    re.IGNORECASE,
)
_GERMAN_GENDERED = {"frau": "Sehr geehrte Frau", "herr": "Sehr geehrter Herr"}
_AFTER_NAME = re.compile(
    r",\s*(?:ph\.?d|m\.?d|mba|msc|bsc|rn|jr|sr|esq|cpa|frcs)\b.*$", re.IGNORECASE
)
_DU_WORDS = re.compile(r"\b(?:du|dir|dich|dein|deine|deinen|deiner|deinem)\b", re.IGNORECASE)
_EDGES = " \t,.!-–—~*"
#: how far from the end of a mail a name still counts as its sign-off, in lines
_SIGN_OFF_LINES = 4


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its parts; `given` is empty where it is only an initial or one word is all."""

    full: str
    given: str
    family: str
    honorific: str = ""


def parse_name(text: str) -> Name:
    """Reads "Dr. Jane Doe", "Doe, Jane" and "Jane Doe, PhD"; an address is its own full name."""
    bare = _AFTER_NAME.sub("", text).strip(" ,")
    family_first, comma, given_last = bare.partition(",")
    if comma and given_last.strip():
        bare = f"{given_last.strip()} {family_first.strip()}"
    words = bare.split()
    honorifics = []
    while len(words) > 1 and _HONORIFIC.fullmatch(words[0]):
        honorifics.append(words.pop(0))
    return Name(
        full=" ".join(words),
        given=_given(words),
        family=words[-1] if len(words) > 1 else "",
        honorific=" ".join(honorifics),
    )


def _given(words: Sequence[str]) -> str:
    if not words or "@" in words[0] or len(words[0].rstrip(".")) < 2 or words[0].endswith("."):
        return ""
    return words[0]


def signed_given(name: Name, texts: Sequence[str]) -> bool:
    """Did they sign one of these mails (new text, signature) with the given name alone?"""
    wanted = fold(name.given)
    return bool(wanted) and any(
        fold(line.strip(_EDGES)) == wanted for text in texts for line in _last_lines(text)
    )


def sign_offs(texts: Sequence[str]) -> frozenset[str]:
    """The short last lines of mails, folded: names they may be greeted by ("Bob" for Robert)."""
    found = set()
    for text in texts:
        for line in _last_lines(text)[-1:]:
            word = line.strip(_EDGES)
            if word.replace("-", "").isalpha() and len(word) < 20:
                found.add(fold(word))
    return frozenset(found)


def _last_lines(text: str) -> list[str]:
    lines = [line for line in text[-2000:].splitlines() if line.strip()]
    return lines[-_SIGN_OFF_LINES:]


def says_du(texts: Sequence[str]) -> bool:
    """Do they address the owner by "du"? German only."""
    return any(_DU_WORDS.search(text[:20_000]) for text in texts)


def greets_warmly(name: Name, relationship: Relationship, texts: Sequence[str]) -> bool:
    """Is this person greeted by the given name in English?"""
    return bool(name.given) and (relationship in WARM or signed_given(name, texts))


def greets_du(relationship: Relationship, texts: Sequence[str]) -> bool:
    """Is a German letter to them written with "du"?"""
    return relationship in _DU or says_du(texts)


def greeting(name: Name, *, language: str, warm: bool, professor: bool = False) -> str:
    """The first line without its comma: "Hi Jane", "Dear Jane Doe", "Guten Tag Jane Doe"."""
    if language == "de":
        return f"Hallo {name.given}" if warm else _formal_german(name)
    if warm:
        return f"Hi {name.given}"
    honorific = name.honorific or ("Professor" if professor and name.family else "")
    if honorific and name.family:
        return f"Dear {honorific} {name.family}"
    return f"Dear {name.full}"


def _formal_german(name: Name) -> str:
    first, _, rest = name.honorific.partition(" ")
    gendered = _GERMAN_GENDERED.get(first.casefold())
    if gendered and name.family:
        return " ".join(part for part in (gendered, rest, name.family) if part)
    return " ".join(part for part in ("Guten Tag", name.honorific, name.full) if part)
