"""A weekday put before or behind the date just told: "the Tuesday before", "after that: Monday".

Rules
- A week right behind the hour of a weekday, or of any day, is that of the day ("Tuesday at 3 next
  week", "any weekday evening next week").
- So is one behind a word for or against weekdays ("Monday and Tuesday are out next week").
- An hour behind a part of the day and a word that it suits is of that part.
- A week of which a day is "the only one", or with which "that's it", tells no more of the day.
- A weekday with "before" behind it is the last of its name before the date spoken of; one with
  "after that" behind it the first of its name after it.
- Weekdays behind a "before that" are the coming ones: the week or the absence just told of does
  not place them. Those behind an "after that" come after what was told.

Known limit: "a couple of days earlier" is not counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.hours.sharpened import of_part
from mailflow.reading.times.sentences.groups import in_week
from mailflow.reading.times.sentences.nodes import FOR, Node, Part, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

#: "before", where no clock and no date follows; the others say so by themselves
_BEFORE = frozenset({"before", "prior", "avant", "antes"})
_BEFOREHAND = frozenset(
    "beforehand davor vorher zuvor auparavant precedent anterior previo precedente".split()
)
_AFTERWARDS = frozenset(
    "afterwards afterward thereafter danach hinterher anschliessend ensuite apres despues luego"
    " posteriormente".split()
)
_WORDS = _BEFORE | _BEFOREHAND | _AFTERWARDS
_OFFER_OR_REFUSE = frozenset({Cat.OFFER, Cat.REFUSE})
_THAT = re.compile(r" ?(?:that|then|this|it|ca|cela|eso|ello)\b")
_OPENS = frozenset({Part.BREAK, Part.JOINT, Part.SPAN})


def ordered(setting: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, each such weekday marked."""
    text = setting.text
    two: list[Node] = []  # the days of the last sentence that named two of them
    of_hour = False  # does the sentence before name an hour, and no day?
    for one in spoken:
        sentence = _pointed_at(_without_measure(text, _in_their_weeks(_narrowed(one))), two)
        days = [node for node in sentence.nodes if node.day is not None]
        two = days or two
        leans, of_hour = of_hour, _names_hour(sentence.nodes)
        told = any(node.word in _WORDS or (node.time and node.time.same) for node in sentence.nodes)
        if not told or all(node.day is None for node in sentence.nodes):
            yield sentence
            continue
        nodes = list(sentence.nodes)
        for at in range(len(nodes) - 1, -1, -1):
            how = _order(text, nodes, at)
            if how is not None and not (leans and nodes[at].time is not None):
                _mark(nodes, at, how)
        yield sentence._replace(nodes=tuple(nodes))


def _narrowed(sentence: Sentence) -> Sentence:
    """ "Thursday morning suits me, before 9": the hour is that of the morning."""
    nodes = sentence.nodes
    for at, (part, stance, comma, hour) in enumerate(
        zip(nodes, nodes[1:], nodes[2:], nodes[3:], strict=False)
    ):
        if part.time is None or part.time.kind is not TimeKind.PART_OF_DAY or hour.time is None:
            continue
        last = len(nodes) == at + 4 or nodes[at + 4].word in _REASONS
        if not last or hour.time.same or hour.time.part is not None or comma.word != ",":
            continue
        suits = stance.cat in FOR or stance.day is not None
        meant = of_part(part.time, hour.time) if suits else None
        if meant is not None:
            silent = hour.silent()
            told = (part._replace(time=meant), stance, comma, silent)
            return sentence._replace(nodes=(*nodes[:at], *told, *nodes[at + 4 :]))
    return sentence


_REASONS = frozenset("because as since cause weil da denn car parce porque".split())


