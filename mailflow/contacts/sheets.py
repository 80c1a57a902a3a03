"""CSV → entries: exports of LinkedIn, Google (old and new), Outlook, Thunderbird, any other.

Rules: columns are known by their names, never by their place; the owner may name them
(`given`). What stands above the line of names is skipped (LinkedIn's "Notes:"). The sign
between cells is the one that line has most of. A row that does not fit is told by its line
and left out; the others are taken.

Known limits: a file without a line of names is refused; "Title" is a job, unless there is a
"Job Title" column too (Outlook's "Title" is Mr or Dr).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from mailflow.contacts.entries import (
    BadEntry,
    Entry,
    many_lines,
    one_line,
    read_addresses,
    read_country,
    read_tags,
    settle,
    to_text,
)
from mailflow.contacts.guard import guarded, unguarded
from mailflow.pipeline.people import Contact, Relationship

#: what a column may hold, for --map
FIELDS = (
    *("name", "given", "middle", "family", "address", "organisation", "title", "relationship"),
    *("zone", "country", "language", "connection", "research", "notes", "tags", "link", "since"),
)
_NAMES = {
    "name": "name|full name|display name|contact name|anzeigename|vollständiger name|nom complet",
    "given": "first name|given name|forename|vorname|prénom|nombre",
    "middle": "middle name|additional name|zweiter vorname|weitere vornamen",
    "family": "last name|family name|surname|nachname|familienname|nom|apellidos",
    "address": "email|e mail|email address|e mail address|mail|primary email|secondary email|"
    "addresses|emails|e mail adresse|email adresse|primäre e mail adresse|zweite e mail adresse|"
    "weitere e mail adresse|adresse e mail|work email|home email|personal email",
    "organisation": "company|organisation|organization|organization name|employer|firma|"
    "unternehmen|company name|société|empresa|organization 1 name",
    "title": "position|job title|title|organization title|role|beruf|position title|"
    "organization 1 title|stellenbezeichnung|fonction|cargo",
    "relationship": "relationship|beziehung",
    "zone": "zone|time zone|timezone|zeitzone",
    "country": "country|country region|business country region|home country region|"
    "work country|home country|business country|land|address 1 country|pays|país",
    "language": "language|sprache",
    "connection": "connection|verbindung",
    "research": "research",
    "notes": "notes|note|notizen|bemerkungen|comments|remarks",
    "tags": "tags|labels|group membership|categories|kategorien",
    "link": "url|linkedin|linkedin url|profile url|linkedin profile",
    "since": "connected on",
}
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names.split("|")}
_NUMBERED = re.compile(
    r"(?:e mail|email) (?:\d{1,2}|work|home) ?(?:value|address|adresse)?|email \d{1,2}"
)
_DELIMITERS = ",;\t|"
_LOOKED_AT = 30
#: more lines than this in one row: a quote was opened and never closed
_LINES_A_ROW = 300


class NoColumns(Exception):
    """No line of a file names columns that we know."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the file names it, and what of a person we take it for ("" for nothing)."""

    header: str
    field: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a CSV file holds, and how its columns were read."""

    columns: tuple[Column, ...]
    entries: tuple[Entry | BadEntry, ...]


def read_sheet(raw: bytes, file: str, given: Mapping[str, str] | None = None) -> Sheet:
    """The people in a CSV file. `given` maps column names to FIELDS, before our own mapping.

    Raises NoColumns; anything else that is wrong is a BadEntry.
    """
    lines = to_text(raw).splitlines(keepends=True)
    at, delimiter, columns = _columns(lines, file, given or {})
    rows = csv.reader(io.StringIO("".join(lines[at + 1 :]), newline=""), delimiter=delimiter)
    entries = tuple(_entries(rows, columns, file, at + 1))
    return Sheet(columns, entries)


def _columns(
    lines: list[str], file: str, given: Mapping[str, str]
) -> tuple[int, str, tuple[Column, ...]]:
    """The line of names: its index, the sign between cells, the columns."""
    wanted = {_plain(header): field for header, field in given.items()}
    for at, line in enumerate(lines[:_LOOKED_AT]):
        delimiter = max(_DELIMITERS, key=line.count)
        try:
            headers = next(csv.reader([line], delimiter=delimiter), [])
        except csv.Error:
            continue
        fields = [wanted.get(_plain(header), _field(header)) for header in headers]
        if {"name", "given", "family", "address"} & set(fields) and not any(map(_is_cell, headers)):
            if "title" in fields and _has(headers, "job title"):
                fields = [
                    "" if _plain(header) == "title" else field
                    for header, field in zip(headers, fields, strict=True)
                ]
            named = zip(headers, fields, strict=True)
            return at, delimiter, tuple(Column(one_line(h), field) for h, field in named)
    raise NoColumns(
        f"{file}: no line names columns such as Name or Email; "
        "write one at the top, or say which is which: --map “Column=name”"
    )


def _has(headers: list[str], wanted: str) -> bool:
    return any(_plain(header) == wanted for header in headers)


def _is_cell(text: str) -> bool:
    """Does it look like a person's data and not like the name of a column?"""
    return "@" in text or text.strip().isdigit()


