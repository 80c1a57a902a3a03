"""What was agreed, called off: "cancelling our Thursday talk", "I have to drop out of Friday",
"unseren Termin am Donnerstag sage ich ab", "I must cancel".

Rules
- Who calls off a day refuses the hour it had. Who tells what else there is that day refuses the
  day; so does who strikes it ("scrap the 17th"), unless it is "our talk" on it.
- The day is what the verb calls off: right behind it, between it and its particle, or before it
  where a German verb closes the clause.
- Who calls off "it", or cannot "make it", refuses the letter's only hour.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.nodes import Sentence
from mailflow.reading.times.words.tokens import fold

_OURS: Final = r"(?:our|unser(?:e[nms]?)?|notre|nuestr[ao])"
_MEETING: Final = (
    r"(?:talk|call|chat|meeting|coffee|appointment|interview|conversation|zoom|slot|date|session"
    r"|gesprach|termin|telefonat|treffen|anruf|interviewtermin"
    r"|rendez-vous|rdv|appel|entretien|echange|cafe|visio"
    r"|cita|llamada|reunion|charla|entrevista|videollamada)"
)
_AGREED: Final = re.compile(rf"\b(?:{_OURS}|\w+day's) (?:[\w']+ ){{0,3}}{_MEETING}\b")
#: what strikes a day out of the calendar; what is struck may be the day or what was agreed on it
_STRUCK: Final = re.compile(
    r"\b(?:scrap\w*|skip|miss|keep|cancell?ed|(?:go|take|going|taking)"
    r" (?:ahead|place)|happen(?:ing)?|streichen?)\b"
)
_VERB: Final = (
    r"(?:cancel|cancell?ing|call(?:ing)? off|withdraw(?:ing)?(?: from)?|beg(?:ging)? off"
    r"|(?:drop|back|pull|bow|duck|chicken|opt)(?:p?ing)? out|bail(?:ing)?(?: out)?|cr(?:y|ying) off"
    rf"|drop(?:p?ing)?(?= {_OURS} {_MEETING})|tak(?:e|ing) back(?: my (?:yes|ok|okay|word|offer))?"
    r"|absag\w*|abzusagen|cancel[ne]|canceln|stornieren?|abblasen"
    r"|annul(?:er|e|ons|ez)|decommander?|desister?|faire faux bond"
    r"|cancel(?:ar\w*|o|amos)|anul(?:ar\w*|o|amos)|bajar(?:me|nos)?|suspend(?:er\w*|o|emos))"
)
_TAKE: Final = r"(?:take|cross|remove|delete|wipe)"
_OFF_THE_LIST: Final = (
    r" (?:off|out of|from) (?:the|your|my|our)"
    r" (?:calendar|diary|list|books?|schedule|planner|agenda)"
)
_CALLED_OFF: Final = re.compile(
    rf"\b(?:{_VERB}|call(?:ing)? [^.,;:!?\n]{{1,40}} off"
    rf"|{_TAKE} [^.,;:!?\n]{{1,40}}{_OFF_THE_LIST}|sagen? [^.,;:!?\n]{{0,30}}\bab"
    r"|(?:muss|mussen|wird|lassen) [^.,;:!?\n]{0,20}(?:aus|ent)fallen)\b"
)
#: the day stands right behind the verb, or it is split by it
_BEFORE_DAY: Final = re.compile(
    rf"\b(?:{_VERB}|call(?:ing)?|{_TAKE})\b(?P<between>[^.,;:!?\n]{{0,40}})$"
)
_SPLIT: Final = re.compile(rf"(?:'s)?[^.,;:!?\n\d]{{0,24}}(?: off\b(?! \w)|{_OFF_THE_LIST})")
_OFF: Final = re.compile(rf"(?:call(?:ing)? off|(?!call|{_TAKE}\b))")
_BEHIND_DAY: Final = re.compile(
    r"[^.,;:!?\n]{0,30}? (?:absag\w*|abzusagen|canceln|stornieren|abblasen"
    r"|sagen? ich [^.,;:!?\n]{0,20}?\bab|sage (?:hiermit |leider )?ab)\b"
)
#: between verb and day, another verb or a condition begins
_TURNED: Final = re.compile(
    r"\b(?:and|but|so|if|until|till|to|move|und|aber|bis|auf|et|mais|jusqu\w*|y|pero|hasta)\b"
)
_NOT: Final = re.compile(
    r"\b(?:not|never|no need to|without|if (?:i|you|we)|unless|\w+n't|nicht|sans|ne|sin|no)"
    r" (?:[\w']+ ){0,3}$"
)
_ENDS: Final = ".!?\n"
_LEAD: Final = 60  # letters
#: what is called off, where no day is said, is what was agreed, or all of it
_WHOLE: Final = re.compile(
    rf"\b{_VERB}(?: (?:of )?(?:{_OURS}|the|it|this|on you|den|das|le|la|el|lo)\b[^.,;:!?\n]{{0,40}}"
    r"|(?= ?(?:[.,;!?\n]|$))|(?: (?:after all|too|altogether|unfortunately|i'm afraid|sorry)))"
    r"|\bcall(?:ing)? (?:it|this|the whole thing|our \w+) off\b"
    r"|\b(?:can't|cannot|can not|couldn't|won't|won't be able to|unable to|not (?:be )?able to)"
    rf" (?:make|manage|do) (?:(?:it|that|then|that (?:time|slot|one|hour)|{_OURS} {_MEETING})"
    r"(?: (?:after all|any ?more|now|then|sorry|unfortunately|i'm afraid))?)(?= ?(?:[.,;!?\n]|$))"
    r"|\bthat (?:time|slot|one|hour) (?:\w+ ){0,2}?"
    r"(?:doesn't|won't|isn't|is not|does not|no longer)\b"
    r"|\b(?:da|dann) (?:kann|schaff\w*) ich (?:\w+ ){0,2}?nicht\b(?= ?(?:[.,;!?\n]|$))"
    r"|\b(?:der|dieser) (?:termin|zeitpunkt) (?:\w+ ){1,4}?nicht\b"
    r"|\b(?:ce creneau|cette heure|cet horaire) (?:\w+ )?ne (?:\w+ ){1,3}pas\b"
    r"|\b(?:esa hora|ese horario|ese hueco) no (?:me|nos|puedo)\b|\bno puedo a esa hora\b"
)
#: "move our call", "push Thursday's chat"
_MOVED: Final = re.compile(
    r"\b(?:mov(?:e|ing)|push(?:ing)?|shift(?:ing)?|resched\w+|postpon\w+|bump(?:ing)?|verschieb\w*"
    rf"|verleg\w*|decaler|reporter|deplacer|aplaza\w+|mover|pasar)\b[^.,;:!?\n]{{0,20}}\b\w+day's"
    rf" {_MEETING}\b"
)
#: another thing is called off
_OTHERS: Final = re.compile(
    r"\b(?:train|flight|school|class|meeting was|subscription|my (?:other|account)|the other"
    r"|request|zug|flug|vol|tren|vuelo)\b"
)


#: what a letter says that confirms what was agreed on before
_CONFIRMS: Final = re.compile(
    r"\b(?:perfect|great|wonderful|lovely|brilliant|confirmed|(?:see|talk to|speak to) you|it is"
    r"|talk (?:soon|then)|(?:ok|okay|good|so),? (?:then |see )|looking forward|\w+day then"
    r"|perfekt|wunderbar|super|prima|dann bis|bis (?:dann|zum|\w+tag)|abgemacht|ich freue mich"
    r"|parfait|entendu|c'est note|a (?:lundi|mardi|mercredi|jeudi|vendredi)|rendez-vous le"
    r"|perfecto|genial|quedamos|nos vemos|hasta el|hablamos el|de acuerdo)\b"
)
#: the writer can't do a day, whatever was to be on it; who "can't make it" can't do what was agreed
_UNABLE: Final = re.compile(
    r"\b(?:can't|cannot|can not|cant|couldn't|(?:am|not) (?:un)?able to|won't be able to)"
    r"(?! (?:make|happen|go ahead|take place))\b"
    r"|\b(?:kann|konnte|schaffe|peux|pourrai|puedo|podre)\b"
)


def confirms(letter: str) -> bool:
    """Does a letter confirm what was agreed on, and ask nothing?"""
    return "?" not in letter and _CONFIRMS.search(fold(letter)) is not None


def unable_in(text: str, spoken: Sequence[Sentence]) -> frozenset[int]:
    """The numbers of the sentences in which the writer cannot do something."""
    if not _UNABLE.search(fold(text)):
        return frozenset()
    around = ((number, _around(text, sentence)) for number, sentence in enumerate(spoken))
    return frozenset(number for number, said in around if _UNABLE.search(said))


def calls_off(text: str, start: int, end: int) -> bool:
    """Is what stands there, a day or an hour, the object of a verb that calls off?"""
    before = fold(text[max(0, start - _LEAD) : start])
    led = _BEFORE_DAY.search(before)
    if led and not _TURNED.search(led["between"]) and not _NOT.search(before[: led.start()]):
        whole = _OFF.match(before, led.start()) is not None
        return whole or _SPLIT.match(fold(text[end : end + _LEAD])) is not None
    behind = _BEHIND_DAY.match(fold(text[end : end + _LEAD]))
    return behind is not None and not _TURNED.search(behind[0])


def called_off(text: str, spoken: Sequence[Sentence]) -> frozenset[int]:
    """The numbers of the sentences that call off so what was agreed."""
    folded = fold(text)
    if not any(verb.search(folded) for verb in (_CALLED_OFF, _STRUCK, _MOVED)):
        return frozenset()
    around = ((number, _around(text, sentence)) for number, sentence in enumerate(spoken))
    return frozenset(number for number, said in around if _is_called_off(said))


def drops(text: str) -> bool:
    """Is what was agreed called off, or refused, without its day?"""
    folded = fold(text)
    return any(
        not _NOT.search(folded[max(0, match.start() - _LEAD) : match.start()])
        and not _OTHERS.search(match[0])
        for match in _WHOLE.finditer(folded)
    )


def _is_called_off(said: str) -> bool:
    if _STRUCK.search(said) and _AGREED.search(said):
        return True
    if _MOVED.search(said):
        return True
    off = _CALLED_OFF.search(said)
    return off is not None and not _NOT.search(said[: off.start()])


def _around(text: str, sentence: Sentence) -> str:
    """The words from one stop to the next, folded."""
    first, last = sentence.nodes[0].start, sentence.nodes[-1].end
    begin = max(text.rfind(end, 0, first) for end in _ENDS) + 1
    behind = [at for end in _ENDS if (at := text.find(end, last)) >= 0]
    return fold(text[begin : min(behind, default=len(text))])
