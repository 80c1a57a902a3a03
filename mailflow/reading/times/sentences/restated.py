"""A day told twice in one sentence: by its number too, or by the other's calendar.

Rules
- "Thursday 9am (the 18th)" is that Thursday; so is "Thursday morning, the 18th" where one of
  the next Thursdays is an 18th.
- "4 April 1962, a Wednesday, at six" is one day.
- "My Thursday 9am is your Wednesday, still lunchtime": what is said of yours is no further time.
- "From 4 to 6, whenever in there": the hours are those just told, where no day stands behind.
- "We eat at six, so call at seven": an hour concluded from one of the evening follows it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.dates.weekdays import is_bare_weekday, is_the_weekday
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.half_day_words import BEDTIME
from mailflow.reading.times.sentences.mended import TAKEN_BACK
from mailflow.reading.times.sentences.nodes import AGAINST, Node, Part
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

# Named here, as an enum is slow to give its members (see `lexemes`).
_PART_OF_DAY = TimeKind.PART_OF_DAY

_NOON, _HALF_A_DAY = 720, 720  # minutes of the day
_LEAD = 40  # letters
_YOURS = re.compile(
    r"(?:\b(?:is|will be|would be|'s|ist|ware|est|c'est|sera|es|seria)|=)"
    r" (?:already |still |then |schon |noch |deja |ya )?(?:your|dein|ihr|euer|votre|ton|tu|su) ?$"
)


def restated(setting: Setting, nodes: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence, each day and hour in it told once."""
    text = setting.text
    if sum(node.day is not None or node.time is not None for node in nodes) < 2:
        return nodes
    nodes = _without_its_weekday(text, _with_its_hour(_instead_of(nodes)))
    nodes = _of_the_other(text, _numbered(nodes, setting.today))
    return _in_other_words(_followed(text, _within_themselves(nodes)))


_A_WEEKDAY = re.compile(r" ?, ?(?:an?|une?|el|ein|einem|einen) [\w-]+")


def _without_its_weekday(text: str, nodes: Sequence[Node]) -> Sequence[Node]:
    """ "On 4 April 1962, a Wednesday, at six": the day of the week tells no other day."""
    for at, day in enumerate(nodes):
        year = at + 1 < len(nodes) and nodes[at + 1].cat is Cat.NUMBER
        behind = nodes[at + 1 + year : at + 3 + year]
        if day.day is None or day.day.number is None or [node.word for node in behind[:1]] != [","]:
            continue
        weekday = behind[-1]
        if weekday.day is None or not is_bare_weekday(weekday.day):
            continue
        if _A_WEEKDAY.fullmatch(fold(text[behind[0].start : weekday.end])):
            rest = list(nodes[at + 3 + year :])
            rest = rest[1:] if rest and rest[0].word == "," else rest
            # "4 April 1962, a Wednesday, at six": the hour is of that year
            rest = rest[1:] if year and rest and rest[0].time is not None else rest
            return [*nodes[: at + 1 + year], *rest]
    return nodes


def _with_its_hour(nodes: Sequence[Node]) -> Sequence[Node]:
    """ "The 25th, not the 18th, at 12": the hour is that of the day which is meant."""
    for at in range(len(nodes) - 5):
        day, comma, no, other, cut, hour = nodes[at : at + 6]
        days = day.part is Part.DATE and other.part is Part.DATE
        apart = comma.word == cut.word == "," and no.cat is Cat.REFUSE and no.word in _NOT
        if days and apart and hour.time is not None:
            return [*nodes[: at + 1], hour, *nodes[at + 1 : at + 4], *nodes[at + 6 :]]
    return _with_its_day(nodes)


def _with_its_day(nodes: Sequence[Node]) -> Sequence[Node]:
    """ "1pm, not 2pm, on the 9th": the day is that of both hours."""
    said = [at for at, node in enumerate(nodes) if node.word != ","]
    for begin in range(len(said) - 3):
        places = said[begin : begin + 4]
        hour, no, other, day = (nodes[at] for at in places)
        is_no = no.cat in AGAINST and no.word in _INSTEAD_OF
        if is_no and hour.time and other.time and day.part is Part.DATE:
            rest = nodes[places[-1] + 1 :]
            first, second = (day._replace(start=n.start, end=n.start) for n in (hour, other))
            cut = Node(Part.BREAK, no.start, no.start, Cat.BUT, word="but")
            no = no._replace(start=other.end, end=other.end, value=2, word=TAKEN_BACK)
            return [*nodes[: places[0]], first, hour, cut, second, other, no, *rest]
    return nodes


