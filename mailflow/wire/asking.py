"""The folder that is open on a connection, and what is asked of it: by UID, read-only.

EXAMINE, UID SEARCH and UID FETCH as typed answers, several commands in one round trip where
that saves waiting. What the answers are for is the mailbox's business (`wire.imap`).
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain

from mailflow.mail.folder_names import account_of, bare
from mailflow.mail.folders import Place
from mailflow.wire import safe, searching
from mailflow.wire.ahead import AHEAD, in_order, pipelined, tolerant
from mailflow.wire.errors import CommandRefused, FolderMissing, ServerBusy
from mailflow.wire.fetchlines import Item, read_line
from mailflow.wire.session import Line, Session

#: mails of one FETCH: 100,000 new ones take five commands
RANGE = 20_000
#: mails whose fields are asked for before it is known that there are any
_FEW = 20
#: mails a server fails to give in one FETCH that are asked for one by one
_PATIENCE = 100
_NUMBER = re.compile(rb"\* OK \[(UIDVALIDITY|UIDNEXT) (\d+)\]", re.IGNORECASE)
_EXISTS = re.compile(rb"\* (\d+) EXISTS", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Opened:
    """What EXAMINE told of a folder. `uidnext` is 0 where the server keeps it to itself."""

    uidvalidity: int
    uidnext: int
    exists: int


class Asking:
    """One connection's open folder; `folder` is empty where none is, or what is open is not
    known for sure. `next` is the UIDNEXT told when it was opened, 0 where that is old.
    Folders bear the name of this `account` (`mail.folders.within`), but not on the wire.
    """

    def __init__(self, session: Session, account: str = "") -> None:
        self._session = session
        self.account = account
        self.folder = ""
        self.validity = 0
        self.next = 0
        #: what the last survey fetched of the folder it left open, and by which words
        self._given: tuple[str, dict[int, Item]] = ("", {})

    def on_server(self, folder: str) -> str:
        """The folder's name as the server knows it. Raises BadArgument for another account's."""
        if account_of(folder) != self.account:
            raise safe.BadArgument("the folder is another account's")
        return bare(folder)

    def open(self, folder: str, *commands: bytes) -> tuple[Opened, list[Line]]:
        """EXAMINE, with commands sent behind it, and what all of them told."""
        self.folder, self._given = "", ("", {})
        name = self.on_server(folder)
        try:
            told = self._session.all_lines(b"EXAMINE " + safe.folder(name), *commands)
        except CommandRefused as error:
            raise FolderMissing(
                f"The folder {name!r} can't be opened: {error.said}. If it was renamed or "
                "deleted, name the right one in [folders] of the config."
            ) from None
        opened = _opened(told)
        self.folder, self.validity, self.next = folder, opened.uidvalidity, opened.uidnext
        return opened, told

    def survey(
        self, above: Mapping[str, int], *, wanted: str = ""
    ) -> list[tuple[Opened, array[int]]]:
        """Folders opened in this order, the last of which stays open, each with its UIDs above
        the one named: all in one round trip. Of the last folder's first few such mails `wanted`
        is fetched along with it, for `each`. Raises CommandRefused.
        """
        self.folder = ""
        tags = self._session.start(*self._surveying(above, wanted))
        told = [list(self._session.lines(tag)) for tag in tags]
        looks = told[: 2 * len(above)]
        found = [
            (_opened(examined), searching.uids(searched, above=uid))
            for examined, searched, uid in zip(looks[::2], looks[1::2], above.values(), strict=True)
        ]
        last = found[-1][0]
        self.folder, self.validity, self.next = [*above][-1], last.uidvalidity, last.uidnext
        # A server may give them before it says that its search is done (Dovecot does).
        given = (read_line(line) for line in chain(*told[2 * len(above) - 1 :]) if wanted)
        self._given = wanted, {item.uid: item for item in given if item and item.body is not None}
        return found

    def survey_ahead(self, above: Mapping[str, int], *, wanted: str = "") -> None:
        """Have the server begin with what `survey` will ask."""
        self.folder = ""
        self._session.ahead(*self._surveying(above, wanted))

    def _surveying(self, above: Mapping[str, int], wanted: str) -> list[bytes]:
        commands: list[bytes] = []
        for folder, uid in above.items():
            asked = searching.command(f"UID {uid + 1}:*", self._session.capabilities)
            commands += [b"EXAMINE " + safe.folder(self.on_server(folder)), asked]
        if wanted:
            commands.append(f"UID FETCH {uid + 1}:{uid + _FEW} {wanted}".encode("ascii"))
        return commands

    def hold(self, folder: str) -> None:
        """Opens a folder, where another is open."""
        if folder != self.folder:
            self.open(folder)

    def search(self, criteria: str, folder: str, *, above: int = 0) -> array[int]:
        """Searches a folder in one round trip, opened anew or told to catch up."""
        asked = searching.command(criteria, self._session.capabilities)
        if folder != self.folder:
            return searching.uids(self.open(folder, asked)[1], above=above)
        self.next = 0  # told at EXAMINE only, and old by now
        told = self._session.all_lines(b"NOOP", asked)
        if any(_EXISTS.match(line.text) for line in told):
            # It may have searched before it looked what is new (Dovecot does).
            told = self._session.all_lines(asked)
        return searching.uids(told, above=above)

    def last(self, folder: str) -> int:
        """The highest UID there, 0 in an empty folder."""
        return max(self.search("UID *", folder), default=0)

    def lies_at(self, place: Place) -> bool:
        """Is there a mail, under this UIDVALIDITY?"""
        self.hold(place.folder)
        if self.validity != place.uidvalidity:
            return False
        return any(item.uid == place.uid for item in self.sets([place.uid], "(UID RFC822.SIZE)"))

    def sets(self, uids: Sequence[int], wanted: str) -> Iterator[Item]:
        """These mails, each once, in the order the server gives them."""
        asked = set(uids)
        for answers in pipelined(self._session, _fetching(uids, wanted)):
            for item in answers:
                if item.uid in asked:
                    asked.discard(item.uid)
                    yield item

    def sets_ahead(self, uids: Sequence[int], wanted: str) -> None:
        """Have the server begin with what `sets` will ask."""
        self._session.ahead(*_fetching(uids, wanted)[:AHEAD])

    def each(self, uids: array[int], wanted: str) -> Iterator[Item]:
        """Every mail of these UIDs in their order, by ranges of RANGE mails each; those that came
        with the survey just made are not asked for again.
        """
        (words, given), self._given = self._given, ("", {})
        if words == wanted and given.keys() >= set(uids):
            return (given[uid] for uid in uids)
        chunks = [uids[i : i + RANGE] for i in range(0, len(uids), RANGE)]
        ranges = [f"{chunk[0]}:{chunk[-1]}" for chunk in chunks]
        commands = [f"UID FETCH {one} {wanted}".encode("ascii") for one in ranges]
        # What is left by then is under way mostly, and no memory need hold a range beside it.
        batches = map(tolerant, pipelined(self._session, commands, late=RANGE * 9 // 10))
        return in_order(
            batches, uids, step=RANGE, insist=lambda missing: self._insist(missing, wanted)
        )

    def _insist(self, missing: list[int], wanted: str) -> Iterator[Item]:
        """The missing that are still there, one by one; without a body what stays away.

        Mails vanish between SEARCH and FETCH (failures S7); but one that the server can't
        read must neither stop the others nor be passed over in silence.
        """
        there: set[int] = set()
        for one in safe.uid_sets(missing):
            there.update(self.search(f"UID {one}", self.folder))
        if len(there) > _PATIENCE:
            raise ServerBusy(
                f"The server has {len(there)} mails in {bare(self.folder)!r} and does not give "
                "them. They are asked for again later; nothing is passed over."
            )
        for uid in sorted(there):
            answers = tolerant(self.sets([uid], wanted))
            yield next(answers, Item(uid, 0, datetime.now(UTC), frozenset(), b""))


def _fetching(uids: Sequence[int], wanted: str) -> list[bytes]:
    return [f"UID FETCH {one} {wanted}".encode("ascii") for one in safe.uid_sets(uids)]


def _opened(told: list[Line]) -> Opened:
    numbers = dict(_numbers(told))
    words = (b"UIDVALIDITY", b"UIDNEXT", b"EXISTS")
    return Opened(*(numbers.get(word, 0) for word in words))


def _numbers(told: list[Line]) -> Iterator[tuple[bytes, int]]:
    """UIDVALIDITY, UIDNEXT and EXISTS out of what EXAMINE told."""
    for line in told:
        if found := _NUMBER.match(line.text):
            yield found[1].upper(), int(found[2])
        elif count := _EXISTS.match(line.text):
            yield b"EXISTS", int(count[1])
