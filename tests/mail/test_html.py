"""HTML as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.html import SOURCE_LIMIT, says_anything, to_text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><div>Two<br>Three</div>", "One\nTwo\nThree"),
        ("<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"),
        ("a&nbsp;b &amp; c &lt;d&gt; &#8364; &euro;", "a b & c <d> € €"),
        ("a\n  b\t c", "a b c"),
        ("<ul><li>one<li>two</ul>after", "- one\n- two\n\nafter"),
        ("<ol><li>one</li><li>two</li></ol>", "1. one\n2. two"),
        ("<ul><li>a<ul><li>b</ul></ul>", "- a\n  - b"),
        ("<ul><li><p>one</p></li></ul>", "- one"),
        ("<p>x</p><blockquote>old<br>words</blockquote>y", "x\n\n> old\n> words\n\ny"),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n>> b"),
        ('<a href="https://x.org/book">book</a> it', "book <https://x.org/book> it"),
        ('<a href="https://www.x.org/">x.org</a>', "x.org"),
        ('<a href="mailto:j@x.org">j@x.org</a>', "j@x.org"),
        ('<a href="mailto:j@x.org">Jo</a>', "Jo <j@x.org>"),
        ('<a href="javascript:x()">no</a>', "no"),
        (f'<a href="https://x.org/{"t" * 300}">tracked</a>', "tracked"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a b\nc"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ('hi <img alt="😀" src=x> <img alt="Company logo">', "hi 😀"),
        ("<b>bo</b>ld", "bold"),
        ("zero\u200bwidth so\u00adft", "zerowidth soft"),
    ],
)
def test_html_reads_as_a_person_would_have_typed_it(source: str, text: str) -> None:
    assert to_text(source) == text


@pytest.mark.parametrize(
    "source",
    [
        '<div style="display:none">secret</div>shown',
        '<div style="DISPLAY : none !important"><div>secret</div>secret</div>shown',
        '<span style="font-size:0px">secret</span>shown',
        '<div style="max-height:0;overflow:hidden">secret</div>shown',
        '<span style="mso-hide:all">secret</span>shown',
        "<p hidden>secret</p>shown",
        "<style>secret</style>shown",
        "<script>if (a<b) secret</script>shown",
        "<head><title>secret</title></head>shown",
        "<!-- secret -->shown",
        "<!--[if mso]>secret<![endif]-->shown",
        "<![if !mso]>shown<![endif]>",
        '<td style="font-size:0"><p style="font-size:13px">shown</p>secret</td>',
    ],
)
def test_hidden_text_is_dropped(source: str) -> None:
    assert to_text(source) == "shown"


@pytest.mark.parametrize(
    "source",
    [
        "words",
        "<b>words",
        '<p style="display:none">words',
        "<!-- gone > words",
        '<p class=a">words</p>',
        '<a title="x > y" href=z>words</a>',
        "<style>never closed words",
        "</div></blockquote></ul>words",
        '<div style="line-height:1;opacity:0.9">words</div>',
    ],
)
def test_damage_loses_no_words(source: str) -> None:
    assert "words" in to_text(source)


def test_less_than_signs_in_text_stay() -> None:
    assert to_text("3 < 4 and <3") == "3 < 4 and <3"


def test_twenty_thousand_nested_divs_are_read() -> None:
    assert to_text("<div>" * 20_000 + "deep" + "</div>" * 20_000) == "deep"


@pytest.mark.parametrize(
    "piece",
    [
        *("<!--", "<a ", '<a "', '<a ="', "<!", "<?", "</a ", "<![CDATA[", "<a b=c' ", "<a"),
        *('<a x="> "x', "<style>", "<blockquote>a", "&#99999999", "&a", "<ul><li>x", "<p hidden>"),
    ],
)
@pytest.mark.timeout(10)
def test_a_megabyte_of_anything_ends(piece: str) -> None:
    # html.parser would need hours for some of these.
    assert len(to_text(piece * (SOURCE_LIMIT // len(piece)))) <= SOURCE_LIMIT


@given(st.text(alphabet=st.sampled_from("<>/\"'=&#;!- abdivp\n\0ü"), max_size=200))
def test_any_source_gives_text(source: str) -> None:
    to_text(source).encode()
    assert says_anything(source) is bool(to_text(source).strip())


@given(st.lists(st.sampled_from(["alpha", "beta", "gamma"]), max_size=6))
def test_words_in_blocks_keep_their_order(words: list[str]) -> None:
    source = "".join(f"<div><p>{word}</p></div>" for word in words)
    assert to_text(source).split() == words


def test_a_hidden_style_sheet_hides_nothing_but_itself() -> None:
    head = '<head><style type="text/css" style="display:none;"> P {margin-top:0;} </style></head>'
    assert (
        to_text(f"<html>{head}<body><div>Monday is fine.</div></body></html>") == "Monday is fine."
    )


@pytest.mark.parametrize(
    "source",
    [
        *("", " \n", "&nbsp;&#8203;", "<p><br></p>", "<ul><li></ul>", "<td> <td>", "<!-- no -->"),
        *("<style>p {}</style><p>", "<div style='display:none'>Preview</div>", "<pre>\n\n </pre>"),
        *("Yes", "<p>&nbsp;</p><p>Yes", "<blockquote><br>", "<ol><li>a", "<img alt=':)'>"),
        *("<a href='https://example.org'> </a>", "<pre>\n x\n</pre>", "<p>\u2003</p>"),
    ],
)
def test_says_something_where_its_text_does(source: str) -> None:
    assert says_anything(source) is bool(to_text(source).strip())
