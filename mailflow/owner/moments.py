"""Moments as an owner types them: "2w", "until 5 March", "tomorrow 9:00".

Rules: a length is counted on the owner's own wall clock (two weeks later is the same hour,
also across a change to summer time); a month ends where the calendar ends it; a day
without an hour means nine in the morning; a date without a year, and a weekday, is the
next one to come. An hour that the clocks skip is moved on by the gap, one that
comes twice is the first (RFC 5545, 3.3.5, has it so).

Known limits: English only; 3/5 is not read, since half the world means March and half May.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mailflow.owner.words import COUNTS, MONTHS, UNITS, WEEKDAYS

#: when a day begins for somebody who names no hour
MORNING = time(9)

_LONGEST = 80
_LENGTH = re.compile(r"(\d{1,3}|[a-z]+) ?([a-z]+)")
_CLOCK = re.compile(r"(?:at )?(\d{1,2})(?:[:.](\d{2})|(?=[ap]m| [ap]m|h))(?::\d{2})? ?(am|pm|h)?")
_BARE_HOUR = re.compile(r"at (\d{1,2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d))?")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})?")
_DAY_MONTH = re.compile(
    r"(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)(?: (\d{4}))?(?![:\d])"
)
_MONTH_DAY = re.compile(r"([a-z]+) (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?(?![:\d])")
_LEAD = re.compile(r"(?:until|till|til|to|for|in|on|by|from)\b ?")
_NAMED_HOURS = {"noon": time(12), "midday": time(12), "morning": time(9), "evening": time(18)}


@dataclass(frozen=True, slots=True)
class Moment:
    """What the words say, before it is known from when they count."""

    hours: int = 0
    days: int = 0
    months: int = 0
    weekday: int | None = None
    #: month and day, and the year where one was named
    day: tuple[int, int] | None = None
    year: int | None = None
    #: the first day of the next "week" or "month", or this "day"
    following: str = ""
    clock: time | None = None

    @property
    def is_length(self) -> bool:
        return bool(self.hours or self.days or self.months)


def until(text: str, *, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The moment meant, aware in `zone` and after `now`; None where the words aren't clear."""
    moment = read_moment(text)
    return _resolve(moment, now.astimezone(zone), zone) if moment else None


def read_moment(text: str) -> Moment | None:
    """What the words say of a time, or None: they say nothing, or more than a time."""
    words = " ".join(text.casefold().replace(",", " ").split())
    if not words or len(words) > _LONGEST:
        return None
    words = words.rstrip(".!") if not _DOTTED.fullmatch(words) else words
    words = words[found.end() :] if (found := _LEAD.match(words)) else words
    return _length(words) or _dated(words)


def _length(words: str) -> Moment | None:
    words = words.removesuffix(" from now").removesuffix(" later")
    if words == "fortnight":
        return Moment(days=14)
    found = _LENGTH.fullmatch(words)
    if not found or found[2] not in UNITS:
        return None
    count = int(found[1]) if found[1].isdigit() else COUNTS.get(found[1], 0)
    hours, days, months = UNITS[found[2]]
    return Moment(hours=hours * count, days=days * count, months=months * count) if count else None


def _dated(words: str) -> Moment | None:
    """A day with or without an hour, an hour with or without a day, in either order."""
    clock, rest = _take_clock(words)
    if not rest:
        return Moment(clock=clock) if clock else None
    weekday, rest = _take_weekday(rest)
    if not rest and weekday is not None:
        return Moment(weekday=weekday, clock=clock)
    named = _named_day(rest, clock) if weekday is None else None
    return named or _calendar_day(rest, weekday, clock)


def _take_clock(words: str) -> tuple[time | None, str]:
    for name, hour in _NAMED_HOURS.items():
        if words == name or words.endswith((f" {name}", f" at {name}", f" in the {name}")):
            return hour, re.sub(rf"(?:^| )(?:at |in the )?{name}$", "", words)
    for pattern in (_CLOCK, _BARE_HOUR):
        for found in pattern.finditer(words):
            at_start, at_end = found.start() == 0, found.end() == len(words)
            if (at_start or at_end) and (clock := _clock(found)) is not None:
                if at_start and pattern is _CLOCK and _DOTTED.match(words):
                    continue
                rest = words[: found.start()] if at_end else words[found.end() :]
                return clock, rest.strip().removesuffix(" at").removeprefix("on ")
    return None, words


