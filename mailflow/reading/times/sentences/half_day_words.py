"""What people do in the evening, and what a day begins with, by language; folded, as patterns."""

from __future__ import annotations

import re
from typing import Final

_CHILDREN: Final = (
    r"(?:kids?|child(?:ren)?|baby|bairns?|weans?|twins|toddlers?|(?:little|wee|small) (?:one|ones|man"
    r"|fella|lad|girl|guy|boy)|boys|girls|son|daughter|kleinen?|kinder|kids|zwerge|enfants|petite?s?"
    r"|bebes?|gamins|gosses|loulous|ninos|ninas|nene|nena|peques?|crios|hijos?|hijas?)"
)
_SLEEP: Final = (
    r"(?:in bed|to bed|asleep|to sleep|sleeping|tucked(?: in| up)?|settled|down(?: for the night)?"
    r"|im bett|ins bett|schlaf\w*|couch\w+|dort|dorment|endormi\w*|au lit|duerm\w+|dormid\w+"
    r"|acostad\w+|en (?:la )?cama)"
)
_AT_DAYS_END: Final = (
    r"(?:once|when|after|as soon as) (?:i|we)(?:(?:'m|'re| am| are) (?:home|back|in) from work"
    r"| get (?:home|in|back)(?: from work)?\b(?! (?:at|by|around) )"
    r"|(?:'ve| have) (?:eaten|had (?:my|our) (?:tea|dinner|supper)))"
    r"|wenn ich von der arbeit (?:zuruck|heim|daheim|zu hause|komme)\w*|(?:quand je rentre|en rentrant)"
    r" du (?:boulot|travail|bureau)|cuando (?:llegue|vuelva|llego|vuelvo) (?:a casa|del trabajo)"
)
#: a clause on the children's sleep, or on the way home
ASLEEP: Final = (
    r"\b(?:once|when|after|as soon as|wenn|sobald|nachdem|une fois(?: que)?|quand|apres que"
    r"|cuando|una vez que|en cuanto) (?:(?:i|we)(?:'ve)? (?:have )?(?:got|get|put|settled) )?(?:the|my|our|all the|all|die|der|das|meine|unsere|les|la|le"
    r"|mes|nos|los|las|el|mis)? ?"
    + _CHILDREN
    + r"\b[^.,;:!?\n]{0,12}\b"
    + _SLEEP
    + rf"\b|\b(?:{_AT_DAYS_END})\b"
)

#: the children going to bed, in either order of the words
BEDTIME: Final = re.compile(
    r"\b(?:(?:acuest\w+|duerm\w+|acostar|dormir|couch\w+|endorm\w+) (?:a )?(?:los|las|el|la|mis?|nuestros"
    rf"|les|le|mes|mon|ma) {_CHILDREN}\b|" + _CHILDREN + r"\b[^.,;!?]{0,14}\b" + _SLEEP + r"\b)"
)
EVENING: Final = (
    # English
    r"(?:after|following) (?:(?:my|our|the|his|her) )?(?:tea|supper|work|bed ?time|bath ?time"
    r"|closing|hours|dark)\b"
    r"|after (?:\w+ )?(?:practice|training|rehearsal)\b|(?:pints?|beers?|drinks?|wine|cocktails?|supper|dinner|i'll cook|pub|nightcap|sundowners?)\b"
    r"|(?:back|home|in) from (?:work|the (?:office|shop|yard|site))\b"
    r"|(?:get|got|getting|once|once i'm|when i'm|once im|when im) (?:back )?home\b|(?:knock|clock|clocked|knocked) off\b"
    r"|when i(?:'m| am) off(?: shift| work| duty)?\b|(?:shop|store|stall|market|library|salon|office"
    r"|clinic|kitchen|garage) (?:has )?(?:shuts?|closes?|is shut|is closed|closed)\b"
    r"|too late\b|(?:we|i)(?:'ve)? (?:close|closed|shut|lock|locked) up\b|dishes are done\b|(?:had|have had|finished) (?:my |our |a bite of )?(?:tea|dinner|supper)\b|(?:i've|ive|i have|we've|weve) eaten\b"
    # German
    r"|zu spat\b|trop tard\b|demasiado tarde"
    r"|feierabend|abendessen|abendbrot|nach (?:der|meiner) (?:arbeit|schicht)\b|nach dienst"
    r"|bierchen|(?:ein|nem|einem|aufn) bier\b|glas wein|kneipe|stammtisch|wieder (?:zu hause|daheim)\b"
    r"|ladenschluss"
    # French
    r"|apres (?:le |mon |ma )?(?:boulot|travail|bureau|diner|souper|taf|service|journee|fermeture)\b"
    r"|(?:quand|une fois que) (?:le|la) \w+ (?:ferme|est ferme)|apero|(?:une|la) biere|un verre|rentre du (?:boulot|travail)\b|(?<!the )(?<!a )diner\b|souper\b"
    # Spanish
    r"|(?:despues|saliendo|al salir|cuando salg[ao]) (?:del?|de la) (?:trabajo|curro|laburo|oficina"
    r"|trabajar|currar|pega|chamba|cenar|cena)\b|cena\b|cenar\b|cervezas?\b|una cana\b|canas\b"
    r"|cerrar (?:la|el)\b|cierr\w+ (?:la|el)\b|birras?\b|chelas?\b|copas\b"
)

