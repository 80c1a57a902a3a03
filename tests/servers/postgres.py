"""A throw-away PostgreSQL on loopback for the tests: `pytest --database postgresql`.

The server refuses to run as root, so as root it runs as Debian's user `postgres`. Nothing
on its disk is worth a flush: fsync is off, which says nothing about what mailflow asks for.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from itertools import count
from pathlib import Path

from tests.servers.dovecot import HOST, free_port

_PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


def is_here() -> bool:
    return bool(_PROGRAMS) or shutil.which("initdb") is not None


class Postgres:
    """Start with `start()`, end with `stop()`; `new_database()` gives each test its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = free_port()
        self._numbers = count(1)
        self._bin = _PROGRAMS[-1].parent if _PROGRAMS else Path(shutil.which("initdb") or "").parent

    def start(self) -> None:
        self._folder.chmod(0o755)
        data = self._folder / "data"
        data.mkdir()
        if os.geteuid() == 0:
            os.chown(data, pwd.getpwnam("postgres").pw_uid, -1)
        self._run("initdb", "-D", str(data), "-A", "trust", "-U", "mailflow", "-E", "UTF8", "-N")
        settings = f"-p {self._port} -h {HOST} -k '' -c fsync=off -c max_connections=200"
        self._run("pg_ctl", "-D", str(data), "-l", str(data / "log"), "-w", "-o", settings, "start")

    def stop(self, mode: str = "immediate") -> None:
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-m", mode, "-w", "stop")

    def restart(self) -> None:
        """Every connection is cut, as an upgrade of the server does it."""
        data = self._folder / "data"
        self._run("pg_ctl", "-D", str(data), "-l", str(data / "log"), "-m", "fast", "-w", "restart")

    def new_database(self) -> str:
        """The URL of an empty database."""
        name = f"test{next(self._numbers)}"
        address = ["-h", HOST, "-p", str(self._port), "-U", "mailflow"]
        self._run("createdb", *address, name)
        return f"postgresql://mailflow@{HOST}:{self._port}/{name}"

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._bin / program), *arguments]
        if os.geteuid() == 0:
            command = [
                "setpriv",
                "--reuid=postgres",
                "--regid=postgres",
                "--clear-groups",
                *command,
            ]
        with (self._folder / "out").open("ab") as out:
            subprocess.run(command, check=True, stdout=out, stderr=out, cwd="/", timeout=60)
