"""What was agreed, called off: "cancelling our Thursday talk", "I have to drop out of Friday",
"unseren Termin am Donnerstag sage ich ab", "I must cancel".

Rules
- Who calls off, strikes or moves a day refuses the hour it had; so does who refuses "our talk
  on" it. Who tells what else there is that day, or can't that day, refuses the day.
- The day is what the verb calls off: right behind it, between it and its particle, or before it
  where a German verb closes the clause. Or it is said of the day that it won't happen.
- Who calls off "it", or cannot "make it", refuses the letter's only hour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mailflow.reading.times.sentences.nodes import Sentence, words_of
from mailflow.reading.times.words.tokens import fold
from mailflow.reading.times.words.word_classes import MEETING

_OURS: Final = r"(?:our|unser(?:e[nms]?)?|notre|nuestr[ao])"
_VERB: Final = (
    r"(?:cancel|cancell?ing|call(?:ing)? off|withdraw(?:ing)?(?: from)?|beg(?:ging)? off"
    r"|(?:drop|back|pull|bow|duck|chicken|opt)(?:p?ing)? out|bail(?:ing)?(?: out)?|cr(?:y|ying"
    r"|ied) off"
    rf"|drop(?:p?ing)?(?= {_OURS} {MEETING})|tak(?:e|ing) back(?: my (?:yes|ok|okay|word|offer))?"
    r"|rain[ -]?check|flak(?:e|ing)|vacate|reneg(?:e|ing)|pull(?:ing)? the p(?:lug|in)|count me out"
    r"|leav\w+ you in the lurch|tak(?:e|ing) (?:it|that|this) back"
    r"|fallar(?:te|le)|(?:te|le|les|os) fallo"
    r"|hold (?:fire|off)|releas(?:e|ing)(?= (?:the|my|our|your)\b)"
    r"|(?:let(?:ting)?|stand(?:ing)?|disappoint(?:ing)?) you(?: down| up)?(?= (?:on|for|about)\b)"
    r"|chang\w+ my mind(?= (?:on|about)\b)"
    r"|absag\w*|abzusagen|cancel[ne]|canceln|stornieren?|abblasen|meine zusage"
    r"|annul(?:er|e|ons|ez)|(?:me )?decommander?|desister?|faire faux bond|renonce[rz]?"
    r"|cancel(?:ar\w*|o|amos)|anul(?:ar\w*|o|amos|e)|bajar(?:me|nos)?|me bajo"
    r"|suspend(?:er\w*|o|emos))"
)
#: these call off what stands right behind them
_LIGHT: Final = (
    r"(?:scrap|scratch|nix|axe|ditch|shelve|strike|skip|miss|drop|forget|pass on|streich\w*"
    r"|vergessen|oubli(?:ez|er|e|ons)"
    r"|olvid(?:e|a|emos)(?:se|te)?)"
)
_MOVE: Final = (
    r"(?:mov(?:e|ing)|push(?:ing)?(?: back)?|shift(?:ing)?|slide|swap|switch|bump|resched\w+"
    r"|rearrang\w+|postpon\w+|put(?:ting)?(?: off)?|defer|hold over|decaler|reporter|deplacer"
    r"|repousser|avancer"
    r"|aplaza\w+|dej\w+|mover|pasar|cambia\w+|correr|adelantar|retrasar)"
)
_TAKE: Final = r"(?:take|cross|remove|delete|wipe|strike|scratch)"
_OFF_THE_LIST: Final = (
    r" (?:off|out of|from) (?:the|your|my|our)"
    r" (?:calendar|diary|list|books?|schedule|planner|agenda)"
)
#: a verb that calls off, or one that does with its particle behind the day
_CALLING_OFF: Final = re.compile(
    rf"\b(?:{_VERB}|(?P<split>call(?:ing)?|{_TAKE}|give|giving|knock|consider|leave|lass\w*))\b"
)
_CALLED_OFF: Final = re.compile(
    r"\b(?:call(?:ing)? [^.,;:!?\n]{1,40} off"
    rf"|{_TAKE} [^.,;:!?\n]{{1,40}}{_OFF_THE_LIST}|sagen? [^.,;:!?\n]{{0,30}}\bab"
    r"|(?:muss|mussen|wird|lassen) [^.,;:!?\n]{0,20}(?:aus|ent)fallen)\b"
)
#: the day stands right behind the verb
_BETWEEN: Final = re.compile(r"[^.,;:!?\n]{0,40}")
_SPLIT: Final = re.compile(
    rf"(?:'s)?[^.,;:!?\n\d]{{0,24}}(?: (?:off|on the head|cancell?ed|dead|a miss)\b(?! \w)"
    rf"|{_OFF_THE_LIST}"
    r"| (?:ausfallen|platzen|sausen)\b| and (?:do|make|take|try|go|have|say|meet)\b)"
)
#: words between a verb and the day that is its object
_ARTICLES: Final = (
    r"(?:(?: (?:the|that|our|your|my|on|for|of|from|about|please|lo|el|la|los|de|del|le|du"
    rf"|notre|nuestr[ao]|de[nrm]|das|bitte|sie|unser\w*|am|vom|von|por favor|{MEETING}))*'?"
    r" (?:l')?)"
)
_STRUCK: Final = re.compile(rf"\b(?:{_LIGHT}|(?P<move>{_MOVE}))(?P<between>{_ARTICLES})$")
_ONTO: Final = re.compile(r"\b(?:to|until|auf|for|a|al|au|para|pour)\b")
_BEHIND_DAY: Final = re.compile(
    r"(?![^.,;:!?\n]{0,20}\b(?:bin|ist|sind|komm\w*|kehr\w*|fahr\w*|ruf\w*|meld\w*)\b"
    r"[^.,;:!?\n]{0,30} zuruck)"
    r",?[^.,;:!?\n]{0,30}? (?:absag\w*|abzusagen|canceln|stornieren|abblasen|streichen"
    r"|platzen lassen"
    r"|sagen? ich [^.,;:!?\n]{0,20}?\bab|sage (?:hiermit |leider )?ab"
    r"|zuruck(?:zu)?(?:nehmen|ziehen|treten)?|nicht (?:mehr )?(?:(?:ein)?halten|wahrnehmen)"
    r"|(?P<onto>auf [^.,;:!?\n]{1,30} (?:verlegen"
    r"|(?:ver)?schieben)))\b"
)
#: what is said of a day that won't happen
_WONT_BE: Final = re.compile(
    rf"(?:'s)?(?: (?:at|um|a|a las) [\w:.]+(?: uhr)?)?(?: {MEETING})? ?"
    r"(?:(?:is|'s|are|has been|(?:has|have|will have|needs?) to be|must be|will be)"
    r" (?:now |all |sadly |definitely )?(?:off\b(?! \w)|cancell?ed|scrapped|called off"
    r"|not happening)"
    r"|(?:(?:can't|cannot|won't|will not|can not|isn't|is not)(?: be)?|not)(?: now| going to)?"
    r" (?:happen(?:ing)?|go(?:ing)? ahead|tak(?:e|ing) place)|ha(?:s|s to|ve to) (?:move|be moved)"
    r"|(?:has |has to |have to )?f(?:alls?|allen|ell) through"
    r"|(?:fallt|platzt|entfallt)\b[^.,;:!?\n]{0,20}?(?: (?:aus|flach|weg|ins wasser)\b|$)"
    r"|(?:muss|kann|wird|findet|ist)\b[^.,;:!?\n]{0,25}? (?:aus|ent)fallen"
    r"|(?:kann|wird|findet) [^.,;:!?\n]{0,15}nicht statt(?:finden)?"
    r"|wird [^.,;:!?\n]{0,20}?(?:nichts|nix)\b"
    r"|ist (?:\w+ )?(?:abgesagt|gestrichen|geplatzt|hinfallig)"
    r"|(?:est|sera) (?:\w+ )?annule|tombe a l'eau|n'aura (?:\w+ )?pas lieu"
    r"|ne (?:pourra|peut) (?:\w+ )?(?:pas|plus) avoir lieu"
    r"|(?:queda|esta|es) (?:\w+ )?(?:cancel|anul|suspend)|se (?:cancela|suspende|anula|cae|cayo)"
    r"|no (?:va a poder|podra|puede) (?:ser|realizarse|celebrarse|hacerse)"
    rf"|no (?:hay|habra) {MEETING})"
)
#: "wird am Freitag leider nichts", "se cancela lo del viernes", "no call on Friday"
_WONT_BE_BEFORE: Final = re.compile(
    r"(?P<nothing>\bwird(?: es| das)?(?: am| mit dem)? ?$)"
    rf"|\b(?:se (?:cancela|suspende|anula|cae) (?:lo|la {MEETING}) del?"
    r"|\b(?:empechement|contretemps|imprevu|imprevisto|contratiempo)(?: (?:pour|para|le|el|de|du))*"
    rf"|(?:no |keine? |pas d'|pas de )(?:\w+ )?{MEETING}(?: on| this| am| for| le| el)?) ?$"
)
#: the day is part of the name of what was agreed
_OF_MEETING: Final = re.compile(
    rf"\b(?:(?:our|the|th[ai]t|th[ia]s|your|unser\w*|de[rnm]|das|notre|votre|l[ea]|l'|au"
    rf"|nuestr[ao]|la|el|del) ?(?:\w+ )?{MEETING}|lo)"
    r"(?: (?:on|for|of|this|next|set|planned|scheduled|the|am|vom|von|fur|nachsten|kommenden|de|du"
    r"|del|le|el|ce|este|prevu\w*|pour|para))*,? ?$"
)
_THE_DAYS: Final = re.compile(rf"(?:'s)? {MEETING}\b")
#: between verb and day, another verb or a condition begins
_TURNED: Final = re.compile(
    r"\b(?:and|but|so|if|until|till|to|move|und|aber|bis|auf|et|mais|jusqu\w*|y|pero|hasta)\b"
)
_NOT: Final = re.compile(
    r"\b(?:not|never|no need to|without|if (?:i|you|we)|unless|\w+n't|nicht|sans|ne|sin|no)"
    r" (?:[\w']+ ){0,3}$"
)
_LEAD: Final = 60  # letters
#: what is called off, where no day is said, is what was agreed, or all of it
_ALL_OF_IT: Final = re.compile(
    rf" (?:of )?(?:{_OURS}|the|it|this|on you|den|das|le|la|el|lo)\b[^.,;:!?\n]{{0,40}}"
    r"|(?= ?(?:[.,;!?\n]|$))| (?:after all|too|altogether|unfortunately|i'm afraid|sorry)"
)
_WHOLE: Final = re.compile(
    r"\b(?:scrap|ditch|drop) (?:it|this)(?= ?(?:[.,;!?\n]|$))|\bi must decline after all\b"
    r"|\bich (?:sage|muss) (?:\w+ ){0,2}?ab(?:sagen)?(?= ?(?:[.,;!?\n]|$))"
    r"|\b(?:der|unser) termin (?:\w+ ){0,2}?(?:platzt|entfallt|fallt aus"
    r"|findet (?:\w+ )?nicht statt)"
    r"|\bziehe meine zusage (?:\w+ )?zuruck"
    r"|\bcall(?:ing)? (?:it|this|the whole thing|our \w+) off\b"
    rf"|\b(?:it|(?:the|our|unser|das|der) {MEETING}) ?(?:'s|is|has to be|must be|muss)"
    r" (?:\w+ )?(?:off(?= ?(?:[.,;!?\n]|$))|cancell?ed|called off|ausfallen|entfallen)"
    r"|\b(?:can't|cannot|can not|couldn't|won't|won't be able to|unable to|not (?:be )?able to)"
    rf" (?:make|manage|do) (?:(?:it|that|then|that (?:time|slot|one|hour)|{_OURS} {MEETING})"
    r"(?: (?:after all|any ?more|now|then|sorry|unfortunately|i'm afraid))?)(?= ?(?:[.,;!?\n]|$))"
    r"|\b(?:no can do|(?:doesn't|won't) work(?: out)?) after all\b"
    r"|\bthat (?:time|slot|one|hour) (?:\w+ ){0,2}?"
    r"(?:doesn't|won't|isn't|is not|does not|no longer)\b"
    r"|\b(?:da|dann) (?:kann|schaff\w*) ich (?:\w+ ){0,2}?nicht\b(?= ?(?:[.,;!?\n]|$))"
    r"|\b(?:es|das) klappt (?:\w+ )?doch nicht\b|\bschaffe es (?:\w+ )?doch nicht\b"
    r"|\b(?:der|dieser|den|unseren) (?:termin|zeitpunkt) (?:\w+ ){0,4}?nicht\b"
    r"|\b(?:ce creneau|cette heure|cet horaire) (?:\w+ )?ne (?:\w+ ){1,3}pas\b"
    r"|\bfinalement,? (?:je ne pourrai|ca ne sera) pas\b|\bne pourrai (?:\w+ )?pas finalement\b"
    r"|\b(?:esa hora|ese horario|ese hueco) no (?:me|nos|puedo)\b|\bno puedo a esa hora\b"
    r"|\bal final no (?:puedo|podre|voy a poder)(?= ?(?:[.,;!?\n]|$))"
)
#: another thing is called off
_OTHERS: Final = re.compile(
    r"\b(?:train|flight|school|class|meeting was|subscription|my (?:other|account)|the other"
    r"|request|zug|flug|vol|tren|vuelo)\b"
)


#: what a letter says that confirms what was agreed on before
_CONFIRMS: Final = re.compile(
    r"\b(?:noted|perfect|great|wonderful|lovely|brilliant|confirmed|(?:see|talk to|speak to) you"
    r"|it is"
    r"|talk (?:soon|then)|then(?= ?[.!])|(?:then )?i(?:'ll| will) (?:then )?(?:ring|phone|call|come"
    r"|meet|be there)|(?:ok|okay|good|so),? (?:then |see )|look(?:ing)? forward"
    r"|hooray|awesome|excellent|fantastic|amazing|cool|good stuff"
    r"|\w+day then|confirming|(?:i|we|to) (?:hereby |gladly |can |shall )?confirm"
    r"|locked in|in (?:my|our|the) (?:calendar|diary|book)"
    r"|(?:fine|ok|okay|good) (?:with|by) (?:me|us)"
    r"|perfekt|wunderbar|super|prima|dann bis|bis (?:dann|zum|\w+tag)|abgemacht|ich freue mich"
    r"|schon|klasse|toll|top|bestatige|notiert|eingetragen|im kalender|steht(?= ?[.!])|eingeplant"
    r"|parfait|entendu|super|nickel|ca marche|merci|c'est d'accord|c'est note"
    r"|a (?:lundi|mardi|mercredi|jeudi|vendredi)|rendez-vous le|confirme|note pour|c'est bon"
    r"|perfecto|genial|quedamos|nos vemos|hasta el|hablamos el|de acuerdo|estupendo|listo|dale"
    r"|apuntado|anotado|agendado|hecho|confirmo)\b"
    r"|^\W*(?:then|so|dann|alors|entonces|ok(?:ay)? (?:for|on))\b"
    # a talk that is told as a thing to come
    r"|(?:^|[.!,:;\n]\W*)(?:(?:and|(?:we|i)(?:'ll| will)) )?(?:speak|talk|chat|meet|catch up"
    r"|speaking|talking|meeting)(?: to you| again)? (?:on|at|this|next|tomorrow|then|\w+day)\b"
    r"|\b(?:all set|you(?:'re| are) down|i(?:'ve| have) (?:put|booked|blocked))\b"
    r"|\bwir (?:sprechen|horen|telefonieren|sehen|treffen)\b|\bhablamos\b"
    r"|\bon (?:se (?:parle|voit|retrouve|rappelle)|s'appelle)\b"
)
#: what a letter says that proposes, whatever it is glad of
_PROPOSES: Final = re.compile(
    r"\b(?:(?:how|what) about|i could|could you|if (?:it|that|you)|please confirm|is free"
    r"|i (?:propose|suggest)|ich (?:hatte|konnte|schlage)|je (?:vous |te )?propose"
    r"|si (?:cela|vous|ca|te|le|les)|(?:te|le|les) propongo|podria)\b"
)
#: the writer can't do a day, whatever was to be on it; who "can't make it" can't do what was agreed
_UNABLE: Final = re.compile(
    r"\b(?:can't|cannot|can not|cant|couldn't|(?:am|not) (?:un)?able to|won't be able to)"
    r"(?! (?:make|happen|go ahead|take place))\b"
    r"|\b(?:kann|konnte|schaffe|peux|pourrai|puedo|podre)\b"
)


def confirms(letter: str) -> bool:
    """Does a letter confirm what was agreed on, and ask nothing?"""
    said = fold(letter)
    return "?" not in said and bool(_CONFIRMS.search(said)) and not _PROPOSES.search(said)


def unable_in(text: str, spoken: Sequence[Sentence]) -> frozenset[int]:
    """The numbers of the sentences in which the writer cannot do something."""
    if not _UNABLE.search(fold(text)):
        return frozenset()
    around = ((number, words_of(text, sentence)) for number, sentence in enumerate(spoken))
    return frozenset(number for number, said in around if _UNABLE.search(said))


def calls_off(text: str, start: int, end: int) -> bool:
    """Is what stands there, a day or an hour, the object of a verb that calls off, or strikes;
    or said of it that it won't be?
    """
    before, behind = _beside(text, start, end)
    verbs = _CALLING_OFF.finditer(before)
    led = next((verb for verb in verbs if _BETWEEN.fullmatch(before, verb.end())), None)
    if led and not _TURNED.search(before, led.end()) and not _NOT.search(before[: led.start()]):
        if not led["split"] or _SPLIT.match(behind):
            return True
    struck = _STRUCK.search(before)
    if struck and not struck["move"] and not _NOT.search(before[: struck.start()]):
        return True
    closed = _BEHIND_DAY.match(behind)
    if closed is not None and (closed["onto"] or not _TURNED.search(closed[0])):
        return True
    return _wont_be(before, behind)


def _wont_be(before: str, behind: str) -> bool:
    told = _WONT_BE_BEFORE.search(before)
    if told is not None:
        return not told["nothing"] or "nichts" in behind[:20]
    return _WONT_BE.match(behind) is not None


def _beside(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind a place of its sentence, folded."""
    return fold(text[max(0, start - _LEAD) : start]), fold(text[end : end + _LEAD])


