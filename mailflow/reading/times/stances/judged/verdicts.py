"""What is said of a time in one turn alike in every language: "Friday or never", "das fällt in die
Messe".

Rules, each for a time in its own clause
- A time "or nothing" is offered; so is one that seems sensible, good or possible, the one put in
  the place of another ("it's not Tuesday, it's Wednesday"), and one at which one breathes again
  after another.
- A time that falls into something else, collides with it or is fallen on by it is refused.
- The weekday on which something falls, or was held, is only told of.
- At an hour at which one is with somebody, one is not to be had, and the hour is only told of.

Known limit: what seems otherwise ("mardi me paraît léger") is weighed.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold
from mailflow.reading.times.words.word_classes import DETERMINER

_NEAR: Final = 90  # letters looked at on either side
_STOPS: Final = re.compile(r"[.!?;:\n]")
_OR_NOTHING: Final = re.compile(
    r",? (?:or|oder|ou|o) (?:else )?(?:nothing|never|bust|not at all|gar nicht|nie|niemals|nix"
    r"|nichts|rien|jamais|nada|nunca)\b"
)
_SENSIBLE: Final = (
    r"(?:sensible|reasonable|good|fine|doable|ideal|realistic|workable|best|better|wise|vernunftig"
    r"|gut|machbar|sinnvoll|passend|moglich|realistisch|besser|am besten|sage|raisonnable|bien|bon"
    r"|parfait|jouable|faisable|possible|envisageable|mieux|sensato|razonable|perfecto|factible"
    r"|posible|adecuado|conveniente|mejor)"
)
_SEEMS: Final = re.compile(
    r" ?,? ?(?:(?:me|nous|nos) )?(?:seems|looks|sounds|scheint|erscheint|klingt|parait|semble"
    r"|parece)"
    r"(?: (?:to me|to us|mir|uns|me|quite|very|most|the most|sehr|ganz|plutot|le plus|tres|muy"
    r"|bastante|lo mas))*"
    rf" {_SENSIBLE}\b"
)
_OWN: Final = rf"(?:{DETERMINER}|de[mn]|an?|half-term|einer?n?|eine[nm]|l'\w+|une?|una?)"
_RIGHT: Final = (
    r"(?: (?:right|exactly|slap|bang|smack|squarely|genau|leider|mitten|direkt|exakt|ausgerechnet"
    r"|pile|juste|exactement|en plein|justo|exactamente|de lleno|me|mir|uns|nos))*"
)
_FALLS: Final = re.compile(
    r" ?,? ?(?:(?:das|that|which|ca|eso|me|nos|se me) )?(?:"
    rf"(?:falls|lands|fallt|tombe|cae){_RIGHT} (?:in|into|on|over|auf|sur|dans|pendant|en|sobre)"
    rf"{_RIGHT} {_OWN}"
    r"|(?:collides|clashes|conflicts|overlaps)\b|(?:kollidiert|uberschneidet sich|beisst sich)\b"
    r"|(?:geht|gehen)\b[^.,;]{1,40} (?:drauf|unter|floten|verloren)\b"
    r"|(?:chevauche|coincide con|coincide|choca con|se solapa|se cruza con|se pisa con)\b)"
    r"(?! (?:\w+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\w+tag|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado"
    r"|domingo)\b)"
)
#: "Christmas falls on a Saturday": which day of the week it is
_FALLS_ON: Final = re.compile(r"\b(?:falls|fallt|tombe|cae)(?: on an?| auf einen| un| en) ?$")
_HELD: Final = re.compile(
    r"\b(?:s'est|se sont) (?:tenue?s?|reunie?s?|passee?s?|terminee?s?|deroulee?s?) (?:le )?$"
    r"|\b(?:a eu|avait) lieu (?:le )?$|\bfand(?:en)? (?:[\w']+ ){0,3}$|\btuvo lugar (?:el )?$"
    r"|\b(?:was held|were held|took place)(?: on)? $"
)
#: who breathes again has time again
_RELIEVED: Final = re.compile(
    r"(?: ,?)?(?: ?(?:i|ich|je|j'|then|ya|la|dann))?"
    r" (?:come up for air|can breathe|breathe|resurface|am human again|'m human again"
    r"|atme (?:ich )?(?:durch|auf|wieder)|verschnaufe ich"
    r"|bin (?:ich )?wieder (?:unter|ein|fit|frisch|wach|ansprechbar|zu gebrauchen|zu haben)"
    r"|(?:suis|serai) (?:a|de) nouveau (?:humaine?|vivante?|joignable)"
    r"|vuelvo a (?:ser|tener|la vida)"
    r"|(?:i'm |am )?(?:human|alive|myself) again"
    r"|souffle|respire|refais surface|revis|decroche|respiro|revivo|resucito|descanso)\b"
)
_BEING: Final = (
    r"(?:i'm|i am|i'll be|ich bin|ich sei|bin ich|sei ich|je suis|je serai|estoy|estare|ando)"
)
_WITH: Final = (
    r"(?:with|beim|bei (?:der|den|meine[mrn]|unser\w+)|mit (?:dem|der|den|mein\w+)"
    r"|chez (?:le|la|mon|ma|l')|avec (?:le|la|les|mon|ma|mes|l')|con (?:el|la|los|mi|mis))"
)
#: "I'm with the mayor on Monday at eleven", "Montag um elf bin ich beim Bürgermeister"
_WITH_LEAD: Final = re.compile(rf"\b{_BEING} {_WITH}(?: [\w'-]+){{1,3}}(?: on| am| el| le)? ?$")
_WITH_BEHIND: Final = re.compile(rf" ?(?:{_BEING} )?{_WITH} ?[\w'-]+(?: [\w'-]+)?(?: sein)? ?$")
_BEING_LEAD: Final = re.compile(rf"\b{_BEING} ?(?:on|am|el|le)? ?$")
_INSTEAD: Final = re.compile(
    r"(?:,|[-\u2013]|\bque \w+ \w+,)? ?(?:but |mais |sino )?(?:rather |plutot )?"
    r"(?:it's|it is|c'est|es|sondern|sino que es|sino)(?: am| on| el| le)? ?$"
)
_DENIED: Final = re.compile(
    r"\b(?:not|isn't|ce n'est pas|c'est pas|n'est pas|nicht|no es)(?: on| am| el| le)? ?$"
)
_AGAINST: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.IF})


def told(said: Said) -> Stance | None:
    """The verdict on a time; None where there is none."""
    one = said.one
    lead, behind = _around(said)
    if one.dates and (_OR_NOTHING.match(behind) or _SEEMS.match(behind)):
        return Stance.OFFER
    if one.dates and (_FALLS_ON.search(lead) or _HELD.search(lead)):
        return Stance.MENTION
    if _FALLS.match(behind):
        return Stance.REFUSAL
    if said.sentence.asks or not one.dates:
        return None
    if _is_with_somebody(one, lead, behind):
        return Stance.MENTION
    if _is_put_instead(said, lead):
        return Stance.OFFER
    relieved = _RELIEVED.match(behind) and said.page.spoken[0].start < said.begin
    return Stance.OFFER if relieved else None


def _around(said: Said) -> tuple[str, str]:
    """What stands before and behind a time in its sentence, up to the next time."""
    before, later = said.previous(), said.next()
    since = before.end if before else 0
    until = later.begin if later else len(said.text)
    lead = fold(said.text[max(since, said.begin - _NEAR) : said.begin])
    behind = fold(said.text[said.end : min(until, said.end + _NEAR)])
    return _STOPS.split(lead)[-1], _STOPS.split(behind)[0]


def _is_with_somebody(one: Proposal, lead: str, behind: str) -> bool:
    if not any(time.kind is TimeKind.EXACT for time in one.times):
        return False
    if _WITH_LEAD.search(lead):
        return True
    after = _WITH_BEHIND.match(behind.partition(",")[0])
    return after is not None and bool(_BEING_LEAD.search(lead) or re.search(_BEING, after[0]))


def _is_put_instead(said: Said, lead: str) -> bool:
    """ "Ce n'est pas mardi que je suis libre, c'est mercredi"."""
    before = said.previous()
    if before is None or before.grammar is not Stance.REFUSAL or not _INSTEAD.search(lead):
        return False
    days = [day for one in (before.one, said.one) for day, _ in one.dates[:1]]
    if len({day.number is None for day in days}) > 1:
        return False  # "Not the 15th please, it's the Monday after the fair": the same day
    if not _DENIED.search(before.lead(_NEAR)):
        return False
    return not any(node.cat in _AGAINST for node in said.right)
