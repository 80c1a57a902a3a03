"""What a story comes to: a mail from the contact, a time agreed. Apart from the Case, of which
many have neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mailflow.mail.ids import MessageId
    from mailflow.pipeline.evidence import Reading


@dataclass(frozen=True, slots=True)
class Reply:
    """A mail from the contact in this story. `at` is when it arrived, not what it claims."""

    message_id: MessageId
    at: datetime
    subject: str
    reading: Reading
    references: tuple[MessageId, ...] = ()


@dataclass(frozen=True, slots=True)
class Interview:
    """A time agreed. `sequence` counts its changes; `uid` names the contact's own invitation,
    empty where the owner invites.
    """

    starts_at: datetime
    minutes: int
    place: str = ""
    held: bool = False
    sequence: int = 0
    uid: str = ""

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)
