"""`mailflow template` and `mailflow lint` as their user meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mailflow.drafting.templates import SUFFIX
from tests.cli.test_people import Prompt

GOOD = """Subject: A Leeds graduate asking about data

Dear Jane Doe,

We both studied at Leeds, and I would like to learn how Acme puts its data to use. You made the
step from the ward to the desk that I am thinking of, and your view of it would help me much.

Would you have 20 minutes for a call in the next weeks? Any time that suits your calendar suits me.

Kind regards,
Sam Rivera
"""


@pytest.fixture
def mailflow(tmp_path: Path) -> Prompt:
    prompt = Prompt(tmp_path)
    own = tmp_path / "own"
    own.mkdir()
    text = prompt.config.read_text() + f'templates = "{own}"\n'
    prompt.config.write_text(text.replace("[imap]", 'about = "a nurse"\n[imap]', 1))
    prompt("contact", "add", "Jane Doe", "jane@acme.example", "--organisation", "Acme",
           "--relationship", "alumni", "--connection", "we both studied at Leeds")  # fmt: skip
    prompt("aim", "add", "how wards use data")
    return prompt


def own(mailflow: Prompt, name: str, text: str) -> None:
    (mailflow.config.parent / "own" / f"{name}{SUFFIX}").write_text(text)


@pytest.mark.parametrize("language", ["", "de/"])
def test_letters_can_be_tried_on_somebody_made_up(mailflow: Prompt, language: str) -> None:
    for name in ("request-referral", "nudge", "thank-you", "advice-done", "referrer-told"):
        told = mailflow("template", "try", language + name)
        assert "Subject: " in told
        assert "error " not in told


def test_a_template_is_tried_on_a_contact(mailflow: Prompt) -> None:
    told = mailflow("template", "try", "request-alumni", "--contact", "Jane")
    assert "We both studied at Leeds." in told
    assert "Dear Jane Doe," in told


def test_a_missing_fact_is_named_with_template_line_and_the_way_to_give_it(
    mailflow: Prompt,
) -> None:
    failed = mailflow.run("template", "try", "thank-you", "--contact", "Jane")
    assert failed.exit_code == 1
    assert "thank-you.eml.j2, line" in failed.output
    assert '"detail" is missing: mailflow note "Jane Doe"' in failed.output


def test_an_own_template_stands_before_the_shipped_one_and_may_build_on_it(
    mailflow: Prompt,
) -> None:
    own(
        mailflow, "request-alumni",
        '{% extends "shipped/request-alumni.eml.j2" %}\n{% block ask %}May I call you for 20 minutes, whenever suits you?{% endblock %}\n',
    )  # fmt: skip
    assert "request-alumni  your own" in mailflow("template", "list")
    told = mailflow("template", "try", "request-alumni", "--contact", "Jane")
    assert "May I call you for 20 minutes" in told
    assert "We both studied at Leeds." in told
    assert "May I call" not in mailflow("template", "show", "request-alumni", "--shipped")
    assert mailflow("template", "check") == "All templates are in order.\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Subject: x\n\nHi {{ givn }},\n",
            'nudge.eml.j2, line 3: there is no word "givn"; did you mean "given"?',
        ),
        ("Subject: x\n\n{% if %}\n", "nudge.eml.j2, line 3"),
        ('{% extends "nothing.eml.j2" %}', 'it builds on "nothing.eml.j2", which is not there'),
    ],
)
def test_a_wrong_template_is_told_with_its_line(mailflow: Prompt, text: str, told: str) -> None:
    own(mailflow, "nudge", text)
    failed = mailflow.run("template", "check")
    assert failed.exit_code == 1
    assert told in failed.output


def test_a_name_that_is_no_template_is_told_with_the_nearest(mailflow: Prompt) -> None:
    failed = mailflow.run("template", "show", "reqest-alumni")
    assert failed.exit_code == 1
    assert 'did you mean "request-alumni"?' in failed.output


def test_contact_data_is_data_and_no_template(mailflow: Prompt) -> None:
    mailflow("contact", "edit", "Jane", "--connection", "{{ 7*7 }} {% for x in y %}")
    told = mailflow("template", "try", "request-alumni", "--contact", "Jane")
    assert "{{ 7*7 }} {% for x in y %}" in told
    assert "49" not in told


def test_a_good_letter_passes_and_a_bad_one_does_not(mailflow: Prompt, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(GOOD)
    assert "error" not in mailflow("lint", letter, "--contact", "Jane")
    letter.write_text(GOOD.replace("how Acme", "[what] and whether there are any open positions"))
    failed = mailflow.run("lint", letter, "--contact", "Jane", "--json")
    assert failed.exit_code == 1
    (told,) = json.loads(failed.output)["letters"]
    rules = {one["rule"]: one for one in told["findings"]}
    assert {"hole", "job-asked"} <= set(rules)
    assert all(one["source"] and one["advice"] for one in rules.values())


def test_the_drafts_of_a_request_are_checked_by_its_number(mailflow: Prompt) -> None:
    mailflow("request", "Jane")
    assert "request:1:" in mailflow("lint", 1)
    assert (
        "no letter that waits" in mailflow.run("lint", 2).output
        or "no request" in mailflow.run("lint", 2).output
    )


def test_a_file_without_a_recipient_says_how_to_give_one(mailflow: Prompt, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(GOOD)
    assert "--contact NAME" in mailflow.run("lint", letter).output
    letter.write_text("To: jane@acme.example\n" + GOOD)
    assert mailflow.run("lint", letter).exit_code == 0


def test_all_rules_are_listed_with_their_source(mailflow: Prompt) -> None:
    assert "job-asked" in mailflow("lint", "--rules")
