"""A time alone in its clause, with nothing said but a word against it: "Tuesday at 3 is awkward".

Rules
- What is denied in so many words is refused: "no estoy disponible el martes a las 15".
- What but a word against it stands beside is never offered: "I've a class on Tuesday at 3".
- What but a word for it stands beside is never refused: "I'm reachable on Tuesday".
- What is concluded, with nothing against it, is never refused ("so Friday by phone").
- What is doubted is refused ("I doubt Tuesday will work"); a no that is doubted is an offer.
- A comma parts the two, but before a word that takes the time up; a question asks, and "never" is
  of no day.
- "Is Sunday out of the question?" asks for it.
- "If Tuesday's no good, Wednesday": what is only supposed to be off is neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.concluded import SO
from mailflow.reading.times.sentences.mended import TAKEN_BACK
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.sentences.supposed import THEN
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat, denies
from mailflow.reading.times.words.tokens import fold
from mailflow.reading.times.words.word_classes import PRONOUN

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


def is_on(said: Said) -> bool:
    """Is it no refusal, whatever its words weigh?"""
    if _is_no_doubted(said) or (_is_nothing_but_on(said) and not is_doubted(said)):
        return True
    return _is_concluded(said)


_CLAUSE: Final = re.compile(rf"\b(?:{PRONOUN}|on)\b")


def _is_concluded(said: Said) -> bool:
    """ "They discharge me on Wednesday, so Friday by phone": is nothing said of a date right behind
    the "so" that opens its clause?
    """
    nodes, one = said.nodes, said.one
    lead = nodes[one.first - 1] if one.first else None
    if lead is None or lead.word not in SO or not one.dates:
        return False
    if one.first > 1 and nodes[one.first - 2].part not in _PARTING:
        return False  # "évitons donc mercredi"
    around = said.around()
    if said.says(_AGAINST):
        return False
    return _CLAUSE.search(fold(said.text[said.end : around[-1].end])) is None


def _is_no_doubted(said: Said) -> bool:
    """ "I don't think Friday is a problem": a word against it, itself doubted."""
    behind = said.right
    taken = [node for node in behind if node.part is Part.STANCE]
    return (
        [node.cat for node in taken] == [Cat.REFUSE]
        and not denies(taken[0].word)
        and not any(node.part in _PARTING for node in behind[: behind.index(taken[0])])
        and _stands_doubt(said)
    )


#: what a question opens with, or its clause, right before a time
_ASKING: Final = re.compile(
    r"(?:^|[,;:.-] ?|\b(?:and|or|but|und|oder|et|ou|y|o) )(?:is|are|would|will|ist|ware"
    r"|est-ce que|es|seria)(?: the| der| el)? ?$"
)
_UNFIT: Final = re.compile(
    r" ?,? ?(?:be |c'est |ce serait |serait |est )?(?:out of the question|impossible|a problem|out"
    r"|too \w+|bad|no good|awkward|inconvenient|difficult|tricky|asking too much|pushing it"
    r"|ausgeschlossen|unmoglich|schlecht|ungunstig|ein problem|zu \w+|exclu|trop \w+|genant"
    r"|imposible|un problema|mal|demasiado \w+|muy \w+)\b(?: (?:for|fur|pour|para) \w+)?[^.!\w]*\?"
)


def told(said: Said) -> Stance | None:
    """The stance of a time taken back, asked about, or only supposed to be off; else None."""
    nodes, behind = said.nodes, said.one.last + 1
    if nodes[behind : behind + 1] and nodes[behind].word == TAKEN_BACK:
        return Stance.REFUSAL
    if _is_asked_about(said) or _is_only_free(said):
        return Stance.OFFER
    if _is_off_work(said) or _is_set_against(said):
        return Stance.OFFER
    before = said.previous()
    if before and _is_supposed_off(before):
        return Stance.OFFER if _has_alternative(before) else None
    return Stance.MENTION if _is_supposed_off(said) else None


def _is_asked_about(said: Said) -> bool:
    """ "Is Sunday out of the question?": is it asked for?"""
    if not said.sentence.asks or not said.one.dates:
        return False
    lead, rest = said.lead(_REACH), said.behind(_REACH)
    return bool(_ASKING.search(lead) and _UNFIT.match(rest))


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


#: "I've taken Friday off, so come over", "I'm off work all next week, pick a day"
_TAKEN: Final = re.compile(
    r"\b(?:taken|taking|booked|got|have|having|off work|off)(?: on)?(?: the)? ?$"
)
_OFF: Final = re.compile(
    r"(?: off(?: work)?)?,? (?:so\b|pick a|choose a|name (?:a|your|the)|take your pick|any )"
)


def _is_off_work(said: Said) -> bool:
    """Is it a day off work, and what is concluded of it, or bidden, an offer?"""
    if not said.one.dates or said.one.times:
        return False
    lead, rest = said.lead(_REACH), said.behind(_REACH)
    taken, off = _TAKEN.search(lead), _OFF.match(rest)
    if taken is None or off is None or ("off" in taken[0]) == rest.startswith(" off"):
        return False
    others = [one for one in said.found if one is not said.one and one.dates]
    return not others and not _DENIED.search(rest)


_DENIED: Final = re.compile(r"\b(?:can't|cannot|won't|not|no|sorry|before (?:that|then))\b")


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
    if _is_no_doubted(said):
        return False
    parted = any(node.part in _PARTING for node in said.right[1:-1])
    taken_up = said.one.dates and not parted and _TAKEN_UP.match(said.behind(_REACH))
    return _is_alone(said) or bool(taken_up)


def _is_nothing_but_on(said: Said) -> bool:
    """Does but one word stand beside the only time of a sentence, and that plainly for it, or
    nothing but words for them before its times ("Happy to chat, the 9th or the 11th")?
    """
    nodes = said.nodes
    taken = [node for node in nodes if node.part is Part.STANCE]
    first = said.found[0].first
    led = bool(taken) and all(n.cat in _FOR and n.start < nodes[first].start for n in taken)
    words = [n for n in nodes[:first] if n.part is Part.WORD]
    parted = any(n.part is Part.BREAK for n in nodes[:first])
    bound = any(one.bound is not None for one in said.found)
    if led and not parted and not bound and len(words) <= _FEW and _is_bare(nodes[first:]):
        return all(stance is Stance.OFFER for stance in said.stances)
    plain = [node.cat for node in taken] == [Cat.OFFER] and taken[0].value != 1
    return _is_alone(said) and plain and said.stances[0] is Stance.OFFER


_FEW: Final = 3  # words
#: what says nothing of a time
_PLAIN: Final = frozenset({Part.DATE, Part.TIME, Part.JOINT, Part.SPAN, Part.ZONE})


def _is_bare(nodes: Sequence[Node]) -> bool:
    return all(node.part in _PLAIN for node in nodes)


def _is_alone(said: Said) -> bool:
    """Is it the only time of a sentence of one clause, with its date, and not asked about?"""
    parted = any(node.part in _PARTING for node in said.nodes[:-1])
    return len(said.found) == 1 and bool(said.found[0].dates) and not (parted or said.sentence.asks)
