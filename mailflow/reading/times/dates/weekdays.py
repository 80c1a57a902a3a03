"""A weekday and all that may hang on it: its date, "next", "week", "in two weeks".

Rules
- "Tuesday, 9 March", "Tuesday the 9th", "Tue 3/9", "Dienstag, der 9.3." are one date.
- A bare number behind a weekday is its day of the month where it is over 12, where a time
  follows it ("Friday 12 at 3"), and in the languages that write dates so (fr, es).
- "Mardi prochain" is the coming one; "Tuesday week", "mardi en huit" a week later.

Known limits: "Tuesday 2" is left to the hour, unless speech.py finds that it is the 2nd.
"""

from __future__ import annotations

from mailflow.reading.times.dates.day_numbers import (
    Day,
    Found,
    Parsed,
    cat_at,
    is_clock,
    is_day_number,
    iso,
    past_the,
    word_at,
    year_at,
)
from mailflow.reading.times.dates.feasts import day_beside
from mailflow.reading.times.dates.figures import figures
from mailflow.reading.times.dates.month_names import month_day, named_month
from mailflow.reading.times.dates.neighbours import beside_date
from mailflow.reading.times.words.lexemes import Cat, Lexeme

# Named here, as an enum is slow to give its members (see `lexemes`).
_WEEK = Cat.WEEK
_COUNT_OR_NUMBER = frozenset({Cat.COUNT, Cat.NUMBER})
_WEEK_OR_WEEKDAY = frozenset({Cat.WEEK, Cat.WEEKDAY})


