"""The mail that a mail forwards: attached whole (message/rfc822), or written into its text below
a header block, as most programs do.

Of the latter only what the block says is known: author, subject, and the date where it is
written as mail writes dates. Known limits: the first of several is taken; attachments are not.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from mailflow.mail.attributions import Field
from mailflow.mail.header_blocks import field_roles, header_block_end
from mailflow.mail.headers import addresses
from mailflow.mail.html import to_text
from mailflow.mail.message import Message, MessageId
from mailflow.mail.parse import parse

_LINES = 2000


def forwarded(message: Message) -> Message | None:
    """The mail forwarded in this one; None if there is none. Never raises."""
    for part in message.parts:
        if part.content_type == "message/rfc822" and part.text.strip():
            return parse(part.text.encode("utf-8", "replace"))
    text = message.text if message.text.strip() else to_text(message.html)
    lines = [line.removeprefix("> ").removeprefix(">") for line in text.splitlines()[:_LINES]]
    for at in range(len(lines)):
        end = header_block_end(lines, at)
        if end > at:
            return _written(lines[at:end], lines[end:])
    return None


def _written(block: list[str], below: list[str]) -> Message | None:
    """A mail of what the block says of it and the text below."""
    found: dict[Field, str] = {}
    for line in block:
        _, colon, value = line.replace("：", ":").partition(":")
        for role in (Field.FROM, Field.SENT, Field.TO, Field.SUBJECT):
            if colon and role in field_roles(line) and role not in found:
                found[role] = value.strip(" *\t")
                break
    # Outlook writes [mailto:jane@acme.example] behind the name.
    author = found.get(Field.FROM, "").replace("[mailto:", "<").replace("]", ">")
    if not (authors := addresses(author)):
        return None
    text = "\n".join(below).strip() + "\n"
    said = "\0".join((author, found.get(Field.SUBJECT, ""), found.get(Field.SENT, ""), text))
    sha256 = hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()
    return Message(
        message_id=MessageId(f"<{sha256[:32]}@filed.invalid>"),
        subject=found.get(Field.SUBJECT, ""),
        from_=authors[:1],
        to=addresses(found.get(Field.TO, "")),
        date=_date(found.get(Field.SENT, "")),
        headers=(("From", author), ("Date", found.get(Field.SENT, ""))),
        text=text,
        sha256=sha256,
        size=len(text),
    )


def _date(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
