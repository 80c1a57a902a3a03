"""What was written in some stories, both ways: letters, replies, and when last with whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from peewee import fn

from mailflow.mail.ids import MessageId
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.store.codec import load, load_strings
from mailflow.store.models import KnownIdRow, LetterRow, LinkRow, MailRow, RequestRow
from mailflow.store.spelled import spelled

if TYPE_CHECKING:
    from mailflow.pipeline.encounters import Reply
    from mailflow.pipeline.evidence import Reading


def last_contact(contacts: Sequence[int]) -> dict[int, datetime]:
    """By contact the last letter to them or mail of theirs, in any of their stories."""
    found: dict[int, datetime] = {}
    for contact, at in _lasts(contacts):
        found[contact] = max(at, found.get(contact, at))
    return found


_newest: Callable[[Any], Any] = fn.MAX


@spelled
def _lasts(contacts: Any) -> Any:
    sent = (
        LetterRow.select(RequestRow.contact, _newest(LetterRow.sent_at))
        .join(RequestRow)
        .where(RequestRow.contact.in_(contacts))
        .group_by(RequestRow.contact)
    )
    came = (
        MailRow.select(RequestRow.contact, _newest(MailRow.arrived))
        .join(LinkRow)
        .join(RequestRow)
        .where(
            RequestRow.contact.in_(contacts) & (MailRow.reading != "") & (MailRow.role != "sent")
        )
        .group_by(RequestRow.contact)
    )
    return sent.union_all(came)


def letters(ids: Sequence[int]) -> dict[int, list[Letter]]:
    """The letters of these requests by request, the oldest first."""
    also: dict[int, list[MessageId]] = defaultdict(list)
    for letter, message_id in _letter_ids(ids):
        also[letter].append(MessageId(message_id))
    found: dict[int, list[Letter]] = defaultdict(list)
    for row in _letter_rows(ids):
        found[row.request_id].append(_letter(row, also.get(row.id, ())))
    return found


@spelled
def _letter_ids(ids: Any) -> Any:
    return (
        KnownIdRow.select(KnownIdRow.letter, KnownIdRow.message_id)
        .where(KnownIdRow.request.in_(ids) & KnownIdRow.letter.is_null(False))
        .order_by(KnownIdRow.id)
    )


@spelled
def _letter_rows(ids: Any) -> Any:
    rows = LetterRow.select().where(LetterRow.request.in_(ids))
    return rows.order_by(LetterRow.sent_at, LetterRow.id)


def _letter(row: Any, also: Iterable[MessageId]) -> Letter:
    return Letter(
        message_id=MessageId(row.message_id),
        kind=MailKind(row.kind),
        subject=row.subject,
        sent_at=row.sent_at,
        text=row.text,
        also=tuple(item for item in also if item != row.message_id),
        references=tuple(MessageId(item) for item in load_strings(row.references)),
    )


def replies(ids: Sequence[int]) -> dict[int, list[Reply]]:
    """What the contacts wrote in these requests by request, the oldest first."""
    found: dict[int, list[Reply]] = defaultdict(list)
    rows = _reply_rows(ids)
    if rows:
        from mailflow.pipeline.encounters import Reply  # noqa: PLC0415  # nothing else needs it

    for request, message_id, at, subject, reading, references in rows:
        found[request].append(
            Reply(
                message_id=MessageId(message_id),
                at=at,
                subject=subject,
                reading=_reading(reading),
                references=tuple(MessageId(item) for item in load_strings(references)),
            )
        )
    return found


@lru_cache(maxsize=512)
def _reading(text: str) -> Reading:
    """Kept, because a story's replies are read anew with each thing that happens in it."""
    from mailflow.pipeline.evidence import Reading  # noqa: PLC0415  # as above

    return load(Reading, text)


@spelled
def _reply_rows(ids: Any) -> Any:
    return (
        LinkRow.select(
            *(LinkRow.request, MailRow.message_id, MailRow.arrived, MailRow.subject),
            *(MailRow.reading, MailRow.references),
        )
        .join(MailRow)
        .where(LinkRow.request.in_(ids) & (MailRow.reading != "") & (MailRow.role != "sent"))
        .order_by(MailRow.arrived, MailRow.id)
    )
