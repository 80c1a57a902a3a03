"""Submission (RFC 6409): one recipient a transaction, and an honest word on how it ended.

smtplib's sendmail() hides the one thing that matters: whether content had begun to leave.
Here the caller is told in between (`before_content`), and an end without an answer after
that is Unknown, never an error to be tried again. The text of the last reply is kept:
Outlook and SES name the Message-ID they put in place of ours there.
"""

from __future__ import annotations

import contextlib
import re
import smtplib
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass

from mailflow.config import ServerConfig
from mailflow.mail.message import MessageId
from mailflow.wire.errors import CertificateRefused, Disconnected, HostUnknown, LoginRefused, quoted
from mailflow.wire.guard import deadline
from mailflow.wire.safe import line as safe
from mailflow.wire.tls import context

# RFC 5321, 4.5.3.2.6: a server may think for ten minutes after the final dot.
_AFTER_DOT = 600
_ID = re.compile(r"<[^<>\s]{3,200}@[^<>\s]{1,200}>")
_BARE = re.compile(rb"\r(?!\n)|(?<!\r)\n")


@dataclass(frozen=True, slots=True)
class Envelope:
    """Whom it is from and the one person it goes to (addr-specs)."""

    sender: str
    recipient: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server took responsibility. `server_ids` are ids it named in its reply."""

    text: str
    server_ids: tuple[MessageId, ...] = ()


@dataclass(frozen=True, slots=True)
class Deferred:
    """Definitely not taken, for now."""

    text: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Definitely not taken, for good."""

    text: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Content left and no answer came: nobody can tell."""

    text: str


Outcome = Accepted | Deferred | Refused | Unknown


class Submission:
    """One logged-in connection to the submission server; several mails may follow each other."""

    def __init__(self, client: smtplib.SMTP, server: ServerConfig) -> None:
        self._client = client
        self._server = server

    @classmethod
    def open(cls, server: ServerConfig, user: str, password: str) -> Submission:
        """Connect, verify, log in. Raises WireError, named for the situation.

        A server on this machine that offers no AUTH is used without.
        """
        client = _connect(server)
        try:
            with _limit(client, server, "AUTH"):
                client.ehlo_or_helo_if_needed()
                if password or client.has_extn("auth"):
                    client.login(safe(user), safe(password))
        except smtplib.SMTPAuthenticationError as error:
            message = (
                f"{server.host} refuses the login of {user} ({error.smtp_code} "
                f"{quoted(error.smtp_error)}). Check smtp.user and the password."
            )
            raise LoginRefused(message) from None
        except (smtplib.SMTPException, OSError) as error:
            message = f"lost {server.host} (smtp.host) while logging in: {quoted(str(error))}"
            raise Disconnected(message) from error
        return cls(client, server)

    def submit(
        self, envelope: Envelope, raw: bytes, *, before_content: Callable[[], None]
    ) -> Outcome:
        """Submit one mail. `before_content` is called after 354, before the first octet leaves."""
        client = self._client
        if not envelope.recipient.isascii() and not client.has_extn("smtputf8"):
            return Refused(f"{self._server.host} takes no addresses beyond ASCII (SMTPUTF8)")
        try:
            with _limit(client, self._server, "MAIL, RCPT, DATA"):
                steps: tuple[Callable[[], tuple[int, bytes]], ...] = (
                    lambda: client.mail(safe(envelope.sender)),
                    lambda: client.rcpt(safe(envelope.recipient)),
                    lambda: client.docmd("DATA"),
                )
                for step in steps:  # each tells code and text
                    code, text = step()
                    if code >= 400:
                        self._reset()
                        return _refusal(code, text)
        except (smtplib.SMTPException, OSError) as error:
            self.close()
            return Deferred(f"lost {self._server.host} before the content: {quoted(str(error))}")
        before_content()
        return self._content(raw)

    def _content(self, raw: bytes) -> Outcome:
        client = self._client
        body = _BARE.sub(b"\r\n", raw)
        body = re.sub(rb"(?m)^\.", b"..", body)
        end = b".\r\n" if body.endswith(b"\r\n") else b"\r\n.\r\n"
        try:
            if client.sock:
                client.sock.settimeout(_AFTER_DOT)
            client.send(body + end)
            code, text = client.getreply()
        except (smtplib.SMTPException, OSError) as error:
            self.close()
            return Unknown(f"no answer after the content: {quoted(str(error))}")
        if code >= 400:
            return _refusal(code, text)
        said = quoted(text)
        return Accepted(said, tuple(MessageId(one) for one in _ID.findall(said)))

    def _reset(self) -> None:
        with contextlib.suppress(smtplib.SMTPException, OSError):
            self._client.rset()

    def close(self) -> None:
        """Leave; what QUIT answers changes nothing any more."""
        with contextlib.suppress(smtplib.SMTPException, OSError):
            if self._client.sock:
                self._client.sock.settimeout(3)
            self._client.quit()
        self._client.close()


def _refusal(code: int, text: bytes) -> Deferred | Refused:
    said = f"{code} {quoted(text)}"
    return Deferred(said) if code < 500 else Refused(said)


def _limit(
    client: smtplib.SMTP, server: ServerConfig, what: str
) -> contextlib.AbstractContextManager[None]:
    sock: socket.socket | None = client.sock
    if sock is None:
        raise smtplib.SMTPServerDisconnected("not connected")
    return deadline(sock, server.deadline, f"{server.host}: {what}")


def _connect(server: ServerConfig) -> smtplib.SMTP:
    port = server.port or {"tls": 465, "starttls": 587}.get(server.tls, 25)
    where = f"smtp.host {server.host!r}, port {port}"
    tls = context(server, section="smtp")
    # An address literal, not this machine's name, which is nobody's business (failures V5).
    name = "[127.0.0.1]"
    try:
        if tls and server.tls == "tls":
            return smtplib.SMTP_SSL(
                safe(server.host), port, name, timeout=server.timeout, context=tls
            )
        client = smtplib.SMTP(safe(server.host), port, name, timeout=server.timeout)
        if tls:
            client.starttls(context=tls)
    except ssl.SSLError as error:
        message = f"{where}: the certificate is refused: {error}. Check smtp.host or smtp.ca_file"
        raise CertificateRefused(message) from error
    except socket.gaierror as error:
        message = f"{where}: unknown host ({error}). Check smtp.host and the network"
        raise HostUnknown(message, later=False) from error
    except (smtplib.SMTPException, OSError) as error:
        message = f"{where}: no submission server answers ({quoted(str(error))})"
        raise Disconnected(message) from error
    return client
