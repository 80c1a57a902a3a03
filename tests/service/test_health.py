"""How mailflow fares, for monitors: what is found, how bad it is, and that it names nobody."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mailflow.service import health as looking
from mailflow.service.health import Health, Level
from mailflow.service.metrics import metrics, write_metrics
from mailflow.service.reaching import after_failure
from mailflow.service.reporting import report
from mailflow.service.world import World
from mailflow.store import folders
from mailflow.store import reach as reaches
from mailflow.store.database import unit
from mailflow.store.reach import Reach
from mailflow.wire.errors import Disconnected, LoginRefused, WireError
from tests.service.outgoing import S, later, set_row

#: one line of Prometheus' text format
_LINE = re.compile(r'(# (HELP|TYPE) )?mailflow_[a-z_]+(\{[a-z]+="[^"]*"\})? .+')


def read_all(world: World, *, junk_days_ago: int = 0) -> None:
    with unit():
        for role in ("inbox", "sent"):
            folders.note_read(world.owner, role.upper(), role, now=world.now)
        ago = world.now - timedelta(days=junk_days_ago)
        folders.note_read(world.owner, "Junk", "junk", now=ago)


def fail(world: World, error: WireError, *, ago: timedelta) -> None:
    with unit():
        known = after_failure(Reach(), error, world.now - ago, jitter=0.0)
        reaches.keep(world.owner, known)


def look(world: World, tmp_path: Path) -> Health:
    return replace(looking.health(world, tmp_path), free=10**12)


def test_all_is_well_when_all_was_read_lately(world: World, tmp_path: Path) -> None:
    read_all(world, junk_days_ago=1)
    found = look(world, tmp_path)
    assert found.level is Level.OK
    assert found.line == "mailflow OK: all read at 09:00 UTC"


def test_a_mailflow_that_never_read_or_ceased_to_is_critical(world: World, tmp_path: Path) -> None:
    assert look(world, tmp_path).level is Level.CRITICAL
    read_all(world)
    assert look(later(world, minutes=59), tmp_path).level is Level.OK
    found = look(later(world, minutes=60), tmp_path)
    assert found.level is Level.CRITICAL
    assert "nothing read since 2026-03-02 09:00 UTC; is mailflow running?" in found.line


@pytest.mark.parametrize(
    ("error", "minutes", "level"),
    [
        (Disconnected("it closed the connection"), 5, Level.WARNING),
        (Disconnected("it closed the connection"), 60, Level.CRITICAL),
        (LoginRefused("the server says: no such user sam@example.org"), 5, Level.CRITICAL),
    ],
)
def test_what_keeps_mail_from_being_fetched_is_told_and_names_nobody(
    world: World, tmp_path: Path, error: WireError, minutes: int, level: Level
) -> None:
    read_all(world)
    fail(world, error, ago=timedelta(minutes=minutes))
    found = look(world, tmp_path)
    assert found.level is level
    assert str(error).replace("sam@example.org", "…@…") in found.line
    assert "@example" not in found.line


@pytest.mark.parametrize("state", [S.IN_DOUBT, S.FAILED, S.ON_HOLD])
def test_a_letter_that_got_stuck_is_a_warning(world: World, tmp_path: Path, state: S) -> None:
    read_all(world)
    set_row(state=state.value)
    found = look(world, tmp_path)
    assert found.level is Level.WARNING
    assert "1 letters" in found.line


@pytest.mark.parametrize(
    ("free", "level"), [(10**9, Level.OK), (10**8, Level.WARNING), (10**7, Level.CRITICAL)]
)
def test_a_disk_that_fills_is_told(world: World, tmp_path: Path, free: int, level: Level) -> None:
    read_all(world)
    assert replace(look(world, tmp_path), free=free).level is level


def test_the_metrics_are_what_prometheus_reads(world: World, tmp_path: Path) -> None:
    read_all(world)
    lines = list(metrics(look(world, tmp_path)))
    assert all(map(_LINE.fullmatch, lines)), lines
    assert 'mailflow_letters{state="present"} 2' in lines
    assert 'mailflow_requests{stage="research"} 2' in lines
    assert f'mailflow_last_read_timestamp_seconds{{role="inbox"}} {world.now.timestamp()}' in lines
    assert "mailflow_health 0" in lines
    assert not [line for line in lines if "acme" in line or "Jane" in line]


def test_the_file_of_metrics_is_whole_at_any_moment(world: World, tmp_path: Path) -> None:
    file = tmp_path / "mailflow.prom"
    write_metrics(look(world, tmp_path), file)
    assert file.read_text().endswith("\n")
    assert file.stat().st_mode & 0o777 == 0o644
    before = file.stat().st_ino
    write_metrics(look(world, tmp_path), file)
    # another file in its place, never this one written over while somebody reads it
    assert file.stat().st_ino != before
    assert [one.name for one in tmp_path.glob("*prom*")] == ["mailflow.prom"]


def test_metrics_that_cannot_be_written_stop_nothing(world: World, tmp_path: Path) -> None:
    monitoring = world.config.monitoring._replace(metrics=str(tmp_path / "no" / "folder.prom"))
    store = world.config.store._replace(state=str(tmp_path))
    report(world._replace(config=world.config._replace(monitoring=monitoring, store=store)))
    assert not (tmp_path / "no").exists()
