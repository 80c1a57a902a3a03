"""What the rules of `answer` are told of a reply, and what they say."""

from __future__ import annotations

from dataclasses import dataclass

from mailflow.pipeline.evidence import Answer, Evidence, Person, Slot
from mailflow.reading.phrases import Sense


@dataclass(frozen=True, slots=True)
class Context:
    """What else is known of the reply.

    `proposed` are the times the owner had offered, None where that is not known;
    `is_away` when a machine or the subject said so already.
    """

    slots: tuple[Slot, ...] = ()
    people: tuple[Person, ...] = ()
    proposed: tuple[Slot, ...] | None = None
    is_away: bool = False
    #: the day of return is told, so being away is all that "later" could mean
    returns: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reply says, the primary answer first, the words for each, and all signs found."""

    answers: tuple[Answer, ...]
    evidence: tuple[Evidence, ...] = ()
    senses: frozenset[Sense] = frozenset()
