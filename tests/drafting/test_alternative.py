from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.drafting.alternative import to_html
from mailflow.mail.html import to_text


def body(text: str) -> str:
    html = to_html(text, "en")
    return html.partition("<body>\n")[2].partition("\n</body>")[0]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("one\ntwo", "<p>one<br>two</p>"),
        ("one\n\ntwo\n", "<p>one</p>\n<p>two</p>"),
        ("ask:\n- a\n- b\nend", "<p>ask:</p>\n<ul><li>a</li><li>b</li></ul>\n<p>end</p>"),
        ('a < b & "c"', "<p>a &lt; b &amp; &quot;c&quot;</p>"),
        (
            "see https://x.example/?a=1&b=2.",
            '<p>see <a href="https://x.example/?a=1&amp;b=2">https://x.example/?a=1&amp;b=2</a>.</p>',
        ),
        ("javascript:alert(1)", "<p>javascript:alert(1)</p>"),
        (
            "https://x.example/<b>",
            '<p><a href="https://x.example/">https://x.example/</a>&lt;b&gt;</p>',
        ),
    ],
)
def test_the_text_as_html(text: str, html: str) -> None:
    assert body(text) == html


def test_the_language_is_named() -> None:
    assert '<html lang="de">' in to_html("Guten Tag", "de")


@given(st.text(max_size=300))
def test_no_text_makes_a_tag_of_its_own(text: str) -> None:
    tags = set(re.findall(r"<\s*/?\s*([a-zA-Z]+)", body(text)))
    assert tags <= {"p", "br", "ul", "li", "a"}
    assert "<script" not in to_html(text, "en")


def test_the_words_are_the_same_in_both() -> None:
    text = "Dear Jane,\n\nthank you & all the best: https://x.example/a\n\n- one\n- two\n"
    assert to_text(to_html(text, "en")).split() != []
    assert [w for w in to_text(to_html(text, "en")).split() if w not in "*-•"] == [
        w for w in text.split() if w != "-"
    ]
