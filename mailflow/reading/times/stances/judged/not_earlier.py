"""Who names an hour and adds "not earlier" refuses what comes before it.

Rule: in a sentence of its own right behind the one with the hour: "At 4. Not before, please",
"16h ? Pas avant, j'ai conseil". "At 4, not earlier" only stresses the hour, and "not later" says
how long one has: they refuse nothing.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.words.tokens import fold

_FAR: Final = 170  # letters looked at behind the hour
_POLITE: Final = r"(?:please|pls|bitte|just|only|though|but|and|aber|und|mais|et|pero|y|ok)"
_NOTHING: Final = r"(?:not|no|never|nothing|nicht|bloss nicht|pas|surtout pas|no puedo|nada)"
_MOMENT: Final = r"(?:(?:a|one) (?:minute|second|moment) |eine minute |une minute |ni un minuto )"
#: the hour again, as it is told elsewhere
_ELSEWHERE: Final = (
    r"(?:(?:alla|alli|aca|aqui|para (?:ti|usted)"
    r"|(?:that's|that is|that'd be|that would be|which is)"
    r"|das (?:ist|ware|sind)|bei (?:dir|ihnen|euch|uns)|(?:ce|ca) (?:fait|sera|serait)|soit"
    r"|chez (?:vous|toi|moi|nous)|c'est)[^.!?\n]{0,30}\d[^.!?\n]{0,40}[.!?\n][ .!?()\n-]*)"
)
_EARLIER: Final = re.compile(
    rf"[^\d\n.!?]{{0,45}}[.!?\n][ .!?()\n-]*(?:{_ELSEWHERE})?(?:{_POLITE} )*"
    rf"(?:{_NOTHING} {_MOMENT}?(?:any )?"
    r"(?:(?:earlier|sooner)(?: than (?:that|this|then))?|before(?: that| then)?(?! (?:i|we)\b)"
    r"|fruher|eher|vorher|avant|plus tot"
    r"|antes)"
    r"|(?:earlier|sooner|before that|fruher|vorher)(?: that)? (?:is not possible|isn't possible"
    r"|doesn't work|won't work|i can't|is no good|is out|geht nix"
    r"|geht(?: es)?(?: bei mir)?(?: leider)? nicht"
    r"|kann ich(?: leider)? nicht|klappt(?: es)?(?: leider)? nicht)"
    r"|avant,? (?:c'est|ce n'est|je ne|je) ?(?:peux |suis )?(?:pas|impossible|mort)(?: possible)?"
    r"|antes (?:no(?: puedo)?|imposible))"
    r"(?: (?:please|pls|bitte|though|svp|por favor|ok|possible|moglich))*"
    r" ?(?=[.,;:!?()\n-]|$|(?:i|i'm|as|because|since|da|weil|car|j'ai|je|porque|que|ich|we)\b)"
)


def follows(text: str, end: int) -> bool:
    """Do such words stand in `text` behind an hour that ends there?"""
    return _EARLIER.match(fold(text[end : end + _FAR])) is not None
