"""Sizes of functions and modules: a report to look at, not a gate."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median, quantiles

HOUSE = Path(__file__).parents[1] / "mailflow"


def test_report_sizes() -> None:
    functions: list[tuple[int, str]] = []
    lengths: list[tuple[int, str]] = []
    for path in sorted(HOUSE.rglob("*.py")):
        if "migrations" in path.parts:
            continue
        source = path.read_text(encoding="utf-8")
        name = path.relative_to(HOUSE).as_posix()
        lengths.append((source.count("\n"), name))
        functions += [
            ((node.end_lineno or 0) - node.lineno + 1, f"{name}:{node.name}")
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
    sizes = [size for size, _ in functions]
    print(f"{len(lengths)} modules, {sum(n for n, _ in lengths)} lines")
    print(
        f"{len(sizes)} functions: median {median(sizes)}, 9 in 10 below {quantiles(sizes, n=10)[-1]:.0f}"
    )
    for size, name in sorted(functions)[-5:] + [x for x in sorted(lengths) if x[0] > 350]:
        print(f"  {size:>4} {name}")
    assert functions
    assert lengths
