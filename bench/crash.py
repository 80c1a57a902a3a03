"""Kill mailflow everywhere: every fault point × every scene × {exit, raise, cut, full}.

    python bench/crash.py [--minutes 45] [--kills 10000] [--workers 2] [--seed 1]
                          [--log crash.jsonl] [--only WORDS] [--strike S]

Runs the scenes of tests/crash against a real Dovecot and a scripted submission server, each
struck once, and two of three up to nine times more while it makes good what the first strike
left. Every life is a fork of a process that has imported all; servers and states lie in
memory, for a kill loses nothing that was written.

The seed sets the order; of each point the first passing comes first. A run of the log is not
run again, so the same command goes on where it stopped, until the time is over or the log
holds so many kills. Each worker has servers of its own. `--strike` plays one line of the log
again, with `--only` naming its scene.

Printed: runs, kills by way and by point, how many letters were left in doubt (and shown), and
every run after which a promise did not hold. Exit status 1 if there was one.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.runlog import commit, keep, logged, options, shared
from tests.crash.runs import Ground, Result, Strike, ground
from tests.crash.scenes import SCENES, Scene

#: runs between two looks at how many kills the log holds
_BATCH = 20


def planned(on: Ground, scenes: list[Scene], seed: int) -> Iterator[tuple[Scene, Strike]]:
    """All strikes in the order of the seed, first passings first, two of three a chain."""
    chance = random.Random(seed)
    strikes = [(scene, strike) for scene in scenes for strike in on.strikes(scene)]
    chance.shuffle(strikes)
    strikes.sort(key=lambda one: _passing(one[1]))
    for number, (scene, strike) in enumerate(strikes):
        yield scene, on.chained(scene, strike, chance, 4) if number % 3 else strike


def _passing(strike: Strike) -> int:
    n = int(strike.faults[0].rpartition("@")[2])  # there is one fault yet
    return 0 if n <= 3 else 1 if n <= 10 else 2


def work(given: argparse.Namespace, part: int) -> None:
    """One worker's share of the plan: every so-many-th run that the log does not hold."""
    scenes = [scene for scene in SCENES if given.only in scene.name]
    done = {(one["scene"], one["strike"]) for one in logged(given.log)}
    at = commit()
    with ground() as on:
        for scene in scenes:
            on.undisturbed(scene)  # once a worker, a minute for all
        end = time.monotonic() + given.minutes * 60
        plan = islice(planned(on, scenes, given.seed), part, None, given.workers)
        due = (one for one in plan if (one[0].name, str(one[1])) not in done)
        while batch := list(islice(due, _BATCH)):
            if sum(len(one["came"]) for one in logged(given.log)) >= given.kills:
                return
            for scene, strike in batch:
                if time.monotonic() > end:
                    return
                keep(given.log, line(scene, strike, on.run(scene, strike), at))


def line(scene: Scene, strike: Strike, result: Result, at: str) -> dict[str, Any]:
    told: dict[str, Any] = {"scene": scene.name, "strike": str(strike), "came": result.came}
    told |= {"doubts": result.doubts, "aside": result.aside}
    return told | {"wrongs": result.wrongs, "commit": at}


def told(runs: list[dict[str, Any]]) -> str:
    """The figures of a log."""
    came = [fault for one in runs for fault in one["came"]]
    wrong = [one for one in runs if one["wrongs"]]
    kills: Counter[str] = Counter()
    for one in runs:
        kills[one["commit"]] += len(one["came"])
    ways = Counter(fault.partition("=")[2].partition("@")[0] for fault in came)
    points = Counter(fault.partition("=")[0] for fault in came)
    lines = [
        f"{len(runs)} runs of {len({one['scene'] for one in runs})} scenes, {len(came)} kills; "
        f"{sum(one['doubts'] for one in runs)} mails were left in doubt and shown "
        "(undisturbed ones among them)",
        f"in {sum(one['aside'] for one in runs)} runs one mail was struck three times, and set "
        "aside and shown",
        f"kills by way: {dict(ways.most_common())}",
        f"by point: {dict(points.most_common())}",
        f"by commit: {dict(kills)}",
        f"{len(wrong)} runs broke a promise",
        *(json.dumps(one) for one in wrong[:40]),
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description="see the top of this file")
    options(parser, log="crash.jsonl", minutes=45)
    parser.add_argument("--kills", type=int, default=10_000)
    parser.add_argument("--only", default="")
    parser.add_argument("--strike", default="")
    given = parser.parse_args()
    if given.strike:
        scene = next(scene for scene in SCENES if given.only in scene.name)
        with ground() as on:
            print(on.run(scene, Strike.read(given.strike)))
        return 0
    ended = shared(work, given)
    runs = logged(given.log)
    print(told(runs))
    return int(any(one["wrongs"] for one in runs) or not ended)


if __name__ == "__main__":
    sys.exit(main())
