"""Cases gathered from their rows: the same few queries for one case or a hundred.

A case lies in some fifteen tables. Asked for one by one, five hundred open requests cost
seven thousand queries at every round; asked for together, some twenty a hundred.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import fn

from mailflow.mail.message import MessageId
from mailflow.pipeline import events as ev
from mailflow.pipeline.aims import Aim
from mailflow.pipeline.case import Case, Interview, Outgoing, Reply
from mailflow.pipeline.evidence import Reading, RequestId
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact
from mailflow.pipeline.stages import Stage
from mailflow.store import people, talks
from mailflow.store.aims import aim_of
from mailflow.store.codec import load, load_strings
from mailflow.store.models import (
    AimRow,
    EventRow,
    KnownIdRow,
    LetterRow,
    LinkRow,
    MailRow,
    NoteRow,
    RequestRow,
)
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.models_story import AdviceRow, AppointmentRow, InvitationRow, PromiseRow
from mailflow.store.stops import Barred

# More ids in one query is slower, and PostgreSQL turns to a sequential scan.
_AT_ONCE = 100

_Rows = dict[int, list[Any]]


def gather(owner: int, rows: Sequence[Any]) -> list[Case]:
    """The cases of these request rows, in their order."""
    barred = Barred(owner)
    found: list[Case] = []
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        around = _around(owner, some, barred)
        found += [_case(row, around) for row in some]
    return found


@dataclass(frozen=True, slots=True)
class _Around:
    """What belongs to some requests, by the request's number (or the contact's, the aim's)."""

    contacts: dict[int, Contact]
    aims: dict[int, Aim]
    letters: dict[int, list[Letter]]
    replies: dict[int, list[Reply]]
    outgoing: _Rows
    notes: _Rows
    bounces: _Rows
    invitations: _Rows
    appointments: _Rows
    advice: _Rows
    promises: _Rows
    last_contact: dict[int, datetime]
    barred: Barred


def _around(owner: int, rows: Sequence[Any], barred: Barred) -> _Around:
    ids = [row.id for row in rows]
    contacts = sorted({row.contact_id for row in rows})
    aims = {row.aim_id for row in rows} - {None}
    bounced = EventRow.kind == ev.Bounced.__name__
    own = OutgoingRow.select(
        *(OutgoingRow.id, OutgoingRow.request, OutgoingRow.key, OutgoingRow.kind),
        *(OutgoingRow.state, OutgoingRow.starts_at),
    )
    return _Around(
        contacts=people.by_id(owner, contacts),
        aims={row.id: aim_of(row) for row in AimRow.select().where(AimRow.id.in_(aims))},
        letters=_letters(ids),
        replies=_replies(ids),
        outgoing=_of(own.order_by(OutgoingRow.id), OutgoingRow.request, ids),
        notes=_of(NoteRow.select().order_by(NoteRow.id), NoteRow.request, ids),
        bounces=_of(EventRow.select().where(bounced).order_by(EventRow.id), EventRow.request, ids),
        invitations=_of(InvitationRow.select(), InvitationRow.request, ids),
        appointments=_of(
            AppointmentRow.select().order_by(AppointmentRow.id), AppointmentRow.request, ids
        ),
        advice=_of(AdviceRow.select().order_by(AdviceRow.id), AdviceRow.request, ids),
        promises=_of(PromiseRow.select().order_by(PromiseRow.id), PromiseRow.request, ids),
        last_contact=_last_contact(contacts),
        barred=barred,
    )


def _of(query: Any, request: Any, ids: Sequence[int]) -> _Rows:
    """The rows of a query by the request they belong to."""
    found: _Rows = defaultdict(list)
    for row in query.where(request.in_(ids)):
        found[row.request_id].append(row)
    return found


