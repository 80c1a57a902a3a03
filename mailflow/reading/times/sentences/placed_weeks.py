"""Weeks that are named only to place the days said next: "next week I'm away Monday to Wednesday".

Rules
- Where a week and its days are both refused, those days are off and not the week; so is a week
  that only says again which one is meant ("Friday is a holiday that week").
- A week is one told by its first day ("the week after, from the 18th, I can't"; "from the 30th I
  have every morning that week").
- A week behind "my only", or "that's all for", is no time: it says of what an hour is the only one.
- A week refused before a day of it is offered places that day, unless something is said against
  the week itself.
- A weekday refused is of the week of which the next sentence offers any other day.
- "Only Friday" behind a week is the Friday of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.dates.weekdays import is_bare_weekday
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import CUTS, Node, Part, Sentence, Stance
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold


def only_placed(
    nodes: Sequence[Node], found: Sequence[Proposal], told: Sequence[Stance]
) -> list[Stance]:
    """ "Next week I'm away Monday to Wednesday": the week is not off, only those days of it."""
    result = list(told)
    for at, (one, other) in enumerate(pairwise(found)):
        week = [day.span for day, _ in one.dates] == ["week"] and not one.times
        days = bool(other.dates) and all(is_bare_weekday(day) for day, _ in other.dates)
        if _points_back(other) and set(told[at : at + 2]) == {Stance.REFUSAL}:
            result[at + 1] = Stance.MENTION  # "Friday is a holiday with us that week"
        parted = any(node.part in CUTS for node in nodes[one.last + 1 : other.first])
        if week and days and not parted and set(told[at : at + 2]) == {Stance.REFUSAL}:
            result[at] = Stance.MENTION
        if week and days and told[at] is Stance.REFUSAL and told[at + 1] is Stance.OFFER:
            if not _is_denied(nodes, one, other):
                result[at] = Stance.MENTION  # "This week is bad but next week I've got Tuesday"
    return result


def beside_others(_: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """ "Fridays are no good. Any other day next week?": the Friday of that week."""
    for place, sentence in enumerate(spoken, start=1):
        nodes = spoken[place].nodes if place < len(spoken) else ()
        weeks = [nodes[at].day for at in range(1, len(nodes)) if nodes[at - 1].word == _OTHERS]
        week = weeks[0] if weeks else None
        days = [node for node in sentence.nodes if node.part is Part.DATE]
        day = days[0].day if len(days) == 1 else None
        refused = any(node.cat is Cat.REFUSE for node in sentence.nodes)
        if week is None or day is None or not (refused and week.weeks and is_bare_weekday(day)):
            yield sentence
            continue
        placed = days[0]._replace(day=day._replace(weeks=week.weeks, each=False))
        yield sentence.of([placed if node is days[0] else node for node in sentence.nodes])


_OTHERS = "any other day"

_LEADS = 24  # letters
_ONLY_ON = re.compile(
    r"\b(?:only|just|nur|bloss|lediglich|einzig|hochstens|seul|seulement|juste|solo|solamente)"
    r"(?: (?:on|for|noch|am|der|den|maybe|vielleicht))* $"
)


def only_of_week(setting: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """ "Next week is full, just Friday at 10 would work": the Friday of that week."""
    before: Day | None = None
    for sentence in spoken:
        nodes = list(sentence.nodes)
        for at, node in enumerate(nodes):
            day = node.day
            if day is None:
                continue
            lead = fold(setting.text[max(0, node.start - _LEADS) : node.start])
            if _is_week_ahead(before) and is_bare_weekday(day) and _ONLY_ON.search(lead):
                nodes[at] = node._replace(day=day._replace(how=Cat.THAT))
            before = day
        yield sentence.of(nodes)


def _is_week_ahead(day: Day | None) -> bool:
    """Is it a week, and not this one?"""
    return day is not None and day.span == "week" and bool(day.weeks or day.number or day.pair)


def _points_back(one: Proposal) -> bool:
    """ "That week", with nothing else said of it."""
    return not one.times and _points_to_week(one)


_DENYING = frozenset({Cat.REFUSE, Cat.STAY, Cat.EVENT, Cat.EXCEPT, Cat.NEUTRAL, Cat.HABIT})


def _is_denied(nodes: Sequence[Node], one: Proposal, other: Proposal) -> bool:
    """Is anything said against a week in its own clause, or before the days behind it?"""
    first = one.first
    while first and nodes[first - 1].part not in CUTS:
        first -= 1
    around = nodes[first : other.first]
    return any(node.cat in _DENYING or node.part is Part.BREAK for node in around)


def by_first_days(nodes: Sequence[Node], found: list[Proposal]) -> list[Proposal]:
    """A week and the day it begins with as one."""
    for at, (one, other) in enumerate(pairwise(found)):
        between = nodes[one.last + 1 : other.first]
        if one.bound is Cat.FROM and not one.times and _points_to_week(other):
            week = one
        elif other.bound is Cat.FROM and not (one.times or other.times):
            closed = nodes[other.last + 1 : other.last + 2]
            apposed = [node.word for node in (*between, *closed)] == [",", ","]
            if not apposed or [day.how for day, _ in one.dates] != [Cat.FOLLOWING]:
                continue
            week = other
        else:
            continue
        (day, until), *rest = week.dates
        if rest or until is not None or day.number is None:
            continue
        dates = ((day._replace(weekday=None, span="week"), None),)
        told = other._replace(first=one.first if week is other else other.first, dates=dates)
        return [*found[:at], told._replace(bound=None), *found[at + 2 :]]
    return found


def _points_to_week(one: Proposal) -> bool:
    return [(day.span, day.how) for day, _ in one.dates] == [("week", Cat.THAT)]


def only_of(nodes: Sequence[Node], found: Sequence[Proposal]) -> Day | None:
    """The week behind a time that is the only one of it; None where there is none."""
    if len(found) < 2 or found[-1].times or found[-1].bound is not None:
        return None
    (week, until), *rest = found[-1].dates
    if rest or until is not None or week.span != "week" or week.weeks is None or week.how:
        return None
    between = nodes[found[-2].last + 1 : found[-1].first]
    only = next((at for at, node in enumerate(between) if node.word in _ONLY), None)
    if only is not None:
        parted = any(node.part in CUTS for node in between[only + 1 :])
        return None if parted else week
    return week if between and between[-1].word in _THAT_IS else None


_ONLY = frozenset(
    "only one sole single last mehr nur einzige"
    " einziger einziges einzigen seul seule unique unico"
    " unica solo".split()
)
_THAT_IS = frozenset("thats|that's|that 's|that is|das ist|das war|c' est|c'est".split("|"))
