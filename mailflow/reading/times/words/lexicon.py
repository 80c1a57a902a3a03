"""Tokens → lexemes: which known words and phrases stand in a text.

Rules
- Weekdays and months in full are understood in all four languages, whatever the mail's.
- The longest phrase wins; of equal ones the table that stands first.

Known limits: a mail that changes its language half-way is read in the commoner one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from sys import intern
from typing import Any, Final

from mailflow.reading.times.words import (
    calendar_words,
    clock_words,
    habit_words,
    haste_words,
    zone_words,
)
from mailflow.reading.times.words.company import with_company
from mailflow.reading.times.words.hour_leads import with_hour_leads
from mailflow.reading.times.words.idioms import settled
from mailflow.reading.times.words.items import with_items
from mailflow.reading.times.words.languages import LANGUAGES, WILLING, language_of
from mailflow.reading.times.words.lexemes import Cat, Lexeme, Row
from mailflow.reading.times.words.ordinals import with_ordinals
from mailflow.reading.times.words.tokens import Token, greets, tokens

#: a phrase, by its words behind the first, and what it means
Known = tuple[tuple[str, ...], Cat, int]
#: second word ("" where there is none) → the phrases with it, the longest first
BySecond = dict[str, tuple[Known, ...]]
#: first word → the phrases that begin with it; a few of them, the longest first, need no dictionary
#: by their second word, which takes more room than they
Phrases = dict[str, BySecond | tuple[Known, ...]]
_FEW: Final = 6


#: what is said by a picture, in every language
_PICTURES: Final[tuple[Row, ...]] = (
    (Cat.OFFER, 2, "\N{THUMBS UP SIGN}|\N{WHITE HEAVY CHECK MARK}|\N{HEAVY CHECK MARK}"),
    (
        Cat.REFUSE,
        2,
        "\N{THUMBS DOWN SIGN}|\N{CROSS MARK}|\N{NO ENTRY SIGN}|\N{FACE WITH THERMOMETER}",
    ),
)


def _rows(language: str) -> Iterator[Row]:
    yield (Cat.SMALL, 0, calendar_words.NO_TIMES)
    yield from _PICTURES
    yield from calendar_words.FEASTS
    yield from habit_words.WORDS[language]
    yield from calendar_words.WORDS[language]
    yield from calendar_words.SHORT[language]
    yield from calendar_words.NAMES[language]
    yield from clock_words.WORDS[language]
    yield from WILLING[language].WORDS
    yield (Cat.TIME_NOUN, 0, zone_words.TIME_NOUNS)
    yield (Cat.MINE, 0, zone_words.MINE)
    yield (Cat.YOURS, 0, zone_words.YOURS)
    yield (Cat.SMALL, 0, WILLING[language].SMALL.replace(" ", "|"))
    yield (Cat.LOCAL, 0, zone_words.LOCAL)
    yield (Cat.ZONE, 0, "|".join(zone_words.ABBREVIATIONS))
    yield (Cat.PLACE, 0, "|".join(zone_words.PLACES))
    for other in LANGUAGES:
        yield from calendar_words.NAMES[other]


def _table(rows: Iterable[Row], kept: dict[Any, Any]) -> Phrases:
    """The phrases by their first words; a phrase keeps its first meaning. `kept`: what stays in
    memory for good, as do the words, of which each is kept once for all languages.
    """
    known: dict[tuple[str, ...], tuple[Cat, int]] = {}
    for cat, value, phrases in rows:
        for phrase in filter(None, phrases.split("|")):
            for spelling in dict.fromkeys((phrase, *_hasty(phrase))):
                words = tuple(intern(token.word) for token in tokens(spelling.strip()))
                known.setdefault(words, (cat, value))
    begun: dict[str, list[Known]] = {}
    for words in sorted(filter(None, known), key=len, reverse=True):
        one = (words[1:], *known[words])
        begun.setdefault(words[0], []).append(kept.setdefault(one, one))
    return {
        first: kept.setdefault(tuple(some), tuple(some)) if len(some) <= _FEW else _by_second(some)
        for first, some in begun.items()
    }


def _by_second(some: Iterable[Known]) -> BySecond:
    table: dict[str, list[Known]] = {}
    for one in some:
        table.setdefault("".join(one[0][:1]), []).append(one)
    return {second: tuple(found) for second, found in table.items()}


#: what a contraction becomes without its apostrophe, where that alone is another word
_OTHER_WORDS = frozenset("id ill well were wed shell hell its".split())


#: "thats", "lets", "hows"
_CALLED = re.compile(r"\b(that|there|let|how|what|here|where|when|who|he|she)'s\b")

#: how "nicht" is spoken
_DIALECT = ("nich", "ned", "net", "nit")


def _hasty(phrase: str) -> Iterator[str]:
    """A phrase as it is typed in haste: "dont", "ive nothing on", "geht nich"."""
    plain = phrase.replace("'ve", "ve").replace("'m", "m").replace("'ll", "ll").replace("'re", "re")
    plain = _CALLED.sub(r"\1s", plain)
    for spelling in (phrase.replace("n't", "nt"), plain.replace("n't", "nt")):
        if spelling not in _OTHER_WORDS:
            yield spelling
    words = phrase.split()
    if "nicht" in words:
        for spoken in _DIALECT:
            yield " ".join(spoken if word == "nicht" else word for word in words)


def _tables() -> dict[str, Phrases]:
    kept: dict[Any, Any] = {}
    return {language: _table(_rows(language), kept) for language in LANGUAGES}


_TABLES: Final = _tables()


@lru_cache(maxsize=4)  # a mail is read for its times and for the day of return
def scan(text: str, zone: str = "") -> tuple[tuple[Lexeme, ...], str]:
    """The lexemes of a text that went through `tokens.plain`, and its language."""
    found = tokens(text)
    language = language_of(text, found, zone)
    meant = haste_words.with_umlauts(found, _TABLES["de"]) if language == "de" else found
    said = haste_words.spelt_out(meant, language)
    marked = with_ordinals(with_hour_leads(list(_marked(text, said, language))), language)
    marked = settled(marked, language, zone)
    return with_items(with_company(marked, language)), language


def _marked(text: str, found: Sequence[Token], language: str) -> Iterator[Lexeme]:
    table = _TABLES[language]
    at = 0
    while at < len(found):
        token = found[at]
        what, word, start, end, glued, capital = token
        if what == "line":
            last = at
            while last + 1 < len(found) and found[last + 1].what == "line":
                last += 1
            yield Lexeme(Cat.LINE, 2 if last > at else 1, "\n", start, found[last].end)
            at = last + 1
            continue
        begun = table.get(word)
        length, cat, value = _longest(begun, found, at) if begun else _alone(token)
        if begun and length == 1 and word in zone_words.ABBREVIATIONS:
            if text[start:end].isupper():
                cat = Cat.ZONE
            elif cat is Cat.ZONE and not _reads_as_zone(token, language, found[at - 1 : at]):
                cat, value = Cat.SMALL, 0
        if at == 0 and greets(found):
            cat = Cat.SMALL
        if length > 1:
            length, cat, value = _settled(table, found, at, (length, cat, value))
        if capital and word in _NOUNS:
            cat = _noun(table, found, at, cat)
        if language == "fr" and (word == "plus" or cat is Cat.REFUSE):
            cat = _no_more(found, at, length, cat)
        if length > 1:
            word = " ".join([one.word for one in found[at : at + length]])
            end = found[at + length - 1].end
        yield Lexeme(cat, value, word, start, end, glued, capital)
        at += length


_NOUNS = frozenset({"weg", "zeit"})


def _noun(table: Phrases, found: Sequence[Token], at: int, cat: Cat) -> Cat:
    """The kind of a German noun: "der Weg", and not "ich bin weg"; "9 Uhr britischer Zeit"."""
    if found[at].word == "weg":
        return Cat.WORD
    begun = table.get(found[at - 1].word) if at else None
    of_place = begun is not None and _longest(begun, found[at - 1 : at], 0)[1] is Cat.PLACE
    return Cat.TIME_NOUN if of_place else cat


_Phrase = tuple[int, Cat, int]


def _settled(table: Phrases, found: Sequence[Token], at: int, known: _Phrase) -> _Phrase:
    """A phrase, its kind by what stands behind it."""
    length, cat, value = known
    word = found[at].word
    if word == "2" and not found[at + 1].glued:
        return _alone(found[at])  # "2 day course", and not "2day"
    if word == "4" and cat is Cat.SMALL and at and found[at - 1].word in _TO_HOURS:
        return _alone(found[at])  # "at 4 you find me in", and not "free 4 you"
    if word in _NOT and cat is Cat.SMALL and _denies(table, found, at + 1):
        return 1, Cat.REFUSE, 1
    if word in _NOTHING and found[at + length - 1].word == "vor":
        numbered = found[at + length : at + length + 1] and found[at + length].what == "number"
        if numbered and _HAVING.isdisjoint([one.word for one in found[max(0, at - 2) : at]]):
            return 1, Cat.REFUSE, 0  # "aber nichts vor 11 Uhr", and not "um 11 nichts vor"
    if word == "en" and length == 2 and _counts_weeks(found, at + 2):
        return 1, Cat.SMALL, 0  # "en semaine 12", and not "en semaine"
    if cat is Cat.WEEK_LATER and word == "en" and found[at + length : at + length + 1]:
        if found[at + length].word == "dias":
            return 1, Cat.IN, 0  # "en quince días", and not "el martes en quince"
    if found[at + length - 1].word in _OTHER and not _closes(found, at + length, _TIMED):
        return 1, Cat.SMALL, 0  # "el otro libro", and not "(este jueves no,) el otro"
    if word == "not" and length == 3 and cat is Cat.SMALL and _closes(found, at + length):
        return length, Cat.REFUSE, 2  # "Friday not at all"
    if cat is Cat.MERIDIEM and length > 2 and _opens_sentence(table, found, at + length):
        return length - 1, cat, value  # the point of "at 3 p.m." ends its sentence, too
    return known


_TO_HOURS = frozenset("at after before from until till by around about past".split())
#: "at 10, not earlier" denies no time, "not earlier than 10" does
_NOT = frozenset({"pas", "jamais", "no", "nunca", "nicht", "keinesfalls", "not"})
_NOTHING = frozenset({"nichts", "nix"})
_HAVING = frozenset("habe hab haben ich wir".split())
_ABLE = frozenset("peux puis peut pourrai pourrais pouvons suis serai sera est".split())
_WEEKS = (["la", "semaine"], ["la", "semana"])
_BEFORE = frozenset({Cat.BEFORE})
_CLOCKS = frozenset({Cat.NUMBER, Cat.CLOCK, Cat.COUNT, Cat.HALF, Cat.QUARTER, Cat.PART})


def _denies(table: Phrases, found: Sequence[Token], at: int) -> bool:
    """Do a "before" and a clock, or "the week", stand here, behind a "not"?

    Not where it is the "not" of another verb: "je ne me lève pas avant midi".
    """
    verb = found[at - 2].word if at > 1 else ""
    if verb not in _ABLE and any(one.word in {"ne", "n'"} for one in found[max(0, at - 5) : at]):
        return False
    for wanted in (_BEFORE, _CLOCKS):
        if at >= len(found):
            return False
        begun = table.get(found[at].word)
        length, cat, _ = _longest(begun, found, at) if begun else _alone(found[at])
        if cat not in wanted:
            return wanted is _CLOCKS and [one.word for one in found[at : at + 2]] in _WEEKS
        at += length
    return True


def _counts_weeks(found: Sequence[Token], at: int) -> bool:
    """Does a number stand here that may be a week's?"""
    return at < len(found) and found[at].what == "number" and len(found[at].word) < 3


