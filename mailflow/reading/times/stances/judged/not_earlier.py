"""Who names an hour and adds "not earlier" refuses what comes before it.

Rules
- In a sentence of its own right behind the one with the hour: "At 4. Not before, please",
  "16h ? Pas avant, j'ai conseil"; in its own sentence only in brackets, or behind an open end, and
  with the reason for it. "At 4, not earlier" but stresses the hour, and "not later" says how long
  one has: they refuse nothing.
- So does who tells what goes on before it ("At 7? Before that it's bedlam here"), or behind a
  stretch ("From 2 to 3. After that I'm on the train"); who tells both only places the hour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times.sentences.goings_on import clause, is_engaged
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.tokens import fold

_FAR: Final = 170  # letters looked at behind the hour
_POLITE: Final = r"(?:please|pls|bitte|just|only|though|but|and|aber|und|mais|et|pero|y|ok)"
_NOTHING: Final = r"(?:not|no|never|nothing|nicht|bloss nicht|pas|surtout pas|no puedo|nada|rien)"
_MOMENT: Final = r"(?:(?:a|one) (?:minute|second|moment) |eine minute |une minute |ni un minuto )"
#: the hour again, as it is told elsewhere
_ELSEWHERE: Final = (
    r"(?:(?:alla|alli|aca|aqui|para (?:ti|usted)"
    r"|(?:that's|that is|that'd be|that would be|which is)"
    r"|das (?:ist|ware|sind)|bei (?:dir|ihnen|euch|uns)|(?:ce|ca) (?:fait|sera|serait)|soit"
    r"|chez (?:vous|toi|moi|nous)|c'est)[^.!?\n]{0,30}\d[^.!?\n]{0,40}[.!?\n][ .!?()\n-]*)"
)
_EARLIER: Final = re.compile(
    rf"[^\d\n.!?]{{0,45}}?(?P<cut>[.!?\n,(])[ .!?()\n-]*(?:{_ELSEWHERE})?(?:{_POLITE} )*"
    rf"(?:{_NOTHING} {_MOMENT}?(?:any(?:thing)? |de )?"
    r"(?:(?:earlier|sooner)(?: than (?:that|this|then))?|before(?: that| then)?(?! (?:i|we)\b)"
    r"|frue?her|eher|vorher|avant|plus tot"
    r"|antes)"
    r"|(?:earlier|sooner|before that|frue?her|vorher)(?: that)? (?:is not possible|isn't possible"
    r"|doesn't work|won't work|i can't|is no good|is out|geht nix"
    r"|geht(?: es)?(?: bei mir)?(?: leider)? nicht"
    r"|kann ich(?: leider)? nicht|klappt(?: es)?(?: leider)? nicht)"
    r"|avant,? (?:c'est|ce n'est|je ne|je) ?(?:peux |suis )?(?:pas|impossible|mort)(?: possible)?"
    r"|antes (?:no(?: puedo)?|imposible)|(?:vorher|davor|frue?her|eher|earlier|avant) (?:not?|nicht"
    r"|non|pas))"
    r"(?:,? (?:please|pls|bitte|though|svp|por favor|ok|possible|moglich|(?:on )?that day"
    r"|i'm afraid|leider|sorry|ce jour-la|ese dia|an dem tag))*"
    r" ?(?P<end>[.,;:!?()\n-]|$"
    r"|(?=(?:i|i'm|as|because|since|da|weil|car|j'ai|je|porque|que|ich|we)\b))"
)
#: the reason for it, without which a comma before it only stresses the hour
_REASON: Final = re.compile(
    r"[ ,;:(-]*(?:i|i'm|we|we're|as|because|since|da|weil|car|j'ai|je|c'est|porque|que|ich|there"
    r"|the|my|bis|estoy|tengo|doy) "
)


#: what is before the hour, or behind the stretch, as the head of a clause of its own; some of the
#: words only behind a stop ("at 9, before the phones start")
_HEAD: Final = (
    r"[^\d\n.!?]{{0,45}}[.!?\n,(][ .!?()\n-]*"
    r"(?:sorry it's late, |(?:but|aber|mais|pero|because|and) )*"
    r"(?:{0}|(?<=[.!?\n] )(?:{1}))"
    r"(?: on)?(?: (?:that day|an dem tag|ce jour-la|ese dia))?(?=[ ,])(?P<rest>[^.!?\n]*)"
)
_BEFORE: Final = Late(
    _HEAD.format(
        r"before(?: that| then|hand)|(?:any(?:thing|time) )?(?:earlier|sooner)(?: than that)?"
        r"|vorher|davor|frue?her|avant (?:ca|cela)|plus tot|auparavant|antes de eso|mas temprano",
        r"before(?=,| i(?:'m| am)\b)|avant(?=,| je\b| j'ai| c'est| il y a)|antes",
    )
)
_BEHIND: Final = Late(
    _HEAD.format(
        r"after(?: that| then|wards)|danach|nachher|hinterher|anschliessend|apres (?:ca|cela)"
        r"|despues de eso",
        r"after(?=,| i(?:'m| am)\b)|(?:anything )?later(?: than that)?|spater|ensuite|plus tard"
        r"|apres(?=,| je\b| j'ai| c'est| il y a)|despues|luego|mas tarde",
    )
)
#: nothing goes then
_IS_OUT: Final = re.compile(
    r"[ ,]*(?:(?:entfallt|(?:fallt|scheidet)\b[^,;]* (?:aus|flach|weg))\b"
    r"|(?:is|are|isn't|won't|would be|will be|doesn't|does not|i can't|i cannot|i'm not|geht"
    r"|gehts|kann|klappt|wird|ware|passt|haut|funktioniert|lasst|kommt|bin|c'est|ce n'est|ce sera"
    r"|ce ne|je ne|ca ne|no |es |me es)"
    r"(?=[^,;]*\b(?:not?|\w*n't|cannot|impossible|tricky|hard|difficult|problem|out|tight|nichts?"
    r"|nix|schwierig|schlecht|eng|pas|complique|difficile|impossible|imposible|dificil|no"
    r"|puedo)\b))"
)


#: "before that I'm in theatre and then on call": so the hour is only placed
_THEN: Final = re.compile(
    r"\b(?:then|after|afterwards|later|dann|danach|puis|apres|ensuite|luego|despues)\b"
)


def refused(text: str, end: int, slot: Slot) -> Iterator[Slot]:
    """What is refused by such words behind a time that ends there in `text`: what comes before its
    hour, or behind its stretch.
    """
    off, behind = replace(slot, offered=False), fold(text[end : end + _FAR])
    if not slot.offered:
        return
    if slot.kind in _BEGINS and _follows(behind, bounded=slot.kind is TimeKind.AFTER):
        yield replace(off, start=None, end=slot.start, kind=TimeKind.BEFORE)
    if slot.kind is TimeKind.RANGE and _tells(_BEHIND, behind):
        yield replace(off, start=slot.end, end=None, kind=TimeKind.AFTER)


_BEGINS: Final = frozenset({TimeKind.EXACT, TimeKind.AFTER})


def _follows(behind: str, *, bounded: bool) -> bool:
    """Do such words stand behind an hour? `bounded`: from which on."""
    told = _EARLIER.match(behind)
    if told is not None:
        reason = told["cut"] == "(" or (bounded and told["cut"] == ",")
        return told["cut"] not in ",(" or (reason and bool(_REASON.match(behind, told.end())))
    return _tells(_BEFORE, behind)


def _tells(head: Late, behind: str) -> bool:
    told = head.match(behind)
    if told is None or behind[told.end() : told.end() + 1] == "?":
        return False
    rest = told["rest"]
    if _THEN.search(rest):
        return False
    return _IS_OUT.match(rest) is not None or is_engaged("", clause(rest))
