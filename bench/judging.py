"""A goal, what was measured, and whether it is met."""

from __future__ import annotations

import statistics
from collections.abc import Sequence


def judge(
    goal: str, what: str, value: float | Sequence[float], limit: float, *, least: bool = False
) -> None:
    """Prints a line; `least`: the limit is the least that is wanted, else the most. Of several
    values the median counts, and their spread is told.
    """
    spread = ""
    if isinstance(value, Sequence):
        spread = f" [{min(value):.2f}-{max(value):.2f}]"
        value = statistics.median(value)
    met = value >= limit if least else value <= limit
    sign = "≥" if least else "≤"
    verdict = "met   " if met else "NOT met"
    print(f"   {goal:3} {verdict} {what}: {value:.2f}{spread} ({sign} {limit:g})", flush=True)
