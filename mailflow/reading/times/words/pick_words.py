"""The words by which a reply points at the letter's times. Folded: small, no accents.

Each pattern stands for all languages, since a pointing word of one is none of another. Where it
points at more than one thing, the name of the group that matches ends with the index of what is
meant: `bare_2` is the third of the letter's times, `bare_last` the last.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from mailflow.mail.expressions import Needled

_THINGS = (
    "(?:(?:slot|option|time|date|proposal|suggestion|one|proposition|choice|timing|creneau|plage"
    "|hueco|fecha|propuesta|horario|possibilite|offer|window)s?|creneaux|termine?n?|vorschlage?n?"
    "|varianten?|zeiten|daten|moglichkeit(?:en)?|choix|rendez-vous|opcion(?:es)?|alternativen?"
    "|possibilit(?:y|ies))"
)
_WHOSE = (
    "(?:the|these|those|your|them|ihren?r?|deinen?r?|euren?r?|diesen?r?|de[nr]|[cdlt]es|vos"
    "|[lts]us|l[ao]s|es[ao]s|est[ao]s|vuestr[ao]s)"
)
_COUNT = "(?:two|three|four|five|[2-5]|beiden?|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro)"
_OF = (
    r" (?:of|von|unter|de|d'|des|del) (?:(?:them|these|those|diesen|denen)\b"
    rf"|(?:{_WHOSE} )?(?:(?:{_COUNT} ?)?{_THINGS}|{_COUNT}\b))"
)
_COUNTING = "option|opcion|nummer|number|numero|slot|choice|proposal|variante"
_NUMBERED = (
    f"(?:{_COUNTING}|vorschlag|termin|proposition|creneau|choix|num|no|nr|n|alternative"
    "|moglichkeit|plage|possibilite|date)(?: ?[.\u00b0#]| ) ?(?:n ?[\u00b0o] ?|no\\. ?)?"
)


_BEHIND = (
    "ware|is|isn't|don't|doesn't|works?|would|won't|suits?|not|ist|passt|geht|me|ne|est|no|va|can't"
    "|clashes|collides|conflicts|overlaps|falls"
)


#: what is said of one that falls on something else
_FALLS = (
    "kollidiert|liegt|fallt|uberschneidet|tombe|empiete|choca|coincide|cae|se solapa|me coincide"
)


_DOING = (
    "sitze?|bin|hab|habe|stehe?|kann|je|j'ai|estoy|tengo|no|i'm|i am|i'll|i have|i've|i can't|we're"
)


#: what asks for the one that was just pointed at
_ASKED = (
    "(?:please|pls|plz|thanks|thx|if possible|for me|bitte|gern|gerne|danke|nehme ich|fur mich"
    "|nehmen|nehme|bevorzugen|vorziehen"
    "|s'il|svp|stp|merci|pour moi|por favor|porfa|gracias|para mi"
    "|que (?:me |nos )?(?:propon|dic|indic|mand|menci|sugier|sugir|plante|ofrec)\\w*"
    "|(?:that )?you (?:list|mention|suggest|propose|offer|give|gave|sent|name)\\w*"
    "|que (?:vous|tu) (?:propos|indiqu|mentionn|donn)\\w+)"
)

_NTH: Final = {
    "0": "first|1st|erste[nrs]?|premiere?|1ere?|primer[oa]?",
    "1": "second|2nd|zweite[nrs]?|deuxieme|seconde?|2e|segund[oa]",
    "2": "third|3rd|dritte[nrs]?|troisieme|3e|tercer[oa]",
    "3": "fourth|4th|vierte[nrs]?|quatrieme|4e|cuart[oa]",
}
_LAST: Final = {"last": "last|letzte[nrs]?|derniere?|ultim[oa]"}
#: … what is no ordinal, but orders the times
_LATER: Final = {
    "0": "earlier|earliest|fruhere[nrs]?",
    "last": r"latest|later|late(?= (?:one|slot|option)\b)|spatere[nrs]?",
    "8": r"middle(?! of)|mittlere[nrs]?(?! von)",
}
_PLAIN: Final = {
    "0": "first|earlier|earliest|fruhere[nrs]?",
    "1": "second",
    "2": "third",
    "3": "fourth",
    "last": "spatere[nrs]?",
}
_FIGURE: Final = {"0": "1", "1": "2", "2": "3", "3": "4"}
_WORD: Final = {
    "0": "one|eins|uno|a(?! las)",
    "1": "two|zwei|dos|deux|b",
    "2": "three|drei|tres|trois|c",
    "3": "four|vier|cuatro|quatre|d",
}
#: what may be pointed at beside another ("the first or the third")
_ORDINALS = (
    "first|second|third|fourth|last|erste|zweite|dritte|letzte|premiere?|deuxieme|seconde?"
    "|troisieme|derniere?|primer[oa]|segund[oa]|tercer[oa]|ultim[oa]"
)
_THE: Final = "(?:the|der|die|das|den|le|la|el) "


def _any(form: str, table: Mapping[str, str]) -> str:
    """An alternation of all these words; its groups are named for what they point at."""
    groups = "|".join(f"(?P<{form}_{index}>{words})" for index, words in table.items())
    return f"(?:{groups})"


#: a place in the letter's list
PLACES: Final = re.compile(
    r"(?<![\w'-])(?:"
    rf"{_NUMBERED}{_any('numbered', _FIGURE)}|(?:{_COUNTING}) {_any('counted', _WORD)}"
    rf"|#{_any('marked', _FIGURE)}"
    rf"|(?:la|le|die|the|to|zu) {_any('listed', _FIGURE)}(?= ?(?:[!,;\n]|\.(?!\d)))"
    # "the second, please", "the second or the last"
    rf"|(?:a la|{_THE[:-1]}|{_WHOSE}) {_any('the', _NTH | _LAST)}"
    rf"(?= ?(?:[!.,;?\n)]|$| (?:{_ASKED}|{_FALLS}"
    rf"|(?:or|and|oder|und|ou|et|o|y) {_THE}(?:{_ORDINALS}))\b))"
    rf"|(?:beim|zum|au|a la|al|en (?:el|la)|on the|at the) {_any('at', _NTH)}(?= (?:{_DOING})\b)"
    rf"|{_THE}{_any('ahead', _LAST)}(?= (?:{_BEHIND})\b)"
    r"|(?:^|(?<=[.,!\n] )|(?<=\n))"
    rf"{_any('opening', _NTH)}(?= (?:please|pls|plz|bitte|svp|stp|porfa|por favor|for me)\b)"
    # "the second slot", "the last of yours"; "the earlier works"
    rf"|(?:{_any('bare', _NTH)}(?: \w+(?= {_THINGS}))?|{_any('last', _LAST)}"
    rf"|{_any('later', _LATER)})(?: {_THINGS}(?: que)?(?:{_OF})?|{_OF})"
    rf"|{_any('plain', _PLAIN)}(?='s\b| (?:{_BEHIND})\b)"
    r"|(?P<former_0>the former|erstere[nrs]?|early bird one|l[ae] plus tot|la mas tempran[ao]"
    r"|the earlier(?= ?[.,!;]))"
    r"|(?P<latter_last>zuletzt genannte[nrs]? \w+|the latter|the later(?= ?[.,!;])|letztere[nrs]?"
    r"|l[ae] plus tard(?:if|ive)?|(?:el|la) mas tarde)"
    r"|(?P<middle_8>cel(?:ui|le) du milieu|(?:el|la) del? medio)"
    r")(?!\w)"
)

_TWO = "(?:two|2|pair|beiden|zwei|deux|dos)"
_FIRST = "(?:first|earlier|ersten|fruheren|premier(?:e?s)?|primer[oa]s)"
_LAST_ONES = "(?:last|latter|later|letzten|spateren|derni(?:er|ere)s|ultim[oa]s)"
_EITHER = (
    "(?:(?:either|both|any|one|whichever|beide|cualquiera) (?:(?:of|von|de) )?"
    "(?:(?:the|your|den|las|los|les) )?)?"
)
_BUT = (
    "(?:but|except(?: for)?|bar|apart from|other than|auss?er|bis auf|sauf|hormis|menos|excepto"
    "|salvo)"
)

#: two of them, by their place
PAIRS: Final = Needled.of(
    rf"\b{_EITHER}(?:(?P<first_10>{_FIRST} {_TWO}|{_TWO} {_FIRST})"
    rf"|(?P<last_11>{_LAST_ONES} {_TWO}|{_TWO} {_LAST_ONES}))\b"
)

#: … those of which nothing else is said: where that is said, and where only a yes or no tells
OTHERS: Final = Needled.of(
    r"\b(?:(?:any|all|every|anything|everything|alle[rs]?|jede[rs]?|tous|toutes|tod[oa]s"
    r"|cualquiera)"
    rf"(?: (?:one|of (?:them|these|those)|{_COUNT}|{_THINGS}|davon))?"
    r"(?: (?:is|are|sind))?(?: (?:fine|good|ok|okay|great|works?|possible|gut|passen|gehen))?"
    rf",? {_BUT}(?= )"
    r"|(?:(?<=, )|(?<=but )|(?<=; ))any(?:thing| (?:other|of the others?))?(?: one| time)? else"
    r"(?= ?(?:[.!\n]|$|(?:is|works|goes|would|will|fine|ok)\b)))"
)
OTHERS_GIVEN: Final = Needled.of(
    rf"\b{_EITHER}(?:the|die|den|der|das|les?|l'|las|los|la|el)(?: {_TWO})? ?"
    rf"(?:others?|remaining|rest|andere[nrs]?|beiden anderen|autres?|otr[oa]s?|demas)(?: {_TWO})?"
    rf"(?: {_THINGS})?"
    r"(?= ?(?:[.,;!?:)\n]|$|(?:is|are|do|does|don't|doesn't|won't|would|will|can|can't|aren't|isn't"
    r"|works?|suits?|fits?|okay|ok|fine|good|great|possible|both|all|not|no|yes|geht|gehen|passt"
    r"|passen|ja|doch|sind|ist|ginge\w*|klapp\w+|nicht|schon|me|ne|sont|est|oui|non|vont|va|si|van"
    r"|son)\b))"
)

#: … those of a part of the day
PARTS: Final = Needled.of(
    rf"\b(?:(?:(?P<of_20>morning|early)|(?P<of_22>afternoon)|(?P<of_23>evening)) {_THINGS}"
    r"|(?:cel(?:ui|le)|creneau|proposition) d(?:u (?:(?P<du_20>matin)|(?P<du_23>soir))"
    r"|(?P<du_22>e l'apres-midi))"
    r"|(?:la|el)(?: (?:hora|hueco|cita|opcion))? de la"
    r" (?:(?P<de_20>manana)|(?P<de_22>tarde)|(?P<de_23>noche)))\b"
)

#: … all of them
ALL_OF: Final = re.compile(
    r"\b(?:"
    rf"(?:both|either|any one){_OF}|(?:both|either|beide[rnms]?|beides|tod[ao]s l[ao]s) {_THINGS}"
    r"|(?:both|either)(?:'s\b| (?:is|are|works?|suits?|would|will|fine|good|clash|overlap|no good"
    r"|out|bad|taken|impossible|of yours|grand|ok|okay|great|lovely|perfect|possible|doable"
    r"|suitable)\b)"
    r"|(?:any ?time|anywhere|anything|whenever|any (?:point|moment)|wann immer|n'importe quand"
    r"|a cualquier hora|cuando (?:quiera|quieras))(?: (?:you like|suits(?: you)?))?"
    r" (?:in|within|during|inside|between) (?:that|those|these|there|the (?:window|slot|two))\b"
    r"(?: (?:window|slot|time|hours|times|range|frame|bracket|two|period))?"
    r"|(?:egal|gleich) welche[rns]?\b|peu importe (?:lequel|laquelle)|n'importe (?:lequel|laquelle)"
    r"|cualquiera de (?:las|los) (?:dos|tres)\b"
    r"|(?:do|make|manage|with|for|take) (?:either|both)(?= ?(?:[.,!;\n]|$|(?:sorry|really|though)\b))"
    r"|(?:both|either) (?:of (?:those|the|your) )?(?:days?|hours)\b"
    r"|(?<!\w )either(?= ?(?:[.!\n]|$))"
    r"|(?:tanto )?un[oa] (?:u|como|que) otr[oa]\b|tanto (?:la una|el uno) como (?:la|el) otr[oa]"
    r"|tod[ao]s (?:me|nos) (?:sirven|van|vienen|quedan|valen|acomodan|cuadran|parecen)\b"
    r"|cualquiera(?= ?[.,;!\n])"
    r"|(?:don't|do not) mind which|no (?:strong )?preference|(?:makes|it makes|is) no difference"
    r"|(?:one's|one is) as good as the other|(?:flip|toss) a coin|(?:you|take your) pick|you choose"
    r"|(?:on|at|for) both(?: occasions)?(?= ?(?:[.,;!\n]|$))|either or(?= ?(?:[.,!\n]|$))"
    r"|(?:all )?the same to (?:me|us)"
    r"|(?:mir|uns) (?:ist das |ist es |ist |ganz |vollig )*(?:egal|gleich|wurscht|einerlei)\b"
    r"|such(?:en sie sich| dir|t euch) (?:einen?|eins|was) aus|an beiden tagen|beide male"
    r"|(?:bei|zu) beiden(?= ?(?:[.,;!\n]|$|(?:muss|bin|kann|habe?)\b))"
    r"|peu (?:m'|nous )?importe(?= ?[.,;!\n])|(?:a vous|a toi) de (?:choisir|voir)|ca m'est egal"
    r"|me da (?:igual|lo mismo)|me es indiferente|indistint\w+"
    r"|(?:los dos|ambos|cualquiera de los dos) dias|(?:las dos|ambas) horas"
    rf"|to both(?= ?[.,!;])|all {_COUNT}(?: {_THINGS})?\b|whichever"
    r"|(?:beide[rnms]?|beides) (?:passen|gehen|waren|sind)"
    r"|l'une? (?:ou|comme|et) l'autre\b"
    r"|passen (?:mir |uns )?alle(?: drei)?\b|alle (?:drei )?(?:passen|gehen)\b"
    r"|tou(?:s|tes)(?: les (?:deux|trois))? (?:me|nous) (?:vont|conviennent)\b)"
)

_GIVEN = (
    "(?: (?:you|que vous|que tu|que|die sie|die du)? ?(?:name|named|give|gave|offer|offered|propose"
    "|proposed|suggest|suggested|mention|mentioned|indiquez|indiques|proposez|proposees?|indiquees?"
    "|suggerees?|propone|propones|propuso|nennen|nannten|vorschlagen|vorschlugen)\\b)"
)

#: … what was given, which only a yes or no beside it takes or refuses
GIVEN: Final = re.compile(
    rf"\b(?:(?:les|ces|vos|tes|the|of|your) (?:{_COUNT} )?{_THINGS}{_GIVEN}"
    r"|(?:(?:those|these|es[oa]s|est[oa]s|sus|tus)"
    rf" (?:{_COUNT}(?: {_THINGS})?|{_THINGS}|days|dias|horas)"
    rf"|(?:(?:ces|aux) {_COUNT}|die von (?:ihnen|dir|euch)"
    rf" (?:genannten|vorgeschlagenen|angebotenen)"
    rf"|ihre (?:genannten|vorgeschlagenen|beiden)) {_THINGS})\b"
    r"|aux (?:moments|dates|heures|creneaux) (?:indique|propose)e?s"
    r"|(?:those|these)(?= (?:don't|do not|won't|will|aren't|are|all|both|work|would|wouldn't|suit"
    r"|fit)\b)"
    rf"|diese? (?:{_COUNT} )?(?:termine|vorschlage|zeiten)(?= (?:passen|gehen|klappen)\b))"
)

#: … "I can't do any of those", "not free for either of them", "any of those isn't possible"
_ANY_OF = (
    r"(?:can't|cannot|can not|cant|couldn't|won't be able to|unable to|not able to|don't think i can"
    r"|not|n't|hardly)"
    r" (?:do|make|manage|take|offer|accept|free|available|around|about|possible|going to)?"
    r" ?(?:(?:do|make|manage|take) )?(?:for |at |on |in )?(?:any|either)"
)

#: … none of them
NONE_OF: Final = Needled.of(
    rf"\b(?:(?:(?:neither|none|(?:not|no) (?:a single )?one|{_ANY_OF}) (?:of|from) {_WHOSE}"
    rf"|keine[rsnm]? (?:davon|{_WHOSE}|von|passt|geht|klappt)|aucune? (?:des?|d'entre)(?: {_WHOSE})?"
    rf"|ningun[ao]s? (?:de|me|nos|es|puede|funciona|sirve|va)(?: {_WHOSE})?)\b"
    rf"(?: {_COUNT})?(?: {_THINGS}| days?)?\b"
    r"|(?:neither|none) (?:works?|suits?|fits?|is|are|will|days?|evenings?|mornings?|afternoons?"
    rf"|{_THINGS})\b"
    rf"|{_ANY_OF}(?= ?(?:[.,;!\n]|$))"
    r"|(?:passen|passt|gehen|geht|klappen|klappt|schaffe ich) (?:mir |bei mir |leider )*"
    r"(?:beide[srn]?|alle drei) (?:leider )?nicht\b"
    r"|neither(?= ?[.,!;])|n(?:o|ope) to (?:both|all|all three)\b|not either\b"
    r"|no (?:can do|luck|joy|go) (?:on|for|with) (?:either|both)\b|weder noch\b"
    rf"|{_COUNT} {_THINGS} (?:passt |geht )?(?:leider )?keine[rs]?\b"
    rf"|ni l'une? ni l'autre\b|aucune?(?: ne\b| n')|(?:hel?as )?non pour ces {_COUNT} {_THINGS}\b"
    r"|ningun[ao](?= ?(?:[.,;:!\n]|$|(?:pero|perdon|lo siento|sorry|por desgracia)\b))"
    r"|ni (?:una? ni otr[ao]|el uno ni el otro|la una ni la otra)\b)"
)

#: "the first; if that's gone, the second": what may have become of it denies nothing
GONE: Final = re.compile(
    r"\b(?:if|in case|should|when|falls|sollte|wenn|si|s'il|au cas ou|en caso de que)\b"
    r"[^,.;:!?\n]{0,40}?\b(?:gone|taken|booked|given away|filled"
    r"|(?:not|n't|no longer) (?:still |any more )?(?:free|available|open|possible)(?: any ?more)?"
    r"|weg|vergeben|belegt|besetzt|nicht mehr (?:frei|moglich)|prise?|plus (?:libre|disponible)"
    r"|ocupad[oa]|cogid[oa]|ya no (?:este|esta) (?:libre|disponible))\b"
)

#: it is taken, or all of them: "ambas me coinciden con clases"
CLASHES: Final = re.compile(
    r"(?: (?:fechas|horas|dias|opciones|horarios|propuestas))? ?"
    r"(?:(?:(?:would|will|does) )?(?:clash|overlap|collid|conflict|interfer|kollidier|uberschneide)\w*"
    r"|(?:is|are|falls?|lands?|would be) (?:when|during|(?:bang |right |slap )?in the middle of)\b"
    r"|(?:liegt|fallt|liegen|fallen) (?:mitten )?in\b|tomben?t? (?:en plein|pendant|sur)\b"
    r"|(?:me )?caen? (?:en plen|durante|en medio|en mitad)\w*"
    r"|(?:se )?(?:me )?(?:coinciden?|pillan|chocan?|solapan?)\b"
    r"|se me (?:cruzan|juntan|superponen|solapan)\b"
    r"|(?:ya )?(?:las|los) (?:ya )?tengo(?: ya)?"
    r" (?:tomad|ocupad|comprometid|cogid|llen|reservad)[oa]s)"
)

#: what the writer does at that time
TAKEN_UP: Final = re.compile(
    r",? ?(?:i'm|i am|i'll be|i'd be|i'd have been|i have|i've|we're"
    r"|(?:is|falls|would be) (?:on )?(?:my|the day)"
    r"|(?:da |dann )?(?:bin|sitze?|hab|habe|steh|stehe) ich|liegt|fallt"
    r"|je suis|je serai|j'ai|tombe|estoy|tengo|me pilla|coincide)\b"
)

#: what follows is why it is taken, or a condition, and no more said of it
REASON: Final = re.compile(
    r" ?, (?:as|because|since|cos|weil|denn|da|car|parce que|puisque|porque|ya que)\b"
    r"| ?,? (?:if|unless|provided|wenn|falls|sofern|si|s'il)\b"
)

#: "you're the first, and not the last": what somebody or something is
CALLED: Final = re.compile(
    r"(?:you(?:'re| are)|c'est|vous etes|tu es|sie sind|du bist|ihr seid|eres|usted es|es usted) ?$"
)

#: "the second is better than the first"
COMPARED: Final = re.compile(
    r"\b(?:than|als)(?: der| die| den)? ?$"
    r"|\b(?:mejor|mas|mieux|plus|plutot)\b[^.,;!?\n]{0,25} que ?$"
)

#: "option 1 or option 2"
OR: Final = re.compile(r" ?(?:or|o|u|oder|ou|/) (?:the |la |el |die |den |le )?")

#: "Option A: Tuesday 9" names a time, and takes none
LABEL: Final = re.compile(r" ?[:=)] ?\w")

#: "Dienstag geht nicht, die anderen schon": a yes that leans on the no before it
AFFIRMED: Final = re.compile(
    r" ?(?:schon|doch|ja|oui|si|yes|do|does|tambien|auch|aussi|too|as well|also)\b"
    r"| (?:is|are|would|will|did|ist|ware|est|es)(?= ?(?:[.!,]|$))"
    r"|,? (?:or|oder|ou|o) (?!(?:the|la|el|die|de[rnm]|das|le) )"  # "either, or Friday"
)

#: it is asked for
WISHED: Final = re.compile(
    r"\b(?:please|pls|for me|bitte|fur mich|pour moi|s'il (?:vous|te) plait|svp|stp|por favor"
    r"|para mi)\b"
)
