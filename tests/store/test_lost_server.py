"""A PostgreSQL server that restarts under us: what was committed stays, and it goes on."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailflow.store import jobs
from mailflow.store.database import StoreUnavailable, open_database, owner_id, unit
from mailflow.store.models import DATABASE
from mailflow.store.models_following import JobRow
from tests.servers.postgres import Postgres

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def server(postgres: Postgres, tmp_path: Path) -> Postgres:
    open_database(postgres.new_database(), tmp_path)
    return postgres


def test_a_server_restarted_during_a_hundred_units_loses_none_that_was_acknowledged(
    server: Postgres,
) -> None:
    owner = owner_id("sam@example.org", "Sam")
    restarts = threading.Thread(target=_restart_often, args=(server,))
    restarts.start()
    done: list[str] = []
    while restarts.is_alive() or len(done) < 100:
        done.append(_claimed(owner, f"job:{len(done)}"))
        time.sleep(0.02)
    assert [row.key for row in JobRow.select().order_by(JobRow.id)] == done
    DATABASE.close()


def _restart_often(server: Postgres) -> None:
    for _ in range(3):
        server.restart()
        time.sleep(0.2)


def _claimed(owner: int, key: str) -> str:
    """One unit, tried until it is acknowledged, as the daemon's rounds do it."""
    for _ in range(200):
        try:
            with unit():
                jobs.claim(owner, key, now=NOW)
        except StoreUnavailable:
            time.sleep(0.05)
        else:
            return key
    pytest.fail("the server never came back")


def test_a_unit_cut_in_the_middle_is_given_up_whole(server: Postgres) -> None:
    owner = owner_id("sam@example.org", "Sam")

    def cut_in_the_middle() -> None:
        with unit():
            jobs.claim(owner, "first half", now=NOW)
            server.restart()
            jobs.claim(owner, "second half", now=NOW)

    with pytest.raises(StoreUnavailable, match="Nothing was changed"):
        cut_in_the_middle()
    assert list(JobRow.select()) == []
    DATABASE.close()


def test_a_question_after_a_restart_is_answered_on_a_new_connection(server: Postgres) -> None:
    owner = owner_id("sam@example.org", "Sam")
    server.restart()
    assert owner_id("sam@example.org", "Sam") == owner
    server.restart()
    assert list(JobRow.select()) == []
    DATABASE.close()
