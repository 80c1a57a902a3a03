"""The words by which a reply points at the letter's times. Folded: small, no accents.

Each row is an alternation of regular expressions; all languages stand together, since a
pointing word of one is none of another. Before it stand the words without one of which it can't
match: these are looked for first, which is a tenth of the work.
"""

from __future__ import annotations

import re
from typing import Final

_THINGS = (
    "(?:slots?|options?|times?|dates?|proposals?|suggestions?|ones?|propositions?|choices?"
    "|timings?|termine?n?|vorschlage?n?|varianten?|zeiten|daten|moglichkeit(?:en)?|creneaux?|plages?"
    "|choix|rendez-vous|opcion(?:es)?|huecos?|fechas?|propuestas?|horarios?|possibilites?|offers?"
    "|alternativen?|possibilities|possibility|window|windows)"
)
_WHOSE = (
    "(?:the|these|those|your|them|ihren?r?|deinen?r?|euren?r?|den|der|diesen?r?|ces|vos|tes|des|les"
    "|tus|sus|las|los|estas|estos|esas|esos|vuestras|vuestros)"
)
_COUNT = "(?:two|three|four|five|2|3|4|5|beiden?|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro)"
_OF = (
    r"(?: (?:of|von|unter|de|d'|des|del) (?:(?:them|these|those|diesen|denen)\b"
    rf"|{_WHOSE} (?:{_COUNT} ?)?{_THINGS}|(?:{_WHOSE} )?{_COUNT}(?: {_THINGS})?\b|{_THINGS}))"
)
_NUMBERED = (
    "(?:option|opcion|variante|vorschlag|termin|proposition|creneau|choix|nummer|number|num|numero|"
    "slot|choice|no|nr|n|proposal|alternative|moglichkeit|plage|possibilite|date)(?: ?[.\u00b0#]| )"
    " ?(?:n ?[\u00b0o] ?|no\\. ?)?"
)
_COUNTING = "option|opcion|nummer|number|numero|slot|choice|proposal|variante"
_COUNTED = f"(?:{_COUNTING}) "


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


#: what may be pointed at beside another ("the first or the third")
_ORDINALS = (
    "first|second|third|fourth|last|erste|zweite|dritte|letzte|premiere?|deuxieme|seconde?"
    "|troisieme|derniere?|primer[oa]|segund[oa]|tercer[oa]|ultim[oa]"
)


def _stem(word: str) -> str:
    """What stays of an expression for a word in all its forms ("erste[nrs]?": "erste")."""
    return re.split(r"\w\?|\[", word)[0]


def _place(ordinals: str, number: str, letter: str) -> tuple[str, str]:
    needed = "|".join((*map(_stem, ordinals.split("|")), number, _COUNTING))
    plain = ordinals.partition("|")[0]
    digit, _, word = number.partition("|")
    numbered = rf"{_NUMBERED}(?:{digit})|{_COUNTED}(?:{word}|{letter})"
    listed = rf"#{digit}|(?:la|le|die|the|to|zu) {digit}(?= ?(?:[!,;\n]|\.(?!\d)))|{plain}(?='s\b| (?:{_BEHIND})\b)"
    phrases = (
        rf"{numbered}|{listed}|(?:{ordinals})(?: (?:\w+ )?{_THINGS}{_OF}?|{_OF})"
        rf"|(?:le|la|el|der|den|die|das|a la|the|{_WHOSE}) (?:{ordinals})(?= ?(?:[!.,;?\n)]|$| (?:{_ASKED}|{_FALLS})\b))"
        rf"|(?:^|(?<=[.,!\n] )|(?<=\n))(?:{ordinals})(?= (?:please|pls|plz|bitte|svp|stp|porfa|por favor|for me)\b)"
        rf"|(?:beim|zum|au|a la|al|en (?:el|la)|on the|at the) (?:{ordinals})(?= (?:{_DOING})\b)"
        rf"|(?:the|der|die|das|den|le|la|el) (?:{ordinals})"
        rf"(?= (?:or|and|oder|und|ou|et|o|y) (?:the|der|die|das|den|le|la|el) (?:{_ORDINALS})\b)"
    )
    return needed, phrases


