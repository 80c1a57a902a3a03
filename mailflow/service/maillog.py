"""Every line the log may hold. Ids and numbers only: no address, no name, no text of a mail.

Under journald (JOURNAL_STREAM is set) a line carries its priority as `<6>` and no time;
elsewhere it has both in words. Values are escaped, so that nothing from a mail can begin
a line of its own.
"""

from __future__ import annotations

import logging
import os
import sys

_LOG = logging.getLogger("mailflow")
_LOG.addHandler(logging.NullHandler())
_PRIORITIES = {logging.DEBUG: 7, logging.INFO: 6, logging.WARNING: 4, logging.ERROR: 3}


class _ForJournal(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record).replace("\n", f"\n<{_PRIORITIES.get(record.levelno, 6)}>")
        return f"<{_PRIORITIES.get(record.levelno, 6)}>{text}"


def begin(*, verbose: bool = False) -> None:
    """Log to standard error from now on."""
    stream = logging.StreamHandler(sys.stderr)
    if os.environ.get("JOURNAL_STREAM"):
        stream.setFormatter(_ForJournal("%(message)s"))
    else:
        stream.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.handlers[:] = [stream]
    _LOG.setLevel(logging.DEBUG if verbose else logging.INFO)
    _LOG.propagate = False


def started(version: str, database: str) -> None:
    _say("started", version=version, database=database)


def connected(roles: int) -> None:
    _say("connected", folders=roles)


def lost(why: str, again_in: float) -> None:
    _LOG.warning("%s", _line("connection lost", why=why, again_in=round(again_in)))


def not_sent(why: str) -> None:
    _LOG.warning("%s", _line("sending failed, following goes on", why=why))


def reached_again() -> None:
    _say("fetching goes on")


def ingested(role: str, uid: int, requests: tuple[int, ...], weight: str) -> None:
    _say("mail read", role=role, uid=uid, requests=requests, by=weight)


def set_aside(place: str, error: BaseException) -> None:
    _LOG.error("%s", _line("mail set aside", place=place, error=type(error).__name__))


def vanished(role: str, uid: int) -> None:
    _LOG.warning("%s", _line("mail vanished before it was read", role=role, uid=uid))


def renumbered(old: int, new: int) -> None:
    _LOG.warning("%s", _line("folder renumbered", old=old, new=new))


def happened(request: int, event: str, stage: str) -> None:
    _say("event", request=request, event=event, stage=stage)


def moved(key: str, before: str, after: str) -> None:
    _say("outgoing", key=key, before=before, after=after)


def ended(key: str, how: str) -> None:
    _say("submission", key=key, ended=how)


def held(key: str, rule: str) -> None:
    _LOG.warning("%s", _line("held", key=key, rule=rule))


def commanded(verdict: str, check: str, lines: int) -> None:
    _say("command mail", verdict=verdict, check=check, lines=lines)


def failed(unit: str, error: BaseException) -> None:
    """A bug: the unit was rolled back, the next one goes on."""
    _LOG.error("%s", _line("unit failed", unit=unit, error=type(error).__name__), exc_info=error)


def stopped(why: str) -> None:
    _say("stopped", why=why)


def _say(what: str, **fields: object) -> None:
    _LOG.info("%s", _line(what, **fields))


def _line(what: str, **fields: object) -> str:
    return " ".join((what, *(f"{name}={value!r}" for name, value in fields.items())))
