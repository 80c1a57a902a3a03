"""The HTML alternative of a letter, made from its text: plain and small.

Rules: everything is escaped; a blank line makes a paragraph, "- " a list, a line break
stays one; http and https links can be clicked. No style, no picture, no foreign HTML:
it must look like a letter somebody typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby

_LINK = re.compile(r"https?://[^\s<>\"']{1,500}", re.IGNORECASE)
_PUNCTUATION = ".,;:!?)]}"
_BULLET = "- "


def to_html(text: str, language: str) -> str:
    """The same words as an HTML document in the text's language."""
    paragraphs = "\n".join(_blocks(text))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n'
        f'<head><meta charset="utf-8"></head>\n<body>\n{paragraphs}\n</body>\n</html>\n'
    )


def _blocks(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n{2,}", text.strip("\n")):
        for is_list, run in groupby(
            paragraph.split("\n"), key=lambda line: line.startswith(_BULLET)
        ):
            lines = list(run)
            if is_list:
                items = "".join(f"<li>{_inline(line.removeprefix(_BULLET))}</li>" for line in lines)
                yield f"<ul>{items}</ul>"
            else:
                yield f"<p>{'<br>'.join(map(_inline, lines))}</p>"


def _inline(line: str) -> str:
    pieces, after = [], 0
    for found in _LINK.finditer(line):
        link = found[0].rstrip(_PUNCTUATION)
        pieces.append(escape(line[after : found.start()]))
        pieces.append(f'<a href="{escape(link)}">{escape(link)}</a>')
        after = found.start() + len(link)
    return "".join((*pieces, escape(line[after:])))
