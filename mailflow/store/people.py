"""Contacts and their addresses: taken in, changed, found. `contacts` makes values of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, TypeVar

from peewee import fn

from mailflow.pipeline.people import Contact, ContactId
from mailflow.store import folders
from mailflow.store.contacts import values
from mailflow.store.models import AddressRow, ContactRow, RequestRow
from mailflow.store.models_people import ResearchRow
from mailflow.store.spelled import spelled
from mailflow.store.stops import Barred, NeverAgain

_T = TypeVar("_T")


class UnknownName(Exception):
    """No contact, or more than one, goes by that name; the message says which."""


class NameOfMany(UnknownName):
    """More than one goes by this name."""


class AddressTaken(Exception):
    """Another contact has that address already."""


def add_contact(owner: int, contact: Contact, *, now: datetime, proposed: bool = False) -> Contact:
    """Keep a new contact; its id is given here. Raises AddressTaken, NeverAgain.

    One who belongs to an organisation that said stop is kept, and never written to.
    """
    _refuse_taken(owner, contact.addresses)
    barred = Barred(owner)
    if barred.forgotten(contact):
        message = (
            f"{contact.name} was forgotten on your word and is not taken in again; "
            "nothing was kept, and nobody of that name and address is written to"
        )
        raise NeverAgain(message)
    contact = contact._replace(stopped=contact.stopped or bool(barred.organisation(contact)))
    return insert_contact(owner, contact, now=now, proposed=proposed)


def insert_contact(
    owner: int, contact: Contact, *, now: datetime, proposed: bool = False
) -> Contact:
    """The rows of a new contact that was judged already (an import judges by itself)."""
    row = ContactRow.create(
        owner=owner,
        created_at=now,
        proposed=proposed,
        referrer=contact.referrer,
        **_columns(contact),
    )
    _add_addresses(owner, row.id, contact.addresses)
    if contact.addresses:
        # Letters to them that are in Sent already join the story (L9).
        folders.wish(owner)
    return contact._replace(id=ContactId(row.id), referrer_name=_referrer_name(row))


def insert_contacts(owner: int, new: Sequence[Contact], *, now: datetime) -> None:
    """The rows of many new contacts that were judged already: an import's."""
    last = ContactRow.select(fn.MAX(ContactRow.id)).scalar() or 0
    for some in _portions(new):
        rows = [
            _columns(one) | {"owner": owner, "created_at": now, "referrer": one.referrer}
            for one in some
        ]
        ContactRow.insert_many(rows).execute()
    ids: Any = ContactRow.select(ContactRow.id, ContactRow.name).where(
        (ContactRow.owner == owner) & (ContactRow.id > last)
    )
    addresses = []
    for (number, name), one in zip(ids.order_by(ContactRow.id).tuples(), new, strict=True):
        assert name == one.name  # rows of one transaction get their ids in their order
        addresses += _address_rows(owner, number, one.addresses)
    for part in _portions(addresses):
        AddressRow.insert_many(part).execute()
    if addresses:
        folders.wish(owner)


#: rows of one INSERT: SQLite takes 32,766 parameters
_PORTION = 500


def _portions(rows: Sequence[_T]) -> Iterator[Sequence[_T]]:
    return (rows[at : at + _PORTION] for at in range(0, len(rows), _PORTION))


def _referrer_name(row: ContactRow) -> str:
    return str(row.referrer.name) if row.referrer_id else ""


def _add_addresses(owner: int, contact: int, addresses: Iterable[str]) -> None:
    if rows := _address_rows(owner, contact, addresses):
        AddressRow.insert_many(rows).execute()


def _address_rows(owner: int, contact: int, addresses: Iterable[str]) -> list[dict[str, object]]:
    return [
        {"owner": owner, "contact": contact, "spec": spec, "key": spec.casefold(), "position": at}
        for at, spec in enumerate(addresses)
    ]


def _refuse_taken(owner: int, addresses: Iterable[str], but: ContactId | None = None) -> None:
    for address in addresses:
        taken = AddressRow.get_or_none(owner=owner, key=address.casefold())
        if taken and taken.contact_id != but:
            message = f"{address} belongs to {taken.contact.name} already"
            raise AddressTaken(message)


def known_since(owner: int, contact: ContactId) -> datetime:
    """When the owner took this contact up."""
    row = _since.first(owner, contact)
    if row is None:
        message = f"no contact {contact}"
        raise LookupError(message)
    moment: datetime = row.created_at
    return moment


