"""`mailflow contact …` and `mailflow aim …`."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TypeVar

import click

_F = TypeVar("_F", bound=Callable[..., object])

_RELATIONSHIPS = (
    *("friend", "family", "neighbour", "coworker", "alumni", "association", "conference"),
    *("supervisor", "professor", "referral", "cold"),
)


@click.group()
def contact() -> None:
    """The people you talk to, or want to."""


def _details(command: _F) -> _F:
    """The options that `add` and `edit` share."""
    options = (
        click.option("--organisation", help="Where they work."),
        click.option("--title", help="What they do there."),
        click.option(
            "--relationship", type=click.Choice(_RELATIONSHIPS), help="How you know them."
        ),
        click.option("--connection", help="In your words: “we both studied at Leeds”."),
        click.option("--research", help="One line on their work that you found out."),
        click.option("--zone", help="Their time zone, such as America/New_York."),
        click.option("--country", help="For public holidays: US, DE, …"),
        click.option("--language", help="Of the letters: en, de."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@contact.command("add")
@click.argument("name")
@click.argument("address", required=False)
@click.option("--via", metavar="NAME", help="The contact who pointed you to them.")
@_details
def add(name: str, address: str | None, via: str | None, **details: str | None) -> None:
    """Add NAME, with an ADDRESS if you have one."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.pipeline.people import Contact, ContactId, Relationship  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    with changing() as world:
        given = _given(details)
        referrer = people.find(world.owner, via) if via else None
        if referrer:
            given.setdefault("relationship", Relationship.REFERRAL)
            given["referrer"] = referrer.id
        addresses = (_address(address),) if address else ()
        new = Contact(ContactId(0), name.strip(), addresses, **given)  # type: ignore[arg-type]
        kept = people.add_contact(world.owner, new, now=world.now)
    click.echo(f"{kept.name} is contact {kept.id}. Next: mailflow request “{kept.name}”")


@contact.command("edit")
@click.argument("name")
@click.option("--address", help="A further address, written to from now on.")
@_details
def edit(name: str, address: str | None, **details: str | None) -> None:
    """Change what is known of the contact NAME."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service.redraft import redraft  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    with changing() as world:
        known = people.find(world.owner, name)
        people.update_contact(world.owner, dataclasses.replace(known, **_given(details)))  # type: ignore[arg-type]
        if address:
            people.add_address(world.owner, known.id, _address(address))
        anew = redraft(world, known.id)
    drafts = f" {anew} untouched draft(s) will be written anew." if anew else ""
    click.echo(f"{known.name} is changed.{drafts}")


def _given(details: dict[str, str | None]) -> dict[str, object]:
    from mailflow.pipeline.people import Relationship  # noqa: PLC0415

    given: dict[str, object] = {name: value for name, value in details.items() if value}
    if "relationship" in given:
        given["relationship"] = Relationship(given["relationship"])
    if "zone" in given:
        _check_zone(str(given["zone"]))
    return given


def _check_zone(zone: str) -> None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415

    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        message = f"unknown zone {zone!r}; write it like Europe/London"
        raise click.BadParameter(message, param_hint="--zone") from None


def _address(text: str) -> str:
    address = text.strip().strip("<>")
    local, at, host = address.rpartition("@")
    if not (local and at and host) or not address.isascii() or any(c.isspace() for c in address):
        message = f"{text!r} is no mail address; write name@host"
        raise click.BadParameter(message, param_hint="ADDRESS")
    return address


@contact.command("list")
def list_contacts() -> None:
    """All contacts, and those somebody pointed you to."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    world = make_world(read_config())
    for one in people.contacts(world.owner):
        stop = "  [no letters]" if one.stopped else ""
        click.echo(f"{one.id:>4}  {one.name:<28} {one.organisation:<20} {one.address}{stop}")
    for one in people.contacts(world.owner, proposed=True):
        via = f"named by {one.referrer_name}" if one.referrer_name else "proposed"
        click.echo(f"{one.id:>4}  {one.name:<28} ({via}) {one.address}")


@contact.command("show")
@click.argument("name")
def show(name: str) -> None:
    """All that is known of the contact NAME."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.store import cases, people  # noqa: PLC0415

    world = make_world(read_config())
    known = people.find(world.owner, name)
    for field in dataclasses.fields(known):
        value = getattr(known, field.name)
        if value not in ("", (), None, False):
            click.echo(f"{field.name:<14} {getattr(value, 'value', value)}")
    for request in cases.requests_of(world.owner, known.id):
        click.echo(f"request {request:<6} {cases.case(world.owner, request).stage.value}")


@click.group()
def aim() -> None:
    """What you want to learn."""


@aim.command("add")
@click.argument("topic")
@click.option("-q", "--question", multiple=True, help="A question to ask; may be repeated.")
def add_aim(topic: str, question: tuple[str, ...]) -> None:
    """Add an aim. TOPIC goes on after “learn about …”."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.store import aims  # noqa: PLC0415

    with changing() as world:
        kept = aims.add_aim(world.owner, topic, question, now=world.now)
    click.echo(f"Aim {kept.id}: {kept.topic}")


@aim.command("list")
def list_aims() -> None:
    """All aims with their questions."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.store import aims  # noqa: PLC0415

    world = make_world(read_config())
    for one in aims.aims(world.owner):
        click.echo(f"{one.id:>4}  {one.topic}")
        for question in one.questions:
            click.echo(f"        - {question}")
