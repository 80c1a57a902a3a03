"""What is kept of patterns for the processes of a test run (tests/patterns.py)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KEPT = Path(os.environ.get("MAILFLOW_TEST_PATTERNS", ""))


@pytest.mark.skipif(not KEPT.is_file(), reason="patterns are kept for runs with -n only")
def test_what_is_kept_of_a_pattern_is_what_re_makes_of_it() -> None:
    code = (
        "import json, sys; from tests.patterns import differing;"
        "print(json.dumps(differing(sys.argv[1])))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(KEPT)],
        env={**os.environ, "MAILFLOW_TEST_PATTERNS": ""},
        cwd=Path(__file__).parents[1],
        stdout=subprocess.PIPE,
        check=True,
    )
    assert json.loads(told.stdout) == []
