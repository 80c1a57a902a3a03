"""A stretch told by its two ends: "I finish rounds at 1 and have nothing until 3".

Rules
- It begins where one is free from, or where something ends ("done at 10", "home at 2"); it ends
  where one is free until, has nothing until, or must leave.
- Both ends are of one day and one sentence; only the words for the second stand between.
- Two stretches may share one "between" ("between 9 and 11 or 2 and 4").
- Who is busy for a stretch, or up to an hour, and "then free", is free from its end on.

Known limit: "my meeting ends at 11 and the next one starts at 1" is no stretch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.nodes import CUTS, Node, Part
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_LEAD: Final = 60  # letters before the first hour
_BETWEEN: Final = 60  # letters from the one to the other
_OPENS: Final = re.compile(
    r"\b(?:finish|done|out of|off|home|back|at my desk|ends?|lets? out|free|available|in from"
    r"|fertig|komme ich|zuruck|zu hause|endet|frei|zeit|termine|fini[rts]?|sors|rentre|libre|dispo"
    r"|acabo|termino|salgo|vuelvo)\b[^.!?;\n]*$"
)
_FREE: Final = (
    r"free|clear|nothing(?: on| else| planned| booked)?|a gap|available|at my desk|isn't|not due"
    r"|frei|zeit|luft|nichts|habe(?: ich)?|libre|dispo|disponible|rien|nada"
)
_GOES: Final = (
    r"have to|must|muss|dois|tengo que|leave|leaving"
    r"|go|going|dash|run|off|out(?: of (?:the )?\w+)?|off|los|weg|gehen|partir|pars"
    r"|file|salir|irme|salgo"
)
_BEHIND: Final = 16  # letters behind the first hour: German "um 10 fertig"
_AFTER: Final = re.compile(r" (?:fertig|zuruck|zu hause|frei|zeit|luft)\b")
_JOINS: Final = r"^(?: \w+){0,2}[ ,]*\b(?:and|then|but|und|dann|aber|et|puis|mais|y|pero|luego)\b"
#: what may stand between the two, up to an "until"; and up to an hour one leaves at
_UNTIL: Final = re.compile(rf"{_JOINS}[^.!?;:()\n]*\b(?:{_FREE})\b[^.!?;:()\n]*$")
_LEAVES: Final = re.compile(rf"{_JOINS}[^.!?;:()\n]*\b(?:{_GOES})\b[^.!?;:()\n]*$")
_OFF: Final = re.compile(r"\b(?:can't|cannot|busy|tied up|or|oder|ou|o|keine|pas)\b")


#: what follows a stretch that is taken: "then free", "free after that", up to an "until"
_FREE_THEN: Final = re.compile(
    r"(?:(?! (?:or|oder|ou|o) )[^.!?;\d]){0,25}?[ ,;:)-]+"
    r"(?:(?:and|but|und|aber|et|mais|y|pero)[ ,]+)?"
    r"(?:(?:then|thereafter|afterwards|after(?: that)?|from then(?: on)?|danach|dann|ab dann"
    r"|ensuite|puis|apres|luego|despues)[ ,]*"
    r"(?:(?:i'm|im|i am|bin ich|ich bin|je suis|estoy|all|wide|totally|completely|wieder) )*"
    r"(?:free|open|clear|available|frei|libre|dispo\w*|(?:all )?yours|all ears|at (?:your|my) d\w+"
    r"|(?:back )?(?:here|around)|(?:wieder )?da|ganz ohr|a vous|a toi|a (?:tu|su) disposicion)\b"
    r"|(?:free|open|clear|available|frei|libre|dispo\w*) (?:after(?:wards| that)?\b(?! \d)"
    r"|from then(?: on)?|danach|apres\b(?! \d)|despues\b))"
)


def windows(setting: Setting, nodes: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence, each such pair of hours one stretch."""
    text, hours = setting.text, [at for at, node in enumerate(nodes) if node.is_clock]
    pair = next((p for p in pairwise(hours) if _is_window(text, nodes, *p)), None)
    whole = nodes if pair is None else _joined(text, nodes, *pair)
    return _freed(text, _with_second(whole))


def _with_second(nodes: Sequence[Node]) -> Sequence[Node]:
    """With the second of two stretches behind one "between": "between 9 and 11 or 2 and 4"."""
    for at in range(len(nodes) - 4):
        one, joint, first, between, last = nodes[at : at + 5]
        if one.time is None or one.time.kind is not TimeKind.RANGE or one.word not in _BETWEENS:
            continue
        joints = joint.part is between.part is Part.JOINT and between.cat is Cat.AND
        if not (joints and first.is_hour and last.is_hour):
            continue
        assert first.time is not None
        if _edge(first.time) < _edge(last.time):
            time = first.time._replace(kind=TimeKind.RANGE, last=_edge(last.time))
            second = first._replace(end=last.end, time=time)
            return [*nodes[: at + 2], second, *nodes[at + 5 :]]
    return nodes


