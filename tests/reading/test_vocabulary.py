"""A vocabulary gives each word its row, and strange words none."""

from __future__ import annotations

import tracemalloc

import pytest

from mailflow.reading.vocabulary import Vocabulary


@pytest.mark.parametrize("count", [1, 2, 3, 100, 5_000])
def test_each_word_has_the_row_of_its_place(count: int) -> None:
    words = [f"word {number}" for number in range(count)]
    assert Vocabulary(words, count).rows(words) == list(range(count))


def test_a_strange_word_has_no_row() -> None:
    words = ["yes", "no", "Grüße", "je _ suis"]
    assert Vocabulary(words, 4).rows(["maybe", "Grüße", "", "no ", "no"]) == [
        None,
        2,
        None,
        None,
        1,
    ]


def test_words_that_want_the_same_place_are_told_apart() -> None:
    """Of a thousand in four thousand places many do, and strange ones, too."""
    known = [f"{number}" for number in range(1_000)]
    strange = [f"-{number}" for number in range(100_000)]
    vocabulary = Vocabulary(known, 1_000)
    assert vocabulary.rows(reversed(known)) == list(reversed(range(1_000)))
    assert set(vocabulary.rows(strange)) == {None}


def test_fewer_words_than_told_are_no_harm() -> None:
    assert Vocabulary(["a", "b"], 1_000).rows(["b", "c"]) == [1, None]


def test_a_word_takes_no_more_than_thirty_octets() -> None:
    """G5: a dictionary takes five times as much, and what is read stays for good."""
    count = 50_000
    tracemalloc.start()
    try:
        vocabulary = Vocabulary((f"a word of {number}" for number in range(count)), count)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert vocabulary.rows(["a word of 7"]) == [7]
    assert kept < 30 * count
