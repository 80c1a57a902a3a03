"""CSV cells that a spreadsheet would run as a formula, made harmless and back (failures I6).

A cell is dangerous when one of its lines begins with = + - @ TAB or CR, also after blanks
and no-break spaces; each such line gets an apostrophe before it, which spreadsheets hide.
"""

from __future__ import annotations

import re

_RUNS = re.compile(r"^(?=[\s\u00a0]*[=+\-@]|[ \u00a0]*[\t\r])", re.MULTILINE)
_GUARD = re.compile(r"^'(?=[\s\u00a0]*[=+\-@\t\r])", re.MULTILINE)


def guarded(cell: str) -> str:
    """The cell as it may be opened in a spreadsheet."""
    return _RUNS.sub("'", cell.replace("\r\n", "\n"))


def unguarded(cell: str) -> str:
    """The cell as it was before."""
    return _GUARD.sub("", cell)
