from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mailflow.drafting.facts import gather, one_line
from mailflow.drafting.words import WAYS
from mailflow.mail.message import Address, MessageId
from mailflow.pipeline.case import Outgoing
from mailflow.pipeline.encounters import Interview
from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, Relationship
from tests.drafting.cast import (
    AIM,
    CAST,
    JANE,
    MARTIN,
    NOW,
    OWNER,
    REQUEST_LETTER,
    case,
    contact,
    later,
    reply,
)

R = Relationship


@pytest.mark.parametrize("who", CAST, ids=lambda who: who.name)
def test_words_are_those_of_the_table_and_none_is_empty(who: Contact) -> None:
    words = gather(later(who), OWNER, now=NOW).words()
    assert set(words) <= set(WAYS)
    assert all(isinstance(word, bool) or word for word in words.values())


def test_what_is_not_known_is_absent() -> None:
    words = gather(case(contact(1, "Jane Doe", R.COLD), aim=None), OWNER, now=NOW).words()
    absent = {
        "connection",
        "research",
        "topic",
        "time",
        "detail",
        "advice",
        "organisation",
        "given_",
    }
    assert not absent & set(words)


@pytest.mark.parametrize(
    "text",
    ["a\r\nBcc: x@y.example", "a\x00b", "a\u202eb", "a\u2028b", "\ufeffa\tb", "a\u200bb"],
)
def test_a_word_of_one_line_holds_no_break_and_no_control(text: str) -> None:
    who = JANE._replace(name=text, organisation=text, connection=text, research=text)
    words = gather(case(who, aim=replace(AIM, topic=text)), OWNER, now=NOW).words()
    for word in words.values():
        assert not isinstance(word, str) or word == one_line(word)
        assert "\n" not in str(word)
        assert "\u202e" not in str(word)


@pytest.mark.parametrize(
    ("noted", "told", "deed"),
    [
        ("your talk on triage", "your talk on triage", False),
        ("her talk on triage.", "your talk on triage", False),
        ("she is leading the move", "you are leading the move", True),
        ("He has built a registry", "you have built a registry", True),
        ("leads the registry", "you lead the registry", True),
        ("wrote about waiting", "you wrote about waiting", True),
        ("your team opened its figures", "your team opened its figures", True),
        ("your paper published in May", "your paper published in May", False),
        ("the article about how you built it", "the article about how you built it", False),
    ],
)
def test_research_is_told_to_the_contact(noted: str, told: str, *, deed: bool) -> None:
    facts = gather(case(JANE._replace(research=noted)), OWNER, now=NOW)
    assert (facts.research, facts.research_is_deed) == (told, deed)


def test_a_cold_contact_with_a_referrer_is_a_referral() -> None:
    who = contact(1, "Jane Doe", R.COLD, referrer_name="Martin Cole")
    assert gather(case(who), OWNER, now=NOW).tie is R.REFERRAL


def test_a_request_starts_no_thread() -> None:
    assert gather(case(JANE), OWNER, now=NOW).thread.parent is None


def test_a_nudge_goes_on_from_the_last_letter() -> None:
    letter = REQUEST_LETTER._replace(references=(MessageId("<0@a.example>"),))
    thread = gather(case(JANE, letters=(letter,)), OWNER, now=NOW).thread
    assert thread.parent == letter.message_id
    assert thread.references == ("<0@a.example>", letter.message_id)


def test_an_answer_goes_on_from_the_last_reply_and_keeps_its_chain() -> None:
    answer = replace(reply(), references=(REQUEST_LETTER.message_id,))
    thread = gather(case(JANE, letters=(REQUEST_LETTER,), replies=(answer,)), OWNER, now=NOW).thread
    assert thread.parent == answer.message_id
    assert thread.references == (REQUEST_LETTER.message_id, answer.message_id)


def test_a_reply_without_references_still_follows_our_letter() -> None:
    known = case(JANE, letters=(REQUEST_LETTER,), replies=(reply(),))
    assert gather(known, OWNER, now=NOW).thread.references[0] == REQUEST_LETTER.message_id


def test_a_letter_written_after_the_reply_is_the_parent() -> None:
    own = REQUEST_LETTER._replace(message_id=MessageId("<own@a.example>"), sent_at=NOW)
    known = case(JANE, letters=(REQUEST_LETTER, own), replies=(reply(),))
    assert gather(known, OWNER, now=NOW).thread.parent == own.message_id


