"""What an author cites with the marks of a quote, told from a quote."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailflow.mail.citations import may_quote
from mailflow.mail.message import Message, MessageId
from mailflow.mail.parse import parse
from mailflow.mail.quotes import split_message

POEM = "Hello all,\n\nmy aunt wrote it:\n\n> The river rises in the night,\n> it asks for nobody's delight.\n\nLearn it.\n\nJane"
LETTER = (
    "Dear Jane,\n\nhow did you come to work on floods, and would you have twenty minutes?\n\nRobin"
)


def mail(
    text: str = "", *, html: str = "", subject: str = "News", answers: bool = False
) -> Message:
    return Message(
        message_id=MessageId("<2@acme.example>"),
        in_reply_to=(MessageId("<1@vale.example>"),) if answers else (),
        subject=subject,
        date=datetime(2026, 3, 2, 9, 14, tzinfo=UTC),
        text=text,
        html=html,
    )


def test_marks_in_a_mail_that_answers_none_are_the_authors() -> None:
    assert split_message(mail(POEM)).new == POEM


def test_a_blockquote_in_a_mail_that_answers_none_is_the_authors() -> None:
    html = "<h1>Our readers</h1><blockquote>The best news on water.</blockquote><p>Write!</p>"
    assert split_message(mail(html=html)).new.split("\n\n") == [
        "Our readers",
        "The best news on water.",
        "Write!",
    ]


@pytest.mark.parametrize(
    "message",
    [
        mail(POEM, answers=True),
        mail(POEM, subject="Re: News"),
        mail(POEM, subject="[hydro] AW: News"),
        mail(POEM, subject="News (fwd)"),
        Message(text=POEM),
    ],
)
def test_marks_in_an_answer_are_a_quote(message: Message) -> None:
    assert may_quote(message)
    assert "river" not in split_message(message).new


def test_marks_below_an_attribution_are_a_quote_whatever_the_header_says() -> None:
    text = POEM.replace("my aunt wrote it:", "On 2 March 2026 at 9:14, Ann <ann@x.example> wrote:")
    assert "river" not in split_message(mail(text)).new
    bare = text.replace("> ", "")
    assert "river" not in split_message(mail(bare)).new


def test_marks_with_nothing_above_are_a_quote() -> None:
    assert split_message(mail("> Are you free on Thursday?\n\nYes.")).new == "Yes."


def test_what_is_not_in_the_letter_that_is_answered_is_no_quote_of_it() -> None:
    answer = mail(POEM, answers=True)
    assert split_message(answer, sent=LETTER).new == POEM
    own = POEM.replace("The river rises in the night,", "how did you come to work on floods,")
    assert "floods" not in split_message(mail(own, answers=True), sent=LETTER).new


def test_an_indent_in_html_alone_is_the_authors_in_an_answer_too() -> None:
    raw = (
        b"Subject: Re: Plan\r\nContent-Type: text/html\r\n\r\n<div>My plan:</div>"
        b'<blockquote style="margin:0 0 0 40px;border:none">Tuesday: call</blockquote>Fine?'
    )
    assert split_message(parse(raw)).new == "My plan:\nTuesday: call\nFine?"


VERSE = "<blockquote>The river rises in the night,<br>it asks for nobody's delight.</blockquote>"


def answered(quoted: str) -> str:
    said = f"<p>Yes, Tuesday. This hangs above my desk:</p>{VERSE}<p>Jane</p>"
    return f"{said}<p>On 2 March 2026 at 9:14, Robin &lt;r@x.example&gt; wrote:</p>{quoted}"


def test_a_blockquote_above_the_attributed_one_is_the_authors() -> None:
    html = answered("<blockquote>Would you have twenty minutes?</blockquote>")
    new = split_message(mail(html=html, answers=True)).new
    assert "nobody's delight" in new
    assert "twenty minutes" not in new
    known = split_message(mail(html=html, answers=True), sent=LETTER)
    assert known.new == new


@pytest.mark.parametrize(
    ("quoted", "letter"),
    [
        (f"<blockquote>Do you know this?<p>{VERSE}</p></blockquote>", ""),
        ("<p>The rest was taken out.</p>", ""),
        (
            "<blockquote>Would you?</blockquote>",
            "The river rises in the night,\nit asks for nobody's delight.\n\nWould you?",
        ),
    ],
    ids=["quoted below too", "no quote below", "of the letter"],
)
def test_a_blockquote_above_that_may_be_of_the_letter_is_a_quote(quoted: str, letter: str) -> None:
    message = mail(html=answered(quoted), answers=True)
    assert "delight" not in split_message(message, sent=letter).new
