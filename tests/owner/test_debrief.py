"""What an owner's notes hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.owner.debrief import notes_of
from mailflow.pipeline.evidence import Person

TOLD = """\
She was lovely and open.
Learned: audits take two years
Advice:
- read the standard first
- join the local group

She suggested to write to the ministry.
I promised to send her my article.
Jane offered to introduce me to a colleague.
Talk to Bob Smith (bob@x.example) about labs.
Names: Priya Shah <p@x.example>, Ann van Dyke and Tom Ford
Acme is hiring.
"""


def test_every_line_lands_where_its_label_or_words_say() -> None:
    notes = notes_of(TOLD)
    assert notes.insights == ("audits take two years",)
    assert notes.advice == (
        "read the standard first",
        "join the local group",
        "She suggested to write to the ministry.",
    )
    assert notes.promises == (
        "I promised to send her my article.",
        "Jane offered to introduce me to a colleague.",
    )
    assert notes.leads == ("Acme is hiring.",)
    assert notes.rest == (
        "She was lovely and open.",
        "Talk to Bob Smith (bob@x.example) about labs.",
    )


def test_names_are_found_with_their_addresses() -> None:
    assert notes_of(TOLD).names == (
        Person("Bob Smith", "bob@x.example"),
        Person("Priya Shah", "p@x.example"),
        Person("Ann van Dyke"),
        Person("Tom Ford"),
    )


@pytest.mark.parametrize(
    "line", ["Ask about the budget", "talk to their team", "We met in Leeds", "Monday was fine"]
)
def test_prose_names_nobody(line: str) -> None:
    assert notes_of(line).names == ()


def test_a_smart_quote_hides_no_promise() -> None:
    assert notes_of("I’ll send her the slides.").promises


@given(st.lists(st.text(alphabet="abI 'mwiltosnd.", min_size=1).filter(str.strip), max_size=9))
def test_no_line_is_lost_and_none_stands_twice(lines: list[str]) -> None:
    notes = notes_of("\n".join(lines))
    kept = [*notes.insights, *notes.advice, *notes.promises, *notes.leads, *notes.rest]
    assert sorted(kept) == sorted(line.strip() for line in lines)


@given(st.text(max_size=400))
def test_any_text_is_taken(text: str) -> None:
    assert all(person.name or person.address for person in notes_of(text).names)


def test_a_megabyte_is_read() -> None:
    for text in ("a" * 1_000_000, "A " * 500_000, "x:\n" * 300_000, "a@" * 500_000, "I " * 500_000):
        notes_of(text)
