"""What stands in a diary by a bare noun, and what goes on in the family: "j'ai kiné lundi à 10h",
"mi hija se gradúa el sábado", "my son has his recital on Thursday".

Rules
- In a clause that says so and nothing for the time, no time is offered: a day, or a part of one,
  is off, and an hour only told of.
- So is it where one is something, or somewhere, then (`occupied`), in French and Spanish.
- What one has before a day in English is none of free time by its name ("I have interviews on
  Tuesday"): so is that day, where nothing else in its clause offers it.
- Not where the family is what leaves one the time ("when my wife works"), nor where a conclusion
  is drawn of that day alone ("my husband has the kids on Monday, so ring whenever").

Known limits: few engagements are named below; a family is known by its nearest members only.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.engaged import occupied
from mailflow.reading.times.stances.engaged.engagements import HAVE, is_free_time
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold
from mailflow.reading.times.words.word_classes import POSSESSIVE, PRONOUN

_NEAR: Final = 80  # letters looked at on either side
_KIN: Final = (
    rf"\b{POSSESSIVE}"
    r" (?:(?:eldest|youngest|elder|older|little|big|old|alt\w+|jungst\w+|klein\w+|gross\w+"
    r"|petite?s?|grande?s?) )?"
    r"(?:sons?|daughters?|kids?|boys?|girls?|children|wife|husband|partner|mum|mom|mother|dad"
    r"|father|sister|brother|parents|gran\w*|twins|baby|niece|nephew|sohn\w*|tochter|kind(?:er)?"
    r"|mann|frau|mutter|vater|eltern|schwester|bruder|oma|opa|enkel\w*|schwieger\w+|fils|filles?"
    r"|enfants?|gosses?|femme|mari|mere|pere|soeur|frere|maman|papa|copine|copain|belle-mere"
    r"|beau-pere|niece|neveu|petits?-\w+|jumeaux|hij[oa]s?|nin[oa]s?|mujer|marido|espos[oa]|madre"
    r"|padre|mama|papa|herman[oa]s?|suegr[oa]s?|abuel[oa]s?|niet[oa]s?|sobrin[oa]s?|novi[oa]"
    r"|peques?|crios?)\b"
)
#: of whose hours one only tells
_STAFF: Final = re.compile(
    r"(?:^|[.!?;:,(] ?|\b(?:car|mais|pero|et|y|but|and|aber|und) )"
    rf"{POSSESSIVE} (?:associee?|collegues?|chef(?:fe)?|patronn?e?"
    r"|secretaire|secretariat|assistante?|adjointe?|direct(?:eur|rice)|jef[ea]|secretaria"
    r"|companer[oa]s?|director[a]?|soci[oa]|colega|boss|manager|colleagues?|secretary|assistant"
    r"|kolleg\w+|chefin|sekretar\w+)(?: ?, (?:lui|elle|el|ella) ?,)?(?: [\w'-]+){1,6} ?$"
)
_MEETS: Final = re.compile(
    r"\b(?:you|ihnen|sie|dich|dir|vous|te|usted|atender\w*|recibir\w*|ver(?:te|le|la|lo)"
    r"|llamar\w+)\b"
)
#: what one has with no article
_BARE: Final = (
    r"(?:kine\w*|dentiste|osteo\w*|medecin|psy|orthodontiste|orthophoniste|coiffeur|irm|scanner"
    r"|echographie|prise de sang|controle technique|cours|classe|chorale|danse|judo|karate|foot"
    r"|rugby|piscine|natation|yoga|gym|sport|theatre|musique|solfege|repetition|reunion|conseil"
    r"|conf call|rdv|rendez-vous|entrainement|match|messe|catechisme|formation|visite|permanence"
    r"|garde|astreinte|audience|tribunal|soutenance|partiels?|examens?|oral|tp|td|colle"
    r"|bureau syndical|inventaire|dentista|medico|fisio\w*|terapia|peluqueria|clases?|clase de \w+"
    r"|partido|ensayo|examen(?:es)?|junta|reunion|reuniones|consulta|guardia|turno|control|juicio"
    r"|cita|cita con \w+|entreno|entrenamiento|gimnasio|natacion|coro|misa|catequesis|boda|bautizo"
    r"|entierro|funeral|cumple\w*|viaje|mudanza|dejeuner|diner|cafe|almuerzo|comida|cena|inventario"
    r"|auditoria|visita|tutorias?|claustro|itv|parto|quirofano|operacion|ecografia|feria|comunion"
    r"|evento|capacitacion|curso|taller|asamblea|parcial(?:es)?|practica)"
)
_HAVE: Final = (
    r"(?:j'ai|on a|nous avons|tengo|tenemos|traigo|hay)(?: deja| ya)?(?: mi| une?| una| ma| mon)?"
)
_HAVING: Final = Late(
    rf"\b{_HAVE} {_BARE}(?: (?:de|du|des|con|avec|en|a la|au|del|chez|d') ?[\w'-]+){{0,2}}"
    r"(?: le| el| ce| este)? ?$|\b(?:quede|he quedado|hemos quedado|ya quede|ya he quedado"
    r"|j'ai promis|on m'attend|me esperan|je vois deja|je recois deja|je recois (?:un|une|des|mes"
    r"|mon|le|les)|(?:on m'a|on vient de me|ils m'ont|me han|nos han|me acaban de|me pusieron"
    r"|me movieron|me cayo|me ha caido|me salio|me ha salido|m'est tombee?) [\w'-]+|atiendo a"
    r"|doy clase|doy clases|dicto clase|je donne cours|je fais cours|je fais passer)"
    r"(?: [\w'-]+){0,4} ?$"
)
_BEHIND: Final = Late(rf" ?,? ?{_HAVE} {_BARE}\b")
#: "I've got builders in on Thursday"
_HAS: Final = re.compile(
    r"^(?:(?:because|since|as|sorry|but|and|also|however|unfortunately|sadly|so) )*"
    r"(?:i|we)(?:'ve got|ve got|'ve| have got| have| got)(?P<thing>(?! (?:got|also|still|only|just"
    r"|to|you|it|un?til|till|been|noth\w+|no|any\w*|all|both|either|that|this|one|two|three|plenty"
    r"|some\w*|about|around|maybe|between|from|after|before|on|at|in)\b)(?: [a-z][\w'-]*){1,5})"
    r"(?<! a)(?<! an)(?<! the) ?$"
)
#: whose doing it is: from the beginning of the clause to the time, or behind it
_DOES: Final = re.compile(
    r"^(?:(?:car|parce que|porque|because|weil|denn|mais|pero|but|et|y|and|que|es que|since|as|da"
    rf"|puisque|desole\w*|sorry|hay que llevar a|il faut amener) )*{_KIN} [\w'-]+"
)
_IS_DOING: Final = re.compile(
    r"(?: | ?,? ?(?:it's|it is|c'est|es|ist)(?: [\w'-]+){0,3} (?:of|de|du|von) )"
    rf"{_KIN} ?(?:[\w'-]+|$|[.,;!])"
)
_WHEN: Final = re.compile(
    r"\b(?:when|while|once|if|after|before|until|wenn|wahrend|sobald|nachdem|bevor|bis|quand"
    r"|lorsque|pendant|une fois|apres|avant|tant que|si|cuando|mientras|despues|antes|hasta"
    r"|en cuanto|can|could|will|peut|pourra|puede|podra|kann|konnte)\b"
)
_SO: Final = re.compile(r"\b(?:so|donc|du coup|alors|asi que|also|deshalb|por eso|dann)\b")
#: who has the house to themselves, or has the children taken off them
_ALONE: Final = re.compile(
    r"\b(?:libre|tranquil\w*|seule?|moi|yo|sol[oa]|free|alone|i|frei|allein|les enfants|the kids"
    r"|los ninos|die kinder)\b"
)
_CUTS: Final = re.compile(
    r"[.!?;:,\n()]|\b(?:mais|donc|et|alors|pero|asi que|y|but|so|and|aber|und|also|car|por eso) "
)
#: in which town one is at an hour
_IN_TOWN: Final = re.compile(
    r" ?,? ?(?:[Jj]e (?:suis|serai) à|(?:estoy|estaré) en|I'm in|I'll be in) [A-ZÉÀÎ][\w-]+"
    r" ?(?:[.,;!\n]|$)"
)
#: the languages of `occupied`
_SPOKEN: Final = frozenset({"fr", "es"})
_FOR: Final = frozenset({Cat.OFFER, Cat.YES, Cat.IF, Cat.MOVE, Cat.EXCEPT, Cat.WRITE})


def _is_had(said: Said, lead: str) -> bool:
    """Does what one has stand before a time, and nothing for the time beside it?"""
    has = _HAS.match(lead)
    return has is not None and not is_free_time(has["thing"]) and not said.says(_FOR, HAVE)


def told(said: Said) -> Stance | None:
    """What such a clause says of a time that seems offered; None where there is none."""
    one = said.one
    spoken, is_last = said.page.language in _SPOKEN, said.next() is None
    if spoken and not one.dates and all(time.kind is TimeKind.BEFORE for time in one.times):
        busy = occupied.is_state(said, "", said.behind(_NEAR))
        return Stance.REFUSAL if busy else None  # "hasta las 17 estoy en clase"
    if not one.dates or (said.sentence.asks and is_last):
        return None
    lead = said.lead(_NEAR, _CUTS).lstrip()
    rest = said.behind(_NEAR, r"[.!?\n]")
    family = _DOES.match(lead) or (not lead and _IS_DOING.match(rest))
    staff = _STAFF.search(said.lead(_NEAR, r"[.!?\n]"))
    clause = said.around()
    heard = fold(said.text[clause[0].start : clause[-1].end])
    if (family or staff) and (said.says(_FOR) or _MEETS.search(heard)):
        return None
    if staff or _is_told_between(said):
        return Stance.MENTION
    inside = said.inside()  # "le mardi j'ai chorale à 20h"
    had = _IN_TOWN.match(said.text[said.end : said.end + _NEAR])
    if spoken:
        had = had or _HAVING.search(lead) or _BEHIND.match(rest)
        had = had or (_BEHIND.search(inside) if len(one.times) == 1 else None)
    has = not any(day.each for day, _ in one.dates) and _is_had(said, lead)
    state = spoken and occupied.is_state(said, lead, rest)
    if not (family or had or has or state):
        return None
    if _WHEN.search(lead) or (is_last and _SO.search(rest)) or (family and _ALONE.search(rest)):
        return None
    vague = state or all(time.first is None and time.last is None for time in one.times)
    return Stance.REFUSAL if vague else Stance.MENTION


_SUBJECT: Final = re.compile(rf"\b(?:{PRONOUN}|{POSSESSIVE}|tengo|estoy|hay)\b")


def _is_told_between(said: Said) -> bool:
    """ "Jeudi je suis convoquée à la préfecture à 9h": is what goes on told between the day and
    its hour?
    """
    nodes, one = said.nodes, said.one
    inside = nodes[one.first + 1 : one.last]
    exact = said.kinds == [TimeKind.EXACT]
    if not exact or any(node.cat in _FOR or node.part in _PARTS for node in inside):
        return False
    words = [node for node in inside if node.part is Part.WORD]
    told = fold(said.text[nodes[one.first].end : nodes[one.last].start])
    return len(words) >= _TOLD and _SUBJECT.search(told) is not None


_TOLD: Final = 2  # words
_PARTS: Final = frozenset({Part.DATE, Part.TIME, Part.BREAK, Part.JOINT})
