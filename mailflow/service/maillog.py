"""Every line the log may hold. Ids and numbers only: no address, no name, no text of a mail.

One line an event. Under journald it is an entry with a field for each value (`journal`);
where that is not to be had, a line that carries its priority as `<6>`; on a terminal one
with time and level in words. Values are escaped, so that nothing from a mail can begin a
line of its own, and what a server said loses the addresses in it.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from types import TracebackType

from mailflow.service.journal import PRIORITIES, ForJournal, goes_to_journal
from mailflow.service.traces import trace_of, without_addresses

_LOG = logging.getLogger("mailflow")
_LOG.addHandler(logging.NullHandler())
#: what this thread says once its unit of work is done
_WAITING: ContextVar[list[tuple[int, str, dict[str, object], str]] | None] = ContextVar(
    "waiting", default=None
)


class _WithPriority(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        mark = f"<{PRIORITIES.get(record.levelno, 6)}>"
        return mark + super().format(record).replace("\n", f"\n{mark}")


def begin(*, verbose: bool = False) -> None:
    """Log to standard error, or the journal behind it, from now on."""
    handler: logging.Handler = logging.StreamHandler(sys.stderr)
    if os.environ.get("JOURNAL_STREAM"):
        handler.setFormatter(_WithPriority("%(message)s"))
    else:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    if goes_to_journal():
        handler = ForJournal(otherwise=handler)
    _LOG.handlers[:] = [handler]
    _LOG.setLevel(logging.DEBUG if verbose else logging.INFO)
    _LOG.propagate = False
    sys.excepthook = _end_of_all


@contextmanager
def once_done() -> Iterator[None]:
    """What is said within is told at its end, in its order, and not at all where an exception ends
    it: a unit of work that is rolled back did nothing. A line takes as long as some queries, and
    nobody waits for it as for the commit.
    """
    waiting: list[tuple[int, str, dict[str, object], str]] = []
    token = _WAITING.set(waiting)
    try:
        yield
    finally:
        _WAITING.reset(token)
    for level, what, fields, trace in waiting:
        _write(level, what, fields, trace=trace)


def _end_of_all(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    """Python's own words on the way out would quote what the exception quotes."""
    if issubclass(kind, KeyboardInterrupt):
        _say("stopped", why="interrupted")
        return
    _failed("ended by a bug", error)


def started(version: str, database: str) -> None:
    _say("started", version=version, database=database)


def config_is(options: tuple[str, ...]) -> None:
    """What is not as by default, in words that are fit for a log (`config.changes`)."""
    _say("config", options=options)


def config_read(changed: tuple[str, ...], waiting: tuple[str, ...]) -> None:
    """Names of options only: what they say may be an address or a password."""
    _say("config read anew", changed=changed, waiting=waiting)


def config_refused(problems: int, line: int, key: str) -> None:
    _warn("config refused, the old one goes on", problems=problems, line=line, key=key)


def connected(roles: int, account: str = "") -> None:
    _say("connected", folders=roles, **_of(account))


def lost(why: str, again_in: float, account: str = "") -> None:
    _warn("connection lost", why=why, again_in=round(again_in), **_of(account))


def not_sent(why: str, account: str = "") -> None:
    _warn("sending failed, following goes on", why=why, **_of(account))


def not_told(why: str) -> None:
    _warn("owner not told that nothing is fetched", why=why)


def no_metrics(why: str) -> None:
    _warn("metrics not written", why=why)


def reached_again(account: str = "") -> None:
    _say("fetching goes on", **_of(account))


def _of(account: str) -> dict[str, object]:
    """The owner's own word for a further account; the main one has none."""
    return {"account": account} if account else {}


def renewed(why_not: str) -> None:
    """The login by OAuth has a fresh token, or not, and why."""
    if why_not:
        _warn("login not renewed", why=why_not)
    else:
        _say("login renewed")


def ingested(role: str, uid: int, requests: tuple[int, ...], weight: str) -> None:
    _say("mail read", role=role, uid=uid, requests=requests, by=weight)


def set_aside(role: str, uid: int, error: BaseException) -> None:
    _failed("mail set aside", error, role=role, uid=uid)


def vanished(role: str, uid: int) -> None:
    _warn("mail vanished before it was read", role=role, uid=uid)


def renumbered(old: int, new: int) -> None:
    _warn("folder renumbered", old=old, new=new)


def happened(request: int, event: str, stage: str) -> None:
    _say("event", request=request, kind=event, stage=stage)


def moved(key: str, before: str, after: str) -> None:
    _say("outgoing", key=key, before=before, after=after)


def ended(key: str, how: str) -> None:
    _say("submission", key=key, ended=how)


def held(key: str, rule: str) -> None:
    _warn("held", key=key, rule=rule)


def commanded(verdict: str, check: str, lines: int) -> None:
    _say("command mail", verdict=verdict, check=check, lines=lines)


def dropped_texts(number: int) -> None:
    _say("texts of ended stories taken out", number=number)


def failed(unit: str, error: BaseException) -> None:
    """A bug: the unit was rolled back, the next one goes on."""
    _failed("unit failed", error, unit=unit)


def stopped(why: str) -> None:
    _say("stopped", why=why)


def _say(what: str, **fields: object) -> None:
    _write(logging.INFO, what, fields)


def _warn(what: str, **fields: object) -> None:
    _write(logging.WARNING, what, fields)


def _failed(what: str, error: BaseException, **fields: object) -> None:
    told = fields | {"error": type(error).__name__}
    _write(logging.ERROR, what, told, trace=f"\n{trace_of(error)}")


def _write(level: int, what: str, fields: dict[str, object], *, trace: str = "") -> None:
    waiting = _WAITING.get()
    if waiting is not None:
        waiting.append((level, what, fields, trace))
        return
    clean = {name: _clean(value) for name, value in fields.items()}
    line = " ".join((what, *(f"{name}={value!r}" for name, value in clean.items())))
    event = what.partition(",")[0].replace(" ", "-")
    _LOG.log(level, "%s", line + trace, extra={"fields": {"event": event, **clean}})


def _clean(value: object) -> object:
    """The value without addresses, whatever it is made of."""
    if isinstance(value, int | float):
        return value
    told = value if isinstance(value, str) else repr(value)
    clean = without_addresses(told)
    return value if clean == told else clean
