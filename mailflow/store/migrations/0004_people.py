"""People and aims: questions as rows, insights, leads, research, organisations, stops,
correspondents. A frozen copy of the tables as they were, apart from today's models.
"""

import json
from datetime import UTC, datetime

from peewee import (
    BooleanField,
    CharField,
    DatabaseProxy,
    Field,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

DATABASE = DatabaseProxy()


class UtcField(Field):
    field_type = "CHAR(27)"

    def db_value(self, value: datetime | None) -> str | None:
        if value is None:
            return None
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def python_value(self, value: str | None) -> datetime | None:
        return datetime.fromisoformat(value) if value else None


class Row(Model):
    class Meta:
        database = DATABASE
        legacy_table_names = False


class OwnerRow(Row):
    class Meta:
        table_name = "owner"


class Owned(Row):
    owner = ForeignKeyField(OwnerRow, on_delete="CASCADE", index=True)


class ContactRow(Owned):
    class Meta:
        table_name = "contact"


class AimRow(Owned):
    questions = TextField()
    created_at = UtcField()

    class Meta:
        table_name = "aim"


class RequestRow(Owned):
    class Meta:
        table_name = "request"


class QuestionRow(Owned):
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
    request = ForeignKeyField(RequestRow, null=True, on_delete="CASCADE")
    text = TextField()
    at = UtcField()
    closed = BooleanField(default=False)

    class Meta:
        table_name = "lead"


class ResearchRow(Owned):
    aim = ForeignKeyField(AimRow, null=True, backref="read", on_delete="CASCADE")
    contact = ForeignKeyField(ContactRow, null=True, on_delete="CASCADE")
    text = TextField()
    at = UtcField()

    class Meta:
        table_name = "research"


class OrganisationRow(Owned):
    key = CharField()
    name = CharField()
    domains = TextField(default="[]")
    notes = TextField(default="")
    stopped = BooleanField(default=False)

    class Meta:
        table_name = "organisation"
        indexes = ((("owner", "key"), True),)


class StopRow(Owned):
    salt = CharField()
    digest = CharField()
    at = UtcField()

    class Meta:
        table_name = "stop"
        indexes = ((("owner", "digest"), True),)


class CorrespondentRow(Owned):
    folder = CharField()
    key = CharField(index=True)
    domain = CharField(index=True)
    name = CharField(default="")
    written = IntegerField(default=0)
    received = IntegerField(default=0)
    together = IntegerField(default=0)
    last_at = UtcField()

    class Meta:
        table_name = "correspondent"
        indexes = ((("owner", "folder", "key"), True),)


class CompanyRow(Owned):
    folder = CharField()
    one = CharField(index=True)
    other = CharField(index=True)
    mails = IntegerField(default=0)
    last_at = UtcField()

    class Meta:
        table_name = "company"
        indexes = ((("owner", "folder", "one", "other"), True),)


class CountedRow(Owned):
    folder = CharField()
    uidvalidity = IntegerField()
    first = IntegerField()
    last = IntegerField()

    class Meta:
        table_name = "counted"
        indexes = ((("owner", "folder"), True),)


TABLES = [
    QuestionRow,
    InsightRow,
    LeadRow,
    ResearchRow,
    OrganisationRow,
    StopRow,
    CorrespondentRow,
    CompanyRow,
    CountedRow,
]


def up(migrator, db):
    DATABASE.initialize(db)
    db.create_tables(TABLES, safe=False)
    for aim in AimRow.select():
        for text in json.loads(aim.questions):
            QuestionRow.create(owner=aim.owner_id, aim=aim, text=text, at=aim.created_at)
    # Not the migrator's drop_column: it builds the table anew, and dropping the old one
    # takes every request's aim away (ON DELETE SET NULL).
    db.execute_sql('ALTER TABLE "aim" DROP COLUMN "questions"')
