"""The house: imports go down only, siblings never meet, the pure floors touch nothing."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "mailflow"

# From the ground up; floors on one line are siblings.
FLOORS = (
    ("mail",),
    ("pipeline",),
    ("reading", "drafting", "owner", "contacts"),
    ("config", "fault"),
    ("store", "wire"),
    ("service",),
    ("demo",),
    ("cli",),
)
# The floors within reading/times; what stands in the folder itself is above them.
TIMES = ("words",), ("dates", "hours"), ("sentences",), ("stances",)
LEVEL = {name: level for level, names in enumerate(FLOORS) for name in names}
PURE = ("mail", "pipeline", "reading", "drafting", "owner", "contacts")
TOUCHING = {
    *("socket", "ssl", "sqlite3", "threading", "logging", "time", "random", "uuid", "secrets"),
    *("os", "pathlib", "subprocess", "tempfile", "asyncio", "smtplib", "imaplib", "urllib"),
    *("imapclient", "peewee", "playhouse", "schedule", "click", "shutil"),
}
ASKING = {"datetime.now", "datetime.today", "datetime.utcnow", "date.today"}
ONLY_IN = {"peewee": "store", "playhouse": "store", "imapclient": "wire", "smtplib": "wire"}


def modules(*floors: str) -> Iterator[Path]:
    for floor in floors:
        path = HOUSE / floor
        yield from path.rglob("*.py") if path.is_dir() else [path.with_suffix(".py")]


@cache
def tree(path: Path) -> ast.Module:
    """A module is parsed once for all questions."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path: Path) -> frozenset[str]:
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return frozenset(found)


@pytest.mark.parametrize("floor", LEVEL)
def test_imports_go_down_only(floor: str) -> None:
    for path in modules(floor):
        for name in imports(path):
            parts = name.split(".")
            if parts[0] == "mailflow" and len(parts) > 1 and parts[1] in LEVEL:
                below = parts[1] == floor or LEVEL[parts[1]] < LEVEL[floor]
                assert below, f"{path.relative_to(ROOT)} looks up to {name}"


def test_imports_go_down_within_the_reading_of_times() -> None:
    door = "mailflow.reading.times."
    level = {name: level for level, names in enumerate(TIMES) for name in names}
    for floor, here in level.items():
        for path in modules(f"reading/times/{floor}"):
            for name in (name.removeprefix(door) for name in imports(path) if door in name):
                met = name.split(".")[0]
                below = met == floor or level.get(met, len(TIMES)) < here
                assert below, f"{path.relative_to(ROOT)} looks up to {name}"


@pytest.mark.parametrize("floor", PURE)
def test_the_pure_floors_touch_nothing(floor: str) -> None:
    for path in modules(floor):
        touched = {name.split(".")[0] for name in imports(path)} & TOUCHING
        assert not touched, f"{path.relative_to(ROOT)} imports {touched}"


@pytest.mark.parametrize("floor", PURE)
def test_the_pure_floors_never_ask_what_time_it_is(floor: str) -> None:
    for path in modules(floor):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                asked = f"{node.value.id}.{node.attr}"
                assert asked not in ASKING, f"{path.relative_to(ROOT)} asks {asked}"


@pytest.mark.parametrize(("library", "floor"), ONLY_IN.items())
def test_a_library_of_the_outer_world_is_known_to_one_floor(library: str, floor: str) -> None:
    # The demo plays the owner's mail program and the contacts' servers, so it may as well.
    for other in LEVEL.keys() - {floor, "demo"}:
        for path in modules(other):
            names = {name.split(".")[0] for name in imports(path)}
            assert library not in names, f"{path.relative_to(ROOT)} imports {library}"


def test_every_floor_of_the_house_is_on_the_list() -> None:
    there = {p.stem for p in HOUSE.iterdir() if not p.name.startswith(("_", "."))} - {"py"}
    assert there == set(LEVEL)


def test_the_package_says_the_version_of_the_project() -> None:
    from mailflow import __version__

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == __version__
