"""When the account or its server takes no letters at all: the queue waits, the owner is told.

A refused login, sending switched off for the account, a daily quota: the next letter would
end the same way, and trying would get the account blocked. The pause grows from an hour to
half a day, from a minute to a quarter of an hour where the server is only out of reach;
it is stored, so that a restart does not end it. Each account has its own.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from mailflow.mail.folder_names import within
from mailflow.service import maillog
from mailflow.service.world import World
from mailflow.store import facts, held
from mailflow.store.database import unit

_TROUBLE = (timedelta(hours=1), timedelta(hours=12))
_AWAY = (timedelta(minutes=1), timedelta(minutes=15))


def _pause(world: World) -> str:
    return facts.of_account("sending-paused", world.account)


def paused_until(world: World) -> datetime | None:
    """Until when nothing is tried, None if there is no pause."""
    told = json.loads(facts.get(world.owner, _pause(world)) or "{}")
    until = datetime.fromisoformat(told["until"]) if told else None
    # A pause longer than any is a clock that was wrong when it began.
    if until is None or not world.now < until <= world.now + _TROUBLE[1]:
        return None
    return until


def is_paused(world: World) -> bool:
    return paused_until(world) is not None


def is_trouble(world: World) -> bool:
    """Is it something that only the owner can put right?"""
    told = json.loads(facts.get(world.owner, _pause(world)) or "{}")
    return bool(told and told["trouble"])


def pause(world: World, why: str, *, is_trouble: bool) -> None:
    """Try nothing for a while, longer each time."""
    told = json.loads(facts.get(world.owner, _pause(world)) or "{}")
    times = told["times"] + 1 if told and told["trouble"] == is_trouble else 1
    first, longest = _TROUBLE if is_trouble else _AWAY
    doubled: int = 2 ** min(times - 1, 10)
    until = world.now + min(longest, first * doubled)
    value = {"until": until.isoformat(), "times": times, "trouble": is_trouble}
    with unit():
        facts.keep(world.owner, _pause(world), json.dumps(value), now=world.now)
        if is_trouble:
            what = f"sending is stopped, and nothing of it is lost: {why}"
            held.set_aside(
                world.owner, within(world.account, "sending"), what, trace="", now=world.now
            )
    maillog.held("sending", "trouble" if is_trouble else "not reached")


def resume(world: World) -> None:
    """A letter was taken: all is well again."""
    with unit():
        if facts.forget(world.owner, _pause(world)):
            held.done(world.owner, within(world.account, "sending"))
