"""What the writer has at an hour: "I have a hearing at 10 on Tuesday" offers no Tuesday at 10.

Rules
- What one has, or what there is, with an article or somebody's name for its owner, is another
  engagement ("there's a seminar on Wednesday at 4"), and its hour is only told of.
- A gap, a slot, an hour or whatever else is free time by its name is offered; so is what is said
  to be free, and what one could have or let the other have ("could we have a chat at 4").

Known limits: few things have no article ("I have court at 9"); German puts the noun behind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.asides import clause_around
from mailflow.reading.times.groups import Proposal
from mailflow.reading.times.lexemes import Cat
from mailflow.reading.times.nodes import Node
from mailflow.reading.times.tokens import fold

_NEAR = 80  # letters looked at on either side
_HAVING = (
    r"(?:\b(?:i|we|he|she|they|you)(?:(?:'ve| have|'s| has)(?: got)?| got|'ll have| will have)"
    r"|\bhas|\bthere(?:'s| is| are|'ll be| will be)"
    r"|\bj'ai|\bil y a|\bnous avons|\bon a|\b(?:tengo|tenemos|tiene|hay))"
    r"(?: also| already| then| first| deja| aussi| ya| tambien)?"
)
_THING = (
    r"(?: (?:an?|the|my|our|his|her|another|un|une|le|la|mon|ma|notre|una|el|mi|nuestr[oa])"
    r"(?=[ -])"
    r"|(?= (?:class|court|clinic|rounds|rehearsal|training|chapel|cours|clases?|reunion)\b))"
    r"(?P<thing>(?:[ -][a-z'][a-z']*){1,5})"
)
_LEAD = re.compile(rf"{_HAVING}{_THING} ?$")
_BEHIND = re.compile(rf" ?,? ?{_HAVING}{_THING}")
#: what stands between the thing and its hour
_LINKS = re.compile(r" (?:at|on|from|for|starting|beginning|until|a|le|de|du|el|a las?|desde)$")
#: names of free time, and of what is proposed
_FREE = re.compile(
    r"\b(?:free|open|quiet|spare|empty|available|clear|little|gaps?|slots?|openings?|holes?"
    r"|windows?|space|spots?|breaks?|breather|time|room|hours?|minutes?|mins?|moments?|lull"
    r"|vacanc\w+|cancellation|table|seat|availabilit\w+|intervals?|stretch|pockets?|days?|mornings?|afternoons?|evenings?"
    r"|lunch|while|chance|possibilit\w+|options?|preference|suggestion|proposal|idea|choice"
    r"|libres?|creneaux?|trous?|moments?|heures?|temps|minutes?|matin(?:ee)?|apres-midi|soiree"
    r"|huecos?|ratos?|ratito|horas?|minutos?|tiempo|manana|tarde|dispo\w*)\b"
)
_HOURLY = frozenset({TimeKind.EXACT, TimeKind.RANGE, TimeKind.AFTER})


def is_engaged(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Does something else of the writer's stand at this hour? `text`: what the nodes stand in."""
    if not one.times or any(time.kind not in _HOURLY for time in one.times):
        return False
    begin, end = nodes[one.first].start, nodes[one.last].end
    lead = re.split(r"[.!?;:,\n]", text[max(0, begin - _NEAR) : begin])[-1]
    had = _LEAD.search(_LINKS.sub("", fold(lead).rstrip()))
    had = had or _BEHIND.match(re.split(r"[.!?;:\n]", fold(text[end : end + _NEAR]))[0])
    if had is None or _FREE.search(had["thing"]):
        return False
    around = clause_around(nodes, one)
    return not any(node.cat in _WILLING and node.word not in _HAVE for node in around)


_WILLING = frozenset({Cat.OFFER, Cat.YES, Cat.REFUSE, Cat.MOVE})
_HAVE = frozenset(
    "i have|i've got|i've|have|has|got|there's|there is|we have|we've got|j'ai|tengo|hay".split("|")
)
