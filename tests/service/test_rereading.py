"""SIGHUP: a new config counts as a whole or not at all, and a running daemon lives through both."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from mailflow.service.rereading import STALE, forget, news, reread
from mailflow.service.standing import standing
from mailflow.service.world import World
from tests.service.test_loop import folder, manager, start, told

__all__ = ["folder", "manager"]

TEXT = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
[imap]
host = "imap.example.org"
[smtp]
host = "smtp.example.org"
"""


def _with_file(world: World, path: Path, more: str = "") -> World:

    from mailflow.config import load

    path.write_text(TEXT + more, encoding="utf-8")
    return world._replace(config=load(path))


def test_a_good_config_counts_from_now_on(world: World, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    here = _with_file(world, path)
    path.write_text(TEXT.replace("Sam Rivera", "Samuel") + "[digest]\nhour = 9\n", encoding="utf-8")
    done = reread(here)
    assert done.world.config.digest.hour == 9
    assert done.world.person.name == "Samuel"
    assert not done.needs_login
    assert news(done.world) == ""


def test_a_credential_that_is_as_it_was_is_told_to_want_a_restart(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "config.toml"
    here = _with_file(world, path)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert news(reread(here).world) == STALE
    assert "systemctl restart mailflow" in STALE
    # systemd 260 may have renewed it
    path.write_text(TEXT + "[digest]\nhour = 9\n", encoding="utf-8")
    assert news(reread(here).world) == ""
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", "/elsewhere")
    assert news(reread(here).world) == ""


def test_a_broken_one_changes_nothing_and_is_told_until_it_is_mended(
    world: World, tmp_path: Path
) -> None:
    path = tmp_path / "config.toml"
    here = _with_file(world, path)
    path.write_text(TEXT + "[digest]\nhour = 99\n[policy]\nnudges = 0\n", encoding="utf-8")
    done = reread(here)
    assert done.world is here
    assert "config.toml:10: digest.hour: 99 is out of range" in news(here)
    assert any("the old one goes on" in line for line in standing(here))
    path.write_text(TEXT, encoding="utf-8")
    assert news(reread(here).world) == ""


def test_what_waits_for_a_restart_is_told_until_then(world: World, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    here = _with_file(world, path)
    path.write_text(TEXT + "[store]\ndatabase = 'other.db'\n", encoding="utf-8")
    reread(here)
    assert news(here) == "store.database: counts from the next start of mailflow on"
    forget(here)
    assert news(here) == ""


def test_the_daemon_goes_on_through_a_broken_config_and_takes_a_good_one(
    folder: Path, manager: socket.socket
) -> None:
    config = folder / "config.toml"
    good = config.read_text(encoding="utf-8")
    daemon = start(folder)
    try:
        told(manager, "WATCHDOG=1")
        config.write_text(good.replace("poll = 1", "poll = 0"), encoding="utf-8")
        daemon.send_signal(signal.SIGHUP)
        told(manager, "RELOADING=1")
        told(manager, "WATCHDOG=1")  # after which it says how it fares
        fields = told(manager, "WATCHDOG=1")
        assert any("STATUS=" in field and "the old one goes on" in field for field in fields)
        config.write_text(good.replace("poll = 1", "poll = 2"), encoding="utf-8")
        words = [sys.executable, "-m", "mailflow", "-c", str(config), "reload"]
        done = subprocess.run(words, capture_output=True, text=True, check=True)
        assert "reads it anew" in done.stdout
        told(manager, "RELOADING=1")
        told(manager, "WATCHDOG=1")
        daemon.send_signal(signal.SIGTERM)
        _, log = daemon.communicate(timeout=20)
    finally:
        daemon.kill()
    assert daemon.returncode == 0
    assert b"config refused, the old one goes on problems=1 line=16 key='following.poll'" in log
    assert b"config read anew changed=('following.poll',)" in log
