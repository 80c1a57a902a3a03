"""What a line end is: where a program wrapped a line, where its writer ended it.

Rules
- A program breaks a line where the next word would not have fitted. Lines that all end so were
  wrapped at the width of the longest, where it is one that programs wrap at; at a narrower one
  where a paragraph shows it: by lines that go on with a small letter, or by many lines.
- Whatever the width, a line that ends in the midst of a phrase ("on", "and") goes on in the next,
  and a longer one where the next begins with a small letter.
- Behind a colon a line that begins with a figure is an item. Two lines that both begin with a day
  ("9 March …", "Tue …", "07/07/2027 …", "2027-07-07 …") are items; so are two that both begin with
  a clock, and two numbered one after the other.

Known limit: an item that is long and has no sign before it is joined to the one before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import add
from typing import Final

from mailflow.reading.times.words import calendar_words
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.sentence_ends import opens
from mailflow.reading.times.words.tokens import Token, tokens
from mailflow.reading.times.words.typed import WIDEST

_HALF_WRAPPED = 25  # characters; the next line goes on with a small letter
_LONG = 55  # a line this long was broken by a program, not by its writer
_WIDE = 50  # programs wrap at this width, and a list of times is narrower
_NARROW = 28  # telephones do
_MANY = 4  # lines that all end where the next word would not have fitted
_FIGURED = 5  # tokens: "07/07/2027", and "6/22, 10"
_ARTICLES = frozenset("the der den dem am le el".split())
_LATIN = frozenset({"le", "el"})  # articles of days
_BULLETS = frozenset("-*•·–—o(")
_ENDS = frozenset(".!?")  # of sentences
_STOPS = frozenset(".!?:;,")
_QUOTING = frozenset(">|_")
#: no phrase ends with one of these ("on", which may end one, is none)
_MIDST = frozenset(
    "the a an of at and or but from between my your our"
    " der dem den des ein eine einen einem einer und oder aber am im um von vom zum zur bis"
    " zwischen le les une du de et ou mais au aux entre avec pour"
    " el los las del al una y o con para".split()
)
_CLOCKED = frozenset(": am pm h".split())
_SIGNS = frozenset("/.-")
_ORDINAL = frozenset("th st nd rd er . de".split())
_TH = frozenset("th st nd rd".split())


def _names(*cats: Cat) -> Iterator[str]:
    for names in (calendar_words.NAMES, calendar_words.SHORT):
        for table in names.values():
            for cat, _, words in table:
                if cat in cats:
                    yield from filter(None, words.split("|"))


#: the names of the weekdays, short ones too
DAYS: Final = frozenset(_names(Cat.WEEKDAY, Cat.WEEKDAY_SHORT))
_MONTHS: Final = frozenset(_names(Cat.MONTH))


@lru_cache(maxsize=4)  # one mail's text is asked for by the times and by the answer
def unwrapped(text: str) -> str:
    """A text whose wrapped lines are one; every letter keeps its place."""
    if "\n" not in text:
        return text
    lines = text.split("\n")
    width = max((len(line.rstrip()) for line in lines if " " in line.strip()), default=0)
    joined = {
        at for first, last in _paragraphs(lines) for at in _wrapped(lines, first, last, width)
    }
    if not joined:
        return text
    ends = (" " if at in joined else "\n" for at in range(len(lines)))
    return "".join(map(add, lines, ends))[:-1]


def _paragraphs(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The first and the last line of each run of lines, of those with two or more."""
    first = 0
    for at in range(len(lines) + 1):
        if at == len(lines) or not lines[at].strip():
            if at - first > 1:
                yield first, at - 1
            first = at + 1


def _wrapped(lines: Sequence[str], first: int, last: int, width: int) -> Iterator[int]:
    """The lines of a paragraph that go on in the next one."""
    pairs = [(lines[at].rstrip(), lines[at + 1].lstrip()) for at in range(first, last)]
    full = {at for at, pair in enumerate(pairs) if _is_full(*pair, width)}
    midst = any(_breaks_off(*pairs[at]) for at in full)
    # a narrow width is shown by all lines of a paragraph, a very narrow one by many
    shown = midst and len(full) == len(pairs) and (width >= _NARROW or len(full) >= _MANY)
    marks = Counter(map(_mark_of_list, lines[first : last + 1]))
    for at, (line, behind) in enumerate(pairs):
        wide = _WIDE <= width <= WIDEST and (midst or line[-1] not in _ENDS)
        fits = at in full and (shown or wide)
        mark = _mark_of_list(behind)
        listed = mark in _BULLETS and not (fits and marks[mark] == 1)
        if behind[0] in _QUOTING or listed:
            continue
        if _goes_on(line, behind, fits=fits, shown=shown):
            yield first + at


def _mark_of_list(line: str) -> str:
    """What may be the mark of a list: the first word, or the first sign."""
    word = line.split(None, 1)[0]
    return word if word[0].isalnum() else word[0]


