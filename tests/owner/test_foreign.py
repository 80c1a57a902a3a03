"""What is shown of foreign words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.owner.foreign import SHOWN, clean, clean_address, clean_lines, clean_name


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Jane Doe", "Jane Doe"),
        ("Zoë  Müller\n", "Zoë Müller"),
        ("1\u202e dnes", "1 dnes"),
        ("se\u200bnd\u2066\ufeff", "send"),
        ("a\x00b\x1b[31mc\rd", "a b [31mc d"),
        ("a\u3164\u2800b", "ab"),
        ("e" + "\u0301" * 40, "e" + "\u0301" * 2),
        ("see https://evil.example", "see https:// evil.example"),
        ("WWW.evil.example", "www. evil.example"),
        ("日本語 العربية", "日本語 العربية"),
        ("👩‍🔬", "👩🔬"),
    ],
)
def test_what_hides_or_turns_others_is_taken_out(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(st.text())
def test_any_text_becomes_one_line_of_visible_characters(text: str) -> None:
    shown = clean(text)
    assert not {unicodedata.category(c) for c in shown} & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    assert shown == shown.strip()


@given(st.text(max_size=3000))
def test_a_long_text_is_cut_and_says_so(text: str) -> None:
    lines = clean_lines(text)
    assert sum(map(len, lines)) <= SHOWN + len("[…]")
    assert all(lines)


def test_a_megabyte_is_cut_before_it_is_read() -> None:
    assert clean_lines("x\n" * 1_000_000)[-1] == "[…]"
    assert len(clean_name("x" * 1_000_000)) == 60


def test_a_look_alike_domain_shows() -> None:
    assert clean_address("jane@аcme.example") == "jane@xn--cme-5cd.example"
    assert clean_address("jane@acme.example") == "jane@acme.example"
    assert clean_address("jane@" + "ä" * 100).startswith("jane@\\xe4")
