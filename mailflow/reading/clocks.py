"""Time expressions: "2-4pm", "after half past three", "ab 15 Uhr", "mardi matin"'s "matin".

Rules
- Bare hours: 1-6 are in the afternoon, 7-12 in the morning, unless a part of the day,
  a.m. or p.m. stands by. Written with a leading nought or over 12 they are 24 h.
- A bare number is a time only behind a word that leads to times ("at", "um", "à"), or
  where the caller saw a date before it; and no noun may follow it ("at 3 sites").
- In a range the end's "pm" holds for the beginning where that keeps it shorter.

Known limits: a number in words needs a leading word; seconds are not read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.lexemes import Cat, Lexeme
from mailflow.reading.zones import ZoneWord, zone_at

Found = Sequence[Lexeme]

#: Parts of the day by their number: begin and end in minutes.
PARTS: Final = ((480, 720), (720, 840), (720, 1080), (1080, 1320))
_NOON, _DAY = 720, 1440
_NOON_PARTS = ("midi", "mittag", "mediodia")


@dataclass(frozen=True, slots=True)
class Clock:
    """Minutes of the day as written; `half` 0 a.m., 1 p.m.; `fixed`: 24 h, not to be moved."""

    minutes: int
    half: int | None = None
    fixed: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Time:
    """One expression. `first`, `last` in minutes of the day, where the kind has them."""

    kind: TimeKind
    first: int | None = None
    last: int | None = None
    part: int | None = None
    zone: ZoneWord | None = None
    bare: bool = False
    same: bool = False
    start: int = 0
    end: int = 0


_LEADS = frozenset({Cat.AT, Cat.AROUND})
_SKIPPED = frozenset({Cat.THE, Cat.SMALL, Cat.OF, Cat.ISH})
_WEAK_LEADS = frozenset({"de", "von", "from", "du", "des", "desde", "van", "vom", "d'"})
_TO_WORDS = frozenset({"a", "-", "to", "bis", "until", "till", "til", "al", "through", "hasta"})


def time_at(found: Found, at: int, *, dated: bool = False) -> tuple[Time, int] | None:
    """The time expression at this place and the place behind it.

    `dated`: a date stands right before, so that a bare number is a time ("Tuesday 2").
    """
    parsed = _core(found, at, dated=dated)
    if parsed is None:
        return None
    time, end = _trailed(found, *parsed)
    last = min(end, len(found)) - 1
    return replace(time, start=found[at].start, end=found[last].end), end


def _core(found: Found, at: int, *, dated: bool) -> tuple[Time, int] | None:
    cat = found[at].cat
    if cat is Cat.BETWEEN:
        return _between(found, at + 1)
    if cat in {Cat.AFTER, Cat.BEFORE, Cat.UNTIL} or (cat is Cat.FROM and not found[at].value):
        return _bounded(found, at, dated=dated)
    if cat is Cat.ONWARDS and found[at].word in {"earliest", "at the earliest"}:
        first = _clock(found, at + 1, led=True)
        return first and (Time(TimeKind.AFTER, first=_hour(first[0])), first[1])
    if cat is Cat.WHENEVER:
        return _whenever(found, at)
    if cat is Cat.SAME_TIME:
        kind = TimeKind.AFTER if found[at].value else TimeKind.EXACT
        return Time(kind, same=True), at + 1
    if cat is Cat.PART:
        return Time(TimeKind.PART_OF_DAY, part=found[at].value), at + 1
    return _plain(found, at, dated=dated)


def _whenever(found: Found, at: int) -> tuple[Time, int]:
    """ "Any time from 2 to 4" says the range; alone it is the whole day."""
    behind = at + 1
    if _is(found, behind, Cat.NUMBER):
        narrowed = _plain(found, behind, dated=True)
        if narrowed is not None and narrowed[0].last is not None:
            return narrowed
    part = _part_behind(found, behind)
    if part is not None:
        return Time(TimeKind.PART_OF_DAY, part=found[part].value), part + 1
    if behind < len(found) and found[behind].cat in {
        Cat.BETWEEN,
        Cat.AFTER,
        Cat.BEFORE,
        Cat.FROM,
        Cat.UNTIL,
        Cat.PART,
    }:
        narrowed = _core(found, behind, dated=False)
        if narrowed is not None:
            return narrowed
    return Time(TimeKind.DAY), behind


def _between(found: Found, at: int) -> tuple[Time, int] | None:
    first = _clock(found, at, led=True)
    if first is None:
        return None
    start, at = first
    if at >= len(found) or (
        found[at].cat not in {Cat.AND, Cat.TO} and found[at].word not in _TO_WORDS
    ):
        return None
    last = _clock(found, at + 1, led=True)
    if last is None or not _may_follow(found, last[1], last[0]):
        return None
    return _range(start, last[0]), last[1]


def _bounded(found: Found, at: int, *, dated: bool = False) -> tuple[Time, int] | None:
    """After, before, from, until: a clock or a part of the day must follow."""
    cat = found[at].cat
    if cat is Cat.UNTIL and at + 2 < len(found) and found[at + 1].cat is Cat.AFTER:
        later = _bounded(found, at + 1)
        if later is not None and later[0].kind is TimeKind.AFTER:
            return Time(TimeKind.BEFORE, last=later[0].first, bare=later[0].bare), later[1]
    behind = _over(found, at + 1)
    if behind >= len(found):
        return None
    if found[behind].cat is Cat.PART:
        return _bound_by_part(found[behind], cat), behind + 1
    if cat is Cat.BEFORE and found[at].word == "vor" and behind + 1 < len(found):
        # "vor 3 Tagen" is the past.
        if found[behind + 1].cat in {Cat.UNIT, Cat.WEEK, Cat.MONTH_WORD}:
            return None
    first = _clock(found, behind, led=True)
    if first is None:
        return None
    clock, end = first
    if cat in {Cat.FROM, Cat.AFTER}:
        ranged = _range_from(found, clock, end)
        if ranged is not None:
            return ranged
    if not _may_follow(found, end, clock, dated=dated):
        return None
    if cat in {Cat.AFTER, Cat.FROM}:
        return Time(TimeKind.AFTER, first=_hour(clock), bare=clock.bare), end
    return Time(TimeKind.BEFORE, last=_hour(clock), bare=clock.bare), end


def _bound_by_part(lexeme: Lexeme, cat: Cat) -> Time:
    begin, finish = PARTS[lexeme.value]
    if lexeme.value == 1 and any(name in lexeme.word for name in _NOON_PARTS):
        finish = begin
    if cat is Cat.AFTER:
        return Time(TimeKind.AFTER, first=finish)
    if cat is Cat.FROM:
        return Time(TimeKind.AFTER, first=begin)
    return Time(TimeKind.BEFORE, last=begin if cat is Cat.BEFORE else finish)


def _plain(found: Found, at: int, *, dated: bool) -> tuple[Time, int] | None:
    led = found[at].cat in _LEADS or dated
    ranging = found[at].cat is Cat.FROM or found[at].word in _WEAK_LEADS
    begin = at + 1 if found[at].cat in _LEADS or ranging else at
    if begin > at:
        begin = _over(found, begin)
    first = _clock(found, begin, led=led or ranging)
    if first is None:
        return None
    clock, end = first
    ranged = _range_from(found, clock, end, led=led or ranging)
    if ranged is not None:
        return ranged
    if ranging and clock.bare:
        return None
    if not _may_follow(found, end, clock, dated=dated):
        return None
    parted = _part_behind(found, end) is not None
    if clock.bare and not (led or parted or _zoned(found, end)):
        return None
    kind, end = _onwards(found, end)
    if kind is TimeKind.BEFORE:
        return Time(kind, last=_hour(clock), bare=clock.bare), end
    return Time(kind, first=_hour(clock), bare=clock.bare), end


def _zoned(found: Found, at: int) -> bool:
    """Does a zone that nothing else could be stand right here ("1 yours", "3 PT")?"""
    named = zone_at(found, at)
    if named is None or found[at].cat is Cat.SIGN:
        return False
    key = named[0].key
    return named[0].cat is Cat.ZONE or "time" in key or "yours" in key or "zeit" in key


def _onwards(found: Found, at: int) -> tuple[TimeKind, int]:
    if at < len(found) and found[at].word == "+" and found[at].glued:
        return TimeKind.AFTER, at + 1
    behind = at + 1 if at < len(found) and found[at].word in {",", "uhr"} else at
    if _is(found, behind, Cat.OR) and behind + 1 < len(found):
        side = {Cat.AFTER: TimeKind.AFTER, Cat.BEFORE: TimeKind.BEFORE}.get(found[behind + 1].cat)
        if side is not None and _clock(found, behind + 2, led=True) is None:
            return side, behind + 2
    if behind < len(found) and found[behind].cat is Cat.ONWARDS:
        lexeme = found[behind]
        if lexeme.value:
            return TimeKind.BEFORE, behind + 1
        ends = behind + 1 >= len(found) or found[behind + 1].cat in {Cat.SIGN, Cat.LINE}
        if lexeme.word != "on" or (ends and behind == at):
            return TimeKind.AFTER, behind + 1
    return TimeKind.EXACT, at


def _range_from(
    found: Found, first: Clock, at: int, *, led: bool = True
) -> tuple[Time, int] | None:
    """The second half of a range; a bare pair ("2-4") needs a word that leads to it."""
    if at >= len(found) or not _goes_to(found, at):
        return None
    behind = at + 1
    while behind < len(found) and found[behind].cat in {Cat.AT, Cat.THE, Cat.UNTIL}:
        behind += 1
    last = _clock(found, behind, led=True)
    if last is None or not _may_follow(found, last[1], last[0]):
        return None
    if first.bare and last[0].bare and not led:
        return None
    return _range(first, last[0]), last[1]


def _goes_to(found: Found, at: int) -> bool:
    return found[at].cat in {Cat.TO, Cat.UNTIL} or found[at].word in _TO_WORDS


def _range(first: Clock, last: Clock) -> Time:
    """Both ends settled; under an hour it is an appointment that says its end."""
    if last.half is not None and first.half is None and not first.fixed:
        moved = replace(first, half=last.half)
        begin = _hour(moved)
        if begin >= _hour(last):
            begin = _hour(replace(first, half=1 - last.half))
    elif first.half is not None and last.half is None and not last.fixed:
        begin = _hour(first)
        last = replace(last, half=first.half)
    else:
        begin = _hour(first)
    finish = _hour(last)
    if finish <= begin and finish + _NOON > begin and not last.fixed and last.half != 0:
        finish += _NOON
    if finish <= begin:
        finish += _DAY
    kind = TimeKind.EXACT if finish - begin < 60 else TimeKind.RANGE
    return Time(kind, first=begin, last=finish, bare=first.bare and last.bare)


def _hour(clock: Clock) -> int:
    """Minutes of the day, after the rule for bare hours."""
    if clock.fixed:
        return clock.minutes
    base = clock.minutes % _NOON
    if clock.half is not None:
        return base + _NOON * clock.half
    return base + _NOON if base < 420 else base


def _clock(found: Found, at: int, *, led: bool) -> tuple[Clock, int] | None:
    """A clock time: noon, "half past three", "halb vier", "15h30", "3.30 pm", "3"."""
    while at < len(found) and found[at].word in {"las", "la", "les", "the", "~", "um", "ca"}:
        at += 1
    if at >= len(found):
        return None
    lexeme = found[at]
    if lexeme.cat is Cat.CLOCK:
        return Clock(lexeme.value, fixed=True), at + 1
    if lexeme.cat is Cat.PART and lexeme.value == 1 and lexeme.word in _NOON_PARTS:
        return _with_plus(found, Clock(_NOON, fixed=True), at + 1)
    if lexeme.cat in {Cat.HALF, Cat.QUARTER}:
        return _fraction(found, at)
    spoken = _spoken(found, at)
    if spoken is not None:
        return spoken
    if lexeme.cat is Cat.COUNT and lexeme.value <= 12:
        return _named_hour(found, at, led=led)
    if lexeme.cat is Cat.NUMBER:
        return _figures(found, at, led=led)
    return None


def _fraction(found: Found, at: int) -> tuple[Clock, int] | None:
    """Half past three, half nine, halb vier, quarter to four, (drei)viertel vier."""
    lexeme = found[at]
    behind = at + 1
    shift = lexeme.value
    if lexeme.cat is Cat.QUARTER and behind < len(found):
        side = {Cat.OF: -1, Cat.AFTER: 1, Cat.BEFORE: -1, Cat.TO: -1, Cat.UNTIL: -1, Cat.GONE: 1}
        if found[behind].cat in side:
            shift = 15 * side[found[behind].cat]
            behind += 1
        else:  # Southern German: "viertel vier" is 3:15
            shift = -15 if lexeme.value < 0 else -45
    return _shifted(found, behind, shift)


def _spoken(found: Found, at: int) -> tuple[Clock, int] | None:
    """ "Ten past three", "zehn vor vier", "20 to 5", "fünf nach halb vier"."""
    lexeme = found[at]
    if lexeme.cat not in {Cat.COUNT, Cat.NUMBER} or lexeme.value not in {5, 10, 15, 20, 25}:
        return None
    behind = at + 1
    if behind < len(found) and found[behind].cat is Cat.UNIT and found[behind].value == 1:
        behind += 1
    if behind + 1 >= len(found) or found[behind].word not in {"past", "to", "nach", "vor", "after"}:
        return None
    if lexeme.cat is Cat.NUMBER and found[behind].word in {"to", "after"}:
        if lexeme.value != 5 or found[behind + 1].value > 4:
            return None  # "5 to 6" is a range
    sign = -1 if found[behind].word in {"to", "vor"} else 1
    if found[behind + 1].cat is Cat.HALF:
        return _shifted(found, behind + 2, sign * lexeme.value - 30)
    return _shifted(found, behind + 1, sign * lexeme.value)


def _shifted(found: Found, at: int, shift: int) -> tuple[Clock, int] | None:
    """The hour at this place, moved by some minutes; the rule for bare hours goes by the sum."""
    if at >= len(found):
        return None
    lexeme = found[at]
    if lexeme.cat not in {Cat.COUNT, Cat.NUMBER} or not 1 <= lexeme.value <= 24:
        return None
    end = at + 1
    if end < len(found) and found[end].cat is Cat.OCLOCK:
        end += 1
    half, end = _meridiem(found, end)
    total = lexeme.value * 60 + shift
    return Clock(total % _DAY, half, fixed=lexeme.value > 12), end


def _named_hour(found: Found, at: int, *, led: bool) -> tuple[Clock, int] | None:
    """An hour in words: "at three", "um drei Uhr", "a las tres y media"."""
    end = at + 1
    if end < len(found) and found[end].word == "-" and _is(found, end + 1, Cat.COUNT):
        end += 1 if found[end + 1].value in {15, 30, 45} else 0  # "four-thirty"
    marked = end < len(found) and found[end].cat in {Cat.OCLOCK, Cat.MERIDIEM, Cat.PLUS}
    minutes = found[at].value * 60
    if end < len(found) and found[end].cat is Cat.COUNT and found[end].value in {15, 30, 45}:
        minutes += found[end].value
        marked = True
        end += 1
    if not (led or marked or _part_behind(found, end) is not None):
        return None
    return _finished(found, Clock(minutes, bare=not marked), end)


def _figures(found: Found, at: int, *, led: bool) -> tuple[Clock, int] | None:
    hour, width = found[at].value, found[at].end - found[at].start
    if width > 2:
        return _military(found, at, led=led)
    if hour > 24 or (at and found[at].glued and found[at - 1].cat in {Cat.WORD, Cat.SMALL}):
        return None
    minutes, end = _minutes_of(found, at)
    bare = end == at + 1
    fixed = hour > 12 or hour == 0 or (width == 2 and hour < 10)
    clock = Clock((hour * 60 + minutes) % (_DAY + 1), bare=bare, fixed=fixed)
    return _finished(found, clock, end)


def _minutes_of(found: Found, at: int) -> tuple[int, int]:
    """The minutes behind an hour (":30", ".30", "h30", "h 30"), and the place behind."""
    sign = found[at + 1] if at + 1 < len(found) else None
    number = found[at + 2] if at + 2 < len(found) else None
    if sign is None or number is None or number.cat is not Cat.NUMBER:
        return 0, at + 1
    two = number.end - number.start == 2 and number.value < 60
    tight = sign.glued and number.glued
    third = found[at + 3] if at + 3 < len(found) else None
    dated = third is not None and third.glued and third.word == "." and sign.word == "."
    if dated and _is(found, at + 4, Cat.NUMBER) and found[at + 4].glued:
        return 0, at + 1  # 10.12.27 is a date
    if two and tight and (sign.word in {":", "."} or sign.word in {"h", "u"}):
        return number.value, at + 3
    if two and sign.word == "h" and number.cat is Cat.NUMBER and not number.glued:
        return number.value, at + 3
    return 0, at + 1


def _military(found: Found, at: int, *, led: bool) -> tuple[Clock, int] | None:
    """ "1530h", "0900-1030": four figures, and a mark or a range that makes them a time."""
    width = found[at].end - found[at].start
    hour, minutes = divmod(found[at].value, 100)
    behind = found[at + 1] if at + 1 < len(found) else None
    if width not in {3, 4} or hour > 23 or minutes > 59:
        return None
    behind = behind or found[at]
    half, end = _meridiem(found, at + 1)
    called = led and found[at].value % 5 == 0
    if called and width == 4 and half is None and not 1900 <= found[at].value <= 2100:
        return Clock(hour * 60 + minutes, fixed=True), at + 1
    if behind.cat is Cat.OCLOCK or behind.word == "hours" or half is not None:
        end = end if half is not None else at + 2
        return Clock(hour * 60 + minutes, half, fixed=half is None), end
    ranged = width == 4 and minutes in {0, 15, 30, 45} and not 1900 <= found[at].value <= 2100
    beside = [found[near] for near in (at - 1, at + 1) if 0 <= near < len(found)]
    if ranged and any(lexeme.word in {"-", "bis", "to"} for lexeme in beside):
        return Clock(hour * 60 + minutes, fixed=True), at + 1
    return None


def _finished(found: Found, clock: Clock, at: int) -> tuple[Clock, int]:
    """What may stand behind the figures: h, Uhr, o'clock, a.m., "et demie", "ish"."""
    if at < len(found) and found[at].word == "-" and _is(found, at + 1, Cat.ISH):
        return clock, at + 2
    if at < len(found) and found[at].cat is Cat.ISH:
        return replace(clock, bare=False), at + 1
    if at < len(found) and found[at].cat is Cat.OCLOCK:
        clock, at = replace(clock, bare=False), at + 1
        number = found[at] if at < len(found) else None
        if (
            number is not None
            and number.cat is Cat.NUMBER
            and found[at - 1].word in {"uhr", "heures"}
        ):
            if number.value < 60 and clock.minutes % 60 == 0 and _ends_well(found, at + 1):
                clock, at = replace(clock, minutes=clock.minutes + number.value), at + 1
    half, end = _meridiem(found, at)
    if half is not None and 60 <= clock.minutes < 780:
        return replace(clock, half=half, bare=False, fixed=False), end
    return _with_plus(found, clock, max(at, end if half is not None else at))


