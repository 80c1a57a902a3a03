"""Submission (RFC 6409): one recipient a transaction, and an honest word on how it ended.

smtplib's sendmail() hides the one thing that matters: whether content had begun to leave.
Here the caller is told in between (`before_content`, after the server's 354), and an end
without an answer after that is Unknown, never an error to be tried again; before it, it is
Deferred: nothing was sent. The text of the last reply is kept: Outlook and SES name the
Message-ID there that they put in place of ours (failures L1).
"""

from __future__ import annotations

import contextlib
import re
import smtplib
from collections.abc import Callable

from mailflow.config import ServerConfig
from mailflow.fault import fault
from mailflow.wire import safe
from mailflow.wire.errors import LoginRefused, WireError, quoted
from mailflow.wire.login import Secret
from mailflow.wire.outcomes import (
    Accepted,
    Deferred,
    Envelope,
    Halted,
    Outcome,
    Refused,
    Unknown,
)
from mailflow.wire.smtp_session import NOT_LOGGED_IN, SmtpSession

__all__ = [
    "Accepted",
    "Deferred",
    "Envelope",
    "Halted",
    "Outcome",
    "Refused",
    "Submission",
    "Unknown",
]

#: octets of a line without its end (RFC 5322 2.1.1)
_LINE_LIMIT = 998
_LINE_END = re.compile(rb"\r\n|\r|\n")


class Submission:
    """One logged-in connection to the submission server; several mails may follow each other."""

    def __init__(self, session: SmtpSession, renew: Callable[[], Submission] | None = None) -> None:
        self._session = session
        self._renew = renew

    @classmethod
    def open(
        cls,
        server: ServerConfig,
        user: str,
        secret: Secret,
        *,
        renew: Callable[[], Submission] | None = None,
    ) -> Submission:
        """Connects, verifies, logs in. Raises WireError, named for the situation.

        A server that offers no AUTH is used without, if it is on this machine. `renew` logs in
        once more, by a fresh token: used where the server says, before it took any content, that
        the login has ended.
        """
        fault("smtp.connect")
        session = SmtpSession(server)
        try:
            session.begin(user, secret)
            session.pass_fault("smtp.login")
        except BaseException:
            session.close()
            raise
        return cls(session, renew)

    def submit(
        self, envelope: Envelope, raw: bytes, *, before_content: Callable[[], None]
    ) -> Outcome:
        """Submits one mail. `before_content` is called after 354, before the first octet leaves.

        What it raises is passed on, and nothing was sent.
        """
        content = _LINE_END.sub(b"\r\n", raw)
        if refusal := self._unfit(envelope, content):
            return refusal
        try:
            refused = self._session.announce(envelope, content)
            if isinstance(refused, Halted) and refused.code in NOT_LOGGED_IN and self._renew:
                refused = self._announce_anew(envelope, content)
        except (smtplib.SMTPException, WireError) as error:
            self._session.close()
            return Deferred(f"nothing was sent: {quoted(str(error))}")
        if refused:
            return refused
        try:
            self._session.pass_fault("smtp.354")
            before_content()
        except BaseException:
            # Without the final dot the server throws the transaction away (RFC 5321 4.1.1.4).
            self._session.close()
            raise
        return self._session.deliver(content)

    def _announce_anew(
        self, envelope: Envelope, content: bytes
    ) -> Deferred | Refused | Halted | None:
        """The token ended between the login and DATA; nothing was sent. Once a connection."""
        assert self._renew is not None
        renew, self._renew = self._renew, None
        self._session.close()
        try:
            self._session = renew()._session  # noqa: SLF001  # one of our own
        except LoginRefused as error:
            return Halted(str(error), 535)
        return self._session.announce(envelope, content)

    def _unfit(self, envelope: Envelope, content: bytes) -> Refused | None:
        """What can't be sent as it is, whatever the server would say."""
        header = content.partition(b"\r\n\r\n")[0]
        addresses = (safe.line(envelope.sender), safe.line(envelope.recipient))
        if not (header.isascii() and all(address.isascii() for address in addresses)):
            return Refused(
                "an address or a header field has letters outside ASCII, which needs SMTPUTF8 "
                "(RFC 6531); write to an address in plain letters"
            )
        if b"\0" in content or any(len(one) > _LINE_LIMIT for one in content.split(b"\r\n")):
            return Refused("the mail has a NUL or a line over 998 octets (RFC 5322 2.1.1)")
        if not content.isascii() and not self._session.has_extn("8bitmime"):
            return Refused("the server takes no 8-bit text (RFC 6152), and the mail has some")
        return None

    def close(self) -> None:
        """Leaves; what QUIT answers changes nothing any more."""
        with contextlib.suppress(smtplib.SMTPException, WireError):
            self._session.leave()
        self._session.close()
