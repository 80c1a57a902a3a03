"""bytes → Message, whatever the bytes. Never raises; what could not be read is in `defects`.

Decides nothing about meaning. Rules: the standard library's parser is not used, for
policy.default raises at 27 places and eats 23 GB for one Subject, and compat32 recurses
(failures P1-P4); see mime, headers, charsets and bodies for what stands in its place. The
ceilings of promises.md 1 hold: 64 kB of header block, 16 kB a field, 200 encoded words, 50
levels, 500 parts, 1 MB of text. Cost is linear in the octets, attachments are not decoded.

Of repeated fields the first counts, From, To and Cc are read together, so that a second
author is seen (failures P8). Date is the sender's claim: for showing, never for deciding.

Known limits: those of mime; encrypted and signed-and-wrapped (PKCS #7) bodies stay closed.

`defects` may hold: header-block-cut, field-cut, words-cut, bad-field, no-blank-line,
no-boundary, boundary-guessed, too-deep, too-many-parts, text-cut, unknown-charset,
addresses-cut, bad-date, repeated-field, bare-cr.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from mailflow.mail import bodies, mime
from mailflow.mail.headers import ADDRESS_LIMIT, WORD_LIMIT, addresses, decode
from mailflow.mail.message import Address, Message, MessageId
from mailflow.mail.threads import message_ids

_SINGLE = frozenset(
    {"from", "sender", "reply-to", "to", "cc", "message-id", "in-reply-to", "references"}
    | {"subject", "date"}
)
_DATE_LIMIT = 100
_COMMENT = re.compile(r"\([^()]{0,100}\)")


def parse(raw: bytes) -> Message:
    """The mail in these octets, as far as it can be understood. Never raises."""
    defects: set[str] = set()
    octets = _with_newlines(raw, defects)
    root = mime.tree(octets, defects)
    reader = bodies.Reader(octets, defects)
    parts = tuple(bodies.part(leaf, reader) for leaf in root.leaves())
    fields = _Fields(_grouped(root.fields, defects), defects)
    return Message(
        message_id=next(iter(fields.ids("message-id")), None),
        in_reply_to=fields.ids("in-reply-to"),
        references=fields.ids("references"),
        subject=fields.text("subject"),
        from_=fields.addresses("from"),
        sender=next(iter(fields.addresses("sender")), None),
        reply_to=fields.addresses("reply-to"),
        to=fields.addresses("to"),
        cc=fields.addresses("cc"),
        date=fields.date(),
        headers=tuple((name, decode(value)) for name, value in root.fields),
        text=bodies.plain(root, reader),
        html=bodies.html(root, reader),
        parts=parts,
        sha256=hashlib.sha256(raw).hexdigest(),
        size=len(raw),
        defects=tuple(sorted(defects)),
    )


def _with_newlines(raw: bytes, defects: set[str]) -> bytes:
    """Mails of old Macs end their lines with CR alone."""
    if b"\r" in raw[:2000] and b"\n" not in raw[: mime.HEAD_LIMIT]:
        defects.add("bare-cr")
        return raw.replace(b"\r", b"\n")
    return raw


def _grouped(fields: list[mime.RawField], defects: set[str]) -> dict[str, list[bytes]]:
    grouped: dict[str, list[bytes]] = {}
    for name, value in fields:
        grouped.setdefault(name.lower(), []).append(value)
        if value.count(b"=?") > WORD_LIMIT:
            defects.add("words-cut")
    if any(len(grouped[name]) > 1 for name in _SINGLE & grouped.keys()):
        defects.add("repeated-field")
    return grouped


@dataclass(frozen=True, slots=True)
class _Fields:
    """The root's fields by lower-case name."""

    values: dict[str, list[bytes]]
    defects: set[str]

    def text(self, name: str) -> str:
        return decode(next(iter(self.values.get(name, ())), b""))

    def ids(self, name: str) -> tuple[MessageId, ...]:
        joined = b" ".join(self.values.get(name, ()))
        return message_ids(joined.decode("utf-8", "replace").replace("\0", "")) if joined else ()

    def addresses(self, name: str) -> tuple[Address, ...]:
        found = tuple(one for value in self.values.get(name, ()) for one in addresses(value))
        if len(found) >= ADDRESS_LIMIT:
            self.defects.add("addresses-cut")
        return found[:ADDRESS_LIMIT]

    def date(self) -> datetime | None:
        value = self.text("date")
        found = _moment(value) if value else None
        if value and found is None:
            self.defects.add("bad-date")
        return found


def _moment(value: str) -> datetime | None:
    """An aware moment of 1970 to 2100, or None. A missing zone is UTC (RFC 5322 3.3, -0000)."""
    try:
        moment = parsedate_to_datetime(_COMMENT.sub(" ", value[:_DATE_LIMIT]))
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        in_utc = moment.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return moment if 1970 <= in_utc.year <= 2100 else None
