"""Trades, and the words by which somebody is wanted for one, in four languages, for `leads`.

All folded, as `phrases.fold` leaves them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailflow.mail.expressions import Needled
from mailflow.reading.openings import LETTERS, ahead

_WANTING_EN = (
    r"(?:(?:taking|take|takes|took|putting|bringing) on|hir(?:e|es|ing)|recruit(?:s|ing)?|employ(?:s|ing)?|crying out for|hunting for|advertis(?:e|es|ing) for|posting|(?:could|can) use|interviewing for"
    r"|short(?= (?:of|a|an|one|two|three|four|some|\d) )|(?<!you )(?<!i )(?<!to )(?<!i'd )(?<!i'll )(?:need|needs|be needing|needing|want|wants|wants to hire|seek|seeks|lack|lacks)|(?:looking|searching|seeking|is after|are after|'re after)(?: for)?|(?:we|she|he|they|lab|team|colleague \S{1,15} \S{1,15})(?: also)? search(?:es)?(?: also)?)"
)
_WANTING_DE = (
    r"(?:such(?:e|en|t)|gesucht|brauch(?:e|en|t)|benötig(?:e|en|t)|einstellen|(?:platz|stelle) für)"
)
_WANTING_FR = r"(?:(?<!je )cherch(?:e|ent|ons)|recherch(?:e|ent|ons)|recrut(?:e|ent|ons)|embauch(?:e|ent|ons)|besoin d(?:e|'))"
_WANTING_ES = r"(?:busc(?:a|an|amos|ando)|necesit(?:a|an|amos)|contrat(?:ar|an|amos|ando))"
#: between that and a trade: how many, and of what kind
LED = re.compile(
    r"(?:a|an|another|one|two|three|four|some|more|second|any|\d+|new|for|part-time|full-time|ein(?:e[nrm]?)?|zwei|drei|noch|wieder|weitere|mehrere|neue[nr]?"
    r"|une?|des|deux|trois|de|d'\w+|una?|unos|unas|dos|tres|otr[oa]s?|mas|nuev[oa]s?|personal|alguien|als)"
)
#: trades by their endings; the words that only look like one
_ENDS_EN = r"(?:ers?|ors?|ists?|ians?|men|man|woman|women|hands?|lads?|nurses?|chefs?|cooks?|clerks?|interns?|apprentices?|trainees?|assistants?|techs?|mechanics?|graduates?|grads?|postdocs?|juniors?|guards?|registrars?|part-timers?|juniors?|somebody|someone|aides?|guides?|attendants?|accountants?|starters?|temps?|chipp(?:y|ies)|sparks|staff)"
_ENDS_DE = r"(?:er|erin|erinnen|ern|ist|istin|isten|ant|antin|anten|ent|entin|enten|eur|eure|eurin|ling|linge|kraft|kräfte|hilfe|hilfen|azubis?|gesellen?|gesellin|meister|leute|verstärkung|nachwuchs|personal|koch|köche|köchin|trainees?|frau|mann|feen?|volontär\w*)"
_ENDS_FR = r"(?:eurs?|euses?|iers?|ieres?|iens?|iennes?|istes?|trices?|antes?|ants?|gers?|apprentie?s?|alternante?s?|stagiaires?|commis|aides?|comptables?|secretaires?|responsables?|saisonniers?|magasiniers?|postdocs?)"
_ENDS_ES = r"(?:eros?|eras?|adore?s?|adoras?|antes?|istas?|tore?s?|toras?|icos?|icas?|entes?|peon(?:es)?|auxiliar(?:es)?|aprendi(?:z|ces)|oficial(?:es)?|becari[oa]s?|choferes?|chofer|personal|gente|cocinera?s?|albañil(?:es)?)"


@dataclass(frozen=True, slots=True)
class Wanted:
    """How somebody is wanted in a language, what trades end in, and how they do without "a"."""

    wanting: Needled
    trade: re.Pattern[str]
    bare: re.Pattern[str]


def _wanted(wanting: str, ends: str, bare: str) -> Wanted:
    trade = re.compile(rf"[\w-]{{0,24}}{ends}")
    wanted = Needled.of(rf"(?<!\w)(?={ahead(wanting)}){wanting} ")
    return Wanted(wanted, trade, re.compile(bare))


#: whether several are wanted without "some" can't be seen by an ending everywhere
_NEVER, _ALWAYS = r"(?!)", r""
WANTED = (
    _wanted(_WANTING_EN, _ENDS_EN, r"s$|men$|staff$"),
    _wanted(_WANTING_DE, _ENDS_DE, r"en$|e$|innen$"),
    _wanted(_WANTING_FR, _ENDS_FR, _NEVER),
    _wanted(_WANTING_ES, _ENDS_ES, _ALWAYS),
)
#: behind these, nobody is wanted any more
ELSE = frozenset(
    "to as who that which about before from by in on at the of and nothing nobody your les le la los las el das dem"
    " den nach in im am qui que pour para con avec mit und et y if when than".split()
)
NO_TRADES = frozenset(
    """
