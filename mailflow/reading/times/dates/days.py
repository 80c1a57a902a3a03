"""`Day` → dates, counted from the day the mail was written.

Rules
- A bare weekday is the next one after the day of writing; inside a week that was named
  ("next week: Tuesday …") it is that week's.
- "Next Tuesday": where the coming Tuesday is still in this week the one of next week is
  taken, and marked as unsure; "this", "kommenden", "prochain" is the coming one.
- A date without a year is the next such date; one that passed in the last four months is
  the past. Where date and weekday disagree the date is taken and marked as unsure.
- "3/4" is read in the order of the sender's country, unless a weekday settles it.
- A week runs from Monday to Saturday 00:00.

Known limits: Canada writes both orders; month first is taken.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from mailflow.reading.times.dates import feasts
from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.dates.nth_days import nth_of_month, week_of_year
from mailflow.reading.times.dates.stretches import (
    WEEK,
    Frame,
    Stretch,
    monday_of,
    one_day,
    week_from,
    weekday_after,
)
from mailflow.reading.times.words.lexemes import Cat

_THAT_OR_THE = frozenset({Cat.THAT, Cat.THE})

_LATELY = 120
_SUNDAY = 6


def resolve(day: Day, frame: Frame) -> Stretch | None:
    """The dates meant; None for the past, for what is no date, and for whole months."""
    if day.gone or day.span in {"past", "month"}:
        return None
    try:
        return _resolved(day, frame)
    except (ValueError, OverflowError):
        return None


def _resolved(day: Day, frame: Frame) -> Stretch | None:
    if day.feast is not None:
        return _by_feast(day, frame)
    if day.number is not None or day.pair is not None:
        begun = day.span == "week"  # "the week of 18 October", told on the 19th
        found = _by_number(day, frame._replace(lately=True) if begun else frame)
    elif day.nth is not None and day.how is Cat.WEEK:
        found = week_of_year(day, day.nth, frame)
    elif day.nth is not None:
        found = nth_of_month(day, frame)
    elif day.away is not None and day.how is Cat.THAT:
        base = frame.anchor
        found = one_day(base + timedelta(days=day.away)) if base is not None else None
    elif day.away is not None:
        found = one_day(frame.today + timedelta(days=day.away))
    elif day.weekday is not None:
        found = _by_weekday(day, frame)
    else:
        return _weekly(day, frame)
    if found is None:
        return None
    shift = timedelta(days=day.later)
    found = Stretch(found.first + shift, found.last + shift, found.sure)
    if day.span != "week" or day.nth is not None:
        return found
    week = week_from(monday_of(found.first))
    return week if week.last > frame.today else None


def _by_feast(day: Day, frame: Frame) -> Stretch | None:
    found = feasts.counted(day, frame.today, canada=frame.canada)
    return Stretch(found[0], found[1] + timedelta(days=1)) if found else None


def _by_number(day: Day, frame: Frame) -> Stretch | None:
    if day.how in _ASIDE and day.weekday is not None:
        return _beside_date(day, day.weekday, frame)
    if day.pair is not None:
        return _by_pair(day, day.pair, frame)
    assert day.number is not None
    if day.weeks is not None and day.month is None:  # "the 15th of next month"
        there, which = divmod(frame.today.month - 1 + day.weeks, 12)
        return _checked(date(frame.today.year + there, which + 1, day.number), day)
    if day.year is not None and day.month is not None:
        return _checked(date(day.year, day.month, day.number), day)
    if day.month is not None:
        return _yearless(day, day.number, day.month, frame)
    return _day_of_month(day, day.number, frame)


_ASIDE = frozenset({Cat.AFTER, Cat.BEFORE})


def _beside_date(day: Day, weekday: int, frame: Frame) -> Stretch | None:
    """ "The Monday after the 15th": the date itself may be past."""
    base = _by_number(day._replace(weekday=None, how=None), frame._replace(lately=True))
    if base is None:
        return None
    edge = base.first if day.how is Cat.AFTER else base.first - WEEK - timedelta(days=1)
    return one_day(weekday_after(weekday, edge))


def _checked(found: date, day: Day) -> Stretch:
    return one_day(found, sure=day.weekday is None or found.weekday() == day.weekday)


def _by_pair(day: Day, pair: tuple[int, int], frame: Frame) -> Stretch | None:
    """Two numbers: try the sender's order first; a weekday or a 13 may turn it."""
    orders = [pair, pair[::-1]] if frame.month_first else [pair[::-1], pair]
    read: list[Stretch] = []
    for month, number in orders:
        if month > 12:
            continue
        if day.year is not None:
            if number <= monthrange(day.year, month)[1]:
                read.append(_checked(date(day.year, month, number), day))
            continue
        found = _yearless(day, number, month, frame)
        if found is not None:
            read.append(found)
    return next((found for found in read if found.sure), read[0] if read else None)


