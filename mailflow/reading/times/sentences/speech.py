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
from datetime import date
from typing import Final

from mailflow.reading.times.dates.day_stretches import bounds_day, opens_days
from mailflow.reading.times.dates.expressions import date_at
from mailflow.reading.times.hours.expressions import time_at
from mailflow.reading.times.hours.stamps import stamp_at
from mailflow.reading.times.hours.zones import ZoneWord, zone_at
from mailflow.reading.times.sentences.bare_days import (
    agreeing_day,
    closes_row,
    continued_day,
    dates_around,
    hour_in_brackets,
    names_hours,
)
from mailflow.reading.times.sentences.bare_numbers import (
    half_day,
    is_lettered,
    is_service,
    leads_to_time,
    line_number,
)
from mailflow.reading.times.sentences.counted_weeks import continued_week
from mailflow.reading.times.sentences.leaning_hours import fraction_alone, is_likewise
from mailflow.reading.times.sentences.lengths import length_at
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence
from mailflow.reading.times.words.calendar_words import FIRST_FEAST
from mailflow.reading.times.words.lexemes import Cat, Lexeme

# Named here, as an enum is slow to give its members (see `lexemes`).
_BREAK, _JOINT = Part.BREAK, Part.JOINT
_FROM, _NUMBER, _ONWARDS = Cat.FROM, Cat.NUMBER, Cat.ONWARDS
_WORD, _SMALL, _SIGN, _LINE = Cat.WORD, Cat.SMALL, Cat.SIGN, Cat.LINE
_STANCES = frozenset(
    {Cat.OFFER, Cat.REFUSE, Cat.EXCEPT, Cat.MOVE, Cat.IF, Cat.NEUTRAL, Cat.WRITE, Cat.EVENT}
    | {Cat.HABIT, Cat.THAN, Cat.STAY, Cat.HOLD, Cat.PICK, Cat.YES}
)


_BOUNDS = frozenset({Cat.AFTER, Cat.BEFORE, Cat.FROM, Cat.UNTIL, Cat.BETWEEN})


_LONGEST = 150  # nodes in a sentence; it is cut there, so that no work grows with its square
_LIMIT = 3_000  # nodes; a reply with more is no reply


def sentences(
    found: Sequence[Lexeme], language: str, today: date, *, whole: bool = True
) -> list[Sentence]:
    """All sentences of a text, empty ones left out; `today` is the day of writing.

    Not `whole`: those that name no time are left out, too.
    """
    result: list[Sentence] = []
    open_nodes: list[Node] = []
    colon = False
    count = 0
    for node in _nodes(found, language, today, whole=whole):
        count += 1
        if count > _LIMIT:
            break
        if node.part is _BREAK and _ends(node):
            if node.cat is _LINE and colon:
                continue
            if open_nodes:
                result.append(Sentence(tuple(open_nodes), asks=node.word == "?"))
            open_nodes = []
            continue
        colon = node.word == ":"
        open_nodes.append(node)
        if len(open_nodes) >= _LONGEST:
            result.append(Sentence(tuple(open_nodes)))
            open_nodes = []
    if open_nodes:
        result.append(Sentence(tuple(open_nodes)))
    return result


#: what no time can be told without, and the zones that hold for all times
TIMELY = frozenset(
    {Cat.NUMBER, Cat.COUNT, Cat.WEEKDAY, Cat.WEEKDAY_PART, Cat.EACH_WEEKDAY, Cat.MONTH, Cat.CLOCK}
    | {
        Cat.DAY_AWAY,
        Cat.DAY_BESIDE,
        Cat.PART_AWAY,
        Cat.PART,
        Cat.WEEK,
        Cat.WEEKEND,
        Cat.WEEK_AWAY,
        Cat.WEEK_LATER,
    }
    | {Cat.WORKDAYS, Cat.WHENEVER, Cat.SAME_TIME, Cat.ORDINAL, Cat.MERIDIEM}
)
#: … where a letter answered has dates of its own ("in a day", "viertel vor zwei")
TIMELY_IN_ANSWERS = TIMELY | {Cat.UNIT, Cat.HALF, Cat.QUARTER}
_NEVER_WANTED = frozenset({_WORD, _SMALL})
_WANTED = TIMELY_IN_ANSWERS | {Cat.ZONE, Cat.PLACE, Cat.TIME_NOUN, Cat.HOLD, Cat.COMING, Cat.NEXT}


