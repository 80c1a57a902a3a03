"""What a shell and `man` are given: examples that work, completion, the manual, colours."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from mailflow.cli import main
from mailflow.cli.examples import EXAMPLES, examples_of
from mailflow.cli.manual import leaves, manual

LEAVES = dict(leaves(main, click.Context(main, info_name="mailflow")))


@pytest.mark.parametrize("path", LEAVES)
def test_every_command_shows_examples(path: str) -> None:
    told = CliRunner().invoke(main, [*path.split(), "--help"]).output
    assert "Examples:\n" in told
    assert f"  mailflow {path}" in told


def test_no_example_is_of_a_command_that_is_gone() -> None:
    assert EXAMPLES.keys() <= LEAVES.keys()


@pytest.mark.parametrize(
    "line", [line for path, command in LEAVES.items() for line in examples_of(path, command)]
)
def test_an_example_is_what_the_command_takes(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    words = shlex.split(line.partition(" | ")[0].partition(" > ")[0])[1:]
    for word in words:
        if "." in word and "/" not in word and "@" not in word:
            (tmp_path / word).touch()  # a file that must be there
    command: click.Command = main
    ctx = command.make_context("mailflow", words)
    while isinstance(command, click.Group):
        name, found, rest = command.resolve_command(ctx, [*ctx._protected_args, *ctx.args])
        assert found
        command = found
        ctx = command.make_context(name, rest, parent=ctx)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_given_what_completes(shell: str) -> None:
    done = CliRunner().invoke(main, ["completion", shell])
    assert done.exit_code == 0
    assert "_MAILFLOW_COMPLETE" in done.output
    if shell == "bash":
        subprocess.run(["bash", "-n"], input=done.output, text=True, check=True)


def test_commands_and_their_options_are_completed() -> None:
    def offered(words: str, at: int) -> list[str]:
        env = {"_MAILFLOW_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(at)}
        code = "from mailflow.cli import main; main(prog_name='mailflow')"
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=env
        )
        return [line.partition(",")[2] for line in done.stdout.splitlines()]

    assert offered("mailflow he", 1) == ["health"]
    assert "add" in offered("mailflow contact ", 2)
    assert "--metrics" in offered("mailflow health --", 2)


def test_the_manual_names_every_command_and_every_option() -> None:
    told = manual(main).replace("\\-", "-")
    for path, command in LEAVES.items():
        assert f".SS mailflow {path}" in told
        for one in command.params:
            if isinstance(one, click.Option) and not one.hidden:
                assert one.opts[-1] in told, f"{path} {one.opts}"


def test_groff_finds_nothing_wrong_with_the_manual() -> None:
    if not shutil.which("groff"):
        pytest.skip("groff is not installed")
    words = ["groff", "-man", "-ww", "-Tutf8", "-K", "utf8"]
    done = subprocess.run(words, input=manual(main).encode(), capture_output=True, check=True)
    assert done.stderr == b""
    text = re.sub("\b.", "", done.stdout.decode())  # bold letters are struck twice
    assert "mailflow contact add" in text
    assert "EXIT STATUS" in text


@pytest.mark.parametrize(("value", "coloured"), [("", True), ("1", False)])
def test_no_color_is_honoured(
    value: str,
    coloured: bool,  # noqa: FBT001  # a parameter of the test
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    @click.command("paint")
    @click.pass_context
    def paint(ctx: click.Context) -> None:
        click.echo(click.style("red", fg="red"))

    monkeypatch.setenv("NO_COLOR", value)
    monkeypatch.setattr(main, "get_command", lambda *_: paint)
    told = CliRunner().invoke(main, ["paint"], color=True).output
    assert ("\x1b[" in told) is coloured
