"""Phrases looked for whatever their case, in a text's small letters.

An expression that ignores case itself can skip nothing: each of its phrases is begun at each
letter. Small letters looked for among small letters are found in a third of the time.

Known limit: a letter whose small form is two letters (İ) stays as it is; the old long s and
the dotless ı are letters of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def lowered(text: str) -> str:
    """A text in small letters, each at its old place."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def uncapped(expression: str) -> str:
    """A regular expression for small letters: its letters small, its escapes as they are."""
    return re.sub(r"\\.|[^\\]+", lambda part: _small(part[0]), expression)


def _small(part: str) -> str:
    return part if part.startswith("\\") else part.lower()


class Phrases:
    """Regular expressions for small letters, looked for together."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.expression = "|".join(f"(?:{phrase})" for phrase in phrases)
        self._pattern = re.compile(self.expression)

    def find(self, text: str) -> str:
        """The first of them in a text, as it is written there, or ""."""
        match = self._pattern.search(lowered(text))
        return text[match.start() : match.end()] if match else ""

    def every(self, text: str) -> Iterator[str]:
        """All of them in a text, none overlapping another, as they are written there."""
        for match in self._pattern.finditer(lowered(text)):
            yield text[match.start() : match.end()]

    def are(self, text: str) -> bool:
        """Is the whole text one of them?"""
        return self._pattern.fullmatch(lowered(text)) is not None
