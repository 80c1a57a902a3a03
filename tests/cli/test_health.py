"""`mailflow health` on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.test_log import folder, run_any

__all__ = ["folder"]


def test_a_monitor_gets_a_line_and_an_exit_code(folder: Path) -> None:
    done = run_any(folder, "health")
    assert done.exit_code == 2
    assert done.output.startswith("mailflow CRITICAL: nothing was read yet")


def test_a_script_gets_all_of_it(folder: Path) -> None:
    told = json.loads(run_any(folder, "health", "--json").output)
    assert told["schema"] == 1
    assert told["level"] == "CRITICAL"
    assert told["findings"][0]["name"] == "fetching"
    assert told["requests"] == {"scheduled": 2}


def test_prometheus_gets_its_own_words_and_no_exit_code(folder: Path) -> None:
    done = run_any(folder, "health", "--metrics")
    assert done.exit_code == 0
    assert "mailflow_health 2\n" in done.output
