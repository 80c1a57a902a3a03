"""IMAPClient's connection with its gaps closed. The one place that knows them.

- It passes CR and LF in arguments on: callers bring every variable through `safe`.
- It sets imaplib's debug level to 5, a repr() of every answer: here 0.
- It hides EOF and BYE while idling, its fetch() lexes in Python and takes no ranges, and it
  waits for each answer before the next command: FETCH, SEARCH, EXAMINE, IDLE and NOOP are
  spoken here over the same connection, several commands ahead where that saves waiting.
- Its LOGIN leaves the user name unquoted: names that need quotes go by AUTHENTICATE PLAIN.
- Its timeouts are per read: the connection is a Link, which knows deadlines.

Answers are read up to the tag of their own command. Those of a command that nobody read to
its end are read away before the next one, so that none is ever taken for another's.
"""

from __future__ import annotations

import contextlib
import imaplib
import re
from collections.abc import Iterator
from typing import Any, NamedTuple, NoReturn

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from mailflow.config import ServerConfig
from mailflow.wire import safe, sasl, tls
from mailflow.wire.errors import (
    CommandRefused,
    Disconnected,
    LoginRefused,
    NotEncrypted,
    ServerBusy,
    quoted,
)
from mailflow.wire.link import Link, dial
from mailflow.wire.login import Bearer, Secret

_LITERAL = re.compile(rb"\{(\d{1,10})\}\r\n$")
#: how a command may end (RFC 9051 7.1)
_STATUSES = (b"OK", b"NO", b"BAD")
_REPR = re.compile(r"""\[?b(?:'([^']*)'|"([^"]*)")\]?""")
_CODE = re.compile(r"\[([A-Z-]+)")
#: a user name that LOGIN can carry without quotes (RFC 3501 9, `atom`)
_ATOM = re.compile(r"[!#$&'+,\-./0-9:;<=>?@A-Z\[^_`a-z|}~]+")
# Exchange and Gmail say this when they throttle; a wrong password sounds different (C8).
_BUSY = re.compile(
    r"not connected|\[(UNAVAILABLE|LIMIT|INUSE|SERVERBUG|OVERQUOTA-LOGIN|THROTTLED)\]"
    r"|too many|try again|temporar|throttl|maximum number of connections|system error",
    re.IGNORECASE,
)


class Line(NamedTuple):
    """One answer: its text with `{n}` where literals stood, and the literals."""

    text: bytes
    literals: tuple[bytes, ...] = ()


