"""Texts of stories that ended long ago are taken out, where the owner wants it so.

What goes: the words of letters and replies, and of what lay in the outbox. What stays: that
there was a letter, when, its subject and its ids, so that a late reply still finds its
story; and the owner's own notes, insights and advice.
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Any

from peewee import SqliteDatabase

from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.stages import Stage
from mailflow.store.models import DATABASE, EventRow, LetterRow, LinkRow, MailRow, RequestRow
from mailflow.store.models_outgoing import OutgoingRow

_S = OutgoingState
_ENDS = [stage.value for stage in Stage if stage.is_end]
#: nothing is done with their octets any more: no copy to file, nothing to send again
_DONE = [state.value for state in (_S.WITHDRAWN, _S.DROPPED, _S.SENT_BY_OWNER, _S.FILED)]
_NOTHING = hashlib.sha256(b"").hexdigest()
#: what a Reading holds of a reply's words
_WORDS = {"new_text": "", "signature": "", "evidence": []}


def drop_texts(owner: int, *, before: datetime) -> int:
    """Take the words out of stories that ended before then; how many texts went. In a unit."""
    ended = RequestRow.select(RequestRow.id).where(
        (RequestRow.owner == owner) & RequestRow.stage.in_(_ENDS) & (RequestRow.since < before)
    )
    if isinstance(DATABASE.obj, SqliteDatabase):
        DATABASE.execute_sql("PRAGMA secure_delete = ON")
    gone: int = (
        LetterRow.update(text="")
        .where(LetterRow.request.in_(ended) & (LetterRow.text != ""))
        .execute()
    )
    gone += (
        OutgoingRow.update(text="", octets=b"", sha256=_NOTHING, findings="[]")
        .where(
            OutgoingRow.request.in_(ended) & OutgoingRow.state.in_(_DONE) & (OutgoingRow.text != "")
        )
        .execute()
    )
    return gone + _drop_readings(ended) + _drop_details(ended)


def _drop_readings(ended: Any) -> int:
    """Of mails that belong to no story that goes on."""
    linked = LinkRow.select(LinkRow.mail).where(LinkRow.request.in_(ended))
    going_on = LinkRow.select(LinkRow.mail).where(LinkRow.request.not_in(ended))
    rows = MailRow.select().where(
        MailRow.id.in_(linked) & MailRow.id.not_in(going_on) & (MailRow.reading != "")
    )
    gone = 0
    for row in rows:
        reading = json.loads(row.reading)
        if any(reading.get(name) for name in _WORDS):
            text = json.dumps(reading | _WORDS, ensure_ascii=False)
            MailRow.update(reading=text).where(MailRow.id == row.id).execute()
            gone += 1
    return gone


def _drop_details(ended: Any) -> int:
    """What an event kept of a reply."""
    gone = 0
    for row in EventRow.select().where(EventRow.request.in_(ended)):
        detail = json.loads(row.detail)
        reading = detail.get("reading")
        if reading and any(reading.get(name) for name in _WORDS):
            text = json.dumps(detail | {"reading": reading | _WORDS}, ensure_ascii=False)
            EventRow.update(detail=text).where(EventRow.id == row.id).execute()
            gone += 1
    return gone
