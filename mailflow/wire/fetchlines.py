"""A small, fast reader of FETCH answers (RFC 9051 7.5.2).

One regular expression match and one slice a mail where an answer has the usual form, with
its body as a literal at the end; whatever else a server sends (quoted strings for small
bodies, as Yahoo does, several literals, items in any order) takes the slow road, which
reads item by item. Words inside a body can't be taken for items by either.

Answers without a UID, or with neither size nor body, are flag changes told by the way and
are passed over, as are EXISTS and EXPUNGE: every command here asks for one of the two.
Known limit: items of one mail spread over two answers are not joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple

from mailflow.wire.session import Line, Session

#: the items in the order they are asked for, which is the order most servers answer in
_USUAL = re.compile(
    rb"\* \d+ FETCH \(UID (\d+) (?:FLAGS \(([^()]*)\) )?(?:INTERNALDATE \"([^\"]*)\" )?"
    rb"(?:RFC822\.SIZE (\d+) )?BODY\[[^\]\"]*\](?:<0>)? \{(\d+)\}\r\n"
)
_START = re.compile(rb"\* \d+ FETCH \(", re.IGNORECASE)
_ITEM = re.compile(
    rb"([A-Za-z0-9.\-]{1,80}(?:\[[^\]]{0,4000}\](?:<\d+>)?)?) "
    # a list may hold strings with brackets in them, as Gmail's labels do
    rb'(\((?:[^()"\r\n]|"(?:[^"\\\r\n]|\\.)*")*\)|"(?:[^"\\\r\n]|\\.)*"'
    rb"|~?\{\d+\}\r\n|[^ ()\r\n]+)[ )]?"
)
_LABEL = re.compile(rb'"(?:[^"\\]|\\.)*"|[^ ()"]+')
_ESCAPED = re.compile(rb"\\(.)")
#: two digits, or a blank and one → the number, a leap second's too: a third of int()'s time
_TWO = {form % number: number for form in (b"%02d", b"%2d") for number in range(61)}
_MONTHS = b"jan feb mar apr may jun jul aug sep oct nov dec".split()


class Item(NamedTuple):
    """What one FETCH answer told of a mail. `body` is the block or mail that was asked for."""

    uid: int
    size: int
    arrived: datetime
    flags: frozenset[str]
    body: bytes | None
    #: the provider's ids of the mail and its thread, and Gmail's labels
    object_id: str = ""
    thread: str = ""
    labels: frozenset[str] = frozenset()


def items(session: Session, tag: bytes) -> Iterator[Item]:
    """The FETCH answers of a command, in the order they come."""
    link = session.link
    match = _USUAL.match
    while not session.ended(tag):
        while found := match(link.buffer, link.position):
            uid, flags, date, size, length = found.groups(b"")
            start = found.end()
            end = start + int(length)
            if not link.buffer.startswith(b")\r\n", end):
                break
            link.position = end + 3
            body = link.buffer[start:end]
            yield Item(int(uid), int(size or 0), _moment(date), _flags(flags), body)
        # Half of the next is still on its way, or it has another form, or is no FETCH.
        if (line := session.take()) and (item := read_line(line)):
            yield item


def read_line(line: Line) -> Item | None:
    """A FETCH answer of any form, or None where it is none, or names no UID."""
    values = values_of(line)
    bodies = [value for name, value in values.items() if name.startswith(b"BODY[")]
    return _made(values, bodies[-1] if bodies else None)


def values_of(line: Line) -> dict[bytes, bytes]:
    """The items of a FETCH answer by name in upper case; nothing where it is none."""
    start = _START.match(line.text)
    if not start:
        return {}
    literals = iter(line.literals)
    values: dict[bytes, bytes] = {}
    for name, word in _ITEM.findall(line.text, start.end()):
        value = next(literals, b"") if word.endswith(b"}\r\n") else _unquoted(word)
        if name.upper().startswith(b"BODY["):
            values[name.upper()] = value
        else:
            values.setdefault(name.upper(), value)
    return values


def _unquoted(word: bytes) -> bytes:
    if word.startswith(b'"'):
        return _ESCAPED.sub(rb"\1", word[1:-1])
    return b"" if word.upper() == b"NIL" else word


def _made(values: dict[bytes, bytes], body: bytes | None) -> Item | None:
    uid, size = values.get(b"UID", b""), values.get(b"RFC822.SIZE", b"")
    if not uid.isdigit() or (body is None and not size):
        return None
    return Item(
        int(uid),
        int(size) if size.isdigit() else 0,
        _moment(values.get(b"INTERNALDATE", b"")),
        _flags(values.get(b"FLAGS", b"")),
        body,
        *_provider(values),
    )


def _provider(values: dict[bytes, bytes]) -> tuple[str, str, frozenset[str]]:
    """Gmail's ids (X-GM-EXT-1) or those of RFC 8474, told apart by their first letters."""
    if b"X-GM-MSGID" in values:
        labels = frozenset(
            _unquoted(one).decode("utf-8", "replace")
            for one in _LABEL.findall(values.get(b"X-GM-LABELS", b""))
        )
        return _named("gm", values, b"X-GM-MSGID"), _named("gm", values, b"X-GM-THRID"), labels
    return _named("id", values, b"EMAILID"), _named("id", values, b"THREADID"), frozenset()


def _named(prefix: str, values: dict[bytes, bytes], name: bytes) -> str:
    value = values.get(name, b"").strip(b"()").decode("ascii", "replace")
    return f"{prefix}:{value}" if value and value.upper() != "NIL" else ""


@lru_cache(maxsize=512)
def _flags(value: bytes) -> frozenset[str]:
    return frozenset(value.strip(b"()").decode("ascii", "replace").split())


def _moment(value: bytes) -> datetime:
    """INTERNALDATE, such as ` 7-Feb-1994 21:52:25 -0800`; now, where it is none."""
    try:
        year, month, day, zone = _day(value[:11], value[20:])
        hour, minute, second = _TWO[value[12:14]], _TWO[value[15:17]], _TWO[value[18:20]]
        # A leap second is told as 60.
        return datetime(year, month, day, hour, minute, min(59, second), tzinfo=zone)
    except (KeyError, ValueError):
        return datetime.now(UTC)


@lru_cache(maxsize=1024)
def _day(date: bytes, zone: bytes) -> tuple[int, int, int, timezone]:
    # Mails come by days: reading each day once is a third of the time of reading dates.
    month = _MONTHS.index(date[3:6].lower()) + 1
    minutes = int(zone[2:4]) * 60 + int(zone[4:6])
    offset = timezone(timedelta(minutes=-minutes if zone[1:2] == b"-" else minutes))
    return int(date[7:11]), month, int(date[0:2]), offset
