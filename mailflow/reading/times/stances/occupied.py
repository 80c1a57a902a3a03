"""What one is, or does, at a time, of which nothing is said for it, in French and Spanish:
"lundi matin je conduis mon père", "jeudi 9h on me refait les dents", "je suis mobilisée mardi".

Rules
- Who does something, or has something done, at a time that opens the clause offers no time by it;
  nor who is something, or somewhere, then.
- Not where it is done for the other, where one can be spoken to there, or is free by what one is
  ("jeudi je suis au bureau", "el lunes estoy libre").

Known limit: a predicate that praises the time in words not known ("mardi je kiffe") is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.nodes import Node
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.lexemes import Cat

#: where one may be met or spoken to, and what one is for whom there is time
_HERE: Final = (
    r"(?:cool|zen|peinard\w*|pepere|toujours|encore|deja|ya|todavia|aun|frais|fraiche|repose\w*"
    r"|forme|la|ici|libre|dispo\w*|joignable\w*|chez|maison|bureau|atelier|boutique|magasin|labo"
    r"|preneu\w+|partant\w*|ouvert\w*|d'accord|ok|prete?s?|tranquille|seule?|place|coin|passage"
    r"|retour|rentre\w*|revenu\w*|ravie?|heureu\w+|enchante\w*|plus|tout\w*|ville|present\w*"
    r"|contente?|sure?|flexible|souple|teletravail|distanciel|debout|levee?|reveill\w+|a|au|en|sur"
    r"|pas|plutot|aussi|bien|aqui|aca|ahi|alli|casa|oficina|despacho|taller|tienda|mi|localizable"
    r"|desocupad\w|suelt\w|sol[oa]|list[oa]|encantad\w|acuerdo|abiert\w|vuelta|ciudad|zona|cerca"
    r"|tranquil\w|mejor|online|linea|conectad\w|dispuest\w|su|tu|despiert\w|presente|content\w"
    r"|segur[oa]|pensando|mirando|considerando|esperando|no|de|para|por|tambien|y|o|vous|toi|votre"
    r"|disposicion|ti|usted)"
)
_STATE: Final = r"(?:je (?:suis|serai)|nous (?:sommes|serons)|estoy|estare|estamos|estaremos|toy)"
_YET: Final = r"(?:deja |toujours |encore |malheureusement |helas |ya |todavia |aun )?"
#: … before the time, and behind it
_STATE_BEFORE: Final = Late(
    rf"(?:^|[,;:(] ?){_STATE} {_YET}(?!{_HERE}\b)[a-z-]{{3,}}(?: [a-z'-]+){{0,3}}"
    r"(?: (?:le|la|el|ce|este|esta|les|los))? ?$|\b(?:est|sera|reste|restera|esta|estara"
    r"|permanece\w*|sommes|serons|estamos|estaremos)"
    r" (?:fermee?s?|cerrad[oa]s?)(?: (?:le|la|el))? ?$"
)
_STATE_BEHIND: Final = Late(
    rf" {_STATE} {_YET}(?:(?!{_HERE}\b)[a-z-]{{3,}}"
    r"|(?:a l'|au |en |dans |d'|de |con |con la |en un |en una )"
    r"(?:avion|tribunal|hopital|train|route|mer|pleine?|cours|congres|examen|audience|salle"
    r"|enterrement|garde|juicio|gripe|fiebre|clase|obra|rodaje|quirofano|viaje|examenes|entierro"
    r"|boda|congreso|juzgado|carretera|vuelo|avion|tren|mudanza|urgencias))\b"
)
#: what is done, by oneself or by others
_DOING: Final = Late(
    r" (?:estoy|ando|estare|voy a estar|sigo) [a-z]+(?:ando|iendo|yendo)\b| (?:je (?:suis"
    r"|serai) en (?:plein\w*|train d)\b|(?:je |j')(?!(?:peux|pourr|puis|suis|ser(?:ai|ais)|reste"
    r"|propose|prefere|pense|crois|dirais|suggere|note|bloque|reserve|confirme|valide|viens|tiens"
    r"|aurai|ai|devrais|sais|respire|souffle|sors|finis|termine|rentre|reprends|reviens|y|n|ne|me|m"
    r"|peu|prend?s?|dis|dirai|decroche|reponds?|repondrai|recois|kiffe|adore|flane|glande|traine"
    r"|revis|ressuscite|redeviens|renais|emerge|chome|choisis|vote|penche|arrive"
    r"|dois(?! (?:m'occuper|aller|partir|rendre|amener|emmener|travailler|finir|garder|etre)\b)"
    r"|passe(?!(?: le| la| un| une| l')))\b)[a-z]{3,}|on (?:me|m'|nous) ?[a-z]{3,}|on (?!(?:peut"
    r"|pourr\w+|se|s'|dit|fait|part|va|a|y|est|sera|parle|discute|cause|papote|mange|boit|dejeune"
    r"|dine|trinque|appelle|cale|tente|essaie|verra|voit|avise|bavarde|echange|prend)\b)[a-z]{3,}"
    r"|c'est (?:le|la|l'|l|un|une) ?(?!(?:ideal|top|mieux|moment|creneau|jour|bon|reve"
    r"|plus)\b)[a-z]{3,}|il y a (?:un|une|la|le|les|des|greve|conseil))|(?: |, yo )(?:yo )?(?:(?:me"
    r"|lo|la|los|las) )?(?!(?:puedo|quedo|estoy|espero|llamo|atiendo|prefiero|propongo|creo|paso"
    r"|vengo|llego|salgo|acabo|termino|tengo|ando|vuelvo|sigo|marco|recibo|voy|soy|confirmo|apunto"
    r"|anoto|agendo|jalo|entro|reservo|guardo|bloqueo|supongo|digo|sugiero|ofrezco|quiero|martes"
    r"|como|cuando|debo|cuento|medio|todo|solo|mismo|ano|bueno|correo|echo|listo|perfecto|otro"
    r"|proximo|pero|vale|claro|despejo|desocupo|libero|hago|pronto|luego|primero|acuerdo|largo|rato"
    r"|obvio|seguro|exacto|cierto|sano|vivo|fijo|raro|malo|lindo|barato|gratis|lleno|escapo|acomodo"
    r"|arreglo|voto|elijo|encantado|desocupado)\b)[a-z]{2,}o\b| (?:me|nos) (?:esperan|hacen|operan"
    r"|ponen|traen|instalan|revisan|arreglan|entregan|visitan|visita|toca|tocan|parten?|cae|caen"
    r"|llevan|mandan|citan|dan)\b| (?:me voy|nos vamos|se casa|hay (?:huelga|paro|reunion|junta"
    r"|asamblea|puente|partido|fiesta)|es (?:el|la|un|una) (?!(?:mejor|unico|ideal|hora|opcion|dia"
    r"|momento)\b)[a-z]{3,})\b"
)
_FOR_YOU: Final = re.compile(
    r"\b(?:vous|te|toi|t'|votre|vos|ton|ta|tes|ensemble|usted|ti|contigo|tu|su|sus|tus|chez moi"
    r"|maison|bureau|casa|oficina|despacho|remoto|aqui|ici|disponible|libre)\b"
)
_ENDS: Final = re.compile(
    r"[.!?;:,\n()]|\b(?:mais|donc|et|alors|pero|asi que|y|car|por eso|porque|parce que) "
)
_FOR: Final = frozenset({Cat.OFFER, Cat.YES, Cat.IF, Cat.MOVE, Cat.EXCEPT, Cat.WRITE})


def is_state(lead: str, rest: str, around: Sequence[Node]) -> bool:
    """Is one something then? `lead` and `rest` of the clause, folded; `around`: its nodes."""
    if any(node.cat in _FOR for node in around):
        return False
    behind = None if lead else _STATE_BEHIND.match(rest)
    return bool(_STATE_BEFORE.search(lead) or behind) and not _is_for_other(rest)


def is_doing(rest: str, around: Sequence[Node]) -> bool:
    """Is something done then, by oneself or by others? `rest`: of the clause its time opens."""
    told = _DOING.match(rest)
    return told is not None and not (
        any(node.cat in _FOR for node in around) or _is_for_other(rest)
    )


def _is_for_other(rest: str) -> bool:
    return _FOR_YOU.search(_ENDS.split(rest.lstrip(" ,"))[0]) is not None
