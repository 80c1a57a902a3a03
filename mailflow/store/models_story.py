"""Tables of the story beside its mails: invitations and what calendars said, what is left to do.

As in `store.models`: constraints and no behaviour, every row has an owner.
"""

from __future__ import annotations

from typing import Any

from peewee import BooleanField, CharField, ForeignKeyField, TextField

from mailflow.store.models import MailRow, Owned, RequestRow, UtcField
from mailflow.store.models_outgoing import IssuedRow


class InvitationRow(Owned):
    """The UID of the owner's invitations in a story, and the contact's one it rests on, if so."""

    request = ForeignKeyField(RequestRow, unique=True, backref="invitation", on_delete="CASCADE")
    uid = TextField(default="")
    theirs = TextField(default="")

    class Meta:
        table_name = "invitation"


class AppointmentRow(Owned):
    """What calendars said of one UID (or one day of its series); `detail` holds all of it."""

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
    #: the owner's own, or the contact's
    mine = BooleanField(default=True)
    kept_at = UtcField(null=True)

    class Meta:
        table_name = "promise"


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


STORY_TABLES: list[type[Any]] = [
    *(InvitationRow, AppointmentRow, AdviceRow, PromiseRow),
    *(ToldLinkRow, AskedRow),
]