@spelled
def _since(owner: Any, contact: Any) -> Any:
    return ContactRow.select(ContactRow.created_at).where(
        (ContactRow.owner == owner) & (ContactRow.id == contact)
    )


def update_contact(owner: int, contact: Contact) -> None:
    """Overwrite the fields of a contact (not its addresses)."""
    columns = _columns(contact) | {"proposed": False, "referrer": contact.referrer}
    ContactRow.update(columns).where(
        (ContactRow.owner == owner) & (ContactRow.id == contact.id)
    ).execute()


def take_on(owner: int, contact: ContactId) -> None:
    """Somebody proposed becomes a contact as the others; one of these stays one."""
    is_this = (ContactRow.owner == owner) & (ContactRow.id == contact)
    ContactRow.update(proposed=False).where(is_this & ContactRow.proposed).execute()


def set_addresses(owner: int, contact: ContactId, addresses: Sequence[str]) -> None:
    """These addresses in this order, and no others; a dead one stays dead. Raises AddressTaken."""
    _refuse_taken(owner, addresses, but=contact)
    rows = AddressRow.select().where(AddressRow.contact == contact)
    dead = {row.key for row in rows if row.dead}
    AddressRow.delete().where(AddressRow.contact == contact).execute()
    _add_addresses(owner, contact, addresses)
    if dead:
        AddressRow.update(dead=True).where(
            (AddressRow.contact == contact) & AddressRow.key.in_(dead)
        ).execute()


def _columns(contact: Contact) -> dict[str, object]:
    plain = ("name", "organisation", "title", "zone", "country", "language")
    prose = ("connection", "research", "notes", "stopped")
    columns: dict[str, object] = {name: getattr(contact, name) for name in (*plain, *prose)}
    columns["relationship"] = contact.relationship.value
    columns["tags"] = json.dumps(contact.tags, ensure_ascii=False)
    return columns


def contacts(owner: int, *, proposed: bool = False) -> list[Contact]:
    """All contacts by name; those only proposed, or those taken on."""
    return values(_contacts(owner, proposed), _living(owner))


@spelled
def _contacts(owner: Any, proposed: Any) -> Any:
    rows = ContactRow.select().where(
        (ContactRow.owner == owner) & (ContactRow.proposed == proposed)
    )
    return rows.order_by(fn.LOWER(ContactRow.name), ContactRow.id)


@spelled
def _living(owner: Any) -> Any:
    rows = AddressRow.select(AddressRow.contact, AddressRow.spec).where(
        (AddressRow.owner == owner) & ~AddressRow.dead
    )
    return rows.order_by(AddressRow.position)


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
        raise NameOfMany(message)
    raise UnknownName(message)


def append_address(owner: int, contact: ContactId, address: str) -> None:
    """A further address behind the others; one that somebody has already is left there."""
    last = AddressRow.select(fn.MAX(AddressRow.position)).where(AddressRow.contact == contact)
    AddressRow.insert(
        owner=owner,
        contact=contact,
        spec=address,
        key=address.casefold(),
        position=(last.scalar() or 0) + 1,
        dead=False,
    ).on_conflict_ignore().execute()
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


def merge_contacts(owner: int, kept: Contact, other: Contact) -> None:
    """`kept` (as it is to be) takes over all that belongs to `other`, whose row goes.

    Its stop stays, whichever of the two had it.
    """
    stopped = kept.stopped or other.stopped
    places = list(_positions(kept.id)) + list(_positions(other.id))
    AddressRow.update(contact=kept.id).where(AddressRow.contact == other.id).execute()
    for position, address in enumerate(places):
        AddressRow.update(position=position).where(AddressRow.id == address).execute()
    for table, column in ((RequestRow, "contact"), (ResearchRow, "contact")):
        theirs = getattr(table, column) == other.id
        table.update({column: kept.id}).where(theirs).execute()
    referred = (ContactRow.owner == owner) & (ContactRow.referrer == other.id)
    ContactRow.update(referrer=kept.id).where(referred).execute()
    referrer = None if kept.referrer in {kept.id, other.id} else kept.referrer
    update_contact(owner, kept._replace(stopped=stopped, referrer=referrer))
    ContactRow.delete().where((ContactRow.owner == owner) & (ContactRow.id == other.id)).execute()


def _positions(contact: ContactId) -> Iterator[int]:
    rows = AddressRow.select(AddressRow.id).where(AddressRow.contact == contact)
    return (row.id for row in rows.order_by(AddressRow.position))
