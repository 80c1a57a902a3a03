"""`mailflow pick`, `call-off`, `missed`, `advice`, `promise`: around an interview and after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mailflow.cli.completing import contact_names
from mailflow.cli.requests import latest, say

if TYPE_CHECKING:
    from mailflow.pipeline.evidence import RequestId
    from mailflow.service.world import World


@click.command()
@click.argument("request")
@click.argument("choice", nargs=-1, required=True)
def pick(request: str, choice: tuple[str, ...]) -> None:
    """Choose for REQUEST (its number, or the contact's name) a time: the number of one they
    offered, or another (“Thursday 15:00”; your zone). The confirmation is drafted.
    """
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service import talks  # noqa: PLC0415

    with changing() as world:
        told = talks.pick(world, _request(world, request), " ".join(choice))
    say(told)


@click.command("call-off")
@click.argument("name", shell_complete=contact_names)
def call_off(name: str) -> None:
    """Call the interview with NAME off; a letter that says so is drafted."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service import talks  # noqa: PLC0415

    with changing() as world:
        told = talks.call_off(world, _request(world, name))
    say(told)


@click.command()
@click.argument("name", shell_complete=contact_names)
def missed(name: str) -> None:
    """The time passed and you did not talk to NAME: another time is asked for."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service import talks  # noqa: PLC0415

    with changing() as world:
        told = talks.missed(world, _request(world, name))
    say(told)


def _request(world: World, words: str) -> RequestId:
    """A request by its number, or the latest of a contact."""
    from mailflow.pipeline.evidence import RequestId  # noqa: PLC0415
    from mailflow.store import cases  # noqa: PLC0415

    if not words.isdigit():
        return latest(world, words)
    try:
        return cases.case(world.owner, RequestId(int(words))).request
    except LookupError as error:
        raise click.ClickException(f"{error}; `mailflow status` shows all") from error


@click.group()
def advice() -> None:
    """What you were advised to do, and what came of it."""


@advice.command("list")
def list_advice() -> None:
    """All advice with its numbers, the open first."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service import talks  # noqa: PLC0415

    for line in talks.advice_lines(make_world(read_config())):
        click.echo(line)


@advice.command("done")
@click.argument("which")
@click.argument("outcome", nargs=-1)
def advice_done(which: str, outcome: tuple[str, ...]) -> None:
    """You did as advised: WHICH is the advice's number or the contact's name, OUTCOME what
    came of it. A letter that tells them is drafted.
    """
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service import talks  # noqa: PLC0415

    with changing() as world:
        found = talks.story_of_advice(world, int(which)) if which.isdigit() else None
        if which.isdigit() and found is None:
            raise click.ClickException(f"no advice {which}; `mailflow advice list` shows all")
        number = int(which) if which.isdigit() else 0
        story = found or latest(world, which)
        told = talks.follow_advice(world, story, " ".join(outcome), number=number)
    say(told)


@click.group()
def promise() -> None:
    """What you promised, and what was promised to you."""


@promise.command("list")
def list_promises() -> None:
    """The promises still owed, the soonest due first."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service import talks  # noqa: PLC0415

    for line in talks.promise_lines(make_world(read_config())):
        click.echo(line)


@promise.command("kept")
@click.argument("number", type=int)
def promise_kept(number: int) -> None:
    """Promise NUMBER (see `promise list`) is kept."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service import talks  # noqa: PLC0415

    with changing() as world:
        found = talks.story_of_promise(world, number)
        if found is None:
            raise click.ClickException(f"no promise {number}; `mailflow promise list` shows all")
        told = talks.keep_promise(world, found, number=number)
    say(told)
