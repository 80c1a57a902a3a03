"""What happened to a request, in the past tense. `at` is always when, aware.

An event is kept for good with the evidence it rests on: `mailflow why` tells the story
from these rows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime

from mailflow.mail.invites import Invite
from mailflow.mail.message import MessageId
from mailflow.pipeline.afterwards import AdviceId, Notes, PromiseId
from mailflow.pipeline.clockwork import InterviewHeld as InterviewHeld  # noqa: PLC0414  # as ours
from mailflow.pipeline.clockwork import Settled as Settled  # noqa: PLC0414  # as ours
from mailflow.pipeline.clockwork import WentSilent as WentSilent  # noqa: PLC0414  # as ours
from mailflow.pipeline.evidence import Person, Reading, RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.people import ContactId


def in_words(kind: str) -> str:
    """The name of an event for people: "reply received"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind).lower()


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
    """A letter did not arrive. `permanent` False: for now; `delayed`: the server still tries."""

    at: datetime
    message_id: MessageId
    address: str
    permanent: bool
    delayed: bool = False


@dataclass(frozen=True, slots=True)
class InterviewAgreed:
    """A time stands: by the owner's word or by an invitation. Also for a moved one.

    `uid` names the contact's own invitation, empty where the owner invites.
    """

    at: datetime
    starts_at: datetime
    minutes: int
    place: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class TimePicked:
    """The owner chose a time, of those offered or another; it stands once confirmed to them."""

    at: datetime
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class CalendarReceived:
    """A calendar's mail came: an invitation, an answer to one, a proposal, a cancellation."""

    at: datetime
    message_id: MessageId
    invite: Invite


@dataclass(frozen=True, slots=True)
class InterviewCancelled:
    """Called off, by the contact or by the owner (`by_us`)."""

    at: datetime
    by_us: bool = False


@dataclass(frozen=True, slots=True)
class InterviewMissed:
    """The time passed and nobody talked."""

    at: datetime


@dataclass(frozen=True, slots=True)
class NotesTaken:
    """The owner told what was said; `notes` is what was understood of it."""

    at: datetime
    text: str
    notes: Notes = field(default_factory=Notes)


@dataclass(frozen=True, slots=True)
class AdviceFollowed:
    """The owner did what this contact advised, and this came of it."""

    at: datetime
    advice: AdviceId
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class PromiseKept:
    at: datetime
    promise: PromiseId


@dataclass(frozen=True, slots=True)
class ReferralAnswered:
    """Somebody this contact pointed to answered, or was met: the referrer may be told.

    `request` is the referred person's, `contact` who they are.
    """

    at: datetime
    contact: ContactId
    request: RequestId
    name: str
    met: bool = False


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
    """The contact, or the owner for them, wants no more letters. For good.

    `organisation`: nobody there is to be written to.
    """

    at: datetime
    organisation: bool = False


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
    | TimePicked
    | CalendarReceived
    | InterviewCancelled
    | InterviewHeld
    | InterviewMissed
    | NotesTaken
    | AdviceFollowed
    | PromiseKept
    | ReferralAnswered
    | DraftDropped
    | Snoozed
    | StopAsked
    | WentSilent
    | Settled
    | RequestClosed
)
