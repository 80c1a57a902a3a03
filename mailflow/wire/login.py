"""Secrets: from a systemd credential, a file, a command, a keyring, the environment, or the config.

A secret never stands in `ps`, a log or a traceback: commands run without a shell and
what they print is not shown; what is raised here names its key, never its value.
"""

from __future__ import annotations

import stat
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mailflow.config import OAuthConfig, ServerConfig
from mailflow.wire.errors import PasswordMissing

_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Bearer:
    """An OAuth access token (RFC 6750), which logs in without a password."""

    token: str = field(repr=False)


#: what a login is made with: a password or a token
Secret = str | Bearer


def variable(section: str, account: str = "") -> str:
    """The variable of the environment that a password of [imap] or [smtp] may stand in; that of a
    further account has its name in it: `MAILFLOW_UNIVERSITY_IMAP_PASSWORD`.
    """
    words = ("mailflow", *((account,) if account else ()), section, "password")
    return "_".join(words).upper().replace("-", "_")


def password(
    server: ServerConfig,
    *,
    section: str,
    environ: Mapping[str, str],
    user: str = "",
    account: str = "",
) -> str:
    """The password for [imap] or [smtp] (`section`). Raises PasswordMissing, saying what to do.

    `user`: whose it is, for a keyring; `account`: which further account's section it is.
    """
    section_name = f"account.{section}" if account else section
    if server.password_credential:
        key = f"{section_name}.password_credential"
        return _from_credential(server.password_credential, key, environ)
    if server.password_file:
        key = f"{section_name}.password_file"
        return _from_file(Path(server.password_file).expanduser(), key)
    if server.password_command:
        return _from_command(server.password_command, f"{section_name}.password_command")
    if server.password_keyring:
        key = f"{section_name}.password_keyring"
        return _from_keyring(server.password_keyring, server.user or user, key)
    found = environ.get(variable(section, account)) or server.password
    if not found:
        message = (
            f"no password for [{section_name}]: give {section_name}.password_file, "
            "password_command, password_credential or password_keyring, or set "
            f"{variable(section, account)}"
        )
        raise PasswordMissing(message)
    return found


def client_secret(oauth: OAuthConfig, environ: Mapping[str, str], account: str = "") -> str:
    """The secret of the OAuth client; empty where it has none. Raises PasswordMissing.

    `account`: which further account's section it is.
    """
    section = "account.oauth" if account else "oauth"
    if oauth.client_secret_credential:
        key = f"{section}.client_secret_credential"
        return _from_credential(oauth.client_secret_credential, key, environ)
    if oauth.client_secret_file:
        path = Path(oauth.client_secret_file).expanduser()
        return _from_file(path, f"{section}.client_secret_file")
    if oauth.client_secret_command:
        return _from_command(oauth.client_secret_command, f"{section}.client_secret_command")
    name = variable("oauth", account).replace("PASSWORD", "CLIENT_SECRET")
    return environ.get(name) or oauth.client_secret


def _from_credential(name: str, key: str, environ: Mapping[str, str]) -> str:
    folder = environ.get("CREDENTIALS_DIRECTORY")
    path = Path(folder or "/nonexistent") / name
    try:
        found = path.read_text(encoding="utf-8").strip()
    except OSError as error:
        message = (
            f"{key}: systemd gave no credential {name!r} "
            f"({error.strerror}); add LoadCredential={name}:/path to the unit"
        )
        raise PasswordMissing(message) from error
    if not found:  # what the shipped unit gives in the place of a file that is missing
        message = f"{key}: the file of {name!r} is missing or empty"
        raise PasswordMissing(message)
    return found


def _from_file(path: Path, key: str) -> str:
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        message = f"{key}: {path}: {error.strerror}"
        raise PasswordMissing(message) from error
    except UnicodeDecodeError:
        # Its own words would quote the secret.
        message = f"{key}: {path} is not UTF-8; write the secret into its first line"
        raise PasswordMissing(message) from None
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        message = f"{key}: others may read it; run: chmod 600 {path}"
        raise PasswordMissing(message)
    found = text.partition("\n")[0].strip()
    if not found:
        message = f"{key}: the first line of {path} is empty; write the secret there"
        raise PasswordMissing(message)
    return found


def _from_command(command: tuple[str, ...], key: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603  # the owner's own command, no shell
            command, capture_output=True, check=False, timeout=_SECONDS
        )
        found = done.stdout.decode().partition("\n")[0].strip()
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError) as error:
        # Without the chain: a TimeoutExpired holds what was printed so far.
        message = f"{key}: {command[0]}: {type(error).__name__}; try it in a shell"
        raise PasswordMissing(message) from None
    if done.returncode or not found:
        what = f"ended with {done.returncode}" if done.returncode else "printed nothing"
        message = f"{key}: {command[0]} {what}; try it in a shell"
        raise PasswordMissing(message)
    return found


def _from_keyring(service: str, user: str, key: str) -> str:
    try:
        import keyring  # noqa: PLC0415  # an extra, and a third of a second
        from keyring.errors import KeyringError, NoKeyringError  # noqa: PLC0415
    except ImportError:
        message = f"{key}: the library is not there; run: pip install 'mailflow[keyring]'"
        raise PasswordMissing(message) from None
    section = key.rpartition(".")[0]
    try:
        found = keyring.get_password(service, user)
    except NoKeyringError:
        message = (
            f"{key}: this machine, or this session, has no keyring; servers have none. Give "
            f"{section}.password_file, password_command or password_credential instead"
        )
        raise PasswordMissing(message) from None
    except KeyringError as error:
        message = f"{key}: the keyring is locked or broken ({type(error).__name__}); unlock it"
        raise PasswordMissing(message) from None
    if not found:
        message = f"{key}: the keyring has none for {user}; run: keyring set {service} {user}"
        raise PasswordMissing(message)
    return found
