"""What a bare number is: an hour, how long something lasts, or nothing.

Rules
- An hour behind a date ("Tuesday 2"), beside another time ("2 or 3pm"), before a word of
  agreement ("4 is better"), behind a word that takes a stand ("not 3-4", "how about 4?").
- A day of the month it may be, too: see `bare_days`, which is asked first.
- The hour by which a train is known ("I'm on the 8.15") is none.
- How long: with a unit behind it. The number of a list's line is nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.day_numbers import is_clock
from mailflow.reading.times.dates.expressions import date_at
from mailflow.reading.times.dates.figures import figures
from mailflow.reading.times.hours.clock_values import PARTS
from mailflow.reading.times.hours.expressions import Time, onwards, time_at
from mailflow.reading.times.hours.zones import zone_at
from mailflow.reading.times.sentences.hours_in_words import is_spelt_out
from mailflow.reading.times.sentences.leaning_hours import (
    STRETCHES,
    STRETCHING,
    ends_there,
    hour_behind,
    is_behind_at,
    is_behind_stance,
    is_compact,
    is_moved_to,
    opens_with_hours,
)
from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.words.clock_words import NO_NOUNS, NUMBERED
from mailflow.reading.times.words.lexemes import Cat, Lexeme

# Named here, as an enum is slow to give its members (see `lexemes`).
_LINE, _NUMBER = Cat.LINE, Cat.NUMBER


def half_day(found: Sequence[Lexeme], at: int, last: list[Node]) -> Time | None:
    """ "Tuesday pm", "Tuesday (PM)": without a number it is a part of the day."""
    lexeme = found[at]
    if lexeme.cat is not Cat.MERIDIEM or not last or len(lexeme.word) == 1:
        return None
    ends = at + 1 >= len(found) or found[at + 1].cat in _CLOSING
    last = last[:-1] if len(last) > 1 and last[-1].word in (_APART if ends else ":-") else last
    if last[-1].part is not Part.DATE or lexeme.start - last[-1].end > 8:
        return None
    return Time(TimeKind.PART_OF_DAY, part=2 * lexeme.value)


_CLOSING = frozenset({Cat.SIGN, _LINE, Cat.OR, Cat.AND, Cat.YES, Cat.ZONE})
_APART = frozenset(":-,()|/\n")


def line_number(found: Sequence[Lexeme], at: int) -> int:
    """How many lexemes the number of a list's line takes: "2.", "2)", "(2)"; 0 where none is."""
    begins = at == 0 or found[at - 1].cat is _LINE
    bracketed = begins and found[at].word == "(" and at + 2 < len(found)
    if bracketed and found[at + 1].cat is _NUMBER and found[at + 2].word == ")":
        return 3
    return 2 if _numbers_a_line(found, at) else 0


def _numbers_a_line(found: Sequence[Lexeme], at: int) -> bool:
    if found[at].cat is not _NUMBER or found[at].value > 9 or at + 2 >= len(found):
        return False
    begins = at == 0 or found[at - 1].cat is _LINE
    closes = found[at + 1].word in {".", ")"} and found[at + 1].glued
    dated = found[at + 2].cat is Cat.MONTH or figures(found, at, "de") is not None  # "9. 3."
    return begins and closes and not found[at + 2].glued and not dated


def _counts(found: Sequence[Lexeme], at: int) -> bool:
    """The 3 of "2 children and 3 dogs": a word of no known kind behind it."""
    behind = found[at + 1] if at + 1 < len(found) else None
    noun = behind is not None and behind.cat is Cat.WORD and not behind.glued
    return noun and behind is not None and behind.word not in NO_NOUNS | _AGREEING


def _goes_on(found: Sequence[Lexeme], at: int, last: list[Node]) -> bool:
    """Does a number stand behind a date, an "except", or as the next of several times?"""
    lexeme = found[at]
    if not last or lexeme.cat is not _NUMBER:
        return False
    before = last[-1]
    if before.part is Part.DATE:
        return lexeme.start - before.end < 4  # "tomorrow's 11"
    if before.cat in {Cat.EXCEPT, Cat.THAN}:
        return True
    if before.part is Part.JOINT or before.word == ":":
        ends = [n for n, node in enumerate(last[:-1]) if _ends_sentence(node)]
        spoken = last[ends[-1] : -1] if ends and not before.value else last[:-1]
        earlier = [node for node in spoken if node.part in {Part.DATE, Part.TIME}]
        near = bool(earlier) and lexeme.start - before.end < 4
        return near and before.cat is not _LINE and not _counts(found, at)
    return False


