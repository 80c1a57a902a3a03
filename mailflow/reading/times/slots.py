"""The times a reply proposes or refuses, as moments, counted from the day it was written.

The floors below, from the ground up: words; dates and hours, which are siblings; sentences;
stances. Above them `story` tells a text's times from its first sentence to its last, `told`
settles what stays of them, `accepted` adds those of the letter answered, and `moments` makes
aware moments of them.

Rules
- Which times a reply offers is weighed; in the letter answered grammar tells.
- Times of the letter answered that the reply takes up count as offered in it; its whole days
  as the replier's.
- An absence notice that offers nothing names no times.

Known limits: those of each floor. Only the first 12,000 characters are read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading import away
from mailflow.reading.times import accepted, again, story
from mailflow.reading.times.hours.zones import People
from mailflow.reading.times.sentences.appointments import tells_of_calling_off
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.lexicon import scan
from mailflow.reading.times.words.lines import unwrapped
from mailflow.reading.times.words.tokens import plain

_YEARS = range(1900, 9000)


def find(
    text: str,
    *,
    written: datetime,
    zone: ZoneInfo,
    owner_zone: ZoneInfo,
    letter: str | Sequence[Slot] = "",
    agreed: bool = False,
) -> tuple[Slot, ...]:
    """The times in a reply's own words, in the order they were said; never raises.

    `written` is aware; `zone` is the writer's, `owner_zone` that of the one who asked
    ("your time"); `letter` the text answered, or the times found in it: "the Tuesday
    works" means its Tuesday; `agreed`: that letter only confirms what was agreed on.
    """
    if written.tzinfo is None or written.year not in _YEARS:
        return ()
    text = unwrapped(text)
    people = People(sender=zone, owner=owner_zone)
    meant = (_as_heard(one, zone) for one in _asked(letter, written, people))
    asked = tuple(one for one in meant if not _is_over(one, written))
    told = story.read(text, written=written, people=people, asked=asked, weigh=True)
    settled = accepted.settle(replace(told, agreed=agreed), asked)
    slots = tuple(
        slot for slot in again.told_once(text, settled, people) if _is_ahead(slot, written)
    )
    starts = {slot.start for slot in asked}
    if slots and not any(slot.offered or slot.start in starts for slot in slots):
        back = away.tells_return(text, written=written, zone=zone)
        return () if back and not tells_of_calling_off(text) else slots
    return slots


def proposed(
    text: str, *, written: datetime, zone: ZoneInfo, owner_zone: ZoneInfo
) -> tuple[Slot, ...]:
    """The times that the letter answered offers; the arguments are its own, as those of `find`."""
    if written.tzinfo is None or written.year not in _YEARS:
        return ()
    people = People(sender=zone, owner=owner_zone)
    told = story.read(unwrapped(text), written=written, people=people)
    return tuple(slot for slot in accepted.settle(told, ()) if _is_ahead(slot, written))


_OPEN = frozenset({Cat.WRITE, Cat.WHENEVER})


def leaves_open(text: str, zone: ZoneInfo) -> bool:
    """Is the hour left to a mail to come, or to the other ("I'll get back to you", "whenever")?"""
    return any(lexeme.cat in _OPEN for lexeme in scan(plain(text), zone.key)[0])


def days_named(text: str, written: datetime) -> set[int | date]:
    """The weekdays (0 Monday) and the days counted from the one of writing that a text names."""
    zone = written.tzinfo.key if isinstance(written.tzinfo, ZoneInfo) else ""
    days: set[int | date] = set()
    for lexeme in scan(plain(text), zone)[0]:
        if lexeme.cat in {Cat.WEEKDAY, Cat.EACH_WEEKDAY}:
            days.add(lexeme.value)
        elif lexeme.cat is Cat.WEEKDAY_PART:
            days.add(lexeme.value // 10)
        elif lexeme.cat is Cat.DAY_AWAY:
            days.add(written.date() + timedelta(days=lexeme.value))
    return days


def _as_heard(slot: Slot, zone: ZoneInfo) -> Slot:
    """A whole day the letter names is taken up as one of the replier's own."""
    if slot.kind is not TimeKind.DAY or slot.start is None or slot.end is None:
        return slot
    start, end = slot.start.replace(tzinfo=zone), slot.end.replace(tzinfo=zone)
    return replace(slot, start=start, end=end)


def _is_over(slot: Slot, written: datetime) -> bool:
    """A time that had passed when the reply was written: the date of the quote, say."""
    last = slot.end or slot.start
    return last is not None and last < written


_FARTHEST = timedelta(days=400)
_LONGEST_AGO = timedelta(days=90)  # a slip in the month is none for another to take note of


def _is_ahead(slot: Slot, written: datetime) -> bool:
    """Nobody meets in years, nor in the past: "a post up to 31.12.2029"."""
    moment, last = slot.start or slot.end, slot.end or slot.start
    if moment is None or last is None:
        return True
    return moment - written < _FARTHEST and written - last < _LONGEST_AGO


def _asked(letter: str | Sequence[Slot], written: datetime, people: People) -> tuple[Slot, ...]:
    """The times offered in the letter answered."""
    if not isinstance(letter, str):
        return tuple(slot for slot in letter if slot.offered)
    if not letter.strip():
        return ()
    turned = people.turned
    told = proposed(letter, written=written, zone=turned.sender, owner_zone=turned.owner)
    return tuple(slot for slot in told if slot.offered)
