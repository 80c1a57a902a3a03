"""Peewee without the PostgreSQL driver, until a PostgreSQL is opened.

Peewee imports psycopg wherever it is installed: a hundred milliseconds, a third of a short
command, for nothing on SQLite. So it is hidden while Peewee is imported, for the first time
and from here, and told to Peewee when it is needed: what Peewee's own import would have set.
tests/store/test_drivers.py holds that this is all of it.
"""

from __future__ import annotations

import sys
from typing import Any

_NAME = "psycopg"

if "peewee" not in sys.modules and _NAME not in sys.modules:
    # None in the place of a module is how Python is told that it can't be imported.
    sys.modules[_NAME] = None  # type: ignore[assignment]
    try:
        import peewee
    finally:
        del sys.modules[_NAME]
else:
    import peewee


def load_postgres() -> None:
    """Give Peewee its driver. Raises ImportError where it is not installed."""
    space: Any = peewee
    if space.psycopg is not None:
        return
    import psycopg  # noqa: PLC0415  # what all this is about
    from psycopg.pq import TransactionStatus  # noqa: PLC0415
    from psycopg.types.json import Json, Jsonb  # noqa: PLC0415

    space.psycopg = psycopg
    space.TransactionStatus = TransactionStatus
    space.Json_pg3, space.Jsonb_pg3 = Json, Jsonb
    adapter = space.Psycopg3Adapter
    adapter.txn_idle = TransactionStatus.IDLE
    adapter.txn_inerror = TransactionStatus.INERROR
    adapter.txn_unknown = TransactionStatus.UNKNOWN
