"""A submission server of a test's own: aiosmtpd on loopback, what it took kept in a list.

`answer` is what it says after the content, so that a test can play Outlook or SES.
"""

from __future__ import annotations

import base64
import ssl
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from mailflow.config import ServerConfig
from tests.servers.dovecot import HOST, PASSWORD, free_port


@dataclass
class Taken:
    """One mail as it came over the wire."""

    sender: str
    recipients: list[str]
    raw: bytes


@dataclass
class SmtpServer:
    """Start with `start()`, end with `stop()`. With a certificate (and key) it speaks TLS."""

    certificate: Path | None = None
    answer: str = "250 2.0.0 OK"
    taken: list[Taken] = field(default_factory=list)
    logins: int = 0
    #: access tokens that let in by XOAUTH2, shared with an OAuth server; None: passwords only
    tokens: dict[str, bool] | None = None
    #: said to each login by token, whatever it is
    refusal: str = ""
    #: said to the next MAILs and RCPTs
    to_mail: list[str] = field(default_factory=list)
    to_rcpt: list[str] = field(default_factory=list)
    #: how many octets came for a token, and the client's answer to its refusal
    heard: list[bytes] = field(default_factory=list)
    port: int = field(default_factory=free_port)
    _controller: Any = None

    def start(self) -> SmtpServer:
        context = None
        if self.certificate:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(self.certificate, self.certificate.with_name("key.pem"))
        self._controller = Controller(
            self,
            hostname=HOST,
            port=self.port,
            ssl_context=context,
            authenticator=self._authenticate,
            auth_require_tls=False,
            auth_required=True,
        )
        self._controller.start()
        return self

    def stop(self) -> None:
        self._controller.stop()

    def config(self, **more: Any) -> ServerConfig:
        """How mailflow reaches this server."""
        tls = "tls" if self.certificate else "none"
        given: dict[str, Any] = {"host": HOST, "port": self.port, "tls": tls}
        return ServerConfig(**{**given, "ca_file": str(self.certificate or ""), **more})

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> Any:  # noqa: N802  # aiosmtpd's
        if self.tokens is None:
            return AuthResult(success=False, handled=False)
        server._reader._limit = 1 << 16  # aiosmtpd's own is below RFC 4954's 12,288 octets
        said = await server.challenge_auth("") if len(args) == 1 else base64.b64decode(args[1])
        self.logins += 1
        self.heard.append(said)
        token = said.decode().partition("auth=Bearer ")[2].rstrip("\1")
        if self.refusal:
            await server.push(self.refusal)
            return AuthResult(success=False, handled=True)
        if self.tokens.get(token):
            return AuthResult(success=True)
        self.heard.append(await server.challenge_auth('{"status":"400","schemes":"Bearer"}'))
        return AuthResult(success=False, handled=False)

    async def handle_MAIL(  # noqa: N802  # aiosmtpd's name
        self, server: Any, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        if self.to_mail:
            return self.to_mail.pop(0)
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802  # aiosmtpd's name
        self, server: Any, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        if self.to_rcpt:
            return self.to_rcpt.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    def _authenticate(self, *given: Any) -> Any:
        self.logins += 1
        login = given[-1]
        right = isinstance(login, LoginPassword) and login.password.decode() == PASSWORD
        return AuthResult(success=right, handled=right)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802  # aiosmtpd's name
        self.taken.append(Taken(envelope.mail_from, envelope.rcpt_tos, envelope.content))
        return self.answer
