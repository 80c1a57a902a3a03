"""`mailflow export` on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.test_log import folder, run, run_any

__all__ = ["folder"]


def test_the_files_name_says_in_what_form(folder: Path) -> None:
    for name, begins in (("a.json", b"{"), ("a.csv", b'"request"'), ("a.mbox", b"")):
        told = run(folder, "export", str(folder / name)).output
        assert name in told
        assert (folder / name).read_bytes().startswith(begins)
        assert (folder / name).stat().st_mode & 0o777 == 0o600
    assert json.loads(run(folder, "export").output)["schema"] == 1


def test_what_cannot_be_written_leaves_the_old_file_as_it_was(folder: Path) -> None:
    run(folder, "export", str(folder / "a.json"))
    before = (folder / "a.json").read_bytes()
    (folder / "a.csv").mkdir()
    done = run_any(folder, "export", str(folder / "no" / "a.json"))
    assert done.exit_code == 1
    assert "nothing was written" in done.output
    assert (folder / "a.json").read_bytes() == before
