"""The header block: a fast reading of what a scan needs, and the tolerant readers of values.

`scan` makes one regular expression pass over the fields that were asked for and keeps
their octets; each value is decoded only when it is asked for, for of a hundred thousand
mails a handful is linked. Nothing here raises, whatever the octets.

Rules: names are compared without case (Exchange lower-cases them); of repeated fields the
first counts, but address and id fields are read together, so that a second From is seen
and not hidden (failures P8). 8-bit values are UTF-8, else Windows-1252. A field over
FIELD_LIMIT octets is cut: References in its middle, all others at the end.

Known limit: encoded words are read wherever they stand, in quoted strings too, where RFC
2047 forbids them and half the world writes them.
"""

from __future__ import annotations

import binascii
import re
from typing import NamedTuple

from mailflow.mail.addresses import ADDRESS_LIMIT, FIELD_LIMIT, read_addresses
from mailflow.mail.charsets import clean, to_text
from mailflow.mail.message import Address, MessageId
from mailflow.mail.threads import message_ids

__all__ = [
    "ADDRESS_LIMIT",
    "FIELD_LIMIT",
    "SCAN_FIELDS",
    "WORD_LIMIT",
    "Scan",
    "addresses",
    "decode",
    "scan",
    "unfold",
]

#: encoded words of one value that are read (promises.md 1)
WORD_LIMIT = 200

#: the fields to fetch by BODY.PEEK[HEADER.FIELDS (...)] when a folder is scanned
SCAN_FIELDS: tuple[str, ...] = (
    *("Message-ID", "In-Reply-To", "References", "From", "Sender", "To", "Cc", "Bcc"),
    *("Subject", "Date"),
    *("Content-Type", "Auto-Submitted", "Precedence", "List-Id", "X-Failed-Recipients"),
    *("Return-Path", "Thread-Index", "X-Mailflow-Id"),
    *("X-Google-Original-Message-ID", "X-Microsoft-Original-Message-ID"),
)

_JOINED = frozenset(
    {
        b"from",
        b"to",
        b"cc",
        b"bcc",
        b"message-id",
        b"in-reply-to",
        b"references",
        b"x-failed-recipients",
    }
)
_ORIGINAL_IDS = (b"x-google-original-message-id", b"x-microsoft-original-message-id")

# No part gives back what it took: nothing behind it could match, and it costs a third.
_FIELD = re.compile(rb"^([!-9;-~]{1,80}+)[ \t]*+:[ \t]*+(.*+(?:\n[ \t].*+)*+)", re.MULTILINE)
_FOLD = re.compile(r"[ \t]*[\r\n]+[ \t]*")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]+")
_STRETCH = re.compile(rb"([A-Za-z0-9+/]+)(=*)")
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bq])\?", re.IGNORECASE)


class Scan(NamedTuple):
    """The scanned fields of a mail: names in lower case to octets; values decoded when asked."""

    # No dataclass: a scan makes one a mail, and a frozen one is a fifth of all that takes.
    fields: dict[bytes, bytes]

    def value(self, name: str) -> str:
        """The first field of that name, unfolded, not decoded; empty if there is none."""
        return unfold(self.fields.get(name.lower().encode("ascii", "replace"), b""))

    def has(self, name: str) -> bool:
        return name.lower().encode("ascii", "replace") in self.fields

    @property
    def message_id(self) -> MessageId | None:
        return next(iter(self._ids(b"message-id")), None)

    @property
    def in_reply_to(self) -> tuple[MessageId, ...]:
        return self._ids(b"in-reply-to")

    @property
    def references(self) -> tuple[MessageId, ...]:
        return self._ids(b"references")

    @property
    def original_ids(self) -> tuple[MessageId, ...]:
        """What the id was before a provider replaced it (failures L1)."""
        return tuple(one for name in _ORIGINAL_IDS for one in self._ids(name))

    @property
    def from_(self) -> tuple[Address, ...]:
        return addresses(self.fields.get(b"from", b""))

    @property
    def sender(self) -> tuple[Address, ...]:
        return addresses(self.fields.get(b"sender", b""))

    @property
    def to(self) -> tuple[Address, ...]:
        """To and Cc together."""
        return (
            *addresses(self.fields.get(b"to", b"")),
            *addresses(self.fields.get(b"cc", b"")),
        )

    @property
    def bcc(self) -> tuple[Address, ...]:
        return addresses(self.fields.get(b"bcc", b""))

    @property
    def subject(self) -> str:
        return decode(self.fields.get(b"subject", b""))

    @property
    def content_type(self) -> str:
        """Type and subtype in lower case, without parameters."""
        return self.value("content-type").partition(";")[0].strip().lower()

    @property
    def mailflow_id(self) -> str:
        return self.value("x-mailflow-id").strip()

    @property
    def thread_index(self) -> str:
        return self.value("thread-index")

    def _ids(self, name: bytes) -> tuple[MessageId, ...]:
        value = self.fields.get(name)
        return message_ids(_latin(value)) if value else ()


