"""The owner's word is bound to what was shown, to one person, and to a moment."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailflow.mail.message import Address, Draft, MessageId
from mailflow.mail.parse import parse
from mailflow.pipeline.letters import MailKind
from mailflow.service.approving import approve
from mailflow.service.flush import recover
from mailflow.service.leaving import wire_bytes
from mailflow.service.notes import owe_note
from mailflow.service.world import World
from mailflow.store import amiss, issued, outbox, people
from mailflow.store.database import unit
from mailflow.store.issued import IssuedItem
from mailflow.wire.imap import Mailbox
from tests.service.outgoing import JANE, TOM, S, edit_draft, flush, look, put_drafts, set_row, work

ME = Address("Sam", "sam@example.org")


def digest(world: World, key: str, *items: str) -> issued.IssuedMail:
    """A mail to the owner with these letters as its items, as it is found by an answer."""
    numbered = tuple(
        IssuedItem(number, work(world, item).request, item, item)
        for number, item in enumerate(items, 1)
    )
    with unit():
        assert owe_note(
            world, Draft(ME, ME, key, "…"), key=key, kind=MailKind.DIGEST, items=numbered
        )
    found = issued.find(world.owner, [MessageId(work(world, key).message_id)])
    assert found
    return found


def say_send(world: World, mail: issued.IssuedMail, number: int) -> str:
    item = next(one for one in mail.items if one.number == number)
    with unit():
        return approve(world, work(world, item.key), shown=item.sha256)


def test_a_number_means_its_letter_in_that_very_mail(world: World) -> None:
    first = digest(world, "digest:1", JANE, TOM)
    digest(world, "digest:2", TOM, JANE)
    assert "Jane Doe goes out" in say_send(world, first, 1)
    assert (work(world).state, work(world, TOM).state) == (S.APPROVED, S.PRESENT)


def test_a_letter_changed_after_it_was_shown_is_not_approved_by_the_old_mail(
    world: World, mailbox: Mailbox
) -> None:
    put_drafts(world, mailbox)
    look(world, mailbox)
    old = digest(world, "digest:1", JANE)
    edit_draft(world, mailbox, work(world).raw.replace(b"Jane", b"Janet"))
    look(world, mailbox)
    assert "was changed after that mail" in say_send(world, old, 1)
    assert work(world).state is S.PRESENT
    # The receipt shows it anew, and is answered.
    assert "goes out" in say_send(world, digest(world, "receipt:1", JANE), 1)


def test_octets_that_are_not_those_approved_are_held_at_the_last_moment(
    world: World, mailbox: Mailbox
) -> None:
    put_drafts(world, mailbox)
    look(world, mailbox)
    with unit():
        approve(world, work(world))
    set_row(due_at=world.now, approved_sha256="0" * 64)
    assert flush(world, mailbox) == []
    assert work(world).state is S.ON_HOLD
    assert "not the one you approved" in work(world).remark
    recover(world)
    assert work(world).state is S.ON_HOLD


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (
            (b"To: Jane Doe <jane@acme.example>", b"To: a@b.example, jane@acme.example"),
            "else as well",
        ),
        ((b"Subject:", b"Cc: boss@acme.example\r\nSubject:"), "else as well"),
        ((b"Subject:", b"Bcc: me@example.net\r\nSubject:"), "else as well"),
        ((b"sam@example.org>", b"other@example.net>"), "not yours"),
    ],
)
def test_what_mailflow_cannot_send_as_it_stands_is_said(
    world: World, mailbox: Mailbox, change: tuple[bytes, bytes], why: str
) -> None:
    put_drafts(world, mailbox)
    look(world, mailbox)
    assert change[0] in work(world).raw
    edit_draft(world, mailbox, work(world).raw.replace(*change, 1))
    look(world, mailbox)
    assert work(world).touched
    with unit():
        assert why in approve(world, work(world))
    assert work(world).state is S.PRESENT


def test_the_letter_is_dated_at_the_owners_word_and_is_the_same_each_time(world: World) -> None:
    with unit():
        approve(world, work(world))
    letter = parse(wire_bytes(work(world)))
    assert letter.date == world.now
    assert letter.message_id == work(world).message_id
    assert wire_bytes(work(world)) == wire_bytes(work(world))


def test_a_friday_evening_word_goes_out_on_monday_in_their_morning(world: World) -> None:
    friday = datetime(2026, 3, 7, 1, tzinfo=UTC)  # eight in the evening there
    evening = world._replace(clock=lambda: friday)
    with unit():
        jane = people.find(world.owner, "Jane Doe")
        people.update_contact(world.owner, jane._replace(zone="America/New_York", country="US"))
        told = approve(evening, work(evening))
    assert "goes out Mon 09 Mar, 12:05" in told
    # A moment the owner names is the owner's.
    sunday = datetime(2026, 3, 8, 20, tzinfo=UTC)
    with unit():
        assert "Sun 08 Mar, 20:00" in approve(evening, work(evening, TOM), at=sunday)


def test_a_letter_in_doubt_takes_more_than_send(world: World) -> None:
    with unit():
        approve(world, work(world))
    for state in (S.SENDING, S.INFLIGHT):
        with unit():
            assert outbox.move(work(world), state, now=world.now)
    recover(world)
    with unit():
        assert "in doubt" in approve(world, work(world))
    with unit():
        assert "goes out" in approve(world, work(world), again=True)


def test_a_broken_row_stops_neither_the_others_nor_the_daemon(world: World) -> None:
    set_row(octets=b"flipped")
    assert amiss.broken(world.owner) == [JANE]
    assert [one.key for one in outbox.in_states(world.owner, [S.PRESENT])] == [TOM]
    with pytest.raises(outbox.BytesChanged):
        outbox.get(world.owner, JANE)
