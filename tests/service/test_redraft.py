"""A corrected contact: untouched drafts are written anew, the owner's are left alone."""

from __future__ import annotations

import pytest

from mailflow.mail.folders import Role
from mailflow.service.flush import flush_drafts
from mailflow.service.redraft import redraft
from mailflow.service.world import World
from mailflow.store import people
from mailflow.store.database import unit
from mailflow.wire.imap import Mailbox
from tests.service.outgoing import (
    TOM,
    S,
    approve,
    delete_draft,
    edit_draft,
    later,
    look,
    lying,
    names,
    put_drafts,
    work,
)


@pytest.fixture
def drafted(world: World, mailbox: Mailbox) -> World:
    put_drafts(world, mailbox)
    look(world, mailbox)
    return world


def correct(world: World) -> int:
    """Jane turns out to be Joan, at another address."""
    with unit():
        jane = people.find(world.owner, "jane@acme.example")
        people.update_contact(world.owner, jane._replace(name="Joan Doe"))
        people.set_addresses(world.owner, jane.id, ["joan@acme.example", "jane@acme.example"])
        return redraft(world, jane.id)


def flush(world: World, mailbox: Mailbox) -> list[bytes]:
    flush_drafts(world, mailbox, names(mailbox))
    return lying(mailbox, Role.DRAFTS)


def test_an_untouched_draft_is_replaced_and_keeps_its_id(drafted: World, mailbox: Mailbox) -> None:
    before = work(drafted)
    assert correct(drafted) == 1
    left = flush(drafted, mailbox)
    assert len(left) == 2
    (hers,) = [raw for raw in left if before.token.encode() in raw]
    assert b"To: Joan Doe <joan@acme.example>" in hers
    after = work(drafted)
    assert (after.state, after.message_id, after.stale) == (S.PRESENT, before.message_id, None)
    look(drafted, mailbox)
    assert not work(drafted).touched
    assert correct(drafted) == 0


def test_a_draft_the_owner_edited_is_not_overwritten(drafted: World, mailbox: Mailbox) -> None:
    mine = work(drafted).raw.replace(b"Jane", b"Janet")
    edit_draft(drafted, mailbox, mine)
    look(drafted, mailbox)
    assert correct(drafted) == 0
    assert mine in flush(drafted, mailbox)


def test_an_edit_nobody_has_seen_yet_wins_over_the_new_draft(
    drafted: World, mailbox: Mailbox
) -> None:
    mine = work(drafted).raw.replace(b"Jane", b"Janet")
    assert correct(drafted) == 1
    edit_draft(drafted, mailbox, mine)
    left = flush(drafted, mailbox)
    assert mine in left
    assert len(left) == 2
    look(drafted, mailbox)
    assert "Janet" in work(drafted).text
    assert work(drafted).touched


def test_a_draft_deleted_in_the_meantime_is_not_put_back(drafted: World, mailbox: Mailbox) -> None:
    assert correct(drafted) == 1
    delete_draft(drafted, mailbox)
    assert len(flush(drafted, mailbox)) == 1
    look(later(drafted, hours=25), mailbox)
    assert work(drafted).state is S.DROPPED


def test_what_was_approved_is_past_changing(drafted: World) -> None:
    approve(drafted)
    assert correct(drafted) == 0
    assert work(drafted).state is S.APPROVED
    assert work(drafted, TOM).state is S.PRESENT
