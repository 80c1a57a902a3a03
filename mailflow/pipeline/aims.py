"""What the owner wants to learn, and what was learnt: aims, questions, insights, leads.

An aim is asked about in interviews; an interview answers questions and raises new ones; so
the next aim comes from the last notes. Leads (job openings) lie apart: they are a bonus, and
no letter ever asks for one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from mailflow.pipeline.evidence import RequestId

AimId = NewType("AimId", int)
QuestionId = NewType("QuestionId", int)
InsightId = NewType("InsightId", int)
LeadId = NewType("LeadId", int)


@dataclass(frozen=True, slots=True)
class Aim:
    """One thing to find out, by talking to people. `topic` fits after "learn about".

    `questions` are those still open, in the order they were asked; `research` what the owner
    read about it, oldest first.
    """

    id: AimId
    topic: str
    questions: tuple[str, ...] = ()
    research: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask. `raised_in` is the request whose interview it grew from, None where
    the owner planned it; `answered_at` None while it is open. Moments aware.
    """

    id: QuestionId
    text: str
    at: datetime
    aim: AimId | None = None
    raised_in: RequestId | None = None
    answered_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.answered_at is None


@dataclass(frozen=True, slots=True)
class Insight:
    """One thing learnt, in the owner's words. `told_by` is the contact's name, empty where
    the owner found it elsewhere; `answers` the question it answers, if one.
    """

    id: InsightId
    text: str
    at: datetime
    aim: AimId | None = None
    request: RequestId | None = None
    told_by: str = ""
    answers: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class Lead:
    """A job opening that came up. `from_` is the contact's name, empty for one found elsewhere."""

    id: LeadId
    text: str
    at: datetime
    request: RequestId | None = None
    from_: str = ""
    organisation: str = ""
    closed: bool = False


def unanswered(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The open ones, those that grew from interviews last."""
    found = [one for one in questions if one.is_open]
    return tuple(sorted(found, key=lambda one: (one.raised_in is not None, one.at, one.id)))
