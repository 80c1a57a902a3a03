"""A mailbox on an IMAP server, as the service sees it: typed values, and no flag disturbed.

Folders are opened by EXAMINE and mails read by BODY.PEEK: looking changes nothing. SELECT
is used for the moment of removing a draft of our own. Everything goes by UID; a server's
SEARCH is asked for numbers, dates and flags only and is never proof of a mail's absence.
Every command has a deadline; every exception is a WireError that says what to do.

Known limits: one connection, one thread (but `cut`). A first scan takes the UIDs of the
folder into memory, four octets each.
"""

from __future__ import annotations

import contextlib
import re
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from mailflow.config import FoldersConfig, ServerConfig
from mailflow.fault import fault
from mailflow.mail.folder_names import MARK, within
from mailflow.mail.folders import Cursor, Fetched, Place, Role
from mailflow.mail.headers import SCAN_FIELDS, scan
from mailflow.mail.message import MessageId
from mailflow.wire import idle, safe, searching
from mailflow.wire.ahead import tolerant
from mailflow.wire.asking import Asking, Opened
from mailflow.wire.errors import (
    CommandRefused,
    IdleUnavailable,
    UidValidityChanged,
)
from mailflow.wire.folders import by_role
from mailflow.wire.large import read_large
from mailflow.wire.login import Secret
from mailflow.wire.session import Session

#: octets; of a larger mail only what is worth reading is fetched
BODY_LIMIT = 1_000_000
_LARGE_PART = 1_000_000
_WHOLE = "(UID BODY.PEEK[])"

_SCANNED = f"BODY.PEEK[HEADER.FIELDS ({' '.join(SCAN_FIELDS)})]"
#: capability → what it lets a scan ask for: one mail in many folders, and its thread
_PROVIDERS_IDS = {
    "X-GM-EXT-1": "X-GM-MSGID X-GM-THRID X-GM-LABELS ",
    "OBJECTID": "EMAILID THREADID ",
}
_IDS = (
    "(UID RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID"
    " X-GOOGLE-ORIGINAL-MESSAGE-ID X-MICROSOFT-ORIGINAL-MESSAGE-ID)])"
)
_APPENDED = re.compile(rb"\[APPENDUID (\d+) (\d+)\]", re.IGNORECASE)