def _breaks_off(line: str, behind: str) -> bool:
    """Does a line end in the midst of a sentence, which the next goes on with?"""
    found, other = tokens(line), tokens(behind)
    if _ends_midst(line, found):
        return True
    return line[-1] not in _STOPS and behind[0].islower() and not _are_items(found, other)


def _is_full(line: str, behind: str, width: int) -> bool:
    """Would the first word of the next line not have fitted?"""
    return len(line) + 1 + len(behind.split(None, 1)[0]) > width


def _goes_on(line: str, behind: str, *, fits: bool, shown: bool) -> bool:
    found, other = tokens(line), tokens(behind)
    if line[-1] == ":":
        return False
    if _ends_midst(line, found):
        return True
    if not (fits and shown) and _are_items(found, other):
        return False
    small = behind[0].isdigit() or behind[0].islower()
    if fits:
        return line[-1] in _STOPS or not opens(behind.split(None, 1)[0])
    if small and line[-1] not in _STOPS:
        return len(line) >= _HALF_WRAPPED
    return len(line) >= _LONG and (small or line[-1] not in _ENDS)


def _ends_midst(line: str, found: Sequence[Token]) -> bool:
    """Does a line end with a word that opens a phrase, none that belongs to a clock ("10 am")?"""
    if len(found) < 2 or found[-1].word not in _MIDST or line[-2:].isupper():  # "9 AM", "ET"
        return False
    clocked = found[-1].glued or found[-1].word in _CLOCKED
    return not (clocked and found[-2].what == "number")


def _are_items(line: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Do the line, or what is behind its colon, and the one behind it begin with a weekday, or a
    date? Or both with a clock?
    """
    if not line or not behind:
        return False
    if _follows(_mark_of_item(line), _mark_of_item(behind)):
        return True
    colon = next((at for at in range(len(line) - 1) if _heads(line, at)), None)
    begins = [0] if colon is None else [0, colon + 1]
    clocked = _is_clocked(line) and _is_clocked(behind)
    return clocked or any(_open_alike(line[begin:], behind) for begin in begins)


def _mark_of_item(found: Sequence[Token]) -> str:
    """The "1" of "1. Monday", the "b" of "b) Tuesday" and "(b) Tuesday"; "" where none is."""
    at = int(found[0].word == "(")
    closed = at + 1 < len(found) and found[at + 1].glued and found[at + 1].word in {".", ")"}
    return found[at].word if closed and len(found[at].word) == 1 else ""


def _follows(mark: str, other: str) -> bool:
    return bool(mark and other) and ord(other) - ord(mark) == 1


def _heads(found: Sequence[Token], at: int) -> bool:
    return found[at].word == ":" and not found[at + 1].glued


def _open_alike(found: Sequence[Token], behind: Sequence[Token]) -> bool:
    if found[0].word == behind[0].word in _LATIN and len(found) > 1 and len(behind) > 1:
        found, behind = found[1:], behind[1:]  # "el martes 9 …", "le 10/03 …"
        if found[0].what == "number":
            return behind[0].what == "number"
    if behind[0].word in DAYS:
        opens = [token.word for token in found[:3] if token.what == "word"]
        return bool(opens) and opens[0] in DAYS
    if _is_dated(behind):
        return _is_dated(found)
    return _is_figured(behind) and _is_figured(found, like=behind)


def _is_clocked(found: Sequence[Token]) -> bool:
    """ "10:00-12:00, 22 June", "10am", "10h"."""
    hour, behind = found[0].what == "number", found[1:2]
    return hour and bool(behind) and behind[0].glued and behind[0].word in _CLOCKED


def _is_dated(found: Sequence[Token]) -> bool:
    """ "9th March", "March 9", "the 9th", "9th (Tue)": a day by what stands beside it."""
    articled = found[0].word in _ARTICLES and len(found) > 2
    if articled and found[1].what == "number" and found[2].word in _ORDINAL:
        return True
    found = found[articled:]
    words = [token.word for token in found[:3]]
    if found[0].what == "number":
        if words[1:2] and words[1] in _TH and found[1].glued:
            return True
        return any(
            word in _MONTHS and set(words[1:place]) <= _ORDINAL for place, word in enumerate(words)
        )
    return words[0] in _MONTHS and len(found) > 1 and found[1].what == "number"


def _is_figured(found: Sequence[Token], *, like: Sequence[Token] | None = None) -> bool:
    """ "07/07/2027, 9:15", "6/22 10-12", "2027-06-22", "06-22": figures of a date.

    `like`: a line with figures that are written in the same way.
    """
    one = found[:_FIGURED]
    if len(one) < _FIGURED or one[0].what != "number" or one[2].what != "number":
        return False
    sign = one[1].word
    if not (one[1].glued and one[2].glued) or sign not in _SIGNS:
        return False
    if sign == "-" and (_width(one[0]) == 1 or _width(one[2]) == 1):
        return False
    if like is None:
        return True
    closed = one[3].word == "." and one[3].glued  # "5.3. (Fri)", not "9.30"
    same = sign != "." or closed or _width(one[0]) == _width(like[0])
    return same and like[1].word == sign


def _width(token: Token) -> int:
    return token.end - token.start
