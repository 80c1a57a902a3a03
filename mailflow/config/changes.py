"""What of a new config a running daemon takes over, and what waits for the next start.

All or nothing is the reader's part: a config with any problem is no Config. Here the good new
one is laid beside the old. An option that `values` lists in RESTART keeps its old value until
the daemon starts again; all others count at once. `CONNECTION` is what makes a new login.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mailflow.config.checks import CHOICES
from mailflow.config.reading import is_section, options
from mailflow.config.values import RESTART, Config, OwnerConfig, ServerConfig

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
        owner = new.owner._replace(addresses=old.owner.addresses)
        new = new._replace(owner=owner, account=old.account)
        waiting = {"owner.addresses", "account"}
    else:
        waiting = set()
    for key in keys:
        if key in RESTART:
            section, _, name = key.partition(".")
            kept = getattr(new, section)._replace(**{name: getattr(getattr(old, section), name)})
            new = new._replace(**{section: kept})
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
    for name in options(type(old), at):
        key = f"{at}.{name}".lstrip(".")
        before, after = getattr(old, name), getattr(new, name)
        if is_section(type(before)):
            yield from _differing(before, after, key)
        elif before != after:
            yield key
