"""Forgetting a person everywhere (P9): their rows go, and their name out of all that stays.

Rules: requests, letters, mails, notes, insights, drafts and counts of the person are deleted.
What belongs to somebody else and names them keeps its words but for name and addresses. A
draft that lies in Drafts is taken back first, by a row that says no more than where it lies.
Salted hashes stay (`store.stops`), so that they are never written to again.

Known limits: a given name alone ("Jane") stays in notes on others; the mails in the mailbox
are the owner's and stay, as do backups, which the caller names or deletes.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from peewee import OperationalError, SqliteDatabase

from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact
from mailflow.store import stops
from mailflow.store.models import (
    DATABASE,
    AddressRow,
    ContactRow,
    LinkRow,
    MailRow,
    RequestRow,
)
from mailflow.store.models_cursors import CursorRow
from mailflow.store.models_following import HeldRow
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.models_people import CompanyRow, CorrespondentRow, CountedRow
from mailflow.store.models_stops import StopRow
from mailflow.store.tables import ALL_TABLES

_S = OutgoingState
_ON_ITS_WAY = [state.value for state in (_S.APPENDING, _S.SENDING, _S.INFLIGHT)]
_IN_DRAFTS = frozenset({_S.PRESENT.value, _S.WITHDRAWING.value})
_UNSENT = frozenset({_S.WANTED.value, _S.APPROVED.value, _S.ON_HOLD.value})
#: who these stand for is gone from them by other means, or they never hold a name
_NAMELESS = frozenset({CursorRow, CorrespondentRow, CompanyRow, CountedRow, StopRow, OutgoingRow})
#: ids and marks: changing them would break links, and they name nobody
_MARKS = frozenset({"key", "kind", "state", "role", "sha256", "token", "message_id", "domain"})
_SOMEBODY = "somebody"


class OnItsWay(Exception):
    """A letter to them is leaving this very moment; nothing was changed."""


def forget(owner: int, contact: Contact, *, now: datetime) -> None:
    """Remove a person everywhere, inside the caller's unit of work. Raises OnItsWay."""
    rows = AddressRow.select().where(AddressRow.contact == contact.id)
    addresses = tuple(row.spec for row in rows)
    requests = [
        RequestId(row.id) for row in RequestRow.select().where(RequestRow.contact == contact.id)
    ]
    leaving = OutgoingRow.request.in_(requests) & OutgoingRow.state.in_(_ON_ITS_WAY)
    if OutgoingRow.select().where(leaving).exists():
        message = f"a letter to {contact.name} is on its way right now; try again in a minute"
        raise OnItsWay(message)
    if isinstance(DATABASE.obj, SqliteDatabase):
        DATABASE.execute_sql("PRAGMA secure_delete = ON")
    stops.bar(owner, contact._replace(addresses=addresses), now=now)
    needle = _needle(contact.name, addresses)
    for row in OutgoingRow.select().where(OutgoingRow.owner == owner):
        if row.request_id in requests or needle.search(
            f"{row.recipient}\n{row.subject}\n{row.text}"
        ):
            _empty(row, theirs=row.request_id in requests, now=now)
    _forget_mails(owner, requests, needle)
    _forget_counts(owner, contact.name, [address.casefold() for address in addresses])
    for request in requests:
        HeldRow.delete().where(HeldRow.place.startswith(f"request:{request}:")).execute()
    ContactRow.delete().where(ContactRow.id == contact.id).execute()
    _redact(owner, needle)


def _needle(name: str, addresses: Iterable[str]) -> re.Pattern[str]:
    """The full name, either way round, and every address, plain or as JSON writes them.

    A name of one word is left: it would take every "Sam" out of every text.
    """
    words = name.replace(",", " ").split()
    texts = list(addresses)
    if len(words) > 1:
        texts += [" ".join(words), f"{words[-1]}, {' '.join(words[:-1])}", name]
    forms = {form for text in texts for form in (text, json.dumps(text)[1:-1])}
    either = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in forms if form)
    # Not inside a longer address: jo.ann@acme.example is not ann@acme.example.
    whole = rf"(?<![\w.+-])(?:{either})(?![\w-]|\.\w)" if either else r"(?!)"
    return re.compile(whole, re.IGNORECASE)


