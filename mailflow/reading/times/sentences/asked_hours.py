"""A bare hour asked for in the place of the letter's: "could it be four?", "yes, but 4", "half past
would be better", "lieber vier"; or one that no longer does: "can't do 2 any more".

Rules
- Only in answer to a letter with hours, in a sentence that tells no other hour, and in the turns
  in which nothing but an hour is asked for: "one" and "two" may count the proposals.
- "Half past", "quarter past" with no hour are of the letter's only one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times.hours.clock_values import Clock, minutes_of_day
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.tokens import fold_in_place

_WORDS: Final = (
    "three four five six seven eight nine ten eleven twelve".split(),
    "drei vier funf sechs sieben acht neun zehn elf zwolf".split(),
)
_VALUES: Final = {word: at for words in _WORDS for at, word in enumerate(words, 3)}
_PAST: Final = {"half past": 30, "quarter past": 15, "a quarter past": 15, "y media": 30}
_HOUR: Final = rf"(?P<hour>{'|'.join(_VALUES)}|[1-9]|1[0-2]|half past|(?:a )?quarter past)"
_CLOSES: Final = (
    r"(?= ?(?:[.,!?;\n]|$)| (?:instead|rather|please|bitte|maybe|perhaps|if|though|that day"
    r"|any ?more|any longer|after all|now|sorry|nicht|(?:the )?same day)\b)"
)
_GOOD: Final = (
    r"(?:better|easier|best|ok|okay|fine|good|perfect|possible|ideal|safer|doable|great|an option)"
)
_ASKED: Final = re.compile(
    r"(?:\b(?P<last>(?:could|can|may|might|would|shall) (?:it|that|we|you|i)"
    r" (?:be|do|say|start(?: at)?)|(?:can|could) (?:only |just )?(?:make|manage)"
    r"|(?:can(?:'t|not| not)|cant|couldn't|unable to|able to) (?:do|make|manage)"
    r"|(?<!all )(?<!any )(?:make (?:it|that)|but|lieber|eher|besser)"
    r"|(?:ginge|geht|passt|passte|klappt)(?: (?:auch|vielleicht|es|dir|ihnen)){0,2})"
    r"|\b(?P<first>would|is|could|might)|(?:^|[.,;!?\n]|\b(?:but|maybe|perhaps)(?= )))"
    rf" ?\b{_HOUR}(?(last){_CLOSES}|(?: (?(first)(?:do|work|suit|(?:be )?(?:{_GOOD}"
    r"|too (?:late|early|soon)))|(?:would|is|might|could)"
    rf" (?:be |suit |work )?(?:me |us )?(?:(?:much|far|a bit|a little|even) )?{_GOOD})\b))"
)


def asked_hours(setting: Setting, spoken: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, such hours in them."""
    folded = fold_in_place(setting.text) if setting.hours else ""
    if not _ASKED.search(folded):
        return spoken
    return sorted(_with_hours(folded, spoken, setting.hours), key=lambda one: one.nodes[0].start)


def _with_hours(
    folded: str, spoken: Sequence[Sentence], hours: Sequence[Slot]
) -> Iterator[Sentence]:
    begin = 0
    left = list(spoken)
    for stop in re.finditer(r"[.!?\n]|$", folded):
        held = [one for one in left if begin <= one.nodes[0].start < stop.end()]
        hour = _hour_in(folded, begin, stop.start(), hours)
        begin = stop.end()
        told = any(node.part is Part.TIME for one in held for node in one.nodes)
        if hour is None or told:
            continue
        asks = stop[0] == "?"
        held = held or [Sentence((hour,), asks=asks)]
        first = held[0]._replace(nodes=tuple(_in_order((*held[0].nodes, hour))))
        left = [one for one in left if one is not held[0]]
        yield first
    yield from left


def _in_order(nodes: Iterable[Node]) -> list[Node]:
    return sorted(dict.fromkeys(nodes), key=lambda node: node.start)


def _hour_in(folded: str, begin: int, end: int, hours: Sequence[Slot]) -> Node | None:
    """The hour asked for from one stop to the next."""
    for match in _ASKED.finditer(folded, begin, min(end + 1, len(folded))):
        minutes = _minutes(match["hour"], hours)
        if minutes is not None:
            time = Time(TimeKind.EXACT, first=minutes, bare=True, loose=True)
            return Node(Part.TIME, *match.span("hour"), word=match["hour"], time=time)
    return None


def _minutes(word: str, hours: Sequence[Slot]) -> int | None:
    if (past := _PAST.get(word)) is None:
        return minutes_of_day(Clock(60 * (_VALUES.get(word) or int(word))))
    starts = {slot.start.hour for slot in hours if slot.start}
    return 60 * starts.pop() + past if len(starts) == 1 else None
