"""Which mails are worth their body, by their scanned fields alone.

Bodies of other mail are never fetched (product.md, idea 5). A mail is plausible when it
names an id we know, comes from or goes to a contact, goes by a contact's name, or is a
delivery report, which names the letter only in its body.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mailflow.mail.folders import Fetched, Role
from mailflow.mail.headers import Scan, scan
from mailflow.mail.message import MessageId
from mailflow.service.world import World
from mailflow.store import cases, people

_DAEMONS = ("mailer-daemon@", "postmaster@")
_REPORTS = ("multipart/report", "message/delivery-status")


@dataclass(frozen=True, slots=True)
class Known:
    """What a scan compares with: addresses and names of contacts, casefolded."""

    addresses: frozenset[str]
    names: frozenset[str]


def known(world: World) -> Known:
    """The present contacts; read once for each sync."""
    addresses = frozenset(people.known_addresses(world.owner))
    names = frozenset(contact.name.casefold() for contact in people.contacts(world.owner))
    return Known(addresses, names)


def plausible(world: World, role: Role, batch: Iterable[Fetched], seen: Known) -> list[Fetched]:
    """Those of a batch that are worth fetching; one look-up of ids for the whole batch."""
    scans = [(fetched, scan(fetched.header)) for fetched in batch]
    ids: set[MessageId] = set()
    for _, fields in scans:
        ids.update(_ids(fields))
    linked = cases.known_ids(world.owner, ids)
    return [
        fetched
        for fetched, fields in scans
        if any(one in linked or _is_ours(world, one) for one in _ids(fields))
        or _by_people(world, role, fields, seen)
    ]


def _ids(fields: Scan) -> tuple[MessageId, ...]:
    own = (fields.message_id,) if fields.message_id else ()
    return (*own, *fields.in_reply_to, *fields.references, *fields.original_ids)


def _is_ours(world: World, message_id: MessageId) -> bool:
    """Does it look like an id that mailflow made for this owner? (`mail.compose.new_id`)"""
    return message_id.startswith("<mf.") and message_id.endswith(f"@{world.domain}>")


def _by_people(world: World, role: Role, fields: Scan, seen: Known) -> bool:
    if fields.mailflow_id:
        return True
    if role is Role.SENT:
        return any(address.key in seen.addresses for address in fields.to)
    authors = fields.from_
    if any(a.key in seen.addresses or a.name.casefold() in seen.names for a in authors):
        return not any(author.key in world.person.keys for author in authors)
    return _is_report(fields)


def _is_report(fields: Scan) -> bool:
    return (
        fields.content_type in _REPORTS
        or fields.has("X-Failed-Recipients")
        or any(author.key.startswith(_DAEMONS) for author in fields.from_)
    )
