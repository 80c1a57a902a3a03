"""A human answer at every moment of the scenes in which something is drafted or sent.

    python bench/moments.py [--minutes 20]

The daemon stands still at each passing of each fault point in turn, one of four answers comes
(in turn as well), it goes on. Printed: moments, and every one after which a letter left that
could still have been held, or a nudge lay ready. Status 1 if there was one.
"""

from __future__ import annotations

import argparse
import sys
import time
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.crash.moments import ANSWERS, SCENES, moments, wrongs
from tests.crash.runs import ground


def main() -> int:
    parser = argparse.ArgumentParser(description="see the top of this file")
    parser.add_argument("--minutes", type=float, default=20)
    end = time.monotonic() + parser.parse_args().minutes * 60
    played, in_time, found = 0, 0, []
    with ground() as on:
        for name in SCENES:
            for number, moment in zip(count(), moments(on, name), strict=False):
                if time.monotonic() > end:
                    break
                answer = list(ANSWERS)[number % len(ANSWERS)]
                played += 1
                in_time += moment.in_time
                found += [f"{name}: {wrong}" for wrong in wrongs(on, name, moment, answer)]
    print(f"{played} moments, {in_time} of them in time to be seen; {len(found)} wrong")
    print(*found[:40], sep="\n")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
