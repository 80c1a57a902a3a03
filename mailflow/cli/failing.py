"""How a command ends badly: what happened, what to do, and a documented exit code (sysexits.h)."""

from __future__ import annotations

import sys
from types import TracebackType

import click

UNREACHED, CANT_CREATE, TEMPORARY, NO_PERMISSION, CONFIG = 69, 73, 75, 77, 78

# By name, so that a command that fails early need not import what it never used.
_CODES = {
    "BadConfig": CONFIG,
    "FolderMissing": CONFIG,
    "PasswordMissing": CONFIG,
    "NotEncrypted": CONFIG,
    "DatabaseUnfit": CONFIG,
    "StateUnfit": CONFIG,
    "NewerSchema": CONFIG,
    "LoginRefused": NO_PERMISSION,
    "TokenUnavailable": TEMPORARY,
    "CertificateRefused": UNREACHED,
    "HostUnknown": UNREACHED,
    "Disconnected": UNREACHED,
    "TimedOut": TEMPORARY,
    "ServerBusy": TEMPORARY,
    "DailyLimitReached": TEMPORARY,
    "CommandRefused": TEMPORARY,
    "AlreadyRunning": CANT_CREATE,
    "LeaseHeld": CANT_CREATE,
    "StoreUnavailable": TEMPORARY,
    "ConfigExists": 1,
    "BackupFailed": 1,
    "UnknownName": 1,
    "UnknownMail": 1,
    "UnknownNumber": 1,
    "AddressTaken": 1,
    "NeverAgain": 1,
    "NoColumns": 1,
    "OnItsWay": 75,
    "CannotWrite": 1,
}


def code_of(situation: str) -> int:
    """The exit code for an exception's name; 1 for one without a code of its own."""
    return _CODES.get(situation, 1)


class Failing:
    """Turns an exception we know into a message and an exit code; others pass as bugs."""

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None or error is None:
            return
        for one in kind.__mro__:
            if one.__name__ in _CODES:
                click.echo(f"mailflow: {error}", err=True)
                sys.exit(_CODES[one.__name__])
