"""A human answer at every moment of the scenes in which something is drafted or sent.

    python bench/moments.py [--minutes 20] [--workers 2] [--log moments.jsonl]

The daemon stands still at each passing of each fault point in turn, one of four answers comes
(in turn as well, begun with the seed), it goes on. A moment of the log is not played again.
Printed: moments, and every one after which a letter left that could still have been held, or
a nudge lay ready. Status 1 if there was one.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.runlog import by_commit, commit, keep, logged, options, shared
from tests.crash.moments import ANSWERS, SCENES, Moment, moments, wrongs
from tests.crash.runs import Ground, ground


def planned(on: Ground, seed: int) -> Iterator[tuple[str, Moment, str]]:
    for name in SCENES:
        for number, moment in enumerate(moments(on, name), start=seed):
            yield name, moment, list(ANSWERS)[number % len(ANSWERS)]


def work(given: argparse.Namespace, part: int) -> None:
    """One worker's share of the moments."""
    done = {(one["scene"], one["moment"], one["answer"]) for one in logged(given.log)}
    at = commit()
    with ground() as on:
        plan = list(planned(on, given.seed))
        end = time.monotonic() + given.minutes * 60
        for name, moment, answer in islice(plan, part, None, given.workers):
            if time.monotonic() > end:
                return
            if (name, str(moment), answer) not in done:
                told: dict[str, Any] = {"scene": name, "moment": str(moment), "answer": answer}
                told |= {"in_time": moment.in_time, "commit": at}
                told["wrongs"] = wrongs(on, name, moment, answer)
                keep(given.log, told)


def told(runs: list[dict[str, Any]]) -> str:
    """The figures of a log."""
    wrong = [one for one in runs if one["wrongs"]]
    in_time = sum(one["in_time"] for one in runs)
    lines = [
        f"{len(runs)} moments, {in_time} of them in time to be seen; {len(wrong)} wrong",
        f"by commit: {by_commit(runs)}",
        *(json.dumps(one) for one in wrong[:40]),
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description="see the top of this file")
    options(parser, log="moments.jsonl", minutes=20)
    given = parser.parse_args()
    ended = shared(work, given)
    runs = logged(given.log)
    print(told(runs))
    return int(any(one["wrongs"] for one in runs) or not ended)


if __name__ == "__main__":
    sys.exit(main())
