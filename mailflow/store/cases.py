"""Cases and candidates: all that the pure floors ask about, gathered from the rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from peewee import fn

from mailflow.mail.ids import MessageId
from mailflow.pipeline.case import Case
from mailflow.pipeline.ids import RequestId
from mailflow.pipeline.people import ContactId
from mailflow.pipeline.stages import Stage
from mailflow.store.gathering import gather
from mailflow.store.models import KnownIdRow, RequestRow
from mailflow.store.spelled import spelled

if TYPE_CHECKING:
    from mailflow.pipeline.aims import AimId

_QUIET = (Stage.STOPPED.value, Stage.CLOSED.value)


def open_request(owner: int, contact: ContactId, aim: AimId | None, *, now: datetime) -> RequestId:
    """A new request, in the stage research."""
    row = RequestRow.create(owner=owner, contact=contact, aim=aim, since=now, created_at=now)
    return RequestId(row.id)


def case(owner: int, request: RequestId) -> Case:
    """One case. Raises LookupError where the owner has no such request."""
    row = _request.first(owner, request)
    if row is None:
        message = f"no request {request}"
        raise LookupError(message)
    return gather(owner, [row])[0]


@spelled
def _request(owner: Any, request: Any) -> Any:
    return RequestRow.select().where((RequestRow.owner == owner) & (RequestRow.id == request))


def every_case(owner: int) -> list[Case]:
    """All cases, the oldest first."""
    return gather(owner, _all(owner))


@spelled
def _all(owner: Any) -> Any:
    return RequestRow.select().where(RequestRow.owner == owner).order_by(RequestRow.id)


def has_any(owner: int) -> bool:
    """Is there a request at all?"""
    return _one.first(owner) is not None


@spelled
def _one(owner: Any) -> Any:
    return RequestRow.select(RequestRow.id).where(RequestRow.owner == owner).limit(1)


def stages(owner: int) -> dict[str, int]:
    """How many requests there are in each stage; one without any is left out."""
    rows = RequestRow.select(RequestRow.stage, fn.COUNT(RequestRow.id).alias("number"))
    rows = rows.where(RequestRow.owner == owner).group_by(RequestRow.stage)
    return {row.stage: row.number for row in rows}


def moving(owner: int) -> list[Case]:
    """The cases that the clock may move."""
    return gather(owner, _moving(owner))


@spelled
def _moving(owner: Any) -> Any:
    rows = RequestRow.select().where((RequestRow.owner == owner) & RequestRow.stage.not_in(_QUIET))
    return rows.order_by(RequestRow.id)


def requests_of(owner: int, contact: ContactId) -> list[RequestId]:
    """A contact's requests, the latest first."""
    return [RequestId(number) for (number,) in _requests_of(owner, contact)]


@spelled
def _requests_of(owner: Any, contact: Any) -> Any:
    rows = RequestRow.select(RequestRow.id).where(
        (RequestRow.owner == owner) & (RequestRow.contact == contact)
    )
    return rows.order_by(RequestRow.id.desc())


def keep_own_address(owner: int, request: RequestId, address: str) -> None:
    """From here on the story goes through this address of the owner's."""
    _own_address.run(address, owner, request)


@spelled
def _own_address(address: Any, owner: Any, request: Any) -> Any:
    return RequestRow.update(own_address=address).where(
        (RequestRow.owner == owner) & (RequestRow.id == request)
    )


def opened_at(request: RequestId) -> datetime:
    """When a request was opened; one that was adopted, when its first letter was sent."""
    moment: datetime = RequestRow.get_by_id(request).created_at
    return moment


def catching_up(owner: int) -> list[RequestId]:
    """The requests of which mail of the past was read, and nothing decided yet."""
    return [RequestId(number) for (number,) in _catching_up(owner)]


@spelled
def _catching_up(owner: Any) -> Any:
    rows = RequestRow.select(RequestRow.id).where(
        (RequestRow.owner == owner) & RequestRow.catching_up
    )
    return rows.order_by(RequestRow.id)


def mark_catching_up(request: RequestId, *, catching_up: bool) -> None:
    RequestRow.update(catching_up=catching_up).where(RequestRow.id == request).execute()


def known_ids(owner: int, ids: Iterable[MessageId]) -> dict[MessageId, set[RequestId]]:
    """Which of these ids lead to which requests."""
    found: dict[MessageId, set[RequestId]] = {}
    for message_id, request in _known_ids(owner, list(dict.fromkeys(ids))):
        found.setdefault(MessageId(message_id), set()).add(RequestId(request))
    return found


@spelled
def _known_ids(owner: Any, ids: Any) -> Any:
    return KnownIdRow.select(KnownIdRow.message_id, KnownIdRow.request).where(
        (KnownIdRow.owner == owner) & KnownIdRow.message_id.in_(ids)
    )
