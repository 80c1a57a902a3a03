"""The latest letter of a quote that holds a whole conversation: what the reply answers.

Rules
- Of lines marked more and less deeply those least deep are the latest letter.
- What stands from the second block of header fields on ("From: … Sent: …") is older.

Known limit: letters below each other with neither marks nor fields are one.
"""

from __future__ import annotations

import re
from typing import Final

_MARKS: Final = re.compile(r"[ \t]*((?:[>|»][ \t]?)*)")
_FIELDS: Final = re.compile(
    r"^[>|» \t]*\*?(?:From|De|Von|Da|Från)\*?\s?:.{0,200}\n[>|» \t]*\*?"
    r"(?:Sent|Date|To|Enviado(?: el)?|Fecha|Para|Gesendet|Datum|An|Envoyé(?: le)?|À)\*?\s?:",
    re.MULTILINE,
)


def latest(quoted: str) -> str:
    """The part of a quote that was written last."""
    blocks = list(_FIELDS.finditer(quoted))
    if len(blocks) > 1:
        quoted = quoted[: blocks[1].start()]
    lines = [(_depth(line), line) for line in quoted.splitlines()]
    depths = {depth for depth, line in lines if depth and line.strip(" \t>|»")}
    if len(depths) < 2:
        return quoted
    return "\n".join(line for depth, line in lines if depth <= min(depths))


def _depth(line: str) -> int:
    match = _MARKS.match(line)
    return sum(mark in ">|»" for mark in match[1]) if match else 0
