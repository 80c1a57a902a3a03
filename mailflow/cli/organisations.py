"""`mailflow organisation …`: where your contacts work."""

from __future__ import annotations

import click

from mailflow.cli.completing import organisation_names


@click.group()
def organisation() -> None:
    """Organisations, with all you know there."""


@organisation.command("list")
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def list_organisations(*, as_json: bool) -> None:
    """All organisations, with how many people you know there."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import organisation_json, print_json  # noqa: PLC0415
    from mailflow.store.organisations import organisations  # noqa: PLC0415

    found = organisations(make_world(read_config()).owner)
    if as_json:
        print_json(organisations=[organisation_json(one) for one in found])
        return
    for one in found:
        stop = "  [no letters]" if one.stopped else ""
        names = ", ".join(contact.name for contact in one.contacts[:4])
        more = f" and {len(one.contacts) - 4} more" if len(one.contacts) > 4 else ""
        click.echo(f"{len(one.contacts):>4}  {one.name:<28} {names}{more}{stop}".rstrip())
    if not found:
        click.echo("None yet: mailflow contact add NAME --organisation “Acme Health”")


@organisation.command("show")
@click.argument("name", shell_complete=organisation_names)
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def show(name: str, *, as_json: bool) -> None:
    """The organisation NAME: its people, where each request stands, your notes."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import (  # noqa: PLC0415
        contact_line,
        organisation_json,
        print_json,
    )
    from mailflow.store import cases  # noqa: PLC0415
    from mailflow.store.organisations import find_organisation  # noqa: PLC0415

    world = make_world(read_config())
    found = find_organisation(world.owner, name)
    if as_json:
        print_json(organisation=organisation_json(found))
        return
    stop = ": no letters to anybody there, for good" if found.stopped else ""
    click.echo(f"{found.name}{stop}")
    if found.domains:
        click.echo(f"addresses at {', '.join(found.domains)}")
    for line in found.notes.splitlines():
        click.echo(line)
    for one in found.contacts:
        click.echo(contact_line(one))
        for request in cases.requests_of(world.owner, one.id):
            click.echo(f"        request {request}: {cases.case(world.owner, request).stage.value}")


@organisation.command("edit")
@click.argument("name", shell_complete=organisation_names)
@click.option("--domain", "domains", multiple=True, help="What stands behind the @ there.")
@click.option("--notes", help="Anything you want to keep of it.")
def edit(name: str, domains: tuple[str, ...], notes: str | None) -> None:
    """Keep something of the organisation NAME; it need have no contacts yet."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.store.organisations import keep_organisation  # noqa: PLC0415

    with changing() as world:
        keep_organisation(world.owner, name.strip(), domains=domains or None, notes=notes)
    click.echo(f"{name.strip()} is changed.")


@organisation.command("stop")
@click.argument("name", shell_complete=organisation_names)
def stop(name: str) -> None:
    """No more letters to anybody at NAME, for good, nor to whoever you add there later."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.pipeline.organisations import Organisation  # noqa: PLC0415
    from mailflow.pipeline.people import organisation_key  # noqa: PLC0415
    from mailflow.service.people import stop_organisation  # noqa: PLC0415
    from mailflow.store.organisations import find_organisation  # noqa: PLC0415
    from mailflow.store.people import UnknownName  # noqa: PLC0415

    with changing() as world:
        try:
            found = find_organisation(world.owner, name)
        except UnknownName:
            found = Organisation(organisation_key(name), name.strip())
        stopped = stop_organisation(world, found)
    click.echo(f"No more letters to anybody at {found.name}, for good. {stopped} stopped now.")
