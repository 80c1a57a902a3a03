"""The words that a model knows, and the row of each, in twenty octets a word.

A dictionary of a hundred thousand words and pairs of words takes fourteen megabytes, most of
them what Python keeps around a short string and a number, of a daemon that is to rest below
eighty. So only the words' hashes are kept, in a table with open addressing and linear probing
(Knuth, The Art of Computer Programming 3, 6.4).

Known limit: a strange word of the same 64-bit hash as a known one is taken for it; for a mail
the odds are one in 10^11, and another mail's in each process.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable


class Vocabulary:
    """Words by their order: the first is in row 0."""

    __slots__ = ("_hashes", "_places", "_size")

    def __init__(self, words: Iterable[str], count: int) -> None:
        """`words` all different, and not more than `count`."""
        self._size = size = 4 * count // 3 + 1
        #: the row + 1 of the word that is here; 0 at a quarter of the places
        self._places = places = array("I", [0]) * size
        self._hashes = array("q", [0])
        self._hashes.extend(map(hash, words))
        for row, key in enumerate(self._hashes[1:], 1):
            place = key % size
            while places[place]:
                place = (place + 1) % size
            places[place] = row

    def rows(self, words: Iterable[str]) -> list[int | None]:
        """The row of each word; None for an unknown one."""
        places, hashes, size = self._places, self._hashes, self._size
        found: list[int | None] = []
        for word in words:
            key = hash(word)
            place = key % size
            while (row := places[place]) and hashes[row] != key:
                place = (place + 1) % size
            found.append(row - 1 if row else None)
        return found
