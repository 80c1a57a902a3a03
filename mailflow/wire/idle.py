"""IDLE (RFC 2177), which is a hint and a proof of life, and no more.

IMAPClient takes EOF and BYE for "nothing new" and then spins (failures C3); here both are
Disconnected. Each IDLE ends with DONE, whose answer must come within the read timeout: a
line that died in silence is noticed at the latest then (C1, C2). No IDLE lasts longer than
five minutes, for routers forget a quiet connection (C4).
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from mailflow.wire.errors import CommandRefused, IdleUnavailable
from mailflow.wire.session import Line, Session

#: seconds
LONGEST = 300.0
_NEWS = re.compile(rb"\* (?:\d+ (?:EXISTS|EXPUNGE)|VANISHED )", re.IGNORECASE)


def wait_for_news(
    session: Session, seconds: float, *, told: Callable[[], None] = lambda: None
) -> bool:
    """Idles in the open folder until something came or went, or the time is up. `told` is called
    at the very news: a server busy with it was seen to answer DONE a tenth of a second later.

    Raises IdleUnavailable, Disconnected, TimedOut, ServerBusy.
    """
    until = time.monotonic() + min(seconds, LONGEST)
    tag = session.start(b"IDLE")[0]
    news = _begun(session, tag)
    while not news and session.link.wait(until - time.monotonic()):
        session.link.allow(session.patience)
        news = _is_news(session.take())
    if news:
        told()
    session.link.allow(session.patience)
    session.link.sendall(b"DONE\r\n")
    # What comes before the end belongs to it: a mail told here is told nowhere else.
    late = [line for line in session.lines(tag) if _is_news(line)]
    return news or bool(late)


def _begun(session: Session, tag: bytes) -> bool:
    """Waits for the server's `+`; whether news came before it."""
    news = False
    try:
        while not session.ended(tag):
            line = session.take()
            if line and line.text.startswith(b"+"):
                return news
            news = news or _is_news(line)
    except CommandRefused as error:
        raise IdleUnavailable(f"The server refuses IDLE: {error.said}. Polling goes on.") from None
    raise IdleUnavailable("The server ended IDLE before it began; polling goes on.")


def _is_news(line: Line | None) -> bool:
    return line is not None and _NEWS.match(line.text) is not None
