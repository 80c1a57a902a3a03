"""A part of the day that frames the hours behind it: "evenings are best, Tuesday at 7".

Rules
- A part offered of no single day frames the hours of its sentence and of the next two, until
  another one is offered.
- One of a single day frames the hours behind it, up to the next date ("in the evening on
  Monday, around 8"), and those of the next sentence where it ends its own ("Monday evening? 7").
- An hour moves by half a day where that brings it into its frame; one with "am", with a nought
  before it or in a part of the day of its own stays.

Known limit: "after the milking", "once the kids are asleep" frame nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time, within
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence, Stance
from mailflow.reading.times.sentences.proposals import proposals
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.stances.grammar import stances

# Named here, as an enum is slow to give its members (see `lexemes`).
_PART_OF_DAY = TimeKind.PART_OF_DAY

_HOLDS = 2  # sentences behind its own
_MORNING, _DAWN, _NOON = 0, 300, 720  # a part of the day; minutes of the day
_MARKED = re.compile(r"^\D*0\d|\d ?[ap]\.?\s?m\b", re.IGNORECASE)


def framed(setting: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, each hour in its frame."""
    frame: int | None = None
    carried: int | None = None  # from the sentence before, to hours that have no day of their own
    left = 0
    for sentence in spoken:
        parts = [at for at, node in enumerate(sentence.nodes) if _is_part(node)]
        if not parts and frame is None and carried is None:
            yield sentence
            continue
        offered = _offered(sentence) if parts else []
        dated = any(node.part is Part.DATE for node in sentence.nodes)
        lead = frame if dated or carried is None else carried
        yield _moved(setting.text, sentence, lead, offered)
        ends = bool(offered) and offered[-1].last == len(sentence.nodes) - 1
        carried = offered[-1].times[0].part if ends and not _is_general(offered[-1]) else None
        general = [one for one in offered if _is_general(one)]
        left = _HOLDS if general else left - 1
        frame = general[-1].times[0].part if general else frame if left > 0 else None


def _is_part(node: Node) -> bool:
    return node.time is not None and node.time.kind is _PART_OF_DAY


def _offered(sentence: Sentence) -> list[Proposal]:
    """The parts of the day that a sentence offers."""
    found = proposals(sentence.nodes)
    told = zip(found, stances(sentence, found), strict=True)
    return [
        one
        for one, stance in told
        if stance is Stance.OFFER and [time.kind for time in one.times] == [_PART_OF_DAY]
    ]


def _is_general(one: Proposal) -> bool:
    return all(day.each or day.span != "day" for day, _ in one.dates)


def _moved(
    text: str, sentence: Sentence, frame: int | None, offered: Sequence[Proposal]
) -> Sentence:
    nodes = list(sentence.nodes)
    begins = {one.first: one for one in offered}
    at = 0
    own: int | None = None
    while at < len(nodes):
        if at in begins:
            one = begins[at]
            own = one.times[0].part
            frame = own if _is_general(one) else frame
            at = one.last + 1
            continue
        node = nodes[at]
        if node.part is Part.DATE:
            own = None
        part = frame if own is None else own
        if part is not None and node.time is not None and _may_move(text, node):
            nodes[at] = node._replace(time=_placed(node.time, part))
        at += 1
    return sentence.of(nodes)


def _placed(time: Time, part: int) -> Time:
    if part == _MORNING and time.bare and time.first is not None and time.first >= _NOON:
        early = time.first - _NOON
        return time._replace(first=early) if early >= _DAWN else time
    return within(time, part)._replace(part=time.part)


def _may_move(text: str, node: Node) -> bool:
    time = node.time
    if time is None or time.part is not None or time.same or time.kind is TimeKind.DAY:
        return False
    return not _MARKED.search(text[node.start : node.end])
