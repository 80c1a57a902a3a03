"""The words and dates of an absence notice, found in its text.

Rules
- The longest phrase wins; of equal ones the one that says less ("back to you" is no return).
- Dates of the last weeks count: an absence may have begun.
- Two dates with "to", a dash or "and" behind "between" are one stretch.

Known limits: a stretch over a sentence's end is not seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from sys import intern
from typing import Final

from mailflow.reading import away_words
from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.dates.days import resolve
from mailflow.reading.times.dates.expressions import date_at
from mailflow.reading.times.dates.homes import in_canada, month_first
from mailflow.reading.times.dates.stretches import Frame, Stretch
from mailflow.reading.times.dates.weekdays import is_bare_weekday
from mailflow.reading.times.words.lexemes import Cat, Lexeme
from mailflow.reading.times.words.lexicon import scan
from mailflow.reading.times.words.tokens import Token, plain, tokens

MOST = 2_000  # lexemes: an absence notice is short


Table = dict[str, list[tuple[str, ...]]]


def table_of(phrases: str) -> Table:
    table: Table = {}
    for phrase in sorted(set(phrases.split("|")), key=len, reverse=True):
        words = tuple(intern(token.word) for token in tokens(phrase))
        table.setdefault(words[0], []).append(words)
    return table


#: phrases with their names, the one to be taken first
_Named = list[tuple[tuple[str, ...], str]]


_NAMES = ("HOME", "RESUME", "FOR", "AWAY", "INCLUSIVE", "THROUGH", "UNTIL", "NOT_BACK", "BACK")


def _marks_table() -> dict[str, dict[str, _Named]]:
    """First word → second word ("" where there is none) → the phrases that begin so.

    The longest goes first; of equal ones that of the last table: "back to you" is no return.
    """
    table: dict[str, dict[str, _Named]] = {}
    for name in (
        "HOME",
        "RESUME",
        "FOR",
        "AWAY",
        "INCLUSIVE",
        "THROUGH",
        "UNTIL",
        "NOT_BACK",
        "BACK",
    ):
        for first, phrases in table_of(getattr(away_words, name)).items():
            begun = table.setdefault(first, {})
            for words in phrases:
                begun.setdefault("".join(words[1:2]), []).append((words, name))
    for begun in table.values():
        for named in begun.values():
            named.sort(key=lambda one: -len(one[0]))
    return table


_MARKS: Final = _marks_table()


_LONG: Final = frozenset(
    " ".join(token.word for token in tokens(phrase)) for phrase in away_words.LEAVE.split("|")
)


_ABSENT: Final = frozenset({"BACK", "AWAY"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase of absence; in characters."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dated:
    """A stretch of dates in the text. `spans`: it is one from … to."""

    stretch: Stretch
    start: int
    end: int
    day: Day
    spans: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A text with its phrases and dates."""

    text: str
    marks: tuple[Mark, ...]
    dates: tuple[Dated, ...] = ()
    found: tuple[Lexeme, ...] = ()

    @property
    def tells_absence(self) -> bool:
        """Does a phrase say that somebody is away, or back?"""
        return any(mark.name in _ABSENT for mark in self.marks)

    def named(self, *names: str) -> Iterator[Mark]:
        """The phrases of some kinds, in order."""
        return (mark for mark in self.marks if mark.name in names)


@lru_cache(maxsize=2)  # asked of each mail three times over
def notice_of(text: str, today: date, zone: str, *, known: bool = False) -> Notice:
    """The notice in a text; `known` to be one, whatever its words are."""
    own = plain(text)
    marks = tuple(marks_of(tokens(own)))
    if not known and not any(mark.name in _ABSENT or mark.name == "HOME" for mark in marks):
        return Notice(own, marks)
    found, language = scan(own, zone)
    frame = Frame(today, month_first(zone, language), in_canada(zone), lately=True)
    dates = tuple(_dates(found[:MOST], language, frame))
    marks = tuple(
        replace(mark, name="BACK") if mark.name == "HOME" and _is_due(own, mark, dates) else mark
        for mark in marks
    )
    return Notice(own, marks, dates, tuple(found))


def _is_due(text: str, home: Mark, dates: Sequence[Dated]) -> bool:
    """Is somebody home on a day, and not "at home on Monday"?"""
    return not _STAYS.search(text[: home.start].lower()) and any(
        one.day.span == "day" and _ON.fullmatch(text[home.end : max(home.end, one.start)].lower())
        for one in dates
        if one.start > home.start
    )


_STAYS = re.compile(r"\b(?:at|from|my|the|is|i'm|i am|your|his|her|work|a|an)\s$")
_ON = re.compile(r"(?: again| for good| on| from)*(?: the)? ?")


def is_leave(notice: Notice, mark: Mark) -> bool:
    """A word for leave, and not just for being busy."""
    said = " ".join(token.word for token in tokens(notice.text[mark.start : mark.end]))
    return said in _LONG


def marks_of(found: Sequence[Token]) -> Iterator[Mark]:
    at, end = 0, min(len(found), MOST)
    while at < end:
        begun = _MARKS.get(found[at].word)
        words, name = _longest(begun, found, at) if begun is not None else _NONE
        if words:
            yield Mark(name, found[at].start, found[at + len(words) - 1].end)
        at += len(words) or 1


