"""What is wrong with a config, as values: where, what, and the way out."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """One thing wrong. `line` counts from 1, 0 is the file as a whole; `key` is dotted, or
    empty where the text is no TOML.
    """

    # No dataclass: each command loads it, few ever make one.

    path: str
    line: int
    key: str
    what: str
    fix: str

    @property
    def where(self) -> str:
        """`config.toml:7`."""
        return f"{self.path}:{self.line}" if self.line else self.path

    @property
    def told(self) -> str:
        """`config.toml:7: imap.port: not a number`."""
        return ": ".join(part for part in (self.where, self.key, self.what) if part)

    def __str__(self) -> str:
        return f"{self.told}\n    fix: {self.fix}"


class BadConfig(Exception):
    """Everything that is wrong with a config file, by line."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems, key=lambda one: one.line)
        super().__init__("\n".join(map(str, self.problems)))
