"""The latest letter of a quoted conversation is the one that a reply answers."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from mailflow.mail.message import Address, Message
from mailflow.reading.latest import latest
from mailflow.reading.read import Setting, read
from tests.reading.notation import spelt

LONDON = ZoneInfo("Europe/London")
MARKED = (
    "On Tue, 2 Mar 2027 at 22:02, Ana Rey <ana@example.org> wrote:\n"
    "> How about Thursday 11 March at 3pm, or Friday 12 March at 9am?\n>\n"
    "> On Mon, 1 Mar 2027 at 20:00, Bob <bob@example.com> wrote:\n"
    ">> Tuesday at 10 is no good, sorry. Later that week?\n>>\n"
    ">> On Mon, 1 Mar 2027 at 9:00, Ana Rey <ana@example.org> wrote:\n"
    ">>> Would Tuesday 9 March at 10am suit?"
)
FIELDS = (
    "From: Ana Rey <ana@example.org>\nSent: Tuesday, March 2, 2027 10:02 PM\n"
    "To: Bob <bob@example.com>\nSubject: Re: a chat\n\n"
    "How about Thursday 11 March at 3pm, or Friday 12 March at 9am?\n\n"
    "From: Ana Rey <ana@example.org>\nSent: Monday, March 1, 2027 9:00 AM\n"
    "To: Bob <bob@example.com>\nSubject: a chat\n\nWould Tuesday 9 March at 10am suit?"
)


def told(text: str) -> list[str]:
    written = datetime(2027, 3, 3, 10, tzinfo=LONDON)
    message = Message(
        subject="Re: a chat", from_=(Address("", "bob@example.com"),), text=text, date=written
    )
    got = read(message, letter=None, setting=Setting(LONDON, LONDON, written))
    return sorted(spelt(slot, LONDON.key) for slot in got.slots)


@pytest.mark.parametrize("quote", [MARKED, FIELDS])
def test_a_reply_takes_times_of_the_latest_letter_only(quote: str) -> None:
    assert told(f"The first works.\n\n{quote}") == ["E 03-11 15:00"]
    assert told(f"Either.\n\n{quote}") == ["E 03-11 15:00", "E 03-12 9:00"]


def test_a_conversation_is_cut_behind_its_latest_letter() -> None:
    assert "Tuesday 9 March" not in latest(MARKED)
    assert "Friday 12 March" in latest(MARKED)
    assert "Tuesday 9 March" not in latest(FIELDS)
    assert latest("> one\n> two") == "> one\n> two"


def test_an_older_letter_counts_where_the_latest_names_no_time() -> None:
    quote = (
        "On Tue, 2 Mar 2027 at 22:02, Ana Rey <ana@example.org> wrote:\n"
        "> Just asking again, did you see this?\n>\n"
        "> On Mon, 1 Mar 2027 at 9:00, Ana Rey <ana@example.org> wrote:\n"
        ">> Would Tuesday 9 March at 10am suit?"
    )
    assert told(f"Yes, perfect.\n\n{quote}") == ["E 03-09 10:00"]


def test_politeness_between_the_lines_refuses_no_other_time() -> None:
    quote = "> Tuesday 9 March at 4pm or Wednesday 10 March at 10am?\n"
    more = "> Phone or Zoom?\nPhone."
    assert told(f"{quote}Wednesday, if you don't mind.\n{more}") == ["E 03-10 10:00"]
    assert told(f"{quote}El miércoles, si no le importa.\n{more}") == ["E 03-10 10:00"]
