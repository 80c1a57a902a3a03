"""Asking for help is cheap: nothing heavy is imported for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("imapclient", "peewee", "jinja2", "dns", "holidays", "icalendar", "css_inline", "schedule")
CODE = """
import sys
from mailflow.cli import main
main(sys.argv[1:], standalone_mode=False)
print("heavy:", *(name for name in {heavy} if name in sys.modules))
"""


@pytest.mark.parametrize("command", ["", "init", "login", "doctor", "request", "run", "reload"])
def test_help_imports_nothing_heavy(command: str) -> None:
    words = [*command.split(), "--help"]
    done = subprocess.run(
        [sys.executable, "-c", CODE.format(heavy=HEAVY), *words],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout.startswith("Usage:"), done.stderr
    assert done.stdout.endswith("heavy:\n")