class Mailbox:
    """One logged-in connection. Not for two threads at once.

    Of a further account of the owner's, all folders bear its name (`mail.folders.within`).
    """

    def __init__(self, session: Session, account: str = "") -> None:
        self._session = session
        self._asking = Asking(session, account)

    @classmethod
    def open(cls, server: ServerConfig, user: str, secret: Secret, *, account: str = "") -> Mailbox:
        """Connects, verifies, logs in.

        Raises HostUnknown, CertificateRefused, NotEncrypted, LoginRefused, ServerBusy,
        Disconnected, TimedOut.
        """
        session = Session(server)
        try:
            session.log_in(user, secret)
        except BaseException:
            session.link.close()
            raise
        return cls(session, account)

    def can(self, capability: str) -> bool:
        """Does the server say, after login, that it can do this?"""
        return capability.upper().encode("ascii", "replace") in self._session.capabilities

    def folders(self, config: FoldersConfig) -> dict[Role, str]:
        """Role → folder. Raises FolderMissing."""
        with self._session.library("LIST"):
            listed = self._session.client.list_folders()
        pairs = [
            ([flag.decode("ascii", "replace") for flag in flags], name)
            for flags, _, name in listed
            if MARK not in name
        ]
        found = by_role(pairs, config)
        return {role: within(self._asking.account, name) for role, name in found.items()}

    # Reading ------------------------------------------------------------------------------

    def examine(self, folder: str) -> Opened:
        """Opens a folder for reading only, always anew: it tells what is there now."""
        return self._asking.open(folder)[0]

    def fetch(self, after: Cursor) -> Iterator[Fetched]:
        """The scanned fields of every mail behind the cursor, strictly by ascending UID.

        Nothing new: no FETCH is sent. Raises UidValidityChanged. Read it to its end, or drop
        it, before the next call.
        """
        new = self.news(after)
        return self.scan(after.folder, new) if new else iter(())

    def news(self, after: Cursor) -> array[int]:
        """The UIDs behind the cursor. Raises UidValidityChanged, also where a server begins to
        use UIDs again: its next one is not above those it has given (failures S2).
        """
        new = self._asking.search(f"UID {after.uid + 1}:*", after.folder, above=after.uid)
        was_reset = 0 < self._asking.next <= after.uid
        if self._asking.validity != after.uidvalidity or was_reset:
            raise UidValidityChanged(after.folder, old=after.uidvalidity, new=self._asking.validity)
        return new

    def survey(
        self, cursors: Sequence[Cursor], *, is_told: bool = False
    ) -> list[array[int]] | None:
        """The UIDs behind each of these cursors, asked for in their order and in one round trip;
        the last folder stays open. `is_told`: new mail was told of there, and what a `scan` will
        want of it comes as well. None: something is amiss, which `news` tells of each.
        """
        wanted = self._scanned if is_told else ""
        try:
            told = self._asking.survey({at.folder: at.uid for at in cursors}, wanted=wanted)
        except CommandRefused:
            return None
        for at, (opened, _) in zip(cursors, told, strict=True):
            if opened.uidvalidity != at.uidvalidity or 0 < opened.uidnext <= at.uid:
                return None
        return [new for _, new in told]

    def survey_ahead(self, cursors: Sequence[Cursor], *, is_told: bool = False) -> None:
        """Have the server begin with the `survey` that comes; whatever else is asked voids it."""
        wanted = self._scanned if is_told else ""
        self._asking.survey_ahead({at.folder: at.uid for at in cursors}, wanted=wanted)

    @property
    def _scanned(self) -> str:
        ids = next((more for can, more in _PROVIDERS_IDS.items() if self.can(can)), "")
        return f"(UID FLAGS INTERNALDATE RFC822.SIZE {ids}{_SCANNED})"

    def scan(self, folder: str, uids: array[int]) -> Iterator[Fetched]:
        """The scanned fields of these mails of the folder opened last, by ascending UID.

        A mail that the server has and does not give comes with an empty header, for somebody
        to look at.
        """
        for item in self._asking.each(uids, self._scanned):
            place = Place(folder, self._asking.validity, item.uid)
            body, ids = item.body or b"", (item.object_id, item.thread, item.labels)
            yield Fetched(place, item.size, item.arrived, item.flags, body, *ids)

    def bodies(
        self, folder: str, uids: Sequence[int], *, sizes: Mapping[int, int] | None = None
    ) -> Iterator[tuple[int, bytes]]:
        """The octets of these mails by ascending UID; a vanished one is left out, and so is
        one that the server has and does not give.

        Of a mail over BODY_LIMIT come the header and the text parts (`large`), or
        where its structure can't be told the first _LARGE_PART octets. `sizes` are those the
        caller knows from the scan; only the others are asked for, in one command more.
        """
        if not uids:
            return
        self._asking.hold(folder)
        sizes = {uid: size for uid, size in (sizes or {}).items() if size}
        if strange := [uid for uid in uids if uid not in sizes]:
            told = self._asking.sets(strange, "(UID RFC822.SIZE)")
            sizes |= {item.uid: item.size for item in told}
        small = [uid for uid, size in sizes.items() if size <= BODY_LIMIT]
        yield from self._whole(small, _WHOLE)
        for uid in sorted(sizes.keys() - set(small)):
            if (found := read_large(self._session, uid)) is not None:
                yield uid, found
            else:
                yield from self._whole([uid], f"(UID BODY.PEEK[]<0.{_LARGE_PART}>)")

    def bodies_ahead(self, sizes: Mapping[int, int]) -> None:
        """Have the server begin with the `bodies` of these mails of the open folder, where they
        are small; whatever else is asked voids it.
        """
        if sizes and all(sizes.values()) and sum(sizes.values()) <= BODY_LIMIT:
            self._asking.sets_ahead(list(sizes), _WHOLE)

    def _whole(self, uids: Sequence[int], wanted: str) -> Iterator[tuple[int, bytes]]:
        """Bodies in one command; where the server says NO to it, each in one of its own."""
        given: set[int] = set()
        for item in tolerant(self._asking.sets(uids, wanted)):
            if item.body is not None:
                given.add(item.uid)
                yield item.uid, item.body
        left = [uid for uid in uids if uid not in given] if len(uids) > 1 else []
        for uid in left:
            yield from self._whole([uid], wanted)

    def still_there(self, folder: str, uids: Sequence[int]) -> set[int]:
        """Which of these UIDs the folder has now."""
        found: set[int] = set()
        for one in safe.uid_sets(uids):
            found.update(self._asking.search(f"UID {one}", folder))
        return found

    def validity(self, folder: str) -> int:
        """The UIDVALIDITY under which UIDs of this folder are meant now."""
        self._asking.hold(folder)
        return self._asking.validity

    def uids(self, folder: str) -> list[int]:
        """The UIDs in a folder, without those marked \\Deleted: programs expunge later (M8)."""
        return list(self._asking.search("UNDELETED", folder))

    def first_uid_since(self, folder: str, since: datetime) -> int:
        """The first UID that arrived at that moment or later, or a day early; else UIDNEXT."""
        opened = self.examine(folder)
        # Servers cut days in a zone of their own.
        day = (since - timedelta(days=1)).date()
        found = self._asking.search(searching.since(day), folder)
        return min(found) if found else (opened.uidnext or self._asking.last(folder) + 1)

    def find(self, folder: str, message_id: MessageId, *, since_uid: int = 0) -> Place | None:
        """The latest mail above that UID with this id, or that had it before its provider
        gave it another (failures L1). By looking at the mails, never by SEARCH (S10).
        """
        found = None
        new = self._asking.search(f"UID {since_uid + 1}:*", folder, above=since_uid)
        for item in self._asking.each(new, _IDS):
            told = scan(item.body or b"")
            if message_id in (told.message_id, *told.original_ids):
                found = Place(folder, self._asking.validity, item.uid)
        return found

    # Writing ------------------------------------------------------------------------------

    def append(
        self, folder: str, raw: bytes, *, flags: Sequence[str], at: datetime | None
    ) -> Place | None:
        """Puts a mail into a folder and says where it lies; None if it can't be seen there.

        `at` is aware; None: by the server's own clock. Servers were seen to say OK and store
        nothing (failures S8), so it is looked for, by UID, else by its id. Raises
        CommandRefused with OVERQUOTA and the like.
        """
        if b"\0" in raw:
            raise safe.BadArgument("a mail with NUL can't be stored (RFC 9051 9, literal)")
        name, checked = safe.line(self._asking.on_server(folder)), safe.flags(flags)
        before = self.examine(folder)
        self._pass_fault("imap.append")
        with self._session.library("APPEND"):
            told: bytes = self._session.client.append(name, raw, flags=checked, msg_time=at)
        self._pass_fault("imap.appended")
        self._asking.folder = ""  # what is new must be told anew
        place = self._seek_appended(folder, raw, told or b"", before)
        self._pass_fault("imap.verified")
        return place

    def _seek_appended(self, folder: str, raw: bytes, told: bytes, before: Opened) -> Place | None:
        if appended := _APPENDED.search(told):
            place = Place(folder, int(appended[1]), int(appended[2]))
            return place if self._asking.lies_at(place) else None
        message_id = scan(raw).message_id
        since = max(0, before.uidnext - 1)
        return self.find(folder, message_id, since_uid=since) if message_id else None

    def remove(
        self, place: Place, *, message_id: MessageId | None, size: int | None = None
    ) -> bool:
        """Deletes a mail of our own, if that UID still holds it (and in this size).

        False: it is gone, or another one (UIDs were seen reused, failures S2). Without
        UIDPLUS it is only marked: a bare EXPUNGE would take other people's mail too.
        """
        name = safe.line(self._asking.on_server(place.folder))
        with self._session.library("SELECT"):
            told = self._session.client.select_folder(name)
        self._asking.folder = ""
        if int(told.get(b"UIDVALIDITY", 0)) != place.uidvalidity:
            return False
        for item in self._asking.sets([place.uid], _IDS):
            same_size = size is None or item.size == size
            if same_size and scan(item.body or b"").message_id == message_id:
                self._expunge(place.uid)
                return True
        return False

    def _expunge(self, uid: int) -> None:
        self._pass_fault("imap.remove")
        with self._session.library("STORE"):
            self._session.client.add_flags([uid], [rb"\Deleted"], silent=True)
        self._pass_fault("imap.marked")
        if self.can("UIDPLUS"):
            self._session.run(b"UID EXPUNGE %d" % uid)
        self._pass_fault("imap.removed")

    def _pass_fault(self, point: str) -> None:
        fault(point, cut=self._session.link.cut)

    # The line -----------------------------------------------------------------------------

    def probe(self) -> None:
        """Is somebody there? Raises Disconnected, TimedOut."""
        self._session.run(b"NOOP", seconds=self._session.patience)

    def idle(self, folder: str, seconds: float, *, told: Callable[[], None] = lambda: None) -> bool:
        """Waits for news of a folder, at most so long. True: look. `told` hears it at once.

        The first call for a folder opens it and says True at once: what came before is news
        as well (failures C5). Raises IdleUnavailable, Disconnected, TimedOut, ServerBusy.
        """
        if not self.can("IDLE"):
            raise IdleUnavailable("The server has no IDLE; following.poll says when to look.")
        if folder != self._asking.folder:
            self.examine(folder)
            return True
        return idle.wait_for_news(self._session, seconds, told=told)

    @property
    def certificate_ends(self) -> datetime | None:
        """The last moment of the server's certificate; None without TLS."""
        return self._session.link.certificate_ends

    @property
    def octets(self) -> int:
        """How many octets were read on this connection, not counting TLS."""
        return self._session.link.received

    def allow_octets(self, most: int) -> None:
        """Raises DailyLimitReached when so many more were read."""
        self._session.link.limit = self._session.link.received + most

    def close(self) -> None:
        """Leaves. Never raises: the server may be gone."""
        with contextlib.suppress(Exception):
            self._session.run(b"LOGOUT", seconds=3)
        self._session.link.close()

    def cut(self) -> None:
        """Ends whatever another thread waits for on this connection."""
        self._session.link.cut()
