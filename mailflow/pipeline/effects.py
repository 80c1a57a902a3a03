"""What to do, in the imperative. `service.apply` has one function for each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from mailflow.pipeline.afterwards import AdviceId, Notes, PromiseId
from mailflow.pipeline.appointments import Appointment
from mailflow.pipeline.clockwork import Compose as Compose  # noqa: PLC0414  # as ours
from mailflow.pipeline.clockwork import Notify as Notify  # noqa: PLC0414  # as ours
from mailflow.pipeline.evidence import Person
from mailflow.pipeline.letters import MailKind


@dataclass(frozen=True, slots=True)
class Wait:
    """Propose nothing here before this moment; None ends a wait."""

    until: datetime | None


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back what is proposed but not sent, unless the owner touched it; not the key `but`."""

    kinds: frozenset[MailKind]
    why: str
    but: str = ""


@dataclass(frozen=True, slots=True)
class SetInterview:
    """`uid` names the invitation it rests on where that is the contact's."""

    starts_at: datetime
    minutes: int
    place: str
    uid: str = ""


@dataclass(frozen=True, slots=True)
class CancelInterview:
    pass


@dataclass(frozen=True, slots=True)
class MarkHeld:
    """The interview took place."""


@dataclass(frozen=True, slots=True)
class KeepNotes:
    """The owner's words, and what they hold: insights, advice, promises, leads, questions."""

    text: str
    notes: Notes = field(default_factory=Notes)


@dataclass(frozen=True, slots=True)
class KeepLead:
    """A job opening was mentioned; it lies apart."""

    text: str


@dataclass(frozen=True, slots=True)
class KeepAppointments:
    """What calendars said so far, all of it."""

    appointments: tuple[Appointment, ...]


@dataclass(frozen=True, slots=True)
class KeepInvitation:
    """The owner's own invitation went out (or was called off), with this SEQUENCE."""

    starts_at: datetime
    minutes: int
    sequence: int
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class MarkFollowed:
    """An advice was followed."""

    advice: AdviceId
    outcome: str


@dataclass(frozen=True, slots=True)
class MarkKept:
    """A promise was kept."""

    promise: PromiseId


@dataclass(frozen=True, slots=True)
class TellReferrer:
    """Let whoever pointed to this contact be thanked; `met` after the interview."""

    met: bool = False


@dataclass(frozen=True, slots=True)
class StopOrganisation:
    """Nobody at this contact's organisation is written to any more, for good."""


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
    | KeepLead
    | KeepAppointments
    | KeepInvitation
    | MarkFollowed
    | MarkKept
    | TellReferrer
    | StopOrganisation
    | ProposeContact
    | MarkStopped
    | MarkDead
    | Hold
)
