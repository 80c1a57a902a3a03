"""Tables of how far folders are read, and by whom: whose turn it is.

As in `store.models`: constraints and no behaviour, every row has an owner.
"""

from __future__ import annotations

from typing import Any

from peewee import BigIntegerField, BooleanField, CharField, ForeignKeyField, TextField

from mailflow.store.models import Owned, OwnerRow, Row, UtcField


class CursorRow(Owned):
    folder = TextField()
    uidvalidity = BigIntegerField()
    uid = BigIntegerField()
    #: mails older than this were never looked at
    since = UtcField(null=True)

    class Meta:
        table_name = "cursor"
        indexes = ((("owner", "folder"), True),)


class LookBackRow(Owned):
    """A wish to read again what was passed over: a new contact, an id learnt late."""

    #: null: as far as the config says
    since = UtcField(null=True)
    #: Sent as well, or only what others wrote
    sent = BooleanField(default=True)

    class Meta:
        table_name = "look_back"


class LeaseRow(Row):
    """Who works for this owner: one at a time, wherever it runs (failures X3, K7)."""

    owner = ForeignKeyField(OwnerRow, unique=True, on_delete="CASCADE")
    holder = CharField()
    machine = CharField(default="")
    boot = CharField(default="")
    #: the database's own file: a copy of it is another one
    place = CharField(default="")
    until = UtcField()

    class Meta:
        table_name = "lease"


CURSORS_TABLES: list[type[Any]] = [CursorRow, LookBackRow, LeaseRow]
