"""`mailflow backup`, `restore`, `export`: copies of what is remembered, and the way back."""

from __future__ import annotations

import os
import sys
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


_ENDINGS = {".json": "json", ".csv": "csv", ".mbox": "mbox"}


@click.command()
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    *("--format", "form"),
    type=click.Choice(tuple(_ENDINGS.values())),
    help="Else by the file's name: .json, .csv, .mbox.",
)
def export(file: Path | None, form: str | None) -> None:
    """Write what is remembered to FILE, or to the terminal, for other programs.

    JSON holds everything; CSV a line a request, for a spreadsheet; the mbox the text of all
    letters and replies, for a mail program. It names people: keep it where only you can read it.

    \b
    Examples:
      mailflow export everything.json
      mailflow export requests.csv
      mailflow export --format json | jq '.requests[] | select(.stage == "silent")'
    """
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service import export as forms  # noqa: PLC0415

    chosen = form or _ENDINGS.get(file.suffix.lower() if file else "", "json")
    octets = forms.written(make_world(read_config()), chosen)
    if file is None:
        sys.stdout.buffer.write(octets)
        return
    try:
        _write_whole(file, octets)
    except OSError as error:
        message = f"{file}: {error.strerror}; nothing was written"
        raise click.ClickException(message) from error
    click.echo(f"{file}: {len(octets)} octets. To forget somebody there too, export anew.")


def _write_whole(file: Path, octets: bytes) -> None:
    """In the place of what was there, at once or not at all, for its owner's eyes only."""
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as out:
            out.write(octets)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
