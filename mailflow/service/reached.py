"""How an account could be reached lately, as `reaching` keeps it: for whoever tells the owner."""

from __future__ import annotations

from mailflow.service.world import World
from mailflow.store import reach as reaches
from mailflow.store.reach import Reach


def server(world: World) -> str:
    """The name by which the store knows this account's server."""
    return f"imap:{world.account}" if world.account else "imap"


def reach(world: World) -> Reach:
    """How this account could be reached lately."""
    return reaches.reach(world.owner, server(world))


def trouble(world: World) -> str:
    """That nothing is fetched from this account, since when and why, for the owner; empty while
    all is well.
    """
    known = reach(world)
    if known.since is None:
        return ""
    again = f" Next try at {known.next_at:%H:%M} UTC." if known.next_at else ""
    told = f"no mail could be fetched since {known.since:%Y-%m-%d %H:%M} UTC: {known.why}"
    return world.named(f"{told}{again}")
