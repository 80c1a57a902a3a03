"""Somebody new in the owner's words."""

from __future__ import annotations

import pytest

from mailflow.owner.newcomers import Newcomer, read_newcomer

TABLE = """
Priya Shah <p@x.example>                     | Priya Shah | p@x.example |
Priya Shah <p@x.example> via Jane            | Priya Shah | p@x.example | Jane
Priya Shah <p@x.example> via Jane Doe.       | Priya Shah | p@x.example | Jane Doe
Priya Shah p@x.example                       | Priya Shah | p@x.example |
Priya Shah, p@x.example, via Jane            | Priya Shah | p@x.example | Jane
Priya Shah (p@x.example)                     | Priya Shah | p@x.example |
p@x.example Priya Shah                       | Priya Shah | p@x.example |
"Shah, Priya" <p@x.example>                  | Shah, Priya | p@x.example |
Priya Shah                                   | Priya Shah |  |
Priya Shah via Jane                          | Priya Shah |  | Jane
Priya Shah (via Jane)                        | Priya Shah |  | Jane
Ana García <ana@x.example> VIA José          | Ana García | ana@x.example | José
Olivia Viand                                 | Olivia Viand |  |
<p@x.example>                                | - |  |
p@x.example                                  | - |  |
Priya <p@x.example> and Ken <k@x.example>    | - |  |
Priya Shah <p@exаmple.org>                   | Priya Shah | p@exаmple.org |
Priya Shah <рriya@x.example>                 | - |  |
Priya @ work                                 | - |  |
via Jane                                     | via Jane |  |
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_a_person_is_read_from_a_line(line: str) -> None:
    words, name, address, referrer = (part.strip() for part in line.split("|"))
    expected = None if name == "-" else Newcomer(name, address, referrer)
    assert read_newcomer(words) == expected


@pytest.mark.parametrize("words", ["", "  \n ", "x" * 81, "x" * 200_000])
def test_what_names_nobody(words: str) -> None:
    assert read_newcomer(words) is None


def test_only_the_first_line_counts() -> None:
    assert read_newcomer("Priya Shah\nKen Ito") == Newcomer("Priya Shah")
