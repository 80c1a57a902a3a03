"""Days at which something begins or ends, whose numbers could be hours: "vom 8. bis 12.", "hasta
el 12", "à partir du 11".

Rules
- Behind an article a number is a day in French and Spanish; in German it needs its point, too.
- Two such numbers joined are days, and one with its verb behind: "24. und 25. geht", "25. passt".
- "Bis 12." is a day behind another day; "ab 12. bin ich" one by its verb, which comes second.

Known limit: who writes no point behind the number ("bis 12 im Urlaub") is read as naming hours.
"""

from __future__ import annotations

from mailflow.reading.times.dates.day_numbers import (
    Day,
    Found,
    cat_at,
    is_clock,
    is_day_number,
    word_at,
)
from mailflow.reading.times.dates.figures import figures
from mailflow.reading.times.dates.month_names import named_month
from mailflow.reading.times.words.lexemes import Cat

_UNTIL_THE = "bis zum"
_BOUNDS = frozenset({Cat.UNTIL, Cat.AFTER, Cat.BEFORE, Cat.FROM})
_COUNTED = frozenset({Cat.WORD, Cat.UNIT, Cat.JUNK, Cat.OCLOCK, Cat.NUMBER, Cat.WEEK, Cat.TH})
_LEADING = frozenset({"am", "der", "den", "dem", "des", "vom", "zum", "ab", _UNTIL_THE})
_MAY_LEAD = frozenset({"bis", "vor", "nach"})
_SECOND = frozenset(
    "bin ist sind war habe hab haben hatte haette kann konnte koennte konnten geht ginge gehts"
    " passt ware waere wird werde wurde wuerde steht stehe arbeite gilt lauft beginnt muss".split()
)
_ARTICLES = (" au", " du", " del", " el", "le", "el", "du")


def opens_days(found: Found, at: int, language: str) -> bool:
    """ "Vom 12. bis 14. April", "du 5 au 7 mai": numbers of days, not of hours."""
    if found[at].cat is not Cat.FROM and found[at].cat is not Cat.BETWEEN:
        return False
    behind = _past_the(found, at + 1)
    if behind >= len(found):
        return False
    dotted = figures(found, behind, language) if language == "en" else None
    return (named_month(found, behind, language) or dotted) is not None


def bounds_day(found: Found, at: int, before: Day | None) -> bool:
    """Does an "until", "after", "from" here lead to a day of the month?

    `before`: the day that stands right before it.
    """
    if found[at].cat not in _BOUNDS:
        return False
    number = _past_the(found, at + 1)
    if is_articled(found, number):
        return True
    if not _is_dotted(found, number):
        return False
    if found[at].word == _UNTIL_THE or word_at(found, number - 1) == "dem":
        return True
    if _goes_on(found, number + 2):
        return True
    later = before is not None and 0 < (before.number or 31) < found[number].value
    named = cat_at(found, at - 1) is Cat.TH or found[at].word.endswith(_TO_HOURS)
    return later and found[at].cat is Cat.UNTIL and not named  # "the 10th till 11."


#: "hasta las 11", "jusqu'à 11": a day has "el", "au"
_TO_HOURS = (" las", " la", "jusqu' a")


def is_articled(found: Found, number: int) -> bool:
    """ "Jusqu'au 12", "hasta el 12": a day by the article before it, with a bound before that."""
    lead = found[number - 1] if number else None
    if lead is None or lead.cat is Cat.AT or not lead.word.endswith(_ARTICLES):
        return False
    if lead.cat not in _BOUNDS and cat_at(found, number - 2) not in _BOUNDS:
        return False
    if not is_day_number(found, number) or is_clock(found, number):
        return False
    if word_at(found, number + 1) == ":":
        return False
    return cat_at(found, number + 1) not in _COUNTED or may_stand_before(found, number + 1)


def may_stand_before(found: Found, at: int) -> bool:
    """Is it a word behind a French or Spanish number of days that the number does not count?

    "À partir du 15 tout est possible", "el 12 llego tarde"; not "le 12 rue Monge".
    """
    word = found[at] if at < len(found) else None
    if word is None or word.cat is not Cat.WORD or word.capital or len(word.word) < _SHORTEST:
        return False
    return word.word not in _THINGS


_SHORTEST = 3  # letters
#: what a number behind an article may count or name
_THINGS = frozenset(
    "rue avenue boulevard quai place impasse chemin route bis ter etage arrondissement calle"
    " avenida"
    " piso puerta numero portal distrito por juin boul tonneaux".split()
)


def _is_dotted(found: Found, at: int) -> bool:
    """ "12.": a number with its point."""
    if not is_day_number(found, at) or word_at(found, at + 1) != "." or not found[at + 1].glued:
        return False
    return not is_clock(found, at)


def is_led(found: Found, number: int) -> bool:
    """Is a German "12." a day of the month by the word before it?"""
    lead = word_at(found, number - 1)
    if cat_at(found, number - 1) is Cat.MERIDIEM:
        return False
    return lead in _LEADING or (lead in _MAY_LEAD and _goes_on(found, number + 2))


_JOINING = frozenset({Cat.AND, Cat.OR, Cat.TO})
_OPENING = frozenset({Cat.AND, Cat.OR, Cat.LINE, Cat.BUT})
_LIST_NUMBERS = 9  # "1. geht" may be the first of a list


def stands_free(found: Found, number: int) -> bool:
    """ "24. und 25. geht nicht", "15./16.3.", "der 24. nicht, 25. passt": with no article."""
    if not _is_dotted(found, number):
        return False
    paired = _pairs(found, number + 2) or _is_second(found, number)
    before = cat_at(found, number - 1) if number else Cat.LINE
    opens = before in _OPENING or word_at(found, number - 1) in {",", "("}
    listed = before is Cat.LINE and found[number].value <= _LIST_NUMBERS
    return opens and (paired or (not listed and _goes_on(found, number + 2)))


def _pairs(found: Found, at: int) -> bool:
    """Does a joint stand here, and a day's number with its point behind, and no thing counted?"""
    if cat_at(found, at) not in _JOINING and word_at(found, at) not in {"/", "+", "&", "-"}:
        return False
    if is_day_number(found, at + 1) and figures(found, at + 1, "de") is not None:
        return True
    return _is_dotted(found, at + 1) and not _is_counted(found, at + 3)


def _is_second(found: Found, number: int) -> bool:
    """The 25 of "24. und 25."."""
    if number < 3 or _is_counted(found, number + 2):
        return False
    return _is_dotted(found, number - 3) and _pairs(found, number - 1)


def _is_counted(found: Found, at: int) -> bool:
    """ "2. und 3. Stock"."""
    return cat_at(found, at) is Cat.WORD and found[at].capital


def _goes_on(found: Found, at: int) -> bool:
    """Does a German verb behind the point show that the sentence goes on?"""
    return word_at(found, at).partition(" ")[0] in _SECOND and not found[at].capital


def _past_the(found: Found, at: int) -> int:
    while cat_at(found, at) is Cat.THE:
        at += 1
    return at
