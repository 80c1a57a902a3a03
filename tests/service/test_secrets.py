"""A password is seen by the server it is for, and by nobody else."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from mailflow.cli import main
from tests.servers.dovecot import HOST, PASSWORD, Dovecot
from tests.service.test_loop import manager, told

__all__ = ["manager"]

CANARY = "kAnArY-7f3a"
CONFIG = """
[owner]
name = "Sam"
addresses = ["sam@example.org"]
[imap]
host = "{host}"
port = {port}
tls = "none"
user = "keeper"
{way}
[smtp]
host = "{host}"
port = 1
tls = "none"
[following]
poll = 1
[store]
state = "{state}"
"""


def prepare(folder: Path, dovecot: Dovecot, way: str) -> Path:
    path = folder / "config.toml"
    state = folder / "state"
    path.write_text(CONFIG.format(host=HOST, port=dovecot.port, way=way, state=state))
    path.chmod(0o600)
    return path


def ways(folder: Path, secret: str) -> dict[str, str]:
    kept = folder / "word"
    kept.write_text(f"{secret}\n")
    kept.chmod(0o600)
    return {
        "plain": f'password = "{secret}"',
        "file": f'password_file = "{kept}"',
        "command": f'password_command = ["cat", "{kept}"]',
        "credential": 'password_credential = "word"',
        "environment": "",
    }


def surroundings(folder: Path, secret: str, way: str) -> dict[str, str]:
    return {
        "credential": {"CREDENTIALS_DIRECTORY": str(folder)},
        "environment": {"MAILFLOW_IMAP_PASSWORD": secret},
    }.get(way, {})


def written(folder: Path) -> list[Path]:
    """Files that mailflow wrote and that hold the canary."""
    files = [path for path in (folder / "state").rglob("*") if path.is_file()]
    return [path for path in files if CANARY.encode() in path.read_bytes()]


@pytest.mark.parametrize(
    ("way", "words"),
    [
        *((way, ["-v", "once"]) for way in ("file", "command", "credential", "environment")),
        *(("plain", words) for words in (["-v", "once"], ["status"], ["health", "--json"])),
    ],
)
def test_a_refused_password_is_named_by_its_way_and_shown_nowhere(
    tmp_path: Path, dovecot: Dovecot, way: str, words: list[str]
) -> None:
    config = prepare(tmp_path, dovecot, ways(tmp_path, CANARY)[way])
    environ = surroundings(tmp_path, CANARY, way)
    done = CliRunner().invoke(main, ["-c", str(config), *words], env=environ)
    assert done.exit_code == {"-v": 77, "status": 0, "health": 2}[words[0]]
    assert CANARY not in done.output
    assert CANARY not in repr(done.exception)
    assert written(tmp_path) == []


def test_a_daemons_password_is_not_in_ps_nor_in_its_log_nor_in_its_memory_on_disk(
    tmp_path: Path, dovecot: Dovecot, manager: socket.socket
) -> None:
    config = prepare(tmp_path, dovecot, ways(tmp_path, PASSWORD)["command"])
    daemon = subprocess.Popen(
        [sys.executable, "-m", "mailflow", "-v", "-c", str(config), "run"],
        env={**os.environ, "NOTIFY_SOCKET": str(tmp_path / "notify")},
        stderr=subprocess.PIPE,
    )
    try:
        fields = told(manager, "WATCHDOG=1")
        shown = Path(f"/proc/{daemon.pid}/cmdline").read_bytes()
        # the same command prints another password now, which the server refuses
        (tmp_path / "word").write_text(f"{CANARY}\n")
        dovecot.doveadm("kick", "keeper")
        while not any("refuses the login" in field for field in fields):
            fields += manager.recv(8192).decode().splitlines()
        shown += Path(f"/proc/{daemon.pid}/cmdline").read_bytes()
        daemon.send_signal(signal.SIGTERM)
        _, log = daemon.communicate(timeout=20)
    finally:
        daemon.kill()
    assert b"refuses the login" in log
    for secret in (PASSWORD, CANARY):
        assert secret.encode() not in shown
        assert secret.encode() not in log
        assert not [field for field in fields if secret in field]
    assert written(tmp_path) == []
