"""From when the writer is away: "from Saturday on I'm at sea" refuses no time by it.

Rule: a day with no hour, that begins a stretch of which nothing is said right behind it ("starting
with the 13th, is unavailable") and nothing is denied in its sentence.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat, denies

_NEAR: Final = 12  # letters looked at behind the day
_SAID_OF_IT: Final = re.compile(r" ?,? ?(?:is|are|looks?|ist|sind|est|sont|es|esta|son)\b")


def is_departure(said: Said) -> bool:
    """Does the writer but tell from when they are away?"""
    one = said.one
    if one.bound is not Cat.FROM or one.times:
        return False
    if _SAID_OF_IT.match(said.behind(_NEAR)):
        return False
    return not any(denies(node.word) for node in said.nodes if node.cat is Cat.REFUSE)
