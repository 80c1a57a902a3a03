"""Clauses whose no is said of something else: "Tue 2-4, text first, the ringer is always off".

Rules
- Who says that an hour is no joke, or no slip of the pen, says nothing against it.
- Behind an hour, a bell, a line or a screen that is off is the way to be reached, and a family
  that is away, at school or at table leaves one free.
- Who has no patients, pupils or customers then, or whose hour is a quiet one, can talk.

Such a clause is blanked, letter for letter, so that neither grammar nor the model weighs its words.

Known limit: a day alone, with no hour, may well be refused by what is off then.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.words.tokens import fold_in_place

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
    r"|kamera|ton|aufzug|maschine|sonnerie|telephone|portable|ascenseur|interphone|timbre"
    r"|telefono|movil|celular|camara|ascensor|machines|maschinen|maquinas?)"
)
_DEAD: Final = (
    r"(?:off|down|dead|broken|bust|busted|muted|silent|on silent|on mute|out|unplugged|kaputt?|aus"
    r"|lautlos|stumm|still|defekt|hors service|en panne|coupee?s?|cassee?s?|muette?|eteinte?s?"
    r"|apagad[oa]s?|rot[oa]s?|estropead[oa]s?|en silencio|parad[oa]s?)"
)
_KIN: Final = (
    r"(?:husband|wife|partner|hubby|kids?|children|boys|girls|baby|choir|class|team|family|toddler"
    r"|mann|frau|kinder|kleinen?|chor|klasse|mari|femme|enfants|petits?|marido|mujer|ninos|crios)"
)
_GONE: Final = (
    r"(?:away|out|gone|asleep|down|in bed|napping"
    r"|(?:on|at|in) (?:an? |their |her |his )?(?:break|lunch|recess|school|nursery|work|tea)"
    r"|weg|fort|(?:in|bei) der (?:schule|kita|pause|arbeit)|im bett|im kindergarten"
    r"|a l'ecole|a la creche|au lit|couches|sortis?|partis?|en (?:pause|recre)"
    r"|en (?:el|la) (?:cole|colegio|escuela|recreo|cama)|fuera)"
)
#: where an hour stands in the same sentence
_BEHIND_HOUR: Final = re.compile(
    rf"(?:\b(?:(?:my|the|meine?|die|der|das|le|la|les|mon|ma|mes|l'|el|los|las|mi|mis) ?)?"
    rf"(?:{_GEAR}{_IS}{_OFTEN}{_DEAD}|(?:while |when |wenn |quand |cuando |mientras )?"
    rf"(?:(?:my|the|die|der|meine?|le|la|les|mon|ma|mes|el|los|mi|mis) )?"
    rf"{_KIN}{_IS}{_OFTEN}{_GONE}))(?: (?:then|anyway|by then))?{_END}"
)
_HOUR: Final = re.compile(
    r"(?:\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m\b| ?h\b| ?uhr)?|noon|midday|midi|mittag|evening|soir|abend"
    r"|morning|afternoon)(?![\w/])"
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
_ALWAYS: Final = re.compile(
    r"(?:\b(?:and|und|et|y),? )?"
    r"\b(?:(?:no|nein|non),? )?(?:(?:it's|its|it is|that's|thats|that is|this is|i'm|im|i am"
    r"|das ist|ist|ce n'est|c'est|es|esto) )?(?:definitely )?"
    r"(?:(?:not|no|kein|pas|nicht)(?: (?:an?|une?|una))? (?:joke|kidding|joking|typo|mistake|prank"
    r"|april fool|witz|scherz|tippfehler|versehen|blague|erreur|faute de frappe|poisson d'avril"
    r"|broma|error|errata)|(?:sans|aucune) blague|(?:don't|dont|do not) laugh|nicht lachen"
    rf"|nicht erschrecken|ne riez pas|ne ris pas|no te rias|ungelogen){_END}"
    rf"|\b(?:(?:when|where|da|wenn|quand|ou|cuando) )?(?:(?:i|we)(?:'ve| have)(?: got)?"
    rf"|there(?:'s| is| are)|(?:da )?haben? (?:ich|wir)|(?:ich|wir) haben?|hab ich)"
    rf" (?:da |then |auch )?"
    rf"(?:no|kein|keine|keinen) {_FOLK}(?: (?:then|in))?{_END}"
    rf"|\b(?:quand )?(?:je n'ai|nous n'avons|on n'a|j'ai|il n'y a) pas (?:de |cours){_FOLK}?{_END}"
    rf"|\b(?:cuando )?(?:no (?:tengo|tenemos|hay)) {_FOLK}{_END}|\bno doy clases?{_END}"
    rf"|\b(?:i'm|im|i am|we're) not {_WORKING}{_END}"
    rf"|\b(?:unterrichte|operiere|probe) ich nicht{_END}"
    r"|\b(?:(?:it|that|which)(?:'s| is)|c'est|das ist|da ist|es) (?:(?:my|our|the|a|an|meine?"
    r"|unsere?|die|eine|l'|mon|notre|mi|nuestra|la|una|usually|always|bei uns|bei mir) ?)*"
    r"(?:(?:quiet|dead|slow|slack|idle|empty) (?:hour|time|spell|period|patch|half hour|one)"
    rf"|heure creuse|hora (?:muerta|tranquila|floja)|flaute|tote hose|ruhige stunde|nichts los)"
    rf"(?: (?:here|in the shop|en cabine|au cabinet|en la tienda|im laden))?{_END}"
)


def heard(text: str) -> str:
    """The text, blank where a no is said of something else than its times."""
    folded = fold_in_place(text)
    for match in _ALWAYS.finditer(folded):
        text = _blank(text, *match.span())
    for match in _BEHIND_HOUR.finditer(folded):
        before = _SENTENCE.split(folded[: match.start()])[-1]
        behind = _SENTENCE.split(folded[match.end() :])[0]
        if not _BOUND.search(before) and (_HOUR.search(before) or _HOUR.search(behind)):
            text = _blank(text, *match.span())
    return text


def _blank(text: str, first: int, last: int) -> str:
    return text[:first] + " " * (last - first) + text[last:]
