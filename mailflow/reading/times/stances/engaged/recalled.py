"""Dates that are told of what was: letters by their date, last days, when something came.

Rules
- The date of a letter, an advice or a ruling names it ("counsel's advice of 12 May"); not that of
  a proposal, which is the time proposed.
- A date that "was my last day" is past, and so is the day on which one only just saw a message.
- A weekday that a date is asked to be is no other day ("the 27th, isn't that a Sunday?").
- Days that the other is only said to have asked for ("You asked for Tuesday or Wednesday.") are
  told, where one of them is spoken of again.
- "In six weeks" behind "the first day" or "I haven't had one" is how long it has been.
- A day on which a book comes out or one turns forty is told of everybody's knowledge.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node
from mailflow.reading.times.stances.engaged.happenings import befell
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 60  # letters looked at on either side
_DATED: Final = re.compile(
    r"\b(?:letter|e-?mail|message|note|advice|decision|order|ruling|judgment|report|minutes|memo"
    r"|statement|invoice|request|complaint|circular|notice|announcement|article|post|issue|edition"
    r"|brief|schreiben|mail|nachricht|anfrage|courriel|lettre|demande|correo|carta|solicitud)"
    r" (?:of|from|dated|vom|du|de|del) (?:the )?$"
)
_CAME: Final = re.compile(
    r"\b(?:arrived|came(?: in)?|reached me|landed|turned up|surfaced"
    r"|(?:i|i've)(?: have)?(?: only| just| but)* (?:read|saw|seen|found|opened|noticed|got"
    r"|received)"
    r"(?: (?:it|this|that|your [a-z]+))?)(?: only| just| but)* $"
)
_LAST: Final = re.compile(
    r" was (?:my|our|the|his|her) (?:last|first|final|worst|best|day|anniversary|birthday)\b"
    r"| was (?:when|the day)\b| i turn(?:ed)? (?:\d|[a-z]+ty)"
)
_WHICH_DAY: Final = re.compile(r"\b(?:isn't|wasn't|is|was) (?:that|it|this) (?:an? |the )?$")
#: "my first day off in six weeks", "I haven't slept in three weeks"
_SINCE: Final = re.compile(
    r"\b(?:(?:first|only|best|last|nicest|quietest|one)"
    r" (?!(?:\w+ ){0,4}(?:is|are|would be|comes)\b)"
    r"|(?:not a|no|ni un|ni una|ningun) \w+(?: \w+)? (?=$|for )"
    r"|(?:haven't|hasn't|havent|have not|has not|not had|never had|'ve had no) )"
    r"[^.!?;:]*$"
)
_TODAY: Final = re.compile(r"today|tonight|this (?:morning|afternoon|evening)|yesterday")

_YOU: Final = re.compile(
    r"^(?:(?:so|well|now|right|ok|also|alors|bueno|hi|hello) ?,? )*(?:you(?:'d|'ve| had| have)?"
    r" (?:asked|suggested|proposed|mentioned|offered|named|said|wrote|wanted|were asking)"
    r"|(?:sie|du|ihr)(?: hatten| hattest| haben| hast)?(?: \w+)? ?(?:fragten|fragtest|schlugen"
    r"|nannten|nanntest|erwahnten|wollten|wolltest|schrieben|gefragt)"
    r"|(?:vous|tu)(?: m')? ?(?:avez|aviez|as|parliez|parlais|demandiez|demandais|proposiez"
    r"|proposais|evoquiez|disiez)(?: (?:demande|propose|parle|evoque|mentionne|dit))?"
    r"|(?:usted )?(?:me )?(?:preguntabas?|pedias?|proponias?|decias?|mencionabas?|hablabas?"
    r"|preguntaste|pediste|propusiste|dijiste|mencionaste))"
    r"(?: (?:about|for|either|nach|den|am|an|um|de|por|sobre|on|le|el))* ?$"
)


def is_asked_for(said: Said) -> bool:
    """ "You asked for Tuesday or Wednesday. Tuesday I'm in Cardiff": told, and said of below?"""
    one = said.one
    if said.sentence.asks or not one.dates or one.last + 1 < len(said.nodes):
        return False
    lead = said.lead(_NEAR, r"[.!?;\n]")
    opening = re.match(r"(?:nach|for|about|de|por) ", said.inside())
    if not _YOU.search(lead.lstrip() + (opening[0] if opening else "")):
        return False
    days = {day.weekday for day, _ in one.dates}
    later = said.page.between(said.end + 1, len(said.text))
    return any(day.weekday in days for other in later for day, _ in other.proposal.dates)


def is_recalled(said: Said) -> bool:
    """Is a date only told of what was?"""
    one = said.one
    if not one.dates or one.bound is not None:
        return False
    lead = said.lead(_NEAR, r"[.!?;\n]")
    behind = said.behind(_NEAR)
    if _TODAY.fullmatch(said.inside()):
        return _CAME.search(lead) is not None
    if not one.times and _LAST.match(behind):
        return True
    if _is_how_long(said.text, said.nodes, one):
        return True
    if not one.times and _DATED.search(lead):
        return any(day.number is not None for day, _ in one.dates)
    return bool(_WHICH_DAY.search(lead)) and all(day.number is None for day, _ in one.dates)


_OWN: Final = frozenset({Cat.WRITE, Cat.STAY, Cat.OFFER, Cat.YES, Cat.REFUSE})


def leads_nowhere(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Is a week counted from now only told of how long it has been, or of what happens then ("in
    three weeks we deliver"), with nothing about where one is?
    """
    if all(day.nth and not day.month for day, _ in one.dates) and not one.times:
        return True  # "The season opens on the last Monday of the month, so Saturday at 10"
    if any(day.number for day, _ in one.dates) and befell(text, nodes, one):
        return True  # "We moved on the 1st. The 12th at 3?"
    counted = [day.how for day, _ in one.dates] == [Cat.IN] and not one.times
    happens = counted and not any(node.cat in _OWN for node in nodes)
    return happens or _is_how_long(text, nodes, one)


def _is_how_long(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Does "in six weeks" say how long it has been?"""
    if [day.how for day, _ in one.dates] != [Cat.IN] or one.times:
        return False
    begin = nodes[one.first].start
    lead = re.split(r"[.!?;\n]", fold(text[max(0, begin - _NEAR) : begin]))[-1]
    return _SINCE.search(lead) is not None
