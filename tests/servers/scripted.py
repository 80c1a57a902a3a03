"""Servers that say what a test wants, over real sockets: for what real servers do wrong.

`listening(talk)` runs a function for each connection; `TinyImap` (tiny_imap.py) is a whole
small server with faults to choose from.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from mailflow.config import ServerConfig

HOST = "127.0.0.1"


@dataclass
class Peer:
    """The client's end, as the script sees it. `heard` holds every line it sent."""

    sock: socket.socket
    heard: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._file = self.sock.makefile("rb")

    def say(self, *lines: str | bytes) -> None:
        octets = [line.encode() if isinstance(line, str) else line for line in lines]
        self.sock.sendall(b"".join(line + b"\r\n" for line in octets))

    def line(self) -> bytes:
        """The next line without its end; raises EOFError when the client has left."""
        line = self._file.readline()
        if not line:
            raise EOFError
        self.heard.append(line.rstrip(b"\r\n"))
        return self.heard[-1]

    def read(self, size: int) -> bytes:
        return self._file.read(size)

    def command(self) -> tuple[str, str]:
        """The next IMAP command: its tag and the rest."""
        tag, _, rest = self.line().decode("utf-8", "replace").partition(" ")
        return tag, rest

    def hang_up(self) -> None:
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()


Talk = Callable[[Peer], None]


class Listener:
    """Hands each connection to the script, in a thread of its own."""

    def __init__(self, talk: Talk, host: str = HOST) -> None:
        self._talk = talk
        self._socket = socket.create_server((host, 0))
        self.port: int = self._socket.getsockname()[1]
        self.peers: list[Peer] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def config(self) -> ServerConfig:
        """Short deadlines: a hang shall fail a test, not hold it."""
        return ServerConfig(HOST, self.port, "none", timeout=1, deadline=2)

    @property
    def heard(self) -> list[bytes]:
        return [line for peer in self.peers for line in peer.heard]

    def close(self) -> None:
        self._socket.close()
        for peer in self.peers:
            peer.hang_up()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._socket.accept()
                peer = Peer(sock)
                self.peers.append(peer)
                threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer: Peer) -> None:
        with contextlib.suppress(EOFError, OSError, ValueError):
            self._talk(peer)
        peer.hang_up()


@contextlib.contextmanager
def listening(talk: Talk, host: str = HOST) -> Iterator[Listener]:
    listener = Listener(talk, host)
    try:
        yield listener
    finally:
        listener.close()
