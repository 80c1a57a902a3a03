"""Mails that may belong to a request, and the owner's word on it.

A mail in doubt is one that was read, is linked to nobody and has rivals. The owner's word is
kept beside it and outlives every reading anew: *his* is proof, *not his* rules a request out.
A link needs the mail's text, and only the server has that: a mail the owner gave away is put
on the work list again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import JOIN

from mailflow.mail.folders import Role
from mailflow.mail.message import MessageId
from mailflow.pipeline.evidence import RequestId
from mailflow.store.models import EventRow, KnownIdRow, LinkRow, MailRow
from mailflow.store.models_following import AwaitedRow
from mailflow.store.models_orders import ToldLinkRow
from mailflow.store.spelled import spelled


class UnknownMail(Exception):
    """No mail that was read goes by this number or Message-ID."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A mail that was read, as far as it is kept. `requests` are those it is linked to."""

    number: int
    message_id: MessageId | None
    author: str
    subject: str
    arrived: datetime
    requests: tuple[RequestId, ...]
    rivals: tuple[RequestId, ...]
    evidence: tuple[str, ...]


def in_doubt(owner: int, *, since: datetime) -> list[Kept]:
    """The mails to be asked about that came since then, the oldest first."""
    rows = (
        MailRow.select()
        .join(LinkRow, JOIN.LEFT_OUTER)
        .where(
            (MailRow.owner == owner)
            & (MailRow.rivals != "[]")
            & LinkRow.id.is_null()
            & (MailRow.settled == False)  # noqa: E712  # peewee's way to write it
            & (MailRow.arrived >= since)
        )
        .order_by(MailRow.arrived, MailRow.id)
    )
    return [_kept(row) for row in rows]


def find(owner: int, name: str) -> Kept:
    """The mail of this number or Message-ID. Raises UnknownMail."""
    by = MailRow.message_id == f"<{name.strip('<>')}>"
    if name.isdigit():
        by = MailRow.id == int(name)
    row = MailRow.get_or_none((MailRow.owner == owner) & by)
    if row is None:
        message = f"no mail {name} was read; `mailflow link` lists those in doubt"
        raise UnknownMail(message)
    return _kept(row)


def latest_of(owner: int, request: RequestId) -> Kept | None:
    """The youngest mail from outside that is linked to a request."""
    rows = (
        MailRow.select()
        .join(LinkRow)
        .where(
            (MailRow.owner == owner)
            & (LinkRow.request == request)
            & (MailRow.role != Role.SENT.value)
        )
        .order_by(MailRow.arrived.desc(), MailRow.id.desc())
    )
    row = rows.first()
    return _kept(row) if row else None


def _kept(row: MailRow) -> Kept:
    return Kept(
        number=int(row.id),
        message_id=MessageId(row.message_id) if row.message_id else None,
        author=row.author,
        subject=row.subject,
        arrived=row.arrived,
        requests=tuple(RequestId(link.request_id) for link in row.links.order_by(LinkRow.id)),
        rivals=tuple(RequestId(number) for number in json.loads(row.rivals)),
        evidence=tuple(json.loads(row.evidence)),
    )


def told(owner: int, number: int) -> dict[RequestId, bool]:
    """What the owner said of a mail: request → does it belong there?"""
    return {RequestId(row.request_id): bool(row.belongs) for row in _told(owner, number)}


@spelled
def _told(owner: Any, number: Any) -> Any:
    return ToldLinkRow.select().where((ToldLinkRow.owner == owner) & (ToldLinkRow.mail == number))


def told_of(owner: int, message_id: MessageId | None) -> dict[RequestId, bool]:
    """The same by Message-ID, for a mail that is being read anew."""
    if message_id is None:
        return {}
    row = _of_id.first(owner, message_id)
    return told(owner, int(row.id)) if row else {}


@spelled
def _of_id(owner: Any, message_id: Any) -> Any:
    rows = MailRow.select(MailRow.id).where(
        (MailRow.owner == owner) & (MailRow.message_id == message_id)
    )
    return rows.limit(1)


def tell(
    owner: int, number: int, requests: Iterable[RequestId], *, belongs: bool, now: datetime
) -> None:
    """Keep the owner's word; a later one takes the place of an earlier."""
    for request in requests:
        ToldLinkRow.delete().where(
            (ToldLinkRow.mail == number) & (ToldLinkRow.request == request)
        ).execute()
        ToldLinkRow.create(owner=owner, mail=number, request=request, belongs=belongs, at=now)


def keep_rivals(number: int, rivals: Sequence[RequestId]) -> None:
    """Who is still asked about."""
    MailRow.update(rivals=json.dumps(list(rivals))).where(MailRow.id == number).execute()


def read_anew(number: int) -> None:
    """Put a mail on the work list again, where it was seen last."""
    row = MailRow.get_by_id(number)
    MailRow.update(settled=False).where(MailRow.id == number).execute()
    AwaitedRow.insert(
        owner=row.owner_id,
        role=row.role,
        folder=row.folder,
        uidvalidity=row.uidvalidity,
        uid=row.uid,
        size=row.size,
        arrived=row.arrived,
        message_id=row.message_id,
        written=row.written,
        object_id=row.object_id,
    ).on_conflict_ignore().execute()


def cut(owner: int, mail: Kept, request: RequestId, *, why: str) -> str | None:
    """Take a link away, with the ids learnt by it. Returns the stage the request was in
    before, if nothing has happened since; else None.
    """
    LinkRow.delete().where((LinkRow.mail == mail.number) & (LinkRow.request == request)).execute()
    if mail.message_id:
        KnownIdRow.delete().where(
            (KnownIdRow.owner == owner)
            & (KnownIdRow.request == request)
            & (KnownIdRow.message_id == mail.message_id)
            & KnownIdRow.letter.is_null()
        ).execute()
    told = json.dumps([*mail.evidence, why], ensure_ascii=False)
    MailRow.update(evidence=told).where(MailRow.id == mail.number).execute()
    return _stage_before(mail.number, request)


def _stage_before(number: int, request: RequestId) -> str | None:
    rows = list(EventRow.select().where(EventRow.request == request).order_by(EventRow.id))
    first = next((at for at, row in enumerate(rows) if row.mail_id == number), None)
    if not first or any(row.mail_id != number for row in rows[first:]):
        return None
    return str(rows[first - 1].stage)
