"""`mailflow run`, `once`, `digest`, `command`, `demo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from datetime import datetime

    from mailflow.service.loop import Loop

_DRY_RUN = click.option(
    "-n", "--dry-run", is_flag=True, help="Say what would be done, and change nothing anywhere."
)
_SINCE = click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Look at mail back to that day (2026-03-31), once, instead of look_back_days.",
)


@click.command()
@_DRY_RUN
@_SINCE
def run(since: datetime | None, *, dry_run: bool) -> None:
    """Follow the mailbox until stopped. SIGTERM finishes the unit of work in hand."""
    (_rehearsal if dry_run else _real)(since).run()


@click.command()
@_DRY_RUN
@_SINCE
@click.option("--now", is_flag=True, help="Log in even where refused logins say to wait.")
def once(since: datetime | None, *, dry_run: bool, now: bool) -> None:
    """One round: read the folders, decide, put drafts, send what is approved."""
    (_rehearsal if dry_run else _real)(since).once(now=now)


@click.command()
def reload() -> None:
    """Have the running mailflow read its config anew. A broken one changes nothing.

    \b
    All options count at once but store.database and store.state, which wait for a restart.
    The same by hand: systemctl --user reload mailflow, or kill -HUP. The units of the system hand
    mailflow a copy of the config, made at the start: there it is systemctl restart mailflow.
    """
    from signal import SIGHUP  # noqa: PLC0415

    from mailflow.cli.opening import read_config  # noqa: PLC0415
    from mailflow.service.loop import wake  # noqa: PLC0415
    from mailflow.service.world import state_folder  # noqa: PLC0415

    config = read_config()
    if wake(state_folder(config), SIGHUP):
        click.echo("The config is good, and mailflow reads it anew; `mailflow status` tells more.")
    else:
        click.echo("The config is good. No mailflow is running that could read it anew.")


def _real(since: datetime | None) -> Loop:
    """A loop on the configured mailbox, alone on its state folder until the command ends."""

    from mailflow import __version__  # noqa: PLC0415
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.progress import bar_for_terminal  # noqa: PLC0415
    from mailflow.config.changes import effective  # noqa: PLC0415
    from mailflow.service import maillog  # noqa: PLC0415
    from mailflow.service.guard import holding  # noqa: PLC0415
    from mailflow.service.loop import Loop, alone  # noqa: PLC0415
    from mailflow.service.world import (  # noqa: PLC0415
        check_private,
        looking_back,
        state_folder,
    )
    from mailflow.store.database import check_whole  # noqa: PLC0415

    context = click.get_current_context()
    config = read_config()
    maillog.begin(verbose=_is_verbose())
    state = state_folder(config)
    check_private(state)
    context.with_resource(alone(state))
    world = make_world(config)
    # Read now: an update of the program is no update of a daemon that runs.
    world = world._replace(templates=dict(world.templates))
    check_whole()
    world = context.with_resource(holding(world, state))
    maillog.started(__version__, config.store.database.partition(":")[0])
    maillog.config_is(effective(config))
    if since:
        world = looking_back(world, since.date())
    return Loop(world, progress=bar_for_terminal())


def _rehearsal(since: datetime | None) -> Loop:
    """On a copy of the database; a daemon may go on beside it."""
    import tempfile  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.progress import bar_for_terminal  # noqa: PLC0415
    from mailflow.service import maillog  # noqa: PLC0415
    from mailflow.service.keys import token_path  # noqa: PLC0415
    from mailflow.service.loop import Loop  # noqa: PLC0415
    from mailflow.service.rehearsal import would_do  # noqa: PLC0415
    from mailflow.service.world import World, looking_back, state_folder  # noqa: PLC0415
    from mailflow.store.database import copy_database  # noqa: PLC0415

    config = read_config()
    maillog.begin(verbose=_is_verbose())

    def say(world: World) -> None:
        for line in would_do(world):
            click.echo(line)

    context = click.get_current_context()
    folder = context.with_resource(tempfile.TemporaryDirectory(prefix="mailflow-"))
    name = copy_database(config.store.database, state_folder(config), Path(folder))
    store = config.store._replace(database=name, state=folder)
    sending = config.sending._replace(dry_run=True)
    # A fresh login is no rehearsal: the old one may be void.
    oauth = config.oauth._replace(token_file=str(token_path(config)))
    further = tuple(
        one._replace(oauth=one.oauth._replace(token_file=str(token_path(config.of(one.name)))))
        for one in config.account
    )
    tokens = config._replace(oauth=oauth, account=further)
    world = make_world(tokens._replace(store=store, sending=sending))
    if since:
        world = looking_back(world, since.date())
    return Loop(world, after_round=lambda: say(world), progress=bar_for_terminal())


def _is_verbose() -> bool:
    return bool(click.get_current_context().find_root().obj["verbose"])


@click.command()
@click.option("--html", type=click.Path(), metavar="FILE", help="Write the HTML form there.")
@click.option("--text", is_flag=True, help="Print the text form, also beside --html.")
@click.option("--preview", is_flag=True, help="What it does anyway: show it, and send nothing.")
def digest(html: str | None, *, text: bool, preview: bool) -> None:  # noqa: ARG001  # a word for it
    """Show the digest as it would be mailed now. Nothing is sent."""
    from pathlib import Path  # noqa: PLC0415

    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service import weekly  # noqa: PLC0415

    draft = weekly.preview(make_world(read_config()))
    if html:
        Path(html).write_text(draft.html, encoding="utf-8")
        click.echo(f"The digest is in {html}.", err=True)
    if text or not html:
        click.echo(f"{draft.subject}\n\n{draft.text}")


@click.command()
@click.argument("words", nargs=-1, required=True)
def command(words: tuple[str, ...]) -> None:
    """Carry out what you would answer a digest with: "1 send, 3 snooze 2w".

    Numbers mean the items of the latest digest that was mailed.
    """
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.owner.notes import HELP, NOT_DONE  # noqa: PLC0415
    from mailflow.service.execute import SEE_BELOW, order  # noqa: PLC0415

    with changing() as world:
        outcomes = order(world, " ".join(words))
    for line, outcome in outcomes:
        click.echo(f"{line}: {outcome}")
        if outcome == SEE_BELOW:
            click.echo("\n".join(f"  {said}: {told}" for said, told in HELP))
    if not outcomes:
        click.echo("That is no order; “mailflow command help” lists them.", err=True)
    if not outcomes or any(outcome.startswith(NOT_DONE) for _, outcome in outcomes):
        click.get_current_context().exit(1)


@click.command()
@click.option("--keep", type=click.Path(), metavar="FOLDER", help="Leave everything there.")
def demo(keep: str | None) -> None:
    """See three weeks go by in twenty seconds, on mail servers of its own. No account needed."""
    from mailflow.demo.play import play  # noqa: PLC0415

    play(keep)
