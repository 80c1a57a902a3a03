"""An hour told for what comes after it, or before: "I finish at 5, any time after that".

Rules
- Where something ends or begins at an hour of a day, and "after that" or "before that" stands
  behind it in its sentence, the time is open from there, or up to there, on that day.
- So it is where one is free, or may be called, afterwards, whatever goes on at the hour.
- So it is where the next sentence says "after that", with no hour of its own, and names no day
  where the first does.
- Another hour between the two ends the rule; so does a word that refuses.

Known limit: what begins or ends is known by its verb ("I finish", "Feierabend").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.clock_values import Clock, minutes_of_day
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.concluded import SO
from mailflow.reading.times.sentences.nodes import AGAINST, CUTS, FOR, Node, Part, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat

_OPEN = {TimeKind.AFTER, TimeKind.BEFORE}
_LATEST = 24
_DAYS_END = range(300, 515)  # minutes: work ends so in the evening, if it ends so at all
_ENDS_DAY = re.compile(
    r"finish|done|knock|clock|log off|get off|clos|shut|leav|salgo|feierabend"
    r"|practice|rehears|training|probe$"
)


def open_from_there(_: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, such hours bounds of what is open."""
    before: tuple[Node, ...] = ()
    for sentence in spoken:
        nodes, earlier = sentence.nodes, before
        before = nodes
        at = next((at for at, node in enumerate(nodes) if _leans(node)), None)
        hour = None if at is None else _hour_before(nodes, at)
        afterwards = _afterwards(nodes) if at is None or hour is None else None
        if afterwards is not None:
            at, hour = afterwards[0], afterwards[1:]
        if at is None:
            yield sentence
        elif hour is not None:
            yield sentence._replace(nodes=tuple(_opened(nodes, at, *hour)))
        else:
            apart = _dates(nodes) and (_dates(earlier) or not _only_days(nodes))
            last = None if apart else _hour_before(earlier, len(earlier))
            time = _bound(nodes[at], last[1], earlier) if last else nodes[at].time
            told = (*nodes[:at], nodes[at]._replace(time=time), *nodes[at + 1 :])
            yield sentence._replace(nodes=told)


def _afterwards(nodes: Sequence[Node]) -> tuple[int, int, int] | None:
    """The places of an "afterwards" and of the hour of what goes on before it, and its minutes."""
    lean = next((at for at, node in enumerate(nodes) if _is_afterwards(nodes, at)), 0)
    days = [at for at, node in enumerate(nodes) if node.part is Part.DATE]
    together = bool(days) and days[-1] - days[0] == len(days) - 1  # "Tuesday next week"
    if not together or days[0] > lean or not _says_no_more(nodes[lean + 1 :]):
        return None
    if (hour := _hour_before(nodes, lean)) is not None:
        return (lean, *hour) if _frees(nodes[hour[0] :], nodes[lean]) else None
    hours = [at for at, node in enumerate(nodes[:lean]) if node.time is not None]
    time = nodes[hours[0]].time if len(hours) == 1 else None
    cut = next((at for at in range(hours[0], lean) if nodes[at].part in CUTS), 0) if hours else 0
    if time is None or time.first is None or not _is_plain(time) or not cut:
        return None
    so = _leans(nodes[lean]) and any(node.word in SO for node in nodes[cut:lean])
    ends = any(node.cat is Cat.HABIT for node in nodes[:cut])
    against = FOR if ends else FOR | AGAINST  # "meine Vorlesung endet um 12"
    told = so or all(node.cat not in against for node in nodes[:cut])
    if not (told and _goes_on(nodes[:cut], hours[0]) and _frees(nodes[cut:], nodes[lean])):
        return None
    return lean, hours[0], time.first


def _is_plain(time: Time | None) -> bool:
    return time is not None and time.kind is TimeKind.EXACT and time.last is None and not time.same


def _says_no_more(behind: Sequence[Node]) -> bool:
    """Is no other time told, and none denied, behind an "afterwards"?"""
    return not any(node.cat in AGAINST or node.is_time_of_day for node in behind)


def _is_afterwards(nodes: Sequence[Node], at: int) -> bool:
    node = nodes[at]
    behind = nodes[at + 1] if at + 1 < len(nodes) else None
    alone = behind is None or (behind.day is None and behind.time is None)
    leans = _leans(node) and node.time is not None and node.time.kind is TimeKind.AFTER
    return leans or (alone and node.time is None and node.word in _AFTERWARDS)


