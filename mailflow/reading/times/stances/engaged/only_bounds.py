"""Hours and parts of days that only tell how long something goes on, or between what one is free.

Rules
- A time behind "until" up to which one is somewhere, or at something, is neither offered nor
  refused, where another time is offered ("I'm off to Cork till Friday night, so Saturday at 11",
  "bis Sonntagabend bin ich in Graz"); who can't, or is busy, until then refuses it, and so does who
  is free "after that".
- Nor is the hour of what one has to do, where a "but" and another hour follow ("I teach at 9 and
  11 tomorrow but could talk at 12.30").
- Nor is that of what the writer has, or is at, where another time of that day is offered and the
  letter asked for none ("Friday at 10? I have a hard out at 11"), unless words refuse it.
- Nor is that of what stands on either side of a gap ("between my one o'clock knitters and my three
  o'clock knitters").
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.goings_on import has_begun, opening
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.engaged.engagements import HAVE
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.lexemes import Cat, denies
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 80  # letters looked at on either side
_ENDS: Final = re.compile(r"[.!?;:\n(]|\b(?:but|so|and|aber|und|mais|et|pero|y) ")
_UNTIL: Final = Late(r"(?:^| )(?:until|till?|up to|through|bis|jusqu'? ?(?:a|au|en)|hasta)(?: |$)")
#: being somewhere, or at something
_BEING: Final = Late(
    r"^ *(?:(?:sorry|and|but|as|because|since|well|unfortunately) )*"
    r"(?:(?:i|we|he|she)(?:'m|'re|'s|'ll be| am| are| is| will be)|im\b|ich (?!kann)[a-z]+"
    r"|(?:bin|sitze|stehe|arbeite) |je (?:suis|serai|travaille)|on est|nous sommes"
    r"|(?:estoy|estare|ando|trabajo|estamos)\b"
    r"|(?:my|our|the|mein\w*|unser\w*|die|der|ma|mon|mes|mi) [a-z]+(?:'s| is| are| ist| sind| est"
    r"| esta) "
    r"|(?:on|at|in|off|away|out) [a-z]+|i (?:work|teach|lecture|have|run|drive|fly|stay|mind)\b)"
)
_FREE: Final = Late(
    r"\b(?:free|available|around|about|here|home|desk|office|reach\w*|flexible|open|frei|erreichbar"
    r"|da|hier|hause|daheim|buro|verfugbar|libre|dispo\w*|joignable|bureau|maison|casa|oficina"
    r"|despacho|localizable|busy|tied|booked|unavailable|unreachable|verplant|pris\w*|occupe\w*"
    r"|ocupad\w|beschaftigt)\b"
)
#: "bis Donnerstagabend bin ich auf der Messe"
_IS_THERE: Final = Late(
    r",? (?:(?:bin|sitze|stehe|arbeite) ich|sind wir|(?:i'm|i am|je suis|estoy|estare)) "
)
#: "I won't be back until Thursday evening"
_BACK: Final = Late(r"\b(?:back|return|zuruck|rentre|reviens|vuelvo|regreso)\b")
_FOR: Final = frozenset({Cat.OFFER, Cat.YES, Cat.IF, Cat.MOVE, Cat.WRITE, Cat.EXCEPT})


def is_bound(said: Said, stance: Stance) -> bool:
    """Is a time with such a stance but the end, or the edge, of something else?"""
    if stance is Stance.MENTION:
        return False
    if _is_in_between(said):
        return True
    if _FREE.search(_lead(said)):
        return False
    return _ends_stay(said, stance) or _is_of_duty(said) or _is_of_own(said, stance)


def _lead(said: Said) -> str:
    """What stands before a time in its clause, folded."""
    return said.lead(_NEAR, _ENDS).lstrip(" ,")


def _ends_stay(said: Said, stance: Stance) -> bool:
    """Is one somewhere, or at something, up to then, and another time is offered?"""
    one, lead, inside = said.one, _lead(said), said.inside()
    vague = all(time.kind is not TimeKind.RANGE for time in one.times)
    if not (vague and one.dates and one.times and _UNTIL.search(inside)):
        return False
    rest = said.behind(_NEAR, _ENDS)
    if stance is Stance.REFUSAL and _BACK.search(lead):
        return True
    at_it = _BEING.search(f"{lead} {inside} {rest}") or (not lead and _IS_THERE.match(rest))
    if not at_it or _FREE.search(rest):
        return False
    later = (time for other in said.found[said.at + 1 :] for time in other.times)
    if stance is Stance.REFUSAL and any(time.same for time in later):
        return False
    if said.says(_FOR) or _is_denied(said):
        return False
    return stance is Stance.OFFER or bool(said.offers())


def _is_of_duty(said: Said) -> bool:
    """Is an hour that of a duty, with a "but" and another hour behind it?"""
    one, later = said.one, said.next()
    exact = one.times and all(time.kind is TimeKind.EXACT for time in one.times)
    if not exact or later is None or not later.one.times or later.grammar is not Stance.OFFER:
        return False
    between = said.nodes[one.last + 1 : later.one.first]
    turned = any(said.text[n.start : n.end].lower() in _BUT for n in between)
    if said.says(_FOR, HAVE) or _is_denied(said):
        return False
    lead = said.lead(_NEAR, _STOPS).lstrip(" ,")
    duty = _DUTY.match(lead) is not None and has_begun(_FIGURES.sub("", lead))
    return turned and duty


def _is_of_own(said: Said, stance: Stance) -> bool:
    """Is an hour that seems refused but the writer's own, beside an offer of the same day?"""
    if stance is not Stance.REFUSAL or said.kinds != [TimeKind.EXACT] or said.page.asked:
        return False
    if said.says(_FOR, HAVE) or _is_denied(said) or not _is_beside_offer(said):
        return False
    hour = next(node.start for node in said.own if node.part is Part.TIME)
    begin = next((n.end for n in said.own if n.part is Part.DATE and n.start < hour), 0)
    lead = opening(fold(said.text[max(begin, hour - _NEAR) : hour])).split(", ")[-1].strip(" ,")
    if _OFF.search(lead) or _SORRY.search(said.lead(_NEAR, _STOPS)):
        return False
    return _OWN.match(lead) is not None and has_begun(lead)


