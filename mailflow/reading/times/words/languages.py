"""The language of a mail: one for all of it, by its function words, its names and its letters."""

from __future__ import annotations

from collections.abc import Sequence
from sys import intern
from typing import Final

from mailflow.reading.times.words import (
    calendar_words,
    clock_words,
    haste_words,
    willing_de_words,
    willing_en_words,
    willing_es_words,
    willing_fr_words,
    zone_words,
)
from mailflow.reading.times.words.tokens import Token, fold

#: the words that tell an offer from a refusal, by language
WILLING: Final = {
    "en": willing_en_words,
    "de": willing_de_words,
    "fr": willing_fr_words,
    "es": willing_es_words,
}
LANGUAGES: Final = tuple(WILLING)
_READ_FOR_LANGUAGE = 600  # tokens; more of them never changed the verdict

_HOMES: Final = {
    "Europe/Berlin": "de",
    "Europe/Vienna": "de",
    "Europe/Zurich": "de",
    "Europe/Paris": "fr",
    "Europe/Madrid": "es",
    "America/Mexico_City": "es",
    "America/Argentina/Buenos_Aires": "es",
    "America/Bogota": "es",
    "America/Santiago": "es",
    "America/Lima": "es",
    "America/Montevideo": "es",
    "America/Guayaquil": "es",
    "America/Caracas": "es",
}
#: Letters that only one of the four writes.
_LETTERS: Final = {"de": "äöüß", "fr": "àâçèêëîïôùûœ", "es": "ñ¿¡íóáú"}


def _single_words(language: str) -> frozenset[str]:
    own = (
        calendar_words.SHORT,
        calendar_words.WORDS,
        calendar_words.NAMES,
        clock_words.WORDS,
    )
    rows = [row for source in own for row in source[language]] + [*WILLING[language].WORDS]
    words = [word for row in rows for word in row[2].split("|")]
    words += [*WILLING[language].SMALL.split(), *haste_words.MEANT.get(language, ())]
    return frozenset(intern(fold(word)) for word in words if len(word) > 1 and " " not in word)


def _telling() -> dict[str, tuple[tuple[str, float], ...]]:
    """Word → the languages it belongs to, and how much it speaks for each; one that belongs to
    three or more tells nothing.
    """
    words = {language: _single_words(language) for language in LANGUAGES}
    known: dict[str, tuple[tuple[str, float], ...]] = {}
    kept: dict[tuple[str, ...], tuple[tuple[str, float], ...]] = {}
    for word in frozenset().union(*words.values()):
        belongs = tuple(language for language in LANGUAGES if word in words[language])
        if len(belongs) < 3 and word not in zone_words.NO_ENGLISH_WORDS:
            shares = tuple((language, 1 / len(belongs)) for language in belongs)
            known[word] = kept.setdefault(belongs, shares)
    return known


_TELLING: Final = _telling()


def language_of(text: str, found: Sequence[Token], zone: str = "") -> str:
    """The language of a text by its words and letters; the writer's zone breaks a tie."""
    counts: dict[str, float] = dict.fromkeys(LANGUAGES, 0.0)
    for token in found[:_READ_FOR_LANGUAGE]:
        for language, share in _TELLING.get(token.word, ()):
            counts[language] += share
    sample = text[: 6 * _READ_FOR_LANGUAGE].lower()
    for language, letters in _LETTERS.items() if not sample.isascii() else ():
        counts[language] += sum(letter in sample for letter in letters)
    home = _HOMES.get(zone, "en")
    return max(LANGUAGES, key=lambda name: (counts[name], name == home, name == "en"))