def _instead_of(nodes: Sequence[Node]) -> Sequence[Node]:
    """ "En vez de a las 10, a las 11": what stands behind the comma is what is meant."""
    for at in range(len(nodes) - 3):
        lead, hour, comma, other = nodes[at : at + 4]
        if lead.word not in _INSTEAD_OF - _NOT or not (hour.time and other.time):
            continue
        if comma.word == "," and not any(node.part is Part.JOINT for node in nodes[at + 4 :]):
            cut = comma._replace(part=Part.BREAK, cat=Cat.BUT, word="but")
            return [*nodes[: at + 2], cut, *nodes[at + 3 :]]
    return nodes


_NOT = frozenset("not no nicht pas".split())
_INSTEAD_OF = _NOT | {"instead of", "rather than", "statt", "anstatt", "au lieu de", "en vez de"}


def _numbered(nodes: Sequence[Node], today: date) -> Sequence[Node]:
    """With the number in brackets, or behind a comma, put to its weekday."""
    for at in range(len(nodes) - 3):
        day, hour, opens, number = nodes[at : at + 4]
        if day.day is None or number.day is None or hour.time is None:
            continue
        if (
            opens.word not in _APART
            or not (is_bare_weekday(day.day) or is_the_weekday(day.day))
            or number.day.weekday is not None
        ):
            continue
        closed = at + 4 < len(nodes) and nodes[at + 4].word == ")"
        bracketed = opens.word == "(" and closed and number.day.number is not None
        if bracketed or (opens.word == "," and _agrees(day.day, number.day, today)):
            whole = day._replace(day=number.day._replace(weekday=day.day.weekday))
            return [*nodes[:at], whole, hour, *nodes[at + 4 + bracketed :]]
    return nodes


def _within_themselves(nodes: Sequence[Node]) -> Sequence[Node]:
    """ "From 4 to 6, any time in there": without what points to the hours before it."""
    for at, node in enumerate(nodes):
        if node.time is None or not node.time.same or node.time.kind is not TimeKind.EXACT:
            continue
        back = at - 1
        while back > 0 and (nodes[back].is_all_day or nodes[back].word == ","):
            back -= 1
        hours = nodes[back] if back >= 0 else node
        ends = hours.is_clock and hours.time is not None and hours.time.last is not None
        if ends and not any(behind.part is Part.DATE for behind in nodes[at + 1 : at + 3]):
            return [*nodes[:at], *nodes[at + 1 :]]
    return nodes


def _in_other_words(nodes: Sequence[Node]) -> Sequence[Node]:
    """ "Freitag nach Feierabend, also ab 17:30": the hour in place of its part of the day."""
    for at in range(len(nodes) - 2):
        part, turn = nodes[at], at + 1 + (nodes[at + 1].word in {",", "("})
        said = nodes[turn : turn + 2]
        if part.time is None or part.time.kind is not _PART_OF_DAY or len(said) < 2:
            continue
        hour = said[1].time
        again = said[0].cat is Cat.BUT and said[0].word in _THAT_IS
        if hour is None or not (again or (said[0].word == ":" and not hour.loose)):
            continue
        if hour.kind is not _PART_OF_DAY and hour.kind is not TimeKind.DAY:
            return [*nodes[:at], *nodes[turn + 1 :]]
    return nodes


_THAT_IS = frozenset("also|das heisst|d.h.|so|c'est-a-dire|o sea|that is|i.e.".split("|"))
_APART = frozenset({"(", ","})
_LOOKED_AHEAD = 12  # weeks


def _agrees(weekday: Day, numbered: Day, today: date) -> bool:
    """Is the day of the month one of the next such weekdays?"""
    if weekday.weekday is None or numbered.number is None or numbered.span != "day":
        return False
    first = today + timedelta(days=(weekday.weekday - today.weekday()) % 7)
    ahead = (first + timedelta(weeks=count) for count in range(_LOOKED_AHEAD))
    return any(day.day == numbered.number and numbered.month in {None, day.month} for day in ahead)


def _of_the_other(text: str, nodes: Sequence[Node]) -> Sequence[Node]:
    """Without the day that the other's calendar shows at the hour before."""
    timed = [at for at, node in enumerate(nodes) if node.is_clock]
    for at in range(timed[0] + 1 if timed else len(nodes), len(nodes)):
        day = nodes[at].day
        if day is None or not is_bare_weekday(day):
            continue
        lead = text[max(0, nodes[at].start - _LEAD) : nodes[at].start]
        end = at + 1
        while end < len(nodes) and _is_said_with(nodes[end]):
            end += 1
        time = nodes[end].time if end < len(nodes) else None
        named = time is not None and time.kind in {TimeKind.EXACT, TimeKind.RANGE}
        if not named and _YOURS.search(fold(lead)):
            return [*nodes[:at], *nodes[end:]]
    return nodes


