"""`mailflow lint`: what is wrong with a letter, before anybody reads it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from mailflow.drafting.findings import Finding
    from mailflow.service.world import World


@click.command()
@click.argument("letter", required=False)
@click.option("--contact", "who", metavar="NAME", help="To whom a FILE is; else by its To line.")
@click.option("--kind", default="request", help="Of a FILE: request, nudge, thank-you, …")
@click.option("--rules", is_flag=True, help="List all rules with level and source.")
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def lint(letter: str | None, who: str | None, kind: str, *, rules: bool, as_json: bool) -> None:
    """Check LETTER: a request's number, a FILE (Subject, blank line, text), or - for the input.

    Exit code 1 if there is an error; warnings and hints are advice. `lint_off` in the config
    switches rules off.
    """
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import finding_lines, print_json, rule_lines  # noqa: PLC0415
    from mailflow.drafting.findings import Level  # noqa: PLC0415

    if rules:
        for line in rule_lines():
            click.echo(line)
        return
    if not letter:
        raise click.UsageError("name a letter: a request's number, a file, or - for the input")
    world = make_world(read_config())
    is_number = letter.isdigit() and not Path(letter).exists()
    found = _of_request(world, int(letter)) if is_number else _of_file(world, letter, who, kind)
    if as_json:
        print_json(letters=[{"letter": key, "findings": _plain(f)} for key, f in found.items()])
    else:
        for key, findings in found.items():
            click.echo(f"{key}: {'nothing to say' if not findings else ''}".rstrip(": "))
            for line in finding_lines(findings):
                click.echo(line)
    if any(one.level is Level.ERROR for findings in found.values() for one in findings):
        raise SystemExit(1)


def _plain(findings: list[Finding]) -> list[dict[str, Any]]:
    from mailflow.cli.showing import record  # noqa: PLC0415

    return [record(one) | {"level": one.level.value} for one in findings]


def _of_request(world: World, number: int) -> dict[str, list[Finding]]:
    from mailflow.pipeline.evidence import RequestId  # noqa: PLC0415
    from mailflow.service.trying import check_request  # noqa: PLC0415

    try:
        found = check_request(world, RequestId(number))
    except LookupError as error:
        raise click.ClickException(f"{error}; `mailflow status` shows all") from error
    if not found:
        raise click.ClickException(f"request {number} has no letter that waits")
    return found


def _of_file(world: World, file: str, who: str | None, kind: str) -> dict[str, list[Finding]]:
    from mailflow.mail.message import Draft  # noqa: PLC0415
    from mailflow.mail.parse import parse  # noqa: PLC0415
    from mailflow.pipeline.letters import MailKind  # noqa: PLC0415
    from mailflow.service import trying  # noqa: PLC0415
    from mailflow.store import people  # noqa: PLC0415

    kinds = [one.value for one in MailKind if not one.is_note and one is not MailKind.OWN]
    if kind not in kinds:
        raise click.BadParameter(f"{kind!r}; one of: {', '.join(kinds)}", param_hint="--kind")
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise click.ClickException(f"{file}: {error.strerror}") from error
    message = parse(raw)
    to = who or (message.to[0].spec if message.to else "")
    if not to:
        raise click.UsageError("say to whom it is: --contact NAME, or a line “To: …” in the file")
    contact = people.find(world.owner, to)
    facts = trying.facts_of(world, trying.case_of(world, contact), MailKind(kind))
    draft = Draft(facts.sender, facts.to, message.subject, message.text)
    return {file: trying.check(world, draft, facts, MailKind(kind))}
