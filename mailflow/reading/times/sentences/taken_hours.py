"""The letter's only hour, of which it is said that it is taken: "I'm teaching then", "that slot is
gone", "um diese Zeit sitze ich im Zug", "à cette heure-là j'ai cours", "a esa hora no puedo".

Rules
- The hour is named by a "then", an "at that hour", or a "that" that won't do; by no clock or day.
- Told with a word of being free after all ("I'm at home then, so ring") it is no refusal.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.words.tokens import fold_in_place

_THEN: Final = (
    r"(?:(?<!by )(?<!till )(?<!until )then|at (?:that|this) (?:time|hour|point|moment)"
    r"|(?:in|for|during) (?:that|this) (?:slot|hour)|just then)"
)
_AM: Final = r"i(?:'m| am|'ll be| will be)(?: (?:all|already|afraid|sorry|still|usually|always))*"
_AT: Final = r"(?: [\w' ]{2,30})?"
_NO: Final = r"(?:(?:won't|wouldn't|doesn't|don't|isn't|can't|cannot|will not|does not|is not)\b)"
_END: Final = r"(?= ?(?:[.,;:!?\n]|$))"
_DUTY: Final = r"(?:(?:always|usually|have to|need to|must) )"
_DO: Final = r"(?:pick up|collect|fetch|teach|drive|feed|coach|run|lead)"
_DA: Final = r"(?:da|dann|um diese zeit|zu (?:der|dieser) (?:zeit|stunde|uhrzeit))"
_ALREADY: Final = r"(?: (?:leider|schon|bereits|noch|gerade|immer))*"
_LA: Final = r"(?:a (?:cette heure|ce moment)(?:[- ]la)?)"
#: said of the hour itself, or of what the writer can't
_SURE: Final = re.compile(
    r"\b(?:(?:that|it) (?:clashes|collides|conflicts|overlaps)\b"
    rf"|{_AM} (?:(?:double-?|fully )?booked|tied up|engaged|occupied|not (?:free|available|around)"
    rf"|unavailable|busy){_AT} (?:{_THEN}|there)\b"
    rf"|not {_THEN}(?:,? (?:sorry|i'm afraid|unfortunately))?{_END}"
    r"|(?:can't|cannot|can not|not possible|impossible)(?: for me)?(?: do| make| manage)?"
    rf" {_THEN}{_END}"
    r"|(?:i have|i've got|there's|there is) a (?:\w+ )?(?:clash|conflict|prior engagement)"
    rf"(?: {_THEN})?{_END}"
    r"|(?:that|this|the (?:suggested|proposed))(?: (?:time|slot|hour))?(?:'s| is)"
    r"(?: (?:already|now|long|sadly|unfortunately))? (?:taken|gone|full|booked up|impossible"
    rf"|not possible|unavailable|no good|no longer (?:free|available))(?: for (?:me|us))?{_END}"
    rf"|(?:that|this)(?: time)?(?: (?:just|really|sadly|unfortunately))? {_NO}"
    r"(?: (?:really|quite|actually))? (?:work|suit|do)(?: (?:for|with) (?:me|us)| me| us| out)?"
    rf"{_END}"
    rf"|your (?:suggested |proposed )(?:time|slot|hour) (?:is (?:not possible|impossible|taken)"
    rf"|{_NO})"
    r"|i(?: have to| must|'ll have to| need to)? (?:decline|turn down) (?:that|this|the|your)"
    r" (?:suggested |proposed )?(?:time|slot|hour)\b"
    rf"|no can do{_END}"
    r"|i (?:(?:can't|cannot|won't|can not|will not)(?: be able to)?|am (?:un|not )able to)"
    rf" (?:be )?(?:attend(?:ing)?|join(?:ing)?(?: you)?|there){_END}"
    rf"|{_DA} (?:bin|kann) ich{_ALREADY} (?:verplant|vergeben|belegt|beschaftigt|nicht)\b"
    r"|(?:das|(?:der|dieser) (?:termin|zeitpunkt)) (?:passt|geht|klappt)"
    rf"(?: (?:mir|uns|bei mir|fur mich|leider|so|da|gar))* nicht{_END}"
    r"|(?:der|dieser) (?:termin|zeitpunkt) ist(?: leider)?(?: schon| bereits) (?:vergeben|belegt)"
    rf"|{_LA},? je (?:suis (?:deja |malheureusement )?(?:prise?|occupee?)"
    r"|ne (?:suis|serai|peux|pourrai) pas)"
    rf"|je (?:suis|serai) (?:deja )?(?:prise?|occupee?) {_LA}"
    rf"|je ne (?:suis|serai) pas (?:libre|disponible|dispo) {_LA}"
    rf"|(?:ca|cela) ne (?:me |nous )?(?:va|convient|marche|joue) pas{_END}"
    r"|(?:ce|le) creneau est (?:deja )?pris"
    r"|a esa hora (?:no|(?:ya )?tengo otr[ao]|estoy ocupad)"
    rf"|no (?:me|nos) (?:va|viene|queda) bien{_END}"
    r"|(?:ese|el) (?:horario|hueco) (?:ya )?(?:esta|lo tengo) (?:ocupado|cogido|tomado))"
)
#: what the writer does then
_DOING: Final = re.compile(
    r"\b(?:(?:that|it|this)(?:'s| is| would be| falls| comes)"
    r" (?:right |bang |just |slap |smack )?(?:in the middle of|during|when i)\b"
    r"|i(?:'ve(?: already)? got| (?:already )?have|'ll have)"
    rf" (?:an?|my|the|some\w+|another) [\w' ]{{2,30}} {_THEN}\b"
    rf"|{_AM} (?:teaching|working|away|on|in|at|out|driving|flying|travell?ing){_AT} {_THEN}\b"
    rf"|i {_DUTY}?{_DO}{_AT} {_THEN}\b"
    rf"|{_THEN},? i(?:'m| am|'ll be)(?: still| already)? (?:busy|teaching|working|away"
    r"|(?:on|in|at) (?:an?|the|my)\b|booked|tied up)"
    rf"|{_THEN},? i {_DUTY}?{_DO}\b"
    rf"|{_DA} (?:bin|sitze|stehe|fahre|fliege) ich{_ALREADY} (?:unterwegs|weg|i[mn]|beim|auf)\b"
    rf"|{_DA} (?:habe?|gebe) ich{_ALREADY} (?:ein|was|etwas|unterricht|dienst|probe|vorlesung)"
    rf"|{_DA} unterrichte ich"
    rf"|{_LA},? (?:je (?:suis|serai) (?:en|dans|au|a la)|j'ai (?:cours|une?|deja))"
    r"|a esa hora (?:tengo|estoy (?:en|dando)|doy)"
    rf"|tengo una? [\w ]{{2,30}} a esa hora)[^.!?\n]*"
)
_FREE: Final = re.compile(
    r"\b(?:so|but|yes|ye[ps]|and|perfect|fine|good|come|ring|(?<!on a )call|phone|free|gap"
    r"|opening|spare|break|lunch|home|office|desk|anyway|around|disposal|nothing|time off"
    r"|frei|zeit fur|buro|hause|libre|bureau|maison|oficina|casa)\b"
)
#: what stands before it turns from a consent
_TURN: Final = re.compile(
    r"\b(?:but|only|however|unfortunately|sadly|sorry|aber|leider|mais|pero|lastima)\b"
)


def taken_in(text: str) -> tuple[tuple[int, int], ...]:
    """The places where it is said that the letter's only hour is taken."""
    folded = fold_in_place(text)
    doing = (one for one in _DOING.finditer(folded) if not _FREE.search(one[0]))
    return tuple(one.span() for one in (*_SURE.finditer(folded), *doing))


def is_turned(text: str, start: int, end: int) -> bool:
    """Does a "but" stand between two places?"""
    return _TURN.search(fold_in_place(text[start:end])) is not None
