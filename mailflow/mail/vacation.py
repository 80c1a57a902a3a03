"""Automatic answers and absence notices, by their words.

A program's mark at the start of the subject ("Automatic reply: …") suffices. A word of absence
in a subject needs a second sign: an absent body, or a header that programs set. A body alone
counts only where it is short and *every* sentence of it belongs to an absence notice; "I'm
away until Monday, but happy to talk after" is a person, whom the reading floor reads.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mailflow.mail import vacation_words
from mailflow.mail.caseless import Phrases
from mailflow.mail.daemons import at_start

#: Longer texts are read no further (characters), and typed notices are short (words).
CEILING = 4_000
WORDS = 90

_MARK = at_start(vacation_words.MARKS)
_ABSENT = Phrases(vacation_words.ABSENT)
_ABSENT_SUBJECT = at_start(vacation_words.ABSENT)
_BESIDES = Phrases(vacation_words.BESIDES)
_PERSONAL = Phrases(vacation_words.PERSONAL)
_SENTENCE = re.compile(r"[.!;]\s|\n")
_QUOTE = re.compile(
    r"^\s{0,4}>|^\s{0,4}-{3,}|^(?:on|am|le|el) .{5,200}(?:wrote|schrieb|[ée]crit"
    r"|escribi[óo]).{0,4}:",
    re.IGNORECASE,
)
# A tag some programs put before their mark: "[Auto-Reply] …", "AUTO: …"
_TAG = re.compile(
    r"\A\W{0,4}(?:auto(?:-?reply|-?response|matic reply)?|ooo)\b\W{0,4}[\]:：]", re.IGNORECASE
)


def mark_in(subject: str) -> str:
    """The mark a program set at the start of a subject, or ""."""
    found = _MARK.match(subject[:200]) or _TAG.match(subject[:200])
    return found[0].strip() if found else ""


def absence_in(text: str) -> str:
    """The first word of absence in a text, or ""."""
    return _ABSENT.find(text[:CEILING])


def absent_subject(subject: str) -> str:
    """The word of absence a subject starts with, or ""."""
    found = _ABSENT_SUBJECT.match(subject[:200])
    return found[0].strip() if found else ""


def is_typed_notice(text: str) -> bool:
    """Is the text short, and nothing but an absence notice? (English, German, French, Spanish)"""
    new = fresh(text)
    if len(new.split()) > WORDS or not _ABSENT.find(new) or _PERSONAL.find(new):
        return False
    sentences = [part.strip() for part in _SENTENCE.split(new) if part.strip()]
    told = [bool(_ABSENT.find(part) or _BESIDES.find(part)) for part in sentences]
    plain = [part for part, tells in zip(sentences, told, strict=True) if not tells]
    return sum(told) >= 2 and all(len(part.split()) <= 5 for part in plain)


@lru_cache(maxsize=2)  # asked of a mail by each rule that heeds its words
def fresh(text: str) -> str:
    """The text above the first quote, roughly: enough to judge the kind of a mail."""
    kept: list[str] = []
    for line in text[:CEILING].split("\n"):
        if _QUOTE.match(line[:400]):
            break
        kept.append(line)
    return "\n".join(kept)