def _past_untimely(found: Sequence[Lexeme], at: int) -> int:
    """From the start of a sentence to its end where it names no time; else this place."""
    for end in range(at, len(found)):
        cat = found[end].cat
        if cat in _NEVER_WANTED:  # as most words are
            continue
        if cat in _WANTED or (cat is Cat.EVENT and found[end].value >= FIRST_FEAST):
            return at
        if cat is _LINE and found[end].value > 1 and found[end - 1].word != ":":
            return end
        if cat is _SIGN and found[end].word in _FULL_STOPS:
            if _sign_part(found, end) is _BREAK:
                return end
    return len(found)


def _ends(node: Node) -> bool:
    if node.part is not _BREAK or node.word == ":":
        return False
    return node.cat is _SIGN or node.cat is _LINE


def _nodes(found: Sequence[Lexeme], language: str, today: date, *, whole: bool) -> Iterator[Node]:
    last: list[Node] = []
    at = 0
    begins = not whole
    while at < len(found):
        at = _past_untimely(found, at) if begins else at
        if at >= len(found):
            return
        lexeme = found[at]
        cat = lexeme.cat
        if cat in _NEVER_TIMELY and lexeme.word not in _TIMELY_WORDS:
            node, at = _wordy(found, at, last)
        else:
            near = last[-_NEAR:]
            agreeing = agreeing_day(found, at, near, today) if cat is _NUMBER else None
            node, at = agreeing or _node(found, at, language, near)
            if cat is Cat.WEEKDAY and found[at - 1].word == ")":
                node, at = hour_in_brackets(found, at, node, today)
        if node is None:
            begins = False
            continue
        begins = not whole and _ends(node)
        last.append(node)
        yield node


_NEAR = 8  # nodes that a word looks back on


#: No date and no time begins with one of these, whatever stands behind.
_NEVER_TIMELY = frozenset(
    (_STANCES - {Cat.PICK, Cat.EVENT})  # "the first week of May", "except Labor Day"
    | {_WORD, _SMALL, _SIGN, _LINE, Cat.JUNK, Cat.TO, Cat.AND, Cat.OR, Cat.OF, Cat.BUT}
    | {Cat.ISH, Cat.OCLOCK, Cat.PLUS, Cat.UNIT, Cat.ZONE, Cat.PLACE, Cat.TIME_NOUN, Cat.MINE}
    | {Cat.YOURS, Cat.LOCAL, Cat.TH}
)
#: … but these open dates ("any Tuesday", "am 9."), hours ("de 3 à 4") or a line's number
_TIMELY_WORDS = frozenset(
    "about etwa ca environ unos unas a an einer une un una any every each jeden jede jeder"
    " chaque cada all of on am vom zum de von van from du del des desde d' la las les the um"
    " celle celui ~ ( t".split()
)


