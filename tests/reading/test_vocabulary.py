"""A vocabulary gives each word its row, and strange words none."""

from __future__ import annotations

import tracemalloc

import pytest

from mailflow.reading.vocabulary import arranged


@pytest.mark.parametrize("count", [0, 1, 2, 3, 100, 5_000])
def test_each_word_has_the_row_that_the_order_tells(count: int) -> None:
    words = [f"word {number}" for number in range(count)]
    vocabulary, order = arranged(words)
    assert sorted(order) == list(range(count))
    assert vocabulary.rows(words[number] for number in order) == list(range(count))


def test_a_strange_word_has_no_row() -> None:
    vocabulary, order = arranged(["yes", "no", "Grüße", "je _ suis"])
    *strange, known = vocabulary.rows(["maybe", "", "no ", "Grüße"])
    assert strange == [None, None, None]
    assert known is not None
    assert order[known] == 2
    assert vocabulary.knows("no")
    assert not vocabulary.knows("no ")


def test_words_that_want_the_same_bucket_are_told_apart() -> None:
    """Of a thousand in five hundred buckets most do, and strange ones, too."""
    known = [f"{number}" for number in range(1_000)]
    strange = [f"-{number}" for number in range(100_000)]
    vocabulary, _ = arranged(known)
    assert set(vocabulary.rows(known)) == set(range(1_000))
    assert set(vocabulary.rows(strange)) == {None}


def test_a_word_takes_no_more_than_seven_octets() -> None:
    """G5: a dictionary takes twenty times as much, and what is read stays for good."""
    count = 50_000
    tracemalloc.start()
    try:
        vocabulary, _ = arranged(f"a word of {number}" for number in range(count))
        del _
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert None not in vocabulary.rows(["a word of 7"])
    assert kept < 7 * count
