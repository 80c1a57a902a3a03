"""One line an owner typed, cut into tokens: numbers, words, times, joints.

What phones and word processors make of plain typing is undone first: curly quotes, long
dashes, full-width digits, invisible characters, `p@x.org<mailto:p@x.org>`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

_MAILTO = re.compile(r"[<\[(] ?mailto:[^>\])\s]{1,200}[>\])]", re.IGNORECASE)
_SMART = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'"})
_BULLET = re.compile(r" {0,8}[-*•·◦‣] {1,3}(?=\S)")


class TokenKind(Enum):
    """What a token may be; tried in this order."""

    QUOTED = "quoted"
    ADDRESS = "address"
    TIME = "time"
    NUMBER = "number"
    WORD = "word"
    JOINT = "joint"
    COLON = "colon"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Token:
    """`word` is the text without case; start and end are places in the line."""

    kind: TokenKind
    text: str
    start: int
    end: int

    @property
    def word(self) -> str:
        return self.text.casefold()


# Every repeat is bounded, and no two neighbours can take the same character.
_TOKEN = re.compile(
    r"""
      (?P<quoted> "[^"\n]{1,80}" )
    | (?P<address> <?[\w.+'-]{1,64}@[\w.-]{1,190}>? )
    | (?P<time> \d{4}-\d{1,2}-\d{1,2} | \d{1,2}:\d{2}(?::\d{2})?(?:[ap]m|h)?
              | \d{1,2}\.\d{1,2}\.(?:\d{4})? | \d{1,2}\.\d{2}(?![.\d])
              | \d{1,3}(?:st|nd|rd|th|[ap]m|hrs?|h|days?|d|weeks?|wks?|w|months?|mo)\b
              | \d{1,3}(?:years?|yrs?|y)\b )
    | (?P<number> \#?\d{1,4}(?!\d) )
    | (?P<word> [^\W\d_](?:[\w'’.-]{0,60}\w)? )
    | (?P<joint> [,;.&+/!] )
    | (?P<colon> [:)–—-]{1,3} )
    | (?P<other> \S )
    """,
    re.VERBOSE | re.IGNORECASE,
)


_KINDS = {kind.value: kind for kind in TokenKind}


def plain(text: str) -> str:
    """Typing without what programs made of it; line ends stay."""
    kept = unicodedata.normalize("NFKC", text.translate(_SMART))
    kept = "".join(c for c in kept if c in "\n\t" or unicodedata.category(c) not in {"Cf", "Cc"})
    return _MAILTO.sub("", kept).replace("\t", " ")


@lru_cache(maxsize=64)
def tokens_of(line: str) -> tuple[Token, ...]:
    """The tokens of one line that `plain` went over; a bullet before it is no token."""
    bullet = _BULLET.match(line)
    skipped = bullet.end() if bullet else 0
    return tuple(
        Token(_KINDS[found.lastgroup or ""], found.group(), found.start(), found.end())
        for found in _TOKEN.finditer(line, skipped)
    )
