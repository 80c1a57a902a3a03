"""What a file says of a person, before it is anybody the owner knows.

Rules: text is smoothed to one line (notes keep theirs), control signs go. An address is
ASCII or has a host that can be written so; anything else is no address, and said so. Where a
file gives an address and no name, "jane.doe@…" is taken for Jane Doe, "info@…" for nobody.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mailflow.pipeline.people import Contact, ContactId, Relationship

#: a field longer than this is not what its column says
_LONGEST = 500
_LONGEST_NOTES = 20_000
_ADDRESS = re.compile(r"[^\s@<>()\[\]\\,;:\"|]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_LOCAL_NAME = re.compile(r"([^\W\d_]{2,20})[._-]([^\W\d_]{2,20}(?:-[^\W\d_]{2,20})?)")
_SEPARATORS = re.compile(r"\s*(?::::|[;,|\n\r])\s*|\s+(?=[^\s@]{1,64}@)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of a file. `place` is file and line; `link` a page that tells them apart."""

    place: str
    name: str
    addresses: tuple[str, ...] = ()
    organisation: str = ""
    title: str = ""
    relationship: Relationship | None = None
    zone: str = ""
    country: str = ""
    language: str = ""
    connection: str = ""
    research: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    link: str = ""

    def as_contact(self) -> Contact:
        """The contact it would be if nobody of the kind were known."""
        return Contact(
            id=ContactId(0),
            name=self.name,
            addresses=self.addresses,
            organisation=self.organisation,
            title=self.title,
            relationship=self.relationship or Relationship.COLD,
            zone=self.zone,
            country=self.country,
            language=self.language or "en",
            connection=self.connection,
            research=self.research,
            notes=self.notes,
            tags=self.tags,
        )


@dataclass(frozen=True, slots=True)
class BadEntry:
    """A row or card that could not be taken in, and why."""

    place: str
    why: str


def one_line(text: str) -> str:
    """White space smoothed, signs that can't be seen taken out, cut at a sane length."""
    flat = " ".join(text.split())[:_LONGEST]
    if flat.isprintable():
        return flat
    return "".join(sign for sign in flat if unicodedata.category(sign) not in {"Cc", "Cf", "Cs"})


def many_lines(text: str) -> str:
    """Notes: their lines kept, the white space around them not."""
    lines = (one_line(line) for line in text[:_LONGEST_NOTES].splitlines())
    return "\n".join(lines).strip()


def read_address(text: str) -> str:
    """The one address a text is, its host in ASCII; empty where it is none."""
    bare = text.strip().removeprefix("mailto:").strip("<>").strip()
    if not _ADDRESS.fullmatch(bare):
        return ""
    local, _, host = bare.rpartition("@")
    try:
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return f"{local}@{host}" if local.isascii() else ""


def read_addresses(texts: Iterable[str]) -> tuple[tuple[str, ...], str]:
    """The addresses in cells, each once, and the first text that is none (empty if all are)."""
    found: dict[str, str] = {}
    for cell in texts:
        for piece in filter(None, _SEPARATORS.split(cell.strip())):
            address = read_address(piece)
            if not address:
                return tuple(found.values()), one_line(piece)
            found.setdefault(address.casefold(), address)
    return tuple(found.values()), ""


def settle(entry: Entry) -> Entry | BadEntry:
    """The entry with a name, or why there is none."""
    name = entry.name
    if "@" in name and not read_address(name.replace(" ", "")):
        name = ""
    if not name or "@" in name:
        name = _named_by_address(entry.addresses)
    if not name:
        why = "no name" if entry.addresses or entry.organisation else "no name and no address"
        return BadEntry(entry.place, why)
    if entry.zone and not _is_zone(entry.zone):
        return BadEntry(entry.place, f"unknown zone “{entry.zone}”; write it like Europe/London")
    return replace(entry, name=name)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _named_by_address(addresses: Sequence[str]) -> str:
    for address in addresses:
        if found := _LOCAL_NAME.fullmatch(address.rpartition("@")[0]):
            return f"{found[1].title()} {found[2].title()}"
    return ""


def read_tags(text: str) -> tuple[str, ...]:
    """Labels and categories; those that programs give by themselves are left out."""
    pieces = (one_line(piece).lstrip("* ").strip() for piece in re.split(r":::|[;,]", text))
    return tuple(dict.fromkeys(p for p in pieces if p and p.casefold() not in _OWN_TAGS))


_OWN_TAGS = frozenset({"mycontacts", "my contacts", "starred", "friends and family", "imported"})

_COUNTRIES = {
    "united states": "US", "united states of america": "US", "usa": "US", "america": "US",
    "united kingdom": "GB", "great britain": "GB", "england": "GB", "scotland": "GB", "uk": "GB",
    "germany": "DE", "deutschland": "DE", "austria": "AT", "österreich": "AT", "france": "FR",
    "switzerland": "CH", "schweiz": "CH", "suisse": "CH", "spain": "ES", "españa": "ES",
    "italy": "IT", "italia": "IT", "netherlands": "NL", "the netherlands": "NL", "nederland": "NL",
    "belgium": "BE", "belgien": "BE", "denmark": "DK", "sweden": "SE", "norway": "NO",
    "finland": "FI", "ireland": "IE", "portugal": "PT", "poland": "PL", "polska": "PL",
    "canada": "CA", "australia": "AU", "new zealand": "NZ", "india": "IN", "japan": "JP",
    "singapore": "SG", "south africa": "ZA", "brazil": "BR", "brasil": "BR", "mexico": "MX",
    "frankreich": "FR", "italien": "IT", "spanien": "ES", "vereinigtes königreich": "GB",
    "niederlande": "NL", "czech republic": "CZ", "czechia": "CZ", "israel": "IL",
}  # fmt: skip


def read_country(text: str) -> str:
    """The ISO 3166 code of a country as address books write it; empty for one we don't know."""
    word = one_line(text)
    if len(word) == 2 and word.isascii() and word.isalpha():
        return "GB" if word.upper() == "UK" else word.upper()
    return _COUNTRIES.get(word.casefold().rstrip("."), "")


def to_text(raw: bytes) -> str:
    """The octets of a file as text: a BOM's word counts, else UTF-8, else Windows-1252."""
    for mark, charset in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if raw.startswith(mark):
            return raw.decode(charset, "replace").replace("\0", "")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        # Five octets mean nothing in Windows-1252 and stand for control signs in Latin-1.
        text = raw.decode("cp1252", "replace")
    return text.replace("\0", "")
