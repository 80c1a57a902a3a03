"""What happened lately, over all requests: the events of their stories and the owner's orders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mailflow.store.models import ContactRow, EventRow, RequestRow
from mailflow.store.models_orders import CommandRow


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the chronicle. `request` and `mail` are 0 where there is none."""

    at: datetime
    kind: str
    request: int = 0
    contact: str = ""
    stage: str = ""
    mail: int = 0
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """Up to where the chronicle was read: the last event and the last order."""

    event: int = 0
    order: int = 0


def happened(
    owner: int, seen: Seen, *, since: datetime | None = None, most: int = 0
) -> tuple[list[Happening], Seen]:
    """What came after `seen`, by its moment, and up to where that reaches; the latest `most`
    where that is not 0.
    """
    events = _new(EventRow, owner, seen.event, since=since, most=most)
    orders = _new(CommandRow, owner, seen.order, since=since, most=most)
    found = [_of_story(row) for row in events]
    found += [Happening(row.at, "OrderReceived", outcome=row.outcome) for row in orders]
    found.sort(key=lambda one: one.at)
    last = Seen(
        max((row.id for row in events), default=seen.event),
        max((row.id for row in orders), default=seen.order),
    )
    return found[-most:] if most else found, last


def _new(table: Any, owner: int, after: int, *, since: datetime | None, most: int) -> list[Any]:
    chosen = (table.owner == owner) & (table.id > after)
    if since:
        chosen &= table.at >= since
    rows = table.select()
    if table is EventRow:
        rows = table.select(EventRow, RequestRow, ContactRow).join(RequestRow).join(ContactRow)
    return list(rows.where(chosen).order_by(table.id.desc()).limit(most or None))


def _of_story(row: Any) -> Happening:
    return Happening(
        row.at,
        row.kind,
        request=row.request_id,
        contact=row.request.contact.name,
        stage=row.stage,
        mail=row.mail_id or 0,
    )
