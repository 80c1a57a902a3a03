"""Every request that went out, as linking sees it: a handful of queries, however many there are.

A query for each request made a hundred requests cost half a second a mail. Most answers name
what they answer: then only the requests they name are gathered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from mailflow.mail.message import MessageId
from mailflow.pipeline.candidate import Candidate
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.store.codec import load_strings
from mailflow.store.models import (
    AddressRow,
    ContactRow,
    KnownIdRow,
    KnownThreadRow,
    LetterRow,
    RequestRow,
)
from mailflow.store.models_story import AppointmentRow, InvitationRow
from mailflow.store.spelled import Spelled, spelled

_Ids = dict[int, set[MessageId]]


def candidates(owner: int) -> list[Candidate]:
    """Every request that went out, the latest first."""
    whose = {request: (contact, name) for request, contact, name in _requests(owner)}
    addresses, threads = _grouped(_addresses(owner)), _grouped(_threads(owner))
    found = []
    for one in _proving(whose, _ROWS, owner):
        contact, name = whose[one.request]
        theirs = frozenset(addresses[contact])
        known = frozenset(threads[one.request])
        found.append(replace(one, name=name, addresses=theirs, threads=known))
    return found


def named_by(owner: int, ids: Iterable[MessageId], uid: str = "") -> list[Candidate]:
    """Those that a mail may name for sure: by the id of any of their mails, or by the UID of a
    calendar's object; with what proves it, and no more. Linking looks at these first: where it
    finds proof, at no others.
    """
    named = {request for (request,) in _named(owner, list(dict.fromkeys(ids)))}
    if uid:
        named.update(request for (request,) in (*_invited(owner, uid), *_told(owner, uid)))
    # The UIDs of calendars are looked at only where the mail has one.
    return _proving(named, _ROWS_OF, sorted(named), with_uids=bool(uid)) if named else []


@dataclass(frozen=True, slots=True)
class _Rows:
    """How the rows are found that belong to some requests."""

    known_ids: Spelled
    letters: Spelled
    invitations: Spelled
    appointments: Spelled


def _proving(
    requests: Iterable[int], rows: _Rows, of: Any, *, with_uids: bool = True
) -> list[Candidate]:
    """Those of the requests that went out, the latest first, with what proves a mail theirs."""
    received, of_letters = _known_ids(rows.known_ids(of))
    letters = _letters(rows.letters(of), of_letters)
    uids = _grouped((*rows.invitations(of), *rows.appointments(of)) if with_uids else ())
    return [
        Candidate(
            request=RequestId(request),
            name="",
            addresses=frozenset(),
            letters=tuple(letters[request]),
            received=frozenset(received[request]),
            uids=frozenset(uids[request]),
        )
        for request in sorted(requests, reverse=True)
        if request in letters
    ]


def _known_ids(rows: Iterable[Any]) -> tuple[_Ids, _Ids]:
    """By request the ids of mails received, by letter the ids it goes by."""
    received: _Ids = defaultdict(set)
    of_letters: _Ids = defaultdict(set)
    for request, letter, message_id in rows:
        if letter is None:
            received[request].add(MessageId(message_id))
        else:
            of_letters[letter].add(MessageId(message_id))
    return received, of_letters


def _letters(rows: Iterable[Any], ids: _Ids) -> dict[int, list[Letter]]:
    found: dict[int, list[Letter]] = defaultdict(list)
    for row, request, message_id, kind, subject, sent_at, text, references in rows:
        letter = Letter(
            message_id=MessageId(message_id),
            kind=MailKind(kind),
            subject=subject,
            sent_at=sent_at,
            text=text,
            also=tuple(sorted(ids[row] - {message_id})),
            references=tuple(MessageId(item) for item in load_strings(references)),
        )
        found[request].append(letter)
    return found


def _grouped(pairs: Iterable[Any]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for key, value in pairs:
        found[key].add(value)
    return found


# What is asked ------------------------------------------------------------------------------


@spelled
def _requests(owner: Any) -> Any:
    rows = RequestRow.select(RequestRow.id, RequestRow.contact, ContactRow.name).join(ContactRow)
    return rows.where(RequestRow.owner == owner)


@spelled
def _addresses(owner: Any) -> Any:
    return AddressRow.select(AddressRow.contact, AddressRow.key).where(AddressRow.owner == owner)


@spelled
def _threads(owner: Any) -> Any:
    rows = KnownThreadRow.select(KnownThreadRow.request, KnownThreadRow.thread)
    return rows.where(KnownThreadRow.owner == owner)


@spelled
def _named(owner: Any, ids: Any) -> Any:
    return KnownIdRow.select(KnownIdRow.request).where(
        (KnownIdRow.owner == owner) & KnownIdRow.message_id.in_(ids)
    )


@spelled
def _invited(owner: Any, uid: Any) -> Any:
    return InvitationRow.select(InvitationRow.request).where(
        (InvitationRow.owner == owner) & (InvitationRow.uid == uid)
    )


@spelled
def _told(owner: Any, uid: Any) -> Any:
    return AppointmentRow.select(AppointmentRow.request).where(
        (AppointmentRow.owner == owner) & (AppointmentRow.uid == uid)
    )


def _rows(of: Callable[[Any, Any], Any]) -> _Rows:
    """The queries, each with the condition that `of` makes for its table and what is given."""

    def found(table: Any, *columns: Any, where: Any = None, by: Any = ()) -> Spelled:
        def build(given: Any) -> Any:
            query = table.select(*columns).where(of(table, given))
            query = query if where is None else query.where(where)
            return query.order_by(*by) if by else query

        return Spelled(build)

    letter = LetterRow
    return _Rows(
        known_ids=found(KnownIdRow, KnownIdRow.request, KnownIdRow.letter, KnownIdRow.message_id),
        letters=found(
            letter,
            *(letter.id, letter.request, letter.message_id, letter.kind, letter.subject),
            *(letter.sent_at, letter.text, letter.references),
            by=(letter.sent_at, letter.id),
        ),
        invitations=found(
            InvitationRow, InvitationRow.request, InvitationRow.uid, where=InvitationRow.uid != ""
        ),
        appointments=found(AppointmentRow, AppointmentRow.request, AppointmentRow.uid),
    )


def _owned(table: Any, owner: Any) -> Any:
    return table.owner == owner


def _of_requests(table: Any, ids: Any) -> Any:
    return table.request.in_(ids)


#: all of an owner's, or those of some requests
_ROWS = _rows(_owned)
_ROWS_OF = _rows(_of_requests)
