"""Days counted from the day of writing: "tomorrow", "last Monday", "vor zwei Wochen"."""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.dates.day_numbers import Day, Found, Parsed, cat_at, word_at
from mailflow.reading.times.dates.feasts import beside, week_beside
from mailflow.reading.times.dates.neighbours import date_beside
from mailflow.reading.times.dates.ordinals import nth_of_month
from mailflow.reading.times.dates.weekdays import distance_at
from mailflow.reading.times.words.lexemes import PART_BEFORE, PART_BESIDE, Cat

_COUNT_OR_MERIDIEM_OR_NUMBER = frozenset({Cat.COUNT, Cat.NUMBER, Cat.MERIDIEM})
_MONTH_WORD_OR_UNIT_OR_WEEK = frozenset({Cat.UNIT, Cat.WEEK, Cat.MONTH_WORD})


def relative(found: Found, at: int, language: str) -> Parsed:
    """Days and weeks counted from the day of writing, or from one spoken of."""
    cat = cat_at(found, at)
    if cat is Cat.DAY_AWAY:
        return _counted_from(found, at)
    if cat is Cat.DAY_BESIDE and found[at].value >= PART_BESIDE:
        earlier = found[at].value >= PART_BEFORE
        part = found[at].value - (PART_BEFORE if earlier else PART_BESIDE)
        return Day(away=-1 if earlier else 1, how=Cat.THAT, part=part), at + 1
    if cat is Cat.DAY_BESIDE and found[at].value in _NEXT_TO:
        if (one := _of_feast(found, at) or _of_date(found, at, language)) is not None:
            return one
    if cat is Cat.DAY_BESIDE:
        return Day(away=found[at].value, how=Cat.THAT), at + 1
    if cat is Cat.PART_AWAY:
        return Day(away=found[at].value // 10, part=found[at].value % 10), at + 1
    if cat is Cat.WEEK_AWAY:
        return _weeks_away(found, at, language)
    counted = found[at].value > 0 or _opens(found, at)  # a fortnight, and no busy week
    if cat in _WEEK_OR_LATER and cat_at(found, at + 1) is Cat.DAY_AWAY and counted:
        # "Week tomorrow at 3?", "fortnight today works"
        return Day(away=found[at + 1].value, later=found[at].value or 7), at + 2
    if cat is Cat.WORKDAYS:
        return Day(span="workdays"), at + 1
    if cat is Cat.GONE and found[at].value == 2:
        return Day(away=-1, gone=True), at + 1
    return None


def _weeks_away(found: Found, at: int, language: str) -> Parsed:
    """ "The week before (the 15th)", "a fortnight today", "in a fortnight", "übernächste Woche"."""
    weeks, end = found[at].value, at + 1
    if weeks < -1:
        if (named := week_beside(found, at, Cat.BEFORE)) is not None:
            return named
        if (dated := date_beside(found, end, language)) is not None:
            return dated[0]._replace(span="week", later=-7), dated[1]
    if weeks < 0:
        return Day(span="week", how=Cat.FOLLOWING if weeks == -1 else Cat.BEFORE), end
    if cat_at(found, end) is Cat.DAY_AWAY:
        return Day(away=found[end].value, later=7 * weeks), at + 2
    if word_at(found, at) == _LENGTH:
        return None
    counted = word_at(found, at).endswith(_COUNTED)
    return Day(weeks=weeks, span="week", how=Cat.IN if counted else None), end


#: how long something takes, unless a day follows
_LENGTH: Final = "a fortnight"
#: what is some days from today, where other words name a week of the calendar
_COUNTED: Final = ("fortnight", "dias")
_NEXT_TO: Final = {1: Cat.AFTER, -1: Cat.BEFORE}


def _of_date(found: Found, at: int, language: str) -> Parsed:
    """ "The day after the 15th", "le lendemain du 9 mars"."""
    parsed = date_beside(found, at + 1, language)
    return parsed and (parsed[0]._replace(later=found[at].value), parsed[1])


def _of_feast(found: Found, at: int) -> Parsed:
    """ "The day after Thanksgiving"."""
    one = beside(found, at)
    if one is None or not one.feast:
        return None
    return Day(feast=one.feast, how=_NEXT_TO[found[at].value]), one.end


_WEEK_OR_LATER = frozenset({Cat.WEEK, Cat.WEEK_LATER})
_OPENING = frozenset({None, Cat.SIGN, Cat.LINE, Cat.OR, Cat.AND, Cat.YES})


def _opens(found: Found, at: int) -> bool:
    """Does a clause begin here?"""
    return cat_at(found, at - 1) in _OPENING if at else True


def _counted_from(found: Found, at: int) -> tuple[Day, int]:
    """ "Tomorrow", "tomorrow week", "morgen in acht Tagen"."""
    day, behind = Day(away=found[at].value), at + 1
    if cat_at(found, behind) is Cat.WEEK_LATER:
        return day._replace(later=found[behind].value or 7), behind + 1
    if word_at(found, behind) == "week":
        return day._replace(later=7), behind + 1
    distance = distance_at(found, behind) if cat_at(found, behind) is Cat.IN else None
    return (day._replace(later=distance[0]), distance[1]) if distance else (day, behind)


def gone(found: Found, at: int) -> Parsed:
    """ "Last Monday", "vor zwei Wochen", "il y a trois jours", "last Friday of March"."""
    behind = at + 1
    if cat_at(found, behind) is Cat.UNIT and (ordinal := nth_of_month(found, behind, -1)):
        return ordinal  # "the last day of June"
    if found[at].word in _THERE_IS and cat_at(found, behind) is Cat.WEEKDAY:
        return None  # "il y a jeudi": there is still the Thursday
    full = behind + (word_at(found, behind) in {"full", "ganze", "ganzen"})
    if cat_at(found, full) in {Cat.WEEKDAY, Cat.WEEK} or word_at(found, full).endswith("woche"):
        behind = full
        ordinal = nth_of_month(found, behind, -1)
        return ordinal or (Day(gone=True, span="past"), behind + 1)
    while behind - at < 4 and cat_at(found, behind) in {Cat.COUNT, Cat.NUMBER, Cat.SMALL}:
        behind += 1
    if cat_at(found, behind) in {
        Cat.UNIT,
        Cat.WEEK,
        Cat.MONTH_WORD,
        Cat.MONTH,
        Cat.PART,
        Cat.WEEKEND,
    }:
        return Day(gone=True, span="past"), behind + 1
    return None


_THERE_IS: Final = frozenset({"il y a", "hace"})


def ago(found: Found, at: int, _language: str) -> Parsed:
    """ "Two weeks ago", "3 days ago": the number must not become a time."""
    if cat_at(found, at) not in _COUNT_OR_MERIDIEM_OR_NUMBER:
        return None
    behind = at + 1
    if cat_at(found, behind) in _MONTH_WORD_OR_UNIT_OR_WEEK and word_at(found, behind + 1) == "ago":
        return Day(gone=True, span="past"), behind + 2
    return None


_ONE_ON: Final = {Cat.NEXT: 1, Cat.COMING: 1, Cat.AFTER_NEXT: 2}
#: what a "next" may be said of, be it a time or not
_NAMED: Final = frozenset(
    {Cat.WEEK, Cat.WEEKEND, Cat.WEEKDAY, Cat.WEEKDAY_SHORT, Cat.WEEKDAY_PART, Cat.EACH_WEEKDAY}
    | {Cat.MONTH, Cat.MONTH_WORD, Cat.WORD, Cat.UNIT, Cat.NUMBER, Cat.COUNT, Cat.PART, Cat.EVENT}
    | {Cat.TIME_NOUN, Cat.DAY_AWAY, Cat.START, Cat.GONE, Cat.NEUTRAL, Cat.HABIT, Cat.TO, Cat.JUNK}
)
_I: Final = frozenset({"i", "i'", "im", "iv", "il", "id"})
_EITHER: Final = frozenset({"nor", "ni", "noch", "/"})


def one_of_two(found: Found, start: int, behind: int) -> Parsed:
    """The "next" of "this week or next", "neither this Friday nor next", the "next one" of "this
    week is gone and so is the next one", the "this" of "this or next week": what one of them says
    of its week is left to the other to say.

    The words from `start` up to `behind` are those that point.
    """
    how = found[behind - 1].cat
    if how is Cat.THIS and _joins(found, behind) and cat_at(found, behind + 1) in _ONE_ON:
        weekly = cat_at(found, behind + 2) is Cat.WEEK
        return (Day(weeks=0, span="week"), behind) if weekly else None
    # "die nächste Besprechung", but not "this week and next I'm …"
    noun = behind < len(found) and found[behind].capital and word_at(found, behind)[:2] not in _I
    end = behind + (word_at(found, behind) == "one")
    if how not in _ONE_ON or noun or cat_at(found, end) in _NAMED:
        return None
    judged = end > behind or word_at(found, behind) in _JUDGING
    at = _noun_before(found, start, judged=judged)
    if at < 1 or found[at - 1].cat not in (_BEFORE_IT if how is Cat.AFTER_NEXT else _BEFORE_NEXT):
        return None
    if found[at].cat is Cat.WEEK:
        return Day(weeks=_ONE_ON[how], span="week"), end
    near = judged or _is_near(found, at, start)
    return (Day(weekday=found[at].value, how=Cat.NEXT), end) if near else None


#: "this week … next", "nächste Woche … übernächste"
_BEFORE_NEXT: Final = frozenset({Cat.THIS})
_BEFORE_IT: Final = frozenset({Cat.THIS, Cat.NEXT, Cat.COMING})


def _is_near(found: Found, at: int, start: int) -> bool:
    """Does but a joint stand between: "this Friday nor next", "Donnerstag, sondern nächsten"?"""
    return at + 2 == start or (at + 3 == start and found[start - 1].cat is Cat.BUT)


#: what may stand between the two, beside what joins them ("can't this week, can't next")
_BETWEEN: Final = frozenset({Cat.REFUSE, Cat.SMALL, Cat.BUT, Cat.OR, Cat.AND})
_APART: Final = 8  # lexemes between the two at most
#: … and what, where the "next" is judged right behind ("this week I'm away, next works")
_SAID_BETWEEN: Final = _BETWEEN | {Cat.WORD, Cat.OFFER, Cat.NEXT, Cat.COMING, Cat.MINE, Cat.OF}
_JUDGING: Final = frozenset(
    "works suits is isn't passt passts geht gehts ginge ware gern gerne dann klappt auch schon"
    " leider nicht wieder besser irait va sera iria ok okay fine better good please bitte jederzeit"
    " egal plutot mejor si oui yes ja".split()
)


def _noun_before(found: Found, start: int, *, judged: bool) -> int:
    """Where the week or weekday stands that a "next" at `start` has in common; 0 for nowhere."""
    joined = False
    between = _SAID_BETWEEN if judged else _BETWEEN
    for at in range(start - 1, max(0, start - _APART - 2), -1):
        if joined and found[at].cat in {Cat.WEEK, Cat.WEEKDAY}:
            return at
        joined = joined or _joins(found, at) or word_at(found, at) == ","
        joined = joined or found[at].cat in {Cat.REFUSE, Cat.BUT}
        if found[at].cat not in between and not _joins(found, at) and word_at(found, at) != ",":
            return 0
    return 0


def _joins(found: Found, at: int) -> bool:
    return cat_at(found, at) in {Cat.OR, Cat.AND} or word_at(found, at) in _EITHER


def is_rate(found: Found, at: int) -> bool:
    """ "Five games in six days", "my first quiet day in two weeks": no day to come."""
    first = any(one.cat is Cat.ORDINAL or one.word in _FIRST for one in found[max(0, at - 6) : at])
    if first and found[at].cat is Cat.IN and word_at(found, at - 1) not in _IS:
        return True
    counted = at > 1 and found[at].cat is Cat.IN and found[at - 2].cat in {Cat.NUMBER, Cat.COUNT}
    return counted and found[at - 1].cat is Cat.WORD


_FIRST: Final = frozenset(
    "best longest worst quietest busiest beste schonste meilleur mejor".split()
)
_IS: Final = frozenset("is 's be est ist es again wieder".split())
