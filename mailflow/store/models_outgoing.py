"""The table of what leaves: letters and notes on their way.

As in `store.models`: constraints and no behaviour.
"""

from __future__ import annotations

from typing import Any

from peewee import (
    BigIntegerField,
    BlobField,
    BooleanField,
    CharField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from mailflow.store.models import Owned, RequestRow, UtcField


class OutgoingRow(Owned):
    key = CharField()
    kind = CharField()
    state = CharField(index=True)
    request = ForeignKeyField(RequestRow, null=True, backref="outgoing", on_delete="CASCADE")
    message_id = TextField(index=True)
    token = CharField(unique=True)
    recipient = CharField()
    subject = TextField()
    text = TextField()
    octets = BlobField()
    sha256 = CharField()
    findings = TextField(default="[]")
    starts_at = UtcField(null=True)
    due_at = UtcField()
    expires_at = UtcField(null=True)
    attempts = IntegerField(default=0)
    #: the server's last word, or why it is on hold
    remark = TextField(default="")
    draft_folder = TextField(default="")
    draft_uidvalidity = BigIntegerField(default=0)
    draft_uid = BigIntegerField(default=0)
    #: of the octets that lie in Drafts: ours as the server stored them, or the owner's
    draft_sha256 = CharField(default="")
    #: the owner changed it, so it is never overwritten
    touched = BooleanField(default=False)
    #: since when it is not seen in Drafts
    gone_since = UtcField(null=True)
    #: a copy of our own in Drafts that a later one took the place of
    stale_uidvalidity = BigIntegerField(default=0)
    stale_uid = BigIntegerField(default=0)
    stale_sha256 = CharField(default="")
    #: the owner's word: when, and for exactly which octets
    approved_at = UtcField(null=True)
    approved_sha256 = CharField(default="")
    #: who is sending it; another one's is not gone on with
    claim = CharField(default="")
    #: when its first octet may have left
    left_at = UtcField(null=True)
    deferred_since = UtcField(null=True)
    #: ids the server named when it took it
    server_ids = TextField(default="[]")
    #: the story of the request knows that it left
    is_told = BooleanField(default=False)
    #: how far Sent was read before it left: a copy lies behind
    sent_uidvalidity = BigIntegerField(default=0)
    sent_uid = BigIntegerField(default=0)
    #: our own copy was begun to be filed, so one in Sent may be ours
    copy_begun = BooleanField(default=False)
    created_at = UtcField()
    changed_at = UtcField()

    class Meta:
        table_name = "outgoing"
        indexes = (
            (("owner", "key"), True),
            (("owner", "state", "is_told"), False),
            (("owner", "left_at"), False),
            (("owner", "stale_uid"), False),
        )


OUTGOING_TABLES: list[type[Any]] = [OutgoingRow]
