"""The values a mail is made of: frozen, and free of any reading of them.

Text in these values is always str without NUL; what a mail really held stays in
its raw bytes, which are never written again from here (RFC 5322, RFC 2045).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from mailflow.mail.ids import MessageId as MessageId  # noqa: PLC0414  # found beside the mails too


@dataclass(frozen=True, slots=True)
class Address:
    """One correspondent: the display name (may be empty) and the addr-spec."""

    name: str
    spec: str

    @property
    def key(self) -> str:
        """The addr-spec for comparing: no provider tells local parts apart by case."""
        return self.spec.casefold()

    @property
    def domain(self) -> str:
        return self.key.rpartition("@")[2]

    def __str__(self) -> str:
        return f"{self.name} <{self.spec}>" if self.name else self.spec


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of the MIME tree. `text` is decoded for text/* and message/*, else empty.

    A message/rfc822 part stands here once, whole, as text; it is not unfolded into
    parts of its own, so that a forwarded mail can't speak with its forwarder's voice.
    """

    content_type: str
    params: tuple[tuple[str, str], ...] = ()
    filename: str = ""
    text: str = ""
    is_attachment: bool = False

    def param(self, name: str) -> str:
        """The value of a Content-Type parameter, empty if there is none."""
        return next((value for key, value in self.params if key == name), "")


@dataclass(frozen=True, slots=True)
class Message:
    """A mail as far as it could be understood. `defects` names what could not.

    `headers` holds every field in the order of the mail, names as written, values
    unfolded and decoded; `date` is the sender's own claim and always aware, or None.
    """

    message_id: MessageId | None = None
    in_reply_to: tuple[MessageId, ...] = ()
    references: tuple[MessageId, ...] = ()
    subject: str = ""
    from_: tuple[Address, ...] = ()
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    date: datetime | None = None
    headers: tuple[tuple[str, str], ...] = ()
    text: str = ""
    html: str = ""
    parts: tuple[Part, ...] = ()
    sha256: str = ""
    size: int = 0
    defects: tuple[str, ...] = ()
    #: the first value of each name without case: some forty are asked for in reading a mail
    _first: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        first = {key.lower(): value for key, value in reversed(self.headers)}
        object.__setattr__(self, "_first", first)

    @property
    def author(self) -> Address | None:
        """The first From address, or None where the mail names nobody."""
        return self.from_[0] if self.from_ else None

    def header(self, name: str) -> str:
        """The first field of that name, compared without case (Exchange lower-cases them)."""
        return self._first.get(name.lower(), "")

    def has_any(self, names: Iterable[str]) -> bool:
        """Is there a field of one of these names? They are in small letters."""
        return not self._first.keys().isdisjoint(names)

    def header_all(self, name: str) -> tuple[str, ...]:
        wanted = name.lower()
        return tuple(value for key, value in self.headers if key.lower() == wanted)


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail to be, before it has an id, a date and bytes (`compose` gives it these)."""

    sender: Address
    to: Address
    subject: str
    text: str
    html: str = ""
    in_reply_to: MessageId | None = None
    references: tuple[MessageId, ...] = ()
    #: extra header fields: X-Mailflow-Id, Auto-Submitted and the like
    headers: tuple[tuple[str, str], ...] = ()
    #: an iCalendar object and its METHOD, sent as a part of its own (RFC 6047)
    calendar: str = ""
    calendar_method: str = ""