def weekday_at(found: Found, at: int, language: str) -> Parsed:
    """A weekday with all that may hang on it: date, "next", "week", "in two weeks"."""
    cat = cat_at(found, at)
    if cat is Cat.WEEKDAY_PART:
        value = found[at].value
        day, end = Day(weekday=value // 10, part=value % 10), at + 1
    elif cat is Cat.EACH_WEEKDAY:
        return Day(weekday=found[at].value, each=True), at + 1
    elif cat is Cat.WEEKDAY:
        day, end = Day(weekday=found[at].value), at + 1
    else:
        return None
    if word_at(found, end) == "." and found[end].glued and cat_at(found, end + 1) is not Cat.LINE:
        short = found[end - 1].end - found[end - 1].start <= _ABBREVIATED
        end = end + 1 if short and _goes_on_small(found, at, end + 1) else end
    shared = _shared_part(found, end)
    if shared is not None:
        return day._replace(part=shared), end + 1
    dated = _dated(found, end, language)
    if dated is not None:
        return dated[0]._replace(weekday=day.weekday, part=day.part), dated[1]
    if language == "de" and word_at(found, end) == "morgen":
        return day._replace(part=0), end + 1
    beside = beside_date(found, end, language)
    if beside is not None:  # "the Monday after the 15th"
        side, base, behind = beside
        return base._replace(weekday=day.weekday, part=day.part, how=side), behind
    return _numbered(found, *_hung_on(found, day, end))


def _numbered(found: Found, day: Day, at: int) -> tuple[Day, int]:
    """With its number in brackets: "mardi prochain (9)"."""
    if word_at(found, at) != "(" or not is_day_number(found, at + 1):
        return day, at
    behind = at + 3 if word_at(found, at + 2) == "." else at + 2
    if word_at(found, behind) != ")":
        return day, at
    return Day(number=found[at + 1].value, weekday=day.weekday), behind + 1


def _shared_part(found: Found, at: int) -> int | None:
    """The evening that the hyphen of "Freitag- und Samstagabend" stands for."""
    if word_at(found, at) != "-" or not found[at].glued or cat_at(found, at + 1) not in _LISTING:
        return None
    while cat_at(found, at) in _LISTED:
        at += 1
    return found[at].value % 10 if cat_at(found, at) is Cat.WEEKDAY_PART else None


_LISTING = frozenset({Cat.AND, Cat.OR, Cat.SIGN, Cat.TO})
_LISTED = _LISTING | {Cat.WEEKDAY}
_ABBREVIATED = 4  # letters


#: what opens a clause, and says nothing of a day right before it
_OPENERS = frozenset(
    "i i'm im i'll i've ive we we're it its it's that's thats my the can't cant don't dont won't"
    " wont please pls bring have call ring send give let let's no sorry thanks cheers text ping"
    " ich wir".split()
)
_STOPS = frozenset(".!?;")
_HEADS = frozenset({None, Cat.LINE, Cat.SIGN, Cat.BUT})


def _goes_on_small(found: Found, first: int, at: int) -> bool:
    """Does a sentence go on behind the point of a short weekday, the place of which is `first`?"""
    if cat_at(found, at) in {Cat.WEEKDAY, Cat.WEEKDAY_SHORT}:
        return False  # "cant do tues. weds is fine"
    before = cat_at(found, first - 1) if first else None
    if before not in _HEADS and word_at(found, at).partition(" ")[0] in _OPENERS:
        return False  # "could do tues. cant do weds", but "weds. i cant"
    if before in {None, Cat.LINE} or word_at(found, first - 1) in _STOPS:
        return at < len(found)  # no sentence is a day alone: "Fri. I'm at a funeral"
    return at < len(found) and (not found[at].capital or found[at].cat is Cat.MONTH)


#: what a day of the month, or a whole date, begins with
_OPENING = frozenset({Cat.NUMBER, Cat.MONTH, Cat.ORDINAL})


def _dated(found: Found, at: int, language: str) -> Parsed:
    """The day of the month behind a weekday: ", 14 December", "the 9th", "10", "12/14"."""
    behind = past_the(found, at, signs=",(")
    spelt = cat_at(found, behind) is Cat.COUNT and language == "es" and behind == at
    if spelt and cat_at(found, at + 1) not in {Cat.OCLOCK, Cat.PART, Cat.PLUS, Cat.WORD, Cat.UNIT}:
        return Day(number=found[at].value), at + 1  # "el martes nueve"
    if cat_at(found, behind) not in _OPENING:
        return None
    closes = word_at(found, behind - 1) == "(" if behind > at else False
    for rule in (iso, named_month, month_day, figures):
        parsed = rule(found, behind, language) if behind < len(found) else None
        if parsed is not None and not (
            rule is figures and _is_clock_figure(found, behind, language)
        ):
            return parsed[0], parsed[1] + (closes and word_at(found, parsed[1]) == ")")
    first = cat_at(found, behind) is Cat.ORDINAL and word_at(found, behind).startswith("1")
    if first and cat_at(found, behind + 1) is Cat.MONTH:
        year, end = year_at(found, behind + 2)
        return Day(number=1, month=found[behind + 1].value, year=year), end
    if not is_day_number(found, behind) or is_clock(found, behind):
        return None
    end = behind + 1
    if cat_at(found, end) is Cat.TH:
        end += 1 + (closes and word_at(found, end + 1) == ")")
        return Day(number=found[behind].value), end
    if word_at(found, end) == "." and language == "de":
        storey = word_at(found, end + 1) in _STOREYS  # "Dienstag, 3. Stock"
        return None if storey else (Day(number=found[behind].value), end + 1)
    if language == "en" and any(one.word == "," for one in found[at:behind]):
        return None
    value = found[behind].value
    clocks = {Cat.NUMBER, Cat.COUNT, Cat.CLOCK, Cat.HALF, Cat.QUARTER}
    led = cat_at(found, end) in {Cat.AT, Cat.FROM, Cat.BETWEEN} and cat_at(found, end + 1) in clocks
    articled = language in {"fr", "es"} or (language == "en" and value > 12) or value > 20 or led
    return (Day(number=value), end) if articled and _alone(found, end, language) else None


def _is_clock_figure(found: Found, at: int, language: str) -> bool:
    """In English "Thursday 9.30" is a time; in German "Dienstag 9.30 Uhr" too."""
    if found[at + 1].word != "." or word_at(found, at + 3) == ".":
        return False
    if found[at + 2].end - found[at + 2].start == 1:
        return False  # "Sunday 7.3"
    closed = word_at(found, at - 1) + word_at(found, at + 3) == "()"
    if (closed or is_clock(found, at + 3)) and found[at + 2].value <= 12:
        return False  # "Tue 11.01 18:00", "Tue (11.01) 10-12"
    return language != "de" or cat_at(found, at + 3) is Cat.OCLOCK or found[at + 2].value > 12


_STOREYS = frozenset("stock etage og obergeschoss stiege klasse semester".split())
_TAKEN_IN = frozenset("inclus incluse compris incluido inclusive inclusivement".split())


def _alone(found: Found, at: int, language: str) -> bool:
    """A bare number behind a weekday is a day of the month, unless a time goes on there."""
    if word_at(found, at) in _TAKEN_IN or word_at(found, at) == "c'":  # "vendredi 19 c'est non"
        return True
    if cat_at(found, at) in {Cat.OCLOCK, Cat.MERIDIEM, Cat.UNIT, Cat.WORD, Cat.PLUS}:
        return False
    parted = word_at(found, at + 2).startswith("de la ")
    if cat_at(found, at) is Cat.OR and (is_clock(found, at + 1) or parted):
        # "mardi 16 ou 17h", "jueves 10 u 11 de la mañana"
        return found[at + 1].value - found[at - 1].value not in {1, 2}
    if cat_at(found, at) is Cat.PART and word_at(found, at).startswith("de la "):
        return found[at - 1].value > 12  # "domingo 8 de la noche"
    if word_at(found, at) in {"past", "to", "nach", "vor"} and found[at - 1].value % 5 == 0:
        return cat_at(found, at + 1) not in {Cat.NUMBER, Cat.COUNT, Cat.HALF}
    if word_at(found, at) == "-" and cat_at(found, at + 1) is Cat.NUMBER:
        spaced = not found[at].glued and is_clock(found, at + 1)  # "mié 17 - 11:00"
        return language in {"fr", "es"} and (spaced or not is_clock(found, at + 1))
    ranges = cat_at(found, at) in {Cat.TO, Cat.UNTIL} and is_clock(found, at + 1)
    # "Vendredi 19 jusqu'à 10h" is no stretch of hours.
    return not ranges or found[at - 1].value > max(12, found[at + 1].value)


_ASIDE = {Cat.AFTER: Cat.FOLLOWING, Cat.BEFORE: Cat.BEFORE}
#: what shows that nothing more is said behind "the Friday after"
_AT_ONCE = frozenset({Cat.AT, Cat.SAME_TIME})
_ENDS = frozenset(
    {Cat.SIGN, Cat.LINE, None, Cat.OFFER, Cat.REFUSE, Cat.YES, Cat.OR, Cat.AND, Cat.BUT, Cat.IF}
)
_PLACING = frozenset({Cat.NEXT, Cat.COMING, Cat.FOLLOWING, Cat.AFTER_NEXT})


def _hung_on(found: Found, day: Day, at: int) -> tuple[Day, int]:
    """ "Mardi prochain", "Tuesday week", "Monday in two weeks", "Montag in einer Woche"."""
    cat = cat_at(found, at)
    if cat in _PLACING:
        if cat_at(found, at + 1) not in {Cat.WEEK, Cat.WEEKDAY, Cat.MONTH_WORD}:
            how = Cat.COMING if cat is Cat.NEXT else cat
            return day._replace(how=how), at + 1
    if cat is Cat.AFTER and cat_at(found, at + 1) is Cat.NEXT and found[at].word == "after":
        return day._replace(how=Cat.AFTER_NEXT), at + 2
    if (aside := _aside(found, day, at)) is not None:
        return aside
    last = word_at(found, at) == "last" and cat_at(found, at + 1) not in _WEEK_OR_WEEKDAY
    if last or (cat is Cat.GONE and found[at].value == 1):
        return day._replace(gone=True), at + 1
    if cat is Cat.WEEK_LATER or (cat is _WEEK and word_at(found, at) == "week"):
        return day._replace(later=_later(found[at])), at + 1
    at += word_at(found, at) == "de" and cat_at(found, at + 1) is Cat.IN  # "el jueves de dentro de"
    if cat_at(found, at) is Cat.IN:
        distance = distance_at(found, at)
        if distance is not None and distance[0] % 7 == 0:
            return day._replace(weeks=distance[0] // 7), distance[1]
    return day, at


def _aside(found: Found, day: Day, at: int) -> Parsed:
    """ "The Monday after", "the Friday before Easter", "the Thursday after that", "after it"."""
    cat, following = cat_at(found, at), cat_at(found, at + 1)
    articled = cat_at(found, at - 2) is Cat.THE
    if articled and cat is Cat.SAME_TIME and found[at].value == 1:
        return day._replace(how=Cat.FOLLOWING), at + 1
    if cat not in _ASIDE:
        return None
    if (named := day_beside(found, at, day, articled=articled)) is not None:
        return named
    if articled and cat is Cat.AFTER and word_at(found, at + 1) in {"it", "them", "those"}:
        return day._replace(how=Cat.FOLLOWING), at + 2
    ends = articled and (following in _ENDS or word_at(found, at + 1) == "is")
    return (day._replace(how=_ASIDE[cat]), at + 1) if ends or following in _AT_ONCE else None


def _later(lexeme: Lexeme) -> int:
    """A week later, or the days its word says ("Tuesday fortnight")."""
    return lexeme.value if lexeme.cat is Cat.WEEK_LATER and lexeme.value else 7


def distance_at(found: Found, at: int) -> tuple[int, int] | None:
    """ "In two weeks", "in 10 days", "dentro de dos semanas" → days, place behind."""
    if cat_at(found, at) is not Cat.IN:
        return None
    return amount_at(found, at + 1)


def amount_at(found: Found, at: int) -> tuple[int, int] | None:
    if word_at(found, at) in {"about", "etwa", "ca", "the", "den", "environ", "unos", "unas"}:
        at += 1
    count = 1
    if cat_at(found, at) in _COUNT_OR_NUMBER:
        count, at = found[at].value, at + 1
    elif word_at(found, at) in {"a", "einer", "une", "un", "una"}:
        at += 1
    else:
        return None
    if word_at(found, at) in {"a", "couple", "of"} and word_at(found, at + 1) == "couple":
        count, at = 2, at + 2
    unit = cat_at(found, at)
    days = 7 if unit is _WEEK else 1
    if unit is _WEEK or (unit is Cat.UNIT and found[at].value == 1440):
        if days == 1 and count == 8 and word_at(found, at - 1) == "acht":
            count = 7
        if days == 1 and count in {8, 15} and word_at(found, at) in {"jours", "dias"}:
            count -= 1  # "dans huit jours", "en quince días": both ends are counted
        return (count * days, at + 1) if 0 < count * days <= 400 else None
    return None


_EVERY = frozenset("every each jeden jede jeder chaque cada".split())
_ANY = frozenset({("on", "a"), ("an", "einem")})


def leads_to_any(found: Found, at: int) -> int:
    """How many words say that no weekday in particular follows: "every", "on a", else 0."""
    if word_at(found, at) in _EVERY:
        return 1
    return 2 if (word_at(found, at), word_at(found, at + 1)) in _ANY else 0


def any_weekday(found: Found, at: int) -> Parsed:
    """ "Every Tuesday", "jeden zweiten Mittwoch", "every other Friday", "on a Tuesday"."""
    other = cat_at(found, at) is Cat.ORDINAL or word_at(found, at) in {"other", "deux"}
    at += other
    if cat_at(found, at) is Cat.WEEKDAY:
        return Day(weekday=found[at].value, each=True), at + 1
    return None


def is_bare_weekday(day: Day) -> bool:
    """A weekday with nothing that says which."""
    if day.weekday is None or day.number is not None or day.pair is not None:
        return False
    return day.how is None and day.weeks is None


def is_the_weekday(day: Day) -> bool:
    """ "The Tuesday", which is one spoken of before."""
    return day.how is Cat.THE and not day.later and is_bare_weekday(day._replace(how=None))


def is_called(found: Found, at: int) -> bool:
    """ "Friday is our weekend", "have a weekend in mind": what days are called, and no day?"""
    lead = at - 1
    if word_at(found, lead) in {"a", "mind"}:
        return True
    while cat_at(found, lead) in {Cat.THE, Cat.SMALL} and word_at(found, lead) not in _BEING:
        lead -= 1
    days = {cat_at(found, place) for place in range(lead - 3, lead)}
    return word_at(found, lead) in _BEING and Cat.WEEKDAY in days


_BEING = frozenset("is are 's ist sind c'est est sont es son".split())
