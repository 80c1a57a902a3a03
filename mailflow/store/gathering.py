"""Cases gathered from their rows: the same few queries for one case or a hundred.

A case lies in some fifteen tables. Asked for one by one, five hundred open requests cost
seven thousand queries at every round; asked for together, some twenty a hundred.
"""

from __future__ import annotations

import operator
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import reduce
from typing import TYPE_CHECKING, Any

from peewee import SQL

from mailflow.pipeline.case import Case, Outgoing
from mailflow.pipeline.ids import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.stages import Stage
from mailflow.store.codec import load
from mailflow.store.contacts import by_id
from mailflow.store.exchanged import last_contact, letters, replies
from mailflow.store.models import EventRow, NoteRow
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.models_story import AdviceRow, AppointmentRow, InvitationRow, PromiseRow
from mailflow.store.spelled import MOST, spelled
from mailflow.store.stops import Barred

if TYPE_CHECKING:
    from mailflow.pipeline.aims import Aim
    from mailflow.pipeline.encounters import Interview

_Rows = dict[int, list[Any]]
#: `events.Bounced` by name: the events are loaded only for a story that has one
_BOUNCED = "Bounced"


def gather(owner: int, rows: Sequence[Any]) -> list[Case]:
    """The cases of these request rows, in their order."""
    barred = Barred(owner)
    found: list[Case] = []
    for start in range(0, len(rows), MOST):
        some = rows[start : start + MOST]
        around = _Around(owner, some, barred)
        found += [_case(row, around) for row in some]
    return found


class _Around:
    """What belongs to some requests, by the request's number (or the contact's, the aim's)."""

    def __init__(self, owner: int, rows: Sequence[Any], barred: Barred) -> None:
        ids = [row.id for row in rows]
        contacts = sorted({row.contact_id for row in rows})
        aims = sorted({row.aim_id for row in rows} - {None})
        kept = _kept(ids)
        self.contacts = by_id(owner, contacts)
        self.aims = _aims(aims) if aims else {}
        self.letters = letters(ids)
        self.replies = replies(ids)
        self.outgoing = _by_request(_outgoing(ids))
        self.notes = kept["note"]
        self.bounces = kept["bounce"]
        self.invitations = kept["invitation"]
        self.appointments = kept["appointment"]
        self.advice = kept["advice"]
        self.promises = kept["promise"]
        self.last_contact = last_contact(contacts)
        self.barred = barred


def _by_request(rows: Iterable[Any]) -> _Rows:
    found: _Rows = defaultdict(list)
    for row in rows:
        found[row.request_id].append(row)
    return found


def _kept(ids: Sequence[int]) -> dict[str, _Rows]:
    """What most stories have none of: one query says of which there are any."""
    queries = {
        "note": _notes,
        "bounce": _bounces,
        "invitation": _invitations,
        "appointment": _appointments,
        "advice": _advice,
        "promise": _promises,
    }
    there = {kind for (kind,) in _which(ids)}
    return {
        kind: _by_request(query(ids) if kind in there else ()) for kind, query in queries.items()
    }


@spelled
def _which(ids: Any) -> Any:
    """Which kinds of rows there are for these requests."""
    there: list[Any] = [
        table.select(SQL(f"'{kind}'")).where(table.request.in_(ids))
        for kind, table in _SELDOM.items()
    ]
    bounced = EventRow.kind == _BOUNCED
    there.append(EventRow.select(SQL("'bounce'")).where(bounced & EventRow.request.in_(ids)))
    return reduce(operator.or_, there)


_SELDOM: dict[str, Any] = {
    "note": NoteRow,
    "invitation": InvitationRow,
    "appointment": AppointmentRow,
    "advice": AdviceRow,
    "promise": PromiseRow,
}


@spelled
def _outgoing(ids: Any) -> Any:
    return (
        OutgoingRow.select(
            *(OutgoingRow.id, OutgoingRow.request, OutgoingRow.key, OutgoingRow.kind),
            *(OutgoingRow.state, OutgoingRow.starts_at),
        )
        .where(OutgoingRow.request.in_(ids))
        .order_by(OutgoingRow.id)
    )


@spelled
def _notes(ids: Any) -> Any:
    return NoteRow.select().where(NoteRow.request.in_(ids)).order_by(NoteRow.id)


@spelled
def _bounces(ids: Any) -> Any:
    bounced = EventRow.kind == _BOUNCED
    return EventRow.select().where(bounced & EventRow.request.in_(ids)).order_by(EventRow.id)


@spelled
def _invitations(ids: Any) -> Any:
    return InvitationRow.select().where(InvitationRow.request.in_(ids))


@spelled
def _appointments(ids: Any) -> Any:
    rows = AppointmentRow.select().where(AppointmentRow.request.in_(ids))
    return rows.order_by(AppointmentRow.id)


@spelled
def _advice(ids: Any) -> Any:
    return AdviceRow.select().where(AdviceRow.request.in_(ids)).order_by(AdviceRow.id)


@spelled
def _promises(ids: Any) -> Any:
    return PromiseRow.select().where(PromiseRow.request.in_(ids)).order_by(PromiseRow.id)


def _case(row: Any, around: _Around) -> Case:
    number = row.id
    invitation = next(iter(around.invitations.get(number, ())), None)
    told = around.notes.get(number, [])
    contact = around.contacts[row.contact_id]
    return Case(
        request=RequestId(number),
        contact=contact,
        own_address=row.own_address,
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
        **_of_talks(number, around),
        soft_bounces=tuple(_soft(around.bounces.get(number, ()))),
        last_contact=around.last_contact.get(row.contact_id),
        organisation_stopped=bool(around.barred.organisation(contact)),
    )


def _of_talks(number: int, around: _Around) -> dict[str, Any]:
    rows = [some.get(number, []) for some in (around.appointments, around.advice, around.promises)]
    if not any(rows):
        return {}
    from mailflow.store.talks import brought  # noqa: PLC0415  # few stories came so far

    return brought(*rows)


def _aims(ids: Sequence[int]) -> dict[int, Aim]:
    from mailflow.store.aims import aims_by_id  # noqa: PLC0415  # as above

    return aims_by_id(ids)


def _interview(row: Any, theirs: str) -> Interview | None:
    if not row.interview_at:
        return None
    from mailflow.pipeline.encounters import Interview  # noqa: PLC0415  # as above

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
        from mailflow.pipeline.events import Bounced  # noqa: PLC0415  # forty classes, for few

        bounced = load(Bounced, told.detail)
        if not bounced.permanent and not bounced.delayed:
            yield bounced.at
