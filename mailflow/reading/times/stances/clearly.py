"""Times about which the words are plain, however little they weigh.

Rules: it is so where nothing else is said in the clause, or nothing but words against the time;
where the clause behind takes it up ("…, and that works"), of what is liked best, and of a day
offered with its hour. A time without a date waits for one anyhow.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.judged.preferred import is_preferred
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat

_HOURS: Final = frozenset({TimeKind.EXACT, TimeKind.RANGE})
_AGAINST: Final = frozenset({Cat.REFUSE, Cat.EXCEPT})
_NEAR: Final = 30  # letters
_TAKES_UP: Final = re.compile(
    r",? (?:(?:and|und|et|y) )?(?:that|which|this|it|das|ca|cela|c'|eso)\b ?"
)


def is_clear(said: Said) -> bool:
    """Is it clear what is said of a time, however little the words beside it weigh?"""
    nodes, one = said.nodes, said.one
    if not one.dates or is_preferred(said.text, nodes, one):
        return True
    hourly = bool(one.times) and all(time.kind in _HOURS for time in one.times)
    if hourly and said.grammar is Stance.OFFER:
        return True
    around = said.around()
    told = {node.cat for node in around if node.part is Part.STANCE}
    if said.grammar is Stance.REFUSAL and told and told <= _AGAINST:
        return True
    if len(told) <= 1 and not any(node.part is Part.WORD for node in around):
        return True
    said_of_it = {node.cat for node in nodes if node.part is Part.STANCE} == {Cat.OFFER}
    return said_of_it and bool(_TAKES_UP.match(said.behind(_NEAR)))