number computer letter answer matter order paper power summer winter quarter corner water dinner mirror other
better never longer reminder folder offer cover transfer charger printer weather doctor favor error color
floor minor motor list chapter breather holder hour ladder layer tractor trailer boiler router filter scanner
calendar diary lawyer plumber mentor partner sponsor buyer tenant customer client player speaker donor driver's
later over under after her for or more your our poor door ever whether together rather either neither former
easter october november december september member remember another further sister brother mother father daughter
supper super tower shower shelter register theater theatre manner banner centre center beer per
breaker thunder half-hour sponsors members numbers answers letters orders papers quarters others offers hours matters
twist wrist assist exist consist mist fist first interest human woman's german roman man than can
termin termine zimmer fehler fenster keller ordner partner gesprächspartner ansprechpartner messer teller mieter
nachmieter kunden kunde ersatz kalender hammer sommer winter nummer eimer laden wecker stecker koffer computer
drucker fernseher wasser feuer leiter moment dokument argument talent patent element immer aber oder unser ihrer
meiner weiter später wieder bisher vorher nachher leider hier er der sicher lieber sondern gestern ostern eltern
schwester mutter vater bruder tochter meter liter kilometer dauer mauer trauer steuer abenteuer alter filter
mehr sehr ihr babysitter retter richter käufer abnehmer geber mal einmal person personen parkplätze lehrer
jour jours tour retour four cour cours heure heures meilleur meilleure plusieurs ailleurs valeur couleur coeur
erreur peur fleur secteur moteur ordinateur rien bien mien tien chien lien combien ancien hier dossier papier
courrier calendrier premier dernier premiere derniere maniere matiere lumiere janvier fevrier quartier atelier
restaurant instant montant pendant avant courant devant autant maintenant important interessant enfant enfants
client clients cliente acheteur locataire volontaires liste visite date pistes piste
dinero numero enero febrero primero primera manera hora horas espera fuera tercera carrera cartera pero tercero
cliente clientes gente antes durante bastante adelante importante siguiente presente ambiente suficiente
ordenador mejor menor mayor favor error color amor motor calor señor doctor sector autor lista vista entrevista
revista pista unico unica publico publica musica practica practicas fabrica medico medica tecnica logica
rato comprador inquilino plaza fecha momento tiempo lugar hueco sitio
present volunteers volunteer quien tambien alguien friend event patience
time slot room date place venue way plan minute moment quote word call chat talk sign
""".split()
)
_TOLD_OF_PAGE = r"(?:jobs?|careers?|vacancies) (?:page|site|board|portal)"
_TOLD_BY_LINK = r"[\w-]{1,40}\.\w{2,10}/(?:jobs?|vacanc\w+|stellen\w*|ausbildung|emplois?|recrutement|offres|empleos?|vacantes|concursos)"
_TOLD_SO = (
    r"(?<!no )vacanc(?:y|ies)(?! rate| survey)|(?:desks?|posts?|roles?|spots?) to fill|fill(?:ing)? (?:his|her|their) (?:post|job|shoes|role|desk)|(?:have|has|got|with) (?:\d|two|three|four|five|several) openings(?= (?:for|on|in|here)|[,.] )|about to advertise|(?:trainee|junior|\w+er|\w+ant|\w+ist) spots?(?= (?:come|open|going|free|in|from|here|next))"
    r"|"
    r"(?:put|puts|putting|post|posting|posted|advertise|advertising|opening) (?:up |out )?(?:a|an|the|two|three|my|one) (?:\S{1,20} ){0,4}?(?:role|job|post|position|spot|slot|vacancy|cadetship|apprenticeship|internship|desk)s?(?: (?:on|in|at|left|open|up|next|this|from|by|so|tomorrow)|[.,;!(]|$)"
    r"|(?:post|posting|role|job|position|ad|advert|listing)s?(?:'s| is| are| has been| have been| was| goes| going)(?: been)? (?:signed off|(?:up )?(?:on|at) (?:our|the|their|my|example|linkedin|\S+\.\S+)|approved|funded|up\b|live|out\b)"
    r"|(?:posting|post|position|role|vacancy|scheme|programme|program|traineeship|cadetship|intake|portal|recruitment|(?:hiring|cadetship|graduate|recruitment) round)s?(?: that| which)?\W{1,2}(?:it |\S{1,12} ){0,2}?(?:clos(?:es|ed)|opens|opened|re-?opens)(?! (?:at|until|late|early|from) )"
    r"|(?<!grant )(?<!visa )(?<!planning )(?<!your )(?<!bursary )applications?(?: (?:for|to) (?:\S{1,20} ){1,4}?| )(?:are |is |will |also )?(?:open(?:s|ed)?|clos(?:es?|ed|ing)|reopen(?:s)?)(?= )|opens applications|(?:job|work|place|spot|desk) in it\b|going spare|the vacancy (?:for|you|that|we)|i(?:'m|m| am) hiring(?! (?:freeze|manager|season))|pairs? of hands|entry-level (?:post|job|role|position)s?|will need some(?:one|body)"
    r"|(?:ausbildungs|praktikums|studien|arbeits|lehr)(?:platz|plätze|stellen?) (?:\S{1,20} ){0,5}?(?:frei|offen|zu vergeben)|stellen? (?:als|im|in der|beim|für) (?:\S{1,20} ){0,6}?(?:aus(?:geschrieben|schreiben)?|besetzen|frei|vergeben|steht|offen)|(?:schreib|schrieb)\w* (?:\S{1,20} ){0,5}?(?:stelle|stellen|position) (?:\S{1,20} ){0,4}?aus|da steht die stelle|stellt (?:wieder |gerade |noch |bald )?ein(?= ?(?:[.,!;]|$))"
    r"|(?:elternzeit|urlaubs|krankheits|schwangerschafts|mutterschutz)vertretung (?:\S{1,15} ){0,3}?(?:zu besetzen|gesucht|frei)|nehmen (?:\S{1,12} ){0,3}?praktikant\w*"
    r"|(?:ouvre|ouvrons|publi\w+|affiche|propose|proposons) (?:\S{1,12} )?(?:un|une|deux|des) (?:\S{1,15} )?(?:poste|offre|stage|alternance|place)s?|places? d'(?:apprenti|alternant|stagiaire)\w*|(?:poste|place|concours|offre)s? (?:\S{1,15} ){0,4}?(?:s'ouvre|ouvre|se libere|ferme|pourvoir)"
    r"|(?:saca|sacan|sacamos|sacar|sale|salen|saldra|saldran|convoca|convocan|convocamos|cubrir|ofrecen|ofrecemos|oferta|abren|abrimos|se abre|cierra) (?:\S{1,12} ){0,3}?(?:plazas?|puestos?|concurso|bolsa|vacantes?)(?= (?:de|para|en|que) )|plazas? de \w+(?: \w+)? que (?:\S{1,8} ){0,2}?(?:sac\w+|sal\w+|abr\w+|convoc\w+)|bolsa de (?:empleo|trabajo)|concurso para (?:\S{1,10} )?(?:cargo|plaza|puesto)s?|convocatoria (?:de|para) (?:\S{1,10} )?(?:beca|plaza|puesto)s?"
    r"|(?:his|her|their|whose|the) (?:desk|job|post|chair|place|shoes|role|seat|bench) (?:will |is going to |'ll )?(?:needs?|wants?|have to be|be) (?:filling|filled|free|vacant|empty|going)|(?:handed|putting|put) in (?:his|her|their) notice|(?:replace|replacement for|replacing) (?:him|her|them)\b|needs? replacing"
    r"|(?:tak(?:ing|es?)|bringing) (?:someone|somebody|a few people|people|one|two|three) on|(?:has|have|got) (?:a|one|two) (?:seats?|places?|slots?|spots?|desks?|benches) (?:going|free|empty|open|to fill)"
    r"|(?:such\w+|brauch\w+) (?:\S{1,15} ){0,4}?(?:nachfolg\w+|ersatz f(?:ü|ue|u)r)|stell(?:t|en) (?:\S{1,15} ){0,4}?(?:leute|jemanden|personal|kr(?:ä|ae|a)fte) (?:\S{1,15} )?ein\b|geht (?:\S{1,15} ){0,4}?in (?:rente|pension|den ruhestand) und (?:\S{1,15} ){0,5}?(?:nachfolg|ersatz|stelle|platz)\w*"
    r"|(?:faudra|faut|devons|cherch\w+ [aà]|cherch\w+) (?:la |le |les |lui |un |une |sa |son )+(?:remplacer|trouver (?:un |une )?successeur\w*|rempla[cç]ant\w*|successeur\w*|rel[eè]ve)"
    r"|(?:habra|hay|tendremos|tendran|toca) que (?:cubrir|reemplazar|sustituir)|(?:va|van|vamos) a (?:tomar|contratar|coger) (?:a )?(?:alguien|gente|una persona|dos)|(?:toma|toman|tomamos) (?:a )?(?:una|alguien|dos) ?(?:personas?)? (?:para|en)|(?:busc\w+) (?:a )?(?:quien (?:la|lo) (?:reemplace|sustituya)|un reemplazo|sustitut[oa])"
)
_TOLD_AHEAD = ahead(f"{_TOLD_OF_PAGE}|{_TOLD_SO}", LETTERS)
#: an opening told without naming who is wanted
TOLD = re.compile(
    rf"(?<!\w)(?={_TOLD_AHEAD}|[\w-]{{1,40}}\.)"
    rf"(?:{_TOLD_OF_PAGE}|{_TOLD_BY_LINK}|{_TOLD_SO})(?!\w)"
)
