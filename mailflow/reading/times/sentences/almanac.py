"""The dates a text speaks of, each counted from those before it.

Rules
- Weekdays behind "next week" are next week's; behind a date they are of its week, and in
  one sentence they follow it, as they do behind "next Tuesday"; behind an absence ("out Monday to
  Wednesday") they follow that.
- Weekdays gone through in one list come in its order: "Tuesday or Thursday", "Tuesday is out,
  Thursday fine", written on a Wednesday. The list may go on in the next sentence (see
  `gone_through`).
- A weekday between two dated days of one week is that week's ("the 4th or the 6th, not Thursday").
- A weekday of a week that was refused is the one after, unless it is refused itself or the week
  is only crowded (see `asides.of_dates`).
- "The Thursday" refused beside a date is that of the same week; a Sunday, or a day next to the
  date, is the nearer one.
- A weekday of the letter's only time is the letter's, and a later one is of its week.

Known limit: weekdays told apart are each the next of their name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.dates.days import resolve
from mailflow.reading.times.dates.stretches import Frame, Stretch, monday_of, one_day
from mailflow.reading.times.dates.weekdays import is_bare_weekday, is_the_weekday
from mailflow.reading.times.sentences.exceptions import only_excepts
from mailflow.reading.times.sentences.groups import LOOSE, Dates, Proposal, is_the_one_after
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.sentences.placed_weeks import by_first_days, only_of
from mailflow.reading.times.words.lexemes import Cat

_WEEK_OR_WEEK_LATER = frozenset({Cat.WEEK, Cat.WEEK_LATER})
_ENDING = frozenset({Cat.UNTIL, Cat.BEFORE})
_NEXT = frozenset({Cat.NEXT, Cat.COMING})
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
_FRIDAY = 4
_WEEK_AFTER = Day(span="week", how=Cat.FOLLOWING)
_LONGEST = 60  # days from the first to the last of a stretch; more is a slip of reading


@dataclass(slots=True)
class Almanac:
    """Resolves dates in the order they are said; holds what later ones lean on."""

    frame: Frame
    asked: tuple[date, ...] = ()  # the dates of the letter answered
    refused: list[Stretch] = field(default_factory=list)
    explicit: bool = False  # was a date with a number said in this sentence?
    spoken: date | None = None  # the day said last in this sentence, not by its weekday alone
    listed: date | None = None  # the weekday gone through last, in this list
    each: bool = False  # was it every one of its name?
    left: date | None = None  # that of the sentence before
    listing: bool = False  # is what is resolved one of a list?
    ahead: date | None = None  # the last day said that a "next" put into a later week than this
    weekly: bool = False  # was the date said last a week?
    dated: tuple[date, ...] = ()  # the last two days said by their numbers
    away_to: date | None = None  # the last day of an absence just told
    beside: tuple[date | None, int] = (None, 0)  # where "the day before" was counted from, how far
    #: the days said by their weekdays alone, since a date was last said with more
    named: dict[int, date] = field(default_factory=dict)

    def placed(self, nodes: Sequence[Node], found: list[Proposal]) -> list[Proposal]:
        """ "Any day but Friday, the week of the 15th": a week said last places the others."""
        if self.refused and only_excepts(nodes):  # "Next week is full. The one exception is Friday"
            self.frame = self.frame._replace(monday=self.refused.pop().first)
        found = by_first_days(nodes, self._spread_over(self._in_weeks(found)))
        if (week := only_of(nodes, found)) is not None:
            if week.weeks and (placing := resolve(week, self.frame)) is not None:
                self.frame = self.frame._replace(monday=placing.first)
            return found[:-1]
        dates = [day for one in found for day, _ in one.dates]
        placeable = len(dates) > 1 and dates[-1].span == "week"
        placeable = placeable and (_is_dated_week(dates[-1]) or _closes_list(nodes, found))
        if not placeable or not found[-1].dates or not all(map(_is_placeable, dates[:-1])):
            return found
        stretch = resolve(dates[-1], self.frame)
        if stretch is None:
            return found
        self.frame = self.frame._replace(monday=stretch.first)
        last = found[-1]._replace(dates=found[-1].dates[:-1])
        return [*found[:-1], last] if last.dates or last.times else found[:-1]

    def _in_weeks(self, found: list[Proposal]) -> list[Proposal]:
        """ "Next week is bad. The one after?": behind a week "the one" is a week."""
        result = []
        for said in found:
            dates: list[Dates] = []
            for day, last in said.dates:
                again = self.weekly and is_the_one_after(day)
                dates.append((_WEEK_AFTER, None) if again else (day, last))
                self.weekly = dates[-1][0].span == "week"
            result.append(said._replace(dates=tuple(dates)))
        return result

    def _spread_over(self, found: list[Proposal]) -> list[Proposal]:
        """ "Any weekday morning in the week of the 20th, Wednesday excepted": its days."""
        for at, (one, other) in enumerate(pairwise(found), start=1):
            week = other.dates[0][0] if other.dates else None
            if week is None or not _is_dated_week(week) or not one.times:
                continue
            any_day = bool(one.dates) and all(day.span == "workdays" for day, _ in one.dates)
            stretch = resolve(week, self.frame) if any_day and other.first == one.last + 1 else None
            if stretch is not None:
                self.frame = self.frame._replace(monday=stretch.first)
                rest = other._replace(dates=other.dates[1:])
                return [*found[:at], *([rest] if rest.dates else ()), *found[at + 1 :]]
        return found

    def resolved(self, dates: Sequence[Dates], stance: Stance) -> list[Stretch]:
        """The stretches meant, those that are past or none left out."""
        result: list[Stretch] = []
        before: Day | None = None
        for first, last in dates:
            stretch = self._stretch(first, stance)
            if stretch is not None and last is not None:
                stretch = _joined(stretch, resolve(self._end_of(last, stretch), self.frame))
                if stance is Stance.REFUSAL:
                    self.away_to = stretch.last - _DAY
            self._note_listed(first, stretch)
            if stretch is not None and first.span == "day" and (_is_vague(first) or first.later):
                self.frame = self.frame._replace(monday=monday_of(stretch.first))
            if stretch is not None and result and _says_again(before, first, stretch):
                result.pop()
            if stretch is not None and stretch not in result:
                result.append(stretch)
            before = first
        if len(result) > 1 and len(dates) == len(result) and _is_vague(dates[0][0]):
            # "The week of the 15th, Tuesday or Thursday": the week only places the days.
            monday = monday_of(result[0].first)
            inside = [one for one in result[1:] if monday <= one.first < monday + _WEEK]
            return inside or result
        return result

    def note_end(self, one: Proposal, stretch: Stretch, stance: Stance) -> None:
        """ "Busy until Sunday", "not before Tuesday": the weekdays said next come after."""
        if stance is Stance.REFUSAL and one.bound in _ENDING and self.away_to is None:
            before = one.bound is Cat.BEFORE
            self.away_to = (stretch.first if before else stretch.last - _DAY) - _DAY

    def _stretch(self, day: Day, stance: Stance) -> Stretch | None:
        plain = is_bare_weekday(day) and not day.later
        if plain or (is_the_weekday(day) and not self.explicit):
            offered = [one for one in self.asked if one.weekday() == day.weekday]
            if len(offered) == 1 and offered[0] >= self.frame.today and day.span == "day":
                return one_day(offered[0])
        if plain or is_the_weekday(day):
            near = self._between(day) or self._in_the_week_asked_for(day)
            if near is None and stance is Stance.REFUSAL:
                near = self._beside(day, plain=plain)
            if near is not None:
                return near
        if is_the_weekday(day) and day.weekday in self.named and not self.explicit:
            # "Tuesday's good, Wednesday's not. 3 on the Tuesday?"
            return one_day(self.named[day.weekday])
        if plain:
            day = self._after_absence(day)
        if plain and self.explicit and day.nth is None:
            day = day._replace(how=Cat.THE)
        if day.away is not None and day.how is Cat.THAT:
            self._count_beside(day.away)
        stretch = resolve(day, self.frame)
        if stretch is None:
            self._note_month(day)
            return None
        if plain and (behind := self._follows(day)):
            while stretch.first < behind:
                stretch = stretch.week_on
        return self._placed_anew(day, stretch, stance, plain=plain)

    def _note_month(self, day: Day) -> None:
        """ "Mid-June would suit, the 15th say": the days said next are of the month named."""
        if day.span == "month" and day.month is not None:
            today = self.frame.today
            year = today.year + (day.month < today.month)
            self.frame = self.frame._replace(month=date(year, day.month, 1))

    def _placed_anew(self, day: Day, stretch: Stretch, stance: Stance, *, plain: bool) -> Stretch:
        """Noted for what leans on it; a weekday of a week that was refused is the one after."""
        gone = [one for one in self.refused if one.first <= stretch.first < one.last]
        if gone and stance is (Stance.REFUSAL if plain else Stance.OFFER):
            # "Next week is full. Monday court, Tuesday travel": it is gone through by its days;
            # "next week is full, but Monday the 1st or Thursday would do"
            self.frame = self.frame._replace(monday=gone[0].first)
            self.refused.remove(gone[0])
        elif plain and gone:
            stretch = stretch.week_on
        if plain and day.weekday is not None:
            self.named[day.weekday] = stretch.first
        self._lean(day, stretch, stance)
        if plain and gone and stance is not Stance.REFUSAL:
            self.spoken = stretch.first  # "Next week is full. Tuesday or Thursday?"
        return stretch

    def _between(self, day: Day) -> Stretch | None:
        """ "The 4th or the 6th. The Thursday no": the day of that name between the two."""
        if len(self.dated) < 2 or day.weekday is None or day.span != "day" or day.nth is not None:
            return None
        first, last = sorted(self.dated)
        inside = first + timedelta(days=(day.weekday - first.weekday()) % 7)
        return one_day(inside) if first < inside < last < first + _WEEK else None

    def _beside(self, day: Day, *, plain: bool) -> Stretch | None:
        """ "Friday the 19th at 10. On the Thursday I'm in court": that of the same week."""
        anchor, weekday = self.frame.anchor, day.weekday
        if anchor is None or weekday is None or anchor <= self.frame.today:
            return None
        near = monday_of(anchor) + timedelta(days=weekday)
        apart = (weekday - anchor.weekday() + 3) % 7 - 3  # days to the nearest of its name
        next_to = abs(apart) == 1 or (apart > 1 and weekday == 0)  # a Monday behind a Friday
        if anchor in self.dated and (weekday > _FRIDAY or next_to):
            near = anchor + apart * _DAY  # "Monday the 1st? Sunday no", "the 22nd? Tuesday I can't"
        elif plain and not self.explicit:
            return None
        if anchor not in self.dated and anchor.weekday() > _FRIDAY:
            if not self.dated or not self.dated[-1] < near < anchor:
                return None  # a weekend
        return one_day(near) if near > self.frame.today else None

    def _count_beside(self, away: int) -> None:
        """ "The day before or the day after" are those of one day."""
        base, before = self.beside
        if base is not None and before * away < 0 and self.spoken == base + timedelta(days=before):
            self.frame = self.frame._replace(anchor=base)
        self.beside = (self.frame.anchor, away)

    def _in_the_week_asked_for(self, day: Day) -> Stretch | None:
        """ "Not the Wednesday, but the Tuesday": that of the week of the letter's only date."""
        anchor, leads = self.frame.anchor, is_the_weekday(day)
        if len(self.asked) != 1 or anchor is None or day.weekday is None:
            return None
        if anchor != self.asked[0] and (leads or monday_of(anchor) != monday_of(self.asked[0])):
            return None
        near = monday_of(self.asked[0]) + timedelta(days=day.weekday)
        if near <= (self.frame.today if leads else self.asked[0]):
            return None  # "Not Wednesday. Friday?" is the Friday after it
        self.frame = self.frame if leads else self.frame._replace(anchor=near)
        return one_day(near)

    def go_on(self, *, listing: bool) -> None:
        """A new sentence with times in it; `listing`: on a new line of the same list."""
        self.left = self.listed
        self.listed = self.listed if listing else None

    def _note_listed(self, day: Day, stretch: Stretch | None) -> None:
        if not is_bare_weekday(day) and not is_the_weekday(day):
            self.listed = None
        elif stretch is not None and self.listing and day.span == "day":
            self.listed, self.each = stretch.last - _DAY, day.each

    def _follows(self, day: Day) -> date | None:
        """The day that it comes behind, where that has an earlier name: "next Thursday I give a
        talk, Friday I'm free", "Tuesday at 4, Thursday at 2".
        """
        if day.weekday is None or day.span != "day":
            return None
        listing = self.listing and self.each is day.each  # not "Mondays are out, but Wednesday"
        before = (self.listed if listing else None) or self.spoken or self.ahead
        if before is None and listing and self.left is not None:
            # "Tuesday is out. Wednesday too. Thursday?"
            before = self.left if self.left.weekday() + 1 == day.weekday else None
        return before if before is not None and before.weekday() < day.weekday else None

    def _after_absence(self, day: Day) -> Day:
        """ "I'm out Monday to Wednesday. Thursday at 4?" is the Thursday after."""
        if self.away_to is None:
            return day
        self.frame = self.frame._replace(anchor=self.away_to, monday=None)
        return day._replace(how=Cat.THE)

    def _lean(self, day: Day, stretch: Stretch, stance: Stance) -> None:
        """Note what later dates are counted from."""
        monday = self.frame.monday
        if day.number is not None or day.pair is not None:
            self.explicit = stretch.first > self.frame.today
            if day.span == "day":
                self.dated = (*self.dated[-1:], stretch.first)
            if stance is not Stance.MENTION and stretch.first > self.frame.today:
                monday = monday_of(stretch.first)
        if day.span == "day" and (day.away is not None or day.how is Cat.THIS):
            # "Away on the 15th, but this Thursday or Friday is fine": counted from today again
            self.explicit, self.away_to = False, None
            monday = monday_of(stretch.first) if monday is not None else None
        weekly = day.span in {"week", "early", "mid", "late"} or day.weeks is not None
        weekly = weekly or day.how in _WEEK_OR_WEEK_LATER
        off = weekly and stance is Stance.REFUSAL and day.span == "week"
        if off:
            self.refused.append(stretch)
            monday = None
        elif weekly:
            monday = monday_of(stretch.first)
        self._note_ahead(day, stretch)
        if not is_bare_weekday(day):
            self.named.clear()
        anchor = stretch.last - _DAY if off else stretch.first
        self.frame = self.frame._replace(anchor=anchor, monday=monday, month=None)
        self.spoken = None if is_bare_weekday(day) else stretch.first

    def _note_ahead(self, day: Day, stretch: Stretch) -> None:
        if day.span != "day" or is_bare_weekday(day) or stretch.first == self.ahead:
            return
        led = day.weekday is not None and day.how in _NEXT
        later = stretch.first >= monday_of(self.frame.today) + _WEEK
        self.ahead = stretch.first if led and later else None

    def _end_of(self, last: Day, first: Stretch) -> Day:
        """The end of a stretch of weekdays is counted from its beginning."""
        self.frame = self.frame._replace(anchor=first.first)
        plain = last.weekday is not None and last.number is None and last.pair is None
        return last._replace(how=Cat.THE, weeks=None) if plain else last