def called_off(text: str, spoken: Sequence[Sentence]) -> frozenset[int]:
    """The numbers of the sentences whose day, where it is refused, is the hour agreed."""
    return frozenset(
        number
        for number, sentence in enumerate(spoken)
        if _names_agreed(text, sentence) or _is_called_off(words_of(text, sentence))
    )


def _names_agreed(text: str, sentence: Sentence) -> bool:
    """Is a day called off or moved, or is the only one part of the name of what was agreed?"""
    days = [node for node in sentence.nodes if node.day]
    if any(_is_called_or_moved(text, node.start, node.end) for node in days):
        return True
    return len(days) == 1 and _is_of_meeting(text, days[0].start, days[0].end)


def _is_called_or_moved(text: str, start: int, end: int) -> bool:
    struck = _STRUCK.search(_beside(text, start, end)[0])
    moved = struck is not None and bool(struck["move"]) and not _ONTO.search(struck["between"])
    return moved or calls_off(text, start, end)


def _is_of_meeting(text: str, start: int, end: int) -> bool:
    before, behind = _beside(text, start, end)
    return bool(_OF_MEETING.search(before) or _THE_DAYS.match(behind))


def tells_of_calling_off(text: str) -> bool:
    """Is anything called off in a text, in so many words?"""
    return _is_called_off(fold(text))


def drops(text: str) -> bool:
    """Is what was agreed called off, or refused, without its day?"""
    folded = fold(text)
    told = [match.span() for match in _WHOLE.finditer(folded)]
    objects = ((verb.start(), _ALL_OF_IT.match(folded, verb.end())) for verb in _verbs(folded))
    told += [(start, whole.end()) for start, whole in objects if whole]
    return any(
        not _NOT.search(folded[max(0, start - _LEAD) : start])
        and not _OTHERS.search(folded, start, end)
        for start, end in told
    )


def _verbs(folded: str) -> Iterator[re.Match[str]]:
    """The verbs that call off by themselves."""
    return (verb for verb in _CALLING_OFF.finditer(folded) if not verb["split"])


def _is_called_off(said: str) -> bool:
    told = (*_verbs(said), *_CALLED_OFF.finditer(said))
    return any(not _NOT.search(said[: off.start()]) for off in told)
