"""Which half of the day an hour is in, by what goes on beside it: "after my tea, 7 o'clock".

Rules
- An hour told without a.m. or p.m. is of the evening beside what ends a day (a pint, the way
  home, the children's bed), and of the morning beside what begins one (breakfast, before work).
- Such words stand in the hour's own sentence, no other hour, no other day, no "or" and no refusal
  between; what is denied tells nothing.
- Behind an "or" and a day an hour soon before or after one that is said to be of the evening is so,
  too ("7pm Monday or Tuesday at 8").
- That the children sleep is the evening, too, where no hour is said.
- Where another hour stands before it in its sentence, and a comma or an "or" in between, what is
  said before that is the other's ("10:15 if you're an early bird, 4:45 if not").
- One told in the same figures as another whose half is known is of that half: "Tuesday at 7pm, or
  Wednesday at 7".

Known limit: hours from eleven to four are left where they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.half_day_words import ASLEEP, BEDTIME, EVENING, MORNING
from mailflow.reading.times.sentences.nodes import CUTS, Node, Part, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.sentences.told_hours import edge, moved
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_FAR: Final = 60  # letters from the hour to such words
_HALF_A_DAY: Final = 720  # minutes
_DAYS_END: Final = range(300, 600)  # minutes: what is an hour of the evening, where one says so
_DAYS_BEGIN: Final = range(990, 1140)
_NO: Final = r"(?<!\bno )(?<!\bnot )(?<!\bnicht )(?<!\bpas )(?<!'t )(?<!\bnever )(?<!\bkein )"
_EVENING, _MORNING = (re.compile(rf"{_NO}\b(?:{words})") for words in (EVENING, MORNING))
_ASLEEP: Final = re.compile(ASLEEP)
#: "home from 7" is so in the evening
_HOME: Final = re.compile(r"(?<!at )\b(?:home|daheim|zu Hause) *$", re.IGNORECASE)
_HOMECOMING: Final = range(300, 515)
_ENDS: Final = re.compile(r"[.?!;](?=\s|$)|\n\n")
_EVENINGS_PART: Final = 3
_PART_OF_DAY: Final = TimeKind.PART_OF_DAY


def in_their_half(setting: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, such hours moved."""
    text, late = setting.text, None
    for sentence in spoken:
        timed = [at for at, node in enumerate(sentence.nodes) if node.time is not None]
        nodes = list(sentence.nodes)
        for number, at in enumerate(timed):
            time = nodes[at].time
            if time is not None and time.loose and time.part is None and not time.same:
                lead = nodes[timed[number - 1] + 1 if number else 0 : at]
                if _comes_home(text, nodes[at], time) or _is_alike(time, late, lead):
                    placed = moved(time, _HALF_A_DAY)
                else:
                    placed = _moved(time, _beside(text, nodes, at))
                nodes[at] = nodes[at]._replace(time=placed)
            late = _evening_of(text, nodes[at], late)
        yield sentence.of(nodes)


