"""Lines that a program wrapped are one; those that their writer ended stay."""

from __future__ import annotations

from datetime import datetime
from textwrap import fill
from zoneinfo import ZoneInfo

import pytest

from mailflow.reading.times import slots as times
from mailflow.reading.times.words.lines import unwrapped
from tests.reading.notation import spelt

LONDON = ZoneInfo("Europe/London")
WRITTEN = datetime(2027, 3, 3, 10, tzinfo=LONDON)
LETTERS = (
    "Glad you asked, the loom is running again since last week and we are all rather proud of it. "
    "I am at the mill until Friday, so come on Tuesday 9 March at 10:30 or, if the ferry is late, "
    "on Wednesday 10 March after 14:00. Thursday 11 March is out, the inspectors come.",
    "Der Webstuhl läuft seit letzter Woche wieder, und wir sind alle ziemlich stolz auf ihn. Am "
    "Dienstag, 9. März, passt es um 10:30 Uhr oder, falls die Fähre spät ist, am Mittwoch ab 14 "
    "Uhr. Donnerstag geht nicht, da kommt die Prüfung.",
)


@pytest.mark.parametrize("width", [76, 72, 66, 60, 45, 38])
@pytest.mark.parametrize("letter", LETTERS)
def test_a_wrapped_letter_is_one_line(letter: str, width: int) -> None:
    wrapped = f"Hello Tom,\n\n{fill(letter, width)}\n\nBest,\nIda"
    assert unwrapped(wrapped) == f"Hello Tom,\n\n{letter}\n\nBest,\nIda"


@pytest.mark.parametrize("width", [72, 60, 38])
@pytest.mark.parametrize("letter", LETTERS)
def test_what_is_read_does_not_depend_on_the_width(letter: str, width: int) -> None:
    def told(text: str) -> list[str]:
        found = times.find(text, written=WRITTEN, zone=LONDON, owner_zone=LONDON)
        return [f"{spelt(slot, LONDON.key)} {slot.text}" for slot in found]

    assert told(fill(letter, width)) == told(letter)
    assert len(told(letter)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Monday 8 March: 10:00-12:00, or 15:00\nTuesday 9 March: not possible\nWednesday: 14:00",
        "monday 8 march ten to twelve or three\ntuesday 9 march nothing at all\nfriday 12 march four",
        "Tue 9 March\n0900 ok\n1030 ok\n1300 physio\n1500 ok",
        "Room is free at these hours and no others this week, I am afraid:\n10:00\n11:00",
        "I could do one of these:\n- Monday 10:00 or any time before\n- Tuesday 11:00 or after",
        "Happy to talk\nCall me on Friday\nIda",
        "Friday at ten it is, I shall be at the back of the hall.\nIda",
        "See you there\n> Friday at ten, at the back of the\n> hall?",
    ],
)
def test_what_its_writer_ended_stays_a_line(text: str) -> None:
    assert unwrapped(text) == text


def test_a_line_that_ends_in_the_midst_of_a_phrase_goes_on() -> None:
    assert unwrapped("Free from\nTuesday 9\nIda") == "Free from Tuesday 9\nIda"
    assert unwrapped("Not Monday. The\nFriday is fine") == "Not Monday. The Friday is fine"
    assert unwrapped("Free at 10 ET\nIda") == "Free at 10 ET\nIda"
    assert unwrapped("Free at 10 am\nIda") == "Free at 10 am\nIda"
