"""Does a login by OAuth need its owner: now, or soon? Kept in the file of the tokens, so that
every part of the program and every process knows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from mailflow.config import Config
from mailflow.mail.folder_names import within
from mailflow.service import keys
from mailflow.service.world import Clock, World
from mailflow.wire.errors import LoginNeeded, TokenUnavailable

#: how long before a login ends its owner hears of it
_AHEAD = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Need:
    """`what` to tell, with the next step; `is_now`: nothing can be renewed any more.

    `key` names this very need: it is told once.
    """

    key: str
    what: str
    is_now: bool


def need(world: World) -> Need | None:
    """What the owner must do about the login; None while all is well. Asks no server."""
    return need_of(world.config, world.clock)


def need_of(config: Config, clock: Clock = keys.real_clock) -> Need | None:
    """The same for a config alone: of the account that it is seen from."""
    found = _need_of(config, clock)
    if found is None or not config.at:
        return found
    what = found.what.replace("mailflow login", f"mailflow login --account {config.at}")
    return Need(within(config.at, found.key), what, is_now=found.is_now)


def _need_of(config: Config, clock: Clock) -> Need | None:
    tokens = keys.tokens_of(config, clock)
    if tokens is None:
        return None
    try:
        token = tokens.state()
    except TokenUnavailable:
        return None  # told by whoever logs in, and it passes
    except LoginNeeded as error:
        return Need("login:broken", str(error), is_now=True)
    if token is None:
        return Need(
            "login:none", "There was no login by OAuth yet. Run: mailflow login", is_now=True
        )
    key = f"login:{token.logged_in_at:%Y-%m-%dT%H:%M:%S}"
    if token.needs_login:
        return Need(key, token.needs_login, is_now=True)
    if token.ends_at and token.ends_at - clock() <= _AHEAD:
        at = token.ends_at.astimezone(ZoneInfo(config.owner.zone))
        what = f"The login ends on {at:%A, %d %B at %H:%M}. Run before that: mailflow login"
        return Need(f"{key}:ends", what, is_now=False)
    return None


def told(world: World) -> str:
    """The same in words; empty while all is well."""
    found = need(world)
    return world.named(found.what) if found else ""