def _plain(header: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", header.casefold()))


def _field(header: str) -> str:
    plain = _plain(header)
    return _FIELD_OF.get(plain) or ("address" if _NUMBERED.fullmatch(plain) else "")


def _entries(
    rows: Iterator[list[str]], columns: tuple[Column, ...], file: str, offset: int
) -> Iterator[Entry | BadEntry]:
    before = 0
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            before = rows.line_num  # type: ignore[attr-defined]  # csv's reader has it
            yield BadEntry(f"{file}:{offset + before}", f"no CSV: {error}")
            continue
        place = f"{file}:{offset + before + 1}"
        lines = rows.line_num - before  # type: ignore[attr-defined]
        before += lines
        if lines > _LINES_A_ROW:
            yield BadEntry(place, "a quote is opened here and never closed; the rest is not read")
            return
        if any(cell.strip() for cell in row):
            yield _entry(row, columns, place)


def _entry(row: list[str], columns: tuple[Column, ...], place: str) -> Entry | BadEntry:
    if len(row) > len(columns) and any(cell.strip() for cell in row[len(columns) :]):
        return BadEntry(place, f"{len(row)} cells, and only {len(columns)} columns have a name")
    cells: dict[str, list[str]] = {}
    for column, cell in zip(columns, row, strict=False):
        if column.field and cell.strip():
            cells.setdefault(column.field, []).append(unguarded(cell))
    addresses, wrong = read_addresses(cells.get("address", ()))
    if wrong:
        return BadEntry(place, f"“{wrong}” is no mail address")
    told = _first(cells, "relationship").casefold()
    if told and told not in {tie.value for tie in Relationship}:
        return BadEntry(place, f"“{told}” is no relationship")
    return settle(_made(cells, addresses, place))


def _made(cells: Mapping[str, list[str]], addresses: tuple[str, ...], place: str) -> Entry:
    told = _first(cells, "relationship").casefold()
    return Entry(
        place=place,
        name=_name(cells),
        addresses=addresses,
        organisation=_first(cells, "organisation"),
        title=_first(cells, "title"),
        relationship=Relationship(told) if told else None,
        zone=_first(cells, "zone"),
        country=read_country(_first(cells, "country")),
        language=_language(_first(cells, "language")),
        connection=_first(cells, "connection"),
        research=_first(cells, "research"),
        notes=_notes(cells),
        tags=read_tags(";".join(cells.get("tags", ()))),
        link=_first(cells, "link"),
    )


def _first(cells: Mapping[str, list[str]], field: str) -> str:
    return one_line(cells.get(field, [""])[0])


def _language(text: str) -> str:
    found = re.match(r"[a-z]{2}(?![a-z])", text.casefold())
    return found[0] if found else ""


def _name(cells: Mapping[str, list[str]]) -> str:
    whole = _first(cells, "name")
    if whole and "@" not in whole:
        return whole
    parts = (_first(cells, part) for part in ("given", "middle", "family"))
    return " ".join(part for part in parts if part) or whole


def _notes(cells: Mapping[str, list[str]]) -> str:
    told = [many_lines(text) for text in cells.get("notes", ())]
    link, since = _first(cells, "link"), _first(cells, "since")
    if link:
        told.append(f"{link} (connected {since})" if since else link)
    return "\n".join(text for text in told if text)


_WRITTEN = (
    *("name", "addresses", "organisation", "title", "relationship", "zone", "country", "language"),
    *("connection", "research", "notes", "tags"),
)


def write_sheet(contacts: Iterable[Contact]) -> str:
    """These people as CSV, every cell quoted and harmless in a spreadsheet (failures I6)."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(_WRITTEN)
    for contact in contacts:
        values = (getattr(contact, field) for field in _WRITTEN)
        writer.writerow([guarded(_cell(value)) for value in values])
    return out.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, Relationship):
        return value.value
    return ";".join(map(str, value)) if isinstance(value, tuple) else str(value)