class Session:
    """A logged-in IMAP connection that speaks commands and reads their answers."""

    def __init__(self, server: ServerConfig) -> None:
        """Connects, in TLS where the config says so. Raises WireErrors of `link.dial`."""
        self._server = server
        self.link = dial(server, section="imap", port=993 if server.tls == "tls" else 143)
        #: seconds to wait for a sign of life
        self.patience = float(server.timeout)
        self._under_way: list[bytes] = []
        self._ended: dict[bytes, bytes] = {}
        self._ahead: tuple[tuple[bytes, ...], list[bytes]] = ((), [])
        self._count = 0
        self.capabilities: frozenset[bytes] = frozenset()
        try:
            with self.library("the greeting"):
                self.client: Any = _Client(self.link, server.host)
            if server.tls == "starttls":
                self._start_tls()
        except BaseException:
            self.link.close()
            raise

    def _start_tls(self) -> None:
        context = tls.context(self._server, section="imap")
        assert context is not None
        try:
            self.run(b"STARTTLS")
        except CommandRefused as error:
            raise NotEncrypted(
                f'{self._server.host} offers no STARTTLS ({error}) Set imap.tls to "tls" and '
                "imap.port to 993; mailflow does not log in in the clear."
            ) from None
        self.link.secure(context)

    def log_in(self, user: str, secret: Secret) -> None:
        """Raises LoginRefused, ServerBusy. The capabilities are asked for anew afterwards."""
        safe.line(user)
        try:
            if isinstance(secret, Bearer):
                self._log_in_by_token(user, safe.line(secret.token))
            else:
                self._log_in_by_password(user, safe.line(secret))
        except CommandRefused as error:
            hint = (
                "Was `mailflow login` done as this user, and is IMAP allowed?"
                if isinstance(secret, Bearer)
                else "Check the password; big providers want an app password or OAuth."
            )
            raise LoginRefused(
                f"{self._server.host} refuses the login of {user} (imap.user): {error.said}. "
                f"{hint} No mail was touched."
            ) from None
        # They differ before and after login (Cyrus: 7, then about 60).
        self.capabilities = self._asked_capabilities() or self.capabilities

    def _asked_capabilities(self) -> frozenset[bytes]:
        found: frozenset[bytes] = frozenset()
        for line in self.run(b"CAPABILITY"):
            if line.text.upper().startswith(b"* CAPABILITY "):
                found = frozenset(line.text.upper().split()[2:])
        return found

    def _log_in_by_password(self, user: str, password: str) -> None:
        with self.library("the login"):
            if _ATOM.fullmatch(user) and password.isascii():
                self.client.login(user, password)
            else:
                self.client.plain_login(user, password)

    def _log_in_by_token(self, user: str, token: str) -> None:
        # What was offered before TLS counts for nothing.
        offered = [one.decode("ascii", "replace") for one in self._asked_capabilities()]
        exchange = sasl.of_offered(offered, user, token, host=self._server.host)
        try:
            with self.library("the login"):
                self.client.sasl_login(exchange.name, exchange.answer)
        except CommandRefused as error:
            said = " ".join(filter(None, (error.said, exchange.refusal)))
            raise CommandRefused(str(error), said=said, code=error.code) from None

    # Own commands -----------------------------------------------------------------------

    def run(self, command: bytes, *, seconds: float | None = None) -> list[Line]:
        """One command and its untagged answers. Raises CommandRefused, ServerBusy, Disconnected."""
        tag = self.start(command, seconds=seconds)[0]
        return list(self.lines(tag))

    def start(self, *commands: bytes, seconds: float | None = None) -> list[bytes]:
        """Sends commands without waiting, after reading away what nobody read; their tags.

        The very commands that `ahead` sent are not sent again, if nothing came in between.
        """
        (sent, tags), self._ahead = self._ahead, ((), [])
        if commands == sent and all(map(self.is_open, tags)):
            self.link.allow(seconds)
            return tags
        self.settle()
        return self.follow(*commands, seconds=seconds)

    def ahead(self, *commands: bytes) -> None:
        """Sends commands that `start` will be called with: the server works on them while we do
        something else. Where it is called with others, these were for nothing.
        """
        self.settle()
        self._ahead = (commands, self.follow(*commands))

    def follow(self, *commands: bytes, seconds: float | None = None) -> list[bytes]:
        """Sends further commands behind those under way."""
        self.link.allow(seconds)
        tags = []
        for command in commands:
            safe.line(command.decode("ascii"))
            self._count += 1
            tags.append(b"m%d" % self._count)
        self._under_way += tags
        pairs = zip(tags, commands, strict=True)
        self.link.sendall(b"".join(tag + b" " + command + b"\r\n" for tag, command in pairs))
        return tags

    def lines(self, tag: bytes) -> Iterator[Line]:
        """The answers until this command's own has come, which must be OK."""
        while not self.ended(tag):
            if line := self.take():
                yield line

    def ended(self, tag: bytes) -> bool:
        """Whether the command is done. Raises CommandRefused, ServerBusy if it failed."""
        if tag not in self._ended:
            if tag not in self._under_way:
                message = "another command was given before these answers were read"
                raise RuntimeError(message)
            return False
        status, _, rest = self._ended.pop(tag).strip().partition(b" ")
        if status.upper() not in _STATUSES:
            # Torn by a connection that ends: no refusal, of a folder or of anything.
            self.link.close()
            self._refused(Disconnected, "broke off in an answer", status + b" " + rest)
        if status.upper() != b"OK":
            self._refused(CommandRefused, "refused a command", rest)
        return True

    def all_lines(self, *commands: bytes) -> list[Line]:
        """What these commands told, sent in one go. They may be answered in any order."""
        tags = self.start(*commands)
        told: list[Line] = []
        while self._under_way:
            if line := self.take():
                told.append(line)
        for tag in tags:
            self.ended(tag)
        return told

    def take(self) -> Line | None:
        """The next answer, or None where it was the end of a command of ours.

        Commands sent together may end in another order: Dovecot answers a SEARCH before
        the NOOP sent ahead of it.
        """
        line = self.line()
        tag, _, status = line.text.partition(b" ")
        if tag not in self._under_way:
            return line
        self._under_way.remove(tag)
        self._ended[tag] = status
        return None

    def line(self) -> Line:
        """One answer, whatever it is, with its literals. Raises Disconnected for BYE too."""
        text = self.link.readline()
        literals: list[bytes] = []
        while text.endswith(b"}\r\n") and (found := _LITERAL.search(text)):
            literals.append(self.link.read(int(found[1])))
            text += self.link.readline()
        if text[:5].upper() == b"* BYE":
            self.link.close()
            self._refused(Disconnected, "said goodbye", text[5:])
        return Line(text, tuple(literals))

    def settle(self) -> None:
        """Reads the answers away that nobody waits for any more."""
        while self._under_way:
            self.take()
        self._ended.clear()

    def is_open(self, tag: bytes) -> bool:
        """Whether this command's answers are still to be read."""
        return tag in self._under_way or tag in self._ended

    # IMAPClient's commands --------------------------------------------------------------

    @contextlib.contextmanager
    def library(self, what: str) -> Iterator[None]:
        """Around calls of IMAPClient: a fresh deadline, and our exceptions for theirs."""
        self.settle()
        self.link.allow()
        try:
            yield
        except LoginError as error:
            # IMAPClient tells a connection that ends under a login as a login refused.
            if isinstance(error.__context__, imaplib.IMAP4.abort):
                self.link.close()
                self._refused(Disconnected, f"broke off at {what}", _words(error))
            self._refused(CommandRefused, "refused the login", _words(error))
        except imaplib.IMAP4.abort as error:
            self.link.close()
            self._refused(Disconnected, f"broke off at {what}", _words(error))
        except (IMAPClientError, imaplib.IMAP4.error) as error:
            self._refused(CommandRefused, f"refused {what}", _words(error))

    def _refused(
        self, situation: type[CommandRefused | Disconnected], what: str, said: bytes | str
    ) -> NoReturn:
        text = quoted(said).rstrip(".")
        if _BUSY.search(text):
            raise ServerBusy(
                f"{self._server.host} took the login but gives no mailbox now: {text}. mailflow "
                "tries again later; fewer programs on this account (imap.user) may help."
            ) from None
        message = f"{self._server.host} (imap.host) {what}: {text}."
        if situation is CommandRefused:
            code = _CODE.search(text)
            raise CommandRefused(message, said=text, code=code[1] if code else "") from None
        raise situation(message) from None


def _words(error: Exception) -> str:
    """The server's words out of the reprs that imaplib and IMAPClient wrap them in."""
    return _REPR.sub(r"\1\2", str(error))


class _Imap4(imaplib.IMAP4):
    """imaplib over a Link. It opens nothing itself."""

    def __init__(self, link: Link, host: str) -> None:
        self._link = link
        super().__init__(host)

    def open(self, *_place: object) -> None:
        self.sock: Any = self._link

    def read(self, size: int) -> bytes:
        return self._link.read(size)

    def readline(self) -> bytes:
        return self._link.readline()

    def shutdown(self) -> None:
        self._link.close()


class _Client(IMAPClient):  # type: ignore[misc]  # it ships no types
    def __init__(self, link: Link, host: str) -> None:
        self._link = link
        super().__init__(host, 0, ssl=False)
        self._imap.debug = 0
        self.normalise_times = False

    def _create_IMAP4(self) -> _Imap4:  # noqa: N802  # IMAPClient's name
        return _Imap4(self._link, self.host)
