"""`mailflow login`: agree once, in a browser, and mailflow may log in by OAuth from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from mailflow.config import Config
    from mailflow.service.world import World
    from mailflow.wire.oauth import Client, Device, Grant


#: where nobody listens, and a browser does not mind
_NOWHERE = 58265


@click.command()
@click.option("--browser", "way", flag_value="browser", help="On this machine; it comes back.")
@click.option("--device", "way", flag_value="device", help="By a code, on any device.")
@click.option("--paste", "way", flag_value="paste", help="Elsewhere; paste its last address here.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Where the browser returns.")
@click.option("--account", default="", metavar="NAME", help="A further account of the config.")
@click.option("--status", is_flag=True, help="Say how the login stands, and do nothing.")
def login(way: str | None, port: int, *, account: str, status: bool) -> None:
    """Log in by OAuth, as [oauth] of the config says, and try it at once.

    \b
    Microsoft gives a code to type on any device. Google wants a browser: on this machine, or
    on another one, whose last address (it shows no page) you paste here.
    """
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service import consenting, keys  # noqa: PLC0415
    from mailflow.service.world import world_of  # noqa: PLC0415

    main = read_config()
    config = _of_account(main, account)
    if not config.oauth.provider:
        where = f"account “{account}”'s [account.oauth]" if account else "[oauth]"
        raise click.ClickException(
            f"{'account.' if account else ''}oauth.provider is not set in the config: mailflow "
            f"logs in with a password. Fill in {where} first; config.example.toml says how."
        )
    world = world_of(make_world(main), account)
    if status:
        for line in consenting.standing(world):
            click.echo(line)
        return
    client = keys.client_of(config)
    grant = _grant(world, client, way or _usual(client), port)
    for line in consenting.begin(world, client, grant):
        click.echo(line)


def _of_account(config: Config, account: str) -> Config:
    """The config as this account has it. Raises BadParameter for one that there is not."""
    try:
        return config.of(account)
    except LookupError as error:
        known = ", ".join(config.accounts[1:]) or "none besides the main one"
        raise click.BadParameter(f"{error}; it has: {known}", param_hint="--account") from None


def _usual(client: Client) -> str:
    import os  # noqa: PLC0415
    import sys  # noqa: PLC0415

    if client.device_url:
        return "device"
    has_screen = sys.platform == "darwin" or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    return "browser" if has_screen else "paste"


def _grant(world: World, client: Client, way: str, port: int) -> Grant:
    from mailflow.wire import consent, oauth  # noqa: PLC0415

    user = world.config.imap.user or world.config.owner.addresses[0]
    if way == "device":
        if not client.device_url:
            raise click.ClickException(
                f"{client.name} gives no codes for devices; use --browser or --paste."
            )
        return consent.by_device(client, _show, consent.pause)
    if not client.authorize_url:
        raise click.ClickException("oauth.authorize_url is not set; use --device.")
    if way == "paste":
        asked = oauth.question(client, f"http://{client.loopback}:{port or _NOWHERE}", user=user)
        click.echo(f"Open this address in a browser, log in as {user} and agree:\n\n{asked.url}\n")
        click.echo("It ends on a page that can't be shown. That is right: copy its address.")
        return consent.by_hand(client, asked, click.prompt("The address", type=str))
    return _by_browser(client, user, port)


def _by_browser(client: Client, user: str, port: int) -> Grant:
    import webbrowser  # noqa: PLC0415

    from mailflow.wire import consent  # noqa: PLC0415

    waiting = consent.Loopback(client, user=user, port=port)
    try:
        url = waiting.question.url
        click.echo(f"Log in as {user} and agree, in the browser, or open this address:\n\n{url}\n")
        webbrowser.open(url)
        return waiting.grant()
    finally:
        waiting.close()


def _show(device: Device) -> None:
    click.echo(f"Open {device.address} on any device and type this code: {device.user_code}")
    click.echo("Waiting until you have agreed there (Ctrl-C gives up) …")
