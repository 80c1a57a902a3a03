"""With which letters the matches of an expression can begin: its openings.

Of the hundreds of phrases of a language only a few can stand at a given word; known by their
openings, the others need not be tried there. An opening and a text are compared in one form:
white space with commas or none is a blank, every digit is 0.

Known limit: letters, groups, alternatives and what may be left out are seen through; at a
repetition or a class of letters an opening ends, and so may be shorter than it could be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from mailflow.mail.expressions import alternatives, closing

#: enough for the small word that many phrases begin with and the beginning of the next
LETTERS = 5
#: … and to see ahead that hardly any of a hundred alternatives can begin here
AHEAD = 3
_DIGIT = re.compile(r"\d")
_START = re.compile(r"(?<![\w'])[\w+]")
_OPENING = re.compile(rf"(?<![\w'])(?=([\w+].{{0,{LETTERS - 1}}}))[\w+]", re.DOTALL)
_FORMS = {" ": r"[\s,]", "0": r"\d"}
#: groups at most so often; "at least once" is no word of the tables
_REPEATED = re.compile(r"(?:\*|\{0,\d\})\??")
#: an expression that ends an opening
_UNKNOWN = "."
#: what may come next in an expression: letters, one that may be missing, a blank ...
_LETTERS = re.compile(r"(?:[^\W_]|['-])(?:(?:[^\W_]|['-])(?![?*+{]))*(?![?*+{])")
_MAYBE = re.compile(r"([^\W_]|['-])\?(?![?+])")
_BLANK = re.compile(r"(?:,\?\\s\{1,3\}|\\s)(?![?*+{])")
_NUMBER = re.compile(r"\\d(?![?*]|\{0)")
_APOSTROPHE = re.compile(r"\['\\s\]\?(?![?+])")
_SIGN = re.compile(r"(?:\[[,.]+\]|,)\?(?![?+])")


@lru_cache(maxsize=2)  # a text is asked for by each language
def words(text: str) -> Sequence[tuple[int, str]]:
    """Each place of a text where a phrase may begin, with what openings are compared with."""
    comparable = _DIGIT.sub("0", _blanks_levelled(text))
    starts = (match.start() for match in _START.finditer(text))
    return tuple(zip(starts, _OPENING.findall(comparable), strict=True))


def _blanks_levelled(text: str) -> str:
    """One blank for white space and the commas before it; none where the text begins."""
    ended = " ".join(f"{text}\0".split()).replace(", ", " ")
    return " ".join(ended.split())[:-1]


def of(expression: str) -> set[str]:
    """Every match of an expression that begins with a letter or digit begins with one of these.

    They are at most LETTERS long; "" is among them where nothing is known.
    """
    found = set()
    waiting = {("", one) for one in alternatives(expression)}
    while waiting:
        begun, rest = waiting.pop()
        if rest and len(begun) < LETTERS:
            waiting.update((longer[:LETTERS], behind) for longer, behind in _on(begun, rest))
        else:
            found.add(begun)
    return found


def ahead(expression: str, letters: int = AHEAD) -> str:
    """An expression for the first letters of every match that begins with a letter.

    At most so many `letters` are told, and LETTERS. Looked for before an expression of many
    alternatives, it spares trying them all.
    """
    behind: dict[str, set[str]] = {}
    for opening in of(expression):
        behind.setdefault(_written(opening[:1]), set()).add(_written(opening[1:letters]))
    return "|".join(f"{first}(?:{'|'.join(sorted(behind[first]))})" for first in sorted(behind))


def _written(letters: str) -> str:
    """Letters of an opening as an expression: blanks and digits stand for any there."""
    return "".join(_FORMS.get(one) or re.escape(one) for one in letters)


def _on(begun: str, rest: str) -> Iterator[tuple[str, str]]:
    """How an opening can go on by the next piece of the rest; without a rest, it ends."""
    if piece := _LETTERS.match(rest):
        yield begun + _DIGIT.sub("0", piece[0]), rest[piece.end() :]
    elif piece := _MAYBE.match(rest):
        yield from ((begun + one, rest[piece.end() :]) for one in (piece[1], ""))
    elif piece := _BLANK.match(rest):
        if begun:  # no word begins with a blank
            yield begun.rstrip() + " ", rest[piece.end() :]
    elif piece := _APOSTROPHE.match(rest):
        yield from ((begun + one, rest[piece.end() :]) for one in ("'", ""))
        yield begun.rstrip() + " ", rest[piece.end() :]
    elif _NUMBER.match(rest):
        yield begun + "0", ""
    elif rest.startswith(r"\+"):
        yield begun + "+", rest[len(r"\+") :]
    elif (piece := _SIGN.match(rest)) and not begun:
        yield "", rest[piece.end() :]
    elif rest.startswith("(?"):
        yield from ((begun, one) for one in _seen_through(rest))
    else:
        yield begun, ""


def _seen_through(rest: str) -> list[str]:
    """What an expression that begins with a group is without it; a condition is passed over."""
    end = closing(rest)
    inside, behind = rest[len("(?:") : end - 1], rest[end:]
    if not rest.startswith("(?:"):
        return [behind]
    if repeated := _REPEATED.match(behind):
        return [behind[repeated.end() :], *(one + _UNKNOWN for one in alternatives(inside))]
    without = [behind[1:]] if behind.startswith("?") else []
    return [one + behind.removeprefix("?") for one in alternatives(inside)] + without
