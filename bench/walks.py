"""Random walks of the owner and the daemon: edits, sends, deletions, orders, in any order.

    python bench/walks.py [--count 1000] [--seed 1] [--minutes 30]

Walk number n has the seed SEED + n, so one can be walked again alone with --count 1. Printed:
walks, acts by kind, letters that left, and every walk that broke a promise with its story.
Status 1 if one did.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.crash.runs import ground
from tests.crash.walks import walk


def main() -> int:
    parser = argparse.ArgumentParser(description="see the top of this file")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=30)
    given = parser.parse_args()
    end = time.monotonic() + given.minutes * 60
    acts: Counter[str] = Counter()
    walks, wrong = 0, []
    with ground() as on:
        for seed in range(given.seed, given.seed + given.count):
            if time.monotonic() > end:
                break
            told, found = walk(on, seed)
            walks += 1
            acts.update(re.findall(r"(?:at \S+ )?([a-zA-Z_]+)(?:;|$)", told))
            acts["in the middle of a round"] += len(re.findall(r"at \S+@", told))
            if found:
                wrong.append(f"seed {seed}: {found}\n    {told}")
                print(wrong[-1], flush=True)
    print(f"{walks} walks, {len(wrong)} of them broke a promise; {dict(acts.most_common(20))}")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