def _node(
    found: Sequence[Lexeme], at: int, language: str, last: list[Node]
) -> tuple[Node | None, int]:
    """The date or time that may begin here, else what this word is without one."""
    lexeme = found[at]
    numbering = line_number(found, at)
    if numbering:
        return None, at + numbering
    dated = continued_day(found, at, language, last) or continued_week(found, at, last)
    if dated is None and not names_hours(found, at, last):
        dated = date_at(found, at, language)
    if dated is not None:
        day, end = dated
        return Node(Part.DATE, lexeme.start, found[end - 1].end, word=lexeme.word, day=day), end
    halved = half_day(found, at, last)
    if halved is not None:
        return Node(Part.TIME, lexeme.start, lexeme.end, time=halved), at + 1
    length = length_at(found, at)
    if length is not None:
        minutes, end = length
        return Node(Part.LENGTH, lexeme.start, found[end - 1].end, value=minutes), end
    if lexeme.cat is Cat.SAME_TIME and lexeme.value == 2 and not is_likewise(found, at, last):
        return Node(Part.WORD, lexeme.start, lexeme.end, word=lexeme.word), at + 1
    led = leads_to_time(found, at, last)
    none = bounds_day(found, at, last[-1].day if last else None) or is_lettered(found, at)
    timed = stamp_at(found, at) or (not none and time_at(found, at, dated=led))
    timed = timed or fraction_alone(found, at, last)
    if timed is not None and not opens_days(found, at, language):
        time, end = timed
        if is_service(found, at, end):
            return Node(Part.WORD, lexeme.start, found[end - 1].end, word=lexeme.word), end
        return Node(Part.TIME, lexeme.start, found[end - 1].end, word=lexeme.word, time=time), end
    return _wordy(found, at, last)


def _wordy(found: Sequence[Lexeme], at: int, last: list[Node]) -> tuple[Node | None, int]:
    """Everything that is neither date nor time."""
    cat, value, word, start, end, _, _ = found[at]
    if cat is _SMALL:
        return None, at + 1
    if cat is _WORD and word not in _SPANNING:
        owned = word == "'s" and last[-1:] and last[-1].part is Part.DATE
        counts = owned and at + 1 < len(found) and found[at + 1].cat is _NUMBER
        if counts and not (at + 2 < len(found) and found[at + 2].cat is _WORD):
            return None, at + 1  # "tomorrow's 11", not "Monday's 3 new starters"
        return Node(Part.WORD, start, end, cat, value, word), at + 1
    zoned = _zone_alone(found, at, last) if cat in _ZONED else None
    if zoned is not None:
        zone, behind = zoned
        return Node(Part.ZONE, start, found[behind - 1].end, zone=zone), behind
    part = _part_of(found, at)
    if part is None:
        return None, at + 1
    if cat in _JOINING and word != "/":
        value = 1
    elif cat is _LINE:
        value = 0
    return Node(part, start, end, cat, value, word), at + 1


_ZONED = frozenset({Cat.ZONE, Cat.PLACE, Cat.TIME_NOUN, Cat.MINE, Cat.YOURS})


def _zone_alone(found: Sequence[Lexeme], at: int, last: list[Node]) -> tuple[ZoneWord, int] | None:
    """A zone away from its times: "(all times ET)", "UK time", "heure de Paris"."""
    cat = found[at].cat
    if found[at].word == "sgt" and found[at + 1 : at + 2] and found[at + 1].word == ".":
        return None  # "Sgt. Cole" is a sergeant, and not in Singapore
    if found[at].word in _ZONE_PLACES and found[at - 1].cat is _WORD and found[at - 1].capital:
        return None  # "Café Central"
    named = zone_at(found, at)
    if named is None:
        return None
    # "4pm on Tuesday in London"
    behind = len(last) > 1 and last[-1].part is Part.DATE and last[-2].part is Part.TIME
    if cat is Cat.PLACE and behind and found[at - 1].cat is Cat.IN:
        return named
    if behind and cat in _WHOSE and found[at].word not in _FOR_YOU:
        # "10am Thursday here", but not "any afternoon on Thursday is yours"
        return named if found[at - 1].end == last[-1].end else None
    if cat is Cat.PLACE and (_of_all_times(found, at) or _times_behind(found, at)):
        return named
    if cat in {Cat.MINE, Cat.YOURS} and _of_all_times(found, at):
        return named
    timely = cat is Cat.ZONE or found[named[1] - 1].cat is Cat.TIME_NOUN or cat is Cat.TIME_NOUN
    return named if timely or "time" in found[at].word else None


