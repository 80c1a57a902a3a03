"""Whose clock an hour is on, by the words before it: "your 6am", "for me it is 1:30".

Known limit: "su", "ihr", "leur" may be a third one's, and are not heard.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.reading.times.hours.zones import ZoneWord
from mailflow.reading.times.words.lexemes import Cat, Lexeme

MINE, YOURS = ZoneWord(Cat.MINE, "mine"), ZoneWord(Cat.YOURS, "yours")
_OWNED = {
    **dict.fromkeys("my mon mi mein meine meinem meinen".split(), MINE),
    **dict.fromkeys("your ur ton votre tu vuestro dein deine deinem deinen".split(), YOURS),
}


def clock_of(found: Sequence[Lexeme], at: int, end: int, *, bare: bool) -> ZoneWord | None:
    """Whose clock the hour that stands here is on; a `bare` number only by its day."""
    inside = next((whose for lexeme in found[at:end] if (whose := _owner(lexeme))), None)
    return inside or _day_owned(found, at) or (None if bare else owned(found, at))


def owned(found: Sequence[Lexeme], at: int) -> ZoneWord | None:
    """Whose clock an hour is on, by what stands before it: "8 in the morning, your 6am"."""
    if not 0 < at <= len(found):
        return None
    lead = found[at - 1]
    if lead.word in _THEN and at > 1:
        at -= 1
        lead = found[at - 1]  # "halb elf, bei Ihnen also halb zehn"
    # "15 Uhr, bei Ihnen 14 Uhr", "dann ist es bei Ihnen 14 Uhr"
    clause = at > 1 and found[at - 2].word in (_OPENING_CLAUSE | _COPULAS)
    if clause and lead.cat in _WHOSE and lead.word in _AT_HOME:
        return ZoneWord(lead.cat, lead.word)
    return _owner(lead) or _reckoned(found, at)


def leads_to_hour(found: Sequence[Lexeme], at: int) -> bool:
    """Does an hour stand here, behind its "bei Ihnen (also)", "bei Ihnen (ist es dann)"?"""
    near = found[at : at + _FAR]
    first = next((one for one in near if one.word not in _THEN and one.word not in _TELLING), None)
    return first is not None and first.cat in _BEGINNING


def _owner(lexeme: Lexeme) -> ZoneWord | None:
    return None if lexeme.cat in _DAYS else _OWNED.get(lexeme.word)  # "mi" is Wednesday, too


def _reckoned(found: Sequence[Lexeme], at: int) -> ZoneWord | None:
    """ "For me it is 1:30", "bei Ihnen wäre das 9 Uhr", "in London it will be 3"."""
    first, is_told = at, False
    while first > max(0, at - _FAR) and found[first - 1].word in _TELLING:
        first -= 1
        is_told = is_told or found[first].word in _COPULAS
    if not is_told or not first:
        return None
    lead = found[first - 1]
    if lead.cat in _WHOSE:
        return ZoneWord(lead.cat, lead.word)
    is_in = first > 1 and found[first - 2].word in _IN
    return ZoneWord(lead.cat, lead.word) if lead.cat is Cat.PLACE and is_in else None


_BEGINNING = frozenset({Cat.NUMBER, Cat.HALF, Cat.QUARTER})
_THEN = frozenset("also so then dann somit donc alors entonces already schon deja ya".split())
_FAR = 5
_COPULAS = frozenset(
    "'s|is|it is|it 's|its|will be|be|that 's|that is|would be|ist|ist es|sind|ist das|ware|waren"
    "|est|sera|serait|il est|ce sera|c' est|es|son|seran|serian|sera|seria".split("|")
)
_TELLING = _COPULAS | frozenset(
    "it that this would will should then already still only dann das es schon erst noch um il ce"
    " ca deja alors las la ya a around about".split()
)
_IN = frozenset("in en a".split())


def _day_owned(found: Sequence[Lexeme], at: int) -> ZoneWord | None:
    """Whose day the hour is of: "your Wednesday evening, 8pm"."""
    first = at
    while first > max(0, at - _DAY_WORDS) and _is_of_day(found[first - 1]):
        first -= 1
    return _owner(found[first - 1]) if first and _stands_day(found, first) else None


def _is_of_day(lexeme: Lexeme) -> bool:
    return lexeme.cat in _OF_DAY or lexeme.word == ","


def owner_of_day(found: Sequence[Lexeme], at: int) -> ZoneWord | None:
    """Whose day or part of it stands here, behind an hour: "8pm your Wednesday", "my morning"."""
    behind = at + 1
    if behind < len(found) and (_stands_day(found, behind) or found[behind].cat is Cat.PART):
        return _owner(found[at])
    return None


def _stands_day(found: Sequence[Lexeme], at: int) -> bool:
    """Does a weekday stand here?"""
    return at < len(found) and found[at].cat in _DAYS


_DAYS = frozenset({Cat.WEEKDAY, Cat.WEEKDAY_SHORT, Cat.WEEKDAY_PART})
_OF_DAY = _DAYS | {Cat.PART, Cat.AT}
_DAY_WORDS = 4


_WHOSE = frozenset({Cat.MINE, Cat.YOURS})
_OPENING_CLAUSE = frozenset(",(/=-")
_AT_HOME = frozenset(
    "bei ihnen|bei dir|bei euch|bei mir|bei uns|chez vous|chez toi|chez moi|chez nous"
    "|for you|for me|with you|your end|my end|on your end|on my end|over there|over here"
    "|your side|my side|para ti|para mi|pour vous|pour toi|pour moi|fur sie|fur dich"
    "|fur mich|your time|my time".split("|")
)
