"""Work owed to the wire. A row moves only along `pipeline.outgoing.ARROWS`, and only by a
conditional update: two processes that want the same arrow can't both take it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from mailflow.mail.folders import Place
from mailflow.mail.message import MessageId
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import ARROWS, OutgoingState
from mailflow.store.models import OutgoingRow


@dataclass(frozen=True, slots=True)
class Work:
    """One outgoing mail with its bytes. `draft` is where its draft lies, if it does."""

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

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.raw).hexdigest()


class BytesChanged(Exception):
    """The bytes of an outgoing mail are not those that were approved. Never sent."""


def add(owner: int, work: Work, *, now: datetime) -> bool:
    """Owe a mail, once for its key; False when it was owed before. `work.id` is not read."""
    written = (
        OutgoingRow.insert(
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
            findings=json.dumps(work.findings, ensure_ascii=False),
            starts_at=work.starts_at,
            due_at=work.due_at,
            created_at=now,
            changed_at=now,
        )
        .on_conflict_ignore()
        # the rowcount, for SQLite names the last row's id even where it ignored this one
        .as_rowcount()
        .execute()
    )
    return bool(written)


def get(owner: int, key: str) -> Work | None:
    row = OutgoingRow.get_or_none((OutgoingRow.owner == owner) & (OutgoingRow.key == key))
    return _work(row) if row else None


def by_token(owner: int, token: str) -> Work | None:
    """The mail that carries this mark."""
    row = OutgoingRow.get_or_none((OutgoingRow.owner == owner) & (OutgoingRow.token == token))
    return _work(row) if row else None


def in_states(
    owner: int, states: Iterable[OutgoingState], *, request: RequestId | None = None
) -> list[Work]:
    """All mails in one of these states, the oldest first."""
    wanted = [state.value for state in states]
    query = (OutgoingRow.owner == owner) & OutgoingRow.state.in_(wanted)
    if request is not None:
        query &= OutgoingRow.request == request
    return [_work(row) for row in OutgoingRow.select().where(query).order_by(OutgoingRow.id)]


def due(owner: int, state: OutgoingState, now: datetime) -> list[Work]:
    """The mails in this state whose moment has come."""
    return [work for work in in_states(owner, [state]) if work.due_at <= now]


def move(work: Work, state: OutgoingState, *, now: datetime, **columns: object) -> bool:
    """Take one arrow if the row still stands where `work` says. False: somebody else moved it.

    Raises ValueError for an arrow that the table does not hold.
    """
    if state not in ARROWS[work.state]:
        message = f"{work.key}: no arrow from {work.state.value} to {state.value}"
        raise ValueError(message)
    moved = (
        OutgoingRow.update(state=state.value, changed_at=now, **columns)
        .where((OutgoingRow.id == work.id) & (OutgoingRow.state == work.state.value))
        .execute()
    )
    return bool(moved)


def rewrite(work: Work, raw: bytes, *, subject: str, text: str, remark: str) -> None:
    """New bytes for a mail that was not approved yet (the owner's edit, seen in Drafts)."""
    OutgoingRow.update(
        octets=raw,
        sha256=hashlib.sha256(raw).hexdigest(),
        subject=subject,
        text=text,
        remark=remark,
    ).where((OutgoingRow.id == work.id) & (OutgoingRow.state == work.state.value)).execute()


def place_draft(work: Work, place: Place | None, *, now: datetime) -> None:
    """Remember where the draft lies."""
    OutgoingRow.update(
        draft_folder=place.folder if place else "",
        draft_uidvalidity=place.uidvalidity if place else 0,
        draft_uid=place.uid if place else 0,
        changed_at=now,
    ).where(OutgoingRow.id == work.id).execute()


def sent_since(owner: int, moment: datetime) -> int:
    """How many mails began to leave since then, for the daily cap."""
    gone = [OutgoingState.INFLIGHT, OutgoingState.ACCEPTED, OutgoingState.FILED]
    doubtful = [*gone, OutgoingState.IN_DOUBT]
    return int(
        OutgoingRow.select()
        .where(
            (OutgoingRow.owner == owner)
            & OutgoingRow.state.in_([state.value for state in doubtful])
            & (OutgoingRow.changed_at >= moment)
        )
        .count()
    )


def earlier_texts(owner: int, kind: MailKind, *, but: RequestId) -> Sequence[str]:
    """What was written in this kind of letter to others, for the sameness guard."""
    rows = OutgoingRow.select(OutgoingRow.text).where(
        (OutgoingRow.owner == owner)
        & (OutgoingRow.kind == kind.value)
        & (OutgoingRow.request != but)
    )
    return [row.text for row in rows]


def _work(row: OutgoingRow) -> Work:
    raw = bytes(row.octets)
    if hashlib.sha256(raw).hexdigest() != row.sha256:
        message = f"{row.key}: the stored bytes are not those that were shown; nothing was sent"
        raise BytesChanged(message)
    draft = Place(row.draft_folder, row.draft_uidvalidity, row.draft_uid)
    return Work(
        id=row.id,
        key=row.key,
        kind=MailKind(row.kind),
        state=OutgoingState(row.state),
        request=RequestId(row.request_id) if row.request_id else None,
        message_id=MessageId(row.message_id),
        token=row.token,
        recipient=row.recipient,
        subject=row.subject,
        text=row.text,
        raw=raw,
        due_at=row.due_at,
        changed_at=row.changed_at,
        expires_at=row.expires_at,
        starts_at=row.starts_at,
        attempts=row.attempts,
        remark=row.remark,
        findings=tuple(json.loads(row.findings)),
        draft=draft if draft.uid else None,
    )