def _ends_well(found: Found, at: int) -> bool:
    return not (at < len(found) and found[at].cat in {Cat.UNIT, Cat.OCLOCK, Cat.WORD})


def _with_plus(found: Found, clock: Clock, at: int) -> tuple[Clock, int]:
    if _is(found, at, Cat.PLUS):
        moved = clock.minutes + found[at].value
        return replace(clock, minutes=moved, bare=False), at + 1
    return clock, at


def _meridiem(found: Found, at: int) -> tuple[int | None, int]:
    """A.m. or p.m.; the short "a" and "p" only right behind their number ("11a")."""
    if not _is(found, at, Cat.MERIDIEM):
        return None, at
    lexeme = found[at]
    if len(lexeme.word) == 1 and not lexeme.glued:
        return None, at
    if lexeme.word in {"a", "p"} and _is(found, at + 1, Cat.WORD) and found[at + 1].glued:
        return None, at
    return lexeme.value, at + 1


def _is(found: Found, at: int, cat: Cat) -> bool:
    return at < len(found) and found[at].cat is cat


_NEVER_BEHIND = frozenset({Cat.WORD, Cat.UNIT, Cat.JUNK, Cat.WEEK, Cat.MONTH_WORD, Cat.COUNT})
_SIGNS_NEVER_BEHIND = frozenset("%$€£#°*=_")
_NOT_BEHIND_BARE = frozenset({"of", "ways", "de", "x", "time", "times", "'", "slots"})


