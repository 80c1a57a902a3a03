"""A small reader of FETCH answers over IMAPClient's connection.

IMAPClient's own fetch() lexes every octet in Python and takes no ranges; this one reads
lines and literals and looks for the few items we ask for (RFC 9051, 7.5.2). Small bodies
come as quoted strings from some servers (Yahoo), so both forms are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from mailflow.wire.errors import Disconnected, ServerBusy

_LITERAL = re.compile(rb"\{(\d+)\+?\}\r?\n$")
_UID = re.compile(rb"[ (]UID (\d+)")
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")
_DATE = re.compile(rb'INTERNALDATE "([^"]*)"')
_FLAGS = re.compile(rb"FLAGS \(([^)]*)\)")
_QUOTED = re.compile(rb'\](?:<\d+>)? "((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(rb"\\(.)")


@dataclass(frozen=True, slots=True)
class Item:
    """One FETCH answer: what was asked for and found."""

    uid: int
    size: int
    arrived: datetime
    flags: frozenset[str]
    body: bytes | None


def answers(imap: Any, tag: bytes) -> Iterator[Item]:
    """All FETCH answers up to the tagged line. Raises Disconnected, or ServerBusy for NO and BAD.

    Answers without a UID are flag changes told by the way (RFC 9051, 7.5.2); skipped.
    """
    while True:
        line, literal = _response(imap)
        if line.startswith(tag + b" "):
            if not line[len(tag) + 1 :].upper().startswith(b"OK"):
                message = f"the server refused a FETCH: {line[:200]!r}"
                raise ServerBusy(message)
            return
        if line.startswith(b"* BYE"):
            message = f"the server said goodbye: {line[:200]!r}"
            raise Disconnected(message)
        if b" FETCH (" in line[:40] and (item := _item(line, literal)):
            yield item


def _response(imap: Any) -> tuple[bytes, bytes | None]:
    """One answer with its literals cut out; of several the longest is the body."""
    text, body = b"", None
    while True:
        line = imap.readline()
        if not line:
            message = "the server closed the connection"
            raise Disconnected(message)
        text += line
        found = _LITERAL.search(line)
        if not found:
            return text, body
        literal = imap.read(int(found[1]))
        if body is None or len(literal) > len(body):
            body = literal


def _item(line: bytes, literal: bytes | None) -> Item | None:
    uid = _UID.search(line)
    if uid is None:
        return None
    size, date, flags = _SIZE.search(line), _DATE.search(line), _FLAGS.search(line)
    if literal is None and (quoted := _QUOTED.search(line)):
        literal = _ESCAPE.sub(rb"\1", quoted[1])
    return Item(
        uid=int(uid[1]),
        size=int(size[1]) if size else 0,
        arrived=_moment(date[1].decode("ascii", "replace")) if date else datetime.now(UTC),
        flags=frozenset(flags[1].decode("ascii", "replace").split()) if flags else frozenset(),
        body=literal,
    )


def _moment(text: str) -> datetime:
    """INTERNALDATE; a day before the tenth is padded with a blank (RFC 9051, date-day-fixed)."""
    try:
        return datetime.strptime(text.strip(), "%d-%b-%Y %H:%M:%S %z")
    except ValueError:
        return datetime.now(UTC)
