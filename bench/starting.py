"""How long a command takes to begin: G12 and G13, as ratios of CPU time in one run.

    python bench/starting.py [--pairs 9]

`--help` and `--version` beside an empty click program, `status` of twenty requests beside it
too, with a server in reach and with one that was not; and the daemon up to its first command
to the server beside importing its four libraries. Half a minute.
"""

from __future__ import annotations

import argparse
import os
import resource
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.judging import judge  # noqa: E402  # the project is found by its place
from bench.stories import Sent, close_world, config_text, open_world, seed  # noqa: E402

_CLICK = "import click; click.command()(lambda: None)(standalone_mode=False)"
_FOUR = "import imapclient, jinja2, peewee, schedule"


def cpu(command: list[str]) -> float:
    """CPU seconds of a process and what it started."""
    environ = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=environ, cwd=ROOT, capture_output=True, check=False, timeout=60)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


class Listener:
    """A server that ends the connection at the client's first command."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.told: list[bytes] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            peer, _ = self._socket.accept()
            peer.sendall(b"* OK [CAPABILITY IMAP4rev1] ready\r\n")
            self.told.append(peer.recv(4096))
            peer.close()


def compared(cases: dict[str, Callable[[], float]], pairs: int) -> dict[str, float]:
    """The medians of the cases run in turn."""
    told: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(pairs + 1):
        for name, run in cases.items():
            told[name].append(run())
    # The first turn warms the caches.
    medians = {name: statistics.median(taken[1:]) for name, taken in told.items()}
    for name, taken in told.items():
        print(
            f"   {name:18} {medians[name] * 1e3:7.1f} ms CPU [{min(taken) * 1e3:.1f}-"
            f"{max(taken[1:]) * 1e3:.1f}]"
        )
    return medians


def asked(folder: Path, port: int) -> Path:
    """The config of an owner who wrote to twenty people on different days."""
    config, state = folder / "config.toml", folder / "state"
    folder.mkdir()
    text = config_text(state, port, "u")
    config.write_text(text)
    now = datetime.now(UTC)
    letters = [
        Sent(f"Ann{n} Lee", f"ann{n}@acme{n}.example", f"<mf.{n}@example.org>", "A word", at)
        for n, at in enumerate(now - timedelta(days=n) for n in range(20))
    ]
    seed(open_world(text, state), letters)
    close_world()
    return config


def show(pairs: int) -> None:
    """Measures, prints and judges."""
    print("how a command and the daemon begin")
    python, program = sys.executable, [sys.executable, "-m", "mailflow"]
    with tempfile.TemporaryDirectory(prefix="starting-") as folder:
        listener = Listener()
        well, cut_off = (asked(Path(folder) / name, listener.port) for name in ("well", "cut-off"))
        told = compared(
            {
                "empty click": lambda: cpu([python, "-c", _CLICK]),
                "--help": lambda: cpu([*program, "--help"]),
                "--version": lambda: cpu([*program, "--version"]),
                "status": lambda: cpu([*program, "-c", str(well), "status"]),
                "four libraries": lambda: cpu([python, "-c", _FOUR]),
                # It leaves behind that the server could not be read.
                "first command": lambda: cpu([*program, "-c", str(cut_off), "once", "--now"]),
                "status, cut off": lambda: cpu([*program, "-c", str(cut_off), "status"]),
            },
            pairs,
        )
        assert listener.told, "the daemon never spoke"
    judge("G12", "--help, times click", told["--help"] / told["empty click"], 1.3)
    judge("G12", "--version, times click", told["--version"] / told["empty click"], 1.3)
    for name in ("status", "status, cut off"):
        judge("G12", f"{name}, times click", told[name] / told["empty click"], 3)
    judge("G13", "first command", told["first command"] / told["four libraries"], 1.3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=9)
    show(parser.parse_args().pairs)


if __name__ == "__main__":
    main()
