"""Drafts on a real server: put, edited, copied, deleted, taken back; the owner's are the owner's."""

from __future__ import annotations

import hashlib

import pytest

from mailflow.mail.folders import Role
from mailflow.pipeline import events as ev
from mailflow.service.apply import happen
from mailflow.service.approving import approve
from mailflow.service.flush import flush_drafts
from mailflow.service.standing import standing
from mailflow.service.weekly import preview
from mailflow.service.world import World
from mailflow.store import outbox
from mailflow.store.database import unit
from mailflow.store.models_cursors import CursorRow
from mailflow.wire.errors import CommandRefused
from mailflow.wire.imap import Mailbox
from tests.service.outgoing import (
    JANE,
    TOM,
    S,
    append,
    delete_draft,
    edit_draft,
    later,
    look,
    lying,
    mail,
    names,
    put_drafts,
    set_row,
    work,
)

ME = "Sam <sam@example.org>"


@pytest.fixture
def drafted(world: World, mailbox: Mailbox) -> World:
    put_drafts(world, mailbox)
    look(world, mailbox)
    return world


def withdraw(world: World) -> None:
    """As a story that moves on does."""
    request = work(world).request
    assert request
    with unit():
        happen(world, request, ev.RequestClosed(world.now))


def flush(world: World, mailbox: Mailbox) -> None:
    flush_drafts(world, mailbox, names(mailbox))


def test_a_draft_lies_there_once_with_its_marks(drafted: World, mailbox: Mailbox) -> None:
    flush(drafted, mailbox)
    look(drafted, mailbox)
    both = lying(mailbox, Role.DRAFTS)
    assert len(both) == 2
    token = work(drafted).token.encode()
    (hers,) = [raw for raw in both if token in raw]
    head = hers.partition(b"\r\n\r\n")[0]
    assert head.count(token) >= 3
    assert not work(drafted).touched


def test_a_story_that_moves_on_takes_its_untouched_draft_back(
    drafted: World, mailbox: Mailbox
) -> None:
    withdraw(drafted)
    flush(drafted, mailbox)
    assert work(drafted).state is S.WITHDRAWN
    assert len(lying(mailbox, Role.DRAFTS)) == 1


def test_m3_a_draft_the_owner_touched_is_never_taken_back(drafted: World, mailbox: Mailbox) -> None:
    changed = work(drafted).raw.replace(b"Jane", b"Janet")
    edit_draft(drafted, mailbox, changed)
    look(drafted, mailbox)
    assert work(drafted).touched
    assert "Janet" in work(drafted).text
    withdraw(drafted)
    flush(drafted, mailbox)
    assert work(drafted).state is S.WITHDRAWN
    assert "stays in Drafts" in work(drafted).remark
    assert changed in lying(mailbox, Role.DRAFTS)
    told = "you edited its draft, so it still lies there, yours to delete"
    assert any(told in line for line in standing(drafted))
    assert told in " ".join(preview(drafted).text.split())


def test_an_edit_seen_by_nobody_yet_is_not_deleted_by_its_old_number(
    drafted: World, mailbox: Mailbox
) -> None:
    changed = work(drafted).raw.replace(b"Jane", b"Janet")
    edit_draft(drafted, mailbox, changed)
    withdraw(drafted)
    flush(drafted, mailbox)
    assert changed in lying(mailbox, Role.DRAFTS)


def test_m2_a_deleted_draft_is_waited_for_a_day_and_never_put_back(
    drafted: World, mailbox: Mailbox
) -> None:
    delete_draft(drafted, mailbox)
    for hours in (0, 12, 23):
        look(later(drafted, hours=hours), mailbox)
        flush(later(drafted, hours=hours), mailbox)
        assert work(drafted).state is S.PRESENT
        assert work(drafted).gone_since is not None
    look(later(drafted, hours=25), mailbox)
    flush(later(drafted, hours=25), mailbox)
    assert work(drafted).state is S.DROPPED
    assert len(lying(mailbox, Role.DRAFTS)) == 1


def test_m8_marked_as_deleted_is_gone_and_undeleted_is_back(
    drafted: World, mailbox: Mailbox
) -> None:
    draft = work(drafted).draft
    assert draft
    session = mailbox._session
    session.client.select_folder(draft.folder)
    session.client.add_flags([draft.uid], [rb"\Deleted"])
    mailbox._asking.folder = ""
    look(drafted, mailbox)
    assert work(drafted).gone_since is not None
    session.client.select_folder(draft.folder)
    session.client.remove_flags([draft.uid], [rb"\Deleted"])
    mailbox._asking.folder = ""
    look(later(drafted, hours=1), mailbox)
    assert work(drafted).gone_since is None
    assert work(drafted).state is S.PRESENT


def test_m4_of_five_autosaved_copies_only_our_own_is_ever_deleted(
    drafted: World, mailbox: Mailbox
) -> None:
    copies = [work(drafted).raw.replace(b"Jane", b"Jane" + b"!" * n) for n in range(1, 6)]
    for copy in copies:
        append(drafted, mailbox, Role.DRAFTS, copy, r"\Draft")
        look(drafted, mailbox)
        flush(drafted, mailbox)
    # While it is being edited ours stays too: who discards the edit wants it back.
    assert len(lying(mailbox, Role.DRAFTS)) == 7
    assert "!!!!!" in work(drafted).text
    append(drafted, mailbox, Role.SENT, copies[-1], r"\Seen")
    look(drafted, mailbox)
    flush(drafted, mailbox)
    assert work(drafted).state is S.SENT_BY_OWNER
    left = lying(mailbox, Role.DRAFTS)
    assert all(copy in left for copy in copies)
    assert len(left) == 6


