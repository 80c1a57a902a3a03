"""`mailflow backup` and `mailflow restore`: a copy of all that is remembered, and back."""

from __future__ import annotations

import os
from pathlib import Path

import click


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
def backup(file: Path) -> None:
    """Copy the database to a new FILE, also while the daemon runs.

    It holds letters and addresses: keep it where only you can read it.
    """
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.store.backup import back_up  # noqa: PLC0415

    make_world(read_config())
    back_up(file)
    click.echo(f"{file}: {file.stat().st_size} octets, checked. Back: mailflow restore {file}")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Put the copy FILE in the database's place; the present one is kept beside it.

    Stop the daemon first. Letters may have gone out since the copy was made, so mailflow
    only follows until you say: mailflow outbox confirm
    """
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service.guard import go_read_only  # noqa: PLC0415
    from mailflow.service.loop import alone  # noqa: PLC0415
    from mailflow.service.world import clock_from, state_folder  # noqa: PLC0415
    from mailflow.store import backup as copies  # noqa: PLC0415
    from mailflow.store.database import unit  # noqa: PLC0415

    config = read_config()
    state = state_folder(config)
    if "://" in config.store.database:
        message = "the database is a PostgreSQL server's; put it back by pg_restore"
        raise copies.BackupFailed(message)
    with alone(state):
        now = clock_from(os.environ)()
        aside = copies.restore(file, state / config.store.database, now=now)
        world = make_world(config)  # brings an older copy up to this schema
        with unit():
            go_read_only(world, f"the database was put back from the copy {file.name}")
    if aside:
        click.echo(f"The database as it was is kept: {aside}")
    click.echo(f"{file} is in its place. mailflow only follows until: mailflow outbox confirm")