def as_in_full(setting: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, an hour without its half moved into that of the hour of its figures.

    Who tells the half by counting all 24 hours means the morning by "8h".
    """
    known = {
        edge(node.time)
        for one in spoken
        for node in one.nodes
        if node.time
        and not node.time.same
        and (node.time.part is not None or not node.time.loose)
        and _HALVED.search(setting.text, node.start, node.end)
    }
    for sentence in spoken:
        yield sentence.of([_like_known(node, known) for node in sentence.nodes])


def _like_known(node: Node, known: set[int | None]) -> Node:
    """An hour of which but the other half is `known`, moved there."""
    time = node.time
    if time is None or not time.loose or time.part is not None or time.same:
        return node
    hour = edge(time)
    if hour is None or hour in known:
        return node
    other = hour + _HALF_A_DAY if hour < _HALF_A_DAY else hour - _HALF_A_DAY
    return node._replace(time=moved(time, other - hour)) if other in known else node


def _beside(text: str, nodes: Sequence[Node], at: int) -> str:
    """The words of its sentence around an hour, up to the hours and other days beside it."""
    node = nodes[at]
    hour = max((n for n, one in enumerate(nodes[:at]) if one.is_clock), default=-1)
    lead = nodes[hour + 1 : at]
    first = max(nodes[hour].end if hour >= 0 else 0, _own_clause(lead, alone=hour < 0))
    dated = any(one.part is Part.DATE for one in lead)
    ends = (one.start for one in nodes[at + 1 :] if _is_another(one, dated=dated))
    last = next(ends, len(text))
    if hour >= 0 and nodes[at - 1].part in CUTS and at - 1 > hour:
        first = nodes[at - 1].end  # "10:15 if you're early, 4:45 if not"
    before = _ENDS.split(text[max(first, node.start - _FAR) : node.start])[-1]
    behind = _ENDS.split(text[node.end : min(last, node.end + _FAR)])[0]
    # "6pm is too late, rather 9.30": what was too late is another hour
    return fold(f"{_TOO.sub('', fold(before)) if hour >= 0 else before} {behind}")


def _evening_of(text: str, node: Node, before: Time | None) -> Time | None:
    """The time of the evening that a node tells in so many words; that before it, where the node
    is of the evening, too.
    """
    time = node.time
    assert time is not None
    hour = edge(time)
    if time.part == _EVENINGS_PART or _PM.search(text, node.start, node.end):
        return time if hour is None or hour >= _LATE else None
    return before if hour is not None and hour >= _LATE and not time.loose else None


def _is_alike(time: Time, late: Time | None, lead: Sequence[Node]) -> bool:
    """Is an hour without its half of the day told beside one of the evening, of another day?"""
    first = edge(time)
    if late is None or first is None or first not in range(_SEVEN, _TEN):
        return False
    if all(node.day is None for node in lead) or any(node.cat is Cat.REFUSE for node in lead):
        return False
    if all(node.cat is not Cat.OR for node in lead):
        return False
    hour = edge(late)
    return first < _HALF_PAST_EIGHT if hour is None else abs(first + _HALF_A_DAY - hour) <= _NEAR


_HALVED: Final = re.compile(
    r"[ap]\.? ?m\b|noon|morning|evening|night|abend|morgen|fruh|früh|vormittag|mittag|soir|matin"
    r"|midi|manana|mañana|tarde|noche",
    re.IGNORECASE,
)
_PM: Final = re.compile(r"p\.? ?m\b", re.IGNORECASE)
_LATE, _SEVEN, _HALF_PAST_EIGHT, _TEN, _NEAR = 1020, 420, 510, 600, 120  # minutes

_TOO: Final = re.compile(
    r"^.*\b(?:too (?:late|early)|zu (?:spat|fruh)|trop (?:tard|tot)"
    r"|demasiado (?:tarde|temprano|pronto))\b"
)


def _is_another(node: Node, *, dated: bool) -> bool:
    """Does what is no more said of an hour before it begin here? `dated`: that has its day."""
    other = node.cat is Cat.OR or node.word in _ELSE
    return node.is_clock or other or (dated and node.part is Part.DATE)


def _own_clause(lead: Sequence[Node], *, alone: bool) -> int:
    """Where what is said of an hour begins before it, if another day, another hour (unless
    `alone`) or a refusal stands before its own days; else 0.
    """
    begin = -1
    for at in range(len(lead) - 1, -1, -1):
        if lead[at].part is Part.DATE:
            if begin >= 0 and any(one.part is not Part.JOINT for one in lead[at + 1 : begin]):
                return lead[begin].start
            begin = at
        elif begin >= 0 and lead[at].cat is Cat.REFUSE:
            return lead[begin].start
        elif begin >= 0 and not alone and lead[at].part in CUTS:
            return lead[at].end
    return 0 if alone or begin < 0 else lead[begin].start


_ELSE: Final = frozenset({"else", "otherwise", "sonst", "ansonsten", "sinon", "si no"})


def _moved(time: Time, words: str) -> Time:
    hour = edge(time)
    late, early = hour in _DAYS_END, hour in _DAYS_BEGIN
    if not late and not early:
        return time
    morning = _MORNING.search(words) is not None
    if early and morning:
        return moved(time, -_HALF_A_DAY)
    if late and not morning and (_EVENING.search(words) or BEDTIME.search(words)):
        return moved(time, _HALF_A_DAY)
    return time


def _comes_home(text: str, node: Node, time: Time) -> bool:
    """ "Home from 7": one comes home in the evening."""
    lead = text[max(0, node.start - _FAR) : node.start]
    plain = time.kind is not TimeKind.RANGE and time.first in _HOMECOMING
    return plain and _HOME.search(lead) is not None


def with_evenings(setting: Setting, nodes: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence that names no hour, "once the wee one is down" the evening."""
    text, dated = setting.text, any(node.part is Part.DATE for node in nodes)
    if not dated or any(node.time is not None for node in nodes):
        return nodes
    start = nodes[0].start
    last = nodes[-1].end
    whole = text[start:last] + _ENDS.split(text[last : last + _FAR])[0]
    folded = fold(whole)
    match = _ASLEEP.search(folded if len(folded) == len(whole) else whole.lower())
    if match is None:
        return nodes
    begin, end = start + match.start(), start + match.end()
    inside = [node for node in nodes if begin <= node.start < end]
    if any(node.part is Part.DATE for node in inside):
        return nodes
    evening = Time(_PART_OF_DAY, part=_EVENINGS_PART)
    before = [node for node in nodes if node.start < begin]
    behind = [node for node in nodes if node.start >= end]
    told = Node(Part.TIME, begin, end, word=match[0], time=evening)
    return [*before, told, *behind]
