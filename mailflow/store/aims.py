"""Aims, their questions and research; insights and leads, as interviews bring them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from mailflow.pipeline.aims import (
    Aim,
    AimId,
    Insight,
    InsightId,
    Lead,
    LeadId,
    Question,
    QuestionId,
    unanswered,
)
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.people import ContactId
from mailflow.store.models import AimRow, ContactRow, RequestRow
from mailflow.store.models_people import InsightRow, LeadRow, QuestionRow, ResearchRow
from mailflow.store.spelled import spelled


class UnknownNumber(LookupError):
    """No such aim, question or lead; the message says how to see them all."""


def add_aim(owner: int, topic: str, questions: Sequence[str], *, now: datetime) -> Aim:
    row = AimRow.create(owner=owner, topic=topic, created_at=now)
    for text in questions:
        open_question(owner, text, at=now, aim=AimId(row.id))
    return aim_of(row)


def aims(owner: int) -> list[Aim]:
    """All aims, the latest last."""
    return [aim_of(row) for row in AimRow.select().where(AimRow.owner == owner).order_by(AimRow.id)]


def aims_by_id(wanted: Sequence[int]) -> dict[int, Aim]:
    """These aims by their numbers."""
    return {int(row.id): aim_of(row) for row in _aims(wanted)}


@spelled
def _aims(ids: Any) -> Any:
    return AimRow.select().where(AimRow.id.in_(ids))


def aim(owner: int, number: int) -> Aim:
    """The aim with this number. Raises UnknownNumber."""
    row = AimRow.get_or_none((AimRow.owner == owner) & (AimRow.id == number))
    if row is None:
        message = f"no aim {number}; `mailflow aim list` shows all"
        raise UnknownNumber(message)
    return aim_of(row)


def aim_of(row: Any) -> Aim:
    """The value of a row, with the questions that are still open."""
    asked = unanswered(_question(one) for one in _asked(row.id))
    read = tuple(one.text for one in _read(row.id))
    return Aim(AimId(row.id), row.topic, tuple(one.text for one in asked), read)


@spelled
def _asked(aim: Any) -> Any:
    return QuestionRow.select().where(QuestionRow.aim == aim)


@spelled
def _read(aim: Any) -> Any:
    return ResearchRow.select().where(ResearchRow.aim == aim).order_by(ResearchRow.id)


def retitle(owner: int, number: int, topic: str) -> None:
    """Another topic for an aim. Raises UnknownNumber."""
    AimRow.update(topic=topic).where(AimRow.id == aim(owner, number).id).execute()


def keep_research(
    owner: int,
    text: str,
    *,
    at: datetime,
    aim: AimId | None = None,
    contact: ContactId | None = None,
) -> None:
    """A note on what was read, about an aim or a contact."""
    ResearchRow.create(owner=owner, aim=aim, contact=contact, text=text, at=at)


def research_on(owner: int, contact: ContactId) -> tuple[str, ...]:
    """The notes on a contact, oldest first."""
    rows = ResearchRow.select().where(
        (ResearchRow.owner == owner) & (ResearchRow.contact == contact)
    )
    return tuple(row.text for row in rows.order_by(ResearchRow.id))


# Questions


def open_question(
    owner: int,
    text: str,
    *,
    at: datetime,
    aim: AimId | None = None,
    request: RequestId | None = None,
) -> Question:
    """A question to ask, once: one that is open under this aim in the same words is given back.

    `request` is the one whose interview raised it; without `aim`, that request's aim.
    """
    found = aim or _aim_of_request(request)
    rows = QuestionRow.select().where(
        (QuestionRow.owner == owner)
        & (QuestionRow.aim == found)
        & QuestionRow.answered_at.is_null()
    )
    for row in rows:
        if row.text.casefold() == text.casefold():
            return _question(row)
    return _question(
        QuestionRow.create(owner=owner, aim=found, raised_in=request, text=text, at=at)
    )


def answer_question(owner: int, question: QuestionId | int, *, at: datetime) -> Question:
    """It is answered and asked no more. Raises UnknownNumber."""
    row = QuestionRow.get_or_none((QuestionRow.owner == owner) & (QuestionRow.id == question))
    if row is None:
        message = f"no question {question}; `mailflow aim show` lists them with their numbers"
        raise UnknownNumber(message)
    if row.answered_at is None:
        row.answered_at = at
        row.save()
    return _question(row)


def questions(owner: int, *, aim: AimId | None = None) -> list[Question]:
    """All questions, answered ones too, oldest first; of one aim, or of all."""
    where = QuestionRow.owner == owner
    if aim is not None:
        where &= QuestionRow.aim == aim
    return [_question(row) for row in QuestionRow.select().where(where).order_by(QuestionRow.id)]


def _question(row: Any) -> Question:
    return Question(
        id=QuestionId(row.id),
        text=row.text,
        at=row.at,
        aim=AimId(row.aim_id) if row.aim_id else None,
        raised_in=RequestId(row.raised_in_id) if row.raised_in_id else None,
        answered_at=row.answered_at,
    )


def _aim_of_request(request: RequestId | None) -> AimId | None:
    if request is None:
        return None
    row = RequestRow.get_or_none(RequestRow.id == request)
    return AimId(row.aim_id) if row and row.aim_id else None


# Insights


def keep_insight(
    owner: int,
    text: str,
    *,
    at: datetime,
    request: RequestId | None = None,
    aim: AimId | None = None,
    answers: QuestionId | None = None,
) -> Insight:
    """Something learnt; told twice in the same interview, it is kept once.

    Without `aim`, the request's aim. With `answers`, that question is closed.
    """
    found = aim or _aim_of_request(request)
    row = _same(InsightRow, owner, request, text) or InsightRow.create(
        owner=owner, aim=found, request=request, answers=answers, text=text, at=at
    )
    if answers is not None:
        answer_question(owner, answers, at=at)
    return _insight(row)


def insights(
    owner: int,
    *,
    aim: AimId | None = None,
    request: RequestId | None = None,
    since: datetime | None = None,
) -> list[Insight]:
    """What was learnt, oldest first: under an aim, in one interview, since a moment (aware)."""
    where = InsightRow.owner == owner
    if aim is not None:
        where &= InsightRow.aim == aim
    if request is not None:
        where &= InsightRow.request == request
    if since is not None:
        where &= InsightRow.at >= since
    return [_insight(row) for row in InsightRow.select().where(where).order_by(InsightRow.id)]


def _insight(row: Any) -> Insight:
    return Insight(
        id=InsightId(row.id),
        text=row.text,
        at=row.at,
        aim=AimId(row.aim_id) if row.aim_id else None,
        request=RequestId(row.request_id) if row.request_id else None,
        told_by=row.request.contact.name if row.request_id else "",
        answers=QuestionId(row.answers_id) if row.answers_id else None,
    )


# Leads


def keep_lead(owner: int, text: str, *, at: datetime, request: RequestId | None = None) -> Lead:
    """A job opening that came up, once for its words and request."""
    row = _same(LeadRow, owner, request, text) or LeadRow.create(
        owner=owner, request=request, text=text, at=at
    )
    return _lead(row)


def close_lead(owner: int, number: int) -> Lead:
    """It is of no interest any more. Raises UnknownNumber."""
    row = LeadRow.get_or_none((LeadRow.owner == owner) & (LeadRow.id == number))
    if row is None:
        message = f"no lead {number}; `mailflow lead list` shows all"
        raise UnknownNumber(message)
    row.closed = True
    row.save()
    return _lead(row)


def leads(owner: int, *, closed: bool = False) -> list[Lead]:
    """The open leads, oldest first; with `closed`, all of them."""
    where = LeadRow.owner == owner
    if not closed:
        where &= ~LeadRow.closed
    return [_lead(row) for row in LeadRow.select().where(where).order_by(LeadRow.id)]


def _lead(row: Any) -> Lead:
    contact: ContactRow | None = row.request.contact if row.request_id else None
    return Lead(
        id=LeadId(row.id),
        text=row.text,
        at=row.at,
        request=RequestId(row.request_id) if row.request_id else None,
        from_=contact.name if contact else "",
        organisation=contact.organisation if contact else "",
        closed=row.closed,
    )


def _same(table: Any, owner: int, request: RequestId | None, text: str) -> Any:
    """The row of these words and this request, if there is one: notes may come in twice."""
    rows = table.select().where((table.owner == owner) & (table.request == request))
    return next((row for row in rows if row.text.casefold() == text.casefold()), None)
