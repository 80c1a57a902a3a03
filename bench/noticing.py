"""From the server's word of a new mail to the committed link (G2), and from its delivery; and
what the daemon keeps in memory (G5).

    python bench/noticing.py [--deliveries 200]

A daemon follows a real Dovecot; answers to known letters are delivered one by one. The
clock starts when a second connection that idles hears EXISTS, as the daemon's own does, and
stops when another process can read the link in the database. Dovecot itself waits half a
second before it tells of a mail: the time from the delivery's end shows it.

All of it twice, 25 deliveries of each in turn: on the machine as it is, and, where we may, with
processors that do not sleep (`bench/awake.py` says why). Beside both stands how long a piece
of bare computing was held up there. Seven minutes.
"""

from __future__ import annotations

import argparse
import os
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.awake import awake, can_stay_awake, held_up, ticks  # noqa: E402  # the project is found by its place
from bench.judging import judge  # noqa: E402
from bench.stories import Sent, close_world, config_text, open_world, reply, seed  # noqa: E402
from tests.servers.dovecot import HOST, PASSWORD, Dovecot  # noqa: E402

USER = "noticing"
#: seconds between a link and the next delivery
_REST = 0.4
#: deliveries between two changes of the processors' sleep
_TURN = 25


class Witness:
    """A second connection that idles on INBOX and notes when it hears of a mail."""

    def __init__(self, port: int) -> None:
        self.heard: list[float] = []
        self._sock = socket.create_connection((HOST, port))
        for line in (f"a LOGIN {USER} {PASSWORD}", "b EXAMINE INBOX", "c IDLE"):
            self._sock.sendall(f"{line}\r\n".encode())
            time.sleep(0.2)
        self._sock.recv(65536)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while told := self._sock.recv(65536):
            self.heard += [time.perf_counter()] * told.count(b" EXISTS")


@dataclass(frozen=True, slots=True)
class Noticed:
    """Seconds to the committed link, from EXISTS and from the delivery's end."""

    told: float
    delivered: float


@dataclass
class Machine:
    """What was noticed while its processors slept, or did not, and what it did meanwhile."""

    name: str
    sleepless: Callable[[], AbstractContextManager[None]]
    taken: list[Noticed] = field(default_factory=list)
    held_up: list[float] = field(default_factory=list)
    used: int = 0
    stolen: int = 0

    def notice(self, follow: Callable[[], Noticed], deliveries: int) -> None:
        with self.sleepless():
            used, stolen = ticks()
            self.taken += [follow() for _ in range(deliveries)]
            self.used, self.stolen = (
                before + now - then
                for before, now, then in zip(
                    (self.used, self.stolen), ticks(), (used, stolen), strict=True
                )
            )
            self.held_up.append(held_up())

    def tell(self) -> None:
        # A look that came by itself may find a mail before the server tells of it.
        told = sorted(one.told * 1e3 for one in self.taken if one.told > 0)
        whole = [one.delivered * 1e3 for one in self.taken]
        print(f"{self.name}: from EXISTS to the committed link, ms, {len(told)} deliveries", end="")
        print(f" (and {len(whole) - len(told)} linked before the server told of them)")
        print(
            f"   bare computing took {statistics.median(self.held_up):.2f} times its own processor "
            f"time; the host took away {self.stolen / self.used:.2f} of what was used"
        )
        print(
            f"   least {told[0]:.1f}, nine in ten {told[int(len(told) * 0.9)]:.1f}, "
            f"most {told[-1]:.1f}"
        )
        judge("G2", "median", statistics.median(told), 15)
        judge("G2", "99 in 100", told[int(len(told) * 0.99)], 100)
        judge("", "median from the delivery", statistics.median(whole), 1000)


def measure(server: Dovecot, state: Path, deliveries: int) -> list[Machine]:
    """That many deliveries noticed of each machine."""
    now = datetime.now(UTC)
    letters = [
        Sent(f"Ann{n} Lee", f"ann{n}@acme{n}.example", f"<mf.{n}@example.org>", "A question", now)
        for n in range(20)
    ]
    text = config_text(state, server.port, USER)
    (state.parent / "config.toml").write_text(text)
    seed(open_world(text, state), letters)
    close_world()
    machines = [Machine("as it is", nullcontext)]
    if can_stay_awake():
        machines.insert(0, Machine("awake", awake))
    command = [sys.executable, "-m", "mailflow", "-c", str(state.parent / "config.toml"), "run"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) as daemon:
        time.sleep(9)
        witness, numbers = Witness(server.port), count()

        def follow() -> Noticed:
            number = next(numbers)
            return _one(server, state, witness, letters[number % 20], number)

        try:
            for begun in range(0, deliveries, _TURN):
                for machine in machines:
                    machine.notice(follow, min(_TURN, deliveries - begun))
            time.sleep(_REST)
            judge("G5", "MB of the daemon at rest", _memory(daemon.pid) / 1e6, 80)
        finally:
            daemon.terminate()
    return machines


def _memory(process: int) -> int:
    """Resident memory in octets, as Linux tells it."""
    pages = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _one(server: Dovecot, state: Path, witness: Witness, to: Sent, number: int) -> Noticed:
    # The daemon looks once more after each news: a mail that comes just then is there too soon.
    time.sleep(_REST)
    with sqlite3.connect(f"file:{state}/mailflow.db?mode=ro", uri=True) as reader:
        server.deliver(USER, reply(to, number, at=datetime.now(UTC) - timedelta(seconds=1)))
        delivered = time.perf_counter()
        query, wanted = "SELECT count(*) FROM link", number + 1
        until = time.perf_counter() + 60
        while reader.execute(query).fetchone()[0] < wanted:
            time.sleep(0.0005)
            if time.perf_counter() > until:
                raise TimeoutError(f"delivery {number} was not linked within a minute")
        linked = time.perf_counter()
    reader.close()
    while len(witness.heard) < wanted:
        time.sleep(0.0005)
    return Noticed(linked - witness.heard[number], linked - delivered)


def show(deliveries: int) -> None:
    """Measures, prints and judges."""
    with tempfile.TemporaryDirectory(prefix="noticing-") as folder:
        server = Dovecot(Path(folder) / "dovecot")
        server.start()
        try:
            for machine in measure(server, Path(folder) / "state", deliveries):
                machine.tell()
        finally:
            server.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--deliveries", type=int, default=200)
    show(parser.parse_args().deliveries)


if __name__ == "__main__":
    main()
