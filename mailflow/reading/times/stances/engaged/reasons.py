"""A time with nothing but a reason, or what goes on then, behind it: "Friday at 4, since there are
no lessons", "Montag um 9, wenn keiner stört".

Rules
- Where a time opens its sentence, with at most a yes before it, and what follows opens with a
  conjunction, the no of that clause is about what it tells of, and the time is offered.
- So is the hour of a day at which the other is asked to try or to call again.
- Neither holds where that clause says that one cannot, is away or is busy.

Known limit: a clause with no conjunction is weighed.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Part
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat

_NEAR: Final = 100  # letters looked at on either side
_REASON: Final = re.compile(
    r"(?: on(?:wards)?\b)?[ ,;(\u2013-]*(?:(?:and|just|mainly|only|und|et|y|simply) )*"
    r"(?:since|because|cause|cos|cuz|once|as soon as"
    r"|(?:right |just )?(?:after|before)(?= (?:the|my|our|his|her|their) )"
    r"|as(?= (?!well|long|soon|for|to|of|usual))|when"
    r"|while|whilst|where|given that|seeing as|weil|wenn|wahrend|obwohl|nachdem|sobald|solange"
    r"|da (?:ich|wir|der|die|das|er|sie|dann|niemand|keiner|unser\w*|mein\w*)"
    r"|da (?:ist|sind|stort|hab ich|habe ich) (?:\w+ ){0,2}"
    r"(?:niemand|keiner|kein|nichts|nix|ruhe?|ruhig)"
    r"|des que|une fois|quand|lorsque?|lorsqu'|comme|puisqu\w*|vu qu\w*|parce qu\w*|pendant qu\w*"
    r"|ou (?:personne|il|on)"
    r"|en cuanto|una vez"
    r"|cuando|mientras|porque|ya que|puesto que|dado que|que (?:no|ya|ese|a esa))(?![\w])"
)
_UNABLE: Final = re.compile(
    r"\b(?:can't|cannot|cant|can not|couldn't|unable|won't be (?:in|here|there|able|free)|away|busy"
    r"|not (?:in|here|there|free|around|available|able)|out of|on leave|kann (?:ich|nicht)"
    r"|(?:ich|wir)(?: \w+){0,3} nicht (?:da|kann|konnen|frei|im)|(?:bin|ich) weg|verreist"
    r"|verhindert|ne (?:peux|suis|serai)|peux pas"
    r"|absente?|no (?:puedo|estoy|estare|podemos))\b"
)
_LEADING: Final = frozenset({Cat.OFFER, Cat.YES})
_AGAIN: Final = re.compile(
    r"\b(?:try (?:me |calling |ringing |us |my number )?(?:again|back|once more)|try (?:me|us)"
    r"|(?:call|ring|phone)(?: me| us)? (?:again|back)"
    r"|(?:probier|versuch|ruf)\w*(?:'s)?(?: \w+){0,4} (?:nochmals?|noch ?mal|wieder|zuruck)"
    r"|ruf(?:en sie|t)?(?: (?:mich|uns|doch|einfach|gern|bitte|ruhig|halt))*"
    r"|(?:probier|versuch)\w*(?:'s)?|reessaye[rz]?|ressaye[rz]?|rappele?z?(?:-moi|-nous)?|rappelle"
    r"(?:-moi)?|(?:intenta|intente|prueba|pruebe)\w*(?: de nuevo| otra vez)?"
    r"|(?:vuelv\w+|volver) a llamar(?:me)?|llama(?:me)? (?:de nuevo|otra vez))\b[^.!?;\n]{0,30}$"
)
_SELF: Final = re.compile(r"\b(?:i|i'll|we|we'll|he|she|ich|wir|je|nous|yo|will|werde)\b")

#: "Don't try me on Monday morning"
_NOT: Final = re.compile(
    r"\b(?:not|never|don't|dont|nicht|nie|kein\w*|pas|jamais|no|nunca|inutile)\b"
)


def is_given_reason(said: Said) -> bool:
    """Does the rest of its sentence but tell why, or what goes on then?"""
    one = said.one
    lead = said.nodes[_called(said) : one.first]
    if lead and lead[-1].cat is Cat.OR:
        lead = ()  # "Saturday at noon is fine, or Sunday at 5 when I'm back"
    if not one.times or any(n.part is not Part.STANCE or n.cat not in _LEADING for n in lead):
        return False
    rest = said.behind(_NEAR, r"[.!?\n]")
    return bool(_REASON.match(rest)) and not _UNABLE.search(rest)


_WORDS: Final = 3  # of a form of address


def _called(said: Said) -> int:
    """The place behind a form of address ("Hey Sam, Tuesday at 4")."""
    nodes = said.nodes
    comma = next((at for at in range(said.one.first) if nodes[at].word == ","), None)
    if comma is None or comma > _WORDS or any(n.part is not Part.WORD for n in nodes[:comma]):
        return 0
    return comma + 1


def is_to_try_again(said: Said) -> bool:
    """ "Try me again today after 4": is the other asked to call once more then?"""
    one = said.one
    days = [day.span for day, _ in one.dates] == ["day"]
    if not days or not one.times or TimeKind.DAY in said.kinds:
        return False
    lead = said.lead(_NEAR, r"[.!?;\n]")
    inside = said.inside()
    asked = _AGAIN.search(lead) or _AGAIN.search(f"{lead}{inside}")
    return bool(asked) and not (_SELF.search(lead) or _NOT.search(lead))
