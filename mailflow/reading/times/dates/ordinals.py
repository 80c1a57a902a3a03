"""Days and weeks by their ordinal: "the 9th", "le 12", "the first Monday in March", "Maiwoche".

Rules
- A bare number behind an article is a day of the month in French and Spanish, in German with its
  point, in English over 12, unless a thing is counted by it.
- The nth weekday or week is one of the month that is named behind it, or of the month at hand.

Known limit: "the first week" with no month is no date.
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.dates.day_numbers import (
    Day,
    Found,
    Parsed,
    cat_at,
    is_clock,
    is_day_number,
    past_the,
    word_at,
    year_at,
)
from mailflow.reading.times.dates.day_stretches import (
    is_articled,
    is_led,
    may_stand_before,
    stands_free,
)
from mailflow.reading.times.dates.figures import figures
from mailflow.reading.times.dates.month_names import named_month
from mailflow.reading.times.words.lexemes import Cat

_NUMBER_ARTICLES = frozenset({"del", "le", "el", "du", "al", "au", "les", "los", "des", "aux"})


def of_month_at(found: Found, at: int, day: Day) -> Parsed:
    """ "(The 15th) of next month", "(le 15) du mois prochain", "(am 15.) des nächsten Monats"."""
    named, how = at, None
    while named - at < 4 and (cat_at(found, named) in _TO_MONTH or word_at(found, named) == "des"):
        how = _MONTHS_ON.get(cat_at(found, named), how)
        named += 1
    if cat_at(found, named) is not Cat.MONTH_WORD or named == at:
        if cat_at(found, named) is not Cat.MONTH_WORD or " " not in word_at(found, named):
            return None
    end = named + 1
    if how is None and cat_at(found, end) in _MONTHS_ON:
        how, end = _MONTHS_ON[cat_at(found, end)], end + 1
    return (day._replace(weeks=how), end) if how is not None else None


#: months from this one
_MONTHS_ON: Final[dict[Cat | None, int]] = {Cat.THIS: 0, Cat.NEXT: 1, Cat.COMING: 1}
_TO_MONTH: Final = frozenset({Cat.OF, Cat.THE, Cat.NEXT, Cat.THIS, Cat.COMING})


#: what a French or Spanish day of the month does
_VERBS = frozenset(
    "ferait reste restera tombe semble devrait colle collerait marcherait etant sera tendria andare"
    " queda quedaria cae serviria iria encajaria estaria descartalo olvidalo tengo on".split()
)


def numbered(found: Found, start: int, at: int, language: str) -> Parsed:
    """ "Le 12", "el 12", "den 12."; "the 9th" is read without its article."""
    if language not in {"fr", "es"} or not is_day_number(found, at) or is_clock(found, at):
        return None
    if word_at(found, start).partition(" ")[0] not in _NUMBER_ARTICLES:
        return None
    named = named_month(found, at, language) or figures(found, at, language)
    if named is not None:
        return named
    bad = {Cat.WORD, Cat.UNIT, Cat.JUNK, Cat.OCLOCK, Cat.WEEK}
    # "Le 17 seulement à 11h", "le 19 c'est bon", "le 19 ferait"
    adverb = word_at(found, at + 1).endswith("ment") or word_at(found, at + 1) in _VERBS
    # but not "la lettre du 14 m'est parvenue"
    adverb = adverb or (word_at(found, at + 1).endswith("'") and word_at(found, start) != "du")
    alone = word_at(found, start) in {"le", "el"}
    adverb = adverb or (alone and may_stand_before(found, at + 1))
    figures_go_on = cat_at(found, at + 2) is Cat.NUMBER and found[at + 2].glued  # not "le 9: 9h"
    if (cat_at(found, at + 1) in bad and not adverb) or (
        word_at(found, at + 1) in {"%", "€", "$", ":", "."} and figures_go_on
    ):
        return None
    return Day(number=found[at].value), at + 1


#: "3rd floor", "1st year": counted things that are no days
_NUMBERED_THINGS = frozenset(
    "floor year years edition street st avenue ave century anniversary birthday place round grade"
    " attempt email mail message version draft semester term generation child person party time"
    " option choice one graders job company book album class cohort batch reminder follow book"
    " try request letter note degree team gear hand mal stock semester klasse".split()
)


_COUNTED = frozenset(
    {Cat.WORD, Cat.UNIT, Cat.JUNK, Cat.OF, Cat.WEEK, Cat.MONTH_WORD, Cat.NUMBER, Cat.COUNT}
    | {Cat.EVENT, Cat.WEEKDAY, Cat.EACH_WEEKDAY}
)


def nth_day(found: Found, at: int, language: str) -> Parsed:
    """ "9th", "the 9th"; German "am 9.", "der 9." where a preposition leads to it."""
    behind = past_the(found, at)
    if not is_day_number(found, behind):
        return None
    whole = named_month(found, behind, language) or figures(found, behind, language)
    if whole is not None:
        return whole
    if cat_at(found, behind + 1) is Cat.TH and found[behind + 1].glued:
        if word_at(found, behind + 2) in _NUMBERED_THINGS:
            return None
        if cat_at(found, behind + 2) is Cat.WEEKDAY and found[behind].value < 6:
            ordinal = nth_of_month(found, behind + 2, found[behind].value)
            if ordinal is not None:
                return ordinal
        return Day(number=found[behind].value), behind + 2
    if language == "en" and word_at(found, behind - 1) == "the" and found[behind].value > 12:
        # "The 25 is good": not in English, but written by many who learnt it
        if not is_clock(found, behind) and cat_at(found, behind + 1) not in _COUNTED:
            return Day(number=found[behind].value), behind + 1
    dotted = word_at(found, behind + 1) == "." and found[behind + 1].glued
    if is_articled(found, behind):
        return Day(number=found[behind].value), behind + 1
    led = is_led(found, behind) or (language == "de" and stands_free(found, behind))
    if dotted and led and not is_clock(found, behind):
        return Day(number=found[behind].value), behind + 2
    return None


#: German names of a week by its place in the year (ISO 8601)
CALENDAR_WEEKS: Final = frozenset({"kw", "kalenderwoche", "kalenderwochen"})
_WEEKS_OF_YEAR: Final = 53


def nth_of_year(found: Found, at: int, language: str) -> Parsed:
    """ "(In der) 23. KW"; and the bare "in der 24." of one who counted such weeks before: days
    are masculine ("am 24.").
    """
    number = past_the(found, at)
    end = number + 2
    if language != "de" or cat_at(found, number) is not Cat.NUMBER or is_clock(found, number):
        return None
    if word_at(found, number + 1) != "." or not 0 < found[number].value <= _WEEKS_OF_YEAR:
        return None
    week = Day(nth=found[number].value, span="week", how=Cat.WEEK)
    if word_at(found, end) in CALENDAR_WEEKS:
        return week, end + 1
    led = word_at(found, number - 1) == "der" and word_at(found, number - 2) in _TO_WEEKS
    named = end < len(found) and (found[end].capital or found[end].cat is Cat.NUMBER)
    if named or not led or all(one.word not in CALENDAR_WEEKS for one in found[:at]):
        return None
    return week, end


_TO_WEEKS: Final = frozenset({"in", "ab", "bis zu", "zu", "nach", "vor"})
_FEW: Final = 5  # weeks of a month
_WHOLE: Final = frozenset("full whole complete ganze ganzen volle vollen".split())


def ordinal_at(found: Found, at: int) -> Parsed:
    """ "First week of May", "la dernière semaine de mars", "the last full week of the month"."""
    lexeme = found[at]
    behind = _past_full(found, at + 1)
    if not _is_numbered(found, behind) or not -1 <= lexeme.value < _FEW:
        return None
    nth = {Cat.GONE: -1, Cat.PICK: lexeme.value + 1 or -1}.get(lexeme.cat, lexeme.value)
    return nth_of_month(found, behind, nth)


def _past_full(found: Found, at: int) -> int:
    """Over the word in "the first full week"."""
    return at + (word_at(found, at) in _WHOLE)


def _is_numbered(found: Found, at: int) -> bool:
    """Is it a week or a weekday, of which a month has a first one and a last?"""
    month_week = word_at(found, at).endswith("woche")
    return cat_at(found, at) in {Cat.WEEK, Cat.WEEKDAY} or month_week


_GERMAN_MONTHS = (
    "januar februar marz april mai juni juli august september oktober november dezember".split()
)


def _month_in_word(found: Found, at: int) -> int | None:
    """The month of a German "Maiwoche"."""
    stem = word_at(found, at).replace("maerz", "marz").removesuffix("woche")
    return _GERMAN_MONTHS.index(stem) + 1 if stem in _GERMAN_MONTHS else None


_OF: Final = frozenset({"d'", "des"})
_DAY: Final = 1440  # minutes
_EVERY: Final = frozenset("every each jeden jede jeder chaque cada".split())


def nth_of_month(found: Found, at: int, nth: int) -> Parsed:
    """The nth weekday or week of a month, from its weekday or "week" on."""
    weekday = found[at].value if cat_at(found, at) is Cat.WEEKDAY else None
    behind = at + 1
    while cat_at(found, behind) in {Cat.IN, Cat.OF, Cat.THE} or word_at(found, behind) in _OF:
        behind += 1
    whole = cat_at(found, at) is Cat.UNIT and found[at].value == _DAY
    if cat_at(found, at) is Cat.UNIT and not (whole and nth == -1):
        return None
    span = "day" if weekday is not None or whole else "week"
    if weekday is None and (month := _month_in_word(found, at)) is not None:
        year, end = year_at(found, at + 1)
        return Day(nth=nth, month=month, year=year, span="week"), end
    if cat_at(found, behind) is Cat.MONTH_WORD and cat_at(found, behind + 1) is Cat.OF:
        behind += 2 if cat_at(found, behind + 2) is Cat.MONTH else 0  # "del mes de mayo"
    if word_at(found, behind) in _EVERY and cat_at(found, behind + 1) is Cat.MONTH_WORD:
        return Day(weekday=weekday, each=True, span=span), behind + 2
    if cat_at(found, behind) is Cat.MONTH:
        year, end = year_at(found, behind + 1)
        month = found[behind].value
        return Day(weekday=weekday, nth=nth, month=month, year=year, span=span), end
    led = cat_at(found, behind)
    if led in _MONTHS_ON and cat_at(found, behind + 1) is Cat.MONTH_WORD:
        return Day(weekday=weekday, nth=nth, weeks=_MONTHS_ON[led], span=span), behind + 2
    of_month = behind > at + 1 or word_at(found, behind) != "month"
    if cat_at(found, behind) is Cat.MONTH_WORD and of_month:
        weeks = _MONTHS_ON.get(cat_at(found, behind + 1))  # "du mois prochain"
        return Day(weekday=weekday, nth=nth, weeks=weeks or 0, span=span), behind + 1 + bool(weeks)
    return None
