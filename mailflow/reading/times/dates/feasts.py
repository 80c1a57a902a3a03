"""Days counted from a feast or an event: "the week after Easter", "the Tuesday after Thanksgiving".

Rules
- A feast is known by its date; of two years the one still ahead is meant.
- "The week after" any other event ("after the conference", "after my exams") is no week that
  could be told, and must not become another one.
- The week after a feast begins on the first Monday behind it; the week before it is its own
  where the feast ends that week.
- A feast alone is a day where it opens a clause that says no, or has its hour with it.

Known limits: feasts counted by the moon other than Easter; those of a country are everybody's.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final, NamedTuple

from mailflow.reading.times.dates.day_numbers import Day, Found, Parsed, cat_at, is_clock, word_at
from mailflow.reading.times.words.calendar_words import FIRST_FEAST
from mailflow.reading.times.words.lexemes import Cat, denies

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
#: "the week after my holidays": what makes a noun of the word behind
_OWNING: Final = frozenset(
    "my our your his her their a an this that these those meine meiner meinem meinen unserer"
    " unserem einer einem mes mon ma notre nos mi mis nuestra nuestro un una".split()
)


class Beside(NamedTuple):
    """What an "after" or "before" leads to: a feast's number, or 0 for another event."""

    feast: int
    end: int


def beside(found: Found, at: int) -> Beside | None:
    """The feast or event behind the "after" or "before" at this place; None where none follows
    ("the week after would be fine").
    """
    behind = at + 1
    while behind - at < 4 and (
        cat_at(found, behind) in _ARTICLES or (found[behind : behind + 1] and _owns(found, behind))
    ):
        behind += 1
    if behind >= len(found) or found[behind].cat in _DATES:
        return None
    lexeme = found[behind]
    if lexeme.cat is Cat.EVENT:
        return Beside(lexeme.value, behind + 1)
    named = behind > at + 1 and lexeme.cat in _NOUNS
    if named or found[at].word in _LEADING or (lexeme.capital and lexeme.cat is Cat.WORD):
        return Beside(0, behind + 1)
    return None


def _owns(found: Found, at: int) -> bool:
    return found[at].word in _OWNING


_DATES: Final = frozenset(
    {Cat.NUMBER, Cat.WEEKDAY, Cat.WEEKDAY_PART, Cat.MONTH, Cat.NEXT, Cat.THIS, Cat.COMING, Cat.THAT}
    | {Cat.FOLLOWING, Cat.DAY_AWAY, Cat.ORDINAL, Cat.WEEK, Cat.AFTER_NEXT, Cat.GONE, Cat.COUNT}
)
_ARTICLES: Final = frozenset({Cat.THE, Cat.OF})
_NOUNS: Final = frozenset({Cat.WORD, Cat.SMALL, Cat.REFUSE, Cat.NEUTRAL, Cat.HABIT, Cat.MONTH_WORD})
#: prepositions that a noun always follows
_LEADING: Final = frozenset({"nach", "vor", "despues de", "antes de", "antes del", "despues del"})


def week_beside(found: Found, at: int, how: Cat) -> Parsed:
    """The week that stands before or after what is named behind this place."""
    one = beside(found, at)
    if one is None:
        return None
    if not one.feast:
        return Day(span="week", gone=True), one.end
    return Day(span="week", feast=one.feast, how=how), one.end


def feast_at(found: Found, at: int) -> Parsed:
    """ "(The week of) Thanksgiving"; Easter Sunday ends one week and opens another."""
    edge = FIRST_FEAST - (cat_at(found, at - 1) is Cat.BEFORE)  # "nothing before Easter"
    if cat_at(found, at) is not Cat.EVENT or found[at].value <= edge:
        return None
    return Day(feast=found[at].value), at + 1


