"""Kill mailflow everywhere: every fault point × every scene × {exit, raise, cut, full}.

    python bench/crash.py [--minutes 45] [--seed 1] [--log crash.log] [--only WORDS] [--strike S]

Runs the scenes of tests/crash against a real Dovecot and a scripted submission server, each
struck once, and two of three four times more while it makes good what the first strike left.
The seed sets the order; of each point the first passing comes first. A run of the log is not
run again, so the same command goes on where it stopped. `--strike` plays one line of the log
again, with `--only` naming its scene.

Printed: runs, kills, how many letters were left in doubt (and shown), and every run after
which a promise did not hold. Exit status 1 if there was one.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.crash.runs import Ground, Result, Strike, chained, ground
from tests.crash.scenes import SCENES, Scene


def planned(on: Ground, scenes: list[Scene], seed: int) -> Iterator[tuple[Scene, Strike]]:
    """All strikes in the order of the seed, first passings first, two of three a chain."""
    chance = random.Random(seed)
    strikes = [(scene, strike) for scene in scenes for strike in on.strikes(scene)]
    chance.shuffle(strikes)
    strikes.sort(key=lambda one: _passing(one[1]))
    for number, (scene, strike) in enumerate(strikes):
        yield scene, chained(strike, chance, links=4) if number % 3 else strike


def _passing(strike: Strike) -> int:
    n = int(strike.faults[0].rpartition("@")[2])
    return 0 if n <= 3 else 1 if n <= 10 else 2


def line(scene: Scene, strike: Strike, result: Result) -> str:
    told = " | ".join(result.wrongs).replace("\n", " ")[:600]
    return f"{scene.name}\t{strike}\t{result.kills}\t{result.doubts}\t{told}\n"


def told(log: Path) -> str:
    """The figures of a log."""
    rows = [row.split("\t") for row in log.read_text().splitlines()]
    wrong = [row for row in rows if row[4]]
    points = Counter(row[1].partition(":")[2].partition("=")[0] for row in rows)
    ways = Counter(row[1].partition("=")[2].partition("@")[0] for row in rows)
    kills = sum(int(row[2]) for row in rows)
    doubts = sum(int(row[3]) for row in rows)
    lines = [
        f"{len(rows)} runs of {len({row[0] for row in rows})} scenes, {kills} kills; {doubts} "
        "mails were left in doubt and shown (undisturbed ones among them)",
        f"first strikes by way: {dict(ways.most_common())}",
        f"by point: {dict(points.most_common())}",
        f"{len(wrong)} runs broke a promise",
        *("\t".join(row) for row in wrong[:40]),
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description="see the top of this file")
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--log", type=Path, default=Path("crash.log"))
    parser.add_argument("--only", default="")
    parser.add_argument("--strike", default="")
    given = parser.parse_args()
    scenes = [scene for scene in SCENES if given.only in scene.name]
    with ground() as on:
        if given.strike:
            print(on.run(scenes[0], Strike.read(given.strike)))
            return 0
        done = set()
        if given.log.exists():
            done = {tuple(row.split("\t")[:2]) for row in given.log.read_text().splitlines()}
        end = time.monotonic() + given.minutes * 60
        with given.log.open("a", buffering=1) as log:
            for scene, strike in planned(on, scenes, given.seed):
                if time.monotonic() > end:
                    break
                if (scene.name, str(strike)) not in done:
                    log.write(line(scene, strike, on.run(scene, strike)))
    figures = told(given.log)
    print(figures)
    return 0 if "\n0 runs broke" in figures else 1


if __name__ == "__main__":
    sys.exit(main())
