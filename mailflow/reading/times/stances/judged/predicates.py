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
from typing import Final

from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.judged import german_predicates
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.lexemes import Cat

_NEAR: Final = 80  # letters looked at on either side
_VERY: Final = (
    r"(?:(?:un peu|un poil|tres|trop|vraiment|hyper|super|assez|deja|plutot|bien|carrement"
    r"|completement|totalement|malheureusement|helas|muy|bastante|un poco|medio|ya|tan|totalmente"
    r"|demasiado|realmente|lamentablemente) )*"
)
_REGRET: Final = (
    r"(?:(?:mais|pero|malheureusement|helas|navree?|desolee?|dsl|pardon|sorry|lo siento"
    r"|lamentablemente|perdon|por desgracia|que pena|la verdad|moi|yo|uf|la|ahi|con|me temo que"
    r"|je crains que|finalement|al final|en revanche|par contre|en cambio) ?,? )*"
)
#: what a diary, or a plan, is against one
_TAKEN_FR: Final = (
    r"(?:chaud|short|tendu|galere|coton|rape|grille|foutu|fichu|cuit|exclu|complique|difficile"
    r"|delicat|impossible|mort|blindee?|chargee?|juste|serree?|compromis|inenvisageable|infaisable"
    r"|injouable|prise?|reservee?|occupee?|complete?|pleine?|boucle|bouche|remplie?|bloquee?"
    r"|a exclure|a eviter|mal barre)"
)
_TAKEN_ES: Final = (
    r"(?:jodid[oa]|dificil|complicad[oa]|crud[oa]|imposible|pelud[oa]|brav[oa]|negr[oa]|fe[oa]"
    r"|chung[oa]|just[oa]|ocupad[oa]|cogid[oa]|pillad[oa]|tomad[oa]|llen[oa]|complet[oa]"
    r"|descartad[oa]|reservad[oa]|comprometid[oa]|fatal|mal|imposibilitad[oa]|liad[oa]|apretad[oa]"
    r"|copad[oa])"
)
_NOT_FR: Final = (
    r"(?:(?:je|j'|j|ca|cela|ce|c'|il|on|nous) ?)?"
    r"(?:n(?:e |')|(?!ser(?:ai|ais|a|ait|ons) plus\b))(?:m'|me |nous )?"
    r"(?:peux|puis|pourrai|pourrais|suis|serai|serais|va|vais|sera|serait|est|etait|convient"
    r"|conviendra|conviendrait|arrange|arrangerait|marche|marchera|marcherait|passe|passera|joue"
    r"|fonctionne|colle|ira|irait|pouvons|sommes|serons|avons|ai|aurai|travaille|bosse|fait|le fait"
    r"|le fera|adonne)"
    r" (?:malheureusement |helas |vraiment |absolument |donc |hélas )?"
    r"(?:pas|plus|point|guere|nullement|aucunement)"
    r"(?: (?:trop|du tout|hélas|malheureusement|non plus|etre|me|m'|le|vous|dispo|disponible|libre"
    r"|joignable|possible|envisageable|faisable|jouable|la|en etat|au bureau|en ville|liberer"
    r"|rendre|degager|recevoir|parler|temps|le temps|de temps|une minute|un moment|de creneau"
    r"|de dispo|le cas|bien|terrible|l'ideal|ideal|bon|travailler|d'une grande aide))*"
)
_NOT_ES: Final = (
    r"(?:(?:yo|ya|me|se me|nos|a mi|pues|todavia) )*no "
    r"(?:me |nos |se |lo |la |le |te )?"
    r"(?:puedo|podre|podria|podemos|podremos|voy a poder|vamos a poder|estoy|estare|estamos|llego"
    r"|alcanzo|creo|creo que pueda|creo poder|va|viene|queda|sirve|acomoda|cuadra|encaja|funciona"
    r"|resulta|conviene|es|sera|seria|va a ser|va a poder|podra|puede|hay|tengo|cuento con|doy"
    r"|trabajo|curro|da|pinta|se puede|late|apetece)(?! (?:nada|pendientes|compromisos|problemas?"
    r"|inconvenientes?|prisa))"
    r"(?: (?:ser|bien|posible|disponible|libre|localizable|forma|manera|modo|caso|ni|un|ningun"
    r"|hueco|huecos|tiempo|rato|disponibilidad|espacio|chance|mas|abasto|la vida|nada|aqui|aca"
    r"|en la oficina|en casa|en la ciudad|del todo|tampoco|el tiempo|ser posible|poder"
    r"|atenderl[eoa]|atenderte|hablar|quedar|dia|buen|viable|factible|conveniente|me|va|vaya|a))*"
)
_DOING: Final = (
    r"(?:je |j')?(?:bosse|taffe|travaille|passe mon tour|declare forfait|trime|pars|decolle"
    r"|m'absente|voyage|demenage|opere)|(?:je |j'|j)?(?:suis|serai|sui) (?:deja "
    r"|malheureusement )?(?:cuite?|hs|ko|naze|crevee?|d'astreinte|de corvee|en clientele|en rdv"
    r"|en rendez-vous|en intervention|en audience|en tournage|en mission|en deplacement|en reunion"
    r"|en formation|en conge|en conges|en vacances|overbookee?|surbookee?|debordee?|submergee?"
    r"|prise?|occupee?|retenue?|absente?|loin|aux abonnes absents|hors jeu|a l'ouest|sur la route"
    r"|sur les routes|sous l'eau|(?:sur|dans) un(?:e)? autre \w+)|(?:yo )?(?:trabajo|curro|chambeo"
    r"|laburo|camello|cierro|viajo|vuelo|me voy de viaje|salgo de viaje|salgo fuera|paso|me mudo)"
    r"|(?:(?:me|nos) )?toca (?:inventario|ensayo|reunion|junta|clase|examen|medico|mudanza"
    r"|guardia|turno|[a-z]+[aei]r)|(?:ando|voy|estoy|estare|vengo|sigo"
    r"|estamos) (?:a mil|corriendo|con mil cosas|de culo|de cabeza|a tope|hasta arriba"
    r"|hasta el tope|a full|full|muert[oa]|molid[oa]|fuera|fundid[oa]|liad[oa]|de viaje|ocupad[oa]"
    r"|de guardia|de vacaciones|de baja|en reunion|cerrad[oa]s?|de mudanza|de boda)|me (?:pilla"
    r"|agarra|coge|pesca|toma) (?:fuera|de viaje|lejos|mal|en \w+)|(?:nop |no "
    r"|ya )?tengo (?:un marron|chamba|curro|laburo|lio|jaleo|un lio|(?:un |otro )?compromisos?|algo"
    r"|otra cosa|planes?|todo (?:ocupado|lleno|tomado|cogido))|j'ai (?:deja )?(?:quelque chose"
    r"|un truc|un empechement|un imprevu|autre chose|un engagement|d'autres [a-z]+"
    r"|prevu autre chose)"
)
_BY_WORD: Final = (
    r"nan|non|nope|niet|bof(?: bof)?|que nenni|non merci|nada|nop|nanai|nones|nel|ni modo"
    r"|ni loc[oa]|ni pensarlo|mejor no|va a ser que no|impossible|imposible|no gracias|inviable"
    r"|pas moyen|pas possible|pas dispo|jamais|nunca|a saute|c'est dead|dead|grosse journee"
    r"|journee (?:chargee|noire|folle|marathon)|c'est pire|es peor|rien a faire|nada que hacer"
    r"|tampoco|non plus"
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
_TAIL: Final = Late(
    rf" ?,? ?{_REGRET}(?:"
    rf"(?:(?:ca|cela|ce|il|c'|c) ?)?(?:me |m')?(?:va etre|sera|est|s'annonce|serait|parait|semble"
    rf"|c'est"
    rf"|va me etre|risque d'etre|c) ?{_VERY}{_TAKEN_FR}"
    rf"|(?:esta|esta ya|lo veo|lo tengo|va a estar|me queda|se ve|pinta|se presenta|lo llevo|me va"
    rf"|me viene|me cae|nos viene|nos va|se me hace|me resulta|me es|sera|es|va) {_VERY}{_TAKEN_ES}"
    r"|(?:ca |cela )?(?:me )?(?:coince|bloque|cloche|tombe (?:tres |vraiment |plutot )?mal)"
    r"|(?:c'est|est|sera|es|sera|va a ser|esta|estara) (?:un |une |le |la |l'|de |du )?"
    r"(?:quilombo|caos|lio|desmadre|despelote|infierno|disparate|locura|locos|enfer|bazar|bordel"
    r"|feu|course|folie|rush|marathon|chaos|galere)|se (?:me |nos )(?:complica|cruza|junta"
    r"|atraviesa|hace bola)(?: [a-z]+)?"
    rf"|{_NOT_FR}|{_NOT_ES}|{_DOING}|{_BY_WORD}){_SINCE}{_ENDS}"
)
#: so one is when off work, too: there may be time then
_OFF_WORK: Final = Late(
    r" ?,? ?(?:je )?(?:suis (?:off|de repos|en repos|en rtt)|fais (?:relache|le pont)"
    r"|ne travaille pas)"
    r" ?(?:[.!]|$)| ?,? ?(?:yo )?(?:libro|descanso) ?(?:[.!]|$)"
)
#: from the beginning of a clause to its time, against it
_HEAD: Final = Late(
    rf"(?:^|[,;:(-] ?|\b(?:mais|pero|donc|car|et|y|que|pues|porque) ){_REGRET}"
    r"(?:je vous prie de m'excuser(?: pour)?|veuillez m'excuser(?: pour)?|laissons tomber"
    r"|(?:le ruego me |me )?disculp[ae]n?(?:me)?(?: por)?|me excuso(?: de| por)?|voy a faltar"
    r"|me es (?:materialmente|absolutamente) imposible|je (?:crains|doute) (?:que|pour)"
    r"|j'ai (?:bien |tres )?peur (?:que|pour)|me temo que|dudo que|ojala pudiera|me (?:hubiera"
    r"|habria|hubiese) (?:gustado|encantado|venido bien|ido bien)|j'aurais (?:bien |tant "
    r"|vraiment )?(?:aime|voulu|prefere pouvoir)|le quedo mal|quedo mal|je suis (?:contrainte?"
    r"|obligee?|force) de (?:decliner|refuser)(?: pour)?|je dois (?:decliner|refuser)(?: pour)?"
    r"|rien|vous ne me trouverez pas|pas question de|nada que hacer|de ninguna manera|ni sonarlo"
    r"|me veo obligad[oa] a declinar|debo (?:excusarme|declinar)|tengo (?:la manana|la tarde"
    r"|la agenda|la semana|todo) [a-z]+|no tengo ni un (?:minuto|rato|hueco)|va a ser imposible"
    r"|inutile d(?:e |')[a-z]+(?:[ -][a-z]+)?|(?:ca |il )?(?:ne )?sert a rien d(?:e |')[a-z]+"
    r"|(?:il |cela |ca )?(?:m'est|m'etait|me sera|me serait|me semble|nous est|nous sera)"
    r" (?:malheureusement |helas |absolument |totalement |tres )?(?:impossible|difficile)"
    r"(?: d(?:e |')(?:me |vous |te |nous |m')?[a-z]+)?|je ne (?:saurais|puis"
    r"|pourrais guere)(?: (?:pas|point|guere))?(?: [a-z']+){1,3}|(?:je )?(?:suis|serai) (?:deja "
    r"|completement )?(?:overbookee?|surbookee?|debordee?|submergee?)|(?:me|nos) (?:queda|resulta"
    r"|es|sera) (?:del todo |totalmente |absolutamente )?imposible"
    r"(?: [a-z]+[aei]r[a-z]{0,3})?|evitemos|evita|evite"
    r"|evitez (?:de (?:me |m')?[a-z]+|d'[a-z]+)|olvidate de|olvidese de|olvidemos"
    r"|no me pidas?(?: que sea)?|descartemos|es inutil [a-z]+|surtout pas|mejor no|todo menos"
    r"|(?:ya )?tengo (?:un |otro )?compromisos?)"
    r"(?: (?:le|la|du|de|a|el|para|pour|del|ce|este|esta|lo de))? ?$"
)
#: from the time to the end of its clause, for it
_FOR: Final = Late(
    rf" ?,? ?(?:(?:a mi|moi|pues|si|oui|alors|yo) ?,? )*(?:"
    r"(?:est|sera|serait|reste|restera) (?:encore |toujours |tout a fait |toute? |entierement "
    r"|totalement |completement |plutot |assez |tres |bien )*(?:ouverte?|libre|degagee?|vide"
    r"|tranquille|calme|dispo|disponible)"
    r"|(?:esta|estara|queda|sigue|(?:l[ao] |me )(?:tengo|queda|tendre)) (?:todavia |aun |muy "
    r"|bastante |toda |tod[oa] |completamente |totalmente |casi )*(?:abiert[oa]|libre|despejad[oa]"
    r"|vaci[oa]|tranquil[oa]|disponible)|"
    r"(?:me|nos) (?:va|viene|queda|cae) (?:de (?:perlas|lujo|maravilla|fabula|cine|pelos|diez|mil"
    r"|muerte|miedo|puta madre)|genial|perfect[oa]|fenomenal|estupend[oa]|super(?: bien)?|guay|bien"
    r"|muy bien|mejor|al pelo|joya|pintad[oa]|que ni pintad[oa]|regio)|(?:me )?(?:apunto|anoto|jalo"
    r"|le entro|entro|cuadra|late|acomoda|sirve|encaja|vale|va)|sin falta|estoy (?:pendiente"
    r"|sol[oa]|libre|aqui|en casa)|a la orden|ahi (?:le|te) caigo|no tengo (?:pendientes"
    r"|compromisos|prisa)|todo bien|sin bronca|con todo gusto|j'ai le temps|j'ai un moment"
    r"|j'ai tout mon temps|pile poil|let's go|je me (?:libere|degage)|je vous accueille"
    r"|je serai a mon poste|j'y serai|je suis (?:la|chez moi|au calme)|va que chuta|ahi estare"
    r"|ahi nos vemos|alli nos vemos|cuenta conmigo|cuente conmigo|lo veo bien|dale|de una|listo"
    r"|joya|barbaro|chevere|hecho|agendado|anotado|apuntado|echo|(?:yo )?(?:si )?puedo|si puedo"
    r"|a lo mejor puedo|igual puedo|capaz puedo|ca me (?:botte|va|convient|tente|parle)|je prends"
    r"|je signe|je valide|c'est parti|je suis (?:preneu\w+|partante?|ok|d'accord|dedans)"
    r"|les yeux fermes|sans hesiter|avec joie|avec plaisir|volontiers|de lujo|estupendo"
    r"|encantad[oa]|me apetece|ando desocupad[oa]|me escapo(?: un rat\w+)?|quedo libre|(?:te"
    r"|le) hago un hueco|je suis tout(?:e)? ouie|me sierait|m'irait|m'arrangerait|ca joue|ca gaze"
    r"|c'est note|c'est tout bon|je note|ca le fait|je (?:vous |t'|te )(?:ecoute|appelle|attends"
    r"|recois|reponds)|je suis (?:tout |toute )?a (?:vous|toi)|(?:te|le|la|lo) (?:llamo|espero"
    r"|escucho|atiendo|marco|recibo)|soy tod[oa] (?:tuy[oa]|suy[oa])|ca colle|ca m'adonne"
    r"|c'est dans la boite|c'est cale"
    rf"){_ENDS}"
)
#: from the beginning of a clause to its time, for it: what one proposes, or how long one has
_FOR_HEAD: Final = Late(
    rf"(?:^|[,;:(-] ?|\b(?:mais|pero|donc|et|y|pues|alors) ){_REGRET}"
    r"(?:il (?:faudra|faut|faudrait) attendre|(?:habra|hay) que esperar(?: hasta)?|pourquoi pas"
    r"|por que no|que diriez-vous de|que dirais-tu de|(?:va|ok|d'accord|oui|partant|partante|bon"
    r"|top|impec|nickel) pour|(?:partons|on part|je pars) sur|disons|mettons|fixons|calons|notez"
    r"|je note|je bloque|je retiens|retenons|retrouvons-nous|passez me voir|passe me voir"
    r"|appelez-moi|appelle-moi|je vous attends|je t'attends|comptez sur moi|on s'appelle|on se voit"
    r"|on se parle|on se cale ca|va por|(?:vale|ok|si|listo|de acuerdo) para|llamame|llameme|pasate"
    r"|pasese|me acomodo|(?:aqui|ahi|alli) estare|voto por|veamonos|intentemoslo|hagamoslo"
    r"|vamos con|pues|echame un [a-z]+|dame un toque|je vous convie|vous (?:serez"
    r"|etes) les? bienvenue?s?|vous (?:serez|etes) la bienvenue|pour moi c'est|(?:le|te|la"
    r"|lo) (?:doy cita|cito)|agradecere su llamada|lo veo (?:factible|viable|bien)|demosle"
    r"|cuadremos|agendemos|ojala pueda|(?:por|para) mi|pegame un grito|hay (?:sitio|hueco)|(?:te"
    r"|le) hago (?:un )?(?:sitio|hueco)|mejor si es|lo (?:ideal|mejor|mas facil|mas comodo) (?:es"
    r"|seria)|cuento con usted|me va perfecto|me viene (?:perfecto|genial|estupendo)|mettez-moi"
    r"|inscrivez-moi|parlons-en|faisons(?: ca| le point)?|essayons|tentons|voyons-nous"
    r"|je (?:m'arrangerai|m'arrange|me debrouille|me libere|me rends libre|vote|penche|penchais"
    r"|serai la|pourrai)(?: pour)?|mon choix se porte sur|j'opt(?:e|erais) pour|je choisis"
    r"|(?:il y a|j'ai) de la place|le (?:plus simple|mieux|plus facile|plus pratique) (?:c'est"
    r"|serait|est)|venga|ven|vengase|vente|viens|venez|nos vemos|pongamos|digamos"
    r"|dejemoslo(?: para)?|apuntame|anotame|agendame|agendeme|te espero|le espero|la espero"
    r"|lo espero|te llamo|le llamo|la llamo|lo llamo|me apunto|me anoto|(?:j'ai|j'aurais"
    r"|je dispose d'|je dispose de|il me reste|me queda|me quedan|tengo|tendria|dispongo de"
    r"|je peux (?:vous |te )?(?:accorder|consacrer|donner|offrir)|(?:te |le |les )?puedo (?:dar"
    r"|dedicar|ofrecer)(?:le|te|les)?)"
    r"(?: (?:encore|bien|todavia|aun|juste|solo|deja|libres?|une?|un|una|trois|tres|deux|dos"
    r"|quelques|unos|unas|pocos|\d+|petite?|bonne?|buena?|bon|pequen[oa]|gentille|vingt|dix|quinze"
    r"|veinte|diez))*"
    r" ?(?:(?:demi-|demi )?heure|quart d'heure|quarts d'heure|minutes?|minuscules? minutes?|moment"
    r"|instant|creneau|trou|battement|media hora|media horita|horita|hora|cuartos? de hora|minutos?"
    r"|minutitos?|rato|ratito|hueco|huequito|huequecito|espacio|espacito|tiempo|temps)"
    r"(?: de libre| libre| disponible| de disponible)?)"
    r"(?: (?:le|la|du|el|al|para|pour|para el|pour le|sur|ce|este))? ?$"
)
#: what somebody else called off, so that it is free
_FREED: Final = Late(
    r"\b(?:on (?:vient de )?m'(?:a )?annul\w+|(?:un|une|mon|ma) [a-z]+ (?:a annule|vient d'annuler"
    r"|s'est"
    r" desiste\w*)|j'ai (?:eu )?une annulation|on m'a decommande|me (?:acaban de |han |acaba de "
    r"|ha )?(?:cancelar|cancelado|cancelaron|cancelo|anularon|anulado)|se me (?:libero|ha liberado"
    r"|liberaron)|tengo una cancelacion)"
    r"(?: (?:le|la|du|el|pour|para|para el|mon|mi|ma)(?: (?:rdv|rendez-vous|creneau|cita"
    r"|hueco) d[eu]l?)?)? ?$"
)
_COMMA: Final = re.compile(" ?,")
_FEW: Final = 2  # words before a time that opens its clause
_NO: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.IF})


def told(said: Said) -> Stance | None:
    """The verdict of such a predicate; None where there is none."""
    if said.page.language == "de":
        return german_predicates.told(said)
    if said.page.language == "en" or not said.one.dates:
        return None
    if any(node.cat is Cat.IF for node in said.left):
        return None
    behind = said.behind(_NEAR)
    lead = said.lead(_NEAR, r"[.!?\n]").lstrip()
    if _FREED.search(lead):
        return Stance.OFFER
    if _HEAD.search(lead):
        return Stance.REFUSAL
    if _COMMA.match(behind) and len(re.split(r"[,;:(]", lead)[-1].split()) > _FEW:
        return None  # "the fair lasts from the 8th to the 10th, I won't have a minute"
    if _TAIL.match(behind) or _OFF_WORK.match(behind):
        return Stance.REFUSAL
    if said.says(_NO):
        return None
    return Stance.OFFER if _FOR.match(behind) or _FOR_HEAD.search(lead) else None
