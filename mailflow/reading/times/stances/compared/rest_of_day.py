"""What is left of a day one hour of which is offered: "Thursday at 10? In the afternoon I'm in
court", "Montag um 15 Uhr. Vormittags habe ich Sprechstunde".

Rules
- Where all that a reply offers is of one day, another part of that day of which a clause tells
  what goes on then, and nothing for it, is refused; whichever of the two is told first.
- So is what comes before its hour, or behind its stretch, by a sentence of that kind behind it
  ("At 7? Before that it's bedlam here").
- Not where the clause speaks of being free or at one's desk, of the other, of writing and calling,
  of what is over, or names another day or hour.

Known limits: who "works" or "is away" then is busy; what one does is known by the shape of a
clause, not by its words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.hours.clock_values import PARTS
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.asides import clause_around
from mailflow.reading.times.stances.engaged.engagements import HAVE
from mailflow.reading.times.stances.marks import Page, Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 90  # letters looked at on either side
_ENDS: Final = re.compile(
    r"[.!?;:\n()\u2013]| - |,(?! (?:i|i'm|im|we|he|she|it|it's|there|je|j'|c'est|on|il|elle|ich)\b)"
    r"|\b(?:so|but|and|because|since|as|aber|und|weil|denn|mais|et|car|donc|pero|y|porque|also)\b "
)
#: what stands between the beginning of a clause and its part of the day
_LED: Final = re.compile(
    r" *(?:but |and |as |because |since |aber |und |mais |et |pero |y |sorry |though )*"
    r"(?:in |on |for |during |den |der |am |im |en |por |toute |toda |durante )?"
    r"(?:all |tout |todo )?(?:that |the |la |le |l'|el |das |die |this |of |esa |ese |cet |cette "
    r"|ce |dem |rest of |whole |ganzen? |entire |same |earlier |later |early |late |fruhen "
    r"|spaten )*$"
)
#: for the time, for the other, by mail or phone, or over
_ELSE: Final = Late(
    r"\b(?:you|your|yours|ihnen|ihre?\w?|sie|dir|dich|du|vous|te|toi|votre|vos|usted(?:es)?|tu|ti"
    r"|contigo|free|open|available|clear|quiet\w*|calm|empty|spare|nothing|nobody|none|time|gaps?"
    r"|slots?|space|hours?|minutes?|mins?|windows?|room|better|best|good|fine|okay?|perfect|ideal"
    r"|great|eas\w+|prefer\w*|rather|possib\w+|maybe|perhaps|might|could|would|should|can|may"
    r"|works?(?! (?:at|in|on|from|as|the|for|nights|with)\b)|suits?|home|desk|office|around|here$"
    r"|back(?! to back|-)(?<!to back)|will|'ll|shall|send|confirm|check|ring|call(?:ing)?|phone"
    r"|e?mail|write|know|tell|ask"
    r"|talk|speak|chat|also|too|hope|love|like|either|again|human|was|were|had|did|went|saw|thought"
    r"|frei\w*|offen|verfugbar|ruhig\w*|leer|nichts|niemand|zeit|luft|lucken?|stunden?|minuten"
    r"|besser|besten|gut|passt|lieber|moglich|vielleicht|eventuell|konnte\w*|ginge?|geht|kann"
    r"|konnen|auch|ebenso|hause|daheim|buro|erreichbar|schicke?|melde|schreibe|rufe?|sage|schaue"
    r"|prufe|hoffe|wollte|war|hatte|wieder|wurde|libres?|dispo\w*|joignable|tranquil\w*|calme|rien"
    r"|personne|temps|creneaux?|heures?|mieux|bien|bons?|possible|peut-etre|pourrais|peux|aussi"
    r"|maison|chez moi|bureau|envoie|appelle|ecris|dirai|confirme|prefere|espere|nada|nadie|tiempo"
    r"|cuando|quand|wenn|when|while|if|once|until|till|until|unless|sobald|si|como|huecos?|rato|mejor|quiza|posible|podria|puedo|tambien|casa|oficina|despacho|envio|mando"
    r"|llamo|escribo|aviso|digo|confirmo|prefiero|espero|creo|fui|estuve|tuve|\d+)\b"
)
_PAST: Final = Late(
    r"\b(?:i|we|he|she|they) [a-z]+ed\b|\bj'ai [^\W\d_]+(?:é|u|is)\b|\bhe [a-z]+[ai]do\b"
    r"|\bhab\w* [^.]*\bge\w{3,}(?:t|en)\b"
)
_NOUN: Final = (
    r"(?:the|my|our|his|her|their|a|an|kids|der|die|das|den|mein\w*|unser\w*|le|la|les|mon|ma|mes"
    r"|el|los|las|mis?)"
)
#: what a clause goes on with behind a time that opens it
_GOES_ON: Final = Late(
    r"(?: that day| that same day| an dem tag| ce jour-la| ese dia)?,? ?"
    r"(?:(?<=[ ,])(?:i|we|he|she|they)(?:'?(?:m|s|re|ve|d) | )[a-z]"
    r"|(?<=[ ,])(?:it|there|that)(?:'s| is)\b"
    r"|(?<=[ ,])there are\b|'s | ?(?:is|are|belongs?|goes|means) "
    r"|(?<=[ ,])[a-z]{3,} (?:ich|wir|er|hier|bei|ein\w*|kein\w*|mein\w*|unser\w*|de[rnm]|die|das"
    r"|es|is)\b"
    r"|(?<=[ ,])(?:ist|sind|gehort|gehoren|tagt|hat|kommt|kommen|steht|wird) "
    r"|(?<=[ ,])(?:je |j'|on |nous |il |elle |c'est |y a |est |sont |maitre )[a-z]"
    r"|(?<=[ ,])(?:yo |me |ya )?(?:[a-z]{2,}o|estoy|doy|voy|hay|es|son|esta|toca|toy|[a-z]+mos)"
    r" [a-z]"
    rf"|(?<=[ ,]){_NOUN} [a-z'-]+ [a-z])"
)
#: what a clause begins with that a time closes
_BEGINS: Final = Late(
    r" *(?:but |and |as |because |since |aber |und |mais |et |pero |y |sorry |though )*"
    r"(?:(?:i|we|he|she|they)(?:'?(?:m|s|re|ve|d)| [a-z]+)\b|there(?:'s| is| are)\b"
    r"|(?:ich|wir|er) [a-z]+|(?:je |j'|on |nous |il |elle |c'est )[a-z]+"
    r"|(?:yo )?(?:[a-z]{2,}o|estoy|doy|voy|hay|esta|[a-z]+mos)\b)"
)
_CLOSED: Final = re.compile(
    r"(?: (?:that|that same|this) day| an dem tag| ese dia| ce jour-la)? *(?:$|[.!;:\n,)(])"
)
_FOR: Final = frozenset({Cat.OFFER, Cat.YES, Cat.IF, Cat.MOVE, Cat.WRITE, Cat.PICK})


def clause(behind: str) -> str:
    """What is said behind a time, up to the end of its clause; folded."""
    return _ENDS.split(behind)[0]


def is_engaged(lead: str, rest: str) -> bool:
    """Does a clause with a time in it tell what goes on then? `lead`: its words before the time,
    `rest`: those behind it.
    """
    if _ELSE.search(fold(f"{lead} {rest}")) or _PAST.search(f"{lead} {rest}".lower()):
        return False
    if _LED.fullmatch(fold(lead)):
        return _GOES_ON.match(fold(rest)) is not None
    return _BEGINS.match(fold(lead)) is not None and _CLOSED.match(fold(rest)) is not None


def is_taken(page: Page, said: Said, at: int) -> bool:
    """Is a part of a day told to be something else's, where but an hour of the day is offered?"""
    one = said.found[at]
    if said.sentence.asks or [time.kind for time in one.times] != [TimeKind.PART_OF_DAY]:
        return False
    if one.apart or not _is_beside_hour(page, said, at):
        return False
    around = clause_around(said.sentence.nodes, one)
    if any(n.part is Part.STANCE and n.cat in _FOR and n.word not in HAVE for n in around):
        return False
    begin, end = said.span(at)
    lead = _ENDS.split(fold(page.text[max(0, begin - _NEAR) : begin]))[-1]
    return is_engaged(lead, clause(fold(page.text[end : end + _NEAR])))


