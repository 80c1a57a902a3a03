"""A day told in pieces, its hour between or before them: "Sunday, 11 am, the 14th".

Rules
- A weekday and a day of the month behind its hour that falls on it are one day, told with both.
- "1pm, not 2pm, on the 25th": both hours are of the day behind them.
- "Monday and Tuesday, both from six": the hours behind such a word are of each day before it in
  the sentence that has none.
- "Before 8.30 if it's on Thursday" is a time of that day.
- "Between my one o'clock knitters and my three o'clock ones": what begins then is no time to meet.
- Hours kept on a weekday of every week or month are of the day it is said to be ("so that'd be the
  29th").
- "The week before, so this week, is full": a week said again between commas is that week.
- A week right behind a weekday or right before it is told with it as one day, where nothing beside
  it may share the week ("Monday or Tuesday next week") or be set against it.
- A "Morgen" that opens a German sentence before a comma and a day greets, where that day is not
  tomorrow.

Known limit: only weekdays that are named in full or by their usual short form are pieced.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.dates.days import resolve
from mailflow.reading.times.dates.stretches import Frame
from mailflow.reading.times.sentences.groups import in_week
from mailflow.reading.times.sentences.nodes import AGAINST, Node, Part, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NOT: Final = frozenset("not|and not|nicht|statt|pas|no|instead of|rather than".split("|"))
_EACH: Final = frozenset(
    "both each always jeweils beide beides immer chaque toujours ambos siempre".split()
)


def pieced(setting: Setting, nodes: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence, each such day made whole."""
    text, today = setting.text, setting.today
    nodes = _with_week(_weeks_said_once(_without_greeting(nodes, today)))
    nodes = _with_number(nodes, today)
    nodes = _with_each(text, _with_day_first(_on_condition(text, nodes)))
    return _without_engagements(nodes)


def _without_greeting(nodes: Sequence[Node], today: date) -> Sequence[Node]:
    if len(nodes) < 3 or nodes[0].word != "morgen" or nodes[1].word != ",":
        return nodes
    day = nodes[2].day
    found = _dated(day, today) if day is not None else None
    return nodes if found in {None, today + timedelta(days=1)} else nodes[2:]


def _weeks_said_once(nodes: Sequence[Node]) -> Sequence[Node]:
    """ "The week after, i.e. from the 15th, I'm out": without what says again which week it is."""
    for at in range(1, len(nodes) - 3):
        if nodes[at - 1].part is Part.STANCE:
            break  # "Not this week, so next week, perhaps?"
        week, comma, turn = nodes[at - 1 : at + 2]
        if week.day is None or week.day.span != "week" or comma.word != ",":
            continue
        if turn.cat is not Cat.BUT or fold(turn.word).replace(" ", "") not in _SAID_AGAIN:
            continue
        again = at + 2 + (nodes[at + 2].cat is Cat.FROM)
        day, closed = nodes[again].day, nodes[again + 1 : again + 2]
        if day is not None and [node.word for node in closed] == [","]:
            same = week._replace(day=day) if day.span == "week" else week
            return (*nodes[: at - 1], same, *nodes[again + 2 :])
    return nodes


_SAID_AGAIN: Final = frozenset(
    "so|thatis|i.e.|ie|namely|also|d.h.|dasheisst|donc|c'est-a-dire|osea|esdecir".split("|")
)


def _with_week(nodes: Sequence[Node]) -> Sequence[Node]:
    """ "Move Tuesday next week at 2", "not next week Monday": one day, as "Tuesday the 9th" is."""
    for at in range(len(nodes) - 1):
        one, other = nodes[at], nodes[at + 1]
        if one.day is None or other.day is None:
            continue
        led = one.day.span == "week"
        whole = _day_of_week(other.day, one.day) if led else _day_of_week(one.day, other.day)
        if whole is not None and not _is_shared(nodes, at, led=led):
            day = (other if led else one)._replace(start=one.start, end=other.end, day=whole)
            return (*nodes[:at], day, *nodes[at + 2 :])
    return nodes


_EXCEPTING: Final = frozenset({Cat.EXCEPT, Cat.BUT})


