"""Mails whose fields were seen and whose bodies are still to be read: the work list.

A scan writes its rows in the transaction that moves the cursor, so that a mail is either
ahead of the cursor or on this list; reading it takes it off in the transaction that keeps
what it said (failures S5, K3). One that the server no longer has is not done but gone, and
shown (S7).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from peewee import fn

from mailflow.mail.folder_names import MARK, account_of
from mailflow.mail.folders import Cursor, Place, Role, Sighting
from mailflow.mail.message import MessageId
from mailflow.store.models_following import AwaitedRow
from mailflow.store.spelled import insert_once, spelled


def add(owner: int, sightings: Iterable[Sighting]) -> None:
    """Put mails on the list, each once."""
    for one in sightings:
        insert_once(
            AwaitedRow,
            owner=owner,
            role=one.role.value,
            folder=one.place.folder,
            uidvalidity=one.place.uidvalidity,
            uid=one.place.uid,
            size=one.size,
            arrived=one.arrived,
            message_id=one.message_id or "",
            written=one.written,
            threads=json.dumps(sorted(one.threads)),
            object_id=one.object_id,
        )


def first(owner: int, limit: int, *, but: Iterable[Place] = ()) -> list[Sighting]:
    """The next to be read, by the moment they arrived, the owner's own before others'.

    A story is told in its order: an answer after its letter, a thank-you after the answer.
    """
    passed = set(but)
    found = [_sighting(row) for row in _first(owner, limit + len(passed))]
    return [one for one in found if one.place not in passed][:limit]


@spelled
def _first(owner: Any, limit: Any) -> Any:
    rows = AwaitedRow.select().where((AwaitedRow.owner == owner) & AwaitedRow.gone_at.is_null())
    # "sent" sorts behind all other roles but is wanted before them.
    ordered = rows.order_by(AwaitedRow.arrived, AwaitedRow.role != "sent", AwaitedRow.uid)
    return ordered.limit(limit)


def _sighting(row: Any) -> Sighting:
    return Sighting(
        role=Role(row.role),
        place=Place(row.folder, row.uidvalidity, row.uid),
        arrived=row.arrived,
        size=row.size,
        message_id=MessageId(row.message_id) if row.message_id else None,
        written=row.written,
        threads=frozenset(json.loads(row.threads)),
        object_id=row.object_id,
    )


def done(owner: int, place: Place) -> None:
    """It was read, or set aside."""
    _done.run(owner, place.folder, place.uidvalidity, place.uid)


@spelled
def _done(owner: Any, folder: Any, uidvalidity: Any, uid: Any) -> Any:
    return AwaitedRow.delete().where(_at(owner, Place(folder, uidvalidity, uid)))


def gone(owner: int, place: Place, *, now: datetime) -> None:
    """The server no longer has it. Its row stays, to be shown, and is read no more."""
    AwaitedRow.update(gone_at=now).where(_at(owner, place)).execute()


def found_again(owner: int, sighting: Sighting) -> None:
    """The same mail lies elsewhere now: where it is gone from is of no interest any more."""
    if sighting.message_id:
        _found_again.run(owner, sighting.message_id)


@spelled
def _found_again(owner: Any, message_id: Any) -> Any:
    return AwaitedRow.delete().where(
        (AwaitedRow.owner == owner)
        & (AwaitedRow.message_id == message_id)
        & AwaitedRow.gone_at.is_null(is_null=False)
    )


def renumbered(owner: int, now_at: Cursor) -> None:
    """Places under another UIDVALIDITY are void; the scan that follows finds the mails anew."""
    AwaitedRow.delete().where(
        (AwaitedRow.owner == owner)
        & (AwaitedRow.folder == now_at.folder)
        & (AwaitedRow.uidvalidity != now_at.uidvalidity)
    ).execute()


def forget_gone(owner: int, *, before: datetime) -> None:
    """Mails gone that long ago are not shown any more."""
    _forget_gone.run(owner, before)


@spelled
def _forget_gone(owner: Any, before: Any) -> Any:
    return AwaitedRow.delete().where((AwaitedRow.owner == owner) & (AwaitedRow.gone_at < before))


def count(owner: int) -> int:
    """How many are still to be read."""
    return int(_count.first(owner)[0])


@spelled
def _count(owner: Any) -> Any:
    return AwaitedRow.select(fn.COUNT(AwaitedRow.id)).where(
        (AwaitedRow.owner == owner) & AwaitedRow.gone_at.is_null()
    )


def count_in(owner: int, account: str) -> int:
    """How many of them lie in this account of the owner's; the main one's name is empty."""
    here = AwaitedRow.folder.startswith(f"{account}{MARK}")
    if not account:
        here = ~AwaitedRow.folder.contains(MARK)
    mine = (AwaitedRow.owner == owner) & AwaitedRow.gone_at.is_null()
    return int(AwaitedRow.select().where(mine & here).count())


def accounts(owner: int) -> set[str]:
    """The accounts that mails on the list lie in."""
    rows = AwaitedRow.select(AwaitedRow.folder).where(AwaitedRow.owner == owner).distinct()
    return {account_of(row.folder) for row in rows}


def let_go(owner: int, account: str) -> list[Place]:
    """Take the mails of this further account off the list; of each folder the place of the first
    that was still to be read.
    """
    here = (AwaitedRow.owner == owner) & AwaitedRow.folder.startswith(f"{account}{MARK}")
    rows = AwaitedRow.select().where(here & AwaitedRow.gone_at.is_null()).order_by(-AwaitedRow.uid)
    first = {row.folder: Place(row.folder, row.uidvalidity, row.uid) for row in rows}
    AwaitedRow.delete().where(here).execute()
    return list(first.values())


def count_gone(owner: int) -> int:
    """How many vanished before they could be read, and were not found elsewhere."""
    return int(
        AwaitedRow.select()
        .where((AwaitedRow.owner == owner) & AwaitedRow.gone_at.is_null(is_null=False))
        .count()
    )


def letters(owner: int, ids: Iterable[MessageId]) -> set[MessageId]:
    """Which of these ids are of the owner's own letters that wait to be read."""
    found = _letters(owner, list(dict.fromkeys(ids)))
    return {MessageId(message_id) for (message_id,) in found}


@spelled
def _letters(owner: Any, ids: Any) -> Any:
    return AwaitedRow.select(AwaitedRow.message_id).where(
        (AwaitedRow.owner == owner)
        & (AwaitedRow.role == Role.SENT.value)
        & AwaitedRow.message_id.in_(ids)
    )


def _at(owner: Any, place: Place) -> Any:
    return (
        (AwaitedRow.owner == owner)
        & (AwaitedRow.folder == place.folder)
        & (AwaitedRow.uidvalidity == place.uidvalidity)
        & (AwaitedRow.uid == place.uid)
    )