_NONE: Final[tuple[tuple[str, ...], str]] = ((), "")


def _longest(
    begun: Mapping[str, _Named], found: Sequence[Token], at: int
) -> tuple[tuple[str, ...], str]:
    second = found[at + 1].word if at + 1 < len(found) else ""
    for named in (begun.get(second), begun.get("")):
        for words, name in named or ():
            if stands_at(found, at, words):
                return words, name
    return _NONE


def stands_at(found: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    there = [token.word for token in found[at : at + len(words)]]
    return there == list(words)


def _dates(found: Sequence[Lexeme], language: str, frame: Frame) -> Iterator[Dated]:
    at = 0
    last: Dated | None = None
    while at < len(found):
        read = _to_number(found, at, last) or date_at(found, at, language) or _month(found, at)
        if read is None:
            at += 1
            continue
        day, end = read
        stretch = _months(day, frame) if day.span == "month" else resolve(day, frame)
        if day.each:
            stretch = None  # "I only work Tuesdays to Thursdays" tells no absence
        start, stop = found[at].start, found[end - 1].end
        if stretch is not None and last is not None and is_bare_weekday(day):
            stretch = _behind(stretch, last.stretch)
        if stretch is not None:
            here = Dated(stretch, start, stop, day)
            if last is not None and day.span == "week" and _follows(found, last, at):
                # "Tuesday next week"
                first = stretch.first + timedelta(days=last.day.weekday or 0)
                here = Dated(Stretch(first, first + timedelta(days=1)), last.start, stop, last.day)
                last = None
            if last is not None and _spans(found, last, at) and stretch.last > last.stretch.first:
                here = replace(here, start=last.start, spans=True)
            if last is not None:
                yield last
            last = here
            frame = frame._replace(anchor=stretch.first)
        at = end
    if last is not None:
        yield last


def _follows(found: Sequence[Lexeme], weekday: Dated, at: int) -> bool:
    """Does a week follow right behind its bare weekday?"""
    return is_bare_weekday(weekday.day) and found[at].start - weekday.end < 2


def _behind(stretch: Stretch, before: Stretch) -> Stretch:
    """ "In court through Friday the 12th. Will answer on Monday": the Monday after."""
    weeks = 0
    while stretch.first + timedelta(days=7 * weeks) < before.first and weeks < _MOST_WEEKS:
        weeks += 1
    shift = timedelta(days=7 * weeks)
    return stretch._replace(first=stretch.first + shift, last=stretch.last + shift)


_MOST_WEEKS = 60


def _to_number(found: Sequence[Lexeme], at: int, last: Dated | None) -> tuple[Day, int] | None:
    """The 12 of "March 1-12"."""
    if last is None or at < 1 or found[at].cat is not Cat.NUMBER or last.day.number is None:
        return None
    joined = found[at - 1].word in {"-", "to"} and found[at - 1].start - last.end < 2
    is_whole = at + 1 < len(found) and found[at + 1].cat is Cat.MONTH  # "21 March to 27 April"
    later = last.day.number < found[at].value <= 31 and last.day.month is not None and not is_whole
    return (
        (last.day._replace(number=found[at].value, weekday=None), at + 1)
        if joined and later
        else None
    )


def _month(found: Sequence[Lexeme], at: int) -> tuple[Day, int] | None:
    """A month alone: "back in March", "until January"."""
    if found[at].cat is not Cat.MONTH or (
        not found[at].capital and found[at].word in {"may", "march"}
    ):
        return None
    return Day(month=found[at].value, span="month"), at + 1


def _months(day: Day, frame: Frame) -> Stretch | None:
    """The whole month named, this one or the next of that name."""
    month = day.month or (frame.today.month + (day.weeks or 0) - 1) % 12 + 1
    year = frame.today.year + (month < frame.today.month)
    following = date(year + month // 12, month % 12 + 1, 1)
    return Stretch(date(year, month, 1), following)


_BETWEEN_ENDS = frozenset(
    {Cat.TO, Cat.UNTIL, Cat.THE, Cat.SMALL, Cat.WEEKDAY, Cat.AT, Cat.AND, Cat.SIGN, Cat.ONWARDS}
)


def _spans(found: Sequence[Lexeme], last: Dated, at: int) -> bool:
    """Does a word or dash lead from one date to the next, and nothing else stand between?"""
    between = [one for one in found[max(0, at - 5) : at] if one.start >= last.end]
    if not between and found[at].word in {"au", "al"}:
        return True  # "du 8 au 19 mars"
    if any(one.cat not in _BETWEEN_ENDS or one.word in {",", "."} for one in between):
        return False
    ahead = [one for one in found[max(0, at - 12) : at] if one.end <= last.start]
    if any(one.cat is Cat.AND for one in between):
        return bool(ahead) and any(one.cat is Cat.BETWEEN for one in ahead[-2:])
    words = {one.word for one in between}
    return bool(
        words
        & {
            "to",
            "-",
            "bis",
            "bis zum",
            "au",
            "al",
            "through",
            "until",
            "till",
            "a",
            "thru",
            "jusqu ' au",
            "hasta el",
        }
    ) or (any(one.cat in {Cat.TO, Cat.UNTIL} for one in between))
