"""A TAB in a real bash, zsh and fish: what is typed, what the shell makes of it, what it runs."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.test_people import Prompt

#: what each shell is begun with, and what it reads first
SHELLS = {
    "bash": (["--norc", "-i"], ". ~/mailflow.bash"),
    "zsh": (["-f", "-i"], "fpath=(~ $fpath); autoload -Uz compinit; compinit -D -u"),
    "fish": (["--private"], ""),
}
SCRIPTS = {
    "bash": "mailflow.bash",
    "zsh": "_mailflow",
    "fish": ".config/fish/completions/mailflow.fish",
}
#: stands in the shell's path: answers the shell's question, and notes what it was called with
STAND_IN = f"""#!/bin/sh
[ -z "$_MAILFLOW_COMPLETE" ] || exec {sys.executable} -m mailflow "$@"
printf '%s\\0' "$@" > "$HOME/called.new" && mv "$HOME/called.new" "$HOME/called"
"""


class Shell:
    """An interactive shell on a terminal of its own, with a home of its own."""

    def __init__(self, name: str, home: Path, config: Path) -> None:
        self.home, self.told = home, ""
        words, begin = SHELLS[name]
        environ = {
            "HOME": str(home),
            "PATH": f"{home}/bin:{os.environ['PATH']}",
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
            "MAILFLOW_CONFIG": str(config),
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "COLUMNS": "120",
        }
        self._child, self._end = pty.fork()  # fish wants the terminal to be its own
        if self._child == 0:
            os.chdir(home)
            os.execvpe(name, [name, *words], environ)
        self._type(f"{begin}\necho be''gun\n")
        self._until(lambda: "begun\r\n" in self.told)

    def offered(self, begun: str, *words: str) -> None:
        """Wait until two TABs after `begun` show all these words, and take the line back."""
        self._tab(f"{begun}\t", lambda told: all(word in told for word in words))
        self._type("\x15")

    def run(self, begun: str, so_that: str) -> list[str]:
        """What is run when TAB after `begun` put so much there, and Enter was pressed."""
        self._tab(begun, lambda told: so_that in told)
        self._type("\n")
        called = self.home / "called"
        self._until(called.exists)
        words = called.read_text().split("\0")[:-1]
        called.unlink()
        return words

    def _tab(self, begun: str, is_so: Callable[[str], bool]) -> None:
        self.told = ""
        self._type(f"{begun}\t")
        self._until(lambda: is_so(plain(self.told)))

    def close(self) -> None:
        os.kill(self._child, signal.SIGKILL)
        os.waitpid(self._child, 0)
        os.close(self._end)

    def _type(self, text: str) -> None:
        os.write(self._end, text.encode())

    def _until(self, is_so: Callable[[], bool]) -> None:
        until = time.monotonic() + 20
        while not is_so():
            assert time.monotonic() < until, f"waited in vain: {plain(self.told)!r}"
            ready, _, _ = select.select([self._end], [], [], 0.05)
            if ready:
                self.told += os.read(self._end, 65536).decode(errors="replace")


def plain(told: str) -> str:
    """Without what moves a cursor and paints."""
    return re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|\([A-Z]|\][^\x07]*\x07|[=>])", "", told)


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shell]:
    name: str = request.param
    if not shutil.which(name):
        why = f"{name} is not installed; `make test` installs it"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    mailflow = Prompt(tmp_path)
    mailflow("contact", "add", "Jane Doe", "jane@acme.example", "--organisation", "Acme, Inc.")
    mailflow("contact", "add", "Omar O'Neill", "omar@b.example")
    home = tmp_path / "home"
    script = home / SCRIPTS[name]
    script.parent.mkdir(parents=True)
    script.write_text(mailflow("completion", name))
    stand_in = home / "bin" / "mailflow"
    stand_in.parent.mkdir()
    stand_in.write_text(STAND_IN)
    stand_in.chmod(0o755)
    opened = Shell(name, home, mailflow.config)
    yield opened
    opened.close()


def test_a_tab_offers_commands_and_fills_in_names_that_stay_one_word(shell: Shell) -> None:
    shell.offered("mailflow re", "read", "reload", "request", "restore")
    assert shell.run("mailflow note om", "Neill") == ["note", "Omar O'Neill"]
    assert shell.run("mailflow template show de/nu", "nudge") == ["template", "show", "de/nudge"]


def offered(mailflow: Prompt, *words: str) -> list[str]:
    environ = {
        "_MAILFLOW_COMPLETE": "bash_complete",
        "COMP_WORDS": "\n".join(("mailflow", *words)),
        "COMP_CWORD": str(len(words)),
        "MAILFLOW_CONFIG": str(mailflow.config),
    }
    words_run = [sys.executable, "-m", "mailflow"]
    done = subprocess.run(words_run, env=environ, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return [line.partition(",")[2] for line in done.stdout.splitlines() if line]


def test_requests_and_organisations_are_offered_too(tmp_path: Path) -> None:
    mailflow = Prompt(tmp_path)
    mailflow("request", "Jane Doe", "jane@acme.example", "--organisation", "Acme", "--aim", "data")
    assert offered(mailflow, "why", "") == ["1"]
    assert offered(mailflow, "organisation", "show", "a") == ["Acme"]
    assert offered(mailflow, "contact", "show", "'Ja") == ["Jane Doe"]  # inside quotes as it is


@pytest.mark.parametrize("broken", ["no config", "a broken one", "no database", "an older one"])
def test_where_nothing_can_be_read_nothing_is_offered_said_or_changed(
    tmp_path: Path, broken: str
) -> None:
    mailflow = Prompt(tmp_path)
    file = mailflow.state / "mailflow.db"
    if broken == "no config":
        mailflow.config.unlink()
    elif broken == "a broken one":
        mailflow.config.write_text("[owner\n")
    elif broken == "an older one":
        mailflow("contact", "add", "Jane Doe", "jane@acme.example")
        with closing(sqlite3.connect(file, isolation_level=None)) as database:
            database.execute("DELETE FROM schema_migration WHERE name LIKE '0013%'")
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = file.read_bytes() if file.exists() else None
    assert offered(mailflow, "contact", "show", "J") == []
    assert (file.read_bytes() if file.exists() else None) == before
