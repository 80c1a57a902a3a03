"""`mailflow command` and `mailflow digest` as their user meets them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_people import Prompt


@pytest.fixture
def mailflow(tmp_path: Path) -> Prompt:
    """Jane is known, and her request is drafted."""
    prompt = Prompt(tmp_path)
    prompt("aim", "add", "how hospitals put their data to use")
    prompt("contact", "add", "Jane Doe", "jane@acme.example", "--research", "you lead the team")
    prompt("request", "Jane Doe")
    return prompt


def test_an_order_is_carried_out_and_told_in_a_line(mailflow: Prompt) -> None:
    told = mailflow("command", "add Priya Shah <p@x.example> via Jane")
    assert told.startswith("add Priya Shah <p@x.example> via Jane: Priya Shah is contact 2;")
    assert "Priya Shah" in mailflow("contact", "list")


def test_words_need_no_quotes_and_a_line_may_hold_several_orders(mailflow: Prompt) -> None:
    told = mailflow("command", "snooze", "Jane", "2w,", "pause", "1w")
    assert "Jane Doe is left alone until" in told
    assert "paused until" in told
    assert "goes on" in mailflow("command", "resume")


def test_help_lists_what_can_be_said(mailflow: Prompt) -> None:
    told = mailflow("command", "help")
    assert "2 snooze 2w" in told
    assert "undo" in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("7 send", "not done: no mail with an item 7 has left yet; write a name instead"),
        ("send 1 please don't", "not done: mailflow can't read a “not”"),
        ("stop", "not done: say whom"),
        ("what a nice day", "That is no order; “mailflow command help” lists them."),
    ],
)
def test_what_is_not_done_says_why_and_ends_with_one(
    mailflow: Prompt, words: str, told: str
) -> None:
    result = mailflow.run("command", words)
    assert result.exit_code == 1
    assert told in result.output


def test_the_digest_is_shown_as_text_and_written_as_html(mailflow: Prompt, tmp_path: Path) -> None:
    shown = mailflow("digest", "--preview")
    assert shown.startswith("Your interviews, week ")
    assert "1. Request to Jane Doe" in shown
    page = tmp_path / "digest.html"
    assert "Request to Jane Doe" not in mailflow("digest", "--html", page)
    assert "Request to Jane Doe" in page.read_text(encoding="utf-8")
    assert "1. Request to Jane Doe" in mailflow("digest", "--text", "--html", page)
    # Looking at it mails nothing, so numbers mean nothing yet.
    assert mailflow.run("command", "1 send").exit_code == 1
