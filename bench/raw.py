"""The yardstick: a bare socket that speaks just enough IMAP, pipelined, with one regular
expression and one slice a mail. Nothing in Python does the same work with much less.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator

from mailflow.mail.headers import SCAN_FIELDS

HOST = "127.0.0.1"
ITEMS = f"(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({' '.join(SCAN_FIELDS)})])"
_MAIL = re.compile(
    rb"\* \d+ FETCH \(UID (\d+) FLAGS \(([^)]*)\) INTERNALDATE \"([^\"]*)\" RFC822\.SIZE (\d+) "
    rb"BODY\[[^\]]*\] \{(\d+)\}\r\n"
)
_BODY = re.compile(rb"\* \d+ FETCH \([^{\r\n]*\{(\d+)\}\r\n")


class Raw:
    """A connection, logged in."""

    def __init__(self, port: int, user: str, password: str) -> None:
        self.sock = socket.create_connection((HOST, port))
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""
        self.sock.recv(4096)
        self.run(f"a LOGIN {user} {password}")

    def send(self, *lines: str) -> None:
        self.sock.sendall("".join(f"{line}\r\n" for line in lines).encode())

    def run(self, line: str) -> bytes:
        """One command whose answers hold no literal; all of them."""
        self.send(line)
        tag = line.split(maxsplit=1)[0].encode() + b" "
        while not (self.buffer.startswith(tag) or b"\r\n" + tag in self.buffer):
            self.more()
        told, self.buffer = self.buffer, b""
        return told

    def more(self) -> None:
        if not (data := self.sock.recv(1 << 18)):
            raise EOFError
        self.buffer += data

    def scan(self, *lines: str) -> Iterator[tuple[int, bytes]]:
        """Several FETCH commands, all sent at once; (UID, header block) of each mail."""
        self.send(*lines)
        last = lines[-1].partition(" ")[0].encode() + b" "
        position = 0
        while True:
            while (found := _MAIL.match(self.buffer, position)) and (
                end := found.end() + int(found[5])
            ) + 3 <= len(self.buffer):
                yield int(found[1]), self.buffer[found.end() : end]
                position = end + 3
            rest = self.buffer.find(b"\r\n", position)
            if not found and rest >= 0:
                ended = self.buffer.startswith(last, position)
                position = rest + 2
                if ended:
                    self.buffer = self.buffer[position:]
                    return
                continue
            self.buffer = self.buffer[position:]
            position = 0
            self.more()

    def bodies(self, line: str) -> Iterator[bytes]:
        """Whole mails, each received into its place."""
        self.send(line)
        tag = line.split(maxsplit=1)[0].encode() + b" "
        while True:
            while b"\r\n" not in self.buffer:
                self.more()
            if self.buffer.startswith(tag):
                self.buffer = b""
                return
            found = _BODY.match(self.buffer)
            assert found, self.buffer[:200]
            size = int(found[1])
            mail = bytearray(size)
            have = min(size, len(self.buffer) - found.end())
            mail[:have] = self.buffer[found.end() : found.end() + have]
            self.buffer = self.buffer[found.end() + have :]
            view = memoryview(mail)
            while have < size:
                have += self.sock.recv_into(view[have:])
            while len(self.buffer) < 3:
                self.more()
            self.buffer = self.buffer[3:]
            yield bytes(mail)