def _goes_on(clause: Sequence[Node], hour: int) -> bool:
    """Does something go on, or end, in the clause of an hour ("the band packs up at 4")?"""
    before = any(node.part in {Part.WORD, Part.STANCE} for node in clause[:hour])
    return before or any(node.word in _OVER for node in clause[hour + 1 :])


_OVER = frozenset("fertig aus vorbei durch rum done over finished through fini finie".split())


def _frees(clause: Sequence[Node], lean: Node) -> bool:
    """Is one free, or called, in the clause of an "afterwards"?"""
    whole = any(node.is_all_day for node in clause)
    told = any(node.cat in FOR or node.word in _CALLING for node in clause)
    return whole or told or lean.word.startswith("any")


_CALLING = frozenset("call ring phone try ruf rufen anrufen appelle appelez llama llame".split())
_AFTERWARDS = frozenset(
    "after afterwards afterward thereafter danach hinterher apres ensuite despues luego".split()
)


def _leans(node: Node) -> bool:
    time = node.time
    return time is not None and time.same and time.kind in _OPEN


def _hour_before(nodes: Sequence[Node], at: int) -> tuple[int, int] | None:
    """The place of the hour something ends or begins at, and its minutes of the day."""
    days = [n for n, node in enumerate(nodes) if node.part is Part.DATE]
    if any(_refuses(nodes, n) for n in range(at)):
        return None
    hours = [n for n in range(at) if nodes[n].part is Part.TIME]
    if len(hours) == 1 and _is_beside_habit(nodes, hours[0]):
        time = nodes[hours[0]].time
        plain = time is not None and time.kind is TimeKind.EXACT and time.last is None
        plain = plain and (len(days) < 2 or days[-1] < hours[0])
        return (hours[0], time.first) if plain and time and time.first is not None else None
    unread = [n for n in range(1, at) if _is_number(nodes[n]) and nodes[n - 1].cat is Cat.HABIT]
    if hours or len(unread) != 1 or (len(days) > 1 and days[-1] > unread[0]):
        return None
    return unread[0], minutes_of_day(Clock(60 * nodes[unread[0]].value))


def _refuses(nodes: Sequence[Node], at: int) -> bool:
    """Is something refused here, and no day taken from others ("next week bar the Wednesday")?"""
    excepts = nodes[at].cat is Cat.EXCEPT and not nodes[at].value
    return nodes[at].cat in AGAINST and not (excepts and nodes[at + 1].part is Part.DATE)


def _only_days(nodes: Sequence[Node]) -> bool:
    """Is a sentence's "after that" the only time in it?"""
    return not any(node.is_new_time for node in nodes)


def _dates(nodes: Sequence[Node]) -> int:
    return sum(node.part is Part.DATE for node in nodes)


def _is_number(node: Node) -> bool:
    """The 5 of "Tuesday I finish at 5", which was read as no hour."""
    return node.cat is Cat.NUMBER and node.part is Part.WORD and 0 < node.value <= _LATEST


def _is_beside_habit(nodes: Sequence[Node], at: int) -> bool:
    """Does the verb stand before it, or behind, as in German ("um 17 Uhr Feierabend")?"""
    return any(node.cat is Cat.HABIT for node in nodes[max(0, at - 2) : at + 2])


def _bound(leaning: Node, minutes: int, earlier: Sequence[Node]) -> Time:
    """The time open from, or up to, the minutes told by these nodes before it."""
    kind = leaning.time.kind if leaning.time is not None else TimeKind.AFTER
    if kind is TimeKind.BEFORE:
        return Time(TimeKind.BEFORE, last=minutes)
    late = minutes in _DAYS_END and any(_ENDS_DAY.search(node.word) for node in earlier)
    return Time(kind, first=minutes + 720 * late)  # "I finish half 7"


_GOING_ON = frozenset({Cat.HABIT, Cat.REFUSE, Cat.OFFER, Cat.EVENT, Cat.STAY})


def _opened(nodes: Sequence[Node], at: int, hour: int, minutes: int) -> Iterator[Node]:
    bound = _bound(nodes[at], minutes, nodes[:at])
    for place, node in enumerate(nodes):
        if place == at:
            yield node._replace(part=Part.TIME, cat=Cat.WORD, time=bound)
        elif place == hour or (place < at and node.cat in _GOING_ON):
            yield node.silent()
        elif not (place == at + 1 and node.is_all_day):
            yield node
