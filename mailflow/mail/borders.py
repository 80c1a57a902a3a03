"""Where does the author's text end and an older letter begin?

A border is an attribution line, a header block, a separator ("--- Original Message ---"),
or several of these in a row with the rules between them. Rules:

1. the first border from the top counts; what stands before it on its line is the author's;
2. a title counts by itself only between dashes; a bare one needs a header block below;
3. labels in an unknown language count below a drawn line, with an address and a date.

The number of places tried is bounded, so that no text can make this slow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from mailflow.mail.attribution_lines import attribution, flat_attribution, may_close
from mailflow.mail.attributions import TITLES
from mailflow.mail.header_blocks import (
    columned_block_end,
    field_roles,
    flat_block,
    header_block_end,
    labelled_block_end,
)

#: attributions and blocks tried in one mail; a person's mail has fewer than a hundred
_TRIES = 1_500
_FLAT_WIDTH = 40

_TITLES = frozenset(title.casefold() for title in TITLES)
_RULE = re.compile(r"[ \t>*]{0,6}(?:[-_=–—*~]{3,200}|\ue003)[ \t]{0,4}$")
_DRAWN = re.compile(r"[ \t]{0,6}(?:[-_=–—]{5,200}|\ue003)[ \t]{0,4}$")
_TITLED = re.compile(
    r"[ \t>]{0,6}[-_=–—*]{2,60}[ \t]?([^-_=–—*].{2,90}?)[ \t]?[-_=–—*]{0,60}[ \t:]{0,3}$"
)
_DASHED = re.compile(
    r"[ \t]{0,6}[-_=–—*]{3,60}(?:[^-]|(?<=\w)-(?=\w)){3,60}[-_=–—*]{3,60}[ \t:]{0,3}$"
)
# Help desks ask for the answer above a line; Notes puts who and when between dashes.
_ABOVE_THIS = re.compile(
    r"[\s>#*=_-]{0,20}(?:(?:please |bitte )?(?:type|write|enter|reply|respond|antworten"
    r"|schreiben|r[ée]pond|[ée]cri|escriba|responda|rispond|scriv|antwoord|svar)[^\n]{0,50}"
    r"(?:above|oberhalb|[üu]ber|au-dessus|encima|arriba|sopra|boven|ovanf[öo]r|over)"
    r"[^\n]{0,12}(?:line|linie|zeile|ligne|l[íi]nea|linea|riga|lijn|regel|rad(?:en)?|linje)[^\n]{0,40})$",
    re.IGNORECASE,
)
_RULED_OFF = re.compile(r"[\s>]{0,6}[#*=_-]{2}|.{0,90}[#*=_-]{2}\s{0,3}$")
_NOTES = re.compile(
    r"[^\W\d][^\n:]{1,60}?\s?-{2,4}\s?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\s\d{1,2}:\d{2}[^\n-]{0,12}-{2,4}"
)


@dataclass(frozen=True, slots=True)
class Border:
    """From `column` of line `start` up to, not including, line `end`."""

    start: int
    column: int
    end: int


@dataclass(slots=True)
class Surveyor:
    """Finds the borders of one text. `old` says which lines are known to be quoted."""

    lines: Sequence[str]
    old: Sequence[bool]
    tries: int = field(default=_TRIES)

    def next_border(self, at: int) -> Border | None:
        """The first border that begins at line `at` or later, with all that belongs to it."""
        for line in range(at, len(self.lines)):
            if not self.old[line] and self.lines[line].strip():
                border = self._border(line, at)
                if border:
                    return self._whole(border, at)
        return None

    def followed(self, end: int) -> bool:
        """Is the next thing said on line `end` or later marked as quoted?"""
        for line in range(end, min(len(self.lines), end + 6)):
            if self.lines[line].strip() or self.old[line]:
                return self.old[line]
        return False

    def _border(self, line: int, floor: int) -> Border | None:
        text = self.lines[line]
        if self._is_field(text):
            self.tries -= 1
            end = header_block_end(self.lines, line)
            if end > line:
                return Border(line, 0, end)
        if text.startswith("        ") and self.tries > 0:
            self.tries -= 1
            end = columned_block_end(self.lines, line)
            if end > line:
                return Border(line, 0, end)
        if self._is_title(line):
            return Border(line, 0, line + 1)
        if _DRAWN.match(text):
            end = labelled_block_end(self.lines, line + 1)
            return Border(line, 0, end) if end > line + 1 else None
        if len(text) > _FLAT_WIDTH and self.tries > 0:
            self.tries -= text.count(":") // 8
            column = max(flat_block(text), flat_attribution(text))
            if column >= 0:
                return Border(line, column, line + 1)
        return self._attribution(line, floor)

    def _is_field(self, text: str) -> bool:
        return self.tries > 0 and (":" in text or "：" in text) and bool(field_roles(text))

    def _attribution(self, line: int, floor: int) -> Border | None:
        if self.tries <= 0 or not may_close(self.lines[line]):
            return None
        self.tries -= 1
        followed = self.followed(line + 1)
        place = attribution(self.lines, line, floor=floor, followed=followed)
        return Border(place.start, place.column, line + 1) if place else None

    def _is_title(self, line: int) -> bool:
        text = self.lines[line]
        if "--" in text and _NOTES.match(text):
            return True
        if _RULED_OFF.match(text) and _ABOVE_THIS.match(text):
            return True
        match = _TITLED.match(text)
        if match:
            words = match[1].strip(" \t-_=–—*:").casefold()
            if words in _TITLES or words.startswith("forwarded by "):
                return True
            return _DASHED.match(text) is not None and self._block_below(line + 1)
        words = text.strip(" \t*:>").casefold()
        return words in _TITLES and self._block_below(line + 1)

    def _block_below(self, line: int) -> bool:
        for at in range(line, min(len(self.lines), line + 4)):
            if self.lines[at].strip():
                return header_block_end(self.lines, at) > at
        return False

    def _whole(self, border: Border, floor: int) -> Border:
        """The border with the rules above it, and with the borders right below it."""
        start, end = border.start, border.end
        if border.column == 0:
            at = start - 1
            while at >= floor and (not self.lines[at].strip() or _RULE.match(self.lines[at])):
                start = at if self.lines[at].strip() else start
                at -= 1
        for _ in range(4):
            below = self._below(end)
            if below is None:
                break
            end = below.end
        return Border(start, border.column if start == border.start else 0, end)

    def _below(self, end: int) -> Border | None:
        for at in range(end, min(len(self.lines), end + 4)):
            if self.old[at]:
                return None
            if self.lines[at].strip():
                for line in range(at, min(len(self.lines), at + 4)):
                    border = self._border(line, at)
                    if border and border.start == at and border.column == 0:
                        return border
                return None
        return None
