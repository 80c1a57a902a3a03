"""German days on which something else is on: "am 12. habe ich Chorprobe", "Montag früh kommt der
Elektriker", "da ich am Freitag Klausuraufsicht habe".

Rules
- What one has on a day is said behind the verb, behind the day or before the verb that ends its
  clause; free time and places where one can be called are no such thing.
- A day, a verb, and a subject that is neither of the two who write: something happens then.
- Where one has to go or goes oneself, one cannot be spoken to.
- A day with nothing but the name of an engagement is spent with it; a name is known by its end.

Known limit: a subject with no article is known by its capital.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node
from mailflow.reading.times.stances.asides import clause_around
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 80  # letters looked at on either side
_CLAUSE: Final = re.compile(
    r"[,.!?;:()\n]|(?: -|\b(?:und|oder|aber|also|denn|sonst|deshalb|daher|dafür|sondern)\b)"
)
_VAGUE: Final = frozenset({TimeKind.PART_OF_DAY, TimeKind.DAY})
#: what says something of the time, or of the talk
_TELLING: Final = frozenset(
    {Cat.OFFER, Cat.YES, Cat.REFUSE, Cat.MOVE, Cat.WRITE, Cat.IF, Cat.EXCEPT, Cat.PICK, Cat.NEUTRAL}
)
#: free time, what is proposed, where one can be called, and the other
_OPEN: Final = re.compile(
    r"\b(?:luft|\w*zeit\w*|frei\w*|\w*lucken?|pausen?|platz|ruhe|leerlauf|\w*fenster|slots?|stunden?"
    r"|stundchen|minuten?|spielraum|kapazitat\w*|moglich\w*|lust|nichts|nix|kein\w*|genug|puffer"
    r"|flexib\w*|option\w*|alternative\w*|vorschlag|best\w+|gut\w*|schon\w*|ruhig\w*|leer\w*|still"
    r"|chance|gelegenheit|interesse|homeoffice|home|buro|hause?|daheim|werkstatt|laden|telefon\w*"
    r"|handy|empfang|schreibtisch|atelier|sie|ihnen|ihr\w*|du|dir|dich|euch|dein\w*|gesprach\w*"
    r"|termin|treffen|kaffee\w*|tee|bier|nur|erst|nachmittag\w*|vormittag\w*|abend|morgen|tag|sonne"
    r"|ge\w{2,}(?:t|en)|(?:be|ver|er|ent)\w{3,}(?:t|en)|\w{3,}iert|letzte\w*|erste\w*|einzige\w*)\b"
    r"|\d|-tag\b"
)
_ADVERBS: Final = (
    r"(?: (?:da|leider|immer|noch|auch|schon|wieder|eh|ja|halt|bereits|ohnehin|sowieso|dann"
    r"|bei (?:mir|uns)|hier|uns|mir))*"
)
_HAVING: Final = re.compile(rf"\b(?:ich|wir) (?:hab|habe|haben){_ADVERBS}(?: am| den)? ?$")
_HAD: Final = re.compile(rf" ?(?:hab|habe|haben) (?:ich|wir){_ADVERBS}(?: [\w'-]+){{1,5}}$")
_BECAUSE: Final = re.compile(r"\b(?:da|weil|dass|nachdem) (?:ich|wir)\b[^,]*$")
_HAVE_LAST: Final = re.compile(r"(?: [\w'-]+){1,4} (?:hab|habe|haben)$")
_THING: Final = re.compile(r"(?: [\w'-]+){1,4}$")
_GOING: Final = (
    r"(?:muss|mussen|soll|sollen|fahre?n?|fliege?n?|gehe?n?|reisen?|verreisen?|wandern?|heiraten?"
    r"|besuchen?|begleiten?|betreuen?|huten?|holen?|bringen?|operieren?|unterrichten?|prufen?"
    r"|arbeiten?|kellnern?|trainieren?|spielen?|singen?|proben?|leiten?|moderieren?|feiern?|ziehen?)"
)
_GOES: Final = re.compile(rf"(?: da)? (?:{_GOING}|werde) (?:ich|wir)\b(?! (?:ran|hin)\b)")
_GOES_FIRST: Final = re.compile(rf"\b(?:ich|wir) {_GOING}(?: \w+)? ?$")
_HAPPENS: Final = re.compile(
    r"(?: da)? (?!(?:ist|sind|wird|ware?|bin|sag|halt|trag|lasst|dann|jetzt|meist)\b)[a-z]+(?:t|en)"
    rf"{_ADVERBS} (?:(?:der|die|das|ein|eine|mein\w*|unser\w*) \w+|(?P<name>\w+))"
)
_FIRST: Final = re.compile(
    r"^[\W\d_]*(?:(?:leider|sorry|aber|am|den|na|ach|tja|nur|im|in der) ?)*$"
)
#: engagements by the end of their names
_NAMED: Final = re.compile(
    r"(?:(?: ist| sind)? (?:bei (?:mir|uns) |leider |immer |schon )?(?:\w+er )?)?"
    r"\b(?:\w*(?:dienst|schicht"
    r"|sitzung|konferenz|tagung|prufung|klausur|probe|versammlung|elternabend|turnier|unterricht"
    r"|vorlesung|schulung|fortbildung|messe|aufbau|inventur|umzug|visite|verhandlung|therapie"
    r"|impfung|hochzeit|taufe|beerdigung|kommunion|konfirmation|geburtstag|feier|fest|konzert|premiere"
    r"|ausflug|wanderung|wandertag|reise|ubung|bereitschaft|aufsicht|abgabe|besuch|sprechtag"
    r"|abschluss|seminar|audit|arzt|schluss|gericht|gerichtstermin|kundentermin|ortstermin"
    r"|stammtisch|training|kur|reha|op))$"
)


def is_german_day_taken(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Is a day, or a part of one, spent with something else? `text`: what the nodes stand in."""
    if not one.dates or any(time.kind not in _VAGUE for time in one.times):
        return False
    if any(day.year is not None or day.gone or day.span != "day" for day, _ in one.dates):
        return False
    if any(node.cat in _TELLING for node in clause_around(nodes, one)):
        return False
    begin, end = nodes[one.first].start, nodes[one.last].end
    lead = _CLAUSE.split(fold(text[max(0, begin - _NEAR) : begin]))[-1]
    said = _CLAUSE.split(text[end : end + _NEAR])[0].rstrip()
    behind = fold(said)
    if _OPEN.search(behind) or _OPEN.search(lead):
        return False
    return _is_had(lead, behind) or _is_spent(lead, behind, said)


def _is_had(lead: str, behind: str) -> bool:
    """Is it what one has?"""
    if _HAVING.search(lead):
        return _THING.match(behind) is not None
    if _BECAUSE.search(lead):
        return _HAVE_LAST.match(behind) is not None
    return _FIRST.match(lead) is not None and _HAD.match(behind) is not None


def _is_spent(lead: str, behind: str, said: str) -> bool:
    """Does one go somewhere, does something happen, or is it an engagement by its name?"""
    if _GOES_FIRST.search(lead):
        return True
    if not _FIRST.match(lead):
        return False
    if _GOES.match(behind) or _NAMED.fullmatch(behind):
        return True
    happens = _HAPPENS.match(behind)
    if happens is None:
        return False
    named = happens["name"]
    return named is None or said[happens.start("name") : happens.end()][:1].isupper()
