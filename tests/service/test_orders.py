"""What the owner orders by answering, or types on the command line, is carried out."""

from __future__ import annotations

import re

import pytest

from mailflow.mail.folders import Role
from mailflow.mail.message import MessageId
from mailflow.mail.parse import parse
from mailflow.pipeline.letters import MailKind
from mailflow.service import resting
from mailflow.service.execute import order
from mailflow.service.flush import flush_drafts
from mailflow.service.obeying import obey
from mailflow.service.redraft import redraft
from mailflow.service.standing import standing
from mailflow.service.tick import decide
from mailflow.service.weekly import digest_if_due, preview
from mailflow.service.world import World
from mailflow.store import issued, outbox, people
from mailflow.store.database import owner_id, unit
from mailflow.store.issued import IssuedItem
from mailflow.store.models_orders import CommandRow
from mailflow.store.outbox import Work
from mailflow.wire.imap import Mailbox
from tests.service.conftest import NOW
from tests.service.outgoing import (
    JANE,
    TOM,
    S,
    approve,
    flush,
    later,
    look,
    lying,
    mail,
    names,
    set_row,
    work,
)
from tests.service.outgoing import put_drafts as put

DIGEST = MessageId("<mf.0123456789abcdef0123456789abcdef@example.org>")
OWNER = "Sam Rivera <sam@example.org>"
TEXT = (
    "Dear Jane,\n\nI read your note on triage data, and it changed how I see wards. May I ask you "
    "for twenty minutes in the week of 16 March, to hear how your team began and what you would do "
    "in another way today? Any hour that suits you is fine, by phone or wherever you like.\n\nSam"
)


@pytest.fixture
def asked(world: World) -> World:
    """A digest was mailed, in which Jane's draft is number 1."""
    with unit():
        item = IssuedItem(1, work(world).request, JANE, "")
        issued.keep(
            world.owner, DIGEST, kind=MailKind.DIGEST, request=None, items=[item], now=world.now
        )
    return world


def typed(world: World, text: str) -> str:
    with unit():
        return " ".join(outcome for _, outcome in order(world, text))


def answered(world: World, raw: bytes, role: Role = Role.SENT) -> bool:
    with unit():
        return obey(world, parse(raw), role)


def answer(text: str, name: str = "a", to: str = DIGEST, **fields: str) -> bytes:
    ids = {"In-Reply-To": to, "Message-ID": f"<{name}@example.org>"}
    when = {"Date": "Mon, 02 Mar 2026 08:59:00 +0000"}
    return mail(OWNER, OWNER, "Re: digest", text, **ids, **when, **fields)


def notes_owed(world: World) -> list[Work]:
    return [one for one in outbox.in_states(world.owner, list(S)) if one.kind.is_note]


def test_edited_text_is_a_draft_again_and_no_longer_approved(
    asked: World, mailbox: Mailbox
) -> None:
    put(asked, mailbox)
    look(asked, mailbox)
    approve(asked)
    assert "waits for “send”" in typed(asked, f"edit 1: {TEXT}")
    assert work(asked).state is S.WANTED
    flush_drafts(asked, mailbox, names(mailbox))
    texts = [parse(raw).text for raw in lying(mailbox, Role.DRAFTS)]
    assert len(texts) == 2
    assert sum("triage data" in text for text in texts) == 1
    assert work(asked).state is S.PRESENT


def test_an_edit_that_the_lint_refuses_changes_nothing(asked: World) -> None:
    before = work(asked)
    assert typed(asked, "edit 1: Dear [name],\n\nTODO").startswith("not done")
    assert work(asked) == before


def test_an_edited_letter_is_not_written_over_when_the_contact_changes(asked: World) -> None:
    typed(asked, f"edit 1: {TEXT}")
    with unit():
        jane = people.find(asked.owner, "jane@acme.example")
        redraft(asked, jane.id)
    assert "triage data" in work(asked).text


