"""Is anything amiss that the owner should hear of? Asked at each look, and mostly the answer is no.

One query over all that may be: only where it finds something, the parts that tell of it are
loaded and look closer. It may find what turns out to be nothing, and misses nothing.
"""

from __future__ import annotations

import hashlib
import operator
from datetime import datetime
from functools import reduce
from typing import Any

from mailflow.mail.folder_names import MARK
from mailflow.pipeline.outgoing import LEFT_THERE, TROUBLES, OutgoingState
from mailflow.store.models_following import AwaitedRow, FactRow, HeldRow, ReachRow
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.spelled import spelled

#: facts that hold something back, or are told as they are
_FACTS = ("read-only", "paused-by-owner", "sending-paused", "config")


def is_any(owner: int, *, since: datetime) -> bool:
    """Is there anything? Drafts that the owner took over are told of from `since` on."""
    return _any.first(owner, since) is not None or bool(broken(owner))


@spelled
def _any(owner: Any, since: Any) -> Any:
    mine = reduce(operator.or_, (FactRow.name.startswith(name) for name in _FACTS))
    found = [
        _letters(since),
        HeldRow.set_aside,
        ReachRow.since.is_null(is_null=False),
        AwaitedRow.id.is_null(is_null=False),
        mine & (FactRow.value != ""),
    ]
    tables = (OutgoingRow, HeldRow, ReachRow, AwaitedRow, FactRow)
    asked: list[Any] = [
        table.select(table.id).where((table.owner == owner) & amiss)
        for table, amiss in zip(tables, found, strict=True)
    ]
    return reduce(operator.or_, asked).limit(1)


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
