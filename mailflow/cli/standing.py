"""`mailflow status`, `why`: where everything stands. Both load only what they show."""

from __future__ import annotations

import click

from mailflow.cli.completing import request_numbers


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def status(*, as_json: bool) -> None:
    """Where everything stands."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service import standing  # noqa: PLC0415

    world = make_world(read_config())
    if as_json:
        from mailflow.cli.showing import print_json  # noqa: PLC0415

        notices = [line.strip() for line in standing.told(world)]
        print_json(requests=standing.standing_values(world), told=notices)
        return
    for line in standing.standing(world):
        click.echo(click.style(line, fg="yellow") if line.startswith("  ! ") else line)


@click.command()
@click.argument("number", type=int, shell_complete=request_numbers)
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def why(number: int, *, as_json: bool) -> None:
    """The story of request NUMBER: what happened, what was believed, and why."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.pipeline.evidence import RequestId  # noqa: PLC0415
    from mailflow.service import standing  # noqa: PLC0415

    world, request = make_world(read_config()), RequestId(number)
    try:
        if as_json:
            from mailflow.cli.showing import print_json  # noqa: PLC0415

            print_json(**standing.story_values(world, request))
            return
        lines = list(standing.story_lines(world, request))
    except LookupError as error:
        raise click.ClickException(f"{error}; `mailflow status` shows all") from error
    for line in lines:
        click.echo(line)
