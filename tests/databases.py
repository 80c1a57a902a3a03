"""Databases migrated once and copied for each test: a migration takes longer than most tests.

The copy is a file of the test's own, so no test sees another's rows. What a first start does
is tested on bare ones (tests/store/test_migrations.py, test_store.py, the demo, the crashes).
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from mailflow.store import migrate
from mailflow.store.database import connect


def put(path: Path) -> None:
    """A migrated SQLite file without rows, where there is none yet."""
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with path.open("wb") as file:
        path.chmod(0o600)
        file.write(_migrated())


@cache
def _migrated() -> bytes:
    """The octets of such a file. Nothing is left open: the models stay as they were."""
    with tempfile.TemporaryDirectory(prefix="migrated-") as name:
        bring_up("made.db", Path(name))
        return (Path(name) / "made.db").read_bytes()


def bring_up(where: str, state: Path) -> None:
    """Migrate a database as a start does it, and close it."""
    database = connect(where, state)
    migrate.up(database, backups=state)
    database.close()
