"""A case: all that is known about one request now. A decision sees a Case and nothing else.

house.md put Case into the store; it lives here because the pure floors judge by it and
may not look up to the rows it is gathered from (`store.cases` gathers it).
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    # Named, not made here: a look at a case loads what the case has and no more.
    from mailflow.pipeline.afterwards import Advice, Promise
    from mailflow.pipeline.aims import Aim
    from mailflow.pipeline.appointments import Appointment
    from mailflow.pipeline.encounters import Interview, Reply
    from mailflow.pipeline.ids import RequestId
    from mailflow.pipeline.letters import Letter, MailKind
    from mailflow.pipeline.outgoing import OutgoingState
    from mailflow.pipeline.people import Contact
    from mailflow.pipeline.stages import Stage


class Outgoing(NamedTuple):
    """Work owed for this case: a draft or letter with its key (`request:42:nudge:1`)."""

    key: str
    kind: MailKind
    state: OutgoingState
    #: the time a confirmation names, or that a thank-you note looks back on
    starts_at: datetime | None = None


class Case(NamedTuple):
    """One request's story so far. Letters and replies oldest first."""

    request: RequestId
    contact: Contact
    stage: Stage
    #: when the stage was last entered
    since: datetime
    aim: Aim | None = None
    letters: tuple[Letter, ...] = ()
    replies: tuple[Reply, ...] = ()
    outgoing: tuple[Outgoing, ...] = ()
    interview: Interview | None = None
    notes: tuple[str, ...] = ()
    #: when the owner last told something
    noted_at: datetime | None = None
    #: nothing is proposed before this moment (out of office, snooze)
    wait_until: datetime | None = None
    #: the UID of the owner's invitations in this story (RFC 5545, 3.8.4.7); empty until one is made
    uid: str = ""
    appointments: tuple[Appointment, ...] = ()
    advice: tuple[Advice, ...] = ()
    promises: tuple[Promise, ...] = ()
    #: when letters were returned for now, oldest first
    soft_bounces: tuple[datetime, ...] = ()
    #: the last real mail with this person in either direction, in any of their stories
    last_contact: datetime | None = None
    #: their organisation asked to be left alone
    organisation_stopped: bool = False
    #: the owner's address that they wrote to last, or were written to from; empty: the first
    own_address: str = ""

    @property
    def last_letter(self) -> Letter | None:
        return self.letters[-1] if self.letters else None

    @property
    def last_reply(self) -> Reply | None:
        return self.replies[-1] if self.replies else None

    def has(self, kind: MailKind) -> bool:
        """Was a mail of this kind ever wanted here, whatever became of it?"""
        return any(item.kind is kind for item in self.outgoing) or any(
            letter.kind is kind for letter in self.letters
        )

    def with_reply(self, reply: Reply) -> Case:
        """The story with a mail more from the contact; `store.cases` would gather the same."""
        return self._replace(
            replies=tuple(sorted((*self.replies, reply), key=lambda one: one.at)),
            last_contact=max(reply.at, self.last_contact or reply.at),
        )