#: who but the writer: what others come for is no duty of his
_OWN: Final = Late(
    r"(?:(?:but|and|as|because|since|though|aber|denn|mais|et|pero|y) )*"
    r"(?:i|we|i'm|im|i've|ive|we're|we've|ich|wir|bin ich|hab\w* ich|je|j'ai|on|nous|yo|tengo|estoy"
    r"|doy|salgo)\b"
)


#: what is called off, or excused, is the talk
_OFF: Final = Late(
    r"\b(?:cancel\w*|call\w* off|mov\w+|push\w*|shift\w*|skip\w*|miss\w*|drop\w*|scrap\w*|scratch"
    r"|bail\w*|postpone\w*|give up|swap\w*|absagen|verschieb\w*|annul\w*|repor\w*|decal\w*"
    r"|aplaz\w*)\b"
)
_SORRY: Final = Late(r"\b(?:sorry|apolog\w+|afraid|leider|desole\w*|siento|perdon\w*)\b")


def _is_beside_offer(said: Said) -> bool:
    """Is another time offered of the day that is the hour's own, or was named last?"""
    page = said.page
    dated = [(other.start, other.proposal.dates) for other in page.spoken if other.proposal.dates]

    def day(start: int) -> object:
        return next((dates for begin, dates in reversed(dated) if begin <= start), None)

    own = day(said.begin)
    return any(
        day(other.start) == own and page.stance(other) is Stance.OFFER for other in said.others()
    )


def _is_denied(said: Said) -> bool:
    return any(node.cat is Cat.REFUSE and denies(node.word) for node in said.around())


_STOPS: Final = re.compile(r"[.!?;:\n(]")
_FIGURES: Final = re.compile(r"\d+(?:[:.]\d\d)?")


_BUT: Final = frozenset({"but", "aber", "mais", "pero"})
_DUTY: Final = Late(
    r"(?:(?:i|we|he|she)(?:'ve| have| has| teach| lecture| run| coach| work| play| rehearse| train"
    r"| sing| preach| swim| perform| lead| chair| give| see| meet| do| mark| grade| tutor| serve"
    r"| cook| deliver| film| record| host)"
    r"|ich (?:hab|unterricht|arbeit)|j'ai|je (?:donne|travaille)|tengo|doy) "
)


def _is_in_between(said: Said) -> bool:
    """Does a "between" that is of no stretch stand right before an hour, or before the one that an
    "and" joins to it?
    """
    nodes, one = said.nodes, said.one
    if said.kinds != [TimeKind.EXACT]:
        return False
    at = next((n for n in range(one.last, -1, -1) if nodes[n].part is Part.TIME), 0)
    first = next((n for n in range(at - 1, -1, -1) if nodes[n].part is not Part.WORD), -1)
    if first > 0 and nodes[first].cat is Cat.AND:
        at = next((n for n in range(first - 1, 0, -1) if nodes[n].part is not Part.WORD), 0)
    return at > 0 and nodes[at].part is Part.TIME and nodes[at - 1].cat is Cat.BETWEEN