_BEGINS: Final = (
    r"work|school|class(?:es)?|clinic|surgery|rounds|lessons?|shift|ward round|assembly|registration"
    r"|first \w+|phones?|opening|doors open|day starts|dawn|gates open|milking|i start|we open"
    r"|the world wakes|i (?:head|leave|set off|go) (?:in|out|for work|to work)"
)
MORNING: Final = (
    # English
    r"breakfast|brekkie|too early\b|zu fruh\b|trop tot\b|demasiado (?:temprano|pronto)|(?:before|ahead of|pre) ?-?(?:(?:my|the|our|i go to|going (?:to|into)) )?"
    rf"(?:{_BEGINS})\b|before (?:the )?(?:kids|house|rest|others|everyone|anyone|baby)[^.,;!?]{{0,12}}"
    r"\b(?:up|wakes?|awake|about|stir\w*)\b|before (?:the )?(?:phone|shop|store|bakery|office|school"
    r"|market|cafe|clinic)\w* (?:starts?|opens?|rings?|fills?)\b"
    r"|(?:i'm|i am|im|up|get up|getting up|rise|start|so|very|nice and|really) early\b"
    r"|early (?:bird|riser|start|doors)|with the (?:cows|birds|larks|chickens|sun)|crack of dawn"
    r"|at dawn|sunrise|sparrow|bright and early|first (?:thing|coffee|light)|morning person"
    # German
    r"|fruhstuck|fruhaufsteher|vor (?:der|meiner) (?:arbeit|schicht|schule|sprechstunde|visite"
    r"|ersten \w+)\b|vor (?:dem )?(?:dienst\w*|unterricht|schulbeginn)\b|herrgottsfruh|in aller fruh"
    r"|ganz fruh|bevor (?:die kinder (?:wach|auf)|ich (?:zur arbeit|los)|der laden|die praxis)"
    # French
    r"|petit[- ]dej\w*|p'tit dej|avant (?:le |l'|les |mes |mon |la |ma |d')?(?:travail|boulot|ecole"
    r"|cours|classe|tournee|ouverture|service|bureau|aller|embaucher|ouvrir)\b|leve[- ]tot|tot le matin"
    r"|aux aurores|a l'aube"
    # Spanish
    r"|desayun\w*|antes del? (?:la |mi |el )?(?:trabajo|trabajar|clases?|turno|entrar|abrir|colegio"
    r"|cole|ir a)\b|madrug\w*|bien temprano|al alba|al amanecer"
)
