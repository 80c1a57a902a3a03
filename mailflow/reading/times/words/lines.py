"""What a line end is: a line that a program wrapped, a new item of a list, a new paragraph.

Rules
- A long line was wrapped; one of middle length, where the next goes on with a small letter.
- Behind a colon a line that begins with a figure is an item.
- Two lines that both begin with a day ("9 March …", "Tue …", "07/07/2027 …", "2027-07-07 …") are
  items; so are two that both begin with a clock, and two numbered one after the other.

Known limit: an item that is long and has no sign before it is joined to the one before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from mailflow.reading.times.words import calendar_words
from mailflow.reading.times.words.lexemes import Cat, Lexeme
from mailflow.reading.times.words.tokens import Token

_HALF_WRAPPED = 25  # characters; the next line goes on with a small letter
_WRAPPED = 55  # a line this long was broken by a program, not by its writer
_FIGURED = 5  # tokens: "07/07/2027", and "6/22, 10"
_ARTICLES = frozenset("the der den dem am le el".split())
_LATIN = frozenset({"le", "el"})  # articles of days
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


def line_end(text: str, found: Sequence[Token], first: int, last: int) -> Lexeme:
    """The line ends from `first` to `last` as one: 0 wrapped, 1 an item, 2 a new paragraph."""
    begin = found[first].start
    broke = text.rfind("\n", 0, begin) + 1
    following = found[last + 1] if last + 1 < len(found) else None
    bullet = following is not None and following.what == "sign" and following.word in "-*•·o>(|"
    value = 2 if last > first else 1
    small = following is not None and following.what in {"word", "number"}
    small = small and following is not None and not following.capital
    if value == 1 and _both_open_with_days(found, first, last + 1):
        return Lexeme(Cat.LINE, 1, "\n", begin, found[last].end)
    figured = following is not None and following.what == "number"
    if value == 1 and figured and text[begin - 1 : begin] == ":":
        return Lexeme(Cat.LINE, 1, "\n", begin, found[last].end)
    goes_on = small and text[begin - 1 : begin] not in ".!?:;,"
    long = begin - broke >= (_HALF_WRAPPED if goes_on else _WRAPPED)
    if value == 1 and not bullet and long:
        value = 0
    return Lexeme(Cat.LINE, value, "\n", begin, found[last].end)


def _both_open_with_days(found: Sequence[Token], end: int, behind: int) -> bool:
    """Do the line that ends here, or what is behind its colon, and the one behind it begin with a
    weekday, or a date? Or both with a clock?
    """
    if behind >= len(found):
        return False
    at = end
    while at and found[at - 1].what != "line":
        at -= 1
    if _follows(_mark_of_item(found, at), _mark_of_item(found, behind)):
        return True
    colon = next((n for n in range(at, end - 1) if _heads(found, n)), None)
    begins = [at] if colon is None else [at, colon + 1]
    clocked = _is_clocked(found, at) and _is_clocked(found, behind)
    return clocked or any(_open_alike(found, begin, end, behind) for begin in begins)


def _mark_of_item(found: Sequence[Token], at: int) -> str:
    """The "1" of "1. Monday", the "b" of "b) Tuesday" and "(b) Tuesday"; "" where none is."""
    at += found[at].word == "("
    closed = at + 1 < len(found) and found[at + 1].glued and found[at + 1].word in {".", ")"}
    return found[at].word if closed and len(found[at].word) == 1 else ""


def _follows(mark: str, other: str) -> bool:
    return bool(mark and other) and ord(other) - ord(mark) == 1


def _heads(found: Sequence[Token], at: int) -> bool:
    return found[at].word == ":" and not found[at + 1].glued


def _open_alike(found: Sequence[Token], at: int, end: int, behind: int) -> bool:
    if found[at].word == found[behind].word in _LATIN and behind + 1 < len(found):
        at, behind = at + 1, behind + 1  # "el martes 9 …", "le 10/03 …"
        if found[at].what == "number":
            return found[behind].what == "number"
    if found[behind].word in DAYS:
        opens = [token.word for token in found[at : min(at + 3, end)] if token.what == "word"]
        return bool(opens) and opens[0] in DAYS
    if _is_dated(found, behind):
        return _is_dated(found, at)
    return _is_figured(found, behind, len(found)) and _is_figured(found, at, end, like=behind)


def _is_clocked(found: Sequence[Token], at: int) -> bool:
    """ "10:00-12:00, 22 June", "10am", "10h"."""
    hour, behind = found[at].what == "number", found[at + 1 : at + 2]
    return hour and bool(behind) and behind[0].glued and behind[0].word in _CLOCKED


def _is_dated(found: Sequence[Token], at: int) -> bool:
    """ "9th March", "March 9", "the 9th", "9th (Tue)": a day by what stands beside it."""
    articled = found[at].word in _ARTICLES and at + 2 < len(found)
    if articled and found[at + 1].what == "number" and found[at + 2].word in _ORDINAL:
        return True
    at += articled
    words = [token.word for token in found[at : at + 3]]
    if found[at].what == "number":
        if words[1:2] and words[1] in _TH and found[at + 1].glued:
            return True
        return any(
            word in _MONTHS and set(words[1:place]) <= _ORDINAL for place, word in enumerate(words)
        )
    return words[0] in _MONTHS and at + 1 < len(found) and found[at + 1].what == "number"


def _is_figured(found: Sequence[Token], at: int, end: int, *, like: int | None = None) -> bool:
    """ "07/07/2027, 9:15", "6/22 10-12", "2027-06-22", "06-22": figures of a date.

    `like`: where figures stand that are written in the same way.
    """
    one = found[at : min(at + _FIGURED, end)]
    if len(one) < _FIGURED or one[0].what != "number" or one[2].what != "number":
        return False
    sign = one[1].word
    if not (one[1].glued and one[2].glued) or sign not in _SIGNS:
        return False
    if sign == "-" and (_width(one[0]) == 1 or _width(one[2]) == 1):
        return False
    if like is None:
        return True
    other = found[like : like + 2]
    closed = one[3].word == "." and one[3].glued  # "5.3. (Fri)", not "9.30"
    same = sign != "." or closed or _width(one[0]) == _width(other[0])
    return same and other[1].word == sign


def _width(token: Token) -> int:
    return token.end - token.start
