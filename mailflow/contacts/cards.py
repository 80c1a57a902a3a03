"""vCard 2.1, 3.0 and 4.0 → entries, and contacts → vCard 4.0 (RFC 6350, RFC 2426).

Rules: a file is cut at BEGIN:VCARD and each card read alone, so that a bad one is told by its
line and the others are taken. Lines are unfolded as the card's version folds them: by a
leading blank, or in 2.1 by "=" at the end of a quoted-printable line. Properties we don't
know (photos, sounds, Apple's own) are passed over.

Known limits: PREF orders addresses, other TYPEs say nothing to us; a card of a group or of
an organisation alone is no person and is told as such.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from mailflow.contacts.entries import (
    BadEntry,
    Entry,
    many_lines,
    one_line,
    read_address,
    read_country,
    read_tags,
    settle,
    to_text,
)
from mailflow.pipeline.people import Contact

_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(r"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
_HEAD = re.compile(r'((?:[^:"]|"[^"]{0,500}")*):(.*)', re.DOTALL)
_PARAM = re.compile(r';((?:[^;"]|"[^"]{0,500}")*)')
_FIELD = re.compile(r"(?<!\\)((?:\\\\)*);")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_PREF = re.compile(r"\bpref(?:=(\d{1,3}))?\b", re.IGNORECASE)
_CHARSET = re.compile(r"charset=\"?([\w-]{2,20})", re.IGNORECASE)
#: octets of one card that are read, photos aside
_LONGEST = 2_000_000


@dataclass(frozen=True, slots=True)
class _Property:
    """One line of a card: name in capitals, parameters as one text, value not unescaped."""

    name: str
    params: str
    value: str


def read_cards(raw: bytes, file: str) -> tuple[Entry | BadEntry, ...]:
    """The people in a vCard file. Never raises: what can't be read is a BadEntry."""
    return tuple(_card(lines, f"{file}:{at}") for at, lines in _cards(to_text(raw)))


def _cards(text: str) -> Iterator[tuple[int, list[str]]]:
    """Line number and lines of each card, without those of a card inside it (AGENT)."""
    begun, depth, lines = 0, 0, list[str]()
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        if _BEGIN.fullmatch(line):
            if depth and not _is_agent(lines):
                yield begun, lines  # its END is missing
                depth = 0
            depth += 1
            if depth == 1:
                begun, lines = number, []
        elif _END.fullmatch(line) and depth:
            depth -= 1
            if not depth:
                yield begun, lines
        elif depth == 1:
            lines.append(line)
    if depth:
        yield begun, lines


def _is_agent(lines: Sequence[str]) -> bool:
    return bool(lines) and lines[-1].upper().startswith("AGENT")


def _card(lines: list[str], place: str) -> Entry | BadEntry:
    known: dict[str, list[_Property]] = {}
    for line in _unfolded(lines):
        if found := _property(line):
            known.setdefault(found.name, []).append(found)
    if _text(known, "KIND", "X-ADDRESSBOOKSERVER-KIND").casefold() in {"group", "org", "location"}:
        return BadEntry(place, "a group or an organisation, not a person")
    if _text(known, "X-ABSHOWAS").casefold() == "company":
        return BadEntry(place, f"an organisation, not a person: {_text(known, 'FN', 'ORG')}")
    if not known:
        return BadEntry(place, "nothing in it could be read")
    return _entry(known, place)


def _entry(known: dict[str, list[_Property]], place: str) -> Entry | BadEntry:
    addresses = []
    for one in sorted(known.get("EMAIL", ()), key=_preference):
        text = _decoded(one)
        if not (address := read_address(text)):
            return BadEntry(place, f"“{one_line(text)}” is no mail address")
        addresses.append(address)
    organisation = known.get("ORG", [])
    language = re.match(r"[a-z]{2}\b", _text(known, "LANG").casefold())
    return settle(
        Entry(
            place=place,
            name=_name(known),
            addresses=tuple({one.casefold(): one for one in addresses}.values()),
            organisation=_pieces(organisation[0])[0] if organisation else "",
            title=_text(known, "TITLE", "ROLE"),
            zone=_zone(_text(known, "TZ")),
            country=_country(known),
            language=language[0] if language else "",
            notes="\n".join(many_lines(_decoded(one)) for one in known.get("NOTE", ())),
            tags=read_tags(_text(known, "CATEGORIES")),
            link=next(
                (_decoded(one) for one in known.get("URL", ()) if "linkedin" in one.value), ""
            ),
        )
    )


