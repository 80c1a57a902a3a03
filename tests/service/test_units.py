"""The units as systemd reads them: nothing to complain of, and little that they may do."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

UNITS = Path(__file__).parents[2] / "systemd"
SYSTEM = ("mailflow.service", "mailflow@.service")
#: of ten; what most mail daemons ship with is above nine
EXPOSURE = 1.5


@pytest.fixture(autouse=True)
def analyze() -> None:
    if not shutil.which("systemd-analyze"):
        why = "systemd is not installed; `make test` installs it"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)


def ask(*words: str, folder: Path) -> str:
    """What systemd-analyze says, on either stream."""
    env = {**os.environ, "XDG_RUNTIME_DIR": str(folder), "SYSTEMD_COLORS": "0"}
    told = subprocess.run(
        ["systemd-analyze", *words], capture_output=True, text=True, check=False, env=env
    )
    return told.stdout + told.stderr


@pytest.mark.parametrize("name", SYSTEM)
def test_a_system_unit_may_do_little(name: str, tmp_path: Path) -> None:
    told = ask("security", "--offline=true", "--no-pager", str(UNITS / name), folder=tmp_path)
    found = re.search(r"Overall exposure level for \S+: ([\d.]+)", told)
    assert found, told
    assert float(found[1]) <= EXPOSURE


@pytest.mark.parametrize("name", [*SYSTEM, "user/mailflow.service"])
def test_systemd_finds_nothing_wrong_with_a_unit(name: str, tmp_path: Path) -> None:
    program = tmp_path / "mailflow"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    text = (UNITS / name).read_text(encoding="utf-8")
    # as if installed: systemd looks whether the program is there
    there = re.sub(r"^ExecStart=\S+/mailflow ", f"ExecStart={program} ", text, flags=re.MULTILINE)
    assert str(program) in there
    unit = tmp_path / Path(name).name.replace("@", "@jane")
    unit.write_text(there, encoding="utf-8")
    whose = "--user" if name.startswith("user/") else "--system"
    assert ask("verify", whose, "--man=no", str(unit), folder=tmp_path) == ""


def test_the_units_of_one_owner_and_of_many_differ_in_names_only() -> None:
    one, many = ((UNITS / name).read_text(encoding="utf-8") for name in SYSTEM)
    names = {
        "mailflow for %i, informational interviews from their": "mailflow, informational interviews from your",
        "/etc/mailflow/%i.toml": "/etc/mailflow/config.toml",
        "/etc/mailflow/%i.password": "/etc/mailflow/imap.password",
        "/etc/mailflow/%i.smtp-password": "/etc/mailflow/smtp.password",
        "/etc/mailflow/%i.university-password": "/etc/mailflow/university.password",
        "mailflow-%i": "mailflow",
        "mailflow@%i": "mailflow",
    }
    many = many[many.index("[Unit]") :]
    own_user = re.search(r"(?m)^# Without a name.*\nUser=mailflow-%i\n", many)
    assert own_user
    many = many.replace(own_user[0], "")
    for special, usual in names.items():
        many = many.replace(special, usual)
    assert many == one
