"""A disk that fails once: what is acknowledged afterwards stands behind no gap in the log."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import databases

#: Quiet units and acknowledged ones by turns. At a failed wait the next is acknowledged all the
#: same, and the file is then read as it is without its log.
_PROGRAM = """
import json, sqlite3, sys
from datetime import UTC, datetime
from pathlib import Path

from mailflow.store import jobs
from mailflow.store.database import StoreUnavailable, open_database, owner_id, unit

state = Path(sys.argv[1])
open_database("m.db", state)
owner = owner_id("sam@example.org", "Sam")


def claim(key, durable=True):
    with unit(durable=durable):
        jobs.claim(owner, key, now=datetime(2026, 3, 2, 9, tzinfo=UTC))


found = []
for number in range(8):
    claim(f"quiet {number}", durable=False)
    try:
        claim(f"loud {number}")
    except StoreUnavailable as error:
        claim(f"again {number}")
        bare = sqlite3.connect(f"file:{state}/m.db?immutable=1", uri=True)
        rows = {key for (key,) in bare.execute("SELECT key FROM job")}
        found.append({"number": number, "told": str(error), "in_file": f"quiet {number}" in rows})
print(json.dumps(found))
"""


def _strace() -> str:
    found = shutil.which("strace")
    if found is None:
        why = "strace is not installed; `make test` installs it"
        pytest.fail(why) if os.environ.get("CI") else pytest.skip(why)
    return str(found)


@pytest.mark.usefixtures("only_sqlite")
@pytest.mark.parametrize("failing", [3, 5])
def test_the_log_is_written_out_after_a_failed_wait_for_the_disk(
    tmp_path: Path, failing: int
) -> None:
    databases.put(tmp_path / "m.db")
    inject = f"inject=fdatasync:error=EIO:when={failing}"
    command = [_strace(), "-f", "-o", str(tmp_path / "trace"), "-P", str(tmp_path / "m.db-wal")]
    command += ["-e", "trace=fdatasync", "-e", inject, sys.executable, "-c", _PROGRAM]
    ran = subprocess.run(
        [*command, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )
    (found,) = json.loads(ran.stdout)
    assert "disk I/O error" in found["told"]
    assert found["in_file"]
