"""Where the author's text ends: borders of several kinds, alone and in a row."""

from __future__ import annotations

import pytest

from mailflow.mail.borders import Border, Surveyor
from mailflow.mail.quote_marks import marked_lines

TEXTS = [
    ("Yes.\n\nOn 3 May 2026 at 10:00 Ann <a@example.org> wrote:\n\nold", Border(2, 0, 3)),
    ("Yes.\n\n-----Original Message-----\n\nold", Border(2, 0, 3)),
    ("Yes.\n\n----- Mensaje original -----\nold", Border(2, 0, 3)),
    ("Yes.\n____________\nFrom: Ann\nSent: now\nSubject: x\nold", Border(1, 0, 5)),
    (
        "Yes.\n\n------- Original Message -------\nOn 3 May 2026 at 10:00, Ann <a@example.org> wrote:\n\nold",
        Border(2, 0, 4),
    ),
    (
        "Yes.\n\n----- Nieznana etykieta -----\nOd: Ann <a@example.org>\nData: 3.05.2026 10:00\nTemat: x\n\nold",
        Border(2, 0, 6),
    ),
    ("Fine. On 3 May 2026 at 10:00, Ann <a@example.org> wrote:\n> old", Border(0, 6, 1)),
    ("Ann wrote:\n> old", Border(0, 0, 1)),
]


@pytest.mark.parametrize(("text", "border"), TEXTS)
def test_the_first_border_is_found_with_all_that_belongs_to_it(text: str, border: Border) -> None:
    lines = text.split("\n")
    assert Surveyor(lines, marked_lines(lines)).next_border(0) == border


@pytest.mark.parametrize(
    "text",
    [
        "Yes.\n\n----------\n\nMore.",
        "----- My own heading -----\n\nText.",
        "Original message or not, I stay.",
        "Original message:\nsee above",
        "Forwarded message\n\nis what I meant.",
        "____________\nName: Ann\nAge: 40\nTown: Leeds",
    ],
)
def test_rules_and_headings_are_no_borders(text: str) -> None:
    lines = text.split("\n")
    assert Surveyor(lines, [False] * len(lines)).next_border(0) is None


def test_the_number_of_places_tried_is_bounded() -> None:
    lines = ["On 3 I wrote 2026 10:20:"] * 5_000
    surveyor = Surveyor(lines, [False] * len(lines))
    assert surveyor.next_border(0) is None
    assert surveyor.tries <= 0
