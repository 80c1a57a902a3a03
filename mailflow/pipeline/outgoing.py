"""The way of an outgoing mail, as a table (failures.md 3.2). Every arrow is one committed
transaction; what the table does not hold can't happen.

The rule it exists for: from INFLIGHT no arrow leads back to sending without proof or the
owner's word. SMTP can't tell a lost letter from a lost receipt, and a stranger must not
get the same letter twice.
"""

from __future__ import annotations

from enum import Enum


class OutgoingState(Enum):
    """Where an outgoing mail stands."""

    #: to be put into Drafts
    WANTED = "wanted"
    #: APPEND was begun; after a crash it is looked for before it is put again
    APPENDING = "appending"
    #: lies in Drafts, untouched by us until the owner acts
    PRESENT = "present"
    #: to be taken out of Drafts, if the owner has not touched it
    WITHDRAWING = "withdrawing"
    WITHDRAWN = "withdrawn"
    #: the owner deleted it or said `drop`; never put back
    DROPPED = "dropped"
    #: the owner sent it from any program
    SENT_BY_OWNER = "sent_by_owner"
    #: bytes fixed, to be submitted once due
    APPROVED = "approved"
    #: something new was seen at the last look; the owner is asked
    ON_HOLD = "on_hold"
    #: claimed; connecting, up to the server's 354
    SENDING = "sending"
    #: the first content byte may have left
    INFLIGHT = "inflight"
    #: the server took responsibility
    ACCEPTED = "accepted"
    #: accepted, and its copy lies in Sent
    FILED = "filed"
    #: refused for good
    FAILED = "failed"
    #: nobody can tell whether it went out
    IN_DOUBT = "in_doubt"

    @property
    def is_open(self) -> bool:
        """Is there still something to do or to wait for?"""
        return self in _OPEN


_S = OutgoingState

#: in these a mail can still be taken back
BEFORE_THE_WIRE = (_S.WANTED, _S.APPENDING, _S.PRESENT, _S.APPROVED, _S.ON_HOLD)

ARROWS: dict[OutgoingState, frozenset[OutgoingState]] = {
    _S.WANTED: frozenset({_S.APPENDING, _S.WITHDRAWN, _S.DROPPED, _S.APPROVED, _S.SENT_BY_OWNER}),
    _S.APPENDING: frozenset({_S.PRESENT, _S.WANTED, _S.WITHDRAWING, _S.DROPPED, _S.SENT_BY_OWNER}),
    _S.PRESENT: frozenset(
        # to WANTED: written anew, put beside the old one before that is taken away
        {_S.WANTED, _S.SENT_BY_OWNER, _S.DROPPED, _S.WITHDRAWING, _S.APPROVED, _S.WITHDRAWN}
    ),
    _S.WITHDRAWING: frozenset({_S.WITHDRAWN, _S.SENT_BY_OWNER, _S.DROPPED}),
    _S.WITHDRAWN: frozenset({_S.SENT_BY_OWNER}),
    _S.DROPPED: frozenset({_S.SENT_BY_OWNER}),
    _S.SENT_BY_OWNER: frozenset(),
    _S.APPROVED: frozenset(
        {_S.SENDING, _S.ON_HOLD, _S.DROPPED, _S.WITHDRAWN, _S.SENT_BY_OWNER, _S.PRESENT}
        # to FILED: a note to the owner, put into INBOX where SMTP takes nothing
        | {_S.WITHDRAWING, _S.FILED}
    ),
    _S.ON_HOLD: frozenset(
        {_S.APPROVED, _S.DROPPED, _S.WITHDRAWING, _S.WITHDRAWN, _S.SENT_BY_OWNER, _S.PRESENT}
    ),
    _S.SENDING: frozenset({_S.APPROVED, _S.INFLIGHT, _S.FAILED, _S.ON_HOLD}),
    _S.INFLIGHT: frozenset({_S.ACCEPTED, _S.APPROVED, _S.FAILED, _S.IN_DOUBT}),
    _S.IN_DOUBT: frozenset({_S.ACCEPTED, _S.APPROVED, _S.FILED, _S.DROPPED}),
    _S.ACCEPTED: frozenset({_S.FILED}),
    _S.FILED: frozenset(),
    _S.FAILED: frozenset({_S.APPROVED, _S.DROPPED, _S.SENT_BY_OWNER, _S.WITHDRAWING, _S.WITHDRAWN}),
}

_OPEN = frozenset(_S) - {
    _S.WITHDRAWN,
    _S.DROPPED,
    _S.SENT_BY_OWNER,
    _S.FILED,
    _S.ACCEPTED,
    _S.FAILED,
}

#: what the owner should hear of
TROUBLES = frozenset({_S.IN_DOUBT, _S.FAILED, _S.ON_HOLD})

#: the end of the remark on a draft that was to be taken back and is its owner's by now
LEFT_THERE = "; it was touched and stays in Drafts"


def may(before: OutgoingState, after: OutgoingState) -> bool:
    """Does an arrow lead from one state to the other?"""
    return after in ARROWS[before]