def scan(block: bytes) -> Scan:
    """The fields of a header block or of a part of one. Never raises."""
    found = _FIELD.findall(block)
    fields = {name.lower(): value for name, value in found}
    if len(fields) == len(found):
        return Scan(fields)
    fields = {}
    for name, value in found:
        key = name.lower()
        if key not in fields:
            fields[key] = value
        elif key in _JOINED and len(fields[key]) < FIELD_LIMIT:
            fields[key] += b", " + value
    return Scan(fields)


def unfold(value: bytes) -> str:
    """A field's octets as text on one line, cut at FIELD_LIMIT; encoded words stay."""
    text = value[:FIELD_LIMIT].decode("ascii") if value.isascii() else to_text(value[:FIELD_LIMIT])
    if "\n" in text or "\r" in text:
        text = _FOLD.sub(" ", text)
    return text.replace("\0", "").strip()


def _latin(value: bytes) -> str:
    if len(value) > FIELD_LIMIT:
        # The root of a thread is its first reference, the answered letter its last.
        value = value[: FIELD_LIMIT // 2] + b" " + value[-FIELD_LIMIT // 2 :]
    return value.decode("utf-8", "replace")


def addresses(value: bytes | str) -> tuple[Address, ...]:
    """The addresses of a field, at most ADDRESS_LIMIT, names decoded. Never raises."""
    if isinstance(value, bytes):
        value = unfold(value)
    elif "\n" in value or "\r" in value:
        value = _FOLD.sub(" ", value)
    return read_addresses(value, decode) if value else ()


def decode(value: bytes | str) -> str:
    """A field's value for reading: unfolded, encoded words (RFC 2047) turned into text.

    At most WORD_LIMIT words are decoded, the rest stays as it is written. Holds no NUL and
    no line break. Never raises.
    """
    if isinstance(value, bytes):
        value = unfold(value)
    if "=?" in value:
        value = "".join(_decoded(value[:FIELD_LIMIT]))
    if value.isprintable():
        return value.strip()
    return " ".join(clean(value).splitlines()).strip()


def _decoded(value: str) -> list[str]:
    """Stretches of plain text and of decoded words."""
    out: list[str] = []
    held: list[bytes] = []
    charset, done = "", 0
    for start, end, this, octets in _words(value):
        between = value[done:start]
        if held and (between.strip() or this != charset):
            out.append(to_text(b"".join(held), charset))
            held.clear()
        # White space between two words is a fold, not text (RFC 2047 6.2).
        if between.strip() or not (out or held):
            out.append(between)
        # Words of one charset are joined first: a letter may be cut between two of them.
        held.append(octets)
        charset, done = this, end
    if held:
        out.append(to_text(b"".join(held), charset))
    return [*out, value[done:]]


def _words(value: str) -> list[tuple[int, int, str, bytes]]:
    """Start, end, charset and octets of each encoded word, up to WORD_LIMIT."""
    found: list[tuple[int, int, str, bytes]] = []
    at = 0
    while len(found) < WORD_LIMIT and (head := _WORD.search(value, at)):
        end = value.find("?=", head.end())
        if end < 0:
            break
        text = value[head.end() : end]
        # RFC 2231 5 allows a language behind the charset: =?utf-8*en?q?...
        charset = head[1].partition("*")[0].lower()
        found.append((head.start(), end + 2, charset, _octets(text, head[2])))
        at = end + 2
    return found


def _octets(text: str, coding: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if coding in "qQ":
        return binascii.a2b_qp(raw, header=True)
    return unbase64(raw)


def unbase64(raw: bytes) -> bytes:
    """What can be read of damaged Base64: foreign octets skipped, padding put right.

    Behind padding only whole groups go on: some programs join encoded pieces, others write a
    footer in clear behind the code.
    """
    first, *rest = _STRETCH.findall(_NOT_BASE64.sub(b"", raw)) or [(b"", b"")]
    whole = [letters for letters, padding in rest if len(letters + padding) % 4 == 0]
    return b"".join(_unpadded(letters) for letters in (first[0], *whole))


def _unpadded(letters: bytes) -> bytes:
    letters = letters[:-1] if len(letters) % 4 == 1 else letters
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
