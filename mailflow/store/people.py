"""Contacts and their addresses."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from peewee import fn

from mailflow.pipeline.people import Contact, ContactId, Relationship
from mailflow.store import folders
from mailflow.store.codec import load_strings
from mailflow.store.models import AddressRow, ContactRow


class UnknownName(Exception):
    """No contact, or more than one, goes by that name; the message says which."""


class AddressTaken(Exception):
    """Another contact has that address already."""


def add_contact(owner: int, contact: Contact, *, now: datetime, proposed: bool = False) -> Contact:
    """Keep a new contact; its id is given here. Raises AddressTaken."""
    for address in contact.addresses:
        taken = AddressRow.get_or_none(owner=owner, key=address.casefold())
        if taken:
            message = f"{address} belongs to {taken.contact.name} already"
            raise AddressTaken(message)
    row = ContactRow.create(
        owner=owner,
        created_at=now,
        proposed=proposed,
        referrer=contact.referrer,
        **_columns(contact),
    )
    for position, address in enumerate(contact.addresses):
        AddressRow.create(
            owner=owner, contact=row, spec=address, key=address.casefold(), position=position
        )
    if contact.addresses:
        # Letters to them that are in Sent already join the story (L9).
        folders.wish(owner)
    return contact_of(row)


def known_since(owner: int, contact: ContactId) -> datetime:
    """When the owner took this contact up."""
    row = ContactRow.get((ContactRow.owner == owner) & (ContactRow.id == contact))
    moment: datetime = row.created_at
    return moment


def update_contact(owner: int, contact: Contact) -> None:
    """Overwrite the fields of a contact (not its addresses)."""
    columns = _columns(contact) | {"proposed": False, "referrer": contact.referrer}
    ContactRow.update(columns).where(
        (ContactRow.owner == owner) & (ContactRow.id == contact.id)
    ).execute()


def _columns(contact: Contact) -> dict[str, object]:
    plain = ("name", "organisation", "title", "zone", "country", "language")
    prose = ("connection", "research", "notes", "stopped")
    columns: dict[str, object] = {name: getattr(contact, name) for name in (*plain, *prose)}
    columns["relationship"] = contact.relationship.value
    columns["tags"] = json.dumps(contact.tags)
    return columns


def contact_of(row: ContactRow) -> Contact:
    """The value of a row; dead addresses stand last, and alone mean: none."""
    addresses = tuple(a.spec for a in row.addresses.order_by(AddressRow.position) if not a.dead)
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
        referrer_name=row.referrer.name if row.referrer_id else "",
        notes=row.notes,
        tags=load_strings(row.tags),
        stopped=row.stopped,
    )


def contacts(owner: int, *, proposed: bool = False) -> list[Contact]:
    """All contacts by name; those only proposed, or those taken on."""
    rows = ContactRow.select().where(
        (ContactRow.owner == owner) & (ContactRow.proposed == proposed)
    )
    return [contact_of(row) for row in rows.order_by(fn.LOWER(ContactRow.name))]


def find(owner: int, name: str) -> Contact:
    """The one contact with this name, part of a name, address or number. Raises UnknownName."""
    wanted = name.strip().casefold()
    everybody = contacts(owner) + contacts(owner, proposed=True)
    exact = [c for c in everybody if wanted in {c.name.casefold(), str(c.id), *c.keys}]
    found = exact or [c for c in everybody if wanted and wanted in c.name.casefold()]
    if len(found) == 1:
        return found[0]
    if not found:
        message = f"no contact goes by “{name}”; `mailflow contact list` shows all"
    else:
        names = ", ".join(f"{c.name} ({c.id})" for c in found)
        message = f"“{name}” may be {names}; give the number"
    raise UnknownName(message)


def known_addresses(owner: int) -> dict[str, ContactId]:
    """Every address of every contact, casefolded, dead ones too: mail may still come from them."""
    rows: Any = AddressRow.select(AddressRow.key, AddressRow.contact).where(
        AddressRow.owner == owner
    )
    return {key: ContactId(contact) for key, contact in rows.tuples()}


def add_address(owner: int, contact: ContactId, address: str) -> None:
    """A further address, in front of the others. Raises AddressTaken."""
    key = address.casefold()
    taken = AddressRow.get_or_none(owner=owner, key=key)
    if taken and taken.contact_id != contact:
        message = f"{address} belongs to {taken.contact.name} already"
        raise AddressTaken(message)
    AddressRow.update(position=AddressRow.position + 1).where(
        AddressRow.contact == contact
    ).execute()
    AddressRow.insert(
        owner=owner, contact=contact, spec=address, key=key, position=0, dead=False
    ).on_conflict_replace().execute()
    folders.wish(owner)


def mark_dead(owner: int, address: str) -> None:
    """This address takes no mail."""
    AddressRow.update(dead=True).where(
        (AddressRow.owner == owner) & (AddressRow.key == address.casefold())
    ).execute()


def mark_stopped(owner: int, contact: ContactId) -> None:
    """Do-not-contact, for good."""
    ContactRow.update(stopped=True).where(
        (ContactRow.owner == owner) & (ContactRow.id == contact)
    ).execute()
