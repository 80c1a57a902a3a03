"""The one wrapper around IMAPClient, and the one place that knows its gaps.

- It sends CR and LF in arguments on (commands could be injected): `safe` refuses them.
- It sets imaplib's debug level to 5, so that every answer goes through repr(): set to 0.
- Its times are naive and local by default, its fetch() is slow and takes no ranges: FETCH
  answers are read by `answers`.
- It hides EOF while idling: every IDLE here ends with DONE and a tagged answer, or with
  Disconnected.

Folders are opened by EXAMINE for reading and bodies read by BODY.PEEK: no flag of anybody's
mail is ever changed by looking. SELECT is used for the moment of removing our own draft.
No server SEARCH is trusted with foreign words, and none is ever proof of absence.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientError, LoginError

from mailflow.config import FoldersConfig, ServerConfig
from mailflow.mail.folders import Cursor, Fetched, Place, Role
from mailflow.mail.headers import SCAN_FIELDS, scan
from mailflow.mail.message import MessageId
from mailflow.wire.answers import Item, answers
from mailflow.wire.errors import (
    CertificateRefused,
    Disconnected,
    HostUnknown,
    LoginRefused,
    ServerBusy,
    UidValidityChanged,
)
from mailflow.wire.folders import by_role
from mailflow.wire.guard import deadline
from mailflow.wire.safe import line as safe
from mailflow.wire.tls import context

#: UIDs of one FETCH: 100,000 new mails take six commands
RANGE = 20_000
#: octets of a mail that are read at most; what stands behind is attachments
BODY_LIMIT = 5_000_000
#: bodies of one FETCH, so that none waits for many
_BODIES = 50

_SCAN = f"(UID RFC822.SIZE INTERNALDATE FLAGS BODY.PEEK[HEADER.FIELDS ({' '.join(SCAN_FIELDS)})])"
_LOST = (OSError, IMAPClientError, EOFError)


@dataclass(frozen=True, slots=True)
class Opened:
    """What EXAMINE told of a folder."""

    uidvalidity: int
    uidnext: int
    exists: int


class Mailbox:
    """One logged-in connection. Not for two threads at once."""

    def __init__(self, client: IMAPClient, server: ServerConfig) -> None:
        self._client = client
        self._imap: Any = client._imap  # noqa: SLF001  # answers are read below IMAPClient
        self._server = server
        self._folder = ""
        self._opened: Opened | None = None

    @classmethod
    def open(cls, server: ServerConfig, user: str, password: str) -> Mailbox:
        """Connect, verify, log in.

        Raises HostUnknown, CertificateRefused, LoginRefused, ServerBusy, Disconnected.
        """
        mailbox = cls(_connect(server), server)
        mailbox._log_in(user, password)
        return mailbox

    def _log_in(self, user: str, password: str) -> None:
        try:
            with self._deadline("LOGIN"):
                self._client.login(safe(user), safe(password))
                # They differ before and after login (Cyrus: 7, then about 60).
                self._client.capabilities()
        except LoginError as error:
            text = str(error)
            if "not connected" in text or "UNAVAILABLE" in text or "LIMIT" in text:
                message = f"{self._server.host} took the login but gives no mailbox: {text}"
                raise ServerBusy(message) from None
            message = (
                f"{self._server.host} refuses the login of {user}. Check imap.user and the "
                "password; big providers want an app password. Nothing was changed."
            )
            raise LoginRefused(message) from None
        except _LOST as error:
            message = f"lost {self._server.host} while logging in: {error}"
            raise Disconnected(message) from error

    def can(self, capability: str) -> bool:
        """Does the server say it can do this?"""
        return bool(self._client.has_capability(capability))

    def folders(self, config: FoldersConfig) -> dict[Role, str]:
        """Role → folder. Raises FolderMissing."""
        with self._lost_is_disconnected("LIST"):
            listed = self._client.list_folders()
        pairs = [
            ([str(flag, "ascii", "replace") for flag in flags], name) for flags, _, name in listed
        ]
        return by_role(pairs, config)

    def examine(self, folder: str) -> Opened:
        """Open a folder for reading only, always anew: it tells what has come."""
        with self._lost_is_disconnected("EXAMINE"):
            told = self._client.select_folder(safe(folder), readonly=True)
        self._folder = folder
        self._opened = Opened(
            int(told[b"UIDVALIDITY"]), int(told.get(b"UIDNEXT", 0)), int(told[b"EXISTS"])
        )
        return self._opened

    def fetch(self, after: Cursor) -> Iterator[Fetched]:
        """The scanned fields of every mail behind the cursor, in the order of UIDs.

        Nothing new: no FETCH is sent. Commands for a range each are sent ahead, so that a
        slow line is waited for once. Raises UidValidityChanged.
        """
        opened = self.examine(after.folder)
        if opened.uidvalidity != after.uidvalidity:
            raise UidValidityChanged(after.folder, old=after.uidvalidity, new=opened.uidvalidity)
        first = after.uid + 1
        # A server may leave out UIDNEXT (RFC 3501 lets it): then one open range.
        if opened.exists == 0 or (opened.uidnext and first >= opened.uidnext):
            return
        last = opened.uidnext - 1 if opened.uidnext else 0
        ranges = [f"{n}:{min(n + RANGE - 1, last)}" for n in range(first, last + 1, RANGE)]
        for item in self._pipelined(ranges or [f"{first}:*"], _SCAN):
            # `n:*` names the last mail even where its UID is below n (failures S3).
            if item.uid >= first:
                place = Place(after.folder, opened.uidvalidity, item.uid)
                yield Fetched(place, item.size, item.arrived, item.flags, item.body or b"")

    def bodies(self, folder: str, uids: Sequence[int]) -> Iterator[tuple[int, bytes]]:
        """The octets of these mails, at most BODY_LIMIT each; a vanished one is left out."""
        if not uids:
            return
        if folder != self._folder:
            self.examine(folder)
        ordered = sorted(uids)
        sets = [ordered[i : i + _BODIES] for i in range(0, len(ordered), _BODIES)]
        for one in sets:
            names = [",".join(map(str, one))]
            found = {item.uid: item.body for item in self._pipelined(names, _BODY)}
            for uid in one:
                if (body := found.get(uid)) is not None:
                    yield uid, body

    def uids(self, folder: str) -> list[int]:
        """All UIDs of a folder, without those marked \\Deleted: programs expunge later (M8)."""
        self.examine(folder)
        with self._lost_is_disconnected("SEARCH"):
            return [int(uid) for uid in self._client.search(["UNDELETED"])]

    def first_uid_since(self, folder: str, since: datetime) -> int:
        """The first UID that arrived on that day or later; UIDNEXT where none did."""
        opened = self.examine(folder)
        with self._lost_is_disconnected("SEARCH"):
            found = self._client.search(["SINCE", since.date()])
        return int(min(found)) if found else (opened.uidnext or 1)

    def find(self, folder: str, message_id: MessageId, *, since_uid: int = 0) -> Place | None:
        """The latest mail with this id, by looking at the mails themselves, never by SEARCH."""
        opened = self.examine(folder)
        found = None
        for fetched in self.fetch(Cursor(folder, opened.uidvalidity, since_uid)):
            if scan(fetched.header).message_id == message_id:
                found = fetched.place
        return found

    def append(
        self, folder: str, raw: bytes, *, flags: Sequence[str], at: datetime
    ) -> Place | None:
        """Put a mail into a folder and say where it lies; None if it can't be seen there.

        Servers were seen to say OK and store nothing (failures S8): without APPENDUID it
        is looked for by its own id.
        """
        before = self.examine(folder)
        with self._lost_is_disconnected("APPEND"):
            told = self._client.append(safe(folder), raw, flags=list(flags), msg_time=at)
        place = _append_uid(folder, bytes(told))
        if place is not None:
            return place
        message_id = scan(raw).message_id
        since = max(0, before.uidnext - 1)
        return self.find(folder, message_id, since_uid=since) if message_id else None

    def remove(self, place: Place, *, message_id: MessageId, size: int) -> bool:
        """Delete our own mail, if that UID still holds it, octet for octet in length.

        False: it is gone, or it is another one (UIDs were seen reused, failures S2).
        Without UIDPLUS it is only marked: a bare EXPUNGE would take other people's too.
        """
        with self._lost_is_disconnected("SELECT"):
            told = self._client.select_folder(safe(place.folder))
        self._folder = ""
        if int(told[b"UIDVALIDITY"]) != place.uidvalidity:
            return False
        fields = "(UID RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])"
        items = list(self._pipelined([str(place.uid)], fields))
        same = [i for i in items if i.uid == place.uid and i.size == size]
        if not same or scan(same[0].body or b"").message_id != message_id:
            return False
        with self._lost_is_disconnected("STORE"):
            self._client.add_flags([place.uid], [rb"\Deleted"], silent=True)
            if self.can("UIDPLUS"):
                self._client.uid_expunge([place.uid])
        return True

    def probe(self) -> None:
        """Is somebody there? Raises Disconnected."""
        with self._lost_is_disconnected("NOOP"):
            self._client.noop()

    def idle(self, folder: str, seconds: float) -> bool:
        """Wait for news in a folder, at most so long (RFC 2177). True: something was told.

        Ends with DONE and its tagged answer, which proves the line alive; EOF and BYE, which
        IMAPClient hides, end in Disconnected there.
        """
        self.examine(folder)
        with self._lost_is_disconnected("IDLE"):
            self._client.idle()
        try:
            told = self._client.idle_check(timeout=seconds)
        except _LOST as error:
            message = f"lost {self._server.host} while idling: {error}"
            raise Disconnected(message) from error
        with self._lost_is_disconnected("DONE"):
            _, late = self._client.idle_done()
        return bool(told or late)

    def close(self) -> None:
        """Leave. Never raises: the server may be gone."""
        with contextlib.suppress(Exception):
            self._sock.settimeout(3)
            self._client.logout()
        with contextlib.suppress(Exception):
            self._client.shutdown()

    def cut(self) -> None:
        """End whatever another thread waits for on this connection."""
        with contextlib.suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)

    @property
    def _sock(self) -> socket.socket:
        sock: socket.socket = self._imap.sock
        return sock

    def _pipelined(self, sets: Sequence[str], items: str) -> Iterator[Item]:
        """UID FETCH of several sets, all sent before the first answer is read."""
        tags = []
        with self._lost_is_disconnected("FETCH"):
            for one in sets:
                tag = self._imap._new_tag()  # noqa: SLF001
                self._imap.send(tag + f" UID FETCH {one} {items}\r\n".encode("ascii"))
                tags.append(tag)
        for tag in tags:
            with self._lost_is_disconnected("FETCH"):
                found = list(answers(self._imap, tag))
            yield from sorted(found, key=lambda item: item.uid)

    def _deadline(self, what: str) -> contextlib.AbstractContextManager[None]:
        return deadline(self._sock, self._server.deadline, f"{self._server.host}: {what}")

    @contextlib.contextmanager
    def _lost_is_disconnected(self, what: str) -> Iterator[None]:
        try:
            with self._deadline(what):
                yield
        except _LOST as error:
            message = f"lost {self._server.host} at {what}: {error}"
            raise Disconnected(message) from error


_BODY = f"(UID BODY.PEEK[]<0.{BODY_LIMIT}>)"


def _connect(server: ServerConfig) -> IMAPClient:
    port = server.port or (993 if server.tls == "tls" else 143)
    where = f"imap.host {server.host!r}, port {port}"
    tls = context(server, section="imap")
    try:
        client = IMAPClient(
            safe(server.host),
            port,
            ssl=server.tls == "tls",
            ssl_context=tls if server.tls == "tls" else None,
            timeout=SocketTimeout(min(server.timeout, 20), server.timeout),
        )
        if server.tls == "starttls":
            client.starttls(tls)
    except ssl.SSLError as error:
        message = f"{where}: the certificate is refused: {error}. Check imap.host or imap.ca_file"
        raise CertificateRefused(message) from error
    except socket.gaierror as error:
        message = f"{where}: unknown host ({error}). Check imap.host and the network"
        raise HostUnknown(message, later=False) from error
    except _LOST as error:
        message = f"{where}: no IMAP server answers ({error}). Check imap.host and imap.port"
        raise Disconnected(message) from error
    client._imap.debug = 0  # noqa: SLF001  # 5 as shipped: every answer through repr()
    client.normalise_times = False
    return client


def _append_uid(folder: str, told: bytes) -> Place | None:
    """[APPENDUID validity uid] (RFC 4315), if the server said it."""
    _, found, rest = told.partition(b"[APPENDUID ")
    words = rest.partition(b"]")[0].split()
    if not found or len(words) != 2 or not all(word.isdigit() for word in words):
        return None
    return Place(folder, int(words[0]), int(words[1]))
