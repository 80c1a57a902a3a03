"""What is done week after week, and offers no time of its own: "normally Tuesdays", "le jeudi de
14h à 16h".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.stances.asides import clause_around, is_after_except
from mailflow.reading.times.stances.opening_hours import is_long
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat, denies

_HABIT = Cat.HABIT  # named here, as an enum is slow to give its members (see `lexemes`)

#: these offer a time that they stand before, and say nothing of "every Thursday"
_HAVING = frozenset({"only", "i have", "i've got", "have", "just", "nur"})


def is_habit(one: Proposal, marks: Sequence[Node]) -> bool:
    """ "Normally Tuesdays", "we close at 5 on Fridays", "Monday to Thursday, 9 to 5"."""
    if any(node.cat is _HABIT and not node.value for node in marks):
        return True
    if any(day.number is not None or day.pair is not None for day, _ in one.dates):
        return False
    if any(day.away is not None for day, _ in one.dates) and one.times:
        return False  # "tomorrow at 8, I'm usually up by then"
    if any(node.cat is _HABIT for node in marks):
        return not any(node.cat in {Cat.OFFER, Cat.YES} for node in marks)
    stretched = any(last is not None for _, last in one.dates)
    return stretched and any(is_long(time) for time in one.times)


_OFFER_OR_YES = frozenset({Cat.OFFER, Cat.YES})


def is_only_habit(nodes: Sequence[Node], one: Proposal, stance: Stance) -> bool:
    """ "I'm in Tuesdays": a habit, unless a word for or against stands by."""
    each = bool(one.dates) and all(day.each for day, _ in one.dates)
    if each and any(node.day and node.day.number for node in nodes[one.last + 1 :]):
        return True  # "Wednesdays are good, for example the 10th"
    if each and stance is Stance.REFUSAL and is_after_except(nodes, one):
        return all(node.day is None for node in nodes[: one.first])  # "any day except Thursdays"
    around = clause_around(nodes, one)
    told = any(node.cat in _OFFER_OR_YES and node.word not in _HAVING for node in around)
    return each and stance is Stance.OFFER and not told


_GOES_ON = frozenset({Cat.STAY, Cat.HABIT, Cat.EVENT})
_OWN = re.compile(r"\b(?:my|our|unser\w*|mein\w*|notre|mon|nuestr[oa]|mi) $")


def is_weekly_hour(said: Said) -> bool:
    """ "Sundays at ten I'm in church", "our 3 o'clock on Thursdays": what is at an hour of every
    week, with no word for it nor a denial.
    """
    one = said.one
    if not one.dates or not all(day.each for day, _ in one.dates):
        return False
    if [time.kind for time in one.times] != [TimeKind.EXACT]:
        return False
    around = said.around()
    if any(node.cat in _OFFER_OR_YES or denies(node.word) for node in around):
        return False
    owned = _OWN.search(said.lead(len(" unserem ")))
    return owned is not None or any(node.cat in _GOES_ON for node in around)


def is_weekly(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "Le jeudi de 14h à 16h": a French weekday with its article and a stretch of hours.

    Not behind another date: "la semaine prochaine, le jeudi de 14h à 16h".
    """
    placed = any(node.part is Part.DATE for node in nodes[: one.first])
    placed = placed or any(
        node.cat in _OFFER_OR_YES and not node.word.startswith("rendez") for node in nodes
    )
    if placed or nodes[one.first].word != "le" or len(one.dates) != 1:
        return False
    day = one.dates[0][0]
    bare = day.weekday is not None and day.number is None and day.how is None and day.weeks is None
    return bare and bool(one.times) and all(time.kind is TimeKind.RANGE for time in one.times)
