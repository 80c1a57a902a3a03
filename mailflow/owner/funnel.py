"""How far requests came, and how long people took to answer.

Counted from the letters and replies themselves, not from the present stage: who met was
once answered. An automatic answer is none. Small numbers are told as counts, never as
percentages alone: one answer of two is no rate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from mailflow.pipeline.case import Case
from mailflow.pipeline.encounters import Reply
from mailflow.pipeline.evidence import Answer
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.people import Relationship
from mailflow.pipeline.stages import Stage

_MET = {Stage.INTERVIEWED, Stage.THANKED, Stage.IN_TOUCH}


@dataclass(frozen=True, slots=True)
class Funnel:
    """Counts of requests; `waiting` is the median time to the first answer, None without one."""

    sent: int
    answered: int
    scheduled: int
    met: int
    waiting: timedelta | None


def funnel(cases: Sequence[Case]) -> Funnel:
    """The numbers of these cases together."""
    sent = [(case, letter) for case in cases if (letter := first_letter(case))]
    answers = [(letter, reply) for case, letter in sent if (reply := first_answer(case))]
    times = [(reply.at - letter.sent_at).total_seconds() for letter, reply in answers]
    return Funnel(
        sent=len(sent),
        answered=len(answers),
        scheduled=sum(case.interview is not None or _has_met(case) for case, _ in sent),
        met=sum(_has_met(case) for case, _ in sent),
        waiting=timedelta(seconds=median(times)) if times else None,
    )


def by_relationship(cases: Sequence[Case]) -> list[tuple[Relationship, Funnel]]:
    """The numbers of each relationship, and so of its template; the most used first."""
    found = [
        (relationship, funnel([c for c in cases if c.contact.relationship is relationship]))
        for relationship in Relationship
    ]
    return sorted((pair for pair in found if pair[1].sent), key=lambda pair: -pair[1].sent)


def first_letter(case: Case) -> Letter | None:
    """The request, or whatever letter began the story."""
    requests = [letter for letter in case.letters if letter.kind is MailKind.REQUEST]
    return next(iter(requests or case.letters), None)


def first_answer(case: Case) -> Reply | None:
    """The first reply in which a person spoke."""
    return next((r for r in case.replies if r.reading.primary is not Answer.AWAY), None)


def _has_met(case: Case) -> bool:
    return case.stage in _MET or bool(case.interview and case.interview.held)
