"""Asking which UIDs there are: the command, and its answers old (SEARCH) and new (ESEARCH).

Only numbers, dates and flags go into a search; no word of a mail ever does (failures I1),
and servers find header values by rules of their own (S10).
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from mailflow.wire.session import Line

_ALL = re.compile(rb" ALL ([0-9:,]+)")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def command(criteria: str, capabilities: frozenset[bytes]) -> bytes:
    """UID SEARCH; where the server can, with an answer in ranges (RFC 4731)."""
    returning = "RETURN (ALL) " if b"ESEARCH" in capabilities else ""
    return f"UID SEARCH {returning}{criteria}".encode("ascii")


def since(day: date) -> str:
    """Arrived on that day or later, by the server's own idea of a day (RFC 9051 6.4.4)."""
    return f"SINCE {day.day}-{_MONTHS[day.month - 1]}-{day.year}"


def uids(lines: Iterable[Line], *, above: int = 0) -> array[int]:
    """The UIDs of a search's answers, ascending, those above a number.

    `n:*` names the last mail even where its UID is below n (failures S3), hence `above`.
    """
    found = array("I")
    for line in lines:
        head = line.text[:10].upper()
        if head.startswith(b"* SEARCH"):
            # CONDSTORE adds `(MODSEQ n)` at the end (RFC 7162 3.1.5).
            numbers = line.text[8:].partition(b"(")[0].split()
            found.extend(n for n in map(int, numbers) if n > above)
        elif head.startswith(b"* ESEARCH") and (ranges := _ALL.search(line.text)):
            for one in ranges[1].split(b","):
                first, _, last = one.partition(b":")
                low, high = sorted((int(first), int(last or first)))
                found.extend(range(max(low, above + 1), high + 1))
    ascending = all(a < b for a, b in pairwise(found))
    return found if ascending else array("I", sorted(set(found)))
