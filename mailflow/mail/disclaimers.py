"""Where does the small print begin that an office or the law puts below a mail?

A disclaimer is a paragraph that begins like one and has a disclaimer's words, or holds two of
the words of a company's register; what follows it is small print while it has one such word.
Somebody who says "I" or asks something is no small print.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflow.mail.signature_words import CONFIDENTIAL, NOTICES, REGISTER

BARE_SEPARATOR = re.compile(
    r"[ \t]{0,3}(?:--|—|–|__{1,60}|-{3,60}|—{2,40}|={5,60}|\*{5,60})[ \t]{0,3}$"
)
FIRST_PERSON = re.compile(r"\b(?:i|i'm|ich|je|j'ai|yo|eu|ik|jag|jeg|я)\b")
_NOTICES = tuple(phrase.casefold() for phrase in NOTICES)
_CONFIDENTIAL = tuple(word.casefold() for word in CONFIDENTIAL)
#: a line that was never wrapped is a paragraph though no empty line stands above
_WHOLE_LINE = 100
_HEADING_WORDS = 3
#: shorter lines that begin like a notice are said by people
_NOTICE_LENGTH = 40


def disclaimer(lines: Sequence[str], end: int) -> int:
    """The line on which the disclaimers begin that end the text, else `end`."""
    found = bottom = end
    for at in range(end - 1, 0, -1):
        if not lines[at].strip() or (lines[at - 1].strip() and len(lines[at]) < _WHOLE_LINE):
            continue
        paragraph = " ".join(line.strip() for line in lines[at:bottom])[:4000]
        if is_notice(paragraph):
            found = at
        elif not is_legal(paragraph):
            break
        bottom = at
    found = _above_blanks(lines, found, end)
    if found < end and found and _is_heading(lines[found - 1]):
        found = _above_blanks(lines, found - 1, end)
    if found < end and found and BARE_SEPARATOR.match(lines[found - 1]):
        found -= 1
    return found


def _above_blanks(lines: Sequence[str], found: int, end: int) -> int:
    while found < end and found and not lines[found - 1].strip():
        found -= 1
    return found


def _is_heading(line: str) -> bool:
    """ "Disclaimer", "Legal notice": the title of what is below, and nothing else."""
    text = line.strip(" *_-=[]()<>|:.").casefold()
    return 0 < len(text.split()) <= _HEADING_WORDS and text.startswith(_NOTICES)


def is_notice(paragraph: str) -> bool:
    """Does a disclaimer begin with this paragraph?"""
    text = paragraph.casefold()
    if text.lstrip(" *_-=[(<|").startswith(_NOTICES):
        return len(paragraph) > _NOTICE_LENGTH and is_legal(paragraph, words=2)
    return sum(map(text.__contains__, REGISTER)) > 1 and is_legal(paragraph, words=0)


def is_legal(paragraph: str, words: int = 1) -> bool:
    """Words of the law, and nobody who says "I" or asks: the rest of a disclaimer."""
    text = paragraph.casefold()
    if FIRST_PERSON.search(text) or "?" in text:
        return False
    return sum(map(text.__contains__, _CONFIDENTIAL)) >= words
