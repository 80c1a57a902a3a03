"""`mailflow request`, `interview`, `note`: what moves one request."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from mailflow.cli.completing import contact_names
from mailflow.cli.contacts import details_options, enter

if TYPE_CHECKING:
    from mailflow.pipeline.evidence import RequestId
    from mailflow.service.world import World


def latest(world: World, name: str) -> RequestId:
    """The contact's latest request. Raises UnknownName, with the next step, if there is none."""
    from mailflow.store import cases, people  # noqa: PLC0415

    known = people.find(world.owner, name)
    requests = cases.requests_of(world.owner, known.id)
    if not requests:
        message = f"{known.name} has no request yet; run: mailflow request “{known.name}”"
        raise people.UnknownName(message)
    return requests[0]


@click.command()
@click.argument("name", shell_complete=contact_names)
@click.argument("address", required=False)
@click.option(
    "--aim", metavar="N|TEXT", help="The aim's number, or a new one's topic; else the latest."
)
@click.option("--from", "own", metavar="ADDRESS", help="Which of your addresses writes.")
@details_options
def request(
    name: str, address: str | None, aim: str | None, own: str | None, **details: Any
) -> None:
    """Draft a request to the contact NAME; it appears in your Drafts folder.

    With an ADDRESS (and what else is known) the contact is added first.
    """
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service.requests import ask  # noqa: PLC0415

    given = [option for option, value in details.items() if value not in (None, ())]
    if given and not address:
        what = f"--{given[0]} goes with an ADDRESS, for a new contact"
        raise click.UsageError(f"{what}; for a known one: mailflow contact edit")
    with changing() as world:
        if address:
            enter(world, name, [address], details)
        mine = _own(world, own) if own else ""
        told = ask(world, name, _aim(world, aim) if aim else None, own=mine)
    click.echo(told)


def _own(world: World, told: str) -> str:
    if found := world.person.own([told]):
        return found
    message = f"{told} is none of owner.addresses: {', '.join(world.person.addresses)}"
    raise click.BadParameter(message, param_hint="--from")


def _aim(world: World, told: str) -> int:
    """The number of an aim told by number or topic; a new topic becomes an aim."""
    from mailflow.store import aims  # noqa: PLC0415

    if told.isdigit():
        return int(told)
    topic = " ".join(told.split())
    known = [one.id for one in aims.aims(world.owner) if one.topic.casefold() == topic.casefold()]
    return known[-1] if known else aims.add_aim(world.owner, topic, (), now=world.now).id


@click.command()
@click.argument("name", shell_complete=contact_names)
@click.argument("when", nargs=-1, required=True)
@click.option("--minutes", type=int, default=0, help="How long; the policy's length without it.")
@click.option("--place", default="", help="Where, or the link or number to call.")
def interview(name: str, when: tuple[str, ...], minutes: int, place: str) -> None:
    """Set an interview with NAME at WHEN (“2026-03-09 15:00”, “tomorrow 15:00”; your zone)."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service.talks import agree  # noqa: PLC0415

    with changing() as world:
        told = agree(world, latest(world, name), " ".join(when), minutes=minutes, place=place)
    say(told)


@click.command()
@click.argument("name", shell_complete=contact_names)
@click.argument("text", nargs=-1)
def note(name: str, text: tuple[str, ...]) -> None:
    """Keep TEXT (or what is typed in) as notes on NAME; after an interview, a thank-you follows."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service.talks import take_notes  # noqa: PLC0415

    words = " ".join(text) or sys.stdin.read().strip()
    if not words:
        raise click.UsageError("nothing to note")
    with changing() as world:
        told = take_notes(world, latest(world, name), words)
    say(told)


def say(told: str) -> None:
    """Print an outcome; what was not done is a failure."""
    if told.startswith("not done: "):
        raise click.ClickException(told.removeprefix("not done: "))
    click.echo(told[:1].upper() + told[1:])