_NE, _QUE = frozenset({"ne", "n'"}), frozenset({"que", "qu'"})


def _no_more(found: Sequence[Token], at: int, length: int, cat: Cat) -> Cat:
    """What the "plus" of "je ne suis plus là" is; "plus disponible que jeudi" denies nothing."""
    if all(one.word != "plus" for one in found[at : at + length]):
        return cat
    if any(one.word in _QUE for one in found[at + length : at + length + 3]):
        return Cat.SMALL if length == 1 else Cat.OFFER
    denied = any(one.word in _NE for one in found[max(0, at - 4) : at])
    bound = at + 1 < len(found) and found[at + 1].word == "apres"  # "mais plus après 18h"
    return Cat.REFUSE if (denied or bound) and length == 1 else cat


def _closes(found: Sequence[Token], at: int, also: frozenset[str] = frozenset()) -> bool:
    """Does a clause end here, or one of these words stand?"""
    if at >= len(found) or found[at].what == "line":
        return True
    return found[at].word in _CLOSING or found[at].word in also


_CLOSING = frozenset(".,;!?)-")
#: one of two, where nothing but its hour or a yes follows
_OTHER = frozenset({"autre", "otro", "otra"})
_TIMED = frozenset("a sobre vers tipo oui si".split())
_OPENING = frozenset(
    {Cat.SMALL, Cat.REFUSE, Cat.BUT, Cat.IF, Cat.NEUTRAL, Cat.WRITE, Cat.STAY, Cat.DAY_AWAY}
)


