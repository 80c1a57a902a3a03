"""`mailflow contact import` and `export`: from and for other programs."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mailflow.cli.contacts import RELATIONSHIPS, contact

if TYPE_CHECKING:
    from mailflow.contacts.entries import BadEntry, Entry
    from mailflow.contacts.sheets import Column
    from mailflow.service.people import Taken
    from mailflow.service.world import World


#: names that a dry run lists
_SHOWN = 20


@contact.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))
@click.option("-n", "--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--map", "pairs", multiple=True, metavar="COLUMN=FIELD", help="What a column holds.")
@click.option("--relationship", type=click.Choice(RELATIONSHIPS), help="How you know them all.")
@click.option("--tag", "tags", multiple=True, help="A word for all of them.")
@click.option("--language", help="Of letters to them: en, de.")
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def import_(
    files: tuple[str, ...], pairs: tuple[str, ...], *, dry_run: bool, as_json: bool, **all_: Any
) -> None:
    """Take people in from FILES: CSV (LinkedIn, Google, Outlook, Thunderbird, any) or vCard.

    \b
    Who is known already, by an address or by name and organisation, is not doubled: gaps are
    filled, nothing of yours is overwritten. The same file again changes nothing.
    A column may hold: name, given, family, address, organisation, title, relationship, zone,
    country, language, connection, research, notes, tags. “--map Mail2=address” says so.
    """
    from mailflow.cli.showing import print_json  # noqa: PLC0415
    from mailflow.service import people as asked  # noqa: PLC0415

    given = _pairs(pairs)
    columns: dict[str, tuple[Column, ...]] = {}
    entries: list[Entry | BadEntry] = []
    for file in files:
        columns[file], found = _read(file, given)
        entries += [_for_all(one, all_) for one in found]
    with _world(dry_run=dry_run) as world:
        taken = asked.take_in(world, entries, dry_run=dry_run)
    if as_json:
        print_json(dry_run=dry_run, **_as_json(taken))
        return
    for file, shown in columns.items():
        _show_columns(file, shown)
    _show(taken, dry_run=dry_run)


@contextlib.contextmanager
def _world(*, dry_run: bool) -> Iterator[World]:
    from mailflow.cli.opening import changing, make_world, read_config  # noqa: PLC0415

    if dry_run:
        yield make_world(read_config())
        return
    with changing() as world:
        yield world


def _pairs(pairs: tuple[str, ...]) -> dict[str, str]:
    from mailflow.contacts.sheets import FIELDS  # noqa: PLC0415

    given = {}
    for pair in pairs:
        column, _, field = pair.rpartition("=")
        if not column or field.strip() not in ("", *FIELDS):
            message = f"{pair!r}: write “Column=field”, the field one of: {', '.join(FIELDS)}"
            raise click.BadParameter(message, param_hint="--map")
        given[column] = field.strip()
    return given


def _read(
    file: str, given: Mapping[str, str]
) -> tuple[tuple[Column, ...], tuple[Entry | BadEntry, ...]]:
    from mailflow.contacts.cards import read_cards  # noqa: PLC0415
    from mailflow.contacts.entries import to_text  # noqa: PLC0415
    from mailflow.contacts.sheets import read_sheet  # noqa: PLC0415

    raw, name = Path(file).read_bytes(), Path(file).name
    if "BEGIN:VCARD" in to_text(raw[:4000]).upper():
        return (), read_cards(raw, name)
    sheet = read_sheet(raw, name, given)
    return sheet.columns, sheet.entries


def _for_all(one: Entry | BadEntry, all_: Mapping[str, Any]) -> Entry | BadEntry:
    """What the command line says of everybody in the file."""
    import dataclasses  # noqa: PLC0415

    from mailflow.contacts.entries import BadEntry  # noqa: PLC0415
    from mailflow.pipeline.people import Relationship  # noqa: PLC0415

    if isinstance(one, BadEntry):
        return one
    tie = Relationship(all_["relationship"]) if all_["relationship"] else one.relationship
    tags = tuple(dict.fromkeys((*one.tags, *all_["tags"])))
    language = one.language or all_["language"] or ""
    return dataclasses.replace(one, relationship=tie, tags=tags, language=language)


def _show_columns(file: str, columns: tuple[Column, ...]) -> None:
    """How the columns were read, so that a wrong guess is seen at once."""
    used = [f"{one.header} → {one.field}" for one in columns if one.field]
    unused = [one.header for one in columns if not one.field and one.header]
    if used:
        click.echo(f"{file}: {', '.join(used)}")
    if unused:
        click.echo(f"  not used: {', '.join(unused[:12])}{' …' if len(unused) > 12 else ''}")


def _show(taken: Taken, *, dry_run: bool) -> None:
    for left in taken.bad:
        click.echo(f"{left.place}: left out: {left.why}", err=True)
    for one in (*taken.filled, *taken.same):
        for told in one.told:
            click.echo(f"  {told}")
    if dry_run:
        _show_plan(taken)
    done = "would be " if dry_run else ""
    click.echo(
        f"{len(taken.new)} {done}new, {len(taken.filled)} {done}filled in, "
        f"{len(taken.same)} known already, {len(taken.bad)} left out."
    )


def _show_plan(taken: Taken) -> None:
    for one in taken.new[:_SHOWN]:
        where = f", {one.after.organisation}" if one.after.organisation else ""
        click.echo(f"  new: {one.after.name}{where} {one.after.address}".rstrip())
    if len(taken.new) > _SHOWN:
        click.echo(f"  and {len(taken.new) - _SHOWN} more")
    for one in taken.filled[:_SHOWN]:
        click.echo(f"  filled: {one.after.name} ({one.after.id})")


def _as_json(taken: Taken) -> dict[str, Any]:
    from mailflow.cli.showing import to_json  # noqa: PLC0415

    return {
        "new": [to_json(one.after) for one in taken.new],
        "filled": [to_json(one.after) for one in taken.filled],
        "same": len(taken.same),
        "left_out": [{"place": one.place, "why": one.why} for one in taken.bad],
        "told": [told for one in (*taken.filled, *taken.same) for told in one.told],
    }


@contact.command("export")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option(
    *("--format", "form"),
    type=click.Choice(("csv", "vcard", "json")),
    help="Else by the file's name: .csv, .vcf, .json.",
)
def export(file: str | None, form: str | None) -> None:
    """Write all contacts to FILE, or to the terminal; `contact import` reads them back."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    endings = {".vcf": "vcard", ".json": "json"}
    chosen = form or endings.get(Path(file).suffix.lower() if file else "", "csv")
    known = people.contacts(make_world(read_config()).owner)
    text = _exported(known, chosen)
    if file is None:
        click.echo(text, nl=False)
        return
    Path(file).write_text(text, encoding="utf-8", newline="")
    click.echo(f"{len(known)} contacts are in {file}.")


def _exported(known: list[Any], form: str) -> str:
    if form == "csv":
        from mailflow.contacts.sheets import write_sheet  # noqa: PLC0415

        return write_sheet(known)
    if form == "vcard":
        from mailflow.contacts.cards import write_cards  # noqa: PLC0415

        return write_cards(known)
    import json  # noqa: PLC0415

    from mailflow.cli.showing import to_json  # noqa: PLC0415

    values = {"schema": 1, "contacts": [to_json(one) for one in known]}
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"