def test_a_long_chain_keeps_its_root_and_its_nearest() -> None:
    ids = tuple(MessageId(f"<{number}@a.example>") for number in range(500))
    letter = REQUEST_LETTER._replace(references=ids)
    thread = gather(case(JANE, letters=(letter,)), OWNER, now=NOW).thread
    assert len(thread.references) == 21
    assert thread.references[0] == ids[0]
    assert thread.references[-1] == letter.message_id


def test_a_chain_that_loops_ends_with_its_parent() -> None:
    letter = REQUEST_LETTER._replace(references=(REQUEST_LETTER.message_id, MessageId("<a@b>")))
    thread = gather(case(JANE, letters=(letter,)), OWNER, now=NOW).thread
    assert thread.references == ("<a@b>", letter.message_id)


def slot(kind: TimeKind = TimeKind.EXACT, minutes: int = 0) -> Slot:
    start = datetime(2026, 3, 10, 15, tzinfo=UTC)
    return Slot(start, start + timedelta(minutes=minutes) if minutes else None, kind)


def test_an_exact_time_becomes_the_meeting() -> None:
    facts = gather(case(JANE), OWNER, now=NOW, slot=slot(minutes=45))
    assert facts.meeting is not None
    assert facts.meeting.uid == "request-42@miller.example"
    assert facts.meeting.stamp == NOW
    assert facts.duration == 45
    assert facts.time == "Tuesday 10 March, 15:00 (London)"


@pytest.mark.parametrize("kind", [TimeKind.DAY, TimeKind.PART_OF_DAY, TimeKind.BEFORE])
def test_a_day_alone_is_no_time_to_confirm(kind: TimeKind) -> None:
    facts = gather(case(JANE), OWNER, now=NOW, slot=slot(kind))
    assert facts.meeting is None
    assert "time" not in facts.words()


def test_the_first_time_they_offered_is_proposed_back() -> None:
    not_then = replace(slot(TimeKind.DAY), offered=False)
    told = reply(slots=(not_then, slot(TimeKind.DAY)))
    facts = gather(case(JANE, replies=(told,)), OWNER, now=NOW)
    assert facts.proposed == "Tuesday 10 March"
    assert facts.meeting is None


def test_a_moved_interview_counts_its_changes() -> None:
    held = Interview(datetime(2026, 3, 9, 15, tzinfo=UTC), 30)
    first = Outgoing("k1", MailKind.CONFIRMATION, OutgoingState.SENT_BY_OWNER, held.starts_at)
    dropped = Outgoing("k2", MailKind.CONFIRMATION, OutgoingState.DROPPED, held.starts_at)
    for made, sequence in (((), 0), ((first,), 1), ((first, dropped), 2)):
        story = case(JANE, uid="u@x.example", interview=held, outgoing=made)
        moved = gather(story, OWNER, now=NOW, slot=slot())
        assert moved.meeting is not None
        assert (moved.meeting.uid, moved.meeting.sequence) == ("u@x.example", sequence)


def test_the_owner_s_first_address_is_written_from() -> None:
    facts = gather(case(JANE), OWNER, now=NOW)
    assert facts.sender == Address("Jo Miller", "jo@miller.example")


def test_a_referrer_without_an_address_is_only_a_name() -> None:
    facts = gather(later(JANE), OWNER, now=NOW, referrer=MARTIN._replace(addresses=()))
    assert facts.referrer == "Martin Cole"
    assert facts.referrer_address is None
    assert "referrer_greeting" not in facts.words()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Could you send me your CV first?", True),
        ("Schicken Sie mir gern Ihren Lebenslauf.", True),
        ("I sent my daughter to school. A CV matters little.", False),
        ("Happy to talk.", False),
    ],
)
def test_we_know_whether_they_asked_for_a_resume(text: str, *, asked: bool) -> None:
    facts = gather(case(JANE, replies=(reply(text=text),)), OWNER, now=NOW)
    assert facts.resume_asked is asked


def test_who_the_owner_is_stays_out_of_a_letter_in_another_language() -> None:
    german = JANE._replace(language="de")
    assert gather(case(german), OWNER, now=NOW).about == ""
    pflegerin = OWNER._replace(about="eine Krankenschwester")
    assert gather(case(german), pflegerin, now=NOW).about == "eine Krankenschwester"
    assert gather(case(JANE), pflegerin, now=NOW).about == ""
