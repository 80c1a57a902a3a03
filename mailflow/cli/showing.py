"""People as lines for a terminal, and as JSON for a script (`"schema": 1`)."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from mailflow.drafting.findings import Finding
    from mailflow.pipeline.organisations import Organisation
    from mailflow.pipeline.people import Contact
    from mailflow.pipeline.tree import Branch

_LINES = ("id", "name", "addresses", "organisation", "title", "relationship", "referrer_name")
_MORE = ("zone", "country", "language", "connection", "research", "notes", "tags", "stopped")
_LABELS = {"referrer_name": "named by", "stopped": "no letters", "relationship": "known as"}


def print_json(**values: Any) -> None:
    """One JSON document on standard output."""
    click.echo(json.dumps({"schema": 1, **values}, ensure_ascii=False, indent=2, default=str))


def to_json(contact: Contact) -> dict[str, Any]:
    """Every field of a contact under its own name."""
    return contact._asdict() | {"relationship": contact.relationship.value}


def contact_line(contact: Contact, *, proposed: bool = False) -> str:
    """One line of a list: number, name, organisation, address, and what stands out."""
    marks = ["no letters"] if contact.stopped else []
    if proposed:
        marks.append(f"named by {contact.referrer_name}" if contact.referrer_name else "proposed")
    marks += [f"#{tag}" for tag in contact.tags]
    told = f"  [{', '.join(marks)}]" if marks else ""
    line = f"{contact.id:>4}  {contact.name:<28} {contact.organisation:<20} {contact.address}{told}"
    return line.rstrip()


def contact_lines(contact: Contact) -> Iterator[str]:
    """All that is known, a detail a line; what is not known is left out."""
    for name in (*_LINES, *_MORE):
        value = getattr(contact, name)
        if value in ("", (), None, False):
            continue
        text = ", ".join(value) if isinstance(value, tuple) else getattr(value, "value", value)
        text = "yes, for good" if text is True else str(text)
        for at, line in enumerate(text.splitlines()):
            yield f"{_LABELS.get(name, name) if not at else '':<14} {line}"


def tree_lines(branches: Sequence[Branch]) -> Iterator[str]:
    """The referral tree; who neither named nor was named stands apart, counted."""
    alone = 0
    for at, branch in enumerate(branches):
        below = branches[at + 1].depth if at + 1 < len(branches) else 0
        if not branch.depth and not below:
            alone += 1
            continue
        contact = branch.contact
        where = f", {contact.organisation}" if contact.organisation else ""
        yield f"{'   ' * branch.depth}{'└─ ' if branch.depth else ''}{contact.name}{where}"
    if alone:
        yield (
            f"{alone} more came to you by nobody's word."
            if alone < len(branches)
            else ("Nobody was named by anybody yet; add somebody with --via NAME.")
        )


def organisation_json(one: Organisation) -> dict[str, Any]:
    """An organisation with its people."""
    values = {field.name: getattr(one, field.name) for field in dataclasses.fields(one)}
    return values | {"contacts": [to_json(contact) for contact in one.contacts]}


def record(value: Any) -> dict[str, Any]:
    """A frozen value's fields; moments become ISO 8601 when printed."""
    fields = {one.name: getattr(value, one.name) for one in dataclasses.fields(value)}
    return {name.rstrip("_"): one for name, one in fields.items()}


def finding_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """What the lint says, a finding a line, with the rule to switch off and who says so."""
    for one in findings:
        yield f"{one.level.value:<8} {one.rule}: {one.advice} [{one.words}] ({one.source})"


def rule_lines() -> Iterator[str]:
    """All rules of the lint."""
    from mailflow.drafting.lint import RULES  # noqa: PLC0415

    for rule in RULES:
        yield f"{rule.level.value:<8} {rule.name:<20} {rule.source}"
