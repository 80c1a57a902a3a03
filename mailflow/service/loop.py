"""The daemon: connect, tick, wait, until told to stop. Signals and reconnection live here.

SIGTERM finishes the unit of work in hand: the flag is asked between units, and every unit
is a transaction, so that even SIGKILL leaves nothing half done.

Whatever ends a connection, a folder renamed under way among it, ends in a new one, to which
the folders are found anew; `reaching` says when. Only what cannot work from the first ends
the program: a daemon that ran before stays up and tells the owner (failures C6, C7, M7).
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

from mailflow.mail.folders import Role
from mailflow.service import access, maillog, rereading
from mailflow.service.hooks import Hooks, Progress
from mailflow.service.pulse import Pulse
from mailflow.service.reaching import Reaching, must_not_try
from mailflow.service.systemd import feeding_time, notify
from mailflow.service.watch import Watch
from mailflow.service.world import World
from mailflow.store import folders
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
        self._reaching = Reaching(world)
        #: the watching thread's word that it lives; while there is none, its silence is no sign
        self._pulse = Pulse()
        #: all folders were read: ever in this process; in this round
        self._was_in = self._is_read = False
        self._counted = 0
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
        """One tick, for cron; `now`: also where a refused login says to wait. Raises WireError."""
        if not now and (why := must_not_try(self._world)):
            raise LoginRefused(why)
        self._take_signals()
        try:
            mailbox = self.connect()
            try:
                self._tick(mailbox, mailbox.folders(self._world.config.folders))
            finally:
                mailbox.close()
            self._tell_owner()
            self._report()
            self._after_round()
        except WireError as error:
            if not self._is_read:
                self._reaching.failed(error)
            raise

    def run(self) -> None:
        """Follow the mailbox until stopped. Raises the first WireError that no waiting cures."""
        self._take_signals()
        rereading.forget(self._world)
        wait = self._reaching.seconds_to_wait()
        while not self._stop.is_set():
            try:
                with told_as_unavailable():
                    self._stay_away(wait)
                    wait = self._follow_or_wait()
            except StoreUnavailable as error:
                # No room, read-only, gone: nothing was kept and nothing left. It may come back.
                maillog.lost(str(error), _STORE_PAUSE)
                wait = 0.0
                notify("READY=1", "STATUS=mailflow CRITICAL: the database can't be used")
                self._pause(_STORE_PAUSE)
        notify("STOPPING=1")
        maillog.stopped("asked to")

    def _follow_or_wait(self) -> float:
        """Follow; the seconds to stay away for after a loss that waiting may cure."""
        try:
            self._follow()
        except WireError as error:
            if self._is_hopeless(error):
                raise
            seconds = self._reaching.failed(error)
            maillog.lost(str(error), seconds)
            return max(seconds, self._reaching.seconds_to_wait())
        return 0.0

    def _take_signals(self) -> None:
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGTERM, self.stop)
            signal.signal(signal.SIGINT, self.stop)
            signal.signal(signal.SIGUSR1, self.wake)
            # A terminal that is closed sends SIGHUP too, and means the end.
            signal.signal(signal.SIGHUP, self.stop if sys.stdin.isatty() else self.reread)

    def _is_hopeless(self, error: WireError) -> bool:
        """Does it never get better by waiting, and is it new, so that somebody looks?"""
        if error.later or self._was_in:
            return False
        return sys.stdin.isatty() or not folders.any_read(self._world.owner)

    def _stay_away(self, seconds: float) -> None:
        """Be without a connection for a while. Systemd, a monitor, and the owner, if it lasts,
        hear of it; and systemd that we are up.
        """
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
        from mailflow.service.alarm import is_late, tell_of_login, tell_of_standstill  # noqa: PLC0415

        if self._world.now < self._tell_again:
            return
        is_told = tell_of_login(self._world, self.submission)
        if is_late(self._world, self._reaching.since):
            is_told = tell_of_standstill(self._world, self.submission) and is_told
        if not is_told:
            self._tell_again = self._world.now + _TELL_AGAIN

    def _take_over(self) -> bool:
        """Read the config anew, all or nothing. True: the mailbox must be opened anew."""
        self._reread.clear()
        notify("RELOADING=1", f"MONOTONIC_USEC={time.monotonic_ns() // 1000}")
        done = rereading.reread(self._world)
        self._world = done.world
        self._reaching.take(done.world)
        notify("READY=1")
        return done.needs_login

    def _alive(self) -> None:
        """Feed the watchdog, if the watching thread is not overdue."""
        if self._pulse.is_kept:
            notify("WATCHDOG=1")

    def _follow(self) -> None:
        mailbox = self.connect()
        try:
            names = mailbox.folders(self._world.config.folders)
            maillog.connected(len(names))
            watch = self._watch(names[Role.INBOX])
            notify("READY=1", "STATUS=following the mailbox")
            try:
                self._look(mailbox, names)
            finally:
                watch.stop()
        finally:
            mailbox.close()

    def _watch(self, inbox: str) -> Watch:
        watch = Watch(self.connect, inbox, self._wake, may_log_in=self._reaching.may_watch)
        watch.start(every=self._world.config.following.poll)
        self._pulse = watch.pulse
        return watch

    def _look(self, mailbox: Mailbox, names: dict[Role, str]) -> None:
        def look() -> None:
            self._round(mailbox, names)

        self._schedule.clear()
        job = self._schedule.every(self._world.config.following.poll).seconds.do(look)
        look()
        self._get_ready()
        while not self._stop.is_set():
            # `schedule` says when to look; news makes it sooner.
            idle = max(0.05, self._schedule.idle_seconds or 0.05)
            probe = min(_PROBE, feeding_time())
            if self._wake.wait(min(idle, probe)):
                self._wake.clear()
                if self._reread.is_set() and self._take_over():
                    return
                if not self._stop.is_set():
                    job.run()
            elif idle > probe:
                mailbox.probe()
                self._alive()
            else:
                self._schedule.run_pending()

    def _get_ready(self) -> None:
        from mailflow.service.hearing import get_ready  # noqa: PLC0415  # as in _tick

        if not self._stop.is_set():
            get_ready(self._world)

    def _round(self, mailbox: Mailbox, names: dict[Role, str]) -> None:
        try:
            self._tick(mailbox, names)
        except WireError as error:
            if not self._is_read:
                raise
            # Reading went well: what failed was sending. The mailbox is still followed.
            mailbox.probe()
            maillog.not_sent(str(error))
        self._tell_owner()
        self._alive()
        self._report()
        self._after_round()

    def _tick(self, mailbox: Mailbox, names: dict[Role, str]) -> None:
        # Half a second of reading and drafting: loaded once the server answers, not before.
        from mailflow.service.tick import tick  # noqa: PLC0415

        self._is_read = False
        mailbox.allow_octets(self._reaching.octets_left())
        self._counted = mailbox.octets

        def read(_account: str) -> None:
            self._is_read = self._was_in = True
            self._reaching.well(mailbox.octets - self._counted)

        hooks = Hooks(self._stop.is_set, self._told, read, self._alive)
        tick(self._world, mailbox, self.submission, names=names, hooks=hooks)

    def _told(self, folder: str, done: int, total: int) -> None:
        # A first scan takes longer than the watchdog's patience, and is a proof of life.
        self._alive()
        if self._progress:
            self._progress(folder, done, total)

    def connect(self) -> Mailbox:
        """A logged-in connection. Raises WireError."""
        return access.of(self._world).mailbox(each=self._reaching.logged_in)

    def submission(self) -> Submission:
        """A logged-in connection for sending. Raises WireError."""
        return access.of(self._world).submission()
