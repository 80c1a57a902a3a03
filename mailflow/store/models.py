"""Tables and constraints, no behaviour. Every "once" is a constraint, every row has an owner.

Moments are UTC in the database and aware outside it. Values that the pure floors made
(readings, reasons) lie as JSON beside the columns that are searched.
"""

from __future__ import annotations

from copy import copy
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from peewee import (
    AutoField,
    BigIntegerField,
    BooleanField,
    CharField,
    DatabaseProxy,
    Field,
    ForeignKeyField,
    IntegerField,
    Model,
    ModelSelect,
    TextField,
)

DATABASE = DatabaseProxy()


class UtcField(Field):
    """An aware moment, kept as fixed-width text so that it sorts as it passes.

    Peewee's DateTimeField compares offsets as text on SQLite and drops the zone on
    PostgreSQL. Naive moments are refused.
    """

    field_type = "CHAR(27)"

    def db_value(self, value: datetime | None) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            message = f"a naive moment: {value}"
            raise ValueError(message)
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def python_value(self, value: str | None) -> datetime | None:
        return datetime.fromisoformat(value) if value else None


class _Whole(ModelSelect):
    """A SELECT of all columns that remembers how its list of columns is spelled.

    Peewee spells each column anew in each query: half the CPU time of taking in a mail.
    """

    _is_default: bool
    _spelled: ClassVar[dict[tuple[type[Model], str], str]] = {}

    def __sql_selection__(self, ctx: Any, is_subquery: bool = False) -> Any:  # noqa: FBT001, FBT002  # Peewee's signature
        if not self._is_default or is_subquery:
            return super().__sql_selection__(ctx, is_subquery)
        alias = ctx.alias_manager[self.model._meta.table]  # noqa: SLF001  # Peewee's own way to it
        if (spelled := self._spelled.get((self.model, alias))) is None:
            start = len(ctx._sql)  # noqa: SLF001
            ctx = super().__sql_selection__(ctx, is_subquery)
            self._spelled[self.model, alias] = "".join(ctx._sql[start:])  # noqa: SLF001
            return ctx
        return ctx.literal(spelled)


class _Handed:
    """A field that tables hand down: copied, not deeply. Peewee copies it for each of forty
    tables down to its last default, which took half of the time that a table takes.
    """

    def __deepcopy__(self, memo: object) -> Self:
        return copy(self)


class _Key(_Handed, AutoField):
    pass


class _OwnerKey(_Handed, ForeignKeyField):
    pass


class Row(Model):
    id = _Key()

    if TYPE_CHECKING:
        # Peewee adds `contact_id` and back-references such as `letters` by itself.
        def __getattr__(self, name: str) -> Any: ...

    else:  # its stubs know what a select gives, which could not be said here

        @classmethod
        def select(cls, *fields: Any) -> ModelSelect:
            if fields:
                return super().select(*fields)
            return _Whole(cls, cls._meta.sorted_fields, is_default=True)

    class Meta:
        database = DATABASE
        legacy_table_names = False


class OwnerRow(Row):
    address = CharField(unique=True)
    name = CharField()

    class Meta:
        table_name = "owner"


class Owned(Row):
    owner = _OwnerKey(OwnerRow, on_delete="CASCADE", index=True)


class ContactRow(Owned):
    name = CharField()
    organisation = CharField(default="", index=True)
    title = CharField(default="")
    relationship = CharField(default="cold")
    zone = CharField(default="")
    country = CharField(default="")
    language = CharField(default="en")
    connection = TextField(default="")
    research = TextField(default="")
    referrer = ForeignKeyField("self", null=True, on_delete="SET NULL")
    notes = TextField(default="")
    tags = TextField(default="[]")
    stopped = BooleanField(default=False)
    #: named by somebody, not yet taken on by the owner
    proposed = BooleanField(default=False)
    created_at = UtcField()

    class Meta:
        table_name = "contact"


class AddressRow(Owned):
    contact = ForeignKeyField(ContactRow, backref="addresses", on_delete="CASCADE")
    spec = CharField()
    key = CharField()
    position = IntegerField(default=0)
    #: a bounce said that it takes no mail
    dead = BooleanField(default=False)

    class Meta:
        table_name = "address"
        indexes = ((("owner", "key"), True),)


class AimRow(Owned):
    topic = TextField()
    created_at = UtcField()

    class Meta:
        table_name = "aim"


