"""Orders that wait for the owner's second word (two-step confirmation, failures.md 4.2).

The receipt that asks bears an id of its own, new and unguessable; the answer to it names
the orders. One mail asks once, however often it comes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mailflow.mail.message import MessageId
from mailflow.store.issued import IssuedMail, hash_of, issued_of
from mailflow.store.models_orders import AskedRow, IssuedRow


@dataclass(frozen=True, slots=True)
class Asked:
    """What the owner seems to have ordered: the words, and the mail that they answer."""

    message_id: MessageId
    words: str
    answered: IssuedMail


def keep(owner: int, asked: Asked, *, receipt: MessageId, now: datetime) -> None:
    """Remember what the receipt of this id asks for."""
    answered = hash_of(asked.answered.message_id)
    row = IssuedRow.get((IssuedRow.owner == owner) & (IssuedRow.id_hash == answered))
    AskedRow.create(
        owner=owner,
        issued=row,
        receipt_hash=hash_of(receipt),
        message_id=asked.message_id,
        words=asked.words,
        at=now,
    )


def is_asked(owner: int, message_id: MessageId) -> bool:
    """Was the owner asked about this mail already?"""
    of_mail = (AskedRow.owner == owner) & (AskedRow.message_id == message_id)
    return bool(AskedRow.select().where(of_mail).exists())


def find(owner: int, receipt: MessageId) -> Asked | None:
    """What the receipt of this id asks for; None if nothing, or nothing any more."""
    row = AskedRow.get_or_none(
        (AskedRow.owner == owner) & (AskedRow.receipt_hash == hash_of(receipt))
    )
    if row is None or not row.words:
        return None
    return Asked(MessageId(row.message_id), row.words, issued_of(row.issued))


def settle(owner: int, message_id: MessageId) -> None:
    """It was carried out, or is not to be: the words go, that it was asked stays."""
    AskedRow.update(words="").where(
        (AskedRow.owner == owner) & (AskedRow.message_id == message_id)
    ).execute()
