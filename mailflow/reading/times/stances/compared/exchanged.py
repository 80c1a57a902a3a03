"""One time given for another: "can we slide Friday's 11 to Monday at 11?", "können wir von Do
15 Uhr auf Fr 15 Uhr schieben?".

Rule: of two times with a "to" between them in a sentence with a verb of moving, wherever that
stands, the first is off and the second offered. What is called off is off. What "it" is moved to is
offered; "our talk on Tuesday" is off where it, or the next sentence, moves it.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.appointments import calls_off
from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.tokens import fold

_MOVES: Final = re.compile(
    r"\b(?:mov(?:e|ing)|push(?:ing)?|shift(?:ing)?|slid(?:e|ing)|swap(?:ping)?|switch(?:ing)?"
    r"|chang(?:e|ing)|reschedul\w*|postpon\w*|bump|(?<!the )(?<!my )(?<!any )delay|put"
    r"|bring|exchang(?:e|ing)|trad(?:e|ing)|replac(?:e|ing)|rearrange"
    r"|verschieb\w*|verleg\w*|umleg\w*|schieb\w*|vorzieh\w*|(?:aus)?tausch\w*|umbuch\w*|wechseln"
    r"|decal\w*|report(?:er|ons|ez|e)|deplac\w*|repouss\w*|avanc(?:er|ons|ez)|chang(?:er|eons"
    r"|ez)|remplac\w+"
    r"|bascul\w*|remet\w*|mov\w+|pas(?:ar|amos|emos)\w*|cambi\w+|corr(?:er|emos|amos|erlo|erla)\w*"
    r"|aplaz\w+|pospon\w+|posterg\w+|adelant\w+|retras\w+|traslad\w+|dej\w+ lo)\b"
)
#: "Tue 10:00 -> Wed 10:00"
_ARROW: Final = re.compile(r"(?: ?(?:-+|=+)?>+|\s?[\u2192\u2794\u21d2]) ?")
_TO: Final = re.compile(
    r"(?:'s)?,?(?: (?:[\w']+ ){0,4}?| ?(?:to|onto|auf|au?|al|for|para)\b)??"
    r" ?(?:to|onto|on to|until|till|for|auf|gegen|zu[mr]?|a|au|al|pour|par|sur|vers|para|por|hacia"
    r"|hasta|with|durch|mit)\b"
)
#: "could we reschedule for Monday the 17th?"; "move our call for Thursday" is the Thursday's
_PUT_FOR: Final = re.compile(
    r"\b(?:reschedule|rearrange|rebook|move|push|put)(?: it| this| that)? for\b[^.,;:!?\n]{0,8}$"
)
_STOPS: Final = ".!?\n"
_AHEAD: Final = 8  # letters of the second time, which may open with its "to"
_BEHIND: Final = 60


#: "lo corremos para …", "let's shift it to …": what anything is moved to
_ONTO: Final = re.compile(
    r"[^.,;:!?()\n\d]{0,24}?"
    r" (?:to|onto|until|till|auf|zum|au?|pour|vers|sur|al?|para|hasta)(?: (?:the|le|el|den))? ?$"
)
#: "can our call become Friday at 2?"
_BECOMES: Final = re.compile(
    r"\b(?:can|could|might|may|would|shall)\b[^.;:!?\n]{1,40} become(?: an?| the)? ?$"
)
_FROM: Final = re.compile(r"\b(?:from|von|vom|de|du|del|desde|our|unser\w*|notre|nuestr\w)\b")
#: what was agreed, named right before its time
_OUR_OWN: Final = re.compile(
    r"\b(?:lo nuestro|das (?:treffen|gespr\w+|telefonat|interview)"
    r"|(?:our|unser\w*|notre|nuestr[ao]) (?:[\w']+ ){0,2}?[\w']+)"
    r"(?:,? (?:on|at|for|of|am|um|vom|von|fur|de|du|del|le|el|para|prevu\w*)(?: the| el| le)?"
    r"| ?[(,])? ?$"
)


def told(said: Said) -> Stance | None:
    """The stance that an exchange, or its calling off, gives a time; None where there is none."""
    begin = said.begin
    if calls_off(said.text, begin, said.end):
        return Stance.REFUSAL
    if _OTHERS_MOVED.search(said.lead(_BEHIND, r"[.!?\n]")):
        return None
    if _is_taken_by_moved(said.lead(_BEHIND)):
        return Stance.REFUSAL
    if _gives_way(said) or _is_passed_by(said):
        return Stance.REFUSAL
    if _BECOMES.search(said.lead(_BEHIND)):
        return Stance.OFFER
    if said.at == 0 and said.one.times and _is_ours_moved(said):
        return Stance.REFUSAL
    before = said.previous()
    onto = (before and _gives_way(before)) or _PUT_FOR.search(
        fold(said.text[max(0, begin - _BEHIND) : begin + len("for ")])
    )
    return Stance.OFFER if onto or _is_moved_onto(said) else None


def _is_moved_onto(said: Said) -> bool:
    """ "¿Lo corremos para el jueves a las 8?": is it what something is moved to?"""
    lead = fold(said.text[max(0, said.begin - _BEHIND) : said.begin + len("al ")])
    lead = re.split(r"[.!?\n]", lead)[-1]
    for cut in (len(lead), len(lead) - len("al ")):
        verbs = _MOVES.finditer(lead, 0, cut)
        verb = next((verb for verb in verbs if _ONTO.fullmatch(lead, verb.end(), cut)), None)
        from_it = verb and _FROM.search(lead, verb.end(), cut)
        if verb and said.one.dates and not from_it and not _IMPOSED.search(lead):
            return True
    return False


#: "my boss moved the team lunch to Thursday", "my flight has been moved to Friday"
_OTHERS_MOVED: Final = re.compile(
    r"\b(?!(?:i|we|you|please|and|just|let's|to)\b)\w+ (?:has |have |'s |'ve )?(?:just )?moved"
    r" (?:me|us|(?:the|my|an?|his|her|their) (?!(?:call|chat|talk|interview|conversation)\b))"
    r"|\bmy [\w' ]{3,24} (?:has been|'s been|was|got|been|is) (?:moved|pushed|shifted|put"
    r" back)"
)
#: "they've moved a meeting of mine to Tuesday at noon"
_IMPOSED: Final = re.compile(
    r"\b(?:they've|they have|they|hat man mir|man hat mir|on m'a|on vient de me|ils m'ont"
    r"|me (?:han|acaban de|movieron|cambiaron|pusieron|pasaron))\b"
)
#: "the inspector got moved to 10 tomorrow": what is no talk of ours now takes that time
_GOT_MOVED: Final = re.compile(
    r"\b(?:got|gets|was|were|been|is) (?:just |now )?(?:moved|shifted|pushed|put|bumped|brought"
    r"|rescheduled|changed)(?: back| forward| up| out)?(?: from [\w: ]{1,20})?"
    r"(?: (?:to|till|until))?"
    r"|\b(?:a|ont) ete (?:avance|reporte|deplace|decale|repousse)\w*(?: (?:au?|a la))?"
    r"|\b(?:se (?:movio|paso|cambio|adelanto|atraso|retraso)|(?:ha sido|fue) (?:movid|traslad\w+"
    r"|aplazad|adelantad|cambiad)[oa])(?: (?:al?|para)(?: las?| el)?)?"
    r"|\b(?:wurde|ist) (?:jetzt |nun )?auf"
)
_OURS: Final = re.compile(
    r"\b(?:it|this|that|i|we|you|our|your|unser\w*|notre|nuestr\w+|(?:the|das|le|la|el) (?:call"
    r"|chat|talk|interview|gespr\w+|telefonat|appel|llamada|charla|entrevista))\b"
)


def _is_taken_by_moved(lead: str) -> bool:
    """Do the words before a time say that something of another's was moved to it?"""
    clause = re.split(r"[.!?\n,;]", lead)[-1].rstrip()
    moved = _GOT_MOVED.search(clause)
    return bool(moved and moved.end() >= len(clause) - len(" the") and not _OURS.search(clause))