class RequestRow(Owned):
    contact = ForeignKeyField(ContactRow, backref="requests", on_delete="CASCADE")
    aim = ForeignKeyField(AimRow, null=True, on_delete="SET NULL")
    stage = CharField(default="research", index=True)
    since = UtcField()
    wait_until = UtcField(null=True)
    interview_at = UtcField(null=True)
    interview_minutes = IntegerField(default=0)
    interview_place = TextField(default="")
    interview_held = BooleanField(default=False)
    interview_sequence = IntegerField(default=0)
    created_at = UtcField()
    #: mail of the past is being read: what follows from it is decided at its end
    catching_up = BooleanField(default=False)
    #: the owner's address in this story, empty for the first
    own_address = CharField(default="")

    class Meta:
        table_name = "request"


class NoteRow(Owned):
    request = ForeignKeyField(RequestRow, backref="notes", on_delete="CASCADE")
    at = UtcField()
    text = TextField()

    class Meta:
        table_name = "note"


class LetterRow(Owned):
    request = ForeignKeyField(RequestRow, backref="letters", on_delete="CASCADE")
    message_id = TextField()
    kind = CharField()
    subject = TextField()
    sent_at = UtcField()
    text = TextField(default="")
    references = TextField(default="[]")

    class Meta:
        table_name = "letter"
        indexes = ((("owner", "message_id", "request"), True),)


class KnownIdRow(Owned):
    """A Message-ID that leads to a request: ours, a provider's, or the contact's."""

    message_id = TextField()
    request = ForeignKeyField(RequestRow, backref="known_ids", on_delete="CASCADE")
    letter = ForeignKeyField(LetterRow, null=True, backref="known_ids", on_delete="CASCADE")

    class Meta:
        table_name = "known_id"
        indexes = ((("owner", "message_id", "request"), True),)


class KnownThreadRow(Owned):
    """A thread that leads to a request: X-GM-THRID, THREADID, or Thread-Index's root."""

    thread = CharField()
    request = ForeignKeyField(RequestRow, backref="known_threads", on_delete="CASCADE")

    class Meta:
        table_name = "known_thread"
        indexes = ((("owner", "thread", "request"), True),)


class MailRow(Owned):
    """A mail that was read: linked, or a candidate that may be linked later."""

    message_id = TextField(index=True)
    sha256 = CharField()
    role = CharField()
    folder = TextField()
    uidvalidity = BigIntegerField()
    uid = BigIntegerField()
    author = CharField(default="")
    subject = TextField(default="")
    arrived = UtcField()
    references = TextField(default="[]")
    reading = TextField(default="")
    #: why it was linked, or not
    evidence = TextField(default="[]")
    rivals = TextField(default="[]")
    #: what stays the same wherever and however often it is delivered (`mail.identity`)
    identity = CharField()
    #: Gmail's X-GM-MSGID or RFC 8474's EMAILID: one mail in many folders
    object_id = CharField(default="", index=True)
    size = IntegerField(default=0)
    #: the Date field as sent
    written = TextField(default="")
    #: nothing more is to be learnt from it, although it is linked to no request
    settled = BooleanField(default=False)

    class Meta:
        table_name = "mail"
        # A mail is known by what it is and where it was seen, never by its UID alone:
        # UIDVALIDITY changes, and Drafts and Sent may hold the same id (failures S1, M9).
        indexes = (
            (("owner", "identity"), True),
            (("owner", "arrived"), False),
            (("owner", "message_id"), False),
            (("owner", "folder", "uidvalidity", "uid"), False),
        )


class LinkRow(Owned):
    mail = ForeignKeyField(MailRow, backref="links", on_delete="CASCADE")
    request = ForeignKeyField(RequestRow, backref="links", on_delete="CASCADE")

    class Meta:
        table_name = "link"
        indexes = ((("mail", "request"), True),)


class EventRow(Owned):
    request = ForeignKeyField(RequestRow, backref="events", on_delete="CASCADE")
    mail = ForeignKeyField(MailRow, null=True, on_delete="SET NULL")
    at = UtcField()
    kind = CharField()
    detail = TextField(default="{}")
    stage = CharField()
    reasons = TextField(default="[]")

    class Meta:
        table_name = "event"


TABLES: list[type[Any]] = [
    OwnerRow,
    ContactRow,
    AddressRow,
    AimRow,
    RequestRow,
    NoteRow,
    LetterRow,
    KnownIdRow,
    KnownThreadRow,
    MailRow,
    LinkRow,
    EventRow,
]
