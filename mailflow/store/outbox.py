"""Work owed to the wire. A row moves only along `pipeline.outgoing.ARROWS`, and only by a
conditional update: two processes that want the same arrow can't both take it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any

from peewee import fn

from mailflow.mail.folders import Cursor, Place
from mailflow.mail.message import MessageId
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import ARROWS, OutgoingState
from mailflow.pipeline.people import Contact, organisation_key
from mailflow.store.amiss import is_sound
from mailflow.store.codec import load_strings
from mailflow.store.lease import is_held_by
from mailflow.store.models import ContactRow, RequestRow
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.spelled import insert_once, spelled
from mailflow.store.underway import NOTES


@dataclass(frozen=True, slots=True)
class Work:
    """One outgoing mail with its bytes. `raw` is the letter as it would leave, but for its
    date; `draft` is where its draft lies, `stale` a copy of ours that it took the place of.
    """

    id: int
    key: str
    kind: MailKind
    state: OutgoingState
    request: RequestId | None
    message_id: MessageId
    token: str
    recipient: str
    subject: str
    text: str
    raw: bytes
    due_at: datetime
    changed_at: datetime
    expires_at: datetime | None = None
    starts_at: datetime | None = None
    attempts: int = 0
    remark: str = ""
    findings: tuple[str, ...] = ()
    draft: Place | None = None
    draft_sha256: str = ""
    touched: bool = False
    gone_since: datetime | None = None
    stale: Place | None = None
    stale_sha256: str = ""
    approved_at: datetime | None = None
    approved_sha256: str = ""
    claim: str = ""
    left_at: datetime | None = None
    deferred_since: datetime | None = None
    server_ids: tuple[MessageId, ...] = ()
    is_told: bool = False
    #: how far Sent was read before it left
    sent: Cursor | None = None
    copy_begun: bool = False

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.raw).hexdigest()


class BytesChanged(Exception):
    """The bytes of an outgoing mail are not those that were approved. Never sent."""


def add(owner: int, work: Work, *, now: datetime) -> bool:
    """Owe a mail, once for its key; False when it was owed before. `work.id` is not read."""
    is_approved = work.state is OutgoingState.APPROVED
    return insert_once(
        OutgoingRow,
        owner=owner,
        key=work.key,
        kind=work.kind.value,
        state=work.state.value,
        request=work.request,
        message_id=work.message_id,
        token=work.token,
        recipient=work.recipient,
        subject=work.subject,
        text=work.text,
        octets=work.raw,
        sha256=work.sha256,
        approved_sha256=work.sha256 if is_approved else "",
        findings=json.dumps(work.findings, ensure_ascii=False),
        starts_at=work.starts_at,
        due_at=work.due_at,
        created_at=now,
        changed_at=now,
    )


def get(owner: int, key: str) -> Work | None:
    row = _keyed.first(owner, key)
    return _work(row) if row else None


@spelled
def _keyed(owner: Any, key: Any) -> Any:
    return OutgoingRow.select().where((OutgoingRow.owner == owner) & (OutgoingRow.key == key))


def by_number(owner: int, number: int) -> Work | None:
    """The mail with this row number, as `mailflow outbox` prints it."""
    row = OutgoingRow.get_or_none((OutgoingRow.owner == owner) & (OutgoingRow.id == number))
    return _work(row) if row else None


def by_message_id(owner: int, message_id: MessageId) -> Work | None:
    """The mail that we gave this id."""
    row = OutgoingRow.get_or_none(
        (OutgoingRow.owner == owner) & (OutgoingRow.message_id == message_id)
    )
    return _work(row) if row else None


def by_token(owner: int, token: str) -> Work | None:
    """The mail that carries this mark."""
    row = OutgoingRow.get_or_none((OutgoingRow.owner == owner) & (OutgoingRow.token == token))
    return _work(row) if row else None


def in_states(
    owner: int, states: Iterable[OutgoingState], *, request: RequestId | None = None
) -> list[Work]:
    """All mails in one of these states, the oldest first; without those in `amiss.broken`."""
    wanted = [state.value for state in states]
    rows = _in_states(owner, wanted) if request is None else _of_request(owner, request, wanted)
    return _sound(rows)


def _sound(rows: Iterable[Any]) -> list[Work]:
    """The oldest first. Not asked for in that order: SQLite would read all of the owner's letters
    one by one, thousands that left long ago, for the few in some state.
    """
    return [_work(row) for row in sorted(rows, key=attrgetter("id")) if is_sound(row)]


@spelled
def _in_states(owner: Any, states: Any) -> Any:
    return OutgoingRow.select().where((OutgoingRow.owner == owner) & OutgoingRow.state.in_(states))


@spelled
def _of_request(owner: Any, request: Any, states: Any) -> Any:
    return OutgoingRow.select().where(
        (OutgoingRow.owner == owner)
        & (OutgoingRow.request == request)
        & OutgoingRow.state.in_(states)
    )


def counts(owner: int) -> dict[OutgoingState, int]:
    """How many mails there are in each state; one without any is left out."""
    rows = OutgoingRow.select(OutgoingRow.state, fn.COUNT(OutgoingRow.id).alias("number"))
    rows = rows.where(OutgoingRow.owner == owner).group_by(OutgoingRow.state)
    return {OutgoingState(row.state): row.number for row in rows}


def approved_letters(owner: int, requests: Iterable[RequestId]) -> list[Work]:
    """The approved letters to people, notes to the owner left out, of these requests."""
    return _sound(_approved(owner, sorted(set(requests))))


@spelled
def _approved(owner: Any, requests: Any) -> Any:
    return OutgoingRow.select().where(
        (OutgoingRow.owner == owner)
        & (OutgoingRow.state == OutgoingState.APPROVED.value)
        & OutgoingRow.kind.not_in(NOTES)
        & OutgoingRow.request.in_(requests)
    )


def with_drafts(owner: int, states: Iterable[OutgoingState]) -> list[Work]:
    """The mails in one of these states whose draft lies, or lay, in Drafts; the oldest first."""
    return _sound(_with_drafts(owner, [state.value for state in states]))


@spelled
def _with_drafts(owner: Any, states: Any) -> Any:
    return OutgoingRow.select().where(
        (OutgoingRow.owner == owner) & OutgoingRow.state.in_(states) & (OutgoingRow.draft_uid > 0)
    )


def due(owner: int, state: OutgoingState, now: datetime) -> list[Work]:
    """The mails in this state whose moment has come, the longest due first."""
    found = [work for work in in_states(owner, [state]) if work.due_at <= now]
    return sorted(found, key=lambda work: (work.due_at, work.id))


def untold(owner: int) -> list[Work]:
    """Mails that a server took, of which the story does not know yet."""
    taken = [OutgoingState.ACCEPTED, OutgoingState.FILED]
    return [work for work in in_states(owner, taken) if not work.is_told]


def with_stale_copy(owner: int) -> list[Work]:
    """Mails with a copy of ours in Drafts that something else took the place of."""
    return _sound(_with_stale_copy(owner))


@spelled
def _with_stale_copy(owner: Any) -> Any:
    return OutgoingRow.select().where((OutgoingRow.owner == owner) & (OutgoingRow.stale_uid > 0))


def move(work: Work, state: OutgoingState, *, now: datetime, **columns: object) -> bool:
    """Take one arrow if the row still stands where `work` says. False: somebody else moved it.

    Raises ValueError for an arrow that the table does not hold.
    """
    if state not in ARROWS[work.state]:
        message = f"{work.key}: no arrow from {work.state.value} to {state.value}"
        raise ValueError(message)
    moved = (
        OutgoingRow.update(state=state.value, changed_at=now, **columns)
        .where(_as_seen(work))
        .execute()
    )
    return bool(moved)


def take(owner: int, work: Work, *, claim: str, lease: str, now: datetime) -> bool:
    """Claim an approved mail for sending. False: it was moved, or this worker's lease is over."""
    if lease and not is_held_by(owner, lease, now=now):
        return False
    return move(work, OutgoingState.SENDING, now=now, claim=claim)