#: place in the letter's list, and the words for it
PLACES: Final = (
    (
        0,
        *_place("first|1st|erste[nrs]?|premiere?|1ere?|primer[oa]?", "1|one|eins|uno", "a(?! las)"),
    ),
    (
        1,
        *_place(
            "second|2nd|zweite[nrs]?|deuxieme|seconde?|2e|segund[oa]", "2|two|zwei|dos|deux", "b"
        ),
    ),
    (2, *_place("third|3rd|dritte[nrs]?|troisieme|3e|tercer[oa]?", "3|three|drei|tres|trois", "c")),
    (
        3,
        *_place("fourth|4th|vierte[nrs]?|quatrieme|4e|cuart[oa]", "4|four|vier|cuatro|quatre", "d"),
    ),
    (
        -1,
        "last|late|latter|letz|spatere|dernier|ultim|tard",
        rf"(?:last|latest|later|late(?= (?:one|slot|option)\b)|letzte[nrs]?|spatere[nrs]?|derniere?|ultim[oa])"
        rf"(?: {_THINGS}(?: que)?{_OF}?|{_OF})|spatere[nrs]?(?= (?:{_BEHIND})\b)|(?:la|le) plus tardi(?:f|ve)|(?:la|le) plus tard"
        rf"|(?:the|le|la|el|den|der|die|das) (?:last|letzte[nrs]?|derniere?|ultim[oa])(?= ?(?:[!.,;\n)]|$| {_ASKED}\b|"
        rf" (?:{_BEHIND})\b))"
        r"|zuletzt genannte[nrs]? \w+|the latter|the later(?= ?[.,!;])|letztere[nrs]?|el mas tarde|la mas tarde",
    ),
    (
        0,
        "earl|fruhere|former|erstere|tot|tempran",
        rf"(?:earlier|earliest|fruhere[nrs]?)(?: {_THINGS}{_OF}?|{_OF}|(?= (?:{_BEHIND})\b))|the former|erstere[nrs]?"
        r"|early bird one|(?:la|le) plus tot|la mas temprano|la mas temprana|the earlier(?= ?[.,!;])",
    ),
    (
        8,
        "middle|mittlere|milieu|medio",
        rf"(?:middle|mittlere[nrs]?) {_THINGS}|(?:celui|celle) du milieu|(?:la|el) del? medio",
    ),
)

_TWO = "(?:two|2|pair|beiden|zwei|deux|dos)"
_FIRST = "(?:first|earlier|ersten|fruheren|premier(?:e?s)?|primer[oa]s)"
_LAST = "(?:last|latter|later|letzten|spateren|derni(?:er|ere)s|ultim[oa]s)"
_EITHER = "(?:(?:either|both|any|one|whichever|beide|cualquiera) (?:(?:of|von|de) )?(?:(?:the|your|den|las|los|les) )?)?"
_OTHER = (
    rf"{_EITHER}(?:the|die|den|der|das|les?|l'|las|los|la|el)(?: {_TWO})? ?"
    rf"(?:others?|other {_TWO}|other {_THINGS}|remaining {_TWO}|remaining {_THINGS}|rest"
    rf"|andere[nrs]?|beiden anderen|autres?|otr[oa]s?|demas)(?: {_TWO})?(?: {_THINGS})?"
    r"(?= ?(?:[.,;!?:)\n]|$|(?:is|are|do|does|don't|doesn't|won't|would|will|can|can't|aren't|isn't"
    r"|works?|suits?|fits?|okay|ok|fine|good|great|possible|both|all|not|no|yes|geht|gehen|passt"
    r"|passen|ja|doch|sind|ist|ginge\w*|klapp\w+|nicht|schon|me|ne|sont|est|oui|non|vont|va|si|van|son)\b))"
)
_BUT = "(?:but|except(?: for)?|bar|apart from|other than|auss?er|bis auf|sauf|hormis|menos|excepto|salvo)"

