"""Hours told in the sentence behind a day: "Friday's fine. Hard stop at 3", "Monday? In till 9".

Rules
- They are of that day, and of each in a list, where the sentence before offers it and names no
  hour, and the own one names no day: the hour at which one must leave, those from or up to which
  one is at one's desk, those of one's break or office hour.
- An hour at which something is, with a "so before" or "also danach" behind it, is the day's edge.

Known limit: where one is reached ("at my desk", "im Büro") is named below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.departures import must_leave
from mailflow.reading.times.sentences.handed_on import break_at, with_time
from mailflow.reading.times.sentences.nodes import Node, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.sentences.told_hours import edge, up_to
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 70  # letters looked at on either side of an hour
_ENDS: Final = re.compile(r"[.!?;\n]")
_PLACE: Final = (
    r"(?:in|here|there|around|about|up|online|back|home|on site"
    r"|(?:at|in|by|near|on) (?:my |the |our )?(?:desk|work|home|house|office|shop|workshop|studio"
    r"|library|phone|mobile|staff ?room|building|caf[e]|bakery|allotment|reception|computer)"
    r"(?: (?!and\b|but\b|until\b|with\b)[a-z]+){0,4})"
)
_ORT: Final = (
    r"(?:da|zu hause|daheim|vor ort|erreichbar|im (?:buro|homeoffice|laden|haus)"
    r"|am (?:platz|schreibtisch|apparat|rechner)|in der (?:werkstatt|bibliothek|praxis))"
)
_PRESENT: Final = re.compile(
    r"(?:^|[,;:] ?|\b(?:and|as|because|since|but) )"
    r"(?:i'm|im|i am|i'll be|i will be|i shall be|i should be|we're|we'll be"
    r"|(?:you )?(?:will|can|you'll)? ?(?:find|get|reach|catch) me)"
    rf"(?: (?:always|usually|normally|generally|only|back|reachable|sat|sitting))* {_PLACE}"
    r"(?: again| working)? ?$"
    r"|\bje (?:suis|serai) (?:au bureau|chez moi|a la maison|la|joignable|dispo\w*|sur place"
    r"|a mon (?:bureau|poste)) ?$"
    r"|\b(?:estoy|estare|me encuentr\w+) (?:en (?:casa|la oficina|el despacho|mi despacho|la"
    r" tienda)|localizable|disponible) ?$"
    rf"|\b(?:ich bin|bin ich|bin)(?: (?:immer|meistens?|wieder|eh|sowieso))? {_ORT} ?$"
)
_BIN: Final = re.compile(r"\b(?:ich bin|bin ich|bin) ?$")
_DORT: Final = re.compile(rf" (?:uhr )?(?:wieder |immer |eh )?{_ORT}\b")
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
    lead = _ENDS.split(fold(text[max(0, node.start - _NEAR) : node.start]))[-1].lstrip()
    behind = fold(text[node.end : node.end + _NEAR])
    if must_leave(text, nodes, hours[0]) or _BEFORE.match(behind):
        return hours[0], up_to(node.time)
    if _AFTER.match(behind):
        last = edge(node.time) if node.time.last is None else node.time.last
        return hours[0], node.time._replace(kind=TimeKind.AFTER, first=last, last=None)
    return (hours[0], node.time) if _is_there(node, lead, behind) else None


def _is_there(node: Node, lead: str, behind: str) -> bool:
    """Does the writer say when they can be reached?"""
    assert node.time is not None
    there = _PRESENT.search(lead) or (_BIN.search(lead) and _DORT.match(behind))
    stretch = node.time.kind is not TimeKind.EXACT or node.time.last is not None
    return bool(there and stretch) or break_at(lead, behind)
