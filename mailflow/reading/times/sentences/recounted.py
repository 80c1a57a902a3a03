"""Days that are told of what was: "Great seeing you Tuesday!", "I got back from leave on Monday".

Rules
- A clause from the beginning of a sentence to its day, in which somebody did, got, met or was
  something then, is of the past, whatever day it is; so is what has been so since a day.
- So is a pleasure to have met, with or without its verb ("Lovely to meet you on Thursday"); as one
  still to come where the letter answered asks for a time.
- So is the date on which a thing is opened, launched, closed or due, or somebody retires.
- What was held, moved, said or asked for on a day is none: such a day is still to come.

Such a clause is blanked, letter for letter, so that its day is not told, and moves no other.

Known limit: the verbs named below, where the day ends their clause (in German, opens or ends it).
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.mail.expressions import Needled
from mailflow.reading.times.words.tokens import fold_in_place

_OPENS: Final = r"(?:^|(?<=[.!?\n;])) {0,3}(?:[^,.!?;:\n\d]{1,25}, ?){0,2}(?:(?:and|but|sorry) )?"
_ENDS: Final = (
    r"(?! (?:week|at|um|a|vers|gegen|from|ab|des|to|or|oder|ou|o|next|prochain)\b)"
    r"(?! (?:and|und|et|y) (?:on |am |le |el )?(?:\d|\w+(?:day|tag|di|es)\b|mittwoch|sabado"
    r"|domingo))"
    r"(?=[.!;:)\n]|,(?! ?(?:\d|(?:an?|at|um|from|half|between|de|entre|von|ab|des)\b))|$"
    r"| [-\u2013\u2014(a-z])"
)
_MONTHS: Final = (
    r"(?:jan|feb|fev|mar(?!di|tes)|apr|avr|abr|ma[iy]|jun|jui|jul|ao|aug|ago|sep|o[ck]t|nov"
    r"|de[czs]|ene)\w*"
)
_DATE: Final = (
    rf"(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th|er|\.)?(?: of| de)? {_MONTHS}(?:(?: de)? \d{{4}})?"
    rf"|{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?)"
)
_DAY: Final = (
    r"(?:(?:on |in |by )?(?:(?:last|this past) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    rf"(?: (?:morning|afternoon|evening|night))?|{_DATE})"
    r"|(?:at \d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.? )?)?"
    r"(?:yesterday(?: morning| afternoon| evening)?|this morning|last night))"
)
_WHO: Final = (
    r"(?:i|we|he|she|they|it|you|(?:my|our|your|his|her|the|that) (?!slot|gap|window|appointment"
    r"|call|meeting|talk|opening|hour|one\b|other\b)[a-z]+(?: [a-z]+){0,2}?)"
)
_DID: Final = (
    r"(?:saw|read(?! e?-?mails?\b)|received|turned(?: \d\d)?|started|began|joined|met|spoke"
    r"|talked|wrote|arrived|landed|flew|drove|lost|broke|missed|died|retired|fell|heard|found|returned|finished"
    r"|graduated|qualified|reached|called|rang|phoned|emailed|published|appeared|launched|enjoyed"
    r"|sent you|was posted|came (?:back|in|home|through|out|across|to)"
    r"|got (?:back|home|in|here|your|the|it|married|engaged|hired|promoted)"
    r"|left (?:the|my|for|school|home)|moved (?:house|in|here|flats?|offices?)|went"
    r"|did(?:n't| not) \w+"
    r"|(?:was|were|wasn't|weren't) (?:all |both |only |just )?(?:born|closed|shut|off|away|out|ill"
    r"|sick|in|at|published|married|posted|opened|elected|appointed|there|here))"
)
#: what is held, moved or asked for: the day is still to come
_NOT: Final = (
    r"(?![^.!?;,\n]*\b(?:until|till|if|whether|that|could|can|would|should|invit\w+|calendar|hold"
    r"|slot|gap|window|appointment|free|(?:for|about|to|from|with|of|is|are) (?:on )?"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
_SINCE: Final = rf"{_WHO}(?:'ve|'s| have| has|n't| not)+ [^.!?;,\n\d]{{2,40}}? since {_DAY}"
_NICE: Final = (
    r"(?:it(?:'s| was| has been|'s been) |was |so |really |very |truly |absolutely )*"
    r"(?:an? (?:great |real |true )?(?:pleasure|joy|delight|treat)|pleasure|lovely|nice|great|good"
    r"|wonderful|fun|delighted|pleased|brilliant|fab|super) (?:{}) [^.!?;,\n\d]{{0,40}}?"
)
_HAVING: Final = _NICE.format(
    r"(?:to have )(?:met|seen|heard|talked|spoken|chatted)|seeing|meeting|talking|chatting|hearing"
    r"|speaking|bumping|running|catching"
)
_TO_MEET: Final = _NICE.format("to (?:meet|see|hear|talk|speak|chat|catch|bump|run)")
_ENGLISH: Final = (
    rf"(?:{_NOT}{_WHO} (?:only |just |finally |also |first )*{_DID}(?: [^.!?;,\n\d]{{1,50}}?)??"
    rf" {_DAY}|{_SINCE}|{_HAVING}{_DAY})"
)
_TAG: Final = (
    r"(?:(?:am |letzten |vom |am letzten )(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
    rf"|sonnabend)(?:morgen|vormittag|nachmittag|abend)?|(?:am |seit dem )?{_DATE}|gestern"
    r"(?: (?:morgen|vormittag|mittag|nachmittag|abend))?)"
)
_PARTICIPLE: Final = (
    r"(?:(?!gebucht|geblockt|geplant|geschoben|gemerkt|gesagt)ge(?:[a-z]+t|[a-z]+en)|verpasst"
    r"|verloren|bekommen|erhalten|besucht|begonnen|kennengelernt|angefangen|umgezogen|eingezogen"
    r"|zuruckgekommen|erschienen|gestorben|(?:kaputt|los|raus|rein)gegangen|angekommen"
    r"|angerufen|getroffen)"
)
_GERMAN: Final = (
    rf"(?:(?:ich|wir|er|sie|es|(?:mein|unser|ihr|dein|der|die|das)\w* \w+)"
    r" (?:habe?|haben|hat|bin|ist|sind|wurden?|hatten?) (?:\w+ ){0,4}?"
    rf"{_TAG} (?:\w+ ){{0,5}}?{_PARTICIPLE}(?= ?[.!,;\n]|$)"
    rf"|(?:leider )?(?:am )?{_TAG} (?:habe?|haben|hat|bin|ist|sind|wurden?)"
    r" (?:ich|wir|er|sie|es|mir|(?:mein|unser|ihr|der|die|das)\w* \w+) (?:\w+ ){0,5}?"
    rf"{_PARTICIPLE}(?= ?[.!,;\n]|$)"
    rf"|leider habe?n? (?:ich|wir) (?:\w+ ){{0,4}}?{_TAG} (?:\w+ ){{0,4}}?(?:verpasst|ubersehen)"
    rf"|(?:ihre?|deine?|eure?) (?:mail|nachricht|e-mail|brief|anruf) (?:kam|erreichte mich|war)"
    rf" (?:erst |schon |mich )*{_TAG}"
    rf"|wie ich (?:schon )?{_TAG} (?:schon |bereits )?(?:sagte|schrieb|erwahnte))"
)
_JOUR: Final = (
    r"(?:(?:le |ce |depuis (?:le )?)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    rf"(?: dernier| passe)?(?: (?:matin|midi|soir|apres-midi))?|(?:depuis )?(?:le )?(?:{_DATE})"
    r"|hier(?: (?:matin|midi|soir|apres-midi))?)"
)
_FRENCH: Final = (
    r"(?:(?:j'ai|nous avons|on a|je n'ai|(?:mon|ma|notre) \w+ a)(?: (?:bien|enfin|aussi|tout|deja)"
    r")*(?: (?:vu|lu|recu|eu|parle|commence|rencontre|manque|rate|ecrit|envoye|demenage|fete|aime"
    r"|apprecie|perdu|appris|trouve|quitte|croise|repondu|decouvert|travaille))"
    rf"(?: [^.!?;,\n\d]{{1,45}}?)?? {_JOUR}"
    r"|(?:je suis|nous sommes|(?:mon|ma|notre|votre) \w+ (?:est|m'est)) (?:bien )?"
    r"(?:(?:rentr|arriv|tomb|deced)ee?s?|(?:revenu|paru|parvenu)e?s?|nee?|morte?)"
    rf"(?: [^.!?;,\n\d]{{1,30}}?)?? {_JOUR}"
    r"|c'etait (?:ferie|la fete|un plaisir[^.!?;,\n\d]{2,40}?)"
    rf" {_JOUR}|(?:desolee?|navree?) d'avoir (?:manque|rate) [^.!?;,\n\d]{{2,30}}? {_JOUR})"
)
_DIA: Final = (
    r"(?:(?:desde |del )?(?:el )?(?:pasado )?(?:lunes|martes|miercoles|jueves|viernes|sabado"
    rf"|domingo)(?: pasado)?(?: por la (?:manana|tarde|noche))?|(?:desde )?(?:el )?(?:{_DATE})"
    r"|ayer(?: por la (?:manana|tarde|noche))?|anoche)"
)
_SPANISH: Final = (
    r"(?:(?:yo )?(?:(?:no|me|nos|se|se me|te|le|lo) )*(?:volvi|cumpli|vi|lei|recibi|hable|empece"
    r"|naci|conoci|llegue|sali|perdi|estuve|mude|rompio|nacio|cumplio|salio|murio|escribi"
    r"|(?:mi|su|tu|nuestr[oa]) \w+ (?:se |me |nos )?(?:volvio|cumplio|nacio|llego|murio|salio"
    r"|rompio))"
    rf"(?: [^.!?;,\n\d]{{1,45}}?)?? {_DIA}"
    rf"|(?:aqui )?{_DIA} (?:pasado )?fue (?:festivo|fiesta|una locura)"
    rf"|fue un placer [^.!?;,\n\d]{{2,40}}? {_DIA})"
)
_PAST: Final = re.compile(rf"{_OPENS}(?P<clause>{_ENGLISH}|{_GERMAN}|{_FRENCH}|{_SPANISH}){_ENDS}")
#: what opens, ends or falls due on a date of the calendar
_GOES: Final = Needled.of(
    rf"{_OPENS}(?P<clause>(?:and |und |et |y )?(?:{_NOT}{_WHO}(?<! is)(?<! are)"
    r"|applications|submissions|entries)"
    r" (?:(?:will |officially )*(?:go(?:es)? live|launch(?:es)?|opens?|closes?|retires?"
    r"|finish(?:es)? (?:school|college|university))|(?:is|are) (?:due|published|out))"
    rf"(?: [^.!?;,\n\d]{{2,30}})? on (?:{_DATE})(?: at (?:noon|midnight))?"
    rf"|am {_DATE} (?:gehen wir (?:live|online)|geht (?:mein|unser)\w* \w+ in rente"
    rf"|ist (?:\w+schluss|abgabe))|\w+schluss ist (?:am |der )?{_DATE}"
    rf"|(?:mein|unser)\w* \w+ geht am {_DATE} in rente"
    rf"|(?:die|das|der|unser)\w* \w+ (?:er)?offnet am {_DATE}"
    r"|(?:l'|(?:le|la|les|mon|ma|notre|nous) )[^.!?;,\n\d]{0,30}?\b(?:ouvr(?:e|ons)|lancons"
    rf"|ferme(?:nt)?|part a la retraite|est a rendre)[^.!?;,\n\d]{{0,30}}? le {_DATE}(?: a midi)?"
    r"|(?:(?:el|la|mi|nuestr[oa]) [^.!?;,\n\d]{2,30}? (?:se (?:inaugura|jubila|entrega)|cierra"
    rf"|abre)|salimos al mercado) el {_DATE}(?: a mediodia)?){_ENDS}"
)
_MET: Final = Needled.of(rf"{_OPENS}(?P<clause>{_TO_MEET}{_DAY})(?=[.!\n]|$)")


def without_recounted(text: str, *, asked: bool) -> str:
    """A text without what it tells of the past, blanked; `asked`: in answer to a time."""
    folded = fold_in_place(text)
    for pattern in (_PAST, _GOES) if asked else (_PAST, _GOES, _MET):
        for found in pattern.finditer(folded):
            start, end = found.span("clause")
            text = text[:start] + " " * (end - start) + text[end:]
    return text
