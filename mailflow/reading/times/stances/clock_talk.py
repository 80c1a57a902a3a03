"""What is said of the clocks being changed: "ours go back on Sunday, so on Tuesday we're an hour
apart".

Rules
- The day of the change is none that is offered, and no hour said later leans on it.
- Hours and days behind it are only reckoned, but for a day with its hour in a clause of its own
  ("…, so 3pm on Tuesday") and what is asked there.
- What the clock shows now ("it's 10pm here") is only told; so is an hour of
  which it is asked whose clock is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.zones import UNCLEAR
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_CLOCKS: Final = frozenset(
    {"clocks", "clocks change", "clocks go", "clock change", "daylight saving", "daylight savings"}
    | {"dst", "zeitumstellung", "sommerzeit", "winterzeit", "uhren"}
)
_HOURS: Final = frozenset({TimeKind.EXACT, TimeKind.RANGE})


def reckoned(sentence: Sentence, found: Sequence[Proposal]) -> frozenset[int]:
    """The proposals of a sentence that only tell of the clocks, or reckon with them."""
    said = _first_clock(sentence.nodes)
    if said is None:
        return frozenset()
    return frozenset(
        at for at, one in enumerate(found) if not _is_of_its_own(sentence, one, said, found[:at])
    )


def is_reckoned(said: Said) -> bool:
    """Is it one of those that only tell of the clocks, or reckon with them?"""
    return said.at in reckoned(said.sentence, said.found)


def is_unclear(said: Said) -> bool:
    """ "10am UK or German time?": on a clock that nobody knows."""
    return any((node.time.zone if node.time else node.zone) is UNCLEAR for node in said.nodes)


_NOW: Final = re.compile(
    r"^\W*(?:(?:sorry|well|so|and|but|ps|right now|here|hier|chez moi|ici|aqui|aca|alla)\b"
    r"[\w ]{0,12}\W*)?"
    r"(?:it's|it is|its|es ist|ist es|il est|son las|es la|it'll be)"
    r"(?: (?:already|now|just|only|nearly|almost|past|gone|about|getting on for|still|even"
    r"|currently|schon|gerade|jetzt|bald|fast|erst|gleich|deja|presque|bientot|ya|casi|las|la"
    r"|after))* ?$"
)


def tells_now(said: Said) -> bool:
    """ "It's 10pm here, I'm off to bed": what the writer's clock shows now, or the other's."""
    one = said.one
    zones = [
        *(time.zone for time in one.times),
        *(node.zone for node in said.right[:1]),
    ]
    days = [day.weekday for day, _ in one.dates]
    if not any(zone is not None and zone.cat in _OURS for zone in zones):
        return False
    if not one.times or any(day != said.page.weekday for day in days):
        return False
    return bool(_NOW.match(said.lead(60, r"[.!?;\n(]")))


_OURS: Final = frozenset({Cat.MINE, Cat.YOURS, Cat.PLACE, Cat.LOCAL})


_TURN: Final = r"(?:change|switch|go (?:forward|back)|spring forward|fall back)"
#: "(British Summer Time, we change this weekend)"
_CHANGING: Final = re.compile(
    rf"\b(?:we|you|they|i) (?:all )?{_TURN}"
    r"(?: (?:over|clocks|again|to (?:summer|winter|standard) time))*(?: on| at)?(?: the)? ?$"
)


def is_change(text: str, nodes: Sequence[Node], one: Proposal, stance: Stance) -> bool:
    """Is it the day on which the clocks are changed, whatever else is said of it?"""
    begin = nodes[one.first].start
    if not one.times and _CHANGING.search(fold(text[max(0, begin - _NEAR) : begin])):
        return True
    said = _first_clock(nodes)
    if stance is not Stance.MENTION or said is None or not one.dates or one.first < said:
        return False
    return not any(_parts(node) for node in nodes[said : one.first])


_NEAR: Final = 60  # letters


def _first_clock(nodes: Sequence[Node]) -> int | None:
    return next((at for at, node in enumerate(nodes) if node.word in _CLOCKS), None)


def _is_of_its_own(
    sentence: Sentence, one: Proposal, said: int, before: Sequence[Proposal]
) -> bool:
    if one.first < said:
        # "Half two our time, your clocks having gone forward by then"
        refused = not one.times and any(n.cat is Cat.REFUSE for n in sentence.nodes[:said])
        hourly = bool(one.times) and (bool(one.dates) or one.times[0].kind in _HOURS)
        return hourly or refused  # "Not the 15th, that's the day after the clocks change"
    cuts = [at for at in range(said, one.first) if _parts(sentence.nodes[at])]
    if not cuts:
        # "After the clocks change, Tuesday the 30th, 3pm"
        cut = any(node.word == "," for node in sentence.nodes[said : one.first])
        return cut and bool(one.dates) and any(time.kind is TimeKind.EXACT for time in one.times)
    if one.dates and any(node.cat is Cat.REFUSE for node in sentence.nodes[cuts[-1] : one.first]):
        return True  # "…, so not Monday"
    hourly = any(time.kind in _HOURS and not time.same for time in one.times)
    return hourly and (bool(one.dates) or (sentence.asks and not any(b.times for b in before)))


def _parts(node: Node) -> bool:
    return node.part is Part.BREAK and node.word != ":"
