"""What is said of the writer behind a time: "Inspectors are in all next week and I'm no good to
anyone", "that week is inventory, so don't".

Rules, for the last day or week of a sentence that asks nothing:
- a bare no that is concluded at the end of the sentence refuses it, whatever stands between;
- so does a clause of one's own, joined to it, in which one is fit for nothing.

Known limit: what one is not fit for is known by the commonest turns.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.stances.marks import Said
from mailflow.reading.times.words.tokens import fold

_FAR: Final = 140  # letters looked at behind the time
_STOPS: Final = re.compile(r"[.!?\n]")
_PLEASE: Final = (
    r"(?:,? (?:please|pls|thanks|sorry|bitte|leider|merci|gracias|por favor|then|da|dann))*"
)
_CONCLUDED: Final = re.compile(
    r"(?:^|[ ,;\u2013-])(?:so|hence|therefore|thus|donc|du coup|also|daher|deshalb|darum|asi que"
    r"|por lo que|conque)"
    r"(?:,? (?:please|pls|best|better|rather|perhaps|maybe|that's a|it's a|i'd say|lieber|besser"
    r"|bitte|plutot|mieux vaut|mejor|va a ser que|ni))*"
    r" (?:don't|dont|do not|no|nope|not|avoid|skip it|forget it|leave it|scratch that|that's out"
    r"|nein|nicht|nix|eher nicht|non|pas|evitez|oubliez|evite|no va|se te ocurra|ni hablar)"
    rf"{_PLEASE} *$"
)
_UNFIT: Final = re.compile(
    r"(?:^|[ ,;\u2013-])(?:and|so|when|und|da|wo|et|donc|y|asi que|,)"
    r"(?: (?:frankly|honestly|then|probably|also|entsprechend|dann))?"
    r" (?:(?:i'm|i am|i'll be|we're|i feel|im)(?: (?:really|frankly|just|usually|always))?"
    r" (?:(?:no|not (?:much|any|of|a lot of)) (?:good|use|help|fun|company)\b|useless|a wreck"
    r"|a zombie|dead to the world|not (?:fit|worth|human|myself|good for)|unfit|hopeless"
    r"|a ghost|a recluse)"
    r"|(?:i|we) (?:won't be|am not|can't be) (?:fit|any|much|good|worth|human|of any)"
    r"|you (?:won't|wouldn't) get (?:(?:much|any) )?(?:sense|a word|anything)"
    r"|(?:i|we) (?:can't|cannot|won't) (?:think|hear|breathe|string|sleep|concentrate)"
    r"|(?:bin ich|ich bin|sind wir) (?:dann |da |leider )?(?:zu (?:nichts|nix)"
    r"|fur (?:nichts|niemanden)|nicht (?:zu gebrauchen|ansprechbar)|unbrauchbar|ungeniessbar)"
    r"|komm\w* (?:ich|wir) (?:da )?zu (?:nichts|nix)"
    r"|(?:je|on) (?:ne )?(?:suis|serai|est|vaux) (?:bonne? a rien|plus (?:bonne?|humaine?)|rien"
    r"|inutilisable|pas (?:en etat|fiable))"
    r"|(?:no soy|no sere) (?:persona|nadie|de fiar)|no (?:valgo|sirvo) (?:para|de) nada"
    r"|no estoy para (?:nada|nadie))"
)

_UNTIL: Final = re.compile(
    r"\b(?:until|till?|before|bis|vorher|davor|jusqu\w*|d'ici|avant|hasta|antes)\b"
)


def is_unfit(text: str, said: Said, at: int) -> bool:
    """Is a day or a week refused by what is said of the writer behind it?"""
    one = said.found[at]
    if said.sentence.asks or not one.dates or at + 1 < len(said.found):
        return False
    if any(time.kind not in _VAGUE for time in one.times):
        return False
    end = said.span(at)[1]
    behind = _STOPS.split(fold(text[end : end + _FAR]))[0]
    if _CONCLUDED.search(behind):
        return True
    # "We close the books on the 5th and I'm no use until then": the day only ends it
    ends = all(day.span == "day" for day, _ in one.dates) and _UNTIL.search(behind)
    return not ends and _UNFIT.search(behind) is not None


_VAGUE: Final = frozenset({TimeKind.PART_OF_DAY, TimeKind.DAY})
