"""Days and parts of days that are spent with something from their beginning to their end.

Rules
- A day with "all day" is spent where one does something else, or is somewhere one cannot be
  spoken to ("Thursday I'm all day in Leeds"), not at home or at one's desk.
- So is a part of a day with "all" or "the whole" behind what one has ("I have jury all morning").
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Part
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

#: what fills a part of a day whose whole is told behind it
FILLING: Final = re.compile(
    r"\b(?:(?:i|we)(?: have|'ve)(?: got)?|(?:hab|habe|haben) (?:ich|wir)|j'ai|on a|tengo|tenemos"
    r"|hay|ando en|estoy en|je suis en)(?: (?:an?|the|une?|la|el|eine?n?|des|du))?"
    r"(?P<thing>(?: [\w-]+){1,3}) (?:all|the (?:whole|entire)|tou?te? l[ea']|tod[oa] (?:el|la)"
    r"|until|till?|bis|jusqu'a|hasta"
    r"|den ganzen|die ganze)\b"
)
_REST: Final = 40  # letters
_ALL_DAY = frozenset(
    "all day|all day long|the whole day|whole day|the entire day|entire day"
    "|morning to night|morning till night|von fruh bis spat|den ganzen tag|ganzen tag|ganztagig"
    "|ganztaegig|toute la journee|la journee|du matin au soir|todo el dia|de sol a sol".split("|")
)
#: where one can be spoken to all day, or may be
REACHED = frozenset(
    "home homeoffice teletravail teletrabajo distanciel remoto here around office desk studio"
    " workshop shop phone nowt da hier hause zuhause daheim haus buro rechner computer pc laptop"
    " schreibtisch werkstatt laden atelier telefonisch maison chez domicile bureau boutique"
    " bouge casa oficina despacho taller tienda".split()
)
#: what only stresses what is said
_STRESS: Final = frozenset(
    "literally honestly really actually basically seriously absolutely long wirklich ehrlich"
    " echt vraiment franchement serio verdad literalmente".split()
)
_DOING = frozenset({Cat.WORD, Cat.STAY, Cat.EVENT, Cat.PLACE})


def is_all_along(said: Said) -> bool:
    """ "Jeudi, je serai à Mons toute la journée": from morning to night with something else?"""
    one, around = said.one, said.around()
    inside = said.nodes[one.first + 2 : one.last + 1]  # one comma may lead on behind the day
    if any(node.part in {Part.JOINT, Part.BREAK} for node in inside):
        return False
    if not any(node.part is Part.TIME and node.word in _ALL_DAY for node in around):
        return False
    told = [node for node in around if node.part is not Part.TIME and node.part is not Part.DATE]
    doing = any(
        node.cat in _DOING and node.part is not Part.JOINT and node.word not in _STRESS
        for node in told
    )
    doing = doing or _is_elsewhere(said)
    free = any(node.cat is Cat.EXCEPT or not REACHED.isdisjoint(node.word.split()) for node in told)
    return doing and not free


#: "I'm all day in Leeds"
_SOMEWHERE: Final = re.compile(
    r"\b(?:i'?m|i am|i'll be|i will be|we're|we are|bin|sind"
    r"|je suis|je serai|on est|estoy|estare)\b"
    rf"[^.!?;,]{{0,20}}? (?:{'|'.join(_ALL_DAY)})"
    r" (?:in|at|on|with|bei|beim|auf|im|am|an|a|en|au|aux|chez|con)(?P<place>(?: [\w'-]+){1,3})"
)


def _is_elsewhere(said: Said) -> bool:
    """Is one somewhere that day, where one may not be spoken to?"""
    where = _SOMEWHERE.search(fold(said.text[said.begin : said.end + _REST]))
    return where is not None and REACHED.isdisjoint(where["place"].split())
