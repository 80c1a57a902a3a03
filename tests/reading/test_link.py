from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mailflow.mail.message import Address, Message, MessageId, Part
from mailflow.mail.reports import Failure, Report
from mailflow.pipeline.candidate import Candidate
from mailflow.pipeline.evidence import Link, RequestId, Weight
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.reading.link import link

SENT = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
TEXT = (
    "Dear Ms Osei, I am a nurse moving into health data, and Grace Lind told me how you built the"
    " registry at Northfold. Could I ask you twenty minutes of questions about that some time"
    " this month? Mornings suit me best, and any weekday would do."
)


def letter(number: int, subject: str, text: str = "") -> Letter:
    own = MessageId(f"<request-{number}@ours.example>")
    return Letter(own, MailKind.REQUEST, subject, SENT, text=text)


def candidate(number: int, name: str, address: str, subject: str, text: str = "") -> Candidate:
    return Candidate(
        RequestId(number), name, frozenset({address}), letters=(letter(number, subject, text),)
    )


OSEI = candidate(1, "Rita Osei", "rita@north.example", "How you built the registry", TEXT)
LIND = candidate(2, "Grace Lind", "grace@lab.example", "Your talk on registries")
BOTH = (OSEI, LIND)
STRANGER = Message(from_=(Address("Tom Fry", "tom@fry.example"),), subject="Lunch?")
ID = MessageId("<request-1@ours.example>")


@pytest.mark.parametrize(
    ("message", "rule"),
    [
        (replace(STRANGER, in_reply_to=(ID,)), "in-reply-to"),
        (replace(STRANGER, references=(MessageId("<a@b>"), ID, MessageId("<c@d>"))), "references"),
    ],
)
def test_an_id_of_ours_links_whoever_writes_about_whatever(message: Message, rule: str) -> None:
    told = link(message, BOTH)
    assert told.requests == (1,)
    assert told.evidence[0].weight is Weight.PROOF
    assert told.evidence[0].rule == rule
    assert told.rivals == ()


def test_an_id_that_a_provider_gave_our_letter_links_too() -> None:
    learned = MessageId("<0102018@eu-west-1.amazonses.com>")
    moved = replace(OSEI, letters=(OSEI.letters[0]._replace(also=(learned,)),))
    assert link(replace(STRANGER, references=(learned,)), (moved, LIND)).requests == (1,)


def test_the_message_id_a_report_returns_links_it() -> None:
    report = Report(recipients=(Failure("x@y.example"),), original_message_id=ID, failure=True)
    told = link(Message(subject="Undelivered Mail"), BOTH, report=report)
    assert told.requests == (1,)
    assert told.evidence[0].rule == "returned message-id"


def test_a_report_without_an_id_links_by_recipient_and_returned_subject() -> None:
    report = Report(
        recipients=(Failure("rita@north.example"),),
        subject="How you built the registry",
        failure=True,
    )
    assert link(Message(subject="failure notice"), BOTH, report=report).requests == (1,)


def test_a_report_with_nothing_but_the_recipient_is_asked_about() -> None:
    report = Report(recipients=(Failure("rita@north.example"),), failure=True)
    told = link(Message(subject="failure notice"), BOTH, report=report)
    assert told.requests == ()
    assert told.rivals == (1,)


def test_one_reply_may_answer_two_letters() -> None:
    ids = (MessageId("<request-1@ours.example>"), MessageId("<request-2@ours.example>"))
    told = link(replace(STRANGER, in_reply_to=ids[1:], references=ids), BOTH)
    assert told.requests == (2, 1)
    assert {one.words.partition(":")[0] for one in told.evidence} == {"request 1", "request 2"}


FROM_OSEI = Message(from_=(Address("Rita Osei", "rita@north.example"),))


def test_the_contact_and_the_subject_link() -> None:
    told = link(replace(FROM_OSEI, subject="RE: How you built the registry"), BOTH)
    assert told.requests == (1,)
    assert [one.rule for one in told.evidence] == [
        "known address",
        "same subject, from the contact",
    ]


