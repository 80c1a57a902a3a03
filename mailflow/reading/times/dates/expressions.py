"""Date expressions: "next Tuesday", "the 9th", "10.12.", "first week of March" → `Day`.

A `Day` keeps what was said; `days.py` counts it from the day the mail was written.

Rules
- A month needs a number beside it ("may", "march" are verbs too).
- Numbers with dots are German dates, with slashes by the sender's order, with dashes
  ISO or with a year; an impossible month or day is no date.
- "14, 15 or 16 December": the month behind holds for all before it.

Known limits: no dates in words ("the ninth").
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from mailflow.reading.times.dates.day_numbers import (
    Day,
    Found,
    Parsed,
    cat_at,
    is_clock,
    is_day_number,
    iso,
    past_the,
    weeks_to_come,
    word_at,
)
from mailflow.reading.times.dates.ellipses import elliptic, week_again
from mailflow.reading.times.dates.feasts import feast_alone, feast_at, week_beside
from mailflow.reading.times.dates.figures import figures
from mailflow.reading.times.dates.month_names import month_day, named_month
from mailflow.reading.times.dates.neighbours import beside_date
from mailflow.reading.times.dates.ordinals import (
    CALENDAR_WEEKS,
    nth_day,
    nth_of_year,
    numbered,
    of_month_at,
    ordinal_at,
)
from mailflow.reading.times.dates.relative_days import ago, gone, is_rate, one_of_two, relative
from mailflow.reading.times.dates.weekdays import (
    amount_at,
    any_weekday,
    distance_at,
    is_called,
    leads_to_any,
    weekday_at,
)
from mailflow.reading.times.words.lexemes import Cat

_THIRDS: Final = ("early", "mid", "late")


def date_at(found: Found, at: int, language: str = "en") -> Parsed:
    """The date expression at this place and the place behind it."""
    if at >= len(found):
        return None
    opening = found[at]
    for rule in _BY_WORD.get(opening.word) or _BY_CAT.get(opening.cat, ()):
        parsed = rule(found, at, language)
        if parsed is not None:
            return _confirmed(found, *_in_month(found, *parsed))
    return None


def _in_month(found: Found, day: Day, at: int) -> tuple[Day, int]:
    """A day of the month with the month that is only pointed at: "the 15th of next month"."""
    if day.number is None or day.month is not None or day.span != "day":
        return day, at
    return of_month_at(found, at, day) or (day, at)


def _confirmed(found: Found, day: Day, at: int) -> tuple[Day, int]:
    """A weekday in brackets behind its date: "January 26 (Tue)"."""
    bracketed = word_at(found, at) == "(" and word_at(found, at + 2) in {")", "."}
    if bracketed and day.weekday is None and day.span == "day" and found[at + 1].capital:
        weekday = found[at + 1]
        if weekday.cat in {Cat.WEEKDAY, Cat.WEEKDAY_SHORT}:
            end = at + 4 if word_at(found, at + 3) == ")" else at + 3
            return day._replace(weekday=weekday.value), min(end, len(found))
    return day, at


def _counted(found: Found, at: int, language: str) -> Parsed:
    """ "In two weeks", "a week from Monday", "two weeks from today", "heute in 14 Tagen"."""
    distance = None if is_rate(found, at) else distance_at(found, at)
    if distance is not None:
        days, end = distance
        if cat_at(found, end) is Cat.OR and cat_at(found, end + 1) is Cat.COUNT:
            return None  # "in a week or two"
        if cat_at(found, end) is Cat.WEEKDAY or (
            word_at(found, end) in {"on", "am"} and cat_at(found, end + 1) is Cat.WEEKDAY
        ):
            return None if days % 7 else (Day(weeks=days // 7, span="week"), end)
        # "In zwei Wochen um 10": who names the hour means the day.
        if word_at(found, end) in _TO_THE_DAY:
            return Day(away=days), end + 1
        weekly = days % 7 == 0 and not (
            cat_at(found, end) is Cat.AT and cat_at(found, end + 1) in {Cat.NUMBER, Cat.COUNT}
        )
        week = Day(weeks=days // 7, span="week", how=Cat.IN)
        return (week if weekly else Day(away=days)), end
    amount = amount_at(found, at)
    if amount is None:
        return None
    joined = word_at(found, amount[1]) in {"from", "on", "after"}
    if (beside := beside_date(found, amount[1], language)) is not None:
        side, day, end = beside  # "two days before the 15th", "drei Tage nach dem 9. März"
        return day._replace(later=amount[0] if side is Cat.AFTER else -amount[0]), end
    if joined and word_at(found, amount[1] + 1) == "now":
        loose = at > 1 and found[at - 1].cat is Cat.OR and found[at - 2].cat in _COUNTING
        return None if loose else (Day(away=amount[0]), amount[1] + 2)  # "3 or 4 weeks from now"
    if not joined and cat_at(found, amount[1]) not in {Cat.WEEKDAY, Cat.DAY_AWAY}:
        return None
    behind = past_the(found, amount[1] + joined)
    # No count upon a count: hostile mails nest them by the thousand.
    nested = amount_at(found, behind) is not None or cat_at(found, behind) in {None, *_NESTING}
    base = date_at(found, behind, language) if not nested else None
    if base is None or base[0].span != "day":
        return None
    if base[0].number is not None and any(one.word == "(" for one in found[behind : base[1]]):
        return base  # "a week on Tuesday (8 December)": the day it comes to
    return base[0]._replace(later=base[0].later + amount[0]), base[1]


_TO_THE_DAY: Final = frozenset("exactly precisely genau exactement exactamente justo".split())
_COUNTING: Final = frozenset({Cat.COUNT, Cat.NUMBER, Cat.WEEK})
_HOW_WEEKS: Final = {Cat.THIS: 0, Cat.NEXT: 1, Cat.COMING: 1, Cat.AFTER_NEXT: 2}


_POINTING: Final = frozenset({*_HOW_WEEKS, Cat.THAT, Cat.FOLLOWING})


def _pointed(found: Found, at: int, language: str) -> Parsed:
    """ "Next Tuesday", "this week", "la semaine prochaine", "el próximo martes", "that Friday"."""
    start = at
    if (led := leads_to_any(found, at)) > 0:
        return any_weekday(found, at + led)
    while cat_at(found, at) is Cat.THE or word_at(found, at) in {"any", "all", "of", "del"}:
        at += 1
        if at - start > 2:
            return None
    how = cat_at(found, at)
    if how is Cat.GONE and found[at].value == 0:
        return gone(found, at)
    if how in {Cat.GONE, Cat.PICK}:
        return ordinal_at(found, at)
    if how not in _POINTING:
        return _articled(found, start, at, language)
    assert how is not None
    behind = at + 1
    if cat_at(found, behind) is Cat.WEEK:
        return _pointed_week(found, how, behind)
    if cat_at(found, behind) is Cat.WEEKEND:
        return Day(weeks=_HOW_WEEKS.get(how, 0), span="weekend"), behind + 1
    if cat_at(found, behind) in {Cat.WEEKDAY, Cat.WEEKDAY_PART}:
        inner = weekday_at(found, behind, language)
        assert inner is not None
        day, end = inner
        return (day if day.number is not None or day.pair else day._replace(how=how)), end
    if cat_at(found, behind) in {Cat.MONTH_WORD, Cat.MONTH}:
        return Day(span="month", weeks=_HOW_WEEKS.get(how, 1)), behind + 1
    return one_of_two(found, start, behind)


def _pointed_week(found: Found, how: Cat, at: int) -> Parsed:
    """ "Next week", "that week", and the weekday of "next week's Thursday"."""
    end = at + 1
    if weeks_to_come(found, at, how) or (how is Cat.NEXT and cat_at(found, end) is Cat.COUNT):
        return None
    if how not in _HOW_WEEKS:
        return Day(span="week", how=how), end
    if word_at(found, end) == "'s" and cat_at(found, end + 1) is Cat.WEEKDAY:
        return Day(weekday=found[end + 1].value, weeks=_HOW_WEEKS[how]), end + 2
    return Day(weeks=_HOW_WEEKS[how], span="week"), end


def _articled(found: Found, start: int, at: int, language: str) -> Parsed:
    """Behind "the": ordinals, thirds of the week, "the 9th", "la semaine prochaine"."""
    cat = cat_at(found, at)
    if cat is Cat.ORDINAL and (ordinal := ordinal_at(found, at)) is not None:
        return ordinal
    if cat is Cat.START:
        return _third(found, at, language)
    if cat is Cat.WEEK:
        return _week(found, at, language)
    if cat is Cat.WEEKEND and not is_called(found, at):
        behind = at + 2 if cat_at(found, at + 1) in {Cat.NEXT, Cat.COMING} else at + 1
        return Day(weeks=int(behind > at + 1), span="weekend"), behind
    if start == at:
        return None
    if cat is Cat.WEEKDAY and language == "es" and word_at(found, at - 1) == "los":
        # "Los miércoles" are all of them, in Spanish without a mark on the noun.
        return Day(weekday=found[at].value, each=True), at + 1
    if cat in {Cat.WEEKDAY, Cat.WEEKDAY_PART, Cat.EACH_WEEKDAY}:
        inner = weekday_at(found, at, language)
        assert inner is not None
        day, end = inner
        plain = day.number is None and day.pair is None and day.how is None
        return (day._replace(how=Cat.THE) if plain and language == "en" else day), end
    return numbered(found, start, at, language)


_BEFORE_WEEK = frozenset({"of", "in", "-", "der", "the", "de", "d'", "la"})
_NESTING = frozenset({Cat.START, Cat.WEEK, Cat.IN})


def _third(found: Found, at: int, language: str) -> Parsed:
    """ "Early next week", "end of the week", "Anfang nächster Woche", "mid-week"."""
    span = _THIRDS[found[at].value]
    behind = at + 1
    while behind - at < 4 and word_at(found, behind) in _BEFORE_WEEK:
        behind += 1
    nested = cat_at(found, behind) in {None, Cat.START}
    week = date_at(found, behind, language) if not nested else None
    if week is not None and week[0].span == "week":
        rest = found[at].word in {"rest of", "rest", "reste de", "resto de"}
        # "The end of the week" is of the week at hand, that "of this week" of this.
        at_hand = week[0].weeks == 0 and cat_at(found, week[1] - 1) is Cat.WEEK
        at_hand = at_hand and cat_at(found, week[1] - 2) is not Cat.THIS
        weeks = None if at_hand else week[0].weeks
        return week[0]._replace(span="rest" if rest else span, weeks=weeks), week[1]
    if week is not None and week[0].span == "month":
        return week[0]._replace(span="month"), week[1]
    if cat_at(found, behind) in {Cat.MONTH, Cat.MONTH_WORD}:
        month = found[behind].value or None
        return Day(month=month, span="month"), behind + 1
    return None


_YEARLY = CALENDAR_WEEKS | frozenset(
    "week weeks woche wochen semaine semaines semana semanas s".split()
)


def _is_week_number(found: Found, at: int) -> bool:
    """A number that can count the weeks of a year, and no hour."""
    return cat_at(found, at) is Cat.NUMBER and 0 < found[at].value < 54 and not is_clock(found, at)


def _week(found: Found, at: int, language: str) -> Parsed:
    """ "Week of the 14th", "semana que viene", "Woche vom 12. April", "the week after", "KW 12"."""
    behind = at + 1
    cat = cat_at(found, behind)
    counted = found[at].word in _YEARLY and cat_at(found, behind + 1) not in {Cat.MONTH, Cat.TH}
    if counted and _is_week_number(found, behind):
        # "KW 12", "week 12": counted from the start of the year (ISO 8601)
        return Day(nth=found[behind].value, span="week", how=Cat.WEEK), behind + 1
    if found[at].word in CALENDAR_WEEKS:
        return None
    if cat in {Cat.NEXT, Cat.COMING}:
        return None if weeks_to_come(found, at, cat) else (Day(weeks=1, span="week"), behind + 1)
    if cat is Cat.SAME_TIME and found[behind].value == 1:
        return Day(span="week", how=Cat.FOLLOWING), behind + 1  # "the week after that"
    if cat in _ASIDE and (named := week_beside(found, behind, found[behind].cat)) is not None:
        return named
    if (beside := beside_date(found, behind, language)) is not None:
        side, day, end = beside  # "the week after the 15th"
        return day._replace(span="week", later=7 if side is Cat.AFTER else -7), end
    if cat is Cat.AFTER and cat_at(found, behind + 1) is Cat.NEXT:
        return Day(weeks=2, span="week"), behind + 2
    if cat is Cat.FOLLOWING or (cat is Cat.AFTER and not is_day_number(found, behind + 1)):
        return Day(span="week", how=Cat.FOLLOWING), behind + 1
    while behind - at < 4 and (
        cat_at(found, behind) in {Cat.OF, Cat.THE, Cat.FROM}
        or word_at(found, behind) in {"commencing", "beginning", "starting", "vom", "ab"}
    ):
        behind += 1
    if behind == at + 1 and found[at].word not in {"w / c", "wc", "w / b"}:
        return _week_alone(found, at)
    nested = cat_at(found, behind) in {None, *_NESTING}
    inner = feast_at(found, behind) or (None if nested else date_at(found, behind, language))
    if inner is None and is_day_number(found, behind) and not is_clock(found, behind):
        # "La semaine du 15"
        return Day(number=found[behind].value, span="week"), behind + 1
    if inner is not None and inner[0].span == "day":
        return inner[0]._replace(span="week"), inner[1]
    return None


def _week_alone(found: Found, at: int) -> Parsed:
    """ "(The middle of) the week" is this one; "between Christmas and New Year" is another."""
    if cat_at(found, at - 1) is not Cat.THE:
        return None
    between = cat_at(found, at + 1) is Cat.BETWEEN and cat_at(found, at + 2) is Cat.EVENT
    return Day(weeks=None if between else 0, span="week", gone=between), at + 1


_ASIDE = frozenset({Cat.AFTER, Cat.BEFORE})


_Rule = Callable[[Found, int, str], Parsed]
_NUMBERS: Final[tuple[_Rule, ...]] = (
    nth_of_year,
    ago,
    iso,
    _counted,
    named_month,
    figures,
    nth_day,
)
_POINTERS: Final[tuple[_Rule, ...]] = (_pointed,)
_RELATIVES: Final[tuple[_Rule, ...]] = (relative,)
#: What a date can begin with, and the rules that read it from there, in their order. Most of
#: a mail is none of these, and is passed over without a question.
_BY_CAT: Final[dict[Cat, tuple[_Rule, ...]]] = {
    Cat.NUMBER: _NUMBERS,
    Cat.COUNT: (ago, _counted),
    Cat.MERIDIEM: (ago,),
    Cat.WEEKDAY: (weekday_at,),
    Cat.WEEKDAY_PART: (weekday_at,),
    Cat.EACH_WEEKDAY: (weekday_at,),
    Cat.MONTH: (month_day,),
    Cat.IN: (_counted,),
    Cat.DAY_AWAY: _RELATIVES,
    Cat.DAY_BESIDE: _RELATIVES,
    Cat.PART_AWAY: _RELATIVES,
    Cat.WEEK_AWAY: _RELATIVES,
    Cat.WORKDAYS: _RELATIVES,
    Cat.GONE: (relative, _pointed),
    Cat.THE: (nth_of_year, _counted, week_again, _pointed, nth_day),
    Cat.THIS: _POINTERS,
    Cat.NEXT: _POINTERS,
    Cat.COMING: _POINTERS,
    Cat.AFTER_NEXT: _POINTERS,
    Cat.THAT: _POINTERS,
    Cat.FOLLOWING: _POINTERS,
    Cat.ORDINAL: _POINTERS,
    Cat.PICK: _POINTERS,
    Cat.START: _POINTERS,
    Cat.WEEK: (relative, _pointed),
    Cat.WEEK_LATER: _RELATIVES,
    Cat.WEEKEND: _POINTERS,
    Cat.EVENT: (feast_alone,),
}
#: … and behind an article, whatever kind of word that is: the others begin with the date itself
_BEHIND_ARTICLES: Final[tuple[_Rule, ...]] = (ago, _counted, relative, _pointed, nth_day)
_ARTICLES = (
    "about etwa ca environ unos unas a einer une un una any every each jeden jede jeder chaque cada"
    " all of on am vom zum del"
)
_BY_WORD: Final = {
    **dict.fromkeys(_ARTICLES.split(), _BEHIND_ARTICLES),
    **dict.fromkeys(("celle", "celui"), (elliptic,)),
}
