"""Fault points: each is named once, struck at the passing that was asked for, and else silent."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailflow import fault
from mailflow.fault import POINTS, Struck, Way

HOUSE = Path(__file__).parents[1] / "mailflow"


@pytest.fixture(autouse=True)
def _disarmed() -> Iterator[None]:
    yield
    fault.arm({})


def words() -> Counter[str]:
    """How often each point's name stands in the program, outside the table of points."""
    found: Counter[str] = Counter()
    for path in HOUSE.rglob("*.py"):
        if path.name != "fault.py":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and node.value in POINTS:
                    found[str(node.value)] += 1
    return found


def test_every_point_stands_in_the_program_once() -> None:
    assert words() == dict.fromkeys(POINTS, 1)


def test_an_unarmed_point_does_nothing() -> None:
    fault.arm({})
    for name in POINTS:
        fault.fault(name)


def test_a_point_strikes_at_the_passing_that_was_asked_for() -> None:
    fault.arm({"MAILFLOW_FAULT": "smtp.mail=raise@3"})
    fault.fault("smtp.mail")
    fault.fault("smtp.rcpt")
    fault.fault("smtp.mail")
    with pytest.raises(Struck):
        fault.fault("smtp.mail")
    fault.fault("smtp.mail")


def test_a_full_disk_and_a_cut_line_are_what_the_place_makes_of_them() -> None:
    cut: list[str] = []
    fault.arm({"MAILFLOW_FAULT": "commit=full,smtp.dot=cut,smtp.half=full"})
    with pytest.raises(KeyError):
        fault.fault("commit", full=KeyError)
    fault.fault("smtp.dot", cut=lambda: cut.append("cut"))
    assert cut == ["cut"]
    with pytest.raises(OSError, match="No space"):
        fault.fault("smtp.half")


def test_a_struck_process_ends_with_nine_and_the_log_tells_what_was_passed(tmp_path: Path) -> None:
    log = tmp_path / "passed"
    code = "from mailflow.fault import fault; fault('commit'); fault('committed'); print('on')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        env={"MAILFLOW_FAULT": "committed=exit", "MAILFLOW_FAULT_LOG": str(log)},
        capture_output=True,
    )
    assert (done.returncode, done.stdout) == (9, b"")
    assert log.read_text().split() == ["commit", "committed"]


@pytest.mark.parametrize("plan", ["nowhere=exit", "commit=explode", "commit=exit@x"])
def test_a_plan_that_means_nothing_is_refused(plan: str) -> None:
    with pytest.raises(ValueError):
        fault.read(plan)


def test_all_ways_can_be_planned() -> None:
    plan = ",".join(f"commit={way.value}@{n}" for n, way in enumerate(Way, 1))
    assert set(fault.read(plan).values()) == set(Way)
