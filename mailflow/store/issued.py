"""Mails to the owner that may be answered, their items, and the answers already used.

The ids are kept hashed: who reads the database can't command by them (promise 3).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mailflow.mail.message import MessageId
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.store.models_orders import CommandRow, IssuedRow, ItemRow
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.spelled import insert, insert_once, spelled

_HIDDEN = MessageId("")


@dataclass(frozen=True, slots=True)
class IssuedItem:
    """Number n of one mail means this, for ever."""

    number: int
    request: RequestId | None
    key: str
    text: str
    #: of the letter as it stood when the mail was written
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class IssuedMail:
    """A mail to the owner found again by the id its answer names."""

    kind: MailKind
    issued_at: datetime
    message_id: MessageId
    request: RequestId | None
    items: tuple[IssuedItem, ...]


def keep(
    owner: int,
    message_id: MessageId,
    *,
    kind: MailKind,
    request: RequestId | None,
    items: Sequence[IssuedItem],
    now: datetime,
) -> None:
    """Remember a mail before it leaves."""
    hashed = hash_of(message_id)
    made = insert_once(
        IssuedRow, id_hash=hashed, owner=owner, kind=kind.value, request=request, issued_at=now
    )
    number = _numbered.first(hashed).id
    for item in items if made else ():
        insert(
            ItemRow,
            owner=owner,
            issued=number,
            number=item.number,
            request=item.request,
            key=item.key,
            text=item.text,
            sha256=_as_it_stands(owner, item.key),
        )


@spelled
def _numbered(id_hash: Any) -> Any:
    return IssuedRow.select(IssuedRow.id).where(IssuedRow.id_hash == id_hash)


def _as_it_stands(owner: int, key: str) -> str:
    """What an order about this item is bound to: the letter's octets now (failures X10)."""
    row = _sha256.first(owner, key)
    return str(row.sha256) if row else ""


@spelled
def _sha256(owner: Any, key: Any) -> Any:
    return OutgoingRow.select(OutgoingRow.sha256).where(
        (OutgoingRow.owner == owner) & (OutgoingRow.key == key)
    )


def find(owner: int, ids: Iterable[MessageId]) -> IssuedMail | None:
    """The mail that one of these ids (In-Reply-To first) names."""
    for message_id in ids:
        row = IssuedRow.get_or_none(
            (IssuedRow.owner == owner) & (IssuedRow.id_hash == hash_of(message_id))
        )
        if row:
            return issued_of(row, message_id)
    return None


def latest(owner: int, kind: MailKind) -> IssuedMail | None:
    """The youngest mail of a kind. Its id is known as a hash only, and left empty here."""
    of_kind = (IssuedRow.owner == owner) & (IssuedRow.kind == kind.value)
    row = IssuedRow.select().where(of_kind).order_by(IssuedRow.issued_at.desc()).first()
    return issued_of(row) if row else None


def issued_of(row: IssuedRow, message_id: MessageId = _HIDDEN) -> IssuedMail:
    """The mail of a row; its id is known as a hash only."""
    items = tuple(
        IssuedItem(
            item.number,
            RequestId(item.request_id) if item.request_id else None,
            item.key,
            item.text,
            item.sha256,
        )
        for item in row.items.order_by(ItemRow.number)
    )
    request = RequestId(row.request_id) if row.request_id else None
    return IssuedMail(MailKind(row.kind), row.issued_at, message_id, request, items)


def is_used(owner: int, message_id: MessageId) -> bool:
    """Were this mail's commands carried out, or refused, before?"""
    return bool(
        CommandRow.select()
        .where((CommandRow.owner == owner) & (CommandRow.message_id == message_id))
        .exists()
    )


def use(owner: int, message_id: MessageId, outcome: str, *, now: datetime) -> bool:
    """Use a command mail up; False when it was used before."""
    used = (
        CommandRow.insert(owner=owner, message_id=message_id, at=now, outcome=outcome)
        .on_conflict_ignore()
        # the rowcount, for SQLite names the last row's id even where it ignored this one
        .as_rowcount()
        .execute()
    )
    return bool(used)


def hash_of(message_id: MessageId) -> str:
    """As which an id of ours is kept."""
    return hashlib.sha256(message_id.encode()).hexdigest()
