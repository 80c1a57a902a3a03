"""Notes to the owner that are owed and not yet written: what they say, without its form.

A note is owed in the transaction of the mail that it is about, with the words of that moment,
and becomes a mail in one of its own: the first need not wait for the second, and a kill between
them loses nothing and doubles nothing. Owed twice under one key it is written once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mailflow.owner.pages import Page
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.store.codec import dump, load
from mailflow.store.models_orders import UnwrittenRow
from mailflow.store.spelled import insert_once, spelled


@dataclass(frozen=True, slots=True)
class Unwritten:
    """A note that is owed. `item` is what an order in its answer is about, shown as `name`."""

    key: str
    kind: MailKind
    request: RequestId
    page: Page
    item: str
    name: str


def owe(owner: int, note: Unwritten, *, now: datetime) -> None:
    """Owe a note, once for its key."""
    insert_once(
        UnwrittenRow,
        owner=owner,
        key=note.key,
        kind=note.kind.value,
        request=note.request,
        page=dump(note.page),
        item=note.item,
        name=note.name,
        owed_at=now,
    )


def every(owner: int) -> list[Unwritten]:
    """All that are owed, the oldest first."""
    return [_note(row) for row in _every(owner)]


@spelled
def _every(owner: Any) -> Any:
    return UnwrittenRow.select().where(UnwrittenRow.owner == owner).order_by(UnwrittenRow.id)


def _note(row: Any) -> Unwritten:
    return Unwritten(
        key=row.key,
        kind=MailKind(row.kind),
        request=RequestId(row.request_id),
        page=load(Page, row.page),
        item=row.item,
        name=row.name,
    )


def done(owner: int, key: str) -> None:
    """It was written."""
    _done.run(owner, key)


@spelled
def _done(owner: Any, key: Any) -> Any:
    return UnwrittenRow.delete().where((UnwrittenRow.owner == owner) & (UnwrittenRow.key == key))
