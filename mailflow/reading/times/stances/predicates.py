"""What a French or Spanish clause says of the time that opens or ends it, and nothing else:
"mardi ça coince", "el jueves no llego", "inutile d'appeler mardi".

Rules
- A predicate that reaches from a time to the end of its clause is the verdict on that time, for
  it or against it; so is one that reaches from the beginning of a clause to the time.
- Who is off work on a day says nothing against it where more follows ("mardi je suis de repos,
  donc quand vous voulez").
- Behind a condition nothing is told.

Known limit: a predicate with words of its own between ("mardi ça coince à cause du train") is
weighed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Stance
from mailflow.reading.times.stances import german_days, german_predicates
from mailflow.reading.times.stances.marks import Page
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 80  # letters looked at on either side
_VERY: Final = (
    r"(?:(?:un peu|un poil|tres|trop|vraiment|hyper|super|assez|deja|plutot|bien|carrement"
    r"|completement|totalement|malheureusement|helas|muy|bastante|un poco|medio|ya|tan|totalmente"
    r"|demasiado|realmente|lamentablemente) )*"
)
_REGRET: Final = (
    r"(?:(?:mais|pero|malheureusement|helas|navree?|desolee?|dsl|pardon|sorry|lo siento"
    r"|lamentablemente|perdon|por desgracia|que pena|la verdad|moi|yo|uf|la|ahi|con|ou|me temo que"
    r"|je crains que|finalement|al final) ?,? )*"
)
#: what a diary, or a plan, is against one
_TAKEN_FR: Final = (
    r"(?:chaud|short|tendu|galere|coton|rape|grille|foutu|fichu|cuit|exclu|complique|difficile"
    r"|delicat|impossible|mort|blindee?|chargee?|juste|serree?|compromis|inenvisageable|infaisable"
    r"|injouable|prise?|reservee?|occupee?|complete?|pleine?|boucle|bouche|remplie?|bloquee?"
    r"|a exclure|a eviter|mal barre|tot|tard)"
)
_TAKEN_ES: Final = (
    r"(?:jodid[oa]|dificil|complicad[oa]|crud[oa]|imposible|pelud[oa]|brav[oa]|negr[oa]|fe[oa]"
    r"|chung[oa]|just[oa]|ocupad[oa]|cogid[oa]|pillad[oa]|tomad[oa]|llen[oa]|complet[oa]"
    r"|descartad[oa]|reservad[oa]|comprometid[oa]|fatal|mal|imposibilitad[oa]|liad[oa]|apretad[oa]"
    r"|copad[oa]|tarde|temprano|pronto)"
)
_NOT_FR: Final = (
    r"(?:(?:je|j'|j|ca|cela|ce|c'|il|on|nous) ?)?(?:n(?:e |'))?(?:m'|me |nous )?"
    r"(?:peux|puis|pourrai|pourrais|suis|serai|serais|va|vais|sera|serait|est|etait|convient"
    r"|conviendra"
    r"|conviendrait|arrange|arrangerait|marche|marchera|marcherait|passe|passera|joue|fonctionne"
    r"|colle"
    r"|ira|irait|pouvons|sommes|serons|avons|ai|aurai|travaille|bosse|fait|le fait|le fera|adonne)"
    r" (?:malheureusement |helas |vraiment |absolument |donc |hélas )?"
    r"(?:pas|plus|point|guere|nullement|aucunement)"
    r"(?: (?:trop|du tout|hélas|malheureusement|non plus|etre|me|m'|le|vous|dispo|disponible"
    r"|libre|joignable"
    r"|possible|envisageable|faisable|jouable|la|en etat|au bureau|en ville|liberer|rendre|degager"
    r"|recevoir|parler|temps|le temps|de temps|une minute|un moment|de creneau|de dispo|le cas|bien"
    r"|terrible|l'ideal|ideal|bon|travailler|d'une grande aide))*"
)
_NOT_ES: Final = (
    r"(?:(?:yo|ya|me|se me|nos|a mi|pues|todavia) )*no "
    r"(?:me |nos |se |lo |la |le |te )?"
    r"(?:puedo|podre|podria|podemos|podremos|voy a poder|vamos a poder|estoy|estare|estamos|llego"
    r"|alcanzo|creo|creo que pueda|creo poder|va|viene|queda|sirve|acomoda|cuadra|encaja|funciona"
    r"|resulta|conviene|es|sera|seria|va a ser|va a poder|podra|puede|hay|tengo|cuento con|doy"
    r"|trabajo|curro|da|pinta|se puede|late|apetece)(?! nada)"
    r"(?: (?:ser|bien|posible|disponible|libre|localizable|forma|manera|modo|caso|ni|un|ningun"
    r"|hueco|huecos"
    r"|tiempo|rato|disponibilidad|espacio|chance|mas|abasto|la vida|nada|aqui|aca|en la oficina"
    r"|en casa"
    r"|en la ciudad|del todo|tampoco|el tiempo|ser posible|poder|atenderl[eoa]|atenderte|hablar"
    r"|quedar"
    r"|dia|buen|viable|factible|conveniente|me|va|vaya|a))*"
)
_DOING: Final = (
    r"(?:je |j')?(?:bosse|taffe|travaille|passe mon tour|declare forfait|trime|pars|decolle"
    r"|m'absente|voyage|demenage|opere)"
    r"|(?:je |j'|j)?(?:suis|serai|sui) (?:deja |malheureusement )?(?:cuite?|hs|ko|naze|crevee?"
    r"|d'astreinte|de corvee|en clientele|en rdv|en rendez-vous|en intervention|en audience"
    r"|en tournage|en mission|en deplacement|en reunion|en formation|en conge|en conges|en vacances"
    r"|overbookee?|surbookee?|debordee?|submergee?|prise?|occupee?|retenue?|absente?|loin"
    r"|aux abonnes absents|hors jeu|a l'ouest|sur la route|sur les routes|sous l'eau"
    r"|(?:sur|dans) un(?:e)? autre \w+)"
    r"|(?:yo )?(?:trabajo|curro|chambeo|laburo|camello|cierro|viajo|vuelo|me voy de viaje"
    r"|salgo de viaje|salgo fuera|paso|me mudo)"
    r"|(?:me|nos) toca (?:guardia|turno|[a-z]+[aei]r)"
    r"|(?:ando|voy|estoy|estare|vengo|sigo|estamos) (?:a mil|corriendo|con mil cosas|de culo"
    r"|de cabeza"
    r"|a tope|hasta arriba|hasta el tope|a full|full|muert[oa]|molid[oa]|fuera|fundid[oa]"
    r"|liad[oa]|de viaje"
    r"|ocupad[oa]|de guardia|de vacaciones|de baja|en reunion|cerrad[oa]s?|de mudanza|de boda)"
    r"|me (?:pilla|agarra|coge|pesca|toma) (?:fuera|de viaje|lejos|mal|en \w+)"
    r"|(?:ya )?tengo (?:chamba|curro|laburo|lio|jaleo|un lio|(?:un |otro )?compromisos?|algo"
    r"|otra cosa"
    r"|planes?|todo (?:ocupado|lleno|tomado|cogido))"
    r"|j'ai (?:deja )?(?:quelque chose|un truc|un empechement|un imprevu|autre chose|un engagement"
    r"|d'autres [a-z]+|prevu autre chose)"
)
_BY_WORD: Final = (
    r"nan|non|nope|niet|bof(?: bof)?|que nenni|non merci|nada|nop|nanai|nones|nel|ni modo"
    r"|ni loc[oa]"
    r"|ni pensarlo|mejor no|va a ser que no|impossible|imposible|no gracias|inviable|pas moyen"
    r"|pas possible|pas dispo|rien a faire|nada que hacer|tampoco|non plus"
)
_SINCE: Final = (
    r"(?:,? (?:de mon cote|pour moi|pour nous|chez moi|por mi lado|para mi|por aca|por aqui|ya|dsl"
    r"|desolee?|navree?|sorry|malheureusement|helas|lamentablemente|finalement|del todo|la verdad"
    r"|lo siento|perdon|ce jour-la|ese dia))*"
)
_ENDS: Final = (
    r"(?= ?(?:[.,;!)(\n]|$|(?:mais|pero|par contre|en cambio|en revanche|car|porque|que) ))"
)
#: from the time to the end of its clause, against it
_TAIL: Final = re.compile(
    rf" ?,? ?{_REGRET}(?:"
    rf"(?:(?:ca|cela|ce|il|c'|c) ?)?(?:me |m')?(?:va etre|sera|est|s'annonce|serait|parait|semble"
    rf"|c'est"
    rf"|va me etre|risque d'etre|c) ?{_VERY}{_TAKEN_FR}"
    rf"|(?:esta|esta ya|lo veo|lo tengo|va a estar|me queda|se ve|pinta|se presenta|lo llevo|me va"
    rf"|me viene|me cae|nos viene|nos va|se me hace|me resulta|me es|sera|es|va) {_VERY}{_TAKEN_ES}"
    r"|(?:ca |cela )?(?:me )?(?:coince|bloque|cloche|tombe (?:tres |vraiment |plutot )?mal)"
    r"|se (?:me |nos )(?:complica|cruza|junta|atraviesa|hace bola)(?: [a-z]+)?"
    rf"|{_NOT_FR}|{_NOT_ES}|{_DOING}|{_BY_WORD}){_SINCE}{_ENDS}"
)
#: so one is when off work, too: there may be time then
_OFF_WORK: Final = re.compile(
    r" ?,? ?(?:je )?(?:suis (?:off|de repos|en repos|en rtt)|fais (?:relache|le pont)"
    r"|ne travaille pas)"
    r" ?(?:[.!]|$)| ?,? ?(?:yo )?(?:libro|descanso) ?(?:[.!]|$)"
)
#: from the beginning of a clause to its time, against it
_HEAD: Final = re.compile(
    rf"(?:^|[,;:(-] ?|\b(?:mais|pero|donc|car|et|y|que|pues|porque) ){_REGRET}"
    r"(?:je (?:crains|doute) (?:que|pour)|j'ai (?:bien |tres )?peur (?:que|pour)|me temo que"
    r"|dudo que"
    r"|inutile d(?:e |')[a-z]+(?:[ -][a-z]+)?|(?:ca |il )?(?:ne )?sert a rien d(?:e |')[a-z]+"
    r"|(?:il |cela |ca )?(?:m'est|m'etait|me sera|me serait|me semble|nous est|nous sera)"
    r" (?:malheureusement |helas |absolument |totalement |tres )?(?:impossible|difficile)"
    r"(?: d(?:e |')(?:me |vous |te |nous |m')?[a-z]+)?"
    r"|je ne (?:saurais|puis|pourrais guere)(?: (?:pas|point|guere))?(?: [a-z']+){1,3}"
    r"|(?:je )?(?:suis|serai) (?:deja |completement )?(?:overbookee?|surbookee?|debordee?"
    r"|submergee?)"
    r"|(?:me|nos) (?:queda|resulta|es|sera) (?:del todo |totalmente |absolutamente )?imposible"
    r"(?: [a-z]+[aei]r[a-z]{0,3})?|evitemos|evita|evite|olvidate de|olvidese de|olvidemos"
    r"|no me pidas?(?: que sea)?|descartemos|es inutil [a-z]+|surtout pas|mejor no|todo menos"
    r"|(?:ya )?tengo (?:un |otro )?compromisos?)"
    r"(?: (?:le|la|du|de|a|el|para|pour|del|ce|este|esta|lo de))? ?$"
)
#: from the time to the end of its clause, for it
_FOR: Final = re.compile(
    rf" ?,? ?(?:(?:a mi|moi|pues|si|oui|alors|yo) ?,? )*(?:"
    r"(?:me|nos) (?:va|viene|queda|cae) (?:de (?:perlas|lujo|maravilla|fabula|cine|pelos|diez|mil"
    r"|muerte|miedo|puta madre)|genial|perfect[oa]|fenomenal|estupend[oa]|super(?: bien)?|guay|bien"
    r"|muy bien|mejor|al pelo|joya|pintad[oa]|que ni pintad[oa]|regio)"
    r"|(?:me )?(?:apunto|anoto|jalo|le entro|entro|cuadra|late|acomoda|sirve|encaja|vale|va)"
    r"|sin falta|va que chuta|ahi estare|ahi nos vemos|alli nos vemos|cuenta conmigo|cuente conmigo"
    r"|lo veo bien|dale|de una|listo|joya|barbaro|chevere|hecho|agendado|anotado|apuntado|echo"
    r"|(?:yo )?(?:si )?puedo|si puedo|a lo mejor puedo|igual puedo|capaz puedo"
    r"|ca me (?:botte|va|convient|tente|parle)|je prends|je signe|je valide|je suis tout(?:e)? ouie"
    r"|me sierait|m'irait|m'arrangerait|ca joue|ca gaze|c'est note|c'est tout bon|je note"
    r"|ca le fait"
    r"|je (?:vous |t'|te )(?:ecoute|appelle|attends|recois|reponds)|je suis (?:tout "
    r"|toute )?a (?:vous|toi)"
    r"|(?:te|le|la|lo) (?:llamo|espero|escucho|atiendo|marco|recibo)|soy tod[oa] (?:tuy[oa]"
    r"|suy[oa])"
    r"|ca colle|ca m'adonne|c'est dans la boite|c'est cale"
    rf"){_ENDS}"
)
_COMMA: Final = re.compile(" ?,")
_FEW: Final = 2  # words before a time that opens its clause
_NO: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.IF})


def told(page: Page, nodes: Sequence[Node], one: Proposal) -> Stance | None:
    """The verdict of such a predicate; None where there is none."""
    text = page.text
    if page.language == "de":
        return german_predicates.told(text, nodes, one) or german_days.told(text, nodes, one)
    if not one.dates or any(node.cat is Cat.IF for node in nodes[: one.first]):
        return None
    begin, end = nodes[one.first].start, nodes[one.last].end
    behind = fold(text[end : end + _NEAR])
    lead = re.split(r"[.!?\n]", fold(text[max(0, begin - _NEAR) : begin]))[-1].lstrip()
    if _HEAD.search(lead):
        return Stance.REFUSAL
    if _COMMA.match(behind) and len(re.split(r"[,;:(]", lead)[-1].split()) > _FEW:
        return None  # "the fair lasts from the 8th to the 10th, I won't have a minute"
    if _TAIL.match(behind) or _OFF_WORK.match(behind):
        return Stance.REFUSAL
    denied = any(node.cat in _NO for node in nodes[: one.first])
    return Stance.OFFER if not denied and _FOR.match(behind) else None