def _yearless(day: Day, number: int, month: int, frame: Frame) -> Stretch | None:
    """The next such date; the weekday, where said, picks among this year and the next."""
    years = range(frame.today.year - 1, frame.today.year + 2)
    dates = [date(y, month, number) for y in years if number <= monthrange(y, month)[1]]
    if month == 2 and number == 29 and not dates:
        dates = [
            date(y, 2, 29) for y in range(frame.today.year, frame.today.year + 8) if y % 4 == 0
        ]
    lately = frame.today - timedelta(days=_LATELY)
    passed = [found for found in dates if lately <= found < frame.today]
    if passed:
        return _checked(passed[0], day) if frame.lately else None
    coming = [found for found in dates if found >= frame.today]
    return _checked(coming[0], day) if coming else None


def _day_of_month(day: Day, number: int, frame: Frame) -> Stretch | None:
    """ "The 9th": the first from today on; with a weekday the first month where both agree."""
    year, month = frame.today.year, frame.today.month
    base = frame.today
    # With its weekday a number needs no date before it to lean on.
    leans = day.weekday is None and frame.anchor is not None
    if leans and frame.anchor is not None and frame.anchor > base and number > frame.anchor.day:
        year, month, base = frame.anchor.year, frame.anchor.month, frame.anchor
    if day.weekday is None and frame.month is not None:
        year, month, base = frame.month.year, frame.month.month, max(base, frame.month)
    found: list[date] = []
    for step in range(13):
        there, which = divmod(month - 1 + step, 12)
        if number <= monthrange(year + there, which + 1)[1]:
            found.append(date(year + there, which + 1, number))
    coming = [one for one in found if one >= base]
    if not coming:
        return None
    if day.weekday is not None:
        agreeing = [one for one in coming[:3] if one.weekday() == day.weekday]
        if agreeing:
            return one_day(agreeing[0])
        return (
            None if _lately_on(number, day.weekday, frame.today) else one_day(coming[0], sure=False)
        )
    return one_day(coming[0])


def _lately_on(number: int, weekday: int, today: date) -> bool:
    """Was there such a date just now ("on Tuesday the 9th", written on the 11th)?"""
    past = (today - timedelta(days=step) for step in range(1, 21))
    return any(one.day == number and one.weekday() == weekday for one in past)


def _monday_in(weeks: int, today: date) -> date:
    """The Monday of this week, or of one to come; on a Sunday "this week" is the one ahead."""
    ahead = weeks == 0 and today.weekday() == _SUNDAY
    return monday_of(today) + WEEK * (weeks + ahead)


