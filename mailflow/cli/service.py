"""`mailflow run`, `once`, `digest`, `demo`."""

from __future__ import annotations

import click


@click.command()
def run() -> None:
    """Follow the mailbox until stopped. SIGTERM finishes the unit of work in hand."""
    _serve(once=False)


@click.command()
def once() -> None:
    """One round: read the folders, decide, put drafts, send what is approved."""
    _serve(once=True)


def _serve(*, once: bool) -> None:
    from mailflow import __version__  # noqa: PLC0415
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service import maillog  # noqa: PLC0415
    from mailflow.service.guard import holding  # noqa: PLC0415
    from mailflow.service.loop import Loop, alone  # noqa: PLC0415
    from mailflow.service.world import state_folder  # noqa: PLC0415

    config = read_config()
    maillog.begin(verbose=click.get_current_context().find_root().obj["verbose"])
    state = state_folder(config)
    with alone(state), holding(make_world(config), state) as world:
        maillog.started(__version__, config.store.database.partition(":")[0])
        loop = Loop(world)
        if once:
            loop.once()
        else:
            loop.run()


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
