"""A no to a no, and a yes that is taken back: "there's no reason Tuesday shouldn't work", "I've
nothing against Friday", "Monday is hardly convenient".

Rules, for the clause a time stands in
- What speaks against a time, denied with nothing but small words between, offers it; so does "no
  reason" and "can't see why" before a second no, a diary in which there is nothing, a day that
  nobody has taken, and "I don't suppose Friday would do".
- What speaks for a time behind "hardly", "less than", "far from" or "anything but" refuses it.
- Of what one is not sure of, nothing is told.
- Where the clause holds an exception, or more than one such word, it is weighed.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late

_NEAR: Final = 90  # letters looked at on either side
_CUT: Final = re.compile(
    r"[.!?;:,\n()\u2013]|\b(?:but|(?<!not )(?<!n't )so|because|since|though|aber|weil|mais"
    r"|donc|pero|porque) "
)
_NO: Final = (
    r"(?:no|not|nothing|never|neither|without|\w+n't|can ?not|cant|dont|wont|nicht|nichts|kein\w*"
    r"|nix|pas|rien|aucune?|jamais|nada|ningun[oa]?|tampoco)"
)
#: each word once, and whole: no string is to be read in two ways
_SMALL: Final = (
    r"(?:(?:an?|any|the|at all|really|that|so|too|such|much|great|slightest|earthly|real|have|has"
    r"|see|be|been|being|find|foresee|call it|is|it|of|to|me|us|in the least|die|der|das|da|sich"
    r"|grundsatzlich|irgend\w*|de|le|la|ne|y|una?|veo|tengo|hay|se|en absoluto)\b ?|@ ?)*"
)
_BAD: Final = (
    r"(?:objections?|clash\w*|conflicts?|hardship|hassle|trouble|problems?|issues?|obstacles?"
    r"|averse|opposed|unhappy|reluctant|out of the question|impossible|undoable|unfeasible"
    r"|bad(?: (?:idea|day|time|choice|shout))?|the worst(?: (?:idea|day|time|choice))?|terrible"
    r"|inconvenient|a deal-?breaker|against|wrong with|amiss|rule out|ruled out|exclude|fault"
    r"|get in the way|stands? in the way|in the way|stand against|stop(?:ping|s)? (?:us|me|you)"
    r"|prevent(?:ing|s)?|say no to|object to|mind|turn down|refuse|hinder\w*"
    r"|dagegen|einzuwenden|abgeneigt|im weg|spricht gegen|hinderungsgrund|ausgeschlossen|unmoglich"
    r"|schwierigkeit\w*|busy|engaged|occupied|verkehrt|s'oppose|inconvenient|objection|contre|empeche|exclu|impossible|malvenu"
    r"|inconveniente|en contra|impide|objecion|pega|descabellad[oa]|imposible|descartad[oa])\b"
)
#: a verb that German and the others set before, or within, their no
_BOTHERS: Final = (
    r"(?:(?:stort|stoert|hindert) (?:mich|uns|hier)?(?: da| gar| dabei)? ?(?:nicht|nichts)"
    r"|(?:doesn't|does not|won't|wouldn't) bother (?:me|us)"
    r"|ne (?:me |nous )?(?:derange|gene|pose)|no (?:me |nos )?(?:molesta|estorba|importa))\b"
)
_DENIED: Final = re.compile(rf"\b(?:{_NO} {_SMALL}{_BAD}|{_BOTHERS})")
_REASON: Final = re.compile(
    r"\b(?:no(?: good| earthly| particular)? reason|(?:can't|cannot|don't|do not) see (?:any reason"
    rf"|why)|kein\w* grund|aucune raison|ninguna razon)\b.*\b{_NO}\b"
)
_EMPTY: Final = re.compile(
    r"\b(?:nothing|not a (?:single )?(?:thing|entry)|nowt|n't (?:a|got a) (?:single )?thing|zilch)"
    r"(?: at all)?(?: @)? (?:in|on) (?:my|the|our) (?:diary|calendar|books?|agenda|schedule|plate"
    r"|planner)(?: (?:for|on))?(?: @)?$"
    r"|\bn't (?:a|got a) (?:single )?thing(?: at all)?(?: on)? @$"
    r"|\b(?:nobody|no one|no-one|nobody else|no one else)(?: else)?(?: has|'s)"
    r" (?:claimed|booked|taken|bagged|asked for|wanted|nabbed|reserved) @"
    r"|^ ?@ (?:hasn't|has not|isn't|is not)(?: yet)?(?: been)? (?:taken|claimed|booked)\b"
    r"|\b(?:can't|cannot|couldn't) (?:think of|imagine|ask for) (?:an?y? )?(?:better|nicer)\b.*@"
    r"|\b(?:don't|do not|dont) suppose(?: that)?"
    r"(?: (?:you(?:'d| could| can| have| are|'re| would)?|we could)(?: \w+){0,3})? @"
    r"|\bnothing (?:that )?(?:i|we)(?:'d| would) (?:rather do|like (?:more|better)|prefer)\b.*@"
    r"|\bnowhere (?:else )?to be @$|\bsage? (?:ich|wir) (?:da |auch |bestimmt )?nicht nein\b"
    r"|\bne (?:dis|dirais|dirai) pas non\b|\bno (?:le |te |os )?(?:digo|diria) que no\b"
    r"|@ is not (?:only|just|merely) (?:possible|fine|free|good|okay|ok)\b"
)
#: when nothing goes on: "nothing burns on Friday morning", "am Freitag braucht mich keiner"
_IDLE: Final = Late(
    r"\b(?:nothing|nowt|nobody|no one|not a soul)(?:'s| is| has)?(?: (?:much|else|really|special"
    r"|urgent|big|here))*(?: (?:burn|happen|go|mov|stirr?|wait|com)(?:s|es|ing|e)?(?: on| up| in)?"
    r"| on| planned| scheduled| pressing| due| needs? me| wants? me)\b.{0,45}@"
    r"|@ (?:braucht|will|sucht|vermisst) (?:mich|was von mir) (?:keiner|niemand)"
    r"|@ (?:brennt|passiert|steht|liegt|ist) (?:\w+ )?(?:nichts|nix)(?: an| los)?\b"
    r"|\b(?:keiner|niemand) (?:braucht|sucht|vermisst) mich\b.{0,30}@"
    r"|\b(?:personne n'a besoin de moi|personne ne m'attend|rien ne (?:brule|presse)"
    r"|il ne se passe rien|nadie me (?:necesita|espera|busca)|nada (?:arde|urge))\b.{0,30}@"
)
#: nobody can, and nothing will do
_NONE: Final = Late(
    r"\b(?:nothing|nowt|nobody|no one|niemand|keiner|nichts|rien|personne|nada|nadie)(?: else)?"
    r" (?:can(?! (?:stop|beat|prevent|spoil))|could(?! be)|works?|suits?|goes(?! on| wrong)|will do"
    r"|is (?:free|possible|available)|geht|passt|klappt|kann|ne (?:va|marche|convient|peut)"
    r"|n'est (?:possible|libre)"
    r"|me (?:va|viene)|puede|es posible)\b(?!.*\b(?:better|besser|mieux|mejor)\b).*@"
)
_LESS: Final = re.compile(
    r"\b(?:hardly|scarcely|barely|less than|far from|anything but|not exactly|n't exactly"
    r"|by no means|nowhere near|kaum|alles andere als|nicht gerade|loin d'etre|tout sauf"
    r"|no es precisamente|todo menos|nada)(?: the| a| an| very| most| my| mi| tres| muy)?"
    r" (?:convenient|ideal|perfect|free|possible|good|great|best|suitable|available|helpful"
    r"|practical|practicable|doable|feasible|quiet|idle|easy|handy|bequem|gunstig|gut|frei|passend|pratique"
    r"|libre|commode|comodo|practico|oportuno|disponible)\b"
)
_LOOKS: Final = re.compile(
    r"@(?:'s)? (?:(?:is|are|does|do)(?:n't| not)|'s not|not) look(?:ing)?(?: at all| very| too| so"
    r"| particularly| terribly)? (?:good|great|promising|likely|possible|hopeful|feasible|doable"
    r"|bright|rosy)\b"
)
_UNSURE: Final = re.compile(
    r"\b(?:not|n't) (?:so |too |all that |really |entirely |quite |at all )?"
    r"(?:sure|certain|confident|convinced) (?:about|of) @$"
)
_EXCEPT: Final = re.compile(r"\b(?:except|unless|save that|ausser|sauf|salvo|excepto|only thing)\b")


def told(said: Said) -> Stance | None:
    """The stance that such a turn gives a time with its date; None where there is none."""
    if not said.one.dates:
        return None
    lead = said.lead(_NEAR, _CUT).lstrip()
    lead = re.sub(r"\b(?:on|for|am|fur|le|el|with|to) ?$", "", lead)
    behind = said.behind(_NEAR, _CUT)
    clause = re.sub(r"\s+", " ", f"{lead} @ {behind}").strip()
    if _EXCEPT.search(clause):
        return None
    if _LESS.search(clause) or _LOOKS.search(clause) or _NONE.search(clause):
        return Stance.REFUSAL
    if _UNSURE.search(clause):
        return Stance.MENTION
    if _REASON.search(clause) or _EMPTY.search(clause) or _IDLE.search(clause):
        return Stance.OFFER
    denied = _DENIED.findall(clause)
    others = len(re.findall(rf"\b{_NO}\b", clause)) > 1
    return Stance.OFFER if len(denied) == 1 and not others else None
