"""Hours told in the sentence behind a day: "Friday's fine. Hard stop at 3".

Rules
- They are of that day, and of each in a list, where the sentence before offers it and names no
  hour, and the own one names no day: the hour at which one must leave.
- An hour at which something is, with a "so before" or "also danach" behind it, is the day's edge.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.departures import must_leave
from mailflow.reading.times.sentences.handed_on import with_time
from mailflow.reading.times.sentences.nodes import Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.sentences.told_hours import edge, up_to
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 70  # letters looked at on either side of an hour
#: "so before that, please", "also bitte vorher"
_SO: Final = r"[ ,]*(?:uhr )?[^.!?\n]{0,40}?\b(?:so|also|deshalb|drum|donc|asi que|por eso)"
_SOFT: Final = (
    r"(?: (?:bitte|lieber|please|any ?time|plutot|mejor|kurz|best|gern|ideally|call|ring))*"
)
_BEFORE: Final = re.compile(
    rf"{_SO}{_SOFT} (?:before(?: that| then)?|beforehand|not (?:later|after(?: that)?)|no later"
    r"|vorher|davor|nicht (?:spater|danach)|avant(?: ca| cela)?|pas (?:apres|plus tard)"
    r"|antes(?: de eso)?|no (?:mas tarde|despues))(?: (?:please|bitte|if possible|then))?"
    r" ?(?:[.,!?\n]|$)"
)
_AFTER: Final = re.compile(
    rf"{_SO}{_SOFT} (?:after(?:wards)?(?: that)?|danach|hinterher|apres(?: ca| cela)?"
    r"|despues(?: de eso)?)(?: (?:please|bitte|if possible|then))? ?(?:[.,!?\n]|$)"
)
_STRETCHES: Final = frozenset({TimeKind.RANGE, TimeKind.AFTER, TimeKind.BEFORE, TimeKind.EXACT})
_AGAINST: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.STAY, Cat.EVENT, Cat.HABIT, Cat.NEUTRAL})


def of_the_day(setting: Setting, spoken: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, such hours with their days."""
    result: list[Sentence] = []
    for sentence in spoken:
        told = _told(setting.text, sentence) if result and _offers(result[-1]) else None
        if told is not None:
            at, time = told
            result[-1] = result[-1]._replace(nodes=tuple(with_time(result[-1].nodes, time)))
            silent = sentence.nodes[at].silent()
            nodes = (*sentence.nodes[:at], silent, *sentence.nodes[at + 1 :])
            result.append(sentence._replace(nodes=nodes))
        else:
            result.append(sentence)
    return result


def _offers(sentence: Sentence) -> bool:
    """Does a sentence name days, no hours, and nothing against them?"""
    days = [node.day for node in sentence.nodes if node.day is not None]
    if not days or any(day.span != "day" or day.each for day in days):
        return False
    return all(node.time is None and node.cat not in _AGAINST for node in sentence.nodes)


def _told(text: str, sentence: Sentence) -> tuple[int, Time] | None:
    """The place of the only hour of a sentence that names no day, and the time it tells."""
    nodes = sentence.nodes
    hours = [at for at, node in enumerate(nodes) if node.time is not None]
    if len(hours) != 1 or any(node.day is not None for node in nodes):
        return None
    node = nodes[hours[0]]
    if node.time is None or node.time.same or node.time.kind not in _STRETCHES:
        return None
    behind = fold(text[node.end : node.end + _NEAR])
    if must_leave(text, nodes, hours[0]) or _BEFORE.match(behind):
        return hours[0], up_to(node.time)
    if _AFTER.match(behind):
        last = edge(node.time) if node.time.last is None else node.time.last
        return hours[0], node.time._replace(kind=TimeKind.AFTER, first=last, last=None)
    return None
