"""What every command on the wire stands under: a total deadline."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from mailflow.wire.errors import TimedOut


@contextmanager
def deadline(sock: socket.socket, seconds: float, what: str) -> Iterator[None]:
    """Cut the connection if the block takes longer in all: a server that drips one octet a
    second resets every socket timeout and would hold us for ever (failures C10).
    """
    over = threading.Event()

    def cut() -> None:
        over.set()
        with suppress(OSError):  # gone already is what we want
            sock.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        if over.is_set():
            message = f"{what}: no end after {seconds:g} s; the connection was cut"
            raise TimedOut(message)
