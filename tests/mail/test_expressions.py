"""What is read off a regular expression's text."""

import re

import pytest

from mailflow.mail.expressions import Needled, alternatives, closing, needles


@pytest.mark.parametrize(
    ("expression", "known"),
    [
        ("stop|quit", {"stop", "quit"}),
        ("(?:we|i) (?:have )?receiv(?:e|ed) your", {"receiv"}),
        ("colou?r", {"colo"}),
        ("a{0,3}bc{2}d", {"bc"}),
        (r"(?<!no )way\b", {"way"}),
        ("[ab](?P<name>one|two)+", {"one", "two"}),
        ("(?=seen)ok", {"ok"}),
        (r"e\.g\.", {"e.g."}),
        ("told|foretold", {"told"}),
        (r"\d+", {""}),
        ("known|.", {""}),
        ("(?:a|b)?", {""}),
    ],
)
def test_needles_are_what_no_match_is_without(expression: str, known: set[str]) -> None:
    assert needles(expression) == known


def test_parts_are_told_at_the_outermost_bars_only() -> None:
    assert list(alternatives(r"a(?:b|c)|[|]|\||d")) == ["a(?:b|c)", "[|]", r"\|", "d"]
    assert closing(r"(a(b)\))c") == len(r"(a(b)\))")


def test_what_is_looked_for_by_needles_is_all_found() -> None:
    sought = Needled.of(r"\b(?:cut|saw)\w+")
    text = "cutter, sawmill, see"
    assert [one[0] for one in sought.finditer(text)] == ["cutter", "sawmill"]
    assert not list(sought.finditer("nothing"))
    assert re.findall(sought.pattern, text) == ["cutter", "sawmill"]
