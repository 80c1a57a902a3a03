"""What a round asks and tells on its way. A module of its own because the loop knows it
before it knows, and waits for, all that a round needs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

#: folder, mails looked at, mails to look at
Progress = Callable[[str, int, int], None]


def _say_nothing(*_: object) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """Shall it stop, how far a scan is, all is read, a server answered within a long round."""

    stopping: Callable[[], bool] = lambda: False
    progress: Progress = _say_nothing
    read: Callable[[], None] = lambda: None
    answered: Callable[[], None] = _say_nothing
