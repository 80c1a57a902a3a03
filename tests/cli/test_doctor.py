"""`mailflow doctor` as its user and a script meet it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_people import Prompt


@pytest.fixture
def mailflow(tmp_path: Path) -> Prompt:
    return Prompt(tmp_path)


def test_each_line_has_a_verdict_and_what_is_bad_sets_the_exit_code(mailflow: Prompt) -> None:
    told = mailflow.run("doctor", "--offline")
    assert told.exit_code == 0, told.output
    assert "ok       config" in told.output
    assert told.output.endswith("All is well.\n")
    mailflow.config.write_text(mailflow.config.read_text().replace("name =", "nome ="))
    told = mailflow.run("doctor", "--offline")
    assert told.exit_code == 78
    assert "→ did you mean" in told.output


def test_a_script_gets_one_document(mailflow: Prompt) -> None:
    told = json.loads(mailflow("doctor", "--offline", "--json"))
    assert told["well"] is True
    by_name = {check["name"]: check for check in told["checks"]}
    assert by_name["servers"]["state"] == "skipped"
    assert by_name["config"]["found"].endswith("has no mistakes")
