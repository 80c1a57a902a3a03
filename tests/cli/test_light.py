"""Asking for help is cheap: nothing heavy is imported for it."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bench.stories import Sent, close_world, config_text, open_world, seed
from mailflow.store import reach
from mailflow.store.database import unit
from mailflow.store.reach import Reach

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


#: what a look at where everything stands never needs: the wire, letters, mails, decisions
UNSEEN = (
    *("imapclient", "jinja2", "schedule", "holidays", "playhouse.migrations", "psycopg", "email"),
    *("mailflow.mail.parse", "mailflow.mail.headers", "mailflow.pipeline.events"),
    *(
        "mailflow.pipeline.effects",
        "mailflow.pipeline.decide",
        "mailflow.pipeline.afterwards",
        "mailflow.pipeline.appointments",
        "mailflow.pipeline.aims",
        "mailflow.drafting",
    ),
    *("mailflow.reading", "mailflow.contacts", "mailflow.service.loop", "mailflow.wire.imap"),
    # what a shell completes, what is told of a bad config, tables that nothing is shown of
    *("mailflow.cli.scripts", "mailflow.config.hints", "mailflow.config.places"),
    *("mailflow.store.models_orders", "mailflow.store.models_cursors", "playhouse.shortcuts"),
    *("mailflow.store.models_people", "mailflow.store.postgres", "mailflow.pipeline.encounters"),
    # and what knows of troubles with letters and mails, while there are none
    *("mailflow.service.outbox", "mailflow.store.outbox", "mailflow.service.setaside"),
    *("mailflow.mail.message", "mailflow.mail.folders", "mailflow.pipeline.evidence"),
    *("mailflow.service.reaching", "mailflow.service.maillog", "mailflow.wire"),
)
STATUS = """
import sys
from mailflow.cli import main
main(["-c", {config!r}, "status"], standalone_mode=False)
print("unseen:", *(name for name in {unseen} if name in sys.modules))
"""


def test_the_first_command_to_the_server_waits_for_no_reading_and_drafting(tmp_path: Path) -> None:
    state, config = tmp_path / "state", tmp_path / "config.toml"
    config.write_text(config_text(state, 1, "sam"))
    config.chmod(0o600)
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "mailflow", "-c", str(config), "once"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "No connection to 127.0.0.1" in done.stderr
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert not loaded & {"mailflow.service.tick", "mailflow.reading.read", "jinja2"}


def test_the_status_loads_only_what_it_shows(tmp_path: Path) -> None:
    state, config = tmp_path / "state", tmp_path / "config.toml"
    config.write_text(config_text(state, 1, "sam"))
    config.chmod(0o600)
    sent = Sent("Ann Lee", "ann@acme.example", "<mf.1@example.org>", "A word", datetime.now(UTC))
    seed(open_world(config.read_text(), state), [sent])
    close_world()
    told = status(config, *UNSEEN, "mailflow.service.amiss")
    assert "Ann Lee" in told
    assert "a nudge is drafted on" in told
    assert told.endswith("unseen:\n")


def test_to_tell_that_the_server_is_out_of_reach_needs_little_more(tmp_path: Path) -> None:
    state, config = tmp_path / "state", tmp_path / "config.toml"
    config.write_text(config_text(state, 1, "sam"))
    config.chmod(0o600)
    world = open_world(config.read_text(), state)
    with unit():
        reach.keep(world.owner, Reach(failures=1, why="It is off.", since=datetime.now(UTC)))
    close_world()
    told = status(config, *UNSEEN)
    assert "no mail could be fetched since" in told
    assert told.endswith("unseen:\n")


def test_a_command_leaves_no_log_of_the_database_behind(tmp_path: Path) -> None:
    """Whoever copies the state folder then has all of it in one file."""
    state, config = tmp_path / "state", tmp_path / "config.toml"
    config.write_text(config_text(state, 1, "sam"))
    config.chmod(0o600)
    for words in (["contact", "add", "Ann Lee", "ann@acme.example"], ["status"]):
        subprocess.run(
            [sys.executable, "-m", "mailflow", "-c", str(config), *words],
            capture_output=True, check=True,
        )  # fmt: skip
        assert not list(state.glob("mailflow.db-*"))


def status(config: Path, *unseen: str) -> str:
    """What `mailflow status` prints, and behind it which of these modules it loaded."""
    done = subprocess.run(
        [sys.executable, "-c", STATUS.format(config=str(config), unseen=unseen)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout
