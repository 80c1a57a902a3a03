"""The daemon: connect, tick, wait, until told to stop. Signals and reconnection live here.

SIGTERM finishes the unit of work in hand: the flag is asked between units, and every unit
is a transaction, so that even SIGKILL leaves nothing half done.

Whatever ends a connection, a folder renamed under way among it, ends in a new one, to which
the folders are found anew; `reaching` says when. Only what cannot work from the first ends
the program: a daemon that ran before stays up and tells the owner (failures C6, C7, M7).

The owner's accounts are followed by one loop, and one thread does all the work. One that can't
be reached is left out until its own back-off is over, and stops no other (`following`).
"""

from __future__ import annotations

import fcntl
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO

import schedule

from mailflow.service import dropping, maillog, rereading
from mailflow.service.accounts import Accounts, Lost, still_lost
from mailflow.service.following import Following
from mailflow.service.hooks import Hooks, Progress
from mailflow.service.reaching import must_not_try
from mailflow.service.systemd import feeding_time, notify
from mailflow.service.world import World
from mailflow.store.database import StoreUnavailable, told_as_unavailable
from mailflow.wire.errors import LoginRefused, WireError
from mailflow.wire.imap import Mailbox
from mailflow.wire.smtp import Submission

# Seconds between two signs of life asked of a connection that has nothing to do: routers
# forget a quiet one (failures C1), and systemd wants to hear of us.
_PROBE = 240.0
_SLICE = 60.0


#: seconds until a database that could not be used is tried again
_STORE_PAUSE = 30.0
_TELL_AGAIN = timedelta(hours=1)


class AlreadyRunning(Exception):
    """Another mailflow works on this state folder."""


@contextmanager
def alone(state: Path) -> Iterator[IO[str]]:
    """Be the only one on this state folder (failures X3). Raises AlreadyRunning."""
    with (state / "running").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            message = f"another mailflow is running on {state}; stop it first"
            raise AlreadyRunning(message) from error
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield lock


def wake(state: Path, sign: signal.Signals = signal.SIGUSR1) -> bool:
    """Tell a running daemon that there is work, or by SIGHUP a new config; False if none runs."""
    path = state / "running"
    if not path.exists():
        return False
    with path.open() as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            # The lock is held, so the number in it is a living daemon's.
            os.kill(int(lock.read()), sign)
            return True
    return False


