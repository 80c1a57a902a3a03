"""Where a mail lies: folders, their roles, and how far one has been read (RFC 9051).

A mail is known again by what stays the same wherever it lies: `identity`. UIDs change with
a new UIDVALIDITY, octets with each delivery (Received, Return-Path), so neither is in it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    # Who only names a folder loads no mails.
    from mailflow.mail.ids import MessageId
    from mailflow.mail.message import Message


class Role(Enum):
    """What a folder is for (RFC 6154 names all but the inbox)."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    ARCHIVE = "archive"
    ALL = "all"
    JUNK = "junk"
    #: named by the owner as a place where replies may lie
    FURTHER = "further"
    #: what lies there the owner filed by hand
    FILING = "filing"


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a folder was read: every UID up to `uid` was seen under this UIDVALIDITY."""

    folder: str
    uidvalidity: int
    uid: int


class Place(NamedTuple):
    """One mail's place. Never enough to delete by: UIDs were seen reused (failures S2)."""

    # Like Fetched no dataclass: a scan makes one a mail, and a frozen one takes thrice as long.
    folder: str
    uidvalidity: int
    uid: int


class Fetched(NamedTuple):
    """What one FETCH told of a mail: `header` is the block of the asked fields, as sent.

    `arrived` is INTERNALDATE, aware; `flags` as the server spells them.
    """

    place: Place
    size: int
    arrived: datetime
    flags: frozenset[str]
    header: bytes
    #: the provider's ids of the mail and of its thread: X-GM-MSGID and X-GM-THRID of Gmail,
    #: EMAILID and THREADID of RFC 8474; empty where it gives none
    object_id: str = ""
    thread: str = ""
    #: Gmail's labels, as the server spells them
    labels: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sighting:
    """A mail seen in a folder, whose body is worth reading. `written` is its Date field."""

    role: Role
    place: Place
    arrived: datetime
    size: int = 0
    message_id: MessageId | None = None
    written: str = ""
    threads: frozenset[str] = frozenset()
    object_id: str = ""


def identity(message: Message, role: Role) -> str:
    """The same for every copy of a mail that others wrote, and for every copy in Sent.

    A draft and its copy in Sent are two facts, and so are the copies in Sent and in INBOX of
    a mail to oneself (failures M9).
    """
    side = role.value if role in {Role.SENT, Role.DRAFTS} else "received"
    date = message.header("date").strip()
    said = (side, message.message_id or "", date, str(message.author or ""), message.subject)
    digest = hashlib.sha256("\0".join((*said, message.text, message.html)).encode())
    return digest.hexdigest()
