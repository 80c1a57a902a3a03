"""What to do, in the imperative. `service.apply` has one function for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mailflow.pipeline.evidence import Person
from mailflow.pipeline.letters import MailKind


@dataclass(frozen=True, slots=True)
class Compose:
    """Write a letter and put it into Drafts. `key` makes it happen once.

    `starts_at` is the time a confirmation names.
    """

    kind: MailKind
    key: str
    starts_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Notify:
    """Write a note to the owner. `key` makes it happen once."""

    kind: MailKind
    key: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back what is proposed but not sent, unless the owner touched it."""

    kinds: frozenset[MailKind]
    why: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Propose nothing here before this moment; None ends a wait."""

    until: datetime | None


@dataclass(frozen=True, slots=True)
class SetInterview:
    starts_at: datetime
    minutes: int
    place: str


@dataclass(frozen=True, slots=True)
class CancelInterview:
    pass


@dataclass(frozen=True, slots=True)
class MarkHeld:
    """The interview took place."""


@dataclass(frozen=True, slots=True)
class KeepNotes:
    text: str


@dataclass(frozen=True, slots=True)
class ProposeContact:
    """Somebody we were pointed to; the owner decides."""

    person: Person


@dataclass(frozen=True, slots=True)
class MarkStopped:
    """Do-not-contact, for every address and request of this person, for good."""


@dataclass(frozen=True, slots=True)
class MarkDead:
    """This address does not take mail."""

    address: str


@dataclass(frozen=True, slots=True)
class Hold:
    """Not foreseen: show it to the owner and do nothing."""

    why: str


Effect = (
    Compose
    | Notify
    | Withdraw
    | Wait
    | SetInterview
    | CancelInterview
    | MarkHeld
    | KeepNotes
    | ProposeContact
    | MarkStopped
    | MarkDead
    | Hold
)
