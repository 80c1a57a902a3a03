"""What the owner said of a mail: whose it is, and whose it is not. A frozen copy of the table
as it was, apart from today's models.
"""

from datetime import UTC, datetime

from peewee import BooleanField, DatabaseProxy, Field, ForeignKeyField, Model

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


class MailRow(Owned):
    class Meta:
        table_name = "mail"


class ToldLinkRow(Owned):
    mail = ForeignKeyField(MailRow, backref="told", on_delete="CASCADE")
    request = ForeignKeyField(RequestRow, backref="told", on_delete="CASCADE")
    belongs = BooleanField()
    at = UtcField()

    class Meta:
        table_name = "told_link"
        indexes = ((("mail", "request"), True),)


def up(migrator, db):
    DATABASE.initialize(db)
    db.create_tables([ToldLinkRow], safe=False)
