"""From an address to a login that works: the servers, the password, the folders.

The steps of `mailflow init` that touch the network. A password that is typed is kept in a
file of its own once it was taken; one that comes from elsewhere stays there.
"""

from __future__ import annotations

import os
import shlex
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mailflow.cli.asking import Asking, checked

if TYPE_CHECKING:
    from mailflow.config import FoldersConfig, ServerConfig
    from mailflow.config.providers import Provider, Server
    from mailflow.config.writing import Value
    from mailflow.service.account import Account
    from mailflow.wire.discovery import Found

_TRIES = 3
_CLIENT = """\
  mailflow has no client of its own there. Register one, which costs nothing, at
  https://entra.microsoft.com, App registrations: a “Mobile and desktop” app with the
  redirect http://localhost, “Allow public client flows”, and the permissions
  IMAP.AccessAsUser.All, SMTP.Send and offline_access."""
_PASSWORDS = "--password-file FILE or --password-command COMMAND"  # options


@dataclass(slots=True)
class Setup:
    """What is known so far. The servers have no way to a password yet."""

    address: str
    imap: ServerConfig
    smtp: ServerConfig
    provider: Provider | None
    values: dict[str, Value] = field(default_factory=dict)
    #: one that nobody keeps yet
    typed_password: str = field(default="", repr=False)
    #: the further account that it is for; empty for the main one
    account: str = ""


# The servers ----------------------------------------------------------------------------------


def find_servers(asking: Asking, given: dict[str, Any]) -> Setup:
    """Where to log in: by what was given, the provider, or DNS. Raises UsageError."""
    from mailflow.config import ServerConfig  # noqa: PLC0415
    from mailflow.config.checks import of_item  # noqa: PLC0415

    def is_address(told: str) -> Any:
        return of_item("owner.addresses", told)

    address = given["address"] or asking.text("Your address", "--address", check=is_address)
    checked(address, "--address", is_address)
    found = None if given["imap"] and given["smtp"] else _found(asking, address)
    imap, smtp = [
        _server(given, section, getattr(found, section, None)) or _asked(asking, given, section)
        for section in ("imap", "smtp")
    ]
    made = [
        ServerConfig(one.host, one.port, one.tls, ca_file=given["ca_file"] or "")
        for one in (imap, smtp)
    ]
    return Setup(address, made[0], made[1], found.provider if found else None)


def _found(asking: Asking, address: str) -> Found | None:
    """The servers by provider or DNS, as far as they may be believed."""
    from mailflow.config.providers import Secret  # noqa: PLC0415
    from mailflow.wire import discovery  # noqa: PLC0415

    domain = address.rpartition("@")[2]
    try:
        found = discovery.known(domain) or discovery.discover(domain, discovery.resolver())
    except discovery.NoNetwork as error:
        click.echo(f"{domain} is no provider that mailflow knows, and {error}.")
        return None
    if found is None:
        click.echo(f"No mail servers of {domain} were found by their usual names.")
        return None
    if found.provider and found.provider.secret is Secret.NONE:
        raise click.ClickException(found.provider.how)
    click.echo(f"{found.how}: {found.imap} and {found.smtp}")
    if found.provider:
        click.echo(f"  {found.provider.how}")
    if not found.is_certain and not asking.is_agreed(
        f"These are outside {domain}, and DNS can be forged. Are they right?", default=False
    ):
        return None
    return found


def _server(given: dict[str, Any], section: str, found: Server | None) -> Server | None:
    told, tls = given[section], given[f"{section}_tls"]
    if told:
        return _read_server(told, tls, section)
    return replace(found, tls=tls) if found and tls else found


def _read_server(told: str, tls: str | None, section: str) -> Server:
    from mailflow.config.providers import Server  # noqa: PLC0415

    host, colon, port = told.rpartition(":")
    if not colon:
        host, port = told, ""
    if not host or (colon and not port.isdigit()):
        raise click.UsageError(f"--{section}: {told!r} is no HOST or HOST:PORT")
    number = int(port or 0)
    guessed = "starttls" if number in {143, 587, 25, 1143, 1025} else "tls"
    return Server(host, number, tls or guessed)


def _asked(asking: Asking, given: dict[str, Any], section: str) -> Server:
    what = "Server of your mailbox (IMAP)" if section == "imap" else "Server for sending (SMTP)"
    told = asking.text(f"{what}, as HOST or HOST:PORT", f"--{section} HOST")
    return _read_server(told, given[f"{section}_tls"], section)


# The login ------------------------------------------------------------------------------------


def log_in(asking: Asking, setup: Setup, given: dict[str, Any]) -> Account | None:
    """Log in to both servers with a password that is given or asked for. None: as told, no
    login was tried. Raises WireError; nothing was written then.
    """
    from mailflow.config.providers import Secret  # noqa: PLC0415
    from mailflow.service.account import as_user, submission_answers  # noqa: PLC0415

    by_oauth = setup.provider is not None and setup.provider.secret is Secret.OAUTH
    if by_oauth or given["client_id"]:
        _take_client(asking, setup, given)
        return None
    word = _given_password(setup, given)
    users = _users(setup, given["user"])
    if not given["login"]:
        setup.imap, setup.smtp = (
            as_user(one, users[0], setup.address) for one in (setup.imap, setup.smtp)
        )
        return None
    account, word = _into_the_mailbox(asking, setup, word, users=users, given=given)
    click.echo(f"Logged in to {setup.imap.host} as {account.user}.")
    told = ", ".join(f"{role.value} = {name}" for role, name in account.folders.items())
    click.echo(f"  folders: {told}")
    submission_answers(setup.smtp, account.user, word)
    click.echo(f"Logged in to {setup.smtp.host}, which takes your letters.")
    setup.imap, setup.smtp = (
        as_user(one, account.user, setup.address) for one in (setup.imap, setup.smtp)
    )
    if not setup.imap.has_password and not _in_environment(setup):
        setup.typed_password = word
    return account


