"""Mails that were read: linked, settled, or candidates that may be linked later.

A mail is known again by its place, by the provider's id, by Message-ID with size and date,
and at the last by its identity (`mail.folders.identity`), so that a new UIDVALIDITY, a copy
in another folder or a second delivery makes nothing happen twice (failures S1, S12, K3).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from mailflow.mail.folders import Place, Role, Sighting, identity
from mailflow.mail.message import Message
from mailflow.pipeline.evidence import Link, Reading, RequestId
from mailflow.store import codec
from mailflow.store.models import KnownThreadRow, LinkRow, MailRow
from mailflow.store.models_following import HeldRow

#: more values than this in one query are slower
_A_QUERY = 100


def unknown(owner: int, sightings: Sequence[Sighting]) -> list[Sighting]:
    """Those that were not read yet, or to no end; of the others the new place is kept."""
    left = []
    for start in range(0, len(sightings), _A_QUERY):
        some = sightings[start : start + _A_QUERY]
        rows = _alike(owner, some)
        for one in some:
            row = next((row for row in rows if _is_same(row, one)), None)
            if row is not None and _is_done(row):
                _move(row, one)
            elif not _is_set_aside(owner, one.place):
                left.append(one)
    return left


def _alike(owner: int, sightings: Sequence[Sighting]) -> list[MailRow]:
    """The mails that may be the same, by two queries."""
    ids = {one.message_id for one in sightings if one.message_id}
    place = sightings[0].place
    uids = [one.place.uid for one in sightings if one.place.folder == place.folder]
    by_id = MailRow.select().where((MailRow.owner == owner) & MailRow.message_id.in_(list(ids)))
    by_place = MailRow.select().where(
        (MailRow.owner == owner)
        & (MailRow.folder == place.folder)
        & (MailRow.uidvalidity == place.uidvalidity)
        & MailRow.uid.in_(uids)
    )
    return [*by_id, *by_place]


def _is_same(row: MailRow, seen: Sighting) -> bool:
    if (row.role == Role.SENT.value) is not (seen.role is Role.SENT):
        return False
    if row.message_id != (seen.message_id or ""):
        return False
    here = Place(row.folder, row.uidvalidity, row.uid) == seen.place
    by_provider = bool(seen.object_id) and row.object_id == seen.object_id
    same = bool(seen.written) and row.written == seen.written and row.size == seen.size
    return here or by_provider or same


def _is_done(row: MailRow) -> bool:
    return bool(row.settled or row.links.exists())


def _move(row: MailRow, seen: Sighting) -> None:
    place = seen.place
    MailRow.update(
        folder=place.folder, uidvalidity=place.uidvalidity, uid=place.uid, size=seen.size
    ).where(MailRow.id == row.id).execute()


def name_of(place: Place) -> str:
    """A place in words, as `held` keeps it."""
    return f"{place.folder}:{place.uidvalidity}:{place.uid}"


def _is_set_aside(owner: int, place: Place) -> bool:
    return bool(
        HeldRow.select()
        .where((HeldRow.owner == owner) & (HeldRow.place == name_of(place)) & HeldRow.set_aside)
        .exists()
    )


def is_done(owner: int, message: Message, seen: Sighting) -> bool:
    """Was this very mail read before, and all said about it? Then its new place is kept."""
    row = _row(owner, message, seen)
    if row is None or not _is_done(row):
        return False
    _move(row, seen)
    return True


def _row(owner: int, message: Message, seen: Sighting) -> MailRow | None:
    same = MailRow.identity == identity(message, seen.role)
    # A row of before there were identities is told by its octets.
    same |= (MailRow.role == seen.role.value) & (MailRow.sha256 == message.sha256)
    found: MailRow | None = MailRow.get_or_none((MailRow.owner == owner) & same)
    return found


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
        row = MailRow.create(owner=owner, **_of(message, seen), **columns)
    else:
        MailRow.update(**columns).where(MailRow.id == row.id).execute()
    for request in link.requests:
        LinkRow.get_or_create(owner=owner, mail=row, request=request)
        learn_threads(owner, request, seen.threads)
    return int(row.id)


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


def keep_reading(mail: int, reading: Reading) -> None:
    """What a mail was understood to say."""
    MailRow.update(reading=codec.dump(reading)).where(MailRow.id == mail).execute()


def learn_threads(owner: int, request: RequestId, threads: Iterable[str]) -> None:
    """These threads lead to this request from now on."""
    for thread in threads:
        KnownThreadRow.get_or_create(owner=owner, thread=thread, request=request)


def known_threads(owner: int, threads: Iterable[str]) -> set[str]:
    """Which of these threads lead to a request."""
    wanted = list(dict.fromkeys(threads))
    found: set[str] = set()
    for start in range(0, len(wanted), _A_QUERY):
        rows: Any = KnownThreadRow.select(KnownThreadRow.thread).where(
            (KnownThreadRow.owner == owner)
            & KnownThreadRow.thread.in_(wanted[start : start + _A_QUERY])
        )
        found.update(thread for (thread,) in rows.tuples())
    return found


def found_again(owner: int, folder: str, uidvalidity: int) -> tuple[int, int]:
    """Of the linked mails that lay in this folder: how many are seen under this UIDVALIDITY,
    and how many were known.
    """
    rows = MailRow.select().where((MailRow.owner == owner) & (MailRow.folder == folder))
    known = [row for row in rows if row.links.exists()]
    return sum(row.uidvalidity == uidvalidity for row in known), len(known)
