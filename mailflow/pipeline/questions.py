"""The bank of questions: what is worth asking in an interview, by theme and language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Questions on one matter. A language that is not there falls back to English."""

    name: str
    titles: Mapping[str, str]
    texts: Mapping[str, tuple[str, ...]]

    def title(self, language: str) -> str:
        return self.titles.get(language, self.titles["en"])

    def questions(self, language: str) -> tuple[str, ...]:
        return self.texts.get(language, self.texts["en"])


def read_bank(text: str) -> tuple[Theme, ...]:
    """The themes of a bank written in TOML, in its order."""
    return tuple(
        Theme(
            name,
            {language: table["title"] for language, table in languages.items()},
            {language: tuple(table["questions"]) for language, table in languages.items()},
        )
        for name, languages in tomllib.loads(text).items()
    )
