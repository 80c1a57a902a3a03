"""A state folder that others could read is told, with the line that mends it (failures F5)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mailflow.service.world import StateUnfit, check_private


def test_a_folder_that_others_may_read_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    with pytest.raises(StateUnfit, match=f"chmod 700 {tmp_path}"):
        check_private(tmp_path)
    tmp_path.chmod(0o700)
    check_private(tmp_path)


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    if os.geteuid():
        pytest.skip("only root can give a folder away")
    os.chown(tmp_path, 12345, -1)
    with pytest.raises(StateUnfit, match=f"chown -R 0 {tmp_path}"):
        check_private(tmp_path)
