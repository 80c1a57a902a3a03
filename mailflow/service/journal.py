"""Lines with fields for journald, by its native protocol (systemd.io/JOURNAL_NATIVE_PROTOCOL).

`journalctl MAILFLOW_REQUEST=42` finds a request's lines, `-o json` gives them to a script.
By hand because systemd-python wants a compiler and libsystemd's headers, and this is a
datagram. Where the journal takes none, the line goes to standard error as it would without.
"""

from __future__ import annotations

import logging
import os
import socket
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

SOCKET = Path("/run/systemd/journal/socket")

#: syslog's numbers (RFC 5424, 6.2.1)
PRIORITIES = {logging.DEBUG: 7, logging.INFO: 6, logging.WARNING: 4, logging.ERROR: 3}
# A datagram that is larger would have to go as a file; a line of ours is a few hundred octets.
_MOST = 60_000


class ForJournal(logging.Handler):
    """Sends each record as one entry: MESSAGE, PRIORITY, and a MAILFLOW_ field for each value."""

    def __init__(self, otherwise: logging.Handler, path: Path = SOCKET) -> None:
        super().__init__()
        self._otherwise = otherwise
        self._path = str(path)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)

    def emit(self, record: logging.LogRecord) -> None:
        fields = {
            "MESSAGE": self.format(record),
            "PRIORITY": PRIORITIES.get(record.levelno, 6),
            "SYSLOG_IDENTIFIER": "mailflow",
            **{f"MAILFLOW_{n.upper()}": v for n, v in getattr(record, "fields", {}).items()},
        }
        try:
            self._socket.sendto(entry(fields.items())[:_MOST], self._path)
        except OSError:  # journald is being restarted, or we may not talk to it
            self._otherwise.handle(record)

    def close(self) -> None:
        self._socket.close()
        super().close()


def entry(fields: Iterable[tuple[str, object]]) -> bytes:
    """One entry's octets; a value with a newline goes with its length before it."""
    parts = []
    for name, value in fields:
        octets = (value if isinstance(value, str) else repr(value)).encode()
        if b"\n" in octets:
            length = len(octets).to_bytes(8, "little")
            parts.append(name.encode() + b"\n" + length + octets + b"\n")
        else:
            parts.append(name.encode() + b"=" + octets + b"\n")
    return b"".join(parts)


def goes_to_journal(environ: Mapping[str, str] = os.environ) -> bool:
    """Is standard error the journal's? systemd names the stream it made (systemd.exec(5))."""
    stream = environ.get("JOURNAL_STREAM", "")
    try:
        found = os.fstat(sys.stderr.fileno())
    except (OSError, ValueError):
        return False
    return stream == f"{found.st_dev}:{found.st_ino}"
