from __future__ import annotations

import pytest

from mailflow.drafting.templates import (
    BadTemplate,
    Templates,
    UnknownWord,
    about,
    clause,
    goes_on,
    problems,
    sentence,
)
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.people import Relationship

R = Relationship
K = MailKind


@pytest.mark.parametrize(
    ("names", "tie", "language", "chosen"),
    [
        (["request", "request-alumni"], R.ALUMNI, "en", "request-alumni"),
        (["request", "request-alumni"], R.COLD, "en", "request"),
        (["request", "request-friend"], R.FAMILY, "en", "request-friend"),
        (["request", "request-friend", "request-family"], R.FAMILY, "en", "request-family"),
        (["request", "request-coworker"], R.SUPERVISOR, "en", "request-coworker"),
        (["request", "request-alumni", "de/request"], R.ALUMNI, "de", "de/request"),
        (["request-alumni", "de/nudge", "request"], R.ALUMNI, "de", "request-alumni"),
        (["request", "de/request"], R.COLD, "en", "request"),
    ],
)
def test_the_most_fitting_template_is_chosen(
    names: list[str], tie: Relationship, language: str, chosen: str
) -> None:
    templates = Templates({f"{name}.eml.j2": "x" for name in names})
    assert templates.choose(K.REQUEST, tie, language) == f"{chosen}.eml.j2"


def test_where_there_is_none_the_general_one_is_named() -> None:
    with pytest.raises(BadTemplate, match=r"^nudge\.eml\.j2: no such template"):
        Templates({}).choose(K.NUDGE, R.COLD, "de")


def test_the_owner_s_template_goes_before_the_shipped_one() -> None:
    templates = Templates({"nudge.eml.j2": "shipped"}, {"nudge.eml.j2": "own"})
    assert templates.source("nudge.eml.j2") == "own"
    assert templates.source("shipped/nudge.eml.j2") == "shipped"
    assert templates.names == ("nudge.eml.j2",)


def test_an_own_template_may_extend_the_shipped_one_it_replaces() -> None:
    own = '{% extends "shipped/nudge.eml.j2" %}{% block subject %}Mine{% endblock %}'
    templates = Templates(
        {"nudge.eml.j2": "Subject: {% block subject %}S{% endblock %}"}, {"nudge.eml.j2": own}
    )
    assert list(templates.chain("nudge.eml.j2")) == ["nudge.eml.j2", "shipped/nudge.eml.j2"]


def test_a_template_that_extends_itself_ends() -> None:
    templates = Templates({"nudge.eml.j2": '{% extends "nudge.eml.j2" %}'})
    assert list(templates.chain("nudge.eml.j2")) == ["nudge.eml.j2"]


def test_problems_are_told_together_and_notes_are_left_alone() -> None:
    templates = Templates(
        {
            "request.eml.j2": "Subject: {{ nmae }}\n\nhi",
            "nudge.eml.j2": "Subject: {{ name\n\nhi",
            "thank-you.eml.j2": '{% extends "gone.eml.j2" %}',
            "slots.eml.j2": "Subject: {{ name }}\n\n{% set there = 1 %}{{ there }}",
            "note-brief.eml.j2": "{{ anything }}",
            "page.html.j2": "{{ anything }}",
        }
    )
    found = {wrong.template: wrong for wrong in problems(templates)}
    assert set(found) == {"request.eml.j2", "nudge.eml.j2", "thank-you.eml.j2"}
    assert isinstance(found["request.eml.j2"], UnknownWord)
    assert "name" in str(found["request.eml.j2"])
    assert found["nudge.eml.j2"].line > 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("we both studied at Leeds", "We both studied at Leeds."),
        ("We met.", "We met."),
        ("did we meet?", "Did we meet?"),
        ("", ""),
    ],
)
def test_a_sentence_begins_and_ends_as_one(text: str, told: str) -> None:
    assert sentence(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The wards rebuilt it.", "the wards rebuilt it"),
        ("NHS wards rebuilt it", "NHS wards rebuilt it"),
        ("Leeds was first", "Leeds was first"),
        ("", ""),
    ],
)
def test_a_clause_keeps_the_capitals_of_names(text: str, told: str) -> None:
    assert clause(text) == told


@pytest.mark.parametrize(
    ("topic", "told"),
    [
        ("triage", "about triage"),
        ("How triage works", "How triage works"),
        ("the wards", "about the wards"),
    ],
)
def test_a_topic_fits_after_learn(topic: str, told: str) -> None:
    assert about(topic).casefold() == told.casefold()


@pytest.mark.parametrize(
    ("body", "begins"),
    [
        ("Wir haben beide in Leipzig studiert.", "wir haben"),
        ("\nVielen Dank für das Gespräch.", "\nvielen Dank"),
        ("Sie haben mir geraten", "Sie haben"),
        ("Martin Cole nannte mir Ihren Namen", "Martin"),
        ("Briefe rutschen nach unten", "Briefe"),
        ("", ""),
    ],
)
def test_a_german_letter_goes_on_behind_its_greeting_with_a_small_letter(
    body: str, begins: str
) -> None:
    assert goes_on(body).startswith(begins)
