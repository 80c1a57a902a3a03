"""A file that was damaged: noticed at the start, and no letter of it is one that was not written."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest
from peewee import DatabaseError

from mailflow.pipeline.outgoing import OutgoingState
from mailflow.store import outbox
from mailflow.store.database import DatabaseUnfit, check_whole, open_database
from mailflow.store.models import DATABASE
from tests.store.test_golden import GOLDEN, restore

pytestmark = pytest.mark.usefixtures("only_sqlite")
SEEDS = 60


def letters() -> dict[str, bytes]:
    """The octets of every letter that could still be sent, by its key."""
    return {work.key: work.raw for work in outbox.in_states(1, list(OutgoingState))}


def damaged(file: Path, seed: int) -> str:
    """What came of a start on a file in which some bits are others, or a block is gone."""
    rolls = random.Random(seed)
    octets = bytearray(file.read_bytes())
    if seed % 2:
        block = rolls.randrange(1, len(octets) // 4096) * 4096
        octets[block : block + 4096] = bytes(4096)
    for _ in range(rolls.choice((1, 5, 50))):
        octets[rolls.randrange(100, len(octets))] ^= 1 << rolls.randrange(8)
    file.write_bytes(octets)
    try:
        open_database(file.name, file.parent)
        check_whole()
        found = letters()
    except (DatabaseUnfit, DatabaseError, ValueError) as error:
        return type(error).__name__
    finally:
        DATABASE.close()
    assert found.items() <= WHOLE.items()
    return "went on"


WHOLE: dict[str, bytes] = {}


def test_a_damaged_database_is_refused_or_sends_nothing_that_was_not_written(
    tmp_path: Path,
) -> None:
    restore(GOLDEN[-1], tmp_path / "whole.db")
    open_database("whole.db", tmp_path)
    check_whole()
    WHOLE.update(letters())
    assert WHOLE
    DATABASE.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    DATABASE.close()
    told: Counter[str] = Counter()
    for seed in range(SEEDS):
        file = tmp_path / "damaged.db"
        for rest in ("-wal", "-shm"):
            Path(f"{file}{rest}").unlink(missing_ok=True)
        shutil.copy(tmp_path / "whole.db", file)
        told[damaged(file, seed)] += 1
    assert told["DatabaseUnfit"]
    assert told["went on"]
