"""`mailflow outbox`: what is to go out, what went wrong on the way, and the owner's word on it."""

from __future__ import annotations

import click


@click.group()
def outbox() -> None:
    """Letters and drafts on their way: see them, send one again, settle one in doubt."""


@outbox.command("list")
@click.option("--all", "every", is_flag=True, help="Also what is done with.")
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def list_(*, every: bool, as_json: bool) -> None:
    """What waits to go out, and where each mail is."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import print_json  # noqa: PLC0415
    from mailflow.service import outbox as service  # noqa: PLC0415

    world = make_world(read_config())
    if as_json:
        told = [line.strip() for line in service.standing(world)]
        print_json(outbox=service.listed_values(world, every=every), told=told)
        return
    for line in service.listed(world, every=every):
        click.echo(line)


@outbox.command()
@click.argument("number")
def show(number: str) -> None:
    """One mail: where it is, what the server said, and its text."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service.outbox import find, shown  # noqa: PLC0415

    world = make_world(read_config())
    try:
        work = find(world, number)
    except LookupError as error:
        raise click.ClickException(str(error)) from error
    for line in shown(world, work):
        click.echo(line)


@outbox.command()
@click.argument("number")
def resend(number: str) -> None:
    """Send mail NUMBER: one that is held, was refused, or is in doubt.

    One in doubt may have arrived already; look in Sent first.
    """
    _settle("resend", number)


@outbox.command()
@click.argument("number")
def done(number: str) -> None:
    """Mail NUMBER, which is in doubt, went out: its story goes on."""
    _settle("done", number)


def _settle(verb: str, number: str) -> None:
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service import outbox as service  # noqa: PLC0415

    act = {"resend": service.resend, "done": service.done}[verb]
    with changing() as world:
        try:
            told = act(world, service.find(world, number))
        except LookupError as error:
            raise click.ClickException(str(error)) from error
    if told.startswith("not done: "):
        raise click.ClickException(told)
    click.echo(told[0].upper() + told[1:])


@outbox.command()
def confirm() -> None:
    """This is the one mailflow for this mailbox: send again after a restore or a move.

    Run it only when no other mailflow works on the mailbox, and what was sent after the
    backup was made is not to be sent again.
    """
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service import guard  # noqa: PLC0415

    with changing() as world:
        told = guard.confirm(world)
    click.echo(told)
