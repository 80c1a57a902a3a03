"""argv → what to do; results → text. One file a group of commands.

Nothing heavy is imported before a command runs: `mailflow --help` is as light as click.
"""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING, Any

import click

from mailflow import __version__
from mailflow.cli.examples import show_examples
from mailflow.cli.failing import Failing

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

# command → module, object, help; the module is imported when the command is called
_COMMANDS = {
    "init": ("init", "init", "Set up: servers, login, config."),
    "login": ("login", "login", "Log in by OAuth: Microsoft, Google."),
    "doctor": ("doctor", "doctor", "Say what works, what does not, and what to do."),
    "aim": ("aims", "aim", "What you want to learn."),
    "contact": ("address_books", "contact", "The people you talk to, or want to."),
    "organisation": ("organisations", "organisation", "Where they work, with all you know there."),
    "warm": ("warm", "warm", "Whom you know there already."),
    "lead": ("aims", "lead", "Job openings that came up."),
    "request": ("requests", "request", "Draft a request to a contact."),
    "interview": ("requests", "interview", "Set the time of an interview."),
    "pick": ("talks", "pick", "Choose one of the times offered."),
    "call-off": ("talks", "call_off", "Call an interview off."),
    "missed": ("talks", "missed", "Nobody talked: ask for another time."),
    "note": ("requests", "note", "Keep what was said in an interview."),
    "advice": ("talks", "advice", "What you were advised to do, and what came of it."),
    "promise": ("talks", "promise", "What is promised, and when it is due."),
    "template": ("templates", "template", "The letters' texts, shipped and your own."),
    "lint": ("lint", "lint", "Say what is wrong with a letter, and who says so."),
    "status": ("standing", "status", "Where everything stands."),
    "why": ("standing", "why", "The story of a request, with its evidence."),
    "health": ("health", "health", "Whether all is well, for a monitor."),
    "log": ("log", "log", "What happened lately."),
    "link": ("linking", "link", "Say whose a mail is; list those in doubt."),
    "unlink": ("linking", "unlink", "Say that a mail is not theirs."),
    "read": ("read", "read", "Say what any mails mean, and why."),
    "outbox": ("outbox", "outbox", "Letters on their way, and those in doubt."),
    "digest": ("service", "digest", "Show this week's digest."),
    "command": ("service", "command", "Orders, as you would write them in an answer."),
    "run": ("service", "run", "Follow the mailbox (the daemon)."),
    "reload": ("service", "reload", "Have the daemon read its config anew."),
    "once": ("service", "once", "One round, for cron."),
    "backup": ("keeping", "backup", "Copy all that is remembered to a file."),
    "restore": ("keeping", "restore", "Put such a copy back."),
    "export": ("keeping", "export", "Write it all as JSON, CSV or mbox."),
    "completion": ("shells", "completion", "What completes commands in your shell."),
    "man": ("shells", "man", "The manual, for man."),
    "demo": ("service", "demo", "See it work on servers of its own."),
}


#: what many will type
_SHORT = {"org": "organisation", "contacts": "contact"}


class _Lazy(click.Group):
    """A group whose commands are imported when called, and listed without."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002
        name = _SHORT.get(name, name)
        if name not in _COMMANDS:
            return None
        module, attribute, _ = _COMMANDS[name]
        found: click.Command = getattr(importlib.import_module(f"mailflow.cli.{module}"), attribute)
        show_examples(name, found)
        return found

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Names by the table: a shell waits for no imports."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415  # loaded by now

        found = [
            CompletionItem(name, help=told)
            for name, (_, _, told) in _COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return found + click.Command.shell_complete(self, ctx, incomplete)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, told) for name, (_, _, told) in _COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:
        with Failing():
            return super().invoke(ctx)


@click.command(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="mailflow")
@click.option("-c", "--config", metavar="FILE", help="The config file.")
@click.option("-v", "--verbose", is_flag=True, help="Say more in the log.")
@click.pass_context
def main(ctx: click.Context, config: str | None, *, verbose: bool) -> None:
    """Run your informational interviews from the mailbox you already have.

    \b
    A first round:
      mailflow demo                                  see it work, no account needed
      mailflow init                                  find your servers, write a config
      mailflow request "Jane Doe" jane@acme.example --aim "how hospitals use data"
      mailflow once                                  the draft lies in your Drafts
      mailflow run                                   follow the mailbox

    \b
    Exit codes: 0 done, 1 failure, 2 wrong usage, 69 server not reached,
    73 another mailflow is running, 75 try again later, 77 login refused, 78 config.
    """
    if os.environ.get("NO_COLOR"):  # no-color.org
        ctx.color = False
    ctx.obj = {"config": config, "verbose": verbose}


if "_MAILFLOW_COMPLETE" in os.environ:  # a shell asks, and click looks before any command runs
    from mailflow.cli.scripts import use_own

    use_own()
