"""Tables of the following: what is still to be read, how a server is reached, what was learnt.

As in `store.models`: constraints and no behaviour, every row has an owner.
"""

from __future__ import annotations

from typing import Any

from peewee import (
    BigIntegerField,
    BooleanField,
    CharField,
    IntegerField,
    TextField,
)

from mailflow.store.models import Owned, UtcField


class AwaitedRow(Owned):
    """A mail whose fields were seen and whose body is still to be read (failures S5, S7)."""

    role = CharField()
    folder = TextField()
    uidvalidity = BigIntegerField()
    uid = BigIntegerField()
    size = BigIntegerField(default=0)
    arrived = UtcField(index=True)
    message_id = TextField(default="", index=True)
    written = TextField(default="")
    threads = TextField(default="[]")
    object_id = CharField(default="")
    #: when the server no longer had it
    gone_at = UtcField(null=True)

    class Meta:
        table_name = "awaited"
        indexes = ((("owner", "folder", "uidvalidity", "uid"), True),)


class ReachRow(Owned):
    """How a server could be reached lately, kept so that a restart waits on (failures C7)."""

    server = CharField()
    failures = IntegerField(default=0)
    refusals = IntegerField(default=0)
    why = TextField(default="")
    #: since when nothing could be fetched
    since = UtcField(null=True)
    next_at = UtcField(null=True)
    #: moments of the last hour's logins
    logins = TextField(default="[]")
    #: octets read on `day` (UTC)
    day = CharField(default="")
    octets = BigIntegerField(default=0)

    class Meta:
        table_name = "reach"
        indexes = ((("owner", "server"), True),)


class HeldRow(Owned):
    """What could not be read or decided, for the owner's eye."""

    place = CharField()
    why = TextField()
    trace = TextField(default="")
    attempts = IntegerField(default=0)
    set_aside = BooleanField(default=False)
    at = UtcField()

    class Meta:
        table_name = "held"
        indexes = ((("owner", "place"), True),)


class JobRow(Owned):
    """Something done once: `digest:2026-W48`."""

    key = CharField()
    at = UtcField()

    class Meta:
        table_name = "job"
        indexes = ((("owner", "key"), True),)


class FactRow(Owned):
    """Something learnt of the account, or of the time."""

    name = CharField()
    value = TextField()
    at = UtcField()

    class Meta:
        table_name = "fact"
        indexes = ((("owner", "name"), True),)


FOLLOWING_TABLES: list[type[Any]] = [AwaitedRow, ReachRow, HeldRow, JobRow, FactRow]
