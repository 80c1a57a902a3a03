"""Clocks as machines write them: "2027-01-15T16:00:00+08:00", "16:00 +0800", "0800Z"."""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.hours.zones import ZoneWord
from mailflow.reading.times.words.lexemes import Cat, Lexeme

_HOUR, _DAY = 60, 2400
_UTC = ZoneWord(Cat.ZONE, "utc")


def stamp_at(found: Sequence[Lexeme], at: int) -> tuple[Time, int] | None:
    """The hour of a stamp that begins here, with its "T" or its offset, and the place behind it."""
    at += found[at].cat is Cat.AT
    figures = _value(found, at, 4)
    if figures is not None and figures < _DAY and figures % 100 < _HOUR and _is(found, at + 1, "z"):
        return Time(TimeKind.EXACT, first=figures // 100 * _HOUR + figures % 100, zone=_UTC), at + 2
    led = at < len(found) and found[at].word == "t" and found[at].glued
    clock = _pair(found, at + led)
    if clock is None:
        return None
    minutes, end = clock
    seconds = _value(found, end + 1, 2) if _is(found, end, ":") else None
    end += 2 if seconds is not None else 0
    zone, behind = _zone(found, end, led=led)
    if not led and zone is None and seconds is None:
        return None
    return Time(TimeKind.EXACT, first=minutes, zone=zone), behind


def _zone(found: Sequence[Lexeme], at: int, *, led: bool) -> tuple[ZoneWord | None, int]:
    if at < len(found) and found[at].word == "z" and found[at].glued:
        return _UTC, at + 1
    sign = found[at].word if at < len(found) else ""
    if sign not in {"+", "-"} or not _is_glued(found, at + 1):
        return None, at
    whole = _value(found, at + 1, 4)
    if whole is not None and (led or sign == "+" or whole < _TEN):
        hours, minutes = divmod(whole, 100)
        return _offset(sign, hours * 60 + minutes), at + 2
    parted = _pair(found, at + 1)
    if parted is None or not (led or sign == "+"):  # "10:00-11:00" is a range
        return None, at
    return _offset(sign, parted[0]), parted[1]


_TEN = 1000


def _offset(sign: str, minutes: int) -> ZoneWord:
    return ZoneWord(Cat.ZONE, "utc", -minutes if sign == "-" else minutes)


def _pair(found: Sequence[Lexeme], at: int) -> tuple[int, int] | None:
    """ "16:00" in minutes."""
    hours, minutes = _value(found, at, 2), _value(found, at + 2, 2)
    if hours is None or minutes is None or not _is(found, at + 1, ":"):
        return None
    return (hours * 60 + minutes, at + 3) if hours < 24 and minutes < 60 else None


def _value(found: Sequence[Lexeme], at: int, width: int) -> int | None:
    if at >= len(found) or found[at].cat is not Cat.NUMBER:
        return None
    return found[at].value if found[at].end - found[at].start == width else None


def _is(found: Sequence[Lexeme], at: int, word: str) -> bool:
    return _is_glued(found, at) and found[at].word == word


def _is_glued(found: Sequence[Lexeme], at: int) -> bool:
    return at < len(found) and found[at].glued
