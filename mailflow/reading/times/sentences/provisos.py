"""What is said only for the case that a time should not suit: "at 5, shout if that's no good".

Rules
- A condition that "that", or "it", is no good, impossible or too early says nothing against the
  time before it, nor of the one behind ("or, if that's a no, Tuesday").
- Who is to be told if a time does not suit has been offered it ("tell me if Tuesday is no good"),
  and so has who is hoped to find it not too early.
- A bare hour right behind a condition is left to it ("if that's too early, 9").
- Behind a time, "not later" says only that it is the last one.

What is said so is blanked, letter for letter, so that none of its words is weighed.

Known limit: a condition on anything else than the time itself ("if the boiler man is late").
"""

from __future__ import annotations

from typing import Final

from mailflow.mail.expressions import Needled
from mailflow.reading.times.words.tokens import fold_in_place

_AT_END: Final = r"(?=\s*(?:[.,;:!?)\n\u2013\u2014]|$))"
_OR_ALSO: Final = rf"(?:{_AT_END}|(?= (?:then|also|auch|dann|egalement|aussi|tambien) ))"
_FOR_YOU: Final = r"(?: (?:for|with|to|by) (?:you|u|your side)| on your (?:end|side)| at your end)?"
_BAD: Final = (
    r"(?:(?:an? )?no[- ]?(?:go|starter)|a no|no (?:good|use|can do|dice)"
    r"|not (?:an option|good|ok(?:ay)?|on|any good|possible|suitable|convenient|feasible"
    r"|workable|doable|(?:going to )?work(?:ing)?)"
    r"|unsuitable|impossible|inconvenient|awkward|rubbish|useless|a problem"
    r"|(?:too|a bit|a little) (?:early|late|soon|tight))"
)
_DOES: Final = r"(?:work|suit|do|fit|fly)(?: out| you)?"
_NO: Final = (
    rf"(?:(?:'s| ?s| is| are|'d be| would be| proves?)(?:n't| not)? {_BAD}"
    rf"|(?: won't| doesn't| does not| don't| do not| can't| cannot| will not) {_DOES}){_FOR_YOU}"
)
_IT: Final = r"(?:that|this|it|neither|those|these|they|none of (?:that|those|these|them))"
_TELL: Final = r"(?:let me know|tell me|shout|holler|say|text me|ping me|drop me a line)"
_TIME: Final = r"(?P<{}>(?:[^.,;!?\n]|\.(?=\d)){{3,40}}?)"
_ENGLISH: Final = (
    rf"\b(?:(?P<tell>{_TELL}(?: please)?) )?(?:if|in case) "
    rf"(?(tell)(?:{_IT}|{_TIME.format('time')})|{_IT}){_NO}"
    rf"|\bshould {_IT} (?:(?:be|prove) {_BAD}|not {_DOES})"
)
#: who hopes that an hour is not too early offers it
_HOPED: Final = (
    rf"\b(?:i )?(?:do )?(?:hope|trust)(?: that)? {_TIME.format('hoped')}"
    r"(?: isn't| is not| won't be) (?:too|so|that|very|an?)\b [^.,;!?\n]{2,25}"
    rf"|\b(?:ich )?(?:hoffe|hoffentlich),? (?:dass |ist )?{_TIME.format('gehofft')}(?: ist)?"
    r"(?: (?:ihnen|dir|euch|fur sie|fur dich))? nicht (?:all)?zu (?:fruh|spat)(?: ist)?"
    rf"|\bespero que {_TIME.format('esperado')} no (?:(?:te|le|os) )?(?:sea|parezca|resulte)"
    r" (?:muy|demasiado) (?:temprano|pronto|tarde)"
)
_GERMAN: Final = (
    r"\b(?:wenn|falls|sollte|sofern)(?:'s| (?:ihnen |dir |euch )?(?:das|es|dies|beides"
    r"|nichts davon)(?: (?:ihnen|dir|euch|fur sie|bei ihnen|bei dir))?)(?: gar| zeitlich| so)?"
    r" (?:(?:nicht )?(?:zu (?:fruh|spat)|ungunstig|unmoglich|unpassend)|nicht)"
    r"(?: (?:passt|geht|klappt|hinhaut|recht|passend|moglich|gehen|passen|klappen|ist|sein|ware))+"
)
_FRENCH: Final = (
    r"\b(?:si|au cas ou) (?:(?:ca|cela|c'|ce|aucun des deux)(?: ?n'| ne)? ?"
    r"(?:(?:vous|te) )?(?:est|etait|va|convient|convenait|marche|allait|joue)"
    r" (?:pas(?: (?:possible|bon|pratique))?|trop (?:tot|tard)|impossible)(?: (?:pour vous"
    r"|pour toi|chez vous))?)"
)
_SPANISH: Final = (
    r"\bsi (?:(?:eso|esto|esa hora|ese dia) )?(?:no (?:(?:te|le|os|les) )?(?:va(?: bien)?"
    r"|viene(?: bien)?|conviene|sirve|cuadra|encaja|funciona|resulta (?:bien|posible)|es posible"
    r"|puede ser)|(?:es|fuera|resulta) (?:muy|demasiado) (?:temprano|tarde|pronto))"
)
_NOT_LATER: Final = (
    r"(?<=[,;(\u2013\u2014-] )(?:but |and |aber |mais |pero |y )?(?:not (?:any )?later|no later"
    r"|nicht spater|pas plus tard|no mas tarde)(?: than that(?: please)?| please| bitte"
    rf"| por favor| s'il vous plait|,? i'm afraid)?{_AT_END}"
)
_PROVISO: Final = Needled.of(
    rf"(?:{_ENGLISH}|{_GERMAN}|{_FRENCH}|{_SPANISH}){_OR_ALSO}(?!, ?\d)"
    rf"|(?:{_HOPED}){_AT_END}|{_NOT_LATER}"
)
#: what stays of a condition or a hope that a time stands in
_KEPT: Final = ("time", "hoped", "gehofft", "esperado")


def without_provisos(text: str) -> str:
    """The text, letter for letter as long, blank where it speaks for that case only."""
    for match in _PROVISO.finditer(fold_in_place(text)):
        begin, end = match.span()
        kept = next((name for name in _KEPT if match[name]), None)
        first, last = match.span(kept) if kept else (begin, begin)
        text = (
            text[:begin]
            + " " * (first - begin)
            + text[first:last]
            + " " * (end - last)
            + text[end:]
        )
    return text
