"""Tables of what the owner is told and says: mails to the owner, the orders that came back.

As in `store.models`: constraints and no behaviour, every row has an owner.
"""

from __future__ import annotations

from typing import Any

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from mailflow.store.models import MailRow, Owned, RequestRow, UtcField


class UnwrittenRow(Owned):
    """A note to the owner that is owed and not yet written: its words, without the form."""

    key = CharField()
    kind = CharField()
    request = ForeignKeyField(RequestRow, on_delete="CASCADE")
    page = TextField()
    #: what an order in its answer is about, and the name it is shown under
    item = CharField()
    name = TextField()
    owed_at = UtcField()

    class Meta:
        table_name = "unwritten"
        indexes = ((("owner", "key"), True),)


class IssuedRow(Owned):
    """A mail to the owner that may be answered. Its id is kept hashed (promise 3)."""

    id_hash = CharField(unique=True)
    kind = CharField()
    request = ForeignKeyField(RequestRow, null=True, on_delete="CASCADE")
    issued_at = UtcField()

    class Meta:
        table_name = "issued"


class ItemRow(Owned):
    issued = ForeignKeyField(IssuedRow, backref="items", on_delete="CASCADE")
    number = IntegerField()
    request = ForeignKeyField(RequestRow, null=True, on_delete="CASCADE")
    key = CharField(default="")
    text = TextField(default="")
    #: of the letter as it stood when this was written
    sha256 = CharField(default="")

    class Meta:
        table_name = "item"
        indexes = ((("issued", "number"), True),)


class CommandRow(Owned):
    """A mail whose commands were carried out, or refused: used once."""

    message_id = TextField()
    at = UtcField()
    outcome = TextField()

    class Meta:
        table_name = "command"
        indexes = ((("owner", "message_id"), True),)


class ToldLinkRow(Owned):
    """The owner's word on a mail: it belongs to this request, or it does not."""

    mail = ForeignKeyField(MailRow, backref="told", on_delete="CASCADE")
    request = ForeignKeyField(RequestRow, backref="told", on_delete="CASCADE")
    belongs = BooleanField()
    at = UtcField()

    class Meta:
        table_name = "told_link"
        indexes = ((("mail", "request"), True),)


class AskedRow(Owned):
    """Orders that are carried out once the owner says yes to the receipt that asks for it."""

    #: the mail they answer, by which their numbers are read
    issued = ForeignKeyField(IssuedRow, backref="asked", on_delete="CASCADE")
    receipt_hash = CharField(unique=True)
    message_id = TextField()
    words = TextField()
    at = UtcField()

    class Meta:
        table_name = "asked"
        indexes = ((("owner", "message_id"), True),)


ORDERS_TABLES: list[type[Any]] = [
    *(UnwrittenRow, IssuedRow, ItemRow, CommandRow),
    *(ToldLinkRow, AskedRow),
]
