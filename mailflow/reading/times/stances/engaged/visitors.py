"""Who comes on a day, or at an hour of it: "am Mittwoch kommt der Kaminkehrer", "the builders come
at 9".

Rules, for a clause that says only that somebody else, or a thing, comes or is there then
- an hour in a sentence of its own is theirs: it is told of, whatever day was named before;
- a day without an hour is refused where another time is offered, else it is weighed.
- It is not where the other is spoken to in it, where it is denied, says a yes, asks or has a
  conclusion drawn from it ("the plumber comes at 9, so call me before").

Known limit: the verbs of coming are named below, by language.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import FOR, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.word_classes import DETERMINER, MEETING

_NEAR: Final = 80  # letters looked at on either side
_CUT: Final = re.compile(r"[.!?;:()\n\u2013]|, | - |\b(?:but|because|aber|denn|mais|car|pero) ")
_SOMEBODY: Final = (
    rf"(?:{DETERMINER}|an?|some|two|eine?|zwei|une?|des|deux|unos?|unas?|dos)"
    rf" (?!{MEETING}\b|(?:gut|gerade|mir|auch|hin)\b)"
)
_COMES: Final = (
    r"(?:comes?|arrives?|visits?|turns? up|drops? by|lands?|gets? (?:in|home|here|back)|moves? in"
    r"|(?:is|are) (?:here|in|round|due|coming|visiting|arriving)"
    r"|kommt|kommen|besucht|besuchen|landet|landen|schaut|schauen"
    r"|(?:ist|sind)(?= (?:@ )?(?:da|hier)\b)"
    r"|vient|viennent|passe|passent|arrive|arrivent|debarque|debarquent|rentre|rentrent"
    r"|(?:est|sont) la|viene|vienen|llega|llegan|pasa|pasan|vuelve|vuelven|sale|salen"
    r"|nos visitan?|esta aqui|estan aqui)"
)
_TO_US: Final = (
    r"(?:(?:to|zu|bei|chez|a) )?(?:us|me|uns|mir|nous|moi|nos|me|ja|noch|auch|wieder|ya)"
)
_THEN: Final = Late(
    rf"^(?:@ (?:{_SOMEBODY}(?:[\w'-]+ ){{1,3}}?{_COMES}|{_COMES} (?:{_TO_US} )*{_SOMEBODY}[\w'-]+)"
    rf"|(?:and |und |et |y |es )?(?:{_SOMEBODY}(?:[\w'-]+ ){{1,3}}?{_COMES}"
    rf"|{_COMES} {_SOMEBODY}[\w'-]+)(?: [\w'-]+){{0,2}} @)(?: [\w'-]+){{0,3}}$"
)
#: "Vendredi, les peintres arrivent"
_FRONTED: Final = re.compile(rf"^, (?={_SOMEBODY})")
_SPOKEN_TO: Final = re.compile(
    r"\b(?:you\w*|ihnen|dich|dir|vous|votre|usted|no|not|n't|nicht|kein\w*|ne|pas|nie|never"
    r"|in frage|infrage|recht|entgegen|gelegen|handy)\b"
)
_CONCLUDES: Final = re.compile(
    r"\b(?:so|then|before|after\w*|until|till|da|dann|davor|danach|vorher|also|bis|donc|alors|avant"
    r"|apres|entonces|asi que|antes|despues|luego)\b"
)
_HOURS: Final = frozenset({TimeKind.EXACT, TimeKind.RANGE})


def told(said: Said) -> Stance | None:
    """The stance of a time at which somebody comes; None where nobody does."""
    one = said.one
    if said.sentence.asks or (one.dates and one.times) or not _tells_who_comes(said):
        return None
    if one.dates:
        return Stance.REFUSAL if said.offers() else None
    alone = not said.at and _HOURS.issuperset(said.kinds)
    return Stance.MENTION if alone else None


def _tells_who_comes(said: Said) -> bool:
    """Does its clause say only that somebody comes then, with nothing concluded from it?"""
    lead = re.sub(r"\b(?:on|am|an|at|um|le|el|ce) ?$", "", said.lead(_NEAR, _CUT).lstrip())
    behind = _CUT.split(_FRONTED.sub(" ", said.behind(_NEAR)), maxsplit=1)[0]
    clause = re.sub(r"\s+", " ", f"{lead} @ {behind}").strip()
    if _THEN.match(clause) is None or _SPOKEN_TO.search(clause) or said.says(FOR):
        return False
    return _CONCLUDES.search(said.behind(_NEAR, r"[.!?\n]")) is None
