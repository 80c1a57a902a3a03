"""Clauses that tell what goes on at a time: "that afternoon she is in surgery", "vormittags habe
ich Sprechstunde", "la tarde es para los nietos".

Rule: someone is, has or does something, or the time is something, in a clause that holds nothing
for a talk: nothing of being free or at one's desk, of the other, of writing and calling, of what is
over, nor another day or hour.

Known limit: what goes on is known by the shape of a clause, not by its words.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.tokens import fold

_ENDS: Final = re.compile(
    r"[.!?;:\n()\u2013]| - |,(?! (?:i|i'm|im|we|he|she|it|it's|there|je|j'|c'est|on|il|elle|ich)\b)"
    r"|\b(?:so|but|and|because|since|as|aber|und|weil|denn|mais|et|donc|pero|(?<!il )y|porque"
    r"|also)\b "
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
    r"|works?(?! (?:at|in|on|from|as|the|for|nights|with)\b)|suits?|home|desk"
    r"|(?<!tax )office|around|here$"
    r"|back(?! to back|-)(?<!to back)|will|'ll|shall|send|confirm|check|ring|phone"
    r"|(?:i|we|to|and|please|pls|can) call|call (?:me|us)|e?mail|write|know|tell|ask"
    r"|talk|speak|chat|also|too|hope|love|like|either|again|human|was|were|had|did|went|saw|thought|usually"
    r"|da *$|la *$|j'etais|etait|avait|avais|estaba|trabajaba|era"
    r"|normally|generally|often|always|mostly?|every|normalerweise|meist\w*|immer|souvent|toujours"
    r"|suelo|siempre|normalmente"
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
    r"|(?<=[ ,])(?:yo |me |ya )?(?:[a-z]{2,}o|estoy|vienen?|llegan?|(?<=me )[a-z]+n|doy|voy|hay|es"
    r"|son|esta|toca|toy|[a-z]+mos)"
    r" [a-z]"
    rf"|(?<=[ ,]){_NOUN} [a-z'-]+ [a-z])"
)
#: what a clause begins with that a time closes
_BEGINS: Final = Late(
    r" *(?:but |and |as |because |since |aber |und |mais |et |pero |y |sorry |though )*"
    r"(?:(?:i|we|he|she|they)(?:'?(?:m|s|re|ve|d)| [a-z]+)\b|there(?:'s| is| are)\b"
    r"|(?:ich|wir|er) [a-z]+|(?:je |j'|on |nous |il |elle |c'est )[a-z]+"
    r"|(?:yo )?(?:[a-z]{2,}o|tiene|estoy|doy|voy|hay|esta|[a-z]+mos)\b"
    rf"|{_NOUN} [a-z'-]+ [a-z]+)"
)
_CLOSED: Final = re.compile(
    r"(?: (?:that|that same|this) day| an dem tag| ese dia| ce jour-la)?"
    r" *(?:$|[.!;:\n,)(]|and\b|as\b)"
)


def clause(behind: str) -> str:
    """What is said behind a time, up to the end of its clause; folded."""
    return _ENDS.split(behind)[0]


def opening(before: str) -> str:
    """What is said before a time, from the beginning of its clause; folded."""
    return _ENDS.split(before)[-1]


def is_engaged(lead: str, rest: str) -> bool:
    """Does a clause with a time in it tell what goes on then? `lead`: its words before the time,
    `rest`: those behind it.
    """
    if _ELSE.search(fold(f"{lead} {rest}")) or _PAST.search(f"{lead} {rest}".lower()):
        return False
    if _LED.fullmatch(fold(lead)):
        return _GOES_ON.match(fold(rest)) is not None
    return _BEGINS.match(fold(lead)) is not None and _CLOSED.match(fold(rest)) is not None


def has_begun(lead: str) -> bool:
    """Does a clause begin with who does what, and nothing for a talk? `lead`: before its time."""
    return _BEGINS.match(lead) is not None and not _ELSE.search(lead)
