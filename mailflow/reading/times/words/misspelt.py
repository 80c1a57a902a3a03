"""Names of days and months with a slip of the finger: "saturay", "wendesday", "Donerstag".

Rules
- One slip: two letters swapped, one left out, one typed twice; in long names also one vowel
  for another.
- The first letter is right and the last is there, for "frida" is a name and "lune" the moon.
- Short names are known with two letters swapped only, as what they lack makes other words.

Known limit: two slips in one name are known only where many make them ("wensday").
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from mailflow.reading.times.words.calendar_words import calendar_names
from mailflow.reading.times.words.lexemes import Cat

_SWAPPED, _SHORTENED, _VOWEL = 5, 6, 8  # letters of a name from which on a slip is known
_PARTS: Final = {
    "en": "tomorrow morning afternoon evening",
    "de": "vormittag nachmittag",
    "fr": "demain",
    "es": "manana",
}
#: so common that they are known with two slips
_COMMON: Final = {
    "wensday": "wednesday",
    "wendsday": "wednesday",
    "tommorow": "tomorrow",
    "feburary": "february",
    "febuary": "february",
}
#: what is a word of its own
_WORDS: Final = frozenset("mates mares agoto sabido domino vienes demanche augst".split())
_VOWELS: Final = frozenset("aeiouy")


def _by_first(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    named = list(names)
    return {first: tuple(n for n in named if n[0] == first) for first in {n[0] for n in named}}


_NAMES: Final = {
    language: (
        *calendar_names(language, Cat.WEEKDAY),
        *calendar_names(language, Cat.MONTH),
        *parts.split(),
    )
    for language, parts in _PARTS.items()
}
_BY_FIRST: Final = {language: _by_first(names) for language, names in _NAMES.items()}
_KNOWN: Final = frozenset(name for names in _NAMES.values() for name in names)


def meant_by(word: str, language: str) -> str | None:
    """The day or month a folded word was to be, or None; a name without a slip gives None."""
    if len(word) < _SWAPPED or word in _KNOWN or word in _WORDS:
        return None
    if language == "en" and (common := _COMMON.get(word)):
        return common
    names = _BY_FIRST[language].get(word[0], ())
    return next((name for name in names if _is_slip(word, name)), None)


def _is_slip(word: str, name: str) -> bool:
    """Is the word this name with one slip?"""
    longer = len(word) - len(name)
    if longer == 0 and word[:-2] == name[:-2] and word[-2:] == name[:-3:-1]:
        return True  # the last two swapped
    at = next((n for n, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), 0)
    if at == 0 or abs(longer) > 1 or word[-1] != name[-1]:
        return False
    if longer < 0:
        return len(name) >= _SHORTENED and word[at:] == name[at + 1 :]
    if longer > 0:
        return word[at] == word[at - 1] and word[at + 1 :] == name[at:]
    if word[at + 1 :] == name[at + 1 :]:
        return len(name) >= _VOWEL and {word[at], name[at]} <= _VOWELS
    return word[at : at + 2] == name[at : at + 2][::-1] and word[at + 2 :] == name[at + 2 :]
