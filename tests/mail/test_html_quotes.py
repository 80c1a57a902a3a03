"""HTML in the habits of mail programs: what of it is a quote."""

from __future__ import annotations

import pytest

from mailflow.mail.html import to_text
from mailflow.mail.html_quotes import MARKERS, marked_source
from mailflow.mail.quotes import split_html

PIECES = {
    "{OLD}": "<div>Hello Jonas,</div><div><br></div><div>could we talk for twenty minutes?</div><div>Dana</div>",
    "{A}": "On Fri, Mar 6, 2026 at 3:20 PM Dana Whitfield &lt;<a href='mailto:dana@example.org'>dana@example.org</a>&gt; wrote:",
    "{HB}": "<b>From:</b> Dana Whitfield &lt;dana@example.org&gt;<br><b>Sent:</b> Friday, March 6, 2026 3:20 PM<br><b>To:</b> Jonas Brandt &lt;jonas@example.org&gt;<br><b>Subject:</b> A short talk",
    "{HX}": "<b>Xfrom:</b> Dana Whitfield &lt;dana@example.org&gt;<br><b>Xsent:</b> 6 March 2026 3:20 PM<br><b>Xto:</b> Jonas Brandt &lt;jonas@example.org&gt;<br><b>Xsubj:</b> A short talk",
}
#: program, source, new text; {A} is an attribution, {HB} a header block, {HX} one in no language
SOURCES = [
    (
        "gmail",
        '<div dir="ltr">Yes, Wednesday.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{A}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">{OLD}</blockquote></div>',
        "Yes, Wednesday.",
    ),
    (
        "gmail inline",
        '<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">{A}</div><blockquote class="gmail_quote">How are you?</blockquote><div>Fine.</div><blockquote class="gmail_quote">When?</blockquote><div>Yes, Wednesday.</div></div></div>',
        "Fine. Yes, Wednesday.",
    ),
    (
        "gmail forward",
        '<div>FYI</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Dana</b> &lt;dana@example.org&gt;<br>Date: Fri, Mar 6, 2026 at 3:20 PM<br>Subject: A short talk<br>To: &lt;jonas@example.org&gt;<br></div><br>{OLD}<blockquote class="gmail_quote">older</blockquote></div>',
        "FYI",
    ),
    (
        "gmail sig",
        '<div>Yes, Wednesday.<br clear="all"><br>-- <br><div class="gmail_signature">Jonas Brandt<br>+49 30 1234567</div></div><div class="gmail_quote"><div class="gmail_attr">{A}</div><blockquote class="gmail_quote">{OLD}</blockquote></div>',
        "Yes, Wednesday.",
    ),
    (
        "own indent",
        '<div>Two things:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>first</div><div>second</div></blockquote><div>Bye</div>',
        "Two things: first second Bye",
    ),
    (
        "outlook web",
        '<div>Yes, Wednesday.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font>{HB}</font><div>&nbsp;</div></div><div>{OLD}</div>',
        "Yes, Wednesday.",
    ),
    (
        "outlook web unknown lang",
        '<div>Yes, Wednesday.</div><hr style="display:inline-block;width:98%"><div dir="ltr"><font>{HX}</font><div>&nbsp;</div></div><div>{OLD}</div>',
        "Yes, Wednesday.",
    ),
    (
        "outlook desktop",
        '<p class=MsoNormal>Yes, Wednesday.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal>{HB}<o:p></o:p></p></div></div><p class=MsoNormal>{OLD}</p>',
        "Yes, Wednesday.",
    ),
    (
        "outlook desktop unknown",
        '<p class=MsoNormal>Yes, Wednesday.<o:p></o:p></p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal>{HX}<o:p></o:p></p></div><p class=MsoNormal>{OLD}</p>',
        "Yes, Wednesday.",
    ),
    (
        "outlook ios",
        '<div>Yes, Wednesday.</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><div id="mail-editor-reference-message-container"><hr><div id="divRplyFwdMsg">{HB}</div>{OLD}</div>',
        "Yes, Wednesday.",
    ),
    (
        "ios typed in signature",
        '<html><body dir="auto"><div id="AppleMailSignature">Yes, Wednesday.</div><blockquote type="cite">{A}<br>{OLD}</blockquote></body></html>',
        "Yes, Wednesday.",
    ),
    (
        "apple",
        '<html><body>Yes, Wednesday.<div><br><blockquote type="cite"><div>{A}</div><br class="Apple-interchange-newline"><div>{OLD}</div></blockquote></div><br></body></html>',
        "Yes, Wednesday.",
    ),
    (
        "ios",
        '<div dir="ltr">Yes, Wednesday.</div><div dir="ltr"><br>Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">{A}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">{OLD}</div></blockquote>',
        "Yes, Wednesday.",
    ),
    (
        "thunderbird",
        '<body><p>Yes, Wednesday.</p><div class="moz-cite-prefix">On 06.03.26 15:20, Dana wrote:<br></div><blockquote type="cite" cite="mid:x">{OLD}</blockquote><pre class="moz-signature" cols="72">-- \nJonas</pre></body>',
        "Yes, Wednesday.",
    ),
    (
        "thunderbird inline",
        '<body><div class="moz-cite-prefix">On 06.03.26 15:20, Dana wrote:<br></div><blockquote type="cite" cite="mid:x">Where?</blockquote><p>At the station.</p><blockquote type="cite">When?</blockquote><p>Yes, Wednesday.</p></body>',
        "At the station. Yes, Wednesday.",
    ),
    (
        "thunderbird fwd",
        '<body><p>FYI</p><div class="moz-forward-container"><br><br>-------- Forwarded Message --------<table class="moz-email-headers-table"><tr><th>Subject: </th><td>A</td></tr><tr><th>From: </th><td>dana@example.org</td></tr></table>{OLD}</div></body>',
        "FYI",
    ),
    (
        "yahoo",
        '<div class="ydp1"><div>Yes, Wednesday.</div></div><div id="ydpf3yahoo_quoted_1" class="ydpf3yahoo_quoted"><div><div>{A}</div><div><br></div>{OLD}<blockquote>x</blockquote>tail</div></div>',
        "Yes, Wednesday.",
    ),
    (
        "proton",
        '<div>Yes, Wednesday.</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user">Jonas</div></div><div class="protonmail_quote">{A}<br><blockquote class="protonmail_quote" type="cite">{OLD}</blockquote><br></div>',
        "Yes, Wednesday.",
    ),
    (
        "olk mac",
        '<div>Yes, Wednesday.</div><span id="OLK_SRC_BODY_SECTION"><div><span>From: </span>Dana &lt;dana@example.org&gt;<br><span>Date: </span>6 March 2026 at 15:20<br></div>{OLD}</span>',
        "Yes, Wednesday.",
    ),
    (
        "zimbra",
        '<div>Yes, Wednesday.<br><hr id="zwchr"><div><b>From: </b>Dana<br><b>Xx: </b>z</div>{OLD}</div>',
        "Yes, Wednesday.",
    ),
    (
        "k9",
        '<div>Yes, Wednesday.<br><br><div class="gmail_quote">On 6 March 2026 15:20:11 CET, Dana &lt;dana@example.org&gt; wrote:<blockquote class="gmail_quote" style="margin: 0pt 0pt 0pt 0.8ex">{OLD}</blockquote></div></div>',
        "Yes, Wednesday.",
    ),
    (
        "gmx",
        '<div>Yes, Wednesday.<div><div name="quote" style="margin:10px 5px 5px 10px; border-left:2px solid #C3D9E5;"><div><b>Gesendet:</b> Freitag</div>{OLD}</div></div></div>',
        "Yes, Wednesday.",
    ),
    (
        "notes",
        '<p>Yes, Wednesday.<br><br><font color="#5F5F5F">From: </font>Dana/ACME<br>To: jonas@example.org<br>Date: 03/06/2026 03:20 PM<br>Subject: A<br><hr width="100%"><br>Hello Jonas</p>',
        "Yes, Wednesday.",
    ),
    (
        "windows mail",
        '<div>Yes, Wednesday.</div><div data-signatureblock="true">Sent from Mail for Windows</div><div style="padding-top:5px;border-top:solid #E1E1E1 1.0pt">{HB}</div>{OLD}',
        "Yes, Wednesday.",
    ),
    ("plain hr", "<p>Yes, Wednesday.</p><hr><p>Second part.</p>", "Yes, Wednesday. Second part."),
    ("own quote", "<p>As they say:</p><p>Yes, Wednesday.</p>", "As they say: Yes, Wednesday."),
    ("table", "<table><tr><td>Yes, Wednesday.</td></tr></table>", "Yes, Wednesday."),
]


