"""On which line a key of a TOML text stands. tomllib keeps that to itself.

Only for texts that tomllib took: what can't be is not looked for. Knows tables, arrays of
tables, dotted and quoted keys, inline tables, arrays over many lines, and strings in which
something looks like a key.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

#: a key's path; the second `[[account]]` is ("account", "1")
Path = tuple[str, ...]

_TOKEN = re.compile(
    r'''(?P<text>"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')'''
    r"""|(?P<comment>\#[^\n]*)|(?P<end>\n)|(?P<mark>[\[\]{}=,.])"""
    r"""|(?P<bare>[^\s\[\]{}=,."'#]+)|(?P<space>[^\S\n]+)|(?P<other>.)""",
    re.DOTALL,
)
_SILENT = {"comment", "space"}


class _Token(NamedTuple):
    kind: str
    text: str
    line: int


def lines_of(text: str) -> dict[Path, int]:
    """Path of each key, table and array's element → the line it begins on, from 1."""
    scan = _Scan(_tokens(text))
    while scan.at < len(scan.tokens):
        scan.statement()
    return scan.found


def _tokens(text: str) -> list[_Token]:
    tokens, line = [], 1
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind not in _SILENT:
            tokens.append(_Token(kind, match[0], line))
        line += match[0].count("\n")
    return tokens


class _Scan:
    """One walk along the tokens; `at` is the next one."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens
        self.at = 0
        self.found: dict[Path, int] = {}
        self._table: Path = ()
        self._counts: Counter[Path] = Counter()

    def statement(self) -> None:
        """A header, or a key with its value, up to the end of the line."""
        if self._text == "[":
            self._header()
        elif self._kind in {"bare", "text"}:
            self._pair(self._table)
        while self.at < len(self.tokens) and self._kind != "end":
            self.at += 1
        self.at += 1

    @property
    def _text(self) -> str:
        return self.tokens[self.at].text if self.at < len(self.tokens) else ""

    @property
    def _kind(self) -> str:
        return self.tokens[self.at].kind if self.at < len(self.tokens) else "end"

    def _header(self) -> None:
        line = self.tokens[self.at].line
        self.at += 1
        if is_array := self._text == "[":
            self.at += 1
        path = self._below_latest(self._keys())
        if is_array:
            number = self._counts[path]
            self._counts[path] += 1
            self.found.setdefault(path, line)
            path = (*path, str(number))
        self._table = path
        self.found[path] = line

    def _below_latest(self, names: Path) -> Path:
        """`[account.imap]` is of the `[[account]]` that stands last before it."""
        path = names[:1]
        for name in names[1:]:
            if count := self._counts[path]:
                path = (*path, str(count - 1))
            path = (*path, name)
        return path

    def _keys(self) -> Path:
        """A dotted key."""
        names: list[str] = []
        while self._kind in {"bare", "text"} or self._text == ".":
            if self._text != ".":
                names.append(self._text.strip("\"'"))
            self.at += 1
        return tuple(names)

    def _pair(self, table: Path) -> None:
        line = self.tokens[self.at].line
        path = (*table, *self._keys())
        for depth in range(len(table) + 1, len(path)):
            self.found.setdefault(path[:depth], line)
        self.found[path] = line
        self.at += 1  # the equals sign
        self._value(path)

    def _value(self, path: Path) -> None:
        if self._text == "[":
            self._array(path)
        elif self._text == "{":
            self._inline(path)
        else:
            # a number may hold a point and a date a space
            while self._kind in {"bare", "text", "other"} or self._text == ".":
                self.at += 1

    def _array(self, path: Path) -> None:
        self.at += 1
        number = 0
        while self._text != "]" and self.at < len(self.tokens):
            if self._kind == "end" or self._text == ",":
                self.at += 1
                continue
            inner = (*path, str(number))
            self.found[inner] = self.tokens[self.at].line
            self._value(inner)
            number += 1
        self.at += 1

    def _inline(self, path: Path) -> None:
        self.at += 1
        while self._text != "}" and self.at < len(self.tokens):
            if self._kind == "end" or self._text == ",":
                self.at += 1
            else:
                self._pair(path)
        self.at += 1
