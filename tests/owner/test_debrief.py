"""What an owner's notes hold."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.owner.commands import Command, Unclear
from mailflow.owner.debrief import notes_of, read_debrief
from mailflow.owner.words import Verb
from mailflow.pipeline.afterwards import Promised
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
        Promised("I promised to send her my article."),
        Promised("Jane offered to introduce me to a colleague.", mine=False),
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
    kept = [
        *notes.insights,
        *notes.advice,
        *(p.text for p in notes.promises),
        *notes.leads,
        *notes.rest,
    ]
    assert sorted(kept) == sorted(line.strip() for line in lines)


@given(st.text(max_size=400))
def test_any_text_is_taken(text: str) -> None:
    assert all(person.name or person.address for person in notes_of(text).names)


def test_a_megabyte_is_read() -> None:
    for text in ("a" * 1_000_000, "A " * 500_000, "x:\n" * 300_000, "a@" * 500_000, "I " * 500_000):
        notes_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "She was kind and told me three things.\n\n1. read X\n2. stop",
        "Yes it went great, she told me 3 things",
        "5 things I learned today:\n- a",
        "1 send her a card",
    ],
)
def test_an_answered_debrief_is_notes_whatever_it_begins_with(text: str) -> None:
    assert read_debrief(text) == (Command(Verb.MET, (1,), argument=text),)


def test_an_order_in_an_answered_debrief_is_an_order() -> None:
    (order,) = read_debrief("no")
    assert isinstance(order, Command)
    assert order.verb is Verb.NO
    (order,) = read_debrief("met, she was kind")
    assert isinstance(order, Command)
    assert order.argument == "she was kind"


def test_a_no_amid_other_words_is_asked_about() -> None:
    for text in ("No, she cancelled.", "Not yet, it is on Friday now", "We didn't talk after all"):
        (unclear,) = read_debrief(text)
        assert isinstance(unclear, Unclear), text


def test_an_empty_answer_is_nothing() -> None:
    assert read_debrief(" \n") == ()


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("I will send her my article by Friday.", "2026-03-06"),
        ("I promised to write before 20 March", "2026-03-20"),
        ("I'll call him tomorrow", "2026-03-03"),
        ("I owe her the figures in two weeks", "2026-03-16"),
        ("I promised to send her my article", None),
    ],
)
def test_a_promise_may_end_with_its_day(line: str, day: str | None) -> None:
    now = datetime(2026, 3, 2, 18, tzinfo=UTC)
    (promise,) = notes_of(line, now=now, zone=ZoneInfo("Europe/London")).promises
    assert (promise.due_at.date().isoformat() if promise.due_at else None) == day
    assert promise.mine