def _empty(row: Any, *, theirs: bool, now: datetime) -> None:
    """An outgoing mail without its words. Where a draft may lie in Drafts, the row stays to
    take it back: its octets are blanks of the same number, by which the draft is told.
    """
    if theirs and row.state not in _IN_DRAFTS:
        row.delete_instance()
        return
    if row.state in _IN_DRAFTS:
        row.state, row.request = _S.WITHDRAWING.value, None
    elif row.state in _UNSENT:
        row.state, row.request = _S.WITHDRAWN.value, None
    if row.request is None and not MailKind(row.kind).is_note:
        # Ids of requests are used again; the key must not stand in a later one's way.
        row.key = f"forgotten:{row.id}"
    row.recipient = row.subject = row.text = ""
    row.findings, row.remark, row.octets = "[]", "forgotten", b" " * len(row.octets)
    row.sha256 = hashlib.sha256(row.octets).hexdigest()
    row.changed_at = now
    row.save()


def _forget_mails(owner: int, requests: list[RequestId], needle: re.Pattern[str]) -> None:
    """Mails by them, and those that belong to their requests alone."""
    linked = LinkRow.select(LinkRow.mail).where(LinkRow.request.in_(requests))
    others = LinkRow.select(LinkRow.mail).where(LinkRow.request.not_in(requests))
    MailRow.delete().where(
        (MailRow.owner == owner) & MailRow.id.in_(linked) & MailRow.id.not_in(others)
    ).execute()
    authors: Any = MailRow.select(MailRow.id, MailRow.author).where(MailRow.owner == owner)
    theirs = [mail for mail, author in authors.tuples() if needle.search(author)]
    MailRow.delete().where(MailRow.id.in_(theirs)).execute()


def _forget_counts(owner: int, name: str, keys: list[str]) -> None:
    CorrespondentRow.delete().where(
        (CorrespondentRow.owner == owner) & CorrespondentRow.key.in_(keys)
    ).execute()
    # An address of theirs that no contact had may stand under their name.
    CorrespondentRow.delete().where(
        (CorrespondentRow.owner == owner) & (CorrespondentRow.name == name)
    ).execute()
    CompanyRow.delete().where(
        (CompanyRow.owner == owner) & (CompanyRow.one.in_(keys) | CompanyRow.other.in_(keys))
    ).execute()


def _redact(owner: int, needle: re.Pattern[str]) -> None:
    for table in ALL_TABLES:
        if table in _NAMELESS or "owner" not in table._meta.fields:  # noqa: SLF001  # peewee's way
            continue
        columns = [
            field.name
            for field in table._meta.sorted_fields  # noqa: SLF001
            if field.field_type in {"TEXT", "VARCHAR"} and field.name not in _MARKS
        ]
        for row in table.select().where(table.owner == owner):
            texts = {name: getattr(row, name) or "" for name in columns}
            changed = {
                name: needle.sub(_SOMEBODY, text)
                for name, text in texts.items()
                if needle.search(text)
            }
            if changed:
                table.update(changed).where(table.id == row.id).execute()


def scrub() -> bool:
    """Take what was deleted out of the database's files. False: another process was in the
    way, and what was deleted is overwritten in the file, but may stay in its journal a while.
    """
    database = DATABASE.obj
    if not isinstance(database, SqliteDatabase):
        database.execute_sql("VACUUM")
        return True
    try:
        database.execute_sql("VACUUM")
        busy, *_ = database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except OperationalError:
        return False
    return not busy


def backups(state: Path) -> list[Path]:
    """The backups made before migrations; they may hold anybody."""
    return sorted((state / "backups").glob("*.db"))
