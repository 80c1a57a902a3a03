"""`mailflow run`, `once`, `digest`, `demo`."""

from __future__ import annotations

import click

_DRY_RUN = click.option(
    "-n", "--dry-run", is_flag=True, help="Say what would be done, and change nothing anywhere."
)


@click.command()
@_DRY_RUN
def run(*, dry_run: bool) -> None:
    """Follow the mailbox until stopped. SIGTERM finishes the unit of work in hand."""
    _rehearse(once=False) if dry_run else _serve(once=False)


@click.command()
@_DRY_RUN
def once(*, dry_run: bool) -> None:
    """One round: read the folders, decide, put drafts, send what is approved."""
    _rehearse(once=True) if dry_run else _serve(once=True)


def _serve(*, once: bool) -> None:
    from mailflow import __version__  # noqa: PLC0415
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service import maillog  # noqa: PLC0415
    from mailflow.service.guard import holding  # noqa: PLC0415
    from mailflow.service.loop import Loop, alone  # noqa: PLC0415
    from mailflow.service.world import state_folder  # noqa: PLC0415

    config = read_config()
    maillog.begin(verbose=_is_verbose())
    state = state_folder(config)
    with alone(state), holding(make_world(config), state) as world:
        maillog.started(__version__, config.store.database.partition(":")[0])
        loop = Loop(world)
        if once:
            loop.once()
        else:
            loop.run()


def _rehearse(*, once: bool) -> None:
    """On a copy of the database; a daemon may go on beside it."""
    import tempfile  # noqa: PLC0415
    from dataclasses import replace  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service import maillog  # noqa: PLC0415
    from mailflow.service.loop import Loop  # noqa: PLC0415
    from mailflow.service.rehearsal import would_do  # noqa: PLC0415
    from mailflow.service.world import World, state_folder  # noqa: PLC0415
    from mailflow.store.database import copy_database  # noqa: PLC0415

    config = read_config()
    maillog.begin(verbose=_is_verbose())

    def say(world: World) -> None:
        for line in would_do(world):
            click.echo(line)

    with tempfile.TemporaryDirectory(prefix="mailflow-") as folder:
        name = copy_database(config.store.database, state_folder(config), Path(folder))
        store = replace(config.store, database=name, state=folder)
        sending = replace(config.sending, dry_run=True)
        world = make_world(replace(config, store=store, sending=sending))
        if once:
            Loop(world).once()
            say(world)
        else:
            Loop(world, after_round=lambda: say(world)).run()


def _is_verbose() -> bool:
    return bool(click.get_current_context().find_root().obj["verbose"])


@click.command()
@click.option("--html", type=click.Path(), metavar="FILE", help="Write the HTML form there.")
def digest(html: str | None) -> None:
    """Show the digest as it would be mailed now. Nothing is sent."""
    from pathlib import Path  # noqa: PLC0415

    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service.weekly import preview  # noqa: PLC0415

    draft = preview(make_world(read_config()))
    if html:
        Path(html).write_text(draft.html, encoding="utf-8")
    click.echo(f"{draft.subject}\n\n{draft.text}")


@click.command()
@click.option("--keep", type=click.Path(), metavar="FOLDER", help="Leave everything there.")
def demo(keep: str | None) -> None:
    """See three weeks go by in twenty seconds, on mail servers of its own. No account needed."""
    from mailflow.demo.play import play  # noqa: PLC0415

    play(keep)
