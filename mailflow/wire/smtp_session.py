"""smtplib with its gaps closed. The one place that knows them.

It verifies no certificate by itself, waits for ever on a server that drips, and knows no
password beyond ASCII. Here it talks through a Link (`link`), whose TLS comes from the one
factory and which has a deadline for each command; EHLO says an address literal, for this
machine's name is nobody's business.
"""

from __future__ import annotations

import base64
import re
import smtplib
from collections.abc import Callable
from typing import Any

from mailflow.config import ServerConfig
from mailflow.fault import fault
from mailflow.mail.message import MessageId
from mailflow.wire import safe, sasl, tls
from mailflow.wire.errors import (
    Disconnected,
    LoginRefused,
    NotEncrypted,
    ServerBusy,
    TokensUnwelcome,
    WireError,
    quoted,
)
from mailflow.wire.link import dial
from mailflow.wire.login import Bearer, Secret
from mailflow.wire.outcomes import (
    Accepted,
    Deferred,
    Envelope,
    Halted,
    Outcome,
    Refused,
    Unknown,
)

# RFC 5321 4.5.3.2.6: a server may think for ten minutes after the final dot.
_AFTER_DOT = 600.0
_LEAVING = 3.0
_PORTS = {"tls": 465, "starttls": 587}
_NAME = "[127.0.0.1]"
#: Exchange Online: an administrator, or Microsoft, allows no SMTP AUTH for this mailbox
_SWITCHED_OFF = re.compile(r"5\.7\.139|SmtpClientAuthentication", re.IGNORECASE)
_ID = re.compile(r"<[^<>\s@]{1,200}@[^<>\s@]{1,200}>")
_SES_HOST = re.compile(r"email-smtp(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com")
_SES_ID = re.compile(r"\bOk ([0-9a-f-]{20,100})\b")
_DOT = re.compile(rb"^\.", re.MULTILINE)


class SmtpSession(smtplib.SMTP):
    """A logged-in connection; one mail at a time goes through announce() and deliver()."""

    def __init__(self, server: ServerConfig) -> None:
        super().__init__(local_hostname=_NAME)
        self._server = server
        self._host = server.host
        self._link = dial(server, section="smtp", port=_PORTS.get(server.tls, 25))
        self.sock: Any = self._link

    def begin(self, user: str, secret: Secret) -> None:
        """From the greeting to the login."""
        try:
            code, text = self.getreply()
            if code != 220:
                raise self._broken(code, text)
            self.ehlo_or_helo_if_needed()
            if self._server.tls == "starttls":
                self._start_tls()
            self._log_in(safe.line(user), secret)
        except smtplib.SMTPResponseException as error:
            raise self._broken(error.smtp_code, error.smtp_error) from None
        except smtplib.SMTPException as error:
            raise Disconnected(
                f"{self._server.host} (smtp.host) broke off at the login: {quoted(str(error))}."
            ) from None

    def _start_tls(self) -> None:
        context = tls.context(self._server, section="smtp")
        assert context is not None
        code, text = self.docmd("STARTTLS")
        if code != 220:
            raise NotEncrypted(
                f"{self._server.host} offers no STARTTLS ({code} {quoted(text)}). Set smtp.tls to "
                '"tls" and smtp.port to 465; mailflow does not log in in the clear.'
            )
        self._link.secure(context)
        # What was said before TLS counts for nothing (RFC 3207 4.2).
        self.ehlo_resp = self.helo_resp = None
        self.esmtp_features = {}
        self.ehlo_or_helo_if_needed()

    def _log_in(self, user: str, secret: Secret) -> None:
        if not self.has_extn("auth") and self._server.tls == "none":
            return
        try:
            if isinstance(secret, Bearer):
                self._log_in_by_token(user, safe.line(secret.token))
            elif safe.line(secret).isascii() and user.isascii():
                self.login(user, secret)
            else:
                self._log_in_utf8(user, secret)
        except smtplib.SMTPAuthenticationError as error:
            if error.smtp_code < 500:
                raise
            hint = (
                "Was `mailflow login` done as this user, and is SMTP AUTH switched on for it?"
                if isinstance(secret, Bearer)
                else "Check the password; big providers want an app password or OAuth, and some "
                "switch sending by password off."
            )
            said = quoted(error.smtp_error)
            situation = TokensUnwelcome if _SWITCHED_OFF.search(said) else LoginRefused
            raise situation(
                f"{self._server.host} refuses the login of {user} (smtp.user): {error.smtp_code} "
                f"{said}. {hint} Nothing was sent."
            ) from None
        except smtplib.SMTPNotSupportedError:
            raise LoginRefused(
                f"{self._server.host} offers no login on this port. Look at smtp.port (465 or 587) "
                "and smtp.tls."
            ) from None

    def _log_in_by_token(self, user: str, token: str) -> None:
        offered = [f"AUTH={name.upper()}" for name in self.esmtp_features.get("auth", "").split()]
        exchange = sasl.of_offered(offered, user, token, host=self._server.host)
        # A token of 2 KB in the line of AUTH itself is too long for Dovecot and others.
        self.auth(
            exchange.name,
            lambda challenge=b"": exchange.answer(challenge or b"").decode("ascii"),
            initial_response_ok=False,
        )

    def _log_in_utf8(self, user: str, password: str) -> None:
        # smtplib knows ASCII only; RFC 4616 says UTF-8.
        token = base64.b64encode(f"\0{user}\0{password}".encode()).decode("ascii")
        code, text = self.docmd("AUTH", f"PLAIN {token}")
        if code != 235:
            raise smtplib.SMTPAuthenticationError(code, text)

    def announce(self, envelope: Envelope, content: bytes) -> Deferred | Refused | Halted | None:
        """MAIL, RCPT and DATA; None when the server waits for the content."""
        options = [f"SIZE={len(content)}"] if self.has_extn("size") else []
        if not content.isascii():
            options.append("BODY=8BITMIME")
        steps: tuple[tuple[str, int, Callable[[], tuple[int, bytes]]], ...] = (
            ("smtp.mail", 2, lambda: self.mail(envelope.sender, options)),
            ("smtp.rcpt", 2, lambda: self.rcpt(envelope.recipient)),
            ("smtp.data", 3, lambda: self.docmd("DATA")),
        )
        for number, (point, wanted, step) in enumerate(steps):
            self.pass_fault(point)
            code, text = step()
            if code // 100 != wanted:
                return self._given_up(code, text, about_sender=number == 0)
        return None

    def _given_up(
        self, code: int, text: bytes, *, about_sender: bool
    ) -> Deferred | Refused | Halted:
        if code == 421:
            self.close()
        elif self.sock:
            self.rset()
        return refusal(code, text, about_sender=about_sender)

    def deliver(self, content: bytes) -> Outcome:
        """The content and the server's last word on it.

        Any end without one is Unknown, also before the dot: RFC 5321 4.1.1.4 has the server throw
        such a mail away, but which octets reached it we can't see, and to ask costs less than a
        second letter (failures 3.2).
        """
        stuffed = _DOT.sub(b"..", content)
        end = b".\r\n" if stuffed.endswith(b"\r\n") else b"\r\n.\r\n"
        try:
            self._link.allow(_AFTER_DOT, silence=_AFTER_DOT)
            self.pass_fault("smtp.content")
            middle = len(stuffed) // 2
            self._link.sendall(stuffed[:middle])
            self.pass_fault("smtp.half")
            self._link.sendall(stuffed[middle:] + end)
            self.pass_fault("smtp.dot")
            code, text = self._reply()
            self.pass_fault("smtp.reply")
        except (smtplib.SMTPException, WireError) as error:
            self.close()
            return Unknown(f"no answer after the content: {quoted(str(error))}")
        if 200 <= code < 300:
            said = quoted(text)
            return Accepted(said, _server_ids(self._server.host, said))
        if 400 <= code < 600:
            return refusal(code, text)
        self.close()
        return Unknown(f"an answer that makes no sense after the content: {code} {quoted(text)}")

    def pass_fault(self, point: str) -> None:
        fault(point, cut=self._link.cut)

    def leave(self) -> None:
        if self.sock:
            self.pass_fault("smtp.quit")
            self._link.allow(_LEAVING)
            self._link.sendall(b"QUIT\r\n")
            self._reply()

    # smtplib's own roads to the network, each command with a deadline of its own.

    def send(self, s: Any) -> None:
        if not self.sock:
            raise smtplib.SMTPServerDisconnected("the connection was closed before")
        self._link.allow()
        self._link.sendall(s.encode("ascii") if isinstance(s, str) else s)

    def getreply(self) -> tuple[int, bytes]:
        return self._reply()

    def _reply(self) -> tuple[int, bytes]:
        self.file: Any = self._link
        return super().getreply()

    def _broken(self, code: int, text: bytes | str) -> WireError:
        said = f"{self._server.host} (smtp.host): {code} {quoted(text)}."
        return ServerBusy(said) if 400 <= code < 500 else Disconnected(said)