def _clock(found: re.Match[str]) -> time | None:
    hour = int(found[1])
    minute = int(found[2] or 0) if len(found.groups()) > 1 else 0
    half = found[3] if len(found.groups()) > 2 else None
    if half in {"am", "pm"}:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _take_weekday(words: str) -> tuple[int | None, str]:
    first, _, rest = words.removeprefix("next ").removeprefix("this ").partition(" ")
    weekday = WEEKDAYS.get(first.rstrip("."))
    return (weekday, rest) if weekday is not None else (None, words)


def _named_day(words: str, clock: time | None) -> Moment | None:
    if words in {"tomorrow", "tmrw", "tmr"}:
        return Moment(days=1, clock=clock or MORNING)
    if words in {"today", "tonight"}:
        evening = time(18) if words == "tonight" else None
        return Moment(following="day", clock=clock or evening)
    if words in {"next week", "next month"}:
        return Moment(following=words.removeprefix("next "), clock=clock)
    return None


def _calendar_day(words: str, weekday: int | None, clock: time | None) -> Moment | None:
    year: str | None
    if found := _ISO.fullmatch(words):
        year, month, day = found[1], int(found[2]), int(found[3])
    elif found := _DOTTED.fullmatch(words):
        year, month, day = found[3], int(found[2]), int(found[1])
    elif (found := _DAY_MONTH.fullmatch(words)) and found[2] in MONTHS:
        year, month, day = found[3], MONTHS[found[2]], int(found[1])
    elif (found := _MONTH_DAY.fullmatch(words)) and found[1] in MONTHS:
        year, month, day = found[3], MONTHS[found[1]], int(found[2])
    else:
        return None
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(2024, month)[1]:
        return None
    return Moment(weekday=weekday, day=(month, day), year=int(year) if year else None, clock=clock)


def _resolve(moment: Moment, here: datetime, zone: ZoneInfo) -> datetime | None:
    if moment.is_length:
        return _later(moment, here, zone)
    day = _day(moment, here)
    if day is None:
        return None
    at = _wall(datetime.combine(day, moment.clock or MORNING), zone)
    if at > here:
        return at
    # "18:00" said at seven in the evening, "Tuesday 9:00" on a Tuesday noon
    again = 7 if moment.weekday is not None and moment.day is None else 1
    if moment.day is None and not moment.following:
        return _wall(datetime.combine(day + timedelta(again), moment.clock or MORNING), zone)
    return None


def _later(moment: Moment, here: datetime, zone: ZoneInfo) -> datetime | None:
    if moment.hours:
        return (here.astimezone(UTC) + timedelta(hours=moment.hours)).astimezone(zone)
    months = here.year * 12 + here.month - 1 + moment.months
    year, month = divmod(months, 12)
    if year > 9000:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    day = date(year, month + 1, min(here.day, last)) + timedelta(moment.days)
    clock = moment.clock or here.time().replace(microsecond=0)
    return _wall(datetime.combine(day, clock), zone)


def _day(moment: Moment, here: datetime) -> date | None:
    today = here.date()
    if moment.day is not None:
        return _next_date(moment, today)
    if moment.weekday is not None:
        return today + timedelta((moment.weekday - today.weekday()) % 7)
    if moment.following == "week":
        return today + timedelta(7 - today.weekday())
    if moment.following == "month":
        return (today.replace(day=1) + timedelta(32)).replace(day=1)
    return today if moment.clock else None


def _next_date(moment: Moment, today: date) -> date | None:
    assert moment.day is not None
    years = [moment.year] if moment.year else [today.year, today.year + 1]
    for year in years:
        try:
            day = date(year, *moment.day)
        except ValueError:  # 29 February in an ordinary year, or the year 0
            continue
        if day >= today:
            # a weekday that contradicts the date: one of the two is a slip
            fits = moment.weekday is None or moment.weekday == day.weekday()
            return day if fits else None
    return None


def _wall(naive: datetime, zone: ZoneInfo) -> datetime:
    return naive.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