def _may_follow(found: Found, at: int, clock: Clock, *, dated: bool = False) -> bool:
    """Can what stands behind a number still leave it a time?"""
    if at >= len(found):
        return True
    lexeme = found[at]
    if lexeme.cat is Cat.SIGN and lexeme.word in _SIGNS_NEVER_BEHIND:
        return False
    if not clock.bare:
        return True
    if lexeme.word in {".", ",", "/", ":", "-"} and _is(found, at + 1, Cat.NUMBER):
        tight = lexeme.glued and found[at + 1].glued
        if tight:
            return False
    if lexeme.cat is Cat.MONTH and (lexeme.capital or lexeme.word not in {"may", "march"}):
        return False
    if lexeme.glued and lexeme.cat in {Cat.TH, Cat.SMALL, Cat.WORD, Cat.NUMBER}:
        return False
    if lexeme.word == "-":
        return not lexeme.glued
    if dated and lexeme.cat is Cat.WORD:
        return not lexeme.capital
    return lexeme.cat not in _NEVER_BEHIND and lexeme.word not in _NOT_BEHIND_BARE


def _over(found: Found, at: int) -> int:
    """Past the small words between a preposition and its clock ("after about 3")."""
    first = at
    while (
        at < len(found)
        and at - first < 3
        and (
            found[at].cat in {Cat.AT, Cat.THE}
            or found[at].word in {"~", "maybe", "say", "my", "your"}
        )
    ):
        at += 1
    return at


