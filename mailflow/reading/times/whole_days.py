"""Which whole days that a reply offers are offered as such.

Who offers a day for a talk mostly says the hour, too. So a day told without one beside an hour
that was not understood is more often that hour's than one on which any hour will do.

Rules
- A day is offered whole where words leave its hour open ("all day", "you choose"), or where but
  a part of it is refused ("only not before 11").
- It is not beside a time that is offered with its hour: who names one hour names them all, and
  the day's was missed, or is the same (of 5,300 replies by 53 hands one such day was offered
  whole, and 28 were not).
- It is not where an hour of the reply was told of nothing, and is not another thing's ("Friday
  works. The car's booked in at 9"); nor where one of its weekday is told in the sentence before
  or behind ("I keep Friday mornings free. The 5th?"), or one of no day, and the day is not agreed
  to in so many words.
- "Whenever" is not where the days it leans on were refused.
- What is told of every week is not offered where a date of that weekday follows.

Known limit: an hour in a language that is not known is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times import moments
from mailflow.reading.times.sentences.nodes import FOR, Part, Sentence, words_of
from mailflow.reading.times.stances.pages import Page
from mailflow.reading.times.told import Told
from mailflow.reading.times.words.clock_words import PLURAL_PARTS
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_LEFT_OPEN: Final = re.compile(
    r"\b(?:all|entire|whole|wide open|whenever|whatever|flexible"
    r"|any ?(?:time|hour|slot)(?! (?:between|from))"
    r"|nothing (?:on|in|at all|else|planned|booked)|day off|you (?:choose|pick|decide|say)"
    r"|(?:choose|pick|name|set|say) (?:an?|the|your) (?:hour|time)"
    r"|ganze[nrs]?|ganztags|jederzeit|wann|nichts (?:vor|los)|flexibel|egal"
    r"|journee|quand|n'importe|rien de|a toute heure|l'heure que"
    r"|todo el|entero|cuando|cualquier|nada)\b"
)


def not_refused(told: Sequence[Told]) -> Iterator[Told]:
    """What was told but a "whenever" that leans on days refused before it."""
    for at, one in enumerate(told):
        whole = one.leaning and one.slot.offered and (one.whole or one.said is None)
        if not whole or not any(
            not other.slot.offered and moments.key(other.slot)[:2] == moments.key(one.slot)[:2]
            for other in told[:at]
        ):
            yield one


def meant(
    page: Page, spoken: Sequence[Sentence], told: Sequence[Told], asked: Sequence[date]
) -> Iterator[Told]:
    """What was told but the days that are not offered whole; `asked`: the letter's days."""
    text = page.text
    timed = {one.sentence for one in told if one.said is not None}
    weekly = [_is_weekly(text, one) for one in spoken]
    left = [
        _tells_hour(one) and (weekly[number] or number not in timed)
        for number, one in enumerate(spoken)
    ]
    hours = sum(node.is_new_time for one in spoken for node in one.nodes)
    missed = hours > sum(one.said is not None for one in told) + page.told_of_else()
    hourly = any(one.said is not None and one.slot.offered for one in told)
    for at, one in enumerate(told):
        if weekly[one.sentence] and _is_dated(one, told[at + 1 :]):
            continue
        if _may_fail(one, asked):
            beside = hourly or _is_beside_hour(spoken, left, one)
            if missed or (beside and not _is_left_open(text, spoken, one, told)):
                continue
        yield one


def _may_fail(one: Told, asked: Sequence[date]) -> bool:
    """Is it a whole day that is offered, and not by the letter?"""
    slot = one.slot
    if slot.kind is not TimeKind.DAY or not slot.offered or one.whole or slot.start is None:
        return False
    return slot.start.date() not in asked


def _is_weekly(text: str, sentence: Sentence) -> bool:
    """Does a sentence tell of every week ("Wednesdays I'm at home", "I keep Friday mornings")?"""
    days = [node.day for node in sentence.nodes if node.day is not None]
    if any(day.each for day in days):
        return True
    timed = (node for node in sentence.nodes if node.day is not None or node.time is not None)
    last = {word for node in timed for word in fold(text[node.start : node.end]).split()[-1:]}
    return any(day.weekday is not None for day in days) and not PLURAL_PARTS.isdisjoint(last)


def _is_dated(one: Told, later: Sequence[Told]) -> bool:
    """Is a week of it named behind ("The 13th at ten?")?"""
    begins = [other.slot.start for other in later if other.sentence > one.sentence]
    own = one.slot.start if one.slot.offered else None
    return own is not None and any(
        start is not None and start > own and start.weekday() == own.weekday() for start in begins
    )


def _tells_hour(sentence: Sentence) -> bool:
    """Is an hour told, or a number that a word for hours leads to ("between 9 and …")?"""
    nodes = sentence.nodes
    led = (node for lead, node in pairwise(nodes) if lead.part is Part.BOUND)
    return (
        any(node.cat is Cat.NUMBER and node.part is Part.WORD for node in led)
        or any(node.is_new_time for node in nodes)
        or any(
            node.day is not None and node.day.part is not None and node.day.weekday is not None
            for node in nodes
        )
    )


def _is_left_open(text: str, spoken: Sequence[Sentence], one: Told, told: Sequence[Told]) -> bool:
    """Do the words around a day leave its hour open, or is but a part of it refused?"""
    near = spoken[max(0, one.sentence - 1) : one.sentence + 2]
    if any(_LEFT_OPEN.search(words_of(text, sentence)) for sentence in near if sentence.nodes):
        return True
    return any(not other.slot.offered and moments.holds(one.slot, other.slot) for other in told)


def _is_beside_hour(spoken: Sequence[Sentence], left: Sequence[bool], one: Told) -> bool:
    """Is an hour that is `left`, one of no day, told in a day's sentence or next to it?"""
    if left[one.sentence]:
        return True
    stances = [node.cat for node in spoken[one.sentence].nodes if node.part is Part.STANCE]
    agreed = not FOR.isdisjoint(stances) and Cat.REFUSE not in stances
    near = [at for at in (one.sentence - 1, one.sentence + 1) if 0 <= at < len(spoken)]
    return any(left[at] and _may_be_of(spoken[at], one, agreed=agreed) for at in near)


def _may_be_of(sentence: Sentence, one: Told, *, agreed: bool) -> bool:
    """May an hour be that of a day: of its weekday, or of none, and the day is not `agreed` to?"""
    days = {node.day.weekday for node in sentence.nodes if node.day is not None}
    weekday = one.slot.start.weekday() if one.slot.start else None
    return weekday in days if days else not agreed
