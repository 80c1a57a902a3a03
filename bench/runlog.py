"""What the long runs share: a log with a line of JSON for each run, and several workers.

What stands in the log is not run again, so that each goes on where it stopped, on another
commit as well; each line says on which it was run.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any


def options(parser: argparse.ArgumentParser, *, log: str, minutes: float) -> None:
    """The options of every long run."""
    parser.add_argument("--minutes", type=float, default=minutes)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--log", type=Path, default=Path(log))


def logged(log: Path) -> list[dict[str, Any]]:
    """The runs of a log, without a line that is still being written."""
    lines = log.read_text().splitlines(keepends=True) if log.exists() else []
    return [json.loads(one) for one in lines if one.endswith("\n")]


def keep(log: Path, run: dict[str, Any]) -> None:
    """One more run, in one piece: other workers write as well."""
    with log.open("ab", buffering=0) as end:
        end.write(json.dumps(run).encode() + b"\n")


def commit() -> str:
    """What is checked out, `-dirty` where it was changed since."""
    argv = ["git", "describe", "--always", "--dirty"]
    told = subprocess.run(argv, cwd=Path(__file__).parent, capture_output=True, check=False)
    return told.stdout.decode().strip()


def by_commit(runs: list[dict[str, Any]]) -> dict[str, int]:
    return dict(Counter(one["commit"] for one in runs))


def shared(work: Callable[[argparse.Namespace, int], None], given: argparse.Namespace) -> bool:
    """`work(given, part)` in so many processes, each with servers of its own. False: one failed."""
    spawn = multiprocessing.get_context("spawn")
    parts = [spawn.Process(target=work, args=(given, part)) for part in range(given.workers)]
    for one in parts:
        one.start()
    for one in parts:
        one.join()
    return not any(one.exitcode for one in parts)
