"""What a person is told when the mailbox can't be used, and how the program exits."""

from __future__ import annotations

import subprocess
import sys
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
{imap}
[smtp]
host = "{host}"
tls = "none"
[folders]
{folders}
[store]
state = "{state}"
"""


def run(folder: Path, command: str = "run", **changes: object) -> tuple[int, str]:
    words = {"host": HOST, "port": 1, "user": "failing", "password": PASSWORD, "imap": ""}
    config = CONFIG.format(**{**words, "folders": "", "state": folder / "state", **changes})
    path = folder / "config.toml"
    path.write_text(config, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mailflow", "--config", str(path), command],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr


@pytest.mark.parametrize("command", ["run", "once"])
def test_a_wrong_password_says_so_and_exits_77(
    dovecot: Dovecot, tmp_path: Path, command: str
) -> None:
    code, told = run(tmp_path, command, port=dovecot.port, password="wrong-one")
    assert code == 77
    assert "imap.user" in told
    assert "password" in told
    assert "wrong-one" not in told


def test_an_unknown_host_is_named_with_its_key_and_exits_69(tmp_path: Path) -> None:
    code, _ = run(tmp_path, host="no-such-host.invalid")
    assert code == 78  # "none" would send the password in clear to another machine
    path = tmp_path / "config.toml"
    path.write_text(path.read_text().replace('tls = "none"', 'tls = "tls"'), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mailflow", "-c", str(path), "run"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 69
    assert "no-such-host.invalid" in done.stderr
    assert "imap.host" in done.stderr


def test_an_unknown_key_is_named_with_its_line_and_exits_78(tmp_path: Path) -> None:
    code, told = run(tmp_path, imap="prot = 143")
    assert code == 78
    assert "config.toml:11: imap.prot: unknown key" in told
    assert 'did you mean "port"?' in told


def test_a_missing_drafts_folder_says_which_key_to_set_and_exits_78(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    code, told = run(tmp_path, port=dovecot.port, folders='drafts = "Papers"')
    assert code == 78
    assert "folders.drafts" in told
    assert "Papers" in told
    assert "INBOX" in told


def test_a_missing_config_says_where_it_was_sought(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.toml"
    done = subprocess.run(
        [sys.executable, "-m", "mailflow", "--config", str(path), "status"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 78
    assert str(path) in done.stderr
    assert "mailflow init" in done.stderr
