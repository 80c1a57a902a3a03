"""Linear models as the program ships them: what each word weighs for each of some labels.

Trained by scripts of `bench/` from replies that were written for it, kept beside this module
in a byte a number: a part of the program like a module of words, only that numbers are no
source text. A text's words are levelled (long texts count no more than short ones), rare
words count more (tf-idf; Salton, Buckley 1988), and a label's sum is its log odds.

Known limit: a word that the training did not see weighs nothing, and levels the others.
"""

from __future__ import annotations

import json
import math
import zlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from operator import itemgetter, mul
from typing import Any

from mailflow.reading.vocabulary import Vocabulary, arranged


@dataclass(frozen=True, slots=True)
class Weights:
    """A model: a row of weights for each word, a column of them for each label.

    `told` holds what the training left besides: how far to trust whom.
    """

    labels: tuple[str, ...]
    words: Vocabulary
    rarity: bytes
    columns: Sequence[Sequence[int]]
    scale: Sequence[float]
    bias: Sequence[float]
    unknown: float
    told: Mapping[str, Any]

    def sums(self, counted: Iterable[str]) -> list[float]:
        """For each label what the words of a text weigh."""
        rows = self.words.rows(counted)
        known = [row for row in rows if row is not None]
        # Several taken at once cost half of one after the other; of one, no tuple is given.
        taken = itemgetter(*known, 0, 0)
        *rare, _, _ = taken(self.rarity)
        square = sum(map(mul, rare, rare)) + (len(rows) - len(known)) * self.unknown**2
        level = math.sqrt(square) or 1.0
        sums = [sum(map(mul, taken(column), rare)) for column in self.columns]
        return [
            one * scale / level + bias
            for one, scale, bias in zip(sums, self.scale, self.bias, strict=True)
        ]

    def weighed(self, keys: Iterable[str], label: str) -> list[int]:
        """What words weigh for a label, before their text is levelled; 0 for an unknown one."""
        column = self.columns[self.labels.index(label)]
        return [
            0 if row is None else column[row] * self.rarity[row] for row in self.words.rows(keys)
        ]


def log_shares(sums: Sequence[float]) -> list[float]:
    """Sums as shares of one, each as its logarithm."""
    most = max(sums)
    whole = most + math.log(sum(math.exp(one - most) for one in sums))
    return [one - whole for one in sums]


@cache
def shipped(name: str) -> Weights:
    """The model of a file beside this module, read when the first reply needs it."""
    return unpacked(files("mailflow.reading").joinpath(name).read_bytes())


def unpacked(packed: bytes) -> Weights:
    """A model of the octets of its file."""
    file = BytesIO(zlib.decompress(packed))
    told = json.loads(file.readline())
    # Word by word: a list of them all would leave its memory behind.
    lines = BytesIO(file.read(told["keys"]))
    words, order = arranged(line.decode().removesuffix("\n") for line in lines)
    rarity, numbers, width = file.read(len(order)), file.read(), len(told["labels"])

    def sorted_in(column: bytes) -> bytes:
        return bytes(map(column.__getitem__, order))

    return Weights(
        tuple(told["labels"]),
        words,
        sorted_in(rarity),
        [array("b", sorted_in(numbers[label::width])) for label in range(width)],
        told["scale"],
        told["bias"],
        told["unknown"],
        told,
    )
