"""Random walks of the owner and the daemon: edits, sends, deletions, orders, in any order.

    python bench/walks.py [--count 1000] [--seed 1] [--minutes 30] [--workers 2]
                          [--log walks.jsonl]

Walk number n has the seed SEED + n, so one can be walked again alone with --count 1 and a log
of its own. A walk of the log is not walked again. Printed: walks, acts by kind, letters that
left, and every walk that broke a promise with its story. Status 1 if one did.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.runlog import by_commit, commit, keep, logged, options, shared
from tests.crash.runs import ground
from tests.crash.walks import walk


def work(given: argparse.Namespace, part: int) -> None:
    """One worker's share of the walks."""
    done = {one["seed"] for one in logged(given.log)}
    at, end = commit(), time.monotonic() + given.minutes * 60
    with ground() as on:
        for seed in range(given.seed + part, given.seed + given.count, given.workers):
            if time.monotonic() > end:
                return
            if seed not in done:
                story, wrongs = walk(on, seed)
                told = {"seed": seed, "story": story, "wrongs": wrongs, "commit": at}
                keep(given.log, told)


def told(runs: list[dict[str, Any]]) -> str:
    """The figures of a log."""
    acts: Counter[str] = Counter()
    for one in runs:
        acts.update(re.findall(r"(?:at \S+ )?([a-zA-Z_]+)(?:;|$)", one["story"]))
        acts["in the middle of a round"] += len(re.findall(r"at \S+@", one["story"]))
    wrong = [one for one in runs if one["wrongs"]]
    lines = [
        f"{len(runs)} walks, {len(wrong)} of them broke a promise; {dict(acts.most_common(20))}",
        f"by commit: {by_commit(runs)}",
        *(f"seed {one['seed']}: {one['wrongs']}\n    {one['story']}" for one in wrong[:40]),
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description="see the top of this file")
    options(parser, log="walks.jsonl", minutes=30)
    parser.add_argument("--count", type=int, default=1000)
    given = parser.parse_args()
    ended = shared(work, given)
    runs = logged(given.log)
    print(told(runs))
    return int(any(one["wrongs"] for one in runs) or not ended)


if __name__ == "__main__":
    sys.exit(main())