def _ends_sentence(node: Node) -> bool:
    return node.part is Part.BREAK and node.cat in {Cat.SIGN, Cat.LINE} and node.word != ":"


_AGREEING = frozenset(
    "is would suits suit works work passt geht ginge klappt me va irait marche serait seria isn't"
    " fine ok okay good great better best perfect ideal possible doesn't won't clashes doable"
    " nicht ne no".split()
)


_ALSO = frozenset("also auch aussi tambien could might konnte pourrait podria".split())
_NO_HOUR_BEHIND = frozenset("all these those the any alle les los las option slot number".split())


_LEADING = frozenset({Cat.AT, Cat.AFTER, Cat.BEFORE, Cat.FROM, Cat.UNTIL, Cat.BETWEEN})
_COUNTING = frozenset({Cat.NUMBER, Cat.COUNT})


def leads_to_time(found: Sequence[Lexeme], at: int, last: list[Node]) -> bool:
    """May a bare number at this place be an hour?"""
    if found[at].cat in _LEADING or found[at].word.partition(" ")[0] == "las":
        return _is_led(found[at], last)
    if found[at].cat not in _COUNTING or _is_numbered(found, at):
        return False
    led = _goes_on(found, at, last) or is_spelt_out(found, at, last) or is_moved_to(found, at, last)
    led = led or (found[at].cat is _NUMBER and _fits_part(found[at], last))
    if led or is_behind_at(last) or is_compact(found, at) or opens_with_hours(found, at, last):
        return True
    behind = found[at + 1] if at + 1 < len(found) else None
    if found[at].cat is _NUMBER and (
        is_behind_stance(found, at, last)
        or _is_open(found, at, last)
        or _is_choice(found, at, last)
        or _is_likewise(found, at, last)
    ):
        return True
    if behind is None or _opens_list(found, at):
        return behind is not None
    if found[at].value > (24 if behind.cat is Cat.EXCEPT else 12):
        either = 2 if behind.cat is Cat.OR and at + 2 < len(found) else 0
        return _is_run_together(found, at) and _led_by_date(found, at + either)
    pointed = behind.cat in _POINTING and _is_weekday(found, at + 1)
    if behind.cat in _DAYS or pointed or _is_of_that_day(found, at):
        return found[at].cat is _NUMBER
    if behind.word in STRETCHING and _opens_range(found, at):
        return found[at].cat is _NUMBER
    if _led_by_date(found, at):
        return True
    if behind.cat in {Cat.OR, Cat.AND} and at + 2 < len(found):
        beside = time_at(found, at + 2, dated=_led_by_date(found, at + 2))
        return beside is not None and found[at + 2].cat in _HOURLY
    return found[at].cat is _NUMBER and _is_agreed(found, at)


def _opens_range(found: Sequence[Lexeme], at: int) -> bool:
    """ "11 till 2 on Thursday", "the 2 to 3 slot": before a date, or called a stretch of time."""
    ranged = time_at(found, at, dated=True)
    behind = ranged[1] if ranged is not None else len(found)
    if behind < len(found) and found[behind].word in STRETCHES:
        return True
    behind += behind < len(found) and found[behind].cat in _JUDGING
    behind += behind < len(found) and found[behind].word == "on"
    return behind < len(found) and date_at(found, behind) is not None


