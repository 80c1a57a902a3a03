"""What a mail system wrote itself, apart from the mail it gives back.

A bounce is two texts in one: the machine's own words, and the returned letter (a part of
its own, or pasted below a line). Everything said about the failure must rest on the first
only: the second was written by the owner and may say anything.

Known limit: where the machine marks the border in words not listed here and the returned
letter starts without a trace field, its text counts as the machine's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailflow.mail.html import to_text
from mailflow.mail.message import Message, MessageId

#: What a notice says stands at its top; a megabyte of transcript is not read (octets of text).
CEILING = 65_536
LINE = 1_000

RETURNED_TYPES = (
    "message/rfc822",
    "text/rfc822-headers",
    "message/rfc822-headers",
    "message/global",
)
STATUS_TYPES = ("message/delivery-status", "message/global-delivery-status")

# A ruled line that names what follows ...
_RULED = re.compile(
    r"[\s>|]{0,8}[-=*_|]{2,}[^\n]{0,60}?"
    r"(?:copy of|original ?m|returned m|unsent|undelivered|enclosed|below th(?:is|e)|message header"
    r"|message text|header of|returned content|mensa\w+ original|message (?:d')?origin"
    r"|urspr(?:ü|ue)ngliche|originalnachricht|исходное|元の?メール|原文|原始邮件)",
    re.IGNORECASE,
)
# ... or a sentence that does.
_SPOKEN = re.compile(
    r"[\s>|]{0,8}(?:(?:the )?(?:original|undelivered|returned|your) (?:message|mail)(?: headers?)?"
    r"(?: as received)?(?: is)?(?: as)? follows?|message (?:headers?|contents?) follow"
    r"|(?:included|here|below|enclosed|following) is (?:a|the) (?:copy|text|original|first)"
    r"|original (?:message|mail)(?: headers?| details| as follows)?\s{0,4}:?\s{0,4}$"
    r"|the first \d{1,4} (?:lines|bytes) of (?:your|the) )",
    re.IGNORECASE,
)
# Trace fields open a mail and nothing else (RFC 5322, 3.6.7).
_TRACE = re.compile(
    r"[>\s]{0,4}(?:received|return-path|dkim-signature|x-received|delivered-to|arc-seal"
    r"|x-google-smtp-source|x-originating-ip)\s?:",
    re.IGNORECASE,
)
_FIELD = re.compile(r"[>\s]{0,8}([A-Za-z][A-Za-z0-9-]{0,60})\s?:(.{0,2000})")
_ID_FIELD = re.compile(
    r"^[>\s|]{0,8}(?:x-original-)?message-?id\s{0,4}:\s{0,8}(?:\n[>\s]{1,8})?(<[^<>\s]{3,500}>)",
    re.IGNORECASE | re.MULTILINE,
)
# Alone on its line, and as no mailbox is called: long, with many digits in its local part.
_BARE_ID = re.compile(
    r"^[>\s|]{0,8}(<(?=[^<>\s@]{20,400}@)(?=(?:[^<>\s@\d]{0,40}\d){6})[^<>\s@]{20,400}@[^<>\s@]{3,100}>)\s{0,4}$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Notice:
    """`text`: the machine's own words; `returned`: the mail it gives back, or ""."""

    text: str
    returned: str


def notice(message: Message) -> Notice:
    """Split a mail into its own words and the mail returned in it. Cut at CEILING."""
    own, below = split_returned(own_text(message))
    attached = next(
        (part.text for part in message.parts if part.content_type in RETURNED_TYPES), ""
    )
    return Notice(own, (attached or below or _attached_headers(message))[:CEILING])


def own_text(message: Message) -> str:
    """The plain text of a mail, else its HTML without tags; line ends made alike."""
    text = message.text or to_text(message.html[: 2 * CEILING])
    if not text.strip():
        text = next(
            (p.text for p in message.parts if p.content_type.startswith("text/") and p.text), ""
        )
    return text[:CEILING].replace("\r\n", "\n").replace("\r", "\n")


def split_returned(text: str) -> tuple[str, str]:
    """The machine's words and what stands below them, at the first line that opens a mail."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        head = line[:LINE]
        if _TRACE.match(head):
            return "\n".join(lines[:number]), "\n".join(lines[number:])
        if number and (_RULED.match(head) or _SPOKEN.match(head)):
            return "\n".join(lines[:number]), "\n".join(lines[number + 1 :])
    return text, ""


def _attached_headers(message: Message) -> str:
    """Some systems attach the returned header block as plain text."""
    for part in message.parts:
        if part.content_type == "text/plain" and _ID_FIELD.search(part.text[:CEILING]):
            return part.text
    return ""


def returned_fields(returned: str) -> dict[str, str]:
    """The first header block in a returned text; names lower-case, first of each, unfolded."""
    fields: dict[str, str] = {}
    name = ""
    for line in returned.split("\n")[:600]:
        found = _FIELD.match(line[:LINE])
        if name and line[:1] in " \t" and line.strip():
            fields[name] += " " + line.strip()[:LINE]
        elif found:
            name = found[1].casefold()
            fields.setdefault(name, found[2].strip())
        elif fields and not line.strip():
            break
        else:
            name = ""
    return fields


def returned_id(message: Message, note: Notice) -> MessageId | None:
    """The first Message-ID in the body that is not the notice's own, or None."""
    bodies = [note.returned, *(part.text[:CEILING] for part in message.parts), own_text(message)]
    for pattern in (_ID_FIELD, _BARE_ID):
        for body in bodies:
            for found in pattern.finditer(body.replace("\r\n", "\n")):
                if found[1] != message.message_id:
                    return MessageId(found[1])
    return None
