"""Which mails are worth their body, by their scanned fields alone.

Bodies of other mail are never fetched (product.md, idea 5). A mail is plausible when it
names an id we know or lies in a thread we know, comes from or goes to a contact, goes by a
contact's name, or is a delivery report, which names the letter only in its body.

Where things only lie (archive, all mail, junk, further folders) the owner's own mail is no
news: it was read in Sent. In Junk a name alone is nothing, anybody can bear it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from mailflow.mail.folders import Fetched, Role, Sighting
from mailflow.mail.headers import Scan, scan
from mailflow.mail.message import MessageId
from mailflow.mail.threads import thread_index_root
from mailflow.service.world import World
from mailflow.store import awaited, cases, mails, names

_DAEMONS = ("mailer-daemon@", "postmaster@")
_REPORTS = ("multipart/report", "message/delivery-status")
_NEAR = (Role.INBOX, Role.SENT)
#: Gmail shows them in All Mail too, where they are read elsewhere or not at all
_ELSEWHERE = frozenset({"\\sent", "\\draft", "\\drafts"})


class Known:
    """What a scan compares with: addresses and names of the present contacts, casefolded; each
    read once for a sync, when the first mail names no id that is known.
    """

    def __init__(self, owner: int) -> None:
        self._owner = owner

    @cached_property
    def addresses(self) -> frozenset[str]:
        return frozenset(names.addresses(self._owner))

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(name.casefold() for _, name in names.known(self._owner))


@dataclass(frozen=True, slots=True)
class _Looked:
    """A mail of the batch with what its fields say, read once."""

    fetched: Fetched
    fields: Scan
    ids: tuple[MessageId, ...]
    threads: frozenset[str]


def plausible(world: World, role: Role, batch: Iterable[Fetched], seen: Known) -> list[Sighting]:
    """Those of a batch that are worth reading; one look-up of ids for the whole batch."""
    looked = [_look(fetched) for fetched in batch]
    named: set[MessageId] = {one for each in looked for one in each.ids}
    linked = set(cases.known_ids(world.owner, named))
    left = {one for each in looked if linked.isdisjoint(each.ids) for one in each.ids}
    linked |= awaited.letters(world.owner, left)
    threads = mails.known_threads(world.owner, {one for each in looked for one in each.threads})
    found = [
        _sighting(role, each)
        for each in looked
        if not _lies_elsewhere(world, role, each)
        and (
            any(one in linked or _is_ours(world, one) for one in each.ids)
            or each.threads & threads
            or _by_people(world, role, each.fields, seen)
        )
    ]
    return mails.unknown(world.owner, found)


def _look(fetched: Fetched) -> _Looked:
    fields = scan(fetched.header)
    own = (fields.message_id,) if fields.message_id else ()
    ids = (*own, *fields.in_reply_to, *fields.references, *fields.original_ids)
    root = thread_index_root(fields.thread_index) if fields.has("Thread-Index") else ""
    return _Looked(fetched, fields, ids, frozenset({fetched.thread, root} - {""}))


def _sighting(role: Role, looked: _Looked) -> Sighting:
    fetched, fields = looked.fetched, looked.fields
    return Sighting(
        role=role,
        place=fetched.place,
        arrived=fetched.arrived,
        size=fetched.size,
        message_id=fields.message_id,
        written=fields.value("date"),
        threads=looked.threads,
        object_id=fetched.object_id,
    )


def _lies_elsewhere(world: World, role: Role, looked: _Looked) -> bool:
    if role in _NEAR or role is Role.FILING:
        return False
    if {label.casefold() for label in looked.fetched.labels} & _ELSEWHERE:
        return True
    return _is_own(world, looked.fields)


def _is_own(world: World, fields: Scan) -> bool:
    return any(author.key in world.person.keys for author in fields.from_)


def _is_ours(world: World, message_id: MessageId) -> bool:
    """Does it look like an id that mailflow made for this owner? (`mail.compose.new_id`)"""
    return message_id.startswith("<mf.") and message_id.endswith(f"@{world.domain}>")


def _by_people(world: World, role: Role, fields: Scan, seen: Known) -> bool:
    if role is Role.FILING or _is_for_filing(world, fields):
        return True
    if role is Role.SENT:
        return bool(fields.mailflow_id) or any(a.key in seen.addresses for a in fields.to)
    authors = fields.from_
    if any(author.key in seen.addresses for author in authors):
        return not _is_own(world, fields)
    if role is Role.JUNK:
        return False
    if any(author.name.casefold() in seen.names for author in authors):
        return not _is_own(world, fields)
    return bool(fields.mailflow_id) or _is_report(fields)


def _is_for_filing(world: World, fields: Scan) -> bool:
    wanted = world.config.owner.filing_address.casefold()
    there = (*fields.to, *fields.bcc) if wanted and _is_own(world, fields) else ()
    return any(address.key == wanted for address in there)


def _is_report(fields: Scan) -> bool:
    return (
        fields.content_type in _REPORTS
        or fields.has("X-Failed-Recipients")
        or any(author.key.startswith(_DAEMONS) for author in fields.from_)
    )
