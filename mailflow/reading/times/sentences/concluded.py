"""Hours that only give a reason: "Tuesday I've got a train at 10:30, so 9?", "Thursday's out,
dentist at 3".

Rules
- Behind a day refused, the hour of what goes on then is no time of its own: the day is off. What
  goes on stands between a comma and its hour; a "but", an offer or another day ends the reason.
- Behind a "so" with an hour and no day, the hour before it that tells what goes on then is no
  time to meet at; the day is that of the hour concluded.
- "My 10 o'clock got cancelled" behind another time only tells why one is free.
- "I'm off Friday, so ring whenever": the Friday is offered, for all that it is off.
- What goes on has a subject of its own, and neither a word for its hour nor one against it.

Known limit: a stretch ("teaching from 9 to 11, so 11:30") stays what it is without a "so".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import CUTS, Node, Part, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold
from mailflow.reading.times.words.word_classes import DETERMINER, PRONOUN

SO: Final = frozenset("so|donc|also|deshalb|daher|drum|alors|asi que|por eso|du coup".split("|"))
_FAR: Final = 90  # letters of a reason
_GOES_ON: Final = re.compile(
    rf"\b(?:{PRONOUN}|{DETERMINER}|on|there|theres|kids|da|y a|hay|tengo|tenemos|salgo"
    r"|recojo|llevo)\b"
)
#: with these the hour is offered or refused in so many words
_JUDGING: Final = frozenset({Cat.OFFER, Cat.YES, Cat.REFUSE, Cat.EXCEPT})


def concluded(setting: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, the hours of such reasons no times."""
    for sentence in (_excused(_without_cancelled(setting.text, one)) for one in spoken):
        nodes = sentence.nodes
        turn = next((at for at, node in enumerate(nodes) if _turns(node)), None)
        if turn is None or not _concludes(nodes[turn + 1 :]):
            yield sentence
            continue
        free = _is_free(nodes, turn)
        if free or _is_reason(setting.text, nodes[:turn], nodes[turn].start):
            reason = tuple(_silent(node, free=free) for node in nodes[:turn])
            told = (nodes[turn]._replace(part=Part.STANCE, cat=Cat.OFFER),) if free else ()
            yield sentence._replace(nodes=(*reason, *told, *nodes[turn + free :]))
        else:
            yield sentence


def _is_free(nodes: Sequence[Node], turn: int) -> bool:
    """Is "any time" concluded of the only day before it, which is off?

    "Wednesday is the fair so any time apart from that" is of another day.
    """
    whole = any(node.is_all_day for node in nodes[turn:])
    told = {node.cat for node in nodes}
    off = any(node.cat is Cat.REFUSE for node in nodes[:turn]) and told.isdisjoint(_ELSEWHERE)
    return whole and off and sum(node.part is Part.DATE for node in nodes[:turn]) == 1


_ELSEWHERE: Final = frozenset({Cat.EXCEPT, Cat.NEUTRAL})


#: "my 10 o'clock got cancelled": an engagement of one's own, which leaves one free
_MINE: Final = re.compile(r"\b(?:my|mein|mon|mi)(?: (?:rdv|rendez-vous|cita)(?: de(?: las)?)?)? ?$")
_GONE: Final = re.compile(
    r"(?: (?:meeting|appointment|client|patient|class|lesson|slot))?"
    r"(?:'s| (?:is|was|got|has|just|been|have|went and|now|est|a ete|se))*"
    r" (?:cancel\w*|called off|annule\w*|f[ea]ll(?:en|s)? through"
    r"|(?:bailed|dropped out|flaked|pulled out)\b)"
)


