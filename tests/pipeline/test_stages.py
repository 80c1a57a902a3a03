"""The stage table: every stage × every cause, and what it must never do."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from typing import get_args

import pytest

from mailflow.mail.invites import Invite, Method
from mailflow.mail.message import MessageId
from mailflow.pipeline import events as ev
from mailflow.pipeline.afterwards import AdviceId, PromiseId
from mailflow.pipeline.evidence import Answer, Reading, RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.people import ContactId
from mailflow.pipeline.stages import Stage
from mailflow.pipeline.transitions import CAUSES, IllegalTransition, advance, cause_of

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ID = MessageId("<a@example.org>")


def reply(*answers: Answer) -> ev.ReplyReceived:
    return ev.ReplyReceived(NOW, ID, Reading(answers=answers))


EVENTS: dict[str, ev.Event] = {
    "asked": ev.RequestAsked(NOW),
    "sent request": ev.LetterSent(NOW, MailKind.REQUEST, ID),
    "sent nudge": ev.LetterSent(NOW, MailKind.NUDGE, ID),
    "sent thank-you": ev.LetterSent(NOW, MailKind.THANK_YOU, ID),
    "sent a word": ev.LetterSent(NOW, MailKind.REFERRER_TOLD, ID),
    "sent a letter": ev.LetterSent(NOW, MailKind.SLOTS, ID),
    "owner wrote": ev.OwnerWrote(NOW, ID),
    "reply": reply(Answer.YES),
    "reply no": reply(Answer.NO),
    "reply stop": reply(Answer.OTHER, Answer.STOP),
    "reply by machine": ev.AutoReplied(NOW, ID),
    "bounced": ev.Bounced(NOW, ID, "j@acme.example", permanent=True),
    "bounced for now": ev.Bounced(NOW, ID, "j@acme.example", permanent=False),
    "picked": ev.TimePicked(NOW, NOW),
    "calendar": ev.CalendarReceived(NOW, ID, Invite(Method.REQUEST, "u")),
    "agreed": ev.InterviewAgreed(NOW, NOW, 20),
    "cancelled": ev.InterviewCancelled(NOW),
    "held": ev.InterviewHeld(NOW),
    "missed": ev.InterviewMissed(NOW),
    "advice followed": ev.AdviceFollowed(NOW, AdviceId(1)),
    "promise kept": ev.PromiseKept(NOW, PromiseId(1)),
    "referral answered": ev.ReferralAnswered(NOW, ContactId(2), RequestId(2), "Priya Shah"),
    "notes": ev.NotesTaken(NOW, "good"),
    "dropped": ev.DraftDropped(NOW, MailKind.NUDGE, "k"),
    "snoozed": ev.Snoozed(NOW, NOW),
    "stop asked": ev.StopAsked(NOW),
    "went silent": ev.WentSilent(NOW),
    "settled": ev.Settled(NOW),
    "closed": ev.RequestClosed(NOW),
}

S = Stage
# cause → stages in which it is illegal
ILLEGAL = {
    "asked": set(Stage) - {S.RESEARCH},
    "picked": {S.STOPPED},
    "agreed": {S.STOPPED},
    "missed": set(Stage) - {S.SCHEDULED, S.INTERVIEWED},
    "held": {S.STOPPED},
    "cancelled": set(Stage) - {S.SCHEDULED},
    "went silent": set(Stage) - {S.REQUESTED, S.NUDGED},
    "settled": set(Stage) - {S.THANKED},
}
# (stage, cause) → stage after, where it moves
MOVES = {
    (S.RESEARCH, "sent request"): S.REQUESTED,
    (S.BOUNCED, "sent request"): S.REQUESTED,
    (S.SILENT, "sent request"): S.REQUESTED,
    (S.CLOSED, "sent request"): S.REQUESTED,
    (S.RESEARCH, "sent nudge"): S.REQUESTED,
    (S.REQUESTED, "sent nudge"): S.NUDGED,
    (S.SILENT, "sent nudge"): S.NUDGED,
    (S.BOUNCED, "sent nudge"): S.NUDGED,
    (S.RESEARCH, "sent thank-you"): S.THANKED,
    (S.SCHEDULED, "sent thank-you"): S.THANKED,
    (S.INTERVIEWED, "sent thank-you"): S.THANKED,
    (S.RESEARCH, "sent a word"): S.IN_TOUCH,
    (S.RESEARCH, "sent a letter"): S.REQUESTED,
    (S.SCHEDULED, "missed"): S.REPLIED,
    (S.INTERVIEWED, "missed"): S.REPLIED,
    (S.RESEARCH, "owner wrote"): S.REQUESTED,
    (S.REQUESTED, "bounced"): S.BOUNCED,
    (S.NUDGED, "bounced"): S.BOUNCED,
    (S.SCHEDULED, "cancelled"): S.REPLIED,
    (S.REQUESTED, "went silent"): S.SILENT,
    (S.NUDGED, "went silent"): S.SILENT,
    (S.THANKED, "settled"): S.IN_TOUCH,
    **{
        (stage, cause): S.REPLIED
        for cause in ("reply", "picked")
        for stage in (S.RESEARCH, S.REQUESTED, S.NUDGED, S.DECLINED, S.BOUNCED, S.SILENT, S.CLOSED)
    },
    **{
        (stage, "reply no"): S.DECLINED
        for stage in (
            S.RESEARCH,
            S.REQUESTED,
            S.NUDGED,
            S.REPLIED,
            S.SCHEDULED,
            S.BOUNCED,
            S.SILENT,
        )
    },
    **{(stage, "reply stop"): S.STOPPED for stage in Stage},
    **{(stage, "stop asked"): S.STOPPED for stage in Stage},
    **{(stage, "closed"): S.CLOSED for stage in Stage},
    **{(stage, "agreed"): S.SCHEDULED for stage in set(Stage) - {S.STOPPED}},
    **{
        (stage, "held"): S.INTERVIEWED
        for stage in set(Stage) - {S.STOPPED, S.INTERVIEWED, S.THANKED}
    },
}


def test_the_events_here_are_all_there_are() -> None:
    assert set(EVENTS) == set(CAUSES)
    assert {type(event) for event in EVENTS.values()} == set(get_args(ev.Event))


@pytest.mark.parametrize("cause", EVENTS)
def test_every_event_has_its_row(cause: str) -> None:
    assert cause_of(EVENTS[cause]) == cause


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("cause", EVENTS)
def test_every_stage_meets_every_event(stage: Stage, cause: str) -> None:
    if stage in ILLEGAL.get(cause, set()):
        with pytest.raises(IllegalTransition):
            advance(stage, EVENTS[cause])
    else:
        assert advance(stage, EVENTS[cause]) is MOVES.get((stage, cause), stage)


def test_stop_is_for_good() -> None:
    for event in EVENTS.values():
        with contextlib.suppress(IllegalTransition):
            assert advance(Stage.STOPPED, event) in {Stage.STOPPED, Stage.CLOSED}


def test_not_me_but_talk_to_her_is_a_kind_no_unless_a_door_stays_open() -> None:
    assert advance(Stage.REQUESTED, reply(Answer.REFERRAL, Answer.NO)) is Stage.DECLINED
    assert advance(Stage.REQUESTED, reply(Answer.REFERRAL, Answer.LATER, Answer.NO)) is S.REPLIED
    assert advance(Stage.REQUESTED, reply(Answer.REFERRAL)) is Stage.REPLIED


def test_an_absence_typed_by_a_person_moves_nothing() -> None:
    assert advance(Stage.REQUESTED, reply(Answer.AWAY)) is Stage.REQUESTED
    assert advance(Stage.REQUESTED, reply(Answer.ACKNOWLEDGEMENT)) is Stage.REQUESTED
