"""A no to a no, and a yes that is taken back: "there's no reason Tuesday shouldn't work", "I've
nothing against Friday", "Monday is hardly convenient".

Rules, for the clause a time stands in
- What speaks against a time, denied with nothing but small words between, offers it; so does "no
  reason" and "can't see why" before a second no, a diary in which there is nothing, a day that
  nobody has taken, and "I don't suppose Friday would do".
- What speaks for a time behind "hardly", "less than", "far from" or "anything but" refuses it.
- What does not bother one is offered, what does is refused; who asks not to be bothered is not.
- Of what one is not sure of, nothing is told.
- Where the clause holds an exception, or more than one such word, it is weighed.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.tokens import fold

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
    r"(?:objections?|clash\w*|conflicts?|hardship|hassle|trouble|problem(?:s|as?|es?)?|issues?"
    r"|obstacles?|soucis?"
    r"|averse|opposed|unhappy|reluctant|out of the question|impossible|undoable|unfeasible"
    r"|bad(?: (?:idea|day|time|choice|shout))?|the worst(?: (?:idea|day|time|choice))?|terrible"
    r"|inconvenient|a deal-?breaker|against|wrong with|amiss|rule out|ruled out|exclude|fault"
    r"|get in the way|stands? in the way|in the way|stand against|stop(?:ping|s)? (?:us|me|you)"
    r"|prevent(?:ing|s)?|say no(?: to)?|object to|mind|turn down|refuse|hinder\w*"
    r"|dagegen|einzuwenden|abgeneigt|im weg|spricht gegen|hinderungsgrund|ausgeschlossen|unmoglich"
    r"|schwierigkeit\w*|(?:un(?:recht|gunstig|gelegen|passend)|schlecht|verkehrt)(?=$| @"
    r"| (?:fur|bei)\b)"
    r"|busy|engaged|occupied|s'oppose|inconvenient|objection|contre|empeche|exclu|impossible"
    r"|malvenu"
    r"|inconveniente|en contra|impide|objecion|pega|descabellad[oa]|imposible|descartad[oa])\b"
)
#: a verb that German and the others set before, or within, their no; nobody is asked not to do so
_BOTHERS: Final = (
    r"(?:(?:(?<!bitte )sto(?:er|r)(?:t|en)(?! sie\b)|(?:be)?hinder(?:t|n)(?! sie\b)) ?(?:mich"
    r"|uns|hier)?(?: @)?"
    r"(?: (?:da|gar|dabei|uberhaupt|eigentlich|wirklich|weiter))* ?(?:nicht|nichts|kein\w*)"
    r"|(?:macht|machen|tut|tun) (?:mir|uns)(?: @)?(?: (?:gar|uberhaupt|auch|bestimmt|wirklich))*"
    r" (?:nichts (?:aus|)|nicht weh)"
    r"|(?:doesn't|does not|won't|wouldn't) bother (?:me|us)"
    r"|(?:doesn't|does not|won't|wouldn't|would not)"
    r" (?:bother|trouble|disturb|inconvenience|hurt|harm|kill)"
    r"(?: (?:me|us|you|him|her|anyone|at all))*$"
    r"|(?<=\S )(?:ne |n')?(?:me |nous |m')?(?:derange|gene|pose|ennuie|embete|contrarie|coute)"
    r"(?:nt|ra|ront|rait|raient)? (?:pas|nullement|rien|guere|aucun\w*|en rien|point)"
    r"|no (?:me |nos )(?:(?:molesta|estorba|importa|incomoda|disgusta)(?:n|ria"
    r"|rian)?(?: (?:para )?nada)?"
    r"|(?:viene|vienen|va|van|cae|caen|vendria|iria)(?: nada| tan)? mal)"
    r"|no (?:es|esta|estaria|seria|parece|hay|habria|supone)(?: nada| tan"
    r"| ningun)? (?:mal|mala (?:idea|opcion)"
    r"|problema)"
    r"|(?:est|serait|sera|tombe|tombera|irait)(?: vraiment)? pas (?:plus |si )?(?:mal|mauvais)"
    r"(?=$| @| (?:pour|chez) (?:moi|nous))"
    r")\b"
)
_DENIED: Final = re.compile(rf"\b(?:{_NO} {_SMALL}{_BAD}|{_BOTHERS})")
_BOTHERED: Final = Late(
    r"^(?:@ (?:(?:would|will|does) )?(?:stort|storen|hindert|(?:bother|trouble|disturb"
    r"|inconvenience)s?)"
    r" (?:mich|uns|me|us)|(?:mich|uns) (?:stort|storen|hindert) @"
    r"|@ (?:me |nous |m')(?:gene|derange|ennuie|embete|contrarie)(?:nt|rait)?"
    r"|@ (?:me|nos) (?:molesta|estorba|incomoda)(?:n|ria)?)"
    r"(?: (?:sehr|etwas|schon|ein (?:bisschen|wenig)|eher|wirklich|leider|really|rather|somewhat"
    r"|a (?:bit|little|lot)|un peu|beaucoup|vraiment|plutot|mucho|un poco|bastante))*$"
)
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
    r"|practical|practicable|doable|feasible|quiet|idle|easy|handy|bequem|gunstig|gut|frei"
    r"|passend|pratique"
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
    return _of(said.lead(_NEAR, _CUT), said.behind(_NEAR, _CUT))


def is_cleared(lead: str, behind: str) -> bool:
    """Is a time between these words offered by a no to a no?"""
    lead, behind = _CUT.split(fold(lead[-_NEAR:]))[-1], _CUT.split(fold(behind[:_NEAR]))[0]
    return _of(lead, behind) is Stance.OFFER


def _of(lead: str, behind: str) -> Stance | None:
    """The stance of a time by the rest of its clause."""
    lead = re.sub(r"\b(?:on|for|am|fur|le|el|with|to) ?$", "", lead.lstrip())
    clause = re.sub(r"\s+", " ", f"{lead} @ {behind}").strip()
    if _EXCEPT.search(clause):
        return None
    if any(said.search(clause) for said in (_LESS, _LOOKS, _NONE, _BOTHERED)):
        return Stance.REFUSAL
    if _UNSURE.search(clause):
        return Stance.MENTION
    if _REASON.search(clause) or _EMPTY.search(clause) or _IDLE.search(clause):
        return Stance.OFFER
    rest, denied = _DENIED.subn("", clause)
    return Stance.OFFER if denied == 1 and not re.search(rf"\b{_NO}\b", rest) else None