def _opens_sentence(table: Phrases, found: Sequence[Token], at: int) -> bool:
    """Does a word stand here that has a capital only at the beginning ("3 p.m. She cannot")?"""
    if at >= len(found) or not found[at].capital or found[at].word == "i":
        return False
    begun = table.get(found[at].word)
    return begun is not None and _longest(begun, found, at)[1] in _OPENING


def _longest(
    begun: BySecond | tuple[Known, ...], found: Sequence[Token], at: int
) -> tuple[int, Cat, int]:
    """The longest phrase that stands at this place, of those that begin with its word."""
    rest = len(found) - at
    second = found[at + 1].word if rest > 1 else ""
    # The second word rules most phrases out: looked at alone, it spares the rest.
    if isinstance(begun, tuple):
        rounds: tuple[tuple[Known, ...], ...] = (begun,)
    else:
        rounds = begun.get(second, ()), begun.get("", ())
    for phrases in rounds:
        for behind, cat, value in phrases:
            if behind and behind[0] != second:
                continue
            length = len(behind) + 1
            if length < 3 or (
                length <= rest
                and all(found[at + n].word == behind[n - 1] for n in range(2, length))
            ):
                return length, cat, value
    return _alone(found[at])


_KINDS: Final = {"word": Cat.WORD, "sign": Cat.SIGN, "junk": Cat.JUNK}


def _alone(token: Token) -> tuple[int, Cat, int]:
    """A token that begins no phrase."""
    if token.what == "number":
        return 1, Cat.NUMBER, int(token.word)
    return 1, _KINDS[token.what], 0


def _reads_as_zone(token: Token, language: str, before: Sequence[Token]) -> bool:
    """Is a zone meant, written small? Not by "et" in French, nor "cat" or "Est. 1868"."""
    timed = any(one.what == "number" or one.word in {"am", "pm", "m", "p", "a"} for one in before)
    if token.word not in zone_words.CAPITALS_ONLY:
        return timed or not token.capital  # not "Sgt Tibbs"
    return timed and language == "en" and token.word in zone_words.NO_ENGLISH_WORDS
