"""Mails from files: single mails, an mbox, a Maildir, a folder of mails, or standard input.

Every mail is given as soon as it is read, one at a time, so that a mailbox of any size needs
the room of one mail. Rules: a file that begins with "From " is an mbox, and a new mail begins
at every such line behind an empty one; a folder with cur or new is a Maildir, of any other
folder every file is a mail. What can't be opened is given with the reason, and the rest
goes on.

Known limit: a mail larger than CEILING is cut there, and the cut is named.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

#: octets of one mail; attachments are not read anyway
CEILING = 64 * 1024 * 1024

# "From ann@example.net Tue Mar  3 09:15:01 2026": an address or name, then a date (RFC 4155).
_FROM_LINE = re.compile(rb"From .{0,300}\d{4}|From (?:\S{1,300}@\S{1,300}|MAILER-DAEMON|-)\s")
_ESCAPED = re.compile(rb">+From ")


@dataclass(frozen=True, slots=True)
class Source:
    """One mail: where it came from and its octets, or why it could not be read."""

    name: str
    raw: bytes = b""
    trouble: str = ""


def sources(names: Iterable[str]) -> Iterator[Source]:
    """Every mail of the named files and folders, in their order. Never raises OSError."""
    for name in names:
        try:
            yield from _one(name)
        except OSError as error:
            yield Source(name, trouble=error.strerror or str(error))


def _one(name: str) -> Iterator[Source]:
    if name == "-":
        yield from _from_stream("-", sys.stdin.buffer)
    elif (path := Path(name)).is_dir():
        yield from _from_folder(path)
    else:
        with path.open("rb") as stream:
            yield from _from_stream(name, stream)


def _from_folder(folder: Path) -> Iterator[Source]:
    maildir = [one for one in (folder / "cur", folder / "new") if one.is_dir()]
    for inner in maildir or [folder]:
        inside = (one for one in inner.iterdir() if not one.name.startswith("."))
        for path in sorted(one for one in inside if one.is_file()):
            yield from sources([str(path)])


def _from_stream(name: str, stream: BinaryIO) -> Iterator[Source]:
    first = stream.readline(CEILING)
    if not _FROM_LINE.match(first):
        rest = stream.read(CEILING + 1 - len(first))
        yield _limited(name, first + rest)
        return
    for number, raw in enumerate(_mbox(stream), 1):
        yield _limited(f"{name}#{number}", raw)


def _mbox(stream: BinaryIO) -> Iterator[bytes]:
    """The mails of an mbox whose first "From " line is read already (RFC 4155, mboxrd)."""
    lines: list[bytes] = []
    size, after_blank = 0, False
    while line := stream.readline(CEILING):
        if after_blank and _FROM_LINE.match(line):
            yield b"".join(lines[:-1])
            lines, size, after_blank = [], 0, False
            continue
        after_blank = not line.strip(b"\r\n")
        size += len(line)
        if size <= CEILING:
            lines.append(line[1:] if _ESCAPED.match(line) else line)
    yield b"".join(lines)


def _limited(name: str, raw: bytes) -> Source:
    if len(raw) > CEILING:
        return Source(name, raw[:CEILING], "cut: it is larger than 64 MB")
    return Source(name, raw)