def _pointed_at(sentence: Sentence, two: Sequence[Node]) -> Sentence:
    """ "Either the 11th or the 12th. Ten on the former, two on the latter." """
    if len(two) != _PAIR or not any(node.word in _OF_TWO for node in sentence.nodes):
        return sentence
    told = []
    for node in sentence.nodes:
        day = two[_OF_TWO[node.word]].day if node.word in _OF_TWO and node.time is None else None
        if day is not None:
            day = day._replace(how=Cat.THE) if _is_plain(day) else day
            told.append(Node(Part.DATE, node.start, node.end, word=node.word, day=day))
        else:
            told.append(node)
    return sentence._replace(nodes=tuple(told))


_PAIR = 2
_OF_TWO = {
    **dict.fromkeys(("former", "ersteres", "ersterer", "ersterem", "ersteren"), 0),
    **dict.fromkeys(("latter", "letzteres", "letzterer", "letzterem", "letzteren"), 1),
}


def _names_hour(nodes: Sequence[Node]) -> bool:
    """ "The shop shuts at 2": what comes after it, comes after that hour."""
    return any(node.time is not None for node in nodes) and all(node.day is None for node in nodes)


#: "(Saturday is) my only quiet spell (this week)", "that's it for"
_MEASURED = re.compile(
    r"(?:\b(?:only|last|first|sole|einzige\w*|letzte\w*|seule?|dernier\w*|unic[oa]|ultim[oa])"
    r" (?:[\w'-]+ ){1,3}(?:of |for |in |de |para |)(?:the )?"
    r"|\b(?:it|all|everything|das war's|alles|tout|todo) (?:i have |i've got )?"
    r"(?:for|fur|pour|para) )$"
)


def _without_measure(text: str, sentence: Sentence) -> Sentence:
    """The sentence without a week that only tells of what the day before it is the only one."""
    nodes = sentence.nodes
    for at in range(1, len(nodes)):
        week = nodes[at].day
        if week is None or week.span != "week" or week.weeks != 0 or week.number:
            continue
        days = any(node.is_one_day for node in nodes[:at])
        later = any(node.day is not None or node.time is not None for node in nodes[at + 1 :])
        lead = fold(text[max(0, nodes[at].start - _FAR) : nodes[at].start])
        if days and not later and _MEASURED.search(lead):
            return sentence._replace(nodes=(*nodes[:at], *nodes[at + 1 :]))
    return sentence


_FAR = 40  # letters


def _in_their_weeks(sentence: Sentence) -> Sentence:
    """The sentence, each week behind the hours of weekdays made one with these."""
    nodes = list(sentence.nodes)
    for at in range(len(nodes) - 1, 1, -1):
        week = nodes[at].day
        judged = _judged_for_week(nodes, at)
        if week is None or week.span != "week" or not (judged or nodes[at - 1].time is not None):
            continue
        if week.number is not None or week.pair is not None or week.nth is not None:
            continue
        days = _weekdays_before(nodes, at - judged)
        for here in days:
            day = nodes[here].day
            day = day and day._replace(each=False, how=None if judged else day.how)
            nodes[here] = nodes[here]._replace(day=day and in_week(day, week))
        if days:
            nodes[at - 1] = nodes[at - 1]._replace(end=nodes[at].end)
            del nodes[at]
    changed = len(nodes) < len(sentence.nodes)
    return sentence._replace(nodes=tuple(nodes)) if changed else sentence


def _judged_for_week(nodes: list[Node], at: int) -> int:
    """ "Mondays and Tuesdays are out next week": how many words for or against days stand before
    their week.
    """
    behind = nodes[at + 1] if at + 1 < len(nodes) else None
    closes = behind is None or behind.part in _OPENS or behind.part is Part.STANCE
    before = nodes[at - 1]
    if not closes or before.cat not in _OFFER_OR_REFUSE or before.value == 1:
        return 0
    words = 1 + (nodes[at - 2].word == "'s")
    return words if at >= words and _is_weekly(nodes[at - 1 - words].day) else 0


def _is_weekly(day: Day | None) -> bool:
    """A weekday alone, of one week or of every ("Mondays")."""
    return day is not None and _is_plain(day._replace(each=False))


