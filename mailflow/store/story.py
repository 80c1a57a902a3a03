"""What is written when something happened: stage, event, letters, notes.

Nothing here decides; `service.apply` calls it inside one unit of work.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mailflow.mail.message import MessageId
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import Letter
from mailflow.pipeline.stages import Stage
from mailflow.store import codec
from mailflow.store.models import EventRow, KnownIdRow, LetterRow, NoteRow, RequestRow
from mailflow.store.spelled import insert, insert_once, spelled

if TYPE_CHECKING:
    from mailflow.pipeline.events import Event


@dataclass(frozen=True, slots=True)
class Told:
    """One line of a request's story, as `mailflow why` prints it."""

    at: datetime
    kind: str
    stage: str
    reasons: tuple[str, ...]
    evidence: tuple[str, ...]
    #: the number of the mail it rests on, 0 for none
    mail: int = 0


def move(request: RequestId, stage: Stage, *, since: datetime) -> None:
    """Enter a stage."""
    _move.run(stage.value, since, request)


@spelled
def _move(stage: Any, since: Any, request: Any) -> Any:
    return RequestRow.update(stage=stage, since=since).where(RequestRow.id == request)


def record(
    owner: int, request: RequestId, event: Event, *, stage: Stage, reasons: Sequence[str], mail: int
) -> None:
    """Keep an event for good. `mail` is the row it rests on, 0 for none."""
    insert(
        EventRow,
        owner=owner,
        request=request,
        mail=mail or None,
        at=event.at,
        kind=type(event).__name__,
        detail=codec.dump(event),
        stage=stage.value,
        reasons=json.dumps(reasons, ensure_ascii=False),
    )


def told(owner: int, request: RequestId) -> list[Told]:
    """The story so far, in the order it was learnt."""
    rows = EventRow.select().where((EventRow.owner == owner) & (EventRow.request == request))
    story = []
    for row in rows.order_by(EventRow.id):
        evidence = tuple(json.loads(row.mail.evidence)) if row.mail else ()
        reasons = tuple(json.loads(row.reasons))
        story.append(Told(row.at, row.kind, row.stage, reasons, evidence, row.mail_id or 0))
    return story


def keep_letter(owner: int, request: RequestId, letter: Letter) -> None:
    """A letter that went out, with all its ids. Known already: its ids are added."""
    insert_once(
        LetterRow,
        owner=owner,
        request=request,
        message_id=letter.message_id,
        kind=letter.kind.value,
        subject=letter.subject,
        sent_at=letter.sent_at,
        text=letter.text,
        references=json.dumps(letter.references),
    )
    row = _letter.first(owner, request, letter.message_id)
    learn_ids(owner, request, letter.ids, letter=row.id)


@spelled
def _letter(owner: Any, request: Any, message_id: Any) -> Any:
    return LetterRow.select(LetterRow.id).where(
        (LetterRow.owner == owner)
        & (LetterRow.request == request)
        & (LetterRow.message_id == message_id)
    )


def learn_ids(
    owner: int, request: RequestId, ids: Iterable[MessageId], *, letter: int | None = None
) -> None:
    """These ids lead to this request from now on."""
    for message_id in ids:
        insert_once(KnownIdRow, owner=owner, message_id=message_id, request=request, letter=letter)


def keep_note(owner: int, request: RequestId, text: str, *, at: datetime) -> None:
    """What the owner told of an interview."""
    NoteRow.create(owner=owner, request=request, at=at, text=text)


def set_wait(request: RequestId, until: datetime | None) -> None:
    """Nothing is proposed before this moment."""
    RequestRow.update(wait_until=until).where(RequestRow.id == request).execute()


def set_interview(request: RequestId, starts_at: datetime, minutes: int, place: str) -> None:
    """A time stands, for the first time or anew: SEQUENCE counts up (RFC 5546, 2.1.4)."""
    RequestRow.update(
        interview_at=starts_at,
        interview_minutes=minutes,
        interview_place=place,
        interview_held=False,
        interview_sequence=RequestRow.interview_sequence + 1,
    ).where(RequestRow.id == request).execute()


def cancel_interview(request: RequestId) -> None:
    RequestRow.update(interview_at=None).where(RequestRow.id == request).execute()


def mark_held(request: RequestId) -> None:
    RequestRow.update(interview_held=True).where(RequestRow.id == request).execute()
