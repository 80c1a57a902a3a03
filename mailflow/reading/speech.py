"""Lexemes → sentences of nodes: dates, times, zones, joints and words that take a stand.

Rules
- A date is tried before a time, a time before anything else.
- A bare number is a time behind a date ("Tuesday 2"), beside another time ("2 or 3pm")
  and before a word of agreement ("4 is better").
- Full stops, question marks and empty lines end a sentence; a colon before does not let
  an empty line end it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.clocks import Time, time_at
from mailflow.reading.dates import Day, date_at, is_clock
from mailflow.reading.lexemes import Cat, Lexeme
from mailflow.reading.zones import ZoneWord, zone_at


class Part(Enum):
    """The parts of speech that matter to times."""

    DATE = auto()
    TIME = auto()
    ZONE = auto()
    PLACE = auto()
    LENGTH = auto()
    JOINT = auto()  # value 1: or, and; 0: comma, slash, line, bracket
    SPAN = auto()  # to, until, a dash
    BOUND = auto()  # after, before, from … that no clock follows
    BREAK = auto()  # but, a colon
    STANCE = auto()
    WORD = auto()


@dataclass(frozen=True, slots=True)
class Node:
    """One part of a sentence; `cat` and `value` are those of its word."""

    part: Part
    start: int
    end: int
    cat: Cat = Cat.WORD
    value: int = 0
    word: str = ""
    day: Day | None = None
    time: Time | None = None
    zone: ZoneWord | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """The nodes between two full stops; `asks`: it ends with a question mark."""

    nodes: tuple[Node, ...]
    asks: bool = False


_STANCES = frozenset(
    {
        Cat.OFFER,
        Cat.REFUSE,
        Cat.EXCEPT,
        Cat.MOVE,
        Cat.IF,
        Cat.NEUTRAL,
        Cat.WRITE,
        Cat.EVENT,
        Cat.STAY,
        Cat.HOLD,
        Cat.PICK,
        Cat.YES,
    }
)
_BOUNDS = frozenset({Cat.AFTER, Cat.BEFORE, Cat.FROM, Cat.UNTIL, Cat.BETWEEN})
_LIMIT = 3_000  # nodes; a reply with more is no reply


def sentences(found: Sequence[Lexeme], language: str, today: date) -> list[Sentence]:
    """All sentences of a text, empty ones left out; `today` is the day of writing."""
    result: list[Sentence] = []
    open_nodes: list[Node] = []
    colon = False
    count = 0
    for node in _nodes(found, language, today):
        count += 1
        if count > _LIMIT:
            break
        if node.part is Part.BREAK and node.cat in {Cat.SIGN, Cat.LINE} and node.word != ":":
            if node.cat is Cat.LINE and colon:
                continue
            if open_nodes:
                result.append(Sentence(tuple(open_nodes), asks=node.word == "?"))
            open_nodes = []
            continue
        colon = node.word == ":"
        open_nodes.append(node)
    if open_nodes:
        result.append(Sentence(tuple(open_nodes)))
    return result


def _nodes(found: Sequence[Lexeme], language: str, today: date) -> Iterator[Node]:
    last: list[Node] = []
    at = 0
    while at < len(found):
        agreeing = _agreeing(found, at, last, today)
        node, at = agreeing or _node(found, at, language, last)
        if node is None:
            continue
        last = [*last[-7:], node]
        yield node


def _node(
    found: Sequence[Lexeme], at: int, language: str, last: list[Node]
) -> tuple[Node | None, int]:
    lexeme = found[at]
    if _numbers_a_line(found, at):
        return None, at + 2
    for parsed in (_continued(found, at, last), date_at(found, at, language)):
        if parsed is not None:
            day, end = parsed
            return Node(Part.DATE, lexeme.start, found[end - 1].end, day=day), end
    halved = _half_day(lexeme, last)
    if halved is not None:
        return Node(Part.TIME, lexeme.start, lexeme.end, time=halved), at + 1
    length = _length(found, at)
    if length is not None:
        minutes, end = length
        return Node(Part.LENGTH, lexeme.start, found[end - 1].end, value=minutes), end
    timed = time_at(found, at, dated=_leads_to_time(found, at, last))
    if timed is not None:
        time, end = timed
        return Node(Part.TIME, lexeme.start, found[end - 1].end, time=time), end
    return _wordy(found, at, last)


def _half_day(lexeme: Lexeme, last: list[Node]) -> Time | None:
    """ "Tuesday pm": without a number it is a part of the day."""
    if lexeme.cat is not Cat.MERIDIEM or not last or len(lexeme.word) == 1:
        return None
    if last[-1].part is not Part.DATE or lexeme.start - last[-1].end > 8:
        return None
    part = 2 * lexeme.value
    return Time(TimeKind.PART_OF_DAY, part=part, start=lexeme.start, end=lexeme.end)


def _numbers_a_line(found: Sequence[Lexeme], at: int) -> bool:
    """The "2." or "2)" of a list."""
    if found[at].cat is not Cat.NUMBER or found[at].value > 9 or at + 2 >= len(found):
        return False
    begins = at == 0 or found[at - 1].cat is Cat.LINE
    closes = found[at + 1].word in {".", ")"} and found[at + 1].glued
    return begins and closes and not found[at + 2].glued and found[at + 2].cat is not Cat.MONTH


def _agreeing(
    found: Sequence[Lexeme], at: int, last: list[Node], today: date
) -> tuple[Node, int] | None:
    """The 8 of "Monday 8", where one of the next two Mondays is an 8th: no hour, but the day."""
    lexeme = found[at]
    day = last[-1].day if last else None
    if lexeme.cat is not Cat.NUMBER or day is None or day.weekday is None or is_clock(found, at):
        return None
    bare = day.number is None and day.pair is None and day.part is None and not day.each
    if not bare or lexeme.start - last[-1].end > 2:
        return None
    ahead = (day.weekday - today.weekday() - 1) % 7 + 1
    if lexeme.value not in {(today + timedelta(days=ahead + more)).day for more in (0, 7)}:
        return None
    if at + 1 < len(found) and (found[at + 1].word in {"-", "to"} or found[at + 1].cat is Cat.ISH):
        return None
    number = Day(number=lexeme.value, weekday=day.weekday, start=lexeme.start, end=lexeme.end)
    return Node(Part.DATE, lexeme.start, lexeme.end, day=number), at + 1


def _continued(found: Sequence[Lexeme], at: int, last: list[Node]) -> tuple[Day, int] | None:
    """The 5 of "March 4 or 5", the 16 of "Dec 14-16"."""
    if len(last) < 2 or found[at].cat is not Cat.NUMBER or found[at].value > 31:
        return None
    joint, before = last[-1], last[-2].day
    listed = joint.part is Part.JOINT and (
        joint.value or joint.word == "/" or _list_goes_on(found, at)
    )
    if not (listed or joint.part is Part.SPAN) or before is None or before.number is None:
        return None
    behind = found[at + 1] if at + 1 < len(found) else None
    if found[at].value <= before.number or found[at].end - found[at].start > 2:
        return None
    blocking = {Cat.MERIDIEM, Cat.OCLOCK, Cat.UNIT, Cat.WORD, Cat.MONTH, Cat.TO, Cat.OR, Cat.TH}
    if _list_goes_on(found, at):
        blocking -= {Cat.OR}
    if behind is not None and (
        behind.cat in blocking or (behind.glued and behind.word in {":", "-", ".", "h", "/"})
    ):
        return None
    return Day(number=found[at].value, month=before.month, year=before.year), at + 1


def _list_goes_on(found: Sequence[Lexeme], at: int) -> bool:
    """Does another day of the month follow, as behind the 17 of "March 16, 17 and 18"?"""
    if at + 2 >= len(found) or found[at + 2].cat is not Cat.NUMBER:
        return False
    joins = found[at + 1].cat in {Cat.AND, Cat.OR} or found[at + 1].word == ","
    later = found[at].value < found[at + 2].value <= 31
    return joins and later and not is_clock(found, at + 2)


def _length(found: Sequence[Lexeme], at: int) -> tuple[int, int] | None:
    """ "30 minutes", "half an hour", "an hour", "20-minute", "une demi-heure" in minutes."""
    lexeme = found[at]
    behind = at + 1
    if lexeme.word in {"half", "a half"} and behind + 1 < len(found):
        an_hour = found[behind].word in {"an", "a", "hour"} and found[behind + 1].word == "hour"
        return (30, behind + 2) if an_hour else None
    if behind < len(found) and found[behind].word == "-":
        behind += 1
    if behind >= len(found) or found[behind].cat is not Cat.UNIT or found[behind].value > 60:
        return None
    if lexeme.cat in {Cat.NUMBER, Cat.COUNT} and lexeme.end - lexeme.start != 4:
        return min(lexeme.value * found[behind].value, 1440), behind + 1
    return None


def _goes_on(lexeme: Lexeme, last: list[Node]) -> bool:
    """Does a number stand behind a date, an "except", or as the next of several times?"""
    if not last or lexeme.cat is not Cat.NUMBER:
        return False
    before = last[-1]
    if before.part is Part.DATE:
        return lexeme.start - before.end < 3
    if before.cat is Cat.EXCEPT:
        return True
    if before.part is Part.JOINT or before.word == ":":
        earlier = [node for node in last[:-1] if node.part in {Part.DATE, Part.TIME}]
        near = bool(earlier) and lexeme.start - before.end < 4
        return near and before.cat is not Cat.LINE
    return False


def _spelt_out(found: Sequence[Lexeme], at: int, last: list[Node]) -> bool:
    """ "Thursday two to four": an hour in words behind a date; not "the Tuesday one"."""
    if found[at].cat is not Cat.COUNT or not last or last[-1].part is not Part.DATE:
        return False
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is None or found[at].value > 12:
        return found[at].value not in {1} and found[at].value <= 12
    if behind.cat is Cat.TO:
        return at + 2 < len(found) and found[at + 2].cat in {Cat.COUNT, Cat.CLOCK}
    ends = {Cat.SIGN, Cat.LINE, Cat.OR, Cat.AND, Cat.ZONE}
    return found[at].value > 1 and behind.cat in ends


_AGREEING = frozenset(
    "is would suits suit works work passt geht ginge klappt me va irait marche serait seria isn't"
    " fine ok okay good great better best perfect ideal possible doesn't won't clashes doable"
    " nicht ne no".split()
)
_NO_HOUR_BEHIND = frozenset("all these those the any alle les los las option slot number".split())


def _leads_to_time(found: Sequence[Lexeme], at: int, last: list[Node]) -> bool:
    """May a bare number at this place be an hour?"""
    if found[at].cat in {Cat.AT, Cat.AFTER, Cat.BEFORE, Cat.FROM, Cat.UNTIL}:
        return bool(last) and last[-1].part is Part.DATE
    if found[at].cat not in {Cat.NUMBER, Cat.COUNT}:
        return False
    if _goes_on(found[at], last) or _spelt_out(found, at, last):
        return True
    behind = found[at + 1] if at + 1 < len(found) else None
    if found[at].cat is Cat.NUMBER and _behind_stance(found, at, last):
        return True
    if behind is None or found[at].value > 12:
        return False
    if behind.cat in {Cat.DAY_AWAY, Cat.WEEKDAY}:
        return found[at].cat is Cat.NUMBER
    if behind.word in {"-", "to"} and at + 2 < len(found):
        ranged = time_at(found, at, dated=True)
        behind_range = ranged[1] if ranged is not None else len(found)
        if behind_range < len(found) and found[behind_range].word == "on":
            behind_range += 1
        if behind_range < len(found) and date_at(found, behind_range) is not None:
            return found[at].cat is Cat.NUMBER
    if behind.word in {"on", "am", "le", "el"} and date_at(found, at + 2, "en") is not None:
        return found[at].cat is Cat.NUMBER
    if behind.cat in {Cat.OR, Cat.AND} and at + 2 < len(found):
        beside = time_at(found, at + 2)
        return beside is not None and found[at + 2].cat is Cat.NUMBER
    agreed = behind.cat is Cat.EXCEPT or behind.word.partition(" ")[0] in _AGREEING
    previous = found[at - 1].word if at else ""
    return agreed and found[at].cat is Cat.NUMBER and previous not in _NO_HOUR_BEHIND


def _behind_stance(found: Sequence[Lexeme], at: int, last: list[Node]) -> bool:
    """ "Teaching 10-12", "not 3-4", "how about 4?": behind a word that takes a stand."""
    if not last or last[-1].part is not Part.STANCE or found[at].value > 24:
        return False
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is not None and behind.word in {"-", "to"}:
        return at + 2 < len(found) and found[at + 2].cat is Cat.NUMBER
    asked = last[-1].word in _ASKS_FOR_TIME and found[at].value <= 12
    ends = {Cat.SIGN, Cat.LINE, Cat.OR, Cat.AND, Cat.ZONE, Cat.ONWARDS, Cat.SMALL, Cat.DAY_AWAY}
    return asked and (behind is None or behind.cat in ends)


_ASKS_FOR_TIME = frozenset(
    "how about|what about|not|do|can do|could do|say|suggest|let's say|let's do|would|does|i have|have"
    "|let's|wie ware|sagen wir|disons|on dit|que tal|instead|is|free|propose|switch to".split("|")
)


def _wordy(found: Sequence[Lexeme], at: int, last: list[Node]) -> tuple[Node | None, int]:
    """Everything that is neither date nor time."""
    lexeme = found[at]
    zoned = _zone_alone(found, at, last)
    if zoned is not None:
        word, end = zoned
        return Node(Part.ZONE, lexeme.start, found[end - 1].end, zone=word), end
    part = _part_of(found, at)
    if part is None:
        return None, at + 1
    value = int(lexeme.cat in {Cat.OR, Cat.AND} and lexeme.word != "/") or lexeme.value
    if lexeme.cat is Cat.LINE:
        value = 0
    node = Node(part, lexeme.start, lexeme.end, lexeme.cat, value, lexeme.word)
    return node, at + 1


def _zone_alone(found: Sequence[Lexeme], at: int, last: list[Node]) -> tuple[ZoneWord, int] | None:
    """A zone away from its times: "(all times ET)", "UK time", "heure de Paris"."""
    cat = found[at].cat
    if cat not in {Cat.ZONE, Cat.PLACE, Cat.TIME_NOUN, Cat.MINE, Cat.YOURS}:
        return None
    named = zone_at(found, at)
    if named is None:
        return None
    # "4pm on Tuesday in London"
    behind = len(last) > 1 and last[-1].part is Part.DATE and last[-2].part is Part.TIME
    if cat is Cat.PLACE and behind and found[at - 1].cat is Cat.IN:
        return named
    timely = cat is Cat.ZONE or found[named[1] - 1].cat is Cat.TIME_NOUN or cat is Cat.TIME_NOUN
    return named if timely or "time" in found[at].word else None


def _part_of(found: Sequence[Lexeme], at: int) -> Part | None:
    lexeme = found[at]
    cat = lexeme.cat
    if cat in _STANCES:
        return Part.STANCE
    if cat in {Cat.OR, Cat.AND}:
        return Part.JOINT
    if cat is Cat.FROM and lexeme.value:
        return None
    if cat in _BOUNDS:
        return Part.SPAN if cat is Cat.UNTIL else Part.BOUND
    if cat is Cat.TO or lexeme.word in {"au", "al"}:
        return Part.SPAN
    if cat is Cat.ONWARDS and lexeme.word != "on":
        return Part.BOUND
    if cat is Cat.BUT:
        return Part.BREAK
    if cat is Cat.LINE:
        return (None, Part.JOINT, Part.BREAK)[lexeme.value]
    if cat is Cat.PLACE:
        return Part.PLACE
    if cat is Cat.SIGN:
        return _sign_part(found, at)
    return Part.WORD if cat in {Cat.WORD, Cat.JUNK, Cat.NUMBER, Cat.UNIT, Cat.MONTH} else None


def _sign_part(found: Sequence[Lexeme], at: int) -> Part | None:
    word = found[at].word
    if word in {".", "!", "?", ";", "\N{HORIZONTAL ELLIPSIS}"}:
        tight = at + 1 < len(found) and found[at + 1].glued
        before = found[at - 1].word if at else ""
        letter = found[at].glued and len(before) == 1 and before.isalpha()
        return None if word == "." and (tight or letter) else Part.BREAK
    if word == ":":
        return Part.BREAK
    if word == "-":
        spaced = not found[at].glued
        bullet = at == 0 or found[at - 1].cat is Cat.LINE
        return (
            None if bullet else Part.SPAN if not spaced or _dates_around(found, at) else Part.JOINT
        )
    if word in {",", "(", ")", "/", "|", "\N{MIDDLE DOT}", "\N{BULLET}", "=", "+"}:
        return Part.JOINT
    return None


def _dates_around(found: Sequence[Lexeme], at: int) -> bool:
    """ "Monday - Wednesday" is a stretch, "Monday - I'm free" a pause."""
    days = {Cat.WEEKDAY, Cat.NUMBER, Cat.TH, Cat.MONTH, Cat.SIGN}
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is None or behind.cat not in {Cat.WEEKDAY, Cat.NUMBER, Cat.MONTH}:
        return False
    same = found[at - 1].cat is not Cat.WEEKDAY or behind.cat is Cat.WEEKDAY
    return same and found[at - 1].cat in days
