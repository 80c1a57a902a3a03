"""What a running daemon takes over of a new config, and what waits."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mailflow.config import Config, parse
from mailflow.config.changes import change, effective
from mailflow.config.values import RESTART
from tests.test_config import SMALLEST

OLD = parse(SMALLEST)
EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


def _new(more: str = "", **instead: str) -> Config:
    text = SMALLEST
    for before, after in instead.items():
        text = text.replace(before, after)
    return parse(text + more)


def test_the_same_config_changes_nothing() -> None:
    done = change(OLD, _new())
    assert (done.changed, done.waiting, done.needs_login) == ((), (), False)


def test_what_changed_is_named_and_counts_at_once() -> None:
    done = change(OLD, _new("[digest]\nhour = 9\n[policy]\nnudges = 0\n"))
    assert done.changed == ("digest.hour", "policy.nudges")
    assert done.config.digest.hour == 9
    assert not done.needs_login


@pytest.mark.parametrize(
    "more",
    ["[folders]\nsent = 'Gesendet'\n", "[following]\npoll = 60\n"],
)
def test_other_folders_or_servers_make_a_new_login(more: str) -> None:
    assert change(OLD, _new(more)).needs_login


def test_the_database_waits_for_a_restart_and_the_rest_does_not() -> None:
    done = change(OLD, _new("[store]\ndatabase = 'other.db'\ntemplates = 'own'\n"))
    assert done.waiting == ("store.database",)
    assert done.config.store.database == "mailflow.db"
    assert done.config.store.templates == "own"


def test_another_first_address_is_the_same_owner_and_a_strange_one_waits() -> None:
    more = change(OLD, _new(**{'"sam@example.org"': '"new@example.org", "Sam@example.org"'}))
    assert more.config.owner.addresses[0] == "new@example.org"
    other = change(OLD, _new(**{"sam@example.org": "bea@example.org"}))
    assert other.waiting == ("owner.addresses",)
    assert other.config.owner.addresses == OLD.owner.addresses


def test_the_example_says_which_options_need_a_restart() -> None:
    section, said, comment = "", set(), ""
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        if header := re.match(r"\[(\w+)\]", line):
            section = header[1]
        elif option := re.match(r"(?:# )?(\w+) = ", line):
            if "needs a restart" in comment:
                said.add(f"{section}.{option[1]}")
            comment = ""
        else:
            comment += line
    assert said == set(RESTART) == {"store.database", "store.state"}


def test_what_is_not_as_usual_is_told_without_a_name_an_address_or_a_secret() -> None:
    told = effective(_new("password = 'geheim'\ntls = 'starttls'\n[policy]\nnudges = 0\n"))
    assert told == (
        *("owner.name", "owner.addresses", "imap.host", "smtp.host", "smtp.tls=starttls"),
        *("smtp.password", "policy.nudges=0"),
    )