def _closes_list(nodes: Sequence[Node], found: Sequence[Proposal]) -> bool:
    """ "Monday evening or Friday evening of next week": a list, and the week right behind it."""
    gaps = [nodes[one.last + 1 : other.first] for one, other in pairwise(found)]
    listed = all(node.part is Part.JOINT for gap in gaps for node in gap)
    return bool(gaps) and listed and not gaps[-1] and not found[-1].times


def _says_again(before: Day | None, day: Day, stretch: Stretch) -> bool:
    """ "The Monday following, 16 August": one day, said by its number too."""
    if before is None or before.weekday is None or before.number is not None:
        return False
    return day.number is not None and stretch.first.weekday() == before.weekday


def _is_vague(day: Day) -> bool:
    """Does a weekday beside it say which day is meant ("in two weeks, say Wednesday")?"""
    return day.span in LOOSE or (day.away is not None and day.away >= _WEEK.days)


def _is_dated_week(day: Day) -> bool:
    """ "The week of the 15th", "the week of 3/15"."""
    return day.span == "week" and (day.number is not None or day.pair is not None)


def _is_placeable(day: Day) -> bool:
    """Can a week named elsewhere say which day this is?"""
    return is_bare_weekday(day) or (day.span == "workdays" and day.weeks is None)


def _joined(first: Stretch, last: Stretch | None) -> Stretch:
    if last is None or last.last <= first.first or (last.last - first.first).days > _LONGEST:
        return first
    return Stretch(first.first, last.last, first.sure and last.sure)
