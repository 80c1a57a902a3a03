"""Hostile strings by the thousand through every call of the wire and every field of a letter.

    python bench/injection.py [--count 100000] [--seed 1] [--minutes 30] [--workers 2]
                              [--log injection.jsonl]

Every string goes through the calls, every tenth through the fields (there are twelve), every
hundredth through two logins. The strings come in blocks of a thousand, each of a seed of its
own; a block of the log is not struck again. Printed: calls, commands on the wire, refusals,
letters made, and every string after which the wire said other verbs than for a plain one or a
letter had other fields. Status 1 if any did.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.runlog import by_commit, commit, keep, logged, options, shared
from tests.wire.injecting import strike

_BLOCK = 1000
_FIGURES = ("strings", "calls", "refused", "commands", "letters")


def work(given: argparse.Namespace, part: int) -> None:
    """One worker's share of the blocks."""
    done = {one["block"] for one in logged(given.log)}
    at, end = commit(), time.monotonic() + given.minutes * 60
    first = given.seed * 1_000_000
    for block in range(first + part, first + given.count // _BLOCK, given.workers):
        if time.monotonic() > end:
            return
        if block not in done:
            tally = strike(_BLOCK, block, logins_each=100, letters_each=10)
            run: dict[str, Any] = {"block": block, "commit": at, "wrongs": tally.wrongs}
            keep(given.log, run | {name: getattr(tally, name) for name in _FIGURES})


def told(runs: list[dict[str, Any]]) -> str:
    """The figures of a log."""
    sums = [f"{sum(one[name] for one in runs)} {name}" for name in _FIGURES]
    wrong = [why for one in runs for why in one["wrongs"]]
    return "\n".join(
        [f"{', '.join(sums)}; {len(wrong)} wrong", f"blocks by commit: {by_commit(runs)}", *wrong]
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="see the top of this file")
    options(parser, log="injection.jsonl", minutes=30)
    parser.add_argument("--count", type=int, default=100_000)
    given = parser.parse_args()
    ended = shared(work, given)
    runs = logged(given.log)
    print(told(runs))
    return int(any(one["wrongs"] for one in runs) or not ended)


if __name__ == "__main__":
    sys.exit(main())
