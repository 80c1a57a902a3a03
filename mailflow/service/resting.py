"""The owner's own pause: nothing is proposed and no letter leaves until it ends.

Mail goes on being read, so that nothing is missed; notes to the owner go on, and say that
mailflow is paused. What becomes due meanwhile is proposed once the pause is over.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from mailflow.service.world import World
from mailflow.store import facts

_NAME = "paused-by-owner"
_OPEN_END = "until you say resume"


def is_resting(world: World) -> bool:
    return bool(told(world))


def told(world: World) -> str:
    """Until when mailflow is paused by its owner, in words; empty if it is not."""
    value = facts.get(world.owner, _NAME)
    if not value or value == _OPEN_END:
        return value
    end = datetime.fromisoformat(value)
    return f"until {_spell(world, end)}" if world.now < end else ""


def rest(world: World, words: str) -> str:
    """Pause, to the moment named or until the owner resumes. In a unit of work."""
    from mailflow.owner.moments import until  # noqa: PLC0415  # most commands only ask

    end = until(words, now=world.now, zone=ZoneInfo(world.person.zone)) if words else None
    if words and end is None:
        return f"not done: “{words}” names no moment; write “pause” or “pause 2w”."
    facts.keep(world.owner, _NAME, end.isoformat() if end else _OPEN_END, now=world.now)
    return f"paused {told(world)}: nothing is proposed and no letter leaves; mail is still read."


def resume(world: World) -> str:
    """End the pause. In a unit of work."""
    was_resting = is_resting(world)
    facts.forget(world.owner, _NAME)
    if not was_resting:
        return "mailflow was not paused; it goes on."
    return "mailflow goes on: what became due meanwhile is proposed, what you approved leaves."


def _spell(world: World, moment: datetime) -> str:
    local = moment.astimezone(ZoneInfo(world.person.zone))
    return f"{local:%a} {local.day} {local:%b %Y, %H:%M}"
