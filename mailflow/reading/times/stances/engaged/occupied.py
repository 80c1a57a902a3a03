"""What one is at a time, of which nothing is said for it, in French and Spanish: "je suis mobilisée
mardi", "el lunes estoy de guardia".

Rules
- Who is something, or somewhere, then offers no time by it.
- Not where that is for the other, where one can be spoken to there, or is free by what one is
  ("jeudi je suis au bureau", "el lunes estoy libre").
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


def _is_for_other(rest: str) -> bool:
    return _FOR_YOU.search(_ENDS.split(rest.lstrip(" ,"))[0]) is not None
