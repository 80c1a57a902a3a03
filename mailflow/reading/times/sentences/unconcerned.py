"""Clauses whose no is said of something else: "Tue 2-4, text first, the ringer is always off".

Rules
- Who says that an hour is no joke, or no slip of the pen, says nothing against it.
- Behind an hour, a bell, a line or a screen that is off is the way to be reached, and a family
  that is away, at school or at table leaves one free.
- Who has no patients, pupils or customers then, or whose hour is a quiet one, can talk.

- Who has to drop something for an hour, or whose diary is wrong about it, keeps it.
- What there is not ("no parking"), or the room that is taken, is none of an hour right before it,
  where the letter answered asked for no hour.
- Who is sorry to write "the night before" tells of no night.
- Another place or hour that is closed "too", behind an "or", is free as the one before it.

Such a clause is blanked, letter for letter, so that neither grammar nor the model weighs its words.

Known limit: a day alone, with no hour, may well be refused by what is off then.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.mail.expressions import Needled
from mailflow.reading.times.words.tokens import fold_in_place
from mailflow.reading.times.words.word_classes import DETERMINER

_END: Final = (
    r"(?= ?(?:[.,;:!?)\n\u2013\u2014-]|$"
    r"| (?:and|so|but|und|also|aber|et|donc|mais|y|asi)\b))"
)
_OFTEN: Final = (
    r"(?:(?:always|usually|mostly|often|still|normally|permanently|all|then|out|immer|meist\w*|oft"
    r"|noch|gerade|da|dann|toujours|souvent|alors|siempre|casi|entonces) )*"
)
_IS: Final = r"(?:'s|s| is| are| will be| ist| sind| est| sont| esta| estan)? "
_GEAR: Final = (
    r"(?:ringer|phone|mobile|cell(?:phone)?|doorbell|bell|buzzer|intercom|camera|video|webcam|wi-?fi"
    r"|internet|signal|mic|sound|lift|elevator|printer|machine|drill|kiln|handy|telefon|klingel"
    r"|kamera|ton|aufzug|maschine|sonnerie|telephone|portable|ascenseur|interphone|sonnette|timbre"
    r"|telefono|movil|celular|camara|ascensor|machines|maschinen|maquinas?)"
)
_DEAD: Final = (
    r"(?:off|down|dead|broken|bust|busted|muted|silent|on silent|on mute|out|unplugged|kaputt?|aus"
    r"|doesn't (?:work|ring)|isn't working|geht nicht|funktioniert nicht|ne (?:marche|fonctionne)"
    r" pas|no (?:funciona|suena)|lautlos|stumm|still|defekt"
    r"|hors service|en panne|coupee?s?|cassee?s?|muette?|eteinte?s?"
    r"|apagad[oa]s?|rot[oa]s?|estropead[oa]s?|en silencio|parad[oa]s?)"
)
_KIN: Final = (
    r"(?:husband|wife|partner|hubby|kids?|children|boys|girls|baby|choir|class|team|family|toddler"
    r"|mann|frau|kinder|kleinen?|chor|klasse|mari|femme|enfants|petits?|marido|mujer|ninos|crios)"
)
_GONE: Final = (
    r"(?:away|out|gone|asleep|down|in bed|napping"
    r"|(?:on|at|in) (?:an? |their |her |his )?(?:break|lunch|recess|school|nursery|work|tea"
    r"|choir|church|football|practice|yoga|training|bingo|swimming)"
    r"|weg|fort|(?:in|bei) der (?:schule|kita|pause|arbeit)|im bett|im kindergarten"
    r"|a l'ecole|a la creche|au lit|couches|sortis?|partis?|en (?:pause|recre)"
    r"|en (?:el|la) (?:cole|colegio|escuela|recreo|cama)|fuera)"
)
#: what is dropped for it: "Friday at 12, I'll cancel my gym", and a diary that is wrong
_DROPPED: Final = (
    r"(?:(?:i'll|i will|i can|i'd) (?:happily |gladly |just )?(?:cancel|skip|move|drop|ditch|miss)"
    r" my (?!call|talk|meeting)\w+|da(?:fur)? sage? ich meine?n? \w+ ab|j'annule m(?:a|on|es)"
    r" \w+|cancelo mis? \w+"
    r"|(?:my|mein|mon|mi) (?:calendar|diary|outlook|kalender|agenda)[^.!?\n,]{1,30},? (?:but|aber"
    r"|mais|pero)\b[^.!?\n]{0,25}\b(?:lie|lying|wrong|ignore(?: it| that)?|nicht|gelogen|faux"
    r"|mentira)"
    r"|(?:my|our|meine?|mon|ma|mi) (?:assistant|deputy|secretary|receptionist|assistentin"
    r"|sekretarin|assistante|secretaire|ayudante|secretaria)(?:'s| is| ist| est| esta)"
    r" (?:off(?: sick)?|out|away|ill|sick|krank|malade|absente?|de baja))"
)
#: an "off" that ends a shift or begins a game, and the day off of who names an hour of it
_OFF_WORK: Final = (
    r"(?:at )?(?:the )?(?:knock|clock|kick|drop)(?:ing)?[- ]off(?: time)?"
    r"|(?:(?<=\d, )|(?<=[ap]m, )|(?<=uhr, ))my day off"
)
#: closed as the place or the hour before it: "Or Monday evening, we are closed then too"
_CLOSED_TOO: Final = Needled.of(
    r"(?:^|[.!?\n] ?)(?:or|else|oder|sonst|ou|sinon|o)\b[^.!?\n,]{4,40}, ?"
    r"(?P<clause>[^.!?,\n]{0,30}\b(?:(?:closed|shut)(?: then| that day)? (?:too|as well)"
    r"|auch (?:zu|geschlossen)|fermee?s? aussi|tambien (?:esta )?(?:cerrad[oa]|cerramos)))(?![\w])"
)
#: how late it is told: "sorry to do this the night before"
_SO_LATE: Final = Needled.of(
    r"\b(?:sorry (?:to|for|about)|apologies for|apologi[sz]e for|(?:hate|awful|rude|terrible) to)"
    r" [^.,;:!?\n]{1,40}? (?P<clause>the (?:very )?(?:night|day|evening|morning|week) before)"
    r"(?= ?(?:[.,;:!?\n\u2013-]|$| but\b))"
)
#: where an hour stands in the same sentence
_BEHIND_HOUR: Final = Needled.of(
    rf"(?:\b(?:{DETERMINER} ?)?"
    rf"(?:{_DROPPED}|{_GEAR}{_IS}{_OFTEN}{_DEAD}|(?:while |when |wenn |quand |cuando |mientras )?"
    rf"(?:{DETERMINER} )?"
    rf"{_KIN}{_IS}{_OFTEN}{_GONE}|{_OFF_WORK}))(?: (?:then|anyway|by then|at home|here|zu hause"
    rf"|chez moi|en casa))?(?: (?:so|also|donc|asi que) (?:no|nobody|keine?|pas de|sin) \w+)?{_END}"
)
_HOUR: Final = re.compile(
    r"(?:\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m\b| ?h\b| ?uhr)?|noon|midday|midi|mittag|evening|soir|abend"
    r"|morning|afternoon)(?![\w/])"
)
_DIARY: Final = (
    r"(?:good|can|way|chance|go|luck|time|gaps?|slots?|room|space|possib\w+|available|free|use|dice"
    r"|joy|longer|more|idea|idee|zeit|luft|lucke|termine?|platz|moglich\w*|temps|creneaux?|dispo\w*"
    r"|moyen|place|tiempo|huecos?|posib\w*|sitio|\w*sitter|car|wait|hang|hold|rather|childcare|i|i'm|we|you|it|it's|that|thanks"
    r"|thank|not|question|hope|show|deal|works?|geht|passt|va|puedo|sorry|chanceux|question"
    r"|minute (?:to|free)|moment|capacity|cover|noon|\w*days?|\w*tag|lun\w+|mar\w+|mer\w+|jeu\w+"
    r"|vendredi|samedi|dimanche"
    r"|mie\w+|viernes|sabado|domingo|sun|mon|tues?|wed|thurs?|fri|sat|tomorrow|either)"
)
#: what there is not, or where not to sit, right behind the hour: no letter has asked for it
_NO_SUCH: Final = re.compile(
    r"(?:(?<=\d)|(?<=[\d ][ap]m)|(?<=\dh)|(?<=uhr)|(?<=noon)) ?(?:[,;:\u2013]| -) ?"
    r"(?:(?:sorry|but|aber|mais|pero|leider|and|und|et|y),? )*(?:"
    rf"(?:(?:there(?:'s| is| are) )?(?:no|zero|not an?) |keine?[nr]? "
    rf"|(?:il n'y a )?pas (?:de |d'|une? )|aucune? |sin |ni una? |no hay )"
    rf"(?![^.,;!?]*\b{_DIARY}\b)[a-z'-]+(?: [a-z'-]+){{0,3}}"
    r"|\w+ gibt(?:'s| es) (?:\w+ )?(?:keine?n?|nicht)|da \w+ (?:mich|uns) (?:keiner|niemand)"
    r"|(?:nobody|no one) (?:will|'ll) (?:miss|disturb|bother|notice) (?:me|us)"
    r"|(?:the|my|our|der|die|unser|le|la|el) (?:board ?room|meeting room|office|canteen|car park"
    r"|sitzungs\w+|besprechungs\w+|buro|kantine|salle(?: de reunion)?|bureau|sala|oficina)(?: is|'s"
    r"| ist| est| esta) (?:taken|occupied|booked|full|belegt|besetzt|prise?|occupee?|ocupad[oa])"
    r"|(?:the|my|our|der|mein|le|mon|el|mi) \w+ (?:never|nie|ne \w+ jamais|nunca)[^.,;!?\n]{1,40}"
    rf"|i (?:refuse|hate) to \w+(?: \w+){{0,2}}){_END}"
)
_SENTENCE: Final = re.compile(r"[.!?;\n](?!\d)")
#: what makes the clause the end or the beginning of a time
_BOUND: Final = re.compile(
    r"\b(?:after|before|once|until|till|as soon as|sobald|nachdem|bevor|bis|solange|avant|apres"
    r"|des|une fois|jusqu'a|hasta que|en cuanto|antes de|despues de)(?: que?)? ?$"
)
_FOLK: Final = (
    r"(?:patients?|pupils|students|customers|clients|class(?:es)?|lessons?|lectures?|surgery|clinic"
    r"|shift|rehearsals?|guests|patient\w*|schuler\w*|kunden|unterricht|vorlesung\w*|sprechstunde"
    r"|kundschaft|proben?|cours|eleves|etudiants|consultations?|clientes|pacientes|clases?|alumnos"
    r"|consulta)"
)
_WORKING: Final = r"(?:teaching|lecturing|operating|rehearsing|on (?:shift|duty|call)|rostered)"
_ALWAYS: Final = Needled.of(
    r"(?:(?:\b(?:and|und|et|y),? )?"
    r"\b(?:(?:no|nein|non),? )?(?:(?:it's|its|it is|that's|thats|that is|this is|i'm|im|i am"
    r"|das ist|ist|ce n'est|c'est|es|esto) )?(?:definitely )?"
    r"(?:(?:not|no|kein|pas|nicht|no es)(?: (?:an?|une?|una))? (?:joke|kidding|joking|typo|mistake"
    r"|prank|april fool|witz|scherz|tippfehler|versehen|blague|erreur|faute de frappe"
    r"|poisson d'avril"
    r"|broma|error|errata)|(?:sans|aucune) blague|(?:don't|dont|do not) laugh|nicht lachen"
    r"|nicht erschrecken|ne riez pas|ne ris pas|no te rias|ungelogen)"
    r"|\b(?:(?:when|where|da|wenn|quand|ou|cuando) )?(?:(?:(?:i|we)(?:'ve| have)(?: got)?"
    r"|there(?:'s| is| are)|(?:da )?haben? (?:ich|wir)|(?:ich|wir) haben?|hab ich)"
    r" (?:da |then |auch )?(?:no|keine?n?)|(?:je n'ai|nous n'avons|on n'a|j'ai|il n'y a) pas de"
    rf"|no (?:tengo|tenemos|hay)) {_FOLK}(?: (?:then|in))?"
    r"|\b(?:quand )?(?:je n'ai|nous n'avons|on n'a|j'ai|il n'y a) pas cours|\bno doy clases?"
    rf"|\b(?:i'm|im|i am|we're) not {_WORKING}"
    r"|\b(?:unterrichte|operiere|probe) ich nicht"
    r"|\b(?:(?:it|that|which)(?:'s| is)|c'est|das ist|da ist|es) (?:(?:my|our|the|a|an|meine?"
    r"|unsere?|die|eine|l'|mon|notre|mi|nuestra|la|una|usually|always|bei uns|bei mir) ?)*"
    r"(?:(?:quiet|dead|slow|slack|idle|empty) (?:hour|time|spell|period|patch|half hour|one)"
    r"|heure creuse|hora (?:muerta|tranquila|floja)|flaute|tote hose|ruhige stunde|nichts los)"
    rf"(?: (?:here|in the shop|en cabine|au cabinet|en la tienda|im laden))?){_END}"
    r"|(?:(?<=\d)|(?<=[ap]m)|(?<=noon)|(?<=uhr)|(?<=ist)) done(?= ?[.,;!])"
)


def heard(text: str, *, asked: bool) -> str:
    """The text, blank where a no is said of something else than its times; `asked`: it answers a
    letter that names hours.
    """
    folded = fold_in_place(text)
    if not asked:
        for match in _NO_SUCH.finditer(folded):
            text = _blank(text, *match.span())
    for match in _ALWAYS.finditer(folded):
        text = _blank(text, *match.span())
    for match in (*_CLOSED_TOO.finditer(folded), *_SO_LATE.finditer(folded)):
        text = _blank(text, *match.span("clause"))
    for match in _BEHIND_HOUR.finditer(folded):
        before = _SENTENCE.split(folded[: match.start()])[-1]
        behind = _SENTENCE.split(folded[match.end() :])[0]
        if not _BOUND.search(before) and (_HOUR.search(before) or _HOUR.search(behind)):
            text = _blank(text, *match.span())
    return text


def _blank(text: str, first: int, last: int) -> str:
    """With its brackets, where nothing else stands in them."""
    if text[:first].endswith("(") and text[last:].startswith(")"):
        first, last = first - 1, last + 1
    return text[:first] + " " * (last - first) + text[last:]