_BETWEENS: Final = frozenset("between btwn btw betw zwischen zw entre".split())


def _freed(text: str, nodes: Sequence[Node]) -> Sequence[Node]:
    """With the stretch that is free behind one that is taken: "8 to 11, then free"."""
    for at, node in enumerate(nodes):
        time = node.time
        if time is None or time.kind not in _TAKEN or time.last is None or time.same:
            continue
        behind = _FREE_THEN.match(fold(text[node.end : node.end + _BETWEEN]))
        if behind is None:
            continue
        end = node.end + behind.end()
        rest = [one for one in nodes[at + 1 :] if one.start >= end]
        if all(one.part is not Part.DATE for one in nodes[at + 1 : len(nodes) - len(rest)]):
            return [*_taken(nodes, at), *_free(node, end, rest)]
    return nodes


def _free(taken: Node, end: int, rest: Sequence[Node]) -> Iterator[Node]:
    """The free stretch, told up to `end`, and the nodes behind it."""
    closing = rest[0].time if rest else None
    until = closing is not None and closing.kind is TimeKind.BEFORE
    last = closing.last if closing is not None and until else None
    kind = TimeKind.AFTER if last is None else TimeKind.RANGE
    assert taken.time is not None
    time = taken.time._replace(kind=kind, first=taken.time.last, last=last)
    yield Node(Part.BREAK, taken.end, taken.end, Cat.BUT, word="while")
    yield Node(Part.STANCE, taken.end, taken.end, Cat.OFFER)
    yield Node(Part.TIME, taken.end, rest[0].end if until else end, time=time)
    yield from rest[1 if until else 0 :]


def _taken(nodes: Sequence[Node], at: int) -> Sequence[Node]:
    """Up to a stretch that is taken, whether or not a word says so."""
    first = at
    while first and nodes[first - 1].part not in CUTS:
        first -= 1
    told = any(node.cat is Cat.REFUSE for node in nodes[first:at])
    no = Node(Part.STANCE, nodes[at].start, nodes[at].start, Cat.REFUSE)
    return nodes[: at + 1] if told else (*nodes[:at], no, nodes[at])


_TAKEN: Final = frozenset({TimeKind.RANGE, TimeKind.BEFORE})


def _edge(time: Time | None) -> int:
    """The one moment of an hour, in minutes of the day."""
    assert time is not None
    moment = time.first if time.first is not None else time.last
    return moment if moment is not None else -1


def _is_window(text: str, nodes: Sequence[Node], first: int, second: int) -> bool:
    one, other = nodes[first], nodes[second]
    assert one.time is not None
    assert other.time is not None
    if one.time.kind is TimeKind.BEFORE or other.time.kind is TimeKind.AFTER:
        return False
    if not _edge(one.time) < _edge(other.time) or one.time.last is not None:
        return False
    if any(node.part is Part.DATE for node in nodes[first:second]):
        return False
    between = fold(text[one.end : other.start])
    if len(between) > _BETWEEN or _OFF.search(between):
        return False
    closes = _UNTIL if other.time.kind is TimeKind.BEFORE else _LEAVES
    return bool(closes.search(between)) and _opening(text, one) is not None


def _opening(text: str, hour: Node) -> int | None:
    """Where the words that open a stretch begin."""
    begin = max(0, hour.start - _LEAD)
    lead = text[begin : hour.start]
    folded = fold(lead)
    found = _OPENS.search(folded) if len(folded) == len(lead) else None
    if found is None and _AFTER.match(fold(text[hour.end : hour.end + _BEHIND])):
        return hour.start
    if found is None or _OFF.search(folded[found.start() :]):
        return None
    return begin + found.start()


def _joined(text: str, nodes: Sequence[Node], first: int, second: int) -> Sequence[Node]:
    begin = _opening(text, nodes[first])
    start = first
    while start and nodes[start - 1].part not in {Part.DATE, Part.JOINT, Part.BREAK}:
        if begin is None or nodes[start - 1].end <= begin:
            break
        start -= 1
    one, other = nodes[first].time, nodes[second].time
    assert one is not None
    last = _edge(other)
    time = one._replace(kind=TimeKind.RANGE, last=last)
    node = nodes[first]._replace(start=nodes[start].start, end=nodes[second].end, time=time)
    return [*nodes[:start], node, *nodes[second + 1 :]]
