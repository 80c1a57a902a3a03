"""Names typed in small letters, given the capital by which all else knows a name.

Rules: only in a text that begins sentences with small letters; only given names that are no
word of any of the four languages ("will", "rose", "till", "claire").

Known limit: a surname in small letters is not seen.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mailflow.reading.given_words import ALSO_WORDS, GIVEN
from mailflow.reading.names import LETTER
from mailflow.reading.phrases import fold

_SMALL_START = re.compile(r"(?:^|[.!?]\s|\n)\s*[a-zà-ÿ]")
_WORD = re.compile(rf"(?<![\w@.+'’-])[a-zà-ÿ][{LETTER}]{{2,20}}(?![\w@+-]|\.\w)")
_READ = 8_000


@lru_cache(maxsize=2)  # a text is asked for by each who looks for names in it
def capped(text: str) -> str:
    """The text with capitals for the names typed small, each at its old place."""
    if not _SMALL_START.search(text, 0, _READ):
        return text
    pieces: list[str] = []
    end = 0
    for match in _WORD.finditer(text, 0, _READ):
        if match.start() < end or not _is_name(match[0]):
            continue
        pieces += [text[end : match.start()], match[0].capitalize()]
        end = match.end()
    return "".join([*pieces, text[end:]])


def _is_name(word: str) -> bool:
    folded = fold(word)
    return GIVEN.knows(folded) and folded not in ALSO_WORDS