#: two of them, by their place
PAIRS: Final = (
    (
        10,
        "first|earlier|erst|fruher|premier|primer",
        rf"{_EITHER}(?:{_FIRST} {_TWO}|{_TWO} {_FIRST})",
    ),
    (
        11,
        "last|latter|later|letzt|spater|derni|ultim",
        rf"{_EITHER}(?:{_LAST} {_TWO}|{_TWO} {_LAST})",
    ),
)

#: … those of which nothing else is said: where that is said, and where only a yes or no tells
OTHERS: Final = (
    (
        "any|all|every|alle|jede|tou|todo|toda|cualquier",
        r"(?:any|all|every|anything|everything|alle[rs]?|jede[rs]?|tous|toutes|todos|todas|cualquiera)"
        rf"(?: (?:one|of (?:them|these|those)|{_COUNT}|{_THINGS}|davon))?"
        r"(?: (?:is|are|sind))?(?: (?:fine|good|ok|okay|great|works?|possible|gut|passen|gehen))?"
        rf",? {_BUT}(?= )",
    ),
    (
        "else",
        r"(?:(?<=, )|(?<=but )|(?<=; ))any(?:thing| (?:other|of the others?))?(?: one| time)? else"
        r"(?= ?(?:[.!\n]|$|(?:is|works|goes|would|will|fine|ok)\b))",
    ),
)
OTHERS_GIVEN: Final = (("other|rest|remaining|ander|autre|otr|demas", _OTHER),)

#: part of the day, and the words that point at the times in it
PART_OF_DAY: Final = (
    (
        0,
        "morning|early|matin|manana",
        rf"(?:morning|early) {_THINGS}|(?:celui|celle|creneau|proposition) du matin|(?:la|el)(?: (?:hora|hueco|cita|opcion))? de la manana",
    ),
    (
        2,
        "afternoon|apres-midi|tarde",
        rf"afternoon {_THINGS}|(?:celui|celle|creneau|proposition) de l'apres-midi"
        r"|(?:la|el)(?: (?:hora|hueco|cita|opcion))? de la tarde",
    ),
    (
        3,
        "evening|soir|noche",
        rf"evening {_THINGS}|(?:celui|celle|creneau|proposition) du soir|(?:la|el) de la noche",
    ),
)

_GIVEN = (
    "(?: (?:you|que vous|que tu|que|die sie|die du)? ?(?:name|named|give|gave|offer|offered|propose"
    "|proposed|suggest|suggested|mention|mentioned|indiquez|indiques|proposez|proposees?|indiquees?"
    "|suggerees?|propone|propones|propuso|nennen|nannten|vorschlagen|vorschlugen)\\b)"
)

