"""The stages of a story. `transitions` holds the one table that moves between them."""

from __future__ import annotations

from enum import Enum


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


_ENDS = frozenset({Stage.DECLINED, Stage.BOUNCED, Stage.SILENT, Stage.STOPPED, Stage.CLOSED})
