from __future__ import annotations

import json
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailflow.mail.message import Address, Message, MessageId
from mailflow.mail.parse import parse
from mailflow.pipeline.evidence import Answer, Person
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.reading.read import Setting, read

BERLIN, LONDON = ZoneInfo("Europe/Berlin"), ZoneInfo("Europe/London")
WRITTEN = datetime(2027, 3, 1, 9, 0, tzinfo=LONDON)
SETTING = Setting(LONDON, BERLIN, WRITTEN, ("Lena Okafor",), ("Pat Quill",))
CORPUS = Path(__file__).parents[2] / "../shared/corpus"


def mail(text: str, subject: str = "Re: A short question") -> Message:
    return Message(
        from_=(Address("Pat Quill", "pat@quill.example"),),
        to=(Address("Lena Okafor", "lena@owner.example"),),
        subject=subject,
        text=text,
    )


def letter(text: str) -> Letter:
    own = MessageId("<r1@owner.example>")
    return Letter(
        own, MailKind.REQUEST, "A short question", datetime(2027, 2, 26, tzinfo=UTC), text
    )


def test_a_yes_is_read_with_the_new_text_alone() -> None:
    text = "Sure, happy to help.\n\nOn Fri, 26 Feb 2027 Lena wrote:\n> Please say no if it is a bother."
    told = read(mail(text), letter=None, setting=SETTING)
    assert told.answers == (Answer.YES,)
    assert told.new_text == "Sure, happy to help."


def test_times_are_offered_in_the_senders_zone() -> None:
    told = read(mail("How about Thursday at 3pm?"), letter=None, setting=SETTING)
    assert told.answers == (Answer.TIMES, Answer.YES)
    assert told.slots[0].start == datetime(2027, 3, 4, 15, 0, tzinfo=LONDON)


def test_taking_a_time_of_the_letter_is_a_yes() -> None:
    asked = letter("Would Thursday, 4 March at 15:00 or Friday, 5 March at 10:00 suit you?")
    told = read(mail("Thursday at 15:00 works, thank you."), letter=asked, setting=SETTING)
    assert told.primary is Answer.YES
    assert Answer.TIMES not in told.answers


@pytest.mark.parametrize(
    ("reply", "taken"),
    [
        ("That hour is good for me.", 1),
        ("Grand, so. Talk to you then!", 1),
        ("Geht klar, bis dahin!", 1),
        ("Duly noted! Till Thursday.", 1),
        ("3pm on Thursday, got it.", 1),
        ("Noted with thanks. I will check and come back.", 0),
        ("Happy to help. Let me get back to you with a date.", 0),
        ("Gern! Schreiben Sie mir ein paar Tage zur Wahl.", 0),
        ("Avec plaisir, je vous fais signe.", 0),
        ("Con gusto. Le escribo para fijar la hora.", 0),
        ("Sure, call me whenever.", 0),
        ("Sure, but what exactly would you like to hear?", 0),
        ("No, I'm afraid that isn't something I do.", 0),
    ],
)
def test_a_plain_yes_takes_the_only_time_of_the_letter(reply: str, taken: int) -> None:
    asked = letter("Would Thursday, 4 March at 15:00 suit you?")
    told = read(mail(reply), letter=asked, setting=SETTING)
    assert [slot.offered for slot in told.slots] == [True] * taken


def test_a_plain_yes_to_two_times_takes_neither() -> None:
    asked = letter("Would Thursday, 4 March at 15:00 or Friday, 5 March at 10:00 suit you?")
    assert not read(mail("Of course, with pleasure."), letter=asked, setting=SETTING).slots


def test_a_stop_refuses_no_time_but_the_letters() -> None:
    asked = letter("Looking forward to Thursday, 4 March at 15:00!")
    told = read(
        mail("Please cancel Thursday and delete my details."), letter=asked, setting=SETTING
    )
    assert [(slot.start, slot.offered) for slot in told.slots] == [
        (datetime(2027, 3, 4, 15, 0, tzinfo=BERLIN), False)
    ]
    called = mail("I rang you on 2 March at 4pm to be taken off. Stop mailing me.")
    assert not read(called, letter=asked, setting=SETTING).slots


def test_another_time_than_the_letters_is_an_offer() -> None:
    asked = letter("Would Thursday, 4 March at 15:00 suit you?")
    told = read(mail("Rather Friday at 11:00?"), letter=asked, setting=SETTING)
    assert told.primary is Answer.TIMES


def test_a_referral_names_neither_owner_nor_contact() -> None:
    text = "Lena, I'm not the right person. Talk to Ivo Stern (ivo@stern.example).\n\nPat Quill"
    told = read(mail(text), letter=None, setting=SETTING)
    assert told.people == (Person("Ivo Stern", "ivo@stern.example"),)
    assert told.answers == (Answer.REFERRAL, Answer.NO)


