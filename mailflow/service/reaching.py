"""Whether the account may be logged in to now; what failed, and for how long to stay away.

Both connections ask here, so that together they stay within the budget of logins. Back-off
and budget are stored (`store.reach`): a restart does not begin to hammer anew. The first
login of a process waits for a back-off but not for the budget, for systemd counts restarts.

A refused login is asked again after hours only, for providers lock accounts; the daemon
stays up meanwhile, because they also refuse good passwords for an hour now and then. The
owner reads of it in `mailflow status` and the digest.
"""

from __future__ import annotations

import random
import threading
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from mailflow.service import maillog
from mailflow.service.reached import reach, server
from mailflow.service.world import World
from mailflow.store import reach as reaches
from mailflow.store.database import unit
from mailflow.store.reach import Reach
from mailflow.wire.budget import LoginBudget, delay, delay_after_refusal
from mailflow.wire.errors import DailyLimitReached, LoginRefused, ServerBusy, WireError

#: refused logins in a row that a person at the keyboard may cause before hours pass
_FREE_REFUSALS = 3
_MEGABYTE = 1_000_000


class Reaching:
    """The state of one account. The watching thread only counts its logins here."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._lock = threading.Lock()
        self._reach = reach(world)
        self._is_first = True

    def take(self, world: World) -> None:
        """The same account by a config that was read anew."""
        self._world = world

    def seconds_to_wait(self) -> float:
        """How long the main connection has to wait before its next login."""
        now = self._world.now
        with self._lock:
            next_at = self._reach.next_at or now
            if not self._is_first:
                next_at = max(next_at, self._budget.next_login(now))
        return max(0.0, (next_at - now).total_seconds())

    @property
    def since(self) -> datetime | None:
        """Since when nothing could be fetched, None while all is well."""
        with self._lock:
            return self._reach.since

    def may_watch(self) -> bool:
        """May the watching connection spend a login?"""
        with self._lock:
            return self._budget.has_room(self._world.now)

    @property
    def _budget(self) -> LoginBudget:
        return LoginBudget(self._reach.logins)

    def logged_in(self) -> None:
        """A login was made, whatever came of it. Fit for either thread."""
        with self._lock:
            self._is_first = False
            logins = self._budget.after_login(self._world.now).logins
            self._reach = replace(self._reach, logins=logins)

    def octets_left(self) -> int:
        """How much may be read today; a great number where there is no limit."""
        megabytes = self._world.config.following.daily_megabytes
        used = self._reach.octets if self._reach.day == self._today else 0
        return megabytes * _MEGABYTE - used if megabytes else 1 << 60

    @property
    def _today(self) -> str:
        return f"{self._world.now.astimezone(UTC):%Y-%m-%d}"

    def well(self, octets: int) -> None:
        """All folders were read; so many octets went over the line since it was said last."""
        with self._lock:
            before = self._reach
            used = before.octets if before.day == self._today else 0
            calm = replace(before, failures=0, refusals=0, why="", since=None, next_at=None)
            self._reach = replace(calm, day=self._today, octets=used + octets)
        if before.since:
            maillog.reached_again(self._world.account)
        # Not at each look: a write is a flush of the disk.
        if calm != before or used // _MEGABYTE != self._reach.octets // _MEGABYTE:
            self._keep()

    def failed(self, error: WireError) -> float:
        """Something is amiss; for how many seconds to stay away."""
        now = self._world.now
        jitter = random.random()  # noqa: S311  # clients shall come apart, no secret hangs on it
        with self._lock:
            self._reach = after_failure(self._reach, error, now, jitter=jitter)
            next_at = self._reach.next_at or now
        self._keep()
        return (next_at - now).total_seconds()

    def _keep(self) -> None:
        with self._lock:
            known = self._reach
        with unit():
            reaches.keep(self._world.owner, known, server(self._world))


def forgive(world: World) -> None:
    """The owner logged in anew: what was refused before counts no more."""
    calm = replace(
        reach(world),
        failures=0,
        refusals=0,
        why="",
        since=None,
        next_at=None,
    )
    with unit():
        reaches.keep(world.owner, calm, server(world))


def after_failure(known: Reach, error: WireError, now: datetime, *, jitter: float) -> Reach:
    """What is known after a failure: how long to stay away, and what to tell the owner."""
    failures, refusals = known.failures + 1, known.refusals
    wait = delay(failures, jitter=jitter)
    if isinstance(error, LoginRefused):
        refusals += 1
        wait = delay_after_refusal(refusals, jitter=jitter)
    elif isinstance(error, DailyLimitReached):
        tomorrow = now.astimezone(UTC).date() + timedelta(days=1)
        wait = datetime.combine(tomorrow, time(), UTC) - now
    elif isinstance(error, ServerBusy):
        # A throttled account is throttled longer by asking.
        wait = max(wait, timedelta(minutes=1) * (1 - jitter / 2))
    return replace(
        known,
        failures=failures,
        refusals=refusals,
        why=str(error),
        since=known.since or now,
        next_at=now + wait,
    )


def must_not_try(world: World) -> str:
    """Why one round by cron shall not even try to log in now, or nothing."""
    known = reach(world)
    if known.refusals < _FREE_REFUSALS or not known.next_at or world.now >= known.next_at:
        return ""
    return (
        f"{known.why} It was refused {known.refusals} times; so that the account is not locked, "
        f"the next try is at {known.next_at:%Y-%m-%d %H:%M} UTC. To try now: mailflow once --now"
    )
