"""The manual as man(7) wants it, made from the commands and their options."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click

from mailflow import __version__
from mailflow.cli.examples import examples_of

_FILES = (
    ("~/.config/mailflow/config.toml", "the config; else /etc/mailflow/config.toml"),
    ("~/.local/state/mailflow", "what is remembered, or $STATE_DIRECTORY"),
)
_ENVIRONMENT = (
    ("MAILFLOW_CONFIG", "the config file, where --config names none"),
    ("MAILFLOW_IMAP_PASSWORD, MAILFLOW_SMTP_PASSWORD", "passwords, where the config names none"),
    ("NO_COLOR", "if it is set and not empty, nothing is coloured"),
)
_EXITS = (
    ("0", "done"),
    ("1", "failure"),
    ("2", "wrong usage; of mailflow health: critical"),
    ("69", "a server was not reached, or is not who it should be"),
    ("73", "another mailflow is running"),
    ("75", "try again later"),
    ("77", "the login was refused"),
    ("78", "the config, or what it names, is wrong"),
)


def manual(root: click.Command) -> str:
    """mailflow(1) in roff."""
    return "\n".join(_lines(root)) + "\n"


def _lines(root: click.Command) -> Iterator[str]:
    yield f'.TH MAILFLOW 1 "" "mailflow {__version__}"'
    yield from (".SH NAME", "mailflow \\- " + _text("informational interviews, run from a mailbox"))
    yield from (".SH SYNOPSIS", ".B mailflow", "[options] command [arguments]")
    yield from (".SH DESCRIPTION", *_prose(root.help or ""))
    yield from (".SH OPTIONS", *_options(root))
    yield ".SH COMMANDS"
    ctx = click.Context(root, info_name="mailflow")
    for path, command in leaves(root, ctx):
        yield from _command(path, command)
    for heading, table in (
        ("EXIT STATUS", _EXITS),
        ("FILES", _FILES),
        ("ENVIRONMENT", _ENVIRONMENT),
    ):
        yield f".SH {heading}"
        for term, told in table:
            yield from (".TP", f".B {_text(term)}", _text(told))


def leaves(
    command: click.Command, ctx: click.Context, path: str = ""
) -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, with its path (`contact add`)."""
    if not isinstance(command, click.Group):
        yield path, command
        return
    for name in command.list_commands(ctx):
        if (one := command.get_command(ctx, name)) and not one.hidden:
            yield from leaves(one, ctx, f"{path} {name}".strip())


def _command(path: str, command: click.Command) -> Iterator[str]:
    ctx = click.Context(command, info_name=f"mailflow {path}")
    usage = " ".join(command.collect_usage_pieces(ctx))
    yield f".SS {_text(f'mailflow {path} {usage}')}"
    yield from _prose(command.help or "")
    yield from _options(command)
    if "Examples:" not in (command.help or ""):
        yield from _block(["Examples:", *(f"  {line}" for line in examples_of(path, command))])


def _options(command: click.Command) -> Iterator[str]:
    ctx = click.Context(command)
    for one in command.get_params(ctx):
        record = one.get_help_record(ctx)
        if record and "--help" not in one.opts:
            yield from (".TP", f".B {_text(record[0])}", _text(record[1]) or "\\&")


def _prose(text: str) -> Iterator[str]:
    """A help text: paragraphs are filled, what stands after `\\b` is not."""
    for paragraph in text.split("\n\n"):
        lines = paragraph.splitlines()
        if lines and lines[0].strip() == "\b":
            yield from _block(lines[1:])
        else:
            yield from (".PP", *(_text(line.strip()) for line in lines))


def _block(lines: list[str]) -> Iterator[str]:
    yield from (".PP", ".nf", *map(_text, lines), ".fi")


def _text(line: str) -> str:
    """A line that roff prints as it is (groff_char(7)); none becomes a request."""
    line = line.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    return re.sub(r"^(?=[.'])", r"\\&", line)
