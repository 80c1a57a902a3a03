"""Days that are told of what was: what the other asked for, how long it has been.

Rules
- Days that the other is only said to have asked for ("You asked for Tuesday or Wednesday.") are
  told, where one of them is spoken of again.
- "In six weeks" behind "the first day" or "I haven't had one" is how long it has been.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 60  # letters looked at on either side
#: "my first day off in six weeks", "I haven't slept in three weeks"
_SINCE: Final = re.compile(
    r"\b(?:(?:first|only|best|last|nicest|quietest|one)"
    r" (?!(?:\w+ ){0,4}(?:is|are|would be|comes)\b)"
    r"|(?:not a|no|ni un|ni una|ningun) \w+(?: \w+)? (?=$|for )"
    r"|(?:haven't|hasn't|havent|have not|has not|not had|never had|'ve had no) )"
    r"[^.!?;:]*$"
)

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


_OWN: Final = frozenset({Cat.WRITE, Cat.STAY, Cat.OFFER, Cat.YES, Cat.REFUSE})


def leads_nowhere(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Is a week counted from now only told of how long it has been, or of what happens then ("in
    three weeks we deliver"), with nothing about where one is?
    """
    if all(day.nth and not day.month for day, _ in one.dates) and not one.times:
        return True  # "The season opens on the last Monday of the month, so Saturday at 10"
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


def is_counted(said: Said) -> bool:
    """ "In three weeks we deliver": a week counted from now, and no word against it."""
    one = said.one
    counted = [day.how for day, _ in one.dates] == [Cat.IN]
    return counted and not one.times and said.grammar is not Stance.REFUSAL
