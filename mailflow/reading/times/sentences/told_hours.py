"""An hour as a sentence tells it: its minutes, the zone beside it, all that is said with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.hours.zones import ZoneWord
from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.words.lexemes import Cat


def edge(time: Time) -> int | None:
    """Where a time begins, or where it ends if that alone is told, in minutes of the day."""
    return time.first if time.first is not None else time.last


def moved(time: Time, minutes: int) -> Time:
    """A time put earlier or later, the half of its day known by that."""
    first = None if time.first is None else time.first + minutes
    last = None if time.last is None else time.last + minutes
    return time._replace(first=first, last=last, loose=False)


def up_to(time: Time) -> Time:
    """What ends at an hour."""
    return time._replace(kind=TimeKind.BEFORE, first=None, last=edge(time))


def hour_of(node: Node) -> int | None:
    """Where the hour of a node begins or ends, in minutes; None where it tells none."""
    time: Time | None = node.time
    if time is None or time.same or (time.part is not None and time.first is None):
        return None
    return edge(time)


def zone_of(nodes: Sequence[Node], at: int) -> ZoneWord | None:
    """The zone of an hour: its own, or one alone beside it, at most a date between."""
    time = nodes[at].time
    if time is not None and time.zone is not None:
        return time.zone
    if at > 1 and nodes[at - 1].word == "," and _parted_zone(nodes[at - 2]) is not None:
        return _parted_zone(nodes[at - 2])  # "Friday morning for you, 9am"
    for near in (*range(at + 1, min(at + 3, len(nodes))), at - 1, at - 2):
        alone: ZoneWord | None = nodes[near].zone if 0 <= near < len(nodes) else None
        between = nodes[min(at, near) + 1 : max(at, near)]
        if alone is not None and all(node.part is Part.DATE for node in between):
            return alone
    return None


def _parted_zone(node: Node) -> ZoneWord | None:
    """The clock a part of the day is on."""
    return node.time.zone if node.time is not None and hour_of(node) is None else None


def said_with(nodes: Sequence[Node], pair: tuple[int, int], split: int) -> Iterator[int]:
    """The second hour, the zones beside it, and its day where the first has one."""
    first, second = pair
    dated = any(node.day is not None for node in nodes[:second])
    if nodes[second - 1].word in _PAUSES:
        yield second - 1
    for step in (1, -1):
        at = second + step
        while first < at < len(nodes) and _is_with(nodes[at]):
            if nodes[at].part is Part.DATE and not dated:
                break
            if nodes[at].part is Part.DATE and step < 0 and at == first + 1 != split:
                break  # "8pm Thursday, 9am for me"
            yield at
            at += step
        if step > 0:
            yield from _denied(nodes, at)
    yield second


_PAUSES = frozenset({"=", ",", "/"})


def _is_with(node: Node) -> bool:
    """A day, a zone, or the morning of "Thursday morning 8am"."""
    parted = node.time is not None and hour_of(node) is None and node.time.part is not None
    return parted or node.part in {Part.DATE, Part.ZONE}


_NOT = frozenset({Cat.THAN, Cat.EXCEPT})


def _denied(nodes: Sequence[Node], at: int) -> Iterator[int]:
    """The rest of "15:00 in Berlin, not 16:00", "… rather than 16:00"."""
    at += at < len(nodes) and nodes[at].part is Part.JOINT
    no = at + 1 < len(nodes) and (
        nodes[at].cat in _NOT or (nodes[at].cat is Cat.REFUSE and nodes[at].value == 1)
    )
    if no and hour_of(nodes[at + 1]) is not None:
        yield from (at, at + 1)
