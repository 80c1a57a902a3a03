"""`mailflow outbox` and `--dry-run` on the command line."""

from __future__ import annotations

import fcntl
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mailflow.cli import main
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.store import facts
from mailflow.store.database import open_database, unit
from mailflow.store.models import DATABASE
from mailflow.store.models_outgoing import OutgoingRow
from tests.servers.dovecot import HOST, PASSWORD, Dovecot

CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
zone = "Europe/London"
[imap]
host = "{host}"
port = {port}
tls = "none"
user = "outbox-{number}"
password = "{password}"
[smtp]
host = "{host}"
port = 1
tls = "none"
[store]
state = "{state}"
"""


@pytest.fixture
def folder(tmp_path: Path, dovecot: Dovecot) -> Iterator[Path]:
    text = CONFIG.format(
        host=HOST, port=dovecot.port, number=tmp_path.name, password=PASSWORD, state=tmp_path / "s"
    )
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    for words in (
        ["contact", "add", "Jane Doe", "jane@acme.example", "--research", "you lead a team"],
        ["aim", "add", "how hospitals use data"],
        ["request", "Jane Doe"],
    ):
        assert run(tmp_path, *words).exit_code == 0
    yield tmp_path
    DATABASE.close()


def run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["-c", str(folder / "config.toml"), *words])


def dump(folder: Path) -> list[str]:
    """All that the database holds."""
    with closing(sqlite3.connect(folder / "s" / "mailflow.db")) as database:
        return list(database.iterdump())


def set_state(folder: Path, state: OutgoingState, **columns: object) -> None:
    open_database("mailflow.db", folder / "s")
    with unit():
        OutgoingRow.update(state=state.value, **columns).execute()


def test_it_tells_where_each_letter_is_and_what_to_do(folder: Path) -> None:
    assert (
        "request to Jane Doe: about to be put into Drafts" in run(folder, "outbox", "list").output
    )
    set_state(folder, OutgoingState.IN_DOUBT, remark="cut")
    told = run(folder, "outbox", "list").output
    assert "could not find out whether it went out" in told
    assert "mailflow outbox done 1" in told
    assert "mailflow outbox resend 1" in told
    assert "could not find out" in run(folder, "status").output
    shown = run(folder, "outbox", "show", "1").output
    assert "jane@acme.example" in shown
    assert "Message-ID <mf." in shown


def test_a_letter_in_doubt_is_settled_by_a_word(folder: Path) -> None:
    set_state(folder, OutgoingState.IN_DOUBT)
    done = run(folder, "outbox", "done", "1")
    assert (done.exit_code, "counts as sent" in done.output) == (0, True)
    assert "requested" in run(folder, "status").output
    again = run(folder, "outbox", "done", "1")
    assert again.exit_code == 1
    assert "is not in doubt" in again.output
    assert "sent" in run(folder, "outbox", "list", "--all").output


def test_a_refused_letter_is_sent_again_on_request_only(folder: Path) -> None:
    set_state(folder, OutgoingState.FAILED, remark="550 no such user")
    assert "refused for good, and not sent: 550" in run(folder, "outbox", "list").output
    told = run(folder, "outbox", "resend", "1")
    assert "goes out" in told.output
    assert run(folder, "outbox", "resend", "77").exit_code == 1


def test_read_only_is_told_and_ended_by_confirm(folder: Path) -> None:
    open_database("mailflow.db", folder / "s")
    with unit():
        facts.keep(1, "read-only", "the database was copied", now=datetime(2026, 3, 2, tzinfo=UTC))
    assert "only follows" in run(folder, "status").output
    assert "sends again" in run(folder, "outbox", "confirm").output
    assert "only follows" not in run(folder, "status").output
    assert "Nothing was to be confirmed" in run(folder, "outbox", "confirm").output


def test_a_dry_run_says_what_would_be_done_and_changes_nothing(
    folder: Path, dovecot: Dovecot
) -> None:
    before = dump(folder)
    told = run(folder, "once", "--dry-run")
    assert "would put into Drafts: request to Jane Doe" in told.output
    assert told.exit_code == 0
    assert dump(folder) == before
    drafts = dovecot.doveadm("search", "-u", f"outbox-{folder.name}", "mailbox", "Drafts", "all")
    assert drafts.strip() == ""


def test_a_dry_run_goes_on_beside_a_running_daemon(folder: Path) -> None:

    with (folder / "s" / "running").open("a+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert run(folder, "once", "-n").exit_code == 0
        assert run(folder, "once").exit_code == 73
