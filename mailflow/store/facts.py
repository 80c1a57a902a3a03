"""What was learnt of the account and of the time, by name: `own-copy`, `clock`, `read-only`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from mailflow.store.models_following import FactRow
from mailflow.store.spelled import insert_once, spelled

#: does the server put a copy of what it sends into Sent by itself: `yes`, `no`, or not known
OWN_COPY = "own-copy"


def own_copy(account: str) -> str:
    """The name of that fact for an account."""
    return of_account(OWN_COPY, account)


def of_account(name: str, account: str) -> str:
    """The name of a fact that is each account's own; the main account's is the bare one."""
    return f"{name}:{account}" if account else name


def get(owner: int, name: str) -> str:
    """The fact, empty if it is not known."""
    row = _fact.first(owner, name)
    return str(row.value) if row else ""


@spelled
def _fact(owner: Any, name: Any) -> Any:
    return FactRow.select(FactRow.value, FactRow.at).where(
        (FactRow.owner == owner) & (FactRow.name == name)
    )


def known_since(owner: int, name: str) -> datetime | None:
    """When it was last written down."""
    row = _fact.first(owner, name)
    moment: datetime | None = row.at if row else None
    return moment


def keep(owner: int, name: str, value: str, *, now: datetime) -> None:
    """Write it down in the place of what was known."""
    if not _update.run(value, now, owner, name):
        insert_once(FactRow, owner=owner, name=name, value=value, at=now)


@spelled
def _update(value: Any, at: Any, owner: Any, name: Any) -> Any:
    return FactRow.update(value=value, at=at).where(
        (FactRow.owner == owner) & (FactRow.name == name)
    )


def forget(owner: int, name: str) -> bool:
    """Unlearn it; False if it was not known."""
    known = (FactRow.owner == owner) & (FactRow.name == name)
    return bool(FactRow.delete().where(known).execute())
