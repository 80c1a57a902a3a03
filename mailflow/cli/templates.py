"""`mailflow template …`: the letters' texts, shipped and your own."""

from __future__ import annotations

import click

from mailflow.cli.completing import contact_names, template_names


@click.group()
def template() -> None:
    """The letters' texts. Your own lie in the folder `store.templates` of the config."""


@template.command("list")
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def list_templates(*, as_json: bool) -> None:
    """All templates; a file of the same name in your folder stands before the shipped one."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import print_json  # noqa: PLC0415
    from mailflow.drafting.templates import SUFFIX, Templates  # noqa: PLC0415

    world = make_world(read_config())
    found = Templates(world.templates, world.own_templates)
    names = [name for name in found.names if name.endswith(SUFFIX)]
    if as_json:
        print_json(templates=[{"name": n, "own": n in world.own_templates} for n in names])
        return
    for name in names:
        mark = "  your own" if name in world.own_templates else ""
        click.echo(f"{name.removesuffix(SUFFIX)}{mark}")
    if not world.own_templates:
        click.echo("To change one, name a folder in [store] templates and copy it there.")


@template.command("show")
@click.argument("name", shell_complete=template_names)
@click.option("--shipped", is_flag=True, help="The shipped one, though you have your own.")
def show(name: str, *, shipped: bool) -> None:
    """The text of the template NAME, to read or to copy into your folder."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.drafting.templates import Templates, find_template  # noqa: PLC0415

    world = make_world(read_config())
    found = Templates(world.templates, {} if shipped else world.own_templates)
    click.echo(found.source(find_template(found, name)), nl=False)


@template.command("check")
def check() -> None:
    """Read every template and say what is wrong, with its line. Exit code 1 if anything is."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.drafting.templates import Templates, problems  # noqa: PLC0415

    world = make_world(read_config())
    found = problems(Templates(world.templates, world.own_templates))
    for problem in found:
        click.echo(str(problem), err=True)
    if found:
        raise SystemExit(1)
    click.echo("All templates are in order.")


@template.command("try")
@click.argument("name", shell_complete=template_names)
@click.option(
    "--contact",
    "who",
    metavar="NAME",
    help="For this contact; else for one made up.",
    shell_complete=contact_names,
)
@click.option("--html", type=click.Path(), metavar="FILE", help="Write the HTML form there.")
def try_(name: str, who: str | None, html: str | None) -> None:
    """Write the letter NAME and show it with what the lint says. Nothing is kept or sent."""
    from pathlib import Path  # noqa: PLC0415

    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import finding_lines  # noqa: PLC0415
    from mailflow.drafting.templates import Templates, find_template  # noqa: PLC0415
    from mailflow.service.trying import try_template  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    world = make_world(read_config())
    full = find_template(Templates(world.templates, world.own_templates), name)
    contact = people.find(world.owner, who) if who else None
    draft, findings = try_template(world, full, contact)
    if html:
        Path(html).write_text(draft.html, encoding="utf-8")
    click.echo(f"To: {draft.to}\nSubject: {draft.subject}\n\n{draft.text}")
    for line in finding_lines(findings):
        click.echo(line, err=True)
