"""What can go wrong on the wire, each named for its situation.

`later` tells the caller what to do: True, try again with growing delay; False, nothing
gets better by trying, the owner must do what the message says. Every message says what
happened, which key of the config it concerns, and the next step. None holds a password,
and what a server said is cut to a line and freed of control characters.
"""

from __future__ import annotations

#: octets of a server's words that a message repeats
_QUOTED = 300


class WireError(Exception):
    """The network or a server did not do what was asked. `later`: whether to try again."""

    later = True


class HostUnknown(WireError):
    """The name of the server has no address."""

    def __init__(self, message: str, *, later: bool) -> None:
        super().__init__(message)
        self.later = later


class CertificateRefused(WireError):
    """The server could not prove to be the one the config names. Nothing was sent to it."""

    later = False


class NotEncrypted(WireError):
    """TLS was asked for and is not to be had, or was not asked for on a foreign host."""

    later = False


class LoginRefused(WireError):
    """The server does not accept this user with this password."""

    later = False


class LoginNeeded(LoginRefused):
    """The provider wants the owner themselves: no token is to be had until `mailflow login`."""


class TokensUnwelcome(LoginRefused):
    """The server, or its administrator, takes no login by token: a fresh one changes nothing."""


class TokenUnavailable(WireError):
    """No fresh token can be had now: the provider does not answer, or there is no room for it."""


class PasswordMissing(WireError):
    """No way to a password is given, or the one given gave none."""

    later = False


class ServerBusy(WireError):
    """Login right, mailbox unusable: throttled, locked, or broken on their side (failures C8)."""


class Disconnected(WireError):
    """The connection is gone: EOF, BYE, reset, or never made."""


class TimedOut(WireError):
    """No answer in time, or one that dripped (failures C2, C10)."""


class DailyLimitReached(WireError):
    """As much as the config allows was read today (failures Q6); it goes on tomorrow."""


class CommandRefused(WireError):
    """The server said NO or BAD to a command: `said`, with its response code, as OVERQUOTA."""

    def __init__(self, message: str, *, said: str = "", code: str = "") -> None:
        super().__init__(message)
        self.said, self.code = said, code


class FolderMissing(WireError):
    """No folder could be found for a role, or a known one is gone."""

    later = False


class UidValidityChanged(WireError):
    """All UIDs known of a folder are void (RFC 9051 2.3.1.1); read it anew."""

    def __init__(self, folder: str, *, old: int, new: int) -> None:
        super().__init__(
            f"The server renumbered the folder {folder!r} (UIDVALIDITY {old}, now {new}). "
            "It is read anew; nothing is sent or executed again."
        )
        self.folder, self.old, self.new = folder, old, new


class IdleUnavailable(WireError):
    """The server has no IDLE, or refuses it: look by polling instead."""


def quoted(said: bytes | str) -> str:
    """A server's words, fit for a message and a log line."""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return "".join(c if c.isprintable() else " " for c in text)[:_QUOTED].strip()
