from __future__ import annotations

import pytest

from mailflow.drafting.details import pick_advice, pick_detail, pick_outcome, sentences_of


@pytest.mark.parametrize(
    ("notes", "detail"),
    [
        (
            "She said that registries train analysts on the job.",
            "registries train analysts on the job",
        ),
        ("Jane told me the FHIR move took four years.", "the FHIR move took four years"),
        ("insight: Excel runs half the hospital", "Excel runs half the hospital"),
        (
            "Nice chat. Insight: nurses trust paper more than screens.",
            "nurses trust paper more than screens",
        ),
        ("Sie sagte: Die Zähler kamen erst spät zusammen.", "Die Zähler kamen erst spät zusammen"),
        (
            "Their first dashboard was rebuilt three times.",
            "Their first dashboard was rebuilt three times",
        ),
    ],
)
def test_something_they_said_is_chosen(notes: str, detail: str) -> None:
    assert pick_detail([notes]) == detail


@pytest.mark.parametrize(
    "notes",
    [
        "",
        "Nice chat.",
        "She seemed bored and tired of her team.",
        "She said that she earns 60k a year.",
        "He said his boss is going to be fired in May.",
        "Talk to Priya Shah about the triage dashboards.",
        "Advice: learn SQL before any other tool.",
        "I should have asked about the registry itself.",
        "Did she mention the registry move at all?",
        "Confidential: the registry will close in May.",
    ],
)
def test_what_is_private_or_no_insight_is_never_told(notes: str) -> None:
    assert pick_detail([notes]) == ""


def test_a_labelled_insight_goes_before_anything_else() -> None:
    notes = [
        "She said that the London team moved to Python in May.",
        "insight: paper beats screens daily",
    ]
    assert pick_detail(notes) == "paper beats screens daily"


@pytest.mark.parametrize(
    ("notes", "advice"),
    [
        ("Advice: learn SQL before any tool.", "learn SQL before any tool"),
        ("- tip: read the FHIR docs", "read the FHIR docs"),
        ("She advised me to learn SQL first.", "learn SQL first"),
        ("Rat: mit kleinen Berichten anfangen", "mit kleinen Berichten anfangen"),
        ("She said that SQL matters.", ""),
    ],
)
def test_advice_is_found(notes: str, advice: str) -> None:
    assert pick_advice([notes]) == advice


def test_the_last_outcome_counts() -> None:
    assert (
        pick_outcome(["done: began the course", "done: passed the course."]) == "passed the course"
    )


def test_notes_are_cut_into_sentences_and_lines() -> None:
    assert sentences_of(["One thing.  Two\nthree"]) == ("One thing.", "Two", "three")
