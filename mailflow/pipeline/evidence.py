"""What we believe about a mail, and why. Beliefs carry their evidence or are not held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from mailflow.pipeline.ids import RequestId as RequestId  # noqa: PLC0414  # named in what is believed


class Weight(Enum):
    """How much a piece of evidence carries: proof alone suffices, weak never does."""

    PROOF = "proof"
    STRONG = "strong"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Evidence:
    """`rule` names the rule that spoke ("in-reply-to", "refusal"), `words` what it rests on."""

    weight: Weight
    rule: str
    words: str = ""

    def __str__(self) -> str:
        return f"{self.rule}: {self.words}" if self.words else self.rule


@dataclass(frozen=True, slots=True)
class Link:
    """Which requests a mail belongs to, the surest first; empty means: to none we are sure of.

    `rivals` are the requests it might belong to, to be asked about and never guessed.
    """

    requests: tuple[RequestId, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    rivals: tuple[RequestId, ...] = ()


class Answer(Enum):
    """What a reply says to a request; a reply may say several at once."""

    # Enum's own hash is written in Python, and is asked a hundred times a mail.
    __hash__ = object.__hash__

    YES = "yes"
    TIMES = "times"
    NO = "no"
    LATER = "later"
    QUESTION = "question"
    REFERRAL = "referral"
    STOP = "stop"
    AWAY = "away"
    ACKNOWLEDGEMENT = "acknowledgement"
    OTHER = "other"


class TimeKind(Enum):
    """How a proposed time is meant; see `Slot`."""

    __hash__ = object.__hash__

    EXACT = "exact"
    RANGE = "range"
    AFTER = "after"
    BEFORE = "before"
    DAY = "day"
    PART_OF_DAY = "part_of_day"


@dataclass(frozen=True, slots=True)
class Slot:
    """A time named in a reply. Both ends aware or None.

    exact = begins then; range = some time between; after, before = one end open; day =
    that whole day; part_of_day = a stretch of it. `offered` False: explicitly not then.
    `sure` False: the words can be read in two ways, so ask.
    """

    start: datetime | None
    end: datetime | None
    kind: TimeKind
    offered: bool = True
    text: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a reply, with an address where one was given."""

    name: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reply means. `answers` has the primary one first and is never empty."""

    answers: tuple[Answer, ...] = (Answer.OTHER,)
    slots: tuple[Slot, ...] = ()
    away_until: date | None = None
    delegate: Person | None = None
    people: tuple[Person, ...] = ()
    lead: bool = False
    new_text: str = ""
    signature: str = ""
    evidence: tuple[Evidence, ...] = ()

    @property
    def primary(self) -> Answer:
        return self.answers[0]
