"""What goes wrong on the wire, named for the situation, with the key and the next step."""

from __future__ import annotations


class WireError(Exception):
    """Something between us and a server. `later`: it may go by itself."""

    later = True


class HostUnknown(WireError):
    """The name does not resolve, or nobody listens there."""


class CertificateRefused(WireError):
    """TLS is verified everywhere; this server did not pass."""

    later = False


class LoginRefused(WireError):
    """The server does not take this user and password."""

    later = False


class PasswordMissing(WireError):
    """No way to a password is given, or the one given gave none."""

    later = False


class ServerBusy(WireError):
    """Logged in and yet unusable: throttled, or too many connections (failures C8)."""


class Disconnected(WireError):
    """EOF, BYE, a reset, or a command over its deadline."""


class FolderMissing(WireError):
    """A folder we can't do without was not found."""

    later = False


class UnsafeArgument(ValueError):
    """NUL, CR or LF in an argument: it would run as a command of its own (failures I1)."""


class UidValidityChanged(WireError):
    """The folder was made anew: no UID known so far means anything (RFC 9051, 2.3.1.1)."""

    def __init__(self, folder: str, old: int, new: int) -> None:
        super().__init__(f"{folder}: UIDVALIDITY {old} became {new}")
        self.folder = folder
        self.old = old
        self.new = new
