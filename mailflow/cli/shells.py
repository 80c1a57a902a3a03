"""`mailflow completion` and `mailflow man`: what a shell and `man` want, made from the commands
themselves, so that neither can say something else than the program does.
"""

from __future__ import annotations

import click


@click.command()
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
def completion(shell: str) -> None:
    """Print what completes commands and options in SHELL, to be put where it looks for such."""
    from click.shell_completion import get_completion_class  # noqa: PLC0415

    from mailflow.cli.scripts import use_own  # noqa: PLC0415

    use_own()
    found = get_completion_class(shell)
    assert found is not None  # one of the three
    root = click.get_current_context().find_root().command
    click.echo(found(root, {}, "mailflow", "_MAILFLOW_COMPLETE").source())


@click.command()
def man() -> None:
    """Print the manual, mailflow(1): every command with its options and examples."""
    from mailflow.cli.manual import manual  # noqa: PLC0415

    click.echo(manual(click.get_current_context().find_root().command), nl=False)
