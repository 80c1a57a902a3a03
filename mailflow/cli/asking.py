"""Questions on a terminal, and where there is none (or with --yes) their defaults.

A question without a default then ends the command with the option that answers it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import click

#: a value → what is wrong with it and what to write instead
Check = Callable[[str], Iterator[tuple[str, str]]]


class Asking:
    """Asks one person, or nobody. `yes` takes all defaults."""

    def __init__(self, *, yes: bool) -> None:
        self.is_open = not yes and sys.stdin.isatty()

    def text(
        self, question: str, option: str, *, default: str | None = None, check: Check | None = None
    ) -> str:
        """A line of text that passes the check. Raises UsageError, naming the option."""
        while True:
            told = self._ask(question, option, default)
            wrong = list(check(told)) if check else []
            if not wrong:
                return told
            what, fix = wrong[0]
            if not self.is_open:
                raise click.UsageError(f"{option}: {what}: {fix}")
            click.echo(f"  {what}: {fix}")

    def _ask(self, question: str, option: str, default: str | None) -> str:
        if self.is_open:
            shown = bool(default)
            return str(click.prompt(question, default=default, show_default=shown)).strip()
        if default is None:
            raise click.UsageError(f"nobody can be asked here: give {option}")
        return default

    def secret(self, question: str, options: str) -> str:
        """What is typed without being shown. Raises UsageError, naming the options."""
        if not self.is_open:
            raise click.UsageError(f"nobody can be asked for a password here: give {options}")
        return str(click.prompt(question, hide_input=True))

    def is_agreed(self, question: str, *, default: bool) -> bool:
        """Yes or no; the default where nobody can be asked."""
        return click.confirm(question, default=default) if self.is_open else default


def checked(told: str, option: str, check: Check) -> str:
    """What an option gave, if it passes. Raises UsageError."""
    for what, fix in check(told):
        raise click.UsageError(f"{option}: {what}: {fix}")
    return told
