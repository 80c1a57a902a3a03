"""English days and hours by the words around them; some as one country says them, and some as
those do whose first language is another.

Rules
- "The day after the marathon", "the day before my exam" are days of something not known here.
- "Tuesday first choice, Friday second": the second choice, no second Friday.
- "After work, like 7.15", "so like 930": a time by the hour it may be.
- "Monday, hour 18", "the hour is 15.30 ok?", "tomorrow sharp 9": the word leads to an hour.
- In West Africa "come by 2pm" is at two; who replies or confirms by then has a limit.
- "The day 22" is the 22nd, "the after tomorrow" the day behind it.
- "Since 15 o'clock" is from then on.
- The "two" of "the Thursday of the two" are no hour, nor does "you booked Friday" engage one.
- "The whole of Wednesday" is the Wednesday, "the same morning" that one, "to 15 hours" at three;
  who does no daylight saving denies no time.
- In South Asia the "first half" of a day is its morning, the "second half" its afternoon;
  elsewhere only with the day they are of ("first half of Wednesday").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mailflow.reading.times.words.lexemes import PART_BESIDE, Cat, Lexeme

_HOUR: Final = frozenset({"hour", "hours", "the hour", "time"})
_OPENING: Final = frozenset({Cat.SIGN, Cat.LINE, Cat.AND, Cat.THE, Cat.WEEKDAY, Cat.DAY_AWAY})
_WEST_AFRICA: Final = frozenset({"Africa/Lagos", "Africa/Accra"})
_SOUTH_ASIA: Final = frozenset(
    {"Asia/Kolkata", "Asia/Calcutta", "Asia/Karachi", "Asia/Dhaka", "Asia/Colombo"}
)
_DAYS: Final = frozenset({Cat.WEEKDAY, Cat.WEEKDAY_SHORT, Cat.DAY_AWAY})
_LEADS: Final = frozenset({Cat.IN, Cat.THE, Cat.SMALL})
_PLACES: Final = frozenset({"here", "there"})
_NEAR: Final = 6  # lexemes


def as_meant(found: list[Lexeme], zone: str) -> list[Lexeme]:
    """The lexemes of an English text by a writer in `zone`, these words as they are meant."""
    found = list(_plainly(found))
    told: list[Lexeme] = []
    at = 0
    while at < len(found):
        lexeme, end = found[at], at + 1
        if lexeme.word in _HOUR and (led := _led_to(found, at)):
            lexeme, end = lexeme._replace(cat=Cat.AT, value=0), led
        elif _leads(found, at):
            lexeme = lexeme._replace(cat=Cat.AT, value=0)
        elif lexeme.word == "by" and zone in _WEST_AFRICA and _is_clock(found, at + 1):
            if _is_appointed(found, at):
                lexeme = lexeme._replace(cat=Cat.AT, value=0)
        elif lexeme.word == "after" and _is_beyond(found, at):
            lexeme, end = found[at + 1]._replace(value=2, start=lexeme.start), at + 2
        elif (
            lexeme.word == "day" and at and found[at - 1].cat is Cat.THE and _is_number(found, end)
        ):
            number = found[end]
            told.append(number)
            lexeme, end = Lexeme(Cat.TH, 0, "th", number.end, number.end, glued=True), end + 1
        elif _is_of_event(found, at) and at and found[at - 1].cat is Cat.IN:
            lexeme, end = lexeme._replace(cat=Cat.PART, value=lexeme.value % PART_BESIDE), at + 3
        elif _is_of_event(found, at):
            lexeme = lexeme._replace(cat=Cat.WORD)
        elif _is_second_choice(found, at):
            lexeme, end = lexeme._replace(cat=Cat.SMALL, word="second"), at + 2
        elif (half := _half_of_day(found, at, zone)) is not None:
            part, end = half
            lexeme = Lexeme(Cat.PART, part, "half", lexeme.start, found[end - 1].end)
        if lexeme.word != "of" or end >= len(found) or found[end].word not in _PLACES:
            told.append(lexeme)  # "8h30 of here"
        at = end
    return told


def _plainly(found: list[Lexeme]) -> Iterator[Lexeme]:
    """The lexemes without the words that say no more of a date, nor of a time."""
    skip = 0
    for at, lexeme in enumerate(found):
        if skip or _is_up_to_you(found, at):
            skip = max(0, skip - 1)
        elif lexeme.cat is Cat.THE and _is_whole_day(found, at):
            skip = 2
        elif lexeme.cat in _POINTING and _is_same_part(found[at + 1 : at + 3]):
            yield lexeme._replace(cat=Cat.THAT, word="that")
            skip = 1
        elif lexeme.word == "to" and _is_hours(found, at):
            yield lexeme._replace(cat=Cat.AT) if _is_number(found, at + 1) else lexeme
        elif lexeme.word == "since" and _is_hour_marked(found, at + 1):
            yield lexeme._replace(cat=Cat.FROM, value=0)
        elif lexeme.word == "after" and _is_called(found, at):
            yield lexeme._replace(cat=Cat.SAME_TIME, value=1)
        elif _is_only_said(found, at):
            yield lexeme._replace(cat=Cat.WORD)
        else:
            yield lexeme


def _is_only_said(found: list[Lexeme], at: int) -> bool:
    """Does the word refuse nothing here, and is no hour?"""
    if found[at].cat is Cat.REFUSE and any(
        one.word in _OF_CLOCKS for one in found[at + 1 : at + 3]
    ):
        return True
    word = found[at].word
    if word == "booked":
        return _is_their_booking(found, at)
    return word in {"two", "three"} and _is_out_of_some(found, at)


def _is_their_booking(found: list[Lexeme], at: int) -> bool:
    """ "You booked Friday", "I see you've booked it": it engages nobody else."""
    before = [one.word for one in found[max(0, at - 2) : at]]
    behind = found[at + 1].cat if at + 1 < len(found) else Cat.LINE
    owns = before[-1:] == ["you"] or before in (["you", "have"], ["see you", "have"])
    owns = owns or before[-1:] in (["see you"], ["you've"], ["see you've"])
    return owns and behind in _DAYS | {Cat.THE}


def _is_out_of_some(found: list[Lexeme], at: int) -> bool:
    """The "two" of "the later of the two": no hour."""
    before = [one.word for one in found[max(0, at - 2) : at]]
    ends = at + 1 == len(found) or found[at + 1].cat in {Cat.SIGN, Cat.LINE}
    return before == ["of", "the"] and ends


def _is_up_to_you(found: list[Lexeme], at: int) -> bool:
    """The "like" of "any afternoon you like between the 14th and the 16th"."""
    liking = found[at].word in _LIKING and at > 1
    return liking and found[at - 1].word == "you" and found[at - 2].cat is Cat.PART


def _is_hour_marked(found: list[Lexeme], at: int) -> bool:
    """ "Since 15 o'clock", "since 14:00": who learnt English means from then on."""
    marks = found[at + 1 : at + 3]
    marked = bool(marks) and (marks[0].cat is Cat.OCLOCK or marks[0].word == ":")
    return _is_number(found, at) and marked and found[at].value <= 24


def _is_called(found: list[Lexeme], at: int) -> bool:
    """ "(I finish at 5,) call me after": after that, as nothing follows."""
    closes = at + 1 >= len(found) or found[at + 1].cat in {Cat.SIGN, Cat.LINE}
    before = found[at - 1] if at else None
    return closes and before is not None and before.word in _CALLED


_CALLED: Final = frozenset("call me|ring me|phone me|me|call|ring|phone|free|any time".split("|"))
_LIKING: Final = frozenset("like want fancy please prefer choose".split())
_POINTING: Final = frozenset({Cat.THAT, Cat.THE})
_OF_CLOCKS: Final = frozenset({"daylight saving", "daylight savings", "dst", "clocks change"})
_DATES: Final = _DAYS | {Cat.NUMBER, Cat.TH, Cat.MONTH, Cat.THE, Cat.NEXT, Cat.THIS, Cat.WEEK_AWAY}


def _is_whole_day(found: list[Lexeme], at: int) -> bool:
    """ "(Tuesday at 10,) and the whole of Wednesday": a day beside another time."""
    if [one.word for one in found[at + 1 : at + 3]] != ["whole", "of"]:
        return False
    day = at + 3 < len(found) and found[at + 3].cat in _DAYS
    return day and at > 0 and found[at - 1].cat in {Cat.AND, Cat.OR, Cat.SIGN}


def _is_same_part(behind: list[Lexeme]) -> bool:
    """ "(That) same morning"."""
    return bool(behind) and behind[0].word == "same" and behind[-1].cat is Cat.PART


def _is_hours(found: list[Lexeme], at: int) -> bool:
    """ "(The 4th) to 15 hours"."""
    ends = at + 2 < len(found) and found[at + 2].word == "hours"
    return ends and _is_date(found, at - 1)


def _is_date(found: list[Lexeme], at: int) -> bool:
    return 0 <= at < len(found) and found[at].cat in _DATES


def _is_beyond(found: list[Lexeme], at: int) -> bool:
    """ "(The) after tomorrow at 6": is it no bound?"""
    if at + 1 >= len(found) or found[at + 1].word != "tomorrow":
        return False
    articled = at > 0 and found[at - 1].cat is Cat.THE
    return articled or (at + 2 < len(found) and found[at + 2].cat is Cat.AT)


def _is_appointed(found: list[Lexeme], at: int) -> bool:
    """Is the hour of a "by" said of a day, or of a call, and is it none to write by?"""
    if any(one.cat is Cat.WRITE for one in found[max(0, at - _NEAR) : at]):
        return False
    before = at - 1
    while before >= 0 and found[before].cat in _BEFORE_BY:
        before -= 1
    dated = any(one.cat in _DAYS for one in found[before + 1 : at])
    offered = before >= 0 and found[before].cat in {Cat.OFFER, Cat.YES}
    return dated or (offered and found[before].word != "work")


_BEFORE_BY: Final = frozenset(
    {Cat.WEEKDAY, Cat.WEEKDAY_SHORT, Cat.DAY_AWAY, Cat.NUMBER, Cat.TH, Cat.MONTH, Cat.NEXT}
    | {Cat.WEEK, Cat.COMING, Cat.THIS, Cat.ONWARDS, Cat.SMALL, Cat.SIGN, Cat.WEEK_AWAY}
)
_HAPPENING: Final = frozenset({Cat.WORD, Cat.EVENT, Cat.REFUSE})
_WHOSE: Final = frozenset({"the", "my", "our", "his", "her", "their", "a", "an"})


def _is_of_event(found: list[Lexeme], at: int) -> bool:
    """Is it the day after or before what is named behind it, and that no date?

    "The first thing I can offer" is no morning either.
    """
    if found[at].word == "first thing" and at and found[at - 1].cat is Cat.THE:
        return True
    event = found[at + 1 : at + 3]
    if (
        found[at].cat is not Cat.DAY_BESIDE
        or len(event) < 2
        or not found[at].word.endswith(("after", "before"))
    ):
        return False
    return event[0].word in _WHOSE and event[1].cat in _HAPPENING


def _is_second_choice(found: list[Lexeme], at: int) -> bool:
    """The "second" behind a day, where another one was the first choice."""
    second = found[at].cat is Cat.NUMBER and found[at].value == 2 and at > 0
    if not second or found[at - 1].cat not in _DAYS or at + 1 >= len(found):
        return False
    spelt = found[at + 1].cat is Cat.TH and found[at + 1].end - found[at].start == len("second")
    return spelt and any("choice" in one.word for one in found[max(0, at - _NEAR) : at])


def _leads(found: list[Lexeme], at: int) -> bool:
    """ "Sharp 9", "…, like 7.15", "so like 930": does a word lead to the hour behind it?"""
    word = found[at].word
    if word not in {"sharp", "like"} or not at or not _is_number(found, at + 1):
        return False
    if _is_number(found, at - 1) and found[at - 2].word != "/":  # "14/08 sharp 10"
        return False
    opens = found[at - 1].cat is Cat.SIGN or found[at - 1].word in {"so", "at", "or"}
    return word == "sharp" or opens


def _is_clock(found: list[Lexeme], at: int) -> bool:
    return _is_number(found, at) or (at < len(found) and found[at].cat is Cat.CLOCK)


def _is_number(found: list[Lexeme], at: int) -> bool:
    return 0 <= at < len(found) and found[at].cat is Cat.NUMBER


def _led_to(found: list[Lexeme], at: int) -> int | None:
    """The place of the number behind an "hour", an "is" between; None where it counts hours."""
    if at and found[at - 1].cat not in _OPENING:
        return None
    is_said = at + 1 < len(found) and found[at + 1].word in {"is", ":"}
    number = at + 1 + is_said
    if found[at].word == "time" and not is_said:
        return None
    return number if _is_number(found, number) else None


def _half_of_day(found: list[Lexeme], at: int, zone: str) -> tuple[int, int] | None:
    """Which part of the day its first or second half is, and the place behind; None elsewhere."""
    lexeme, behind = found[at], found[at + 1 : at + 3]
    if lexeme.word in _HALVES_OF and behind and behind[0].cat in _DAYS:
        return _HALVES_OF[lexeme.word], at + 1
    th = lexeme.cat is Cat.NUMBER and bool(behind) and behind[0].cat is Cat.TH
    half = at + 1 + th
    ordinal = th or lexeme.cat is Cat.ORDINAL
    if (
        not ordinal
        or lexeme.value not in _PARTS
        or half >= len(found)
        or found[half].word != "half"
    ):
        return None
    before = at - 1
    while before >= 0 and found[before].cat in _LEADS:
        before -= 1
    dated = before >= 0 and found[before].cat in _DAYS
    return (_PARTS[lexeme.value], half + 1) if dated or zone in _SOUTH_ASIA else None


_PARTS: Final = {1: 0, 2: 2}  # morning, afternoon
_HALVES_OF: Final = {"first half of": 0, "second half of": 2}
