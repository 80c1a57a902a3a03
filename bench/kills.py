"""A first scan killed (-9) at random moments: the result equals an undisturbed one.

    python bench/kills.py [--mails 20000] [--kills 100] [--seed 1] [--folder FOLDER]

A mailbox of ../shared/bench/mkmailbox.py with stories whose letters it answers; `mailflow
once` is started and killed until it was struck `kills` times, each time a little later or
earlier; whenever a scan ends by itself its database is compared, row by row, with that of a
scan that nobody disturbed. Ends with 1 where they differ. With --folder the mailbox and the
undisturbed scan are kept, so that many short runs, each with a seed of its own, make a long one
(the scan is made anew where the program is another by now):

    for seed in 1 2 3 4 5 6 7 8 9 10; do
        python bench/kills.py --folder /var/tmp/kills --kills 10 --seed $seed || break
    done

tests/service/test_kills.py runs a short one.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.stories import (  # noqa: E402
    Sent,
    close_world,
    config_text,
    letters_of,
    open_world,
    seed,
)
from tests.servers.dovecot import Dovecot  # noqa: E402

MAKER = ROOT.parent / "shared" / "bench" / "mkmailbox.py"
USER = "kills"
#: the clock of every run: after the youngest mail of a generated mailbox
NOW = datetime(2024, 6, 1, tzinfo=UTC)
#: numbers of rows, random tokens, and counters of tries and octets say nothing of the result
_PASSING = frozenset(
    {
        *("id", "octets", "token", "message_id", "claim", "sha256", "approved_sha256"),
        *("id_hash", "mail_id", "letter_id", "event_id", "logins", "holder", "boot", "until"),
        *("attempts", "issued_id", "uid_of_story", "salt", "draft_sha256", "place"),
    }
)
_OURS = ("outgoing", "issued", "item", "reach", "lease", "fact", "job", "held", "invitation")


def rows(database: Path) -> dict[str, list[str]]:
    """Every table's rows as sorted text, without what differs from run to run."""
    found = {}
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as opened:
        opened.row_factory = sqlite3.Row
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        for (table,) in opened.execute(query).fetchall():
            if table == "schema_migration" or table in {"reach", "lease"}:
                continue
            passing = _PASSING if table in _OURS else {"id", "mail_id", "letter_id"}
            found[table] = sorted(
                json.dumps({key: row[key] for key in row.keys() if key not in passing}, default=str)  # noqa: SIM118
                for row in opened.execute(f"SELECT * FROM {table}")
            )
    opened.close()
    return found


class Runs:
    """One golden state folder with these stories, and runs of `once` on copies of it."""

    def __init__(
        self,
        folder: Path,
        port: int,
        letters: Sequence[Sent],
        *,
        user: str = USER,
        now: datetime = NOW,
    ) -> None:
        self.folder, self._port, self._user = folder, port, user
        self._golden = folder / "golden"
        (folder / "clock").write_text(now.isoformat(), encoding="ascii")
        if not self._golden.exists():
            world = open_world(self._config(self._golden), self._golden)
            seed(world, letters)
            close_world()

    def _config(self, state: Path) -> str:
        return config_text(state, self._port, self._user, days=10_000, dry_run="true")

    def fresh(self, name: str) -> Path:
        state = self.folder / name
        shutil.rmtree(state, ignore_errors=True)
        shutil.copytree(self._golden, state)
        (state / "config.toml").write_text(self._config(state))
        return state

    def start(self, state: Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "mailflow", "-c", str(state / "config.toml")]
        environ = {**os.environ, "MAILFLOW_CLOCK_FILE": str(self.folder / "clock")}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        with (state / "log").open("ab") as log:
            return subprocess.Popen([*command, "once"], cwd=ROOT, stderr=log, env=environ)


def killed_until_done(runs: Runs, moments: Callable[[], float], *, most: int) -> int:
    """Kill one scan again and again, so many seconds after its start and at most so often;
    returns the kills that struck.
    """
    state, kills = runs.fresh("killed"), 0
    while kills < most:
        process = runs.start(state)
        try:
            process.wait(moments())
            break
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            kills += 1
    for _ in range(2):
        runs.start(state).wait()
    return kills


def undisturbed(runs: Runs) -> float:
    """A scan that nobody disturbs, and how many seconds it took; kept where this very program
    made it before.
    """
    told = runs.folder / f"seconds-{_program()}"
    if not told.exists():
        for name in ("warm", "undisturbed"):  # the first one fills the server's caches
            state = runs.fresh(name)
            began = time.monotonic()
            for _ in range(2):
                runs.start(state).wait()
            seconds = (time.monotonic() - began) * 0.8
        told.write_text(f"{seconds:.2f}", encoding="ascii")
    return float(told.read_text(encoding="ascii"))


def _program() -> str:
    """What is run, in a few letters: another program may well read the same mails otherwise."""
    known = hashlib.sha256()
    for path in sorted((ROOT / "mailflow").rglob("*.*")):
        if path.is_file() and "__pycache__" not in path.parts:
            known.update(path.read_bytes())
    return known.hexdigest()[:12]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="keep mailbox and undisturbed scan here")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kills-") as name:
        folder = given.folder or Path(name)
        server = Dovecot(folder / "dovecot")
        try:
            server.start()
            truth = mailbox(folder, given.mails)
            runs = Runs(folder, server.port, letters_of(json.loads(truth.read_text())))
            return compare(runs, random.Random(given.seed), given.kills)
        finally:
            server.stop()


def mailbox(folder: Path, mails: int) -> Path:
    """The mailbox, made where it is not there yet; its truth file."""
    box, truth = folder / "dovecot" / "mail" / USER / "Maildir", folder / "truth.json"
    if not truth.exists():
        box.parent.mkdir(parents=True, exist_ok=True)
        words = [sys.executable, str(MAKER), "-n", str(mails), "--maildir", str(box)]
        words += ["--truth", str(truth), "--owner", "mail" if os.geteuid() == 0 else ""]
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    return truth


def compare(runs: Runs, chance: random.Random, wanted: int) -> int:
    whole = undisturbed(runs)
    expected = rows(runs.folder / "undisturbed" / "mailflow.db")
    print(f"undisturbed: {whole:.1f} s, {len(expected['mail'])} mails kept, ", end="")
    print(f"{len(expected['link'])} linked, {len(expected['event'])} events", flush=True)
    struck = scans = 0

    def moments() -> float:
        # Short turns: some fifteen of them make a scan, each behind a start of its own.
        return chance.uniform(0.02, 0.12) * whole

    while struck < wanted:
        struck += killed_until_done(runs, moments, most=min(40, wanted - struck))
        scans += 1
        found = rows(runs.folder / "killed" / "mailflow.db")
        for table, told in expected.items():
            if found[table] != told:
                missing = [row for row in told if row not in found[table]]
                more = [row for row in found[table] if row not in told]
                print(f"{table} differs after {struck} kills: {missing[:2]} {more[:2]}")
                return 1
    print(f"{struck} kills in {scans} scans: each result equals the undisturbed one, row by row")
    return 0


if __name__ == "__main__":
    sys.exit(main())
