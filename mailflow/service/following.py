"""One account as the daemon follows it: the connection, the watching thread beside it, the
back-off. What fails here fails for this account alone.
"""

from __future__ import annotations

import threading
import time

from mailflow.mail.folders import Role
from mailflow.service import access, maillog
from mailflow.service.line import Line
from mailflow.service.pulse import Pulse
from mailflow.service.reaching import Reaching
from mailflow.service.watch import Watch
from mailflow.service.world import World
from mailflow.wire.errors import WireError
from mailflow.wire.imap import Mailbox
from mailflow.wire.smtp import Submission


class Following:
    """An account of this world. `wake` is set whenever it may have news."""

    def __init__(self, world: World, wake: threading.Event) -> None:
        self.world = world
        self.reaching = Reaching(world)
        #: the watching thread's word that it lives; while there is none, its silence is no sign
        self.pulse = Pulse()
        #: all folders were read: ever in this process; in this round
        self.was_in = self.is_read = False
        #: the moment of time.monotonic before which it is not tried again
        self.not_before = 0.0
        self._wake = wake
        self._line: Line | None = None
        self._watch: Watch | None = None
        self._counted = 0

    @property
    def account(self) -> str:
        return self.world.account

    @property
    def line(self) -> Line | None:
        """The open connection, None while there is none."""
        return self._line

    def take(self, world: World) -> None:
        """The same account by a config that was read anew; it may be tried at once."""
        self.world = world
        self.reaching.take(world)
        self.not_before = 0.0

    def stay_away(self, seconds: float) -> None:
        """Not to be tried again for so long."""
        self.not_before = time.monotonic() + seconds

    # The connection -----------------------------------------------------------------------

    def open(self, *, with_watch: bool = True) -> None:
        """Log in and find the folders. Raises WireError."""
        mailbox = self.connect()
        try:
            names = mailbox.folders(self.world.config.folders)
        except BaseException:
            mailbox.close()
            raise
        self._line = Line(self.world, mailbox, names, self.submission)
        if with_watch:
            maillog.connected(len(names), self.account)
            self._watch = Watch(
                self.connect, names[Role.INBOX], self._wake, may_log_in=self.reaching.may_watch
            )
            self._watch.start(every=self.world.config.following.poll)
            self.pulse = self._watch.pulse

    def close(self) -> None:
        """End the connection and the watch, if there are any."""
        watch, line = self._watch, self._line
        self._watch = self._line = None
        try:
            if watch:
                watch.stop()
        finally:
            if line:
                line.mailbox.close()

    def connect(self) -> Mailbox:
        """A logged-in connection. Raises WireError."""
        return access.of(self.world).mailbox(each=self.reaching.logged_in)

    def submission(self) -> Submission:
        """A logged-in connection for sending. Raises WireError."""
        return access.of(self.world).submission()

    def probe(self) -> None:
        """Is somebody there? Raises WireError."""
        if self._line:
            self._line.mailbox.probe()

    # A round ------------------------------------------------------------------------------

    def begin(self) -> None:
        """A round begins, which may read so much of the day's octets as is left."""
        self.is_read = False
        if self._line:
            self._line.mailbox.allow_octets(self.reaching.octets_left())
            self._counted = self._line.mailbox.octets
            self._line.ahead.is_told = self._watch is not None and self._watch.has_news()

    def read(self) -> None:
        """All folders were read."""
        self.is_read = self.was_in = True
        if self._line:
            self.reaching.well(self._line.mailbox.octets - self._counted)

    def failed(self, error: WireError) -> None:
        """The connection is over; nobody tries again for a while."""
        self.close()
        seconds = max(self.reaching.failed(error), self.reaching.seconds_to_wait())
        self.stay_away(seconds)
        maillog.lost(str(error), seconds, self.account)
