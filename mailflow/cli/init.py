"""`mailflow init`: from an address to a config that works, with a login tried on the way.

Nothing is written before the login went well; what is there already is left alone unless
--force says otherwise, and then kept beside the new one.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from mailflow.cli.account import Setup, find_servers, keep_password, log_in, server_values
from mailflow.cli.asking import Asking, checked
from mailflow.cli.failing import code_of

if TYPE_CHECKING:
    from mailflow.service.account import Account

_F = TypeVar("_F", bound=Callable[..., object])
_TLS = click.Choice(["tls", "starttls", "none"])
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


_WAYS_OUT = {
    "LoginRefused": "try the password in another mail program, then here anew",
    "CertificateRefused": "a server of your own: its certificate by --ca-file FILE",
    "FolderMissing": "--sent and --drafts name the folders",
    "PasswordMissing": "another way to the password, or none, and it is asked for",
    "ServerBusy": "wait some minutes, then here anew",
}


def _options(command: _F) -> _F:
    options = (
        click.option(
            "--account", default="", metavar="NAME", help="Add a further account to the config."
        ),
        click.option("--address", help="Your address."),
        click.option("--alias", "aliases", multiple=True, help="A further one; may be repeated."),
        click.option("--name", help="Your name, as it stands below letters."),
        click.option("--about", help="Who you are, in half a sentence."),
        click.option("--imap", metavar="HOST[:PORT]", help="The server your mailbox is on."),
        click.option("--smtp", metavar="HOST[:PORT]", help="The server that takes your letters."),
        click.option("--imap-tls", type=_TLS, help="Without it the port decides."),
        click.option("--smtp-tls", type=_TLS, help="Without it the port decides."),
        click.option("--user", help="Whom to log in as, where it is not the address."),
        click.option("--password-file", metavar="FILE", help="Its first line is the password."),
        click.option("--password-command", metavar="COMMAND", help="What prints it."),
        click.option("--client-id", help="Of your own OAuth client: Microsoft, or Google."),
        click.option("--client-secret-file", metavar="FILE", help="Its secret, as Google's has."),
        click.option("--ca-file", metavar="FILE", help="Certificates to trust: Proton's Bridge."),
        click.option("--sent", help="The folder of sent mail, where the server does not tell."),
        click.option("--drafts", help="The folder of drafts, where the server does not tell."),
        click.option("--zone", help="Your time zone: Europe/London."),
        click.option("--country", help="For public holidays: GB, DE-BY."),
        click.option("--weekday", type=click.Choice(_DAYS), help="The day of the digest."),
        click.option("--hour", type=click.IntRange(0, 23), help="Its hour."),
        click.option("--unit/--no-unit", default=None, help="Put a systemd unit of yours there."),
        click.option("--login/--no-login", default=True, help="Try the login now (it does)."),
        click.option("--force", is_flag=True, help="Replace a config; the old one is kept."),
        click.option("-y", "--yes", is_flag=True, help="Ask nothing; take the defaults."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.command()
@_options
def init(**given: Any) -> None:
    """Set mailflow up: find your servers, try the login, write a config.

    On a terminal it asks. Elsewhere everything is an option. With --account NAME it tries a further
    account of yours and adds it to the config that is there.
    """
    from mailflow.config.writing import ConfigExists  # noqa: PLC0415

    path = _target()
    if given["account"]:
        _add_account(path, given)
        return
    if path.exists() and not given["force"]:
        raise ConfigExists(
            f"{path} is there already, and was left as it is. Look at it with `mailflow doctor`; "
            "--force writes a new one and keeps the old one beside it; --account NAME adds a "
            "further account to it."
        )
    asking = Asking(yes=given["yes"])
    setup = find_servers(asking, given)
    account = _tried(asking, setup, given)
    _ask_the_rest(asking, setup, given)
    _write(path, setup, force=given["force"])
    _offer_unit(asking, given["unit"], path)
    if setup.values.get("oauth.provider"):
        click.echo("\nNow log in, which tries both servers: mailflow login")
    _say_what_next(is_tried=account is not None or bool(setup.values.get("oauth.provider")))


def _add_account(path: Path, given: dict[str, Any]) -> None:
    from mailflow.cli import adding  # noqa: PLC0415

    config = adding.begin(path, given["account"])
    asking = Asking(yes=given["yes"])
    setup = find_servers(asking, given)
    setup.account = given["account"]
    _tried(asking, setup, given)
    adding.add(path, config, setup)


def _tried(asking: Asking, setup: Setup, given: dict[str, Any]) -> Account | None:
    """A login, or the end of the command with what happened, what is safe, and the way out."""
    from mailflow.wire.errors import WireError  # noqa: PLC0415

    try:
        return log_in(asking, setup, given)
    except WireError as error:
        name = type(error).__name__
        way_out = _WAYS_OUT.get(name, "look at --imap and --smtp, with their ports")
        if name == "LoginRefused" and setup.provider:
            way_out = setup.provider.how
        click.echo(f"mailflow: {error}\nNothing was written. Next: {way_out}", err=True)
        click.get_current_context().exit(code_of(name))


def _target() -> Path:
    import platformdirs  # noqa: PLC0415

    given = click.get_current_context().find_root().obj["config"]
    named = given or os.environ.get("MAILFLOW_CONFIG")
    return Path(named) if named else platformdirs.user_config_path("mailflow") / "config.toml"


# The rest -------------------------------------------------------------------------------------


def _ask_the_rest(asking: Asking, setup: Setup, given: dict[str, Any]) -> None:
    from mailflow.config.checks import of_item, of_value  # noqa: PLC0415
    from mailflow.service import surroundings  # noqa: PLC0415

    def ask(key: str, question: str, default: str | None) -> str:
        option = f"--{key.rpartition('.')[2]}"

        def check(told: str) -> Any:
            return of_value(key, told)

        told = given[option.lstrip("-")]
        if told is not None:
            return checked(told, option, check)
        return asking.text(question, option, default=default, check=check)

    values = setup.values
    values["owner.name"] = ask("owner.name", "Your name", surroundings.name_here() or None)
    for alias in given["aliases"]:
        checked(alias, "--alias", lambda told: of_item("owner.addresses", told))
    values["owner.addresses"] = tuple(dict.fromkeys((setup.address, *given["aliases"])))
    about = "Who you are, in half a sentence, for letters"
    values["owner.about"] = ask("owner.about", about, "")
    values["owner.zone"] = ask("owner.zone", "Your time zone", surroundings.zone_here())
    country = "Your country, for public holidays (two letters, empty for none)"
    values["owner.country"] = ask("owner.country", country, surroundings.country_here())
    values["digest.weekday"] = ask("digest.weekday", "The day of the weekly digest", "monday")
    values["digest.hour"] = given["hour"] if given["hour"] is not None else _hour(asking)


def _hour(asking: Asking) -> int:
    def check(told: str) -> Any:
        if not told.isdigit() or int(told) > 23:
            yield f"{told!r} is no hour", "a number between 0 and 23"

    return int(asking.text("Its hour", "--hour", default="7", check=check))


def _write(path: Path, setup: Setup, *, force: bool) -> None:
    from mailflow.config import parse  # noqa: PLC0415
    from mailflow.config.writing import fill, write  # noqa: PLC0415
    from mailflow.service.world import shipped  # noqa: PLC0415

    if setup.typed_password:
        setup.imap = setup.imap._replace(password_file=str(keep_password(path, setup)))
    values = {key: value for key, value in setup.values.items() if value not in ("", ())}
    values |= server_values(setup)
    text = fill(shipped("config.example.toml").read_text(encoding="utf-8"), values)
    parse(text, str(path))
    if force and path.exists():
        old = path.with_name(f"{path.name}.old")
        write(old, path.read_text(encoding="utf-8"), may_replace=True)
        click.echo(f"The old config is kept as {old}.")
    write(path, text, may_replace=force)
    click.echo(f"Wrote {path}: every option stands in it, with what it does.")


def _offer_unit(asking: Asking, wanted: bool | None, path: Path) -> None:  # noqa: FBT001
    from mailflow.config.writing import write  # noqa: PLC0415
    from mailflow.service import surroundings  # noqa: PLC0415

    unit = surroundings.unit_path()
    if wanted is None:
        can = surroundings.has_systemd() and asking.is_open and not unit.exists()
        wanted = can and asking.is_agreed("Let systemd run it, as you?", default=True)
    if not wanted:
        return
    write(unit, surroundings.own_unit(path), may_replace=True)
    click.echo(
        f"Wrote {unit}. Start it with: systemctl --user enable --now mailflow; and so that it "
        "runs while you are logged out: loginctl enable-linger"
    )


_NEXT = """
Next, write to somebody, and look into your Drafts:
  mailflow request "Jane Doe" jane@acme.example --organisation "Acme Health" \\
      --relationship alumni --connection "we both studied at Leeds" \\
      --aim "how hospitals use their data"
  mailflow once
`mailflow run` follows the mailbox, and `mailflow doctor` says whether all is well."""


def _say_what_next(*, is_tried: bool) -> None:
    if not is_tried:
        click.echo("\nNo login was tried: `mailflow doctor` does it.")
    click.echo(_NEXT)
