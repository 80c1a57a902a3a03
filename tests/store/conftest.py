"""An opened database, on SQLite or PostgreSQL (`--database`), with one owner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from peewee import Database

from mailflow.store.database import open_database, owner_id
from mailflow.store.models import DATABASE


@pytest.fixture
def database(tmp_path: Path, database_url: str) -> Iterator[Database]:
    opened = open_database(database_url, tmp_path)
    yield opened
    DATABASE.close()
    opened.close()


@pytest.fixture
def owner(database: Database) -> int:
    return owner_id("sam@example.org", "Sam")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What is about a PostgreSQL server has no place in the run on SQLite."""
    is_elsewhere = collection_path.name.endswith("_on_postgres.py")
    return True if is_elsewhere and config.getoption("--database") == "sqlite" else None


@pytest.fixture
def only_sqlite(request: pytest.FixtureRequest) -> None:
    """For what is true of a file alone."""
    if request.config.getoption("--database") != "sqlite":
        pytest.skip("about SQLite's own file; the run without --database holds it")