def write(work: Work, **columns: object) -> bool:
    """Write down what was learnt of a mail, if it still stands where `work` says."""
    return bool(OutgoingRow.update(**columns).where(_as_seen(work)).execute())


def ids_column(ids: Iterable[MessageId]) -> str:
    """What `server_ids` holds."""
    return json.dumps(list(ids))


def at(place: Place | None) -> dict[str, object]:
    """The columns that say where the draft lies."""
    return {
        "draft_folder": place.folder if place else "",
        "draft_uidvalidity": place.uidvalidity if place else 0,
        "draft_uid": place.uid if place else 0,
    }


def earlier_texts(owner: int, kind: MailKind, contact: Contact) -> Sequence[str]:
    """What others at this contact's organisation got of this kind, for the sameness guard (D8)."""
    organisation = organisation_key(contact.organisation)
    if not organisation:
        return []
    rows: Any = (
        OutgoingRow.select(OutgoingRow.text, ContactRow.organisation)
        .join(RequestRow)
        .join(ContactRow)
        .where(
            (OutgoingRow.owner == owner)
            & (OutgoingRow.kind == kind.value)
            & (RequestRow.contact != contact.id)
        )
    )
    return [text for text, where in rows.tuples() if organisation_key(where) == organisation]


def _as_seen(work: Work) -> object:
    return (
        (OutgoingRow.id == work.id)
        & (OutgoingRow.state == work.state.value)
        & (OutgoingRow.claim == work.claim)
    )


def _work(row: Any) -> Work:
    if not is_sound(row):
        message = f"{row.key}: the stored bytes are not those that were shown; nothing was sent"
        raise BytesChanged(message)
    draft = Place(row.draft_folder, row.draft_uidvalidity, row.draft_uid)
    stale = Place(row.draft_folder, row.stale_uidvalidity, row.stale_uid)
    plain = {name: getattr(row, name) for name in _PLAIN}
    return Work(
        id=row.id,
        kind=MailKind(row.kind),
        state=OutgoingState(row.state),
        request=RequestId(row.request_id) if row.request_id else None,
        message_id=MessageId(row.message_id),
        raw=bytes(row.octets),
        findings=tuple(json.loads(row.findings)),
        draft=draft if draft.uid else None,
        stale=stale if stale.uid else None,
        server_ids=tuple(MessageId(one) for one in load_strings(row.server_ids)),
        sent=Cursor("", row.sent_uidvalidity, row.sent_uid) if row.sent_uidvalidity else None,
        **plain,
    )


_PLAIN = (
    *("key", "token", "recipient", "subject", "text", "due_at", "changed_at", "expires_at"),
    *("starts_at", "attempts", "remark", "draft_sha256", "touched", "gone_since"),
    *("stale_sha256", "approved_at", "approved_sha256", "claim", "left_at", "deferred_since"),
    *("is_told", "copy_begun"),
)
