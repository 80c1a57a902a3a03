"""One thread that idles on INBOX and wakes the loop. Nothing else.

IDLE is a hint: every loss and every silence ends in waking the loop, which reads by its
cursor; without this thread all still works, only later. It is the second of an account's
two connections and gives way to the first: where logins become scarce it stays away.

It says before each wait how long that takes at most (`pulse`): systemd is told that the
daemon lives only while it is back in time.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable

from mailflow.service import maillog
from mailflow.service.pulse import Pulse
from mailflow.wire.budget import delay
from mailflow.wire.errors import IdleUnavailable, WireError
from mailflow.wire.imap import Mailbox

# RFC 2177 asks for a new IDLE every 29 minutes; routers forget a quiet connection sooner.
_REISSUE = 240.0
_PAUSE = 30.0


class Watch:
    """The thread. `changed` is set whenever the folder may have news."""

    def __init__(
        self,
        connect: Callable[[], Mailbox],
        folder: str,
        changed: threading.Event,
        *,
        may_log_in: Callable[[], bool] = lambda: True,
    ) -> None:
        self._connect = connect
        self._folder = folder
        self._changed = changed
        self._may_log_in = may_log_in
        self._reissue = _REISSUE
        self._losses = 0
        self._has_news = False
        self._stop = threading.Event()
        self._mailbox: Mailbox | None = None
        self.pulse = Pulse()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def start(self, *, every: float = _REISSUE) -> None:
        """Begin; no IDLE lasts longer than so many seconds."""
        self._reissue = min(every, _REISSUE)
        self._thread.start()

    def stop(self) -> None:
        """End the thread, even while it idles."""
        self._stop.set()
        if self._mailbox is not None:
            self._mailbox.cut()
        self._thread.join(timeout=5)

    def _run(self) -> None:
        while not self._stop.is_set():
            self.pulse.promise(self._reissue)
            try:
                if self._may_log_in():
                    self._idle()
            except IdleUnavailable:
                break  # the loop's own polling does it all, and no login is spent
            except WireError:
                self._lost()
            except Exception as error:  # noqa: BLE001  # around the thread's one unit of work
                maillog.failed("watch", error)
                self._lost()
            pause = self._pause()
            self.pulse.promise(pause)
            self._stop.wait(pause)
        self.pulse.rest()

    def _told(self) -> None:
        self._has_news = True
        self._changed.set()

    def has_news(self) -> bool:
        """Did the server tell of a change in the folder since this was last asked?"""
        told, self._has_news = self._has_news, False
        return told

    def _lost(self) -> None:
        self._losses += 1
        self._changed.set()

    def _pause(self) -> float:
        jitter = random.random()  # noqa: S311  # clients shall come apart, no secret hangs on it
        return max(_PAUSE, delay(self._losses, jitter=jitter).total_seconds())

    def _idle(self) -> None:
        mailbox = self._mailbox = self._connect()
        try:
            while not self._stop.is_set():
                self.pulse.promise(self._reissue)
                mailbox.idle(self._folder, self._reissue, told=self._told)
                # News, or time to look anyway: mail may have come between two IDLEs (C5).
                self._changed.set()
                self._losses = 0
        finally:
            self._mailbox = None
            mailbox.close()
