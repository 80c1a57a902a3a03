"""A no or yes to the only hour of a letter that says nothing of the hour."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from mailflow.mail.message import Address, Message
from mailflow.reading.read import Setting, read
from tests.reading.notation import spelt

LONDON = ZoneInfo("Europe/London")
WRITTEN = datetime(2027, 3, 3, 10, tzinfo=LONDON)


def told(reply: str, letter: str) -> list[str]:
    message = Message(
        subject="Re: A conversation",
        from_=(Address("", "ida@contact.example"),),
        text=f"{reply}\n\nOn Monday, Mia wrote:\n> {letter}",
        date=WRITTEN,
    )
    found = read(message, letter=None, setting=Setting(LONDON, LONDON, WRITTEN)).slots
    return sorted(spelt(slot, LONDON.key) for slot in found)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("I won't be making it on Tuesday, and I'd sooner not reschedule.", ["-E 03-09 18:30"]),
        ("I've thought again about Tuesday and I would sooner not go ahead.", ["-E 03-09 18:30"]),
        ("Having slept on it I don't want to talk on Tuesday.", ["-E 03-09 18:30"]),
        ("About Tuesday: I'd rather leave it.", ["-E 03-09 18:30"]),
        ("See you Tuesday.", ["E 03-09 18:30"]),
        ("I don't want to be interviewed at all, on reflection.", []),
    ],
)
def test_a_no_that_names_only_the_day_agreed_on_refuses_its_hour(
    reply: str, expected: list[str]
) -> None:
    assert told(reply, "Perfect, Tuesday 9 March, 6.30pm at the Red Lion.") == expected


def test_who_says_what_will_be_done_confirms() -> None:
    letter = "Then I'll phone you on Tuesday 9 March at 18:30."
    assert told("About Tuesday: I'd rather leave it.", letter) == ["-E 03-09 18:30"]
    asked = "Could you do Tuesday at 18:30?"
    assert told("About Tuesday: I'd rather leave it.", asked) == ["-D 03-09"]
    assert told("As for Tuesday, let's skip it.", asked) == ["-D 03-09"]
    assert told("Let's leave it at Tuesday.", asked) == ["E 03-09 18:30"]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (
            "You have us down for 10.20 on Friday, which I now can't make. 9.40 in the same place?",
            ["-E 03-05 10:20", "E 03-05 9:40"],
        ),
        ("You've got me down for Tuesday at 3, which no longer works.", ["-E 03-09 15:00"]),
        ("We said Tuesday at 3, which I can't do any more.", ["-E 03-09 15:00"]),
        ("You have me down for Thursday at 2 but I can't make that now.", ["-E 03-04 14:00"]),
        ("You have me down for Thursday at 2, but I can't find the link.", ["E 03-04 14:00"]),
        ("You've got me down for Friday at 10, and I won't be late.", ["E 03-05 10:00"]),
    ],
)
def test_an_hour_that_was_agreed_on_is_off_where_it_no_longer_does(
    reply: str, expected: list[str]
) -> None:
    assert told(reply, "") == expected


@pytest.mark.parametrize(
    ("letter", "agreed"),
    [
        ("Tuesday 9 March at 18:30 is down in our diary.", True),
        ("Tuesday 9 March, 18:30 is fine by me.", True),
        ("Tuesday 9 March at 18:30, then. Many thanks!", True),
        ("Ich bestätige Dienstag, 9. März, 18:30.", True),
        ("Je confirme mardi 9 mars à 18h30.", True),
        ("Confirmo el martes 9 de marzo a las 18:30.", True),
        ("Chat on Tuesday 9 March at 18:30!", True),
        ("Wir telefonieren am Dienstag, 9. März, um 18:30 Uhr.", True),
        ("We could chat on Tuesday 9 March at 18:30.", False),
        ("Tuesday 9 March at 18:30 would suit me.", False),
    ],
)
def test_a_day_that_is_given_for_another_refuses_the_hour_confirmed(
    letter: str, *, agreed: bool
) -> None:
    off = "-E 03-09 18:30" if agreed else "-D 03-09"
    assert told("Tuesday got eaten by a site visit. The 10th at 11 instead?", letter) == [
        off,
        "E 03-10 11:00",
    ]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("I can't make 6 any more, the plumber is here.", ["-E 03-09 18:00"]),
        ("I can't do 6 people at once.", []),
    ],
)
def test_a_bare_hour_that_one_can_no_longer_do_is_refused(reply: str, expected: list[str]) -> None:
    assert told(reply, "Tuesday 9 March at 6 pm") == expected


@pytest.mark.parametrize("reply", ["Roger.", "Copy that, bring boots.", "10-4."])
def test_who_answers_as_by_radio_takes_the_only_hour(reply: str) -> None:
    assert told(reply, "Then I'll come on Tuesday 9 March at 18:30.") == ["E 03-09 18:30"]


def test_a_line_that_names_the_time_is_no_header_of_a_mail() -> None:
    when = "When: Tuesday 9 March, 6.30pm\n> Topic: A conversation"
    assert told("Accepted.", when) == ["E 03-09 18:30"]
    proposed = "Proposed: Tuesday 9 March, 6.30pm\n> Place: The Red Lion"
    assert told("Accepted.", proposed) == ["E 03-09 18:30"]
