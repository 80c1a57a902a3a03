"""Cases and candidates: all that the pure floors ask about, gathered from the rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from peewee import fn

from mailflow.mail.message import MessageId
from mailflow.pipeline import events as ev
from mailflow.pipeline.aims import AimId
from mailflow.pipeline.case import Case, Interview, Outgoing, Reply
from mailflow.pipeline.evidence import Reading, RequestId
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import ContactId
from mailflow.pipeline.stages import Stage
from mailflow.store import talks
from mailflow.store.aims import aim_of
from mailflow.store.codec import load, load_strings
from mailflow.store.models import (
    EventRow,
    KnownIdRow,
    LetterRow,
    LinkRow,
    MailRow,
    NoteRow,
    OutgoingRow,
    RequestRow,
)
from mailflow.store.people import contact_of
from mailflow.store.stops import Barred

_QUIET = (Stage.STOPPED.value, Stage.CLOSED.value)

# One query for this many ids: more is slower, and PostgreSQL turns to a sequential scan.
_IDS_A_QUERY = 100


def open_request(owner: int, contact: ContactId, aim: AimId | None, *, now: datetime) -> RequestId:
    """A new request, in the stage research."""
    row = RequestRow.create(owner=owner, contact=contact, aim=aim, since=now, created_at=now)
    return RequestId(row.id)


def case(owner: int, request: RequestId) -> Case:
    """One case. Raises LookupError where the owner has no such request."""
    row = RequestRow.get_or_none((RequestRow.owner == owner) & (RequestRow.id == request))
    if row is None:
        message = f"no request {request}"
        raise LookupError(message)
    return _case(row)


def every_case(owner: int) -> list[Case]:
    """All cases, the oldest first."""
    rows = RequestRow.select().where(RequestRow.owner == owner).order_by(RequestRow.id)
    return [_case(row) for row in rows]


def has_any(owner: int) -> bool:
    """Is there a request at all?"""
    return bool(RequestRow.select().where(RequestRow.owner == owner).exists())


def moving(owner: int) -> list[RequestId]:
    """The requests that the clock may move; gathering their cases is the dear part."""
    rows = RequestRow.select(RequestRow.id).where(
        (RequestRow.owner == owner) & RequestRow.stage.not_in(_QUIET)
    )
    return [RequestId(row.id) for row in rows.order_by(RequestRow.id)]


def requests_of(owner: int, contact: ContactId) -> list[RequestId]:
    """A contact's requests, the latest first."""
    rows = RequestRow.select(RequestRow.id).where(
        (RequestRow.owner == owner) & (RequestRow.contact == contact)
    )
    return [RequestId(row.id) for row in rows.order_by(RequestRow.id.desc())]


def opened_at(request: RequestId) -> datetime:
    """When a request was opened; one that was adopted, when its first letter was sent."""
    moment: datetime = RequestRow.get_by_id(request).created_at
    return moment


def catching_up(owner: int) -> list[RequestId]:
    """The requests of which mail of the past was read, and nothing decided yet."""
    rows = RequestRow.select(RequestRow.id).where(
        (RequestRow.owner == owner) & RequestRow.catching_up
    )
    return [RequestId(row.id) for row in rows.order_by(RequestRow.id)]


def mark_catching_up(request: RequestId, *, catching_up: bool) -> None:
    RequestRow.update(catching_up=catching_up).where(RequestRow.id == request).execute()


def _case(row: RequestRow) -> Case:
    invitation = row.invitation.first()
    told = list(row.notes.order_by(NoteRow.id))
    contact = contact_of(row.contact)
    return Case(
        request=RequestId(row.id),
        contact=contact,
        stage=Stage(row.stage),
        since=row.since,
        aim=aim_of(row.aim) if row.aim else None,
        letters=tuple(_letters(row.letters)),
        replies=tuple(_replies(row)),
        outgoing=tuple(
            Outgoing(item.key, MailKind(item.kind), OutgoingState(item.state), item.starts_at)
            for item in row.outgoing.order_by(OutgoingRow.id)
        ),
        interview=_interview(row, invitation.theirs if invitation else ""),
        notes=tuple(note.text for note in told),
        noted_at=told[-1].at if told else None,
        wait_until=row.wait_until,
        uid=invitation.uid if invitation else "",
        appointments=talks.appointments_of(row.appointments),
        advice=talks.advice_of(row.advice),
        promises=talks.promises_of(row.promises),
        soft_bounces=tuple(_soft_bounces(row)),
        last_contact=_last_contact(row),
        organisation_stopped=bool(Barred(row.owner_id).organisation(contact)),
    )


def _interview(row: RequestRow, theirs: str) -> Interview | None:
    if not row.interview_at:
        return None
    return Interview(
        row.interview_at,
        row.interview_minutes,
        row.interview_place,
        row.interview_held,
        row.interview_sequence,
        theirs,
    )


def _soft_bounces(row: RequestRow) -> Iterable[datetime]:
    rows = row.events.where(EventRow.kind == ev.Bounced.__name__).order_by(EventRow.id)
    for told in rows:
        bounced = load(ev.Bounced, told.detail)
        if not bounced.permanent and not bounced.delayed:
            yield bounced.at


def _last_contact(row: RequestRow) -> datetime | None:
    """The last letter to this person or mail of theirs, in any of their stories."""
    theirs = RequestRow.select(RequestRow.id).where(RequestRow.contact == row.contact_id)
    sent = LetterRow.select(fn.MAX(LetterRow.sent_at)).where(LetterRow.request.in_(theirs))
    came = (
        MailRow.select(fn.MAX(MailRow.arrived))
        .join(LinkRow)
        .where(LinkRow.request.in_(theirs) & (MailRow.reading != "") & (MailRow.role != "sent"))
    )
    return max((at for query in (sent, came) if (at := query.scalar())), default=None)


def _letters(rows: Any) -> Iterable[Letter]:
    for row in rows.order_by(LetterRow.sent_at, LetterRow.id):
        also = tuple(MessageId(k.message_id) for k in row.known_ids)
        yield Letter(
            message_id=MessageId(row.message_id),
            kind=MailKind(row.kind),
            subject=row.subject,
            sent_at=row.sent_at,
            text=row.text,
            also=tuple(item for item in also if item != row.message_id),
            references=tuple(MessageId(item) for item in load_strings(row.references)),
        )


def _replies(row: RequestRow) -> Iterable[Reply]:
    mails = (
        MailRow.select()
        .join(LinkRow)
        .where((LinkRow.request == row) & (MailRow.reading != "") & (MailRow.role != "sent"))
    )
    for mail in mails.order_by(MailRow.arrived, MailRow.id):
        yield Reply(
            message_id=MessageId(mail.message_id),
            at=mail.arrived,
            subject=mail.subject,
            reading=load(Reading, mail.reading),
            references=tuple(MessageId(item) for item in load_strings(mail.references)),
        )


def known_ids(owner: int, ids: Iterable[MessageId]) -> dict[MessageId, set[RequestId]]:
    """Which of these ids lead to which requests."""
    wanted = list(dict.fromkeys(ids))
    found: dict[MessageId, set[RequestId]] = {}
    for start in range(0, len(wanted), _IDS_A_QUERY):
        rows: Any = KnownIdRow.select(KnownIdRow.message_id, KnownIdRow.request).where(
            (KnownIdRow.owner == owner)
            & KnownIdRow.message_id.in_(wanted[start : start + _IDS_A_QUERY])
        )
        for message_id, request in rows.tuples():
            found.setdefault(MessageId(message_id), set()).add(RequestId(request))
    return found
