"""The config: TOML in, one frozen Config out, with every problem told at once.

Defaults stand in the dataclasses below and nowhere else; config.example.toml names each
and a test compares the two. Plain dataclasses, not pydantic: importing pydantic doubles
the daemon's start (103 ms for its four libraries, 219 ms with pydantic beside them).
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OwnerConfig:
    """[owner]: the person the letters come from."""

    name: str
    #: the first is written from; replies to all of them are followed
    addresses: tuple[str, ...]
    zone: str = "UTC"
    #: ISO 3166 code for public holidays, empty for none
    country: str = ""
    about: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """[imap] and [smtp]: where the account is. Exactly one way to the password is given."""

    host: str
    port: int = 0
    #: "tls" from the first byte, "starttls", or "none" (loopback only)
    tls: str = "tls"
    user: str = ""
    password: str = field(default="", repr=False)
    password_file: str = ""
    password_command: tuple[str, ...] = ()
    #: the name of a systemd credential
    password_credential: str = ""
    #: file with the certificates to trust instead of the system's
    ca_file: str = ""
    #: seconds for one read, and for one whole command
    timeout: int = 30
    deadline: int = 120


@dataclass(frozen=True, slots=True)
class FoldersConfig:
    """[folders]: names, where the server does not tell them right. Empty means: find it."""

    inbox: str = "INBOX"
    sent: str = ""
    drafts: str = ""
    archive: str = ""
    junk: str = ""
