"""`mailflow contact …`: the people you talk to, or want to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from mailflow.cli.completing import contact_names, organisation_names

if TYPE_CHECKING:
    from mailflow.pipeline.people import Contact
    from mailflow.service.world import World

_F = TypeVar("_F", bound=Callable[..., object])

RELATIONSHIPS = (
    *("friend", "family", "neighbour", "coworker", "alumni", "association", "conference"),
    *("supervisor", "professor", "referral", "cold"),
)


@click.group()
def contact() -> None:
    """The people you talk to, or want to."""


def details_options(command: _F) -> _F:
    """The options that `add`, `edit` and `request` share."""
    options = (
        click.option("--organisation", help="Where they work.", shell_complete=organisation_names),
        click.option("--title", help="What they do there."),
        click.option("--relationship", type=click.Choice(RELATIONSHIPS), help="How you know them."),
        click.option("--connection", help="In your words: “we both studied at Leeds”."),
        click.option("--research", help="One line on their work that you found out."),
        click.option("--zone", help="Their time zone, such as America/New_York."),
        click.option("--country", help="For public holidays: US, DE, …"),
        click.option("--language", help="Of the letters: en, de."),
        click.option("--notes", help="Anything else; nobody but you reads it."),
        click.option("--tag", "tags", multiple=True, help="A word of yours; may be repeated."),
        click.option(
            "--via",
            metavar="NAME",
            help="The contact who pointed you to them.",
            shell_complete=contact_names,
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


@contact.command("add")
@click.argument("name")
@click.argument("addresses", metavar="[ADDRESS]…", nargs=-1)
@details_options
def add(name: str, addresses: tuple[str, ...], **details: Any) -> None:
    """Add NAME, with an ADDRESS if you have one; letters go to the first."""
    from mailflow.cli.opening import changing  # noqa: PLC0415

    with changing() as world:
        kept = enter(world, name, addresses, details)
    if kept.stopped:
        click.echo(f"{kept.name} is contact {kept.id}; {kept.organisation} asked for no letters.")
    else:
        click.echo(f"{kept.name} is contact {kept.id}. Next: mailflow request “{kept.name}”")


def enter(world: World, name: str, addresses: Sequence[str], details: dict[str, Any]) -> Contact:
    """Add a contact with the details that were given. Runs in a unit of work."""
    from mailflow.pipeline.people import Contact, ContactId, Relationship  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    given = _given(world, details)
    if "referrer" in given:
        given.setdefault("relationship", Relationship.REFERRAL)
    new = Contact(ContactId(0), _name(name), _addresses(addresses), **given)
    return people.add_contact(world.owner, new, now=world.now)


@contact.command("edit")
@click.argument("name", shell_complete=contact_names)
@click.option("--name", "new_name", help="Another name.")
@click.option("--address", multiple=True, help="A further address, written to from now on.")
@click.option("--no-address", multiple=True, metavar="ADDRESS", help="An address to take away.")
@click.option("--untag", multiple=True, metavar="TAG", help="A tag to take away.")
@details_options
def edit(
    name: str,
    new_name: str | None,
    address: tuple[str, ...],
    no_address: tuple[str, ...],
    untag: tuple[str, ...],
    **details: Any,
) -> None:
    """Change what is known of the contact NAME; an empty text takes a detail away."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service.redraft import redraft  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    with changing() as world:
        known = people.find(world.owner, name)
        given = _given(world, details, known)
        tags = (*known.tags, *given.pop("tags", ()))
        given["tags"] = tuple(dict.fromkeys(tag for tag in tags if tag not in untag))
        if new_name:
            given["name"] = _name(new_name)
        people.update_contact(world.owner, known._replace(**given))
        if address or no_address:
            gone = {one.casefold() for one in no_address}
            kept = (*_addresses(address), *known.addresses)
            kept = tuple(dict.fromkeys(one for one in kept if one.casefold() not in gone))
            people.set_addresses(world.owner, known.id, kept)
        anew = redraft(world, known.id)
    drafts = f" {anew} untouched draft(s) will be written anew." if anew else ""
    click.echo(f"{given.get('name', known.name)} is changed.{drafts}")


def _given(world: World, details: dict[str, Any], known: Contact | None = None) -> dict[str, Any]:
    """The details that were given, as fields of a contact."""
    from mailflow.pipeline.people import Relationship  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    via = details.pop("via", None)
    given = {name: value for name, value in details.items() if value not in (None, ())}
    if "relationship" in given:
        given["relationship"] = Relationship(given["relationship"])
    if given.get("zone"):
        _check_zone(given["zone"])
    if via:
        referrer = people.find(world.owner, via)
        if known and referrer.id == known.id:
            raise click.BadParameter("nobody points to themselves", param_hint="--via")
        given["referrer"] = referrer.id
    return given


def _check_zone(zone: str) -> None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415

    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        message = f"unknown zone {zone!r}; write it like Europe/London"
        raise click.BadParameter(message, param_hint="--zone") from None


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise click.BadParameter("a contact needs a name", param_hint="NAME")
    return name


