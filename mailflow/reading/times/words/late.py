"""Patterns compiled when they are first asked for, as a mail in their language may never come."""

from __future__ import annotations

import re


class Late:
    """A pattern, compiled at its first use."""

    __slots__ = ("_compiled", "_source")

    def __init__(self, source: str) -> None:
        self._source = source
        self._compiled: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """As that of the pattern."""
        return self._ready().search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """As that of the pattern."""
        return self._ready().match(text)

    def _ready(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self._source)
        return self._compiled
