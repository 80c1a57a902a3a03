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
from typing import Final

from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.lexemes import Cat

#: where one may be met or spoken to, and what one is for whom there is time
_HERE: Final = (
    r"(?:pendiente|cool|zen|peinard\w*|pepere|toujours|encore|deja|ya|todavia|aun|frais|fraiche"
    r"|repose\w*"
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
_STATE: Final = (
    r"(?:je (?:suis|serai)|j'suis|jsuis|chuis|chui|nous (?:sommes|serons)|estoy|estare|estamos"
    r"|estaremos|toy)"
)
_YET: Final = r"(?:deja |toujours |encore |malheureusement |helas |ya |todavia |aun )?"
#: where one may be met, or spoken to
_PLACES: Final = (
    r"(?:bureau|maison|boutique|atelier|magasin|labo\w*|ville|ligne|teletravail|distanciel|visio"
    r"|votre"
    r"|vous|toi|poste|disposition|domicile|table|ecoute|forme|place|coin|quartier|region|cafe"
    r"|terrasse"
    r"|gare|fac|faculte|cabinet|centre|calme|casa|oficina|despacho|tienda|taller|linea|ciudad|zona"
    r"|barrio|cafeteria|estacion|facultad|mi|mon|ma|campus|su|tu|principe|plus|acuerdo|vuelta|aqui"
    r"|permanence|pause|terrain|stand|marche|bar|librairie|mairie|biblio\w*|biblioteca|libreria"
    r"|feria|banco"
    r"|puesto|obrador|consultorio|consulta|kiosque|quiosco|mostrador|comptoir|accueil)"
)
#: … before the time, and behind it
_STATE_BEFORE: Final = Late(
    rf"(?:^|[,;:(] ?){_STATE} {_YET}(?!{_HERE}\b)[a-z-]{{3,}}(?: [a-z'-]+){{0,3}}"
    r"(?: (?:le|la|el|ce|este|esta|les|los))? ?$|\b(?:est|sera|reste|restera|esta|estara"
    r"|permanece\w*|sommes|serons|estamos|estaremos)"
    r" (?:fermee?s?|cerrad[oa]s?)(?: (?:le|la|el))? ?$"
)
_STATE_BEHIND: Final = Late(
    rf" {_STATE} {_YET}(?:(?!{_HERE}\b)[a-z-]{{3,}}"
    r"|(?:d'|de |con |con la |con el )(?:[a-z]{4,})"
    r"|(?:a |au |aux |en |dans |sur |a l'|en el |en la |en un |en una )(?:le |la |les |l'|un "
    r"|une )?"
    rf"(?!{_PLACES}\b)[a-z]{{3,}})\b"
)
#: verbs of one's own by which one proposes, is free or is to be met
_WILLING_FR: Final = (
    r"(?:peux|pourr|puis|suis|ser(?:ai|ais)|reste|propose|prefere|pense|crois|dirais|suggere|note"
    r"|bloque|reserve|confirme|valide|viens|tiens|aurai|ai|devrais|sais|respire|souffle|sors|finis"
    r"|termine|rentre|reprends|reviens|y|n|ne|m|peu|dis|dirai|decroche|reponds?|repondrai|recois"
    r"|kiffe"
    r"|adore|ferai|flane|glande|traine|revis|ressuscite|redeviens|renais|emerge|chome|choisis|vote|penche"
    r"|arrive|prends?(?! (?:l'|le |la |mon |un |une ))|me(?! (?:repose|fais|marie|soigne|remets)\b)"
    r"|dois(?! (?:m'occuper|aller|partir|rendre|amener|emmener|travailler|finir|garder|etre)\b)"
    r"|passe(?!(?: le| la| un| une| l')))"
)
_WILLING_ES: Final = (
    r"(?:puedo|quedo|estoy|espero(?! al?\b)|llamo|atiendo|prefiero|propongo|creo|paso|vengo|llego"
    r"|salgo"
    r"|acabo|termino|tengo|ando|vuelvo|sigo|marco|recibo|voy|soy|confirmo|apunto|anoto|agendo"
    r"|jalo|entro"
    r"|reservo|guardo|bloqueo|supongo|digo|sugiero|ofrezco|quiero|martes|como|cuando|debo|cuento"
    r"|medio"
    r"|todo|solo|mismo|ano|bueno|correo|echo|listo|perfecto|otro|proximo|pero|vale|claro|despejo"
    r"|desocupo|libero|hago|pronto|luego|primero|acuerdo|largo|rato|obvio|seguro|exacto|cierto|sano"
    r"|vivo|fijo|raro|malo|lindo|barato|gratis|lleno|escapo|acomodo|arreglo|voto|elijo|encantado"
    r"|desocupado)"
)
#: … and what people do together
_TOGETHER: Final = (
    r"(?:peut|pourr\w+|se|s'|dit|fait|part|va|a|y|est|sera|parle|discute|cause|papote|mange|boit"
    r"|dejeune|dine|trinque|appelle|cale|tente|essaie|verra|voit|avise|bavarde|echange|prend)"
)
#: what is done, by oneself or by others
_DOING: Final = Late(
    r" (?:estoy|ando|estare|voy a estar|sigo) [a-z]+(?:ando|iendo|yendo)\b"
    rf"| (?:je (?:suis|serai) en (?:plein\w*|train d)\b|(?:je |j')(?!{_WILLING_FR}\b)[a-z]{{2,}}"
    rf"|on (?:me|m'|nous) ?[a-z]{{3,}}|on (?!{_TOGETHER}\b)[a-z]{{3,}}"
    r"|c'est (?:le|la|l'|l|un|une) ?(?!(?:ideal|top|mieux|moment|creneau|jour|bon|reve"
    r"|plus)\b)[a-z]{3,}"
    r"|il y a (?:un|une|la|le|les|des|greve|conseil)"
    r"|(?:mon|ma|mes) [a-z]+ (?:est|a|sont|ont|passe|arrive|vient))\b"
    rf"|(?: |, yo )(?:yo )?(?:(?:me|lo|la|los|las) )?(?!{_WILLING_ES}\b)[a-z]{{2,}}o\b"
    r"| (?:me|nos) (?:esperan|hacen|operan|ponen|traen|instalan|revisan|arreglan|entregan|visitan"
    r"|visita|toca|tocan|parten?|cae|caen|llevan|mandan|citan|dan)\b"
    r"| (?:viene|vienen|celebramos|viajamos|rodamos|grabamos|entregamos|cerramos|me voy|nos vamos"
    r"|se casa"
    r"|hay (?:huelga|paro|reunion|junta|asamblea|puente|partido|fiesta|claustro|ensayo|examen"
    r"|examenes"
    r"|evaluaciones|inventario|boda|cena|comida)"
    r"|es (?:el|la|un|una) (?!(?:mejor|unico|ideal|hora|opcion|dia|momento)\b)[a-z]{3,})\b"
)
#: to whom or what
_OBJECT: Final = re.compile(
    r" (?:[a-z']+ ){1,3}?(?:a|al|el|la|los|las|mi|mis|un|una|mon|ma|mes|le|les|l'|une|chez|au"
    r"|aux) ?[a-z]"
)
_FOR_YOU: Final = re.compile(
    r"\b(?:vous|te|toi|t'|votre|vos|ton|ta|tes|ensemble|usted|ti|contigo|tu|su|sus|tus|chez moi"
    r"|maison|bureau|casa|oficina|despacho|remoto|aqui|ici|disponible|libre)\b"
)
_ENDS: Final = re.compile(
    r"[.!?;:,\n()]|\b(?:mais|donc|et|alors|pero|asi que|y|car|por eso|porque|parce que) "
)
_FOR: Final = frozenset({Cat.OFFER, Cat.YES, Cat.IF, Cat.MOVE, Cat.EXCEPT, Cat.WRITE})


def is_state(said: Said, lead: str, rest: str) -> bool:
    """Is one something then? `lead` and `rest` of the clause, folded."""
    if said.says(_FOR):
        return False
    behind = None if lead else _STATE_BEHIND.match(rest)
    return bool(_STATE_BEFORE.search(lead) or behind) and not _is_for_other(rest)


def is_doing(said: Said, rest: str) -> bool:
    """Is something done then, by oneself or by others? `rest`: of the clause its time opens."""
    return bool(_DOING.match(rest)) and not (said.says(_FOR) or _is_for_other(rest))


def _is_for_other(rest: str) -> bool:
    return _FOR_YOU.search(_ENDS.split(rest.lstrip(" ,"))[0]) is not None


def is_done_to(said: Said, rest: str) -> bool:
    """Is something done then, and is it said to what or whom ("recojo a mi hija")?"""
    return is_doing(said, rest) and _OBJECT.match(rest) is not None
