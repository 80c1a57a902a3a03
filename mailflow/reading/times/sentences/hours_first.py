"""Lines that tell the hour before the day: "10am-12pm ET, June 22" above "3pm-5pm ET, June 23".

Rules
- Where each of two lines or more of a list is an hour, a sign and a day, the hour is that day's:
  the sign joins nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat

_SHAPE = (Part.TIME, Part.JOINT, Part.DATE)
_SEVERAL = 2


def hours_first(_: Setting, nodes: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence, such lines without the sign between hour and day."""
    told = [line for line in _lines(nodes) if any(node.part in _SHAPE[::2] for node in line)]
    if len(told) < _SEVERAL or not all(_is_hour_and_day(line) for line in told):
        return nodes
    signs = {id(line[1]) for line in told}
    return [node for node in nodes if id(node) not in signs]


def _lines(nodes: Sequence[Node]) -> Iterator[Sequence[Node]]:
    first = 0
    for at, node in enumerate(nodes):
        if node.cat is Cat.LINE:
            yield nodes[first:at]
            first = at + 1
    yield nodes[first:]


def _is_hour_and_day(line: Sequence[Node]) -> bool:
    return tuple(node.part for node in line) == _SHAPE and not line[1].value
