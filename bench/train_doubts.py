"""Trains how much each doubt about a time weighs: mailflow/reading/doubts.json.

    uv run --with scikit-learn==1.9.1 bench/train_doubts.py [--figures] FOLDER

Learns from bench/replies/first-sight.jsonl, as nobody has looked at how it is read: what was
mended by a reply is read better than others are. FOLDER holds the models that were taught without
each half of it (`--halves` of train_answers.py and train_stances.py); each half is read by those.
`--figures` trains without a tenth of the hands, ten times, and prints what is left, right and
wrong, where more and more of the doubtful is left unread.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from bench.meaning import ROOT, Case, Read, cases, reading, time_key
from bench.training import FIRST_SIGHT, HALVES, SEED, by_all_cores, half, hand
from mailflow.reading.times import doubts
from mailflow.reading.times.told import Told
from mailflow.reading.weights import Weights, unpacked
from tests.reading import times_tables
from tests.reading.test_sentences import HOMES, table
from tests.reading.test_times import LONDON, NEW_YORK

TABLE = ROOT / "mailflow" / "reading" / "doubts.json"
PARTS = 10
#: how freely a fact may weigh
STRENGTH = 0.3
#: what a time of a sentence of the tests counts, which is right: plain ones must stay read, and
#: at 0.3 five times as many of them were left unread for as many wrong times
SENTENCE = 10.0


class Time(NamedTuple):
    """A time that was told: by which hand, what is counted of it, and whether it is wrong."""

    hand: str
    facts: set[str]
    wrong: bool
    counts: float = 1.0


def times(case: Case) -> Iterator[Time]:
    """The times told of a reply, none of them left unread for doubts."""
    counted: dict[object, set[str]] = {}

    def plain(told: Sequence[Told], reply: doubts.Reply) -> Iterator[Told]:
        for one in told:
            slot = one.slot
            if slot.start or slot.end:
                key = time_key(slot.start, slot.end, offered=slot.offered)
                if not doubts.is_only_a_day(one):
                    counted[key] = doubts.facts(one, told, reply)
            yield one

    with patch.object(doubts, "plain", plain):
        read = Read(case, reading(case))
    for key in read.told:
        if key in counted:
            yield Time(hand(case), counted[key], key not in read.labelled)


def at_first_sight(folder: Path, part: int) -> list[Time]:
    """The times told of a half of the replies at first sight, by models taught without it."""
    some = [case for case in cases(FIRST_SIGHT) if half(case) == part]

    @cache
    def taught_without(name: str) -> Weights:
        return unpacked((folder / str(part) / name).read_bytes())

    with (
        patch("mailflow.reading.opinion.shipped", taught_without),
        patch("mailflow.reading.times.stances.likeliest.shipped", taught_without),
    ):
        found = by_all_cores(lambda at: list(times(some[at])), len(some))
    return [time for one in found for time in one]


def sentences() -> Iterator[Time]:
    """The times of the tests' sentences, all of them right."""
    for language, (zone, owner) in HOMES.items():
        for number, (_, text) in enumerate(table(f"times.{language}.txt")):
            yield from _of_sentence(f"{language}-{number}", text, zone, owner)
    for number, (text, _) in enumerate(times_tables.ENGLISH):
        yield from _of_sentence(f"table-{number}", text, NEW_YORK, LONDON)


def _of_sentence(name: str, text: str, zone: str, owner: str) -> Iterator[Time]:
    sent = datetime(2027, 3, 3, 10, tzinfo=ZoneInfo(zone)).isoformat()
    case = {"id": name, "subject": "Re: a talk", "text": text, "times": [], "sent_at": sent}
    for one in times({**case, "sender_zone": zone, "owner_zone": owner}):
        yield one._replace(hand="", wrong=False, counts=SENTENCE)


class Taught(NamedTuple):
    """A model of what is wrong, by facts and pairs of them."""

    table: DictVectorizer
    model: LogisticRegression

    def odds(self, some: Sequence[Time]) -> np.ndarray:
        """The log odds that each time is wrong."""
        odds: np.ndarray = self.model.decision_function(self.table.transform(_rows(some)))
        return odds


def teach(some: Sequence[Time]) -> Taught:
    """Learn which facts are those of wrong times; most pairs of them weigh nothing (lasso)."""
    table = DictVectorizer()
    wide = table.fit_transform(_rows(some))
    # liblinear takes no wider indices
    narrow = wide.indices.astype(np.int32), wide.indptr.astype(np.int32)
    rows = csr_matrix((wide.data, *narrow), wide.shape)
    model = LogisticRegression(
        C=STRENGTH, l1_ratio=1.0, solver="liblinear", max_iter=1000, random_state=SEED
    )
    counts, wrong = [one.counts for one in some], [one.wrong for one in some]
    return Taught(table, model.fit(rows, wrong, sample_weight=counts))


def _rows(some: Sequence[Time]) -> list[dict[str, int]]:
    return [dict.fromkeys(sorted(doubts.in_pairs(one.facts)), 1) for one in some]


def figures(some: Sequence[Time], plain: Sequence[Time]) -> None:
    """What is right and wrong of what is left, hand by hand left out of the training."""
    hands = sorted({one.hand for one in some})
    odds = np.zeros(len(some))
    for part in range(PARTS):
        out = set(hands[part::PARTS])
        model = teach([*(one for one in some if one.hand not in out), *plain])
        left = [at for at, one in enumerate(some) if one.hand in out]
        odds[left] = model.odds([some[at] for at in left])
    wrong = np.array([one.wrong for one in some])
    print(f"{len(some)} times of {len(hands)} hands, {wrong.sum()} wrong")
    for most in (9, *np.arange(0, -3, -0.25)):
        left = odds < most
        print(f"below {most:5}: {(left & ~wrong).sum()} right, {(left & wrong).sum()} wrong left")


def main() -> None:
    """Train and write, or print figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--figures", action="store_true")
    arguments = parser.parse_args()
    some = [time for part in HALVES for time in at_first_sight(arguments.folder, part)]
    plain = list(sentences())
    if arguments.figures:
        figures(some, plain)
        return
    table, model = teach([*some, *plain])
    weighed = zip(table.get_feature_names_out(), model.coef_[0], strict=True)
    weights = {str(name): weight for name, one in weighed if (weight := round(float(one), 3))}
    weights = {"bias": round(float(model.intercept_[0]), 3), **dict(sorted(weights.items()))}
    TABLE.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")
    print(
        f"{TABLE.name}: {len(weights)} facts from {len(some)} times of {len(plain)} sentences more"
    )


if __name__ == "__main__":
    main()
