"""Date expressions: "next Tuesday", "the 9th", "10.12.", "first week of March" → `Day`.

A `Day` keeps what was said; `days.py` counts it from the day the mail was written.

Rules
- A month needs a number beside it ("may", "march" are verbs too).
- Numbers with dots are German dates, with slashes by the sender's order, with dashes
  ISO or with a year; an impossible month or day is no date.
- "14, 15 or 16 December": the month behind holds for all before it.

Known limits: no feast days ("after Easter"); no dates in words ("the ninth").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from mailflow.reading.lexemes import Cat, Lexeme

Found = Sequence[Lexeme]


@dataclass(frozen=True, slots=True)
class Day:
    """One date as said. `away` days and `weeks` are counted from the day of writing.

    `span` is "day", "week", "weekend", "workdays", "month", or a third of a week
    ("early", "mid", "late"); `how` the word before it; `pair` two numbers in the
    sender's order; `nth` of a month (-1 the last); `gone`: past, so never an offer.
    """

    weekday: int | None = None
    number: int | None = None
    month: int | None = None
    year: int | None = None
    pair: tuple[int, int] | None = None
    away: int | None = None
    weeks: int | None = None
    later: int = 0
    nth: int | None = None
    span: str = "day"
    how: Cat | None = None
    part: int | None = None
    each: bool = False
    gone: bool = False
    start: int = 0
    end: int = 0


Parsed = tuple[Day, int] | None
_THIRDS: Final = ("early", "mid", "late")
_JOINTS = frozenset({Cat.OR, Cat.AND})


def date_at(found: Found, at: int, language: str = "en") -> Parsed:
    """The date expression at this place and the place behind it."""
    for rule in _RULES:
        parsed = rule(found, at, language)
        if parsed is not None:
            day, end = _confirmed(found, *parsed)
            return replace(day, start=found[at].start, end=found[end - 1].end), end
    return None


def _confirmed(found: Found, day: Day, at: int) -> tuple[Day, int]:
    """A weekday in brackets behind its date: "January 26 (Tue)"."""
    bracketed = _word(found, at) == "(" and _word(found, at + 2) in {")", "."}
    if bracketed and day.weekday is None and day.span == "day" and found[at + 1].capital:
        weekday = found[at + 1]
        if weekday.cat in {Cat.WEEKDAY, Cat.WEEKDAY_SHORT}:
            end = at + 4 if _word(found, at + 3) == ")" else at + 3
            return replace(day, weekday=weekday.value), min(end, len(found))
    return day, at


def _cat(found: Found, at: int) -> Cat | None:
    return found[at].cat if 0 <= at < len(found) else None


def _word(found: Found, at: int) -> str:
    return found[at].word if 0 <= at < len(found) else ""


def _past_the(found: Found, at: int, *, signs: str = "") -> int:
    """Over articles, and over the signs given."""
    first = at
    while (
        at < len(found)
        and at - first < 3
        and (
            found[at].cat is Cat.THE
            or found[at].word in {"on", "am", "vom", "zum"}
            or (found[at].cat is Cat.SIGN and found[at].word in signs)
        )
    ):
        at += 1
    return at


def _iso(found: Found, at: int, _language: str) -> Parsed:
    """RFC 3339 dates, and 2027/3/9."""
    year = found[at]
    if year.cat is not Cat.NUMBER or year.end - year.start != 4 or at + 4 >= len(found):
        return None
    sign, month, again, day = found[at + 1 : at + 5]
    tight = all(lexeme.glued for lexeme in (sign, month, again, day))
    if not tight or sign.word not in {"-", "/", "."} or again.word != sign.word:
        return None
    if month.cat is not Cat.NUMBER or day.cat is not Cat.NUMBER:
        return None
    if _word(found, at + 5) == "-" and found[at + 5].glued:
        return None
    if not (1 <= month.value <= 12 and 1 <= day.value <= 31 and 1990 <= year.value <= 2100):
        return None
    return Day(number=day.value, month=month.value, year=year.value), at + 5


def _year(found: Found, at: int) -> tuple[int | None, int]:
    """A year behind a month, with or without comma or "de"."""
    behind = at + 1 if _word(found, at) in {",", "de", "del", ".", "-"} else at
    if _cat(found, behind) is Cat.NUMBER and 1990 <= found[behind].value <= 2100:
        if found[behind].end - found[behind].start == 4 and _word(found, behind + 1) != ":":
            return found[behind].value, behind + 1
    return None, at


def _is_day_number(found: Found, at: int) -> bool:
    if _cat(found, at) is not Cat.NUMBER or found[at].end - found[at].start > 2:
        return False
    return 1 <= found[at].value <= 31


def _named_month(found: Found, at: int, language: str) -> Parsed:
    """ "9 March", "9th of March 2027", "9. März", "le 9 mars", "9 de marzo", "1er mai"."""
    if not _is_day_number(found, at):
        return None
    number = found[at].value
    end = at + 1
    while _cat(found, end) in {Cat.TH, Cat.OF, Cat.THE} or _word(found, end) in {".", "de"}:
        end += 1
    if _word(found, end) == "-" and found[end].glued and _cat(found, end + 1) is Cat.MONTH:
        end += 1
    if _cat(found, end) is not Cat.MONTH or end - at > 4:
        return _shared_month(found, at, language)
    if language == "en" and found[end].word in {"may", "march"} and not found[end].capital:
        behind = _cat(found, end + 1)
        if behind in {Cat.SMALL, Cat.OFFER, Cat.WORD, Cat.REFUSE}:
            return None
    year, behind = _year(found, _past_dot(found, end + 1))
    return Day(number=number, month=found[end].value, year=year), behind


def _past_dot(found: Found, at: int) -> int:
    """Over the point of an abbreviation, where the sentence plainly goes on."""
    if _word(found, at) == "." and found[at].glued:
        follows = _cat(found, at + 1)
        if follows in {Cat.NUMBER, Cat.AT, Cat.PART, Cat.MONTH, Cat.FROM, Cat.BETWEEN, Cat.AFTER}:
            return at + 1
        if follows is Cat.SIGN:
            return at + 1
    return at


def _shared_month(found: Found, at: int, language: str) -> Parsed:
    """The 14 of "14, 15 or 16 December": it takes the month of the last."""
    end = at + 1
    while _cat(found, end) is Cat.TH or (_word(found, end) == "." and language == "de"):
        end += 1
    joint = end
    while joint - end < 3 and (
        _cat(found, joint) in {Cat.OR, Cat.AND, Cat.TO, Cat.UNTIL, Cat.THE}
        or _word(found, joint) in {",", "-", "/", "au", "al", "the", "den", "le", "el"}
        or _cat(found, joint) is Cat.WEEKDAY
    ):
        joint += 1
    if joint == end or not _is_day_number(found, joint):
        return None
    if found[joint].value <= found[at].value:
        return None
    following = _named_month(found, joint, language)
    if following is None or following[0].month is None:
        return None
    month, year = following[0].month, following[0].year
    return Day(number=found[at].value, month=month, year=year), end


def _month_first(found: Found, at: int, _language: str) -> Parsed:
    """ "March 9", "Dec. 14th, 2027"; a clock behind the month is none ("March 9:30")."""
    if _cat(found, at) is not Cat.MONTH:
        return None
    behind = at + 1
    if _word(found, behind) == ".":
        behind += 1
    behind = _past_the(found, behind)
    if not _is_day_number(found, behind) or is_clock(found, behind):
        return None
    end = behind + 1
    while _cat(found, end) is Cat.TH:
        end += 1
    year, end = _year(found, end)
    return Day(number=found[behind].value, month=found[at].value, year=year), end


def is_clock(found: Found, at: int) -> bool:
    """Does this number belong to a time, by what stands right behind it?"""
    behind = at + 1
    if _word(found, behind) in {":", "h"} and found[behind].glued:
        return True
    if _cat(found, behind) is Cat.MERIDIEM:
        return found[behind].glued or len(found[behind].word) > 1
    if _cat(found, behind) is Cat.OCLOCK:
        return True
    dotted = _word(found, behind) == "." and _cat(found, behind + 1) is Cat.NUMBER
    if dotted and found[behind].glued and found[behind + 1].glued:
        return True
    ranged = _word(found, behind) == "-" and _cat(found, behind + 1) is Cat.NUMBER
    return ranged and is_clock(found, behind + 1)


def _figures(found: Found, at: int, language: str) -> Parsed:
    """ "10.12.", "1/21", "11/02/2027", "18-01-27": two numbers and a sign, glued."""
    if at + 2 >= len(found) or not _is_day_number(found, at):
        return None
    sign, second = found[at + 1], found[at + 2]
    if sign.word not in {".", "/", "-"} or not (sign.glued and second.glued):
        return None
    if not _is_day_number(found, at + 2) or (at and found[at].glued and _bad_before(found, at)):
        return None
    pair = (found[at].value, second.value)
    if min(pair) > 12:
        return None
    end, year = at + 3, None
    closes = _word(found, end) == sign.word and found[end].glued
    if closes and _cat(found, end + 1) is Cat.NUMBER and found[end + 1].glued:
        year, end = _year_figure(found[end + 1]), end + 2
        if year is None:
            return None
    elif sign.word == "." and closes and language == "de":
        end += 1
    elif not _short_date(found, at, language):
        return None
    if sign.word == ".":
        return _ordered(pair, year), end
    return Day(pair=pair, year=year), end


def _ordered(pair: tuple[int, int], year: int | None) -> Day | None:
    return (
        Day(number=pair[0], month=pair[1], year=year)
        if pair[1] <= 12
        else Day(pair=pair, year=year)
    )


def _year_figure(lexeme: Lexeme) -> int | None:
    width = lexeme.end - lexeme.start
    if width == 2:
        return 2000 + lexeme.value
    return lexeme.value if width == 4 and 1990 <= lexeme.value <= 2100 else None


def _bad_before(found: Found, at: int) -> bool:
    return found[at - 1].word in {".", "/", "-", ":", "v"} or found[at - 1].cat is Cat.WORD


def _short_date(found: Found, at: int, language: str) -> bool:
    """May two glued numbers without a year be a date? Dots only in German, dashes never."""
    sign = found[at + 1].word
    behind = _cat(found, at + 3)
    if behind in {Cat.UNIT, Cat.WORD, Cat.MERIDIEM, Cat.OCLOCK, Cat.JUNK}:
        return False
    if _word(found, at + 3) == ":" and at + 4 < len(found) and found[at + 4].glued:
        return False
    if _word(found, at + 3) in {"%", "$", "/", "€", "-"} and found[at + 3].glued:
        return _word(found, at + 3) == "-" and sign == "/"
    if sign == ".":
        led = _word(found, at - 1) in {"am", "den", "dem", "der", "vom", "zum", "bis", "ab"}
        day = _cat(found, at - 1) is Cat.WEEKDAY or _word(found, at - 1) == ","
        return language == "de" and (led or day)
    return sign == "/"


def _weekday(found: Found, at: int, language: str) -> Parsed:
    """A weekday with all that may hang on it: date, "next", "week", "in two weeks"."""
    cat = _cat(found, at)
    if cat is Cat.WEEKDAY_PART:
        value = found[at].value
        day, end = Day(weekday=value // 10, part=value % 10), at + 1
    elif cat is Cat.EACH_WEEKDAY:
        return Day(weekday=found[at].value, each=True), at + 1
    elif cat is Cat.WEEKDAY:
        day, end = Day(weekday=found[at].value), at + 1
    else:
        return None
    if _word(found, end) == "." and found[end].glued and _cat(found, end + 1) is not Cat.LINE:
        end = end + 1 if _goes_on_small(found, end + 1) else end
    dated = _dated(found, end, language)
    if dated is not None:
        return replace(dated[0], weekday=day.weekday, part=day.part), dated[1]
    if language == "de" and _word(found, end) == "morgen":
        return replace(day, part=0), end + 1
    return _hung_on(found, day, end)


def _goes_on_small(found: Found, at: int) -> bool:
    return at < len(found) and (not found[at].capital or found[at].cat is Cat.MONTH)


def _dated(found: Found, at: int, language: str) -> Parsed:
    """The day of the month behind a weekday: ", 14 December", "the 9th", "10", "12/14"."""
    behind = _past_the(found, at, signs=",(")
    closes = _word(found, behind - 1) == "(" if behind > at else False
    for rule in (_iso, _named_month, _month_first, _figures):
        parsed = rule(found, behind, language) if behind < len(found) else None
        if parsed is not None and not (
            rule is _figures and _is_clock_figure(found, behind, language)
        ):
            return parsed[0], parsed[1] + (closes and _word(found, parsed[1]) == ")")
    if not _is_day_number(found, behind) or is_clock(found, behind):
        return None
    end = behind + 1
    if _cat(found, end) is Cat.TH:
        return Day(number=found[behind].value), end + 1
    if _word(found, end) == "." and language == "de":
        return Day(number=found[behind].value), end + 1
    if language == "en" and any(one.word == "," for one in found[at:behind]):
        return None
    value = found[behind].value
    clocks = {Cat.NUMBER, Cat.COUNT, Cat.CLOCK, Cat.HALF, Cat.QUARTER}
    led = _cat(found, end) in {Cat.AT, Cat.FROM, Cat.BETWEEN} and _cat(found, end + 1) in clocks
    articled = language != "en" or value > 12 or led
    return (Day(number=value), end) if articled and _alone(found, end, language) else None


def _is_clock_figure(found: Found, at: int, language: str) -> bool:
    """In English "Thursday 9.30" is a time; in German "Dienstag 9.30 Uhr" too."""
    if found[at + 1].word != "." or _word(found, at + 3) == ".":
        return False
    return language != "de" or _cat(found, at + 3) is Cat.OCLOCK or found[at + 2].value > 12


def _alone(found: Found, at: int, language: str) -> bool:
    """A bare number behind a weekday is a day of the month, unless a time goes on there."""
    if _cat(found, at) in {Cat.OCLOCK, Cat.MERIDIEM, Cat.UNIT, Cat.WORD, Cat.PLUS}:
        return False
    if _word(found, at) in {"past", "to", "nach", "vor"} and found[at - 1].value % 5 == 0:
        return _cat(found, at + 1) not in {Cat.NUMBER, Cat.COUNT, Cat.HALF}
    if _word(found, at) == "-" and _cat(found, at + 1) is Cat.NUMBER:
        return language in {"fr", "es"} and not is_clock(found, at + 1)
    return not (_cat(found, at) in {Cat.TO, Cat.UNTIL} and is_clock(found, at + 1))


def _hung_on(found: Found, day: Day, at: int) -> Parsed:
    """ "Mardi prochain", "Tuesday week", "Monday in two weeks", "Montag in einer Woche"."""
    cat = _cat(found, at)
    if cat in {Cat.NEXT, Cat.COMING, Cat.FOLLOWING, Cat.AFTER_NEXT}:
        if _cat(found, at + 1) not in {Cat.WEEK, Cat.WEEKDAY, Cat.MONTH_WORD}:
            how = Cat.COMING if cat is Cat.NEXT else cat
            return replace(day, how=how), at + 1
    if cat is Cat.AFTER and _cat(found, at + 1) is Cat.NEXT and found[at].word == "after":
        return replace(day, how=Cat.AFTER_NEXT), at + 2
    last = _word(found, at) == "last" and _cat(found, at + 1) not in {Cat.WEEK, Cat.WEEKDAY}
    if last or (cat is Cat.GONE and found[at].value == 1):
        return replace(day, gone=True), at + 1
    if cat is Cat.WEEK_LATER or (cat is Cat.WEEK and _word(found, at) == "week"):
        return replace(day, later=7), at + 1
    if cat is Cat.IN:
        distance = _distance(found, at)
        if distance is not None and distance[0] % 7 == 0:
            return replace(day, weeks=distance[0] // 7), distance[1]
    return day, at


def _distance(found: Found, at: int) -> tuple[int, int] | None:
    """ "In two weeks", "in 10 days", "dentro de dos semanas" → days, place behind."""
    if _cat(found, at) is not Cat.IN:
        return None
    return _amount(found, at + 1)


def _amount(found: Found, at: int) -> tuple[int, int] | None:
    while _word(found, at) in {"about", "etwa", "ca", "the", "den", "environ", "unos", "unas"}:
        at += 1
    count = 1
    if _cat(found, at) in {Cat.COUNT, Cat.NUMBER}:
        count, at = found[at].value, at + 1
    elif _word(found, at) in {"a", "einer", "une", "un", "una"}:
        at += 1
    else:
        return None
    if _word(found, at) in {"a", "couple", "of"} and _word(found, at + 1) == "couple":
        count, at = 2, at + 2
    unit = _cat(found, at)
    days = 7 if unit is Cat.WEEK else 1
    if unit is Cat.WEEK or (unit is Cat.UNIT and found[at].value == 1440):
        if days == 1 and count == 8 and _word(found, at - 1) == "acht":
            count = 7
        if days == 1 and count == 15 and _word(found, at) in {"jours", "dias"}:
            count = 14
        return (count * days, at + 1) if 0 < count * days <= 400 else None
    return None


def _counted(found: Found, at: int, language: str) -> Parsed:
    """ "In two weeks", "a week from Monday", "two weeks from today", "heute in 14 Tagen"."""
    distance = _distance(found, at)
    if distance is not None:
        days, end = distance
        if _cat(found, end) is Cat.WEEKDAY or (
            _word(found, end) in {"on", "am"} and _cat(found, end + 1) is Cat.WEEKDAY
        ):
            return None if days % 7 else (Day(weeks=days // 7, span="week"), end)
        return (Day(weeks=days // 7, span="week") if days % 7 == 0 else Day(away=days)), end
    amount = _amount(found, at)
    if amount is None:
        return None
    joined = _word(found, amount[1]) in {"from", "on", "after"}
    if joined and _word(found, amount[1] + 1) == "now":
        return Day(away=amount[0]), amount[1] + 2
    if not joined and _cat(found, amount[1]) not in {Cat.WEEKDAY, Cat.DAY_AWAY}:
        return None
    behind = _past_the(found, amount[1] + joined)
    base = date_at(found, behind, language) if behind < len(found) else None
    if base is None or base[0].span != "day":
        return None
    return replace(base[0], later=base[0].later + amount[0]), base[1]


def _relative(found: Found, at: int, _language: str) -> Parsed:
    cat = _cat(found, at)
    if cat is Cat.DAY_AWAY:
        if _cat(found, at + 1) is Cat.WEEK_LATER:
            return Day(away=found[at].value, later=7), at + 2
        if _cat(found, at + 1) is Cat.IN:
            distance = _distance(found, at + 1)
            if distance is not None:
                return Day(away=found[at].value, later=distance[0]), distance[1]
        return Day(away=found[at].value), at + 1
    if cat is Cat.DAY_BESIDE:
        return Day(away=found[at].value, how=Cat.THAT), at + 1
    if cat is Cat.PART_AWAY:
        return Day(away=found[at].value // 10, part=found[at].value % 10), at + 1
    if cat is Cat.WEEK_AWAY and found[at].value < 0:
        how = Cat.FOLLOWING if found[at].value == -1 else Cat.BEFORE
        return Day(span="week", how=how), at + 1
    if cat is Cat.WEEK_AWAY:
        return Day(weeks=found[at].value, span="week"), at + 1
    if cat is Cat.WORKDAYS:
        return Day(span="workdays"), at + 1
    if cat is Cat.GONE and found[at].value == 2:
        return Day(away=-1, gone=True), at + 1
    return None


_HOW_WEEKS: Final = {Cat.THIS: 0, Cat.NEXT: 1, Cat.COMING: 1, Cat.AFTER_NEXT: 2}


def _pointed(found: Found, at: int, language: str) -> Parsed:
    """ "Next Tuesday", "this week", "la semaine prochaine", "el próximo martes", "that Friday"."""
    start = at
    while _cat(found, at) is Cat.THE or _word(found, at) in {"any", "every", "all", "of"}:
        at += 1
        if at - start > 2:
            return None
    how = _cat(found, at)
    if how is Cat.GONE and found[at].value == 0:
        return _gone(found, at)
    if how not in {*_HOW_WEEKS, Cat.THAT, Cat.FOLLOWING}:
        return _articled(found, start, at, language)
    assert how is not None
    behind = at + 1
    if _cat(found, behind) is Cat.WEEK:
        if how is Cat.NEXT and _cat(found, behind + 1) is Cat.COUNT:
            return None
        if how in _HOW_WEEKS:
            return Day(weeks=_HOW_WEEKS[how], span="week"), behind + 1
        return Day(span="week", how=how), behind + 1
    if _cat(found, behind) is Cat.WEEKEND:
        return Day(weeks=_HOW_WEEKS.get(how, 0), span="weekend"), behind + 1
    if _cat(found, behind) in {Cat.WEEKDAY, Cat.WEEKDAY_PART}:
        inner = _weekday(found, behind, language)
        assert inner is not None
        day, end = inner
        return (day if day.number is not None or day.pair else replace(day, how=how)), end
    if _cat(found, behind) in {Cat.MONTH_WORD, Cat.MONTH}:
        return Day(span="month", weeks=_HOW_WEEKS.get(how, 1)), behind + 1
    return None


def _gone(found: Found, at: int) -> Parsed:
    """ "Last Monday", "vor zwei Wochen", "il y a trois jours", "last Friday of March"."""
    behind = at + 1
    if _cat(found, behind) in {Cat.WEEKDAY, Cat.WEEK}:
        ordinal = _of_month(found, behind, -1)
        return ordinal or (Day(gone=True, span="past"), behind + 1)
    while behind - at < 4 and _cat(found, behind) in {Cat.COUNT, Cat.NUMBER, Cat.SMALL}:
        behind += 1
    if _cat(found, behind) in {
        Cat.UNIT,
        Cat.WEEK,
        Cat.MONTH_WORD,
        Cat.MONTH,
        Cat.PART,
        Cat.WEEKEND,
    }:
        return Day(gone=True, span="past"), behind + 1
    return None


def _ago(found: Found, at: int, _language: str) -> Parsed:
    """ "Two weeks ago", "3 days ago": the number must not become a time."""
    if _cat(found, at) not in {Cat.COUNT, Cat.NUMBER, Cat.MERIDIEM}:
        return None
    behind = at + 1
    if (
        _cat(found, behind) in {Cat.UNIT, Cat.WEEK, Cat.MONTH_WORD}
        and _word(found, behind + 1) == "ago"
    ):
        return Day(gone=True, span="past"), behind + 2
    return None


def _of_month(found: Found, at: int, nth: int) -> Parsed:
    """The nth weekday or week of a month, from its weekday or "week" on."""
    weekday = found[at].value if _cat(found, at) is Cat.WEEKDAY else None
    behind = at + 1
    while _cat(found, behind) in {Cat.IN, Cat.OF, Cat.THE}:
        behind += 1
    span = "day" if weekday is not None else "week"
    if _cat(found, behind) is Cat.MONTH:
        year, end = _year(found, behind + 1)
        month = found[behind].value
        return Day(weekday=weekday, nth=nth, month=month, year=year, span=span), end
    if _cat(found, behind) is Cat.NEXT and _cat(found, behind + 1) is Cat.MONTH_WORD:
        return Day(weekday=weekday, nth=nth, weeks=1, span=span), behind + 2
    if _cat(found, behind) is Cat.MONTH_WORD and behind > at + 1:
        return Day(weekday=weekday, nth=nth, weeks=0, span=span), behind + 1
    return None


def _articled(found: Found, start: int, at: int, language: str) -> Parsed:
    """Behind "the": ordinals, thirds of the week, "the 9th", "la semaine prochaine", "the Tuesday"."""
    cat = _cat(found, at)
    if cat is Cat.ORDINAL and _cat(found, at + 1) in {Cat.WEEKDAY, Cat.WEEK}:
        return _of_month(found, at + 1, found[at].value)
    if cat is Cat.START:
        return _third(found, at, language)
    if cat is Cat.WEEK:
        return _week(found, at, language)
    if cat is Cat.WEEKEND:
        behind = at + 2 if _cat(found, at + 1) in {Cat.NEXT, Cat.COMING} else at + 1
        return Day(weeks=int(behind > at + 1), span="weekend"), behind
    if start == at:
        return None
    if cat in {Cat.WEEKDAY, Cat.WEEKDAY_PART, Cat.EACH_WEEKDAY}:
        inner = _weekday(found, at, language)
        assert inner is not None
        day, end = inner
        plain = day.number is None and day.pair is None and day.how is None
        return (replace(day, how=Cat.THE) if plain and language == "en" else day), end
    return _numbered(found, start, at, language)


def _numbered(found: Found, start: int, at: int, language: str) -> Parsed:
    """ "Le 12", "el 12", "den 12."; "the 9th" is read without its article."""
    if language not in {"fr", "es"} or not _is_day_number(found, at) or is_clock(found, at):
        return None
    if _word(found, start) not in {"le", "el", "du", "al", "au"}:
        return None
    named = _named_month(found, at, language) or _figures(found, at, language)
    if named is not None:
        return named
    bad = {Cat.WORD, Cat.UNIT, Cat.JUNK, Cat.OCLOCK, Cat.WEEK}
    if _cat(found, at + 1) in bad or (
        _word(found, at + 1) in {"%", "€", "$", ":", "."} and (_cat(found, at + 2) is Cat.NUMBER)
    ):
        return None
    return Day(number=found[at].value), at + 1


def _third(found: Found, at: int, language: str) -> Parsed:
    """ "Early next week", "end of the week", "Anfang nächster Woche", "mid-week"."""
    span = _THIRDS[found[at].value]
    behind = at + 1
    while _word(found, behind) in {"of", "in", "-", "der", "the", "de", "d'", "la"}:
        behind += 1
    week = date_at(found, behind, language) if behind < len(found) else None
    if week is not None and week[0].span == "week":
        rest = found[at].word == "rest of"
        return replace(week[0], span="rest" if rest else span), week[1]
    if week is not None and week[0].span == "month":
        return replace(week[0], span="month"), week[1]
    if _cat(found, behind) in {Cat.MONTH, Cat.MONTH_WORD}:
        month = found[behind].value or None
        return Day(month=month, span="month"), behind + 1
    return None


def _week(found: Found, at: int, language: str) -> Parsed:
    """ "Week of the 14th", "semana que viene", "Woche vom 12. April", "the week after", "KW 12"."""
    behind = at + 1
    cat = _cat(found, behind)
    if found[at].word == "kw":
        return None
    if cat in {Cat.NEXT, Cat.COMING}:
        return Day(weeks=1, span="week"), behind + 1
    if cat is Cat.FOLLOWING or (cat is Cat.AFTER and not _is_day_number(found, behind + 1)):
        if _cat(found, behind + 1) is Cat.NEXT:
            return Day(weeks=2, span="week"), behind + 2
        return Day(span="week", how=Cat.FOLLOWING), behind + 1
    while behind - at < 4 and (
        _cat(found, behind) in {Cat.OF, Cat.THE, Cat.FROM}
        or _word(found, behind) in {"commencing", "beginning", "starting", "vom", "ab"}
    ):
        behind += 1
    if behind == at + 1 and found[at].word != "w / c":
        articled = _cat(found, at - 1) is Cat.THE
        return (Day(weeks=0, span="week"), at + 1) if articled else None
    inner = date_at(found, behind, language) if behind < len(found) else None
    if inner is None or inner[0].span != "day":
        return None
    return replace(inner[0], span="week"), inner[1]


def _nth(found: Found, at: int, language: str) -> Parsed:
    """ "9th", "the 9th"; German "am 9.", "der 9." where a preposition leads to it."""
    behind = _past_the(found, at)
    if not _is_day_number(found, behind):
        return None
    whole = _named_month(found, behind, language) or _figures(found, behind, language)
    if whole is not None:
        return whole
    if _cat(found, behind + 1) is Cat.TH and found[behind + 1].glued:
        if _cat(found, behind + 2) is Cat.WEEKDAY and found[behind].value < 6:
            ordinal = _of_month(found, behind + 2, found[behind].value)
            if ordinal is not None:
                return ordinal
        return Day(number=found[behind].value), behind + 2
    dotted = _word(found, behind + 1) == "." and found[behind + 1].glued
    led = (
        _word(found, behind - 1) in {"am", "der", "den", "dem", "vom", "zum", "ab"}
        if behind
        else False
    )
    if dotted and led and not is_clock(found, behind):
        return Day(number=found[behind].value), behind + 2
    return None


_RULES: Final[tuple[Callable[[Found, int, str], Parsed], ...]] = (
    _ago,
    _iso,
    _weekday,
    _counted,
    _relative,
    _pointed,
    _named_month,
    _month_first,
    _figures,
    _nth,
)
