"""Contacts as values: their rows, their living addresses, and who referred them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from mailflow.pipeline.people import Contact, ContactId, Relationship
from mailflow.store.codec import load_strings
from mailflow.store.models import AddressRow, ContactRow
from mailflow.store.spelled import spelled


def by_id(owner: int, wanted: Sequence[int]) -> dict[int, Contact]:
    """These contacts by their numbers."""
    found = values(_these(owner, wanted), _living_of(owner, wanted))
    return {int(one.id): one for one in found}


@spelled
def _these(owner: Any, ids: Any) -> Any:
    return ContactRow.select().where((ContactRow.owner == owner) & ContactRow.id.in_(ids))


@spelled
def _living_of(owner: Any, ids: Any) -> Any:
    rows = AddressRow.select(AddressRow.contact, AddressRow.spec).where(
        (AddressRow.owner == owner) & ~AddressRow.dead & AddressRow.contact.in_(ids)
    )
    return rows.order_by(AddressRow.position)


def values(rows: Sequence[Any], living: Iterable[Any]) -> list[Contact]:
    """The contacts of these rows with their living addresses, and who referred them."""
    addresses: dict[int, list[str]] = {}
    for contact, spec in living:
        addresses.setdefault(contact, []).append(spec)
    referrers = dict(_referrers(sorted({row.referrer_id for row in rows} - {None})))
    return [
        _contact(row, tuple(addresses.get(row.id, ())), referrers.get(row.referrer_id, ""))
        for row in rows
    ]


@spelled
def _referrers(ids: Any) -> Any:
    return ContactRow.select(ContactRow.id, ContactRow.name).where(ContactRow.id.in_(ids))


def _contact(row: Any, addresses: tuple[str, ...], referrer_name: str) -> Contact:
    return Contact(
        id=ContactId(row.id),
        name=row.name,
        addresses=addresses,
        organisation=row.organisation,
        title=row.title,
        relationship=Relationship(row.relationship),
        zone=row.zone,
        country=row.country,
        language=row.language,
        connection=row.connection,
        research=row.research,
        referrer=ContactId(row.referrer_id) if row.referrer_id else None,
        referrer_name=referrer_name,
        notes=row.notes,
        tags=load_strings(row.tags),
        stopped=row.stopped,
    )
