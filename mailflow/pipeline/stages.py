"""The stages of a story and the one table that moves between them.

What the table does not hold raises IllegalTransition: such an event is held and shown to
the owner, never guessed at. Replies reopen every end but `stopped`: a late answer is
still an answer.
"""

from __future__ import annotations

from enum import Enum

from mailflow.pipeline import events as ev
from mailflow.pipeline.evidence import Answer
from mailflow.pipeline.letters import MailKind


class Stage(Enum):
    """Where a request stands."""

    RESEARCH = "research"
    REQUESTED = "requested"
    NUDGED = "nudged"
    REPLIED = "replied"
    SCHEDULED = "scheduled"
    INTERVIEWED = "interviewed"
    THANKED = "thanked"
    IN_TOUCH = "keeping in touch"
    DECLINED = "declined"
    BOUNCED = "bounced"
    SILENT = "silent"
    STOPPED = "stopped"
    CLOSED = "closed"

    @property
    def is_end(self) -> bool:
        return self in _ENDS

    @property
    def is_waiting(self) -> bool:
        """Are we waiting for a first answer?"""
        return self in {Stage.REQUESTED, Stage.NUDGED}


_ENDS = frozenset({Stage.DECLINED, Stage.BOUNCED, Stage.SILENT, Stage.STOPPED, Stage.CLOSED})