@pytest.mark.parametrize(
    ("program", "source", "new"), SOURCES, ids=[name for name, _, _ in SOURCES]
)
def test_what_a_program_quotes_in_html_is_cut(program: str, source: str, new: str) -> None:
    for name, piece in PIECES.items():
        source = source.replace(name, piece)
    parts = split_html(source)
    assert parts.new.split() == new.split()
    assert not set(MARKERS) & set(parts.new + parts.quoted + parts.signature)


SIGNED = '<div>Yes.</div><div class="gmail_signature">Jonas Brandt<br>+49 30 1234567</div>'


def test_what_a_program_filed_as_signature_is_kept_apart() -> None:
    parts = split_html(SIGNED)
    assert parts.new == "Yes."
    assert parts.signature.split() == ["Jonas", "Brandt", "+49", "30", "1234567"]


@pytest.mark.parametrize("above", ["", "<br>", "<div><br></div>"])
def test_the_separator_above_a_signature_goes_with_it(above: str) -> None:
    source = f'{above}-- <br><div class="gmail_signature">Jonas Brandt</div>'
    assert split_html(source).new == ""
    assert split_html(f"<p>Yes.</p>{source}").new == "Yes."


BUTTON = '<blockquote class="gmail_quote" style="border-left:1px solid">Measure twice.</blockquote>'


