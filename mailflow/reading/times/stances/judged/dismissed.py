"""Times that are struck out in so many words: "take back Tuesday", "Montag können Sie vergessen".

Rules
- A verb of striking out right before a time, with no more than the name of a meeting between, and
  one right behind it, refuse it; who calls off what was agreed is known to `exchanged`.
- So do those that are left behind it ("about Tuesday: I'd rather leave it"), up to the end of a
  clause; who leaves it at, or until, a time does not.
- What would have been is off: "I wish I could do Friday", "Thursday would have been perfect"; so
  is a day that somebody else has taken ("my boss has nabbed Friday"), or when something is on.
- A day is off for which one is sent or held somewhere, or which something wears one out.
- What is said of all times of a sentence at its end ("… so neither") is said of each.
- A week or a day with nothing but a word for a full diary beside it is refused.

Known limit: who calls off one time in order to offer another in the same clause is read by grammar.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Part
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold
from mailflow.reading.times.words.word_classes import MEETING

_NEAR: Final = 80  # letters looked at on either side
_OF: Final = (
    r"(?:on|of|for|from|at|the|our|my|your|am|den|der|vom|fur|um|unseren|meinen|unser|mein|das"
    r"|du|de|le|la|pour|a|notre|nuestr[ao]|mi|del|el|las|al)"
)
#: done to a day by what takes it
_TAKEN: Final = (
    r"(?:swallowed(?: up)?|eaten(?: up)?|gobbled(?: up)?|hijacked|snaffled|nabbed|pinched|stolen"
    r"|snapped up|commandeered|claimed|grabbed|bagged|requisitioned|hogged|monopolised|wiped out"
    r"|scuppered|taken over)"
)
_OFF: Final = (
    r"(?:cancelled|canceled|called off|scrapped|postponed|void|dead|withdrawn|toast|kaput)"
)
_FREE: Final = (
    r"(?:free|available|open|possible|clear|quiet|easier|an option|better|good|a day off)"
)
_STRIKE: Final = re.compile(
    r"(?<!had to )(?<!if i )(?<!if you )\b(?:(?:take|taking) back|(?:must|to|i'll) go back on"
    r"|scrub(?:bing)?|scratch|strike out|cross out|rub out|count me out(?: for)?"
    r"|won't be able to (?:join|see|meet|call|ring|talk to|speak to|make)(?: you| it)?"
    r"|(?:\w+n't|cannot|can not|not|never|unable to)(?: [\w']+){0,4} either|(?:do|live) without"
    r"|(?:let's|please|better|rather|best|you should) leave"
    r"|(?:could|can|would|might|please|let's) avoid"
    r"|park|scrap|ditch|shelve|skip|forget|hold(?:ing)? off on|rule out|pass on"
    r"|if (?:we|i) didn't (?:do|make it|have)|(?:don't|didn't|not) (?:let's )?count on me(?: for)?"
    r"|(?:wish|if only) (?:i|we) (?:could|was able to|were able to)(?: (?:do|make|manage|say|offer"
    r"|see you|talk|speak|meet|come))?"
    r"|(?:would|could|might|i'd|we'd|would've|could've|might've)(?: have| of)?(?: really)?"
    r" (?:loved|have liked|have done|have made|have managed|have enjoyed|have taken|have picked)"
    r"|(?:could've|would've|might've) (?:done|made|managed|taken|liked|enjoyed)"
    r"|far from (?:free|available|idle|idling|bored)"
    r"|(?:doesn't|does not|won't) (?:permit|allow(?: for)?|accommodate|stretch to|extend to"
    r"|run to)"
    r"|(?:said|say) yes to (?:an?|the|my|another|some\w+)(?: [\w'-]+){0,3} (?:for|on)"
    r"|(?:got in|was in|were in|came in) (?:before|ahead of) you(?: for| on)?|beat(?:en)? you to"
    rf"|(?<!i )(?<!we )(?:has|have|'s)(?: just| already| now)? {_TAKEN}"
    r"|streichen(?: sie)?|vergessen sie|vergiss"
    r"|(?:ray|barr|biff)(?:ez|ons|e)|(?:tach|borr|quit)(?:a|e|ad|emos)"
    r"|evit(?:ons|ez|er)|oubli(?:ons|ez|e)|me (?:decommande|desiste)|ne comptez plus sur moi"
    r"|olvid(?:a|e|ad|emos)|descart(?:a|e|emos)|me echo atras con|me bajo de)"
    rf"(?: {_OF}){{0,3}}(?: (?:{MEETING}|lo))?(?: {_OF}){{0,3}} ?$"
)
#: said of a day with no hour: "Friday would have been perfect", "can we not do Friday"
_UNREAL: Final = re.compile(
    r" ?,? ?(?:would|could|might)(?:'ve| have) (?:been (?!in\b|at\b)|worked|suited|done|fitted)"
)
_RATHER_NOT: Final = re.compile(
    r"\b(?:i|we)(?: do| only| really)? wish(?: that)? ?$"
    r"|\b(?:mind|forgive me|okay?|all ?right)(?: \w+)? if (?:i|we) (?:skipped|missed|dropped"
    r"|cancelled|passed on|ducked out of|bowed out of|begged off|didn't do)(?: on)? ?$"
    r"|\b(?:let's|can we|could we|shall we|may we|rather|if we could) not (?:do|make it|say"
    r"|have) ?$"
)
#: where one is sent or held, and what wears one out: "the boss has me in Leeds on Tuesday"
_HELD: Final = re.compile(
    r"\b(?:has|have|'ve|'s)(?: got)? (?:me|us) (?:(?:in|at|on|off|up|down|out|over|under|pinned"
    r"|chained|tied|locked|stuck|working|running|doing|flying)\b"
    r"(?! (?:town|here|(?:my|the) (?:desk|office)|home|call\b))|travel\w*)[^.!?;,]{0,30}$"
    r"|\b(?:is|are|'s|'re)(?: \w+)? (?:killing|drowning|swamping|burying|eating|crushing|breaking"
    r"|swallowing|devouring|(?:crawling |swarming |climbing )?all over|on top of) (?:me|us)\b"
    r"[^.!?;,]{0,15}$"
    r"|\b(?:nobody|no one|no-one)(?: (?:at|in|of|here|else|on|from)(?: [\w']+){0,3})?"
    r"(?:'s| is| are|'ll be| will be)? (?:around|in|here|about|available"
    r"|works?|working|home)(?: on)? ?$"
    r"|\b(?:niemand|keiner)(?: (?:da|hier|im haus|erreichbar))?(?: am)? ?$"
    r"|\bpersonne n(?:e sera|'est|e travaille)(?: la| ici| joignable)?(?: le)? ?$"
    r"|\bnadie (?:esta|estara|trabaja|viene)(?: aqui| disponible)?(?: el)? ?$"
    r"|^ ?(?!i\b|we\b|it\b|you\b)(?:[\w'-]+ ){1,4}(?:eats?|swallows?|gobbles?|hogs?|devours?|fills?"
    r"|kills?|wipes? out|takes? (?:up|over)|frisst|schluckt|verschlingt|blockiert|bouffe|me come"
    r"|me ocupa)"
    r"(?: up| all of| most of| the whole of| mir| uns| den| die| tout| todo)*(?: le| el| am)? ?$"
    r"|\b(?:i'll be|i'm|i am) (?:(?:still|probably) )?(?:hungover|jet-?lagged|recovering|comatose"
    r"|airborne|under the knife|under anaesthetic|in transit|in labour)(?: on| all)?(?: the)? ?$"
    r"|\b(?:me|nous) (?:tue|tuent|mange|mangent|bouffe|bouffent|submerge|ecrase|epuise)(?: ici)? ?$"
    r"|\b(?:me|nos) (?:esta|estan|tiene|tienen) (?:\w+ando|\w+iendo|agobiad\w+|hart\w+|frit\w+)"
    r"(?: aqui)? ?$"
)
#: "about Tuesday: I'd rather leave it", and nothing else
_LEFT: Final = (
    r"(?:(?:angeht|betrifft|anbelangt) ?)?[:,]? ?(?:"
    r"(?:(?:i'd|i would|we'd|i'll|i will|let's|let us|i think|better|best|please|maybe) )+"
    r"(?:(?:rather|sooner|prefer to|just|better|best|have to|probably|let's|i'd|i'll) )*"
    r"(?:leave|skip|drop|forget|scrap|pass on|bin|call off) (?:it|that|this|that one|this one)"
    r"(?: be| out| alone| off)?"
    r"|(?:das |den |die )?(?:lass|lasse|lassen|liesse|spare|sparen) (?:ich|wir) (?:(?:mir|uns|das"
    r"|es|ihn|da|dann|doch) )*(?:lieber|besser)(?: (?:sein|aus|bleiben|weg|ausfallen))?"
    r"|(?:je prefere|je prefererais|j'aime(?:rais)? mieux|mieux vaut|il vaut mieux|autant)"
    r" (?:laisser (?:tomber|ca)|m'abstenir|s'abstenir|renoncer|passer mon tour|y renoncer)"
    r"|(?:on laisse|laissons|je laisse) (?:tomber|ca|cela)"
    r"|(?:(?:casi )?mejor|prefiero|preferiria|preferimos) (?:lo (?:dejamos|dejo|olvidamos|dejemos)"
    r"|(?:dejar|olvidar|cancelar)lo|dejemoslo|no)"
    r")(?: (?:this time|then|for now|bitte|diesmal|esta vez|cette fois|gracias|merci))?"
    r"(?= ?(?:[.,!;)]|$))"
)
#: "about tomorrow - any chance of moving it?"
_ABOUT: Final = re.compile(r"^ ?(?:about|regarding|concerning|re|as for|with regard to) ?$")
_PUT_OFF: Final = re.compile(
    r"[^.!?\n]{0,30}\b(?:mov(?:e|ing)|shift(?:ing)?|postpon\w+|reschedul\w+"
    r"|(?:put|call)(?:t?ing)? (?:it )?off|push(?:ing)? (?:it )?back|another day|a different day"
    r"|some other day)\b"
)
_DOOMED: Final = re.compile(
    rf"(?: (?:{MEETING}|lo)| session)?,? ?(?:uhr |h )?(?:{_LEFT}|"
    r"(?:is|are|'s) (?:now )?off(?= ?[.,;!)]|$| then|,| and| after| i'm)"
    rf"|(?:is|was|gets|will be|(?:has )?(?:just )?(?:been|got)) (?:now )?{_TAKEN}\b"
    rf"|(?:(?:is|has been|got|as) (?:now |just |been )*)?{_OFF}(?= ?[.,:;!)]|$)"
    r"|(?:has )?(?:just )?(?:turned (?:in)?to|become|became) (?:an?|the|my|our)\b"
    rf"(?! (?:day )?{_FREE})"
    r"|(?:finds|sees|has) (?:me|us) (?:in|at|on|off|up|under|stuck|buried|travell?ing)\b"
    r"|(?:will|'ll|has to|must|is going to have to) (?:have to )?(?:wait\b|be another (?:time|day))"
    r"|(?:'s|is) (?:when|the day)(?: that| when)?"
    r" (?:i'm \w+ing|i (?!am)|(?:we|my|our|the|his|her)\b)"
    r"(?![^.!?;]*\b(?:free|quiet\w*|open|available|works?|suits?|slack|can|could|prefer|best"
    r"|like|time"
    r"|gap|window|back|home|desk|take (?:my )?calls|least|easiest|nothing|finish\w*|breathe|human"
    r"|air|surface|resurface|dust|calms?|eases?|slows?|settles?)\b)"
    r"|(?:would|'d) mean (?:missing|skipping|cancelling|leaving|moving|letting|abandoning)\b"
    r"|(?:for|to|until|till) (?:another|some other) (?:time|day|occasion)\b"
    r"|(?:para|por) otr[oa] (?:dia|momento|vez)\b|auf ein andermal\b|a une autre fois\b"
    r"|means (?:missing|skipping|cancelling|abandoning)\b"
    r"|(?:'s|is|are) the (?:one|only) (?:day|morning|afternoon|evening|time)(?: that| when)?"
    r" (?:(?:my|our|the|his|her) \w+ (?:can|could|has|have|is|are)\b"
    r"|(?:i|we)(?:'m not| am not|'re not|(?: really| just)? (?:can't|cannot|don't|won't|never))\b)"
    r"|(?:is|'s|has) (?:all )?(?:gone|vanished|evaporated|filled|fallen|slipped|died)(?: away| up"
    r"| through| apart)?(?: on (?:me|us))?(?= ?[.,;!)]|$| and| but| so)"
    r"|(?:ist|hat) (?:mir |uns )?(?:leider )?(?:gestorben|geplatzt|weggebrochen|weggefallen"
    r"|abhanden gekommen|ins wasser gefallen|sich (?:erledigt|zerschlagen))\b"
    r"|(?:is|'s|looks like|will be)(?: now| looking)? an? (?:total |complete |utter |absolute )?"
    r"(?:dead loss|loss|disaster|nightmare|washout|non-starter|lost cause|car crash|shambles"
    r"|bloodbath|wipeout|train wreck|zoo|circus|madhouse|horror)\b"
    r"|(?:ist|wird|sind) (?:leider |schon |bei mir |bei uns |total |komplett |vollig )*(?:(?:ein"
    r"|eine|der|die) )?(?:(?:reine|totale|absolute|einzige)[rs]? )?(?:totalausfall|reinfall"
    r"|desaster|katastrophe|a[bl]\w?traum|horror\w*|holle|verloren|futsch|hinuber|im eimer|tabu"
    r"|vom tisch"
    r"|gelaufen|essig)\b"
    r"|(?:,? c'est|est|sera|sont) (?:deja |bien |completement )*(?:perdue?s?|foutue?s?|fichue?s?"
    r"|cuite?s?|compromis\w*|(?:l'|un |un veritable )enfer|la cata\w*|une catastrophe)\b"
    r"|(?:esta|es|sera|va a ser) (?:ya |muy |totalmente )*(?:perdid[oa]|liad[oa]|complicad[oa]"
    r"|imposible|un (?:horror|caos|infierno|desastre|lio)|una locura|fatal)\b"
    r"|(?:i'll be|i'm|i am) (?:(?:still|probably|all) )?(?:hungover|jet-?lagged|recovering|comatose"
    r"|airborne|under the knife|under anaesthetic|in transit|in labour)\b"
    r"|, which (?:sadly |alas |unfortunately )?(?:i|we)(?:'ll| will)? (?:have to|must|need to)"
    r" (?:decline|refuse|turn down|pass)\b"
    r"|(?:hier |bei uns )?(?:niemand|keiner)(?: da| hier| mehr)*(?= ?[.,;!)]|$)"
    r"|no longer works|is a (?:no|no-go|goner|non-starter|dead loss|write-off)\b|has to go\b"
    r"|won't happen\b"
    r"|(?:konnen|kannst|konnt|kann) (?:(?:sie|du|ihr|man|ich|wir|dir|sich) )*(?:getrost |gleich"
    r" |leider |komplett |ganz |vollig |total |direkt )*"
    r"(?:vergessen|streichen|knicken|abhaken|abschminken|ausschliessen)\b"
    r"|,? ?(?:you|we) (?:can|may|might|could) (?:(?:safely|just|also|already|happily) )*"
    r"(?:rule out|forget|strike|cross (?:out|off)|write off|scratch)\b"
    r"|,? ?(?:(?:vous|tu|on) (?:pouvez|peux|peut)|c'est) (?:l'|la |le |les |deja )*(?:a )?"
    r"(?:oublier|rayer|barrer|exclure|bannir)\b"
    r"|,? ?(?:ya )?(?:puedes?|podeis|pueden) (?:olvidar|tachar|descartar|borrar)(?:l[ao]s?)?\b"
    r"|(?:sage|sag|muss) ich (?:hiermit |leider |doch |wieder )*"
    r"(?:ab|absagen|streichen|zurucknehmen|zuruckziehen)\b"
    r"|(?:ziehe|nehme) ich (?:hiermit |leider )?zuruck\b"
    r"|wird (?:das |es )?(?:leider )?(?:nix|nichts)\b"
    r"|sieht (?:es )?(?:bei mir |bei uns )?(?:leider )?(?:duster|mau|eng|schlecht|finster|ubel)\b"
    r"|(?:[^.!?;,]{0,30}, )?(?:das|dies|es) (?:ist|wird|ware|war) (?:\w+ ){0,3}"
    r"zu (?:spat|fruh|knapp|eng)\b"
    r"|(?:[^.!?;,]{0,30}, )?(?:that's|that is|that'll be|c'est|ce sera|es) (?:\w+ ){0,2}"
    r"(?:too|trop|demasiado) (?:late|early|tight|tard|tot|juste|tarde|pronto)\b"
    r"|est a oublier|ce sera sans moi|c'est (?:mort|cuit|rape|fichu|foutu)\b"
    r"|(?:descarta|olvida|olvide|descarte)(?:lo|la|los)?\b|ni (?:hablar|de broma|pensarlo)\b"
    r"|(?:lo|la) (?:cancelo|anulo|descarto)\b"
    r"|(?:(?:is|are|'s|ist|sind|est|es) )?(?:nothing doing|no (?:chance|dice|hope)"
    r"|not a (?:chance|hope|prayer)|out of the question|nichts zu (?:machen|wollen)|nix zu machen"
    r"|keine chance|rien a faire"
    r"|pas moyen|hors de question|nada que hacer|no hay manera)(?= ?(?:[.,;!)]|$)))"
)
#: "don't forget Wednesday"
_DENIED: Final = re.compile(r"(?:n't|\bnot|\bnever|\bdont|\bnicht|\bno) (?:\w+ )?$")
_NEITHER: Final = re.compile(
    r"[ ,:;-]*(?:and |so |that's |hence |that makes |also |donc |alors |asi que |o sea )+"
    r"(?:(?:it's )?neither|no to both|both (?:are )?(?:out|no good|impossible|off)|none of them"
    r"|(?:geht )?(?:beides|keins|weder noch)(?: nicht)?|ni l'une? ni l'autre|aucune? des deux"
    r"|ni una ni otra|ningun[oa](?: de (?:las|los) dos)?)\b"
)
#: said of nothing but a diary
_FULL: Final = re.compile(
    r"\b(?:spoken for|booked (?:up|solid|out)|fully booked|chock-a-block|chocka|jam-packed|jammed"
    r"|(?:no|not a|not one|\w*n't (?:a|one|got a)|zero|without a) (?:single |free |spare )*"
    r"(?:gap|minute|moment|second|slot|hole|window|hour|half hour|opening|bandwidth|capacity|time)"
    r"|no white|ausgebucht|verplant|dicht|keine(?:n)? (?:einzige[nrs]? )?(?:freie[nrs]? )?"
    r"(?:minute|lucke|luft|platz|termin)|pas une? (?:seule )?(?:minute|seconde|trou|creneau)"
    r"|plus un (?:trou|creneau)|hasta arriba|a tope|a reventar|ni un (?:hueco|minuto|rato))\b"
)
_FOR: Final = frozenset({Cat.OFFER, Cat.YES, Cat.EXCEPT, Cat.IF, Cat.MOVE, Cat.WRITE})
_MAKES_ROOM: Final = frozenset({"i have", "i've got", "have", "can", "could", "zeit", "sure"})
_PAST: Final = re.compile(r"\b(?:was|were|had|last|ago|war|hatte|etait|avait|estaba|tenia)\b")


def is_dismissed(said: Said) -> bool:
    """Is a time struck out?"""
    text, nodes, one = said.text, said.nodes, said.one
    if not one.dates:
        return False
    lead = re.split(r"[.!?;:\n]", text[max(0, said.begin - _NEAR) : said.begin])[-1]
    behind = re.split(r"[.!?;\n]", text[said.end : said.end + _NEAR])[0]
    struck = _STRIKE.search(fold(lead))
    struck = None if struck and _DENIED.search(fold(lead)[: struck.start()]) else struck
    if struck or _DOOMED.match(fold(behind)):
        return not any(node.cat is Cat.IF for node in said.left)
    if _ABOUT.search(fold(lead)) and _PUT_OFF.match(said.behind(_NEAR)):
        return True
    if not one.times and (_UNREAL.match(fold(behind)) or _RATHER_NOT.search(fold(lead))):
        return True
    if not one.times and _HELD.search(_ENDS_CLAUSE.split(fold(lead))[-1]):
        return True
    rest = re.split(r"[.!?\n]", text[nodes[-1].end - 12 : nodes[-1].end + _NEAR])[0]
    if any(node.cat is Cat.PICK for node in nodes[one.last :]) and _NEITHER.search(fold(rest)):
        return True
    return not one.times and _is_full(said)


def _is_full(said: Said) -> bool:
    """Does the clause of a day or a week say that the diary is full, and nothing else?"""
    if said.says(_FOR, _MAKES_ROOM):
        return False
    begins = said.nodes[said.one.last].start
    if any(node.part is Part.DATE and node.start > begins for node in said.around()):
        return False
    lead = said.lead(_NEAR, _ENDS_CLAUSE)
    behind = said.behind(_NEAR, _ENDS_CLAUSE)
    told = _FULL.search(f"{lead} | {behind}") is not None
    return told and _PAST.search(f"{lead} {behind}") is None


_ENDS_CLAUSE: Final = re.compile(
    r"[.!?;:,\n]|\b(?:and|but|und|aber|et|mais|y|pero|or|oder|ou|so|because)\b"
)
