"""What systemd is told (sd_notify(3)): ready, alive, what we do, and that we stop.

WATCHDOG=1 is sent by the loop alone: after the mailbox answered, or while it stays away on
purpose, and only while the watching thread keeps its promises (`pulse`). A process that
merely lives is not fed.
"""

from __future__ import annotations

import math
import os
import socket
from collections.abc import Mapping


def notify(*fields: str, environ: Mapping[str, str] = os.environ) -> None:
    """Send fields such as `READY=1` to the service manager; without one, nothing."""
    address = environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):  # an abstract socket, Linux's own
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sock:
        sock.connect(address)
        sock.sendall("\n".join(fields).encode())


def feeding_time(environ: Mapping[str, str] = os.environ) -> float:
    """Seconds within which the watchdog is to be fed, half of its patience, as
    sd_watchdog_enabled(3) says; endless where there is none.
    """
    told = environ.get("WATCHDOG_USEC", "")
    return int(told) / 2_000_000 if told.isdecimal() and int(told) else math.inf
