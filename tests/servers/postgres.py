"""A throw-away PostgreSQL on loopback for the tests: `pytest --database postgresql`.

The server refuses to run as root, so as root it runs as Debian's user `postgres`. Nothing
on its disk is worth a flush: fsync is off, which says nothing about what mailflow asks for.
A database is some three hundred files, and each test has one of its own: they lie in memory
where there is room.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from itertools import count
from pathlib import Path

from tests.databases import bring_up
from tests.servers.dovecot import HOST, free_port

_PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


_MEMORY = Path("/dev/shm")
#: a few servers at once, each with two or three databases and their log
_ROOM = 2 << 30


def is_here() -> bool:
    return bool(_PROGRAMS) or shutil.which("initdb") is not None


def quick_folder() -> Path | None:
    """Where such a server's data is written fastest; None: where all else is."""
    is_roomy = _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM
    return _MEMORY if is_roomy and os.access(_MEMORY, os.W_OK) else None


class Postgres:
    """Start with `start()`, end with `stop()`; `new_database()` gives each test its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = free_port()
        self._numbers = count(1)
        self._is_migrated = False
        self._bin = _PROGRAMS[-1].parent if _PROGRAMS else Path(shutil.which("initdb") or "").parent

    def start(self) -> None:
        self._folder.chmod(0o755)
        data = self._folder / "data"
        data.mkdir()
        if os.geteuid() == 0:
            os.chown(data, pwd.getpwnam("postgres").pw_uid, -1)
        self._run("initdb", "-D", str(data), "-A", "trust", "-U", "mailflow", "-E", "UTF8", "-N")
        settings = f"-p {self._port} -h {HOST} -k '' -c fsync=off -c max_connections=200"
        settings += " -c min_wal_size=32MB -c max_wal_size=64MB"
        self._run("pg_ctl", "-D", str(data), "-l", str(data / "log"), "-w", "-o", settings, "start")

    def stop(self, mode: str = "immediate") -> None:
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-m", mode, "-w", "stop")

    def restart(self) -> None:
        """Every connection is cut, as an upgrade of the server does it."""
        data = self._folder / "data"
        self._run("pg_ctl", "-D", str(data), "-l", str(data / "log"), "-m", "fast", "-w", "restart")

    def new_database(self, *, migrated: bool = False) -> str:
        """The URL of an empty database, or of one that a start of mailflow has migrated."""
        name = f"test{next(self._numbers)}"
        # Copied as files: by way of the log, which is the default, takes twice as long.
        self._ask(
            f"CREATE DATABASE {name} STRATEGY file_copy TEMPLATE {self._template(migrated=migrated)}"
        )
        return self._url(name)

    def drop(self, url: str) -> None:
        """Whoever is still connected is thrown out, so that it can't meet the next test."""
        self._ask(f"DROP DATABASE {url.rpartition('/')[2]} WITH (FORCE)")

    def _template(self, *, migrated: bool) -> str:
        if not migrated:
            return "template1"
        if not self._is_migrated:
            self._ask("CREATE DATABASE migrated")
            bring_up(self._url("migrated"), self._folder)
            self._is_migrated = True
        return "migrated"

    def _url(self, name: str) -> str:
        return f"postgresql://mailflow@{HOST}:{self._port}/{name}"

    def _ask(self, sql: str) -> None:
        import psycopg  # not there for whoever tests on SQLite alone

        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(sql.encode())

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
