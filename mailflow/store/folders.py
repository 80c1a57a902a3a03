"""How far each folder was read, and the wishes to read something again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Case

from mailflow.mail.folders import Cursor
from mailflow.store import facts
from mailflow.store.models_cursors import CursorRow, LookBackRow
from mailflow.store.models_following import FactRow
from mailflow.store.spelled import spelled

_READ = "read:"


def cursor(owner: int, folder: str) -> Cursor | None:
    """Where reading goes on, None for a folder never read."""
    row = _cursor.first(owner, folder)
    return Cursor(row.folder, row.uidvalidity, row.uid) if row else None


def cursors(owner: int, names: list[str]) -> dict[str, Cursor]:
    """By folder where reading goes on, of those of these that were ever read."""
    rows = _cursors(owner, names)
    return {row.folder: Cursor(row.folder, row.uidvalidity, row.uid) for row in rows}


@spelled
def _cursors(owner: Any, folders: Any) -> Any:
    return CursorRow.select().where((CursorRow.owner == owner) & CursorRow.folder.in_(folders))


@spelled
def _cursor(owner: Any, folder: Any) -> Any:
    return CursorRow.select().where((CursorRow.owner == owner) & (CursorRow.folder == folder))


def any_read(owner: int) -> bool:
    """Was any folder of this owner ever read?"""
    return bool(CursorRow.select().where(CursorRow.owner == owner).exists())


def read_since(owner: int, folder: str) -> datetime | None:
    """The moment from which on this folder was read, None where nobody knows."""
    row = _cursor.first(owner, folder)
    return row.since if row else None


def keep_cursor(owner: int, cursor: Cursor) -> None:
    """Go on behind this mail. Never backwards within one UIDVALIDITY."""
    at = (cursor.uidvalidity, cursor.uid)
    if not _go_on.run(*at, *at, owner, cursor.folder):
        begin(owner, cursor, since=None)


@spelled
def _go_on(uidvalidity: Any, uid: Any, same: Any, above: Any, owner: Any, folder: Any) -> Any:
    is_behind = (CursorRow.uidvalidity == same) & (CursorRow.uid > above)
    furthest = Case(None, [(is_behind, CursorRow.uid)], uid)
    return CursorRow.update(uidvalidity=uidvalidity, uid=furthest).where(
        (CursorRow.owner == owner) & (CursorRow.folder == folder)
    )


def begin(owner: int, cursor: Cursor, *, since: datetime | None) -> None:
    """Begin reading here, or begin again, further back: mails since that moment are looked at."""
    known = read_since(owner, cursor.folder)
    earliest = min(known, since) if known and since else since or known
    CursorRow.delete().where(
        (CursorRow.owner == owner) & (CursorRow.folder == cursor.folder)
    ).execute()
    CursorRow.create(
        owner=owner,
        folder=cursor.folder,
        uidvalidity=cursor.uidvalidity,
        uid=cursor.uid,
        since=earliest,
    )


@dataclass(frozen=True, slots=True)
class LastRead:
    """When a folder, followed in this role, was last read up to its end."""

    folder: str
    role: str
    at: datetime


def note_read(owner: int, folder: str, role: str, *, now: datetime) -> None:
    """A folder was read up to its end."""
    facts.keep(owner, f"{_READ}{folder}", role, now=now)


def last_reads(owner: int) -> list[LastRead]:
    """Of each folder that is followed."""
    rows = FactRow.select().where((FactRow.owner == owner) & FactRow.name.startswith(_READ))
    return [LastRead(row.name.removeprefix(_READ), row.value, row.at) for row in rows]


def forget_reads(owner: int, *, before: datetime) -> None:
    """Folders that are followed no more."""
    _forget_reads.run(owner, before)


@spelled
def _forget_reads(owner: Any, before: Any) -> Any:
    return FactRow.delete().where(
        (FactRow.owner == owner) & FactRow.name.startswith(_READ) & (FactRow.at < before)
    )


@dataclass(frozen=True, slots=True)
class LookBack:
    """What is to be read again: since when, None for as far as the config says."""

    id: int
    since: datetime | None
    #: Sent as well, or only what others wrote
    sent: bool


def wish(owner: int, since: datetime | None = None, *, sent: bool = True) -> None:
    """Have the folders read again from there on: there is something new to recognise."""
    for known in wishes(owner):
        reaches = known.since is None or (since is not None and known.since <= since)
        if reaches and (known.sent or not sent):
            return
    LookBackRow.create(owner=owner, since=since, sent=sent)


def wishes(owner: int) -> list[LookBack]:
    """All wishes that are not fulfilled yet."""
    return [LookBack(row.id, row.since, row.sent) for row in _wishes(owner)]


@spelled
def _wishes(owner: Any) -> Any:
    return LookBackRow.select().where(LookBackRow.owner == owner)


def fulfilled(owner: int, done: Iterable[LookBack]) -> None:
    """The cursors stand where these wishes wanted them. In one unit with `begin`."""
    ids = [one.id for one in done]
    LookBackRow.delete().where((LookBackRow.owner == owner) & LookBackRow.id.in_(ids)).execute()
