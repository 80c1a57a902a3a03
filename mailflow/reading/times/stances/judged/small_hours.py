"""Hours on the other's clock that are night on the writer's: "3pm your time is 11 at night for me,
I'd be asleep".

Rules
- An hour of a named clock behind which the writer says that they sleep then, or that it is too
  early or too late for them, is refused.
- Not where that is asked ("too early for you?"), denied, supposed or taken back ("but I'm an owl").
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 130  # letters
_OPENING: Final = 14  # letters before the words in a sentence of their own ("That's way too …")
_SLEEP: Final = re.compile(
    r"\b(?:(?:i|we)(?:'d|'ll|'m|'re| will| would| am| are) (?:be )?(?:\w+ )?"
    r"(?:asleep|sleeping|in bed)"
    r"|(?:past|way after) (?:my|our) bed ?time|(?:middle|dead) of the\b|ungodly"
    r"|small hours"
    r"|(?:(?:far|way|a bit|a little|rather|just|bit) )*too (?:early|late)(?! for (?:you|him|her))"
    r"|(?:schlafe|schlaf|schlafen) (?:ich|wir)|(?:bin|liege) ich (?:\w+ )?im bett"
    r"|mitten in der\b|nachtschlafend\w*|(?:zu|arg) (?:fruh|spat)(?! fur (?:sie|dich))"
    r"|je (?:dors|dormirai|serai au lit)|nous dormons|(?:en pleine|au milieu de la)\b"
    r"|trop (?:tot|tard)(?! pour (?:vous|toi))|(?:estoy|estare|estaria) (?:durmiendo|en la cama)"
    r"|en plena\b|demasiado (?:temprano|pronto|tarde)(?! para (?:ti|usted|vos)))(?!\w)"
)
_NOT: Final = re.compile(
    r"(?:n't|\b(?:not|never|no|if|unless|in case|nicht|kein\w*|falls|wenn|pas|jamais|si|nunca"
    r"|hope|before|earlier|sooner|vorher|davor|avant|antes|hoffe|espero|espere))\b[^.!?,;]{0,25}$"
)
_YET: Final = re.compile(
    r"[^.!?]{0,12}\b(?:but|though|aber|mais|pero|fine|ok|okay|no problem|don't mind|works|doable"
    r"|passt|macht nichts|night ?owl|pas grave"
    r"|no importa|no pasa nada|anyway|trotzdem|quand meme)\b"
)


def is_at_night(said: Said) -> bool:
    """Is an hour of another clock one at which the writer sleeps?"""
    if not any(time.zone is not None and time.zone.cat is not Cat.MINE for time in said.one.times):
        return False
    later = said.next()
    end = min(said.end + _NEAR, later.begin if later else len(said.text))
    told = [fold(part) for part in re.split(r"[.!\n]+", said.text[said.end : end])]
    for place, tail in enumerate(told[:2]):
        found = _SLEEP.search(tail)
        if found is not None and (not place or found.start() < _OPENING):
            return not _is_taken_back(tail, found.start(), found.end())
    return False


def _is_taken_back(tail: str, begin: int, end: int) -> bool:
    return bool(_NOT.search(tail[:begin]) or _YET.match(tail[end:])) or "?" in tail[: end + 3]
