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
from typing import Final, NamedTuple

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 80  # letters looked at on either side
_CLAUSE: Final = re.compile(
    r"[,.!?;:()\n]|(?: -|\b(?:und|oder|aber|also|denn|sonst|deshalb|daher|dafür|sondern)\b)"
)
_PARTING: Final = frozenset({Part.JOINT, Part.BREAK})
#: what says something of the time, or of the talk
_TELLING: Final = frozenset(
    {Cat.OFFER, Cat.YES, Cat.REFUSE, Cat.MOVE, Cat.WRITE, Cat.IF, Cat.EXCEPT, Cat.PICK, Cat.NEUTRAL}
)
#: free time, what is proposed, where one can be called, and the other
_OPEN: Final = re.compile(
    r"\b(?:streichen|absagen|verschieben|verlegen|canceln|stornieren|passen|luft|\w*zeit\w*"
    r"|\w*frei\w*|\w*lucken?|pausen?|platz|ruhe|leerlauf|\w*fenster|slots?"
    r"|stunden?"
    r"|stundchen|minuten?|spielraum|kapazitat\w*|moglich\w*|lust|nichts|nix|kein\w*|genug|puffer"
    r"|flexib\w*|option\w*|alternative\w*|vorschlag|best\w+|gut\w*|schon\w*|ruhig\w*|leer\w*|still"
    r"|chance|gelegenheit|interesse|homeoffice|home|buro|hause?|daheim|werkstatt|laden|telefon\w*"
    r"|handy|empfang|schreibtisch|atelier|sie|ihnen|ihr\w*|du|dir|dich|euch|dein\w*|gesprach\w*"
    r"|termin|treffen|kaffee\w*|tee|bier|nur|erst|offen|auf|zu|\w*burotag|nachmittag\w*"
    r"|vormittag\w*|abend|morgen|tag|sonne"
    r"|letzte\w*|erste\w*|einzige\w*)\b"
    r"|\d|-tag\b"
)
#: another appointment than the one asked for
_OTHER: Final = re.compile(r"\b(?:ander\w+|zweiten|wichtigen|auswartigen|festen) termin\b")
_DONE: Final = re.compile(
    r"\b(?:(?:ge|be|ver|er|ent|zer)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert)\b"
)
_ADVERBS: Final = (
    r"(?: (?:da|leider|immer|noch|auch|schon|wieder|eh|ja|halt|bereits|ohnehin|sowieso|dann"
    r"|bei (?:mir|uns)|hier|uns|mir))*"
)
_HAVING: Final = re.compile(rf"\b(?:ich|wir) (?:hab|habe|haben){_ADVERBS}(?: am| den)? ?$")
_HAD: Final = re.compile(rf" ?(?:hab|habe|haben) (?:ich|wir){_ADVERBS}(?: [\w'-]+){{1,5}}$")
_BECAUSE: Final = re.compile(r"\b(?:da|weil|dass|nachdem) (?:ich|wir)\b[^,]*$")
_HAVE_LAST: Final = re.compile(r"(?: [\w'-]+){1,4} (?:hab|habe|haben)$")
_BEING: Final = r"(?:bin|sind|sitze?n?|stehe?n?|weilen?|hange?n?|stecke?n?|liege?n?)"
_AT: Final = re.compile(
    r" (?:im|auf|beim?|am|zum|zur|mit|unter|in (?:der|einer?|einem|den|meine[rm]|unsere[rm])"
    r"|(?P<in>in|nach))"
    r"(?: [\w'-]+){1,5}$"
)
_IS_AT: Final = re.compile(rf"(?: da)? {_BEING} (?:ich|wir){_ADVERBS}{_AT.pattern}")
_IS_FIRST: Final = re.compile(
    rf"\b(?:(?:ich|wir) {_BEING}|{_BEING} (?:ich|wir)|^bin){_ADVERBS}(?: am| den)? ?$"
)
#: "der FC spielt (am Samstag um vier)"
_OTHERS_FIRST: Final = re.compile(
    r"(?:(?:und|aber|denn|leider) )*(?:der|die|das|mein\w*|unser\w*) \w+ (?!sind|ware)[a-z]+(?:t"
    r"|en)"
    r"(?: (?:am|schon|erst|leider|immer|um))* ?"
)
#: where one is, the other may come to
_MEETS: Final = re.compile(
    r"[, ]*(?:ruf\w*|meld\w*|komm\w*|schau\w*|klingel\w*)\b"
    r"|[, ]*(?:da|dort|dann|und|falls|wenn|vielleicht)\b[^.!?]{0,40}"
    r"\b(?:konn\w*|hatt\w*|haett\w*|ware|treff\w*|seh\w*|kaffee|zeit|lasst|ging\w*|passt|geht)\b"
)
_THING: Final = re.compile(r"(?: [\w'-]+){1,4}$")
_GOING: Final = (
    r"(?:muss|mussen|soll|sollen|fahre?n?|fliege?n?|gehe?n?|reisen?|verreisen?|wandern?|heiraten?"
    r"|besuchen?|begleiten?|betreuen?|huten?|holen?|bringen?|operieren?|unterrichten?|prufen?"
    r"|arbeiten?|kellnern?|trainieren?|spielen?|singen?|proben?|leiten?|moderieren?|feiern?"
    r"|ziehen?)"
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
#: "Montag: Elternabend."
_ENTRY: Final = re.compile(r" ?:(?P<thing> [\w -]+?) ?(?:[.,;!\n(]|$)")
#: engagements by the end of their names
_NAMED: Final = re.compile(
    r"(?:(?: ist| sind)? (?:bei (?:mir|uns) |leider |immer |schon )?(?:\w+er )?)?"
    r"\b(?:\w*(?:dienst|schicht"
    r"|sitzung|konferenz|tagung|prufung|klausur|probe|versammlung|elternabend|turnier|unterricht"
    r"|vorlesung|schulung|fortbildung|messe|aufbau|inventur|umzug|visite|verhandlung|therapie"
    r"|impfung|hochzeit|taufe|beerdigung|kommunion|konfirmation|geburtstag|feier|fest|konzert"
    r"|premiere"
    r"|ausflug|wanderung|wandertag|reise|ubung|bereitschaft|aufsicht|abgabe|besuch|sprechtag"
    r"|abschluss|seminar|audit|arzt|schluss|gericht|gerichtstermin|kundentermin|ortstermin"
    r"|stammtisch|training|kur|reha|op))$"
)


def told(said: Said) -> Stance | None:
    """Refused is a day, a part or a stretch of one, spent with something else; an hour at which
    something is on is only told. `text`: what the nodes stand in.
    """
    one = said.one
    if not one.dates or any(time.kind is TimeKind.DAY or time.same for time in one.times):
        return None
    if any(day.year is not None or day.gone or day.span != "day" for day, _ in one.dates):
        return None
    if any(day.each for day, _ in one.dates):
        return None
    entry = _ENTRY.match(said.behind(_NEAR))
    if entry is not None and _NAMED.fullmatch(entry["thing"]):
        return Stance.REFUSAL
    clause = _clause(said)
    if clause is None or not _is_taken(clause):
        return None
    exact = TimeKind.EXACT in said.kinds
    return Stance.MENTION if exact else Stance.REFUSAL


class _Clause(NamedTuple):
    """What stands around a time in its clause, folded; `said` is `behind` as it was written."""

    lead: str
    behind: str
    said: str
    hourly: bool


def _clause(said: Said) -> _Clause | None:
    """The clause of a time; None where it says something of the time, or asks."""
    text, nodes, one = said.text, said.nodes, said.one
    begin, end, last = said.begin, said.end, one.last + 1
    if text[end : end + 1] == "," and "," in text[begin:end]:  # "am Freitag, den 12., ist …"
        end, last = end + 1, last + 1
    while last < len(nodes) and (nodes[last].part not in _PARTING or nodes[last].word == "leider"):
        last += 1
    around = (*said.around(), *nodes[one.last + 1 : last])
    if any(node.cat in _TELLING for node in around):
        return None
    near = text[end : end + _NEAR]
    cut = _CLAUSE.search(near)
    told = near[: cut.start() if cut else None].rstrip()
    rest = fold(near[cut.start() :]) if cut else ""
    lead = _CLAUSE.split(fold(text[max(0, begin - _NEAR) : begin]))[-1]
    behind = fold(told)
    if rest.startswith("?") or _MEETS.match(rest) or _DONE.search(told):
        return None
    if _OPEN.search(_OTHER.sub("", f"{lead}|{behind}")):
        return None
    parts = all(time.kind is TimeKind.PART_OF_DAY for time in one.times)
    return _Clause(lead, behind, told, hourly=bool(one.times) and not parts)


def _is_taken(clause: _Clause) -> bool:
    """Is it spent with what one has, where one is or goes, or with what happens then?"""
    lead, behind = clause.lead, clause.behind
    if _HAVING.search(lead):
        return _THING.match(behind) is not None
    if _BECAUSE.search(lead):
        return _HAVE_LAST.match(behind) is not None
    if _GOES_FIRST.search(lead):
        return True
    if clause.hourly and _OTHERS_FIRST.fullmatch(lead) and not behind.strip():
        return True
    opens = _FIRST.match(lead) is not None
    there = _IS_FIRST.search(lead) and _AT.match(behind) if not opens else _IS_AT.match(behind)
    if there:
        return clause.hourly or there["in"] is None
    if not opens:
        return False
    if _HAD.match(behind) or _GOES.match(behind) or _NAMED.fullmatch(behind):
        return True
    happens = _HAPPENS.match(behind)
    if happens is None:
        return False
    named = happens["name"]
    return named is None or clause.said[happens.start("name") : happens.end()][:1].isupper()
