"""A small database as some version of mailflow left it, for the tests of upgrades.

    mailflow demo --keep FOLDER                  # with the version in question
    python bench/golden.py FOLDER/….db 0008      # writes tests/store/golden/0008.sql

What the demo played stays for a few contacts only, so that the dump is short. The name is the
number of the latest migration the database knows, for versions that were made side by side with
more of them: `0001-0003`.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

GOLDEN = Path(__file__).parents[1] / "tests" / "store" / "golden"
#: contacts that stay: with a whole story, with a refusal, with an open question
KEPT = 3
_NOTHING = hashlib.sha256(b"").hexdigest()
_TRIM = (
    "DELETE FROM contact WHERE id NOT IN (SELECT DISTINCT contact_id FROM request"
    f" ORDER BY contact_id LIMIT {KEPT})",
    "DELETE FROM mail WHERE id NOT IN (SELECT mail_id FROM link)",
    "DELETE FROM outgoing WHERE request_id IS NULL AND id NOT IN"
    " (SELECT id FROM outgoing WHERE request_id IS NULL ORDER BY id DESC LIMIT 1)",
    # with pictures and HTML they are most of the file
    f"UPDATE outgoing SET octets = X'', sha256 = '{_NOTHING}' WHERE length(octets) > 2500",
    "DELETE FROM issued WHERE id NOT IN (SELECT id FROM issued ORDER BY id DESC LIMIT 2)",
    "DELETE FROM job WHERE id NOT IN (SELECT id FROM job ORDER BY id DESC LIMIT 3)",
    "DELETE FROM command WHERE id NOT IN (SELECT id FROM command ORDER BY id DESC LIMIT 3)",
)


def dump(source: Path) -> str:
    """The trimmed database as SQL. The source stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.db"
        shutil.copy(source, copy)
        wal = source.with_name(f"{source.name}-wal")
        if wal.exists():
            shutil.copy(wal, copy.with_name("copy.db-wal"))
        with closing(sqlite3.connect(copy, isolation_level=None)) as database:
            database.execute("PRAGMA foreign_keys = ON")
            for sql in _TRIM:
                database.execute(sql)
            assert not database.execute("PRAGMA foreign_key_check").fetchall()
            database.execute("VACUUM")
            return "\n".join(database.iterdump()) + "\n"


def main() -> None:
    source, name = Path(sys.argv[1]), sys.argv[2]
    GOLDEN.mkdir(exist_ok=True)
    target = GOLDEN / f"{name}.sql"
    target.write_text(dump(source), encoding="utf-8")
    print(f"{target}: {target.stat().st_size} octets")


if __name__ == "__main__":
    main()
