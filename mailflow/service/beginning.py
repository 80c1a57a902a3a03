"""From when on there are digests: the first comes at the first slot after mailflow has somebody
to follow, not at once because this week's has passed.

`digest:begun` is claimed by the first look; a database of before has digests that were taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from mailflow.config import WEEKDAYS
from mailflow.owner.slots import slot_of
from mailflow.service.world import World
from mailflow.store import cases, jobs, names

_DIGESTS = "digest:"
_BEGUN = f"{_DIGESTS}begun"
_WEEK = timedelta(days=7)


def slot_at(world: World, moment: datetime) -> tuple[str, datetime]:
    """The week that this moment lies in, and its digest's moment."""
    settings = world.config.digest
    weekday = WEEKDAYS.index(settings.weekday)
    return slot_of(moment, zone=world.person.zone, weekday=weekday, hour=settings.hour)


def is_anybody(world: World) -> bool:
    """Before there is anybody there is nothing to tell."""
    return cases.has_any(world.owner) or bool(names.known(world.owner))


def begin(world: World) -> None:
    """Note the first look. Runs inside a unit of work."""
    if not jobs.taken(world.owner, _DIGESTS):
        jobs.claim(world.owner, _BEGUN, now=world.now)


def is_before(world: World, slot: datetime) -> bool:
    """Was this slot over when mailflow began?"""
    return _is_before(world, slot, jobs.taken(world.owner, _DIGESTS))


def _is_before(world: World, slot: datetime, taken: Mapping[str, datetime]) -> bool:
    begun = min(taken.values(), default=world.now)
    # A clock that was years ahead at the first look holds no digest back.
    return slot.timestamp() < begun.timestamp() <= world.now.timestamp()


def told(world: World) -> str:
    """When the first digest comes; empty once there was one, or while there is nobody."""
    taken = jobs.taken(world.owner, _DIGESTS)
    if taken.keys() - {_BEGUN} or not is_anybody(world):
        return ""
    _, slot = slot_at(world, world.now)
    if _is_before(world, slot, taken):
        _, slot = slot_at(world, world.now + _WEEK)
    return f"Your first digest comes on {slot:%a} {slot.day} {slot:%b}, {slot:%H:%M}."
