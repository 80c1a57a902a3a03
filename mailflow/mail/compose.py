"""Draft → bytes. The standard library builds the mail; this module guards its edges.

Rules: no line break and no NUL passes into a header field, however it got into a name or a
subject (UnsafeHeader, failures I2); ids stand in In-Reply-To and References letter by
letter, and a draft's own id among its References goes last, as the mark that survives
most mail programs (failures 3.6). Id and date are handed in and boundaries made from the
id, so the same draft always gives the same octets. There is no Bcc, no host name, no
User-Agent.

Known limit: addresses beyond ASCII (RFC 6531) are refused, names are not.
"""

from __future__ import annotations

import re
from datetime import datetime
from email import policy
from email.errors import MessageError
from email.header import Header
from email.headerregistry import Address as HeaderAddress
from email.headerregistry import HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage, MIMEPart
from email.policy import EmailPolicy
from email.utils import format_datetime, formataddr
from typing import Any

from mailflow.mail.message import Address, Draft, MessageId

# Where str.splitlines breaks, some program on the way breaks too.
_BREAKS = re.compile("[\0\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_LINE_END = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile("[\0-\x08\x0e-\x1f\x7f]")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}")
_TOKEN = re.compile(r"[A-Za-z0-9_-]{8,64}")
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9][A-Za-z0-9-]{0,62}){0,10})")
_SPEC = re.compile(r"[!-~]{1,64}@[!-~]{1,255}")
_ID = re.compile(r"<[!-;=?-~]{1,900}>")

# Fields this module writes itself; a second one would be read differently by each program.
_OWN = frozenset(
    {"from", "sender", "reply-to", "to", "cc", "bcc", "subject", "date", "message-id"}
    | {"in-reply-to", "references", "mime-version", "user-agent", "x-mailer"}
)
#: letters of one word of a name; it can't be folded (RFC 5322 2.1.1)
_WORD_LIMIT = 200
#: letters of a name that stands as it is, in quotes where it needs them
_PLAIN_NAME = 60
#: references kept of a long thread: the root and the latest
_REFERENCES_LIMIT = 40


