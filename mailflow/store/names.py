"""Who is known: names and addresses alone, which is what a scan compares mails with."""

from __future__ import annotations

from typing import Any

from mailflow.pipeline.people import ContactId
from mailflow.store.models import AddressRow, ContactRow
from mailflow.store.spelled import spelled


def known(owner: int) -> list[tuple[ContactId, str]]:
    """The contacts taken on, by number and name alone."""
    return [(ContactId(number), name) for number, name in _named(owner)]


@spelled
def _named(owner: Any) -> Any:
    return ContactRow.select(ContactRow.id, ContactRow.name).where(
        (ContactRow.owner == owner) & ~ContactRow.proposed
    )


def addresses(owner: int) -> dict[str, ContactId]:
    """Every address of every contact, casefolded, dead ones too: mail may still come from them."""
    return {key: ContactId(contact) for key, contact in _addresses(owner)}


@spelled
def _addresses(owner: Any) -> Any:
    return AddressRow.select(AddressRow.key, AddressRow.contact).where(AddressRow.owner == owner)


def with_address(owner: int, key: str) -> ContactId | None:
    """Whose this address is (casefolded), dead or not; None for nobody's."""
    row = _with_address.first(owner, key)
    return ContactId(row.contact_id) if row else None


@spelled
def _with_address(owner: Any, key: Any) -> Any:
    return AddressRow.select(AddressRow.contact).where(
        (AddressRow.owner == owner) & (AddressRow.key == key)
    )


def dead_addresses(owner: int) -> dict[str, ContactId]:
    """The addresses that take no mail, casefolded, and whose they are."""
    rows: Any = AddressRow.select(AddressRow.key, AddressRow.contact).where(
        (AddressRow.owner == owner) & AddressRow.dead
    )
    return {key: ContactId(contact) for key, contact in rows.tuples()}
