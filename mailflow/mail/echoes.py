"""Which words of a reply are the letter it answers, found again?

Programs on telephones quote without any mark, and people delete marks. The letter that is
answered is known, so its words are looked for: stretches of SHINGLE words and more that
stand in both in the same order, whatever the line ends, marks, quotes, entities and case.

An answer repeats words of a question ("Tuesday at 2 pm works"). So only whole sentences or
lines count, and only where they are one stretch of ENOUGH words of the letter, or a
question of the letter word for word; an offered time repeated alone stays the author's.

Known limit: a short sentence that is no question is found only beside longer ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import NamedTuple

from mailflow.mail.tags import readable

SHINGLE = 4
ENOUGH = 10
_QUESTION = 4
_SENT_LIMIT = 200_000
#: lines and sentences that are compared; a reply has far fewer
_LINE_LIMIT = 20_000

# Languages written without spaces give a word a letter.
_WORD = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+")
#: letters and digits of ASCII small, all else blanks
_SMALL = "".join(
    one.lower() if one.isascii() and one.isalnum() else " " for one in map(chr, range(256))
).encode()
#: where a link leads; gateways write it anew, and programs add it behind an address
_TARGET = re.compile(r"[<(\[]?(?:https?://|mailto:|tel:)[^\s<>]+[>)\]]?", re.IGNORECASE)
# Its first letter stands alone, so that a line without one is passed over at once.
_SENTENCE_END = re.compile(r"[.?!。？！…](?:[.?!。？！…]*[\"'”’)\]]{0,2}(?=\s|$)|(?<=[。？！]))")
#: the day in "am Dienstag, den 10. März": no sentence ends there, but a list's number does
_ORDINAL = re.compile(r"\S\s\d{1,2}\.$")
_PARAGRAPH_END = re.compile(r"\n[ \t>]*\n")
_LINE_END = re.compile(r"\s*\n[ \t>]*")


class _Unit(NamedTuple):
    """A sentence, or what of it stands on one line: `begin` to `end` of line `line`."""

    line: int
    begin: int
    end: int
    words: tuple[str, ...]
    is_question: bool


class _Words(dict[str, tuple[str, ...]]):
    """The words of each line and sentence that is asked for: most are asked for twice."""

    def __missing__(self, text: str) -> tuple[str, ...]:
        self[text] = words = _words(text)
        return words


@dataclass(frozen=True, slots=True)
class Echo:
    """For every line what is left of it; `share` is how much of the letter was found."""

    left: tuple[str, ...]
    old: tuple[bool, ...]
    #: lines that stand in the letter too, however short ("Thank you,")
    same: tuple[bool, ...]
    share: float


def echo(lines: Sequence[str], sent: str) -> Echo:
    """What the lines repeat of `sent`. Quote marks must be off already."""
    letter, words_of = sent[:_SENT_LIMIT], _Words()
    words = _words(letter)
    shingles = set(_shingles(words))
    read = enumerate(lines[:_LINE_LIMIT])
    units = list(
        islice((unit for at, line in read for unit in _units(at, line, words_of)), _LINE_LIMIT)
    )
    found = _found(units, shingles)
    left, old = list(lines), [False] * len(lines)
    for at, gone in _repeated(units, found, _questions(letter)).items():
        left[at] = _without(lines[at], gone)
        old[at] = not any(char.isalnum() for char in left[at])
    own = {line for text in letter.splitlines() if (line := words_of[text])}
    same = tuple(words_of[line] in own for line in lines)
    return Echo(tuple(left), tuple(old), same, min(1.0, sum(found) / max(1, len(words))))


def _repeated(
    units: Sequence[_Unit], found: Sequence[bool], questions: set[tuple[str, ...]]
) -> dict[int, list[_Unit]]:
    """By line: the sentences that are the letter's."""
    runs = _run_lengths(found)
    gone: dict[int, list[_Unit]] = {}
    before: _Unit | None = None
    at = 0
    for unit in units:
        here = slice(at, at + len(unit.words))
        at = here.stop
        if _is_repeated(unit, found[here], runs[here], questions):
            if before and before.line == unit.line and not before.begin and _labels(before):
                gone.setdefault(unit.line, []).append(before)
            gone.setdefault(unit.line, []).append(unit)
        before = unit
    return gone