def test_what_gmails_button_for_a_quote_marks_is_the_authors() -> None:
    new = split_html(f"<div>My master used to say:</div>{BUTTON}<div>Tuesday then?</div>").new
    assert new.split("\n") == ["My master used to say:", "Measure twice.", "Tuesday then?"]


@pytest.mark.parametrize(
    "above",
    [
        '<div class="gmail_quote"><div class="gmail_attr">{A}</div>',
        '<span class="gmail_quote">{A}</span>',
        "<div>{A}</div>",
    ],
)
def test_gmails_blockquote_below_an_attribution_is_a_quote(above: str) -> None:
    wrote = "On Mon, 2 Mar 2026 at 9:14, Robin &lt;r@x.example&gt; wrote:"
    assert split_html(f"<div>Yes.</div>{above.replace('{A}', wrote)}{BUTTON}").new == "Yes."


def test_words_typed_into_the_signature_are_the_message_where_there_is_no_other() -> None:
    assert split_html('<div id="AppleMailSignature">Yes, Tuesday.</div>').new == "Yes, Tuesday."


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        ("<p>Yes.</p>", False),
        ("<hr><p>Yes.</p>", False),
        ("<blockquote>x</blockquote>", True),
        ('<blockquote style="margin:0 0 0 40px;border:none">x</blockquote>', False),
        ('<blockquote style="BORDER-LEFT&colon; 0">x</blockquote>', False),
        ('<blockquote style="bo&#114;der:none">x</blockquote>', False),
        ('<div class="gmail_quote">x</div>', True),
        ('<div id="divRplyFwdMsg">x</div>', True),
        ("<DIV ID=appendonsend></DIV>", True),
        (SIGNED, False),
    ],
)
def test_only_a_programs_own_mark_counts_as_structure(source: str, is_found: bool) -> None:  # noqa: FBT001 - a column of the table
    assert marked_source(source)[1] is is_found


def test_the_source_cannot_forge_a_marker() -> None:
    assert split_html("<p>one</p><p>\ue000</p><p>two &#xe000; three</p>").new.split()[:2] == [
        "one",
        "two",
    ]


@pytest.mark.parametrize(
    "source",
    [
        "<div class=gmail_quote>never closed",
        "</div></div></blockquote>stray ends",
        "<blockquote>" * 500 + "deep" + "</blockquote>" * 500,
        "<div class=yahoo_quoted>" * 5_000,
        "<div class=",
        "<hr/><hr/><hr/>",
    ],
)
def test_broken_html_keeps_its_text(source: str) -> None:
    parts = split_html(source)
    words = to_text(source).replace(">", " ").split()
    assert [word for word in words if word not in parts.new + parts.quoted] == []
