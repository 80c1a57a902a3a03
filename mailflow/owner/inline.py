"""Answers typed under the items of a quoted digest: which item each of them means (C2).

    >  2. Nudge to Bob Smith
    send it

A line of the owner's that is an order without a number, below a quoted item, means that
item. A quoted heading ends an item. What names its own items, or a name, stays as it is.

Known limit: where a program quotes without marks (Outlook), answers in between carry no
number, so the owner is asked for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailflow.owner.grammar import readings
from mailflow.owner.tokens import plain

_QUOTED = re.compile(r"[ \t]{0,8}[>|][>| \t]{0,40}")
_ITEM = re.compile(r" {0,2}(\d{1,3})\. \S")
_HEADING = re.compile(r"[^\W\d_]")
_LINES = 5000


def under_items(text: str, new: str) -> str:
    """The new text with a number before each order that needs its place to be understood.

    `text` is the whole text of the answer, quote marks and all; `new` what of it is new.
    """
    places = _places(text)
    at = next(places, None)
    written = []
    for line in new.splitlines():
        item = 0
        if line.strip():
            # lines of `new` stand in `text` in the same order
            while at is not None and at[0] != line.strip():
                at = next(places, None)
            item = at[1] if at else 0
            at = next(places, None) if at else None
        written.append(f"{item} {line.strip()}" if item and _needs_a_number(line) else line)
    return "\n".join(written)


def _places(text: str) -> Iterator[tuple[str, int]]:
    """The unquoted lines, each with the number of the quoted item above it or 0."""
    item = 0
    for line in text.splitlines()[:_LINES]:
        mark = _QUOTED.match(line)
        if not mark:
            if line.strip():
                yield line.strip(), item
            continue
        # one space belongs to the mark, the others to what is quoted
        quoted = line[mark.end() :]
        if found := _ITEM.match(quoted):
            item = int(found[1])
        elif _HEADING.match(quoted) and not mark.group().endswith("  "):
            item = 0


def _needs_a_number(line: str) -> bool:
    found = readings(plain(line).strip())
    return len(found) == 1 and all(
        not (order.items or order.name or order.verb.stands_alone) for order in found[0]
    )
