"""`mailflow health`: for monitors, in one line and an exit code, as JSON, or for Prometheus."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from mailflow.service.health import Health


@click.command()
@click.option("--json", "as_json", is_flag=True, help="All that was looked at, for a script.")
@click.option("--metrics", "as_metrics", is_flag=True, help="In Prometheus' text format.")
def health(*, as_json: bool, as_metrics: bool) -> None:
    """Say in one line whether all is well. Asks no server, names nobody.

    \b
    Exit codes, as Nagios, Icinga and others expect them:
      0 all is well    1 a warning    2 critical    others: it could not be found out

    \b
    Examples:
      mailflow health
      mailflow health --json | jq .findings
      mailflow health --metrics > /var/lib/node_exporter/mailflow.prom
    """
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import print_json  # noqa: PLC0415
    from mailflow.service import health as looking  # noqa: PLC0415
    from mailflow.service.metrics import metrics  # noqa: PLC0415
    from mailflow.service.world import state_folder  # noqa: PLC0415

    config = read_config()
    found = looking.health(make_world(config), state_folder(config))
    if as_json:
        print_json(**_as_json(found))
    elif as_metrics:
        click.echo("\n".join(metrics(found)))
    else:
        colours = ("green", "yellow", "red")
        click.echo(click.style(found.line, fg=colours[found.level]))
    if not as_metrics:
        click.get_current_context().exit(int(found.level))


def _as_json(found: Health) -> dict[str, Any]:
    values = {one.name: getattr(found, one.name) for one in dataclasses.fields(found)}
    return {
        "level": found.level.name,
        "line": found.line,
        "findings": [
            {"level": one.level.name, "name": one.name, "what": one.what} for one in found.findings
        ],
        **values,
        "reads": [dataclasses.asdict(one) for one in found.reads],
        "accounts": [dataclasses.asdict(one) for one in found.accounts],
        "letters": {state.value: number for state, number in found.letters.items()},
        "late_after": found.late_after.total_seconds(),
    }
