"""mailflow's daemon, born in milliseconds: everything is imported once, each life is a fork.

Runs as a process of its own. A line of JSON on standard input begins a life, or runs a command of the command line; the child is
the real `Loop.run` on the real database, with these three things changed: it waits for no
IDLE, it comes back at once after a lost connection, and after each round it says `done`
and waits for `look` or `end`. Whatever ends it, the parent says `ended STATUS`.

`MAILFLOW_CLOCK_FILE` gives it its time, `MAILFLOW_FAULT` its death.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import pkgutil
import re
import signal
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import mailflow
from mailflow import fault
from mailflow.cli import main
from mailflow.cli.opening import make_world
from mailflow.config import load
from mailflow.pipeline.calendar import add_business_days
from mailflow.service import following
from mailflow.service.guard import holding
from mailflow.service.hearing import get_ready, prepare
from mailflow.service.loop import Loop, alone
from mailflow.service.watch import Watch
from mailflow.service.world import state_folder
from mailflow.wire import smtp_session


class _NoWatch(Watch):
    """IDLE is a hint; the rounds come by order here."""

    def start(self, *_: object, **__: object) -> None:
        pass

    def stop(self) -> None:
        pass


def _say(word: str) -> None:
    os.write(1, f"{word}\n".encode())


def _hear() -> str:
    return os.read(0, 65536).decode().strip()


def _live(order: dict[str, Any]) -> None:
    """One life of the daemon; returns when it was told to end."""
    os.environ.update(order["environ"])
    fault.arm(os.environ)
    vars(following).update(Watch=_NoWatch)
    setattr(Loop, "_pause", lambda *_given: None)  # noqa: B010  # mypy knows methods
    if order.get("patience"):
        smtp_session._AFTER_DOT = order["patience"]
    config = load(Path(order["config"]))
    state = state_folder(config)
    with alone(state), holding(make_world(config), state) as world:

        def after_round() -> None:
            _say("done")
            if _hear() == "look":
                loop.wake()
            else:
                loop.stop()

        loop = Loop(world, after_round)
        loop.run()


def _be_born(order: dict[str, Any]) -> None:
    with Path(order["log"]).open("a") as log:
        os.dup2(log.fileno(), 2)
        try:
            if "command" in order:
                os.dup2(log.fileno(), 1)
                os.environ.update(order["environ"])
                main(["--config", order["config"], *order["command"]])
            _live(order)
        except SystemExit as end:
            sys.stdout.flush()
            os._exit(int(end.code or 0))
        except BaseException:  # noqa: BLE001  # as the interpreter would end
            traceback.print_exc(file=log)
            log.flush()
            os._exit(1)
    os._exit(0)


def _warm() -> None:
    """Import what the program imports only when it needs it, once instead of in each life."""
    for found in pkgutil.walk_packages(mailflow.__path__, "mailflow."):
        if not re.search(r"demo|migrations|__main__", found.name):
            importlib.import_module(found.name)
    for name in ("css_inline", "holidays", "icalendar", "sqlite3"):
        importlib.import_module(name)
    prepare()
    get_ready()  # two seconds, where a reply is read
    # what is here stays: no page of it is copied into a life for a collector's mark
    gc.disable()
    gc.collect()
    gc.freeze()
    add_business_days(datetime.now(UTC), 1, zone="Europe/London", country="GB")


def serve() -> None:
    _warm()
    _say("ready")
    while line := _hear():
        child = os.fork()
        if not child:
            _be_born(json.loads(line))
        _, status = os.waitpid(child, os.WUNTRACED)
        while os.WIFSTOPPED(status):
            # it stopped itself at a fault point; whoever asked for that acts now
            _say("stopped")
            _hear()
            os.kill(child, signal.SIGCONT)
            _, status = os.waitpid(child, os.WUNTRACED)
        _say(f"ended {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    serve()
