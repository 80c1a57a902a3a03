"""A day of the letter answered that is taken with a verb of choosing: "ich nehme den Donnerstag".

Rule: such a verb right before or behind a day without an hour takes it, where the letter named
times; elsewhere one takes a train on Thursday.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflow.reading.times.groups import Proposal
from mailflow.reading.times.nodes import Node
from mailflow.reading.times.tokens import fold

_NEAR = 40  # letters looked at on either side
_BEFORE = re.compile(
    r"\b(?:(?:going|go|went|plump|opt|settle|vote) (?:with|for|on)|choose|pick|take"
    r"|nehme|nehmen wir|wahle|entscheide mich|taugt|dann halt|bin|stimme"
    r"|prends|prenons|on prend|choisis|retiens|vote|partons|on part"
    r"|acomoda|quedo con(?: lo)?|cerramos|pongamos|elijo|escojo|agendamos|cojo|voto)"
    r"(?: (?:for|fur|pour|por|sur|the|your|den|der|die|le|la|el|del|lo))* ?$"
)
_BEHIND = re.compile(
    r" ?(?:gets my vote|it (?:shall|will|has to) be|it'll be|it is|(?:nehme|wahle) ich|taugt mir"
    r"|je prends|me acomoda|me quedo)\b"
)


def is_chosen(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Is a day, of which no hour is said, taken so?"""
    if not one.dates or one.times or any(day.span != "day" for day, _ in one.dates):
        return False
    begin, end = nodes[one.first].start, nodes[one.last].end
    if _BEHIND.match(fold(text[end : end + _NEAR])):
        return True
    return bool(_BEFORE.search(fold(text[max(0, begin - _NEAR) : begin])))
