"""Answers typed between the lines of the letter, each to the lines above it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from mailflow.mail.message import Address, Message
from mailflow.mail.quotes import Turn, split
from mailflow.pipeline.evidence import Answer, Reading
from mailflow.reading.read import Setting, read
from mailflow.reading.turns import are_between
from tests.reading.notation import spelt

LONDON = ZoneInfo("Europe/London")
WRITTEN = datetime(2027, 3, 1, 9, 0, tzinfo=LONDON)


def reply(text: str) -> Reading:
    message = Message(from_=(Address("Pat", "pat@quill.example"),), subject="Re: a talk", text=text)
    return read(message, letter=None, setting=Setting(LONDON, LONDON, WRITTEN))


def told(*lines: str) -> list[str]:
    return [spelt(slot, LONDON.key) for slot in reply("\n".join(lines)).slots]


BOTH = ("> Could you do Tuesday 9 March at 14:00?", "> Or Thursday 11 March at 10:00?")


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("I could.", "Not so good.", ["E 03-09 14:00", "-E 03-11 10:00"]),
        ("No, I teach.", "That one, yes.", ["-E 03-09 14:00", "E 03-11 10:00"]),
        ("Nope", "Nope", ["-E 03-09 14:00", "-E 03-11 10:00"]),
        ("Fine.", "Fine too.", ["E 03-09 14:00", "E 03-11 10:00"]),
        ("Not that day.", "Good!", ["-D 03-09", "E 03-11 10:00"]),
        ("Yes, but at 15:00.", "No.", ["E 03-09 15:00", "-E 03-11 10:00"]),
        ("Perhaps.", "Perhaps, too.", []),
        ("Nein.", "Passt.", ["-E 03-09 14:00", "E 03-11 10:00"]),
        ("Je ne peux pas.", "Parfait.", ["-E 03-09 14:00", "E 03-11 10:00"]),
        ("Imposible.", "Vale.", ["-E 03-09 14:00", "E 03-11 10:00"]),
    ],
)
def test_each_answer_is_to_the_time_above_it(first: str, second: str, expected: list[str]) -> None:
    slots = told(BOTH[0], first, BOTH[1], second, "> Where shall I call?", "At the works, please.")
    assert slots == expected


def test_an_hour_asked_for_below_its_day_is_the_hour_taken() -> None:
    assert told("> I'd suggest Tuesday 9 March,", "Good.", "> at 14:00.", "Good, too.") == [
        "E 03-09 14:00"
    ]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (("> What day?", "Thursday."), ("> And when?", "Ten to three."), "E 03-04 14:50"),
        (
            ("> Mornings or afternoons?", "Afternoon."),
            ("> What day?", "Friday"),
            "P 03-05 afternoon",
        ),
        (("> What day?", "Friday."), ("> Mornings?", "Afternoon. Ten to three."), "E 03-05 14:50"),
        (("> What day?", "Friday"), ("> Shall I bring anything?", "No, we open at 9."), "D 03-05"),
    ],
)
def test_day_and_hour_are_answered_one_after_the_other(
    first: tuple[str, str], second: tuple[str, str], expected: str
) -> None:
    assert told(*first, *second) == [expected]


def test_an_hour_answered_alone_is_of_every_day_answered_before() -> None:
    which, when = "> Which day next week would suit you?", "> And what time of day?"
    assert told(which, "Monday or Wednesday, doesn't matter", when, "between 5 and 6 pm") == [
        "R 03-08 17:00-18:00",
        "R 03-10 17:00-18:00",
    ]


def test_a_part_of_the_day_is_of_the_day_answered_before() -> None:
    which, when = "> Does Tuesday or Wednesday of next week suit you better?", "> Which half of it?"
    halves = "> And rather mornings or afternoons?"
    assert told(which, "Tuesday.", halves, "Afternoon.") == ["P 03-09 afternoon"]
    assert told(which, "Tuesday.", when, "Afternoon.") == ["P 03-09 afternoon"]


def test_days_are_in_the_part_of_the_day_asked_about() -> None:
    evening = "> Is the evening easier for you?"
    assert told(evening, "It is. Tuesday, then.", "> Zoom?", "Yes.") == ["P 03-02 evening"]
    assert told(evening, "No. Tuesday, then.", "> Zoom?", "Yes.") == ["D 03-02"]


def test_a_yes_to_something_else_takes_no_time() -> None:
    slots = told(BOTH[0], "No.", "> May I bring a friend?", "Yes, do.")
    assert slots == ["-E 03-09 14:00"]


def test_a_no_to_something_else_is_no_refusal_to_meet() -> None:
    got = reply("\n".join((BOTH[0], "Yes, gladly.", "> Shall I send my notes first?", "No.")))
    assert got.answers == (Answer.YES,)
    assert [slot.offered for slot in got.slots] == [True]


@pytest.mark.parametrize("no", ["Better not, I like surprises.", "Rather not.", "Mejor no."])
def test_a_polite_no_to_something_else_takes_back_no_time(no: str) -> None:
    got = reply(
        "> Would you have twenty minutes?\nTomorrow 17:40, I'm on the tram then.\n"
        f"> May I send a few questions?\n{no}"
    )
    assert got.answers[0] is Answer.TIMES
    assert [spelt(slot, LONDON.key) for slot in got.slots] == ["E 03-02 17:40"]


def test_a_polite_no_to_the_meeting_itself_is_one() -> None:
    got = reply("> Would you have twenty minutes?\nBetter not.\n> Where do you work?\nAt home.")
    assert Answer.NO in got.answers


def test_a_refusal_to_meet_stays_one_between_the_lines() -> None:
    got = reply("\n".join(("> May I ask you some questions?", "No.", BOTH[0], "No.")))
    assert got.primary is Answer.NO
    assert not any(slot.offered for slot in got.slots)


def test_an_answer_above_the_quote_is_read_by_all_of_it() -> None:
    assert told("The second works.", "", *BOTH) == ["E 03-11 10:00"]


def test_the_pieces_of_a_reply_stand_below_what_they_answer() -> None:
    turns = split("Hello,\n> one?\nYes.\n> 2. two?\nNo.").turns
    assert [(turn.quoted, turn.new) for turn in turns] == [
        ("", "Hello,"),
        ("> one?", "Yes."),
        ("> 2. two?", "No."),
    ]


def test_a_long_mail_is_not_read_line_by_line() -> None:
    turns = [Turn("> one?", "Yes."), Turn("> two?", "No.")]
    assert are_between(turns)
    assert not are_between(turns[:1])
    assert not are_between(turns * 6)
    assert not are_between([*turns, Turn("", "word " * 2000)])
