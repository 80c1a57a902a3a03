"""What belongs to an interview: invitations, what calendars said, advice and promises."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from mailflow.pipeline.afterwards import Advice, AdviceId, Promise, Promised, PromiseId
from mailflow.pipeline.appointments import Appointment
from mailflow.pipeline.evidence import RequestId
from mailflow.store import codec
from mailflow.store.models_story import AdviceRow, AppointmentRow, InvitationRow, PromiseRow


def uid_of(owner: int, request: RequestId, new: str) -> str:
    """The UID of the owner's invitations in this story; `new` is taken where there is none yet."""
    row, _ = InvitationRow.get_or_create(request=request, defaults={"owner": owner})
    if not row.uid:
        InvitationRow.update(uid=new).where(InvitationRow.id == row.id).execute()
        return new
    return str(row.uid)


def rest_on(owner: int, request: RequestId, theirs: str) -> None:
    """The interview rests on this invitation of the contact's; empty: on the owner's."""
    row, _ = InvitationRow.get_or_create(request=request, defaults={"owner": owner})
    InvitationRow.update(theirs=theirs).where(InvitationRow.id == row.id).execute()


def keep_appointments(owner: int, request: RequestId, appointments: Iterable[Appointment]) -> None:
    """What calendars said so far, one row for each UID and day of a series."""
    for one in appointments:
        instance = one.instance.isoformat() if one.instance else ""
        row, made = AppointmentRow.get_or_create(
            owner=owner,
            request=request,
            uid=one.uid,
            instance=instance,
            defaults={"detail": codec.dump(one)},
        )
        if not made:
            AppointmentRow.update(detail=codec.dump(one)).where(
                AppointmentRow.id == row.id
            ).execute()


def brought(
    appointments: Iterable[Any], advice: Iterable[Any], promises: Iterable[Any]
) -> dict[str, Any]:
    """What interviews of one story brought, by the name that a Case has for it, from its rows."""
    return {
        "appointments": appointments_of(appointments),
        "advice": advice_of(advice),
        "promises": promises_of(promises),
    }


def appointments_of(rows: Iterable[Any]) -> tuple[Appointment, ...]:
    return tuple(codec.load(Appointment, row.detail) for row in rows)


def keep_advice(owner: int, request: RequestId, texts: Sequence[str], *, at: datetime) -> None:
    """Advice to follow; told twice, it is kept once."""
    known = {row.text.casefold() for row in AdviceRow.select().where(AdviceRow.request == request)}
    for text in dict.fromkeys(texts):
        if text.casefold() not in known:
            AdviceRow.create(owner=owner, request=request, text=text, at=at)


def keep_promises(
    owner: int, request: RequestId, promises: Sequence[Promised], *, at: datetime, due: datetime
) -> None:
    """Promises to keep; `due` is the day of those that name none."""
    known = {
        row.text.casefold() for row in PromiseRow.select().where(PromiseRow.request == request)
    }
    for one in promises:
        if one.text.casefold() not in known:
            PromiseRow.create(
                owner=owner,
                request=request,
                text=one.text,
                at=at,
                due_at=one.due_at or due,
                mine=one.mine,
            )


def mark_followed(owner: int, advice: AdviceId, outcome: str, *, at: datetime) -> None:
    AdviceRow.update(done_at=at, outcome=outcome).where(
        (AdviceRow.owner == owner) & (AdviceRow.id == advice)
    ).execute()


def mark_kept(owner: int, promise: PromiseId, *, at: datetime) -> None:
    PromiseRow.update(kept_at=at).where(
        (PromiseRow.owner == owner) & (PromiseRow.id == promise)
    ).execute()


def advice_of(rows: Iterable[Any]) -> tuple[Advice, ...]:
    return tuple(
        Advice(AdviceId(row.id), row.text, row.at, row.done_at, row.outcome) for row in rows
    )


def promises_of(rows: Iterable[Any]) -> tuple[Promise, ...]:
    return tuple(
        Promise(PromiseId(row.id), row.text, row.at, row.due_at, row.mine, row.kept_at)
        for row in rows
    )