def _is_shared(nodes: Sequence[Node], at: int, *, led: bool) -> bool:
    """Is the week, which leads or comes behind its weekday, that of other days as well, or one that
    is set against another ("not this week, next week Monday")?
    """
    before = [node.day for node in nodes[:at] if node.day]
    if led:
        behind = (node.day for node in nodes[at + 2 :] if node.day)
        return any(day.span == "week" for day in before) or any(map(_is_bare, behind))
    # "any day but Monday next week"
    excepted = any(node.cat in _EXCEPTING for node in nodes[max(0, at - 2) : at])
    return excepted or any(map(_is_bare, before))


def _day_of_week(day: Day | None, week: Day | None) -> Day | None:
    """The day with that name of a week that is counted from this one."""
    if day is None or week is None or not _is_bare(day) or day.how is not None:
        return None
    counted = week == _THIS_WEEK._replace(weeks=week.weeks)
    return in_week(day, week) if counted else None


_THIS_WEEK: Final = Day(span="week")  # as "next week" is, but for its number


def _dated(day: Day, today: date) -> date | None:
    found = resolve(day, Frame(today))
    return found.first if found is not None and found.is_day else None


def _with_number(nodes: Sequence[Node], today: date) -> Sequence[Node]:
    """ "Sunday, 11 am, the 14th": the number is put to its weekday."""
    for at, node in enumerate(nodes):
        number = node.day
        if number is None or number.number is None or number.weekday is not None or at < 2:
            continue
        back = at - 1 - (nodes[at - 1].word == ",")
        if nodes[back].time is None or number.span != "day":
            continue
        first = next((n for n in range(back - 1, -1, -1) if nodes[n].day is not None), None)
        if first is None or any(map(_is_more, nodes[first + 1 : back])):
            continue
        weekday = nodes[first].day
        if weekday is None or not _is_bare(weekday):
            continue
        whole = number._replace(weekday=weekday.weekday, part=weekday.part)
        found = _dated(whole, today)
        if found is not None and (found.weekday(), found.day) == (weekday.weekday, number.number):
            moved = nodes[first]._replace(day=whole)
            hour = nodes[back]._replace(end=node.end)
            return (*nodes[:first], moved, *nodes[first + 1 : back], hour, *nodes[at + 1 :])
    return nodes


def _is_more(node: Node) -> bool:
    """Is it more than a word or a part of the day ("Sunday brunch hour", "Monday at tea time")?"""
    return node.part not in _PLAIN or bool(node.value and node.part is Part.JOINT) or node.is_clock


_PLAIN: Final = frozenset({Part.JOINT, Part.WORD, Part.LENGTH, Part.TIME})


def _is_bare(day: Day) -> bool:
    numbered = day.number is not None or day.pair is not None or day.nth is not None
    return day.weekday is not None and not numbered and not day.each and day.weeks is None


def _with_day_first(nodes: Sequence[Node]) -> Sequence[Node]:
    """ "1pm not 2pm on the 25th": the day is put before the hour that is meant."""
    for at in range(1, len(nodes) - 1):
        no, denied = nodes[at], nodes[at + 1]
        if no.word not in _NOT or not denied.is_clock:
            continue
        first = at - 1 - (nodes[at - 1].word == ",")
        behind = at + 2
        behind += behind < len(nodes) and nodes[behind].word == ","
        if first < 0 or not nodes[first].is_clock or behind >= len(nodes):
            continue
        start = nodes[first].start
        day = nodes[behind]._replace(start=start, end=start)
        if day.day is not None and not any(node.day is not None for node in nodes[:first]):
            return (*nodes[:first], day, *nodes[first : at + 2], *nodes[behind + 1 :])
    return nodes


def _with_each(text: str, nodes: Sequence[Node]) -> Sequence[Node]:
    """ "I'm free Monday and I'm free Tuesday, both from six": the Monday gets its hours, too."""
    for at in range(2, len(nodes)):
        days = [n for n, node in enumerate(nodes[:at]) if node.day is not None]
        if not nodes[at].is_clock or len(days) < _SEVERAL:
            continue
        lead, last = nodes[:at], days[-1]
        said = fold(text[nodes[last].end : nodes[at].start]).replace(",", " ").split()
        timed = any(node.time is not None or node.cat in _AGAINST for node in lead)
        if not timed and said and _EACH.issuperset(said) and all(map(_is_listed, lead)):
            return (*_timed(lead[: last + 1], nodes[at]), *nodes[at + 1 :])
    return nodes


