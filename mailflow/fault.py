"""Fault points: where a test may end, break or stop the program between two effects.

`fault("name")` stands before and after each commit, between the verbs of SMTP, and around
each IMAP command that changes something. Unarmed it is one look at an empty dict. It is
armed by MAILFLOW_FAULT, a comma-separated list of `name=way@n`: at the n-th passing of
that point (the first without @n) one of these happens:

    exit   the process ends at once, as by kill -9 (status 9)
    raise  Struck is raised, as by a bug
    stop   the process stops itself; SIGCONT lets it go on
    cut    the connection at hand is shut, both ways; at a commit: nothing
    full   the disk is full: OSError, at a commit SQLite's own error

MAILFLOW_FAULT_LOG names a file that gets a line for each passing, so that a test can
first count and then strike each one.

It stands beside `config`, on the one floor that service, store and wire all look down to
and that may touch the outer world; `mail` and `pipeline` below have no effects to part.
"""

from __future__ import annotations

import errno
import os
from collections import Counter
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path

#: every point by name, and what has been done when it is passed
POINTS = {
    "commit": "a unit of work is written, not committed",
    "committed": "a unit of work is committed",
    "smtp.connect": "nothing, a submission is about to be opened",
    "smtp.login": "logged in",
    "smtp.mail": "about to say MAIL",
    "smtp.rcpt": "MAIL was taken",
    "smtp.data": "RCPT was taken",
    "smtp.354": "the server waits for the content; not yet marked as in flight",
    "smtp.content": "marked as in flight; no octet has left",
    "smtp.half": "half of the content has left",
    "smtp.dot": "all of the content and the final dot have left",
    "smtp.reply": "the server's last word is read; not yet written down",
    "smtp.quit": "about to say QUIT",
    "imap.append": "about to append",
    "imap.appended": "the server said OK to an append; not yet looked for",
    "imap.verified": "the appended mail was seen; not yet written down",
    "imap.remove": "about to mark a draft of ours as deleted",
    "imap.marked": "marked as deleted, not expunged",
    "imap.removed": "expunged; not yet written down",
    "token.ask": "about to ask for a fresh token; room for it is made",
    "token.granted": "a fresh token was granted; not yet written down",
    "token.written": "it is written beside the old one, durably",
    "token.kept": "it is in the old one's place; not yet used",
}


class Way(Enum):
    """What can happen at a point."""

    EXIT = "exit"
    RAISE = "raise"
    STOP = "stop"
    CUT = "cut"
    FULL = "full"


class Struck(Exception):
    """Raised by an armed fault point. Nobody catches it by name."""


def _no_space() -> Exception:
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def read(plan: str) -> dict[tuple[str, int], Way]:
    """`name=way@n,…` as point and passing → way. Raises ValueError for what is no plan."""
    read_plan = {}
    for one in filter(None, plan.split(",")):
        name, _, rest = one.partition("=")
        way, _, count = rest.partition("@")
        if name not in POINTS:
            message = f"{name!r} is no fault point"
            raise ValueError(message)
        read_plan[name, int(count or 1)] = Way(way)
    return read_plan


_plan: dict[tuple[str, int], Way] = {}
_log: list[Path] = []
_passed: Counter[str] = Counter()


def arm(environ: Mapping[str, str]) -> None:
    """Arm by these variables, count from zero; an empty mapping disarms."""
    _plan.clear()
    _log.clear()
    _passed.clear()
    _plan.update(read(environ.get("MAILFLOW_FAULT", "")))
    if path := environ.get("MAILFLOW_FAULT_LOG"):
        _log.append(Path(path))


def fault(
    name: str, *, cut: Callable[[], None] | None = None, full: Callable[[], Exception] = _no_space
) -> None:
    """A point that is passed. `cut` shuts the connection at hand, `full` makes the error that a
    full disk causes here.
    """
    if not _plan and not _log:
        return
    _passed[name] += 1
    for path in _log:
        with path.open("a", encoding="ascii") as log:
            log.write(f"{name}\n")
    if way := _plan.get((name, _passed[name])):
        _strike(way, name, cut=cut, full=full)


def _strike(
    way: Way, name: str, *, cut: Callable[[], None] | None, full: Callable[[], Exception]
) -> None:
    match way:
        case Way.EXIT:
            os._exit(9)
        case Way.RAISE:
            raise Struck(name)
        case Way.STOP:
            import signal  # noqa: PLC0415  # all its enums, for what only a test does

            os.kill(os.getpid(), signal.SIGSTOP)
        case Way.CUT:
            if cut:
                cut()
        case Way.FULL:
            raise full()


arm(os.environ)
