"""Stories that began before mailflow came: what is left to do once all of the past is read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mailflow.mail.message import MessageId
from mailflow.pipeline import events as ev
from mailflow.pipeline.adoption import caught_up, kind_by_hand, of_the_past
from mailflow.pipeline.case import Case
from mailflow.pipeline.decide import on_event
from mailflow.pipeline.effects import Compose, Notify
from mailflow.pipeline.encounters import Reply
from mailflow.pipeline.evidence import Answer, Reading, RequestId, Slot, TimeKind
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import Stage

NOW = datetime(2026, 3, 30, 9, tzinfo=UTC)
POLICY = Policy()
JANE = Contact(ContactId(1), "Jane Doe", ("jane@acme.example",))


def letter(days_ago: float, subject: str = "Your work") -> Letter:
    at = NOW - timedelta(days=days_ago)
    return Letter(MessageId(f"<{days_ago}@example.org>"), MailKind.OWN, subject, at)


def reply(days_ago: float, reading: Reading | None = None) -> Reply:
    at = NOW - timedelta(days=days_ago)
    return Reply(MessageId("<r@acme.example>"), at, "Re", reading or Reading((Answer.YES,)))


def case(stage: Stage, *letters: Letter, replies: tuple[Reply, ...] = ()) -> Case:
    return Case(RequestId(1), JANE, stage, NOW, letters=letters, replies=replies)


@pytest.mark.parametrize(("days", "silent"), [(3, False), (14, False), (30, True)])
def test_a_request_waited_for_long_enough_is_silent_and_not_nudged(days: int, silent: bool) -> None:  # noqa: FBT001
    told = caught_up(case(Stage.REQUESTED, letter(days)), NOW, POLICY)
    assert told.effects == ()
    assert [type(one) for one in told.happened] == ([ev.WentSilent] if silent else [])
    if silent:
        assert told.happened[0].at < NOW


def test_an_answer_that_nobody_answered_gets_its_letter() -> None:
    told = caught_up(case(Stage.REPLIED, letter(9), replies=(reply(3),)), NOW, POLICY)
    assert [type(one) for one in told.effects] == [Compose]


def test_one_that_the_owner_answered_by_hand_gets_none() -> None:
    told = caught_up(case(Stage.REPLIED, letter(9), letter(2), replies=(reply(3),)), NOW, POLICY)
    assert told.effects == ()


def test_an_answer_of_long_ago_is_left_to_the_owner() -> None:
    told = caught_up(case(Stage.REPLIED, letter(40), replies=(reply(20),)), NOW, POLICY)
    assert told.effects == ()


def test_a_time_offered_that_has_passed_is_not_confirmed() -> None:
    def offered(days: float) -> Slot:
        start = NOW + timedelta(days=days)
        return Slot(start, start + timedelta(hours=1), TimeKind.EXACT)

    reading = Reading((Answer.TIMES,), slots=(offered(-1), offered(2)))
    told = caught_up(case(Stage.REPLIED, letter(9), replies=(reply(3, reading),)), NOW, POLICY)
    (compose,) = told.effects
    assert isinstance(compose, Compose)
    assert compose.starts_at == NOW + timedelta(days=2)


@pytest.mark.parametrize("answer", list(Answer))
def test_mail_of_the_past_moves_the_stage_and_writes_to_nobody(answer: Answer) -> None:
    event = ev.ReplyReceived(NOW, MessageId("<r@x>"), Reading((answer,)))
    before = case(Stage.REQUESTED, letter(20))
    now, past = on_event(before, event, POLICY), of_the_past(on_event(before, event, POLICY))
    assert past.stage is now.stage
    assert not [one for one in past.effects if isinstance(one, Compose | Notify)]
    assert set(past.effects) <= set(now.effects)


def test_a_second_letter_into_silence_is_the_nudge_of_the_owners_own() -> None:
    waiting = case(Stage.REQUESTED, letter(9))
    assert kind_by_hand(waiting, "Re: Your work", NOW) is MailKind.NUDGE
    # An afterthought, another matter, an answer to an answer, and a first letter are none.
    assert kind_by_hand(waiting, "Re: Your work", NOW - timedelta(days=8.9)) is MailKind.OWN
    assert kind_by_hand(waiting, "Dinner", NOW) is MailKind.OWN
    assert kind_by_hand(waiting._replace(stage=Stage.REPLIED), "Your work", NOW) is MailKind.OWN
    assert kind_by_hand(case(Stage.RESEARCH), "Your work", NOW) is MailKind.OWN
