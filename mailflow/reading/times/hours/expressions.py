"""Time expressions: "2-4pm", "after half past three", "ab 15 Uhr", the "matin" of "mardi matin".

Rules
- A bare number is a time only behind a word that leads to times ("at", "um", "à"), or
  where the caller saw a date before it; and no noun may follow it ("at 3 sites").
- In a range the end's "pm" holds for the beginning where that keeps it shorter; a range
  under an hour is an appointment with its end.
- A part of the day beside a bare hour moves it there ("8 in the evening").
- After a meal is the part of the day behind it: "after lunch" is in the afternoon.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.clock_values import (
    MEALS,
    NOON_PARTS,
    PARTS,
    Clock,
    counts_parts,
    minutes_of_day,
    over_small,
    part_behind,
    stands,
)
from mailflow.reading.times.hours.clocks import clock_at, fraction_of, is_noon_and_more
from mailflow.reading.times.hours.followers import closes, is_left_open, lasts, may_follow, past_on
from mailflow.reading.times.hours.halves import in_part
from mailflow.reading.times.hours.interjections import over_interjection
from mailflow.reading.times.hours.whose_clock import clock_of, leads_to_hour, owner_of_day
from mailflow.reading.times.hours.zones import ZoneWord, is_zoned, past_bracketed, zone_at
from mailflow.reading.times.words.lexemes import Cat, Lexeme

_AFTER_OR_BEFORE_OR_UNTIL = frozenset({Cat.AFTER, Cat.BEFORE, Cat.UNTIL})
_LENGTHS = {Cat.UNIT, Cat.WEEK, Cat.MONTH_WORD}
_LEADS = _AFTER_OR_BEFORE_OR_UNTIL | {Cat.BETWEEN, Cat.FROM, Cat.PART}

Found = Sequence[Lexeme]
_NOON, _DAY = 720, 1440
_LATE, _NIGHT = 1020, 1140  # five and seven in the evening


class Time(NamedTuple):
    """One expression. `first`, `last` in minutes of the day, where the kind has them."""

    kind: TimeKind
    first: int | None = None
    last: int | None = None
    part: int | None = None
    zone: ZoneWord | None = None
    bare: bool = False
    same: bool = False
    #: "from 2 to 3", "von 14 auf 15 Uhr": what something moves from and to, where it moves
    shifts: bool = False
    #: neither a.m. nor p.m. was said, nor all 24 hours counted
    loose: bool = False


_WEAK_LEADS = frozenset({"de", "von", "from", "du", "des", "desde", "van", "vom", "d'"})
#: "auf" only moves: "von 15 auf 16 Uhr"
_AT_MOST = frozenset("max maximal maximum maxi hochstens spatestens".split())
_TO_CATS = frozenset({Cat.TO, Cat.UNTIL})
_TO_WORDS = frozenset(
    {"a", "-", "to", "bis", "until", "till", "til", "al", "through", "hasta", "auf"}
)


def time_at(found: Found, at: int, *, dated: bool = False) -> tuple[Time, int] | None:
    """The time expression at this place and the place behind it.

    `dated`: a date stands right before, so that a bare number is a time ("Tuesday 2").
    """
    parsed = _core(found, at, dated=dated) if at < len(found) else None
    if parsed is None:
        return None
    time, end = _trailed(found, *parsed)
    if time.zone is None:
        time = time._replace(zone=clock_of(found, at, end, bare=time.bare))
    return time, end


def _core(found: Found, at: int, *, dated: bool) -> tuple[Time, int] | None:
    cat = found[at].cat
    if cat is Cat.BETWEEN:
        return _between(found, at + 1, dated=dated)
    if found[at].word in _ANY_AFTER and closes(found, at + 1):
        return Time(TimeKind.AFTER, same=True), at + 1
    if cat in _AFTER_OR_BEFORE_OR_UNTIL or (cat is Cat.FROM and not found[at].value):
        return _bounded(found, at, dated=dated)
    if found[at].word == "past" and at and found[at - 1].cat in {Cat.REFUSE, Cat.EXCEPT}:
        return _bounded(found, at, dated=dated)  # "nothing past 11"
    if cat is Cat.ONWARDS and found[at].word in {"earliest", "at the earliest"}:
        first = clock_at(found, at + 1, led=True)
        return first and (Time(TimeKind.AFTER, first=minutes_of_day(first[0])), first[1])
    if cat is Cat.WHENEVER:
        return _whenever(found, at)
    if cat is Cat.SAME_TIME:
        return Time(_SAME[found[at].value], same=True), at + 1
    if cat is Cat.PART and not is_noon_and_more(found, at):
        return Time(TimeKind.PART_OF_DAY, part=found[at].value), at + 1
    if cat is Cat.THE and counts_parts(found, at + 1):
        at += 1
    if counts_parts(found, at):
        return Time(TimeKind.PART_OF_DAY, part=found[at + 1].value), at + 2
    return _plain(found, at, dated=dated)


#: "same time", "after that", "likewise", "any time before that"
_SAME = (TimeKind.EXACT, TimeKind.AFTER, TimeKind.RANGE, TimeKind.BEFORE)


def _whenever(found: Found, at: int) -> tuple[Time, int]:
    """ "Any time from 2 to 4" says the range; alone it is the whole day."""
    behind = at + 1
    if stands(found, behind, Cat.NUMBER):
        narrowed = _plain(found, behind, dated=True)
        if narrowed is not None and narrowed[0].last is not None:
            return narrowed
    part = part_behind(found, behind)
    if part is not None:
        return Time(TimeKind.PART_OF_DAY, part=found[part].value), part + 1
    if behind < len(found) and found[behind].cat in _LEADS:
        return _core(found, behind, dated=False) or (Time(TimeKind.DAY), behind)
    return Time(TimeKind.DAY), behind


def _between(found: Found, at: int, *, dated: bool) -> tuple[Time, int] | None:
    first = clock_at(found, at, led=True)
    if first is None:
        return None
    start, at = first
    if at >= len(found) or (
        found[at].cat not in {Cat.AND, Cat.TO} and found[at].word not in _TO_WORDS
    ):
        return None
    last = clock_at(found, at + 1, led=True) or fraction_of(found, at + 1, start)
    if last is None or not may_follow(found, last[1], last[0], dated=dated):
        return None
    return _range(start, last[0]), last[1]


def _bounded(found: Found, at: int, *, dated: bool = False) -> tuple[Time, int] | None:
    """After, before, from, until: a clock or a part of the day must follow."""
    cat = Cat.AFTER if found[at].word == "past" else found[at].cat
    if cat is Cat.UNTIL and at + 2 < len(found) and found[at + 1].cat is Cat.AFTER:
        later = _bounded(found, at + 1)
        if later is not None and later[0].part is not None:  # "until after lunch"
            return _bound_by_part(found[later[1] - 1], cat), later[1]
        if later is not None and later[0].kind is TimeKind.AFTER:
            return Time(TimeKind.BEFORE, last=later[0].first, bare=later[0].bare), later[1]
    behind = over_small(found, at + 1)
    if behind >= len(found):
        return None
    if found[behind].cat is Cat.PART:
        return _bound_by_part(found[behind], cat), behind + 1
    if found[at].word == "vor" and {one.cat for one in found[behind + 1 : behind + 2]} & _LENGTHS:
        return None  # "vor 3 Tagen" is the past
    if (first := clock_at(found, behind, led=True)) is None:
        return None
    clock, end = first
    if cat in {Cat.FROM, Cat.AFTER}:
        ranged = _range_from(found, clock, end)
        if ranged is not None:
            return ranged[0]._replace(shifts=cat is Cat.FROM), ranged[1]
    if not may_follow(found, end, clock, dated=dated):
        return None
    if cat in {Cat.AFTER, Cat.FROM}:
        begins = cat is Cat.FROM and lasts(found, end)  # "from 1pm for 45 mins"
        return _after(clock, TimeKind.EXACT if begins else TimeKind.AFTER), past_on(found, end)
    return _before(clock), end


_ANY_AFTER = frozenset({"any time after", "anytime after", "anything after"})


def _after(clock: Clock, kind: TimeKind = TimeKind.AFTER) -> Time:
    return Time(kind, first=minutes_of_day(clock), bare=clock.bare, loose=clock.loose)


def _before(clock: Clock) -> Time:
    last = minutes_of_day(clock)
    return Time(TimeKind.BEFORE, last=last, bare=clock.bare, loose=clock.loose)


def _bound_by_part(lexeme: Lexeme, cat: Cat) -> Time:
    begin, finish = PARTS[lexeme.value]
    if lexeme.value == 1 and lexeme.word.endswith(NOON_PARTS):
        finish = begin
    if cat is Cat.AFTER and lexeme.word in MEALS:
        return Time(TimeKind.PART_OF_DAY, part=MEALS[lexeme.word])
    if cat in {Cat.AFTER, Cat.FROM}:
        return Time(TimeKind.AFTER, first=finish if cat is Cat.AFTER else begin)
    return Time(TimeKind.BEFORE, last=begin if cat is Cat.BEFORE else finish)


def _plain(found: Found, at: int, *, dated: bool) -> tuple[Time, int] | None:
    led = found[at].cat is Cat.AT or dated
    ranging = found[at].cat is Cat.FROM or found[at].word in _WEAK_LEADS
    begin = at + 1 if found[at].cat is Cat.AT or ranging else at
    if begin > at:
        begin = over_small(found, over_interjection(found, begin))
    first = clock_at(found, begin, led=led or ranging)
    if first is None:
        return None
    clock, end = first
    opened = end + 1 if ranging and stands(found, end, Cat.AT) else end  # "de las 17 a las 19"
    ranged = _range_from(found, clock, opened, led=led or ranging, opened=opened > end)
    if ranged is not None:
        return ranged[0]._replace(shifts=ranging or ranged[0].shifts), ranged[1]
    if ranging and clock.bare:
        return None
    if not may_follow(found, end, clock, dated=dated, led=led):
        return None
    parted = part_behind(found, end) is not None
    if clock.bare and not (led or parted or is_zoned(found, end)):
        return None
    kind, end = onwards(found, end)
    return (_before(clock) if kind is TimeKind.BEFORE else _after(clock, kind)), end


#: these may stand behind their hour, too
_EDGES = {
    **dict.fromkeys(("spatestens", "au plus tard"), TimeKind.BEFORE),
    **dict.fromkeys(("fruhestens", "au plus tot"), TimeKind.AFTER),
}


def onwards(found: Found, at: int) -> tuple[TimeKind, int]:
    """What "or later", "or before", "+" make of the hour before them, and where they end."""
    if at < len(found) and found[at].glued and (found[at].word == "+" or is_left_open(found, at)):
        return TimeKind.AFTER, at + 1
    behind = at + 1 if at < len(found) and found[at].word in {",", "uhr"} else at
    if behind < len(found) and found[behind].word in _EDGES:
        if clock_at(found, over_small(found, behind + 1), led=True) is None:
            return _EDGES[found[behind].word], behind + 1
    if stands(found, behind, Cat.OR) and behind + 1 < len(found):
        side = {Cat.AFTER: TimeKind.AFTER, Cat.BEFORE: TimeKind.BEFORE}.get(found[behind + 1].cat)
        if side is not None and clock_at(found, behind + 2, led=True) is None:
            return side, behind + 2
    # "From 2 and on", but not "at 2 and on Friday"
    behind += stands(found, behind, Cat.AND) and stands(found, behind + 1, Cat.ONWARDS)
    if behind < len(found) and found[behind].cat is Cat.ONWARDS:
        lexeme = found[behind]
        if lexeme.value:
            return TimeKind.BEFORE, behind + 1
        ends = behind + 1 >= len(found) or found[behind + 1].cat in {Cat.SIGN, Cat.LINE}
        if lexeme.word != "on" or (ends and found[behind - 1].word != ","):
            return TimeKind.AFTER, behind + 1
    return TimeKind.EXACT, at


def _range_from(
    found: Found, first: Clock, at: int, *, led: bool = True, opened: bool = False
) -> tuple[Time, int] | None:
    """The second half of a range; a bare pair ("2-4") needs a word that leads to it.

    `opened`: that word stands before this place.
    """
    part = part_behind(found, at) if led and not opened and at < len(found) else None
    if part is not None and stands(found, part + 1, Cat.UNTIL):
        ranged = _range_from(found, first, part + 1)  # "from six in the evening till eight"
        return ranged and (_in_part(ranged[0], found[part].value, behind=False), ranged[1])
    if at >= len(found) or not (opened or goes_to(found, at)):
        return None
    if found[at].word == "a midi":
        return _range(first, Clock(_NOON, fixed=True)), at + 1
    behind = at if opened else at + 1
    while behind < len(found) and (
        found[behind].cat in {Cat.AT, Cat.THE, Cat.UNTIL} or found[behind].word in _AT_MOST
    ):
        behind += 1 + (found[behind].word == "max" and stands(found, behind + 1, Cat.SIGN))
    last = clock_at(found, behind, led=True) or fraction_of(found, behind, first)
    behind_day = any(one.cat in _DAYS for one in found[max(0, at - 3) : max(0, at - 1)])
    if last is None or not may_follow(found, last[1], last[0], dated=behind_day):
        return None
    if first.bare and last[0].bare and not (led or is_zoned(found, last[1])):
        return None
    return _range(first, last[0])._replace(shifts=found[at].word in {"auf", "to", "a"}), last[1]


def goes_to(found: Found, at: int) -> bool:
    """Does a "to" stand here, which leads to the end of a range?"""
    return found[at].cat in _TO_CATS or found[at].word in _TO_WORDS or found[at].word == "a midi"


def _range(first: Clock, last: Clock) -> Time:
    """Both ends settled; under an hour it is an appointment that says its end."""
    if last.half is not None and first.half is None and not first.fixed:
        moved = first._replace(half=last.half)
        begin = minutes_of_day(moved)
        if begin >= minutes_of_day(last):
            begin = minutes_of_day(first._replace(half=1 - last.half))
    elif first.half is not None and last.half is None and not last.fixed:
        begin = minutes_of_day(first)
        same = last._replace(half=first.half)  # but "11am to 1" passes noon
        last = same if minutes_of_day(same) > begin else last._replace(half=1 - first.half)
    else:
        begin = minutes_of_day(first)
    finish = minutes_of_day(last)
    if first.loose and last.loose and _LATE <= begin < _NIGHT and finish % _NOON + _NOON < begin:
        begin -= _NOON  # "earlies, 6 till 2": not over midnight
    if finish <= begin and finish + _NOON > begin and not last.fixed and last.half != 0:
        finish += _NOON
    if finish <= begin:
        finish += _DAY
    kind = TimeKind.EXACT if finish - begin < 60 else TimeKind.RANGE
    loose = first.loose and last.loose
    return Time(kind, begin, finish, bare=first.bare and last.bare, loose=loose)


_DAYS = frozenset({Cat.WEEKDAY, Cat.WEEKDAY_SHORT, Cat.DAY_AWAY, Cat.TH})


def _trailed(found: Found, time: Time, at: int) -> tuple[Time, int]:
    """Zone and part of the day behind a time, in either order, some words between."""
    for _ in range(3):
        comma = at < len(found) and found[at].word == "," and time.kind is not TimeKind.DAY
        zoned = zone_at(found, at + comma) if time.zone is None else None
        if comma and zoned is not None and leads_to_hour(found, zoned[1]):
            break  # "um 15 Uhr, bei Ihnen 9 Uhr"
        at = past_bracketed(found, at) if time.zone is not None else at
        if zoned is not None:
            time, at = time._replace(zone=zoned[0]), zoned[1]
            continue
        if time.zone is None and (whose := owner_of_day(found, at)):
            time, at = time._replace(zone=whose), at + 1
        part = part_behind(found, at)
        if part is None or time.kind is TimeKind.PART_OF_DAY or time.part is not None:
            break
        time, at = _in_part(time, found[part].value), part + 1
    kind, behind = onwards(found, at)
    if kind is TimeKind.AFTER and time.kind is TimeKind.EXACT and time.last is None:
        time, at = time._replace(kind=kind), behind
    return time, at


def _in_part(time: Time, part: int, *, behind: bool = True) -> Time:
    """A bare hour moved into its part of the day: "8 in the evening" is 20:00."""
    alone = behind and time.kind is TimeKind.EXACT
    first = in_part(time.first, part, loose=time.loose, behind=alone)
    return time._replace(first=first, last=in_part(time.last, part, loose=time.loose), part=part)


def within(time: Time, part: int) -> Time:
    """A time whose part of the day was said before it: "Thursday evening, 7 to 8"."""
    return _in_part(time, part, behind=False)
