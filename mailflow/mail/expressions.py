"""What a regular expression says of its matches, read off its text: its parts, its needles.

An expression of many alternatives is begun at each letter of a text. Mostly none of the
words stands there that one of them would need, its *needles*; to look for these, one after
the other, takes a fraction of the time, unless they are many themselves.

Known limit: what stands ahead or behind (`(?=…)`) and classes of letters are passed over, so
that a needle may be shorter than it could be, or unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: what can open, part or close a group, each escape and class of letters being one piece
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]")
_ITEM = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_TIMES = re.compile(r"(?P<maybe>[?*]|\{0?,\d*\}|\{0\})[?+]?|(?:\+|\{\d+(?:,\d*)?\})[?+]?")
#: a group that takes letters of the text
_TAKING = re.compile(r"\((?:\?(?:P<\w+>|[a-zA-Z-]*:))?(?!\?)")
_NOTHING_KNOWN = frozenset({""})


def alternatives(expression: str) -> Iterator[str]:
    """The parts of an expression between its outermost bars."""
    depth = start = 0
    for piece in _PIECE.finditer(expression):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if piece[0] == "|" and not depth:
            yield expression[start : piece.start()]
            start = piece.end()
    yield expression[start:]


def closing(rest: str) -> int:
    """The place behind the group that an expression begins with."""
    depth = 0
    for piece in _PIECE.finditer(rest):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if not depth:
            return piece.end()
    return len(rest)


def needles(expression: str) -> frozenset[str]:
    """Of these at least one stands in every match; only "" where nothing is known."""
    found = frozenset().union(*map(_rarest, alternatives(expression)))
    return frozenset(
        one for one in found if not any(other in one for other in found if other != one)
    )


@dataclass(frozen=True, slots=True)
class Needled:
    """An expression looked for only where one of its needles stands."""

    pattern: re.Pattern[str]
    needles: frozenset[str]

    @classmethod
    def of(cls, expression: str) -> Needled:
        """From an expression that heeds case; it is compiled here."""
        return cls(re.compile(expression), needles(expression))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As the pattern gives them."""
        if any(map(text.__contains__, self.needles)):
            yield from self.pattern.finditer(text)


def _rarest(branch: str) -> frozenset[str]:
    """Of all that a branch without outer bars must contain, what is found least by chance."""
    known = max(_required(branch), key=lambda some: (min(map(len, some)), -len(some)), default=None)
    return known or _NOTHING_KNOWN


def _required(branch: str) -> Iterator[frozenset[str]]:
    """What a branch must contain: runs of letters, and one of the needles of each group."""
    run = ""
    while branch:
        is_group = branch.startswith("(")
        end = closing(branch) if is_group else _ITEM.match(branch).end()  # type: ignore[union-attr]
        item, branch = branch[:end], branch[end:]
        times = _TIMES.match(branch)
        branch = branch[times.end() :] if times else branch
        letter = "" if is_group or (times and times["maybe"]) else _letter(item)
        run += letter
        if letter and not times:
            continue
        if run:
            yield frozenset({run})
        run = ""
        if is_group and not (times and times["maybe"]) and (head := _TAKING.match(item)):
            yield needles(item[head.end() : -1])
    if run:
        yield frozenset({run})


def _letter(item: str) -> str:
    """The letter that an item stands for, or "" where it may be several, or a place."""
    if item.startswith("\\"):
        return "" if item[1:].isalnum() else item[1:]
    return "" if len(item) > 1 or item in ".^$" else item
