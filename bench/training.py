"""Trains the linear models that the program ships; see `mailflow.reading.weights`.

All anew, about six minutes on two cores:

    uv run --with scikit-learn==1.9.1 bench/train_stances.py --halves FOLDER
    uv run --with scikit-learn==1.9.1 bench/train_answers.py --halves FOLDER
    uv run --with scikit-learn==1.9.1 bench/train_doubts.py FOLDER

One logistic regression a label over the words that enough texts have. The same material
gives the same numbers: the solver (liblinear's dual, seeded) stops at the same place.
scikit-learn only trains; the program reads the numbers that it leaves.

Both models learn from `FIRST_SIGHT`, too, and the doubts learn what is read wrongly in it. What a
model has learned from, it reads better than other replies; so each half of its hands is read, for
the doubts, by models that were taught without that half (cross-fitting; Chernozhukov et al. 2018).
"""

from __future__ import annotations

import json
import math
import multiprocessing
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

SEED = 5
_RARITY = 20.0
ROOT = Path(__file__).resolve().parents[1]
#: replies of which nobody has looked at how they are read
FIRST_SIGHT = ROOT / "bench" / "replies" / "first-sight.jsonl"
HALVES = range(2)
_Result = TypeVar("_Result")


def hand(case: Mapping[str, Any]) -> str:
    """Who wrote a reply: what stands before the hyphen of its id."""
    written: str = case["id"]
    return written.partition("-")[0]


def half(case: Mapping[str, Any]) -> int:
    """The half of the hands that a reply of `FIRST_SIGHT` belongs to."""
    return zlib.crc32(hand(case).encode()) % len(HALVES)


def by_all_cores(task: Callable[[int], _Result], count: int) -> list[_Result]:
    """The results of a task for 0, 1, … below `count`; only they are pickled, as all is forked."""
    with multiprocessing.get_context("fork").Pool(initializer=_begin, initargs=(task,)) as pool:
        return pool.map(_do, range(count), chunksize=20)


class _Forked:
    """The task of a forked process."""

    task: Callable[[int], Any]


def _begin(task: Callable[[int], Any]) -> None:
    _Forked.task = task


def _do(number: int) -> Any:
    return _Forked.task(number)


@dataclass(frozen=True)
class Trained:
    """The numbers of a model; `rows` of weights by word and label, before rounding."""

    labels: Sequence[str]
    keys: list[str]
    rarity: np.ndarray
    rows: np.ndarray
    bias: np.ndarray
    unknown: float

    def log_shares(self, texts: Sequence[Mapping[str, int]]) -> np.ndarray:
        """The log shares of each label, a row for each text."""
        place = {key: row for row, key in enumerate(self.keys)}
        sums = np.zeros((len(texts), len(self.labels)))
        for number, words in enumerate(texts):
            known = [place[key] for key in words if key in place]
            square = (len(words) - len(known)) * self.unknown**2
            square += float((self.rarity[known] ** 2).sum())
            sums[number] = self.rarity[known] @ self.rows[known] / math.sqrt(square or 1)
        sums += self.bias
        sums -= sums.max(1, keepdims=True)
        return sums - np.log(np.exp(sums).sum(1, keepdims=True))


def train(
    texts: Sequence[Mapping[str, int]],
    truth: Sequence[str],
    labels: Sequence[str],
    *,
    strength: float,
    least: int,
    counting: Iterable[float] | None = None,
) -> Trained:
    """A model of which label each text has, by the words that at least so many have; `counting`: how
    much each text counts.
    """
    table = DictVectorizer(dtype=np.float64)
    counts = csr_matrix(table.fit_transform(texts))
    often = np.asarray(counts.sum(0)).ravel()
    rare = np.log((len(texts) + 1) / (often + 1))
    weighted = csr_matrix(counts.multiply(rare))
    level = np.sqrt(np.asarray(weighted.multiply(weighted).sum(1)).ravel())
    weighted = csr_matrix(weighted.multiply(1 / np.maximum(level, 1e-9)[:, None]))
    kept = often >= least
    names = [str(name) for name in table.get_feature_names_out()[kept]]
    answers = np.array(truth)
    share = None if counting is None else np.array(list(counting))
    rows, bias = [], []
    for label in labels:
        model = LogisticRegression(
            C=strength, solver="liblinear", class_weight="balanced", random_state=SEED
        ).fit(weighted[:, kept], answers == label, share)
        rows.append(model.coef_[0])
        bias.append(model.intercept_[0])
    unknown = math.log(len(texts) + 1) - math.log(2)
    return Trained(labels, names, rare[kept], np.array(rows).T, np.array(bias), unknown)


def write(model: Trained, path: Path, **told: Any) -> None:
    """The numbers in a byte each, as `mailflow.reading.weights` reads them."""
    scale = np.abs(model.rows).max(0) / 127
    rows = np.rint(model.rows / scale).astype(np.int8)
    rarity = np.rint(model.rarity * _RARITY).astype(np.uint8)
    keys = "\n".join(model.keys).encode()
    head = {
        "keys": len(keys),
        "labels": list(model.labels),
        "scale": [round(float(one), 8) for one in scale],
        "bias": [round(float(one), 5) for one in model.bias],
        "unknown": round(model.unknown * _RARITY, 2),
        **told,
    }
    raw = json.dumps(head).encode() + b"\n" + keys + rarity.tobytes() + rows.tobytes()
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_bytes(zlib.compress(raw, 9))
    print(f"{path.name}: {len(model.keys)} words, {path.stat().st_size / 1e3:.0f} kB")
