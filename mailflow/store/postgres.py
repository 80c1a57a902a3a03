"""A PostgreSQL server that comes back.

Peewee keeps a dead connection for open (peewee#2595): outside a transaction a statement is
tried once more on a new one, inside the unit is given up.
"""

from __future__ import annotations

from peewee import InterfaceError, OperationalError, PostgresqlDatabase
from playhouse.shortcuts import ReconnectMixin


class Postgres(ReconnectMixin, PostgresqlDatabase):  # type: ignore[misc]  # playhouse is untyped
    """A PostgreSQL that is connected to anew where the old connection died between two units."""

    # What psycopg 3 says when the server closed, restarts, or has forgotten us.
    reconnect_errors = (
        (OperationalError, "connection"),
        (OperationalError, "terminating"),
        (OperationalError, "the database system is"),
        (InterfaceError, "connection"),
    )