# Not about the letter but about who sends it, by enhanced code (RFC 3463) or by the words of
# Exchange Online, Gmail and others: sending by password off (5.7.139), not logged in
# (5.7.57), not allowed as this sender (5.7.60), quota of the day (5.4.5, 5.2.252), suspended
# (5.1.8, 5.7.501–5.7.799), too much spam (5.2.0 OutboundSpamException).
_ACCOUNT = re.compile(
    r"\b5\.7\.(?:139|57|60|[5-7]\d\d|3|8|9|11|14)\b|\b5\.4\.5\b|\b5\.1\.8\b|\b5\.2\.252\b"
    r"|SmtpClientAuthentication|SendAsDenied|OutboundSpam|(?:daily|sending|outgoing)\b.{0,30}"
    r"\b(?:limit|quota)\b.{0,20}\bexceed|exceeded.{0,40}\b(?:daily|sending)\b.{0,20}"
    r"\b(?:limit|quota)\b",
    re.IGNORECASE,
)
#: not logged in, or no more: Exchange says so when a token ends under a connection
NOT_LOGGED_IN = frozenset({530, 534, 535, 538})


def refusal(code: int, text: bytes, *, about_sender: bool = False) -> Deferred | Refused | Halted:
    """What a reply of 4xx or 5xx means (RFC 5321 4.2.1).

    `about_sender`: it answers MAIL, where a refusal by policy (x.7.x) or of the mailbox
    named (553) can only mean the sender.
    """
    said = f"{code} {quoted(text)}"
    if not 500 <= code < 600:
        return Deferred(said, code)
    is_policy = code == 553 or re.search(r"\b5\.7\.\d", said)
    if code in NOT_LOGGED_IN or _ACCOUNT.search(said) or (about_sender and is_policy):
        return Halted(said, code)
    return Refused(said, code)


def _server_ids(host: str, said: str) -> tuple[MessageId, ...]:
    """Ids that a server names when it takes a mail: often the one it put in place of ours."""
    found = _ID.findall(said)
    # SES tells only the left side of the id it puts in the mail.
    if (ses := _SES_HOST.fullmatch(host)) and (own := _SES_ID.search(said)):
        region = "email" if ses[1] == "us-east-1" else ses[1]
        found.append(f"<{own[1]}@{region}.amazonses.com>")
    return tuple(MessageId(one) for one in found)
