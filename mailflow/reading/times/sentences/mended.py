"""A slip put right in the next words: "Tuesday at 3, no wait, Wednesday", "oh no, that's choir".

Rules
- What stands right before such words is a slip, and what stands right behind them is meant
  instead: a day in place of its day, an hour in place of its hour; what is not said anew stays.
- Where a reason stands behind them ("hang on, that's the dentist") the time before is refused.
- A plain "sorry", a "no" between two commas and a hum ("Thursday, er, Friday") do so, too, where
  nothing was refused before and no verdict follows ("Monday, no, Tuesday, yes").
- A time refused already is no slip.

Known limit: a slip told of later on ("I wrote Tuesday, ignore that") is not sought.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from mailflow.reading.times.sentences.nodes import Node, Part, Sentence
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_MAKE: Final = len("make it ")
_FAR = 45  # letters from the slip to what is meant
_SPOKEN = frozenset({Part.DATE, Part.TIME})
_JUDGED: Final = r"(?: (?:works|is fine|is good|would work|would do|geht|passt|me va|me va bien))?"
_HUM: Final = (
    r"(?:oops|oopsie|whoops|ah|oh|er|erm|um|umm|uh|hm+|argh|gah|ach|ups|oh je|zut|mince|ay|uy"
    r"|ahm|euh|este|actually|eigentlich|en fait|en realidad|silly me|my mistake|my bad|typo"
    r"|apologies|of course|naturlich|bien sur|claro)"
)
_SIGHS: Final = (
    rf"{_JUDGED}[\s.,;:!?()\u2026-]*"
    rf"(?:(?:{_HUM}|no|sorry|nein|non)\b[\s.,;:!\u2026-]*)*"
)
#: who says so takes back what stood before
_REPAIR: Final = (
    r"(?:no,? wait|wait,? no|wait|hang on|hold on|i mean|i meant|i should say"
    r"|(?:scrap|scratch|strike|forget|ignore) that"
    r"|correction|edit|(?:let's )?make (?:that|it)|or rather|rather"
    r"|on second thoughts?|come to think of it"
    r"|quatsch|halt|moment|stopp?|(?:ich )?mein(?:t?e)?(?: ich)?|vielmehr"
    r"|besser gesagt|korrektur|ou plutot|je veux dire|je voulais dire|enfin non|attendez|attends"
    r"|rectification|digo|mejor dicho|quiero decir|queria decir|espera|correccion)"
)
#: so does who begs pardon or says no, where nothing was refused before
_PARDON: Final = r"(?:sorry|pardon|perdon|perdona|entschuldigung|verzeihung)"
_PAUSE: Final = r"[\s.,;:!\u2026-]*"
_NO: Final = (
    rf" ?[,;(\u2026-] ?(?:{_HUM}[\s,]+)*(?:no|nein|non)[\s,]*"
    rf"(?:(?:sorry|pardon|perdon|{_HUM}|{_REPAIR})[\s,]*)*[,!-]+ ?"
)
_LED: Final = r"(?:(?:on|at|um|am|auf|le|a|el|a las|the|der|den|por) )?"
_MENDING: Final = re.compile(
    rf"{_SIGHS}{_REPAIR}{_PAUSE}(?:(?:{_REPAIR}|{_PARDON}|{_HUM}|no|nein|non){_PAUSE})*{_LED}"
)
_HESITATES: Final = r" ?[,\u2026-]+ ?(?:er|erm|um|uh|ahm?|euh|eh|este),? "
_MILD: Final = re.compile(
    rf"(?:{_SIGHS}{_PARDON}{_PAUSE}|{_NO}|{_HESITATES})(?:{_HUM}{_PAUSE})*{_LED}"
)
_BUT_WHY: Final = re.compile(
    rf"{_SIGHS}(?:no,? wait|wait|hang on|hold on|oh no|scrap that|no,? sorry|no[,.!-]"
    r"|moment|halt|quatsch|nein|attendez|attends|non[,.!-]|espera)[\s.,;:!\u2026-]*"
    rf"(?:(?:sorry|no|{_HUM}){_PAUSE})*"
    r"(?:that's|that is|i've got|i have|i'm|das ist|da bin|da hab|da ist|c'est|j'ai|il y a"
    r"|eso es|tengo|ahi tengo)\b"
)

_DENIED: Final = re.compile(rf"{_SIGHS}(?:no|nein|non|halt|moment|scrap that),? ")


class _Unit(NamedTuple):
    """A day, an hour, or both, said together: nodes `first` up to `last` of a sentence."""

    sentence: int
    first: int
    last: int


def mended(text: str, spoken: Iterable[Sentence]) -> list[Sentence]:
    """The sentences without the slips put right in them; `text`: what their nodes stand in."""
    said = list(spoken)
    found = [one for number, sentence in enumerate(said) for one in _units(number, sentence)]
    following: _Unit | None = None
    for one in reversed(found):
        other, following = following, one
        nodes = said[one.sentence].nodes
        begin = nodes[one.last - 1].end
        if _is_refused(nodes, one):
            continue
        near = other is not None and other.sentence <= one.sentence + 1
        start = said[other.sentence].nodes[other.first].start if near and other else begin
        start += _MAKE if fold(text[start : start + _MAKE]) == "make it " else 0
        gap = fold(text[begin : min(start, begin + _FAR)])
        if near and other and start - begin < _FAR and _is_mended(said, one, other, gap):
            _put_right(said, one, other)
            following = None
        elif near and other and _DENIED.fullmatch(gap) and _is_same(nodes[one.first], said, other):
            said[one.sentence] = _with(said[one.sentence], one.first, one.last, ())
            following = None
        elif _BUT_WHY.match(fold(text[begin : begin + _FAR])):
            no = Node(Part.STANCE, begin, begin, Cat.REFUSE, 2)
            said[one.sentence] = _with(said[one.sentence], one.last, one.last, [no])
    return [sentence for sentence in said if sentence.nodes]


def _is_mended(said: Sequence[Sentence], one: _Unit, other: _Unit, gap: str) -> bool:
    """Do the words between two times, `gap`, put the second in the place of the first?"""
    if _MENDING.fullmatch(gap):
        return True
    if not _MILD.fullmatch(gap):
        return False
    nodes = said[one.sentence].nodes
    behind = said[other.sentence].nodes[other.last :]
    if any(node.word in _VERDICTS for node in behind[:2]):
        return False  # "Monday, no, Tuesday, yes"
    refused = any(node.cat in _REFUSING for node in nodes[: one.first])
    slip, meant = nodes[one.first], said[other.sentence].nodes[other.first]
    return not refused and (slip.part is meant.part or meant.part is Part.TIME)


def _is_same(slip: Node, said: Sequence[Sentence], other: _Unit) -> bool:
    """ "Monday at noon... hmm no, Monday is bad": one day."""
    day = said[other.sentence].nodes[other.first].day
    return day is not None and slip.day == day


def _units(number: int, sentence: Sentence) -> Iterator[_Unit]:
    nodes = sentence.nodes
    first: int | None = None
    parts: set[Part] = set()
    for at, node in enumerate(nodes):
        if node.part in _SPOKEN and first is not None and node.part in parts:
            yield _Unit(number, first, _closed(nodes, at))
            first, parts = at, {node.part}
        elif node.part in _SPOKEN:
            first = at if first is None else first
            parts.add(node.part)
        elif first is not None and not (node.part is Part.JOINT and node.word in _PAUSES):
            yield _Unit(number, first, _closed(nodes, at))
            first, parts = None, set()
    if first is not None:
        yield _Unit(number, first, _closed(nodes, len(nodes)))


_PAUSES = frozenset({",", "("})


def _closed(nodes: Sequence[Node], last: int) -> int:
    """Without the comma behind it."""
    while nodes[last - 1].part not in _SPOKEN:
        last -= 1
    return last


def _is_refused(nodes: Sequence[Node], one: _Unit) -> bool:
    return one.first > 0 and nodes[one.first - 1].cat in _REFUSING


_VERDICTS: Final = frozenset("yes yep yeah ja oui si no nein non".split())
_REFUSING = frozenset({Cat.REFUSE, Cat.EXCEPT})


def _put_right(said: list[Sentence], one: _Unit, other: _Unit) -> None:
    """What is meant in place of the slip; what is not said anew is kept."""
    slip = said[one.sentence].nodes[one.first : one.last]
    meant = said[other.sentence].nodes[other.first : other.last]
    days, hours = (any(node.part is part for node in meant) for part in (Part.DATE, Part.TIME))
    kept = [
        node
        for node in slip
        if (node.part is Part.DATE and not days) or (node.part is Part.TIME and not hours)
    ]
    whole = [*kept, *meant] if days == hours or not days else [*meant, *kept]
    if one.sentence == other.sentence:
        first = one.first
        while first and said[one.sentence].nodes[first - 1].cat is Cat.NEUTRAL:
            first -= 1  # "I wrote the 8th, I meant the 9th"
        said[one.sentence] = _with(said[one.sentence], first, other.last, whole)
        return
    said[other.sentence] = _with(said[other.sentence], 0, other.last, whole)
    said[one.sentence] = _with(said[one.sentence], one.first, len(said[one.sentence].nodes), ())


def _with(sentence: Sentence, first: int, last: int, nodes: Sequence[Node]) -> Sentence:
    return sentence._replace(nodes=(*sentence.nodes[:first], *nodes, *sentence.nodes[last:]))
