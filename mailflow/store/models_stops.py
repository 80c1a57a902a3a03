"""Tables of organisations, and of whom never to write to.

As in `store.models`: constraints and no behaviour, every row has an owner.
"""

from __future__ import annotations

from typing import Any

from peewee import BooleanField, CharField, TextField

from mailflow.store.models import Owned, UtcField


class OrganisationRow(Owned):
    """What the owner said of an organisation. `key` is its folded name (`pipeline.people`)."""

    key = CharField()
    name = CharField()
    domains = TextField(default="[]")
    notes = TextField(default="")
    #: nobody there is written to, for good
    stopped = BooleanField(default=False)

    class Meta:
        table_name = "organisation"
        indexes = ((("owner", "key"), True),)


class StopRow(Owned):
    """Somebody forgotten who must never be written to: a salted hash and nothing else."""

    salt = CharField()
    digest = CharField()
    at = UtcField()

    class Meta:
        table_name = "stop"
        indexes = ((("owner", "digest"), True),)


STOPS_TABLES: list[type[Any]] = [OrganisationRow, StopRow]