def test_somebody_is_added_with_who_pointed_to_them(asked: World) -> None:
    assert "is contact" in typed(asked, "add Priya Shah <p@x.example> via Jane")
    priya = people.find(asked.owner, "Priya Shah")
    assert (priya.addresses, priya.referrer_name) == (("p@x.example",), "Jane Doe")
    assert typed(asked, "add Priya Again <p@x.example>").startswith("not done")


def test_a_paused_mailflow_proposes_nothing_sends_nothing_and_says_so(
    asked: World, mailbox: Mailbox
) -> None:
    set_row(state=S.WANTED.value)
    assert "paused until you say resume" in typed(asked, "pause")
    flush_drafts(asked, mailbox, names(mailbox))
    assert lying(mailbox, Role.DRAFTS) == []
    decide(asked)
    assert "Paused by you" in "\n".join(standing(asked))
    assert "Paused by you" in preview(asked).text
    assert "goes on" in typed(asked, "resume")
    flush_drafts(asked, mailbox, names(mailbox))
    assert len(lying(mailbox, Role.DRAFTS)) == 1


def test_an_approved_letter_stays_while_paused_and_leaves_after(
    asked: World, mailbox: Mailbox
) -> None:
    put(asked, mailbox)
    look(asked, mailbox)
    approve(asked)
    typed(asked, "pause")
    assert flush(asked, mailbox) == []
    assert work(asked).state is S.APPROVED
    typed(asked, "resume")
    assert len(flush(asked, mailbox)) == 1


def test_a_pause_with_an_end_ends_by_itself(asked: World) -> None:
    typed(asked, "pause 2w")
    assert resting.is_resting(later(asked, days=13))
    assert not resting.is_resting(later(asked, days=15))


def test_status_is_told_in_the_answer(asked: World) -> None:
    assert "Jane Doe" in typed(asked, "status")


def test_a_stop_ends_every_request_and_reaches_people_never_written_to(asked: World) -> None:
    assert typed(asked, "stop Jane") == "no more letters to Jane Doe, for good."
    assert people.find(asked.owner, "Jane Doe").stopped
    assert work(asked).state in {S.WITHDRAWING, S.WITHDRAWN}
    typed(asked, "add Priya Shah <p@x.example>")
    assert "for good" in typed(asked, "stop Priya Shah")
    assert people.find(asked.owner, "Priya Shah").stopped


def test_a_stop_of_an_organisation_needs_its_whole_name(asked: World) -> None:
    with unit():
        jane = people.find(asked.owner, "Jane Doe")
        people.update_contact(asked.owner, jane._replace(organisation="Acme Health"))
    assert "do you mean everybody at Acme Health" in typed(asked, "stop Acme")
    assert not people.find(asked.owner, "Jane Doe").stopped
    assert "1 stopped now" in typed(asked, "Stop writing to Acme Health, please")
    assert people.find(asked.owner, "Jane Doe").stopped
    assert not people.find(asked.owner, "Tom Reed").stopped
    assert typed(asked, "stop Nobody Known").startswith("not done: no contact goes by")


def test_a_name_of_two_people_stops_neither_nor_their_namesake_organisation(asked: World) -> None:
    typed(asked, "add Janet Doe <j@x.example>")
    assert "may be Jane Doe (1), Janet Doe" in typed(asked, "stop Jan")
    assert not people.find(asked.owner, "Jane Doe").stopped


def test_numbers_typed_mean_the_latest_digest(asked: World) -> None:
    assert "goes out" in typed(asked, "1 send")
    assert typed(asked, "2 send").startswith("not done")


def test_a_command_mail_that_comes_a_thousand_times_acts_once(asked: World) -> None:
    raw = answer("add Priya Shah <p@x.example>\n")
    for _ in range(1000):
        assert answered(asked, raw)
    assert CommandRow.select().count() == 1
    assert len(notes_owed(asked)) == 1
    assert len([one for one in people.contacts(asked.owner) if one.name == "Priya Shah"]) == 1


