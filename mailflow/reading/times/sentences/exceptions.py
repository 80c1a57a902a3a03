"""What an exception is cut out of: "any evening but Thursday", "all week, Friday excepted".

Rules
- A "but", "save" or "minus" right between "any day", "any evening", "all day" and a date or a time
  excepts it.
- What is excepted may stand before its word ("Wednesday excepted"), behind "any day" before a
  bare "not" that ends the clause, and behind a colon ("with one exception: Wednesday").
- A reason in brackets behind a day parts no list ("except Tuesday (inventory) and Thursday").
- What a bracket says of another day is said of that day alone ("Tuesday (Wednesday I'm away)").
- An hour in a clause of its own with a bare "not" behind it is cut out of the day offered.
- A week behind what "any day" is not is the week of both ("any day but Monday next week").
- A weekday excepted at first, with its hour, is one of the week said next ("Except for Friday, any
  day next week").

Known limit: a reason with no brackets parts the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.sentences.groups import in_week
from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat

# Named here, as an enum is slow to give its members (see `lexemes`).
_DATE, _JOINT, _STANCE, _EXCEPT = Part.DATE, Part.JOINT, Part.STANCE, Cat.EXCEPT

_SPOKEN: Final = frozenset({Part.DATE, Part.TIME})
_TELLING: Final = frozenset({Part.DATE, Part.TIME, Part.ZONE, Part.PLACE, Part.LENGTH})
_WIDE: Final = frozenset({"workdays", "week", "rest"})
_TURNING: Final = frozenset({"but", "save", "minus"})
_BEHIND: Final = frozenset(
    "excepted excluded exempted aside ausgenommen excepte exclu exceptuado excluido aparte".split()
)
_NOT: Final = frozenset("not no nicht non pas".split())
_SAYING: Final = frozenset({Cat.OFFER, Cat.REFUSE, Cat.YES, Cat.IF, Cat.EXCEPT, Cat.BUT})


def set_apart(setting: Setting, given: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence, an "except" right before each time excepted."""
    given = _past_colon(given)
    if sum(node.part in _SPOKEN for node in given) < 2:
        return given
    nodes = _without_reasons(given)
    _turn(setting.text, nodes)
    _front(nodes)
    _lead(nodes)
    _place(nodes)
    return nodes


_ONLY: Final = frozenset("only nur seule solo".split())


def only_excepts(nodes: Sequence[Node]) -> bool:
    """Is nothing said before an "except" ("The only exception is Friday")?"""
    said = [node for node in nodes if node.part is not Part.WORD and node.word not in _ONLY]
    return bool(said) and said[0].cat is _EXCEPT


def _past_colon(nodes: Sequence[Node]) -> Sequence[Node]:
    colons = [n for n in range(1, len(nodes)) if nodes[n].word == ":"]
    cut = [n for n in colons if nodes[n - 1].cat is _EXCEPT]
    return [n for at, n in enumerate(nodes) if at not in cut] if cut else nodes


def _without_reasons(nodes: Sequence[Node]) -> list[Node]:
    """The nodes without the brackets behind a day that only say why."""
    result: list[Node] = []
    excepting, closed = False, any(node.word in _BEHIND for node in nodes)
    at = 0
    while at < len(nodes):
        node = nodes[at]
        excepting = (
            node.cat is _EXCEPT or closed or (excepting and node.part in {_DATE, Part.TIME, _JOINT})
        )
        if node.word == "(" and result and _tells_of_another(result[-1], nodes[at + 1 :]):
            node = Node(Part.BREAK, node.start, node.end, Cat.BUT, word="while")
        if node.word == "(" and result and result[-1].part in _SPOKEN:
            end = _bracket_end(nodes, at)
            if end is not None and _is_reason(nodes[at + 1 : end], excepting=excepting):
                at = end + 1
                continue
        result.append(node)
        at += 1
    return result


def _tells_of_another(before: Node, inside: Sequence[Node]) -> bool:
    """ "Tuesday or Thursday (Wednesday I'm away)": does a bracket say something of another day?"""
    day = inside[0].day if inside else None
    if before.day is None or day is None or day.span != "day" or not inside[1:2]:
        return False
    if day.number is None:
        other = day.weekday != before.day.weekday
    else:  # not "Thursday (the 18th is my birthday)"
        other = before.day.number is not None and day.number != before.day.number
    return other and inside[1].part in _WORDY


_WORDY: Final = frozenset({Part.WORD, Part.STANCE})


def _bracket_end(nodes: Sequence[Node], at: int) -> int | None:
    """The place of a closing bracket with another date behind it."""
    end = next((n for n in range(at + 1, len(nodes)) if nodes[n].word == ")"), None)
    if end is None or all(node.part is not _DATE for node in nodes[end:]):
        closes = end is not None and any(node.word in _BEHIND for node in nodes[end + 1 : end + 2])
        return end if closes else None
    return end


def _is_reason(inside: Sequence[Node], *, excepting: bool) -> bool:
    if any(node.part in _TELLING for node in inside):
        return False
    said = [node for node in inside if not node.word.endswith("day off")]  # of work
    return excepting or all(node.cat not in _SAYING for node in said)


def _turn(text: str, nodes: list[Node]) -> None:
    """Make the words that take something from "any day" excepts."""
    for at in range(1, len(nodes) - 1):
        node = nodes[at]
        following = nodes[at + 1]
        if node.word not in _TURNING or following.part not in _SPOKEN:
            continue
        if following.day is not None and following.day.span != "day":
            continue  # "Nothing this week, but next week there is"
        said = (
            nodes[at - 1].part in _WORDY and node.word != "but"
        )  # "is booked solid save Thursday"
        before = range(at) if said or node.word == "minus" else [at - 1]
        whole = _is_any_part(nodes, at - 1) or _says_any(text, nodes[at - 1])
        if whole or any(_is_wide(nodes, one) for one in before):
            nodes[at] = _except(node)


