"""Days of the month in words: "Friday the twelfth", "am elften März", "le 1er mars".

Rules
- An ordinal that a day or month stands beside is a number of days, and so is one from the fifth on
  behind an article, where nothing follows that could be counted.
- "The first Monday", "the second of the two" number something else, and so does a French "1er" that
  a noun follows.
- French and Spanish have an ordinal for the first only; the others are counted, and days where
  their month follows or "day" leads to them ("el doce de marzo", "el día doce").

Known limit: "the fifth" of a list, behind which nothing stands, is a day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Lexeme

_ENGLISH: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_GERMAN: Final = (
    "erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft dreizehnt vierzehnt"
    " funfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"
).split()
_ONES_GERMAN: Final = "ein zwei drei vier funf sechs sieben acht neun".split()


def _german() -> Iterator[tuple[str, int]]:
    stems = [*enumerate(_GERMAN, start=1), (30, "dreissigst"), (31, "einunddreissigst")]
    stems += [(20 + one, f"{name}undzwanzigst") for one, name in enumerate(_ONES_GERMAN, start=1)]
    for value, stem in stems:
        yield from ((stem + ending, value) for ending in ("e", "en", "er"))


_FRENCH: Final = (
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
).split()
_SPANISH: Final = (
    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis"
    " diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro"
    " veinticinco veintiseis veintisiete veintiocho veintinueve treinta"
).split()
_VALUES: Final = {
    "en": {word: value for value, word in enumerate(_ENGLISH, start=1)} | {"thirtieth": 30},
    "de": dict(_german()),
    "fr": {"1 er": 1, "premier": 1, "le premier": 1, "vingt": 20, "trente": 30}
    | {word: value for value, word in enumerate(_FRENCH, start=2)},
    "es": {"primero": 1, "el primero": 1}
    | {word: value for value, word in enumerate(_SPANISH, start=2)},
}
_TENS: Final = {"twenty": 20, "thirty": 30, "vingt": 20, "trente": 30}
_LEADING: Final = {
    "en": frozenset("the on until till from to or and by before after".split()),
    "de": frozenset("am den der dem vom zum bis ab oder und".split()),
    "fr": frozenset(["le", "du", "au", "jusqu' au", "des le", "a partir du", "et", "ou"]),
    "es": frozenset("el del al desde hasta y o".split()),
}
#: what leads to a day that is counted, and not called by its ordinal
_COUNTING: Final = {"fr": frozenset({"le jour"}), "es": frozenset({"dia", "el dia"})}
_DAYS: Final = frozenset({Cat.WEEKDAY, Cat.WEEKDAY_SHORT, Cat.MONTH})
#: what an ordinal may number, right behind it
_COUNTED: Final = frozenset(
    {Cat.WORD, Cat.UNIT, Cat.WEEKDAY, Cat.WEEK, Cat.WEEKEND, Cat.MONTH_WORD, Cat.PICK}
    | {Cat.TIME_NOUN, Cat.EVENT, Cat.JUNK}
)
_FEW: Final = 4  # "the first" to "the fourth" number other things as well
_OF: Final = frozenset({"of", "in", "im", "des", "de"})


def with_ordinals(found: Sequence[Lexeme], language: str) -> list[Lexeme]:
    """The lexemes of a text, each day of the month in words as the figures it stands for."""
    values = _VALUES.get(language)
    if values is None or values.keys().isdisjoint([lexeme.word for lexeme in found]):
        return list(found)
    result: list[Lexeme] = []
    at = 0
    while at < len(found):
        value, length = _ordinal(found, at, values)
        if value and _is_day(found, at, length, value, language):
            result += _figures(found, at, length, value, language)
            at += length
        else:
            result.append(found[at])
            at += 1
    return result


def _ordinal(found: Sequence[Lexeme], at: int, values: dict[str, int]) -> tuple[int, int]:
    """The ordinal that begins here, and how many lexemes it takes; none: 0."""
    word = found[at].word
    alone = values.get(word, 0)
    behind = at + 1 + (at + 1 < len(found) and found[at + 1].word == "-")
    if word not in _TENS or behind >= len(found):
        return alone, 1
    one = values.get(found[behind].word, 0)
    whole = _TENS[word] + one
    return (whole, behind + 1 - at) if 0 < one < 10 and whole <= 31 else (alone, 1)


def _is_day(found: Sequence[Lexeme], at: int, length: int, value: int, language: str) -> bool:
    before = [lexeme for lexeme in found[max(0, at - 2) : at] if lexeme.word != ","]
    behind = found[at + length : at + length + 2]
    month = [lexeme.cat for lexeme in behind if lexeme.word not in _OF][:1] == [Cat.MONTH]
    if language in _COUNTING and value > 1:
        return month or (bool(before) and before[-1].word in _COUNTING[language])
    led = bool(before) and before[-1].word in _LEADING[language]
    dated = bool(before) and (
        before[-1].cat in _DAYS or (led and len(before) > 1 and before[0].cat in _DAYS)
    )
    if behind and behind[0].cat in _COUNTED and not (month or behind[0].cat is Cat.MONTH):
        return dated and value > _FEW and behind[0].cat is Cat.WORD
    if language == "en" and value > _FEW and _opens_with_hour(found, at, at + length):
        return True
    is_figure = found[at].word[:1].isdigit()
    return month or dated or (led and (value > _FEW or is_figure))


def _opens_with_hour(found: Sequence[Lexeme], at: int, behind: int) -> bool:
    """ "Ninth, half three?", "Tenth at noon": it opens its sentence, and an hour follows."""
    if at and found[at - 1].word not in _STOPS and found[at - 1].cat is not Cat.LINE:
        return False
    behind += behind < len(found) and found[behind].word == ","
    return behind < len(found) and found[behind].cat in _HOURLY


_STOPS: Final = frozenset(".!?;:")
_HOURLY: Final = frozenset(
    {Cat.AT, Cat.HALF, Cat.QUARTER, Cat.CLOCK, Cat.COUNT, Cat.NUMBER, Cat.PART, Cat.AFTER}
)


def _figures(
    found: Sequence[Lexeme], at: int, length: int, value: int, language: str
) -> tuple[Lexeme, Lexeme]:
    """The number and what is glued to it: "12" and "th", "12" and "."."""
    start, end = found[at].start, found[at + length - 1].end
    figures = str(value)
    cut = start + len(figures)
    number = Lexeme(Cat.NUMBER, value, figures, start, cut, found[at].glued)
    if language == "de":
        return number, Lexeme(Cat.SIGN, 0, ".", cut, end, glued=True)
    return number, Lexeme(Cat.TH, 0, "th", cut, end, glued=True)
