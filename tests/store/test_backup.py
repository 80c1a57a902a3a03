"""A copy of the database taken while it is used, and put back."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from peewee import Database

from mailflow.store import jobs
from mailflow.store.backup import BackupFailed, back_up, restore
from mailflow.store.database import open_database, unit
from mailflow.store.models import DATABASE
from mailflow.store.models_following import JobRow

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)

pytestmark = pytest.mark.usefixtures("only_sqlite", "database")


def claimed() -> list[str]:
    return [row.key for row in JobRow.select().order_by(JobRow.id)]


def test_a_copy_holds_what_only_the_log_holds_and_comes_back(owner: int, tmp_path: Path) -> None:
    with unit():
        jobs.claim(owner, "before the copy", now=NOW)
    back_up(tmp_path / "copy.db")
    assert (tmp_path / "copy.db").stat().st_mode & 0o077 == 0
    with unit():
        jobs.claim(owner, "after the copy", now=NOW)
    DATABASE.close()
    aside = restore(tmp_path / "copy.db", tmp_path / "test.db", now=NOW)
    open_database("test.db", tmp_path)
    assert claimed() == ["before the copy"]
    DATABASE.close()
    # What was put aside is whole: the later state can be had again.
    assert aside is not None
    restore(aside, tmp_path / "test.db", now=NOW.replace(hour=10))
    open_database("test.db", tmp_path)
    assert claimed() == ["before the copy", "after the copy"]


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "diary").write_text("mine")
    with pytest.raises(BackupFailed, match="Nothing was written"):
        back_up(tmp_path / "diary")
    assert (tmp_path / "diary").read_text() == "mine"


@pytest.mark.parametrize("octets", [b"", b"no database at all" * 300])
def test_what_is_no_database_of_ours_changes_nothing(
    owner: int, tmp_path: Path, octets: bytes
) -> None:
    with unit():
        jobs.claim(owner, "kept", now=NOW)
    (tmp_path / "copy.db").write_bytes(octets)
    with pytest.raises(BackupFailed, match="Nothing was changed"):
        restore(tmp_path / "copy.db", tmp_path / "test.db", now=NOW)
    assert claimed() == ["kept"]


def test_a_damaged_copy_is_refused(owner: int, tmp_path: Path) -> None:
    with unit():
        for number in range(500):
            jobs.claim(owner, f"job:{number}", now=NOW)
    back_up(tmp_path / "copy.db")
    octets = bytearray((tmp_path / "copy.db").read_bytes())
    octets[len(octets) // 2 : len(octets) // 2 + 8192] = b"\xff" * 8192
    (tmp_path / "copy.db").write_bytes(octets)
    with pytest.raises(BackupFailed):
        restore(tmp_path / "copy.db", tmp_path / "test.db", now=NOW)
    assert len(claimed()) == 500


def test_a_damaged_database_can_still_be_replaced(
    owner: int, database: Database, tmp_path: Path
) -> None:
    with unit():
        jobs.claim(owner, "kept", now=NOW)
    back_up(tmp_path / "copy.db")
    database.close()
    (tmp_path / "test.db").write_bytes(b"damaged" * 1000)
    restore(tmp_path / "copy.db", tmp_path / "test.db", now=NOW)
    with sqlite3.connect(tmp_path / "test.db") as opened:
        assert opened.execute("SELECT key FROM job").fetchall() == [("kept",)]
    opened.close()
