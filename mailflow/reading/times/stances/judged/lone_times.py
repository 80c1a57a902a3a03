"""A time alone in its clause, with nothing said but a word against it: "Tuesday at 3 is awkward".

Rules
- What is denied in so many words is refused: "no estoy disponible el martes a las 15".
- What but a word against it stands beside is never offered: "I've a class on Tuesday at 3".
- What is doubted is refused ("I doubt Tuesday will work").
- A comma parts the two, but before a word that takes the time up; a question asks, and "never" is
  of no day.
- "If Tuesday's no good, Wednesday": what is only supposed to be off is neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.mended import TAKEN_BACK
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.sentences.supposed import THEN
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat, denies
from mailflow.reading.times.words.tokens import fold

_PARTING: Final = frozenset({Part.JOINT, Part.BREAK})
_NEVER: Final = frozenset("never nie niemals jamais nunca".split())
_AGAINST: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.IF})
_FOR: Final = frozenset({Cat.OFFER, Cat.YES})
_ABOUT_IT: Final = frozenset({Cat.REFUSE, Cat.OFFER, Cat.YES})


def is_only_denied(said: Said) -> bool:
    """Is the only time of a sentence denied, with no word but the no and what it denies?"""
    nodes = said.nodes
    if said.grammar is not Stance.REFUSAL or not _is_alone(said):
        return False
    taken = [node for node in nodes if node.part is Part.STANCE]
    denials = [node for node in taken if node.cat is Cat.REFUSE]
    if any(node.cat not in _ABOUT_IT for node in taken) or len(denials) != 1:
        return False
    no = denials[0]
    if not denies(no.word) or no.word in _NEVER or "," in said.text[said.end : no.start]:
        return False
    return no.start < said.begin or _is_last_word(nodes, no)


_DOUBT: Final = re.compile(
    r"\b(?:i doubt|i (?:really |honestly )?(?:don't|do not|dont) (?:think|believe|reckon|expect)"
    r"|not (?:so |quite )?sure (?:if |whether |that )?(?:i|we) (?:can|could)"
    r"|ich (?:glaube|denke) (?:nicht|kaum)|(?:glaube|denke) ich (?:nicht|kaum)|ich bezweifle"
    r"|je doute|je (?:ne )?(?:pense|crois) pas|no (?:creo|pienso)|dudo)\b"
    r"(?:, dass?\b)?[^.!?;,:]*$"
)
_REACH: Final = 80  # letters


def is_doubted(said: Said) -> bool:
    """ "I don't think Friday will work": doubted, and no word against it follows."""
    behind = said.right
    return _stands_doubt(said) and not any(node.cat in _AGAINST for node in behind)


def told(said: Said) -> Stance | None:
    """The stance of a time taken back, left, or only supposed to be off; else None."""
    nodes, behind = said.nodes, said.one.last + 1
    if nodes[behind : behind + 1] and nodes[behind].word == TAKEN_BACK:
        return Stance.REFUSAL
    if _is_only_free(said) or _is_set_against(said):
        return Stance.OFFER
    before = said.previous()
    if before and _is_supposed_off(before):
        return Stance.OFFER if _has_alternative(before) else None
    return Stance.MENTION if _is_supposed_off(said) else None


#: "the one evening I'm not on call is"
_ONLY_FREE: Final = re.compile(
    r"\b(?:only|one) (?:day|time|slot|hour|morning|afternoon|evening|night|lunchtime)\b"
    r"[^.!?;,]{0,30}"
    r"(?:\bnot|n't) (?!free|available|able|around|possible|in\b|here|good|do\b|make|work)"
    r"[^.!?;,]{1,30} (?:is|would be|will be)(?: on| this| next| the)? ?"
)


def _is_only_free(said: Said) -> bool:
    """Is it the only time at which one has nothing to do, or what that is called?"""
    begin = said.begin
    start = max(0, begin - _REACH)
    only = _ONLY_FREE.search(fold(said.text[start : begin + _REACH]))
    return only is not None and only.start() <= begin - start <= only.end()


_THOUGH: Final = re.compile(
    r" ?,? ?(?:though|tho|however|dagegen|hingegen|par contre|en revanche|en cambio)"
    r" ?(?:[.!?;\n]|$)"
)


def _is_set_against(said: Said) -> bool:
    """ "I'm in court Tuesday, Wednesday though": is a day all that is said behind a refused one?"""
    before = said.previous()
    if before is None or not said.one.dates or before.grammar is not Stance.REFUSAL:
        return False
    between = said.nodes[before.one.last + 1 : said.one.first]
    alone = all(node.part in _PARTING for node in between)
    return alone and _THOUGH.match(said.behind(_REACH)) is not None


def _has_alternative(said: Said) -> bool:
    """ "…, I'm there on the 12th": is nothing said against what stands behind the condition?"""
    return {node.cat for node in said.right if node.part is Part.STANCE} <= _FOR


def _is_supposed_off(said: Said) -> bool:
    """ "If Tuesday's no good, Wednesday": is a time denied in the condition of another?"""
    nodes, one = said.nodes, said.one
    led = next((n for n, node in enumerate(nodes) if node.cat is Cat.IF), len(nodes))
    cut = next((n for n in range(one.last + 1, len(nodes)) if nodes[n].part in _PARTING), led)
    denied = any(node.cat is Cat.REFUSE for node in nodes[led:cut])
    return led < one.first and nodes[cut].word == THEN and denied


def _stands_doubt(said: Said) -> bool:
    """Does a doubt stand before a time, in its clause?"""
    before = said.previous()
    since = before.end if before else max(0, said.begin - _REACH)
    return _DOUBT.search(fold(said.text[since : said.begin])) is not None


def _is_last_word(nodes: Sequence[Node], no: Node) -> bool:
    """Does nothing stand behind a no but what it denies ("ist nicht möglich")?"""
    behind = [node for node in nodes[nodes.index(no) + 1 :] if node.word != "."]
    return not behind or [node.cat for node in behind] == [Cat.OFFER]


#: what takes up a time said before it: "Friday at 3, that won't work"
_TAKEN_UP: Final = re.compile(
    r" ?,? ?(?:c'|(?:ce|ca|cela|das|da|that|that's|it|this|eso|esto|ese dia)\b)"
)


def is_nothing_but_off(said: Said) -> bool:
    """Does but one word stand beside the only time of a sentence, and that against it?"""
    taken = [node.cat for node in said.nodes if node.part is Part.STANCE]
    if taken != [Cat.REFUSE] or len(said.found) != 1 or said.grammar is not Stance.REFUSAL:
        return False
    parted = any(node.part in _PARTING for node in said.right[1:-1])
    taken_up = said.one.dates and not parted and _TAKEN_UP.match(said.behind(_REACH))
    return _is_alone(said) or bool(taken_up)


def _is_alone(said: Said) -> bool:
    """Is it the only time of a sentence of one clause, with its date, and not asked about?"""
    parted = any(node.part in _PARTING for node in said.nodes[:-1])
    return len(said.found) == 1 and bool(said.found[0].dates) and not (parted or said.sentence.asks)
