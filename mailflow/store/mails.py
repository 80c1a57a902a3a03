"""Mails that were read: linked, settled, or candidates that may be linked later.

A mail is known again by its place, by the provider's id, by Message-ID with size and date,
and at the last by its identity (`mail.folders.identity`), so that a new UIDVALIDITY, a copy
in another folder or a second delivery makes nothing happen twice (failures S1, S12, K3).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from peewee import fn

from mailflow.mail.folders import Place, Role, Sighting, identity
from mailflow.mail.message import Message
from mailflow.pipeline.evidence import Link, Reading, RequestId
from mailflow.store import codec, held
from mailflow.store.database import unit
from mailflow.store.models import KnownThreadRow, LinkRow, MailRow
from mailflow.store.spelled import MOST, insert, insert_once, spelled


def unknown(owner: int, sightings: Sequence[Sighting]) -> list[Sighting]:
    """Those that were not read yet, or to no end; of the others the new place is kept."""
    left, moved = [], []
    for start in range(0, len(sightings), MOST):
        some = sightings[start : start + MOST]
        rows = _alike(owner, some)
        shown = held.set_aside_of(owner, [name_of(one.place) for one in some])
        for one in some:
            row = next((row for row in rows if _is_same(row, one)), None)
            if row is not None and _is_done(row):
                moved.append((row, one))
            elif name_of(one.place) not in shown:
                left.append(one)
    if moved:
        with unit(durable=False):
            for row, one in moved:
                _move(row, one)
    return left


def _alike(owner: int, sightings: Sequence[Sighting]) -> list[Any]:
    """The mails that may be the same, by two queries."""
    ids = {one.message_id for one in sightings if one.message_id}
    place = sightings[0].place
    uids = [one.place.uid for one in sightings if one.place.folder == place.folder]
    by_place = _at_place(owner, place.folder, place.uidvalidity, uids)
    return [*_with_ids(owner, list(ids)), *by_place]


@spelled
def _with_ids(owner: Any, ids: Any) -> Any:
    return MailRow.select().where((MailRow.owner == owner) & MailRow.message_id.in_(ids))


@spelled
def _at_place(owner: Any, folder: Any, uidvalidity: Any, uids: Any) -> Any:
    return MailRow.select().where(
        (MailRow.owner == owner)
        & (MailRow.folder == folder)
        & (MailRow.uidvalidity == uidvalidity)
        & MailRow.uid.in_(uids)
    )


def _is_same(row: Any, seen: Sighting) -> bool:
    if (row.role == Role.SENT.value) is not (seen.role is Role.SENT):
        return False
    if row.message_id != (seen.message_id or ""):
        return False
    here = Place(row.folder, row.uidvalidity, row.uid) == seen.place
    by_provider = bool(seen.object_id) and row.object_id == seen.object_id
    same = bool(seen.written) and row.written == seen.written and row.size == seen.size
    return here or by_provider or same


def _is_done(row: Any) -> bool:
    return bool(row.settled or _link.first(row.id))


@spelled
def _link(mail: Any) -> Any:
    return LinkRow.select(LinkRow.id).where(LinkRow.mail == mail).limit(1)


def _move(row: Any, seen: Sighting) -> None:
    place = seen.place
    _place.run(place.folder, place.uidvalidity, place.uid, seen.size, row.id)


@spelled
def _place(folder: Any, uidvalidity: Any, uid: Any, size: Any, mail: Any) -> Any:
    return MailRow.update(folder=folder, uidvalidity=uidvalidity, uid=uid, size=size).where(
        MailRow.id == mail
    )


def name_of(place: Place) -> str:
    """A place in words, as `held` keeps it."""
    return f"{place.folder}:{place.uidvalidity}:{place.uid}"


def is_done(owner: int, message: Message, seen: Sighting) -> bool:
    """Was this very mail read before, and all said about it? Then its new place is kept."""
    row = _row(owner, message, seen)
    if row is None or not _is_done(row):
        return False
    _move(row, seen)
    return True


def _row(owner: int, message: Message, seen: Sighting) -> Any:
    """The mail's row, or None. One of before there were identities is told by its octets."""
    known = identity(message, seen.role)
    found = _alike_by_content(owner, known, seen.role.value, message.sha256)
    return next((row for row in found if row.identity == known), next(iter(found), None))


