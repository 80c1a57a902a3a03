"""What of a new config a running daemon takes over, and what waits for the next start.

All or nothing is the reader's part: a config with any problem is no Config. Here the good new
one is laid beside the old. An option marked RESTART in `values` keeps its old value until
the daemon starts again; all others count at once. `CONNECTION` is what makes a new login.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from mailflow.config.checks import CHOICES
from mailflow.config.values import Config, OwnerConfig, ServerConfig

#: sections and options that a connection is made by
CONNECTION = ("imap.", "oauth.", "folders.", "owner.addresses", "following.poll", "account")


@dataclass(frozen=True, slots=True)
class Change:
    """`config` is what counts now; keys are dotted: those that changed, those that wait."""

    config: Config
    changed: tuple[str, ...]
    waiting: tuple[str, ...]

    @property
    def needs_login(self) -> bool:
        """Must the mailbox be opened anew?"""
        return any(key.startswith(CONNECTION) for key in self.changed)


def change(old: Config, new: Config) -> Change:
    """What becomes of the old config when the new one is read."""
    keys = list(_differing(old, new, ""))
    if not old.person().keys & new.person().keys:
        # None of the old addresses: that is somebody else, with a story of their own.
        owner = replace(new.owner, addresses=old.owner.addresses)
        new = replace(new, owner=owner, account=old.account)
        waiting = {"owner.addresses", "account"}
    else:
        waiting = set()
    for key in keys:
        section, _, name = key.partition(".")
        if name and _is_for_restart(getattr(old, section), name):
            kept = replace(getattr(new, section), **{name: getattr(getattr(old, section), name)})
            new = replace(new, **{section: kept})
            waiting.add(key)
    changed = tuple(key for key in keys if key not in waiting)
    return Change(new, changed, tuple(key for key in keys if key in waiting))


def effective(config: Config) -> tuple[str, ...]:
    """What is not as it is by default, fit for a log: numbers, switches and choices with
    their values, of all else (names, addresses, files, secrets) the key alone.
    """
    usual = Config(OwnerConfig("", ()), ServerConfig(""), ServerConfig(""))
    return tuple(_told(key, config) for key in _differing(usual, config, ""))


def _told(key: str, config: Config) -> str:
    value: Any = config
    for name in key.split("."):
        value = getattr(value, name)
    is_open = isinstance(value, int) or key.rpartition(".")[2] in CHOICES
    return f"{key}={value}" if is_open else key


def _differing(old: Any, new: Any, at: str) -> Iterator[str]:
    for option in fields(old):
        if option.metadata.get("internal"):
            continue
        before, after = getattr(old, option.name), getattr(new, option.name)
        if is_dataclass(before):
            yield from _differing(before, after, f"{at}{option.name}.")
        elif before != after:
            yield f"{at}{option.name}"


def _is_for_restart(section: Any, name: str) -> bool:
    return any(one.name == name and one.metadata.get("restart") for one in fields(section))
