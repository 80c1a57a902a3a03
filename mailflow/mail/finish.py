"""From a draft as some mail program saved it to the letter that may leave.

Rules: the body is not touched by an octet, and neither is any field but these: Message-ID
and Date are ours to set; Bcc never goes over the wire (failures V3); what programs note
down for themselves in drafts (Mozilla, K-9, Apple, Evolution, Outlook) is nobody else's.
Nothing is parsed and written anew: the standard library would break the ids of Exchange
that are longer than a line.
"""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import format_datetime

from mailflow.mail.headers import addresses, scan
from mailflow.mail.message import Address, MessageId

_PRIVATE = re.compile(
    rb"(?:bcc|resent-bcc|message-id|date|fcc|return-path|status|x-status|received"
    rb"|x-mozilla-[\w-]+|x-identity-key|x-account-key|x-k9mail-[\w-]+|x-unsent"
    rb"|x-uniform-type-identifier|x-universally-unique-identifier|x-apple-[\w-]+"
    rb"|x-evolution-[\w-]+|x-ms-exchange-[\w-]+|x-unseen|x-draft-info|x-kmail-[\w-]+)",
    re.IGNORECASE,
)
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*\n?")
_END = re.compile(rb"\r?\n\r?\n")


def letter_of(draft: bytes, message_id: MessageId) -> bytes:
    """The draft as a letter with this id and no date yet; CRLF after the fields it sets.

    The same for the letter itself: finishing twice changes nothing.
    """
    head, body = _parted(draft)
    kept = b"".join(field[0] for field in _FIELD.finditer(head) if not _PRIVATE.fullmatch(field[1]))
    if kept and not kept.endswith(b"\n"):
        kept += b"\r\n"
    return b"Message-ID: " + message_id.encode("ascii") + b"\r\n" + kept + body


def dated(letter: bytes, moment: datetime) -> bytes:
    """The letter with this Date: when its writer said it was done (RFC 5322 3.6.1)."""
    head, body = _parted(letter)
    kept = b"".join(field[0] for field in _FIELD.finditer(head) if field[1].lower() != b"date")
    return b"Date: " + format_datetime(moment).encode("ascii") + b"\r\n" + kept + body


def addressees(draft: bytes) -> tuple[Address, ...]:
    """Everybody the draft is written to: To, Cc and Bcc, as they stand."""
    head, _ = _parted(draft)
    named = (b"to", b"cc", b"bcc")
    return tuple(
        one
        for field in _FIELD.finditer(head)
        if field[1].lower() in named
        for one in addresses(field[0].partition(b":")[2])
    )


def authors(draft: bytes) -> tuple[Address, ...]:
    """Whom it says it is from."""
    return scan(_parted(draft)[0]).from_


def _parted(raw: bytes) -> tuple[bytes, bytes]:
    """The fields, and the rest from the empty line on."""
    end = _END.search(raw)
    if end is None:
        return raw, b"\r\n"
    first = raw[end.start() : end.end()]
    cut = end.start() + first.index(b"\n") + 1
    return raw[:cut], raw[cut:]