_INTO: Final = re.compile(r"\b(?:to|onto|auf|zum|au|a|para|al|hasta|until|bis) ?$")


def _is_ours_moved(said: Said) -> bool:
    """Is it the hour of what was agreed, which is to be moved, or which something else is put
    in the place of: in its own sentence, or in the one behind?
    """
    text, nodes, found = said.text, said.nodes, said.found
    begin, end = nodes[found[0].first].start, nodes[found[0].last].end
    lead = re.split(r"[.!?\n]", fold(text[max(0, begin - _SOON) : begin]))[-1]
    onto = _INTO.search(lead) or _INTO.search(f"{lead} {_first_word(text, begin)}")
    if not _OUR_OWN.search(lead) or onto:
        return False  # "¿adelantamos lo nuestro al jueves?"
    own, _, behind = fold(text[end : end + _SOON]).partition("?")
    stop = re.search(r"[.!\n]", own)
    own, behind = (own[: stop.start()], own[stop.end() :]) if stop else (own, behind)
    following = re.split(r"[.!?\n]", behind.lstrip(" ."))[0]
    if len(found) > 1:  # "notre appel de mardi 15h, on le décale à mercredi": before the second
        own, following = fold(text[end : nodes[found[1].first].start]), ""
    if _CONDITION.match(following):
        following = ""
    words = [_PUTTING.sub("", one) for one in (lead, own, following)]
    return any(map(_MOVES.search, words)) or any(map(_INSTEAD.search, (own, following)))


