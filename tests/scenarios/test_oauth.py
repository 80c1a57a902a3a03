"""Lives by OAuth: a token ends, the login is ended, its owner logs in anew."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from mailflow.cli import main
from tests.cli.test_login import CONFIG, Place, place
from tests.servers import dovecot as dovecots
from tests.servers.oauth import CLIENT, SECRET, OAuthServer
from tests.servers.smtp import SmtpServer
from tests.service.test_loop import manager

__all__ = ["manager", "place"]


def start(here: Place) -> subprocess.Popen[bytes]:
    config = here.folder / "config.toml"
    config.write_text(config.read_text() + "[following]\npoll = 1\n", encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, "-m", "mailflow", "-c", str(config), "run"],
        env={**os.environ, "NOTIFY_SOCKET": str(here.folder / "notify")},
        stderr=subprocess.PIPE,
    )


def status(manager: socket.socket, words: str) -> None:
    """Wait until the daemon says so of itself."""
    for _ in range(500):
        for line in manager.recv(8192).decode().splitlines():
            if line.startswith("STATUS=") and words in line:
                return
    raise AssertionError(f"never said {words!r}")


def drop(here: Place, why: str) -> None:
    """The provider ends every session, as Exchange does when a token ends."""
    for peer in here.imap.listener.peers:
        try:
            peer.say(f"* BYE {why}")
        except OSError:
            continue
        peer.hang_up()
    here.imap.listener.peers.clear()


def test_expiry_withdrawal_and_a_new_login(place: Place, manager: socket.socket) -> None:
    assert place.run("login")[0] == 0
    daemon = start(place)
    try:
        status(manager, "mailflow OK")
        place.oauth.expire()
        drop(place, "Session invalidated - AccessTokenExpired")
        status(manager, "Trying again")
        status(manager, "mailflow OK")
        renewed = [form for form in place.oauth.asked if form["grant_type"] == "refresh_token"]
        assert len(renewed) == 1

        place.oauth.withdraw()
        drop(place, "Session invalidated")
        status(manager, "mailflow login")
        asked, tried = len(place.oauth.asked), len(place.imap.logins)
        threading.Event().wait(2)
        # no loop: it stays away, and asks nobody
        assert (len(place.oauth.asked), len(place.imap.logins)) == (asked, tried)
        assert asked <= 4

        code, told = place.run("login")
        assert (code, "The daemon goes on" in told) == (0, True)
        status(manager, "mailflow OK")
        daemon.send_signal(signal.SIGTERM)
        _, log = daemon.communicate(timeout=20)
    finally:
        daemon.kill()
    assert daemon.returncode == 0
    secrets = [*place.oauth.access, *place.oauth.refresh, "client-s3cret"]
    assert not [one for one in secrets if one.encode() in log]
    assert log.count(b"login renewed") == 1
    assert log.count(b"login not renewed") == 1


Run = Callable[..., tuple[int, str]]


@pytest.fixture
def checking(tmp_path: Path) -> Iterator[tuple[OAuthServer, Run]]:
    """A Dovecot and a submission server that let nobody in but by a token that is good now."""
    if not dovecots.is_here():
        pytest.skip("Dovecot is not installed; `make test` installs it")
    oauth = OAuthServer(user="sam@example.org", long=True).start()
    smtp = SmtpServer(tokens=oauth.access).start()
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    more = dovecots.by_tokens(folder, f"{oauth.url}/introspect")
    dovecot = dovecots.Dovecot(folder, more=more)
    config = tmp_path / "config.toml"

    def run(*words: str) -> tuple[int, str]:
        done = CliRunner().invoke(main, ["-c", str(config), *words])
        return done.exit_code, done.output

    try:
        dovecot.start()
        where = {"imap": dovecot.port, "smtp": smtp.port, "url": oauth.url}
        own = {"client": CLIENT, "secret": SECRET, "state": tmp_path / "state"}
        config.write_text(CONFIG.format(**where, **own), encoding="utf-8")
        yield oauth, run
    finally:
        dovecot.stop()
        smtp.stop()
        oauth.stop()
        shutil.rmtree(folder, ignore_errors=True)


def test_rounds_by_cron_on_a_dovecot_that_checks_each_token(
    checking: tuple[OAuthServer, Run],
) -> None:
    oauth, run = checking
    assert run("login")[0] == 0
    assert run("once")[0] == 0
    oauth.expire()  # before its time, as where a clock is wrong
    assert run("once")[0] == 0
    refreshed = [form for form in oauth.asked if form["grant_type"] == "refresh_token"]
    assert len(refreshed) == 1
    oauth.withdraw()
    for _ in range(3):
        code, told = run("once")
        assert (code, "mailflow login" in told) == (77, True)
    # the new refresh token, the one before it, and no more
    assert len(oauth.asked) == 1 + 1 + 2
    assert run("login")[0] == 0
    assert run("once")[0] == 0
