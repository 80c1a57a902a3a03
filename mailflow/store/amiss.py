"""What is amiss that the owner should hear of? Mostly nothing is.

One query over all that may be: only what it finds is loaded by who tells of it, and looked at
closer. It may find what turns out to be nothing, and misses nothing.
"""

from __future__ import annotations

import hashlib
import operator
from datetime import datetime
from enum import Enum
from functools import reduce
from typing import Any

from peewee import Value, fn

from mailflow.mail.folder_names import MARK
from mailflow.pipeline.outgoing import LEFT_THERE, TROUBLES, OutgoingState
from mailflow.store.models import OwnerRow
from mailflow.store.models_following import AwaitedRow, FactRow, HeldRow, ReachRow
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.spelled import spelled

#: facts that hold something back, or are told as they are
_FACTS = ("read-only", "paused-by-owner", "sending-paused", "config")


class Amiss(Enum):
    """Where it shows: letters in trouble, what was set aside, servers out of reach, mails still
    to be read, facts that hold something back.
    """

    LETTERS = "letters"
    HELD = "held"
    REACH = "reach"
    AWAITED = "awaited"
    FACTS = "facts"


def what(owner: int, *, since: datetime) -> frozenset[Amiss]:
    """All that is amiss. Drafts that the owner took over are told of from `since` on."""
    found = {Amiss(name) for (name,) in _what(owner, since)}
    return frozenset(found | {Amiss.LETTERS} if broken(owner) else found)


@spelled
def _what(owner: Any, since: Any) -> Any:
    mine = reduce(operator.or_, (FactRow.name.startswith(name) for name in _FACTS))
    asked: list[Any] = [
        OwnerRow.select(Value(kind.value)).where(
            (OwnerRow.id == owner)
            & fn.EXISTS(table.select(table.id).where((table.owner == owner) & amiss))
        )
        for kind, table, amiss in (
            (Amiss.LETTERS, OutgoingRow, _letters(since)),
            (Amiss.HELD, HeldRow, HeldRow.set_aside),
            (Amiss.REACH, ReachRow, ReachRow.since.is_null(is_null=False)),
            (Amiss.AWAITED, AwaitedRow, AwaitedRow.id.is_null(is_null=False)),
            (Amiss.FACTS, FactRow, mine & (FactRow.value != "")),
        )
    ]
    return reduce(operator.or_, asked)


def _letters(since: Any) -> Any:
    """In trouble, gone to the owner's hands, or drafts in an account that may be one no more."""
    state = OutgoingRow.state
    wanted, dropped, withdrawn = (
        state == one.value
        for one in (OutgoingState.WANTED, OutgoingState.DROPPED, OutgoingState.WITHDRAWN)
    )
    theirs = dropped | (withdrawn & OutgoingRow.remark.endswith(LEFT_THERE))
    return (
        state.in_([one.value for one in TROUBLES])
        | (wanted & (OutgoingRow.attempts > 0))
        | (theirs & (OutgoingRow.changed_at > since))
        | OutgoingRow.draft_folder.contains(MARK)
    )


def broken(owner: int) -> list[str]:
    """The keys of the mails whose bytes are not those that were written. Never handed out."""
    return [row.key for row in _bytes(owner) if not is_sound(row)]


@spelled
def _bytes(owner: Any) -> Any:
    rows = OutgoingRow.select(OutgoingRow.key, OutgoingRow.octets, OutgoingRow.sha256)
    return rows.where(OutgoingRow.owner == owner).order_by(OutgoingRow.id)


def is_sound(row: Any) -> bool:
    """Are the bytes of this row those that were written?"""
    return bool(hashlib.sha256(bytes(row.octets)).hexdigest() == row.sha256)