def _preference(one: _Property) -> int:
    """PREF=1 (4.0) and TYPE=PREF (2.1, 3.0) before all without."""
    found = _PREF.search(one.params)
    return int(found[1] or 1) if found else 101


def _name(known: dict[str, list[_Property]]) -> str:
    whole = _text(known, "FN")
    if whole and "@" not in whole:
        return whole
    if "N" in known:
        family, given, middle, *_ = (*_pieces(known["N"][0]), "", "", "")
        if name := " ".join(part for part in (given, middle, family) if part):
            return name
    return whole or _text(known, "NICKNAME")


def _country(known: dict[str, list[_Property]]) -> str:
    for one in known.get("ADR", ()):
        pieces = _pieces(one)
        if len(pieces) >= 7 and (code := read_country(pieces[6])):
            return code
    return ""


def _zone(text: str) -> str:
    return (
        text if re.fullmatch(r"[A-Za-z]{3,20}/[A-Za-z_+-]{2,30}(?:/[A-Za-z_]{2,30})?", text) else ""
    )


def _text(known: dict[str, list[_Property]], *names: str) -> str:
    """The first of these properties that says something, on one line."""
    for name in names:
        for one in known.get(name, ()):
            if text := one_line(_decoded(one)):
                return text
    return ""


def _unfolded(lines: Iterable[str]) -> Iterator[str]:
    """Property lines with their folds taken out."""
    whole = ""
    for line in lines:
        is_soft = whole.endswith("=") and "QUOTED-PRINTABLE" in whole[:200].upper()
        if is_soft:
            whole = whole[:-1] + line
        elif line[:1] in {" ", "\t"} and whole:
            whole += line[1:]
        else:
            if whole:
                yield whole
            whole = line
        if len(whole) > _LONGEST:
            whole = ""
    if whole:
        yield whole


def _property(line: str) -> _Property | None:
    found = _HEAD.fullmatch(line)
    if not found:
        return None
    head, value = found[1], found[2]
    name, mark, params = head.partition(";")
    # Apple groups a property with its label: item1.EMAIL.
    return _Property(name.rpartition(".")[2].strip().upper(), f"{mark}{params}", value)


def _decoded(one: _Property) -> str:
    return _ESCAPE.sub(_unescape, _octets_read(one)).strip()


def _pieces(one: _Property) -> list[str]:
    """The parts of a structured value: N, ORG, ADR."""
    text = _octets_read(one)
    cut = _FIELD.sub("\\1\0", text).split("\0")
    return [one_line(_ESCAPE.sub(_unescape, piece)) for piece in cut]


def _unescape(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]


def _octets_read(one: _Property) -> str:
    """The value out of quoted-printable (2.1); other codings hold no text of ours."""
    if "QUOTED-PRINTABLE" not in one.params.upper():
        return one.value
    raw = binascii.a2b_qp(one.value.encode("utf-8"))
    charset = _CHARSET.search(one.params)
    try:
        return raw.decode(charset[1] if charset else "utf-8")
    except (UnicodeDecodeError, LookupError):
        return raw.decode("cp1252", "replace")


def write_cards(contacts: Iterable[Contact]) -> str:
    """These people as vCard 4.0, for any address book."""
    return "".join(_written(contact) for contact in contacts)


def _written(contact: Contact) -> str:
    given, _, family = contact.name.rpartition(" ")
    fields = [
        ("VERSION", "4.0"),
        ("FN", _escaped(contact.name)),
        ("N", f"{_escaped(family)};{_escaped(given)};;;"),
        *(
            (f"EMAIL;PREF={at}", _escaped(address))
            for at, address in enumerate(contact.addresses[:100], 1)
        ),
        ("ORG", _escaped(contact.organisation)),
        ("TITLE", _escaped(contact.title)),
        ("TZ", contact.zone),
        ("ADR", f";;;;;;{contact.country}" if contact.country else ""),
        ("LANG", contact.language),
        ("CATEGORIES", ",".join(map(_escaped, contact.tags))),
        ("NOTE", _escaped(contact.notes)),
    ]
    lines = [f"{name}:{value}" for name, value in fields if value]
    return "\r\n".join(map(_folded, ["BEGIN:VCARD", *lines, "END:VCARD"])) + "\r\n"


def _escaped(text: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", text).replace("\n", "\\n")


def _folded(line: str) -> str:
    """At most 75 octets a line (RFC 6350, 3.2), never cut within a letter."""
    out, width = [], 0
    for sign in line:
        size = len(sign.encode("utf-8", "replace"))
        if width + size > 75:
            out.append("\r\n ")
            width = 1
        out.append(sign)
        width += size
    return "".join(out)
