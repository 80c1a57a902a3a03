"""Of a large mail only what is read: its header and its text parts, by BODYSTRUCTURE.

The structure (RFC 9051 7.5.2) says which parts there are; those worth reading are fetched
with the headers of all, and put together again to a mail in which attachments are empty.
What can't be told is None: the caller takes the beginning of the mail instead.

Rules: text that is no attachment, delivery reports, and the beginning of a returned mail;
at most PARTS of them, LIMIT octets each. Deeper than DEPTH nothing is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mailflow.wire.errors import CommandRefused
from mailflow.wire.fetchlines import values_of
from mailflow.wire.session import Line, Session

LIMIT = 500_000
PARTS = 50
DEPTH = 50
_RETURNED = 65_536
_TOKEN = re.compile(rb'[()]|"(?:[^"\\\r\n]|\\.)*"|~?\{\d+\}\r\n|[^ ()"\r\n]+')
_START = re.compile(rb"BODYSTRUCTURE ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One node: its number as in BODY[2.1], its type; a multipart has children and a boundary."""

    path: str
    content_type: str
    boundary: bytes = b""
    is_attachment: bool = False
    children: tuple[Part, ...] = ()

    def all(self) -> Iterator[Part]:
        yield self
        for child in self.children:
            yield from child.all()

    @property
    def octets_wanted(self) -> int:
        """How much of it is worth fetching; 0 for an attachment."""
        if self.children or self.is_attachment:
            return 0
        if self.content_type == "message/rfc822":
            return _RETURNED
        is_text = self.content_type.startswith("text/")
        return LIMIT if is_text or self.content_type == "message/delivery-status" else 0


def read_large(session: Session, uid: int) -> bytes | None:
    """Header and text parts of a mail in the open folder; None where its structure is not told."""
    try:
        told = session.run(b"UID FETCH %d (UID BODYSTRUCTURE)" % uid)
        root = next((found for line in told if (found := structure(line))), None)
        if root is None or not root.children:
            return None
        return _assembled(root, _fetched(session, uid, root))
    except CommandRefused:
        return None


def _fetched(session: Session, uid: int, root: Part) -> dict[str, bytes]:
    parts = [one for one in root.all() if one is not root]
    heads = [f"BODY.PEEK[{one.path}.MIME]" for one in parts]
    worth = [one for one in parts if one.octets_wanted][:PARTS]
    texts = [f"BODY.PEEK[{one.path}]<0.{one.octets_wanted}>" for one in worth]
    items = " ".join(("UID", "BODY.PEEK[HEADER]", *heads[: PARTS * 4], *texts))
    given: dict[str, bytes] = {}
    for line in session.run(f"UID FETCH {uid} ({items})".encode("ascii")):
        for name, value in values_of(line).items():
            given[name.decode("ascii", "replace").partition("<")[0]] = value
    return given


def _assembled(root: Part, given: dict[str, bytes]) -> bytes | None:
    header = given.get("BODY[HEADER]")
    return None if header is None else header + _body(root, given)


def _body(part: Part, given: dict[str, bytes]) -> bytes:
    if not part.children:
        return given.get(f"BODY[{part.path}]", b"")
    pieces = []
    for child in part.children:
        head = given.get(f"BODY[{child.path}.MIME]", b"\r\n")
        pieces += [b"\r\n--", part.boundary, b"\r\n", head, _body(child, given)]
    return b"".join((*pieces, b"\r\n--", part.boundary, b"--\r\n"))


def structure(line: Line) -> Part | None:
    """The tree in a FETCH answer, None where it holds none that can be read."""
    start = _START.search(line.text)
    if not start:
        return None
    literals = iter(line.literals)
    stack: list[list[Any]] = [[]]
    for token in _TOKEN.findall(line.text, start.end()):
        if token == b"(":
            stack.append([])
        elif token == b")":
            if len(stack) < 2:
                break  # the end of the FETCH answer
            done = stack.pop()
            stack[-1].append(done)
        elif token.endswith(b"}\r\n"):
            stack[-1].append(next(literals, b""))
        else:
            stack[-1].append(_word(token))
    found = stack[0][0] if stack[0] and isinstance(stack[0][0], list) else None
    return _part(found, "", 0) if found else None


def _word(token: bytes) -> bytes:
    return re.sub(rb"\\(.)", rb"\1", token[1:-1]) if token.startswith(b'"') else token


def _part(told: list[Any], path: str, depth: int) -> Part | None:
    if depth > DEPTH or not told:
        return None
    if isinstance(told[0], list):
        return _multipart(told, path, depth)
    kind = _text(told, 0) + "/" + _text(told, 1)
    # Its place differs with the type; only a disposition is a word with a list behind it.
    dispositions = [
        one[0].lower()
        for one in told[3:]
        if isinstance(one, list) and len(one) == 2 and isinstance(one[0], bytes)
    ]
    return Part(path or "1", kind, is_attachment=b"attachment" in dispositions)


def _multipart(told: list[Any], path: str, depth: int) -> Part | None:
    lists = [one for one in told if isinstance(one, list)]
    count = next((n for n, one in enumerate(told) if not isinstance(one, list)), len(told))
    children = [
        _part(one, f"{path}.{number}" if path else str(number), depth + 1)
        for number, one in enumerate(lists[:count], start=1)
    ]
    params = told[count + 1] if len(told) > count + 1 else []
    pairs = params if isinstance(params, list) else []
    named = {bytes(k).lower(): v for k, v in zip(pairs[::2], pairs[1::2], strict=False)}
    boundary = named.get(b"boundary", b"")
    if not boundary or not isinstance(boundary, bytes):
        return None
    kept = tuple(child for child in children if child is not None)
    return Part(path, f"multipart/{_text(told, count)}", boundary, children=kept)


def _text(told: list[Any], at: int) -> str:
    value = told[at] if len(told) > at else b""
    return value.decode("ascii", "replace").lower() if isinstance(value, bytes) else ""
