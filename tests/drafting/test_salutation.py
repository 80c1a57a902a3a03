from __future__ import annotations

import pytest

from mailflow.drafting.facts import gather
from mailflow.drafting.salutation import Name, parse_name, sign_offs, signed_given
from mailflow.pipeline.people import Relationship
from tests.drafting.cast import NOW, OWNER, case, contact, reply

R = Relationship


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jane Doe", Name("Jane Doe", "Jane", "Doe")),
        ("Doe, Jane", Name("Jane Doe", "Jane", "Doe")),
        ("Jane Doe, PhD", Name("Jane Doe", "Jane", "Doe")),
        ("Dr. Jane Doe", Name("Jane Doe", "Jane", "Doe", "Dr.")),
        ("Frau Prof. Dr. Eva Graf", Name("Eva Graf", "Eva", "Graf", "Frau Prof. Dr.")),
        ("J. R. Doe", Name("J. R. Doe", "", "Doe")),
        ("Prince", Name("Prince", "Prince", "")),
        ("Dr.", Name("Dr.", "", "")),
        ("jane@work.example", Name("jane@work.example", "", "")),
        ("Magda Ingmarsson", Name("Magda Ingmarsson", "Magda", "Ingmarsson")),
        ("", Name("", "", "")),
    ],
)
def test_a_name_falls_into_its_parts(text: str, name: Name) -> None:
    assert parse_name(text) == name


@pytest.mark.parametrize(
    ("name", "tie", "language", "told", "greeting", "formal"),
    [
        ("Jane Doe", R.COLD, "en", "", "Dear Jane Doe", True),
        ("Jane Doe", R.ALUMNI, "en", "", "Dear Jane Doe", True),
        ("Jane Doe", R.FRIEND, "en", "", "Hi Jane", False),
        ("Jane Doe", R.SUPERVISOR, "en", "", "Hi Jane", False),
        ("Jane Doe", R.PROFESSOR, "en", "", "Dear Professor Doe", True),
        ("Dr. Jane Doe", R.COLD, "en", "", "Dear Dr. Doe", True),
        ("Ms Jane Doe", R.COLD, "en", "", "Dear Ms Doe", True),
        ("J. Doe", R.FRIEND, "en", "", "Dear J. Doe", True),
        ("Jane Doe", R.COLD, "en", "Happy to talk.\n\nBest,\nJane", "Hi Jane", False),
        ("Jane Doe", R.COLD, "en", "Happy to talk.\n\nBest,\nJane Doe", "Dear Jane Doe", True),
        ("Jane Doe", R.COLD, "en", "Jane is my sister. I am busy.", "Dear Jane Doe", True),
        ("Eva Graf", R.COLD, "de", "", "Guten Tag Eva Graf", True),
        ("Frau Eva Graf", R.COLD, "de", "", "Sehr geehrte Frau Graf", True),
        ("Herr Dr. Max Graf", R.COLD, "de", "", "Sehr geehrter Herr Dr. Graf", True),
        ("Dr. Eva Graf", R.COLD, "de", "", "Guten Tag Dr. Eva Graf", True),
        ("Eva Graf", R.FRIEND, "de", "", "Hallo Eva", False),
        ("Eva Graf", R.SUPERVISOR, "de", "", "Guten Tag Eva Graf", True),
        ("Eva Graf", R.COLD, "de", "Gern.\n\nEva", "Guten Tag Eva Graf", True),
        ("Eva Graf", R.COLD, "de", "Klar, ruf mich an, wann du magst.\nEva", "Hallo Eva", False),
    ],
)
def test_they_are_greeted_as_fits(
    name: str,
    tie: Relationship,
    language: str,
    told: str,
    greeting: str,
    *,
    formal: bool,
) -> None:
    replies = (reply(text=told),) if told else ()
    who = contact(1, name, tie, language=language)
    facts = gather(case(who, replies=replies), OWNER, now=NOW)
    assert (facts.greeting, facts.formal) == (greeting, formal)
    assert facts.signed == ("Jo Miller" if formal else "Jo")


def test_a_name_in_mid_mail_is_no_sign_off() -> None:
    lines = ["Jane", *["So much to say."] * 10]
    assert not signed_given(parse_name("Jane Doe"), ["\n".join(lines)])


def test_a_short_name_they_sign_with_is_known() -> None:
    assert sign_offs(["Sure.\n\nBob", "See you\n- Zoë"]) == {"bob", "zoe"}
