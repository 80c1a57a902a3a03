"""Who has nothing to do, or is off from an hour on: "nothing to do from 6 to 8", "off from 20:00".

Rules
- A time is offered where its clause says that nothing is to be done then, that the writer does
  nothing, or that no pupils, patients or customers come: the "no" is the work's. Not where more is
  denied, or something is left to do after all ("nothing but stocktaking").
- So is the time from an hour on, from which one is off; and the next such hour of its sentence.
- "My day off is Thursday" only tells of it, or is an offer where it is "any time"
  then; a day on which nothing is done but something is refused.
"""

from __future__ import annotations

from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 70  # letters looked at on either side
_COMERS: Final = (
    r"(?:patients|pupils|lessons|classes|clients|customers|students|lectures|deliveries|guests"
    r"|rehearsals?|seminars?|surgery|punters"
    r"|patienten|schuler|unterricht|vorlesung|kunden|probe|gaste|kurse?|stunden"
    r"|cours|eleves|clients|repetition|clase|clases|pacientes|alumnos|clientes|ensayo)"
)
_NOTHING: Final = (
    r"(?:(?:nothing|not a thing|nowt|sod all|not much)(?: (?:else|much|better|special|particular"
    r"|at all|whatsoever))* to do"
    r"|(?:doing|up to) (?:nothing|nowt|sod all|very little)(?: (?:much|at all|special|particular))*"
    rf"|(?<!\bthere's )(?<!\bsorry, )no {_COMERS}(?: (?:to teach|to see|at all|in|booked))?"
    r"|(?:nichts|nix) (?:weiter |anderes |besonderes |mehr )*(?:zu tun|los)"
    rf"|keinen? {_COMERS}|(?:pas|plus) (?:de |d')?{_COMERS}|aucun {_COMERS}"
    r"|rien (?:d'autre |de special |de prevu )?a faire"
    rf"|nada (?:mas )?que hacer|(?:sin|no tengo) {_COMERS})"
)
#: as it leads to the time, or follows it in the clause
_LEADING: Final = Late(
    rf"\b{_NOTHING}(?: (?:on|in|this|next|for|between|am|in der|le|el|ce|este|entre|the"
    r"|but (?:talk|wait|chat|sit|twiddle)(?: \w+){0,3}|at))* ?$"
)
_BEHIND: Final = Late(
    rf"(?!.*\b(?:so|then|can't|cannot|won't)\b)[^.!?;:,\n]{{0,40}}?\b{_NOTHING}\b"
    r"(?! (?:but|except|apart|until|till|before|ausser|sauf|salvo|bis|avant|antes|vor)\b)"
)
_OFF: Final = Late(
    r"\b(?:i'm|i am|im|we're|we are|i'll be|i will be|i get|i come|i clock|i go)(?: all)? off"
    r"(?: (?:work|shift|duty|the clock|school))?(?: on)?(?: \w+day)?(?: again)?"
    r" (?:from|after|as of|any ?time (?:from|after)) (?:about |around )?\d"
)
_DAY_OFF: Final = Late(
    r"\b(?:day off|(?:mein |der )?freier tag|jour de (?:repos|conge)|dia libre)"
    r"(?: this week| next week)?(?:'s| is| ist| c'est| est| es)(?: el| le| der| on)? ?$"
)


def told(said: Said) -> Stance | None:
    """What such words make of a time; None where there are none."""
    one = said.one
    if one.bound is not None:
        return None
    if _is_off_from(said):
        return Stance.OFFER
    lead = _clause(said.lead(_NEAR), -1)
    behind = said.behind(_NEAR)
    denied = [n for n in said.around() if n.cat is Cat.REFUSE]
    if len(denied) < _SEVERAL and not any(time.kind is TimeKind.BEFORE for time in one.times):
        if _LEADING.search(lead) and not _BUT.match(behind):
            return Stance.OFFER
        idle = _BEHIND.match(behind)
        later = said.next()
        if idle and (later is None or said.end + idle.end() <= later.begin):
            return Stance.OFFER
    if _ONLY.search(lead):
        return Stance.REFUSAL
    if _DAY_OFF.search(lead) is None or not one.dates or any(day.each for day, _ in one.dates):
        return None
    if one.times:
        return Stance.OFFER if all(time.kind is TimeKind.DAY for time in one.times) else None
    return Stance.MENTION


_SEVERAL: Final = 2
_ONLY: Final = Late(r"\b(?:doing|up to) nothing but (?!talk|chat|wait|sit|twiddl)\w+(?: on)? ?$")
_BUT: Final = Late(r",? ?(?:but (?!i can|you can|if)|except|apart from|ausser|sauf|salvo)")


def _clause(text: str, which: int) -> str:
    for stop in ".!?;:,\n":
        text = text.split(stop)[which]
    return text


def _is_off_from(said: Said) -> bool:
    """Is one off from that hour on, or from an hour before it in the sentence?"""
    if [time.kind for time in said.one.times] != [TimeKind.AFTER]:
        return False
    if _OFF.search(fold(said.text[max(0, said.begin - _NEAR) : said.end])):
        return True
    before = said.previous()
    return before is not None and _is_off_from(before)
