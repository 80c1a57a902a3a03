"""One copy in Sent, whatever the server does by itself; and the proof a letter in doubt needs."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailflow.mail.folders import Role
from mailflow.mail.message import Address, Draft
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.stages import Stage
from mailflow.service import outbox as service
from mailflow.service.flush import flush_drafts, recover
from mailflow.service.leaving import wire_bytes
from mailflow.service.notes import owe_note
from mailflow.service.world import World
from mailflow.store import cases, facts
from mailflow.store.database import unit
from mailflow.wire.imap import Mailbox
from tests.service.outgoing import (
    JANE,
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

DIGEST = "digest:2026-W10"
ME, HER = "Sam <sam@example.org>", "Jane Doe <jane@acme.example>"


@pytest.fixture
def sent(world: World, mailbox: Mailbox) -> World:
    """The request to Jane has just been taken by the server."""
    put_drafts(world, mailbox)
    look(world, mailbox)
    approve(world)
    assert len(flush(world, mailbox)) == 1
    return world


@pytest.fixture
def doubted(world: World, mailbox: Mailbox) -> World:
    """The connection was cut after the dot."""
    put_drafts(world, mailbox)
    look(world, mailbox)
    approve(world)
    assert len(flush(world, mailbox, {"DOT": "cut"})) == 1
    assert work(world).state is S.IN_DOUBT
    return world


def filing(world: World, mailbox: Mailbox) -> int:
    """What a round does about copies; how many lie in Sent after it."""
    look(world, mailbox)
    flush_drafts(world, mailbox, names(mailbox))
    return len(lying(mailbox, Role.SENT))


def stage(world: World) -> Stage:
    return cases.case(world.owner, RequestId(1)).stage


def test_a_server_that_files_nothing_gets_our_copy_after_a_minute(
    sent: World, mailbox: Mailbox
) -> None:
    assert filing(later(sent, minutes=0.5), mailbox) == 0
    assert filing(later(sent, minutes=1.1), mailbox) == 1
    assert lying(mailbox, Role.SENT) == [wire_bytes(work(sent))]
    assert work(sent).state is S.FILED
    assert facts.get(sent.owner, facts.OWN_COPY) == "no"
    # Read back, our own copy teaches nothing new; and the next letter is not waited for.
    assert filing(later(sent, minutes=2), mailbox) == 1
    assert facts.get(sent.owner, facts.OWN_COPY) == "no"
    soon = later(sent, minutes=3)
    approve(soon, TOM)
    flush(soon, mailbox)
    assert filing(soon, mailbox) == 2


def test_a_server_that_files_by_itself_never_gets_a_second_copy(
    sent: World, mailbox: Mailbox
) -> None:
    append(later(sent, minutes=0.5), mailbox, Role.SENT, wire_bytes(work(sent)), r"\Seen")
    assert filing(later(sent, minutes=1.1), mailbox) == 1
    assert work(sent).state is S.FILED
    assert facts.get(sent.owner, facts.OWN_COPY) == "yes"
    # The next one may take its time.
    soon = later(sent, minutes=3)
    approve(soon, TOM)
    flush(soon, mailbox)
    assert filing(later(soon, minutes=5), mailbox) == 1
    append(later(soon, minutes=6), mailbox, Role.SENT, wire_bytes(work(sent, TOM)), r"\Seen")
    assert filing(later(soon, minutes=7), mailbox) == 2
    assert work(sent, TOM).state is S.FILED


def test_a_server_that_stopped_filing_loses_no_copy(sent: World, mailbox: Mailbox) -> None:
    with unit():
        facts.keep(sent.owner, facts.OWN_COPY, "yes", now=sent.now)
    assert filing(later(sent, minutes=14), mailbox) == 0
    assert filing(later(sent, minutes=16), mailbox) == 1


def test_a_copy_filed_under_another_id_is_the_letter_all_the_same(
    sent: World, mailbox: Mailbox
) -> None:
    ours = wire_bytes(work(sent))
    head, _, body = ours.partition(b"\r\n\r\n")
    kept = [one for one in head.split(b"\r\n") if not one.lower().startswith(b"message-id")]
    original = b"X-Microsoft-Original-Message-ID: " + work(sent).message_id.encode()
    theirs = b"\r\n".join([b"Message-ID: <AS8PR04@outlook.com>", *kept, original])
    append(sent, mailbox, Role.SENT, theirs + b"\r\n\r\n" + body, r"\Seen")
    assert filing(later(sent, minutes=2), mailbox) == 1
    assert work(sent).state is S.FILED
    letters = cases.case(sent.owner, RequestId(1)).letters
    assert len(letters) == 1
    assert "<AS8PR04@outlook.com>" in letters[0].ids


def test_a_copy_cut_short_by_a_crash_is_sought_before_it_is_filed_again(
    sent: World, mailbox: Mailbox
) -> None:
    # It was stored, and the program ended before it could say so.
    set_row(copy_begun=True)
    append(sent, mailbox, Role.SENT, wire_bytes(work(sent)), r"\Seen")
    assert filing(later(sent, minutes=2), mailbox) == 1
    assert work(sent).state is S.FILED
    # It was ours, and says nothing of the server.
    assert facts.get(sent.owner, facts.OWN_COPY) == ""


def test_the_draft_goes_once_the_copy_is_filed(sent: World, mailbox: Mailbox) -> None:
    assert len(lying(mailbox, Role.DRAFTS)) == 2
    filing(later(sent, minutes=2), mailbox)
    filing(later(sent, minutes=3), mailbox)
    assert len(lying(mailbox, Role.DRAFTS)) == 1


# In doubt -----------------------------------------------------------------------------------


def test_a_copy_in_sent_proves_a_letter_in_doubt(doubted: World, mailbox: Mailbox) -> None:
    assert stage(doubted) is Stage.RESEARCH
    append(doubted, mailbox, Role.SENT, wire_bytes(work(doubted)), r"\Seen")
    look(doubted, mailbox)
    assert work(doubted).state is S.FILED
    assert stage(doubted) is Stage.REQUESTED


@pytest.mark.parametrize("how", ["bcc", "reply", "bounce"])
def test_a_mail_in_inbox_that_names_it_proves_it(
    doubted: World, mailbox: Mailbox, how: str
) -> None:
    ours = work(doubted).message_id
    raw = {
        "bcc": wire_bytes(work(doubted)),
        "reply": mail(HER, ME, "Re: Hi", "Gladly", Message_ID="<r@a>", In_Reply_To=ours),
        "bounce": mail(
            "MAILER-DAEMON@example.org",
            ME,
            "Undelivered Mail Returned to Sender",
            f"<jane@acme.example>: 550 5.1.1 no such user\n\nMessage-ID: {ours}\n",
            Message_ID="<b@a>",
            Auto_Submitted="auto-replied",
            References=ours,
        ),
    }[how]
    append(doubted, mailbox, Role.INBOX, raw)
    look(doubted, mailbox)
    assert work(doubted).state is S.ACCEPTED
    assert cases.case(doubted.owner, RequestId(1)).letters


def test_its_own_draft_and_later_letters_prove_nothing(doubted: World, mailbox: Mailbox) -> None:
    ours = work(doubted).message_id
    later_one = mail(ME, HER, "Re: Hi", "again", Message_ID="<l@x>", References=ours)
    append(doubted, mailbox, Role.INBOX, later_one)
    look(doubted, mailbox)
    assert work(doubted).state is S.IN_DOUBT


def test_without_proof_it_stays_in_doubt_and_is_never_sent_again(
    doubted: World, mailbox: Mailbox
) -> None:
    for hours in (1, 24, 24 * 30):
        world = later(doubted, hours=hours)
        recover(world)
        filing(world, mailbox)
        assert flush(world, mailbox) == []
        assert work(doubted).state is S.IN_DOUBT


def test_with_a_server_known_to_file_it_is_said_to_be_probably_not_sent(
    doubted: World, mailbox: Mailbox
) -> None:
    def told(world: World) -> str:
        return "\n".join(service.troubles(world))

    assert "could not find out" in told(doubted)
    assert "probably not sent" not in told(later(doubted, hours=1))
    with unit():
        facts.keep(doubted.owner, facts.OWN_COPY, "yes", now=doubted.now)
    assert "probably not sent" not in told(later(doubted, minutes=5))
    assert "probably not sent" in told(later(doubted, minutes=16))


def test_the_owner_says_that_it_went_out(doubted: World) -> None:
    with unit():
        assert "counts as sent" in service.done(doubted, work(doubted))
    assert work(doubted).state is S.FILED
    assert stage(doubted) is Stage.REQUESTED
    with unit():
        assert "not done" in service.done(doubted, work(doubted))


def test_the_owner_has_it_sent_again_under_the_same_id(doubted: World, mailbox: Mailbox) -> None:
    with unit():
        assert "goes out" in service.resend(doubted, work(doubted))
    got = flush(later(doubted, minutes=6), mailbox)
    assert len(got) == 1
    assert work(doubted).message_id.encode() in got[0]
    assert work(doubted).state is S.ACCEPTED


def test_a_note_in_doubt_is_put_into_inbox_rather_than_asked_about(
    world: World, mailbox: Mailbox
) -> None:
    look(world, mailbox)
    me = world.person.addresses[0]
    with unit():
        note = Draft(Address("Sam", me), Address("Sam", me), "Your interviews", "All is well.")
        assert owe_note(world, note, key="digest:2026-W10", kind=MailKind.DIGEST)
    assert len(flush(world, mailbox, {"DOT": "cut"})) == 1
    assert work(world, "digest:2026-W10").state is S.IN_DOUBT
    flush_drafts(later(world, minutes=5), mailbox, names(mailbox))
    assert lying(mailbox, Role.INBOX) == []
    for minutes in (20, 40):
        flush_drafts(later(world, minutes=minutes), mailbox, names(mailbox))
        assert len(lying(mailbox, Role.INBOX)) == 1
    assert work(world, "digest:2026-W10").state is S.FILED


@pytest.fixture
def noted(world: World, mailbox: Mailbox) -> World:
    """The server has taken a digest, and files what it takes in Sent by itself."""
    look(world, mailbox)
    me = world.person.addresses[0]
    with unit():
        note = Draft(Address("Sam", me), Address("Sam", me), "Your interviews", "All is well.")
        assert owe_note(world, note, key=DIGEST, kind=MailKind.DIGEST)
    assert len(flush(world, mailbox)) == 1
    append(world, mailbox, Role.SENT, wire_bytes(work(world, DIGEST)))
    return world


def test_a_note_dropped_as_a_double_of_its_copy_in_sent_is_put_into_inbox_once(
    noted: World, mailbox: Mailbox
) -> None:
    """Some servers drop a mail to oneself whose Message-ID they hold already (failures X9)."""
    for minutes in (2, 14):
        filing(later(noted, minutes=minutes), mailbox)
        assert lying(mailbox, Role.INBOX) == []
        assert work(noted, DIGEST).state is S.ACCEPTED
    for minutes in (16, 40):
        assert filing(later(noted, minutes=minutes), mailbox) == 1
        assert len(lying(mailbox, Role.INBOX)) == 1
    assert work(noted, DIGEST).state is S.FILED


def test_so_is_one_of_which_the_copy_is_found_before_it_is_read(
    noted: World, mailbox: Mailbox
) -> None:
    flush_drafts(later(noted, minutes=2), mailbox, names(mailbox))
    assert lying(mailbox, Role.INBOX) == []
    assert work(noted, DIGEST).state is S.ACCEPTED
    flush_drafts(later(noted, minutes=16), mailbox, names(mailbox))
    assert len(lying(mailbox, Role.INBOX)) == 1


def test_a_note_that_came_is_not_put_again_when_its_reader_has_archived_it(
    noted: World, mailbox: Mailbox
) -> None:
    note = work(noted, DIGEST)
    place = append(noted, mailbox, Role.INBOX, wire_bytes(note))
    filing(later(noted, minutes=1), mailbox)
    assert work(noted, DIGEST).state is S.FILED
    assert mailbox.remove(place, message_id=note.message_id)
    filing(later(noted, minutes=30), mailbox)
    assert lying(mailbox, Role.INBOX) == []
    assert facts.get(noted.owner, facts.OWN_COPY) == "yes"


# The queue ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answers",
    [
        {"MAIL": "530 5.7.57 Client not authenticated to send mail"},
        {"MAIL": "553 5.7.1 Sender address rejected: not owned by user"},
        {"DATA": "550 5.7.60 SMTP; Client does not have permissions to send as this sender"},
        {"DOT": "550 5.4.5 Daily user sending limit exceeded"},
        {"DOT": "554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException"},
        {"RCPT": "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled"},
    ],
)
def test_trouble_with_the_account_holds_the_queue_and_loses_nothing(
    world: World, mailbox: Mailbox, answers: dict[str, str]
) -> None:
    put_drafts(world, mailbox)
    look(world, mailbox)
    both = world._replace(
        config=world.config._replace(sending=world.config.sending._replace(gap=0))
    )
    approve(both)
    approve(both, TOM)
    flush(both, mailbox, answers)
    assert {work(both, key).state for key in (JANE, TOM)} == {S.APPROVED}
    assert any("Sending pauses" in line for line in service.standing(both))
    # Not tried at once, and by itself once it may be mended.
    assert flush(later(both, minutes=30), mailbox) == []
    assert len(flush(later(both, minutes=61), mailbox)) == 2
    assert list(service.standing(both)) == []


def test_a_server_out_of_reach_is_left_alone_for_a_minute(world: World, mailbox: Mailbox) -> None:
    put_drafts(world, mailbox)
    look(world, mailbox)
    approve(world)
    assert flush(world, mailbox, {"HELLO": "421 too busy"}) == []
    assert work(world).state is S.APPROVED
    assert flush(later(world, minutes=0.5), mailbox) == []
    assert len(flush(later(world, minutes=1.5), mailbox)) == 1


def test_a_letter_put_off_waits_longer_each_time_and_then_asks(
    world: World, mailbox: Mailbox
) -> None:
    long_word = world.config.sending._replace(approval_hours=24 * 30, any_day=True, until_hour=24)
    patient = world._replace(config=world.config._replace(sending=long_word._replace(from_hour=0)))
    put_drafts(patient, mailbox)
    look(patient, mailbox)
    approve(patient)
    waits: list[timedelta] = []
    now = patient
    while work(patient).state is S.APPROVED and len(waits) < 40:
        flush(now, mailbox, {"RCPT": "450 4.2.0 greylisted"})
        waits.append(work(patient).due_at - now.now)
        now = later(now, seconds=max(1, waits[-1].total_seconds()))
    assert work(patient).state is S.ON_HOLD
    assert "three days" in work(patient).remark
    assert waits[0].total_seconds() == 900
    assert waits[:-1] == sorted(waits[:-1])
    assert 3 * 86400 <= (now.now - patient.now).total_seconds() < 4.5 * 86400
