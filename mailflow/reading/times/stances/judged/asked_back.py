"""A time asked back, and its answer: "Tuesday? No.", "At 11? That's when the plumber comes".

Rules
- A plain no behind the question mark refuses it, and a plain yes offers it.
- So does a yes to the only time that a question asks for in more words ("Is the evening easier for
  you? It is."), unless it asks whether it is too late, or bad.
- What happens then refuses it where another time is named behind, as the answer to it.
- What one has or does "then" refuses what the other had proposed.
- What leaves one free, or is no hindrance ("that's my bus ride, so excuse the noise"), is not.

Known limit: where no other time is named, what happens then is weighed.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said

_NEAR: Final = 160  # letters looked at behind it
#: "Tuesday at 11, you said? That's when the plumber's coming": what is answered to it
_ANSWERED: Final = re.compile(
    r"(?: ?,? (?:you (?:said|say|wrote|mean|asked)|sagten sie|sagtest du|dites-vous|dices|dice))?"
    r" ?(?:uhr|h)? ?\?[ \n]*"
    r"(?:(?:ah|oh|hm+|sorry|alas|damn|ugh|argh|hmpf|ach|tja|oje|helas|desolee?"
    r"|uy|ay|vaya|lo siento)"
    r"[ ,.!-]+)*"
    r"(?:(?:that's|thats|that is|that'd be|that would be) (?:exactly |just |right |also )*"
    r"(?:when|(?:in the middle|smack in the middle) of|my|our|during|the (?:day|hour|time|night))"
    r"|(?:da|um (?:die|diese) (?:uhr)?zeit) (?=schlaf|lieg|arbeit|kommt|kommen|hab|bin|sind|muss"
    r"|sitze|stehe|fahre|fliege|tagt|ist|lauft)"
    r"|c'est (?:pile |justement |precisement )?(?:la que|quand|au moment ou|l'heure|le jour)"
    r"|(?:es|justo es) (?:justo )?cuando|justo (?:viene|vienen|tengo|estoy|ese dia|a esa hora)"
    r"|(?:a esa hora|ese dia|ahi) (?:tengo|estoy|viene|doy)) ?(?P<told>[^.!?\n]+)"
)
_NO: Final = re.compile(
    r" ?\?[ \n]*(?:(?:sorry|alas|hm+|tja|leider|ach|helas|desolee?|lo siento|also|auch|aussi"
    r"|tampoco)[ ,.-]+)*"
    r"(?:no|nope|nah|no way|no can do|not a chance|impossible|(?:i'm )?afraid not|not possible"
    r"|i can't|can't do(?: it)?|nein|nee|ne|nix|unmoglich|(?:geht )?(?:leider |auch )*nicht"
    r"|non(?: plus)?|pas possible|je ne peux pas|imposible|no puedo|tampoco(?: puedo)?"
    r"|(?:absolutely|definitely|certainly|rather|better|please|god|heavens|oh|lieber|bloss|bitte)"
    r" (?:not|no|nicht|nein|nee?)|(?:you must be|you're|are you) (?:joking|kidding|mad)"
    r"|ouch|yikes|no chance|not on your life|nie im leben|out of the question"
    r"|wo denken sie hin|kommt nicht in (?:die tute|frage)|auf keinen fall|keinesfalls"
    r"|um (?:himmels|gottes) willen|vous n'y pensez pas|et puis quoi encore|jamais de la vie"
    r"|(?:surtout|certainement|plutot) pas|(?:pas|hors de) question|sans facon"
    r"|ni (?:loc[oa]|hablar|pensarlo|sonarlo|de (?:broma|cona)|en (?:broma|suenos))|para nada"
    r"|que va|(?:uy|ay|mejor) no)"
    r"(?:,? (?:sorry|i'm afraid|leider|desolee?|either|auch nicht|non plus|tampoco))?"
    r" ?(?:[.,!;:\n-]|$)"
)
_PROPOSED: Final = re.compile(
    r"\b(?:you(?:'ve|'d| have| had)? (?:\w+ )?(?:said|say|suggested?|proposed?|offered|picked"
    r"|chosen|chose|booked|asked|wrote|sent|put|pencilled|mentioned?|named)|your (?:\w+ )?(?:invite"
    r"|suggestion|proposal|slot|time|offer)|we(?:'d)? (?:said|agreed))\b[^.!?\n]*$"
)
_BUSY_THEN: Final = re.compile(
    r"[^.!?\n]{0,20}[.!;,:-] ?(?:(?:but|only|sadly|alas|unfortunately|sorry|see|and) ?,? ?)*"
    r"(?P<told>(?:i|we)(?:'m|'ve|'re|'ll)? [^.!?;\n]{3,60}) (?:then|at that time|that day)"
    r"(?= ?(?:[.,;!\n]|$))"
)
_YES: Final = re.compile(
    r" ?\?[ \n]*(?:yes|yep|yeah|sure|fine|gladly|ok(?:ay)?|by all means|ja|jo|gerne?|klar|passt"
    r"|geht|oui|d'accord|ca marche|ca roule|volontiers|si|vale|va|dale|sale|claro|de acuerdo"
    r"|por supuesto)(?:,? (?:gerne?|klar|volontiers|please|with pleasure|avec plaisir|bitte"
    r"|claro|por favor|con gusto))? ?(?:[.!\n]|$)"
)
#: "… easier for you? It is.", the question given back
_GIVEN_BACK: Final = re.compile(
    r"(?P<asks>[^.!?\n]{1,50})\?[ \n]*(?:(?:oh|well|und|and|et|y) )?"
    r"(?:(?:yes|yep|indeed|ja|jo|oui|si)\b|(?:it|that|they) (?:is|are|would|will|does|do)"
    r"(?: indeed| actually)?(?= ?(?:[.,!;\n]|$)))"
)
_AMISS: Final = re.compile(
    r"\b(?:too|zu|trop|demasiado|bad|wors\w+|problem\w*|out|busy|booked|taken|full|off|closed|wrong"
    r"|schlecht\w*|ungunstig|voll|belegt|pris|occupe\w*|mauvais|mal|ocupad\w|llen\w|or|oder|ou)\b"
)
_WELCOME: Final = re.compile(
    r"\b(?:free|open|quiet|off|home|best|favou?rite|easy|easiest|slow|break|perfect\w*|done"
    r"|finish\w*"
    r"|available|ideal\w*|lunch|slot|prefer\w*|usual|good|great|fine|ok|works?|desk|frei\w*"
    r"|zeit|luft"
    r"|ruhig|ruhe|daheim|hause|gern\w*|dabei|da|pause|lucke|erreichbar|libre|dispo\w*|maison|pause"
    r"|parfait"
    r"|pass(?:t|en wurde)|geht|nur|only|anyway|so|eh|also|donc|asi que|eigentlich|buro"
    r"|hueco|casa|tiempo|rato|disponible|bien|perfecto)\b"
)


def told(said: Said) -> Stance | None:
    """ "Tuesday? Sure. Wednesday? Out of the question": what answers a time asked back."""
    if said.one.dates and _YES.match(said.behind(_NEAR)):
        return Stance.OFFER
    if _is_given_back(said):
        return Stance.OFFER
    return Stance.REFUSAL if _is_hindered(said) else None


def _is_given_back(said: Said) -> bool:
    """Is it the only time of a question that asks for it, answered by yes?"""
    if not said.sentence.asks or len(said.found) > 1 or said.grammar is not Stance.OFFER:
        return False
    answered = _GIVEN_BACK.match(said.behind(_NEAR))
    return answered is not None and _AMISS.search(answered["asks"]) is None


def _is_hindered(said: Said) -> bool:
    """Is a time that is asked back denied, or does something stand in its way?"""
    one = said.one
    behind = said.behind(_NEAR)
    if (one.dates or said.page.asked) and _NO.match(behind):
        return True
    busy = _BUSY_THEN.match(behind)
    if one.dates and busy and _PROPOSED.search(said.lead(_NEAR // 2)):
        return _WELCOME.search(busy["told"]) is None
    answered = _ANSWERED.match(behind)
    if not one.dates or answered is None or _WELCOME.search(answered["told"]):
        return False
    later = said.page.between(said.end + answered.end(), len(said.text))
    return any(other.stance is not Stance.REFUSAL for other in later)