class Loop:
    """One owner's daemon. `progress` is told how far a scan of a folder is."""

    def __init__(
        self,
        world: World,
        after_round: Callable[[], None] = lambda: None,
        *,
        progress: Progress | None = None,
    ) -> None:
        self._world = world
        self._after_round = after_round
        self._progress = progress
        self._stop = threading.Event()
        self._wake = threading.Event()
        self._reread = threading.Event()
        self._schedule = schedule.Scheduler()
        self._accounts = Accounts(world, self._wake)
        #: when the owner may be told next that nothing is fetched
        self._tell_again = datetime.min.replace(tzinfo=UTC)

    def stop(self, *_: object) -> None:
        """End after the unit of work in hand. Fit to be a signal handler."""
        self._stop.set()
        self._wake.set()

    def wake(self, *_: object) -> None:
        """Look now. Fit to be a signal handler."""
        self._wake.set()

    def reread(self, *_: object) -> None:
        """Read the config anew before the next look. Fit to be a signal handler."""
        self._reread.set()
        self._wake.set()

    def once(self, *, now: bool = False) -> None:
        """One tick, for cron; `now`: also where a refused login says to wait. Raises the first
        WireError, when all that can be reached was seen to.
        """
        tried = [one for one in self._accounts.all if now or not must_not_try(one.world)]
        if not tried:
            raise LoginRefused(must_not_try(self._world))
        self._take_signals()
        dropping.settle(self._world)
        try:
            lost = self._accounts.open(tried, with_watch=False)
            lost += self._tick()
            if any(one.is_read for one in tried):
                self._tell_owner()
                self._report()
                self._after_round()
        finally:
            self._accounts.close()
        for one, error in lost:
            if not one.is_read:
                one.failed(error)
        if lost:
            raise lost[0][1]

    def run(self) -> None:
        """Follow the mailbox until stopped. Raises the first WireError that no waiting cures."""
        self._take_signals()
        rereading.forget(self._world)
        dropping.settle(self._world)
        self._accounts.wait_on()
        while not self._stop.is_set():
            try:
                with told_as_unavailable():
                    self._stay_away()
                    self._follow()
            except StoreUnavailable as error:
                # No room, read-only, gone: nothing was kept and nothing left. It may come back.
                maillog.lost(str(error), _STORE_PAUSE)
                notify("READY=1", "STATUS=mailflow CRITICAL: the database can't be used")
                self._pause(_STORE_PAUSE)
        notify("STOPPING=1")
        maillog.stopped("asked to")

    def _take_signals(self) -> None:
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGTERM, self.stop)
            signal.signal(signal.SIGINT, self.stop)
            signal.signal(signal.SIGUSR1, self.wake)
            # A terminal that is closed sends SIGHUP too, and means the end.
            signal.signal(signal.SIGHUP, self.stop if sys.stdin.isatty() else self.reread)

    def _stay_away(self) -> None:
        """Be without a connection until one may be tried. Systemd, a monitor, and the owner, if
        it lasts, hear of it; and systemd that we are up.
        """
        seconds = self._accounts.seconds_to_wait()
        if seconds > 0:
            notify("READY=1")
            self._report(f". Trying again in {seconds:.0f} s.")
            self._pause(seconds, self._tell_owner)

    def _pause(self, seconds: float, each: Callable[[], None] = lambda: None) -> None:
        """Wait; not on, where somebody mended the config and wants it tried."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and not self._stop.is_set():
            each()
            self._alive()
            if self._wake.wait(min(left, _SLICE, feeding_time())):
                self._wake.clear()
                if self._reread.is_set():
                    self._take_over()
                    return

    def _report(self, more: str = "") -> None:
        from mailflow.service.reporting import report  # noqa: PLC0415  # not before a server answers

        report(self._world, more)

    def _tell_owner(self) -> None:
        """Tell the owner; where that fails, not again for an hour: a refused login counts."""
        if self._world.now < self._tell_again:
            return
        told = [self._tell_of(one) for one in self._accounts.all]
        if not all(told):
            self._tell_again = self._world.now + _TELL_AGAIN

    def _tell_of(self, one: Following) -> bool:
        from mailflow.service.alarm import is_late, tell_of_login, tell_of_standstill  # noqa: PLC0415

        is_told = tell_of_login(self._world, self.submission, of=one.world)
        if is_late(one.world, one.reaching.since):
            told = tell_of_standstill(self._world, self.submission, of=one.world)
            is_told = told and is_told
        return is_told

    def _take_over(self) -> bool:
        """Read the config anew, all or nothing. True: the accounts must be opened anew."""
        self._reread.clear()
        notify("RELOADING=1", f"MONOTONIC_USEC={time.monotonic_ns() // 1000}")
        done = rereading.reread(self._world)
        self._world = done.world
        self._accounts.take(done.world)
        dropping.settle(self._world)
        notify("READY=1")
        return done.needs_login

    def _alive(self) -> None:
        """Feed the watchdog, if no watching thread is overdue."""
        if self._accounts.are_alive:
            notify("WATCHDOG=1")

    # Following ----------------------------------------------------------------------------

    def _follow(self) -> None:
        """Follow what can be reached, until that is nothing, or new logins are needed."""
        try:
            self._accounts.open_due()
            if self._accounts.open_ones:
                notify("READY=1", "STATUS=following the mailbox")
                self._look()
        finally:
            self._accounts.close()

    def _look(self) -> None:
        self._schedule.clear()
        job = self._schedule.every(self._world.config.following.poll).seconds.do(self._round)
        self._round()
        self._get_ready()
        while self._accounts.open_ones and not self._stop.is_set():
            # `schedule` says when to look; news makes it sooner.
            idle = max(0.05, self._schedule.idle_seconds or 0.05)
            probe = min(_PROBE, feeding_time())
            away = self._accounts.until_next_try()
            if self._wake.wait(min(idle, probe, away)):
                self._wake.clear()
                if self._reread.is_set() and self._take_over():
                    return
                if not self._stop.is_set():
                    job.run()
            elif away < min(idle, probe):
                if self._accounts.open_due():
                    job.run()
            elif idle > probe:
                self._accounts.probe()
                self._alive()
            else:
                self._schedule.run_pending()

    def _get_ready(self) -> None:
        from mailflow.service.hearing import get_ready  # noqa: PLC0415  # as in _tick

        if not self._stop.is_set():
            get_ready()

    def _round(self) -> None:
        self._accounts.lose(still_lost(self._tick()))
        if self._accounts.open_ones:
            self._tell_owner()
            self._alive()
            self._report()
            self._after_round()

    def _tick(self) -> Lost:
        """One round of all that is open; what failed, and why."""
        by_account = {one.account: one for one in self._accounts.open_ones}
        lost: dict[str, WireError] = {}
        for one in by_account.values():
            one.begin()

        def read(account: str) -> None:
            by_account[account].read()

        hooks = Hooks(self._stop.is_set, self._told, read, self._alive, lost.__setitem__)
        if lines := [one.line for one in by_account.values() if one.line]:
            # Half a second of reading and drafting: loaded once a server answers, not before.
            from mailflow.service.tick import tick_all  # noqa: PLC0415

            tick_all(lines, hooks)
        return [(by_account[account], error) for account, error in lost.items()]

    def _told(self, folder: str, done: int, total: int) -> None:
        # A first scan takes longer than the watchdog's patience, and is a proof of life.
        self._alive()
        if self._progress:
            self._progress(folder, done, total)

    def connect(self) -> Mailbox:
        """A logged-in connection to the main account. Raises WireError."""
        return self._accounts.main.connect()

    def submission(self) -> Submission:
        """A logged-in connection for sending by the main account. Raises WireError."""
        return self._accounts.main.submission()
