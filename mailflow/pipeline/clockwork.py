"""What the clock can ask for, and what it makes happen: the few effects and events of a Move.

They stand apart from all the others, which a look at what comes next need not load: each
class costs a millisecond, and there are forty. `effects` and `events` name them with theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mailflow.pipeline.afterwards import AdviceId
    from mailflow.pipeline.evidence import RequestId
    from mailflow.pipeline.letters import MailKind


@dataclass(frozen=True, slots=True)
class Compose:
    """Write a letter and put it into Drafts. `key` makes it happen once.

    `starts_at` is the time a confirmation names, or that a thank-you note looks back on.
    `referred` is the request whose contact the referrer is told of, `advice` what was followed.
    """

    kind: MailKind
    key: str
    starts_at: datetime | None = None
    referred: RequestId | None = None
    advice: AdviceId | None = None


@dataclass(frozen=True, slots=True)
class Notify:
    """Write a note to the owner. `key` makes it happen once."""

    kind: MailKind
    key: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class InterviewHeld:
    """The owner said `met`, or the time agreed is over."""

    at: datetime


@dataclass(frozen=True, slots=True)
class WentSilent:
    """The waiting time after the last nudge is over."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Settled:
    """Thanked, and some weeks went by: from now on it is about keeping in touch."""

    at: datetime
