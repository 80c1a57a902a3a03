"""Letters mailed for approval: all of the letter, what the lint says, each version once."""

from __future__ import annotations

import hashlib

import pytest

from mailflow.mail.folders import Role
from mailflow.mail.parse import parse
from mailflow.service.obeying import obey
from mailflow.service.proposing import propose
from mailflow.service.world import World
from mailflow.store import outbox
from mailflow.store.database import unit
from mailflow.store.outbox import Work
from tests.service.outgoing import JANE, S, later, mail, set_row, work

ME = "Sam Rivera <sam@example.org>"
TEXT = (
    "Dear Jane,\n\nI read your note on triage data, and it changed how I see wards. May I ask you "
    "for twenty minutes in the week of 16 March, to hear how your team began and what you would do "
    "in another way today? Any hour that suits you is fine, by phone or wherever you like.\n\nSam"
)


@pytest.fixture
def mailing(world: World) -> World:
    sending = world.config.sending._replace(approve="mail")
    return world._replace(config=world.config._replace(sending=sending))


def shown(world: World, key: str = JANE) -> list[Work]:
    """The mails that showed a letter to the owner, the latest last."""
    every = outbox.in_states(world.owner, list(S))
    return [one for one in every if one.key.startswith(f"approval:{key}:")]


def answered(world: World, note: Work, text: str, name: str = "a") -> str:
    """What the receipt says to an answer of the owner's."""
    fields = {"In-Reply-To": note.message_id, "Message-ID": f"<{name}@example.org>"}
    raw = mail(ME, ME, "Re: Draft", text, Date="Mon, 02 Mar 2026 09:00:00 +0000", **fields)
    with unit():
        assert obey(world, parse(raw), Role.SENT)
    found = outbox.get(world.owner, f"receipt:<{name}@example.org>")
    assert found
    return found.text


def test_a_letter_is_shown_whole_with_what_the_lint_says_and_once(mailing: World) -> None:
    for _ in range(3):
        propose(mailing)
    (note,) = shown(mailing)
    for line in work(mailing).text.split("\n"):
        assert all(word in note.text for word in line.split())
    assert "jane@acme.example" in note.text
    assert all(finding in " ".join(note.text.split()) for finding in work(mailing).findings)
    assert not any(line.startswith("Dear") for line in note.text.splitlines())


def test_nothing_is_mailed_where_letters_wait_in_drafts(world: World) -> None:
    propose(world)
    assert shown(world) == []


def test_send_means_the_letter_that_was_shown(mailing: World) -> None:
    propose(mailing)
    assert "goes out Mon 02 Mar, 09:05" in answered(mailing, shown(mailing)[0], "send\n")
    assert work(mailing).state is S.APPROVED


def test_send_with_a_moment(mailing: World) -> None:
    propose(mailing)
    told = answered(mailing, shown(mailing)[0], "Send tomorrow 9:00, thanks!\n")
    assert "goes out Tue 03 Mar, 09:00" in told


def test_a_letter_that_changed_after_it_was_shown_does_not_leave(mailing: World) -> None:
    propose(mailing)
    raw = work(mailing).raw.replace(b"twenty", b"thirty") + b"\r\n"
    set_row(octets=raw, sha256=hashlib.sha256(raw).hexdigest(), touched=True)
    assert "was changed after" in answered(mailing, shown(mailing)[0], "send\n")
    assert work(mailing).state is S.PRESENT
    propose(mailing)
    assert len(shown(mailing)) == 1


def test_edited_text_is_shown_again_and_leaves_as_it_is_then(mailing: World) -> None:
    propose(mailing)
    assert "waits for “send”" in answered(mailing, shown(mailing)[0], f"edit:\n{TEXT}\n")
    propose(mailing)
    first, second = shown(mailing)
    assert "triage data" in second.text
    set_row(state=S.PRESENT.value)
    assert "was changed after" in answered(mailing, first, "send\n", "b")
    assert "goes out" in answered(mailing, second, "send\n", "c")


def test_drop_ends_it(mailing: World) -> None:
    propose(mailing)
    assert "dropped" in answered(mailing, shown(mailing)[0], "drop\n")
    assert work(mailing).state is S.WITHDRAWING
    propose(mailing)
    assert len(shown(mailing)) == 1


def test_a_letter_that_was_held_back_is_shown_again_with_the_reason(mailing: World) -> None:
    propose(mailing)
    answered(mailing, shown(mailing)[0], "send\n")
    with unit():
        outbox.move(work(mailing), S.ON_HOLD, now=mailing.now, remark="something new came")
    propose(later(mailing, minutes=1))
    propose(later(mailing, minutes=2))
    _, again = shown(mailing)
    assert "something new came" in again.text
    assert "goes out" in answered(mailing, again, "send\n", "b")
