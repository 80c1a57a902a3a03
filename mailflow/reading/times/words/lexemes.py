"""The kinds of words the grammar of times knows, and the values that carry them.

A *lexeme* is a word, number, sign or phrase of the mail with its kind. Word tables
(calendar_words, clock_words, zone_words, willing_*_words) map phrases to a kind and a
number; what the number means is said beside each kind.

On Python 3.11 an enum takes five times as long as a module to give one of its members, and a
set of some of them is built anew wherever it is written. A mail asks for a thousand: where
they are asked for most, they have a name in the module.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

#: "the next morning", "the evening before": this and the part of the day
PART_BESIDE, PART_BEFORE = 100, 200


class Cat(Enum):
    """What a lexeme can be. The number it carries stands behind each."""

    # Enum's own hash is written in Python, and is asked a thousand times a mail.
    __hash__ = object.__hash__

    WORD = auto()  # none of the words known here
    SMALL = auto()  # a function word: it may stand after "at 3", a noun may not
    NUMBER = auto()  # digits: the number
    SIGN = auto()  # punctuation
    LINE = auto()  # line end: 0 wrapped, 1 a new item, 2 a new paragraph
    JUNK = auto()  # addresses, links, phone numbers

    WEEKDAY = auto()  # 0 Monday … 6 Sunday
    WEEKDAY_SHORT = auto()  # the same, but also another word: needs company
    WEEKDAY_PART = auto()  # German "Dienstagabend": weekday * 10 + part
    EACH_WEEKDAY = auto()  # "Tuesdays": the weekday
    MONTH = auto()  # 1 … 12
    DAY_AWAY = auto()  # days from today
    DAY_BESIDE = auto()  # "the day after": days from the date before, or one of the two below
    PART_AWAY = auto()  # "tonight", "morgen früh": days * 10 + part
    ORDINAL = auto()  # 1 …, -1 the last
    COUNT = auto()  # a number in words
    UNIT = auto()  # minutes in it: 1, 60, 1440, 10080; a month 43200
    TH = auto()  # "th" of "9th"
    WEEK = auto()
    WEEKEND = auto()
    MONTH_WORD = auto()  # "month"
    WEEK_AWAY = auto()  # "next week" in one: weeks from this
    WORKDAYS = auto()  # "any weekday"
    THIS = auto()
    NEXT = auto()
    COMING = auto()
    AFTER_NEXT = auto()
    WEEK_LATER = auto()  # "Tuesday week", "mardi en huit": days, 0 for seven
    FOLLOWING = auto()
    THAT = auto()
    THE = auto()
    IN = auto()  # "in two weeks", "first Monday in March"
    OF = auto()
    START = auto()  # "beginning of": 0; "middle of": 1; "end of": 2
    GONE = auto()  # last, past, ago, yesterday: 0 before its noun, 1 after, 2 itself

    AT = auto()
    AFTER = auto()
    BEFORE = auto()
    FROM = auto()  # 0 opens an end of its own ("from 3"), 1 only with "to"
    UNTIL = auto()
    BETWEEN = auto()
    TO = auto()
    AND = auto()
    OR = auto()
    ONWARDS = auto()  # "or later": 0; "at the latest": 1
    PART = auto()  # 0 morning, 1 lunch, 2 afternoon, 3 evening
    CLOCK = auto()  # noon, midnight: minutes of the day
    HALF = auto()  # "half past": 30; "halb": -30; before the hour
    QUARTER = auto()  # 15; "dreiviertel": -15 (and "viertel vier": -45)
    PLUS = auto()  # after the hour: "et demie": 30, "menos cuarto": -15
    MERIDIEM = auto()  # 0 a.m., 1 p.m.
    OCLOCK = auto()
    ISH = auto()
    WHENEVER = auto()  # all day, any time
    SAME_TIME = (
        auto()
    )  # 0 "same time", 1 "after that", 2 "likewise", behind a date; 3 "before that"
    HOLD = auto()  # "hard stop": what precedes is how long it lasts

    ZONE = auto()
    PLACE = auto()
    TIME_NOUN = auto()
    MINE = auto()
    YOURS = auto()
    LOCAL = auto()

    OFFER = auto()  # 0 may stand on either side, 1 before its time, 2 after it
    REFUSE = auto()  # the same
    EXCEPT = auto()  # 0 "except", 1 "instead of" (PUTS)
    IF = auto()
    MOVE = auto()  # "move", "push": what stood before "to" is off
    NEUTRAL = auto()  # past and facts: no offer
    WRITE = auto()  # "get back to me": the time is for writing, not for meeting
    HABIT = auto()  # 0 opening hours, what begins or ends then; 1 "usually"
    THAN = auto()  # "better than": what follows is only compared with
    EVENT = auto()  # "conference", "deadline": the time is its own
    STAY = auto()  # "I'm in": what follows is where the writer is
    BUT = auto()  # a new clause; 1 says the same again ("which is", "also")
    PICK = auto()  # "the first one": index into the letter's times; -1 last, 9 all
    YES = auto()  # plain consent


PUTS = 1  #: of an EXCEPT that puts one time in the place of another


class Lexeme(NamedTuple):
    """`word` folded (small letters, no accents); `start`, `end` in characters."""

    cat: Cat
    value: int
    word: str
    start: int
    end: int
    glued: bool = False
    capital: bool = False


#: One row of a word table: kind, number, and the phrases, separated by "|".
Row = tuple[Cat, int, str]
Table = tuple[Row, ...]


_NO = frozenset(
    "not no nothing nicht nichts nix kein keine keinen keiner nie nimmer weg pas plus jamais rien"
    " never cannot non nunca nada tampoco".split()
)


def denies(word: str) -> bool:
    """Does a word or phrase say no ("can't", "nicht mehr")?"""
    return "n't" in word or not _NO.isdisjoint(word.split())