def _is_beside_hour(page: Page, said: Said, at: int) -> bool:
    """Is all that is offered of one day, that of a part of it, and at other hours?"""
    one, begin = said.found[at], said.span(at)[0]
    others = [other for other in page.spoken if other.start != begin]
    offered = [other.proposal for other in others if page.stance(other) is Stance.OFFER]
    named = [day for other in (one, *offered) for day, _ in other.dates]
    days = [day for day in named if day.how is not Cat.THAT or day.away]
    if not offered or not days or any(day.span != "day" or day.each for day in days):
        return False
    times = [time for other in offered for time in other.times]
    return all(_is_same(day, days[0]) for day in days) and bool(times) and _is_apart(one, times)


def _is_same(day: Day, other: Day) -> bool:
    """Can two names of days be one day's?"""
    weekday = None in {day.weekday, other.weekday} or day.weekday == other.weekday
    number = None in {day.number, other.number} or day.number == other.number
    known = day.weekday is not None and other.weekday is not None
    return day == other or (
        weekday and number and (known or day.number is not None) and day.away == other.away
    )


def _is_apart(one: Proposal, times: Sequence[Time]) -> bool:
    """Is none of the times in that part of the day?"""
    part = one.times[0].part
    first, last = PARTS[part or 0]
    for time in times:
        if time.same or (time.kind is TimeKind.PART_OF_DAY and time.part == part):
            return False
        begins = time.first if time.first is not None else time.last
        if begins is not None and first <= begins < last and time.kind is not TimeKind.AFTER:
            return False
    return True
