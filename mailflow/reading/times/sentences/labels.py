"""The letter's times by the numbers or letters of its list: "1 and 3 work", "la b porfa".

Rules
- Bare numbers from 1 to 4, or letters from A to D, at the beginning of a clause or behind "do" and
  "not", with a word that judges, asks or ends behind them; "a" also needs another beside it.
- Behind a verb of choosing ("I pick B", "je choisis le b") at the end of a clause; in quotes or
  brackets ("b", (b)) as without.
- None is larger than the letter has times, and these are of more than one day: of one day, "2 is
  better" is an hour. So is a number that is one of the letter's hours, unless another is not.
- None in a sentence that names a day ("Thursday, 2 is fine").

Known limit: whether the letter's list was numbered is not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from mailflow.pipeline.evidence import Slot
from mailflow.reading.times.words.lexemes import Cat, Lexeme

_LEAD: Final = r"(?:(?i:la|el|las|los|the|die|den|le) |#)"
_BARE: Final = (
    r"(?:[1-4](?![\w:/%€$-]|[.,]\d|[.)] ?\w)|[A-D](?![\w:/'’.)-])|[b-d](?![\w:/'’.-])"
    r"|a(?= (?:or|and|&|und|oder|et|ou) [b-d]\b| (?:please|pls|bitte)\b))"
)
_ITEM: Final = rf"(?:{_LEAD}?{_BARE}|{_LEAD}[a-d](?![\w:/'’.)-]))"
_JOIN: Final = r"(?:, ?| ?[/&+] ?| (?:and|or|y|o|u|und|oder|et|ou) )"
_JUDGED: Final = (
    r" (?:it is\b|it'll be|is|are|isn['’]t|aren['’]t|works?|don['’]t|doesn['’]t|won['’]t|would"
    r"|suits?|both|please|pls|for me"
    r"|me (?:va|van|viene|vienen|sirven?|quedan?|acomodan?|valen?|cuadran?)"
    r"|no\b|si\b|sí|schon\b|auch\b|oui\b|too\b"
    r"|por favor|porfa|gracias|thanks|tampoco|también|passt|passen|geht|gehen|bitte|nicht"
    r"|(?:me )?convien\w+|ne\b|svp)"
)
#: what a choice is told by, right before what is chosen
_CHOSEN: Final = (
    r"(?i:(?:pick|choose|take|select|prefer|opt for|plump for|vote (?:is |goes )?(?:to|for)"
    r"|go(?:ing)? (?:for|with)"
    r"|(?:can't|cannot|won't|could|can) do|let it be|make it|letter|choosing|only|your|on"
    r"|proposal|suggestion|vorschlag|proposition|propuesta|entscheid\w* uns für|mejor"
    r"|apúnta\w* (?:en|a)"
    r"|down for|choice (?:is|would be)|pick (?:is|would be)|in favour of|i'm for"
    r"|nehm\w*|wahl\w*|wähl\w*|bevorzug\w*|entscheid\w* mich für|bin für|stimme für|dann|lieber"
    r"|bitte|choisi\w*|prend\w*|préfère\w*|opte pour|optons pour|vote pour|va pour|partons sur"
    r"|ce sera|elijo|elegimos|escojo|prefiero|tomo|cojo|agarro|voto por|opto por|voy con|quedo con"
    r"|vamos con)"
    r" (?:(?:ich|wir|mal|dann|gern|gerne|bitte|lieber) ){0,2})"
)
_LABELS: Final = re.compile(
    rf"(?:(?:(?<=\n)|(?<=^)|(?<=[.!?;:,(] )|(?<=\b(?:and|but) )|(?<=\bpero )|(?<=\by )"
    r"|(?<=\bdo )|(?<=\bnot )|(?<=\bmais )|(?<=\bpas )|(?<=\baber )|(?<=\bnicht ))"
    rf"(?:[Ee]ither |[Bb]oth )?(?P<items>(?!{_JOIN})(?:{_JOIN}?{_ITEM}){{1,6}})"
    rf"|\b{_CHOSEN}(?P<chosen>{_LEAD}?[A-Da-d](?:{_JOIN}{_LEAD}?[A-Da-d])?))"
    rf"(?=\)?{_JUDGED}|(?(chosen)(?:\)?(?: ?[.!;,\n]| ?$"
    r"| (?:then|thanks|please|dann|bitte|gracias|merci|alors|it is)\b))"
    rf"|(?: ?[.!;\n]| ?$|, ?{_ITEM}"
    r"|, (?:me|please|thanks|gracias|whichever|your|i|I|el|la|lo)\b)))"
)
#: as it is quoted from the list
_QUOTED: Final = re.compile(
    r"""(?<!\w)(?:" ?([A-Da-d1-4]) ?"|'([A-Da-d1-4])'|« ?([A-Da-d1-4]) ?»"""
    r"""|„([A-Da-d1-4])["“”]|\(([A-Da-d])\))(?!\w)"""
)
_NUMBERED: Final = re.compile(r"(?i:\b(?:n[roº°]*|num|núm|nummer|number|option|opci[oó]n)\.? ?$)")
_EACH: Final = re.compile(r"(?<![\w'’])(?:[1-4]|[A-Da-d])(?![\w'’])")
_DATES: Final = frozenset({Cat.WEEKDAY, Cat.MONTH, Cat.DAY_AWAY, Cat.WEEKDAY_PART})
_ENDS: Final = re.compile(r"[.!?\n]")
_HALF_A_DAY: Final = 12  # hours
_NEAR: Final = 12  # letters
_MOST: Final = 20  # places with labels in a reply


class Label(NamedTuple):
    """A number or letter of the letter's list: which of its times, and where it stands."""

    place: int
    start: int
    end: int


def labels(text: str, lexemes: Sequence[Lexeme], asked: Sequence[Slot]) -> list[Label]:
    """The labels in a text that answers a letter with these times."""
    found = [
        label
        for match in islice(_LABELS.finditer(text), _MOST)
        if not (
            _is_numbered(text, match.start(match.lastgroup or 0)) or _is_dated(text, lexemes, match)
        )
        for label in _each(text, match)
    ]
    starts = (slot.start for slot in asked if slot.start)
    hours = {start.hour % _HALF_A_DAY for start in starts if not start.minute}
    numbers = [one for one in found if text[one.start].isdigit()]
    if not found or max(one.place for one in found) >= len(asked):
        return []
    if numbers and all(one.place + 1 in hours for one in numbers):
        return []
    return found


def _is_numbered(text: str, start: int) -> bool:
    """ "No. 2", "option 2": told in words, which others look for."""
    return _NUMBERED.search(text, max(0, start - _NEAR), start) is not None


def _each(text: str, match: re.Match[str]) -> Iterator[Label]:
    for item in _EACH.finditer(text, *match.span(match.lastgroup or 0)):
        mark = item[0].lower()
        place = int(mark) - 1 if mark.isdigit() else ord(mark) - ord("a")
        yield Label(place, item.start(), item.end())


def _is_dated(text: str, lexemes: Sequence[Lexeme], match: re.Match[str]) -> bool:
    begin = max(text.rfind(mark, 0, match.start()) for mark in ".!?\n") + 1
    stop = _ENDS.search(text, match.end())
    end = stop.start() if stop else len(text)
    return any(one.cat in _DATES and begin <= one.start < end for one in lexemes)


def unquoted(text: str) -> str:
    """The text with the labels it quotes as capitals: 'I pick "b"' is "I pick B"."""
    return _QUOTED.sub(lambda match: match[match.lastindex or 0].upper(), text)


def without(text: str, some: Sequence[Label]) -> str:
    """The text with a letter that says nothing for each label, so that it is no hour."""
    for one in some:
        text = text[: one.start] + "j" + text[one.end :]
    return text
