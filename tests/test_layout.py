"""Sizes of functions and modules, by the house's own measure.

Modules that hold nothing but the words of a language are as long as the language wants.
"""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median

import pytest

HOUSE = Path(__file__).parents[1] / "mailflow"
MODULES = [path for path in sorted(HOUSE.rglob("*.py")) if "migrations" not in path.parts]


def is_of_words(path: Path) -> bool:
    return path.stem == "words" or path.stem.endswith("_words") or path.stem.startswith("phrases_")


def lengths_of_functions(path: Path) -> dict[str, int]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        f"{path.relative_to(HOUSE)}:{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_no_module_is_too_long_to_be_read_at_once(path: Path) -> None:
    assert is_of_words(path) or path.read_text(encoding="utf-8").count("\n") <= 350


def test_functions_are_short() -> None:
    lengths = {name: size for path in MODULES for name, size in lengths_of_functions(path).items()}
    assert not [name for name, size in lengths.items() if size > 50]
    assert median(lengths.values()) < 10
    short = [size for size in lengths.values() if size <= 25]
    assert len(short) >= 0.9 * len(lengths)