def _labels(unit: _Unit) -> bool:
    """The number of a question, a sentence by itself: "2. How did you begin?"."""
    return len(unit.words) == 1 and len(unit.words[0]) <= 2 and not unit.is_question


def _questions(letter: str) -> set[tuple[str, ...]]:
    return {_words(sentence) for sentence in _sentences(letter) if _asks(sentence)}


def _words(text: str) -> tuple[str, ...]:
    text = readable(text)
    if ":" in text:
        text = _TARGET.sub(" ", text)
    if text.isascii():  # as most lines are; no expression is needed there
        return tuple(text.encode().translate(_SMALL, b"'").decode().split())
    return tuple(_WORD.findall(text.casefold().replace("’", "").replace("'", "")))


def _units(at: int, line: str, words_of: _Words) -> Iterator[_Unit]:
    for begin, end in _spans(line):
        text = line[begin:end]
        yield _Unit(at, begin, end, words_of[text], _asks(text))


def _spans(line: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for match in _SENTENCE_END.finditer(line):
        if line[match.start() - 1].isdigit() and _ORDINAL.search(line, begin, match.start() + 1):
            continue
        yield begin, match.end()
        begin = match.end()
    if begin < len(line):
        yield begin, len(line)


def _asks(sentence: str) -> bool:
    return sentence.rstrip(" \"'”’)*_").endswith(("?", "？"))


def _sentences(text: str) -> Iterator[str]:
    """The letter's sentences, paragraph by paragraph, its line ends taken away, and its lines';
    only of those that may ask something.
    """
    paragraphs = (_LINE_END.sub(" ", one) for one in _PARAGRAPH_END.split(text) if _may_ask(one))
    for line in (*paragraphs, *filter(_may_ask, text.splitlines())):
        yield from (line[begin:end] for begin, end in _spans(line))


def _may_ask(text: str) -> bool:
    return "?" in text or "？" in text


def _shingles(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """All stretches of SHINGLE words, in their order."""
    return zip(*(words[at:] for at in range(SHINGLE)), strict=False)


def _found(units: Sequence[_Unit], shingles: set[tuple[str, ...]]) -> list[bool]:
    """For every word of the reply: does it stand in a stretch of the letter?"""
    words = [word for unit in units for word in unit.words]
    found = [False] * len(words)
    for at, shingle in enumerate(_shingles(words)):
        if shingle in shingles:
            found[at : at + SHINGLE] = [True] * SHINGLE
    return found


def _run_lengths(found: Sequence[bool]) -> list[int]:
    """For every word the length of the found stretch it is in."""
    lengths: list[int] = []
    for is_found, run in groupby(found):
        length = len(list(run))
        lengths += [length if is_found else 0] * length
    return lengths


def _is_repeated(
    unit: _Unit, found: Sequence[bool], lengths: Sequence[int], questions: set[tuple[str, ...]]
) -> bool:
    if not unit.words:
        return False
    if unit.is_question and len(unit.words) >= _QUESTION:
        # "Q: How did you begin?"
        bare = unit.words[1:] if len(unit.words[0]) == 1 else unit.words
        if unit.words in questions or bare in questions:
            return True
    return sum(found) >= 0.9 * len(found) and max(lengths) >= ENOUGH


def _without(line: str, gone: Sequence[_Unit]) -> str:
    kept, begin = [], 0
    for unit in gone:
        kept.append(line[begin : unit.begin])
        begin = unit.end
    return "".join((*kept, line[begin:])).strip()
