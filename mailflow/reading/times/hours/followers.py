"""What stands behind a number, and what it makes of it: "at 3 sites" is no time of the day.

Known limit: "at 3 usually" and "at 3 basically" go by a list of such words.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.reading.times.hours.clock_values import Clock, part_behind, stands
from mailflow.reading.times.words.clock_words import NO_NOUNS
from mailflow.reading.times.words.lexemes import Cat, Lexeme

_NEVER_BEHIND = frozenset({Cat.WORD, Cat.UNIT, Cat.JUNK, Cat.WEEK, Cat.MONTH_WORD, Cat.COUNT})
_SIGNS_NEVER_BEHIND = frozenset("%$€£#°*=_")
#: what is counted beside a day, too ("Thursday between 4 and 5 people come")
_HEADS = frozenset(
    "people persons guests kids students personen leute kinder gaste personnes gens eleves enfants"
    " personas alumnos ninos invitados".split()
)
#: what German numbers with a point
_NUMBERED = frozenset("stock etage og obergeschoss stiege tur aufgang semester klasse".split())
_A_RATE = frozenset({"par", "per", "pro", "por"})
_RATED = frozenset("nuit jour semaine mois day night week nacht tag woche noche dia semana".split())
_NOT_BEHIND_BARE = frozenset({"of", "ways", "de", "x", "time", "times", "'", "slots"})


def _is_rate(found: Sequence[Lexeme], at: int) -> bool:
    """ "(Trois heures) par nuit"."""
    rated = at + 1 < len(found) and found[at + 1].word in _RATED
    return found[at].word in _A_RATE and rated


def _is_of(found: Sequence[Lexeme], at: int) -> bool:
    """ "At 6 of the evening", "a las 15 de Buenos Aires"."""
    part = found[at].word == "of" and part_behind(found, at) is not None
    return part or stands(found, at + 1, Cat.PLACE)


def lasts(found: Sequence[Lexeme], at: int) -> bool:
    """Does it say here how long something lasts ("for about 45 mins")?"""
    if at >= len(found) or found[at].word not in _FOR:
        return False
    return any(one.cat is Cat.UNIT and one.value <= _AN_HOUR for one in found[at + 1 : at + 5])


_FOR = frozenset({"for", "fur", "pour", "durante", "por"})
_AN_HOUR = 60  # minutes


def may_follow(
    found: Sequence[Lexeme], at: int, clock: Clock, *, dated: bool = False, led: bool = False
) -> bool:
    """Can what stands behind a number still leave it a time?

    `dated`: a date stands before it, `led`: that or a word that leads to hours.
    """
    if at >= len(found):
        return True
    lexeme = found[at]
    if lexeme.cat is Cat.SIGN and lexeme.word in _SIGNS_NEVER_BEHIND:
        # "8am = your 5pm" is an hour; "n = 8" and "8=3" are none
        return lexeme.word == "=" and not (lexeme.glued or (clock.bare and not dated))
    if not clock.bare:  # but "trois heures par nuit" last
        return not _is_rate(found, at)
    if lexeme.word in {".", ",", "/", ":", "-"} and stands(found, at + 1, Cat.NUMBER):
        tight = lexeme.glued and found[at + 1].glued
        if tight:
            return led and is_pair_of_hours(found, at - 1)
    if lexeme.word == "." and at + 1 < len(found) and found[at + 1].word in _NUMBERED:
        return False  # "10 Uhr, 3. Stock"
    if lexeme.cat is Cat.MONTH and (lexeme.capital or lexeme.word not in {"may", "march"}):
        return False
    if lexeme.glued and lexeme.cat in {Cat.TH, Cat.SMALL, Cat.WORD, Cat.NUMBER}:
        return False
    if lexeme.word == "-":
        return not lexeme.glued
    if lexeme.word in NO_NOUNS and not lexeme.capital:
        return True
    if lexeme.word in {"of", "de"} and _is_of(found, at):
        return True
    in_german = _is_led_in_german(found, at)
    if lexeme.cat is Cat.WORD and (dated or in_german):
        return not lexeme.capital and lexeme.word not in _HEADS
    counts = in_german and lexeme.word in _ARTICLES  # "um eins eine Lücke"
    return counts or (lexeme.cat not in _NEVER_BEHIND and lexeme.word not in _NOT_BEHIND_BARE)


def _is_led_in_german(found: Sequence[Lexeme], at: int) -> bool:
    """ "Um 8 schaffe ich", "zwischen 11 und 12 empfangen": what German writes small is no noun."""
    return any(one.word in _GERMAN_LEADS for one in found[max(0, at - 4) : at])


_GERMAN_LEADS = frozenset({"um", "so um", "gegen", "zwischen", "von"})
_ARTICLES = frozenset({"ein", "eine", "einen"})


def is_pair_of_hours(found: Sequence[Lexeme], at: int) -> bool:
    """ "10/11", "11/1", "13/15": two hours near one another, where a word or a date led to them."""
    if at + 2 >= len(found) or found[at + 1].word != "/" or not found[at + 2].glued:
        return False
    first, second = found[at], found[at + 2]
    if not first.cat is second.cat is Cat.NUMBER or max(first.value, second.value) > _LATEST:
        return False
    more = at + 4 < len(found) and found[at + 3].glued and found[at + 3].word in {"/", "."}
    if more and found[at + 4].cat is Cat.NUMBER and found[at + 4].glued:
        return False
    return (second.value - first.value) % 12 in {1, 2}


_LATEST = 22


def past_on(found: Sequence[Lexeme], at: int) -> int:
    """Over the "on" of "from 4pm on and", which no date follows."""
    onwards = at < len(found) and found[at].word == "on" and found[at].cat is Cat.ONWARDS
    return at + (onwards and (at + 1 >= len(found) or found[at + 1].cat in _BEHIND_ON))


_BEHIND_ON = frozenset({Cat.AND, Cat.OR, Cat.BUT, Cat.OFFER, Cat.YES, Cat.SIGN, Cat.LINE, Cat.IF})


def closes(found: Sequence[Lexeme], at: int) -> bool:
    """Does a clause end at this place?"""
    return at >= len(found) or found[at].cat in {Cat.SIGN, Cat.LINE}


def is_left_open(found: Sequence[Lexeme], at: int) -> bool:
    """ "10:00~", "14:00-" at the end of a line or before an "or": a range without its end."""
    return found[at].word in {"-", "~"} and (
        at + 1 >= len(found)
        or found[at + 1].cat in {Cat.LINE, Cat.OR, Cat.ZONE}
        or found[at + 1].word in _STOPS
    )


_STOPS = frozenset({".", ",", ";", ")"})