def _first_word(text: str, begin: int) -> str:
    return fold(text[begin : begin + _BEHIND]).partition(" ")[0]


#: "shall I bring biscuits?" moves nothing; nor does "if you need to move it"
_PUTTING: Final = re.compile(r"\b(?:bring|put|changing|switch)\b(?! (?:it|this|that|our)\b)")
_CONDITION: Final = re.compile(r" ?(?:if|should|wenn|falls|sollte|si|en caso)\b")


#: "I see you've offered Thursday 8am …. Could do 11 instead"
_YOU_PROPOSED: Final = re.compile(
    r"\b(?:you (?:have |had |did )?|you've )(?:offer|propos|suggest|mention|sa(?:y|id)|ask)\w*"
    r"(?: for| about)?(?: the)? $"
)
_INSTEAD: Final = re.compile(
    r"\b(?:instead|rather|stattdessen|en su lugar|a la place|geht auch"
    r"|(?:another|a different) day|an\w* ander\w* tag|un autre jour|otro dia)\b"
)
_SOON: Final = 200


def _is_passed_by(said: Said) -> bool:
    """Is it what the other proposed, and another time asked for instead?"""
    proposed = _YOU_PROPOSED.search(said.lead(_BEHIND))
    return bool(proposed and _INSTEAD.search(said.behind(_SOON)))


def _gives_way(said: Said) -> bool:
    text, nodes, found, at = said.text, said.nodes, said.found, said.at
    if at + 1 >= len(found):
        return False
    second = nodes[found[at + 1].first].start
    last = nodes[found[at + 1].last].end
    between = fold(text[said.end : second + _AHEAD])
    if _ARROW.fullmatch(between[:-_AHEAD]) and said.one.dates and found[at + 1].dates:
        return True
    to = _TO.match(between)
    if to is None or to.end() < second - said.end - len(" the "):
        return False
    start = max(text.rfind(stop, 0, said.begin) for stop in _STOPS) + 1
    behind = re.split(r"[.!?\n]", text[last : last + _BEHIND])[0]
    return bool(_MOVES.search(fold(text[start : said.begin])) or _MOVES.search(fold(behind)))
