"""What stands in a diary by a bare noun, and what goes on in the family: "j'ai kiné lundi à 10h",
"mi hija se gradúa el sábado", "my son has his recital on Thursday".

Rules
- In a clause that says so and nothing for the time, no time is offered: a day, or a part of one,
  is off, and an hour only told of.
- Not where the family is what leaves one the time ("when my wife works"), nor where a conclusion
  is drawn of that day alone ("my husband has the kids on Monday, so ring whenever").

Known limits: few engagements are named below; a family is known by its nearest members only.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.asides import clause_around
from mailflow.reading.times.stances.marks import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 80  # letters looked at on either side
_KIN: Final = (
    r"\b(?:my|our|mein\w*|unser\w*|mon|ma|mes|notre|nos|mis?|nuestr[oa]s?)"
    r" (?:(?:eldest|youngest|elder|older|little|big|old|alt\w+|jungst\w+|klein\w+|gross\w+"
    r"|petite?s?"
    r"|grande?s?) )?"
    r"(?:sons?|daughters?|kids?|boys?|girls?|children|wife|husband|partner|mum|mom|mother|dad"
    r"|father"
    r"|sister|brother|parents|gran\w*|twins|baby|niece|nephew|sohn\w*|tochter|kind(?:er)?|mann|frau"
    r"|mutter|vater|eltern|schwester|bruder|oma|opa|enkel\w*|schwieger\w+|fils|filles?|enfants?"
    r"|gosses?|femme|mari|mere|pere|soeur|frere|maman|papa|copine|copain|belle-mere|beau-pere|niece"
    r"|neveu|petits?-\w+|jumeaux|hij[oa]s?|nin[oa]s?|mujer|marido|espos[oa]|madre|padre|mama|papa"
    r"|herman[oa]s?|suegr[oa]s?|abuel[oa]s?|niet[oa]s?|sobrin[oa]s?|novi[oa]|peques?|crios?)\b"
)
#: what one has with no article
_BARE: Final = (
    r"(?:kine\w*|dentiste|osteo\w*|medecin|psy|orthodontiste|orthophoniste|coiffeur|irm|scanner"
    r"|echographie|prise de sang|controle technique|cours|classe|chorale|danse|judo|karate|foot"
    r"|rugby"
    r"|piscine|natation|yoga|gym|sport|theatre|musique|solfege|repetition|reunion|conseil|conf call"
    r"|rdv|rendez-vous|entrainement|match|messe|catechisme|formation|visite|permanence|garde"
    r"|astreinte"
    r"|audience|tribunal|soutenance|partiels?|examens?|oral|tp|td|colle|bureau syndical|inventaire"
    r"|dentista|medico|fisio\w*|terapia|peluqueria|clases?|clase de \w+|partido|ensayo"
    r"|examen(?:es)?"
    r"|junta|reunion|reuniones|consulta|guardia|turno|control|juicio|cita|cita con \w+|entreno"
    r"|entrenamiento|gimnasio|natacion|coro|misa|catequesis|boda|bautizo|entierro|funeral|cumple\w*"
    r"|viaje|mudanza|inventario|auditoria|visita|tutorias?|claustro|itv|parto|quirofano|operacion"
    r"|ecografia|feria|comunion|evento|capacitacion|curso|taller|asamblea|parcial(?:es)?|practica)"
)
_HAVE: Final = (
    r"(?:j'ai|on a|nous avons|tengo|tenemos|traigo|hay)(?: deja| ya| mi| un| una| ma| mon)?"
)
_HAVING: Final = re.compile(
    rf"\b{_HAVE} {_BARE}(?: (?:de|du|des|con|avec|en|a la|au|del|chez|d') ?[\w'-]+){{0,2}}"
    r"(?: le| el| ce| este)? ?$"
    r"|\b(?:quede|he quedado|hemos quedado|ya quede|ya he quedado|j'ai promis|on m'attend"
    r"|me esperan|je vois deja|je recois deja|je recois (?:un|une|des|mes|mon|le|les)"
    r"|atiendo a|doy clase|doy clases|dicto clase|je donne cours|je fais cours|je fais passer)"
    r"(?: [\w'-]+){0,4} ?$"
)
_BEHIND: Final = re.compile(rf" ?,? ?{_HAVE} {_BARE}\b")
#: whose doing it is: from the beginning of the clause to the time, or behind it
_DOES: Final = re.compile(
    r"^(?:(?:car|parce que|porque|because|weil|denn|mais|pero|but|et|y|and|que|es que|since|as|da"
    rf"|puisque|desole\w*|sorry|hay que llevar a|il faut amener) )*{_KIN} [\w'-]+"
)
_IS_DOING: Final = re.compile(
    rf" ?,? ?(?:{_KIN} [\w'-]+"
    rf"|(?:it's|it is|c'est|es|ist)(?: [\w'-]+){{0,3}} (?:of|de|du|von) {_KIN})"
)
_WHEN: Final = re.compile(
    r"\b(?:when|while|once|if|after|before|until|wenn|wahrend|sobald|nachdem|bevor|bis|quand"
    r"|lorsque"
    r"|pendant|une fois|apres|avant|tant que|si|cuando|mientras|despues|antes|hasta|en cuanto"
    r"|can|could|will|peut|pourra|puede|podra|kann|konnte)\b"
)
_SO: Final = re.compile(r"\b(?:so|donc|du coup|alors|asi que|also|deshalb|por eso|dann)\b")
_CUTS: Final = re.compile(
    r"[.!?;:,\n()]|\b(?:mais|donc|et|alors|pero|asi que|y|but|so|and|aber|und|also|car|por eso) "
)
_FOR: Final = frozenset({Cat.OFFER, Cat.YES, Cat.IF, Cat.MOVE, Cat.EXCEPT, Cat.WRITE})


def told(text: str, said: Said, at: int) -> Stance | None:
    """What such a clause says of a time that seems offered; None where there is none."""
    one, nodes, is_last = said.found[at], said.sentence.nodes, at + 1 == len(said.found)
    if not one.dates or (said.sentence.asks and is_last):
        return None
    begin, end = nodes[one.first].start, nodes[one.last].end
    lead = _CUTS.split(fold(text[max(0, begin - _NEAR) : begin]))[-1].lstrip()
    rest = re.split(r"[.!?\n]", fold(text[end : end + _NEAR]))[0]
    family = _DOES.match(lead) or (not lead and _IS_DOING.match(rest))
    if family and any(node.cat in _FOR for node in clause_around(nodes, one)):
        return None
    inside = fold(text[begin:end])  # "le mardi j'ai chorale à 20h"
    had = _HAVING.search(lead) or _BEHIND.match(rest) or _BEHIND.search(inside)
    if not (family or had):
        return None
    if _WHEN.search(lead) or (is_last and _SO.search(rest)):
        return None
    vague = all(time.first is None and time.last is None for time in one.times)
    return Stance.REFUSAL if vague else Stance.MENTION
