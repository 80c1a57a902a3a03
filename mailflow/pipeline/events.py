"""What happened to a request, in the past tense. `at` is always when, aware.

An event is kept for good with the evidence it rests on: `mailflow why` tells the story
from these rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from mailflow.mail.message import MessageId
from mailflow.pipeline.evidence import Person, Reading
from mailflow.pipeline.letters import MailKind


@dataclass(frozen=True, slots=True)
class RequestAsked:
    """The owner wants to write to this contact."""

    at: datetime


@dataclass(frozen=True, slots=True)
class LetterSent:
    """A letter left the house: from the owner's own program, or by our submission."""

    at: datetime
    kind: MailKind
    message_id: MessageId
    key: str = ""


@dataclass(frozen=True, slots=True)
class OwnerWrote:
    """The owner wrote to the contact by hand; whatever we were about to say is stale."""

    at: datetime
    message_id: MessageId


@dataclass(frozen=True, slots=True)
class ReplyReceived:
    """A person answered."""

    at: datetime
    message_id: MessageId
    reading: Reading


@dataclass(frozen=True, slots=True)
class AutoReplied:
    """A machine answered: out of office (`until` is the first day back) or a receipt."""

    at: datetime
    message_id: MessageId
    until: date | None = None
    delegate: Person | None = None


@dataclass(frozen=True, slots=True)
class Bounced:
    """A letter did not arrive. `permanent` False: the server still tries, or may."""

    at: datetime
    message_id: MessageId
    address: str
    permanent: bool


@dataclass(frozen=True, slots=True)
class InterviewAgreed:
    """A time stands: by the owner's word or by an invitation. Also for a moved one."""

    at: datetime
    starts_at: datetime
    minutes: int
    place: str = ""


@dataclass(frozen=True, slots=True)
class InterviewCancelled:
    at: datetime


@dataclass(frozen=True, slots=True)
class InterviewHeld:
    """The owner said `met`."""

    at: datetime


@dataclass(frozen=True, slots=True)
class NotesTaken:
    """The owner told what was said."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class DraftDropped:
    """The owner deleted a draft or said `drop`: it is not proposed again."""

    at: datetime
    kind: MailKind
    key: str


@dataclass(frozen=True, slots=True)
class Snoozed:
    """The owner wants nothing proposed here before `until`."""

    at: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class StopAsked:
    """The contact, or the owner for them, wants no more letters. For good."""

    at: datetime


@dataclass(frozen=True, slots=True)
class WentSilent:
    """The waiting time after the last nudge is over."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Settled:
    """Thanked, and some weeks went by: from now on it is about keeping in touch."""

    at: datetime


@dataclass(frozen=True, slots=True)
class RequestClosed:
    """The owner closed the request."""

    at: datetime


Event = (
    RequestAsked
    | LetterSent
    | OwnerWrote
    | ReplyReceived
    | AutoReplied
    | Bounced
    | InterviewAgreed
    | InterviewCancelled
    | InterviewHeld
    | NotesTaken
    | DraftDropped
    | Snoozed
    | StopAsked
    | WentSilent
    | Settled
    | RequestClosed
)
