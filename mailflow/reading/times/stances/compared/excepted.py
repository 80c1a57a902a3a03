"""What is taken out of a refusal is offered: "next week is full except Friday morning".

Rules
- The times behind an "except" are offered where the time before it is refused, be it in the
  sentence before, or where its clause denies something else ("I can't do anything but Thursday");
  that refusal is then plain.
- So is one that opens the sentence, where the stretch behind it is refused.
- An "except" that denies ("just not", "only not") refuses what stands behind it, and what it is
  taken out of is offered: the stretch before it, where a word for it stands between the two ("I'm
  in the lab all week and can step out, just not on Wednesday").
- Behind a week, the day "only" on which the writer is or has something is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.conceded import is_busy
from mailflow.reading.times.sentences.exceptions import only_excepts
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.stances.asides import exceptions_head, is_after_except
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat, denies

# Named here, as an enum is slow to give its members (see `lexemes`).
_SILENT = frozenset({Part.WORD, Part.JOINT})
_EXCEPT, _REFUSE = Cat.EXCEPT, Cat.REFUSE


def told(said: Said) -> Stance | None:
    """The stance of a time that is saved from a refusal, or of the refusal; None for others."""
    nodes, found = said.nodes, said.found
    if not any(node.cat is _EXCEPT for node in nodes):
        return None
    head = exceptions_head(nodes, found, said.at)
    if head is None and _is_offered_before(said):
        return Stance.OFFER
    if head is not None:
        no = nodes[found[head].first - 1]
        if denies(no.word) and (not head or _offers(nodes[: found[head].first])):
            return Stance.REFUSAL
        if head:
            whole = _is_whole(found[head - 1], found[head], said.stances[head - 1])
            return Stance.OFFER if whole else None
        if _is_fronted(said):
            return Stance.OFFER
        denied = _denies(nodes, found[0]) or (
            said.told_earlier() is Stance.REFUSAL and only_excepts(nodes)
        )
        return Stance.OFFER if denied else None
    behind = said.next()
    if behind is not None and is_after_except(nodes, behind.one):
        if said.grammar is Stance.MENTION and _is_bare(said, behind.one):
            return Stance.OFFER
        return Stance.REFUSAL if _is_whole(said.one, behind.one, said.grammar) else None
    return None


def _is_fronted(said: Said) -> bool:
    """ "Apart from Thursday at 1 this week is full": is what it is taken from refused behind it?"""
    found, behind = said.found, said.found[1:2]
    opens = said.nodes[0].cat is _EXCEPT and found[0].first == 1
    if not opens or not any(map(_is_wide, behind)) or said.stances[1] is Stance.OFFER:
        return False
    return said.stances[1] is Stance.REFUSAL or bool(found[0].times)


def _offers(before: Sequence[Node]) -> bool:
    """Is a word said for a time?"""
    return any(node.cat in _FOR for node in before)


def _is_offered_before(said: Said) -> bool:
    """Is it a stretch out of which a time behind it is taken, a word for it between the two?"""
    nodes, found, one = said.nodes, said.found, said.one
    ahead = next(
        (n for n in range(said.at + 1, len(found)) if is_after_except(nodes, found[n])), None
    )
    if ahead is None or not _is_wide(one):
        return False
    between = nodes[one.last + 1 : found[ahead].first - 1]
    if any(node.part is Part.DATE for node in between):
        return False
    return _offers(between)


_FOR = frozenset({Cat.OFFER, Cat.YES})


def _is_wide(one: Proposal) -> bool:
    """Is it a week, a stretch, or a day from its beginning to its end?"""
    if any(last is not None or day.span != "day" for day, last in one.dates):
        return True
    return bool(one.dates) and any(time.kind is TimeKind.DAY for time in one.times)


def _is_bare(said: Said, excepted: Proposal) -> bool:
    """ "The whole of next week, except Monday": is nothing else said, for or against it?"""
    around = (*said.left, *said.nodes[said.one.last + 1 : excepted.first - 1])
    return _is_wide(said.one) and not said.at and all(node.part in _SILENT for node in around)


def _is_whole(one: Proposal, other: Proposal, stance: Stance) -> bool:
    """Is a week, a stretch or every day refused, or a day out of which an hour is taken?"""
    if stance is not Stance.REFUSAL or one.bound is not None:
        return stance is Stance.REFUSAL
    days = any(last is None and day.span == "day" and not day.each for day, last in one.dates)
    return not days or bool(other.times and not one.times)


def _denies(nodes: Sequence[Node], one: Proposal) -> bool:
    before = nodes[: one.first - 1]
    if nodes[one.first - 1].word.startswith("any"):
        # "can't do any day but Monday", and not "not fussed, any day but Monday"
        return bool(before) and before[-1].cat is _REFUSE
    for node in reversed(before[:-1] if before[-1:] and before[-1].word == "," else before):
        if node.part is Part.JOINT or node.part is Part.BREAK:
            return False
        if node.cat is _REFUSE:
            return True
    return False


_ONLY = re.compile(
    r"\b(?:only|just|it's only|nur|bloss|lediglich|seulement|juste|seul|solo|solamente)"
    r"(?: (?:on|that|the|am|le|que|el|que el))? ?$"
)
_WEEKS = frozenset({"week", "workdays", "rest"})
_NEAR = 40  # letters behind a day
_LEAD = 16  # letters before it


def is_only_taken(said: Said) -> bool:
    """ "The week of the 8th is open, only Thursday I'm at sea": the day alone that is taken?"""
    one, before = said.one, said.previous()
    if before is None or one.times or not one.dates or before.one.times:
        return False
    if not any(day.span in _WEEKS for day, _ in before.one.dates):
        return False
    return _ONLY.search(said.lead(_LEAD)) is not None and is_busy(said.behind(_NEAR), 0)
