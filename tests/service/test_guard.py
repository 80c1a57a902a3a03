"""An old or second database follows and does not send; a clock that jumps sends nothing."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from mailflow.mail.folders import Role
from mailflow.mail.message import Address, Draft
from mailflow.pipeline.letters import MailKind
from mailflow.service import guard
from mailflow.service import outbox as service
from mailflow.service.flush import flush_drafts
from mailflow.service.leaving import wire_bytes
from mailflow.service.notes import owe_note
from mailflow.service.world import World
from mailflow.store import facts, lease
from mailflow.store.database import open_database, unit
from mailflow.store.models import DATABASE
from mailflow.store.models_cursors import LeaseRow
from mailflow.wire.imap import Mailbox
from tests.service.outgoing import (
    TOM,
    S,
    append,
    approve,
    flush,
    later,
    look,
    lying,
    mail,
    names,
    put_drafts,
    set_row,
    work,
)

ME, HER = "Sam <sam@example.org>", "Jane Doe <jane@acme.example>"
UNKNOWN = "<mf.ffffffffffffffffffffffffffffffff@example.org>"


@pytest.fixture
def ready(world: World, mailbox: Mailbox) -> World:
    """Followed for a while, and a letter is about to leave."""
    put_drafts(world, mailbox)
    look(world, mailbox)
    guard.note_alive(world)
    approve(world)
    return world


def test_a_letter_of_ours_in_sent_that_nobody_here_knows_stops_sending(
    ready: World, mailbox: Mailbox
) -> None:
    raw = mail(ME, HER, "Your work", "Sent by another mailflow", Message_ID=UNKNOWN)
    soon = later(ready, minutes=2)
    assert flush(soon, mailbox, before_each=lambda: append(soon, mailbox, Role.SENT, raw)) == []
    assert guard.why_read_only(ready)
    set_row(TOM, state=S.WANTED.value, draft_uid=0)
    before = len(lying(mailbox, Role.DRAFTS))
    flush_drafts(soon, mailbox, names(mailbox))
    assert flush(soon, mailbox) == []
    assert len(lying(mailbox, Role.DRAFTS)) == before
    assert any("mailflow outbox confirm" in line for line in service.standing(ready))
    # It goes on following, and the owner's word makes it send again.
    with unit():
        assert "sends again" in guard.confirm(soon)
    look(later(soon, minutes=1), mailbox)
    assert not guard.why_read_only(ready)


def test_letters_of_a_mailflow_that_was_here_before_stop_nothing(
    ready: World, mailbox: Mailbox
) -> None:
    raw = mail(ME, HER, "Your work", "Long ago", Message_ID=UNKNOWN)
    append(later(ready, days=-3), mailbox, Role.SENT, raw)
    look(ready, mailbox)
    assert not guard.why_read_only(ready)


def test_a_thread_that_names_an_unknown_letter_stops_nothing(
    ready: World, mailbox: Mailbox
) -> None:
    raw = mail(ME, HER, "Re: Hi", "By hand", Message_ID="<h@x>", References=UNKNOWN)
    append(ready, mailbox, Role.SENT, raw)
    look(ready, mailbox)
    assert not guard.why_read_only(ready)


def test_a_stranger_cannot_stop_it_by_a_made_up_id(ready: World, mailbox: Mailbox) -> None:
    raw = mail(ME, ME, "Hello", "From me, I swear", Message_ID=UNKNOWN)
    append(ready, mailbox, Role.INBOX, raw)
    look(ready, mailbox)
    assert not guard.why_read_only(ready)


def test_a_restored_backup_sends_nothing_twice(
    world: World, mailbox: Mailbox, tmp_path: Path
) -> None:
    """The backup is of the morning: approved, not sent. Two letters left in the meantime."""
    file = tmp_path / "test.db"
    if not file.exists():
        pytest.skip("about SQLite's own file; the run without --database holds it")
    put_drafts(world, mailbox)
    look(world, mailbox)
    approve(world)
    guard.note_alive(world)
    DATABASE.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(file, tmp_path / "backup.db")
    noon = later(world, hours=3)
    assert len(flush(noon, mailbox)) == 1
    append(noon, mailbox, Role.SENT, wire_bytes(work(noon)))
    raw = mail(ME, HER, "Later", "A letter this backup never heard of", Message_ID=UNKNOWN)
    append(noon, mailbox, Role.SENT, raw)
    DATABASE.close()
    shutil.copy(tmp_path / "backup.db", file)
    for rest in tmp_path.glob("test.db-*"):
        rest.unlink()
    open_database("test.db", tmp_path)
    assert work(world).state is S.APPROVED
    evening = later(world, hours=5)
    look(evening, mailbox)
    assert work(world).state is S.SENT_BY_OWNER
    assert "old backup" in guard.why_read_only(evening)
    assert flush(evening, mailbox) == []


def test_a_copied_state_folder_follows_only(world: World, tmp_path: Path) -> None:
    with guard.holding(world, tmp_path) as first:
        assert first.lease
        guard.keep_lease(first)
        assert not guard.why_read_only(first)
    with unit():
        LeaseRow.update(place="another file").execute()
    with guard.holding(world, tmp_path):
        assert "copied or moved" in guard.why_read_only(world)
        assert not guard.may_write(world)


def test_a_round_of_one_that_lost_the_lease_ends_before_anything(
    world: World, tmp_path: Path
) -> None:
    with guard.holding(world, tmp_path) as held:
        with unit():
            LeaseRow.update(holder="somebody else").execute()
        with pytest.raises(lease.LeaseHeld, match="took this mailbox over"):
            guard.keep_lease(held)


# The clock ----------------------------------------------------------------------------------


class Machine:
    """A machine whose wall clock and steady clock are both the test's."""

    def __init__(self, world: World) -> None:
        self.passed = 1000.0
        self._world = world._replace(steady=lambda: self.passed)
        self._start = self.passed

    def world(self, *, wall: timedelta) -> World:
        return later(self._world, seconds=wall.total_seconds())


HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_a_clock_that_jumped_a_week_sends_nothing_until_a_mail_of_today_comes(
    ready: World, mailbox: Mailbox
) -> None:
    set_row(expires_at=None)
    machine = Machine(ready)
    assert guard.clock_doubt(machine.world(wall=timedelta(0)), mailbox, names(mailbox)).value == ""
    machine.passed += 600
    jumped = machine.world(wall=7 * DAY)
    assert flush(jumped, mailbox) == []
    assert work(ready).state is S.APPROVED
    # The server takes in a mail at that very time: the clock was right after all.
    news = mail("News <n@shop.example>", ME, "Offers", "Buy", Message_ID="<n@shop>")
    append(jumped, mailbox, Role.INBOX, news)
    look(jumped, mailbox)
    assert len(flush(jumped, mailbox)) == 1


def test_a_clock_gone_back_to_1970_sends_nothing_and_not_even_notes(
    ready: World, mailbox: Mailbox
) -> None:
    machine = Machine(ready)
    guard.clock_doubt(machine.world(wall=timedelta(0)), mailbox, names(mailbox))
    past = machine.world(wall=-56 * 365 * DAY)
    me = Address("Sam", "sam@example.org")
    with unit():
        assert owe_note(past, Draft(me, me, "Week", "Hi"), key="digest:x", kind=MailKind.DIGEST)
    set_row(due_at=past.now)
    assert flush(past, mailbox) == []
    assert len(flush(machine.world(wall=HOUR / 60), mailbox)) == 2


def test_after_weeks_switched_off_notes_leave_and_letters_wait_for_a_sure_clock(
    ready: World, mailbox: Mailbox
) -> None:
    set_row(expires_at=None)
    machine = Machine(ready)
    guard.clock_doubt(machine.world(wall=timedelta(0)), mailbox, names(mailbox))
    with unit():
        facts.keep(ready.owner, "clock", '{"steady": 5.0, "boot": "before"}', now=ready.now)
    back = machine.world(wall=14 * DAY)
    me = Address("Sam", "sam@example.org")
    with unit():
        assert owe_note(back, Draft(me, me, "Week", "Hi"), key="digest:x", kind=MailKind.DIGEST)
    assert len(flush(back, mailbox)) == 1
    assert work(ready).state is S.APPROVED


def test_a_dry_run_touches_nothing(ready: World, mailbox: Mailbox) -> None:
    sending = ready.config.sending._replace(dry_run=True)
    dry = ready._replace(config=ready.config._replace(sending=sending))
    set_row(TOM, state=S.WANTED.value, draft_uid=0)
    before = lying(mailbox, Role.DRAFTS)
    flush_drafts(dry, mailbox, names(mailbox))
    assert flush(dry, mailbox) == []
    assert lying(mailbox, Role.DRAFTS) == before
    assert (work(ready).state, work(ready, TOM).state) == (S.APPROVED, S.WANTED)