class UnsafeHeader(ValueError):
    """A value that may not stand in the header field `field`."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}")
        self.field = field


class AddressNotAscii(ValueError):
    """An addr-spec that is no plain ASCII address; the servers in between may not take it."""


class _Ids(UnstructuredHeader):
    """One id a line, as it is. The library would turn one of over 76 letters (Exchange
    makes them of 80) into an encoded word, and the thread would be lost (RFC 2047 5)."""

    max_count = 1

    @classmethod
    def parse(cls, value: str, kwds: dict[str, Any]) -> None:
        super().parse(value, kwds)
        kwds["decoded"] = value

    def fold(self, *, policy: EmailPolicy) -> str:
        lines = f"{policy.linesep} ".join(str(self).split())
        # typeshed knows the mix-in only, not the BaseHeader the registry makes of it.
        return f"{self.name}: {lines}{policy.linesep}"  # type: ignore[attr-defined]


class _Mailbox(UnstructuredHeader):
    """One author or addressee, written by `_mailbox`. The library takes the quotes off a name
    when it folds it, and a comma in it would make another addressee."""

    max_count = 1

    @classmethod
    def parse(cls, value: str, kwds: dict[str, Any]) -> None:
        super().parse(value, kwds)
        kwds["decoded"] = value

    def fold(self, *, policy: EmailPolicy) -> str:
        text = str(self)
        if text.startswith("=?"):
            text = f"{policy.linesep} ".join(text.split())
        return f"{self.name}: {text}{policy.linesep}"  # type: ignore[attr-defined] # as above


class _Short:
    """A field that fits a line is written as it is: what the library comes to after taking it
    apart and together again, which is a quarter of the time it takes to compose a letter."""

    def fold(self, *, policy: EmailPolicy) -> str:
        text = str(self)
        line = f"{self.name}: {text}"  # type: ignore[attr-defined]  # of the class it is mixed into
        if (
            text
            and text.isascii()
            and text.isprintable()
            and len(line) <= (policy.max_line_length or 78)
        ):
            return line + policy.linesep
        folded: str = super().fold(policy=policy)  # type: ignore[misc]  # the same
        return folded


class _Registry(HeaderRegistry):
    """The library's, which builds a class anew for every field it is given: a third of the time
    it takes to compose a letter."""

    def __init__(self) -> None:
        super().__init__()
        self._built: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if (found := self._built.get(name.lower())) is None:
            plain = super().__getitem__(name)
            found = self._built[name.lower()] = type(plain.__name__, (_Short, plain), {})
        return found


def _registry() -> HeaderRegistry:
    registry = _Registry()
    for name in ("from", "to"):
        registry.map_to_type(name, _Mailbox)  # type: ignore[arg-type] # typeshed, as above
    for name in ("message-id", "in-reply-to", "references", "list-unsubscribe"):
        registry.map_to_type(name, _Ids)  # type: ignore[arg-type] # typeshed, as above
    return registry


_POLICY = policy.SMTP.clone(header_factory=_registry())


def new_id(token: str, domain: str) -> MessageId:
    """`<mf.TOKEN@domain>`. ValueError for a token or domain that would not survive the way.

    Gmail replaces ids with two @ or a domain that ends in a dot (failures L1).
    """
    if not _TOKEN.fullmatch(token) or not _DOMAIN.fullmatch(domain):
        raise ValueError(f"no Message-ID can be made of {token!r} and {domain!r}")
    return MessageId(f"<mf.{token}@{domain}>")


def compose(draft: Draft, *, message_id: MessageId, date: datetime) -> bytes:
    """The draft as a mail with CRLF line ends (RFC 5322). `date` is aware.

    Raises UnsafeHeader, AddressNotAscii, and ValueError for a naive date.
    """
    if date.tzinfo is None:
        raise ValueError("a mail's date must be aware")
    if not _ID.fullmatch(message_id):
        raise UnsafeHeader("Message-ID", "is no id")
    message = EmailMessage(policy=_POLICY)
    message["From"] = _mailbox(draft.sender, "From")
    message["To"] = _mailbox(draft.to, "To")
    message["Subject"] = _safe(draft.subject, "Subject")
    message["Date"] = format_datetime(date)
    message["Message-ID"] = message_id
    _add_thread(message, draft, message_id)
    for name, value in draft.headers:
        message[_field_name(name)] = _safe(value, name)
    _add_body(message, draft)
    _set_boundaries(message, message_id)
    return message.as_bytes()


def _mailbox(address: Address, field: str) -> str:
    """Name and address; a name that is long or beyond ASCII in encoded words."""
    if not address.spec.isascii():
        raise AddressNotAscii(f"{field}: {address.spec!r}")
    if not _SPEC.fullmatch(_safe(address.spec, field)):
        raise UnsafeHeader(field, "is no address")
    if any(len(word) > _WORD_LIMIT for word in address.name.split()):
        raise UnsafeHeader(field, "holds a name that fits no line")
    name = _safe(address.name, field)
    try:
        HeaderAddress(display_name=name, addr_spec=address.spec)
    except (ValueError, IndexError, MessageError) as odd:
        raise UnsafeHeader(field, "is no address") from odd
    if name.isascii() and name.isprintable() and len(name) <= _PLAIN_NAME:
        return formataddr((name, address.spec))
    words = Header(name, "utf-8", maxlinelen=70).encode().split()
    return f"{' '.join(words)} <{address.spec}>"


def _safe(value: str, field: str) -> str:
    if _BREAKS.search(value):
        raise UnsafeHeader(field, "holds a line break")
    try:
        value.encode()
    except UnicodeEncodeError as odd:
        raise UnsafeHeader(field, "holds half a letter") from odd
    # The library decodes an encoded word in what it is given and writes out what was in it:
    # a name of `=?utf-8?q?=0D=0ABcc:…?=` would become a field of its own.
    return value.replace("=?", "= ?")


def _field_name(name: str) -> str:
    if not _NAME.fullmatch(name) or name.lower() in _OWN or name.lower().startswith("content-"):
        raise UnsafeHeader(name, "is not for a draft to set")
    return name


def _add_thread(message: EmailMessage, draft: Draft, message_id: MessageId) -> None:
    answered = draft.in_reply_to
    chain = (*draft.references, *((answered,) if answered else ()))
    for one in chain:
        _safe(one, "References")
    # A foreign id that can't stand in a header as it is would be of no use there.
    ids = [one for one in dict.fromkeys(chain) if _ID.fullmatch(one) and one != message_id]
    if len(ids) > _REFERENCES_LIMIT:
        ids = [ids[0], *ids[-_REFERENCES_LIMIT + 1 :]]
    if answered in ids:
        message["In-Reply-To"] = answered
    if message_id in chain:
        ids.append(message_id)
    if ids:
        message["References"] = " ".join(ids)


def _add_body(message: EmailMessage, draft: Draft) -> None:
    _set_text(message, draft.text, "plain")
    if draft.html:
        message.make_alternative()
        part = MIMEPart(policy=message.policy)
        _set_text(part, draft.html, "html")
        message.attach(part)  # type: ignore[arg-type]  # typeshed wants a whole message
    if draft.calendar:
        _add_calendar(message, draft)


def _set_text(part: MIMEPart, text: str, subtype: str) -> None:
    text = _CONTROL.sub("", _LINE_END.sub("\n", text))
    text = text.encode("utf-8", "replace").decode()
    long = any(len(line) > 900 for line in text.encode().split(b"\n"))
    cte = "7bit" if text.isascii() and not long else "quoted-printable"
    part.set_content(text.rstrip("\n") + "\n", subtype=subtype, charset="utf-8", cte=cte)


def _add_calendar(message: EmailMessage, draft: Draft) -> None:
    """As Gmail, Outlook and Apple all take it: an alternative, and the file (RFC 6047)."""
    method = _safe(draft.calendar_method, "Content-Type").upper() or "PUBLISH"
    if not method.isalpha():
        raise UnsafeHeader("Content-Type", "is no METHOD")
    octets = draft.calendar.encode("utf-8", "replace")
    message.add_alternative(
        draft.calendar, subtype="calendar", params={"method": method}, cte="base64"
    )
    message.add_attachment(octets, maintype="application", subtype="ics", filename="invite.ics")


def _set_boundaries(message: EmailMessage, message_id: MessageId) -> None:
    """The library draws lots; from the id, the same draft gives the same octets."""
    stem = re.sub(r"[^A-Za-z0-9]", "", message_id)[:40]
    multiparts = [part for part in message.walk() if part.is_multipart()]
    for number, part in enumerate(multiparts):
        part.set_boundary(f"=_{stem}_{number}")
