"""What is said of the clocks being changed: "ours go back on Sunday, so on Tuesday we're an hour
apart".

Rules
- The day of the change is none that is offered, and no hour said later leans on it.
- Hours and days behind it are only reckoned, but for a day with its hour in a clause of its own
  ("…, so 3pm on Tuesday") and what is asked there.
- An hour of which it is asked whose clock is meant is none that is offered.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.zones import UNCLEAR
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence
from mailflow.reading.times.words.lexemes import Cat

_CLOCKS: Final = frozenset(
    {"clocks", "clocks change", "clocks go", "clock change", "daylight saving", "daylight savings"}
    | {"dst", "zeitumstellung", "sommerzeit", "winterzeit", "uhren"}
)
_HOURS: Final = frozenset({TimeKind.EXACT, TimeKind.RANGE})


def reckoned(sentence: Sentence, found: Sequence[Proposal]) -> frozenset[int]:
    """The proposals of a sentence that only tell of the clocks, or reckon with them."""
    said = _first_clock(sentence.nodes)
    if said is None or _leads_on(sentence.nodes, found):
        return frozenset()
    return frozenset(
        at for at, one in enumerate(found) if not _is_of_its_own(sentence, one, said, found[:at])
    )


def is_unclear(nodes: Sequence[Node]) -> bool:
    """ "10am UK or German time?": on a clock that nobody knows."""
    return any((node.time.zone if node.time else node.zone) is UNCLEAR for node in nodes)


def is_change(nodes: Sequence[Node], one: Proposal) -> bool:
    """Is it the day on which the clocks are changed?"""
    said = _first_clock(nodes)
    if said is None or not one.dates or one.first < said:
        return False
    return not any(_parts(node) for node in nodes[said : one.first])


def _first_clock(nodes: Sequence[Node]) -> int | None:
    return next((at for at, node in enumerate(nodes) if node.word in _CLOCKS), None)


def _leads_on(nodes: Sequence[Node], found: Sequence[Proposal]) -> bool:
    """ "Clocks go forward, so in BST: Tuesday at noon": does a colon stand before the times?"""
    return (
        bool(found)
        and any(node.word == ":" for node in nodes[: found[0].first])
        and all(one.times for one in found)
    )


def _is_of_its_own(
    sentence: Sentence, one: Proposal, said: int, before: Sequence[Proposal]
) -> bool:
    if one.first < said:
        # "Half two our time, your clocks having gone forward by then"
        return bool(one.times) and (bool(one.dates) or one.times[0].kind in _HOURS)
    cuts = [at for at in range(said, one.first) if _parts(sentence.nodes[at])]
    if not cuts:
        return False
    if one.dates and any(node.cat is Cat.REFUSE for node in sentence.nodes[cuts[-1] : one.first]):
        return True  # "…, so not Monday"
    hourly = any(time.kind in _HOURS and not time.same for time in one.times)
    return hourly and (bool(one.dates) or (sentence.asks and not any(b.times for b in before)))


def _parts(node: Node) -> bool:
    return node.part is Part.BREAK and node.word != ":"
