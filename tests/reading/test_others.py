"""Times of the letter pointed at: two of them, "the others", and a day that is chosen."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from mailflow.reading.times import slots as times
from tests.reading.notation import spelt

HERE = ZoneInfo("Europe/London")
WRITTEN = datetime(2027, 3, 3, 10, tzinfo=HERE)
LETTER = (
    "Hello,\n\nwould Tuesday 9 March at 2pm, Wednesday 10 March at 4pm or Thursday 11 March at"
    " 10:30am work for you?\n\nLena"
)
TUESDAY, WEDNESDAY, THURSDAY = "E 03-09 14:00", "E 03-10 16:00", "E 03-11 10:30"
SAID = [
    ("Either of the first two.", {TUESDAY, WEDNESDAY}),
    ("I'm free for the latter two.", {WEDNESDAY, THURSDAY}),
    ("The first two are good, the third isn't.", {TUESDAY, WEDNESDAY, f"-{THURSDAY}"}),
    ("The first two don't work, the last one does.", {f"-{TUESDAY}", f"-{WEDNESDAY}", THURSDAY}),
    ("Not Tuesday, the others are fine.", {"-D 03-09", WEDNESDAY, THURSDAY}),
    ("Tuesday is out but the rest work for me.", {"-D 03-09", WEDNESDAY, THURSDAY}),
    ("I can't do Wednesday. Either of the other two is OK.", {"-D 03-10", TUESDAY, THURSDAY}),
    ("Thursday please, can't do the other two.", {THURSDAY, f"-{TUESDAY}", f"-{WEDNESDAY}"}),
    ("Any but the Tuesday.", {"-D 03-09", WEDNESDAY, THURSDAY}),
    ("All except Wednesday.", {"-D 03-10", TUESDAY, THURSDAY}),
    ("The others at work say hi! Tuesday is fine.", {TUESDAY}),
    ("Die ersten beiden passen.", {TUESDAY, WEDNESDAY}),
    ("Dienstag geht nicht, die anderen beiden schon.", {"-D 03-09", WEDNESDAY, THURSDAY}),
    ("Les deux premiers me vont.", {TUESDAY, WEDNESDAY}),
    ("Mardi non, les deux autres oui.", {"-D 03-09", WEDNESDAY, THURSDAY}),
    ("Tous sauf mardi.", {"-D 03-09", WEDNESDAY, THURSDAY}),
    ("Las dos primeras me van bien.", {TUESDAY, WEDNESDAY}),
    ("El martes no, las otras dos sí.", {"-D 03-09", WEDNESDAY, THURSDAY}),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_is_said_of_several_of_the_letters_times(text: str, expected: set[str]) -> None:
    slots = times.find(text, written=WRITTEN, zone=HERE, owner_zone=HERE, letter=LETTER)
    assert {spelt(slot, HERE.key) for slot in slots} == expected


def test_the_others_are_none_where_nothing_is_said_of_one() -> None:
    text = "Hello! The others are fine, thanks for asking. I'll write soon."
    assert not times.find(text, written=WRITTEN, zone=HERE, owner_zone=HERE, letter=LETTER)


#: a verb of choosing, and a day of the letter
CHOSEN = [
    ("I'd go with Tuesday.", {TUESDAY}),
    ("Thursday gets my vote.", {THURSDAY}),
    ("I can't take Thursday.", {"-D 03-11"}),
    ("Ich nehme den Donnerstag.", {THURSDAY}),
    ("Dann halt Dienstag.", {TUESDAY}),
    ("Je prends le mardi.", {TUESDAY}),
    ("Je vote pour jeudi.", {THURSDAY}),
    ("Me acomoda el jueves.", {THURSDAY}),
    ("Me quedo con lo del martes.", {TUESDAY}),
]


@pytest.mark.parametrize(("text", "expected"), CHOSEN)
def test_a_day_is_taken_by_a_verb_of_choosing(text: str, expected: set[str]) -> None:
    slots = times.find(text, written=WRITTEN, zone=HERE, owner_zone=HERE, letter=LETTER)
    assert {spelt(slot, HERE.key) for slot in slots} == expected


def test_where_no_day_was_asked_about_a_verb_of_choosing_takes_none() -> None:
    text = "Ich nehme den Zug am Donnerstag."
    assert not times.find(text, written=WRITTEN, zone=HERE, owner_zone=HERE)
