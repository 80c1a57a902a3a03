"""What is said of a time by pointing at the one before: "Tuesday is bad, Wednesday too".

Rules
- "Too", "as well", "the same goes for" give a time the stance of the time before it in its
  sentence, be that offered or refused, where no other word stands between it and the next sign.
- So do "and maybe", "und vielleicht" before it ("ill today and maybe tomorrow").
- Behind "neither does" or "nor is", and before "non plus" or "auch nicht", it is refused.
- So has an hour behind an "or" of which nothing else is said ("Friday 7.30, or at 10 in my break").

Known limit: what the first one of a sentence points back at is known where nothing else is said.
"""

from __future__ import annotations

import re

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR = 40  # letters looked at on either side
_TOO = re.compile(
    r",? ?(?:too|as well|also|likewise|ditto|equally"
    r"|auch(?: wieder)?|ebenfalls|ebenso|genauso|gleichfalls|desgleichen"
    r"|aussi|egalement|pareil|idem|itou|tambien|igual|igualmente|lo mismo)"
    r" ?(?:[.,;:!?()\n]|-|$|and\b|but\b|und\b|aber\b|et\b|mais\b|y\b|pero\b)"
)
_SAME_FOR = re.compile(
    r"\b(?:ditto|likewise|(?:the )?same (?:goes |again |thing )?(?:for|with)"
    r"|(?:so|as) (?:is|does|are|do|has|have|will|did|can)|and another(?: one)?"
    r"|(?:das gleiche|gleiches|dasselbe|selbiges) gilt (?:auch )?fur(?: den)?|dito|ebenso(?: der)?"
    r"|idem|pareil|meme chose|itou|lo mismo|igual|tampoco"
    r"|(?:that|the same|which) (?:also )?(?:applies|holds|goes)(?: also)? (?:to|for)"
    r"|(?:vaut|est valable) (?:aussi |egalement )?pour|vale (?:tambien )?para"
    r"|and (?:maybe|perhaps|possibly|probably)|und (?:vielleicht|wohl|eventuell)"
    r"|et (?:peut-etre|sans doute)|y (?:quizas?|tal vez))"
    r"(?: (?:for|at|pour|con|para|am|der|den|le|el|on|the))* ?$"
)


def _is_choice(said: Said, before: Proposal) -> bool:
    """ "Friday 7.30, or in my break at 10": an hour behind an "or", with nothing said of it."""
    one = said.one
    hours = (*before.times, *one.times)
    if one.dates or not (before.times and one.times):
        return False
    if any(time.kind is not TimeKind.EXACT or time.same for time in hours):
        return False
    between = said.nodes[before.last + 1 : one.first]
    ors = [n for n, node in enumerate(between) if node.part is Part.JOINT and node.value]
    if not ors or between[ors[-1]].word not in _OR or len(between) - ors[-1] > _FEW:
        return False
    behind = said.right[:1]
    denied = any(node.cat in _AGAINST for node in between)
    return not denied and all(node.part in _SILENT for node in (*between[ors[-1] :], *behind))


_OR = frozenset({"or", "oder", "ou", "o"})
_AGAINST = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.MOVE})
_FEW = 5  # nodes
_SILENT = frozenset({Part.WORD, Part.JOINT, Part.PLACE, Part.BOUND, Part.ZONE})


_NOR = re.compile(
    r"\b(?:neither|nor) (?:is|are|does|do|did|will|would|can|could|has|have|am)(?: on)?(?: the)? ?$"
)
_NOR_BEHIND = re.compile(
    r",? (?:non plus|auch (?:nicht|nix|keine chance)|genauso ?wenig|ebenso ?wenig|tampoco"
    r"|(?:y |et |und )?(?:aun |todavia |encore |erst )?(?:menos|moins|recht nicht))"
    r" ?(?:[.,;:!?()\n]|$)"
)


def is_denied_too(said: Said) -> bool:
    """ "Neither does the 10th", "et le 10 non plus": is it refused as the one before was?"""
    one = said.one
    if not one.dates or one.times:
        return False
    return bool(_NOR.search(said.lead(_NEAR)) or _NOR_BEHIND.match(said.behind(_NEAR)))


def _is_its_date(said: Said, before: Proposal) -> bool:
    """ "Tuesday doesn't work after all (2 Feb)": the date of the weekday told before?"""
    one = said.one
    named, dated = before.dates[-1:], one.dates
    if len(dated) != 1 or not named or one.times or dated[0][0].number is None:
        return False
    weekday = named[0][0]
    before_it, behind = said.text[: said.begin].rstrip(), said.text[said.end :].lstrip()
    alone = before_it.endswith("(") and behind.startswith(")")
    return alone and weekday.weekday is not None and weekday.number is None


_SO_IS = re.compile(
    r"(?:^|[.!?] |\n)(?:and |ah, |oh, )?(?:so|as) (?:is|are|does|has|will)(?: the)? $"
)


_FRAGMENT = re.compile(r"(?:^|[.!?\n] ?)(?:(?:and|und|et|y|on|am|der|le|el|the) )*$")


def _is_alike_alone(said: Said) -> bool:
    """ "So is Tuesday.", "Donnerstag auch wieder.", "Jeudi idem.": a sentence of nothing else."""
    one = said.one
    lead = said.lead(_NEAR)
    if _SO_IS.search(lead) or any(_is_same(time) for time in one.times):
        return True
    alone = not one.times and _FRAGMENT.search(lead)
    return bool(alone and _TOO.match(said.behind(_NEAR)))


def _is_same(time: Time) -> bool:
    """Does it say "the same", "ditto", "likewise"?"""
    return time.same and time.kind is TimeKind.RANGE


def _is_bare(said: Said, before: Proposal) -> bool:
    """Is nothing else said of a time, which no "but" nor "or" sets against the one before it?"""
    between = said.nodes[before.last + 1 : said.one.first]
    apart = any(node.cat is Cat.OR or node.cat is Cat.BUT for node in between)
    behind = said.right[:1]
    return not apart and all(node.part is Part.JOINT for node in behind)


def _is_likewise(said: Said) -> bool:
    """Is what is said of a time what is said of the one before it?"""
    before = said.previous()
    if before is None:
        return bool(said.one.dates) and _is_alike_alone(said)
    if _is_choice(said, before.one) or _is_its_date(said, before.one):
        return True
    if _SAME_FOR.search(fold(said.text[max(before.end, said.begin - _NEAR) : said.begin])):
        return True
    if any(_is_same(time) for time in said.one.times):  # "Monday no good, Tuesday ditto"
        if not before.one.times or _is_bare(said, before.one):
            return True
    return bool(_TOO.match(said.behind(_NEAR)))


def told(said: Said) -> Stance | None:
    """ "Friday too": the stance of the time before, which was more than mentioned."""
    asks = said.sentence.asks and any(time.same for time in said.one.times)
    before = said.told_before() if not asks and _is_likewise(said) else None
    return before if before is not Stance.MENTION else None
