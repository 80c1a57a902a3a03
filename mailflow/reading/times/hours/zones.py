"""Zone expressions: which words name a zone, and which zone they mean.

Rules
- ET, PST, CET … name the people's zone, not an offset: "EST" in July is New York's
  summer time. Of several zones with one abbreviation the sender's own is meant.
- "GMT+1", "UTC-5" are fixed offsets; "GMT" from a London summer is doubtful.
- "my time", "here" is the sender's zone; "your time", "for you" the owner's.
- A place counts behind a time ("3pm London", "heure de Paris").

Known limits: half of the world's abbreviations are unknown; such a time is the sender's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from mailflow.reading.times.words.lexemes import Cat, Lexeme
from mailflow.reading.times.words.tokens import tokens
from mailflow.reading.times.words.zone_words import ABBREVIATIONS, PLACES, SHORT_PLACES

_BRITISH = frozenset({"Europe/London", "Europe/Dublin"})
_SHARED = {"ist": "Asia/Kolkata", "gst": "Asia/Dubai"}


@dataclass(frozen=True, slots=True)
class ZoneWord:
    """A zone as named: `cat` says how to read `key`; `offset` in minutes from UTC."""

    cat: Cat
    key: str
    offset: int | None = None


#: "10am UK or German time"
UNCLEAR = ZoneWord(Cat.LOCAL, "?")
#: "3 your time, 5 mine": the writer's hour, told by the other's clock
AS_MINE = ZoneWord(Cat.YOURS, "mine")


@dataclass(frozen=True, slots=True)
class People:
    """The zones of the one who writes and of the one who asked."""

    sender: ZoneInfo
    owner: ZoneInfo

    @property
    def turned(self) -> People:
        """The same two, for a letter the owner wrote."""
        return People(sender=self.owner, owner=self.sender)


@cache
def named(name: str) -> ZoneInfo:
    """The zone of an IANA name that stands in the word tables."""
    return ZoneInfo(name)


_PLACES = {" ".join(token.word for token in tokens(name)): zone for name, zone in PLACES.items()}


def place(word: str) -> ZoneInfo:
    """The zone of a place, by the word of its lexeme."""
    return named(_PLACES[word])


def visited(found: Sequence[Lexeme]) -> str | None:
    """The one place a text says somebody will be in: its clock is the local one."""
    places = {
        place(lexeme.word).key: lexeme.word
        for before, lexeme in pairwise(found)
        if lexeme.cat is Cat.PLACE
        and lexeme.capital
        and before.word.rpartition(" ")[2] in _BEING_IN
    }
    return next(iter(places.values())) if len(places) == 1 else None


_BEING_IN = frozenset("in to nach en a visit visiting".split())


def zone_at(found: Sequence[Lexeme], at: int) -> tuple[ZoneWord, int] | None:
    """The zone named at this place, and the place behind it."""
    first = at
    while at < len(found) and at - first < 3 and _leads(found[at]):
        at += 1
    if at >= len(found):
        return None
    read = _named(found, at)
    if read is None:
        return None
    word, at = read
    if at < len(found) and found[at].cat in _NOUNS:
        at += 1  # "Berlin time", "Berlin local time"
    if found[first].word == "(" and at < len(found) and found[at].cat in {Cat.NUMBER, Cat.AT}:
        return None  # "15:30 Uhr (bei Ihnen 9:30)": the other hour's
    if at < len(found) and found[at].cat is Cat.OR and (other := zone_at(found, at + 1)):
        word, at = _either(found, at, word, other)
    if at < len(found) and found[at].word == ")" and found[first].word == "(":
        at += 1
    return word, at


def _either(
    found: Sequence[Lexeme], at: int, word: ZoneWord, other: tuple[ZoneWord, int]
) -> tuple[ZoneWord, int]:
    """Which of two zones with an "or" between is meant: of "UK or German time" none is clear."""
    last, end = other
    if end < len(found) and found[end].cat in {Cat.NUMBER, Cat.AT, Cat.COUNT}:
        return word, at  # "9 your time or, for me, 3"
    if word.key.startswith(_HOMES) and last.key.startswith(_HOMES):
        return word, end  # "10h chez vous ou chez moi": at which place
    if found[at].word != "/":
        return UNCLEAR, end
    # "MEZ/MESZ" is one
    names = ABBREVIATIONS.get(word.key)
    return (word, end) if names and names == ABBREVIATIONS.get(last.key) else (word, at)


_HOMES = ("chez ", "bei ", "here", "there", "over ")
_NOUNS = frozenset({Cat.TIME_NOUN, Cat.LOCAL})
_LEADING = frozenset("( in the de d' la nach a du at hora heure en le el of".split())


def _leads(lexeme: Lexeme) -> bool:
    return lexeme.word in _LEADING and (lexeme.cat not in {Cat.ZONE, Cat.PLACE})


def _named(found: Sequence[Lexeme], at: int) -> tuple[ZoneWord, int] | None:
    lexeme = found[at]
    if lexeme.cat is Cat.TIME_NOUN and lexeme.word not in {"time", "zeit"}:
        behind = at + 1
        while behind < len(found) and found[behind].word in {"de", "d'", "la", "le", "del"}:
            behind += 1
        if behind < len(found) and found[behind].cat in {Cat.PLACE, Cat.ZONE}:
            return ZoneWord(found[behind].cat, found[behind].word), behind + 1
        return None
    if lexeme.cat is Cat.ZONE:
        return _with_offset(found, at)
    if lexeme.cat is Cat.PLACE:
        return _of_place(found, at)
    if lexeme.word in {"yours", "mine"} and at and found[at - 1].word == "at":
        return None  # "at yours" is a place
    if lexeme.word == "there" and at + 1 < len(found) and found[at + 1].word in _THERE_IS:
        return None  # "Tuesday at noon there's nobody here", "from 10 to 4, there you can ask"
    if lexeme.cat is Cat.YOURS and _is_for_the_other(found, at):
        return None
    if lexeme.cat is Cat.LOCAL and at + 1 < len(found):
        whose = zone_at(found, at + 1)
        if whose is not None and whose[0].cat in _PLACED:
            return whose  # "Ortszeit New York", "heure locale chez vous"
    if lexeme.cat in {Cat.MINE, Cat.YOURS, Cat.LOCAL}:
        return ZoneWord(lexeme.cat, lexeme.word), at + 1
    return None


def _of_place(found: Sequence[Lexeme], at: int) -> tuple[ZoneWord, int] | None:
    """ "London", "sg time", "HK-Zeit", "hora BCN"; no short name in small letters alone."""
    lexeme, behind = found[at], at + 1
    if behind + 1 < len(found) and found[behind].word == "-":
        behind += found[behind + 1].word in _TIMES
    led = at > 0 and found[at - 1].word.startswith(("heure", "hora"))
    if led or (behind < len(found) and found[behind].word in _TIMES):
        return ZoneWord(Cat.PLACE, lexeme.word), at + 1 if led else behind
    known = lexeme.capital and lexeme.word not in SHORT_PLACES
    known = known or len(lexeme.word) > 4 or lexeme.word in {"uk", "mtn"}
    if not known or _names_a_thing(found, at):
        return None
    return ZoneWord(Cat.PLACE, lexeme.word), at + 1


_TIMES = frozenset({"time", "zeit"})


def _is_for_the_other(found: Sequence[Lexeme], at: int) -> bool:
    """ "Would 2pm suit for you and me", "I'm holding 4 pm for you": no clock is meant."""
    both = [one.word for one in found[at + 1 : at + 3]] == ["and", "me"]
    return both or (found[at].word in _FOR_YOU and _is_kept(found, at))


_FOR_YOU = frozenset("for you|pour vous|pour toi|para ti|fur sie|fur dich".split("|"))
_KEEPING = (
    "hold",
    "keep",
    "kept",
    "reserv",
    "saved",
    "saving",
    "block",
    "halte",
    "gard",
    "guard",
    "opened",
    "cleared",
    "freed",
    "set aside",
    "geoffnet",
)


def _is_kept(found: Sequence[Lexeme], at: int) -> bool:
    """Is the hour before a "for you" one that is kept for the other?"""
    behind = found[at + 1].word if at + 1 < len(found) else ""
    begin = max(0, at - _CLAUSE)
    stops = [n for n in range(begin, at) if found[n].word in {"!", "?", ";"}]
    clause = found[(stops[-1] if stops else begin) : at]
    return behind == "frei" or any(
        word.startswith(_KEEPING) for one in clause for word in one.word.split()
    )


_CLAUSE = 24  # lexemes
_PLACED = frozenset({Cat.PLACE, Cat.MINE, Cat.YOURS})
_THERE_IS = frozenset(
    "'s are was were will won't isn't aren't should would you i we they there's".split()
)
_ADJECTIVES = frozenset(
    "german french spanish italian danish swedish norwegian finnish polish czech greek turkish"
    " dutch indian japanese korean irish british swiss scottish welsh russian ukrainian georgian"
    " mexican filipino argentine argentinian chilean colombian moroccan hawaiian indonesian"
    " deutsche deutscher francaise"
    " pariser berliner wiener schweizer francesa espanola espagnole allemande alemana"
    " britannique britanica anglaise inglesa belge belga belgian italienne italiana mexicana"
    " mexicaine colombiana chilena peruana franzosische franzosischer spanische spanischer"
    " britische britischer metropolitaine centroeuropea".split()
)


_ENDING = frozenset({Cat.SIGN, Cat.LINE})
_HOURLY = frozenset({Cat.MERIDIEM, Cat.OCLOCK})
#: "how does 9 am Central sound?"
_NO_THING = frozenset({"sharp", "prompt", "exactly", "tops", "sound", "look"})


def _names_a_thing(found: Sequence[Lexeme], at: int) -> bool:
    """ "At the Greek place", "in the London office": no clock is meant."""
    behind = found[at + 1] if at + 1 < len(found) else None
    if at and found[at - 1].word in {"heure", "hora"}:
        return False  # "heure française"
    if behind is not None and behind.cat in {Cat.TIME_NOUN, Cat.PLACE, Cat.ZONE}:
        return False
    closes = behind is None or behind.cat in _ENDING or behind.word in _NO_THING
    if closes and at and found[at - 1].cat in _HOURLY:
        return False  # "3pm Irish"
    return found[at].word in _ADJECTIVES or (behind is not None and behind.cat is Cat.WORD)


def _with_offset(found: Sequence[Lexeme], at: int) -> tuple[ZoneWord, int]:
    """ "GMT+1", "UTC-05:30", "UTC +2"; a dash with a space behind it is no sign."""
    word = found[at].word
    rest = found[at + 1 : at + 5]
    signed = len(rest) > 1 and rest[0].word in {"+", "-"} and rest[1].cat is Cat.NUMBER
    if word not in {"gmt", "utc"} or not signed or not rest[1].glued or rest[1].value > 1400:
        return ZoneWord(Cat.ZONE, word), at + 1
    hours, minutes, end = rest[1].value, 0, at + 3
    if hours > 14:
        hours, minutes = divmod(hours, 100)
    elif len(rest) > 3 and rest[2].word == ":" and rest[3].cat is Cat.NUMBER:
        minutes, end = rest[3].value, at + 5
    if hours > 14 or minutes > 59:
        return ZoneWord(Cat.ZONE, word), at + 1
    sign = -1 if rest[0].word == "-" else 1
    return ZoneWord(Cat.ZONE, word, sign * (hours * 60 + minutes)), end


_ZONE_PLACES = frozenset({"eastern", "pacific", "central", "mountain", "mtn"})


def is_zoned(found: Sequence[Lexeme], at: int) -> bool:
    """Does a zone that nothing else could be stand right here ("1 yours", "3 PT")?"""
    named = zone_at(found, at)
    if named is None or found[at].cat is Cat.SIGN:
        return False
    key = named[0].key
    said = named[0].cat is Cat.ZONE or key in _ZONE_PLACES or found[named[1] - 1].word in _TIMES
    return said or any(whose in key for whose in ("time", "yours", "zeit"))


def past_bracketed(found: Sequence[Lexeme], at: int) -> int:
    """Over the brackets of "9pm my time (Sydney)"."""
    if at + 2 >= len(found) or found[at].word + found[at + 2].word != "()":
        return at
    return at + 3 if found[at + 1].cat in {Cat.PLACE, Cat.ZONE} else at


def resolve(word: ZoneWord | None, people: People, near: datetime) -> tuple[tzinfo, bool]:
    """The zone a word means about the moment `near`, and whether that is sure."""
    if word is None or word.cat in {Cat.MINE, Cat.LOCAL}:
        return people.sender, True
    if word.cat is Cat.YOURS:
        return people.owner, True
    if word.offset is not None:
        return timezone(timedelta(minutes=word.offset)), True
    if word.key.startswith("europ") and people.owner.key.startswith("Europe/"):
        return people.owner, True  # "9 in Europe" is that of the one who is asked there
    if word.cat is Cat.PLACE:
        return _alike(place(word.key), people.sender, near), True
    return _abbreviated(word.key, people, near)


def there(
    word: ZoneWord | None, announced: ZoneWord | None, people: People, near: datetime
) -> ZoneWord | None:
    """The zone a "there" means: the `announced` one, unless that is the writer's own."""
    if word is None or announced is None or word.key not in _THERE:
        return word
    return word if resolve(announced, people, near)[0] is people.sender else announced


_THERE = frozenset({"there", "over there", "time there"})


def _abbreviated(key: str, people: People, near: datetime) -> tuple[tzinfo, bool]:
    names = ABBREVIATIONS[key]
    if people.sender.key in names:
        return people.sender, True
    if key == "gmt" and people.sender.key in _BRITISH:
        # In winter the same; in summer London says "GMT" and means its clock.
        return people.sender, not near.astimezone(people.sender).utcoffset()
    zone = named(next((name for name in names if name == people.owner.key), names[0]))
    sure = key not in _SHARED or len(names) == 1
    return _alike(zone, people.sender, near), sure


def _alike(zone: ZoneInfo, sender: ZoneInfo, near: datetime) -> ZoneInfo:
    """The sender's own zone where both show the same time: CET in Oslo is Oslo's."""
    same = near.astimezone(zone).utcoffset() == near.astimezone(sender).utcoffset()
    half_year = near + timedelta(days=182)
    later = half_year.astimezone(zone).utcoffset() == half_year.astimezone(sender).utcoffset()
    return sender if same and later else zone