def _case(row: Any, around: _Around) -> Case:
    number = row.id
    invitation = next(iter(around.invitations.get(number, ())), None)
    told = around.notes.get(number, [])
    contact = around.contacts[row.contact_id]
    return Case(
        request=RequestId(number),
        contact=contact,
        stage=Stage(row.stage),
        since=row.since,
        aim=around.aims.get(row.aim_id),
        letters=tuple(around.letters.get(number, ())),
        replies=tuple(around.replies.get(number, ())),
        outgoing=tuple(
            Outgoing(item.key, MailKind(item.kind), OutgoingState(item.state), item.starts_at)
            for item in around.outgoing.get(number, ())
        ),
        interview=_interview(row, invitation.theirs if invitation else ""),
        notes=tuple(note.text for note in told),
        noted_at=told[-1].at if told else None,
        wait_until=row.wait_until,
        uid=invitation.uid if invitation else "",
        appointments=talks.appointments_of(around.appointments.get(number, ())),
        advice=talks.advice_of(around.advice.get(number, ())),
        promises=talks.promises_of(around.promises.get(number, ())),
        soft_bounces=tuple(_soft(around.bounces.get(number, ()))),
        last_contact=around.last_contact.get(row.contact_id),
        organisation_stopped=bool(around.barred.organisation(contact)),
    )


def _interview(row: Any, theirs: str) -> Interview | None:
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


def _soft(rows: Iterable[Any]) -> Iterable[datetime]:
    for told in rows:
        bounced = load(ev.Bounced, told.detail)
        if not bounced.permanent and not bounced.delayed:
            yield bounced.at


def _last_contact(contacts: Sequence[int]) -> dict[int, datetime]:
    """By contact the last letter to them or mail of theirs, in any of their stories."""
    newest: Callable[[Any], Any] = fn.MAX
    sent = (
        LetterRow.select(RequestRow.contact, newest(LetterRow.sent_at))
        .join(RequestRow)
        .where(RequestRow.contact.in_(contacts))
    )
    came = (
        MailRow.select(RequestRow.contact, newest(MailRow.arrived))
        .join(LinkRow)
        .join(RequestRow)
        .where(
            RequestRow.contact.in_(contacts) & (MailRow.reading != "") & (MailRow.role != "sent")
        )
    )
    found: dict[int, datetime] = {}
    queries: tuple[Any, Any] = (sent, came)
    for query in queries:
        for contact, at in query.group_by(RequestRow.contact).tuples():
            found[contact] = max(at, found.get(contact, at))
    return found


def _letters(ids: Sequence[int]) -> dict[int, list[Letter]]:
    also: dict[int, list[MessageId]] = defaultdict(list)
    known: Any = KnownIdRow.select(KnownIdRow.letter, KnownIdRow.message_id).where(
        KnownIdRow.request.in_(ids) & KnownIdRow.letter.is_null(False)
    )
    for letter, message_id in known.order_by(KnownIdRow.id).tuples():
        also[letter].append(MessageId(message_id))
    rows = _of(LetterRow.select().order_by(LetterRow.sent_at, LetterRow.id), LetterRow.request, ids)
    return {
        request: [_letter(row, also.get(row.id, ())) for row in some]
        for request, some in rows.items()
    }


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


def _replies(ids: Sequence[int]) -> dict[int, list[Reply]]:
    rows: Any = (
        LinkRow.select(
            *(LinkRow.request, MailRow.message_id, MailRow.arrived, MailRow.subject),
            *(MailRow.reading, MailRow.references),
        )
        .join(MailRow)
        .where(LinkRow.request.in_(ids) & (MailRow.reading != "") & (MailRow.role != "sent"))
        .order_by(MailRow.arrived, MailRow.id)
    )
    found: dict[int, list[Reply]] = defaultdict(list)
    for request, message_id, at, subject, reading, references in rows.tuples():
        found[request].append(
            Reply(
                message_id=MessageId(message_id),
                at=at,
                subject=subject,
                reading=load(Reading, reading),
                references=tuple(MessageId(item) for item in load_strings(references)),
            )
        )
    return found
