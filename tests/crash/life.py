"""One daemon on one mailbox, killed where a plan says and started again until it is done."""

from __future__ import annotations

import json
import select
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

#: seconds for one round; more is a hang, on a busy machine too
_PATIENCE = 120
#: deaths of one run; more is a crash loop
_DEATHS = 8


class Nursery:
    """The process that begins lives (`nursery.py`)."""

    def __init__(self) -> None:
        argv = [sys.executable, "-m", "tests.crash.nursery"]
        self._process = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.heard() == "ready"

    def say(self, word: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(word.encode() + b"\n")
        self._process.stdin.flush()

    def heard(self) -> str:
        out = self._process.stdout
        assert out
        if not select.select([out], [], [], _PATIENCE)[0]:
            self.close()
            raise TimeoutError("the daemon hangs")
        return out.readline().decode().strip()

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


@dataclass
class Daemon:
    """The lives of one mailflow. `strikes` are the faults of its first lives, one each."""

    nursery: Nursery
    folder: Path
    strikes: tuple[str, ...] = ()
    patience: float = 0
    counting: bool = False
    #: what happens to its database while it is dead, for the proof that a wrong is seen
    on_death: Callable[[], None] = lambda: None
    #: what happens in the world while it stands still (`=stop`)
    on_stop: Callable[[], None] = lambda: None
    deaths: int = 0
    _lives: int = 0
    _alive: bool = False
    _armed: bool = False

    def round_at(self, now: datetime) -> None:
        """A round at this moment is done, however many lives it takes."""
        self.set_clock(now)
        while True:
            if self._alive:
                self.nursery.say("look")
            else:
                self._begin()
            if self._is_done():
                return

    def command(self, *args: str) -> str:
        """A command of the command line, beside the daemon or without it."""
        assert not self._alive, "end the daemon first: one life at a time"
        out = self.folder / "out"
        order: dict[str, Any] = {"config": str(self.folder / "config.toml"), "log": str(out)}
        order["command"] = args
        order["environ"] = {"MAILFLOW_CLOCK_FILE": str(self.folder / "clock")}
        out.unlink(missing_ok=True)
        self.nursery.say(json.dumps(order))
        said = self.nursery.heard()
        told = out.read_text()
        assert said == "ended 0", f"{args}: {said}: {told}"
        return told

    def set_clock(self, now: datetime) -> None:
        clock = self.folder / "clock"
        clock.with_suffix(".new").write_text(now.isoformat(), encoding="ascii")
        clock.with_suffix(".new").replace(clock)

    def end(self) -> None:
        """Stop it in peace, as SIGTERM does."""
        if self._alive:
            self.nursery.say("end")
            said = self._heard()
            self._alive = False
            if said != "ended 0":
                self._died(said)

    def _begin(self) -> None:
        environ = {"MAILFLOW_CLOCK_FILE": str(self.folder / "clock")}
        fault = self.strikes[self._lives] if self._lives < len(self.strikes) else ""
        self._armed = bool(fault)
        if fault:
            environ["MAILFLOW_FAULT"] = fault
        if self.counting or self._armed:
            environ["MAILFLOW_FAULT_LOG"] = str(self.folder / f"passed-{self._lives}")
        order = {
            "config": str(self.folder / "config.toml"),
            "log": str(self.folder / "log"),
            "environ": environ,
            "patience": self.patience,
        }
        self.nursery.say(json.dumps(order))
        self._lives += 1
        self._alive = True

    def arm_next(self, fault: str) -> None:
        """The next life meets this fault; the present one ends in peace."""
        self.end()
        self.strikes = (*self.strikes, *[""] * (self._lives - len(self.strikes)), fault)

    def _is_done(self) -> bool:
        said = self._heard()
        if said == "done":
            return True
        self._alive = False
        self._died(said)
        return False

    def _heard(self) -> str:
        """What it says next; where it stands still, the world goes on meanwhile."""
        while (said := self.nursery.heard()) == "stopped":
            self.on_stop()
            self.nursery.say("go on")
        return said

    def _died(self, said: str) -> None:
        self.deaths += 1
        self.on_death()
        assert self._armed, f"it ended by itself ({said}): {self.log()}"
        assert self.deaths < _DEATHS, f"it ends again and again: {self.log()}"

    def passings(self, life: int = -1) -> list[str]:
        """The fault points that a life passed, in order; the last one's if none is named."""
        path = self.folder / f"passed-{life if life >= 0 else self._lives - 1}"
        return path.read_text(encoding="ascii").split() if path.exists() else []

    def log(self) -> str:
        path = self.folder / "log"
        return path.read_text(errors="replace")[-3000:] if path.exists() else ""