@pytest.mark.parametrize(
    "prefix", ["AW: ", "Antw: ", "SV: ", "RE : ", "Re[2]: ", "Automatic reply: "]
)
def test_reply_marks_of_other_programs_are_known(prefix: str) -> None:
    told = link(replace(FROM_OSEI, subject=f"{prefix}How you built the registry"), BOTH)
    assert told.requests == (1,)


def test_the_contact_alone_is_asked_about_never_linked() -> None:
    told = link(replace(FROM_OSEI, subject="Conference next month"), BOTH)
    assert told.requests == ()
    assert told.rivals == (1,)
    assert told.evidence[0].weight is Weight.WEAK


def test_the_subject_alone_is_asked_about_only_behind_a_reply_mark() -> None:
    assert link(replace(STRANGER, subject="Re: Your talk on registries"), BOTH).rivals == (2,)
    assert link(replace(STRANGER, subject="Your talk on registries"), BOTH).rivals == ()


def test_the_same_name_at_another_address_and_the_subject_link() -> None:
    private = Message(
        from_=(Address("Osei, Rita", "rosei77@mail.example"),),
        subject="Re: How you built the registry",
    )
    told = link(private, BOTH)
    assert told.requests == (1,)
    assert "same name, other address" in {one.rule for one in told.evidence}


def test_the_same_name_alone_is_asked_about_unless_the_mail_is_part_of_another_thread() -> None:
    private = Message(from_=(Address("Rita Osei", "rosei77@mail.example"),), subject="hello")
    assert link(private, BOTH).rivals == (1,)
    assert link(replace(private, references=(MessageId("<other@x>"),)), BOTH).rivals == ()


def test_our_own_words_quoted_are_a_sign() -> None:
    quoted = "\n".join(f"> {line}" for line in TEXT.split(", "))
    stranger = replace(STRANGER, text=f"She is away, I answer for her.\n{quoted}")
    told = link(stranger, BOTH)
    assert told.requests == ()
    assert told.rivals == (1,)
    with_subject = replace(stranger, subject="Re: How you built the registry")
    assert link(with_subject, BOTH).requests == (1,)


def test_the_thread_of_a_provider_and_the_address_link() -> None:
    root = "AdqmvZc" + "A" * 23 + "=="
    message = replace(FROM_OSEI, subject="Another matter", headers=(("Thread-Index", root),))
    asked = link(message, BOTH)
    assert asked.rivals == (1,)
    gmail = replace(FROM_OSEI, subject="Another matter")
    known = replace(OSEI, threads=frozenset({"gm:1760"}))
    assert link(gmail, (known, LIND), threads=frozenset({"gm:1760"})).requests == (1,)


def test_a_thread_that_only_the_mail_itself_claims_is_no_sign() -> None:
    claimed = replace(FROM_OSEI, subject="Another matter", headers=(("X-GM-THRID", "gm:1760"),))
    known = replace(OSEI, threads=frozenset({"gm:1760"}))
    assert link(claimed, (known, LIND)).requests == ()


def test_an_earlier_mail_of_the_contact_and_the_address_link() -> None:
    earlier = MessageId("<hers-1@north.example>")
    known = replace(OSEI, received=frozenset({earlier}))
    told = link(replace(FROM_OSEI, subject="One more thing", references=(earlier,)), (known, LIND))
    assert told.requests == (1,)


def test_a_tie_links_to_nobody_and_both_are_asked_about() -> None:
    twin = candidate(3, "Rita Osei", "rita@north.example", "How you built the registry")
    told = link(replace(FROM_OSEI, subject="Re: How you built the registry"), (OSEI, twin))
    assert told.requests == ()
    assert set(told.rivals) == {1, 3}
    assert {one.words.partition(":")[0] for one in told.evidence} == {"request 1", "request 3"}


def test_letters_of_one_subject_to_many_are_told_apart_by_the_sender() -> None:
    same = [candidate(n, f"Ann {n}", f"ann{n}@x.example", "A short question") for n in range(5)]
    message = Message(from_=(Address("", "ann3@x.example"),), subject="Re: A short question")
    assert link(message, same).requests == (3,)


