"""What each command's `--help` shows as examples, and the manual too.

Apart from the commands, so that they are seen beside each other; a test parses every line,
so that none names an option that is gone. A command that needs no argument and is not named
here is its own example.
"""

from __future__ import annotations

import click

EXAMPLES: dict[str, tuple[str, ...]] = {
    "init": (
        "mailflow init",
        'mailflow init --address sam@gmail.com --password-command "pass show gmail"',
        "mailflow init --address sam@example.org --password-file ~/.imap --yes",
    ),
    "login": ("mailflow login", "mailflow login --paste", "mailflow login --status"),
    "doctor": ("mailflow doctor", "mailflow doctor --offline --json"),
    "aim add": ('mailflow aim add "how hospitals use their data" -q "What should I learn first?"',),
    "aim edit": ('mailflow aim edit 1 --topic "how clinics use their data"',),
    "aim learnt": ('mailflow aim learnt 1 "SQL comes before Python" --from "Jane Doe"',),
    "aim list": ("mailflow aim list", "mailflow aim list --json"),
    "aim questions": ("mailflow aim questions",),
    "aim show": ("mailflow aim show 1",),
    "contact add": (
        'mailflow contact add "Jane Doe" jane@acme.example --organisation Acme',
        'mailflow contact add "Tom Reed" tom@acme.example --via "Jane Doe"',
    ),
    "contact edit": ('mailflow contact edit "Jane Doe" --zone America/Chicago --tag health',),
    "contact export": ("mailflow contact export people.csv", "mailflow contact export people.vcf"),
    "contact forget": ('mailflow contact forget "Jane Doe"',),
    "contact import": (
        "mailflow contact import Connections.csv --dry-run",
        "mailflow contact import people.vcf --relationship alumni --tag leeds",
    ),
    "contact list": ("mailflow contact list --tag health", "mailflow contact list --json"),
    "contact merge": ('mailflow contact merge "Jane Doe" "J. Doe"',),
    "contact show": ('mailflow contact show "Jane Doe"',),
    "contact stop": ('mailflow contact stop "Jane Doe"',),
    "contact tree": ("mailflow contact tree",),
    "organisation edit": ("mailflow organisation edit Acme --domain acme.example",),
    "organisation show": ("mailflow organisation show Acme",),
    "organisation stop": ("mailflow organisation stop Acme",),
    "warm": ("mailflow warm Acme", "mailflow warm acme.example --json"),
    "lead add": ('mailflow lead add "a junior analyst is wanted in May" --from "Jane Doe"',),
    "lead close": ("mailflow lead close 1",),
    "lead list": ("mailflow lead list --all",),
    "request": (
        'mailflow request "Jane Doe"',
        'mailflow request "Tom Reed" tom@acme.example --relationship alumni --aim "hospital data"',
    ),
    "interview": (
        'mailflow interview "Jane Doe" tomorrow 15:00',
        'mailflow interview "Jane Doe" "2026-03-09 15:00" --minutes 30 --place Zoom',
    ),
    "pick": ("mailflow pick 3 2",),
    "call-off": ('mailflow call-off "Jane Doe"',),
    "missed": ('mailflow missed "Jane Doe"',),
    "note": ('mailflow note "Jane Doe" "Learn SQL first; talk to Priya Shah"',),
    "advice done": ('mailflow advice done 1 "I took the course, and it helped"',),
    "promise kept": ("mailflow promise kept 1",),
    "template show": ("mailflow template show request.eml.j2",),
    "template try": ('mailflow template try request --contact "Jane Doe"',),
    "lint": ("mailflow lint letter.eml", "mailflow lint 12", "mailflow lint --rules"),
    "status": ("mailflow status", "mailflow status --json | jq '.requests[].stage'"),
    "why": ("mailflow why 3", "mailflow why 3 --json"),
    "link": ("mailflow link", "mailflow link 12 3"),
    "unlink": ("mailflow unlink 12",),
    "outbox list": ("mailflow outbox list --all", "mailflow outbox list --json"),
    "outbox show": ("mailflow outbox show 12",),
    "outbox resend": ("mailflow outbox resend 12",),
    "outbox done": ("mailflow outbox done 12",),
    "digest": ("mailflow digest", "mailflow digest --html week.html"),
    "command": ('mailflow command "1 send, 3 snooze 2w"', "mailflow command pause 2w"),
    "run": ("mailflow run", "mailflow run --since 2026-01-31"),
    "once": ("mailflow once", "mailflow once --dry-run"),
    "backup": ("mailflow backup ~/mailflow-2026-03-31.db",),
    "restore": ("mailflow restore mailflow-2026-03-31.db",),
    "demo": ("mailflow demo", "mailflow demo --keep demo"),
    "completion": (
        "mailflow completion bash > ~/.local/share/bash-completion/completions/mailflow",
        'mailflow completion zsh > "${fpath[1]}/_mailflow"',
        "mailflow completion fish > ~/.config/fish/completions/mailflow.fish",
    ),
    "man": (
        "mailflow man | man -l -",
        "mailflow man > ~/.local/share/man/man1/mailflow.1",
    ),
}


def examples_of(path: str, command: click.Command) -> tuple[str, ...]:
    """The examples of the command with this path (`contact add`); maybe none."""
    needs = any(one.required for one in command.params)
    return EXAMPLES.get(path, () if needs else (f"mailflow {path}",))


def show_examples(path: str, command: click.Command) -> None:
    """Let this command, or all of a group, show their examples below their options."""
    if isinstance(command, click.Group):
        for name, one in command.commands.items():
            show_examples(f"{path} {name}", one)
        return
    found = examples_of(path, command)
    # Some tell of theirs in their own words.
    if found and not command.epilog and "Examples:" not in (command.help or ""):
        lines = "\n".join(f"  {line}" for line in found)
        command.epilog = f"\b\nExamples:\n{lines}"
