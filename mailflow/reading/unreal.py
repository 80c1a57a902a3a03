"""What is told as what would have been: "had you asked in May, Friday at 5 was fine"."""

from __future__ import annotations

import re

from mailflow.reading.phrases import Sense, Sign, fold
from mailflow.reading.signs import Dissected

#: a condition that was not met: "had you asked", "if he were", "in any other year"
_CONDITION = (
    r"^(?:had (?:you|i|it|we|this)|if|were|would that|in \w+ other|si"
    r"|h(?:ä|ae)tten? (?:ich|wir|sie))\b"
)
_UNMET = re.compile(_CONDITION)
#: a consent given once
_ONCE = r"said|agreed|promised|told|dit oui|dicho que si|zugesagt|ja gesagt"
#: an inability that would have been none: "would have been", "glad as I'd be"
_UNREAL = re.compile(
    rf"{_CONDITION}|\b(?:{_ONCE}|wenn (?:sie|du|ihr|man|ich)"
    r"|(?:would|could|should|might).*\bhave|\w+'d (?:\w+ )*have"
    r"|(?:as|though) (?:i|we|it)"
    r"|h(?:ä|ae)tte\w*|w(?:ä|ae)ren?|aur(?:ais|ait|ions)|ser(?:ais|ait|ions|aient)|eut|hubie\w+"
    r"|habri\w+)\b"
)


def told_as_unreal(reply: Dissected) -> list[Sign]:
    """The inabilities that are told as what would have been."""
    return [sign for sign in reply.of(Sense.CANNOT) if _UNREAL.search(fold(reply.words(sign)))]


def is_unreal(reply: Dissected, place: int) -> bool:
    """Is what stands at a place told as what would have been ("in 2015, Friday at 5 was fine")?

    The condition stands in its clause, or before it in its sentence with no "but" between.
    """
    clauses = reply.clauses
    sentence, clause = clauses.sentence(place), clauses.clause(place)
    for sign in told_as_unreal(reply):
        if clauses.clause(sign.start) == clause:
            return True
        is_before = sign.start < place and clauses.sentence(sign.start) == sentence
        if is_before and _UNMET.search(fold(reply.words(sign))):
            turns = reply.of(Sense.BUT)
            if not any(sign.start < one.start < place for one in turns):
                return True
    return False


def are_unreal(reply: Dissected) -> bool:
    """Are all the times named only told as what would have been, or of somebody else?"""
    clause = reply.clauses.clause
    aside = {clause(sign.start) for sign in reply.of(Sense.ASIDE)}
    places = [start for start, _, slot in reply.times if slot.offered]
    return bool(places) and all(clause(one) in aside or is_unreal(reply, one) for one in places)