def test_a_plus_address_is_the_same_sender() -> None:
    message = Message(
        from_=(Address("", "rita+work@north.example"),), subject="Re: How you built the registry"
    )
    assert link(message, BOTH).requests == (1,)


def test_an_empty_subject_is_no_sign() -> None:
    blank = candidate(4, "Bo Li", "bo@x.example", "")
    assert link(replace(STRANGER, subject="Re: "), (blank,)).rivals == ()


def test_other_mail_links_to_nothing() -> None:
    told = link(STRANGER, BOTH)
    assert (told.requests, told.rivals, told.evidence) == ((), (), ())
    assert link(Message(), BOTH).requests == ()
    assert link(STRANGER, ()).requests == ()


def test_no_more_than_ten_rivals_are_asked_about() -> None:
    many = [candidate(n, f"Ann {n}", f"ann{n}@x.example", "A short question") for n in range(50)]
    assert len(link(replace(STRANGER, subject="Re: A short question"), many).rivals) == 10


def test_a_huge_mail_is_linked_in_under_a_second() -> None:
    huge = replace(STRANGER, text="words of ours and theirs " * 40_000)
    start = time.process_time()
    link(huge, BOTH)
    assert time.process_time() - start < 4  # CPU, with room for a slow machine


def test_no_mail_answers_a_letter_that_was_written_later() -> None:
    named = replace(STRANGER, from_=(Address("Rita Osei", "rita@home.example"),))
    early, late = SENT - timedelta(days=3), SENT + timedelta(days=1)
    assert link(replace(named, date=late), BOTH).rivals == (1,)
    assert link(replace(named, date=early), BOTH) == Link()
    # Clocks go wrong; an id does not.
    assert link(replace(named, date=early, in_reply_to=(ID,)), BOTH).requests == (1,)


def test_l5_an_old_thread_under_a_new_subject_is_linked_and_marked() -> None:
    answer = replace(STRANGER, in_reply_to=(ID,), date=SENT + timedelta(days=120))
    told = link(answer, BOTH)
    assert told.requests == (1,)
    assert str(told.evidence[-1]) == "old thread: 120 days after the last letter; a new topic?"
    same = replace(answer, subject="Re: How you built the registry")
    assert "old thread" not in [one.rule for one in link(same, BOTH).evidence]
    soon = replace(answer, date=SENT + timedelta(days=20))
    assert "old thread" not in [one.rule for one in link(soon, BOTH).evidence]


def test_a_letter_quoted_whole_is_a_strong_sign_and_still_asked() -> None:
    quoting = replace(STRANGER, text=f"See below.\n\n> {TEXT}")
    told = link(quoting, BOTH)
    assert told.rivals == (1,)
    assert told.evidence[0].weight is Weight.STRONG
    half = replace(STRANGER, text=f"See below.\n\n> {TEXT[:130]}")
    assert link(half, BOTH).evidence[0].weight is Weight.WEAK


def calendar(author: Address, organizer: str, uid: str = "u-1") -> Message:
    text = (
        f"BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:{uid}\nDTSTART:20270310T130000Z\n"
        f"ORGANIZER:mailto:{organizer}\nATTENDEE:mailto:sam@home.example\nEND:VEVENT\nEND:VCALENDAR"
    )
    part = Part("text/calendar", params=(("method", "REQUEST"),), text=text)
    return Message(from_=(author,), subject="Coffee", parts=(part,))


def test_an_invitation_from_the_contact_links_without_a_thread() -> None:
    rita = Address("Rita Osei", "rita@north.example")
    assert link(calendar(rita, "rita@north.example"), BOTH).requests == (1,)
    # somebody else's round invitation that she is not named in is only asked about
    assert link(calendar(rita, "events@shop.example"), BOTH).requests == ()


def test_an_answer_to_a_calendar_links_by_its_uid_whoever_sends_it() -> None:
    known = replace(LIND, uids=frozenset({"u-1"}))
    told = link(calendar(Address("", "calendar@device.example"), "sam@home.example"), (OSEI, known))
    assert told.requests == (2,)
    assert told.evidence[0].weight is Weight.PROOF
