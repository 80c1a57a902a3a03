"""A goal, what was measured, and whether it is met."""

from __future__ import annotations


def judge(goal: str, what: str, value: float, limit: float, *, least: bool = False) -> None:
    """Prints a line; `least`: the limit is the least that is wanted, else the most."""
    met = value >= limit if least else value <= limit
    sign = "≥" if least else "≤"
    print(f"   {goal:3} {'met   ' if met else 'NOT met'} {what}: {value:.2f} ({sign} {limit:g})")
