"""`mailflow doctor`: is all well, and if not, what to do."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from mailflow.cli.failing import code_of

if TYPE_CHECKING:
    from mailflow.service.doctor import Check

_COLOURS = {"ok": "green", "advice": "yellow", "bad": "red", "skipped": "bright_black"}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON document, for a script.")
@click.option("--offline", is_flag=True, help="Ask no server.")
@click.option("--no-probe", is_flag=True, help="Put no probe draft into Drafts.")
def doctor(*, as_json: bool, offline: bool, no_probe: bool) -> None:
    """Say what works, what does not, and the next step for each.

    A draft is put into Drafts and removed again; nothing is sent. Exit code 0: nothing is bad;
    else that of the first bad thing (78 config, 77 login, 69 server not reached, 75 later).
    """
    from mailflow.cli.opening import make_world, named_config  # noqa: PLC0415
    from mailflow.service.doctor import State, Visit, examine  # noqa: PLC0415

    visit = Visit(named_config(), make_world, network=not offline, probe=not no_probe)
    checks = []
    for check in examine(visit):
        checks.append(check)
        if not as_json:
            _say(check)
    bad = [check for check in checks if check.state is State.BAD]
    if as_json:
        _print_json(checks, is_well=not bad)
    elif not bad:
        click.echo("\nAll is well.")
    if bad:
        click.get_current_context().exit(code_of(bad[0].situation))


def _say(check: Check) -> None:
    mark = f"{check.state.value:<8}"
    if not os.environ.get("NO_COLOR"):
        mark = click.style(mark, fg=_COLOURS[check.state.value])
    click.echo(f"{mark} {check.name:<15} {check.found}")
    if check.step:
        click.echo(f"{'':<24} → {check.step}")


def _print_json(checks: list[Check], *, is_well: bool) -> None:
    from mailflow.cli.showing import print_json, record  # noqa: PLC0415

    told = [{**record(check), "state": check.state.value} for check in checks]
    print_json(well=is_well, checks=told)