@spelled
def _alike_by_content(owner: Any, identity: Any, role: Any, sha256: Any) -> Any:
    mine = MailRow.owner == owner
    by_octets = (
        (MailRow.role == role)
        & (MailRow.sha256 == sha256)
        # Only those bear the identity that migration 2 gave them, which the index knows.
        & (MailRow.identity > "mail:")
        & (MailRow.identity < "mail;")
    )
    return MailRow.select().where((mine & (MailRow.identity == identity)) | (mine & by_octets))


def keep(owner: int, message: Message, seen: Sighting, *, link: Link, settled: bool = False) -> int:
    """Keep a mail that was read, with what it is linked to, and return its row.

    One that was a candidate before gets its links now. `settled`: nothing more is to be
    learnt from it, whatever becomes known later.
    """
    columns: dict[str, Any] = {
        "folder": seen.place.folder,
        "uidvalidity": seen.place.uidvalidity,
        "uid": seen.place.uid,
        "size": seen.size,
        "evidence": json.dumps([str(item) for item in link.evidence], ensure_ascii=False),
        "rivals": json.dumps(link.rivals),
        "settled": settled,
    }
    row = _row(owner, message, seen)
    if row is None:
        mail = insert(MailRow, owner=owner, **_of(message, seen), **columns)
    else:
        mail = int(row.id)
        MailRow.update(**columns).where(MailRow.id == mail).execute()
    for request in link.requests:
        insert_once(LinkRow, owner=owner, mail=mail, request=request)
        learn_threads(owner, request, seen.threads)
    return mail


def _of(message: Message, seen: Sighting) -> dict[str, Any]:
    return {
        "message_id": message.message_id or "",
        "sha256": message.sha256,
        "identity": identity(message, seen.role),
        "object_id": seen.object_id,
        "written": seen.written,
        "role": seen.role.value,
        "author": str(message.author or ""),
        "subject": message.subject,
        "arrived": seen.arrived,
        "references": json.dumps((*message.references, *message.in_reply_to)),
    }


def settle(owner: int, message: Message, seen: Sighting) -> None:
    """It was read, and it is of no interest, now or later."""
    if _row(owner, message, seen) is None:
        keep(owner, message, seen, link=Link(), settled=True)


def is_answered_unlinked(owner: int, message_id: str, *, since: datetime) -> bool:
    """Does a mail that arrived since then, and is linked to nobody yet, answer this one?"""
    return _naming.first(owner, since, json.dumps(message_id)) is not None


@spelled
def _naming(owner: Any, since: Any, named: Any) -> Any:
    # No LIKE: its pattern decides how SQLite goes about it, which it then thinks over each time.
    is_named = fn.REPLACE(MailRow.references, named, "") != MailRow.references
    linked = LinkRow.select(LinkRow.id).where(LinkRow.mail == MailRow.id)
    naming = MailRow.select(MailRow.id).where(
        (MailRow.owner == owner)
        & (MailRow.arrived >= since)
        & is_named
        & ~MailRow.settled
        & ~fn.EXISTS(linked)
    )
    return naming.limit(1)


def keep_reading(mail: int, reading: Reading) -> None:
    """What a mail was understood to say."""
    _understood.run(codec.dump(reading), mail)


@spelled
def _understood(reading: Any, mail: Any) -> Any:
    return MailRow.update(reading=reading).where(MailRow.id == mail)


def learn_threads(owner: int, request: RequestId, threads: Iterable[str]) -> None:
    """These threads lead to this request from now on."""
    for thread in threads:
        insert_once(KnownThreadRow, owner=owner, thread=thread, request=request)


def known_threads(owner: int, threads: Iterable[str]) -> set[str]:
    """Which of these threads lead to a request."""
    return {thread for (thread,) in _threads(owner, list(dict.fromkeys(threads)))}


@spelled
def _threads(owner: Any, threads: Any) -> Any:
    return KnownThreadRow.select(KnownThreadRow.thread).where(
        (KnownThreadRow.owner == owner) & KnownThreadRow.thread.in_(threads)
    )


def found_again(owner: int, folder: str, uidvalidity: int) -> tuple[int, int]:
    """Of the linked mails that lay in this folder: how many are seen under this UIDVALIDITY,
    and how many were known.
    """
    rows = MailRow.select().where((MailRow.owner == owner) & (MailRow.folder == folder))
    known = [row for row in rows if row.links.exists()]
    return sum(row.uidvalidity == uidvalidity for row in known), len(known)
