"""Passwords: from a systemd credential, a file, a command, the environment, or the config.

A password never stands in `ps`, a log or a traceback: commands run without a shell and
what they print is not shown.
"""

from __future__ import annotations

import stat
import subprocess
from collections.abc import Mapping
from pathlib import Path

from mailflow.config import ServerConfig
from mailflow.wire.errors import PasswordMissing

_SECONDS = 30


def password(server: ServerConfig, *, section: str, environ: Mapping[str, str]) -> str:
    """The password for [imap] or [smtp] (`section`). Raises PasswordMissing, saying what to do."""
    if server.password_credential:
        return _from_credential(server.password_credential, section, environ)
    if server.password_file:
        return _from_file(Path(server.password_file).expanduser(), section)
    if server.password_command:
        return _from_command(server.password_command, section)
    variable = f"MAILFLOW_{section.upper()}_PASSWORD"
    found = environ.get(variable) or server.password
    if not found:
        message = (
            f"no password for [{section}]: give {section}.password_file, password_command or "
            f"password_credential, or set {variable}"
        )
        raise PasswordMissing(message)
    return found


def _from_credential(name: str, section: str, environ: Mapping[str, str]) -> str:
    folder = environ.get("CREDENTIALS_DIRECTORY")
    path = Path(folder or "/nonexistent") / name
    try:
        found = path.read_text(encoding="utf-8").strip()
    except OSError as error:
        message = (
            f"{section}.password_credential: systemd gave no credential {name!r} "
            f"({error.strerror}); add LoadCredential={name}:/path to the unit"
        )
        raise PasswordMissing(message) from error
    if not found:  # what the shipped unit gives in the place of a file that is missing
        message = f"{section}.password_credential: the file of {name!r} is missing or empty"
        raise PasswordMissing(message)
    return found


def _from_file(path: Path, section: str) -> str:
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        message = f"{section}.password_file: {path}: {error.strerror}"
        raise PasswordMissing(message) from error
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        message = f"{section}.password_file: others may read it; run: chmod 600 {path}"
        raise PasswordMissing(message)
    return text.partition("\n")[0].strip()


def _from_command(command: tuple[str, ...], section: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603  # the owner's own command, no shell
            command, capture_output=True, check=False, timeout=_SECONDS, text=True
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        message = f"{section}.password_command: {command[0]}: {type(error).__name__}"
        raise PasswordMissing(message) from error
    found = done.stdout.partition("\n")[0].strip()
    if done.returncode or not found:
        message = f"{section}.password_command: {command[0]} ended with {done.returncode}"
        raise PasswordMissing(message)
    return found
