"""What leads to an hour elsewhere, in whatever language: "h 15", "kl. 14:00", "ore 9"."""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Lexeme

#: Italian, Scandinavian, Finnish
_LEADING: Final = frozenset({"h", "ore", "kl", "klo"})
_MONTHS: Final = 12


def with_hour_leads(found: list[Lexeme]) -> list[Lexeme]:
    """The lexemes, each such word an "at"; the h of "9 h 30" stands behind its hour."""
    for at in range(len(found) - 2, -1, -1):
        if found[at].word not in _LEADING or found[at].glued:
            continue
        dot = found[at + 1].word == "." and at + 2 < len(found)
        hour = at > 0 and found[at - 1].cat is Cat.NUMBER and not _ends_date(found, at)
        if found[at + 1 + dot].cat is Cat.NUMBER and not hour:
            found[at] = found[at]._replace(cat=Cat.AT, value=0)
            del found[at + 1 : at + 1 + dot]
    return found


def _ends_date(found: list[Lexeme], at: int) -> bool:
    """The 3 of "9/3 h 15"."""
    signed = at > 1 and found[at - 2].word in {"/", "."} and found[at - 2].glued
    return signed and found[at - 1].glued and found[at - 1].value <= _MONTHS
