"""What is under way to the wire, asked without reading a single mail: is there any, and when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.spelled import spelled

#: kinds of notes to the owner; all others go to people
NOTES = [kind.value for kind in MailKind if kind.is_note]


def is_any_at_stake(owner: int) -> bool:
    """Is there a mail in doubt, or an approved letter to somebody?"""
    return _at_stake.first(owner) is not None


@spelled
def _at_stake(owner: Any) -> Any:
    state, doubt = OutgoingRow.state, OutgoingState.IN_DOUBT.value
    here = (OutgoingRow.owner == owner) & state.in_([doubt, OutgoingState.APPROVED.value])
    to_people = OutgoingRow.kind.not_in(NOTES)
    return OutgoingRow.select(OutgoingRow.id).where(here & (to_people | (state == doubt))).limit(1)


def is_any_unsettled(owner: int) -> bool:
    """Is there a mail that was on its way out, or that the story does not know to have left?"""
    return _unsettled.first(owner) is not None


@spelled
def _unsettled(owner: Any) -> Any:
    leaving = [OutgoingState.SENDING.value, OutgoingState.INFLIGHT.value]
    left = [OutgoingState.ACCEPTED.value, OutgoingState.FILED.value]
    mine, state = OutgoingRow.owner == owner, OutgoingRow.state
    untold = OutgoingRow.is_told == False  # noqa: E712  # an index knows it, but not its NOT
    unsettled = (mine & state.in_(leaving)) | (mine & state.in_(left) & untold)
    return OutgoingRow.select(OutgoingRow.id).where(unsettled).limit(1)


def left_since(
    owner: int, moment: datetime, *, letters_only: bool = False, kind: MailKind | None = None
) -> list[datetime]:
    """When mails began to leave since then, oldest first; for the cap and the gap."""
    query = (OutgoingRow.owner == owner) & (OutgoingRow.left_at >= moment)
    if letters_only:
        query &= OutgoingRow.kind.not_in(NOTES)
    if kind is not None:
        query &= OutgoingRow.kind == kind.value
    rows = OutgoingRow.select(OutgoingRow.left_at).where(query)
    return [row.left_at for row in rows.order_by(OutgoingRow.left_at)]
