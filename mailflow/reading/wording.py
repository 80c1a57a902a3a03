"""The words a reply is made of, as the second opinion counts them.

Rules: small letters without accents; a number is a number whatever it says; a long word
counts by its beginning and its end too, so that its other forms are known with it; two and
three words in a row count as one more, and so do the first and the last word and the length.

Known limits: a word's place in the reply is not counted, only that of the first and last;
what stands beyond 6,000 letters is not read.
"""

from __future__ import annotations

import re

from mailflow.reading.phrases import fold

Place = tuple[int, int]

_READ = 6_000
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!]")
#: from here on a word counts by its first and last letters, too
_LONG, _LONGER = 6, 8
_STEM = 5
#: words to a step of length, and the longest that is told apart
_STEP, _STEPS = 8, 6


def wording(text: str) -> dict[str, Place]:
    """All that counts in a text, each with the place of its first occurrence."""
    words = [(_named(match[0]), *match.span()) for match in _WORD.finditer(fold(text[:_READ]))]
    found: dict[str, Place] = {}
    for number, (word, start, end) in enumerate(words):
        found.setdefault(word, (start, end))
        if len(word) >= _LONG:
            found.setdefault(f"{word[:_STEM]}*", (start, end))
        if len(word) >= _LONGER:
            found.setdefault(f"*{word[-_STEM:]}", (start, end))
        for key, last in _rows(word, words[number + 1 : number + 3]):
            found.setdefault(key, (start, last))
    if words:
        found[f"^{words[0][0]}"] = words[0][1:]
        found[f"${words[-1][0]}"] = words[-1][1:]
    found[f"#{min(_STEPS, len(words) // _STEP)}"] = (0, 0)
    return found


def _named(word: str) -> str:
    return "0" if word[0].isdigit() else word


def _rows(word: str, following: list[tuple[str, int, int]]) -> list[tuple[str, int]]:
    """Rows of two and three words that begin with a word, and where each ends."""
    if not following:
        return []
    second, _, end = following[0]
    rows = [(f"{word} {second}", end)]
    if len(following) > 1:
        third, _, last = following[1]
        rows += [(f"{word} {second} {third}", last), (f"{word} _ {third}", last)]
    return rows