def _trailed(found: Found, time: Time, at: int) -> tuple[Time, int]:
    """Zone and part of the day behind a time, in either order, some words between."""
    for _ in range(3):
        comma = at < len(found) and found[at].word == "," and time.kind is not TimeKind.DAY
        zoned = zone_at(found, at + comma) if time.zone is None else None
        if zoned is not None:
            time, at = replace(time, zone=zoned[0]), zoned[1]
            continue
        part = _part_behind(found, at)
        if part is None or time.kind is TimeKind.PART_OF_DAY or time.part is not None:
            break
        time, at = _in_part(time, found[part].value), part + 1
    kind, behind = _onwards(found, at)
    if kind is TimeKind.AFTER and time.kind is TimeKind.EXACT and time.last is None:
        time, at = replace(time, kind=kind), behind
    return time, at


def _part_behind(found: Found, at: int) -> int | None:
    """ "at 10 in the morning", "8 Uhr abends": never across a sign or an "or"."""
    last = at + 3
    while at < min(len(found), last):
        if found[at].cat is Cat.PART:
            return at
        if found[at].cat not in {Cat.IN, Cat.THE, Cat.OF, Cat.AT} and found[at].word != "am":
            return None
        at += 1
    return None


def _in_part(time: Time, part: int) -> Time:
    """A bare hour moved into its part of the day: "8 in the evening" is 20:00."""
    begin, finish = PARTS[part]

    def moved(minutes: int | None) -> int | None:
        if minutes is None or begin - 180 <= minutes <= finish + 120:
            return minutes
        other = (minutes + _NOON) % _DAY
        return other if begin - 240 <= other <= finish + 120 else minutes

    return replace(time, first=moved(time.first), last=moved(time.last), part=part)


def within(time: Time, part: int) -> Time:
    """A time whose part of the day was said before it: "Thursday evening, 7 to 8"."""
    return _in_part(time, part)