_WHOSE = frozenset({Cat.MINE, Cat.YOURS})
#: for the other's sake, or at a place spoken of
_FOR_YOU = frozenset("for you|there|pour vous|pour toi|para ti|fur sie|fur dich".split("|"))


def _times_behind(found: Sequence[Lexeme], at: int) -> bool:
    """ "Norwegian times: Mon 9:00, …" """
    return at + 1 < len(found) and found[at + 1].word == "times"


_OF_ALL = frozenset({"times", "zeiten", "heures", "hora", "horas", "uhrzeiten", "horaires"})
_ZONE_PLACES = frozenset({"pacific", "eastern", "central", "mountain"})


def _of_all_times(found: Sequence[Lexeme], at: int) -> bool:
    """ "(All times Pacific)", "times are in London"."""
    before = [one.word for one in found[max(0, at - 4) : at]]
    before = before[before.index(".") + 1 :] if "." in before else before
    return not _OF_ALL.isdisjoint(before) or (found[at].capital and found[at].word in _ZONE_PLACES)


_JOINING = frozenset({Cat.OR, Cat.AND})
_LINE_PARTS = (None, _JOINT, _BREAK)
_SPANNING = frozenset({"au", "al"})
#: … but where these are what they say else
_NEVER_SPANNING = _STANCES | _JOINING | _BOUNDS
#: what most kinds are, whatever stands beside them
_PARTS: Final[dict[Cat, Part]] = {
    **dict.fromkeys((_WORD, Cat.JUNK, Cat.NUMBER, Cat.UNIT, Cat.MONTH), Part.WORD),
    **dict.fromkeys(_STANCES, Part.STANCE),
    **dict.fromkeys(_JOINING, _JOINT),
    **dict.fromkeys(_BOUNDS, Part.BOUND),
    Cat.UNTIL: Part.SPAN,
    Cat.TO: Part.SPAN,
    Cat.BUT: _BREAK,
    Cat.PLACE: Part.PLACE,
}


def _part_of(found: Sequence[Lexeme], at: int) -> Part | None:
    lexeme = found[at]
    cat = lexeme.cat
    if lexeme.word in _SPANNING and cat not in _NEVER_SPANNING:
        return Part.SPAN
    if cat is _SIGN:
        return _sign_part(found, at)
    if cat is _LINE:
        return _LINE_PARTS[lexeme.value]
    if cat is _FROM and lexeme.value:
        return None
    if cat is _ONWARDS:
        return Part.BOUND if lexeme.word != "on" else None
    return _PARTS.get(cat)


_FIRST_PICTURE = "\N{WHITE SMILING FACE}"  # where the signs end and the pictures begin
_BEHIND_HOURS = frozenset({Cat.OCLOCK, Cat.MERIDIEM})
_FULL_STOPS = frozenset({".", "!", "?", ";", "\N{HORIZONTAL ELLIPSIS}"})


def _sign_part(found: Sequence[Lexeme], at: int) -> Part | None:
    word = found[at].word
    if word >= _FIRST_PICTURE:
        return _BREAK  # a picture ends a sentence
    if word in _FULL_STOPS:
        tight = at + 1 < len(found) and found[at + 1].glued
        before = found[at - 1].word if at else ""
        letter = found[at].glued and len(before) == 1 and before.isalpha()
        if letter and found[at - 1].cat in _BEHIND_HOURS:
            # "9 h. Vendredi", "vers 13h. jeudi": no point shortens what is glued to its number
            letter = at + 1 < len(found) and not (found[at + 1].capital or found[at - 1].glued)
        return None if word == "." and (tight or letter) else _BREAK
    if word == ":":
        return _BREAK
    if word == "-":
        if closes_row(found, at):
            return _BREAK
        spaced = not found[at].glued
        bullet = at == 0 or found[at - 1].cat is _LINE
        return None if bullet else Part.SPAN if not spaced or dates_around(found, at) else _JOINT
    if word in {",", "(", ")", "/", "|", "\N{MIDDLE DOT}", "\N{BULLET}", "=", "+"}:
        return _JOINT
    return None
