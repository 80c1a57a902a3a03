"""A Dovecot that has less to say: no UIDPLUS, and no APPENDUID in the answer to APPEND."""

from __future__ import annotations

import contextlib
import re
import socket
import threading

from tests.servers.dovecot import HOST

_HIDDEN = re.compile(rb" UIDPLUS|\[APPENDUID \d+ \d+\] ")


class Narrow:
    """Stands before a server; `port` is where it listens."""

    def __init__(self, port: int) -> None:
        self._behind = port
        self._socket = socket.create_server((HOST, 0))
        self.port: int = self._socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._socket.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._socket.accept()
                server = socket.create_connection((HOST, self._behind))
                for one in (client, server):
                    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                for pair in ((client, server, False), (server, client, True)):
                    threading.Thread(target=_carry, args=pair, daemon=True).start()


def _carry(source: socket.socket, sink: socket.socket, narrowing: bool) -> None:  # noqa: FBT001
    """Octets from one to the other; answers are carried line by line, and lose what is hidden."""
    with contextlib.suppress(OSError), source, sink:
        if not narrowing:
            while octets := source.recv(65536):
                sink.sendall(octets)
            return
        rest = b""
        while octets := source.recv(65536):
            lines = (rest + octets).split(b"\n")
            # a line that is not at its end yet is passed on unless it may hold a hidden word
            rest = lines.pop()
            sink.sendall(b"".join(_HIDDEN.sub(b"", line) + b"\n" for line in lines))
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_RDWR)