def _weekdays_before(nodes: list[Node], at: int) -> list[int]:
    """The weekdays whose hours end right before a node."""
    while at and (nodes[at - 1].time is not None or nodes[at - 1].is_choice):
        at -= 1
    days: list[int] = []
    while at and (_is_placeable(nodes[at - 1].day) or (days and nodes[at - 1].part is Part.JOINT)):
        at -= 1
        days += [at] if nodes[at].day is not None else []
    return days


def _is_placeable(day: Day | None) -> bool:
    return _is_weekly(day) or (day is not None and day.span == "workdays" and day.weeks is None)


def _order(text: str, nodes: list[Node], at: int) -> Cat | None:
    """Before or after, where the node says one of them, and of nothing that follows it."""
    node = nodes[at]
    if node.word in _BEFOREHAND:
        return Cat.BEFORE
    if node.time is not None:
        later = node.time.same and node.time.kind is TimeKind.AFTER
        return Cat.AFTER if later else None
    if node.word in _AFTERWARDS and (node.cat is not Cat.AFTER or _is_closed(nodes, at)):
        return Cat.AFTER
    if node.word not in _BEFORE or node.cat is not Cat.BEFORE:
        return None
    end = nodes[at + 1].start if at + 1 < len(nodes) else node.end
    said = _THAT.match(fold(text[node.end : end + 1])) and nodes[at + 1 :]
    return Cat.BEFORE if said or _is_closed(nodes, at) or _is_judged(text, nodes, at) else None


def _is_judged(text: str, nodes: list[Node], at: int) -> bool:
    """ "The Wednesday before would be best", but "Wednesday before work"."""
    before, behind = nodes[at - 1].day if at else None, nodes[at + 1]
    judged = behind.cat in _OFFER_OR_REFUSE and before is not None and behind.word != "work"
    return judged and _is_plain(before) and not text[nodes[at].end : behind.start].strip()


def _is_closed(nodes: list[Node], at: int) -> bool:
    behind = nodes[at + 1] if at + 1 < len(nodes) else None
    return behind is None or behind.part in _OPENS


def _mark(nodes: list[Node], at: int, how: Cat) -> None:
    """Mark the weekdays right before the node, else those behind it."""
    first = at
    while first and (_is_plain(nodes[first - 1].day) or _is_joint(nodes, first - 1, at)):
        first -= 1
    if first < at:
        for here in range(first, at):
            _put(nodes, here, Cat.BEFORE if how is Cat.BEFORE else Cat.THE)
        del nodes[at]
        return
    if at and nodes[at - 1].day is not None:
        return
    for here in range(at + 1, len(nodes)):
        _put(nodes, here, Cat.COMING if how is Cat.BEFORE else Cat.THE)
    dated = nodes[at + 1 :] and nodes[at + 1].day is not None
    if nodes[at].time is not None and dated and not nodes[at].word.startswith("any"):
        # "Danach Montag": the Monday, and no hour after one
        nodes[at] = Node(Part.BREAK, nodes[at].start, nodes[at].end, Cat.BUT, word="then")


def _is_joint(nodes: list[Node], at: int, last: int) -> bool:
    """An "or" within a list of weekdays."""
    inside = at + 1 < last and nodes[at].part is Part.JOINT and bool(nodes[at].value)
    return inside and at > 0 and _is_plain(nodes[at - 1].day)


def _put(nodes: list[Node], at: int, how: Cat) -> None:
    day = nodes[at].day
    if day is not None and _is_plain(day):
        nodes[at] = nodes[at]._replace(day=day._replace(how=how))


_PLAIN = frozenset({None, Cat.THE})


def _is_plain(day: Day | None) -> bool:
    """A weekday alone, or with "the"."""
    if day is None or day.weekday is None or day.number is not None or day.pair is not None:
        return False
    return not day.each and day.weeks is None and day.nth is None and day.how in _PLAIN
