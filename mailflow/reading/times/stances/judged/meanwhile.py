"""Who can talk beside what they do: "I'm on the allotment Saturday morning and can natter".

Rule: a day, or a part of one, is offered where a clause of its sentence behind it says that the
writer can talk then or is glad of company, whatever is done else; up to the next time.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.stances.marks import Said
from mailflow.reading.times.words.tokens import fold

_FAR: Final = 120  # letters looked at behind the time
_TALKING: Final = (
    r"can (?:(?:easily|happily|still|also|gladly) )*(?:talk|speak|chat"
    r"|natter|gossip|gab|yak|pick up|take (?:calls|a call)"
    r"|be (?:interrupted|disturbed|distracted))\b"
    r"|(?:i )?(?:welcome|love|like|appreciate|could do with)"
    r" (?:any|every|all|an?|the|some|being) (?:excuse|distract\w+|interrupt\w+|company|disturb\w+)"
    r"|(?:(?:i'm|i am|am|i'd be|would be) )?(?:glad|happy|grateful|pleased) (?:of|for|to have)"
    r" (?:any |the |some |a )?(?:bit of )?(?:company|breaks?|excuse|distractions?|interruptions?"
    r"|chat|visitors?|calls?)"
    r"|(?:i'd|i would|would) (?:enjoy|love|welcome|appreciate)"
    r" (?:any|a|the|some) (?:company|break|excuse|distraction|interruption|chat|visitor|call)"
    r"|(?:any|all|every) (?:excuse|distractions?|interruptions?|company) (?:is |are )?welcome"
    r"|(?:da |dabei )?(?:kann|konnte) (?:ich )?(?:(?:dabei|nebenher|nebenbei|gut|gern\w?|da) )*"
    r"(?:reden|telefonieren|sprechen|plaudern|quatschen|schwatzen)\b"
    r"|(?:freue? (?:ich )?mich|bin (?:ich )?(?:froh|dankbar))(?: da)? (?:uber|um|fur) (?:jede"
    r"|eine?|etwas) (?:ablenkung|unterbrechung|gesellschaft|storung|besuch|abwechslung)"
    r"|je peux (?:(?:tres bien|bien|aussi|alors) )?(?:papoter|parler|discuter|bavarder|causer"
    r"|repondre|decrocher|telephoner)|toute (?:distraction|interruption|visite) (?:est )?bienvenue"
    r"|puedo (?:charlar|hablar|atender|contestar|conversar|platicar)"
    r"|agradezco (?:cualquier|toda|una) (?:distraccion|interrupcion|compania|visita)"
)
_MEANWHILE: Final = re.compile(
    rf"(?:[,;:] ?|\b(?:and|but|so|und|aber|et|mais|y|pero|donc) )(?:{_TALKING})"
)
_STOPS: Final = re.compile(r"[.!?;\n]")
_VAGUE: Final = frozenset({TimeKind.PART_OF_DAY, TimeKind.DAY})


def can_talk(text: str, said: Said, at: int) -> bool:
    """Does the rest of its sentence say that one can talk then?"""
    one = said.found[at]
    if not one.dates or any(time.kind not in _VAGUE for time in one.times):
        return False
    end = said.span(at)[1]
    until = said.span(at + 1)[0] if at + 1 < len(said.found) else end + _FAR
    behind = _STOPS.split(fold(text[end : min(until, end + _FAR)]))[0]
    return _MEANWHILE.search(behind) is not None
