"""An hour moved by so much: "could we push our 2pm on Friday back half an hour?".

Rules
- Behind a word of moving, the one hour of a sentence and how long it is moved make the new hour:
  later where it is pushed "back", earlier where it is brought "forward".

Known limits: a week or a day by which something is moved is not reckoned; an hour of another
sentence ("push it back an hour") neither.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_BEHIND: Final = 24  # letters looked at behind the length
_LATER: Final = re.compile(
    r"\b(?:back|later|nach hinten|spater|decaler?|repousser|reculer|plus tard|retrasar|aplazar"
    r"|posponer|mas tarde)\b"
)
_EARLIER: Final = re.compile(
    r"\b(?:forward|earlier|nach vorne?|vorverlegen|vorziehen|fruher|avancer|plus tot|adelantar"
    r"|mas temprano)\b"
)
_HOUR: Final = 60
_MOST: Final = 180  # minutes


def pushed(setting: Setting, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The nodes of a sentence, such a length the hour it leads to."""
    lengths = [at for at, node in enumerate(nodes) if _is_length(node)]
    hours = [node for node in nodes if node.part is Part.TIME]
    if len(lengths) != 1 or len(hours) != 1 or not hours[0].is_hour:
        return nodes
    begin, end = nodes[0].start, nodes[lengths[0]].end
    led = fold(setting.text[max(0, begin - _BEHIND) : end + _BEHIND])
    return _moved(nodes[: lengths[0] + 1], hours[0], led) or nodes


def _moved(nodes: tuple[Node, ...], hour: Node, led: str) -> tuple[Node, ...] | None:
    """The nodes up to a length, this the hour that it leads to; `led`: the words about them."""
    brought = _BROUGHT.search(led) is not None
    length = nodes[-1]
    sign = 1 if _LATER.search(led) else -1 if _EARLIER.search(led) else 0
    moves = brought or any(node.cat is Cat.MOVE for node in nodes)
    if not moves or not sign or not 0 < length.value <= _MOST or hour.start > length.start:
        return None
    said = [node for node in nodes[:-1] if node.cat is not Cat.WRITE]  # "back by"
    if brought:
        first = next(at for at, node in enumerate(said) if node.part in _SPOKEN)
        begin = said[first].start
        said.insert(first, Node(Part.STANCE, begin, begin, Cat.MOVE, word="bring"))
    return (*said, *_moved_to(hour, length, sign))


_BROUGHT: Final = re.compile(r"\b(?:bring|bringing|brought)\b.*\bforward\b")
_SPOKEN: Final = frozenset({Part.DATE, Part.TIME})


def _is_length(node: Node) -> bool:
    return node.part is Part.LENGTH or (node.cat is Cat.UNIT and node.value == _HOUR)


def _moved_to(hour: Node, length: Node, sign: int) -> tuple[Node, Node]:
    time = hour.time
    assert time is not None
    assert time.first is not None
    moved = time._replace(first=(time.first + sign * length.value) % 1440, last=None)
    to = Node(Part.SPAN, length.start, length.start, Cat.TO, word="to")
    return to, Node(Part.TIME, length.start, length.end, time=moved)