def _is_likewise(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """ "Sat 9 works. Sun also 9": the last of its clause, with an "also" between it and a date."""
    ends = at + 1 == len(found) or found[at + 1].cat in {Cat.SIGN, _LINE}
    also = at > 1 and found[at - 1].word in _TOO and found[at].value <= _LATEST
    return also and ends and any(node.part is Part.DATE for node in last[-2:])


_TOO = frozenset("also auch aussi tambien".split())


def _is_open(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """ "…, so 7 onwards", "8 or later", "both 4 or after"."""
    kind, end = onwards(found, at + 1)
    is_open = kind is not TimeKind.EXACT and found[end - 1].word not in {"on", "-"}
    return is_open and bool(last) and found[at].value <= _LATEST


def _is_choice(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """ "10 or 11, I don't mind. Thursday": hours that open a text; small ones may be options."""
    if last or at + 2 >= len(found) or found[at + 1].cat is not Cat.OR:
        return False
    other = hour_behind(found, at + 2)
    small = min(found[at].value, found[at + 2].value) <= _OPTIONS
    return not small and found[at].value <= _LATEST and bool(other and ends_there(found, other))


_LATEST, _OPTIONS = 24, 4
#: "three or half four"
_HOURLY = frozenset({Cat.NUMBER, Cat.HALF, Cat.QUARTER})
_DAYS = frozenset({Cat.DAY_AWAY, Cat.WEEKDAY, Cat.PART_AWAY})
_POINTING = frozenset({Cat.NEXT, Cat.THIS, Cat.COMING, Cat.THAT, Cat.FOLLOWING})


def _is_weekday(found: Sequence[Lexeme], at: int) -> bool:
    """The "next Wednesday" of "let's say 9 next Wednesday"."""
    dated = date_at(found, at, "en")
    return dated is not None and dated[0].weekday is not None and dated[0].span == "day"


def _is_of_that_day(found: Sequence[Lexeme], at: int) -> bool:
    """The 9 of "is 9 that day any good?", "say 4 that afternoon"; not "I have 3 that day"."""
    behind, *next_ = found[at + 1 : at + 3]
    before = found[at - 1].word.rpartition(" ")[2] if at else ""
    pointing = behind.cat is Cat.DAY_BESIDE and not behind.value
    of_part = behind.cat is Cat.THAT and bool(next_) and next_[0].cat is Cat.PART
    counted = before in _HAVING or (bool(next_) and next_[0].word in {"are", "were"})
    return (pointing or of_part) and not counted


_HAVING = frozenset("have has got had are 've with only all".split())


def _is_led(lead: Lexeme, last: list[Node]) -> bool:
    """Does a word that leads to hours stand behind a date, the "las" of "a las 3 o las 4" behind
    an hour?
    """
    if lead.cat in _LEADING:
        return bool(last) and (last[-1].part is Part.DATE or last[-1].is_part_of_day)
    return len(last) > 1 and last[-1].part is Part.JOINT and last[-2].part is Part.TIME


def _is_agreed(found: Sequence[Lexeme], at: int) -> bool:
    """ "4 is better", "3 also fine"; not "the 4 is better"."""
    also = at + 2 < len(found) and found[at + 1].word in _ALSO
    zoned = zone_at(found, at + 1)  # "11 Berlin time is fine too"
    place = zoned[1] if zoned is not None and found[at + 1].cat is not Cat.SIGN else at + 1 + also
    behind = found[min(place, len(found) - 1)]
    too = behind.word == "too" and at + 2 < len(found) and found[at + 2].word in _EARLY_OR_LATE
    agreed = too or behind.cat is Cat.EXCEPT or behind.word.partition(" ")[0] in _AGREEING
    ranged = at > 1 and found[at - 1].word == "-" and found[at - 2].cat is _NUMBER
    return agreed and not ranged and not (at and found[at - 1].word in _NO_HOUR_BEHIND)


_EARLY_OR_LATE = frozenset("early late soon".split())


def _fits_part(number: Lexeme, last: Sequence[Node]) -> bool:
    """ "Tuesday morning 10-11", "weds nite 830"; not "tomorrow morning 2 of us are away"."""
    figures = number.end - number.start > 2
    hour, minutes = divmod(number.value, 100) if figures else (number.value, 0)
    time = last[-1].time if last else None
    if time is None or time.kind is not TimeKind.PART_OF_DAY:
        return False
    begin, end = PARTS[time.part or 0]
    first = 60 * hour + minutes
    return any(begin - 120 <= moment <= end for moment in (first, first + 720))


def _opens_list(found: Sequence[Lexeme], at: int) -> bool:
    """The 10 of "10, 11 or 15 Uhr": a list of hours says at its end what it is."""
    end = at
    while end + 2 < len(found) and end - at < _LONGEST_LIST:
        joins = found[end + 1].word == "," or found[end + 1].cat is Cat.OR
        if not joins or found[end + 2].cat is not _NUMBER or found[end].value > 24:
            return False
        end += 2
        if found[end - 1].cat is Cat.OR:
            return is_clock(found, end)
    return False


_LONGEST_LIST = 8  # lexemes: five hours


def _opens(found: Sequence[Lexeme], at: int) -> bool:
    """Has the word before a number its capital from the beginning of a sentence?"""
    return found[at - 2].cat is _LINE or found[at - 2].word in {".", "!", "?", ":"}


def _led_by_date(found: Sequence[Lexeme], at: int) -> bool:
    """Does a date stand right behind the number ("5 on Monday", "3 free on Monday")?"""
    alone = at == 0 or found[at - 1].cat in {Cat.SIGN, _LINE}
    small = found[at].cat is _NUMBER or (alone and found[at].value > 1)  # "Six on Monday?"
    small = small and (found[at].value <= 12 or _is_run_together(found, at))
    if at > 1 and found[at - 1].capital and found[at - 1].cat is Cat.WORD and not _opens(found, at):
        return False  # "Radio 4 on Monday"
    if small and at + 1 < len(found) and found[at + 1].cat in {Cat.DAY_AWAY, Cat.PART_AWAY}:
        return True
    on = at + 1
    on += on < len(found) and found[on].word in _ARE
    on += on < len(found) and found[on].cat in _JUDGING
    if not small or on + 1 >= len(found) or found[on].word not in {"on", "am", "le", "el"}:
        return False
    on += on + 1 < len(found) and found[on + 1].word in _ONE_OR_BOTH
    return date_at(found, on + 1, "en") is not None


def _is_run_together(found: Sequence[Lexeme], at: int) -> bool:
    """The 530 of "can you do 530 on Tuesday", which no noun before it numbers ("room 530 on")."""
    hour, minutes = divmod(found[at].value, 100)
    named = at > 0 and found[at - 1].cat in {Cat.WORD, _NUMBER, Cat.MONTH, Cat.THE}
    return hour in range(1, 19) and minutes in {15, 30, 45} and not named


#: "11 on either the 20th or the 22nd"
_ONE_OR_BOTH = frozenset({"either", "both"})
_JUDGING = frozenset({Cat.OFFER, Cat.REFUSE})
_ARE = frozenset("is are would sind ist sont est son es".split())


def _joins_numbers(between: Lexeme) -> bool:
    return between.cat is Cat.OR or (between.word == "." and between.glued)


def _is_numbered(found: Sequence[Lexeme], at: int) -> bool:
    """The 12 of "Table 12 is mine", the 11 of "bus 9 or 11", the 17 of "room 3.17": the number of
    a thing.
    """
    first = at
    while first > 1 and found[first - 2].cat is Cat.NUMBER and _joins_numbers(found[first - 1]):
        first -= 2
    return first > 0 and found[first - 1].word in NUMBERED and not found[first].glued


def is_service(found: Sequence[Lexeme], at: int, end: int) -> bool:
    """ "I'm on the 8.15", "the 9.05 from Leeds": a train or a bus by its hour."""
    if found[at].cat is not Cat.THE or end - at < 2 or not at:
        return False
    before, behind = found[at - 1], found[end] if end < len(found) else None
    aboard = before.word == "on" and at > 1 and found[at - 2].word in _BEING
    if aboard or before.word in _CATCHING or (behind is not None and behind.word in _GOING):
        return True
    named = end + 1 < len(found) and found[end + 1].capital
    return behind is not None and behind.cat in {Cat.FROM, Cat.TO} and named


_BEING = frozenset("'m am be 're are is get im i'm sit 'll was".split())
_CATCHING = frozenset("catch catching miss missed board caught".split())
_GOING = frozenset(
    "train bus flight ferry tram coach shuttle home service gets leaves departs".split()
)


def is_lettered(found: Sequence[Lexeme], at: int) -> bool:
    """The 3 of "P3", a period of a school's day."""
    before = found[at - 1]
    letter = before.cat is Cat.MERIDIEM and len(before.word) == 1 and not before.glued
    return letter and found[at].glued and found[at].cat is _NUMBER