def _is_wide(nodes: Sequence[Node], at: int) -> bool:
    """Is it a week, every day, or an hour or a part of one of these?"""
    node = nodes[at]
    if node.time is not None:
        return node.time.kind is TimeKind.DAY or (at > 0 and _is_wide(nodes, at - 1))
    return node.day is not None and node.day.span in _WIDE


def _says_any(text: str, node: Node) -> bool:
    """ "Next week's empty, any evening (but Tuesday's)": a part of the day with its "any"?"""
    return node.is_part_of_day and text[: node.start].lower().endswith(("any ", "every "))


def _is_any_part(nodes: Sequence[Node], at: int) -> bool:
    """ "(Any) evening (but Tuesday)": a part of the day with no date, and no comma, before it?"""
    led = all(node.part is Part.WORD or node.cat is Cat.OFFER for node in nodes[:at])
    return nodes[at].is_part_of_day and led


def _front(nodes: list[Node]) -> None:
    """Put an except before what stands before its word."""
    for at in range(len(nodes) - 1, 0, -1):
        if not _closes(nodes, at):
            continue
        first = at - 1
        while first > 1 and nodes[first - 1].part is _JOINT and nodes[first - 1].value:
            if nodes[first - 2].part is not _DATE or nodes[first - 2].day is None:
                break
            first -= 2
        if nodes[first].time is not None and nodes[first - 1].part is _DATE:
            first -= 1
        del nodes[at]
        nodes.insert(first, _except(nodes[first]))


def _closes(nodes: Sequence[Node], at: int) -> bool:
    """Does a word except the day right before it, behind another time?"""
    node, day, time = nodes[at], nodes[at - 1].day, nodes[at - 1].time
    if at < 2:
        return False
    if node.word in _BEHIND and (time is not None or (day is not None and day.span == "day")):
        return any(other.part is _DATE for other in nodes[: at - 2])
    if time is not None and node.word in _NOT and nodes[at - 2].part in {_JOINT, Part.BREAK}:
        dates = [n for n in range(at - 1) if nodes[n].part is _DATE]
        return bool(dates) and any(one.cat is Cat.OFFER for one in nodes[dates[-1] : at - 1])
    if day is None or day.span != "day":
        return False
    ends = at + 1 == len(nodes) or nodes[at + 1].part in {_JOINT, Part.BREAK}
    if node.word not in _NOT or not ends:
        return False
    before = nodes[: at - 1]
    every = any(one.day is not None and one.day.span == "workdays" for one in before)
    return every and before[-1].part in {_JOINT, Part.BREAK}


def _except(node: Node) -> Node:
    return Node(_STANCE, node.start, node.start, _EXCEPT, word="except")


_ANY_DAY: Final = Day(span="workdays")


def _lead(nodes: list[Node]) -> None:
    """ "Any day but Monday next week, 8 to 9": every day of that week, and then what it is not."""
    for at, node in enumerate(nodes):
        whole = node.cat is _EXCEPT and node.word.startswith("any day")
        every = at > 0 and (nodes[at - 1].day == _ANY_DAY or _is_any_part(nodes, at - 1))
        if node.cat is not _EXCEPT or not (whole or every):
            continue
        end = at + 1
        while end < len(nodes) and (_is_weekday(nodes[end]) or _is_and(nodes[end])):
            end += 1
        week = nodes[end].day if end < len(nodes) else None
        if every and end > at + 1 and end < len(nodes) and nodes[end].is_clock:
            # "every day but Monday from 9 to 6"
            nodes.insert(end, Node(_JOINT, nodes[end].start, nodes[end].start, Cat.SIGN, word=","))
        if end == at + 1 or week is None or week.span != "week":
            continue
        begin = node.start + len("any day") * whole
        of_both = nodes[end]._replace(start=begin, end=begin)
        any_day = of_both._replace(start=node.start, day=_ANY_DAY, word="any day")
        # an hour behind the week is that of every day
        said = nodes[end]
        nodes[end] = Node(_JOINT, said.start, said.end, Cat.SIGN, word=",")
        nodes[at:at] = [any_day, of_both] if whole else [of_both]
        return


def _is_weekday(node: Node) -> bool:
    return node.day is not None and node.day.weekday is not None and node.day.number is None


def _place(nodes: list[Node]) -> None:
    """Put the weekdays excepted at first into the week said next."""
    if nodes[0].cat is not _EXCEPT:
        return
    days = 1
    while days < len(nodes) and (
        nodes[days].is_one_day
        or _is_and(nodes[days])
        or (nodes[days].time is not None and nodes[days - 1].is_one_day)
    ):
        days += 1
    week = next((n.day for n in nodes[days:] if n.part is _DATE), None)
    behind = [n.day for n in nodes[days : days + 4] if n.day is not None and n.day.span == "week"]
    week = behind[0] if behind else week
    if week is None or week.span != "week":
        return
    for at in range(1, days):
        day = nodes[at].day
        if day is not None and day.span == "day" and day.weekday is not None and day.how is None:
            nodes[at] = nodes[at]._replace(day=in_week(day, week))
    # what follows is no more of the list
    following = nodes[days]
    cut = Node(Part.BREAK, following.start, following.start, Cat.BUT, word="then")
    nodes[days : days + (following.word == ",")] = [cut]


def _is_and(node: Node) -> bool:
    return node.part is _JOINT and bool(node.value)
