"""What shells load to complete: `Bash`, `Zsh` and `Fish` each mend one thing in click's scripts."""

from __future__ import annotations

import os
import re

from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ZshComplete,
    add_completion_class,
)

#: what bash would read as something else than a letter of a word
_SPECIAL = re.compile(r"[^\w@%+=:,./-]")


class Bash(BashComplete):
    """Names are escaped, but inside quotes that the owner opened."""

    source_template = BashComplete.source_template.replace(
        "read type value", "read -r type value"
    ).replace("($value)", '("$value")')

    def format_completion(self, item: CompletionItem[str]) -> str:
        words = os.environ["COMP_WORDS"].split("\n")
        word = words[int(os.environ["COMP_CWORD"])] if len(words) > 1 else ""
        if not word.startswith(('"', "'")):
            item.value = _SPECIAL.sub(r"\\\g<0>", item.value)
        return super().format_completion(item)


class Zsh(ZshComplete):
    """Loaded from fpath, click's script works at the first TAB, and at the second it registers."""

    source_template = ZshComplete.source_template.replace(
        "    # autoload from fpath, call function directly\n",
        "    compdef %(complete_func)s %(prog_name)s\n",
    )


class Fish(FishComplete):
    """A description is told to its end, not to its first comma."""

    source_template = FishComplete.source_template.replace(
        'string split "," $completion', 'string split --max 1 "," $completion'
    )


def use_own() -> None:
    """Let click find these by the shell's name."""
    add_completion_class(Bash, "bash")
    add_completion_class(Zsh, "zsh")
    add_completion_class(Fish, "fish")
