"""One hour in the place of another: "not at 3, at 4", "8 is a bit early for me".

Rules
- A day that is only supposed not to suit the other is neither offered nor refused.
- A day with nothing but "maybe", "schon", "peut-être" behind it in its clause is offered.
- Of two hours with a "not" right before the first and no "or" between, the second is offered.
- A day and its hour with nothing behind them but "I can't", "not possible" is refused.
- An hour behind one that is off, right before "however" and what is well, is offered.
- "Our 2pm tomorrow - could it be Friday 2pm instead?": the first of the two is off.
- What is early or late for the writer is refused; "is 8 too early for you?" only asks.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_HOUR: Final = [TimeKind.EXACT]
_NEAR: Final = 40  # letters looked at on either side
_NOT: Final = re.compile(r"\b(?:not|nicht|pas|no) (?:at |um |a |a las |a la )?$")
_INSTEAD: Final = re.compile(
    r"[ ,;:-]*(?:please|bitte|s'il vous plait|por favor)?[ ,;:-]+"
    r"(?:but|rather|instead|better|make it|sondern|lieber|besser|mais|plutot|sino|mejor)?,? ?"
    r"(?:(?:erst|only|seulement|solo|not until|schon|already|lieber|besser) )*"
    r"(?:at |um |a |a las )?$"
)
_EARLY: Final = re.compile(
    r" ?(?:'s|is|would be|might be|ist|ware|est|c'est|serait|es|seria)(?: mir| uns| really| just)?"
    r" (?:a (?:bit|little|tad|touch)|rather|somewhat|awfully|very|pretty|quite|far too|much too|too"
    r"|etwas|ein bisschen|ziemlich|zu|un peu|trop|bien|un poco|muy|demasiado)"
    r" (?:early|late|soon|fruh|spat|tot|tard|pronto|temprano|tarde)\b"
    r"(?! but|, but| aber| mais| pero)"
)
_MINE: Final = re.compile(
    r"[^,.;?!]{0,40}\b(?:for (?:me|us)|mir|uns|pour (?:moi|nous)|para m[i]|nos)\b"
)


def told(said: Said) -> Stance | None:
    """The stance that a contrast gives a time; None where there is none."""
    if _is_granted(said):
        return Stance.OFFER
    if said.kinds != _HOUR:
        return None
    before = said.previous()
    if before and _is_set_against(said):
        return Stance.OFFER
    if _is_off(said) or _is_unable(said) or _gives_way(said):
        return Stance.REFUSAL
    if before and _is_slip(before):
        return Stance.OFFER
    return Stance.REFUSAL if _is_slip(said) else None


#: what grants a time at the end of its clause
_GRANTED: Final = re.compile(
    r" ?,? ?(?:uhr |h )?(?:(?:aber|dann|dagegen|hingegen|allerdings|though|however|en revanche"
    r"|par contre|en cambio|pero|eher|wieder|ja|doch|durchaus|ganz) )*"
    r"(?:schon|scho|eher|vielleicht|viellei|eventuell|evtl\.?|womoglich|moglicherweise|durchaus"
    r"|wieder"
    r"|maybe|perhaps|possibly|peut-etre|plutot|quiza?s?|tal vez|puede ser)"
    r"(?: (?:schon|eher|auch|noch|wieder))? ?(?=[.,;!?)\n]|$)"
)


def _is_granted(said: Said) -> bool:
    """ "Monday no, Tuesday maybe", "Montag nicht, Dienstag schon": a day with no other word."""
    if not said.one.dates or _GRANTED.match(said.behind(_NEAR)) is None:
        return False
    around = said.around()
    if any(node.part is Part.WORD for node in around if node.start < said.begin):
        return False  # "wir kommen am Sonntag wieder"
    own = [node.cat for node in around if node.part is Part.STANCE]
    return set(own) <= {Cat.OFFER, Cat.YES}


_SUPPOSING: Final = re.compile(
    r"(?:^|[.!?\n])\W*(?:und |aber |oder |but |and |mais |pero )?(?:"
    r"(?:wenn|falls|sofern|sollten?|if|should|si)(?: (?:ihnen|dir|euch|der|am|es|the|on|le|el))*"
    r"|(?P<first>klappt|geht|passt|ginge)(?: (?:ihnen|dir|euch|der|am|es))*) ?$"
)
_OF_THE_OTHER: Final = (
    r" ?(?:uhr )?(?:(?:(?:bei |fur )?(?:ihnen|sie|dir|dich|euch)|doch|gar|leider) )*"
)
_NOT_SUITING: Final = re.compile(
    rf"{_OF_THE_OTHER}(?:nicht (?:passt?|passen|gehen|geht|klappt|klappen|hinhaut"
    r"|(?:moglich|recht) (?:ist|sein))"
    r"|(?:ungunstig|unpassend|schlecht|zu (?:fruh|spat|kurzfristig)) (?:ist|sein|ware)"
    r"|(?:doesn't|does not|don't|won't|wouldn't) (?:work|suit)"
    r"|is(?: no good|n't (?:good|ok|possible))"
    r"|ne (?:(?:te|vous) )?(?:convient|va) pas|no (?:te|le) (?:va|viene) bien)\b"
)
_ELSE: Final = re.compile(
    rf"{_OF_THE_OTHER}nicht ?, ?(?:dann|so|halt|eben|ginge|nehmen|ware|gerne?|geht|rufen|machen"
    r"|treffen)\b"
)


def supposed(said: Said) -> Stance | None:
    """ "Sollte Montag nicht gehen, Dienstag": what is only supposed not to suit the other."""
    if not said.one.dates:
        return None
    lead = _SUPPOSING.search(said.lead(_NEAR))
    if lead is None:
        return None
    behind = _ELSE if lead["first"] else _NOT_SUITING
    return Stance.MENTION if behind.match(said.behind(_NEAR)) else None


_HOWEVER: Final = frozenset(
    "par contre|en revanche|en cambio|dagegen|hingegen|however|though".split("|")
)


def _is_set_against(said: Said) -> bool:
    """ "…, 14h par contre c'est idéal": is all that is said of it, behind "however", an offer?"""
    behind = list(said.right)
    if not behind or behind[0].word not in _HOWEVER:
        return False
    ends = [at for at, node in enumerate(behind[1:], 1) if node.part in {Part.JOINT, Part.BREAK}]
    told = [node.cat for node in behind[: ends[0] if ends else None] if node.part is Part.STANCE]
    return bool(told) and set(told) <= {Cat.OFFER, Cat.YES}


def _is_off(said: Said) -> bool:
    """Is it early or late for the writer? The German "früh" is a part of the day, too."""
    alone = said.next() is None
    for end in {_hour_of(said).end, said.end}:
        behind = fold(said.text[end : end + 2 * _NEAR])
        if _EARLY.match(behind):
            return not (said.sentence.asks and alone) or bool(_MINE.match(behind))
    return False


_FIXED: Final = re.compile(
    r"\b(?:our|the|unser\w*|notre|nuestr[ao]) (?:call |chat |termin )?(?:at |um )?\d"
)
_ENDS_INSTEAD: Final = re.compile(
    r"[^.!?\n]*\b(?:instead|stattdessen|en su lugar|a la place)[ ?.!]*(?:$|\n)"
)


def _gives_way(said: Said) -> bool:
    """Is it the hour agreed on, which another one, said behind it, is to take the place of?"""
    one, other, begin = said.one, said.next(), said.begin
    if other is None or other.next() or not one.dates or other.kinds != _HOUR:
        return False
    if any(
        node.part is Part.JOINT and node.value
        for node in said.nodes[one.last + 1 : other.one.first]
    ):
        return False
    lead = fold(said.text[max(0, begin - _NEAR) : begin + _NEAR // 4])
    return bool(_FIXED.search(lead)) and bool(_ENDS_INSTEAD.match(other.behind(_NEAR)))


_UNABLE: Final = re.compile(
    r"[ ,;:()-]+(?:(?:and|but|sorry|unfortunately|sadly|alas|afraid|leider|malheureusement|desolee?"
    r"|lamentablemente|lo siento|pero|mais|aber|da|das|then|i|i'm|im|we|we're|ich|wir|je|nous|yo"
    r"|kann|bin|that|that's|thats|it|it's|is|ca|c'est|eso|me)[ ,]+)*"
    r"(?:can't|cant|cannot|can not|couldn't|not (?:free|available|possible|around)|no good"
    r"|no can do|(?:doesn't|does not|won't|wont|wouldn't) work|busy|away|travell?ing"
    r"|teaching|working"
    r"|(?:in|at) (?:class|court|church|school|work|uni|surgery|theatre)|on (?:call|shift|duty)"
    r"|nicht|geht nicht|passt nicht|verhindert"
    r"|ne (?:peux|pouvons) pas|peux pas|(?:n'est )?pas possible|ne va pas|ne suis pas libre"
    r"|no (?:puedo|podemos|me va bien|me viene bien|es posible|puede ser))"
    r"(?: (?:talk|speak|meet|come|do|make|join|manage|see|you|it|that|then|for|me|us|really|at all"
    r"|sorry|i'm|im|afraid|unfortunately|leider|frei|da))*[ .!]*(?:$|\n)"
)


def _is_unable(said: Said) -> bool:
    """ "Tuesday at 4, I can't see you then"; "Tuesday at 4? I can't" is another sentence's."""
    behind = re.split(r"(?<=[.!?\n])", said.text[said.end : said.end + 2 * _NEAR])[0]
    last = bool(said.one.dates) and said.next() is None
    return last and not said.sentence.asks and bool(_UNABLE.match(fold(behind)))


def _hour_of(said: Said) -> Node:
    inside = said.own
    return next(node for node in inside if node.part is Part.TIME)


def _is_slip(said: Said) -> bool:
    """Is an hour denied, and another put in its place?"""
    other = said.next()
    if other is None or other.one.dates or not said.kinds == other.kinds == _HOUR:
        return False
    begin = _hour_of(said).start
    if not _NOT.search(fold(said.text[max(0, begin - _NEAR) : begin])):
        return False
    if not _INSTEAD.fullmatch(fold(said.text[said.end : other.begin])):
        return False
    return not any(node.part is Part.JOINT and node.value for node in other.right[:2])
