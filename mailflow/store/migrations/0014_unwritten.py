"""Notes to the owner that are owed and not yet written. A frozen copy of the table as it was, apart
from today's models.
"""

from datetime import UTC, datetime

from peewee import CharField, DatabaseProxy, Field, ForeignKeyField, Model, TextField

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


class RequestRow(Owned):
    class Meta:
        table_name = "request"


class UnwrittenRow(Owned):
    key = CharField()
    kind = CharField()
    request = ForeignKeyField(RequestRow, on_delete="CASCADE")
    page = TextField()
    item = CharField()
    name = TextField()
    owed_at = UtcField()

    class Meta:
        table_name = "unwritten"
        indexes = ((("owner", "key"), True),)


def up(migrator, db):
    DATABASE.initialize(db)
    db.create_tables([UnwrittenRow], safe=False)