def test_somebody_in_copy_gets_the_address_of_the_copy() -> None:
    message = replace(
        mail("Looping in Ivo Stern, who knows more."),
        cc=(Address("Stern, Ivo", "ivo@stern.example"),),
    )
    told = read(message, letter=None, setting=SETTING)
    assert told.people == (Person("Ivo Stern", "ivo@stern.example"),)


def test_an_absence_notice_tells_the_day_of_return_and_who_stands_in() -> None:
    text = "I am out of the office until 12 March. Please contact Ivo Stern (ivo@stern.example)."
    message = replace(
        mail(text, "Automatic reply: A short question"),
        headers=(("Auto-Submitted", "auto-replied"),),
    )
    told = read(message, letter=None, setting=SETTING)
    assert told.answers == (Answer.AWAY,)
    assert told.away_until == date(2027, 3, 15)
    assert told.delegate == Person("Ivo Stern", "ivo@stern.example")


def test_a_receipt_by_a_machine_is_an_acknowledgement() -> None:
    message = replace(
        mail("We have received your message and will be happy to help you."),
        headers=(("Auto-Submitted", "auto-replied"),),
    )
    assert read(message, letter=None, setting=SETTING).answers == (Answer.ACKNOWLEDGEMENT,)


@pytest.mark.parametrize(
    ("text", "answer", "back"),
    [
        ("Sailing the fjords and reading nothing. Mail again from 15 March.", Answer.AWAY, 15),
        (
            "Called for jury service. They keep our phones, for days or for weeks.",
            Answer.AWAY,
            None,
        ),
        ("Your request is number 12 in the queue of the help desk.", Answer.ACKNOWLEDGEMENT, None),
        (
            "Thank you for writing to us. We answer in two working days.",
            Answer.ACKNOWLEDGEMENT,
            None,
        ),
    ],
)
def test_a_machines_answer_is_an_absence_where_it_reads_as_no_receipt(
    text: str, answer: Answer, back: int | None
) -> None:
    told = read(mail(text, "Automatic reply: A short question"), letter=None, setting=SETTING)
    assert told.answers[0] is answer
    assert told.away_until == (back and date(2027, 3, back))


@pytest.mark.parametrize(
    ("text", "answers", "back"),
    [
        ("Laid up with the flu till Thursday 11 March. Remind me then.", (Answer.AWAY,), 11),
        ("Swamped until the summer holidays. Remind me then.", (Answer.LATER,), None),
        (
            "On a boat, ashore on Tuesday 9 March. Wednesday 10 March at 11?",
            (Answer.TIMES, Answer.YES, Answer.AWAY),
            9,
        ),
        ("Back at my desk at two. Today at 3?", (Answer.TIMES, Answer.YES), None),
    ],
)
def test_a_day_of_return_before_all_else_tells_an_absence(
    text: str, answers: tuple[Answer, ...], back: int | None
) -> None:
    told = read(mail(text), letter=None, setting=SETTING)
    assert told.answers == answers
    assert told.away_until == (back and date(2027, 3, back))


def test_a_bounce_says_nothing_to_the_request() -> None:
    raw = (
        b"From: MAILER-DAEMON@x.example\r\nTo: lena@owner.example\r\nSubject: Undelivered Mail\r\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nYes, sure: user unknown.\r\n"
        b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x.example\r\n\r\n"
        b"Final-Recipient: rfc822; pat@quill.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n"
    )
    assert read(parse(raw), letter=None, setting=SETTING).answers == (Answer.OTHER,)


def test_a_job_opening_is_noted_apart() -> None:
    told = read(
        mail("Happy to talk. By the way, we have a vacancy for an analyst."),
        letter=None,
        setting=SETTING,
    )
    assert told.lead
    assert told.answers == (Answer.YES,)


def test_an_empty_mail_says_nothing() -> None:
    assert read(Message(), letter=None, setting=SETTING).answers == (Answer.OTHER,)


@pytest.mark.parametrize(
    "unit", ["Tuesday at 3 ", "yes no maybe ", "> a\n", "Ask Tom or ", "?", "\n", "¿", "(", "@"]
)
def test_a_megabyte_of_anything_is_read_in_under_a_second(unit: str) -> None:
    message = mail(unit * (1_000_000 // len(unit)))
    start = time.process_time()
    read(message, letter=None, setting=SETTING)
    assert time.process_time() - start < 4  # CPU, with room for a slow machine


@pytest.mark.skipif(
    not CORPUS.exists(), reason="the mails with known answers are not beside the project"
)
def test_no_refusal_of_the_given_replies_is_read_as_a_yes() -> None:
    wrong = 0
    cases = [json.loads(line) for line in (CORPUS / "meaning/replies.jsonl").open()]
    for case in cases:
        written = datetime.fromisoformat(case["sent_at"])
        setting = Setting(ZoneInfo(case["sender_zone"]), ZoneInfo(case["owner_zone"]), written)
        told = read(mail(case["text"], case["subject"]), letter=None, setting=setting)
        refused = case["answers"][0] in {"no", "stop"}
        wrong += refused and told.primary in {Answer.YES, Answer.TIMES}
    assert wrong == 0
