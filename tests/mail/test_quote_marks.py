"""Lines with quote marks, lines that lost theirs, and what only looks marked."""

from __future__ import annotations

import pytest

from mailflow.mail.quote_marks import marked_lines, unmarked

Y, N = True, False
LONG = "> could you tell me whether there is any time at all for a talk in the coming"

TEXTS = [
    ("> a\nb", [Y, N]),
    (">a\n>>b\n> > c", [Y, Y, Y]),
    ("&gt; a", [Y]),
    ("AB> a", [Y]),
    ("» a", [Y]),
    ("»Come in,« she said.", [N]),
    ("-> a", [N]),
    ("x > 3", [N]),
    (f"{LONG}\nweek\n> or later", [Y, Y, Y]),
    ("> short\nanswer\n> more", [Y, N, Y]),
    ("> Either Tuesday 9 March at noon, or\nThursday at two.", [Y, Y]),
    (
        "> Either Tuesday 9 March at noon, or\nThursday at two, by the pier clock as\never.",
        [Y, Y, Y],
    ),
    ("> Either Tuesday 9 March at noon\nThursday at two.", [Y, N]),
    ("> Are you free on Tuesday, 9 March,\n10:30 or so?\n\n10:30 it is", [Y, Y, N, N]),
    ("> Tuesday, or\nyes\n> whenever you have an hour", [Y, N, Y]),
    (f"{LONG}?\nyes\n> more", [Y, N, Y]),
    ("> see (https://example.org/a\nb=1)\n>", [Y, Y, Y]),
    (">\n(https://example.org/a) >\n> b", [Y, Y, Y]),
    (">>> import this\n>>> 1", [N, N]),
    ("> npm install\n> npm test", [N, N]),
    ("Tom wrote:\n> npm install", [N, Y]),
    ("growth of\n> 20 % last year", [N, N]),
    ("> 20 people\n> came", [Y, Y]),
    ("| a | b |\n| c | d |", [N, N]),
    ("| a\n| b", [N, N]),
    ("Ann <a@example.org> wrote:\n| a\n| b", [N, Y, Y]),
    ("On 3 May 2026 at 10:00 Ann <\nmailto:a@example.org\n> wrote:\n> old", [N, N, N, Y]),
]


@pytest.mark.parametrize(("text", "marked"), TEXTS)
def test_marked_lines_are_found(text: str, marked: list[bool]) -> None:
    assert marked_lines(text.split("\n")) == marked


@pytest.mark.parametrize(
    ("line", "rest"),
    [("> a", "a"), (">>> a", "a"), ("> > a", "a"), ("| a", "a"), ("a > b", "a > b")],
)
def test_marks_are_taken_off(line: str, rest: str) -> None:
    assert unmarked(line) == rest
