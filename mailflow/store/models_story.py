"""Tables of the story beside its mails: invitations and what calendars said, what is left to do.

As in `store.models`: constraints and no behaviour, every row has an owner.
"""

from __future__ import annotations

from typing import Any

from peewee import BooleanField, ForeignKeyField, TextField

from mailflow.store.models import Owned, RequestRow, UtcField


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


STORY_TABLES: list[type[Any]] = [InvitationRow, AppointmentRow, AdviceRow, PromiseRow]
