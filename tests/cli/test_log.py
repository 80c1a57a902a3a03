"""`mailflow log` on the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mailflow.cli import main
from mailflow.store.models import DATABASE

CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
zone = "Europe/London"
[imap]
host = "imap.example.org"
[smtp]
host = "smtp.example.org"
[store]
state = "{state}"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "config.toml").write_text(CONFIG.format(state=tmp_path / "s"), encoding="utf-8")
    for name, address in (("Jane Doe", "jane@acme.example"), ("Ann Lee", "ann@other.example")):
        run(tmp_path, "contact", "add", name, address, "--research", "you lead a team")
        run(tmp_path, "request", name)
        run(tmp_path, "interview", name, "2031-03-10 15:00")
    yield tmp_path
    DATABASE.close()


def run_any(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["-c", str(folder / "config.toml"), *words])


def run(folder: Path, *words: str) -> Result:
    done = run_any(folder, *words)
    assert done.exit_code == 0, done.output
    return done


def test_the_log_tells_of_all_requests_the_latest_last(folder: Path) -> None:
    lines = run(folder, "log").output.splitlines()
    assert lines
    assert any("Jane Doe" in line for line in lines)
    assert "Ann Lee" in lines[-1]
    assert run(folder, "log", "-n", "1").output.splitlines() == lines[-1:]
    assert run(folder, "log", "--since", "2035-01-01").output == ""


def test_a_script_reads_an_object_a_line(folder: Path) -> None:
    told = [json.loads(line) for line in run(folder, "log", "--json").output.splitlines()]
    assert {one["contact"] for one in told} == {"Jane Doe", "Ann Lee"}
    assert all(one["request"] and one["stage"] and one["at"].endswith("+00:00") for one in told)


def test_scripts_read_where_everything_stands(folder: Path) -> None:
    told = json.loads(run(folder, "status", "--json").output)
    assert [one["stage"] for one in told["requests"]] == ["scheduled", "scheduled"]
    why = json.loads(run(folder, "why", "1", "--json").output)
    assert why["contact"] == "Jane Doe"
    assert why["story"][0]["kind"] == "RequestAsked"
    waiting = json.loads(run(folder, "outbox", "list", "--json").output)["outbox"]
    assert {one["state"] for one in waiting} <= {"wanted", "withdrawn"}
    assert all(one["number"] and one["told"] for one in waiting)


def test_a_request_that_is_not_there_is_told(folder: Path) -> None:
    for words in (("why", "99"), ("why", "99", "--json")):
        done = run_any(folder, *words)
        assert done.exit_code == 1
        assert "mailflow status" in done.output
