"""From the server's word of a new mail to the committed link (G2), and from its delivery; and
what the daemon keeps in memory (G5).

    python bench/noticing.py [--deliveries 200]

A daemon follows a real Dovecot; answers to known letters are delivered one by one. The
clock starts when a second connection that idles hears EXISTS, as the daemon's own does, and
stops when another process can read the link in the database. Dovecot itself waits half a
second before it tells of a mail: the time from the delivery's end shows it.
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
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.judging import judge  # noqa: E402  # the project is found by its place
from bench.stories import Sent, close_world, config_text, open_world, reply, seed  # noqa: E402
from tests.servers.dovecot import HOST, PASSWORD, Dovecot  # noqa: E402

USER = "noticing"
#: seconds between a link and the next delivery
_REST = 0.4


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


def measure(server: Dovecot, state: Path, deliveries: int) -> list[Noticed]:
    now = datetime.now(UTC)
    letters = [
        Sent(f"Ann{n} Lee", f"ann{n}@acme{n}.example", f"<mf.{n}@example.org>", "A question", now)
        for n in range(20)
    ]
    text = config_text(state, server.port, USER)
    (state.parent / "config.toml").write_text(text)
    seed(open_world(text, state), letters)
    close_world()
    command = [sys.executable, "-m", "mailflow", "-c", str(state.parent / "config.toml"), "run"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) as daemon:
        time.sleep(9)
        witness = Witness(server.port)
        try:
            taken = [_one(server, state, witness, letters[n % 20], n) for n in range(deliveries)]
            time.sleep(_REST)
            judge("G5", "MB of the daemon at rest", _memory(daemon.pid) / 1e6, 80)
            return taken
        finally:
            daemon.terminate()


def _memory(process: int) -> int:
    """Resident memory in octets, as Linux tells it."""
    pages = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _ticks() -> tuple[int, int]:
    """The processor time that was used by all since the start, and that which the host of a virtual
    machine gave to others while something here could have run, in Linux' ticks.
    """
    line = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0]
    user, nice, system, _, _, interrupts, soft, stolen, *_ = map(int, line.split()[1:])
    return user + nice + system + interrupts + soft, stolen


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
        before = _ticks()
        try:
            taken = measure(server, Path(folder) / "state", deliveries)
        finally:
            server.stop()
    used, stolen = (now - then for now, then in zip(_ticks(), before, strict=True))
    # A look that came by itself may find a mail before the server tells of it.
    told = sorted(one.told * 1e3 for one in taken if one.told > 0)
    whole = sorted(one.delivered * 1e3 for one in taken)
    print(f"from EXISTS to the committed link, {len(told)} of {len(taken)} deliveries, ms")
    print(f"   the host took away {stolen / used:.2f} of the processor time that was used")
    print(f"   {len(taken) - len(told)} were linked before the server told of them")
    print(
        f"   least {told[0]:.1f}, nine in ten {told[int(len(told) * 0.9)]:.1f}, most {told[-1]:.1f}"
    )
    judge("G2", "median", statistics.median(told), 15)
    judge("G2", "99 in 100", told[int(len(told) * 0.99)], 100)
    print(f"from the delivery to the committed link, ms: median {statistics.median(whole):.0f}")
    judge("", "median of the whole way", statistics.median(whole), 1000)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--deliveries", type=int, default=200)
    show(parser.parse_args().deliveries)


if __name__ == "__main__":
    main()