def _take_client(asking: Asking, setup: Setup, given: dict[str, Any]) -> None:
    """The owner's own OAuth client, for a provider that takes no password."""
    from mailflow.service.account import as_user  # noqa: PLC0415

    if setup.provider is None or not setup.provider.oauth:
        raise click.UsageError("--client-id is for Google and Microsoft; others: see [oauth]")
    if not given["client_id"]:
        click.echo(_CLIENT)
    client = given["client_id"] or asking.text("Its application (client) ID", "--client-id ID")
    setup.values |= {"oauth.provider": setup.provider.oauth, "oauth.client_id": client}
    if secret := given["client_secret_file"]:
        setup.values["oauth.client_secret_file"] = str(Path(secret).expanduser().absolute())
    setup.imap, setup.smtp = (
        as_user(one, given["user"] or setup.address, setup.address)
        for one in (setup.imap, setup.smtp)
    )


def _users(setup: Setup, told: str | None) -> list[str]:
    if told:
        return [told]
    bare = setup.address.rpartition("@")[0]
    return [setup.address, bare] if setup.provider and setup.provider.bare_user else [setup.address]


def _given_password(setup: Setup, given: dict[str, Any]) -> str:
    """The password by the way that was given; empty where it is to be asked for."""
    from mailflow.wire.login import password  # noqa: PLC0415

    if given["password_file"] and given["password_command"]:
        raise click.UsageError("give --password-file or --password-command, not both")
    if given["password_file"]:
        whole = str(Path(given["password_file"]).expanduser().absolute())
        setup.imap = setup.imap._replace(password_file=whole)
    elif given["password_command"]:
        words = tuple(shlex.split(given["password_command"]))
        setup.imap = setup.imap._replace(password_command=words)
    elif not _in_environment(setup):
        return ""
    return password(setup.imap, section="imap", environ=os.environ, account=setup.account)


def _in_environment(setup: Setup) -> bool:
    from mailflow.wire.login import variable  # noqa: PLC0415

    return bool(os.environ.get(variable("imap", setup.account)))


def _into_the_mailbox(
    asking: Asking, setup: Setup, word: str, *, users: list[str], given: dict[str, Any]
) -> tuple[Account, str]:
    """The account and the password that opened it. Raises WireError; asks anew where it can."""
    from mailflow.config import FoldersConfig  # noqa: PLC0415
    from mailflow.service.account import look  # noqa: PLC0415
    from mailflow.wire.errors import FolderMissing, LoginRefused  # noqa: PLC0415

    kind = setup.provider.secret.value if setup.provider else "password"
    folders = FoldersConfig(sent=given["sent"] or "", drafts=given["drafts"] or "")
    is_typed, tries = not word, 0
    while True:
        word = word or asking.secret(f"The {kind} for {users[0]} (not shown)", _PASSWORDS)
        try:
            account = look(setup.imap, users, word, folders=folders)
        except LoginRefused as error:
            tries += 1
            if not is_typed or tries == _TRIES:
                raise
            click.echo(f"  {error}")
            word = ""
        except FolderMissing as error:
            if not asking.is_open:
                raise
            folders = _asked_folders(asking, error, folders)
        else:
            for name in ("sent", "drafts"):
                if named := getattr(folders, name):
                    setup.values[f"folders.{name}"] = named
            return account, word


def _asked_folders(asking: Asking, error: Exception, folders: FoldersConfig) -> FoldersConfig:
    click.echo(f"  {error}")
    sent = asking.text("Which folder is for sent mail", "--sent NAME", default=folders.sent or None)
    drafts = asking.text("Which is for drafts", "--drafts NAME", default=folders.drafts or None)
    return folders._replace(sent=sent, drafts=drafts)


# What comes of it -----------------------------------------------------------------------------


def server_values(setup: Setup) -> dict[str, Value]:
    """What is to stand in the config of both servers, by dotted key."""
    values: dict[str, Value] = {}
    for section, server in (("imap", setup.imap), ("smtp", setup.smtp)):
        values |= {
            f"{section}.{name}": getattr(server, name)
            for name in ("host", "port", "tls", "user", "password_file", "password_command")
            if getattr(server, name) not in ("", 0, ())
        }
        if server.ca_file:
            values[f"{section}.ca_file"] = str(Path(server.ca_file).expanduser().absolute())
    return values


def keep_password(path: Path, setup: Setup) -> Path:
    """Put a password that was typed into a file beside the config."""
    from mailflow.config.writing import write  # noqa: PLC0415

    kept = path.absolute().with_name(f"{setup.account or 'imap'}.password")
    write(kept, f"{setup.typed_password}\n", may_replace=True)
    click.echo(f"The password is in {kept}, which only you can read.")
    return kept
