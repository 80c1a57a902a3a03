"""What an event writes: everything together, for this request and this person."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailflow.mail.message import MessageId
from mailflow.pipeline import events as ev
from mailflow.pipeline.evidence import Answer, Person, Reading, RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.stages import Stage
from mailflow.service.apply import happen, tick_case
from mailflow.service.requests import ask
from mailflow.service.world import World
from mailflow.store import cases, outbox, people
from mailflow.store.database import unit

S = OutgoingState
JANE = RequestId(1)
ID = MessageId("<r@acme.example>")


def replied(world: World, *answers: Answer, **reading: object) -> ev.ReplyReceived:
    return ev.ReplyReceived(world.now, ID, Reading(answers=answers, **reading))  # type: ignore[arg-type]


def state(world: World, key: str = "request:1:request:1") -> OutgoingState:
    work = outbox.get(world.owner, key)
    assert work
    return work.state


def approve(world: World) -> None:
    work = outbox.get(world.owner, "request:1:request:1")
    assert work
    with unit():
        outbox.move(work, S.APPROVED, now=world.now)


@pytest.mark.parametrize("answer", list(Answer))
def test_whatever_they_answer_an_approved_request_does_not_leave(
    world: World, answer: Answer
) -> None:
    approve(world)
    with unit():
        happen(world, JANE, replied(world, answer))
    assert state(world) in {S.WITHDRAWN, S.ON_HOLD}


def test_a_letter_by_hand_stops_the_approved_one(world: World) -> None:
    approve(world)
    with unit():
        happen(world, JANE, ev.OwnerWrote(world.now, ID))
    assert state(world) is S.WITHDRAWN


def test_an_approved_letter_that_is_not_stale_is_held_and_asked_about(world: World) -> None:
    with unit():
        happen(world, JANE, ev.InterviewHeld(world.now))
        happen(world, JANE, ev.NotesTaken(world.now, "Jane said that wards like small charts."))
    key = "request:1:thank-you:1"
    work = outbox.get(world.owner, key)
    assert work
    with unit():
        outbox.move(work, S.APPROVED, now=world.now)
        happen(world, JANE, replied(world, Answer.OTHER))
    assert state(world, key) is S.ON_HOLD


def test_stop_ends_every_request_of_that_person_for_good(world: World) -> None:
    case = cases.case(world.owner, JANE)
    with unit():
        second = cases.open_request(world.owner, case.contact.id, None, now=world.now)
        happen(world, JANE, replied(world, Answer.YES, Answer.STOP))
    assert cases.case(world.owner, JANE).stage is Stage.STOPPED
    assert cases.case(world.owner, second).stage is Stage.STOPPED
    assert cases.case(world.owner, RequestId(2)).stage is Stage.RESEARCH
    assert people.find(world.owner, "Jane Doe").stopped
    assert state(world) is S.WITHDRAWING


def test_an_event_is_all_written_or_nothing_is(world: World) -> None:
    before = cases.case(world.owner, JANE)

    def interrupted() -> None:
        with unit():
            happen(world, JANE, replied(world, Answer.NO))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert cases.case(world.owner, JANE) == before


def test_somebody_named_is_proposed_once_with_the_referrer(world: World) -> None:
    priya = Person("Priya Shah", "priya@x.example")
    for _ in range(2):
        with unit():
            happen(world, JANE, replied(world, Answer.REFERRAL, people=(priya,)))
    (proposed,) = people.contacts(world.owner, proposed=True)
    assert proposed.referrer_name == "Jane Doe"
    assert proposed.addresses == ("priya@x.example",)


def test_the_clock_does_a_thing_once(world: World) -> None:
    with unit():
        starts = world.now + timedelta(hours=3)
        happen(world, JANE, ev.InterviewAgreed(world.now, starts, 20))
    for expected in (True, False):
        with unit():
            assert tick_case(world, JANE) is expected
    briefs = outbox.in_states(world.owner, [S.APPROVED], request=JANE)
    assert [work.kind for work in briefs] == [MailKind.BRIEF]


def test_a_permanent_bounce_leaves_the_address_unused(world: World) -> None:
    with unit():
        happen(world, JANE, ev.OwnerWrote(world.now, ID))
        happen(world, JANE, ev.Bounced(world.now, ID, "jane@acme.example", permanent=True))
    case = cases.case(world.owner, JANE)
    assert case.stage is Stage.BOUNCED
    assert case.contact.address == ""


def test_only_colleagues_letters_count_as_the_same(world: World) -> None:
    texts = {}
    for name, organisation in (("Ann", "Acme Ltd"), ("Bob", "ACME Ltd."), ("Cid", "Initech")):
        contact = Contact(ContactId(0), f"{name} Lee", (f"{name}@x.example",), organisation)
        with unit():
            kept = people.add_contact(
                world.owner, contact._replace(research="your work"), now=world.now
            )
            ask(world, kept.name)
        texts[name] = outbox.earlier_texts(world.owner, MailKind.REQUEST, kept)
    assert [len(texts[name]) for name in ("Ann", "Bob", "Cid")] == [0, 1, 0]
