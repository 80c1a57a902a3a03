"""The story: invitations and what calendars said, advice and promises. A frozen copy of the
tables as they were, apart from today's models.
"""

from datetime import UTC, datetime

from peewee import BooleanField, DatabaseProxy, Field, ForeignKeyField, Model, TextField

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


class InvitationRow(Owned):
    request = ForeignKeyField(RequestRow, unique=True, backref="invitation", on_delete="CASCADE")
    uid = TextField(default="")
    theirs = TextField(default="")

    class Meta:
        table_name = "invitation"


class AppointmentRow(Owned):
    request = ForeignKeyField(RequestRow, backref="appointments", on_delete="CASCADE")
    uid = TextField(index=True)
    instance = TextField(default="")
    detail = TextField()

    class Meta:
        table_name = "appointment"
        indexes = ((("request", "uid", "instance"), True),)


class AdviceRow(Owned):
    request = ForeignKeyField(RequestRow, backref="advice", on_delete="CASCADE")
    text = TextField()
    at = UtcField()
    done_at = UtcField(null=True)
    outcome = TextField(default="")

    class Meta:
        table_name = "advice"


class PromiseRow(Owned):
    request = ForeignKeyField(RequestRow, backref="promises", on_delete="CASCADE")
    text = TextField()
    at = UtcField()
    due_at = UtcField()
    mine = BooleanField(default=True)
    kept_at = UtcField(null=True)

    class Meta:
        table_name = "promise"


TABLES = [InvitationRow, AppointmentRow, AdviceRow, PromiseRow]


def up(migrator, db):
    DATABASE.initialize(db)
    db.create_tables(TABLES, safe=False)
