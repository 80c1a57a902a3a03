"""A text's lines as they were typed, without what programs put around and between them."""

from __future__ import annotations

import re
from itertools import pairwise

#: lines that are read; nobody writes more by hand
_LINE_LIMIT = 50_000

#: the empty line of a doubled text that the author made
_AUTHORS_BLANK = 2
#: so few lines show no habit
_FEW_LINES = 6

_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_EMPTY = re.compile(r"\n{20,}")
_MOST_EMPTY = "\n" * 20


def typed_lines(text: str) -> tuple[list[str], str]:
    """The lines of a text, and what stands beyond those that are read, which is no author's."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        text = _DIRECTIONS.sub("", text)
    if _MOST_EMPTY in text:
        text = _EMPTY.sub(_MOST_EMPTY, text)
    every = text.split("\n")
    lines = _single_spaced([_trimmed(line) for line in every[:_LINE_LIMIT]])
    return lines, "\n".join(every[_LINE_LIMIT:])


def _single_spaced(lines: list[str]) -> list[str]:
    """Without the empty line that Outlook, making text of HTML, puts below each line: there
    an empty line of the author's has become three.
    """
    if any(line and below for line, below in pairwise(lines)):
        return lines
    if sum(map(bool, lines)) < _FEW_LINES or "\n\n\n\n" not in "\n".join(lines):
        return lines
    kept, empty = list[str](), 0
    for line in lines:
        empty = 0 if line else empty + 1
        if line or empty == _AUTHORS_BLANK:
            kept.append(line)
    return kept


def _trimmed(line: str) -> str:
    """Without white space at its end, but for the separator of a signature."""
    line = line.replace("\u00a0", " ")
    return line if line == "-- " else line.rstrip()
