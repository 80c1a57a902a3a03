"""Right before a letter leaves the mailbox is read again: any sign holds it."""

from __future__ import annotations

import threading

import pytest

from mailflow.mail.folders import Role
from mailflow.service.hooks import Hooks
from mailflow.service.tick import tick
from mailflow.service.world import World
from mailflow.wire.imap import Mailbox
from mailflow.wire.smtp import Submission
from tests.servers.dovecot import PASSWORD
from tests.servers.smtp import SmtpServer
from tests.service.outgoing import (
    JANE,
    TOM,
    S,
    append,
    approve,
    delete_draft,
    edit_draft,
    flush,
    later,
    look,
    mail,
    names,
    put_drafts,
    work,
)

ME, HER = "Sam <sam@example.org>", "Jane Doe <jane@acme.example>"


@pytest.fixture
def ready(world: World, mailbox: Mailbox) -> World:
    """A draft to Jane lies in Drafts, the owner said send, and it is due."""
    put_drafts(world, mailbox)
    look(world, mailbox)
    approve(world)
    return world


def test_without_any_sign_it_leaves(ready: World, mailbox: Mailbox) -> None:
    got = flush(ready, mailbox)
    assert len(got) == 1
    assert work(ready).state is S.ACCEPTED


@pytest.mark.parametrize(
    ("role", "raw"),
    [
        (Role.INBOX, mail(HER, ME, "Hello!", "I heard you are looking around", Message_ID="<1@a>")),
        (Role.INBOX, mail(HER, ME, "Away", "Back on Monday", Auto_Submitted="auto-replied")),
        (Role.ARCHIVE, mail(HER, ME, "Hello!", "moved at once", Message_ID="<2@a>")),
        (Role.SENT, mail(ME, HER, "Lunch?", "Shall we?", Message_ID="<3@example.org>")),
        (Role.SENT, mail(ME, f"x@y.example, {HER}", "All", "Hi", Message_ID="<4@example.org>")),
    ],
)
def test_anything_new_between_the_two_of_them_holds_it(
    ready: World, mailbox: Mailbox, role: Role, raw: bytes
) -> None:
    got = flush(ready, mailbox, before_each=lambda: append(ready, mailbox, role, raw))
    assert got == []
    # What the owner writes by hand makes the draft stale altogether.
    wanted = S.WITHDRAWING if role is Role.SENT else S.ON_HOLD
    assert work(ready).state is wanted


def test_a_look_that_the_end_cuts_short_lets_nothing_leave(
    ready: World, mailbox: Mailbox, smtp_server: SmtpServer
) -> None:
    asked = threading.Event()

    def open_submission() -> Submission:
        # SIGTERM comes now, and her answer with it: the look that follows reads nothing any more.
        asked.set()
        append(
            ready, mailbox, Role.INBOX, mail(HER, ME, "Hello!", "Let me think", Message_ID="<6@a>")
        )
        return Submission.open(smtp_server.config(), "sam", PASSWORD)

    tick(ready, mailbox, open_submission, names=names(mailbox), hooks=Hooks(asked.is_set))
    assert asked.is_set()
    assert smtp_server.taken == []
    assert work(ready).state is S.APPROVED


def test_each_look_before_a_letter_is_a_sign_of_life(
    ready: World, mailbox: Mailbox, smtp_server: SmtpServer
) -> None:
    signs: list[int] = []

    def open_submission() -> Submission:
        return Submission.open(smtp_server.config(), "sam", PASSWORD)

    hooks = Hooks(answered=lambda: signs.append(len(smtp_server.taken)))
    tick(ready, mailbox, open_submission, names=names(mailbox), hooks=hooks)
    # one before each: while so many had left
    assert signs == list(range(len(smtp_server.taken)))
    assert signs


def test_mail_of_strangers_holds_nothing(ready: World, mailbox: Mailbox) -> None:
    stranger = mail("News <news@shop.example>", ME, "Offers", "Buy", Message_ID="<5@shop>")
    got = flush(ready, mailbox, before_each=lambda: append(ready, mailbox, Role.INBOX, stranger))
    assert len(got) == 1


def test_a_reply_between_two_letters_holds_only_its_own(ready: World, mailbox: Mailbox) -> None:
    world = ready._replace(
        config=ready.config._replace(sending=ready.config.sending._replace(gap=0)),
    )
    approve(world, TOM)
    raw = mail("Tom <tom@acme.example>", ME, "Hi", "Good timing", Message_ID="<6@acme.example>")
    seen: list[int] = []

    def after_the_first() -> None:
        seen.append(1)
        if len(seen) == 2:
            append(world, mailbox, Role.INBOX, raw)

    assert len(flush(world, mailbox, before_each=after_the_first)) == 1
    assert (work(world).state, work(world, TOM).state) == (S.ACCEPTED, S.ON_HOLD)


def test_m5_a_draft_sent_from_the_phone_a_moment_ago_is_not_sent_again(
    ready: World, mailbox: Mailbox
) -> None:
    raw = work(ready).raw
    got = flush(ready, mailbox, before_each=lambda: append(ready, mailbox, Role.SENT, raw))
    assert got == []
    assert work(ready).state is S.SENT_BY_OWNER


def test_a_draft_that_vanished_holds_the_letter_until_it_is_known_why(
    ready: World, mailbox: Mailbox
) -> None:
    assert flush(ready, mailbox, before_each=lambda: delete_draft(ready, mailbox)) == []
    assert work(ready).state is S.ON_HOLD
    assert "gone from Drafts" in work(ready).remark
    # Its copy in Sent comes minutes later: now it is known.
    append(ready, mailbox, Role.SENT, work(ready).raw)
    look(ready, mailbox)
    assert work(ready).state is S.SENT_BY_OWNER


def test_a_draft_changed_after_the_word_needs_another_word(ready: World, mailbox: Mailbox) -> None:
    changed = work(ready).raw.replace(b"Jane", b"Janet")
    assert flush(ready, mailbox, before_each=lambda: edit_draft(ready, mailbox, changed)) == []
    assert work(ready).state is S.PRESENT
    assert "changed it after you said send" in work(ready).remark
    approve(ready)
    got = flush(ready, mailbox)
    assert len(got) == 1
    assert b"Janet" in got[0]
    assert work(ready).state is S.ACCEPTED


def test_a_word_of_three_days_ago_is_too_old(ready: World, mailbox: Mailbox) -> None:
    after_holidays = later(ready, days=14)
    assert flush(after_holidays, mailbox) == []
    assert work(ready).state is S.ON_HOLD
    assert "too old" in work(ready).remark


def test_after_downtime_a_letter_waits_for_working_hours_again(
    ready: World, mailbox: Mailbox
) -> None:
    # Monday 9:00 was its moment; the machine comes back on Monday at 22:00.
    night = later(ready, hours=13)
    assert flush(night, mailbox) == []
    assert work(ready).state is S.APPROVED
    assert work(ready).due_at.isoformat() == "2026-03-03T08:05:00+00:00"
    assert len(flush(later(ready, hours=24), mailbox)) == 1


def test_two_letters_leave_a_gap_apart(ready: World, mailbox: Mailbox) -> None:
    approve(ready, TOM)
    assert len(flush(ready, mailbox)) == 1
    assert flush(later(ready, minutes=0.5), mailbox) == []
    assert len(flush(later(ready, minutes=2), mailbox)) == 1
    assert {work(ready, key).state for key in (JANE, TOM)} == {S.ACCEPTED}
