"""What was learnt of the account and of the time, by name: `own-copy`, `clock`, `read-only`."""

from __future__ import annotations

from datetime import datetime

from mailflow.store.models_following import FactRow

#: does the server put a copy of what it sends into Sent by itself: `yes`, `no`, or not known
OWN_COPY = "own-copy"


def get(owner: int, name: str) -> str:
    """The fact, empty if it is not known."""
    row = FactRow.get_or_none((FactRow.owner == owner) & (FactRow.name == name))
    return str(row.value) if row else ""


def known_since(owner: int, name: str) -> datetime | None:
    """When it was last written down."""
    row = FactRow.get_or_none((FactRow.owner == owner) & (FactRow.name == name))
    moment: datetime | None = row.at if row else None
    return moment


def keep(owner: int, name: str, value: str, *, now: datetime) -> None:
    """Write it down in the place of what was known."""
    row, made = FactRow.get_or_create(owner=owner, name=name, defaults={"value": value, "at": now})
    if not made:
        FactRow.update(value=value, at=now).where(FactRow.id == row.id).execute()


def forget(owner: int, name: str) -> bool:
    """Unlearn it; False if it was not known."""
    known = (FactRow.owner == owner) & (FactRow.name == name)
    return bool(FactRow.delete().where(known).execute())