#: … all of them
ALL_OF: Final = (
    (
        "both|either",
        rf"(?:both|either)(?: {_THINGS}|{_OF}|'s\b| (?:is|are|works?|suits?|would|will|fine|good|clash|overlap|no good|out|bad|taken|impossible)\b)",
    ),
    (
        "in |within |between |during |inside ",
        r"(?:any ?time|anywhere|anything|whenever|any (?:point|moment)|wann immer|n'importe quand"
        r"|a cualquier hora|cuando (?:quiera|quieras))(?: (?:you like|suits(?: you)?))?"
        r" (?:in|within|during|inside|between) (?:that|those|these|there|the (?:window|slot|two))\b"
        r"(?: (?:window|slot|time|hours|times|range|frame|bracket|two|period))?",
    ),
    (
        "both|either|welche|lequel|laquelle|cualquiera",
        r"(?:both|either) (?:of yours|(?:grand|ok|okay|great|lovely|perfect|possible|doable|suitable)\b)"
        r"|(?:egal|gleich) welche[rns]?\b|peu importe (?:lequel|laquelle)|n'importe (?:lequel|laquelle)"
        r"|cualquiera de (?:las|los) (?:dos|tres)\b",
    ),
    (
        "either|both",
        r"(?:do|make|manage|with|for|take) (?:either|both)(?= ?(?:[.,!;\n]|$|(?:sorry|really|though)\b))"
        r"|(?:both|either) (?:of (?:those|the|your) )?(?:days?|dates|hours)\b"
        r"|(?<!\w )either(?= ?(?:[.!\n]|$))",
    ),
    (
        "otr",
        r"(?:tanto )?un[oa] (?:u|como|que) otr[oa]\b|tanto (?:la una|el uno) como (?:la|el) otr[oa]",
    ),
    (
        "tod|cualquiera",
        r"tod[ao]s (?:me|nos) (?:sirven|van|vienen|quedan|valen|acomodan|cuadran|parecen)\b"
        rf"|tod[ao]s (?:las|los) {_THINGS}|cualquiera(?= ?[.,;!\n])",
    ),
    ("any one", rf"any one{_OF}"),
    (
        "which|prefer|differen|as good|coin|pick|choose|either|same to|both",
        r"(?:don't|do not) mind which|no (?:strong )?preference|(?:makes|it makes|is) no difference"
        r"|(?:one's|one is) as good as the other|(?:flip|toss) a coin|(?:you|take your) pick|you choose"
        r"|(?:on|at|for) both(?: occasions)?(?= ?(?:[.,;!\n]|$))|either or(?= ?(?:[.,!\n]|$))|(?:all )?the same to (?:me|us)",
    ),
    (
        "mir |uns |aus|beide",
        r"(?:mir|uns) (?:ist das |ist es |ist |ganz |vollig )*(?:egal|gleich|wurscht|einerlei)\b"
        r"|such(?:en sie sich| dir|t euch) (?:einen?|eins|was) aus|an beiden tagen|beide male"
        r"|(?:bei|zu) beiden(?= ?(?:[.,;!\n]|$|(?:muss|bin|kann|habe?)\b))",
    ),
    (
        "importe|choisi|egal|de voir",
        r"peu (?:m'|nous )?importe(?= ?[.,;!\n])|(?:a vous|a toi) de (?:choisir|voir)|ca m'est egal",
    ),
    (
        "igual|mismo|indifer|indistint",
        r"me da (?:igual|lo mismo)|me es indiferente|indistint\w+",
    ),
    ("dias|horas", r"(?:los dos|ambos|cualquiera de los dos) dias|(?:las dos|ambas) horas"),
    ("both|all|whichever", rf"(?:to )both(?= ?[.,!;])|all {_COUNT}(?: {_THINGS})?\b|whichever"),
    ("beide", rf"(?:beide[rnms]?|beides) (?:{_THINGS}\b|passen|gehen|waren|sind|zeiten)"),
    ("l'autre", r"l'une? (?:ou|comme|et) l'autre\b"),
    (
        "alle",
        r"passen (?:mir |uns )?alle(?: drei)?\b|alle (?:drei )?(?:passen|gehen)\b",
    ),
    ("tous |toutes ", r"tou(?:s|tes)(?: les (?:deux|trois))? (?:me|nous) (?:vont|conviennent)\b"),
)

