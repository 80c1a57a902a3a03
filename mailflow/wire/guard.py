"""What every command on the wire stands under: safe arguments and a total deadline."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from mailflow.wire.errors import Disconnected, UnsafeArgument

_UNSAFE = re.compile("[\0\r\n]")


def safe(text: str) -> str:
    """The argument itself. Raises UnsafeArgument for NUL, CR and LF (lab: IMAPClient lets them by)."""
    if _UNSAFE.search(text):
        message = f"NUL or a line break in an argument: {text!r:.80}"
        raise UnsafeArgument(message)
    return text


@contextmanager
def deadline(sock: socket.socket, seconds: float, what: str) -> Iterator[None]:
    """Cut the connection if the block takes longer in all: a server that drips one octet a
    second resets every socket timeout and would hold us for ever (failures C10).
    """
    over = threading.Event()

    def cut() -> None:
        over.set()
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # gone already, which is what we want

    timer = threading.Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        if over.is_set():
            message = f"{what}: no end after {seconds:g} s; the connection was cut"
            raise Disconnected(message)
