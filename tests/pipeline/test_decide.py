"""What follows from what happens, and from the clock. Pure: no mocks, no rows, no waiting."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.message import MessageId
from mailflow.pipeline import effects as ef
from mailflow.pipeline import events as ev
from mailflow.pipeline.case import Case, Outgoing
from mailflow.pipeline.decide import Decision, on_clock, on_event
from mailflow.pipeline.encounters import Interview, Reply
from mailflow.pipeline.evidence import Answer, Person, Reading, RequestId, Slot, TimeKind
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.moves import wants_second_contact
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import Stage

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
ID = MessageId("<a@example.org>")
JANE = Contact(ContactId(1), "Jane Doe", ("jane@acme.example",), zone="UTC")
POLICY = Policy()


def case(stage: Stage, **changes: object) -> Case:
    fresh = Case(RequestId(1), JANE, stage, MONDAY)
    return fresh._replace(**changes)  # type: ignore[arg-type]


def sent(kind: MailKind = MailKind.REQUEST, at: datetime = MONDAY) -> Letter:
    return Letter(ID, kind, "Your work", at)


def replied(*answers: Answer, at: datetime = MONDAY, **reading: object) -> ev.ReplyReceived:
    return ev.ReplyReceived(at, ID, Reading(answers=answers, **reading))  # type: ignore[arg-type]


def composed(decision: Decision) -> list[MailKind]:
    return [e.kind for e in decision.effects if isinstance(e, ef.Compose)]


def withdrawn(decision: Decision) -> set[MailKind]:
    kinds = [e.kinds for e in decision.effects if isinstance(e, ef.Withdraw)]
    return set().union(*kinds)


def test_a_request_is_drafted_once_asked_for() -> None:
    decision = on_event(case(Stage.RESEARCH), ev.RequestAsked(MONDAY), POLICY)
    assert composed(decision) == [MailKind.REQUEST]
    assert decision.reasons == ("you asked for a request",)


def test_a_reply_withdraws_the_waiting_nudge() -> None:
    decision = on_event(case(Stage.REQUESTED), replied(Answer.OTHER), POLICY)
    assert MailKind.NUDGE in withdrawn(decision)
    assert decision.stage is Stage.REPLIED


def test_a_letter_by_hand_withdraws_whatever_was_proposed() -> None:
    decision = on_event(case(Stage.REQUESTED), ev.OwnerWrote(MONDAY, ID), POLICY)
    assert {MailKind.NUDGE, MailKind.REQUEST, MailKind.SLOTS} <= withdrawn(decision)


def test_a_time_offered_is_confirmed() -> None:
    start = MONDAY + timedelta(days=3)
    slots = (Slot(start, None, TimeKind.EXACT),)
    decision = on_event(case(Stage.REQUESTED), replied(Answer.TIMES, slots=slots), POLICY)
    (compose,) = [e for e in decision.effects if isinstance(e, ef.Compose)]
    assert compose.kind is MailKind.CONFIRMATION
    assert compose.starts_at == start


@pytest.mark.parametrize(
    "slot",
    [
        Slot(MONDAY + timedelta(days=3), None, TimeKind.EXACT, sure=False),
        Slot(MONDAY + timedelta(days=3), None, TimeKind.EXACT, offered=False),
        Slot(MONDAY - timedelta(days=3), None, TimeKind.EXACT),
        Slot(MONDAY + timedelta(days=3), MONDAY + timedelta(days=8), TimeKind.RANGE),
        Slot(MONDAY + timedelta(days=3), None, TimeKind.AFTER),
    ],
)
def test_a_time_that_is_not_sure_is_never_confirmed(slot: Slot) -> None:
    decision = on_event(case(Stage.REQUESTED), replied(Answer.YES, slots=(slot,)), POLICY)
    asked = MailKind.SLOTS if slot.sure else MailKind.QUESTION_BACK
    assert composed(decision) == [asked]


def test_a_question_is_shown_to_the_owner_and_nothing_is_written() -> None:
    decision = on_event(case(Stage.REQUESTED), replied(Answer.QUESTION), POLICY)
    assert composed(decision) == []
    assert [e.kind for e in decision.effects if isinstance(e, ef.Notify)] == [MailKind.NOTICE]


def test_a_no_gets_a_gracious_answer_and_nothing_else_ever() -> None:
    decision = on_event(case(Stage.REQUESTED), replied(Answer.NO), POLICY)
    assert composed(decision) == [MailKind.DECLINE_ANSWER]
    declined = case(Stage.DECLINED, letters=(sent(),))
    assert on_clock(declined, MONDAY + timedelta(days=900), POLICY).effects == ()


@pytest.mark.parametrize("others", [(), (Answer.YES,), (Answer.TIMES, Answer.QUESTION)])
def test_stop_outweighs_whatever_else_was_said(others: tuple[Answer, ...]) -> None:
    decision = on_event(case(Stage.REQUESTED), replied(*others, Answer.STOP), POLICY)
    assert decision.stage is Stage.STOPPED
    assert ef.MarkStopped() in decision.effects
    assert composed(decision) == []


def test_somebody_named_becomes_a_proposed_contact() -> None:
    priya = Person("Priya Shah", "priya@x.example")
    decision = on_event(case(Stage.REQUESTED), replied(Answer.REFERRAL, people=(priya,)), POLICY)
    assert ef.ProposeContact(priya) in decision.effects
    assert composed(decision) == []


def test_an_absence_moves_the_clock_to_two_business_days_after_it() -> None:
    event = ev.AutoReplied(MONDAY, ID, until=date(2026, 3, 20))
    decision = on_event(case(Stage.REQUESTED), event, POLICY)
    (wait,) = [e for e in decision.effects if isinstance(e, ef.Wait)]
    assert wait.until is not None
    assert wait.until.date() == date(2026, 3, 24)
    waiting = case(Stage.REQUESTED, letters=(sent(),), wait_until=wait.until)
    assert composed(on_clock(waiting, datetime(2026, 3, 23, tzinfo=UTC), POLICY)) == []
    assert composed(on_clock(waiting, datetime(2026, 3, 25, tzinfo=UTC), POLICY)) == [
        MailKind.NUDGE
    ]


def test_a_permanent_bounce_marks_the_address_and_asks_for_another() -> None:
    event = ev.Bounced(MONDAY, ID, JANE.address, permanent=True)
    decision = on_event(case(Stage.REQUESTED), event, POLICY)
    assert ef.MarkDead(JANE.address) in decision.effects
    assert decision.stage is Stage.BOUNCED


def test_a_bounce_for_now_changes_nothing() -> None:
    event = ev.Bounced(MONDAY, ID, JANE.address, permanent=False)
    decision = on_event(case(Stage.REQUESTED), event, POLICY)
    assert decision.effects == ()
    assert decision.stage is Stage.REQUESTED


@pytest.mark.parametrize(("day", "due"), [(10, False), (11, True), (30, True)])
def test_a_nudge_is_drafted_after_seven_business_days(day: int, due: bool) -> None:  # noqa: FBT001
    silent = case(Stage.REQUESTED, letters=(sent(),))
    now = datetime(2026, 3, day, 10, tzinfo=UTC)
    assert composed(on_clock(silent, now, POLICY)) == ([MailKind.NUDGE] if due else [])


@pytest.mark.parametrize("state", [s for s in OutgoingState if s.is_open])
def test_there_is_never_a_second_nudge_while_one_is_open(state: OutgoingState) -> None:
    nudge = Outgoing("request:1:nudge:1", MailKind.NUDGE, state)
    silent = case(Stage.REQUESTED, letters=(sent(),), outgoing=(nudge,))
    assert on_clock(silent, MONDAY + timedelta(days=400), POLICY) == Decision(Stage.REQUESTED)


def test_a_dropped_nudge_is_not_proposed_again_and_the_request_falls_silent() -> None:
    nudge = Outgoing("request:1:nudge:1", MailKind.NUDGE, OutgoingState.DROPPED)
    silent = case(Stage.REQUESTED, letters=(sent(),), outgoing=(nudge,))
    decision = on_clock(silent, MONDAY + timedelta(days=60), POLICY)
    assert composed(decision) == []
    assert [type(e) for e in decision.happened] == [ev.WentSilent]


def test_a_confirmation_that_was_sent_sets_the_interview() -> None:
    start = MONDAY + timedelta(days=3)
    item = Outgoing("k", MailKind.CONFIRMATION, OutgoingState.SENT_BY_OWNER, start)
    event = ev.LetterSent(MONDAY, MailKind.CONFIRMATION, ID, "k")
    decision = on_event(case(Stage.REPLIED, outgoing=(item,)), event, POLICY)
    (agreed,) = decision.happened
    assert isinstance(agreed, ev.InterviewAgreed)
    assert agreed.starts_at == start


def test_an_interview_is_briefed_before_and_asked_about_after() -> None:
    start = MONDAY + timedelta(days=3)
    scheduled = case(Stage.SCHEDULED, interview=Interview(start, 20))
    brief = on_clock(scheduled, start - timedelta(hours=23), POLICY)
    assert [e.kind for e in brief.effects if isinstance(e, ef.Notify)] == [MailKind.BRIEF]
    key = next(e.key for e in brief.effects if isinstance(e, ef.Notify))
    briefed = scheduled._replace(outgoing=(Outgoing(key, MailKind.BRIEF, OutgoingState.ACCEPTED),))
    assert on_clock(briefed, start + timedelta(minutes=79), POLICY).effects == ()
    debrief = on_clock(briefed, start + timedelta(minutes=80), POLICY)
    assert [e.kind for e in debrief.effects if isinstance(e, ef.Notify)] == [MailKind.DEBRIEF]
    assert [type(e) for e in debrief.happened] == [ev.InterviewHeld]


def test_notes_bring_the_thank_you_note_at_once() -> None:
    decision = on_event(case(Stage.INTERVIEWED), ev.NotesTaken(MONDAY, "good"), POLICY)
    assert composed(decision) == [MailKind.THANK_YOU]
    without = on_clock(case(Stage.INTERVIEWED), MONDAY + timedelta(hours=21), POLICY)
    assert composed(without) == [MailKind.THANK_YOU]


def test_real_contact_resets_the_check_in() -> None:
    reply = Reply(ID, datetime(2026, 6, 1, tzinfo=UTC), "Hi", Reading())
    in_touch = case(Stage.IN_TOUCH, letters=(sent(),), replies=(reply,))
    assert on_clock(in_touch, datetime(2026, 9, 30, tzinfo=UTC), POLICY).effects == ()
    later = on_clock(in_touch, datetime(2026, 10, 2, tzinfo=UTC), POLICY)
    assert composed(later) == [MailKind.CHECK_IN]


@pytest.mark.parametrize(("day", "due"), [(4, False), (5, True)])
def test_a_second_contact_is_worth_a_letter_after_three_business_days(day: int, due: bool) -> None:  # noqa: FBT001
    acme = JANE._replace(organisation="Acme")
    waiting = case(Stage.REQUESTED, contact=acme, letters=(sent(),))
    now = datetime(2026, 3, day, 10, tzinfo=UTC)
    assert wants_second_contact(waiting, [waiting], now, POLICY) is due
    tom = acme._replace(id=ContactId(2), organisation="ACME")
    other = waiting._replace(request=RequestId(2), contact=tom)
    assert not wants_second_contact(waiting, [waiting, other], now, POLICY)


def test_what_the_table_does_not_foresee_is_held() -> None:
    decision = on_event(case(Stage.REPLIED), ev.InterviewCancelled(MONDAY), POLICY)
    assert [type(e) for e in decision.effects] == [ef.Hold]
    assert decision.stage is Stage.REPLIED


EVENTS: st.SearchStrategy[ev.Event] = st.one_of(
    st.builds(replied, st.sampled_from(list(Answer)), st.sampled_from(list(Answer))),
    st.builds(ev.LetterSent, st.just(MONDAY), st.sampled_from(list(MailKind)), st.just(ID)),
    st.just(ev.OwnerWrote(MONDAY, ID)),
    st.just(ev.RequestAsked(MONDAY)),
    st.just(ev.NotesTaken(MONDAY, "x")),
    st.just(ev.InterviewAgreed(MONDAY, MONDAY, 20)),
    st.just(ev.InterviewHeld(MONDAY)),
)


@given(st.sampled_from(list(Stage)), EVENTS)
def test_nothing_is_ever_written_to_somebody_who_asked_to_stop(
    stage: Stage, event: ev.Event
) -> None:
    stopped = case(stage, contact=JANE._replace(stopped=True), letters=(sent(),))
    assert composed(on_event(stopped, event, POLICY)) == []
    assert composed(on_clock(stopped, MONDAY + timedelta(days=400), POLICY)) == []


@given(st.sampled_from(list(Stage)), EVENTS)
def test_nothing_is_ever_written_where_no_address_is_known(stage: Stage, event: ev.Event) -> None:
    unreachable = case(stage, contact=JANE._replace(addresses=()))
    assert composed(on_event(unreachable, event, POLICY)) == []
