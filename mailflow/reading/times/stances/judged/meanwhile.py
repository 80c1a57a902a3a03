"""Who can talk beside what they do: "I'm on the allotment Saturday morning and can natter".

Rule: a day, or a part of one, is offered where a clause of its sentence behind it says that the
writer can talk then, is glad of company or bids the other call, whatever is done else; up to the
next time.
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
    r"|(?:i've|i have|have|we've)(?: got)? (?:all the time|plenty of time|time (?:to|for))\b"
    r"|(?:da |dann )?habe? ich (?:da |dann )?(?:alle |viel |jede menge |reichlich )?zeit\b"
    r"|j'ai (?:alors )?(?:tout mon|le|du) temps\b|tengo (?:todo el )?tiempo\b"
    r"|i'm (?:just )?(?:bored|idle|twiddling)|(?:all the )?time in the world"
    r"|(?:it's|its) (?:nice and |so )?(?:quiet|peaceful)\b"
    r"|(?:ich )?habe? (?:ich )?(?:meine )?ruhe\b|you(?:'ll)? (?:get|have) (?:my|me|all)\b"
    r"|(?:i'm )?(?:on my own|home alone)|(?:i'd be )?(?:delighted|happy|glad) to (?:step|slip|talk)"
    r"|puedo (?:charlar|hablar|atender|contestar|conversar|platicar)"
    r"|agradezco (?:cualquier|toda|una) (?:distraccion|interrupcion|compania|visita)"
)
#: "…, so ring", "…, call then", "…, appelez"
_CALL: Final = (
    r"(?:(?:just|please|do|simply|einfach|bitte|n'hesitez pas,?) )*"
    r"(?:(?:ring|call|phone|buzz|shout|come by|drop in|pop in)(?: me| us)?(?: then)?"
    r"|go ahead|fire away|talk to me|redet? mit mir|venez me parler"
    r"|(?:come and )?(?:interrupt|disturb|distract|rescue|save|free) (?:me|us)"
    r"(?: then| from (?:it|them|that))?(?:,? please)?"
    r"|(?:rufen sie|ruf)(?: (?:mich|einfach|gern\w?|ruhig|da|dann))* an|einfach anrufen"
    r"|(?:appelez|appelle|venez|viens|passez|passe)(?:-moi)?|(?:llam[ae]|ven|venga|pasat?e)(?:me)?)"
    r"(?= ?(?:[,.;!?)]|$|and |und |et |y |any ?time|whenever))"
)
_MEANWHILE: Final = re.compile(
    r"(?:[,;:] ?|\b(?:and|but|so|und|aber|et|mais|y|pero|donc) )(?:so |then )?"
    rf"(?:{_TALKING}|{_CALL})"
)
_STOPS: Final = re.compile(r"[.!?;\n]")
_VAGUE: Final = frozenset({TimeKind.PART_OF_DAY, TimeKind.DAY})


def can_talk(text: str, said: Said, at: int) -> bool:
    """Does the rest of its sentence say that one can talk then?"""
    one = said.found[at]
    if not one.dates or one.bound is not None or any(time.kind not in _VAGUE for time in one.times):
        return False
    end = said.span(at)[1]
    until = said.span(at + 1)[0] if at + 1 < len(said.found) else end + _FAR
    told = _MEANWHILE.search(_STOPS.split(fold(text[end : end + _FAR]))[0])
    return told is not None and end + told.end() <= until
