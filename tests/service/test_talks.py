"""Around an interview and after it: picked, invited, moved, called off, told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mailflow.mail.invites import Attendee, Invite, Method, invite
from mailflow.mail.message import Address, MessageId
from mailflow.mail.parse import parse
from mailflow.pipeline import events as ev
from mailflow.pipeline.case import Case
from mailflow.pipeline.evidence import Answer, Person, Reading, RequestId, Slot, TimeKind
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.stages import Stage
from mailflow.service import talks
from mailflow.service.apply import happen, tick_case
from mailflow.service.requests import ask
from mailflow.service.tick import write_notes
from mailflow.service.world import World
from mailflow.store import cases, outbox, people
from mailflow.store.database import unit
from mailflow.store.outbox import Work

JANE, TOM = RequestId(1), RequestId(2)
ID = MessageId("<r@acme.example>")
THURSDAY = datetime(2026, 3, 5, 15, tzinfo=UTC)
FRIDAY = datetime(2026, 3, 6, 10, tzinfo=UTC)
JANES = Address("Jane Doe", "jane@acme.example")


def case(world: World, request: RequestId = JANE) -> Case:
    return cases.case(world.owner, request)


def let(world: World, event: ev.Event, request: RequestId = JANE) -> None:
    with unit():
        happen(world, request, event)


def drafts(world: World, kind: MailKind, request: RequestId = JANE) -> list[Work]:
    open_ones = [OutgoingState.WANTED, OutgoingState.PRESENT]
    return [w for w in outbox.in_states(world.owner, open_ones, request=request) if w.kind is kind]


def send(world: World, kind: MailKind, request: RequestId = JANE) -> Work:
    """The owner sends the only draft of this kind."""
    (work,) = drafts(world, kind, request)
    with unit():
        outbox.move(work, OutgoingState.SENT_BY_OWNER, now=world.now)
        happen(world, request, ev.LetterSent(world.now, kind, work.message_id, work.key))
    return work


def calendar_of(work: Work) -> Invite:
    found = invite(parse(work.raw))
    assert found is not None
    return found


def said(method: Method, uid: str, **more: object) -> ev.CalendarReceived:
    length = timedelta(minutes=30)
    start = more.get("start", THURSDAY)
    assert isinstance(start, datetime)
    found = Invite(method, uid, start=start, end=start + length, organizer=JANES)
    return ev.CalendarReceived(
        datetime(2026, 3, 2, 9, tzinfo=UTC),
        ID,
        replace(found, **more),  # type: ignore[arg-type]
    )


def answer(partstat: str, uid: str, sequence: int = 0) -> ev.CalendarReceived:
    attendees = (Attendee(JANES, partstat),)
    return said(Method.REPLY, uid, attendees=attendees, sequence=sequence)


def notices(world: World, request: RequestId = JANE) -> list[str]:
    write_notes(world)
    found = outbox.in_states(world.owner, [OutgoingState.APPROVED], request=request)
    return [work.subject for work in found if work.kind is MailKind.NOTICE]


def agreed(world: World) -> str:
    """The owner set Thursday and sent the confirmation; the UID of its invitation."""
    with unit():
        talks.agree(world, JANE, "2026-03-05 15:00")
    sent = send(world, MailKind.CONFIRMATION)
    return calendar_of(sent).uid


def test_the_invitation_that_went_out_is_known_and_moves_with_its_uid(world: World) -> None:
    uid = agreed(world)
    assert case(world).stage is Stage.SCHEDULED
    assert [one.uid for one in case(world).appointments] == [uid]
    with unit():
        talks.agree(world, JANE, "2026-03-06 10:00, Café Orange")
    moved = calendar_of(send(world, MailKind.CONFIRMATION))
    assert (moved.uid, moved.sequence, moved.start) == (uid, 1, FRIDAY)
    assert moved.location == "Café Orange"
    talk = case(world).interview
    assert talk is not None
    assert (talk.starts_at, talk.place) == (FRIDAY, "Café Orange")


def test_another_story_has_another_uid(world: World) -> None:
    uid = agreed(world)
    with unit():
        talks.agree(world, TOM, "2026-03-05 17:00")
    (work,) = drafts(world, MailKind.CONFIRMATION, TOM)
    assert calendar_of(work).uid not in {"", uid}


def test_a_time_offered_can_be_picked_by_number_or_in_words(world: World) -> None:
    slots = tuple(Slot(at, None, TimeKind.EXACT) for at in (THURSDAY, FRIDAY))
    reading = Reading((Answer.TIMES,), slots=slots)
    let(world, ev.ReplyReceived(world.now, ID, reading))
    assert notices(world) == ["Jane Doe: times to choose from"]
    (first,) = drafts(world, MailKind.CONFIRMATION)
    assert first.starts_at == THURSDAY
    with unit():
        told = talks.pick(world, JANE, "Friday 10:00")
    assert "is drafted" in told
    (second,) = drafts(world, MailKind.CONFIRMATION)
    assert second.starts_at == FRIDAY
    assert calendar_of(second).start == FRIDAY
    send(world, MailKind.CONFIRMATION)
    talk = case(world).interview
    assert talk is not None
    assert talk.starts_at == FRIDAY


@pytest.mark.parametrize("words", ["0", "7", "soon-ish", "2026-03-01 10:00"])
def test_what_is_no_time_to_come_is_not_picked(world: World, words: str) -> None:
    with unit():
        assert talks.pick(world, JANE, words).startswith("not done: ")
    assert drafts(world, MailKind.CONFIRMATION) == []


def test_their_own_invitation_sets_the_time_and_is_accepted_not_answered_by_another(
    world: World,
) -> None:
    let(world, said(Method.REQUEST, "theirs@acme", sequence=2))
    assert case(world).stage is Stage.SCHEDULED
    (work,) = drafts(world, MailKind.CONFIRMATION)
    found = calendar_of(work)
    assert (found.method, found.uid, found.sequence) == (Method.REPLY, "theirs@acme", 2)
    assert found.partstat("sam@example.org") == "ACCEPTED"
    assert found.organizer == Address("", "jane@acme.example")
    assert notices(world) == ["Jane Doe: sent an invitation"]
    send(world, MailKind.CONFIRMATION)
    # a later update moves it, an earlier one that comes late does not
    let(world, said(Method.REQUEST, "theirs@acme", sequence=4, start=FRIDAY))
    let(world, said(Method.REQUEST, "theirs@acme", sequence=3, start=THURSDAY))
    talk = case(world).interview
    assert talk is not None
    assert (talk.starts_at, talk.uid) == (FRIDAY, "theirs@acme")


def test_a_cancellation_frees_the_time_and_asks_for_another(world: World) -> None:
    let(world, said(Method.REQUEST, "theirs@acme"))
    let(world, said(Method.CANCEL, "theirs@acme", sequence=1))
    assert case(world).stage is Stage.REPLIED
    assert case(world).interview is None
    assert len(drafts(world, MailKind.ANOTHER_TIME)) == 1
    assert drafts(world, MailKind.CONFIRMATION) == []
    # a request that was sent before it, and comes after it, does not bring it back
    let(world, said(Method.REQUEST, "theirs@acme"))
    assert case(world).stage is Stage.REPLIED


def test_an_answer_to_our_invitation_is_matched_by_its_uid(world: World) -> None:
    uid = agreed(world)
    let(world, answer("ACCEPTED", uid))
    assert case(world).stage is Stage.SCHEDULED
    assert case(world).appointments[0].partstat("jane@acme.example") == "ACCEPTED"
    let(world, answer("TENTATIVE", uid))
    assert notices(world) == ["Jane Doe: answered the invitation: tentative"]
    let(world, answer("DECLINED", "some-other-uid"))
    assert case(world).stage is Stage.SCHEDULED
    let(world, answer("DECLINED", uid))
    assert case(world).stage is Stage.REPLIED
    assert len(drafts(world, MailKind.ANOTHER_TIME)) == 1


def test_an_answer_to_an_invitation_that_was_moved_since_changes_nothing(world: World) -> None:
    uid = agreed(world)
    with unit():
        talks.agree(world, JANE, "2026-03-06 10:00")
    send(world, MailKind.CONFIRMATION)
    let(world, answer("DECLINED", uid, sequence=0))
    assert case(world).stage is Stage.SCHEDULED


def test_a_counter_is_proposed_to_the_owner_and_never_accepted_alone(world: World) -> None:
    uid = agreed(world)
    let(world, said(Method.COUNTER, uid, start=FRIDAY))
    talk = case(world).interview
    assert talk is not None
    assert talk.starts_at == THURSDAY
    assert drafts(world, MailKind.CONFIRMATION) == []
    assert notices(world) == ["Jane Doe: another time proposed"]


def test_the_owner_calls_it_off_with_the_invitation_taken_back(world: World) -> None:
    uid = agreed(world)
    with unit():
        assert "is off" in talks.call_off(world, JANE)
    off = calendar_of(send(world, MailKind.CANCELLATION))
    assert (off.method, off.uid, off.sequence, off.status) == (Method.CANCEL, uid, 1, "CANCELLED")
    assert case(world).appointments[0].cancelled
    # a new time is an update of the same UID
    with unit():
        talks.agree(world, JANE, "2026-03-06 10:00")
    again = calendar_of(send(world, MailKind.CONFIRMATION))
    assert (again.method, again.uid, again.sequence) == (Method.REQUEST, uid, 2)


def test_nobody_came_so_nobody_is_thanked_and_another_time_is_asked_for(world: World) -> None:
    agreed(world)
    later = world._replace(clock=lambda: THURSDAY + timedelta(hours=2))
    for _ in range(3):
        with unit():
            tick_case(later, JANE)
    assert case(world).stage is Stage.INTERVIEWED
    with unit():
        assert "did not talk" in talks.missed(later, JANE)
    assert case(world).stage is Stage.REPLIED
    assert len(drafts(world, MailKind.ANOTHER_TIME)) == 1
    much_later = world._replace(clock=lambda: THURSDAY + timedelta(days=3))
    with unit():
        tick_case(much_later, JANE)
    assert drafts(world, MailKind.THANK_YOU) == []


NOTES = """\
Jane said that wards like small charts.
Advice: read the triage standard first
I will send her my summary by Friday.
Names: Priya Shah <priya@northwind.example>
"""


def test_notes_become_advice_promises_and_names(world: World) -> None:
    with unit():
        told = talks.take_notes(world, JANE, NOTES, met=True)
    assert "thank-you" in told
    kept = case(world)
    assert [one.text for one in kept.advice] == ["read the triage standard first"]
    ((due, mine),) = [(one.due_at.date().isoformat(), one.mine) for one in kept.promises]
    assert (due, mine) == ("2026-03-06", True)
    (priya,) = people.contacts(world.owner, proposed=True)
    assert (priya.name, priya.referrer_name) == ("Priya Shah", "Jane Doe")
    with unit():
        assert talks.keep_promise(world, JANE).startswith("kept")
        assert talks.keep_promise(world, JANE).startswith("not done")
    assert not case(world).promises[0].is_open


def test_advice_that_was_followed_is_told_to_the_adviser(world: World) -> None:
    with unit():
        talks.take_notes(world, JANE, NOTES, met=True)
        told = talks.follow_advice(world, JANE, "my ward now has one chart that people use")
    assert "is drafted" in told
    (work,) = drafts(world, MailKind.ADVICE_DONE)
    assert "read the triage standard first" in work.text
    assert "one chart that people use" in work.text
    assert not case(world).advice[0].is_open


def refer(world: World) -> RequestId:
    """Jane names Priya, who is written to."""
    priya = Person("Priya Shah", "priya@northwind.example")
    let(world, ev.ReplyReceived(world.now, ID, Reading((Answer.REFERRAL,), people=(priya,))))
    with unit():
        (contact,) = people.contacts(world.owner, proposed=True)
        people.update_contact(world.owner, contact._replace(research="your work on open data"))
        ask(world, "Priya Shah")
    (request,) = cases.requests_of(world.owner, contact.id)
    return request


def test_the_request_to_a_referred_person_opens_with_the_referrer(world: World) -> None:
    request = refer(world)
    (work,) = drafts(world, MailKind.REQUEST, request)
    assert "Jane Doe" in work.text[:200]


def test_the_referrer_is_told_once_the_referred_person_answers_and_anew_when_met(
    world: World,
) -> None:
    request = refer(world)
    send(world, MailKind.REQUEST, request)
    assert drafts(world, MailKind.REFERRER_TOLD) == []
    let(world, ev.ReplyReceived(world.now, ID, Reading((Answer.YES,))), request)
    (work,) = drafts(world, MailKind.REFERRER_TOLD)
    assert work.recipient == "jane@acme.example"
    assert "Priya" in work.text
    assert work.request == JANE
    let(world, ev.InterviewHeld(world.now), request)
    (met,) = drafts(world, MailKind.REFERRER_TOLD)
    assert met.key.endswith(":met")
    send(world, MailKind.REFERRER_TOLD)
    let(world, ev.InterviewHeld(world.now), request)
    assert drafts(world, MailKind.REFERRER_TOLD) == []


def test_a_referrer_never_written_to_before_is_told_too_and_not_nudged(world: World) -> None:
    with unit():
        hugo = people.add_contact(
            world.owner, Contact(ContactId(0), "Hugo Lind", ("hugo@x.example",)), now=world.now
        )
        tom = case(world, TOM).contact
        people.update_contact(world.owner, tom._replace(referrer=hugo.id))
    let(world, ev.ReplyReceived(world.now, ID, Reading((Answer.YES,))), TOM)
    (story,) = cases.requests_of(world.owner, hugo.id)
    send(world, MailKind.REFERRER_TOLD, story)
    assert case(world, story).stage is Stage.IN_TOUCH


def test_an_organisation_that_asked_to_be_left_alone_is(world: World) -> None:
    with unit():
        for request in (JANE, TOM):
            contact = case(world, request).contact
            people.update_contact(world.owner, contact._replace(organisation="Acme"))
    let(world, ev.StopAsked(world.now, organisation=True))
    assert case(world).stage is Stage.STOPPED
    assert case(world, TOM).stage is Stage.CLOSED
    assert drafts(world, MailKind.REQUEST, TOM) == []
    # for good: nothing is drafted there any more, whatever the owner asks for
    let(world, ev.InterviewAgreed(world.now, THURSDAY, 20), TOM)
    assert drafts(world, MailKind.CONFIRMATION, TOM) == []


def test_a_time_told_in_another_zone_is_confirmed_once(world: World) -> None:
    berlin = FRIDAY.astimezone(ZoneInfo("Europe/Berlin"))
    reading = Reading((Answer.TIMES,), slots=(Slot(berlin, None, TimeKind.EXACT),))
    let(world, ev.ReplyReceived(world.now, ID, reading))
    send(world, MailKind.CONFIRMATION)
    assert case(world).stage is Stage.SCHEDULED
    assert drafts(world, MailKind.CONFIRMATION) == []
