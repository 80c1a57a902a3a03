"""The words a reply is made of, as the second opinion counts them.

Rules: small letters without accents; a number is a number whatever it says; a long word
counts by its beginning and its end too, so that its other forms are known with it; two and
three words in a row count as one more, and so do the first and the last word and the length.

Known limits: a word's place in the reply is not counted, only that of the first and last;
what stands beyond 6,000 letters is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailflow.reading.phrases import fold

Place = tuple[int, int]
_Word = tuple[str, Place]
_NO_WORD: _Word = ("", (0, 0))

_READ = 6_000
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!]")
#: from here on a word counts by its first and last letters, too
_LONG, _LONGER = 6, 8
_STEM = 5
#: words to a step of length, and the longest that is told apart
_STEP, _STEPS = 8, 6


def wording(text: str) -> dict[str, Place]:
    """All that counts in a text, each with the place of its first occurrence."""
    words = [(_named(match[0]), match.span()) for match in _WORD.finditer(fold(text[:_READ]))]
    found: dict[str, Place] = {}
    note = found.setdefault
    for (word, place), (second, (_, end)), (third, (_, last)) in _rows(words):
        start, _ = place
        note(word, place)
        if len(word) >= _LONG:
            note(f"{word[:_STEM]}*", place)
        if len(word) >= _LONGER:
            note(f"*{word[-_STEM:]}", place)
        if second:
            note(f"{word} {second}", (start, end))
        if third:
            note(f"{word} {second} {third}", (start, last))
            note(f"{word} _ {third}", (start, last))
    if words:
        found[f"^{words[0][0]}"] = words[0][1]
        found[f"${words[-1][0]}"] = words[-1][1]
    found[f"#{min(_STEPS, len(words) // _STEP)}"] = (0, 0)
    return found


def _named(word: str) -> str:
    return "0" if word[0].isdigit() else word


def _rows(words: Sequence[_Word]) -> Iterator[tuple[_Word, _Word, _Word]]:
    """Each word with the two behind it, which are empty where the text is at its end."""
    return zip(words, [*words[1:], _NO_WORD], [*words[2:], _NO_WORD, _NO_WORD], strict=False)
