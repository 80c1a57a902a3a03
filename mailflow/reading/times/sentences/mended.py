"""A slip put right in the next words: "Tuesday at 3, no wait, Wednesday", "oh no, that's choir".

Rules
- What stands right before such words is a slip, and what stands right behind them is meant
  instead: a day in place of its day, an hour in place of its hour; what is not said anew stays.
- Where a reason stands behind them ("hang on, that's the dentist") the time before is refused.
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

_FAR = 45  # letters from the slip to what is meant
_SPOKEN = frozenset({Part.DATE, Part.TIME})
_SIGHS: Final = (
    r"(?: (?:works|is fine|is good|would work|would do|geht|passt|me va|me va bien))?"
    r"[\s.,;:!?()\u2026-]*(?:(?:oops|ah|oh|er|erm|um|hm+|argh|gah|no|sorry|apologies|ach|nein|ups"
    r"|oh je|non|zut|mince|ay|uy|actually|eigentlich|en fait|en realidad)\b[\s.,;:!\u2026-]*)*"
)
_MENDING: Final = re.compile(
    rf"{_SIGHS}(?:wait,? )?(?:no,? wait|wait,? no|wait|hang on|i mean|i meant|scrap that"
    r"|strike that|correction"
    r"|(?:let's )?make (?:that|it)|or rather|rather"
    r"|quatsch|halt[,!.-]|moment|(?:ich )?meinte?(?: ich)?|vielmehr|besser gesagt|korrektur"
    r"|(?:non )?pardon|ou plutot|je veux dire|je voulais dire|enfin non|attendez|attends"
    r"|perdon|digo|mejor dicho|quiero decir|queria decir|espera|correccion)"
    r"[\s.,;:!\u2026-]*(?:no |nein |non |sorry,? )?(?:of course |naturlich )?"
    r"(?:on|at|um|am|auf|le|a|el|a las|the|der|den)? ?"
    r"|[,;(-]+ ?(?:oh,? |ah,? |er,? )(?:no|nein|non)[,;!-]+ ?(?:on |at |am |um |le |el |the )?"
)
_BUT_WHY: Final = re.compile(
    rf"{_SIGHS}(?:no,? wait|wait|hang on|hold on|oh no|scrap that|no,? sorry|no[,.!-]"
    r"|moment|halt|quatsch|nein|attendez|attends|non[,.!-]|espera)[\s.,;:!\u2026-]*"
    r"(?:(?:sorry|no),? )?(?:that's|that is|i've got|i have|i'm|das ist|da bin|da hab|c'est|j'ai"
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
        gap = fold(text[begin : min(start, begin + _FAR)])
        if near and other and start - begin < _FAR and _MENDING.fullmatch(gap):
            _put_right(said, one, other)
            following = None
        elif near and other and _DENIED.fullmatch(gap) and _is_same(nodes[one.first], said, other):
            said[one.sentence] = _with(said[one.sentence], one.first, one.last, ())
            following = None
        elif _BUT_WHY.match(fold(text[begin : begin + _FAR])):
            no = Node(Part.STANCE, begin, begin, Cat.REFUSE, 2)
            said[one.sentence] = _with(said[one.sentence], one.last, one.last, [no])
    return [sentence for sentence in said if sentence.nodes]


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
        said[one.sentence] = _with(said[one.sentence], one.first, other.last, whole)
        return
    said[other.sentence] = _with(said[other.sentence], 0, other.last, whole)
    said[one.sentence] = _with(said[one.sentence], one.first, len(said[one.sentence].nodes), ())


def _with(sentence: Sentence, first: int, last: int, nodes: Sequence[Node]) -> Sentence:
    return sentence._replace(nodes=(*sentence.nodes[:first], *nodes, *sentence.nodes[last:]))