def feast_alone(found: Found, at: int, language: str) -> Parsed:  # noqa: ARG001
    """The feast of "except (for) Labor Day", of "Christmas Eve at 11", and of "Ostermontag geht
    nicht"; elsewhere one seldom dates anything.
    """
    leads = cat_at(found, at + 1) in _LEADS_HOUR and cat_at(found, at + 2) in _HOUR
    meant = leads or cat_at(found, at - 1) is Cat.EXCEPT or _is_refused(found, at)
    if not (meant or is_clock(found, at + 1)) or (parsed := feast_at(found, at)) is None:
        return None
    day, end = parsed
    return (day._replace(span="week") if day.feast == _HOLY_WEEK else day), end


def _is_refused(found: Found, at: int) -> bool:
    """Does a feast stand right behind a no, or open a clause that says no, and names no date, or
    that tells where the writer is then?
    """
    lead = at - 1
    while cat_at(found, lead) in _ARTICLES or word_at(found, lead) in _ON:
        lead -= 1
    said = lead - (cat_at(found, lead) in {Cat.OFFER, Cat.WORD})  # "we don't open on Good Friday"
    if Cat.REFUSE in {cat_at(found, lead), cat_at(found, said)}:
        return True
    bound = cat_at(found, lead) is Cat.BEFORE
    if bound:
        if denies(word_at(found, lead - 1)):  # "nothing before Easter"
            return True
        lead = _before_bound(found, lead)
    opens = lead < 0 or (found[lead].cat in _OPENING and found[lead].word != "(")
    if not opens or cat_at(found, lead - 1) in _DATES:  # "Wednesday, Veterans Day, is out"
        return False
    if word_at(found, at + 1).partition(" ")[0] in _SPENT and not bound:
        return True
    for behind in found[at + 1 : at + (_SOON if bound else _REACH)]:
        dated = behind.cat in _DATES and behind.word != "esta"
        if dated or behind.cat in _NO_MORE or behind.word in _STOPS:
            return False
        no = behind.cat is Cat.REFUSE and behind.word != "off"
        sure = not bound or denies(behind.word) or _CANNOT.search(behind.word)
        if (no and sure) or _SHUT.search(behind.word):
            return True
    return False


def _before_bound(found: Found, at: int) -> int:
    """The place before the "nothing", "it won't be" of a "before" at this place."""
    while at >= 0 and found[at].cat not in _OPENING and found[at].cat not in _DATES:
        if found[at].cat is Cat.OFFER:
            break
        at -= 1
    return at


_ON: Final = frozenset("on over am an zu uber a en para pour bei".split())
_OPENING: Final = frozenset({Cat.SIGN, Cat.LINE, Cat.BUT, Cat.AND})
_NO_MORE: Final = frozenset({Cat.OFFER, Cat.YES, Cat.LINE, Cat.IF})
#: "Easter Monday I'm with my parents"
_SPENT: Final = frozenset("i'm i we're we bin sind habe haben je j' on nous estoy estamos".split())
_STOPS: Final = frozenset(".!?;(")
_SHUT: Final = re.compile(r"\b(?:shut|closed|zu|geschlossen|fermee?s?|cerrad[oa]s?)$")
_CANNOT: Final = re.compile(r"impos|unmog|ausgeschl|exclu|hopeless|no good|no way|out of")
_REACH: Final = 9  # words
_SOON: Final = 4  # … of "before Easter I can't"

_LEADS_HOUR: Final = frozenset({Cat.AT, Cat.FROM, Cat.UNTIL, Cat.AFTER, Cat.BEFORE, Cat.BETWEEN})
_HOUR: Final = frozenset({Cat.NUMBER, Cat.CLOCK, Cat.COUNT, Cat.HALF})


def day_beside(found: Found, at: int, day: Day, *, articled: bool) -> Parsed:
    """The weekday before or after a feast ("Tuesday after Easter"); `articled`: after anything
    else, which is no day that could be told ("the Tuesday after the conference").
    """
    one = beside(found, at)
    if one is None:
        return None
    named = articled and found[at].word in {"after", "before"} and found[at + 1].cat is not Cat.THAT
    if not (found[one.end - 1].cat is Cat.EVENT or (named and found[one.end - 1].cat is Cat.WORD)):
        return None
    if one.feast:
        return day._replace(feast=one.feast, how=found[at].cat), one.end
    return (day._replace(gone=True), one.end) if articled else None


