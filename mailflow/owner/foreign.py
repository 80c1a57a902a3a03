"""Foreign words in a mail to the owner: what may be shown of them, and how.

Names, subjects and texts come from people we don't know. Taken out are characters that
hide, turn or stack others (Unicode TR 36), so that no item can look like another; links
are written so that no mail program makes them clickable; domains in other scripts are
shown as DNS has them.
"""

from __future__ import annotations

import re
import unicodedata

#: characters of a foreign text that are shown
SHOWN = 600
_LINES = 12
_NAME = 60
_MARKS = 2

_GONE = frozenset({"Cf", "Cs", "Co", "Cn"})
_BLANK = frozenset({"Cc", "Zl", "Zp", "Zs"})
# Letters by their class, but seen by nobody: fillers and the empty Braille cell.
_INVISIBLE = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")
_LINK = re.compile(r"\b(https?|ftp)://|\bwww\.", re.IGNORECASE)


def clean(text: str) -> str:
    """Foreign text on one line, without what hides or turns the characters around it."""
    kept: list[str] = []
    marks = 0
    for character in text:
        category = unicodedata.category(character)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if category in _BLANK:
            kept.append(" ")
        elif category not in _GONE and character not in _INVISIBLE and marks <= _MARKS:
            kept.append(character)
    return _LINK.sub(_unlinked, " ".join("".join(kept).split()))


def _unlinked(link: re.Match[str]) -> str:
    return f"{link[1]}:// " if link[1] else "www. "


def clean_name(text: str) -> str:
    """A name, short enough to leave room for what is said of it."""
    name = clean(text[: 4 * _NAME])
    return name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"


def clean_lines(text: str) -> list[str]:
    """The first lines of a foreign text; a last line tells that there is more."""
    head = text[: 4 * SHOWN]
    lines = [line for line in map(clean, head.splitlines()) if line]
    kept: list[str] = []
    left = SHOWN
    for line in lines[:_LINES]:
        if left <= 0:
            break
        kept.append(line if len(line) <= left else f"{line[: left - 1]}…")
        left -= len(line)
    is_cut = len(text) > len(head) or len(kept) < len(lines)
    return [*kept, "[…]"] if is_cut and kept else kept


def clean_letter(text: str) -> list[str]:
    """Every line of a letter that the owner is to judge; nothing of it may be left out."""
    return [clean(line) for line in text.strip().splitlines()]


def clean_address(spec: str) -> str:
    """An addr-spec with its domain in ASCII, so that a look-alike shows (IDNA)."""
    local, at, domain = clean(spec).rpartition("@")
    try:
        domain = domain.encode("idna").decode()
    except UnicodeError:
        domain = domain.encode("ascii", "backslashreplace").decode()
    return f"{local}{at}{domain}"