def _is_listed(node: Node) -> bool:
    return node.day is None or (node.day.span == "day" and not node.day.each)


_SEVERAL: Final = 2
_AGAINST: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.EVENT, Cat.STAY, Cat.MOVE, Cat.NEUTRAL})


def _timed(nodes: Sequence[Node], hour: Node) -> Iterator[Node]:
    """The nodes, the hour behind every day of them."""
    for node in nodes:
        yield node
        if node.day is not None:
            yield hour._replace(start=node.end, end=node.end)


_IF_IT_IS: Final = re.compile(
    r",? ?(?:if|wenn|falls|si) (?:it|that|es|das|c'est|c'etait|es)"
    r"(?:'s| is| shall be| has to be| must be| should be| needs to be| were)?(?: on| am| le| el)? ?"
)


def _on_condition(text: str, nodes: Sequence[Node]) -> Sequence[Node]:
    """ "It must be before 8.30 if it is on Thursday": the day is put before its hour."""
    at = next((n for n, node in enumerate(nodes) if node.cat is Cat.IF), 0)
    day = next((n for n, node in enumerate(nodes) if node.day is not None), 0)
    if not 0 < at < day or nodes[at - 1].time is None or any(n.day for n in nodes[day + 1 :]):
        return nodes
    if not _IF_IT_IS.fullmatch(fold(text[nodes[at - 1].end : nodes[day].start])):
        return nodes
    start = nodes[at - 1].start
    return (
        *nodes[: at - 1],
        nodes[day]._replace(start=start, end=start),
        nodes[at - 1],
        *nodes[day + 1 :],
    )


def _without_engagements(nodes: Sequence[Node]) -> Sequence[Node]:
    """ "Between my 1 o'clock knitters and my 3 o'clock knitters" without the two."""
    for at in range(len(nodes) - 4):
        first, noun, joint = nodes[at + 1 : at + 4]
        if nodes[at].cat is not Cat.BETWEEN or not (first.is_clock and joint.cat is Cat.AND):
            continue
        if noun.part is Part.WORD and nodes[at + 4].is_clock:
            return (*nodes[:at], *nodes[at + 5 :])
    return nodes


_THAT_IS: Final = re.compile(
    r"(?:(?:so|and|which|also|donc|alors|asi que) ?,? ?)?"
    r"(?:(?:that|it|which)(?:'d| would|'s| is|'ll| will)(?: be)?"
    r"|das (?:ist|ware|waere)|ce (?:sera|serait)|c'est|seria|es)(?: then| dann)? ?"
)


def day_named(setting: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """ "The last Thursday of the month, 4-6pm. So that'd be the 29th" with its hours."""
    text, today = setting.text, setting.today
    hours: tuple[Node, ...] = ()
    for one, other in zip(spoken, [*spoken[1:], None], strict=False):
        nodes = (*one.nodes, *hours) if hours else one.nodes
        hours = _kept_hours(text, nodes, other, today) if other is not None else ()
        if hours:
            nodes = tuple(node for node in nodes if node.time is None and node.day is None)
        yield one.of(nodes)


def _kept_hours(text: str, nodes: Sequence[Node], other: Sentence, today: date) -> tuple[Node, ...]:
    """The hours of a weekday kept every week or month, where a sentence says which day it is."""
    days = [node.day for node in nodes if node.day is not None]
    named = other.nodes[-1].day
    if len(days) != 1 or named is None or any(node.cat in AGAINST for node in nodes):
        return ()
    begin = max(text.rfind(stop, 0, other.nodes[-1].start) for stop in ".!?\n") + 1
    if not _THAT_IS.fullmatch(fold(text[begin : other.nodes[-1].start]).lstrip()):
        return ()
    found = _dated(named, today)
    weekly = days[0].each or days[0].nth is not None
    if not weekly or found is None or found.weekday() != days[0].weekday:
        return ()
    end = other.nodes[-1].end
    return tuple(node._replace(start=end, end=end) for node in nodes if node.is_clock)
