"""A submission server that ends each transaction as its script says, and a provider behind it.

What the post took is kept with its moment: that is what a stranger got. A provider may
file its own copy in Sent, at once or late, under our Message-ID or under one of its own
(failures X8, L1).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.parser import BytesHeaderParser
from enum import Enum

from tests.servers.scripted import Listener, Peer


class End(Enum):
    """How one transaction ends; the value is said where the name says it."""

    OK = "250 2.0.0 queued"
    OUTLOOK = "250 2.0.0 OK {new} [Hostname=AS8PR04MB.eurprd04.prod.outlook.com]"
    SLOW = "250 2.0.0 queued at last"
    CUT_AFTER_DOT = "it has the mail, and says nothing"
    CUT_BEFORE_DOT = "it has half of the mail, and hangs up"
    LATER_AT_DOT = "451 4.7.1 greylisted, try again later"
    LATER_AT_RCPT = "452 4.5.3 too many recipients today"
    BUSY_AT_RCPT = "421 4.7.0 closing the channel"
    NEVER_AT_DOT = "554 5.7.1 refused as spam"
    NEVER_AT_RCPT = "550 5.1.1 no such user"


#: ends after which the letter is with its reader
TAKEN = {End.OK, End.OUTLOOK, End.SLOW, End.CUT_AFTER_DOT}


class Files(Enum):
    """What the provider itself puts into Sent."""

    NOTHING = timedelta(0)
    AT_ONCE = timedelta(seconds=1)
    LATE = timedelta(seconds=30)


@dataclass(frozen=True)
class Habit:
    """A provider. Transactions to strangers end as `ends` says, in order; then all are OK."""

    ends: tuple[End, ...] = ()
    files: Files = Files.NOTHING
    #: the owner's own notes meet the same fate
    notes_too: bool = False
    #: the ends are for letters to this one only, if it is named
    only: str = ""


@dataclass(frozen=True)
class Taken:
    """One mail that the post took responsibility for."""

    recipient: str
    raw: bytes
    at: datetime
    new_id: str = ""

    @property
    def message_id(self) -> str:
        return str(BytesHeaderParser().parsebytes(self.raw)["Message-ID"])

    @property
    def as_filed(self) -> bytes:
        """The copy for Sent: under the id of the provider's own, if it gives one."""
        if not self.new_id:
            return self.raw
        told = f"Message-ID: {self.new_id}\r\nX-Microsoft-Original-Message-ID: {self.message_id}"
        return re.sub(rb"(?m)^Message-ID:[^\r\n]*", told.encode(), self.raw, count=1)


@dataclass
class Post:
    """What one run's mail goes through. Give it to the `Office` with `serve`."""

    habit: Habit
    owner: str
    clock: Callable[[], datetime]
    #: called with every mail taken, in the server's own thread
    deliver: Callable[[Taken], None]
    taken: list[Taken] = field(default_factory=list)
    #: how many of the habit's ends have come about
    used: int = 0

    def end_for(self, recipient: str) -> End:
        if recipient == self.owner and not self.habit.notes_too:
            return End.OK
        if self.habit.only and recipient != self.habit.only:
            return End.OK
        ends = self.habit.ends
        return ends[self.used] if self.used < len(ends) else End.OK

    def use(self, end: End) -> None:
        """This end has come about; a transaction that broke off before leaves it for the next. What
        was refused for good is so each time: a kill may come before the refusal is written down.
        """
        if end not in {End.OK, End.NEVER_AT_DOT, End.NEVER_AT_RCPT}:
            self.used += 1

    def take(self, recipient: str, raw: bytes, end: End) -> str:
        """Responsibility passes here, whatever happens to the answer."""
        new_id = f"<AS8PR04MB{len(self.taken):04}@x.outlook.com>" if end is End.OUTLOOK else ""
        mail = Taken(recipient, raw, self.clock(), new_id)
        self.taken.append(mail)
        self.deliver(mail)
        return new_id


class Office:
    """The listening server; one post at a time is behind it."""

    #: seconds an answer takes that comes too late
    LATE = 0.25

    def __init__(self) -> None:
        self._listener = Listener(self._talk)
        self.port = self._listener.port
        self._post: Post | None = None
        self._busy = 0
        self._idle = threading.Condition()

    def serve(self, post: Post) -> None:
        self._post = post
        self._listener.peers.clear()

    def rest(self) -> None:
        """Wait until every connection has come to its end."""
        with self._idle:
            if not self._idle.wait_for(lambda: not self._busy, timeout=10):
                raise TimeoutError("a connection to the post did not end")

    def close(self) -> None:
        self._listener.close()

    def _talk(self, peer: Peer) -> None:
        post = self._post
        assert post is not None
        with self._idle:
            self._busy += 1
        try:
            _converse(peer, post)
        finally:
            with self._idle:
                self._busy -= 1
                self._idle.notify_all()


def _converse(peer: Peer, post: Post) -> None:
    peer.say("220 post.example ready")
    recipient, end = "", End.OK
    while True:
        line = peer.line().decode()
        verb = line.split()[0].upper()
        if verb == "EHLO":
            peer.say("250-post.example", "250 8BITMIME")
        elif verb == "RCPT":
            recipient = line[line.index("<") + 1 : line.index(">")]
            end = post.end_for(recipient)
            if end in {End.LATER_AT_RCPT, End.NEVER_AT_RCPT, End.BUSY_AT_RCPT}:
                post.use(end)
                peer.say(end.value)
                if end is End.BUSY_AT_RCPT:
                    return
            else:
                peer.say("250 ok")
        elif verb == "DATA":
            peer.say("354 go on")
            if not _content(peer, post, recipient, end):
                return
        elif verb == "QUIT":
            peer.say("221 bye")
            return
        else:
            peer.say("250 ok")


def _content(peer: Peer, post: Post, recipient: str, end: End) -> bool:
    """Read to the dot and end as the script says; False hangs up."""
    if end is End.CUT_BEFORE_DOT:
        peer.line()
        post.use(end)
        return False
    lines = []
    while (line := peer.line()) != b".":
        lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
    raw = b"".join(line + b"\r\n" for line in lines)
    post.use(end)
    new_id = post.take(recipient, raw, end) if end in TAKEN else ""
    if end is End.CUT_AFTER_DOT:
        return False
    if end is End.SLOW:
        threading.Event().wait(Office.LATE)
    peer.say(end.value.format(new=new_id))
    return True
