"""The numbers of requests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from mailflow.mail.message import MessageId
from mailflow.owner.funnel import Funnel, by_relationship, funnel
from mailflow.pipeline.case import Case
from mailflow.pipeline.encounters import Interview, Reply
from mailflow.pipeline.evidence import Answer, Reading, RequestId
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.people import Contact, ContactId, Relationship
from mailflow.pipeline.stages import Stage

THEN = datetime(2026, 3, 1, 9, tzinfo=UTC)


def case(
    stage: Stage, *answers: Answer, days: float = 2, of: Relationship = Relationship.COLD
) -> Case:
    """A request answered after `days`."""
    contact = Contact(ContactId(1), "Jane", relationship=of)
    letter = Letter(MessageId("<1@x>"), MailKind.REQUEST, "A question", THEN)
    replies = tuple(
        Reply(MessageId("<2@x>"), THEN + timedelta(days=days), "Re", Reading((answer,)))
        for answer in answers
    )
    return Case(RequestId(1), contact, stage, THEN, letters=(letter,), replies=replies)


def test_nothing_sent_is_nothing() -> None:
    unsent = case(Stage.RESEARCH)._replace(letters=())
    assert funnel([unsent]) == Funnel(0, 0, 0, 0, None)


def test_who_met_was_answered_and_scheduled_before() -> None:
    cases = [
        case(Stage.REQUESTED),
        case(Stage.REPLIED, Answer.YES),
        case(Stage.SCHEDULED, Answer.YES)._replace(interview=Interview(THEN, 20)),
        case(Stage.THANKED, Answer.YES),
        case(Stage.DECLINED, Answer.NO),
    ]
    numbers = funnel(cases)
    assert (numbers.sent, numbers.answered, numbers.scheduled, numbers.met) == (5, 4, 2, 1)


def test_an_absence_notice_is_no_answer() -> None:
    assert funnel([case(Stage.REQUESTED, Answer.AWAY)]).answered == 0


def test_the_wait_is_the_median_of_first_answers() -> None:
    cases = [case(Stage.REPLIED, Answer.YES, days=days) for days in (1, 2, 40)]
    assert funnel(cases).waiting == timedelta(days=2)


def test_relationships_are_counted_apart_the_most_used_first() -> None:
    cases = [
        case(Stage.REPLIED, Answer.YES, of=Relationship.ALUMNI),
        case(Stage.REQUESTED),
        case(Stage.REQUESTED),
    ]
    told = [(one.value, part.sent, part.answered) for one, part in by_relationship(cases)]
    assert told == [("cold", 2, 0), ("alumni", 1, 1)]