def test_an_edit_that_was_discarded_leaves_our_own_draft_as_the_draft(
    drafted: World, mailbox: Mailbox
) -> None:
    ours = work(drafted).draft
    raw = work(drafted).raw
    append(drafted, mailbox, Role.DRAFTS, raw.replace(b"Jane", b"Janet"), r"\Draft")
    look(drafted, mailbox)
    assert work(drafted).draft != ours
    delete_draft(drafted, mailbox)
    look(drafted, mailbox)
    assert work(drafted).draft == ours
    assert (work(drafted).raw, work(drafted).touched) == (raw, False)


def test_another_draft_to_the_same_person_is_the_owners_own_business(
    drafted: World, mailbox: Mailbox
) -> None:
    subject = work(drafted).subject
    other = mail(ME, "jane@acme.example", subject, "Something else entirely.", Message_ID="<o@x>")
    append(drafted, mailbox, Role.DRAFTS, other, r"\Draft")
    look(drafted, mailbox)
    assert not work(drafted).touched
    assert "Something else" not in work(drafted).text


def test_a_mail_by_hand_is_not_the_draft_that_still_lies_there(
    drafted: World, mailbox: Mailbox
) -> None:
    subject = work(drafted).subject
    other = mail(ME, "jane@acme.example", subject, "Something else entirely.", Message_ID="<o@x>")
    append(drafted, mailbox, Role.SENT, other, r"\Seen")
    look(drafted, mailbox)
    assert work(drafted).state is not S.SENT_BY_OWNER


def test_a_rewritten_draft_without_any_mark_is_known_by_its_vanishing(
    drafted: World, mailbox: Mailbox
) -> None:
    delete_draft(drafted, mailbox)
    other = mail(ME, "jane@acme.example", "All new", "Not a word is left.", Message_ID="<o@x>")
    append(drafted, mailbox, Role.SENT, other, r"\Seen")
    look(drafted, mailbox)
    assert work(drafted).state is S.SENT_BY_OWNER
    assert work(drafted, TOM).state is S.PRESENT


def test_a_draft_is_known_again_in_a_folder_made_anew(drafted: World, mailbox: Mailbox) -> None:
    raw = work(drafted).raw
    for key in (JANE, TOM):
        set_row(key, draft_uidvalidity=7)
    CursorRow.update(uidvalidity=7).where(CursorRow.folder == "Drafts").execute()
    look(drafted, mailbox)
    assert work(drafted).raw == raw
    assert not work(drafted).touched
    assert work(drafted).gone_since is None


def test_s11_a_mailbox_without_room_is_told_and_tried_again_later(
    world: World, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object, **__: object) -> None:
        raise CommandRefused("no", said="[OVERQUOTA] Quota exceeded", code="OVERQUOTA")

    set_row(state=S.WANTED.value)
    with monkeypatch.context() as patched:
        patched.setattr(Mailbox, "append", no_room)
        flush(world, mailbox)
        assert work(world).state is S.WANTED
        assert "OVERQUOTA" in work(world).remark
        first = work(world).due_at
        assert first > world.now
        flush(later(world, hours=1), mailbox)
        assert work(world).due_at - later(world, hours=1).now > first - world.now
    flush(later(world, hours=2), mailbox)
    assert work(world).state is S.PRESENT


@pytest.mark.parametrize("capable", [True, False])
def test_a_draft_written_anew_replaces_the_old_one_by_append_then_delete(
    drafted: World, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch, *, capable: bool
) -> None:
    """With and without UIDPLUS: seen by APPENDUID, or by looking for it."""
    if not capable:
        told = mailbox._session.client.append

        def without(*args: object, **more: object) -> bytes:
            told(*args, **more)
            return b"OK"

        monkeypatch.setattr(mailbox._session.client, "append", without)
    old = work(drafted)
    assert old.draft
    raw = old.raw.replace(b"Jane", b"Janet")
    with unit():
        outbox.write(old, octets=raw, sha256=hashlib.sha256(raw).hexdigest(), text="Janet")
        again = work(drafted)
        stale = {"stale_uid": old.draft.uid, "stale_uidvalidity": old.draft.uidvalidity}
        outbox.move(again, S.WANTED, now=drafted.now, **stale, stale_sha256=old.draft_sha256)
    flush(drafted, mailbox)
    hers = [one for one in lying(mailbox, Role.DRAFTS) if old.token.encode() in one]
    assert hers == [raw]
    assert work(drafted).state is S.PRESENT


def test_a_large_edit_is_not_sent_in_part(drafted: World, mailbox: Mailbox) -> None:
    large = work(drafted).raw.replace(b"Jane", b"Janet") + b"x" * 78 + b"\r\n"
    edit_draft(drafted, mailbox, large + (b"y" * 76 + b"\r\n") * 70_000)
    look(drafted, mailbox)
    with unit():
        assert "too large" in approve(drafted, work(drafted))
    assert work(drafted).state is S.PRESENT