def _without_cancelled(text: str, sentence: Sentence) -> Sentence:
    """A sentence, the hour of what was cancelled no time, nor its word a no, behind another."""
    nodes = sentence.nodes
    first = next((at for at, node in enumerate(nodes) if node.part in _TIMES), len(nodes))
    for at in range(first + 1, len(nodes)):
        node = nodes[at]
        gone = _GONE.match(fold(text[node.end : node.end + _FAR])) if node.is_clock else None
        if gone and _MINE.search(fold(text[max(0, node.start - _FAR // 2) : node.start])):
            end = node.end + gone.end()
            told = (n.silent() if node.start <= n.start < end else n for n in nodes)
            return sentence._replace(nodes=tuple(told))
    return sentence


_TIMES: Final = frozenset({Part.DATE, Part.TIME})


def _excused(sentence: Sentence) -> Sentence:
    """A sentence, the hours of what a day is refused for no times."""
    nodes = sentence.nodes
    if all(node.cat is not Cat.REFUSE for node in nodes):
        return sentence
    hours = [at for at, node in enumerate(nodes) if node.part is Part.TIME]
    silent = {at for at in hours if at > 2 and _is_excuse(sentence, at)}
    if not silent:
        return sentence
    heard = (_silent(node) if at in silent else node for at, node in enumerate(nodes))
    return sentence._replace(nodes=tuple(heard))


def _is_excuse(sentence: Sentence, at: int) -> bool:
    """Does the time at this place tell when that goes on for which the day before it is off?"""
    nodes = sentence.nodes
    if sentence.asks and nodes[at].is_hour:
        return False
    first = at
    while first and nodes[first - 1].cat in _GOING_ON and nodes[first - 1].part in _TELLING:
        first -= 1
    cut = nodes[first - 1] if 0 < first < at else None
    if cut is None or not (cut.part is Part.JOINT and not cut.value):
        return False
    if any(node.word in _CALLING for node in nodes[first:at]):
        return False
    behind = next((n for n in range(at + 1, len(nodes)) if _cuts(nodes[n])), len(nodes))
    if any(node.cat in _OFFERED or node.part is Part.DATE for node in nodes[at + 1 : behind]):
        return False
    begin = first - 1
    while begin and not _cuts(nodes[begin - 1]):
        begin -= 1
    return _is_day_off(nodes[begin : first - 1])


def _is_day_off(clause: Sequence[Node]) -> bool:
    """Is a day, and no hour, refused in a clause?"""
    parts = [node.part for node in clause]
    told = [node.cat for node in clause if node.part is Part.STANCE]
    return Part.DATE in parts and Part.TIME not in parts and told[-1:] == [Cat.REFUSE]


def _cuts(node: Node) -> bool:
    return node.part in CUTS


_TELLING: Final = frozenset({Part.WORD, Part.STANCE, Part.PLACE})
_OFFERED: Final = frozenset({Cat.OFFER, Cat.YES, Cat.EXCEPT})
_CALLING: Final = frozenset(
    "call ring phone try ruf rufen anrufen appelle appelez llama llame llamen llamame".split()
)


def _turns(node: Node) -> bool:
    return node.word in SO and node.part is not Part.TIME


def _concludes(behind: Sequence[Node]) -> bool:
    """Do an hour, and no day, stand behind the "so"?"""
    hours = [node.time for node in behind if node.is_clock or node.is_all_day]
    dated = any(node.part is Part.DATE for node in behind)
    return bool(hours) and not dated and all(time and time.zone is None for time in hours)


def _is_reason(text: str, nodes: Sequence[Node], end: int) -> bool:
    days = [at for at, node in enumerate(nodes) if node.part is Part.DATE]
    hours = [at for at, node in enumerate(nodes) if node.part is Part.TIME]
    if not days or len(hours) > 1 or not all(_is_bound(nodes[at]) for at in hours):
        return False
    if not hours and all(node.cat is not Cat.HABIT for node in nodes):
        return False  # the hour of "my plane lands at 10" was read as none already
    loud = (node for node in nodes if node.cat in _JUDGING and node.word not in _HAVING)
    if any(node.word != "open" or node.cat is not Cat.OFFER for node in loud):
        return False  # but "the shop is open until 7, so 8?"
    lead = fold(text[max(0, nodes[0].start - _FAR // 2) : end])
    clause = _ENDS.split(lead.rstrip())[-1]
    return bool(_GOES_ON.search(clause))


_ENDS: Final = re.compile(r"[.!?;](?= )|\n")
_HAVING: Final = frozenset({"i have", "i've got", "have", "got"})


def _is_bound(node: Node) -> bool:
    """Is it an hour, or one up to which something lasts ("I coach till 5")?"""
    return node.is_hour or (node.time is not None and node.time.kind is TimeKind.BEFORE)


_TAKING: Final = frozenset({Cat.EVENT, Cat.HABIT, Cat.MOVE, Cat.STAY, Cat.NEUTRAL})
_GOING_ON: Final = frozenset({Cat.EVENT, Cat.HABIT, Cat.STAY, Cat.NEUTRAL, Cat.REFUSE, Cat.WORD})


def _silent(node: Node, *, free: bool = False) -> Node:
    """The hour of a reason, and the words of what goes on, as mere words; `free`: any no, too."""
    taken = node.cat in _TAKING or (free and node.cat is Cat.REFUSE)
    if node.part is Part.TIME or taken or node.word in _HAVING:
        return node.silent()
    return node
