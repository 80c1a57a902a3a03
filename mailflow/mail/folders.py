"""Where a mail lies: folders, their roles, and how far one has been read (RFC 9051)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Role(Enum):
    """What a folder is for (RFC 6154 names all but the inbox)."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    ARCHIVE = "archive"
    ALL = "all"
    JUNK = "junk"


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a folder was read: every UID up to `uid` was seen under this UIDVALIDITY."""

    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Place:
    """One mail's place. Never enough to delete by: UIDs were seen reused (failures S2)."""

    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one FETCH told of a mail: `header` is the block of the asked fields, as sent.

    `arrived` is INTERNALDATE, aware; `flags` as the server spells them.
    """

    place: Place
    size: int
    arrived: datetime
    flags: frozenset[str]
    header: bytes
