"""`mailflow init --account NAME`: a further account for the config that is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mailflow.cli.account import keep_password, server_values
from mailflow.cli.asking import checked

if TYPE_CHECKING:
    from mailflow.cli.account import Setup
    from mailflow.config import Config


def begin(path: Path, account: str) -> Config:
    """The config that the account is for. Raises BadConfig, UsageError, ClickException."""
    from mailflow.config import load  # noqa: PLC0415
    from mailflow.config.checks import of_value  # noqa: PLC0415

    checked(account, "--account", lambda told: of_value("account.name", told))
    config = load(path)
    if account in config.accounts:
        raise click.ClickException(
            f"{path} has an account “{account}” already, and was left as it is. Edit its "
            "[[account]] there, or choose another name."
        )
    return config


def add(path: Path, config: Config, setup: Setup) -> None:
    """Put the account at the end of the file; the file of before is kept beside it."""
    from mailflow.config import parse  # noqa: PLC0415
    from mailflow.config.writing import fill_account, write  # noqa: PLC0415
    from mailflow.service.world import shipped  # noqa: PLC0415

    if config.person().own([setup.address]):
        raise click.ClickException(f"{setup.address} stands in {path} already; nothing was written")
    if setup.typed_password:
        setup.imap = setup.imap._replace(password_file=str(keep_password(path, setup)))
    inner = setup.values | server_values(setup) | {"name": setup.account}
    values = {f"account.{key}": value for key, value in inner.items() if value not in ("", ())}
    values["account.addresses"] = (setup.address,)
    example = shipped("config.example.toml").read_text(encoding="utf-8")
    before = path.read_text(encoding="utf-8-sig")
    text = f"{before.rstrip()}\n\n{fill_account(example, values)}"
    parse(text, str(path))
    old = path.with_name(f"{path.name}.old")
    write(old, before, may_replace=True)
    write(path, text, may_replace=True)
    click.echo(f"Added the account “{setup.account}” to {path}; {old} is the one before.")
    if setup.values.get("oauth.provider"):
        click.echo(
            f"Now log in, which tries both servers: mailflow login --account {setup.account}"
        )
    click.echo("`mailflow reload` has a running mailflow follow it.")
