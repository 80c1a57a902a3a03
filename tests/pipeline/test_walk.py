"""Walks over months of virtual time: whatever people do, some things never happen."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mailflow.mail.invites import Attendee, Invite, Method
from mailflow.mail.message import Address
from mailflow.pipeline import events as ev
from mailflow.pipeline.afterwards import AdviceId, Notes, Promised
from mailflow.pipeline.evidence import Answer, Reading, RequestId, Slot, TimeKind
from mailflow.pipeline.letters import MailKind as K
from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.referrals import ReferralState, referrals
from mailflow.pipeline.stages import Stage
from tests.pipeline.house import House

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
JANE, PRIYA, TOM = RequestId(1), RequestId(2), RequestId(3)
REQUESTS = st.sampled_from([JANE, PRIYA, TOM])
KINDLY = {Answer.YES, Answer.TIMES, Answer.LATER, Answer.QUESTION, Answer.REFERRAL, Answer.OTHER}
BEFORE_TALK = {
    *(Stage.RESEARCH, Stage.REQUESTED, Stage.NUDGED, Stage.REPLIED, Stage.SCHEDULED),
    *(Stage.DECLINED, Stage.BOUNCED, Stage.SILENT),
}


class Walk(RuleBasedStateMachine):
    """Jane pointed to Priya; Jane and Tom work at Acme. What is promised to each is written
    down here apart from the stages, so that the stages can't excuse a letter.
    """

    @initialize()
    def move_in(self) -> None:
        self.house = House(BEGIN, Policy(country="GB", zone="Europe/London"))
        for number, name, organisation in (
            (1, "Jane", "Acme"),
            (2, "Priya", "X"),
            (3, "Tom", "Acme"),
        ):
            contact = Contact(
                *(ContactId(number), name, (f"{name}@x.example",), organisation),
                referrer=ContactId(1) if number == 2 else None,
                referrer_name="Jane" if number == 2 else "",
            )
            self.house.happen(self.house.open(number, contact), ev.RequestAsked(self.house.now))
        #: who may not be written to any more, and since which draft
        self.forbidden: dict[RequestId, int] = {}
        self.declined: dict[RequestId, int] = {}
        self.kind: set[RequestId] = set()
        self.replied: dict[RequestId, int] = {}

    @property
    def so_far(self) -> int:
        return len(self.house.drafted)

    def talk_ahead(self, request: RequestId, hours: int) -> datetime:
        return self.house.now + timedelta(hours=hours)

    # What the world does

    @rule(hours=st.integers(1, 60))
    def some_hours_pass(self, hours: int) -> None:
        self.house.wait(timedelta(hours=hours))

    @rule(days=st.integers(3, 40))
    def some_weeks_pass(self, days: int) -> None:
        self.house.wait(timedelta(days=days))

    @rule(
        request=REQUESTS,
        answers=st.lists(st.sampled_from(list(Answer)), min_size=1, max_size=3, unique=True),
        hours=st.integers(5, 300),
        named=st.booleans(),
    )
    def they_answer(
        self, request: RequestId, answers: list[Answer], hours: int, *, named: bool
    ) -> None:
        slot = Slot(self.talk_ahead(request, hours), None, TimeKind.EXACT)
        reading = Reading(tuple(answers), slots=(slot,) if named else ())
        stage = self.house.cases[request].stage
        before = self.so_far
        self.house.happen(request, ev.ReplyReceived(self.house.now, self.house.new_id(), reading))
        self.replied[request] = self.so_far
        if Answer.STOP in answers:
            self.forbidden.setdefault(request, before)
        elif reading.primary is Answer.NO and stage in BEFORE_TALK:
            self.declined[request] = before
        elif reading.primary not in {Answer.NO, Answer.AWAY, Answer.ACKNOWLEDGEMENT}:
            self.declined.pop(request, None)
            if stage is not Stage.STOPPED and request not in self.forbidden:
                self.kind.add(request)

    @rule(request=REQUESTS, days=st.integers(1, 30))
    def a_machine_says_they_are_away(self, request: RequestId, days: int) -> None:
        until = (self.house.now + timedelta(days=days)).date()
        self.house.happen(request, ev.AutoReplied(self.house.now, self.house.new_id(), until))

    @rule(request=REQUESTS, permanent=st.booleans())
    def a_letter_comes_back(self, request: RequestId, *, permanent: bool) -> None:
        case = self.house.cases[request]
        if not case.letters or not case.contact.address:
            return
        recent = [at for at in case.soft_bounces if at >= self.house.now - timedelta(days=7)]
        if permanent or recent:
            self.forbidden.setdefault(request, self.so_far)
        at, address = self.house.now, case.contact.address
        bounced = ev.Bounced(at, self.house.new_id(), address, permanent=permanent)
        self.house.happen(request, bounced)

    @rule(
        request=REQUESTS,
        method=st.sampled_from([Method.REQUEST, Method.REPLY, Method.CANCEL, Method.COUNTER]),
        ours=st.booleans(),
        sequence=st.integers(0, 5),
        hours=st.integers(5, 300),
        partstat=st.sampled_from(["ACCEPTED", "DECLINED", "TENTATIVE"]),
    )
    def a_calendar_writes(
        self,
        request: RequestId,
        method: Method,
        sequence: int,
        hours: int,
        partstat: str,
        *,
        ours: bool,
    ) -> None:
        start = self.talk_ahead(request, hours)
        uid = self.house.cases[request].uid if ours else f"{request}@theirs"
        jane = Address("", "jane@x.example")
        said = Invite(
            *(method, uid, sequence, start, start + timedelta(minutes=30)),
            organizer=jane,
            attendees=(Attendee(jane, partstat),),
            stamp=self.house.now,
        )
        stage = self.house.cases[request].stage
        self.house.happen(request, ev.CalendarReceived(self.house.now, self.house.new_id(), said))
        if self.house.cases[request].stage is not stage:
            # An invitation is a word of theirs; whoever declined has thought again.
            self.declined.pop(request, None)

    # What the owner does

    @rule(request=REQUESTS, data=st.data())
    def the_owner_sends_a_draft(self, request: RequestId, data: Any) -> None:
        if drafts := self.house.drafts(request):
            item = data.draw(st.sampled_from(drafts))
            self.house.send(request, item.key)

    @rule()
    def the_owner_sends_all(self) -> None:
        for request in (JANE, PRIYA, TOM):
            for item in self.house.drafts(request):
                if item in self.house.drafts(request):
                    self.house.send(request, item.key)

    @rule(request=REQUESTS, data=st.data())
    def the_owner_drops_a_draft(self, request: RequestId, data: Any) -> None:
        if drafts := self.house.drafts(request):
            self.house.drop(request, data.draw(st.sampled_from(drafts)).key)

    @rule(request=REQUESTS)
    def the_owner_writes_by_hand(self, request: RequestId) -> None:
        if request not in self.forbidden:
            self.house.write(request)

    @rule(request=REQUESTS, hours=st.integers(3, 200), picked=st.booleans())
    def the_owner_sets_a_time(self, request: RequestId, hours: int, *, picked: bool) -> None:
        start = self.talk_ahead(request, hours)
        event: ev.Event = ev.TimePicked(self.house.now, start)
        if not picked:
            event = ev.InterviewAgreed(self.house.now, start, 20)
        self.declined.pop(request, None)
        self.house.happen(request, event)

    @rule(request=REQUESTS, text=st.sampled_from(["small charts are trusted", "ask the ward"]))
    def the_owner_tells_of_it(self, request: RequestId, text: str) -> None:
        notes = Notes(advice=(text,), promises=(Promised("send the summary"),))
        self.house.happen(request, ev.NotesTaken(self.house.now, text, notes))

    @rule(request=REQUESTS, number=st.integers(1, 3))
    def the_owner_follows_their_advice(self, request: RequestId, number: int) -> None:
        """At any time, after a no too: only the guard in `decide` keeps the letter back then."""
        self.house.happen(request, ev.AdviceFollowed(self.house.now, AdviceId(number), "it held"))

    @rule(request=REQUESTS)
    def they_met(self, request: RequestId) -> None:
        self.declined.pop(request, None)
        self.house.happen(request, ev.InterviewHeld(self.house.now))
        if self.house.cases[request].stage is not Stage.STOPPED:
            self.kind.add(request)

    @rule(request=REQUESTS, missed=st.booleans())
    def the_owner_calls_it_off_or_was_alone(self, request: RequestId, *, missed: bool) -> None:
        at = self.house.now
        event = ev.InterviewMissed(at) if missed else ev.InterviewCancelled(at, by_us=True)
        self.house.happen(request, event)

    @precondition(lambda self: self.so_far > 6)
    @rule(request=REQUESTS, organisation=st.booleans())
    def the_owner_says_stop(self, request: RequestId, *, organisation: bool) -> None:
        before = self.so_far
        self.house.happen(request, ev.StopAsked(self.house.now, organisation))
        self.forbidden.setdefault(request, before)
        if organisation and request in {JANE, TOM}:
            for other in (JANE, TOM):
                self.forbidden.setdefault(other, before)

    @rule(request=REQUESTS, days=st.integers(1, 60), close=st.booleans())
    def the_owner_snoozes_or_closes(self, request: RequestId, days: int, *, close: bool) -> None:
        now = self.house.now
        event: ev.Event = ev.Snoozed(now, now + timedelta(days=days))
        self.house.happen(request, ev.RequestClosed(now) if close else event)

    # What never happens

    @invariant()
    def nobody_is_nudged_twice(self) -> None:
        for request, case in self.house.cases.items():
            assert (
                sum(one.request == request and one.kind is K.NUDGE for one in self.house.drafted)
                <= 1
            )
            assert sum(letter.kind is K.NUDGE for letter in case.letters) <= 1

    @invariant()
    def nothing_is_written_after_a_stop_or_to_a_dead_address(self) -> None:
        for request, since in self.forbidden.items():
            assert not [one for one in self.house.drafted[since:] if one.request == request]

    @invariant()
    def no_draft_lies_there_for_somebody_who_asked_to_stop(self) -> None:
        for request, case in self.house.cases.items():
            if case.contact.stopped:
                assert self.house.drafts(request) == []

    @invariant()
    def after_a_no_there_is_thanks_at_most(self) -> None:
        allowed = {K.DECLINE_ANSWER, K.REFERRER_TOLD}
        for request, since in self.declined.items():
            kinds = {one.kind for one in self.house.drafted[since:] if one.request == request}
            assert kinds <= allowed

    @invariant()
    def notes_bring_thanks_within_a_day_of_the_talk(self) -> None:
        for request, case in self.house.cases.items():
            talk = case.interview
            told = talk and case.noted_at and case.noted_at >= talk.starts_at
            if case.stage is not Stage.INTERVIEWED or not told or request in self.forbidden:
                continue
            due = max(case.noted_at or self.house.now, case.since) + timedelta(hours=4)
            if self.house.now >= due and not case.organisation_stopped:
                assert case.has(K.THANK_YOU)

    @invariant()
    def one_time_at_most_is_confirmed_at_once(self) -> None:
        for request in self.house.cases:
            assert sum(item.kind is K.CONFIRMATION for item in self.house.drafts(request)) <= 1

    @invariant()
    def every_referral_is_closed_out_or_visible_as_open(self) -> None:
        (one,) = referrals(list(self.house.cases.values()), ())
        priya = self.house.cases[PRIYA]
        told = [item for item in self.house.cases[JANE].outgoing if item.kind is K.REFERRER_TOLD]
        if PRIYA in self.kind and JANE not in self.forbidden:
            assert told
        if not told and priya.stage in {Stage.REPLIED, Stage.SCHEDULED, Stage.THANKED}:
            assert one.state is ReferralState.TO_TELL
        assert one.state.is_open or told or priya.stage.is_end


Walk.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestWalk = Walk.TestCase


def test_the_walk_reaches_what_it_is_about() -> None:
    """A walk that never got anywhere would prove nothing: one straight way through all of it."""
    walk = Walk()
    walk.move_in()
    walk.the_owner_sends_all()
    walk.some_weeks_pass(12)
    kinds = {one.kind for one in walk.house.drafted}
    assert K.NUDGE in kinds
    walk.they_answer(PRIYA, [Answer.TIMES], 30, named=True)
    walk.the_owner_sends_all()
    walk.some_hours_pass(34)
    walk.the_owner_tells_of_it(PRIYA, "small charts are trusted")
    walk.the_owner_sends_all()
    assert walk.house.cases[PRIYA].stage is Stage.THANKED
    walk.some_weeks_pass(40)
    walk.some_weeks_pass(40)
    walk.some_weeks_pass(40)
    walk.some_weeks_pass(40)
    kinds = {one.kind for one in walk.house.drafted}
    assert {K.CONFIRMATION, K.REFERRER_TOLD, K.THANK_YOU, K.CHECK_IN} <= kinds
    assert walk.house.cases[TOM].stage is Stage.SILENT
    assert date(2026, 3, 2) < walk.house.now.date()


def test_a_walk_on_which_a_no_is_followed_by_advice_followed() -> None:
    """Nothing else that happens after a no asks for a letter that the rule forbids."""
    walk = Walk()
    walk.move_in()
    walk.the_owner_sends_all()
    walk.they_answer(JANE, [Answer.NO], 30, named=False)
    walk.the_owner_follows_their_advice(JANE, 1)
    assert walk.house.cases[JANE].stage is Stage.DECLINED
    walk.after_a_no_there_is_thanks_at_most()
    walk.the_owner_snoozes_or_closes(JANE, 1, close=True)
    walk.the_owner_follows_their_advice(JANE, 2)
    assert walk.house.cases[JANE].stage is Stage.CLOSED
    walk.after_a_no_there_is_thanks_at_most()


def test_a_time_that_is_offered_once_more_is_confirmed_once_more() -> None:
    walk = Walk()
    walk.move_in()
    walk.the_owner_sends_all()
    for hours in (100, 150, 100):
        walk.they_answer(JANE, [Answer.TIMES], hours, named=True)
        (confirmation,) = walk.house.drafts(JANE)
        assert confirmation.kind is K.CONFIRMATION
        assert confirmation.starts_at == walk.talk_ahead(JANE, hours)
