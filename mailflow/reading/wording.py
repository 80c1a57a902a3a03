"""The words a reply is made of, as the second opinion counts them.

Rules: small letters without accents; a number is a number whatever it says, and so is a day of
the week, and a month: which it is says nothing, and each is rare. A long word counts by its
beginning and its end too, so that its other forms are known with it; two and three words in a
row count as one more, and so do the first and the last word and the length.

Known limits: a word's place in the reply is not counted, only that of the first and last;
what stands beyond 6,000 letters is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mailflow.reading.phrases import fold
from mailflow.reading.times.words.calendar_words import NAMES, calendar_names
from mailflow.reading.times.words.lexemes import Cat

Place = tuple[int, int]

_READ = 6_000
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!]")
#: from here on a word counts by its first and last letters, too
_LONG, _LONGER = 6, 8
_STEM = 5
#: words to a step of length, and the longest that is told apart
_STEP, _STEPS = 8, 6


def wording(text: str) -> set[str]:
    """All that counts in a text, each as one key."""
    words = [_named(word) for word in _WORD.findall(fold(text[:_READ]))]
    found = {f"#{min(_STEPS, len(words) // _STEP)}"}
    for _, keys in _rows(words):
        found.update(keys)
    found.discard("")
    return found


def placed(text: str) -> dict[str, Place]:
    """The same keys, but that of the length, each with the place where it first stands."""
    matches = list(_WORD.finditer(fold(text[:_READ])))
    found: dict[str, Place] = {}
    for width, keys in _rows([_named(match[0]) for match in matches]):
        ends = (match.end() for match in matches[width - 1 :])
        for key, match, end in zip(keys, matches, ends, strict=False):
            found.setdefault(key, (match.start(), end))
    found.pop("", None)
    return found


def _names(kind: Cat) -> frozenset[str]:
    return frozenset(name for language in NAMES for name in calendar_names(language, kind))


_DAYS: Final = _names(Cat.WEEKDAY) | {"sonnabend"}
#: "may" and "march" are other words as well
_MONTHS: Final = _names(Cat.MONTH) - {"may", "march"}


def _named(word: str) -> str:
    if word[0].isdigit():
        return "0"
    if word in _DAYS:
        return "@day"
    return "@month" if word in _MONTHS else word


def _rows(words: Sequence[str]) -> Iterator[tuple[int, Iterable[str]]]:
    """The keys that each word opens, one kind after the other, "" where it opens none; and how
    many words such a key takes.
    """
    seconds, thirds = words[1:], words[2:]
    yield 1, words
    yield 1, [f"{word[:_STEM]}*" if len(word) >= _LONG else "" for word in words]
    yield 1, [f"*{word[-_STEM:]}" if len(word) >= _LONGER else "" for word in words]
    yield 2, map(" ".join, zip(words, seconds, strict=False))
    yield 3, map(" ".join, zip(words, seconds, thirds, strict=False))
    yield 3, map(" _ ".join, zip(words, thirds, strict=False))
    yield 1, [f"^{word}" for word in words[:1]]
    yield 1, [*[""] * (len(words) - 1), *(f"${word}" for word in words[-1:])]
