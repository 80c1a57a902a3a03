"""The words that a model knows, and the row of each, in six octets a word.

A dictionary of a hundred thousand words and pairs of words takes fourteen megabytes, most of
them what Python keeps around a short string and a number, of a daemon that is to rest below
eighty. So only half of each word's hash is kept, in buckets of two or so, one behind the other
(Knuth, The Art of Computer Programming 3, 6.4): the row of a word is where its half stands.

Known limit: a strange word in the bucket of a known one, with the same half of a hash, is taken
for it; for a mail the odds are one in 10^7, and another mail's in each process.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple


class Vocabulary(NamedTuple):
    """Words by buckets: where each begins, the last one's end behind, and the halves in them."""

    starts: Sequence[int]
    halves: Sequence[int]

    def rows(self, words: Iterable[str]) -> list[int | None]:
        """The row of each word; None for an unknown one."""
        starts, halves = self
        size = len(starts) - 1
        found: list[int | None] = []
        for word in words:
            key = hash(word)
            bucket, half = key % size, key >> 32
            row, end = starts[bucket], starts[bucket + 1]
            while row < end and halves[row] != half:
                row += 1
            found.append(row if row < end else None)
        return found

    def knows(self, word: str) -> bool:
        """Is it one of them?"""
        return self.rows((word,)) != [None]


def arranged(words: Iterable[str]) -> tuple[Vocabulary, Sequence[int]]:
    """A vocabulary of words that are all different, and the number of the word in each row."""
    hashes = array("q", map(hash, words))
    size = len(hashes) // 2 + 1
    starts = array("I", [0]) * (size + 1)
    for key in hashes:
        starts[key % size] += 1
    starts = array("I", accumulate(starts))
    # So far these are the ends: each goes down to its start while its bucket is filled.
    halves = array("i", [0]) * len(hashes)
    order = array("I", [0]) * len(hashes)
    for number, key in enumerate(hashes):
        starts[key % size] = row = starts[key % size] - 1
        halves[row], order[row] = key >> 32, number
    return Vocabulary(starts[:], halves), order
