"""How a submission can end, told apart by one question: may it be tried again?"""

from __future__ import annotations

from dataclasses import dataclass

from mailflow.mail.message import MessageId


@dataclass(frozen=True, slots=True)
class Envelope:
    """Whom it is from and the one person it goes to (addr-specs)."""

    sender: str
    recipient: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server took responsibility. `server_ids` are ids it named in its reply."""

    text: str
    server_ids: tuple[MessageId, ...] = ()


@dataclass(frozen=True, slots=True)
class Deferred:
    """Definitely not taken, for now. `code` is 0 where no reply came."""

    text: str
    code: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """Definitely not taken, for good. `code` is 0 where mailflow itself refused."""

    text: str
    code: int = 0


@dataclass(frozen=True, slots=True)
class Halted:
    """Definitely not taken, and no other mail would be: it is about the account, the sender
    or a quota, not about this letter.
    """

    text: str
    code: int = 0


@dataclass(frozen=True, slots=True)
class Unknown:
    """Content left and no answer came: nobody can tell."""

    text: str


Outcome = Accepted | Deferred | Refused | Halted | Unknown
