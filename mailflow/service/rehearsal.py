"""What a round would do, said and not done: on a copy of the database, without SMTP, with the
mailbox only read. The same code decides; `guard.may_write` stands before every act.
"""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from mailflow.owner import whereabouts
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service import guard
from mailflow.service.outbox import where
from mailflow.service.world import World
from mailflow.store import outbox

_S = OutgoingState

_WOULD = {
    _S.WANTED: "would put into Drafts",
    _S.APPENDING: "would look for in Drafts, or put there",
    _S.WITHDRAWING: "would take out of Drafts, if you have not touched it",
    _S.APPROVED: "would send",
    _S.ACCEPTED: "would see to a copy in Sent",
}


def would_do(world: World) -> Iterator[str]:
    """A line for each thing that is due, or goes out later."""
    zone = ZoneInfo(world.person.zone)
    if why := guard.why_read_only(world):
        yield f"would do nothing: {why}"
        return
    works = outbox.in_states(world.owner, list(_WOULD))
    for work in works:
        one = where(world, work)
        later = work.state is _S.APPROVED and work.due_at > world.now
        when = f" ({whereabouts.told(one, zone, world.now)})" if later else ""
        yield f"{_WOULD[work.state]}: {one.what}{when}"
    if not works:
        yield "nothing would be put, sent or taken back"
