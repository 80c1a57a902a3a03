"""Tables of people and aims beside the story's: what was learnt, and whom the owner knows.

As in `store.models`: constraints and no behaviour, every row has an owner.
"""

from __future__ import annotations

from typing import Any

from peewee import (
    BigIntegerField,
    BooleanField,
    CharField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from mailflow.store.models import AimRow, ContactRow, Owned, RequestRow, UtcField


class QuestionRow(Owned):
    """To ask: planned by the owner, or raised in an interview."""

    aim = ForeignKeyField(AimRow, null=True, backref="asked", on_delete="CASCADE")
    raised_in = ForeignKeyField(RequestRow, null=True, on_delete="CASCADE")
    text = TextField()
    at = UtcField()
    answered_at = UtcField(null=True)

    class Meta:
        table_name = "question"


class InsightRow(Owned):
    aim = ForeignKeyField(AimRow, null=True, on_delete="SET NULL")
    request = ForeignKeyField(RequestRow, null=True, on_delete="CASCADE")
    answers = ForeignKeyField(QuestionRow, null=True, on_delete="SET NULL")
    text = TextField()
    at = UtcField()

    class Meta:
        table_name = "insight"


class LeadRow(Owned):
    """A job opening that came up; never asked for."""

    request = ForeignKeyField(RequestRow, null=True, on_delete="CASCADE")
    text = TextField()
    at = UtcField()
    closed = BooleanField(default=False)

    class Meta:
        table_name = "lead"


class ResearchRow(Owned):
    """What the owner read: about an aim, or about somebody."""

    aim = ForeignKeyField(AimRow, null=True, backref="read", on_delete="CASCADE")
    contact = ForeignKeyField(ContactRow, null=True, on_delete="CASCADE")
    text = TextField()
    at = UtcField()

    class Meta:
        table_name = "research"


class CorrespondentRow(Owned):
    """With whom the owner wrote, counted by folder: addresses, names, counts and dates only.

    By folder, so that a folder made anew (UIDVALIDITY) is counted anew and not twice.
    """

    folder = CharField()
    key = CharField(index=True)
    #: what stands behind the @, for "whom do I know at"
    domain = CharField(index=True)
    name = CharField(default="")
    #: mails the owner wrote to them, and they to the owner
    written = IntegerField(default=0)
    received = IntegerField(default=0)
    #: mails of others that both got
    together = IntegerField(default=0)
    last_at = UtcField()

    class Meta:
        table_name = "correspondent"
        indexes = ((("owner", "folder", "key"), True),)


class CompanyRow(Owned):
    """Two correspondents on the same mails, by folder; `one` sorts before `other`."""

    folder = CharField()
    one = CharField(index=True)
    other = CharField(index=True)
    mails = IntegerField(default=0)
    last_at = UtcField()

    class Meta:
        table_name = "company"
        indexes = ((("owner", "folder", "one", "other"), True),)


class CountedRow(Owned):
    """Up to which mail of a folder the correspondents are counted, and from which on."""

    folder = CharField()
    uidvalidity = BigIntegerField()
    first = BigIntegerField()
    last = BigIntegerField()

    class Meta:
        table_name = "counted"
        indexes = ((("owner", "folder"), True),)


PEOPLE_TABLES: list[type[Any]] = [
    QuestionRow,
    InsightRow,
    LeadRow,
    ResearchRow,
    CorrespondentRow,
    CompanyRow,
    CountedRow,
]
