"""Doubts about a time that was told; where they outweigh what speaks for it, it is left unread.

None of them makes a time a wrong one. But replies by hands that knew nothing of this program show
what the wrong ones have in common: a whole day where the hour was missed, one hour on every day of
a week, a stance that hardly leads, an hour of the sentence that was told of nothing. How much
each fact weighs, and each two of them that are more together than both alone, is learned from such
replies by `bench/train_doubts.py` (a logistic regression, its numbers in `doubts.json`, for a
person to read): the sum is the log odds that it is wrong.

Known limit: nothing is looked at but what the reading itself found; a word it does not know is no
doubt.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from itertools import combinations, pairwise
from typing import Final, NamedTuple

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times import moments
from mailflow.reading.times.hours.zones import People
from mailflow.reading.times.sentences.nodes import Part, Sentence
from mailflow.reading.times.stances.pages import Reason
from mailflow.reading.times.told import Told
from mailflow.reading.times.words.lexemes import Cat

#: the log odds from which on a time is left unread: some two or three that are right go with a
#: wrong one, for a wrong time in a diary is worse than one that its owner has to look up
_TOO_MUCH: Final = -1.4
_LEADS: Final = (0.5, 1, 2, 3, 4, 6)
_FEW, _SEVERAL, _MANY = 3, 4, 6


class Reply(NamedTuple):
    """A reply as it was read: its sentences, what the stances of its times rest on (by the places
    they begin at), whose clocks there are, the days on which it is known where the writer is,
    when the times begin that its letter named, and how many of its hours were told of nothing.
    """

    spoken: Sequence[Sentence]
    reasons: Mapping[int, Reason]
    people: People
    stays: Collection[date]
    asked: Collection[datetime | None]
    left: int


def plain(told: Sequence[Told], reply: Reply) -> Iterator[Told]:
    """What was told but the times about which there are too many doubts."""
    weights = _weights()
    for one in told:
        if is_only_a_day(one) or _narrows(one, told) or _is_asked(one.slot, reply.asked):
            yield one
            continue
        doubt = sum(weights.get(fact, 0.0) for fact in in_pairs(facts(one, told, reply)))
        if weights[_BIAS] + doubt < _TOO_MUCH:
            yield one


def is_only_a_day(one: Told) -> bool:
    """Is a day offered with no time of it? `whole_days` has judged it."""
    return one.slot.kind is TimeKind.DAY and one.slot.offered and one.said is None


def _is_asked(slot: Slot, asked: Collection[datetime | None]) -> bool:
    """Did the letter name this very time, or one of a day that is refused?"""
    if slot.offered or slot.start is None or slot.end is None:
        return slot.start in asked
    return any(one is not None and slot.start <= one < slot.end for one in asked)


def _narrows(one: Told, told: Sequence[Told]) -> bool:
    """Is it refused of a longer time that is offered ("Monday all day, minus noon to 1")?"""
    offers = (other.slot for other in told if other.slot.offered)
    return not one.slot.offered and any(moments.holds(slot, one.slot) for slot in offers)


_BIAS: Final = "bias"


@cache
def _weights() -> Mapping[str, float]:
    """What each fact weighs, and where the sum begins."""
    told = files("mailflow.reading").joinpath("doubts.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(told)
    return weights


def facts(one: Told, told: Sequence[Told], reply: Reply) -> set[str]:
    """All that is counted of a time, one of those `told`."""
    named = {
        *_of_itself(one),
        *_of_reason(reply.reasons.get(one.begins)),
        *_of_others(one, told),
        *_of_sentence(one, told, reply.spoken[one.sentence]),
    }
    if _is_theirs(one, reply.people) and one.day not in reply.stays:
        named.add("on the other's clock")
    if reply.left > 0:
        named.add("an hour left in the reply")
    if reply.asked:
        named.add("the letter named times")
    return named


def in_pairs(some: Collection[str]) -> Iterator[str]:
    """Facts, and each two of them."""
    yield from some
    yield from map(" & ".join, combinations(sorted(some), 2))


def _of_itself(one: Told) -> Iterator[str]:
    """What it is, and how its day and its zone are known."""
    way = "offered" if one.slot.offered else "refused"
    yield f"{one.slot.kind.value} {way}" + ("" if one.said else ", no time of day")
    told = {
        "its day told before": one.leaning,
        "one of several days": one.spread,
        "behind an or": one.apart,
        "preferred": one.preferred,
        "with a zone": one.zoned,
        "all day": one.whole,
    }
    yield from (fact for fact, is_so in told.items() if is_so)
    if one.bare and one.moment is not None:
        yield f"a bare {one.moment.hour}"


def _of_reason(reason: Reason | None) -> Iterator[str]:
    """What its stance rests on."""
    if reason is None:
        yield "no stance of its own"
        return
    yield f"grammar: {reason.grammar.value}"
    if reason.lead is None:
        yield "settled"
        return
    yield from (f"leads by less than {lead}" for lead in _LEADS if reason.lead < lead)


def _of_others(one: Told, told: Sequence[Told]) -> Iterator[str]:
    """How many are told, and what of its day; what is said of several days stands or falls."""
    yield f"{min(len(told), _MANY)} told"
    if one.spread:
        return
    beside = [
        other.slot.offered
        for other in told
        if other is not one and other.day == one.day and not _narrows(other, (one,))
    ]
    if True in beside:
        yield "another time of its day offered"
    if False in beside:
        yield "another time of its day refused"


def _of_sentence(one: Told, told: Sequence[Told], sentence: Sentence) -> Iterator[str]:
    """What else is in its sentence."""
    nodes = sentence.nodes
    stances = [node.cat for node in nodes if node.part is Part.STANCE]
    hours = sum(node.is_time_of_day for node in nodes)
    words = sum(node.part is Part.WORD for node in nodes)
    yield f"{min(sum(node.day is not None for node in nodes), _SEVERAL)} days"
    yield f"{min(hours, _SEVERAL)} hours"
    yield f"{min(len(stances), _FEW)} stances"
    yield f"{min(words // 2, _SEVERAL)} pairs of words"
    left = hours_left([sentence], [other for other in told if other.sentence == one.sentence])
    found = {
        "a word for": Cat.OFFER in stances,
        "a word against": Cat.REFUSE in stances,
        "words for and against": Cat.OFFER in stances and Cat.REFUSE in stances,
        "an exception": Cat.EXCEPT in stances,
        "a place": any(node.part is Part.PLACE for node in nodes),
        "a question": sentence.asks,
        "an hour left": left > 0,
        "a number left": any(n.cat is Cat.NUMBER and n.part is Part.WORD for n in nodes),
    }
    yield from (fact for fact, is_so in found.items() if is_so)


def hours_left(spoken: Sequence[Sentence], told: Sequence[Told]) -> int:
    """How many more hours these sentences tell than were told of a day."""
    hours = sum(node.is_time_of_day for one in spoken for node in one.nodes)
    # one with its part of the day before it is told once: "tomorrow morning I'm in, so ring at 9"
    timed = ([n for n in one.nodes if n.is_time_of_day or n.day is not None] for one in spoken)
    pairs = (pair for nodes in timed for pair in pairwise(nodes))
    parted = sum(first.is_part_of_day and second.is_clock for first, second in pairs)
    return hours - parted - sum(one.said is not None for one in told)


def _is_theirs(one: Told, people: People) -> bool:
    """Is a time on another clock than the writer's?"""
    moment = one.moment
    return moment is not None and moment.utcoffset() != moment.astimezone(people.sender).utcoffset()
