"""Hostile strings by the thousand through every call of the wire and every field of a letter.

    python bench/injection.py [--count 100000] [--seed 1]

Every string goes through the calls, every tenth through the fields (there are twelve), every
hundredth through two logins. Printed: calls, commands on the wire, refusals, letters made, and every string after which the
wire said other verbs than for a plain one or a letter had other fields. Status 1 if any did.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.wire.injecting import strike


def main() -> int:
    parser = argparse.ArgumentParser(description="see the top of this file")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    started = time.monotonic()
    tally = strike(given.count, given.seed, logins_each=100, letters_each=10, told=True)
    print(f"{tally}, in {time.monotonic() - started:.0f} s")
    print(*tally.wrongs[:40], sep="\n")
    return bool(tally.wrongs)


if __name__ == "__main__":
    sys.exit(main())
