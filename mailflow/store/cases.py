"""Cases and candidates: all that the pure floors ask about, gathered from the rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from peewee import fn

from mailflow.mail.message import MessageId
from mailflow.pipeline.aims import AimId
from mailflow.pipeline.case import Case
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.people import ContactId
from mailflow.pipeline.stages import Stage
from mailflow.store.gathering import gather
from mailflow.store.models import KnownIdRow, RequestRow

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
    return gather(owner, [row])[0]


def every_case(owner: int) -> list[Case]:
    """All cases, the oldest first."""
    rows = RequestRow.select().where(RequestRow.owner == owner).order_by(RequestRow.id)
    return gather(owner, list(rows))


def has_any(owner: int) -> bool:
    """Is there a request at all?"""
    return bool(RequestRow.select().where(RequestRow.owner == owner).exists())


def stages(owner: int) -> dict[str, int]:
    """How many requests there are in each stage; one without any is left out."""
    rows = RequestRow.select(RequestRow.stage, fn.COUNT(RequestRow.id).alias("number"))
    rows = rows.where(RequestRow.owner == owner).group_by(RequestRow.stage)
    return {row.stage: row.number for row in rows}


def moving(owner: int) -> list[Case]:
    """The cases that the clock may move."""
    rows = RequestRow.select().where((RequestRow.owner == owner) & RequestRow.stage.not_in(_QUIET))
    return gather(owner, list(rows.order_by(RequestRow.id)))


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
