"""What leads to an hour elsewhere, in whatever language: "h 15", "kl. 14:00", "ore 9"."""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Lexeme

#: Italian, Scandinavian, Finnish, Polish, Turkish
_LEADING: Final = frozenset({"h", "ore", "kl", "klo", "klockan", "godz", "saat"})
_MONTHS: Final = 12


def with_hour_leads(found: list[Lexeme]) -> list[Lexeme]:
    """The lexemes, each such word an "at"; the h of "9 h 30" stands behind its hour, that of
    "Saturday 13 h. 17" does not.
    """
    for at in range(len(found) - 2, -1, -1):
        if found[at].word not in _LEADING or found[at].glued:
            continue
        dot = found[at + 1].word == "." and at + 2 < len(found)
        hour = found[at].word == "h" and at > 0 and found[at - 1].cat is Cat.NUMBER
        hour = hour and not (dot and _names_day(found, at - 1)) and not _ends_date(found, at)
        if found[at + 1 + dot].cat is Cat.NUMBER and not hour:
            found[at] = found[at]._replace(cat=Cat.AT, value=0)
            del found[at + 1 : at + 1 + dot]
    return _with_points(found)


def _with_points(found: list[Lexeme]) -> list[Lexeme]:
    """The lexemes, the comma of "at 12,15", "14,30 h" a colon."""
    for at in range(1, len(found) - 1):
        comma, minutes = found[at], found[at + 1]
        if comma.word != "," or not comma.glued or not _is_quarter(minutes):
            continue
        hour, behind = found[at - 1], found[at + 2] if at + 2 < len(found) else None
        if hour.cat is not Cat.NUMBER or hour.value not in _HOURS or _is_listed(found, at + 2):
            continue
        led = at > 1 and found[at - 2].cat is Cat.AT
        called = behind is not None and behind.cat is Cat.OCLOCK
        if called or (led and not (behind is not None and behind.word in _PRICED)):
            found[at] = comma._replace(word=":")
    return found


def _is_quarter(lexeme: Lexeme) -> bool:
    """The 15 of "12,15"."""
    two = lexeme.cat is Cat.NUMBER and lexeme.end - lexeme.start == _TWO
    return two and lexeme.glued and lexeme.value in _QUARTERS


def _is_listed(found: list[Lexeme], at: int) -> bool:
    """The second comma of "at 10,15,20"."""
    if at + 1 >= len(found) or found[at].word != "," or not found[at].glued:
        return False
    return found[at + 1].cat is Cat.NUMBER and found[at + 1].glued


_TWO: Final = 2  # figures
_QUARTERS: Final = frozenset({0, 15, 30, 45})
_HOURS: Final = range(6, 23)
_PRICED: Final = frozenset("€ $ £ % euro euros".split())


def _names_day(found: list[Lexeme], at: int) -> bool:
    return at > 0 and found[at - 1].cat in {Cat.WEEKDAY, Cat.MONTH}


def _ends_date(found: list[Lexeme], at: int) -> bool:
    """The 3 of "9/3 h 15"."""
    signed = at > 1 and found[at - 2].word in {"/", "."} and found[at - 2].glued
    return signed and found[at - 1].glued and found[at - 1].value <= _MONTHS
