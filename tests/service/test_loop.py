"""The daemon as a process: what it tells systemd, how it ends, and that it is alone."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.dovecot import HOST, PASSWORD, Dovecot

CONFIG = """
[owner]
name = "Sam"
addresses = ["sam@example.org"]
[imap]
host = "{host}"
port = {port}
tls = "none"
user = "{user}"
password = "{password}"
[smtp]
host = "{host}"
port = 1
tls = "none"
[following]
poll = 1
[store]
database = "{database}"
state = "{state}"
"""


@pytest.fixture
def folder(dovecot: Dovecot, tmp_path: Path, database_url: str) -> Path:
    text = CONFIG.format(
        host=HOST,
        port=dovecot.port,
        user="loop",
        password=PASSWORD,
        database=database_url,
        state=tmp_path / "state",
    )
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    """The service manager's end of $NOTIFY_SOCKET."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind(str(tmp_path / "notify"))
        sock.settimeout(20)
        yield sock


def start(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "mailflow", "-c", str(folder / "config.toml"), "run"],
        env={**os.environ, "NOTIFY_SOCKET": str(folder / "notify")},
        stderr=subprocess.PIPE,
    )


def told(manager: socket.socket, wanted: str) -> list[str]:
    """What the daemon tells the manager, up to the wanted field."""
    fields: list[str] = []
    while wanted not in fields:
        fields += manager.recv(4096).decode().splitlines()
    return fields


def test_systemd_hears_ready_then_alive_and_sigterm_ends_it_in_peace(
    folder: Path, manager: socket.socket
) -> None:
    daemon = start(folder)
    try:
        assert any(field.startswith("STATUS=") for field in told(manager, "READY=1"))
        # fed only by a round that the mailbox answered
        told(manager, "WATCHDOG=1")
        daemon.send_signal(signal.SIGTERM)
        told(manager, "STOPPING=1")
        assert daemon.wait(20) == 0
    finally:
        daemon.kill()


def test_a_second_daemon_on_the_same_state_exits_73(folder: Path, manager: socket.socket) -> None:
    first = start(folder)
    try:
        told(manager, "READY=1")
        second = start(folder)
        _, said = second.communicate(timeout=30)
        assert second.returncode == 73
        assert b"another mailflow is running" in said
    finally:
        first.kill()


def test_the_log_names_nobody(folder: Path, manager: socket.socket) -> None:
    daemon = start(folder)
    try:
        told(manager, "WATCHDOG=1")
        daemon.send_signal(signal.SIGTERM)
        _, log = daemon.communicate(timeout=20)
    finally:
        daemon.kill()
    assert b"connected" in log
    for secret in (b"sam@example.org", PASSWORD.encode(), b"Sam"):
        assert secret not in log


def test_a_change_on_the_command_line_wakes_the_daemon(
    folder: Path, manager: socket.socket
) -> None:
    text = (folder / "config.toml").read_text().replace("poll = 1", "poll = 3600")
    (folder / "config.toml").write_text(text, encoding="utf-8")
    daemon = start(folder)
    try:
        told(manager, "WATCHDOG=1")
        begun = time.monotonic()
        subprocess.run(
            [
                *(sys.executable, "-m", "mailflow", "-c", str(folder / "config.toml")),
                *("aim", "add", "how it works"),
            ],
            check=True,
            capture_output=True,
        )
        told(manager, "WATCHDOG=1")
        assert time.monotonic() - begun < 60
    finally:
        daemon.kill()
