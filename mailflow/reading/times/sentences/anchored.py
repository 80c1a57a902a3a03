"""A time bounded by what goes on then: "before school pickup at 3", "once class ends at 2".

Rules
- An hour named with what one must be done before is the end of the time, and one at which
  something is over its beginning.
- A clause with no hour of its own ("once the kids are in bed") is no refusal: what is told in it
  says only from when on.
- Who is home by seven is so in the evening, and the hour he names next is one of that evening.
- "Before work at 8" is at eight: without an article, work and school are no appointment.

Known limit: "after my lecture at 11" may be at eleven or later; it is left at eleven.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR = 70  # letters between the conjunction and its hour
_VERB = 16  # letters behind it
_CONJUNCTIONS: Final = re.compile(
    r"\b(before|b4|until|till|bevor|ehe|bis|avant(?: de| que| d'| le| la| ma| mon| l')|jusqu'a"
    r"|antes de(?: que)?|hasta(?: que)?"
    r"|after|once|when|as soon as|nachdem|sobald|wenn|apres|une fois|des que|quand"
    r"|despues de(?: que)?|cuando|en cuanto|una vez) ([^.,;:!?()\n\d]*)$"
)
_ENDING: Final = re.compile(
    r"\b(?:ends?|finish\w*|out|over|done|home|back|leaves?|gone|closes?|off|dropped|drop|wraps? up"
    r"|breaks? up|aus|aushabe\w*|endet|fertig|vorbei|schluss|feierabend|heim|zuruck|gehe?n?"
    r"|fini\w*|termin\w*|rentre\w*|sor[st]\w*|pars|part|acab\w*|salg\w*|sale\w*|vuelv\w*|llego)\b"
)
_BEFORE: Final = tuple("before b4 until till bevor ehe bis avant jusqu antes hasta".split())
_PLAIN: Final = frozenset(
    "work|school|class|breakfast|the work|arbeit|schule|travail|ecole|trabajar|trabajo".split("|")
)


def anchored(setting: Setting, given: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence, each such hour a bound."""
    nodes = _opened(setting.text, given)
    for node in given:
        bound = _bound(setting.text, node) if node.time is not None else None
        if bound is not None:
            nodes = _put(nodes, node, *bound)
    return nodes


_ONCE: Final = re.compile(
    r"\b(?:once|as soon as|sobald|nachdem|une fois|des que|apres que|en cuanto|una vez)"
    r" [^.,;:!?()\n\d]*$"
)
_OVER: Final = frozenset({Cat.REFUSE, Cat.EVENT, Cat.NEUTRAL, Cat.STAY, Cat.HABIT})


def _opened(text: str, nodes: Sequence[Node]) -> list[Node]:
    """With the words of a clause that tells what must be over first as mere words."""
    return [
        node._replace(part=Part.WORD, cat=Cat.WORD, value=0)
        if node.cat in _OVER
        and node.part is Part.STANCE
        and _ONCE.search(fold(text[max(0, node.start - _NEAR) : node.start]) + " ")
        else node
        for node in nodes
    ]


_HOME: Final = re.compile(
    r"\b(?:home|back from work|off work)(?: from (?:the )?\w+)? (?:by|at|from|after|around)?$"
    r"|\b(?:zu hause|daheim)$"
)
_EARLIEST, _LATEST, _EVENING = 5 * 60, 8 * 60 + 30, 90  # minutes
_HALF_A_DAY = 12 * 60


def at_home(setting: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, hours behind a homecoming, there or in the next one, of its evening."""
    home: int | None = None
    for sentence in spoken:
        nodes = list(sentence.nodes)
        carried, found = home, None
        for at, node in enumerate(nodes):
            came = _comes_home(setting.text, node)
            if came is not None:
                carried = found = came
            elif carried is not None and node.time is not None:
                nodes[at] = _in_evening(node, carried)
        home = found
        yield sentence.of(nodes)


def _comes_home(text: str, node: Node) -> int | None:
    """The hour by which one is home, where it is one of the evening."""
    if node.time is None or not node.time.loose:
        return None
    hour = node.time.last if node.time.kind is TimeKind.BEFORE else node.time.first
    if hour is None or not _EARLIEST <= hour <= _LATEST:
        return None
    lead = fold(text[max(0, node.start - _NEAR // 2) : node.start]).rstrip()
    return hour if _HOME.search(f"{lead} ") else None


def _in_evening(node: Node, home: int) -> Node:
    time = node.time
    if time is None or time.kind is not TimeKind.EXACT or time.first is None or not time.loose:
        return node
    if not home <= time.first <= home + _EVENING:
        return node
    later = time._replace(
        first=time.first + _HALF_A_DAY, last=time.last and time.last + _HALF_A_DAY
    )
    return node._replace(time=later)


def _bound(text: str, node: Node) -> tuple[int, Time] | None:
    """Where the words that bound an hour begin, and the time they make of it."""
    time = node.time
    if time is None or time.kind is not TimeKind.EXACT or time.last is not None or time.same:
        return None
    lead = fold(text[max(0, node.start - _NEAR) : node.start])
    match = _CONJUNCTIONS.search(lead)
    if match is None or len(lead) != min(_NEAR, node.start):
        return None
    begin = node.start - len(lead) + match.start()
    between = match[2].strip()
    if match[1].startswith(_BEFORE):
        if not between or between in _PLAIN:
            return None
        return begin, time._replace(kind=TimeKind.BEFORE, first=None, last=time.first)
    behind = fold(text[node.end : node.end + _VERB])  # German: "sobald die Schicht um 4 endet"
    if not _ENDING.search(between) and not _ENDING.match(behind.strip()):
        return None
    return begin, time._replace(kind=TimeKind.AFTER)


def _put(nodes: list[Node], hour: Node, begin: int, time: Time) -> list[Node]:
    """With the words from `begin` on up to the hour taken into it, if they name no other time.

    Behind another hour they only explain that one, or end it ("from 2 till I leave at 5").
    """
    at = nodes.index(hour)
    first = at
    while first and nodes[first - 1].start >= begin:
        first -= 1
    if first == at or any(_tells(node) for node in nodes[first:at]):
        return nodes
    earlier = _hour_before(nodes, first)
    bounded = hour._replace(start=begin, time=time)
    if earlier is None:
        return [*nodes[:first], bounded, *nodes[at + 1 :]]
    opens = nodes[earlier].time
    assert opens is not None
    if earlier + 1 == first and opens.kind is TimeKind.AFTER and time.last is not None:
        whole = opens._replace(kind=TimeKind.RANGE, last=time.last)
        return [
            *nodes[:earlier],
            nodes[earlier]._replace(end=hour.end, time=whole),
            *nodes[at + 1 :],
        ]
    return [*nodes[:first], *nodes[at + 1 :]]


def _hour_before(nodes: Sequence[Node], first: int) -> int | None:
    """The hour that was said of the same day before this place."""
    for at in range(first - 1, -1, -1):
        if nodes[at].is_clock:
            return at
        if nodes[at].part is Part.DATE:  # "at 8:20 on the 16th before rounds start at 9"
            return at - 1 if at and nodes[at - 1].is_clock else None
    return None


def _tells(node: Node) -> bool:
    """Is it a day, an hour, or a turn of the sentence?"""
    return node.part in {Part.DATE, Part.TIME, Part.JOINT} or (
        node.part is Part.BREAK and node.cat is Cat.BUT and node.value == 1
    )
