"""Every request that went out, as linking sees it: a handful of queries, however many there are.

A query for each request made a hundred requests cost half a second a mail.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from mailflow.mail.message import MessageId
from mailflow.pipeline.case import Candidate
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

_Ids = dict[int, set[MessageId]]


def candidates(owner: int) -> list[Candidate]:
    """Every request that went out, the latest first."""
    received, of_letters = _known_ids(owner)
    letters = _letters(owner, of_letters)
    addresses = _grouped(
        AddressRow.select(AddressRow.contact, AddressRow.key).where(AddressRow.owner == owner)
    )
    threads = _grouped(
        KnownThreadRow.select(KnownThreadRow.request, KnownThreadRow.thread).where(
            KnownThreadRow.owner == owner
        )
    )
    uids = _uids(owner)
    rows: Any = (
        RequestRow.select(RequestRow.id, RequestRow.contact, ContactRow.name)
        .join(ContactRow)
        .where(RequestRow.owner == owner)
        .order_by(RequestRow.id.desc())
    )
    return [
        Candidate(
            request=RequestId(request),
            name=name,
            addresses=frozenset(addresses[contact]),
            letters=tuple(letters[request]),
            received=frozenset(received[request]),
            threads=frozenset(threads[request]),
            uids=frozenset(uids[request]),
        )
        for request, contact, name in rows.tuples()
        if request in letters
    ]


def _uids(owner: int) -> dict[int, set[str]]:
    """By request the UIDs of calendar objects: of our invitations, and of theirs."""
    uids = _grouped(
        InvitationRow.select(InvitationRow.request, InvitationRow.uid).where(
            (InvitationRow.owner == owner) & (InvitationRow.uid != "")
        )
    )
    theirs = AppointmentRow.select(AppointmentRow.request, AppointmentRow.uid)
    for request, some in _grouped(theirs.where(AppointmentRow.owner == owner)).items():
        uids[request] |= some
    return uids


def _known_ids(owner: int) -> tuple[_Ids, _Ids]:
    """By request the ids of mails received, by letter the ids it goes by."""
    received: _Ids = defaultdict(set)
    of_letters: _Ids = defaultdict(set)
    rows: Any = KnownIdRow.select(
        KnownIdRow.request, KnownIdRow.letter, KnownIdRow.message_id
    ).where(KnownIdRow.owner == owner)
    for request, letter, message_id in rows.tuples():
        if letter is None:
            received[request].add(MessageId(message_id))
        else:
            of_letters[letter].add(MessageId(message_id))
    return received, of_letters


def _letters(owner: int, ids: _Ids) -> dict[int, list[Letter]]:
    found: dict[int, list[Letter]] = defaultdict(list)
    rows: Any = (
        LetterRow.select(
            LetterRow.id,
            LetterRow.request,
            LetterRow.message_id,
            LetterRow.kind,
            LetterRow.subject,
            LetterRow.sent_at,
            LetterRow.text,
            LetterRow.references,
        )
        .where(LetterRow.owner == owner)
        .order_by(LetterRow.sent_at, LetterRow.id)
    )
    for row, request, message_id, kind, subject, sent_at, text, references in rows.tuples():
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


def _grouped(pairs: Any) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    told: Iterable[tuple[int, str]] = pairs.tuples()
    for key, value in told:
        found[key].add(value)
    return found
