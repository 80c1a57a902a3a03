"""One connection, read through a buffer, that no server can hold for ever.

A socket's timeout starts anew with every octet, so that a server dripping one a second
holds its client for good (failures C10). Here a command has a budget: the seconds it may
*wait* altogether. The caller's own work costs nothing of it, and a server that delivers
earns it back, so that a long scan over a slow line is no hang.

A Link looks enough like a socket for imaplib and smtplib to talk through it.
Known limit: the resolver's time counts as nothing here (getaddrinfo knows no deadline).
"""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import time
from datetime import UTC, datetime
from typing import NoReturn

from mailflow.config import ServerConfig
from mailflow.wire import tls
from mailflow.wire.errors import (
    CertificateRefused,
    DailyLimitReached,
    Disconnected,
    HostUnknown,
    NotEncrypted,
    TimedOut,
    WireError,
    quoted,
)

_CHUNK = 1 << 18
#: octets a second that keep a command alive, however long it takes
_SLOWEST = 4096
#: a line of a million UIDs has eight million octets
_LINE_LIMIT = 1 << 24
_LITERAL_LIMIT = 1 << 27


class Link:
    """A TCP or TLS connection. `buffer` from `position` on is what was received and not read.

    After any error it is closed and stays so; make a new one.
    """

    def __init__(self, sock: socket.socket, server: ServerConfig, section: str) -> None:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._sock = sock
        self._server = server
        self._section = section
        self._timeout = float(server.timeout)
        self._left = float(server.deadline)
        self._most = self._left
        self._waits = 0.0
        self._closed = False
        self.buffer = b""
        self.position = 0
        #: octets read so far, and how many may be
        self.received = 0
        self.limit = 1 << 60

    def allow(self, seconds: float | None = None, *, silence: float | None = None) -> None:
        """Starts the budget of a new command: seconds of waiting, by default the deadline.

        `silence`: seconds that one read may wait, by default the timeout.
        """
        self._most = self._left = float(seconds or self._server.deadline)
        self._timeout = float(silence or self._server.timeout)

    def secure(self, context: ssl.SSLContext) -> None:
        """Speaks TLS from here on. Raises CertificateRefused, Disconnected."""
        if self.position < len(self.buffer):
            # Commands planted before TLS would be read as if they came through it.
            self._fail(NotEncrypted, "the server spoke between STARTTLS and TLS")
        try:
            self._waits = 0.0
            self._sock = context.wrap_socket(self._sock, server_hostname=self._server.host)
        except ssl.SSLCertVerificationError as error:
            self._fail(
                CertificateRefused,
                f"its certificate is not to be trusted: {error.verify_message}. Is "
                f"{self._section}.host the name in it? A private authority goes into "
                f"{self._section}.ca_file",
            )
        except OSError as error:
            self._fail(
                Disconnected,
                f"no TLS there ({_reason(error)}). Do {self._section}.port and "
                f"{self._section}.tls fit together?",
            )

    @property
    def certificate_ends(self) -> datetime | None:
        """The last moment of the certificate the server showed; None without TLS."""
        if not isinstance(self._sock, ssl.SSLSocket):
            return None
        shown = self._sock.getpeercert() or {}
        return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(shown["notAfter"])), UTC)

    # What is read ---------------------------------------------------------------------

    def fill(self) -> None:
        """Waits for more octets and puts them behind what is left of the buffer."""
        started = self._prepare()
        try:
            data = self._sock.recv(_CHUNK)
        except OSError as error:
            self._broken(error)
        if not data:
            self._fail(Disconnected, "it closed the connection")
        self._count(len(data))
        self._charge(started, len(data))
        self.buffer = self.buffer[self.position :] + data
        self.position = 0

    def readline(self, limit: int = _LINE_LIMIT) -> bytes:
        """One line with its end. Raises Disconnected where the stream or the limit ends first."""
        searched = 0
        while (end := self.buffer.find(b"\n", self.position + searched)) < 0:
            searched = len(self.buffer) - self.position
            if searched > limit:
                self._fail(Disconnected, "it sent a line without end")
            self.fill()
        line = self.buffer[self.position : end + 1]
        self.position = end + 1
        return line

    def read(self, size: int) -> bytes:
        """Exactly so many octets."""
        if size > _LITERAL_LIMIT:
            self._fail(Disconnected, f"it announced {size} octets in one piece")
        end = self.position + size
        if end <= len(self.buffer):
            data = self.buffer[self.position : end]
            self.position = end
            return data
        return self._read_long(size)

    def _read_long(self, size: int) -> bytes:
        # Straight into its place: joining pieces would copy a large mail many times.
        data = bytearray(size)
        have = len(self.buffer) - self.position
        data[:have] = self.buffer[self.position :]
        self.buffer, self.position = b"", 0
        view = memoryview(data)
        while have < size:
            started = self._prepare()
            try:
                received = self._sock.recv_into(view[have:])
            except OSError as error:
                self._broken(error)
            if not received:
                self._fail(Disconnected, "it closed the connection in the middle of a mail")
            self._count(received)
            self._charge(started, received)
            have += received
        return bytes(data)

    def wait(self, seconds: float, *wakers: int) -> bool:
        """Whether something can be read within these seconds. Descriptors given wake it too."""
        if self.position < len(self.buffer):
            return True
        if isinstance(self._sock, ssl.SSLSocket) and self._sock.pending():
            return True
        poller = select.poll()
        for descriptor in (self.fileno(), *wakers):
            poller.register(descriptor, select.POLLIN)
        return any(fd == self.fileno() for fd, _ in poller.poll(max(0.0, seconds) * 1000))

    # What is written ------------------------------------------------------------------

    def sendall(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            started = self._prepare()
            try:
                sent = self._sock.send(view[:_CHUNK])
            except OSError as error:
                self._broken(error)
            self._charge(started, sent)
            view = view[sent:]

    def cut(self) -> None:
        """Ends what another thread waits for here; it sees the end of the stream."""
        with contextlib.suppress(OSError):
            # Below TLS on purpose: its state belongs to the other thread.
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

    def close(self) -> None:
        self._closed = True
        self._sock.close()

    # As a socket and its file, for imaplib and smtplib ----------------------------------

    def makefile(self, mode: str) -> Link:
        assert mode == "rb"
        return self

    def settimeout(self, seconds: float | None) -> None:
        """Nothing: the budget rules, not a library."""

    def shutdown(self, how: int) -> None:
        """Nothing: close() follows."""

    def fileno(self) -> int:
        return self._sock.fileno()

    # ------------------------------------------------------------------------------------

    def _prepare(self) -> float:
        if self._closed:
            raise Disconnected(f"{self._place()}: the connection was closed before.")
        wait = max(0.001, min(self._timeout, self._left))
        if wait != self._waits:  # to set it is a call of the kernel, and it is mostly the same
            self._sock.settimeout(wait)
            self._waits = wait
        return time.monotonic()

    def _charge(self, started: float, moved: int) -> None:
        self._left -= time.monotonic() - started
        if self._left <= 0:
            self._fail(TimedOut, f"the command was not done after {self._most:g} s of waiting")
        self._left = min(self._most, self._left + moved / _SLOWEST)

    def _count(self, octets: int) -> None:
        self.received += octets
        if self.received > self.limit:
            self._fail(
                DailyLimitReached,
                "following.daily_megabytes are used up for today. Nothing is lost: it goes on "
                "tomorrow (UTC), or now with a larger number",
            )

    def _broken(self, error: OSError) -> NoReturn:
        if isinstance(error, TimeoutError):
            waited = min(self._timeout, self._left)
            self._fail(TimedOut, f"no answer within {waited:.0f} s")
        self._fail(Disconnected, _reason(error))

    def _fail(self, situation: type[WireError], what: str) -> NoReturn:
        self.close()
        raise situation(f"{self._place()}: {what}.") from None

    def _place(self) -> str:
        return f"{self._server.host} ({self._section}.host)"


def dial(server: ServerConfig, *, section: str, port: int) -> Link:
    """A connection to the server, in TLS where the config says so from the first octet.

    Raises HostUnknown, CertificateRefused, NotEncrypted, Disconnected, TimedOut.
    """
    context = tls.context(server, section=section)
    port = server.port or port
    where = f"{server.host} port {port} ({section}.host, {section}.port)"
    try:
        sock = socket.create_connection((server.host, port), server.timeout)
    except (socket.gaierror, UnicodeError) as error:
        raise HostUnknown(
            f"There is no server named {server.host!r} ({_reason(error)}). Look at {section}.host "
            "for a typing error, and at the network of this machine.",
            later=getattr(error, "errno", None) == socket.EAI_AGAIN,
        ) from None
    except TimeoutError:
        raise TimedOut(f"{where} does not answer within {server.timeout} s.") from None
    except OSError as error:
        raise Disconnected(f"No connection to {where}: {_reason(error)}.") from None
    link = Link(sock, server, section)
    if context and server.tls == "tls":
        link.secure(context)
    return link


def _reason(error: Exception) -> str:
    return quoted(getattr(error, "strerror", None) or str(error) or type(error).__name__)
