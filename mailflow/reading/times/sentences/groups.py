"""Dates said together and times said together: a sentence → its groups of either.

Rules
- "or", "and", a comma, a slash join dates, and times; a dash or "to" makes a stretch.
- A week beside weekdays places them ("Tuesday or Thursday next week").
- How a time joins those before it is told in `sharpened`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.hours.expressions import Time, within
from mailflow.reading.times.hours.sharpened import joined
from mailflow.reading.times.sentences.nodes import FOR, Node, Part
from mailflow.reading.times.sentences.unlike_hours import (
    hour_instead,
    is_chosen_first,
    is_free_later,
    is_part_denied,
    is_set_against,
)
from mailflow.reading.times.words.lexemes import PUTS, Cat

# Named here, as an enum is slow to give its members (see `lexemes`).
_EXCEPT, _MOVE = Cat.EXCEPT, Cat.MOVE
_JOINT = Part.JOINT
_BOUND_OR_SPAN = frozenset({Part.BOUND, Part.SPAN})

_OPEN = {TimeKind.AFTER, TimeKind.BEFORE}

#: A date, or the first and last of a stretch.
Dates = tuple[Day, Day | None]


class Proposal(NamedTuple):
    """Dates and times said together, from node `first` to node `last`.

    `bound`: "after", "before", "from", "until" before a date. `apart`: an "or" before it.
    """

    first: int
    last: int
    dates: tuple[Dates, ...] = ()
    times: tuple[Time, ...] = ()
    bound: Cat | None = None
    apart: bool = False


def groups(nodes: Sequence[Node]) -> list[Proposal]:
    """The groups of a sentence, in order, each with dates or with times alone."""
    result: list[Proposal] = []
    at = 0
    while at < len(nodes):
        if nodes[at].day is not None:
            group = _dates(nodes, at)
        elif nodes[at].time is not None:
            group = _times(nodes, at)
        else:
            at += 1
            continue
        result.append(group)
        at = group.last + 1
    return result


def _apart(nodes: Sequence[Node], at: int) -> bool:
    before = nodes[max(0, at - 2) : at]
    return any(node.cat is _EXCEPT or (node.part is _JOINT and node.value) for node in before)


def _over_joints(nodes: Sequence[Node], at: int) -> int:
    """Past the joints from here on; at most four, as in a new line behind ", or"."""
    first = at
    while at < len(nodes) and at - first < 4 and nodes[at].part is _JOINT:
        at += 1
    alike = first == at < len(nodes) - 1 and nodes[at].word in {"comme", "wie", "como"}
    return at + (alike and nodes[at - 1].part is nodes[at + 1].part is Part.DATE)


def _dates(nodes: Sequence[Node], first: int) -> Proposal:
    bound, begin = _bound(nodes, first)
    moved = any(node.cat is _MOVE for node in nodes[:first])
    if moved and (bound is Cat.FROM or bound is Cat.UNTIL):
        bound = None
    day = nodes[first].day
    assert day is not None
    found: list[Dates] = [(day, None)]
    last = first
    while True:
        following = _over_joints(nodes, last + 1)
        spans = following < len(nodes) and nodes[following].part is Part.SPAN and not moved
        following += spans
        if following >= len(nodes) or nodes[following].part is not Part.DATE:
            break
        adjacent = following == last + 1
        if moved and adjacent:
            break  # "del martes al miércoles"
        spans = spans or (adjacent and nodes[following].word in _UP_TO)
        day = nodes[following].day
        assert day is not None
        anew = is_the_one_after(day) and not _is_or(nodes, last, following)
        parted = anew or _is_of_its_own(nodes, first, last, following)
        parted = parted or (
            not _is_or(nodes, last, following) and is_set_against(nodes, begin, following)
        )
        if parted or _turns(nodes, begin, last, following):
            break
        if _is_said_too(nodes, begin, last):
            break
        if bound is Cat.UNTIL and not (spans or adjacent or _is_or(nodes, last, following)):
            break  # "please answer by the 10th, I'm in on the 11th"
        part = found[-1][0].part
        if part is not None and day.part != part and not (adjacent and day.span == "week"):
            break
        if spans or bound is Cat.BETWEEN:
            found[-1] = (found[-1][0], day)
            bound = None
        elif not _scoped(found, day, apart=_is_or(nodes, last, following)):
            found.append((day, None))
            if day.feast is not None:  # "the Tuesday or Wednesday after Easter"
                found[:] = [(in_week(one, day, near=True), other) for one, other in found]
        last = following
    if last + 1 < len(nodes) and nodes[last + 1].cat is Cat.ONWARDS:
        bound, last = (Cat.UNTIL if nodes[last + 1].value else Cat.FROM), last + 1
    return Proposal(begin, last, tuple(found), bound=bound, apart=_apart(nodes, begin))


_SHORTEST_WORD = 3  # letters, as in "too"


def _is_said_too(nodes: Sequence[Node], begin: int, last: int) -> bool:
    """ "Monday is out, Tuesday too, Wednesday is fine": a small word behind a date that follows a
    word for or against ends what is said of it.
    """
    comma = nodes[last + 1] if last + 1 < len(nodes) else None
    apart = comma is not None and comma.start - nodes[last].end > _SHORTEST_WORD
    judged = any(node.part is Part.STANCE for node in nodes[max(0, begin - 3) : begin])
    return apart and judged and comma is not None and comma.word == ","


def _is_of_its_own(nodes: Sequence[Node], first: int, last: int, following: int) -> bool:
    """Wednesday in "any time Tuesday, Wednesday is out", Tuesdays in "Monday - Tuesdays I work"."""
    one, day = nodes[last].day, nodes[following].day
    weekly = day is not None and day.each and one is not None and not one.each
    joint = nodes[last + 1].word if following == last + 2 else ""
    timed = first == last and first > 0 and nodes[first - 1].part is Part.TIME
    denied = following + 1 < len(nodes) and nodes[following + 1].cat is Cat.REFUSE
    puts = first and nodes[first - 1].cat is _EXCEPT and nodes[first - 1].value == PUTS
    if puts and following == last + 1 and day and day.span == "day":
        return True  # "statt Montag auch Dienstag"
    beyond = following > last + 1 and not (one is not None and one.span == "week")
    if day and day.how is Cat.THAT and (day.part is not None or (day.away == 0 and beyond)):
        return True  # "back on Monday, and at 4 that day", "Friday or the evening before"
    return (joint == "-" and weekly) or (joint == "," and timed and denied)


def is_the_one_after(day: Day) -> bool:
    """ "(Not this Friday, but) the one after"."""
    return day.how is Cat.THAT and day.away == 7  # days of a week


#: "du 15 au 19", "del 5 al 14": the article says that it is a stretch
_UP_TO = frozenset({"au", "al"})


def _turns(nodes: Sequence[Node], begin: int, last: int, following: int) -> bool:
    """ "Nothing Wednesday, Thursday any time", "can't do the 9th, the 11th is good from 6": the no
    ends where a date has its time, or a word of its own.
    """
    no = _no_before(nodes, begin)
    denied = no is not None and not _is_or(nodes, last, following)
    behind = nodes[following + 1] if denied and following + 1 < len(nodes) else None
    clock = behind.time if behind is not None else None
    timed = clock is not None and no is not None and (no.value == 1 or clock.kind in _CLOCKED)
    judged = behind is not None and behind.cat in FOR and behind.value != 1
    week = nodes[following].day  # "not this week, next week Tuesday"
    judged = judged or bool(behind and behind.day and week and week.span == "week")
    other = is_instead(nodes, begin, following) or is_chosen_first(nodes, last, following)
    return timed or judged or other


def _no_before(nodes: Sequence[Node], begin: int) -> Node | None:
    """The no right before a date, or before its "all day" ("in court all day Monday")."""
    while begin and nodes[begin - 1].is_all_day:
        begin -= 1
    no = nodes[begin - 1] if begin else None
    return no if no is not None and no.cat is Cat.REFUSE and no.value < 2 else None


_CLOCKED = frozenset({TimeKind.EXACT, TimeKind.RANGE, TimeKind.AFTER})
_NOT = frozenset({"not", "nicht", "pas", "no"})


def is_instead(nodes: Sequence[Node], first: int, other: int) -> bool:
    """ "Not tomorrow, the day after: 4pm": an hour behind the second of two dates makes it the
    one that is meant. A third ("not Monday, Tuesday or Friday") would make a list of them.
    """
    if first != 1 or nodes[0].word not in _NOT or other != first + 2 or nodes[2].word != ",":
        return False
    weeks = [one.day.span for one in (nodes[first], nodes[other]) if one.day]
    if weeks == ["week", "week"]:
        return True  # "not this week, next week (Monday)"
    behind = other + 1
    behind += behind < len(nodes) and nodes[behind].word in {",", ":"}
    if behind >= len(nodes) or nodes[behind].part is not Part.TIME:
        return False
    return all(node.part is not Part.DATE for node in nodes[behind:])


def _is_or(nodes: Sequence[Node], last: int, following: int) -> bool:
    return any(node.part is _JOINT and node.value for node in nodes[last + 1 : following])


def _bound(nodes: Sequence[Node], first: int) -> tuple[Cat | None, int]:
    before = nodes[first - 1] if first else None
    if before is None or before.part not in _BOUND_OR_SPAN or before.cat is Cat.TO:
        return None, first
    if before.cat is Cat.FROM and before.value:
        return None, first
    if before.cat is Cat.AFTER and first > 1 and nodes[first - 2].cat is Cat.UNTIL:
        return Cat.UNTIL, first - 2
    return (before.cat, first - 1) if before.cat is not Cat.SIGN else (None, first)


LOOSE = frozenset({"week", "weekend", "early", "mid", "late"})


def _scoped(found: list[Dates], day: Day, *, apart: bool) -> bool:
    """Put a week and weekdays beside it together; True where nothing is left to add."""
    if apart:
        return False
    last = found[-1][0]
    dateless = (last.number or last.pair) is None
    if day.span == "day" and (day.number or day.pair) and last.span in LOOSE and dateless:
        found[-1] = (day, None)  # "early the week after, Monday the 13th"
        return True
    if day.how is Cat.THAT and day.away == 0 and last.span == "week":
        return True  # "the week after, same day, same time"
    if day.span == "workdays" and last.span == "day" and day.weeks is None and day.how is None:
        return True  # "Monday, any other day": it says nothing of the Monday
    if day.span in {"week", "workdays"} and last.span in {"day", "workdays"}:
        if last.weekday is None and last.span == "day":
            return False
        if day.number is not None or day.pair is not None:
            if any(one.span != "workdays" for one, _ in found):
                return False
            found[:] = [(day, None)]  # "any day in the week of the 9th"
            return True
        found[:] = [(in_week(one, day), other and in_week(other, day)) for one, other in found]
        return True
    if last.span == "workdays" and day.span == "day" and day.weekday is not None:
        found[-1] = (day, None)
        return True
    placed = last.nth is not None or last.how in {Cat.FOLLOWING, Cat.THAT}
    if last.span == "week" and placed and day.span == "workdays":
        return True  # "the first week of April, any day", "the week after, any day"
    if last.span in LOOSE and dateless and day.span in {"day", "workdays"}:
        if day.number is None and (day.weekday is not None or day.span == "workdays"):
            found[-1] = (in_week(day, last), None)
            return True
    return False


def in_week(day: Day, week: Day, *, near: bool = False) -> Day:
    """A weekday in a week said beside it; `near`: beside a day counted from the same feast."""
    if week.gone:
        return day._replace(gone=True)  # "the week after the exams, perhaps Tuesday"
    if week.feast is not None and day.weekday is not None and day.number is None:
        return day._replace(feast=week.feast, how=week.how, weeks=None if near else 0)
    if week.how is Cat.THAT and day.weekday is not None and day.number is None:
        return day._replace(how=Cat.THAT)  # "the Thursday of that week"
    if week.how is Cat.WEEK and day.weekday is not None and day.number is None:
        return day._replace(nth=week.nth, how=Cat.WEEK)
    bare = day.number is None and day.pair is None and day.weeks is None and day.away is None
    if bare and week.nth is not None and day.weekday is not None:
        return week._replace(weekday=day.weekday, part=day.part, span="day", how=Cat.OF)
    if not bare or week.number is not None or week.pair is not None or week.nth is not None:
        return day
    if week.weeks is None and week.how is Cat.FOLLOWING:
        return day._replace(how=Cat.WEEK_LATER)
    return day._replace(weeks=week.weeks or 0, how=None)


def _times(nodes: Sequence[Node], first: int) -> Proposal:
    time = nodes[first].time
    assert time is not None
    found = [time]
    last = first
    while True:
        following = _over_joints(nodes, last + 1)
        if following < len(nodes) and nodes[following].part is Part.STANCE:
            # "Thursday afternoon, say 3": a word between part and time.
            following += nodes[following].word in {"say", "sagen wir", "disons", "plutot"}
        elif last + 1 < following < len(nodes):
            following += nodes[following].word in _AGAIN
        if following + 1 < len(nodes) and nodes[following].word == "but":
            # "After 3 but before 5."
            following += found[-1].kind in {TimeKind.AFTER, TimeKind.BEFORE}
            beside = nodes[following].time
            if beside is None or {beside.kind, found[-1].kind} != _OPEN:
                break
            joined(found, beside, apart=True)
            last = following
            continue
        if following >= len(nodes) or nodes[following].part is not Part.TIME:
            break
        if last == first and hour_instead(nodes, first, following):
            break
        time = nodes[following].time
        assert time is not None
        if last == first and is_free_later(nodes, first, following):
            break
        if _begins_anew(nodes, found[-1], last, following):
            break
        part = found[-1].part if found[-1].kind is not TimeKind.PART_OF_DAY else None
        if part is not None and time.part is None:
            time = within(time, part)  # "Tuesday night, 9 or 9.30"
        joined(found, time, apart=_is_or(nodes, last, following))
        last = following
    bracketed = any(node.word in {"(", "="} for node in nodes[first : last + 1])
    if found[-1].zone is not None and not bracketed:
        # "3 or 4pm ET": the zone behind the last holds for those before it.
        found = [one._replace(zone=one.zone or found[-1].zone) for one in found]
    return Proposal(first, last, times=tuple(found), apart=_apart(nodes, first))


def _begins_anew(nodes: Sequence[Node], before: Time, last: int, following: int) -> bool:
    """Is a time none of those it follows, but said anew ("at 8, at that hour I'm done")?"""
    time = nodes[following].time
    assert time is not None
    leans = time.kind is TimeKind.AFTER or not _is_or(nodes, last, following)
    if time.same and not (leans and before.kind is TimeKind.PART_OF_DAY):
        ends = time.kind is TimeKind.AFTER and before.last is not None
        behind = nodes[following + 1 : following + 2]
        return ends or any(node.part is not Part.DATE for node in behind)
    if is_part_denied(nodes, before, following):
        return True
    again = time.kind is before.kind and time.kind in _OPEN
    return again and not _is_or(nodes, last, following)  # "from 3, after 6 no more"


#: "at 9, and again at 4"
_AGAIN = frozenset(
    "again another wieder nochmal nochmals encore rebelote nuevamente otro otra eines".split()
)
