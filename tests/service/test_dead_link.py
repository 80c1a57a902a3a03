"""A connection that died in silence, as when a router forgets it: in a network of the test's own.

Packets of the connections there are vanish in both directions from some moment on; new ones
would get through. Nobody is told: no FIN, no RST. Needs root and `ip netns`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.scenarios.actors import wait_until
from tests.servers.dovecot import HOST, PASSWORD, Dovecot
from tests.service.following import JANE, letter

USER = "netns"
CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
[imap]
host = "{host}"
port = {port}
tls = "none"
user = "{user}"
password = "{password}"
timeout = 2
deadline = 10
[smtp]
host = "{host}"
port = 1
tls = "none"
[following]
poll = {poll}
[store]
state = "{state}"
"""


class Network:
    """A network namespace with nothing but a loopback."""

    def __init__(self) -> None:
        self.name = f"mailflow-{os.getpid()}"
        self.within = ("ip", "netns", "exec", self.name)

    def run(self, *words: str) -> str:
        done = subprocess.run([*self.within, *words], capture_output=True, check=True, text=True)
        return done.stdout

    def connections(self, port: int) -> list[str]:
        """The clients' ports of what is connected to a port now."""
        told = self.run("ss", "-Htn", "state", "established", f"dport = :{port}")
        return [line.split()[2].rpartition(":")[2] for line in told.splitlines()]

    def lose(self, client: str) -> None:
        """From now on this connection's packets vanish, both ways."""
        for side in ("--sport", "--dport"):
            self.run("iptables", "-A", "INPUT", "-i", "lo", "-p", "tcp", side, client, "-j", "DROP")


@pytest.fixture
def network() -> Iterator[Network]:
    if os.geteuid() != 0 or not all(map(shutil.which, ("ip", "ss", "iptables"))):
        pytest.skip("needs root, iproute2 and iptables")
    made = Network()
    # In a chroot a namespace can be made, but not entered.
    begin = (["ip", "netns", "add", made.name], [*made.within, "ip", "link", "set", "lo", "up"])
    try:
        for command in begin:
            done = subprocess.run(command, capture_output=True, check=False, text=True)
            if done.returncode:
                pytest.skip(f"no network namespaces here: {done.stderr.strip()}")
        yield made
    finally:
        subprocess.run(["ip", "netns", "delete", made.name], check=False)


@pytest.fixture
def server(network: Network) -> Iterator[Dovecot]:
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    made = Dovecot(folder, within=network.within)
    made.start()
    yield made
    made.stop()
    shutil.rmtree(folder, ignore_errors=True)


def mailflow(folder: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "mailflow", "-c", str(folder / "config.toml"), *words]


@pytest.mark.timeout(240)
@pytest.mark.parametrize("poll", [4, 3600], ids=["by polling", "by idling alone"])
def test_c1_c2_a_link_that_died_in_silence_is_noticed_and_mail_is_seen(
    network: Network, server: Dovecot, tmp_path: Path, poll: int
) -> None:
    text = CONFIG.format(
        host=HOST, port=server.port, user=USER, password=PASSWORD, poll=poll, state=tmp_path / "s"
    )
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    subprocess.run(mailflow(tmp_path, "contact", "add", "Jane Doe", JANE), check=True)
    log = tmp_path / "log"
    # Four minutes between two signs of life, in seconds.
    code = (
        "import sys, mailflow.service.watch as w, mailflow.service.loop as l;"
        "w._REISSUE = l._PROBE = 4.0; w._PAUSE = 1.0; from mailflow.cli import main; main()"
    )
    arguments = ["-c", str(tmp_path / "config.toml"), "-v", "run"]
    with log.open("wb") as out:
        daemon = subprocess.Popen(
            [*network.within, sys.executable, "-c", code, *arguments], stdout=out, stderr=out
        )
    try:
        wait_until(lambda: len(network.connections(server.port)) == 2, "two connections", 60)
        for client in network.connections(server.port):
            network.lose(client)
        raw = letter("lost", datetime.now(UTC))
        conf = str(server.folder / "dovecot.conf")
        save = ["doveadm", "-c", conf, "save", "-u", USER, "-m", "Sent"]
        subprocess.run(save, input=raw, check=True)
        wait_until(lambda: b"connection lost" in log.read_bytes(), "noticing it", 60)
        wait_until(lambda: b"mail read role='sent'" in log.read_bytes(), "seeing the mail", 60)
    finally:
        daemon.kill()
        daemon.wait()