def _addresses(texts: Iterable[str]) -> tuple[str, ...]:
    from mailflow.contacts.entries import read_address  # noqa: PLC0415

    found = []
    for text in texts:
        address = read_address(text)
        if not address:
            message = f"{text!r} is no mail address; write name@host"
            raise click.BadParameter(message, param_hint="ADDRESS")
        found.append(address)
    return tuple(dict.fromkeys(found))


@contact.command("list")
@click.option("--tag", help="Those with this tag.")
@click.option("--organisation", help="Those who work there.", shell_complete=organisation_names)
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def list_contacts(tag: str | None, organisation: str | None, *, as_json: bool) -> None:
    """All contacts, and those somebody pointed you to."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import contact_line, print_json, to_json  # noqa: PLC0415
    from mailflow.pipeline.people import organisation_key  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    world = make_world(read_config())
    key = organisation_key(organisation or "")
    found = [
        (one, proposed)
        for proposed in (False, True)
        for one in people.contacts(world.owner, proposed=proposed)
        if (not tag or tag in one.tags) and (not key or key == organisation_key(one.organisation))
    ]
    if as_json:
        print_json(contacts=[to_json(one) | {"proposed": proposed} for one, proposed in found])
        return
    for one, proposed in found:
        click.echo(contact_line(one, proposed=proposed))
    if not found:
        click.echo("Nobody yet. Add somebody: mailflow contact add “Jane Doe” jane@acme.example")


@contact.command("show")
@click.argument("name", shell_complete=contact_names)
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def show(name: str, *, as_json: bool) -> None:
    """All that is known of the contact NAME."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import contact_lines, print_json, to_json  # noqa: PLC0415
    from mailflow.store import aims, cases, people  # noqa: PLC0415

    world = make_world(read_config())
    known = people.find(world.owner, name)
    requests = {
        request: cases.case(world.owner, request).stage.value
        for request in cases.requests_of(world.owner, known.id)
    }
    read = aims.research_on(world.owner, known.id)
    if as_json:
        stages = [{"request": number, "stage": stage} for number, stage in requests.items()]
        print_json(contact=to_json(known) | {"requests": stages, "read": read})
        return
    for line in contact_lines(known):
        click.echo(line)
    for text in read:
        click.echo(f"{'read':<14} {text}")
    for number, stage in requests.items():
        click.echo(f"request {number:<6} {stage}")


@contact.command("tree")
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def tree(*, as_json: bool) -> None:
    """Who pointed you to whom."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import print_json, tree_lines  # noqa: PLC0415
    from mailflow.pipeline.tree import referral_tree  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    world = make_world(read_config())
    known = [*people.contacts(world.owner), *people.contacts(world.owner, proposed=True)]
    branches = referral_tree(known)
    if as_json:
        print_json(
            tree=[
                {"id": one.contact.id, "name": one.contact.name, "via": one.contact.referrer}
                for one in branches
            ]
        )
        return
    for line in tree_lines(branches):
        click.echo(line)


@contact.command("merge")
@click.argument("name", shell_complete=contact_names)
@click.argument("other", shell_complete=contact_names)
def merge(name: str, other: str) -> None:
    """Make one contact of NAME and OTHER; NAME's details stand, OTHER's fill the gaps."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.contacts.merge import joined  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    with changing() as world:
        kept, gone = people.find(world.owner, name), people.find(world.owner, other)
        if kept.id == gone.id:
            raise click.UsageError(f"“{name}” and “{other}” are one contact already")
        people.merge_contacts(world.owner, joined(kept, gone), gone)
    click.echo(f"{gone.name} (contact {gone.id}) is now part of {kept.name} (contact {kept.id}).")


@contact.command("stop")
@click.argument("name", shell_complete=contact_names)
def stop(name: str) -> None:
    """No more letters to NAME, for good: every request ends, every draft is taken back."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.service import people as asked  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    with changing() as world:
        known = people.find(world.owner, name)
        asked.stop(world, known)
    click.echo(f"No more letters to {known.name}, for good, to any of their addresses.")


@contact.command("forget")
@click.argument("name", shell_complete=contact_names)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--backups", "with_backups", is_flag=True, help="Delete older backups, too.")
def forget(name: str, *, yes: bool, with_backups: bool) -> None:
    """Remove NAME everywhere, for good. They are never written to again."""
    from mailflow.cli.opening import changing, make_world, read_config  # noqa: PLC0415
    from mailflow.service.world import state_folder  # noqa: PLC0415
    from mailflow.store import forget as forgetting  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    known = people.find(make_world(read_config()).owner, name)
    if not yes:
        click.confirm(
            f"Forget {known.name} (contact {known.id}): letters, notes, insights and all?",
            abort=True,
        )
    with changing() as world:
        forgetting.forget(world.owner, known, now=world.now)
    click.echo(
        f"{known.name} is forgotten, and never written to again. Drafts to them are taken back "
        "at the next round; mails in your mailbox are yours and stay."
    )
    if not forgetting.scrub():
        click.echo("The daemon was busy: what was deleted leaves its journal at the next restart.")
    _tell_backups(forgetting.backups(state_folder(world.config)), delete=with_backups)


def _tell_backups(found: Sequence[Any], *, delete: bool) -> None:
    for backup in found:
        if delete:
            backup.unlink()
        else:
            click.echo(f"A backup may still hold them: {backup} (--backups deletes it)")
