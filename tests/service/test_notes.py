"""Notes to the owner: owed with the mail they are about, written after it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailflow.mail.message import MessageId
from mailflow.pipeline import events as ev
from mailflow.pipeline.encounters import Reply
from mailflow.pipeline.evidence import Answer, Reading, RequestId, Slot, TimeKind
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service.apply import happen, tick_case
from mailflow.service.notes import write_note
from mailflow.service.tick import write_notes
from mailflow.service.world import World
from mailflow.store import cases, forget, issued, outbox, people, unwritten
from mailflow.store.database import unit
from mailflow.store.outbox import Work

JANE, TOM = RequestId(1), RequestId(2)


def ask(world: World, number: int, words: str, request: RequestId = JANE) -> None:
    """They ask something, as a mail is taken in: its story knows it already."""
    reading = Reading((Answer.QUESTION,), new_text=words)
    at, message_id = world.now + timedelta(minutes=number), MessageId(f"<{number}@acme.example>")
    with unit():
        known = cases.case(world.owner, request).with_reply(Reply(message_id, at, "Re", reading))
        happen(world, request, ev.ReplyReceived(at, message_id, reading), case=known)


def notices(world: World) -> list[Work]:
    found = outbox.in_states(world.owner, [OutgoingState.APPROVED])
    return [work for work in found if work.kind is MailKind.NOTICE]


def test_each_note_says_what_was_so_when_it_was_owed(world: World) -> None:
    for number, words in enumerate(("Is it you?", "Why me?", "And why now?"), start=1):
        ask(world, number, words)
    assert notices(world) == []
    write_notes(world)
    _, first, second = notices(world)
    assert "│ Why me?" in first.text
    assert "│ And why now?" in second.text


def test_a_note_is_written_once_however_often_it_is_owed(world: World) -> None:
    ask(world, 1, "Why me?")
    (owed,) = unwritten.every(world.owner)
    for _ in range(2):
        write_notes(world)
        assert unwritten.every(world.owner) == []
        unwritten.owe(world.owner, owed, now=world.now)
        unwritten.owe(world.owner, owed, now=world.now)
    write_notes(world)
    assert len(notices(world)) == 1


def test_a_note_that_was_not_written_to_the_end_is_still_owed(world: World) -> None:
    ask(world, 1, "Why me?")
    (owed,) = unwritten.every(world.owner)

    def killed_halfway() -> None:
        with unit():
            write_note(world, owed)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        killed_halfway()
    assert (unwritten.every(world.owner), notices(world)) == ([owed], [])


def test_a_note_that_cannot_be_written_waits_and_stops_nothing(world: World) -> None:
    ask(world, 1, "Why me?")
    broken = world._replace(templates={**world.templates, "page.html.j2": "{{ nothing.there }}"})
    write_notes(broken)
    assert (len(unwritten.every(world.owner)), notices(world)) == (1, [])
    write_notes(world)
    assert len(notices(world)) == 1


def test_a_note_about_one_that_cannot_be_written_stops_no_clock_of_another(world: World) -> None:
    ask(world, 1, "Why me?", TOM)
    broken = world._replace(templates={**world.templates, "page.html.j2": "{{ nothing.there }}"})
    with unit():
        tick_case(broken, JANE)
    (left,) = unwritten.every(world.owner)
    assert left.request == TOM


def test_notes_owed_about_somebody_are_forgotten_with_them(world: World) -> None:
    ask(world, 1, "Does Tom Reed know?")
    ask(world, 2, "Why me?", TOM)
    (tom,) = (one for one in people.contacts(world.owner) if one.name == "Tom Reed")
    with unit():
        forget.forget(world.owner, tom, now=world.now)
    (left,) = unwritten.every(world.owner)
    assert left.request == JANE
    assert "Tom Reed" not in str(left.page)


def test_a_note_about_a_mail_with_the_longest_of_ids_is_written(world: World) -> None:
    at, message_id = world.now, MessageId(f"<{'n' * 900}@acme.example>")
    days = (at + timedelta(days=2), at + timedelta(days=3))
    reading = Reading((Answer.TIMES,), slots=tuple(Slot(day, None, TimeKind.EXACT) for day in days))
    with unit():
        known = cases.case(world.owner, JANE).with_reply(Reply(message_id, at, "Re", reading))
        happen(world, JANE, ev.ReplyReceived(at, message_id, reading), case=known)
    write_notes(world)
    (note,) = notices(world)
    found = issued.find(world.owner, [note.message_id])
    assert found is not None
    assert [len(item.key) <= 255 for item in found.items] == [True]
