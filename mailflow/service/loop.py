"""The daemon: connect, tick, wait, until told to stop. Signals and reconnection live here.

SIGTERM finishes the unit of work in hand: the flag is asked between units, and every unit
is a transaction, so that even SIGKILL leaves nothing half done.
"""

from __future__ import annotations

import fcntl
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import schedule

from mailflow.config import ServerConfig
from mailflow.mail.folders import Role
from mailflow.service import maillog
from mailflow.service.flush import recover
from mailflow.service.systemd import notify
from mailflow.service.tick import tick
from mailflow.service.watch import Watch
from mailflow.service.world import World
from mailflow.wire.errors import WireError
from mailflow.wire.imap import Mailbox
from mailflow.wire.login import password
from mailflow.wire.smtp import Submission

# Seconds between attempts to come back, the last for ever.
_DELAYS = (1, 5, 15, 60, 300)


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


def wake(state: Path) -> bool:
    """Tell a running daemon that there is work; False if none runs."""
    path = state / "running"
    if not path.exists():
        return False
    with path.open() as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            # The lock is held, so the number in it is a living daemon's.
            os.kill(int(lock.read()), signal.SIGUSR1)
            return True
    return False


class Loop:
    """One owner's daemon."""

    def __init__(self, world: World, after_round: Callable[[], None] = lambda: None) -> None:
        self._world = world
        self._after_round = after_round
        self._stop = threading.Event()
        self._wake = threading.Event()
        self._schedule = schedule.Scheduler()
        self._losses = 0

    def stop(self, *_: object) -> None:
        """End after the unit of work in hand. Fit to be a signal handler."""
        self._stop.set()
        self._wake.set()

    def wake(self, *_: object) -> None:
        """Look now. Fit to be a signal handler."""
        self._wake.set()

    def once(self) -> None:
        """One tick, for cron. Raises WireError."""
        recover(self._world)
        mailbox = self.connect()
        try:
            names = mailbox.folders(self._world.config.folders)
            tick(self._world, mailbox, self.submission, names=names, stopping=self._stop.is_set)
        finally:
            mailbox.close()

    def run(self) -> None:
        """Follow the mailbox until stopped. Raises the first WireError that no waiting cures."""
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGTERM, self.stop)
            signal.signal(signal.SIGINT, self.stop)
            signal.signal(signal.SIGUSR1, self.wake)
        recover(self._world)
        while not self._stop.is_set():
            try:
                self._follow()
            except WireError as error:
                if not error.later:
                    raise
                delay = _DELAYS[min(self._losses, len(_DELAYS) - 1)]
                self._losses += 1
                maillog.lost(str(error), delay)
                notify(f"STATUS=not connected; trying again in {delay} s")
                self._stop.wait(delay)
        notify("STOPPING=1")
        maillog.stopped("asked to")

    def _follow(self) -> None:
        mailbox = self.connect()
        names = mailbox.folders(self._world.config.folders)
        maillog.connected(len(names))
        watch = Watch(self.connect, names[Role.INBOX], self._wake)
        watch.start()
        notify("READY=1", "STATUS=following the mailbox")
        try:
            self._look(mailbox, names)
        finally:
            watch.stop()
            mailbox.close()

    def _look(self, mailbox: Mailbox, names: dict[Role, str]) -> None:
        def look() -> None:
            tick(self._world, mailbox, self.submission, names=names, stopping=self._stop.is_set)
            self._losses = 0
            notify("WATCHDOG=1")
            self._after_round()

        self._schedule.clear()
        job = self._schedule.every(self._world.config.following.poll).seconds.do(look)
        look()
        while not self._stop.is_set():
            # `schedule` says when to look; news makes it sooner.
            if self._wake.wait(max(0.05, self._schedule.idle_seconds or 0.05)):
                self._wake.clear()
                if not self._stop.is_set():
                    job.run()
            else:
                self._schedule.run_pending()

    def connect(self) -> Mailbox:
        """A logged-in connection. Raises WireError."""
        server = self._world.config.imap
        return Mailbox.open(server, self._user(server), self._password(server, "imap"))

    def submission(self) -> Submission:
        """A logged-in connection for sending. Raises WireError."""
        config = self._world.config
        server = config.smtp
        if not server.has_password and "MAILFLOW_SMTP_PASSWORD" not in os.environ:
            # One account, one password: that of [imap] serves both.
            return Submission.open(server, self._user(server), self._password(config.imap, "imap"))
        return Submission.open(server, self._user(server), self._password(server, "smtp"))

    def _user(self, server: ServerConfig) -> str:
        return server.user or self._world.person.address

    def _password(self, server: ServerConfig, section: str) -> str:
        return password(server, section=section, environ=os.environ)
