"""Answers typed between the quoted items of a digest."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.quotes import split
from mailflow.owner.commands import Command, read_commands
from mailflow.owner.inline import under_items

ANSWER = """\
4 drop

On Mon, 9 Mar 2026 at 08:00, mailflow <sam@example.org> wrote:

> To do: 2 drafts to send or drop.
>
> DRAFTS WAITING FOR YOU
>
>  1. Nudge to Jane Doe
>     → write: 1 send · 1 drop

ok, send it

>  2. Request to Bob Smith (Acme)
>     → write: 2 send · 2 drop

snooze 2w

> COMING UP
>
>  -  Tue 10 Mar: interview

status
"""


def orders(text: str) -> list[tuple[str, tuple[int, ...]]]:
    placed = under_items(text, split(text).new)
    return [(o.verb.value, o.items) for o in read_commands(placed) if isinstance(o, Command)]


def test_an_answer_under_an_item_means_that_item() -> None:
    assert orders(ANSWER) == [("drop", (4,)), ("send", (1,)), ("snooze", (2,))]


def test_an_answer_with_its_own_number_keeps_it() -> None:
    assert orders(">  1. Nudge to Jane Doe\n3 send\n") == [("send", (3,))]


def test_a_heading_ends_an_item() -> None:
    text = ">  1. Nudge to Jane Doe\n> COMING UP\n> x\nyes\n"
    assert orders(text) == [("yes", ())]


def test_a_contacts_quoted_words_make_no_item() -> None:
    text = ">  1. A question from Jane Doe:\n>     │ 7. is my lucky number\nsend\n"
    assert orders(text) == [("send", (1,))]


def test_words_that_are_no_order_stay_as_they_are() -> None:
    assert under_items(">  1. Nudge to Jane\nWell, perhaps.", "Well, perhaps.") == "Well, perhaps."


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_is_taken(text: str, new: str) -> None:
    assert len(under_items(text, new).split("\n")) >= len(new.splitlines())
