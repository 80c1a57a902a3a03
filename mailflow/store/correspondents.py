"""Correspondents as rows: counted while the folders are scanned, asked for warm paths.

Every mail is counted once: a folder's counted span of UIDs is kept, and a second one while a
look back fills the mails before it. A new UIDVALIDITY counts the folder anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from peewee import EXCLUDED, Case, fn

from mailflow.contacts.warmth import Correspondent, Counts, is_host_of
from mailflow.pipeline.people import organisation_key
from mailflow.store.codec import load_strings
from mailflow.store.models import AddressRow, ContactRow
from mailflow.store.models_people import CompanyRow, CorrespondentRow, CountedRow
from mailflow.store.models_stops import OrganisationRow
from mailflow.store.spelled import spelled

#: values of one query
_PORTION = 500
#: somebody's mail host that says nothing of where they work
_SHARED = frozenset(
    {
        *("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com"),
        *("icloud.com", "me.com", "aol.com", "gmx.de", "gmx.net", "web.de", "proton.me"),
        *("protonmail.com", "posteo.de", "mailbox.org", "fastmail.com", "t-online.de"),
    }
)


def uncounted(owner: int, folder: str, uidvalidity: int, uids: Sequence[int]) -> set[int]:
    """Those of a batch (ascending) that were not counted yet; they count as counted from now on."""
    spans = {row.folder: row for row in _counted(owner, [folder, f"back:{folder}"])}
    main, back = spans.get(folder), spans.get(f"back:{folder}")
    if main is not None and main.uidvalidity != uidvalidity:
        for table in (CorrespondentRow, CompanyRow):
            table.delete().where((table.owner == owner) & (table.folder == folder)).execute()
        for span in (main, back):
            if span is not None:
                _no_more.run(span.id)
        main = back = None
    new = {
        uid
        for uid in uids
        if not any(span and span.first <= uid <= span.last for span in (main, back))
    }
    _extend(owner, folder, uidvalidity, uids, main=main, back=back)
    return new


@spelled
def _counted(owner: Any, folders: Any) -> Any:
    return CountedRow.select().where((CountedRow.owner == owner) & CountedRow.folder.in_(folders))


@spelled
def _stretch(first: Any, last: Any, number: Any) -> Any:
    return CountedRow.update(first=first, last=last).where(CountedRow.id == number)


@spelled
def _no_more(number: Any) -> Any:
    return CountedRow.delete().where(CountedRow.id == number)


def _extend(
    owner: int, folder: str, uidvalidity: int, uids: Sequence[int], *, main: Any, back: Any
) -> None:
    low, high = uids[0], uids[-1]
    if main is None:
        _new_span(owner, folder, uidvalidity, uids)
        return
    if high < main.first:
        # A look back is under way; it goes on up to where the counting began before.
        if back is None:
            _new_span(owner, f"back:{folder}", uidvalidity, uids)
        else:
            _stretch.run(min(back.first, low), max(back.last, high), back.id)
        return
    first = min(main.first, low, back.first if back is not None else low)
    _stretch.run(first, max(main.last, high), main.id)
    if back is not None:
        _no_more.run(back.id)


def _new_span(owner: int, folder: str, uidvalidity: int, uids: Sequence[int]) -> None:
    CountedRow.create(
        owner=owner, folder=folder, uidvalidity=uidvalidity, first=uids[0], last=uids[-1]
    )


def add_counts(owner: int, folder: str, counts: Counts) -> None:
    """Add what a batch of mails says."""
    for key, tally in counts.people.items():
        domain = key.rpartition("@")[2]
        numbers = (tally.written, tally.received, tally.together)
        _add_person.run(owner, folder, key, domain, tally.name, *numbers, tally.last_at)
    for (one, other), pair in counts.pairs.items():
        _add_pair.run(owner, folder, one, other, pair.mails, pair.last_at)


@spelled
def _add_person(*columns: Any) -> Any:
    names = ("owner", "folder", "key", "domain", "name", "written", "received", "together")
    row = dict(zip((*names, "last_at"), columns, strict=True))
    table = CorrespondentRow
    named = Case(None, [(EXCLUDED.name != "", EXCLUDED.name)], table.name)
    return table.insert(**row).on_conflict(
        conflict_target=[table.owner, table.folder, table.key],
        update=_added(table, "written", "received", "together") | {table.name: named},
    )


@spelled
def _add_pair(*columns: Any) -> Any:
    names = ("owner", "folder", "one", "other", "mails", "last_at")
    row = dict(zip(names, columns, strict=True))
    table = CompanyRow
    return table.insert(**row).on_conflict(
        conflict_target=[table.owner, table.folder, table.one, table.other],
        update=_added(table, "mails"),
    )


def _added(table: Any, *sums: str) -> dict[Any, Any]:
    """What becomes of a row that is there: numbers grow, the later moment stands."""
    update = {getattr(table, name): getattr(table, name) + getattr(EXCLUDED, name) for name in sums}
    is_later = EXCLUDED.last_at > table.last_at
    update[table.last_at] = Case(None, [(is_later, EXCLUDED.last_at)], table.last_at)
    return update


def hosts_of(owner: int, organisation: str) -> set[str]:
    """The mail hosts of an organisation: those the owner named, and those of its contacts."""
    key = organisation_key(organisation)
    row = OrganisationRow.get_or_none(
        (OrganisationRow.owner == owner) & (OrganisationRow.key == key)
    )
    hosts = set(load_strings(row.domains)) if row else set()
    rows: Any = (
        AddressRow.select(AddressRow.key, ContactRow.organisation)
        .join(ContactRow)
        .where((AddressRow.owner == owner) & (ContactRow.organisation != ""))
    )
    for address, employer in rows.tuples():
        if organisation_key(employer) == key:
            hosts.add(address.rpartition("@")[2])
    domains: Any = CorrespondentRow.select(CorrespondentRow.domain).where(
        CorrespondentRow.owner == owner
    )
    hosts |= {
        domain for (domain,) in domains.distinct().tuples() if is_host_of(domain, organisation)
    }
    return hosts - _SHARED


def at_hosts(owner: int, hosts: Iterable[str]) -> list[Correspondent]:
    """Everybody the owner wrote with there."""
    return _summed(owner, CorrespondentRow.domain.in_(list(hosts)))


def named(owner: int, text: str) -> list[Correspondent]:
    """Everybody whose name or address holds this text."""
    where = CorrespondentRow.name.contains(text) | CorrespondentRow.key.contains(text.casefold())
    return _summed(owner, where)


def _summed(owner: int, where: Any) -> list[Correspondent]:
    """Correspondents over all folders, by two queries: whose, and all that is counted of them."""
    keys: Any = CorrespondentRow.select(CorrespondentRow.key).where(
        (CorrespondentRow.owner == owner) & where
    )
    found = sorted({key for (key,) in keys.tuples()})
    people: list[Correspondent] = []
    for at in range(0, len(found), _PORTION):
        rows: Any = (
            CorrespondentRow.select(
                CorrespondentRow.key,
                fn.MAX(CorrespondentRow.name),
                fn.SUM(CorrespondentRow.written),
                fn.SUM(CorrespondentRow.received),
                fn.SUM(CorrespondentRow.together),
                fn.MAX(CorrespondentRow.last_at),
            )
            .where(
                (CorrespondentRow.owner == owner)
                & CorrespondentRow.key.in_(found[at : at + _PORTION])
            )
            .group_by(CorrespondentRow.key)
        )
        for key, name, written, received, together, last in rows.tuples():
            moment = last if isinstance(last, datetime) else datetime.fromisoformat(last)
            people.append(
                Correspondent(key, name, int(written), int(received), int(together), moment)
            )
    return people


def company_of(
    owner: int, there: Sequence[Correspondent]
) -> list[tuple[Correspondent, Correspondent, int]]:
    """Who else was on mails with them: somebody elsewhere, somebody there, how many mails."""
    inside = {one.address: one for one in there}
    found: dict[tuple[str, str], int] = {}
    keys = list(inside)
    for mine, theirs in ((CompanyRow.one, CompanyRow.other), (CompanyRow.other, CompanyRow.one)):
        for at in range(0, len(keys), _PORTION):
            rows: Any = CompanyRow.select(mine, theirs, CompanyRow.mails).where(
                (CompanyRow.owner == owner) & mine.in_(keys[at : at + _PORTION])
            )
            for key, other, mails in rows.tuples():
                if other not in inside:
                    found[other, key] = found.get((other, key), 0) + mails
    outside = {key for key, _ in found}
    known = {one.address: one for one in _summed(owner, CorrespondentRow.key.in_(list(outside)))}
    return [
        (known[other], inside[key], mails)
        for (other, key), mails in found.items()
        if other in known
    ]
