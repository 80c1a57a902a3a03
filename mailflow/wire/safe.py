"""Arguments of IMAP commands: refused, or quoted so that they stay one argument.

IMAPClient 4.1.0 lets CR LF in an argument through, and what follows runs as a command of
its own: a sender's Message-ID could delete mail. So everything variable that goes into
a command passes here, and no value of a foreign header goes into one at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from imapclient import imap_utf7

_BAD = re.compile(r"[\0\r\n]")
_FLAG = re.compile(r"\\?[!#$&'+\-.0-9:;<=>?@A-Z\[^_`a-z|}~]+")
#: octets of a set of UIDs in one command; RFC 2683 3.2.1.5 asks for lines below 1,000
#: of old servers and 8,000 of new ones
_SET_LIMIT = 4_000


class BadArgument(ValueError):
    """A value that would not stay one argument of a command. A bug, or an attack."""


def line(value: str) -> str:
    """The value, if it holds no NUL, CR or LF. Raises BadArgument, without the value."""
    if _BAD.search(value):
        raise BadArgument("NUL, CR or LF in an argument of a command")
    return value


def folder(name: str) -> bytes:
    """A folder's name as a quoted string in modified UTF-7 (RFC 3501 5.1.3)."""
    encoded: bytes = imap_utf7.encode(line(name))
    return b'"' + encoded.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def flags(names: Iterable[str]) -> list[str]:
    """Flags and keywords, each checked to be an atom (RFC 9051 9, `flag`)."""
    checked = list(names)
    for name in checked:
        if not _FLAG.fullmatch(name):
            raise BadArgument("a flag is a word, with or without a backslash before it")
    return checked


def uid(number: int) -> int:
    if not 0 < number < 2**32:
        raise BadArgument(f"{number} is no UID")
    return number


def uid_sets(numbers: Sequence[int]) -> list[str]:
    """The UIDs as sets with ranges (`1:5,9`), each short enough for one command."""
    sets: list[list[str]] = [[]]
    length = 0
    for first, last in runs(sorted({uid(number) for number in numbers})):
        piece = f"{first}" if first == last else f"{first}:{last}"
        if length + len(piece) > _SET_LIMIT:
            sets.append([])
            length = 0
        sets[-1].append(piece)
        length += len(piece) + 1
    return [",".join(one) for one in sets if one]


def runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending numbers as (first, last) of each unbroken run."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
