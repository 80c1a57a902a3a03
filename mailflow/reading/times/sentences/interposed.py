"""What is put into a sentence and says nothing of its times: "Tuesday (I know) at 3", "Friday, to
be honest, is out", "between 13.00 - sorry - and 14.30".

Rules
- A bracket with nothing but such a phrase in it is blanked, wherever it stands; so is a phrase
  between two commas or dashes, and one that closes a clause.
- Of an apology between dashes, or in them no more, only where the sentence goes on: another time
  behind it puts the first right ("Monday - sorry - Tuesday").
- The first of two commas stays where the sentence does not go on with its verb or its hour.

What is said so is blanked, letter for letter, so that it parts nothing and none of its words is
weighed.

Known limit: such phrases are listed; a bracket with other words stays.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.words.tokens import fold_in_place

#: what says how the writer tells it
_HEDGE: Final = (
    r"(?:to be (?:honest|fair|frank|exact)|as it (?:happens|turns out)"
    r"|if (?:i|we) (?:remember|recall)(?: right(?:ly)?| correctly)?"
    r"|i(?:'m| am) told|funnily enough|dare i say(?: it)?"
    r"|(?:with any|by some) luck|touch wood|believe it or not|mind you|of all days|truth be told"
    r"|(?:ganz )?ehrlich gesagt|wenn ich mich (?:recht|richtig) erinnere|glaube? ich"
    r"|denke? ich|wie gesagt|mit etwas gluck"
    r"|a vrai dire|pour etre (?:honnete|franche?)|si je me souviens bien|je crois|je pense"
    r"|avec un peu de chance"
    r"|la verdad|para ser sincer[oa]|si no recuerdo mal|creo(?: yo)?|con suerte)"
)
#: … and what is called out besides
_CALL: Final = (
    r"(?:(?:yes,? |yep,? |ja,? |oui,? |si,? )?(?:i know|really|i know,? i know|ich weiss?|wirklich"
    r"|je sais|vraiment|lo se|de verdad)|fingers(?: and toes)? crossed|daumen drucken"
    r"|on croise les doigts|crucemos los dedos|ha(?: ha)*|haha+|lol|gulp|phew|hooray|yay|oops|ugh"
    r"|of course|naturally|obviously|i (?:think|believe|guess|suppose|gather|hope))"
)
_SORRY: Final = (
    r"(?:(?:so |really )?sorry|apologies|my fault|leider|entschuldigung|tut mir leid|desolee?"
    r"|pardon|helas|perdon[ae]?|disculp[ae]|lo siento)"
)
_SHUT: Final = r"[.!?\u2026 ]*"
_DASH: Final = r"(?:(?<= )[-\u2013\u2014](?= ))"
#: what goes on with the same time
_GOES_ON: Final = (
    r"(?:at|from|after|before|between|around|till?|until|and|or|on|is|are|was|works?|suits?|looks?"
    r"|would|could|will|won't|doesn't|isn't|can't|um|ab|nach|vor|bis|gegen|zwischen|von|und|oder|ist"
    r"|geht|passt|ware|a|apres|avant|entre|vers|et|ou|est|serait|va|convient|jusqu'a"
    r"|sobre|desde|antes|despues|y|o|es|seria|puedo|me|no|ne|nicht|not)\b"
)
_APART: Final = (
    rf"\(\u00a1?(?:{_HEDGE}|{_CALL}|{_SORRY}){_SHUT}\)"
    rf"|{_DASH} (?:{_HEDGE}|{_CALL}){_SHUT} {_DASH}"
    rf"|{_DASH} {_SORRY}{_SHUT} {_DASH}(?= {_GOES_ON})"
    rf"|, (?:{_HEDGE}|{_CALL}),(?= {_GOES_ON})"
    rf"|(?<=,) (?:{_HEDGE}|{_CALL}),(?= )"
)
_CLOSING: Final = (
    rf"(?:, | {_DASH} | )(?:{_HEDGE}|fingers crossed|daumen drucken|on croise les doigts)"
    r"(?=\s*(?:[.;!?\n]|$))"
)
_INTERPOSED: Final = re.compile(rf"{_APART}|{_CLOSING}")


def without_interposed(text: str) -> str:
    """The text, letter for letter as long, blank where such a thing is said."""
    for match in _INTERPOSED.finditer(fold_in_place(text)):
        begin, end = match.span()
        text = text[:begin] + " " * (end - begin) + text[end:]
    return text
