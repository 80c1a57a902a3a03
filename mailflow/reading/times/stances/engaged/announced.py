"""Times that are announced to everybody: "the concert is on Friday at 8", "bids are due at noon".

Rules
- The hour of an event by its name, said of it in the same clause, is only told of, unless one is
  asked to come, to join or to meet there, or it is compared or asked about.
- So is the hour at which one opens, launches or shows something ("we open the new show at 8").
- So is when a thing opens, begins, ends or takes place, by its verb, unless it is the talk.
- So is the date by which a thing is called in French and Spanish ("le spectacle du 12").
- So are the great days of one's life ("I retire on 31 March") and when one is to be heard.
- So is the day by which a group or a person is called ("my Friday crowd", "a Saturday hand").
- So is the day or the hour by which something is due, closes or is drawn, and one at which
  something costs nothing.

Known limit: events not named below are weighed.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 90  # letters looked at on either side
_EVENTS: Final = (
    r"(?:(?:bake|jumble|garage|book|boot) sale|quiz(?: night)?|picnic|potluck|bbq|barbecue|cookout"
    r"|rehearsal|concert|recital|training|book club|clean[- ]?up|agm|annual general meeting|fair"
    r"|fete|party|wedding|funeral|memorial|vigil|match|game|prize-?giving|graduation|ceremony"
    r"|commencement|open (?:day|house|evening)|(?:class|school|family) reunion|gala|fundraiser"
    r"|tournament|raffle|parade|town hall|assembly|convocation|exhibition|opening night"
    r"|private view|film night|dress run|probe|konzert|fest|sommerfest|feier|weihnachtsfeier"
    r"|grillfest|flohmarkt|turnier|spiel|tag der offenen tur|beerdigung|hochzeit|vernissage"
    r"|mitgliederversammlung|repetition|kermesse|vide-grenier|tournoi|spectacle|portes ouvertes"
    r"|enterrement|mariage|assemblee generale|ensayo|concierto|fiesta|partido|feria|torneo|boda"
    r"|funeral|graduacion|jornada de puertas abiertas)"
)
_HELD: Final = re.compile(
    rf"\b{_EVENTS}(?:'s| (?!so\b|and\b|but\b|then\b|und\b|et\b|y\b)[\w'-]+){{0,5}} ?$"
)
_DUE: Final = re.compile(
    r"\b(?:applications?|submissions?|registrations?|entries|nominations?|forms?|bids|abstracts"
    r"|tenders?|vacanc(?:y|ies)|adverts?|post(?! \d)|posting|portal|deadline|closing date|papers"
    r"|proposals|returns|bewerbungen|bewerbungsfrist|frist|einsendeschluss|candidatures"
    r"|inscriptions|date limite|solicitudes|inscripciones|plazo)"
    r"(?: \w+){0,2} (?:is|are|closes?|due|ends?|must|ist|endet|lauft|nehmen wir|konnen|mussen"
    r"|werden|sont|ferment|est|termina|cierran?|acaba)(?: [\w']+){0,4} ?$"
)
#: what is opened, launched or shown to all
_SHOWING: Final = re.compile(
    r"\b(?:inaugur(?:amos|o|an|a)|estren(?:amos|an)|presentamos (?:el|la|nuestr[oa]) (?:nuev[oa] )?"
    r"(?:libro|novela|disco|coleccion|temporada|informe)|(?:we|they)(?:'re| are)? (?:open|launch"
    r"|unveil|premier)\w* (?:the|our|a)\b|wir eroffnen|eroffnen wir|(?:nous inaugur|on inaugur"
    r"|inaugur)(?:ons|e)\b)"
)
_FREE: Final = re.compile(
    r"\b(?:parking|admission|entry|entrance|tickets?|museum|gallery|eintritt|parken|entree|musee"
    r"|entrada|museo)(?:'s| is| are| ist| est| es) "
    r"(?:free|frei|kostenlos|gratuite?|gratis)\b.{0,30}$"
)
#: what one does at that time with nobody in particular
_LIFE: Final = re.compile(
    r"\b(?:turn(?:s|ed|ing)?|cumpl(?:e|o|ia)|(?:i|we) (?:retire|graduate|emigrate|get married"
    r"|move house|set sail|go on air)|(?:i'm|i am|i'll be|we're|we'll be) (?:on|live on) (?:the )?"
    r"(?:radio|tv|telly|air|bbc|npr|podcast)(?: \w+){0,2}|(?:see|watch|hear|catch) (?:my"
    r"|our) (?:talk|webinar|lecture|programme|program|show|keynote)|(?:my|our|his|her"
    r"|the) [a-z ]{2,20} (?:launch(?:es)?|premieres?|comes? out|is (?:out|published|released)"
    r"|hits the (?:shops|shelves|cinemas)))"
    r"(?: on| at)? ?$"
)
#: what is to be done by then
_APPLYING: Final = re.compile(
    r"\b(?:apply|register|enrol\w*|sign up|submit|hand (?:it|them) in|postmarked|pay|bewirb"
    r"|bewerben|anmelden|postule[rz]?|inscris-toi|inscrivez-vous|solicita|inscribete)"
    r"(?: [\w']+){0,3} ?$"
)
#: "a vacancy is announced, open to 30 April"
_OPEN_TO: Final = re.compile(
    r"(?<!i'm )(?<!i am )(?<!we're )\b(?:open|valid|advertised|posted|online|live|closing|offen"
    r"|ausgeschrieben|ouverte?s?|en ligne|abiert[ao]s?|vigente)(?: \w+)?"
    r"(?: (?:to|till|until|through|on|bis|bis zum|jusqu'au|hasta))? ?$"
)
_VACANCY: Final = re.compile(
    r"\b(?:vacanc\w+|posts?|position|traineeship|internship|scheme|intake|stelle|ausschreibung"
    r"|praktikum|poste|stage|vacante|convocatoria|plaza|puesto|call for)\b"
)
#: what begins, ends or takes place in French and Spanish, by its verb …
_GOES_ON: Final = re.compile(
    r"\b(?:(?:s')?(?:ouvr(?:e|ira)|expire(?:ra)?|cloture|acheve|rouvr(?:e|ira)|arrete)|se (?:tient"
    r"|tiendra|termine|deroule(?:ra)?)|a lieu|aura lieu|debute(?:ra)?|commence(?:ra)?"
    r"|demarre(?:ra)?|prend(?:ra)? fin|atterrit|decolle|(?:est|sera) (?:prevu|fixe|programme"
    r"|annonce)e?s?|(?:doit|doivent) etre [a-z]+|se (?:tiennent|terminent|deroulent)|ont lieu"
    r"|prennent fin|(?:s')?(?:ouvr|expir|clotur|achev|rouvr|arret|debut|commenc|demarr)ent|(?:abre"
    r"|reabre|cierra|vence|caduca|finaliza|concluye|termina|acaba|empieza|comienza|arranca|despega"
    r"|aterriza|tiene lugar|se (?:celebra|estrena|inaugura|entrega|emite|juega))n?|tienen lugar"
    r"|(?:esta|estan) (?:previst|fijad|programad)[oa]s?)"
    r"(?: (?:le|la|les|el|los|las|a|al|au|aux|du|des|del|de|pour|para|par|por|deja|ya|toujours"
    r"|siempre|vers|sobre|ce|cette|este|esta|jusqu'au|jusqu'a|hasta|tous|todos|mi|fin|debut))* ?$"
)
#: … and in English and German, where it is no talk, and nothing that keeps the writer
_GOES_ON_BESIDE: Final = re.compile(
    r"(?:^|\b(?:because|since|and|but|as|und|aber|da|weil) )"
    r"(?!.*\b(?:i|we|you|ich|wir|call|talk|chat|meeting|slot|window|gap|day|leave|holidays?|vacation"
    r"|trip|shift|course|semester|term|urlaub|kur|gesprach|termin|telefonat|treffen)\b)"
    r"(?:[\w'-]+ ){1,5}(?:completes|exchanges|closes|concludes|expires|lapses|runs out|goes live"
    r"|goes to (?:press|print)|comes (?:out|into force|due)|is published|launches|resumes|reopens"
    r"|(?:new|neue[rnsm]?) [\w ]{2,20}(?:starts|begins|joins|fangt)|endet|erscheint|eroffnet)"
    r"(?: (?:on|this|next|am|erst|schon|the|den))* ?$"
)
#: "Am 13. geht die Saison los", "am 31. in Rente"
_BEGINS_BEHIND: Final = re.compile(
    r" (?:(?:beginnt|startet|endet|eroffnet|erscheint) (?:die|der|das|unsere?|mein neue[rs])"
    r"(?! (?:urlaub|kur|gesprach|messe)\b)"
    r"|geht (?:die|der|das|es|unsere?)(?: [\w-]+){0,3} los\b"
    r"|(?:gehe? (?:ich )?)?in (?:rente|pension|den ruhestand)\b|a la retraite\b)"
)
#: a thing that is called by its date: "le spectacle du 12", "la boda del 27"
_CALLED_BY: Final = re.compile(
    r"\b(?:le|la|l'|un|une|mon|ma|notre|votre|son|el|una|mi|nuestr[oa]|su|tu) ?"
    r"(?!(?:semaine|semana|matin\w*|apres-midi|aprem|midi|soir\w*|journee|week-end|mois|reste"
    r"|creneau|rendez-vous|rdv|entretien|appel|echange|rencontre|visio|invitation|proposition"
    r"|option|date|manana|tarde|noche|mediodia|finde|fin|resto|hueco|cita|llamada|entrevista|charla"
    r"|propuesta|opcion|fecha|partir)\b)[a-z][a-z-]{2,}$"
)
_OF_DATE: Final = re.compile(r"(?:du|del) \d")
#: … unless it is the talk itself
_THE_TALK: Final = re.compile(
    r"\b(?:notre|nuestr[oa]|votre|tu|su|rendez-vous|rdv|entretien|appel|echange|rencontre|visio"
    r"|cita|llamada|entrevista|charla|conversacion|permanence|tutorias?|je|j'|yo|creneau|hueco"
    r"|disponibilit\w+|dispo)\b"
)
_ASKED: Final = re.compile(
    r"\b(?:come|join|catch|find|meet|see you|grab|you (?:could|can|are|would|might|may)|if you|suit"
    r"|suits|works?|instead|talk|speak|chat|before|after|komm|kommen|treffen|sprechen|passt|venez"
    r"|viens|rejoign\w+|retrouv\w+|parler|ven|venga|vente|hablar|vernos)\b|\?"
)
_SENTENCE: Final = re.compile(r"[.!](?= |$)|\n")


def is_announced(said: Said) -> bool:
    """Is it the time of a public event, of a deadline or of a price?"""
    one = said.one
    lead = said.lead(_NEAR, _CLAUSE)
    if _DUE.search(lead) or _FREE.search(lead) or _LIFE.search(lead):
        return True
    if _OPEN_TO.search(lead) and _VACANCY.search(said.lead(2 * _NEAR)):
        return True
    if _GOES_ON.search(lead) and not _THE_TALK.search(lead):
        return True
    if _GOES_ON_BESIDE.search(lead.lstrip()) or _BEGINS_BEHIND.match(said.behind(_NEAR)):
        return True
    single = [last for _, last in one.dates] == [None]  # "de garde du 2 au 8" is a stretch
    if single and _OF_DATE.match(said.inside()) and _CALLED_BY.search(lead.rstrip()):
        return True
    if _APPLYING.search(lead) or _is_of_group(said):
        return True
    hourly = bool(one.times) and _HOURLY.issuperset(said.kinds)
    if hourly and _SHOWING.search(f"{lead}{said.inside()}"):
        return True
    if not hourly or not _HELD.search(lead):
        return False
    rest = said.behind(_NEAR, _SENTENCE)
    return not _ASKED.search(lead) and not _ASKED.search(rest)


_GROUPS: Final = (
    r"(?:group|class|choir|market|crowd|shift|edition|paper|service|seminar|club|team|course"
    r"|session|rehearsal|training|quiz|run|ride|walk|gruppe|kurs|markt|chor"
    r"|(?:hand|helper|girl|boy|lad|lass|kid|guy|regular|worker|temp|volunteer|baker|rota)s?"
    r"|m[ae]n|wom[ae]n|(?:\w+ )?person|people|folks?|crew|gang|bunch|lot|staff|supplement)\b"
)
_GROUP: Final = re.compile(rf" {_GROUPS}")
_GROUP_HOUR: Final = re.compile(rf"\b(?:the|our|my|a|their) \w+day {_GROUPS}[^.!?\n()]{{0,20}}\($")
_THE: Final = re.compile(r"\b(?:the|our|my|an?|their|his|her|another|die|der|unsere?) [\w.]+$")


def _is_of_group(said: Said) -> bool:
    """ "The Wednesday group (7pm, church hall)": what is called by its day."""
    one = said.one
    if not one.dates:
        return _GROUP_HOUR.search(said.lead(_NEAR)) is not None
    dates = [node for node in said.own if node.day is not None]
    if len(dates) != 1 or dates[0].day is None or dates[0].day.number is not None:
        return False
    lead = fold(said.text[max(0, dates[0].start - _NEAR) : dates[0].end])
    behind = fold(said.text[dates[0].end : dates[0].end + _NEAR])
    return bool(_THE.search(lead) and _GROUP.match(behind))


_HOURLY: Final = frozenset({TimeKind.EXACT, TimeKind.RANGE, TimeKind.AFTER})
_CLAUSE: Final = re.compile(r"[.!?;:,\n]")