def _by_weekday(day: Day, frame: Frame) -> Stretch:
    weekday = day.weekday or 0
    today = frame.today
    coming = weekday_after(weekday, today)
    this_week = monday_of(today)
    if day.weeks is not None:
        return one_day(_monday_in(day.weeks, today) + timedelta(days=weekday))
    if day.how is Cat.NEXT:
        following = this_week + WEEK + timedelta(days=weekday)
        return one_day(following, sure=following == coming)
    if day.how is Cat.AFTER_NEXT:
        return one_day(coming + WEEK, sure=monday_of(coming) == this_week)
    if day.how is Cat.THIS:
        return one_day(coming if weekday != today.weekday() else today)
    if day.how is Cat.COMING:
        return one_day(coming)
    if day.how is Cat.BEFORE and frame.anchor is not None:
        return one_day(weekday_after(weekday, frame.anchor - WEEK - timedelta(days=1)))
    if day.how is Cat.WEEK_LATER:
        base = frame.monday or monday_of(frame.anchor or today)
        return one_day(base + WEEK + timedelta(days=weekday))
    if day.how is Cat.FOLLOWING:
        return one_day(
            weekday_after(weekday, frame.anchor or today) if frame.anchor else coming + WEEK
        )
    if day.how in _THAT_OR_THE and frame.anchor is not None:
        return one_day(_around(day, weekday, frame.anchor))
    if frame.monday is not None and not day.later:
        placed = frame.monday + timedelta(days=weekday)
        return one_day(placed if placed > today else coming)
    # "Tuesday week" said on a Tuesday is in seven days.
    return one_day(today if day.later and weekday == today.weekday() else coming)


def _around(day: Day, weekday: int, anchor: date) -> date:
    """ "That Wednesday" is in the week of the date before; "the Tuesday" comes after it."""
    if day.how is Cat.THAT:
        return monday_of(anchor) + timedelta(days=weekday)
    return anchor if anchor.weekday() == weekday else weekday_after(weekday, anchor)


def _weekly(day: Day, frame: Frame) -> Stretch | None:
    this_week = monday_of(frame.today)
    if day.span == "workdays":
        return _workdays(day, frame)
    if day.how is Cat.THAT and frame.monday is None and frame.anchor is None:
        return None
    if day.how in {Cat.FOLLOWING, Cat.THAT, Cat.BEFORE}:
        base = frame.monday or (monday_of(frame.anchor) if frame.anchor else this_week)
        monday = base + WEEK * {Cat.FOLLOWING: 1, Cat.BEFORE: -1}.get(day.how, 0)
        if monday < this_week and day.how is Cat.BEFORE:
            return None  # "I was ill the week before"
    else:
        monday = _monday_in(0 if day.weeks is None else day.weeks, frame.today)
        if day.span in _OF_THEWEEK and day.weeks is None and frame.monday is not None:
            monday = max(monday, frame.monday)  # "next week Monday is out, the rest of the week …"
    if day.span == "weekend":
        return Stretch(monday + timedelta(days=5), monday + WEEK)
    if day.span == "week":
        return Stretch(monday, monday + timedelta(days=5), (day.weeks or 0) < 2)
    if day.span == "rest":
        said = frame.anchor if frame.anchor in {monday, monday + timedelta(days=1)} else None
        begin = max(frame.today, monday - timedelta(days=1), said or monday - timedelta(days=1))
        return Stretch(begin + timedelta(days=1), monday + timedelta(days=5))
    first, last = {"early": (0, 2), "mid": (1, 4), "late": (3, 5)}[day.span]
    return Stretch(monday + timedelta(days=first), monday + timedelta(days=last), sure=False)


_OF_THEWEEK = frozenset({"rest", "early", "mid", "late"})


def _workdays(day: Day, frame: Frame) -> Stretch:
    """ "Any day": of the week at hand; else the working days from tomorrow on."""
    tomorrow = frame.today + timedelta(days=1)
    monday = frame.monday
    if day.weeks is not None:
        monday = monday_of(frame.today) + WEEK * day.weeks
    if monday is None:
        monday = monday_of(tomorrow)
        if tomorrow.weekday() > 4:
            monday += WEEK
        return Stretch(max(tomorrow, monday), monday + timedelta(days=5), sure=False)
    return Stretch(max(tomorrow, monday), monday + timedelta(days=5))
