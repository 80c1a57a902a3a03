"""A submission server of a test's own: aiosmtpd on loopback, what it took kept in a list.

`answer` is what it says after the content, so that a test can play Outlook or SES.
"""

from __future__ import annotations

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

    def _authenticate(self, *given: Any) -> Any:
        self.logins += 1
        login = given[-1]
        right = isinstance(login, LoginPassword) and login.password.decode() == PASSWORD
        return AuthResult(success=right, handled=right)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802  # aiosmtpd's name
        self.taken.append(Taken(envelope.mail_from, envelope.rcpt_tos, envelope.content))
        return self.answer