#: … what was given, which only a yes or no beside it takes or refuses
GIVEN: Final = (
    (
        "les |ces |vos |tes |aux ",
        rf"(?:les|ces|vos|tes) (?:{_COUNT} )?{_THINGS}{_GIVEN}|(?:ces|aux) {_COUNT} {_THINGS}\b",
    ),
    ("aux ", r"aux (?:moments|dates|heures|creneaux) (?:indiques|proposes|indiquees|proposees)"),
    (
        "name|give|gave|offer|prop|suggest|mention|indiqu|sugge|nenn|nannt|vorschl",
        rf"the (?:{_COUNT} )?{_THINGS}{_GIVEN}|(?:of |your )(?:{_COUNT} )?{_THINGS}{_GIVEN}",
    ),
    (
        "die von",
        rf"die von (?:ihnen|dir|euch) (?:genannten|vorgeschlagenen|angebotenen) {_THINGS}\b",
    ),
    (
        "those|these",
        r"(?:those|these)(?= (?:don't|do not|won't|will|aren't|are|all|both|work|would|wouldn't|suit|fit)\b)",
    ),
    ("those |these ", rf"(?:those|these) (?:{_COUNT}(?: {_THINGS})?|{_THINGS}|days)\b"),
    (
        "esos |esas |estos |estas |esos |sus |tus ",
        rf"(?:es[oa]s|est[oa]s|sus|tus) (?:(?:{_COUNT} )?(?:{_THINGS}|dias|horas)|dos)\b",
    ),
    ("ihre ", rf"ihre (?:genannten|vorgeschlagenen|beiden) {_THINGS}\b"),
    (
        "termine|vorschlage|zeiten",
        rf"die(?:se)? (?:{_COUNT} )?(?:termine|vorschlage|zeiten)(?= (?:passen|gehen|klappen)\b)",
    ),
)

#: … "I can't do any of those", "not free for either of them", "any of those isn't possible"
_ANY_OF = (
    r"(?:can't|cannot|can not|cant|couldn't|won't be able to|unable to|not able to|don't think i can"
    r"|not|n't|hardly)"
    r" (?:do|make|manage|take|offer|accept|free|available|around|about|possible|going to)?"
    r" ?(?:(?:do|make|manage|take) )?(?:for |at |on |in )?(?:any|either)"
    rf"(?: (?:of|from) {_WHOSE}(?: {_COUNT})?(?: {_THINGS}| days?)?\b|(?= ?(?:[.,;!\n]|$)))"
)

#: … none of them
NONE_OF: Final = (
    (
        "neither|none",
        rf"(?:neither|none)(?: of {_WHOSE}(?: {_COUNT})?(?: {_THINGS})?\b| (?:works?|suits?|fits?|is|are|will|one|days?|evenings?|mornings?|afternoons?|{_THINGS})\b)",
    ),
    ("any|either", _ANY_OF),
    ("one of", rf"(?:not|no) (?:a single )?one of {_WHOSE}(?: {_COUNT})?(?: {_THINGS})?\b"),
    (
        "beide|beides|alle",
        r"(?:passen|passt|gehen|geht|klappen|klappt|schaffe ich) (?:mir |bei mir |leider )*"
        r"(?:beide[srn]?|alle drei) (?:leider )?nicht\b",
    ),
    (
        "neither|both|all|either",
        r"neither(?= ?[.,!;])|n(?:o|ope) to (?:both|all|all three)\b|not either\b"
        r"|no (?:can do|luck|joy|go) (?:on|for|with) (?:either|both)\b",
    ),
    ("weder noch", r"weder noch\b"),
    ("keine", rf"keine[rsnm]?(?: (?:davon|{_WHOSE}|von|passt|geht|klappt)\b{_OF}?)"),
    ("keine", rf"{_COUNT} {_THINGS} (?:passt |geht )?(?:leider )?keine[rs]?\b"),
    ("ni l'un", r"ni l'une? ni l'autre\b"),
    (
        "aucun",
        rf"aucune?(?: (?:de|des|d'entre)(?: {_WHOSE})?(?: {_COUNT})?(?: {_THINGS})?| ne\b| n')",
    ),
    ("non pour ces", rf"(?:hel?as )?non pour ces {_COUNT} {_THINGS}\b"),
    (
        "ningun",
        rf"ningun[ao]s?(?: (?:de|me|nos|es|puede|funciona|sirve|va)\b(?: {_WHOSE})?(?: {_COUNT})?(?: {_THINGS})?)",
    ),
    (
        "ningun",
        r"ningun[ao](?= ?(?:[.,;:!\n]|$|(?:pero|perdon|lo siento|sorry|por desgracia)\b))",
    ),
    ("ni ", r"ni (?:una? ni otr[ao]|el uno ni el otro|la una ni la otra)\b"),
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
