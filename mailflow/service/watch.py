"""One thread that idles on INBOX and wakes the loop. Nothing else.

IDLE is a hint: every loss and every silence ends in waking the loop, which reads by its
cursor; without this thread all still works, only later.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from mailflow.wire.errors import IdleUnavailable, WireError
from mailflow.wire.imap import Mailbox

# RFC 2177 asks for a new IDLE every 29 minutes; routers forget a quiet connection sooner.
_REISSUE = 240.0
_PAUSE = 30.0


class Watch:
    """The thread. `changed` is set whenever the folder may have news."""

    def __init__(
        self, connect: Callable[[], Mailbox], folder: str, changed: threading.Event
    ) -> None:
        self._connect = connect
        self._folder = folder
        self._changed = changed
        self._stop = threading.Event()
        self._mailbox: Mailbox | None = None
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End the thread, even while it idles."""
        self._stop.set()
        if self._mailbox is not None:
            self._mailbox.cut()
        self._thread.join(timeout=5)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._idle()
            except IdleUnavailable:
                return  # the loop's own polling does it all, and no login is spent
            except WireError:
                self._changed.set()
                self._stop.wait(_PAUSE)

    def _idle(self) -> None:
        mailbox = self._mailbox = self._connect()
        try:
            while not self._stop.is_set():
                mailbox.idle(self._folder, _REISSUE)
                # News, or time to look anyway: mail may have come between two IDLEs (C5).
                self._changed.set()
        finally:
            self._mailbox = None
            mailbox.close()