def counted(day: Day, today: date, *, canada: bool) -> tuple[date, date] | None:
    """The first and the last day meant, by this year's feast or the next's."""
    for year in (today.year - 1, today.year, today.year + 1):
        first, last = _when(day.feast or 0, year, canada=canada)
        found = _beside(day, first, last)
        if found[1] >= today:
            return found
    return None


def _beside(day: Day, first: date, last: date) -> tuple[date, date]:
    after = day.how is Cat.AFTER
    if day.span == "week" or day.weeks is not None:
        edge = last if after else first
        monday = edge - edge.weekday() * _DAY
        if after or (edge.weekday() < 5 and day.how is Cat.BEFORE):
            monday += _WEEK if after else -_WEEK
        if day.weekday is None:
            return monday, monday + 4 * _DAY
        return monday + day.weekday * _DAY, monday + day.weekday * _DAY
    if day.weekday is None and day.how is None:
        found = first  # "except Labor Day"
    elif day.weekday is None:
        found = last + _DAY if after else first - _DAY
    elif after:
        found = last + ((day.weekday - last.weekday() - 1) % 7 + 1) * _DAY
    else:
        found = first - ((first.weekday() - day.weekday - 1) % 7 + 1) * _DAY
    return found, found


def _easter(year: int) -> date:
    """Easter Sunday by the "anonymous" reckoning of 1876: moons of 19 years, weeks of 400."""
    moon = year % 19
    century, rest = divmod(year, 100)
    leaps, odd = divmod(century, 4)
    drift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * moon + century - leaps - drift + 15) % 30
    lead = (32 + 2 * odd + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (moon + 11 * epact + 22 * lead) // 451
    month, day = divmod(epact + lead - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + ((weekday - first.weekday()) % 7 + 7 * (nth - 1)) * _DAY


#: in the order of `calendar_words.FEASTS`: days from Easter; a month and its day; a month, a
#: weekday and which of them it is, or (below 0) the day up to which it is the last
_RULES: Final[tuple[tuple[int, ...], ...]] = (
    (0,),
    (11, 3, 4),  # Thanksgiving
    (12, 25),
    (1, 1),
    (49,),  # Whitsun
    (39,),  # Ascension
    (9, 0, 1),  # Labor Day
    (5, 0, -31),  # Memorial Day
    (10, 31),  # Halloween
    (3, 17),  # Saint Patrick's
    (11, 1),  # All Saints'
    (-6,),  # Holy Week
    (-3,),  # Maundy Thursday
    (-2,),  # Good Friday
    (12, 24),
    (12, 31),
    (12, 26),
    (1,),  # Easter Monday
    (50,),  # Whit Monday
    (-46,),  # Ash Wednesday
    (-48,),
    (-47,),
    (60,),  # Corpus Christi
    (1, 0, 3),  # Martin Luther King
    (2, 0, 3),  # Presidents' Day
    (10, 0, 2),  # Columbus Day
    (11, 11),
    (6, 19),
    (7, 1),
    (5, 1),
    (1, 6),  # Epiphany
    (8, 15),  # Assumption
    (2, 14),  # Valentine's
    (1, 26),
    (5, 0, -24),  # Victoria Day
    (4, 25),
)
_THANKSGIVING, _HOLY_WEEK = FIRST_FEAST + 1, FIRST_FEAST + 11


def _first(rule: tuple[int, ...], year: int) -> date:
    """The day of a feast."""
    if len(rule) == 1:
        return _easter(year) + rule[0] * _DAY
    if len(rule) == 2:
        return date(year, *rule)
    month, weekday, nth = rule
    if nth > 0:
        return _nth(year, month, weekday, nth)
    last = date(year, month, -nth)
    return last - (last.weekday() - weekday) % 7 * _DAY


def _when(feast: int, year: int, *, canada: bool) -> tuple[date, date]:
    """The first and the last day of a feast."""
    if feast == _THANKSGIVING and canada:
        first = _nth(year, 10, 0, 2)
    else:
        first = _first(_RULES[feast - FIRST_FEAST], year)
    return first, first + 6 * _DAY if feast == _HOLY_WEEK else first