def _is_said_with(node: Node) -> bool:
    part = node.time is not None and not node.is_clock
    loose = node.part in {Part.WORD, Part.SPAN} or (node.part is Part.JOINT and not node.value)
    return part or loose


def _followed(text: str, nodes: Sequence[Node]) -> Sequence[Node]:
    """With the hour behind a "so" on the same side of noon as the supper before it."""
    hours = [at for at in range(len(nodes)) if nodes[at].is_clock or _is_closing(nodes, at)]
    for first, second in pairwise(hours):
        one, other = nodes[first].time, nodes[second].time
        if one is None and nodes[first].part is Part.WORD:
            one = Time(TimeKind.EXACT, first=_NOON + 60 * nodes[first].value)
        between = nodes[first + 1 : second]
        if one is not None and other is not None and _is_right_behind(one, other, between):
            return [*nodes[:second], _later(nodes[second], other), *nodes[second + 1 :]]
        turn = next((n for n, one in enumerate(between) if _concludes(one)), None)
        if turn is None or any(node.part is Part.DATE for node in between[:turn]):
            continue  # "we shut at 5 on Fridays, so Monday": another day's hour
        if any(node.day is not None and node.day.away for node in between[turn:]):
            continue  # "my shift ends at 22, so tomorrow at 11"
        if one is None or other is None or not _is_open(other):
            continue
        if one.zone and other.zone and one.zone != other.zone:
            continue  # "they shut at 5 your time, so 9:30 mine"
        late, later = one.last if one.first is None else one.first, other.first
        if late is None or later is None:
            continue
        begin = nodes[first].start
        lead = fold(text[max(0, begin - _AROUND) : begin])
        late += _HALF_A_DAY if one.loose and late < _NOON and _goes_to_bed(lead) else 0
        if not late - _HALF_A_DAY < later < _NOON <= late:
            continue
        if _EVENING.search(lead) or BEDTIME.search(lead):
            return [*nodes[:second], _later(nodes[second], other), *nodes[second + 1 :]]
    return nodes


def _is_open(time: Time) -> bool:
    """An hour that may be in either half of the day; no "11 in the morning"."""
    return time.loose and time.last is None and time.part is None


def _later(node: Node, time: Time) -> Node:
    """The hour half a day later."""
    return node._replace(time=time._replace(first=(time.first or 0) + _HALF_A_DAY))


def _is_right_behind(one: Time, other: Time, between: Sequence[Node]) -> bool:
    """ "Calls till 6.30, can we do 7?": within the hour behind the end of something else?"""
    if one.kind is not TimeKind.BEFORE or one.last is None or other.first is None:
        return False
    soon = 0 <= other.first + _HALF_A_DAY - one.last <= _AN_HOUR
    asked = any(node.cat in {Cat.OFFER, Cat.BUT} for node in between)
    same_day = all(node.part is not Part.DATE for node in between[1:])
    return soon and asked and same_day and other.loose and other.last is None


_AN_HOUR = 60  # minutes


def _goes_to_bed(lead: str) -> bool:
    """ "The baby goes down at 7, so 7.30" is in the evening, too."""
    return bool(_LATE.search(lead) or BEDTIME.search(lead))


def _concludes(node: Node) -> bool:
    return node.cat is Cat.BUT and node.word in _SO


def _is_closing(nodes: Sequence[Node], at: int) -> bool:
    """The 6 of "surgery finishes at 6", which was read as no hour."""
    number = nodes[at].cat is Cat.NUMBER and 0 < nodes[at].value < _LATEST
    return number and at > 0 and nodes[at - 1].cat is Cat.HABIT and nodes[at].part is Part.WORD


_LATEST = 8  # at eight and later, it may be in the morning
_AROUND = 100  # letters
#: "in bed by 7.30" is in the evening, whatever the hour
_LATE = re.compile(
    r"\b(?:bed|dinner|supper|abendessen|ins bett|couches?|diner|cenar?|acostad\w+)\b"
)
_EVENING = re.compile(
    r"\b(?:shuts?|close[sd]?|finish\w*|bed\w*|done|knock off|clock off|home time"
    r"|schliess\w*|macht zu|fertig|ferm\w*|fini\w*|cierr\w+|acab\w+|salgo"
    r"|eat|dinner|supper|tea|home|back|bed\w*|evening|pm|work|essen|abend\w*|feierabend|mange"
    r"|mangeons|dine|dinons|diner|soir|rentre|cen\w+|noche|vuelvo)\b"
)
_SO = frozenset({"so", "also", "donc", "asi que"})