def test_two_instances_and_a_vacation_bot_come_to_rest(asked: World) -> None:
    """What one writes to its owner comes to the other as well, as a mail and as an answer to
    its digest; a robot with the owner's login answers each.
    """
    other = asked._replace(owner=owner_id("other@example.org", "Other"))
    for here in (asked, other):
        with unit():
            issued.keep(
                here.owner,
                MessageId(f"<mf.{here.owner:032x}@example.org>"),
                kind=MailKind.DIGEST,
                request=None,
                items=[],
                now=NOW,
            )
        first = answer("status\n", f"s{here.owner}", f"<mf.{here.owner:032x}@example.org>")
        assert answered(here, first)
    seen: set[str] = set()
    for number in range(5):
        for here, there in ((asked, other), (other, asked)):
            for note in [one for one in notes_owed(here) if one.message_id not in seen]:
                seen.add(note.message_id)
                theirs = f"In-Reply-To: <mf.{there.owner:032x}@example.org>\r\n".encode()
                answered(there, note.raw, Role.INBOX)
                answered(there, theirs + note.raw, Role.SENT)
                robot = {"Auto-Submitted": "auto-replied"}
                answered(here, answer("status\n", f"v{number}", note.message_id, **robot))
    assert [len(notes_owed(here)) for here in (asked, other)] == [1, 1]


def test_a_note_passed_on_to_a_second_watched_account_goes_no_further(asked: World) -> None:
    """A forward between two accounts, each followed (failures R6): our mark on every mail is the
    count of hops, and one is too many, whatever else the forwarder takes off or puts on.
    """
    assert answered(asked, answer("status\n"))
    (receipt,) = notes_owed(asked)
    plain = receipt.raw.replace(b"Auto-Submitted: auto-replied\r\n", b"")
    assert b"Auto-Submitted" not in plain
    assert b"X-Mailflow-Hops: 1" in plain
    for number, role in enumerate((Role.INBOX, Role.SENT)):
        new_id = re.sub(rb"(?m)^Message-ID: .*?\r$", f"Message-ID: <f{number}@x>\r".encode(), plain)
        for passed_on in (plain, new_id):
            to_us = f"In-Reply-To: {DIGEST}\r\n".encode() + passed_on
            answered(asked, to_us.replace(receipt.message_id.encode(), DIGEST.encode()), role)
            answered(asked, to_us, role)
    assert notes_owed(asked) == [receipt]


_STUCK = [
    (S.IN_DOUBT, "", "could not find out whether it went out Mon 2 Mar", "1 went out · 1 resend"),
    (S.FAILED, "550 no such user", "refused for good, and not sent: 550 no", "1 resend · 1 drop"),
    (S.ON_HOLD, "they wrote to you", "held: they wrote to you", "1 send · 1 drop"),
]


@pytest.mark.parametrize(("state", "remark", "told", "hint"), _STUCK)
def test_the_digest_tells_what_became_of_a_letter_and_the_way_out(
    world: World, state: S, remark: str, told: str, hint: str
) -> None:
    set_row(state=state.value, remark=remark, left_at=NOW)
    set_row(TOM, state=S.DROPPED.value)
    digest = preview(world).text
    words = " ".join(digest.split())
    assert "1 letter to settle" in words
    assert "LETTERS THAT GOT STUCK" in words
    assert f"Request to Jane Doe: {told}" in words
    assert hint in words
    assert "waiting for you" not in words.casefold()


def test_went_out_in_answer_to_the_digest_settles_a_letter_in_doubt(world: World) -> None:
    set_row(state=S.IN_DOUBT.value, left_at=NOW)
    monday = later(world, days=7)
    with unit():
        assert not digest_if_due(world)  # it begins today, after this week's hour
    with unit():
        assert digest_if_due(monday)
    (digest,) = notes_owed(monday)
    sent = issued.find(world.owner, [digest.message_id])
    assert sent
    (number,) = [item.number for item in sent.items if item.key == JANE]
    when = {"Date": "Mon, 09 Mar 2026 10:00:00 +0000"}
    raw = mail(
        OWNER, OWNER, "Re: digest", f"{number} went out", In_Reply_To=digest.message_id, **when
    )
    assert answered(monday, b"Message-ID: <w@example.org>\r\n" + raw)
    assert work(world).state is S.FILED
    assert "LETTERS THAT GOT STUCK" not in preview(monday).text
